// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The transformation rules of inline XBRL: from the words on the page to the value they stand for
// ("January 30, 2025" → 2025-01-30, "5,211" → 5211, "☒" → true).
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace filing::xbrl
{

/// `format` is the rule's name with or without its prefix. nullopt: not a number under that rule.
[[nodiscard]] std::optional<std::string> numericValue(std::string_view words, std::string_view format, int scale,
                                                      bool negative);

/// Words no rule changes come back as they are.
[[nodiscard]] std::string textValue(std::string_view words, std::string_view format);

} // namespace filing::xbrl
