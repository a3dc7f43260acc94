// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/extraction/rules/itemwords.h"

#include "parsers/core/text.h"

#include <algorithm>
#include <cstdint>

namespace filing::rules
{

namespace
{

/// Punctuation between a number and its title: ". — - : )".
std::size_t skipSeparators(std::string_view text, std::size_t at)
{
    for (;;) {
        at = skipBlanks(text, at);
        if (at >= text.size()) {
            return at;
        }
        const std::string_view rest = text.substr(at);
        if (rest.starts_with("\xE2\x80\x93") || rest.starts_with("\xE2\x80\x94") || rest.starts_with("\xE2\x80\x95") || rest.starts_with("\xE2\x80\xA2")
            || rest.starts_with("\xE2\x88\x92")) {
            at += 3;
        } else if (rest.starts_with("\xC2\xB7") || rest.starts_with("\xC2\x97") || rest.starts_with("\xC2\x96")) {
            at += 2;
        } else if (std::string_view(".:-;,)|").find(text[at]) != std::string_view::npos) {
            ++at;
        } else {
            return at;
        }
    }
}

/// How alike two titles are: twice the length of their longest common subsequence of letters over the sum of lengths.
double likeness(std::string_view a, std::string_view b)
{
    if (a.empty() || b.empty()) {
        return 0;
    }
    std::vector<std::uint16_t> row(b.size() + 1, 0);
    for (const char c : a) {
        std::uint16_t diagonal = 0;
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::uint16_t above = row[j + 1];
            row[j + 1] = c == b[j] ? static_cast<std::uint16_t>(diagonal + 1) : std::max(above, row[j]);
            diagonal = above;
        }
    }
    return 2.0 * row.back() / static_cast<double>(a.size() + b.size());
}

} // namespace

std::size_t skipBlanks(std::string_view text, std::size_t at)
{
    while (at < text.size()) {
        if (isSpace(text[at]) || text[at] == '*' || text[at] == '_') {
            ++at;
        } else if (text.substr(at, 2) == "\xC2\xA0") {
            at += 2;
        } else {
            break;
        }
    }
    return at;
}

std::size_t itemWord(std::string_view words)
{
    std::size_t at = 0;
    while (at < words.size() && (words[at] == '-' || words[at] == '=' || words[at] == '_' || isSpace(words[at]) || words[at] == '*' || words[at] == '(')) {
        ++at;
    }
    if (startsWithIgnoringCase(words.substr(at), "item")) {
        return at;
    }
    if (startsWithIgnoringCase(words.substr(at), "section ") && at + 8 < words.size() && isDigit(words[at + 8])) {
        const std::size_t found = findIgnoringCase(words, "item ", at);
        if (found != std::string_view::npos && found < 120) {
            return found;
        }
    }
    return std::string_view::npos;
}

ItemNumber itemNumberAt(std::string_view words, std::size_t at)
{
    at = skipBlanks(words, at);
    for (const std::string_view prefix : {"no.", "number", "#", "no "}) {
        if (startsWithIgnoringCase(words.substr(std::min(at, words.size())), prefix)) {
            at = skipBlanks(words, at + prefix.size());
        }
    }
    while (at < words.size() && (words[at] == '.' || words[at] == '-' || words[at] == ':')) {
        at = skipBlanks(words, at + 1);
    }
    ItemNumber number;
    const std::size_t begin = at;
    while (at < words.size() && isDigit(words[at])) {
        ++at;
    }
    number.digits = std::string(words.substr(begin, at - begin));
    number.end = at;
    if (number.digits.empty() || number.digits.size() > 2) {
        return {};
    }
    const std::size_t dot = skipBlanks(words, at);
    if (dot < words.size() && words[dot] == '.') {
        const std::size_t second = skipBlanks(words, dot + 1);
        const bool two = second + 1 < words.size() && isDigit(words[second]) && isDigit(words[second + 1])
            && (second + 2 >= words.size() || !isDigit(words[second + 2]));
        if (two) {
            number.digits += "." + std::string(words.substr(second, 2));
            number.end = second + 2;
            return number;
        }
    }
    // "1A", "1a."; "16K" is of Form 20-F.
    const bool lettered = at < words.size() && toLower(words[at]) >= 'a' && toLower(words[at]) <= 'k' && (at + 1 >= words.size() || !isAlnum(words[at + 1]));
    if (lettered) {
        number.digits += isLower(words[at]) ? static_cast<char>(words[at] - 'a' + 'A') : words[at];
        number.end = at + 1;
    }
    return number;
}

std::size_t skipSubitems(std::string_view words, std::size_t at)
{
    for (;;) {
        const std::size_t next = skipSeparators(words, at);
        const std::size_t close = words.substr(std::min(next, words.size()), 5).find(')');
        if (next < words.size() && words[next] == '(' && close != std::string_view::npos && close <= 4) {
            at = next + close + 1;
            continue;
        }
        if (startsWithIgnoringCase(words.substr(std::min(next, words.size())), "and (")) {
            at = next + 4;
            continue;
        }
        return next;
    }
}

double likenessToTitle(const std::vector<std::string_view> &titles, std::string_view words)
{
    const std::string key = alnumKey(words.substr(0, longestItemTitle));
    double best = 0;
    for (const std::string_view title : titles) {
        best = std::max(best, likeness(key, alnumKey(title)));
    }
    return best;
}

} // namespace filing::rules
