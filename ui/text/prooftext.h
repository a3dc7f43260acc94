// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Equations of a statement written out for people, with the figures of one period: "36,490 + 10,925 = 47,415".
#pragma once

#include "parsers/extraction/statement.h"

#include <QString>

#include <vector>

namespace filing::ui
{

/// The figures of a check; one that fails says by how much.
[[nodiscard]] QString equationFigures(const Statement &statement, const Check &check);

/// The checks of a period that a row takes part in, in the order of the identities.
[[nodiscard]] std::vector<Check> checksOf(const Statement &statement, std::size_t row, std::size_t period);

/// "thousand USD", "thousand shares", "USD a share", "%": what stands behind a value of the row.
[[nodiscard]] QString unitText(const Statement &statement, const Row &row);
/// The value in whole units where that differs from what is printed: "36,490,000 USD"; else empty.
[[nodiscard]] QString wholeUnits(const Statement &statement, const Row &row, Decimal value);
/// A row's label, or its role where the label is empty.
[[nodiscard]] QString rowLabel(const Row &row);

/// UTF-8 of the parsers as text for people.
[[nodiscard]] inline QString shown(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace filing::ui
