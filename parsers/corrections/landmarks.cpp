// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/corrections/landmarks.h"

#include "parsers/core/listkey.h"
#include "parsers/core/text.h"

#include <algorithm>
#include <iterator>

namespace filing
{

namespace
{

struct Part
{
    std::string_view name;
    std::string Landmarks::*member;
};
/// The words of the store's format; they never change.
constexpr Part parts[] = {
    { "slot", &Landmarks::slot },       { "text", &Landmarks::text },       { "value", &Landmarks::value },
    { "quote", &Landmarks::quote },     { "before", &Landmarks::before },   { "after", &Landmarks::after },
    { "element", &Landmarks::element }, { "kind", &Landmarks::kind },       { "basis", &Landmarks::basis },
    { "title", &Landmarks::title },     { "columns", &Landmarks::columns }, { "period", &Landmarks::period },
    { "column", &Landmarks::column },   { "row", &Landmarks::row },         { "role", &Landmarks::role },
    { "under", &Landmarks::under },     { "above", &Landmarks::above },     { "below", &Landmarks::below },
    { "figures", &Landmarks::figures }, { "alike", &Landmarks::alike },     { "origin", &Landmarks::origin },   { "lead", &Landmarks::lead },
    { "rivals", &Landmarks::rivals },
};

constexpr std::string_view lists[] = { "statements", "rows",       "periods",     "cells",      "items",
                                       "exhibits",   "signatures", "registrants", "securities", "witnesses" };

bool isList(std::string_view part)
{
    return std::find(std::begin(lists), std::end(lists), part) != std::end(lists);
}

template<typename T>
std::vector<std::string> keysOf(const std::vector<T> &list)
{
    std::vector<std::string> keys;
    for (std::size_t i = 0; i < list.size(); ++i) {
        keys.push_back(keyAt(list, i));
    }
    return keys;
}

std::vector<std::string> numbersTo(std::size_t size)
{
    std::vector<std::string> numbers;
    for (std::size_t i = 0; i < size; ++i) {
        numbers.push_back(std::to_string(i));
    }
    return numbers;
}

/// The keys of the list that a path prefix ends in.
std::vector<std::string> keysAt(const Extraction &extraction, const std::vector<std::string> &prefix)
{
    const std::string_view list = prefix.back();
    if (prefix.size() == 1) {
        return list == "statements" ? keysOf(extraction.statements)
            : list == "items"       ? keysOf(extraction.items)
            : list == "exhibits"    ? keysOf(extraction.exhibits)
            : list == "signatures"  ? keysOf(extraction.signatures)
            : list == "registrants" ? numbersTo(extraction.registrants.size())
            : list == "securities"  ? numbersTo(extraction.securities.size())
                                    : std::vector<std::string>();
    }
    const auto index = indexOfKey(extraction.statements, prefix[1]);
    if (!index || prefix[0] != "statements") {
        return {};
    }
    const Statement &statement = extraction.statements[*index];
    return list == "rows"                      ? keysOf(statement.rows)
        : list == "periods" || list == "cells" ? keysOf(statement.periods)
        : list == "witnesses"                  ? numbersTo(statement.witnesses.size())
                                               : std::vector<std::string>();
}

void expand(const Extraction &extraction, const std::vector<std::string_view> &slot, std::vector<std::string> &prefix,
            std::vector<std::string> &out)
{
    if (prefix.size() == slot.size()) {
        std::string path;
        for (const std::string &part : prefix) {
            path += path.empty() ? part : "/" + part;
        }
        out.push_back(std::move(path));
        return;
    }
    const std::string_view next = slot[prefix.size()];
    const std::vector<std::string> keys
        = next == "#" && !prefix.empty() ? keysAt(extraction, prefix) : std::vector<std::string> { std::string(next) };
    for (const std::string &key : keys) {
        prefix.push_back(key);
        expand(extraction, slot, prefix, out);
        prefix.pop_back();
    }
}

/// A figure's point or comma stands between digits.
bool belongsToFigure(std::string_view text, std::size_t at)
{
    return (text[at] == ',' || text[at] == '.') && at > 0 && at + 1 < text.size() && isDigit(text[at - 1])
        && isDigit(text[at + 1]);
}

} // namespace

std::string landmarksText(const Landmarks &landmarks)
{
    std::string text;
    for (const Part &part : parts) {
        const std::string &known = landmarks.*part.member;
        if (!known.empty()) {
            text += std::string(part.name) + ' ' + collapsed(known) + '\n';
        }
    }
    return text;
}

Landmarks landmarksFrom(std::string_view text)
{
    Landmarks landmarks;
    for (const std::string_view line : split(text, '\n')) {
        const std::size_t blank = line.find(' ');
        const auto part = std::find_if(std::begin(parts), std::end(parts),
                                       [&](const Part &known) { return known.name == line.substr(0, blank); });
        if (blank != std::string_view::npos && part != std::end(parts)) {
            landmarks.*part->member = line.substr(blank + 1);
        }
    }
    return landmarks;
}

std::vector<std::string> wordsOf(std::string_view text)
{
    std::vector<std::string> words;
    bool inside = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (!isAlnum(text[at]) && !(inside && belongsToFigure(text, at))) {
            inside = false;
            continue;
        }
        if (!inside) {
            words.emplace_back();
            inside = true;
        }
        words.back() += toLower(text[at]);
    }
    return words;
}

std::string wordKey(std::string_view text)
{
    std::string key;
    for (const std::string &word : wordsOf(text)) {
        key += key.empty() ? word : " " + word;
    }
    return key;
}

std::string slotOf(std::string_view path)
{
    std::string slot;
    std::string_view last;
    for (const std::string_view part : split(path, '/')) {
        slot += (slot.empty() ? "" : "/") + std::string(isList(last) && isListKey(part) ? "#" : part);
        last = part;
    }
    return slot;
}

std::vector<std::string> pathsLike(const Extraction &extraction, std::string_view slot)
{
    std::vector<std::string> paths;
    std::vector<std::string> prefix;
    expand(extraction, split(slot, '/'), prefix, paths);
    return paths;
}

std::string coreOf(const Landmarks &landmarks)
{
    std::string core = landmarks.slot;
    const std::string said = !landmarks.value.empty() ? landmarks.value : wordKey(landmarks.text);
    for (const std::string &part :
         { landmarks.element, landmarks.kind, landmarks.basis, landmarks.period, landmarks.row, said }) {
        core += '\n' + wordKey(part);
    }
    return core;
}

} // namespace filing
