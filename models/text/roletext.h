// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The roles of statement lines ("total-revenues"), said for people in the language of the window. Files, the command line and
// stores keep the roles themselves. Any thread.
#pragma once

#include <QString>

#include <string_view>

namespace filing::models
{

/// "Total revenues"; "no role" for an empty one, the role's own words for one nobody knows.
[[nodiscard]] QString roleText(std::string_view role);
/// The same where the window speaks another language than filings do; else empty: then a filer's own words say it best.
[[nodiscard]] QString translatedRole(std::string_view role);

} // namespace filing::models
