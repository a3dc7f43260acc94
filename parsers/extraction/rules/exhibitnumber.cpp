// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/extraction/rules/exhibitnumber.h"

#include "parsers/core/text.h"

#include <algorithm>
#include <array>
#include <string>

namespace filing::rules
{

namespace
{

constexpr int highestNumber = 107;

std::size_t skipAny(std::string_view words, std::size_t at, std::string_view marks)
{
    while (at < words.size() && marks.find(words[at]) != std::string_view::npos) {
        ++at;
    }
    return at;
}

/// Behind "Exhibit", "Ex-", "Exhibit No."; nullopt where the word goes on ("Exhibited").
std::optional<std::size_t> behindExhibit(std::string_view words, std::size_t at)
{
    for (const std::string_view prefix : {"exhibits", "exhibit", "ex.", "ex-", "ex"}) {
        if (!startsWithIgnoringCase(words.substr(at), prefix)) {
            continue;
        }
        const std::size_t behind = at + prefix.size();
        if (behind < words.size() && isAlpha(words[behind])) {
            return std::nullopt;
        }
        at = skipAny(words, behind, " .-#:");
        return startsWithIgnoringCase(words.substr(at), "no") ? skipAny(words, at + 2, ". ") : at;
    }
    return at;
}

/// End of "10", "10.2", "10.5.1" at `begin`, npos where no exhibit has such a number.
std::size_t digitsEnd(std::string_view words, std::size_t begin)
{
    std::size_t at = begin;
    int value = 0;
    while (at < words.size() && isDigit(words[at]) && at - begin < 4) {
        value = value * 10 + (words[at++] - '0');
    }
    if (at == begin || at - begin > 3 || value < 1 || value > highestNumber) {
        return std::string_view::npos;
    }
    while (at + 1 < words.size() && (words[at] == '.' || words[at] == '-') && isDigit(words[at + 1])) {
        const std::size_t group = at + 1;
        at = group;
        while (at < words.size() && isDigit(words[at])) {
            ++at;
        }
        if (at - group > 3) {
            return std::string_view::npos;
        }
    }
    return at;
}

/// ".INS", ".ins": the parts of an interactive data file are numbered by its file types.
bool isFileType(std::string_view rest)
{
    if (rest.size() < 4 || rest[0] != '.' || !std::all_of(rest.begin() + 1, rest.begin() + 4, isAlpha) || (rest.size() > 4 && isAlnum(rest[4]))) {
        return false;
    }
    const std::string type = lowered(rest.substr(1, 3));
    static constexpr std::array<std::string_view, 6> types = {"ins", "sch", "cal", "def", "lab", "pre"};
    const bool capitals = isUpper(rest[1]) && isUpper(rest[2]) && isUpper(rest[3]);
    return capitals || std::ranges::find(types, type) != types.end();
}

/// End of "(i)", "(a)(iv)", "(b)(2)" at `at`; a figure in brackets right behind the digits is a footnote's.
std::size_t bracketsEnd(std::string_view words, std::size_t at, bool lettered)
{
    for (std::size_t groups = 0; groups < 3 && at < words.size() && words[at] == '('; ++groups) {
        const auto close = words.substr(at, 8).find(')');
        if (close == std::string_view::npos || close < 2) {
            break;
        }
        const std::string_view inner = words.substr(at + 1, close - 1);
        const bool digits = std::ranges::all_of(inner, isDigit) && inner.size() <= 2;
        const bool letters = std::ranges::all_of(inner, isLower) || (inner.size() == 1 && isUpper(inner[0])) || inner.find_first_not_of("IVX") == std::string_view::npos;
        const bool roman = inner.find_first_not_of("ivxIVX") == std::string_view::npos;
        if (!(letters && (roman || inner.size() <= 4)) && !(digits && lettered)) {
            break;
        }
        lettered = true;
        at += close + 1;
    }
    return at;
}

/// "8-K", "10-Q", "20-F": a form, no exhibit.
bool isFormName(std::string_view digits, std::string_view rest)
{
    if (rest.size() < 2 || rest[0] != '-' || (rest.size() > 2 && isAlnum(rest[2]))) {
        return false;
    }
    const bool report = (digits == "8" || digits == "10" || digits == "6" || digits == "11") && rest[1] == 'K';
    return report || (digits == "10" && rest[1] == 'Q') || ((digits == "20" || digits == "40") && rest[1] == 'F');
}

/// End of "-A", "-J-2" behind a whole number, as some number their exhibits; `at` where there is none.
std::size_t hyphenLetterEnd(std::string_view words, std::size_t at)
{
    const bool letter = at + 1 < words.size() && words[at] == '-' && isUpper(words[at + 1]) && (at + 2 >= words.size() || !isAlnum(words[at + 2]));
    if (!letter) {
        return at;
    }
    at += 2;
    std::size_t digits = at + 1;
    while (at < words.size() && words[at] == '-' && digits < words.size() && isDigit(words[digits])) {
        ++digits;
    }
    return digits > at + 1 ? digits : at;
}

/// End of what belongs to the number behind its digits: "3(i)", "10(a)", "10.1A", "10j(ii)(a)", "101.INS"; npos where the word goes on.
std::size_t suffixEnd(std::string_view words, std::size_t end)
{
    const std::string_view rest = words.substr(end);
    if (isFileType(rest)) {
        return end + 4;
    }
    if (const std::size_t hyphened = hyphenLetterEnd(words, end); hyphened > end) {
        return hyphened;
    }
    const bool letter = !rest.empty() && isAlpha(rest[0]) && (rest.size() == 1 || !isAlnum(rest[1]));
    const std::size_t bracket = end + (letter ? 1 : 0);
    const std::size_t behind = bracketsEnd(words, bracket, letter);
    if (behind > end) {
        return behind;
    }
    const bool goesOn = !rest.empty() && (isAlnum(rest[0]) || rest[0] == ',' || rest[0] == '/' || rest[0] == '%');
    return goesOn ? std::string_view::npos : end;
}

std::size_t behindMarks(std::string_view words, std::size_t at)
{
    for (bool again = true; again;) {
        again = false;
        for (const std::string_view mark : {"*", "+", "#", ".", ":", ")", "\xE2\x80\xA0", "\xE2\x80\xA1", "\xC2\xA0"}) {
            if (words.substr(at).starts_with(mark)) {
                at += mark.size();
                again = true;
                break;
            }
        }
    }
    return at;
}

} // namespace

std::optional<NumberMatch> matchNumber(std::string_view words)
{
    const auto named = behindExhibit(words, skipAny(words, 0, "*+#\xE2\x80\xA0 -"));
    if (!named) {
        return std::nullopt;
    }
    const bool bracket = *named < words.size() && words[*named] == '(';
    const std::size_t begin = *named + (bracket ? 1 : 0);
    const std::size_t digits = digitsEnd(words, begin);
    const bool labelled = startsWithIgnoringCase(trimmed(words), "exhibit");
    if (digits != std::string_view::npos && !labelled && isFormName(words.substr(begin, digits - begin), words.substr(digits))) {
        return std::nullopt;
    }
    const std::size_t end = digits == std::string_view::npos ? digits : suffixEnd(words, digits);
    if (end == std::string_view::npos) {
        return std::nullopt;
    }
    NumberMatch match;
    match.number = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
    match.end = behindMarks(words, skipAny(words, end, bracket ? ")" : ""));
    return match;
}

} // namespace filing::rules
