// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/statements/glyphs.h"

#include "parsers/core/text.h"

#include <algorithm>
#include <vector>

namespace filing::solve
{

namespace
{

/// What each digit is usually taken for, index is the digit.
constexpr std::string_view lookAlikes[] = {"OoDQU", "lI|i!", "Zz", "", "A", "FESs", "bGC", "?TY", "B", "gq"};

/// Digits of similar shape, which a scan swaps more readily than others.
constexpr std::string_view similarDigits[] = {"869", "7", "7", "85", "9", "36", "580", "12", "3609", "408"};

constexpr double lookAlikeCost = 0.4;
constexpr double similarDigitCost = 3.6;
constexpr double otherDigitCost = 4.4;

bool has(std::string_view set, char c)
{
    return set.find(c) != std::string_view::npos;
}

double digitCost(char real, char seen)
{
    const auto digit = static_cast<std::size_t>(real - '0');
    if (isDigit(seen)) {
        return has(similarDigits[digit], seen) ? similarDigitCost : otherDigitCost;
    }
    if (has(lookAlikes[digit], seen)) {
        return lookAlikeCost;
    }
    // F and E stand for anything dark and upright; other letters rarely leave their own digit.
    if (has("FE?C", seen)) {
        return 1.6;
    }
    return isAlpha(seen) || seen == '\1' ? 2.6 : 5.0;
}

/// Letters that scans confuse, as pairs.
bool labelLookAlike(char a, char b)
{
    static constexpr std::string_view pairs[] = {"oa", "o0", "lI", "l1", "I1", "xv", "pn", "il", "iI", "ec", "hb", "vy",
                                                 "ji", "5S", "nr", "uv", "ft", "a0", "i1", "ti", "ou", "as"};
    return std::any_of(std::begin(pairs), std::end(pairs), [a, b](std::string_view pair) {
        return (pair[0] == a && pair[1] == b) || (pair[0] == b && pair[1] == a);
    });
}

double letterCost(char a, char b)
{
    if (a == b) {
        return 0;
    }
    return labelLookAlike(a, b) ? 0.25 : (toLower(a) == toLower(b) ? 0.3 : 1.0);
}

} // namespace

std::string asciiShape(std::string_view words)
{
    std::string shape;
    shape.reserve(words.size());
    for (const char c : words) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x80) {
            shape += c;
        } else if ((byte & 0xC0) != 0x80) {
            shape += '\1';
        }
    }
    return shape;
}

double glyphCost(char real, char seen)
{
    if (real == seen) {
        return 0;
    }
    if (isDigit(real)) {
        return digitCost(real, seen);
    }
    if (real == ',') {
        return seen == '.' || seen == ' ' ? 0.3 : 3.0;
    }
    if (real == '.') {
        return seen == ',' || seen == ' ' ? 0.6 : 3.0;
    }
    if (real == '(') {
        return has("IlC[{|1", seen) ? 0.7 : 3.0;
    }
    if (real == ')') {
        return has("]}J|Il1", seen) ? 0.7 : 3.0;
    }
    return 5.0;
}

double labelDistance(std::string_view a, std::string_view b)
{
    // Long labels differ in their first 200 characters or not at all.
    const std::string x = asciiShape(a.substr(0, 200));
    const std::string y = asciiShape(b.substr(0, 200));
    const std::size_t width = y.size() + 1;
    std::vector<double> cost((x.size() + 1) * width);
    for (std::size_t i = 0; i <= x.size(); ++i) {
        for (std::size_t j = 0; j <= y.size(); ++j) {
            double &here = cost[i * width + j];
            here = i == 0 && j == 0 ? 0 : 1e9;
            if (i > 0) {
                here = std::min(here, cost[(i - 1) * width + j] + 1);
            }
            if (j > 0) {
                here = std::min(here, cost[i * width + j - 1] + 1);
            }
            if (i > 0 && j > 0) {
                here = std::min(here, cost[(i - 1) * width + j - 1] + letterCost(x[i - 1], y[j - 1]));
            }
            if (i > 0 && j > 1 && x[i - 1] == 'm' && y[j - 1] == 'n' && y[j - 2] == 'r') {
                here = std::min(here, cost[(i - 1) * width + j - 2] + 0.25);
            }
            if (i > 1 && j > 0 && y[j - 1] == 'm' && x[i - 1] == 'n' && x[i - 2] == 'r') {
                here = std::min(here, cost[(i - 2) * width + j - 1] + 0.25);
            }
        }
    }
    return cost.back();
}

} // namespace filing::solve
