// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Bytes ↔ UTF-16 for a stretch of a document: the only place where the two meet. Cheap to make for the rows on screen.
#pragma once

#include "parsers/core/span.h"
#include "parsers/document/document.h"

#include <QString>

#include <vector>

namespace filing::models
{

/// The decoded text of a span and, for every UTF-16 unit of it, the byte it starts at. Control characters that cannot
/// be shown (NUL, escape) become their Unicode control pictures, one unit each; tabs stay.
class TextMap
{
public:
    TextMap() = default;
    TextMap(std::string_view bytes, std::uint32_t base, Encoding encoding);

    [[nodiscard]] const QString &text() const { return m_text; }
    /// The byte (of the document) where the UTF-16 unit starts; at text().size() the end of the span.
    [[nodiscard]] std::uint32_t byteAt(qsizetype unit) const;
    /// The UTF-16 unit that holds the byte; clamped into the text.
    [[nodiscard]] qsizetype unitAt(std::uint32_t byte) const;

private:
    QString m_text;
    std::vector<std::uint32_t> m_bytes;    ///< One per unit, plus the end.
};

/// Decodes bytes for people: a shorthand for TextMap(...).text().
[[nodiscard]] QString decoded(std::string_view bytes, Encoding encoding);

} // namespace filing::models
