// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Values of a cover page that can be told by their own shape: file numbers, employer numbers, telephone numbers, ZIP codes, states.
#pragma once

#include "parsers/core/span.h"

#include <optional>
#include <string_view>

namespace filing::rules
{

// Each finds the first of its kind at or after `from`; offsets are into `text`.

/// "0-17999", "001-34567-01", "333-12345".
[[nodiscard]] std::optional<Span> findFileNumber(std::string_view text, std::size_t from = 0);
/// "04-2726691".
[[nodiscard]] std::optional<Span> findEmployerNumber(std::string_view text, std::size_t from = 0);
/// "(781) 895-0600", "781-895-0600", "+44 20 7123 4567", "011-44-20-7123-4567".
[[nodiscard]] std::optional<Span> findPhone(std::string_view text, std::size_t from = 0);

/// The parts of a North American number: "781" and "895-0600". Empty spans for other numbers.
struct PhoneParts
{
    Span area;
    Span local;
};
[[nodiscard]] PhoneParts splitPhone(std::string_view text, Span phone);

/// A postal code that stands at the very end of `text`: "02451", "02451-1477", "K0M 2T0", "SW1A 1AA",
/// "D02 R296", "HM 11", "KY1-1104".
[[nodiscard]] std::optional<Span> trailingPostalCode(std::string_view text);

/// The same behind a country that was cut off: "018956", "106-0032", "3000" are codes, too.
[[nodiscard]] std::optional<Span> postalCodeAbroad(std::string_view text);
/// Length of the postal code before a town: "1096 BC" of "1096 BC Amsterdam"; 0 where there is none.
[[nodiscard]] std::size_t leadingPostalCode(std::string_view text);

/// "Delaware", "New York", "MA", "British Columbia", "Cayman Islands", "The Netherlands": the whole of `words`.
[[nodiscard]] bool isPlace(std::string_view words);
/// True for the countries among the places.
[[nodiscard]] bool isCountry(std::string_view words);
/// Length of the state or country that `text` ends with, at a word boundary; 0 where there is none.
[[nodiscard]] std::size_t trailingPlace(std::string_view text);
/// Offset of the longest state or country name in `text`.
[[nodiscard]] std::optional<Span> findPlace(std::string_view text);

/// A legal form at the end of the words: what company names end with.
[[nodiscard]] bool looksLikeCompany(std::string_view words);

} // namespace filing::rules
