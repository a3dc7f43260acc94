// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/insertion.h"

#include "parsers/core/listkey.h"
#include "parsers/core/text.h"

#include <algorithm>

namespace filing::app
{

namespace
{

using reshape::Side;
using reshape::Step;

template<typename T>
Step beside(const std::vector<T> &list, const std::string &name, std::string_view key, Side side, const std::string &text,
            const reshape::UsedPath &used)
{
    const auto at = key.empty() ? std::nullopt : indexOfKey(list, key);
    if (!key.empty() && !at) {
        return {};
    }
    // The place of the new one among those that are there.
    const std::size_t place = !at ? list.size() : side == Side::Before ? *at : *at + 1;
    const std::string after = place > 0 ? keyAt(list, place - 1) : std::string("-1");
    const std::string before = place < list.size() ? keyAt(list, place) : std::string();
    Correction correction;
    correction.kind = CorrectionKind::Insert;
    correction.path = name + '/' + keyBetween(after, before, [&](std::string_view fresh) { return used(name + '/' + std::string(fresh)); });
    correction.newText = text;
    return {correction};
}

} // namespace

Step insertion(const models::OpenFiling &filing, std::string_view neighbour, Side side, const std::string &text)
{
    // A key that was used before would bring back what was said of it.
    const reshape::UsedPath used = [&filing](std::string_view path) {
        return std::any_of(filing.log.begin(), filing.log.end(), [path](const models::LogEntry &entry) {
            return entry.correction.kind == CorrectionKind::Insert && entry.correction.path == path;
        });
    };
    const Extraction &extraction = *filing.effective;
    const std::vector<std::string_view> parts = split(neighbour, '/');
    if (parts.size() == 4 && parts[0] == "statements") {
        return parts[2] == "rows"  ? reshape::addRow(extraction, neighbour, side, text, used)
            : parts[2] == "periods" ? reshape::addColumn(extraction, neighbour, side, text, used)
                                    : Step();
    }
    if (parts.size() > 2) {
        return {};
    }
    const std::string_view key = parts.size() == 2 ? parts[1] : std::string_view();
    return parts[0] == "items"      ? beside(extraction.items, "items", key, side, text, used)
        : parts[0] == "exhibits"    ? beside(extraction.exhibits, "exhibits", key, side, text, used)
        : parts[0] == "signatures" ? beside(extraction.signatures, "signatures", key, side, text, used)
                                    : Step();
}

} // namespace filing::app
