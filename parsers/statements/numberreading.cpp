// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/statements/numberreading.h"

#include "parsers/core/text.h"
#include "parsers/statements/glyphs.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace filing::solve
{

namespace
{

/// A printed amount is hardly longer than this; longer words are text, and are not searched.
constexpr std::size_t longestNumber = 24;
/// Believing a sign that nothing in the words shows.
constexpr double wrongSignCost = 6.0;
/// Assuming that a clean looking number was misread at all.
constexpr double misreadAtAll = 3.5;

/// Characters behind the decimal point of the words, -1 without one.
int shownPlaces(std::string_view shown)
{
    const auto point = shown.rfind('.');
    if (point == std::string_view::npos) {
        return -1;
    }
    int places = 0;
    for (std::size_t i = point + 1; i < shown.size() && isDigit(shown[i]); ++i) {
        ++places;
    }
    return places;
}

double insertionCost(char c)
{
    if (isDigit(c)) {
        return 6.0;
    }
    return c == ',' || c == ')' ? 1.0 : (c == '(' ? 2.5 : 4.0);
}

/// Edit distance from what was printed to what is seen, in costs.
double alignmentCost(std::string_view real, std::string_view seen)
{
    const std::size_t width = seen.size() + 1;
    std::vector<double> cost((real.size() + 1) * width, 1e9);
    cost[0] = 0;
    for (std::size_t i = 0; i <= real.size(); ++i) {
        for (std::size_t j = 0; j <= seen.size(); ++j) {
            double &here = cost[i * width + j];
            if (i > 0) {
                here = std::min(here, cost[(i - 1) * width + j] + insertionCost(real[i - 1]));
            }
            if (j > 0) {
                const double extra = seen[j - 1] == ' ' ? 0.4 : (isDigit(seen[j - 1]) ? 6.0 : 2.0);
                here = std::min(here, cost[i * width + j - 1] + extra);
            }
            if (i > 0 && j > 0) {
                here = std::min(here, cost[(i - 1) * width + j - 1] + glyphCost(real[i - 1], seen[j - 1]));
            }
        }
    }
    return cost.back();
}

struct Slot
{
    std::vector<std::pair<char, double>> digits;   ///< Cheapest first.
};

Slot slotFor(char seen)
{
    Slot slot;
    if (isDigit(seen)) {
        slot.digits.emplace_back(seen, 0);
        return slot;
    }
    for (char digit = '0'; digit <= '9'; ++digit) {
        slot.digits.emplace_back(digit, glyphCost(digit, seen));
    }
    std::stable_sort(slot.digits.begin(), slot.digits.end(),
                     [](const auto &a, const auto &b) { return a.second < b.second; });
    return slot;
}

/// Digit strings of the slots, cheapest first, by a beam of `limit`.
std::vector<std::pair<std::string, double>> digitStrings(const std::vector<Slot> &slots, std::size_t limit)
{
    std::vector<std::pair<std::string, double>> beam = {{"", 0}};
    for (const Slot &slot : slots) {
        std::vector<std::pair<std::string, double>> next;
        for (const auto &[prefix, cost] : beam) {
            for (const auto &[digit, extra] : slot.digits) {
                next.emplace_back(prefix + digit, cost + extra);
            }
        }
        std::stable_sort(next.begin(), next.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
        next.resize(std::min(next.size(), limit));
        beam = std::move(next);
    }
    return beam;
}

/// A way to see the words as sign, digits and decimals.
struct Frame
{
    std::string body;        ///< Digits, look-alikes and separators.
    bool negative = false;
};

std::vector<Frame> frames(const std::string &shape)
{
    std::string body = shape;
    const bool closed = !body.empty() && (body.back() == ')' || body.back() == ']' || body.back() == '}');
    if (closed) {
        body.pop_back();
    }
    if (!body.empty() && (body.front() == '(' || body.front() == '[' || body.front() == '{' || body.front() == '-')) {
        return {{body.substr(1), true}};
    }
    std::vector<Frame> all;
    // "(1,234)" seen as "I1,234)" or "l1,234": the first stroke may be the bracket.
    if (body.size() > 1 && std::string_view("IlC|1").find(body.front()) != std::string_view::npos) {
        all.push_back({body.substr(1), true});
    }
    all.push_back({body, closed});
    if (!closed) {
        all.push_back({body, true});
    }
    return all;
}

std::string withPoint(std::string digits, std::size_t places)
{
    if (places > 0 && digits.size() > places) {
        digits.insert(digits.size() - places, 1, '.');
    }
    return digits;
}

void addReadings(const Frame &frame, std::vector<Decimal> &values, std::size_t limit)
{
    std::vector<Slot> slots;
    std::size_t behindSeparator = 0;
    bool separator = false;
    for (const char c : frame.body) {
        if (c == ',' || c == '.' || c == ' ') {
            separator = true;
            behindSeparator = 0;
        } else {
            slots.push_back(slotFor(c));
            ++behindSeparator;
        }
    }
    if (slots.empty() || slots.size() > 15) {
        return;
    }
    for (const auto &[digits, cost] : digitStrings(slots, limit)) {
        std::vector<std::size_t> decimals;
        if (!separator || behindSeparator == 3) {
            decimals.push_back(0);
        }
        if (separator && behindSeparator != 3 && behindSeparator <= 4) {
            decimals.push_back(behindSeparator);
        }
        for (const std::size_t places : decimals) {
            if (const auto value = Decimal::parse(withPoint(digits, places))) {
                values.push_back(frame.negative ? -*value : *value);
            }
        }
    }
}

} // namespace

NumberStyle learnStyle(const std::vector<std::vector<Token>> &lines)
{
    NumberStyle style;
    std::map<int, int> places;
    int amounts = 0;
    for (const auto &line : lines) {
        for (const Token &token : line) {
            if (!token.number || token.number->kind != PrintedNumber::Kind::Number) {
                continue;
            }
            style.grouped = style.grouped || token.shown.find(',') != std::string::npos;
            const int shown = std::max(shownPlaces(token.shown), 0);
            if (shown != 3 && token.number->value.abs() > Decimal(9)) {
                ++places[shown];
                ++amounts;
            }
        }
    }
    for (const auto &[shown, count] : places) {
        // A few prices per share do not make a statement of cents.
        if (shown > style.moneyPlaces && count * 4 > amounts) {
            style.moneyPlaces = shown;
        }
    }
    return style;
}

bool isCleanNumber(const Token &token, const NumberStyle &style)
{
    if (!token.number || token.number->kind == PrintedNumber::Kind::Nil) {
        return false;
    }
    const int places = shownPlaces(token.shown);
    const bool thousandsPoint = places == 3 && token.number->value.abs() >= Decimal(1);
    return !(thousandsPoint && (style.grouped || style.moneyPlaces != 3));
}

std::vector<Reading> readings(const Token &token, const NumberStyle &style, std::size_t limit)
{
    if (isCleanNumber(token, style)) {
        return {{token.number->value, 0}};
    }
    const std::string shape = asciiShape(token.shown);
    if (shape.size() > longestNumber) {
        return {};
    }
    std::vector<Decimal> values;
    for (const Frame &frame : frames(shape)) {
        addReadings(frame, values, limit);
    }
    std::vector<Reading> all;
    for (const Decimal value : values) {
        const bool known = std::any_of(all.begin(), all.end(), [value](const Reading &r) { return r.value == value; });
        if (!known) {
            all.push_back({value, misreadCost(token.shown, value, style, false)});
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const Reading &a, const Reading &b) { return a.cost < b.cost; });
    all.resize(std::min(all.size(), limit));
    return all;
}

double misreadCost(std::string_view shown, Decimal value, const NumberStyle &style, bool clean)
{
    const std::string seen = asciiShape(shown);
    if (seen.size() > longestNumber) {
        return 1e6;
    }
    double best = 1e6;
    const int own = std::max(shownPlaces(shown), 0);
    for (const int places : {value.places(), own == 3 ? 0 : own, style.moneyPlaces}) {
        if (Decimal(value.mantissa(), value.places()) == value && places >= 0 && places <= 4) {
            std::string real = printed(value, style.grouped, places);
            best = std::min(best, alignmentCost(real, seen));
            if (value.isNegative() && seen.starts_with('-')) {
                real = "-" + printed(value.abs(), style.grouped, places);
                best = std::min(best, alignmentCost(real, seen));
            }
        }
    }
    // A bracket that is there, or half there, tells the sign; both ends hardly get lost at once.
    const bool marked = seen.find_first_of("()[]{}-") != std::string::npos;
    if (value.isNegative() != marked) {
        best += value.isNegative() && !seen.empty() && std::string_view("IlC|").find(seen.front()) != std::string_view::npos
            ? 1.0
            : wrongSignCost;
    }
    if (clean && best > 0) {
        best += misreadAtAll;
    }
    return best;
}

std::string printed(Decimal value, bool grouped, int places)
{
    std::string text = value.abs().toString();
    const auto point = text.find('.');
    std::string whole = text.substr(0, point);
    std::string part = point == std::string::npos ? "" : text.substr(point + 1);
    while (part.size() < static_cast<std::size_t>(std::max(places, 0))) {
        part += '0';
    }
    if (grouped) {
        for (std::size_t at = whole.size(); at > 3;) {
            at -= 3;
            whole.insert(at, 1, ',');
        }
    }
    text = part.empty() ? whole : whole + "." + part;
    return value.isNegative() ? "(" + text + ")" : text;
}

double samenessOf(std::string_view a, std::string_view b)
{
    const auto digitsOf = [](std::string_view words) {
        std::string digits;
        std::string shape = asciiShape(words);
        // "I203)" is "(203)".
        if (shape.size() > 2 && shape.back() == ')' && std::string_view("Il1C|").find(shape.front()) != std::string_view::npos) {
            shape.erase(0, 1);
        }
        for (const char c : shape) {
            if (isAlnum(c) || c == '?' || c == '=' || c == '|') {
                digits += c;
            }
        }
        return digits;
    };
    std::string x = digitsOf(a);
    std::string y = digitsOf(b);
    // Round numbers share their noughts with everybody.
    while (x.size() > 2 && y.size() > 2 && x.ends_with("00") && y.ends_with("00")) {
        x.pop_back();
        y.pop_back();
    }
    if (x.empty() || y.empty()) {
        return -2;
    }
    if (x.size() != y.size()) {
        return -4.0 * std::abs(static_cast<double>(x.size()) - static_cast<double>(y.size()));
    }
    double odds = 0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        if (x[i] == y[i]) {
            odds += isDigit(x[i]) ? 1.8 : 0;
        } else if (isDigit(x[i]) && isDigit(y[i])) {
            odds -= 1.6;
        } else {
            const bool alike = (isDigit(x[i]) && glyphCost(x[i], y[i]) < 1) || (isDigit(y[i]) && glyphCost(y[i], x[i]) < 1);
            odds += alike ? 1.6 : 0;
        }
    }
    return odds;
}

} // namespace filing::solve
