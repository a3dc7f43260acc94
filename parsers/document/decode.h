// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The bytes of a span as UTF-8, whatever the document's encoding.
#pragma once

#include "parsers/document/document.h"

#include <string>

namespace filing
{

[[nodiscard]] std::string decoded(const Document &document, Span span);

} // namespace filing
