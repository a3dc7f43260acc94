// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/core/tablecell.h"

#include <algorithm>
#include <array>

namespace filing
{

namespace
{

constexpr char guard = '\'';
constexpr std::array<std::string_view, 9> starts = {"=", "+", "-", "@", "'", "\uFF1D", "\uFF0B", "\uFF0D", "\uFF20"};

bool startsLikeAFormula(std::string_view rest)
{
    return std::any_of(starts.begin(), starts.end(), [rest](std::string_view start) { return rest.starts_with(start); });
}

/// Spreadsheets pass over these at the beginning.
bool isPassedOver(char c)
{
    return c == '\t' || c == '\r' || c == '\n';
}

bool mayPart(char c)
{
    return c == ';' || c == '|' || isPassedOver(c);
}

bool isNumber(std::string_view text)
{
    if (text.starts_with('-')) {
        text.remove_prefix(1);
    }
    if (text.ends_with('%')) {
        text.remove_suffix(1);
    }
    return !text.empty() && text.find_first_not_of("0123456789.,") == std::string_view::npos;
}

} // namespace

std::string guardedCell(std::string_view text)
{
    std::string cell;
    cell.reserve(text.size() + 1);
    bool begins = true;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (begins && (startsLikeAFormula(text.substr(at)) || (at == 0 && isPassedOver(text[at])))) {
            cell += guard;
        }
        cell += text[at];
        begins = mayPart(text[at]);
    }
    return cell;
}

std::string guardedFigure(std::string_view text)
{
    return isNumber(text) ? std::string(text) : guardedCell(text);
}

std::string unguardedCell(std::string_view cell)
{
    std::string text;
    text.reserve(cell.size());
    bool begins = true;
    for (std::size_t at = 0; at < cell.size(); ++at) {
        if (begins && cell[at] == guard) {
            ++at;
        }
        if (at < cell.size()) {
            text += cell[at];
            begins = mayPart(cell[at]);
        }
    }
    return text;
}

} // namespace filing
