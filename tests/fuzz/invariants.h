// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What holds for anything that was read, whatever the bytes: spans lie in the file, a proof is borne out by arithmetic that
// is done here anew, and everything can be printed as one text, so that two runs can be compared.
#pragma once

#include "parsers/extraction/extraction.h"
#include "parsers/reading/readingtext.h"

#include <cstdint>
#include <string>

namespace filing::fuzz
{

/// Lines, grids and cells lie inside the text, in order; every stretch of it leads into `content`.
void checkReadingText(const ReadingText &text, Span content);

/// Pieces are half-open and not empty and lie in a file of `bytes` bytes; likewise the alternatives'.
void checkField(const Field &field, std::uint32_t bytes);

/// Cells are aligned with periods, indexes lead somewhere, and no cell's proof says more than the identities do.
void checkStatement(const Statement &statement, std::uint32_t bytes);

/// All fields, statements, facts and documents.
void checkExtraction(const Extraction &extraction, std::uint32_t bytes);

[[nodiscard]] std::string printed(const ReadingText &text);
[[nodiscard]] std::string printed(const Statement &statement);
[[nodiscard]] std::string printed(const Extraction &extraction);

} // namespace filing::fuzz
