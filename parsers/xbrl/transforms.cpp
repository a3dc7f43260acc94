// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/xbrl/transforms.h"

#include "parsers/core/date.h"
#include "parsers/core/text.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace filing::xbrl
{

namespace
{

constexpr int furthestScale = 30;

/// "ixt:num-dot-decimal" and "ixt:numdotdecimal" → "numdotdecimal".
std::string ruleName(std::string_view format)
{
    const auto colon = format.rfind(':');
    return alnumKey(colon == std::string_view::npos ? format : format.substr(colon + 1));
}

struct NumberWord
{
    std::string_view word;
    int value;
};
constexpr std::array numberWords{
    NumberWord{"zero", 0}, NumberWord{"no", 0}, NumberWord{"none", 0}, NumberWord{"nil", 0}, NumberWord{"one", 1},
    NumberWord{"two", 2}, NumberWord{"three", 3}, NumberWord{"four", 4}, NumberWord{"five", 5}, NumberWord{"six", 6},
    NumberWord{"seven", 7}, NumberWord{"eight", 8}, NumberWord{"nine", 9}, NumberWord{"ten", 10},
    NumberWord{"eleven", 11}, NumberWord{"twelve", 12}, NumberWord{"thirteen", 13}, NumberWord{"fourteen", 14},
    NumberWord{"fifteen", 15}, NumberWord{"sixteen", 16}, NumberWord{"seventeen", 17}, NumberWord{"eighteen", 18},
    NumberWord{"nineteen", 19}, NumberWord{"twenty", 20}, NumberWord{"thirty", 30}, NumberWord{"forty", 40},
    NumberWord{"fifty", 50}, NumberWord{"sixty", 60}, NumberWord{"seventy", 70}, NumberWord{"eighty", 80},
    NumberWord{"ninety", 90},
};

/// "twenty-five", "one hundred", "three thousand two hundred".
std::optional<std::string> spelledNumber(std::string_view words)
{
    std::string text = lowered(words);
    std::replace(text.begin(), text.end(), '-', ' ');
    std::int64_t whole = 0;
    std::int64_t part = 0;
    bool any = false;
    for (const std::string_view word : split(text, ' ')) {
        if (word.empty() || word == "and" || word == "a") {
            continue;
        }
        any = true;
        const auto *const known = std::find_if(numberWords.begin(), numberWords.end(),
                                               [word](const NumberWord &entry) { return entry.word == word; });
        if (known != numberWords.end()) {
            part = std::min<std::int64_t>(part + known->value, 1'000'000);
        } else if (word == "hundred") {
            part = std::min<std::int64_t>(std::max<std::int64_t>(part, 1) * 100, 1'000'000);
        } else if (word == "thousand" || word == "million") {
            const std::int64_t factor = word == "thousand" ? 1'000 : 1'000'000;
            whole = std::min<std::int64_t>(whole + std::max<std::int64_t>(part, 1) * factor, 1'000'000'000'000);
            part = 0;
        } else {
            return std::nullopt;
        }
    }
    return any ? std::optional(std::to_string(whole + part)) : std::nullopt;
}

/// Digits with at most one point; grouping and blanks left out.
std::optional<std::string> plainNumber(std::string_view words, char point)
{
    std::string out;
    bool digits = false;
    bool pointSeen = false;
    for (const char c : words) {
        if (isDigit(c)) {
            out += c;
            digits = true;
        } else if (c == point && !pointSeen) {
            out += '.';
            pointSeen = true;
        } else if (isAlpha(c)) {
            return std::nullopt;
        }
    }
    return digits ? std::optional(out) : std::nullopt;
}

/// Moves the decimal point by `scale` places and drops zeros that say nothing.
std::string scaled(std::string number, int scale)
{
    const auto point = number.find('.');
    auto whole = static_cast<int>(point == std::string::npos ? number.size() : point);
    if (point != std::string::npos) {
        number.erase(point, 1);
    }
    whole += scale;
    if (whole <= 0) {
        number.insert(0, static_cast<std::size_t>(1 - whole), '0');
        whole = 1;
    }
    if (static_cast<std::size_t>(whole) > number.size()) {
        number.append(static_cast<std::size_t>(whole) - number.size(), '0');
    }
    std::string fraction = number.substr(static_cast<std::size_t>(whole));
    number.resize(static_cast<std::size_t>(whole));
    const auto digits = std::min(number.find_first_not_of('0'), number.size() - 1);
    number.erase(0, digits);
    fraction.erase(fraction.find_last_not_of('0') + 1);
    return fraction.empty() ? number : number + '.' + fraction;
}

std::string dateValue(std::string_view words)
{
    const auto found = findDate(words);
    return found ? isoDate(found->date) : std::string(words);
}

/// A ticked box in any of the ways filings draw one.
bool isTicked(std::string_view words)
{
    for (const std::string_view mark : {"\xE2\x98\x92", "\xE2\x98\x91", "\xE2\x9C\x93", "\xE2\x9C\x94", "\xE2\x9C\x95",
                                        "\xE2\x8C\xA7", "\xC3\xBE", "\xC3\xBD", "\xE2\x96\xA0"}) {
        if (words.find(mark) != std::string_view::npos) {
            return true;
        }
    }
    const std::string key = alnumKey(words);
    return key == "x" || key == "yes" || key == "true" || key == "r";
}

std::string exchangeCode(std::string_view words)
{
    struct Exchange
    {
        std::string_view name;
        std::string_view code;
    };
    constexpr std::array known{
        Exchange{"nyse american", "NYSEAMER"}, Exchange{"nyse arca", "NYSEArca"}, Exchange{"nyse chicago", "CHX"},
        Exchange{"nyse texas", "CHX"}, Exchange{"nasdaq", "NASDAQ"}, Exchange{"new york stock exchange", "NYSE"},
        Exchange{"nyse", "NYSE"}, Exchange{"cboe", "CboeBZX"}, Exchange{"chicago stock exchange", "CHX"},
    };
    for (const Exchange &exchange : known) {
        if (containsIgnoringCase(words, exchange.name)) {
            return std::string(exchange.code);
        }
    }
    return std::string(words);
}

} // namespace

std::optional<std::string> numericValue(std::string_view words, std::string_view format, int scale, bool negative)
{
    const std::string rule = ruleName(format);
    std::optional<std::string> number;
    if (rule == "fixedzero" || rule == "zerodash" || rule == "numdash") {
        number = "0";
    } else if (rule.starts_with("numwords")) {
        number = spelledNumber(words);
        if (!number) {
            number = plainNumber(words, '.');
        }
    } else if (rule.starts_with("numcomma")) {
        number = plainNumber(words, ',');
    } else {
        number = plainNumber(words, '.');
    }
    if (!number) {
        return std::nullopt;
    }
    std::string value = scaled(*number, std::clamp(scale, -furthestScale, furthestScale));
    return negative && value != "0" ? '-' + value : value;
}

std::string textValue(std::string_view words, std::string_view format)
{
    const std::string rule = ruleName(format);
    if (rule.starts_with("date")) {
        return dateValue(words);
    }
    if (rule == "booleantrue" || rule == "fixedtrue") {
        return "true";
    }
    if (rule == "booleanfalse" || rule == "fixedfalse") {
        return "false";
    }
    if (rule == "boolballotbox") {
        return isTicked(words) ? "true" : "false";
    }
    if (rule == "yesnoballotbox") {
        return isTicked(words) ? "Yes" : "No";
    }
    if (rule == "nocontent" || rule == "fixedempty") {
        return {};
    }
    if (rule == "exchnameen") {
        return exchangeCode(words);
    }
    return std::string(words);
}

} // namespace filing::xbrl
