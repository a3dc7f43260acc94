// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Per-share and share-count lines come in too many wordings for a list; a few rules over their words tell them.
#pragma once

#include "parsers/statements/roles.h"

#include <string_view>

namespace filing
{

/// Which of the two counts a line speaks of.
struct Dilution
{
    bool basic = false;
    bool diluted = false;
    [[nodiscard]] bool any() const { return basic || diluted; }
};

[[nodiscard]] Dilution dilutionOf(std::string_view key);

/// What of the result a per-share line divides.
enum class PerShareOf { Net, Continuing, Discontinued, Special };

/// The role of an earnings-per-share line.
[[nodiscard]] RoleMatch epsRole(PerShareOf of, Dilution dilution);
/// The role of a line of average shares.
[[nodiscard]] RoleMatch sharesRole(Dilution dilution);

/// For a key (labelwords.h) that says by itself that it is per share or counts shares; LineClass::Unknown otherwise.
[[nodiscard]] RoleMatch perShareMatch(std::string_view key);

/// Whether a heading opens a section of per-share lines, or of share counts.
[[nodiscard]] bool opensPerShare(std::string_view key);
[[nodiscard]] bool opensShares(std::string_view key);

[[nodiscard]] PerShareOf perShareOf(std::string_view key);

} // namespace filing
