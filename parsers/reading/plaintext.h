// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Plain text → reading text: every encoding of Document becomes UTF-8 with LF or CRLF lines, EDGAR's table tags
// (<PAGE>, <TABLE>, <S>, <C> …) are left out, tables become grids. One pass over the bytes, one over the lines.
#pragma once

#include "parsers/document/document.h"
#include "parsers/reading/readingtext.h"

namespace filing
{

/// Reads `content`, a part of the document (the whole of it for a lone file).
[[nodiscard]] ReadingTextPtr readPlainText(const Document &document, Span content);

/// The grids of a text laid out with tabs or blanks, in reading order. Offsets count in `text`; `tables` are the
/// stretches that the file itself marks as tables.
[[nodiscard]] std::vector<TableGrid> findTextGrids(std::string_view text, const std::vector<Span> &tables);

} // namespace filing
