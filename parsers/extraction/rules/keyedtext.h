// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The letters and digits of a stretch of text, lower case, each with its place: phrases are found whatever the white space,
// punctuation, line ends and emphasis between their words.
#pragma once

#include "parsers/core/span.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace filing::rules
{

class KeyedText
{
public:
    KeyedText(std::string_view text, Span stretch);

    static constexpr std::size_t npos = std::string::npos;

    [[nodiscard]] const std::string &key() const { return m_key; }
    /// Index into key() of the phrase, itself letters and digits in lower case, or npos.
    [[nodiscard]] std::size_t find(std::string_view phrase, std::size_t from = 0) const { return m_key.find(phrase, from); }
    /// Text offset of the letter at `index` of key(); the end of the stretch for key().size().
    [[nodiscard]] std::uint32_t offset(std::size_t index) const { return index < m_at.size() ? m_at[index] : m_end; }
    /// Text offset behind the letter before `index`.
    [[nodiscard]] std::uint32_t behind(std::size_t index) const { return index == 0 ? m_begin : m_at[index - 1] + 1; }

private:
    std::string m_key;
    std::vector<std::uint32_t> m_at;
    std::uint32_t m_begin;
    std::uint32_t m_end;
};

} // namespace filing::rules
