// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/extraction/rules/signaturefields.h"

#include "parsers/core/date.h"
#include "parsers/core/text.h"
#include "parsers/extraction/rules/linereader.h"
#include "parsers/extraction/rules/signaturewords.h"

#include <algorithm>

namespace filing::rules
{

namespace
{

/// "(Ann Vale)": a printed name in brackets.
Span withoutBrackets(std::string_view text, Span span)
{
    const std::string_view words = span.of(text);
    if (words.starts_with('(') && (words.ends_with(')') || words.find(')') == std::string_view::npos)) {
        ++span.begin;
    }
    if (span.of(text).ends_with(')') && span.of(text).find('(') == std::string_view::npos) {
        --span.end;
    }
    return trimmedSpan(text, span);
}

} // namespace

Span withoutTail(std::string_view text, Span span)
{
    while (!span.isEmpty() && (text[span.end - 1] == ',' || text[span.end - 1] == ';' || isSpace(text[span.end - 1]))) {
        --span.end;
    }
    return span;
}

Signature signatureOf(const ReadingText &reading, Span name, std::vector<Span> title)
{
    const std::string_view text = reading.text();
    Signature signer;
    name = withoutBrackets(text, withoutTail(text, name));
    if (!name.isEmpty()) {
        signer.name = makeField(reading, name, "signatures.name");
    }
    if (title.empty()) {
        return signer;
    }
    for (Span &part : title) {
        part = trimmedSpan(text, part);
    }
    title.back() = withoutTail(text, title.back());
    if (title.size() == 1) {
        title.back() = withoutBrackets(text, title.back());
    }
    Field words = makeField(reading, title, "signatures.title");
    if (!words.text.empty()) {
        signer.title = std::move(words);
    }
    return signer;
}

std::optional<Field> dateField(const ReadingText &text, Span part)
{
    const Span span = leadOf(text.text(), part).rest;
    const auto found = findDate(span.of(text.text()));
    if (!found) {
        return std::nullopt;
    }
    const Span where{span.begin + static_cast<std::uint32_t>(found->begin), span.begin + static_cast<std::uint32_t>(found->end)};
    Field date = makeField(text, where, "signatures.date");
    date.value = isoDate(found->date);
    return date;
}

bool saysNothingOfSigner(std::string_view words)
{
    const std::string key = alnumKey(words);
    const bool number = !key.empty() && key.size() <= 4 && std::ranges::all_of(key, isDigit);
    return number || key.empty() || key == "date" || key == "dates" || key == "tableofcontents" || key.starts_with("signaturescontinued") || key == "signatures";
}

} // namespace filing::rules
