// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the attributes of a tag say that matters for reading: its style, and the shape of a cell.
#pragma once

#include "parsers/html/styles.h"
#include "parsers/html/tokenizer.h"

#include <cstdint>
#include <string_view>

namespace filing::html
{

struct Attributes
{
    Style style;
    FontFace face = FontFace::Inherited;
    std::uint32_t columnSpan = 1;
    std::uint32_t rowSpan = 1;
};

/// The token is one of `bytes`. Old attributes (valign, face) count where no style says otherwise.
[[nodiscard]] Attributes attributesOf(std::string_view bytes, const Token &token, StyleCache &styles);

} // namespace filing::html
