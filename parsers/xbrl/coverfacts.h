// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tagged facts of the cover page, sorted to their registrants and securities, with the two that filings print in parts
// (address, telephone number) put together.
#pragma once

#include "parsers/xbrl/ixbrlreader.h"
#include "parsers/xbrl/words.h"

#include <string>
#include <string_view>
#include <vector>

namespace filing::xbrl
{

/// The cover fact a concept is ("dei:EntityRegistrantName" → "EntityRegistrantName"); empty for all others. The
/// result is a literal.
[[nodiscard]] std::string_view coverConcept(std::string_view concept_);

class CoverFacts
{
public:
    struct Entry
    {
        std::string_view concept_;
        std::string_view legalEntity;
        std::string_view contextRef;
        Words words;
        std::string value;
        bool hidden = false;
    };

    void add(Entry entry);
    void moveTo(InlineXbrl &found);

private:
    [[nodiscard]] FactList listOf(std::string_view legalEntity) const;
    [[nodiscard]] std::vector<FactList> securities() const;

    std::vector<Entry> m_entries;
};

} // namespace filing::xbrl
