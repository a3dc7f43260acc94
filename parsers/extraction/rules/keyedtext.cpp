// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/extraction/rules/keyedtext.h"

#include "parsers/core/text.h"

#include <algorithm>

namespace filing::rules
{

KeyedText::KeyedText(std::string_view text, Span stretch)
    : m_begin(stretch.begin)
    , m_end(std::min(stretch.end, static_cast<std::uint32_t>(text.size())))
{
    for (std::uint32_t i = m_begin; i < m_end; ++i) {
        if (isAlnum(text[i])) {
            m_key += toLower(text[i]);
            m_at.push_back(i);
        }
    }
}

} // namespace filing::rules
