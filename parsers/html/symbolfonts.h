// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Characters that mean something else in a symbol font: a "þ" in Wingdings is a ticked box.
#pragma once

#include "parsers/html/styles.h"

namespace filing::html
{

/// What is seen for `c` in `face`; `c` itself where nothing special is known. The private use range U+F000–F0FF, where
/// word processors put symbol characters, is understood in every face.
[[nodiscard]] char32_t seenAs(char32_t c, FontFace face);

} // namespace filing::html
