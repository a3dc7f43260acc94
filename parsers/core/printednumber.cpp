// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/core/printednumber.h"

#include "parsers/core/text.h"

#include <array>
#include <string>

namespace filing
{

namespace
{

bool skipPrefix(std::string_view &text, std::string_view prefix)
{
    if (!text.starts_with(prefix)) {
        return false;
    }
    text.remove_prefix(prefix.size());
    return true;
}

constexpr std::array<std::string_view, 4> dashes = {"\xE2\x80\x94", "\xE2\x80\x93", "\xE2\x88\x92", "-"};

bool skipDash(std::string_view &text)
{
    for (const auto dash : dashes) {
        if (skipPrefix(text, dash)) {
            return true;
        }
    }
    return false;
}

void skipCurrency(std::string_view &text)
{
    text = trimmed(text);
    for (const std::string_view sign : {"US$", "U.S.$", "\\$", "$", "\xE2\x82\xAC", "\xC2\xA3", "\xC2\xA5"}) {
        if (skipPrefix(text, sign)) {
            break;
        }
    }
    text = trimmed(text);
}

/// Digits with groups of three behind commas and at most one point; the rest stays in `text`.
std::optional<Decimal> digits(std::string_view &text)
{
    std::string plain;
    std::size_t at = 0;
    std::size_t sinceComma = 0;
    bool grouped = false;
    bool point = false;
    for (; at < text.size(); ++at) {
        const char c = text[at];
        if (isDigit(c)) {
            plain += c;
            ++sinceComma;
        } else if (c == ',' && !point && !plain.empty() && (grouped ? sinceComma == 3 : sinceComma <= 3)
                   && at + 1 < text.size() && isDigit(text[at + 1])) {
            grouped = true;
            sinceComma = 0;
        } else if (c == '.' && !point && at + 1 < text.size() && isDigit(text[at + 1])) {
            if (grouped && sinceComma != 3) {
                return std::nullopt;
            }
            point = true;
            plain += c;
        } else {
            break;
        }
    }
    if (grouped && !point && sinceComma != 3) {
        return std::nullopt;
    }
    text.remove_prefix(at);
    return Decimal::parse(plain);
}

/// "(a)", "(1)", "*", "†" behind a number.
bool isFootnoteMark(std::string_view text)
{
    text = trimmed(text);
    while (skipPrefix(text, "*") || skipPrefix(text, "\xE2\x80\xA0") || skipPrefix(text, "\xE2\x80\xA1")) {
    }
    if (text.empty()) {
        return true;
    }
    return text.size() >= 3 && text.size() <= 5 && text.front() == '(' && text.back() == ')'
        && isAlnum(text[1]) && (text.size() == 3 || isAlnum(text[2]));
}

} // namespace

std::optional<PrintedNumber> parsePrintedNumber(std::string_view text)
{
    text = trimmed(text);
    skipCurrency(text);
    if (equalsIgnoringCase(text, "nil")) {
        return PrintedNumber{PrintedNumber::Kind::Nil, {}};
    }
    std::string_view dash = text;
    if (skipDash(dash)) {
        while (skipDash(dash)) {
        }
        if (trimmed(dash).empty()) {
            return PrintedNumber{PrintedNumber::Kind::Nil, {}};
        }
    }
    bool negative = false;
    const bool bracket = skipPrefix(text, "(");
    if (bracket) {
        negative = true;
        skipCurrency(text);
    } else if (skipDash(text)) {
        negative = true;
        skipCurrency(text);
    }
    // ".05" is printed for cents; the point alone may lead.
    std::string leading;
    if (text.size() > 1 && text.front() == '.' && isDigit(text[1])) {
        leading = "0" + std::string(text);
        text = leading;
    }
    std::string_view rest = text;
    auto value = digits(rest);
    if (!value) {
        return std::nullopt;
    }
    rest = trimmed(rest);
    PrintedNumber number{PrintedNumber::Kind::Number, negative ? -*value : *value};
    if (skipPrefix(rest, "%")) {
        number.kind = PrintedNumber::Kind::Percent;
    }
    if (bracket) {
        skipPrefix(rest, ")");
    }
    rest = trimmed(rest);
    if (skipPrefix(rest, "%")) {
        number.kind = PrintedNumber::Kind::Percent;
    }
    if (!isFootnoteMark(rest)) {
        return std::nullopt;
    }
    return number;
}

} // namespace filing
