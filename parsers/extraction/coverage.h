// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What of a filing the extraction explains: every amount, date and name in its reading texts, and whether a field
// claims it. What no field claims is where a recogniser may have missed something.
#pragma once

#include "parsers/extraction/extraction.h"

#include <cstddef>
#include <vector>

namespace filing
{

enum class NotableKind { Figure, Day, Name };
[[nodiscard]] std::string_view name(NotableKind kind);

/// An amount (money, grouped or decimal figures, the numbers of tables), a calendar date, or the name of a person or
/// company.
struct Notable
{
    NotableKind kind = NotableKind::Figure;
    Span source;                 ///< Bytes of the document.
    bool claimed = false;
};

struct Coverage
{
    std::vector<Notable> notables;   ///< Ascending by source.

    struct Tally
    {
        std::size_t claimed = 0;
        std::size_t all = 0;
    };
    [[nodiscard]] Tally tally(NotableKind kind) const;
};

/// A notable is claimed when a field, a twin, a witness or an inline XBRL fact overlaps it; a date or a name also when the
/// same words stand in a field elsewhere (a registrant's name is printed many times). Amounts are never claimed by
/// equality: the same figure can mean another thing. Linear in the text.
[[nodiscard]] Coverage measureCoverage(const Extraction &extraction);

} // namespace filing
