// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/corrections/wordshape.h"

#include "parsers/core/date.h"
#include "parsers/core/printednumber.h"
#include "parsers/core/text.h"
#include "parsers/extraction/fieldpath.h"

#include <algorithm>
#include <string>

namespace filing::models
{

namespace
{

constexpr std::size_t longestSymbol = 5;
constexpr std::size_t longestName = 60;

/// "94-1234567" → "99-9999999": digits and letters by kind, the rest as it is.
std::string glyphs(std::string_view words)
{
    std::string shape;
    for (const char c : words) {
        shape += isDigit(c) ? '9' : isUpper(c) ? 'A' : isLower(c) ? 'a' : c;
    }
    return shape;
}

struct GlyphShape
{
    std::string_view glyphs;
    WordShape shape;
};

// As forms print them: Form 8-K and its instructions, EDGAR Filer Manual on file numbers.
constexpr GlyphShape knownGlyphs[] = {
    {"99-9999999", WordShape::EmployerNumber},    {"9-99999", WordShape::FileNumber},
    {"9-9999", WordShape::FileNumber},            {"99-99999", WordShape::FileNumber},
    {"999-99999", WordShape::FileNumber},         {"999-999999", WordShape::FileNumber},
    {"999-999999-99", WordShape::FileNumber},     {"(999) 999-9999", WordShape::Phone},
    {"(999)999-9999", WordShape::Phone},          {"999-999-9999", WordShape::Phone},
    {"999.999.9999", WordShape::Phone},           {"999/999-9999", WordShape::Phone},
    {"999-9999", WordShape::Phone},               {"99999", WordShape::Zip},
    {"99999-9999", WordShape::Zip},               {"9.99", WordShape::ItemNumber},
    {"Aaaa 9.99", WordShape::ItemNumber},         {"AAAA 9.99", WordShape::ItemNumber},
    {"99.9", WordShape::ExhibitNumber},           {"9999999999", WordShape::CentralIndexKey},
};

bool isName(std::string_view words)
{
    const auto capital = [](std::string_view word) { return !word.empty() && isUpper(word.front()); };
    const std::vector<std::string_view> parts = split(words, ' ');
    return words.size() <= longestName && parts.size() > 1 && std::all_of(parts.begin(), parts.end(), capital);
}

struct Suits
{
    std::string_view part;   ///< The path ends so.
    WordShape shape;
};

constexpr Suits suits[] = {
    {"cover/DocumentPeriodEndDate", WordShape::Date},
    {"/date", WordShape::Date},
    {"release/period", WordShape::Date},
    {"EntityTaxIdentificationNumber", WordShape::EmployerNumber},
    {"EntityFileNumber", WordShape::FileNumber},
    {"EntityPhone", WordShape::Phone},
    {"LocalPhoneNumber", WordShape::Phone},
    {"EntityAddressPostalZipCode", WordShape::Zip},
    {"TradingSymbol", WordShape::Symbol},
    {"EntityCentralIndexKey", WordShape::CentralIndexKey},
    {"EntityRegistrantName", WordShape::Name},
    {"signatures/new", WordShape::Name},
    {"exhibits/new", WordShape::ExhibitNumber},
    {"items/new", WordShape::ItemNumber},
    {"/name", WordShape::Name},
    {"/number", WordShape::ExhibitNumber},
};

} // namespace

WordShape wordShape(std::string_view words)
{
    const std::string plain = collapsed(words);
    const std::string shape = glyphs(plain);
    const auto known = std::find_if(std::begin(knownGlyphs), std::end(knownGlyphs),
                                    [&](const GlyphShape &one) { return one.glyphs == shape; });
    if (known != std::end(knownGlyphs)) {
        return known->shape;
    }
    if (parseDate(plain)) {
        return WordShape::Date;
    }
    if (parsePrintedNumber(plain)) {
        return WordShape::Amount;
    }
    if (!plain.empty() && plain.size() <= longestSymbol && std::all_of(plain.begin(), plain.end(), isUpper)) {
        return WordShape::Symbol;
    }
    return isName(plain) ? WordShape::Name : WordShape::Words;
}

double shapeFit(WordShape shape, std::string_view path)
{
    if (isCellPath(path)) {
        // "1.05" and "99.1" look like numbers of items and exhibits, and are amounts just as well.
        const bool number = shape == WordShape::Amount || shape == WordShape::ItemNumber || shape == WordShape::ExhibitNumber
            || shape == WordShape::Zip;
        return number ? 1 : -2;
    }
    const auto own = std::find_if(std::begin(suits), std::end(suits), [&](const Suits &one) { return path.ends_with(one.part); });
    if (own != std::end(suits)) {
        return own->shape == shape ? 1 : -1;
    }
    return shape == WordShape::Words || shape == WordShape::Name ? 0.2 : -0.5;
}

} // namespace filing::models
