// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The words of signature blocks: marks of signing, leading words, persons' names and job titles told apart.
#pragma once

#include "parsers/core/span.h"

#include <string_view>
#include <vector>

namespace filing::rules
{

[[nodiscard]] std::vector<std::string_view> wordsOf(std::string_view text);
/// True if any word is one that only job titles have.
[[nodiscard]] bool hasTitleWord(std::string_view text);
/// True if a title that ends so leads on to the next line: "Senior Vice President and", "President, Chief".
[[nodiscard]] bool goesOn(std::string_view title);
[[nodiscard]] bool isPersonName(std::string_view text);
/// True if two names have a longer word in common.
[[nodiscard]] bool shareSurname(std::string_view a, std::string_view b);

/// Length of "/s/", "\s\", "//" at the start of text, 0 where there is none.
[[nodiscard]] std::size_t conformedMark(std::string_view text);

/// Leading words of a line of the block, and what stands behind them.
enum class Lead { None, By, Name, Title, Date };
struct Led
{
    Lead lead = Lead::None;
    Span rest;
};
[[nodiscard]] Led leadOf(std::string_view text, Span span);

/// "Title", "Capacity": over a column of what the signers are.
[[nodiscard]] bool isTitleHeading(std::string_view words);
/// "Signature", "Name": over a column of signers.
[[nodiscard]] bool isSignerHeading(std::string_view words);

/// "(Registrant)" and other captions that are nobody's name.
[[nodiscard]] bool isRegistrantCaption(std::string_view words);

/// "Jason Smart, Chief Executive Officer" → name and title; `conformed` helps where no comma parts them. False, with both
/// untouched, where the words hold no title.
[[nodiscard]] bool splitNameAndTitle(std::string_view text, Span whole, Span conformed, Span &name, std::vector<Span> &title);

} // namespace filing::rules
