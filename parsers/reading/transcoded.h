// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A UTF-16 document as UTF-8, for the readers that look at bytes, and the way back: spans and reading texts made from the
// copy are moved to the bytes of the document.
#pragma once

#include "parsers/document/document.h"
#include "parsers/reading/readingtext.h"

#include <cstdint>
#include <vector>

namespace filing
{

class Transcoded
{
public:
    explicit Transcoded(const Document &wide);

    [[nodiscard]] static bool isNeeded(const Document &document);
    [[nodiscard]] const Document &copy() const { return *m_copy; }
    /// The bytes of the document that a span of the copy stands for.
    [[nodiscard]] Span back(Span inCopy) const;
    [[nodiscard]] ReadingTextPtr back(const ReadingText &ofCopy) const;

private:
    DocumentPtr m_copy;
    std::vector<std::uint32_t> m_at;     ///< Per byte of the copy, and behind its last: where its character begins.
};

} // namespace filing
