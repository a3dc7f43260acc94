// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Fields that are counted together: "signatures/0/name" and "signatures/1/name" are both "signatures/name".
#pragma once

#include <QString>

#include <string_view>

namespace filing::models
{

namespace family
{
[[nodiscard]] inline QString cells() { return QStringLiteral("statement cells"); }
[[nodiscard]] inline QString blankCells() { return QStringLiteral("blank cells"); }
[[nodiscard]] inline QString provenCells() { return QStringLiteral("cells proven"); }
[[nodiscard]] inline QString falseProof() { return QStringLiteral("no false proof"); }
[[nodiscard]] inline QString scale() { return QStringLiteral("statement scale"); }
} // namespace family

[[nodiscard]] QString familyOf(std::string_view path);

/// Where a family stands in a table: cover first, proof last. Equal ranks are in the order of the alphabet.
[[nodiscard]] int familyRank(const QString &family);

} // namespace filing::models
