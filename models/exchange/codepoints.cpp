// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/codepoints.h"

#include "parsers/document/decode.h"

namespace filing::models
{

namespace
{

constexpr char32_t byteOrderMark = 0xFEFF;

} // namespace

std::map<std::uint32_t, std::uint32_t> codePointsBefore(const Document &document, const std::set<std::uint32_t> &offsets)
{
    std::map<std::uint32_t, std::uint32_t> counts;
    std::string_view rest = document.bytes();
    std::uint32_t at = 0;
    std::uint32_t count = 0;
    auto offset = offsets.begin();
    while (!rest.empty() && offset != offsets.end()) {
        const DecodedChar c = firstCharacter(rest, document.encoding());
        const auto end = at + static_cast<std::uint32_t>(c.bytes);
        for (; offset != offsets.end() && *offset < end; ++offset) {
            counts.emplace(*offset, count);
        }
        count += at == 0 && c.codePoint == byteOrderMark ? 0 : 1;
        at = end;
        rest.remove_prefix(c.bytes);
    }
    for (; offset != offsets.end(); ++offset) {
        counts.emplace(*offset, count);
    }
    return counts;
}

} // namespace filing::models
