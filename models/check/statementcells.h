// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Cells of a statement named by what a person sees: "operations/Total revenues/3M-2011-03-31". Labels that stand twice are told
// apart by "#2" behind the second; columns without a length (balance sheets) are "0M-…".
#pragma once

#include "models/check/verdict.h"
#include "parsers/extraction/extraction.h"

#include <QString>

#include <optional>
#include <vector>

namespace filing::models
{

struct CellKey
{
    StatementKind kind = StatementKind::Operations;
    QString label;
    int occurrence = 1;
    int months = 0;
    QString end;                 ///< ISO

    /// nullopt where `key` names no cell in this way.
    [[nodiscard]] static std::optional<CellKey> parse(const QString &key);
};

/// The kind whose name a key starts with ("operations/…", "balance-sheet/…").
[[nodiscard]] std::optional<StatementKind> statementKindOf(const QString &key);

struct ExpectedCell
{
    QString field;               ///< The key as written.
    CellKey key;
    std::optional<QString> value;   ///< nullopt: blank.
};

/// The statement of this kind that answers most of `cells` (all of one kind) rightly, the first of equals; null where there is none.
[[nodiscard]] const Statement *bestStatement(const Extraction &extraction, StatementKind kind,
                                             const std::vector<ExpectedCell> &cells);

/// Labels need not agree to the letter: what is nearly the same counts where nothing is the same.
[[nodiscard]] const Field *findCell(const Statement &statement, const CellKey &key);

} // namespace filing::models
