// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which lines are titles of statements, and of what else tables may be.
#pragma once

#include "parsers/extraction/statement.h"

#include <optional>
#include <string_view>

namespace filing
{

struct TitleMatch
{
    enum class Strength {
        Named,       ///< Names a statement: "Consolidated Statements of Operations".
        Loose,       ///< May stand above one: "Financial Highlights", "Results of Operations".
        Boundary,    ///< Another table: "Reconciliation of …", "Segment information".
    };
    StatementKind kind = StatementKind::Other;
    Basis basis = Basis::Gaap;
    Strength strength = Strength::Named;
    bool continued = false;
    bool consolidating = false;  ///< A boundary that names a statement with a column for each part beside the one of all.
    Span text;                   ///< The title inside the words given, without registrant and scale notes.
};

/// `words` are those of one line, or of a title broken over two.
[[nodiscard]] std::optional<TitleMatch> matchTitle(std::string_view words);

/// Basis as the words of a heading tell it.
[[nodiscard]] Basis basisOf(std::string_view words);

} // namespace filing
