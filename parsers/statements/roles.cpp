// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/statements/roles.h"

#include "parsers/statements/labelwords.h"
#include "parsers/statements/lexicon.h"
#include "parsers/statements/pershare.h"
#include "parsers/statements/spelling.h"

#include <algorithm>
#include <string>

namespace filing
{

namespace
{

const lexicon::Key *findExact(std::string_view key, StatementKind kind)
{
    const auto keys = lexicon::keys(kind);
    const auto at = std::lower_bound(keys.begin(), keys.end(), key, [](const lexicon::Key &k, std::string_view text) {
        return k.key < text;
    });
    return at != keys.end() && at->key == key ? &*at : nullptr;
}

// The longest lexicon label that may be followed by anything and stands at the front of `key`.
const lexicon::Key *findPrefix(std::string_view key, StatementKind kind)
{
    for (std::size_t end = key.rfind(' '); end != std::string_view::npos; end = key.rfind(' ', end - 1)) {
        const lexicon::Key *found = findExact(key.substr(0, end), kind);
        if (found != nullptr && found->prefix) {
            return found;
        }
        if (end == 0) {
            break;
        }
    }
    return nullptr;
}

std::string_view withoutTail(std::string_view key, std::string_view word)
{
    return key.size() > word.size() + 1 && key.ends_with(word) && key[key.size() - word.size() - 1] == ' '
        ? key.substr(0, key.size() - word.size() - 1)
        : key;
}

std::string_view withoutHead(std::string_view key, std::string_view word)
{
    return key.size() > word.size() + 1 && key.starts_with(word) && key[word.size()] == ' ' ? key.substr(word.size() + 1) : key;
}

const lexicon::Key *findTolerant(std::string_view key, StatementKind kind)
{
    if (const lexicon::Key *found = findExact(key, kind)) {
        return found;
    }
    for (const std::string_view word : {"net", "expense", "cost", "charge", "provision", "company"}) {
        const std::string_view shorter = withoutTail(key, word);
        if (shorter.size() != key.size()) {
            if (const lexicon::Key *found = findExact(shorter, kind)) {
                return found;
            }
        }
    }
    if (const lexicon::Key *found = findPrefix(key, kind)) {
        return found;
    }
    const std::string_view part = withoutHead(key, "total");
    return part.size() != key.size() ? findExact(part, kind) : nullptr;
}

RoleMatch fromEntry(const lexicon::Key &key, int edits)
{
    const lexicon::Entry &entry = lexicon::entries()[key.entry];
    return {entry.role, entry.concept_, entry.measure, entry.lineClass, edits};
}

bool hasFlows(StatementKind kind)
{
    return kind != StatementKind::BalanceSheet && kind != StatementKind::CashFlows;
}

RoleMatch matchKey(std::string_view key, StatementKind kind, int edits)
{
    if (const lexicon::Key *exact = findExact(key, kind)) {
        return fromEntry(*exact, edits);
    }
    if (hasFlows(kind)) {
        RoleMatch match = perShareMatch(key);
        if (match.lineClass != LineClass::Unknown) {
            match.edits = edits;
            return match;
        }
    }
    const lexicon::Key *found = findTolerant(key, kind);
    return found != nullptr ? fromEntry(*found, edits) : RoleMatch {};
}

} // namespace

RoleMatch matchLabel(std::string_view label, StatementKind kind)
{
    const std::string key = labelKey(label);
    if (key.empty()) {
        return {};
    }
    const RoleMatch match = matchKey(key, kind, 0);
    if (match.lineClass != LineClass::Unknown) {
        return match;
    }
    const Spelling corrected = correctSpelling(key, kind);
    return corrected.edits > 0 ? matchKey(corrected.key, kind, corrected.edits) : RoleMatch {};
}

} // namespace filing
