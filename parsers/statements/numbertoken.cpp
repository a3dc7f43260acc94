// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/statements/numbertoken.h"

#include "parsers/core/text.h"

#include <algorithm>

namespace filing::solve
{

namespace
{

constexpr std::string_view dashes[] = {"\xE2\x80\x94", "\xE2\x80\x93", "\xE2\x88\x92", "-"};

bool startsWithDash(std::string_view words)
{
    return std::any_of(std::begin(dashes), std::end(dashes),
                       [words](std::string_view dash) { return words.starts_with(dash); });
}

/// Length of the code point at the start of the text.
std::size_t codePointLength(std::string_view words)
{
    std::size_t length = 1;
    while (length < words.size() && (static_cast<unsigned char>(words[length]) & 0xC0) == 0x80) {
        ++length;
    }
    return length;
}

bool startsNumber(std::string_view words)
{
    const char c = words.front();
    return isAlnum(c) || c == '(' || c == '.' || c == '[' || c == '{' || c == '?' || startsWithDash(words);
}

/// Drops white space and currency signs in front, misread ones ("¢", "Ф") included. "US$" is the only one with letters.
std::size_t currencyLength(std::string_view words)
{
    std::size_t at = 0;
    while (at < words.size()) {
        const std::string_view rest = words.substr(at);
        if (rest.starts_with("US$")) {
            at += 3;
        } else if (isSpace(rest.front()) || !startsNumber(rest)) {
            at += codePointLength(rest);
        } else {
            break;
        }
    }
    return at;
}

/// The next column's currency sign may have come along.
std::string_view withoutTrailingSign(std::string_view words)
{
    words = trimmed(words);
    while (words.ends_with('$')) {
        words.remove_suffix(words.ends_with("\\$") ? 2 : 1);
        words = trimmed(words);
    }
    return words;
}

/// A closing bracket or percent sign that a table keeps in a cell of its own.
bool isTail(std::string_view words)
{
    return !words.empty() && words.find_first_not_of(")% ") == std::string_view::npos;
}

bool isHead(std::string_view words)
{
    return words == "(" || words == "($" || words == "$(" || words == "( $" || words == "$ (";
}

/// Words that stand where a number would but never are one.
bool isRemark(std::string_view words)
{
    const std::string key = alnumKey(words);
    return key == "nm" || key == "na" || key == "nmf" || (key.size() > 12 && key.find_first_of("0123456789") == key.npos)
        || key.empty();
}

std::string joined(const ReadingText &text, const std::vector<Span> &spans)
{
    std::string words;
    for (const Span span : spans) {
        words += text.text(span);
    }
    return collapsed(words);
}

} // namespace

bool isRule(std::string_view words)
{
    words = trimmed(words);
    std::size_t strokes = 0;
    while (!words.empty()) {
        const char c = words.front();
        const bool stroke = c == '_' || c == '=' || startsWithDash(words);
        if (!stroke && !isSpace(c)) {
            return false;
        }
        strokes += stroke ? (c == '_' || c == '=' ? 2 : 1) : 0;
        words.remove_prefix(codePointLength(words));
    }
    return strokes >= 2;
}

Token makeToken(const ReadingText &text, Span span, int column)
{
    Token token;
    token.spans = {span};
    token.shown = collapsed(text.text(span));
    token.number = parsePrintedNumber(token.shown);
    token.column = column;
    return token;
}

std::vector<Token> numberTokens(const RawLine &line, const ReadingText &text)
{
    std::vector<Token> tokens;
    Span head;
    for (const RawCell &cell : line.cells) {
        const std::string_view words = text.text(cell.text);
        const std::string_view core = trimmed(words);
        if (isRule(core)) {
            continue;
        }
        if (isTail(core)) {
            if (!tokens.empty() && !tokens.back().isNil()) {
                Token &last = tokens.back();
                last.spans.push_back(cell.text);
                last.shown = joined(text, last.spans);
                last.number = parsePrintedNumber(last.shown);
            }
            continue;
        }
        if (isHead(core)) {
            head = cell.text;
            continue;
        }
        const auto skipped = static_cast<std::uint32_t>(currencyLength(words));
        const auto used = static_cast<std::uint32_t>(withoutTrailingSign(words.substr(skipped)).size());
        if (used == 0) {
            continue;
        }
        Token token = makeToken(text, {cell.text.begin + skipped, cell.text.begin + skipped + used}, cell.column);
        if (!token.number && isRemark(token.shown)) {
            continue;
        }
        if (!head.isEmpty()) {
            token.spans.insert(token.spans.begin(), head);
            token.shown = joined(text, token.spans);
            token.number = parsePrintedNumber(token.shown);
            head = {};
        }
        tokens.push_back(std::move(token));
    }
    return tokens;
}

std::vector<Token> numberParts(const Token &token, const ReadingText &text)
{
    if (token.spans.size() != 1 || token.shown.find(' ') == std::string::npos) {
        return {token};
    }
    std::vector<Token> parts;
    const Span whole = token.spans.front();
    const std::string_view words = text.text(whole);
    std::size_t at = 0;
    while (at < words.size()) {
        if (isSpace(words[at])) {
            ++at;
            continue;
        }
        const std::size_t end = std::min(words.find_first_of(" \t\n\r", at), words.size());
        const auto skipped = currencyLength(words.substr(at, end - at));
        if (at + skipped < end) {
            parts.push_back(makeToken(text,
                                      {whole.begin + static_cast<std::uint32_t>(at + skipped),
                                       whole.begin + static_cast<std::uint32_t>(end)},
                                      token.column));
        }
        at = end;
    }
    const bool clean = parts.size() > 1
        && std::all_of(parts.begin(), parts.end(), [](const Token &part) { return part.number.has_value(); });
    return clean ? parts : std::vector<Token>{token};
}

} // namespace filing::solve
