// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The lines a press release is known by: the dateline that opens its first paragraph, the lines set around its headline, and
// the phrase that names the period it reports.
#pragma once

#include "parsers/core/date.h"

#include <optional>
#include <string_view>

namespace filing::rules
{

struct Dateline
{
    std::optional<FoundDate> date;   ///< None where the wire printed none, or no year.
};

/// "PORT ELIAS, CA, May 6, 2005 — ", "PORT ELIAS--(BUSINESS WIRE)--May 6, 2005--" at the start of a paragraph. A signature's
/// "Date: May 6, 2005" is none: a place comes before the date and a dash, or the wire, behind it.
[[nodiscard]] std::optional<Dateline> matchDateline(std::string_view paragraph);

/// "FOR IMMEDIATE RELEASE", "Contact: Ann Vale, 555-0100": what is set above a headline and is none.
[[nodiscard]] bool isReleaseFurniture(std::string_view line);

/// The date of "For Immediate Release: May 6, 2005".
[[nodiscard]] std::optional<FoundDate> markedDate(std::string_view line);

struct FoundPeriod
{
    Date end;
    std::size_t beginAt = 0;
    std::size_t endAt = 0;
};
/// The first whole phrase that names a period by its end: "first quarter of fiscal 2007, ended September 30, 2006". A torn
/// one ("months ended …") and the period of another report ("Form 10-K for the year ended …") are none.
[[nodiscard]] std::optional<FoundPeriod> findPeriod(std::string_view words);

} // namespace filing::rules
