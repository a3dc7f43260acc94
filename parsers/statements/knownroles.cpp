// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/statements/lexicon.h"
#include "parsers/statements/pershare.h"
#include "parsers/statements/roles.h"

#include <algorithm>

namespace filing
{

namespace
{

std::vector<RoleMatch> allRoles()
{
    std::vector<RoleMatch> all;
    const auto add = [&all](const RoleMatch &match) {
        const bool known = std::any_of(all.begin(), all.end(), [&](const RoleMatch &other) { return other.role == match.role; });
        if (match.isKnown() && !known) {
            all.push_back(match);
        }
    };
    for (const lexicon::Entry &entry : lexicon::entries()) {
        add({entry.role, entry.concept_, entry.measure, entry.lineClass, 0});
    }
    constexpr Dilution dilutions[] = {{true, false}, {false, true}, {true, true}};
    for (const PerShareOf of : {PerShareOf::Net, PerShareOf::Continuing, PerShareOf::Discontinued}) {
        for (const Dilution dilution : dilutions) {
            add(epsRole(of, dilution));
        }
    }
    for (const Dilution dilution : dilutions) {
        add(sharesRole(dilution));
    }
    return all;
}

} // namespace

const std::vector<RoleMatch> &knownRoles()
{
    static const std::vector<RoleMatch> roles = allRoles();
    return roles;
}

std::optional<RoleMatch> roleNamed(std::string_view role, StatementKind kind)
{
    if (role.empty()) {
        return std::nullopt;
    }
    // One role can count differently in another kind of statement: depreciation is an expense, and an adjustment of cash flows.
    for (const lexicon::Key &key : lexicon::keys(kind)) {
        const lexicon::Entry &entry = lexicon::entries()[key.entry];
        if (entry.role == role) {
            const auto first = std::find_if(lexicon::entries().begin(), lexicon::entries().end(), [&](const lexicon::Entry &other) {
                return other.role == role && other.lineClass == entry.lineClass && other.measure == entry.measure;
            });
            return RoleMatch{first->role, first->concept_, first->measure, first->lineClass, 0};
        }
    }
    const auto &all = knownRoles();
    const auto found = std::find_if(all.begin(), all.end(), [role](const RoleMatch &match) { return match.role == role; });
    return found != all.end() ? std::optional(*found) : std::nullopt;
}

} // namespace filing
