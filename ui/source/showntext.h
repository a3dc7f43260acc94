// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The text the raw pane shows: a file's bytes as they are, or the reading text of one of its documents. *Shown*
// offsets count in bytes(), *source* offsets in the file; this is where the pane goes from one to the other. A value
// that keeps what it shows alive. GUI thread.
#pragma once

#include "models/session/filehead.h"
#include "models/source/spanindex.h"
#include "parsers/document/document.h"
#include "parsers/extraction/extraction.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace filing::ui
{

class ShownText
{
public:
    /// Nothing to show.
    ShownText() = default;
    [[nodiscard]] static ShownText source(DocumentPtr document);
    /// The beginning of a file, before the rest is there.
    [[nodiscard]] static ShownText beginning(const models::FileHead &head);
    [[nodiscard]] static ShownText reading(DocumentPtr document, ReadingTextPtr text, Span content);

    [[nodiscard]] bool isEmpty() const { return m_document == nullptr; }
    [[nodiscard]] bool isReading() const { return m_reading != nullptr; }
    /// More follows, which nobody has seen yet.
    [[nodiscard]] bool isPartial() const { return m_wholeBytes > 0; }
    [[nodiscard]] std::string_view bytes() const;
    [[nodiscard]] Encoding encoding() const;
    [[nodiscard]] const DocumentPtr &document() const { return m_document; }

    [[nodiscard]] std::size_t lineCount() const;
    /// What lineCount() will about be when all is there.
    [[nodiscard]] std::size_t likelyLineCount() const;
    [[nodiscard]] std::size_t lineAt(std::uint32_t shown) const;
    [[nodiscard]] Span line(std::size_t index) const;

    /// An empty span (a caret) becomes an empty span.
    [[nodiscard]] Span toSource(Span shown) const;
    /// nullopt when none of these bytes is shown.
    [[nodiscard]] std::optional<Span> fromSource(Span source) const;
    /// Where to go for a byte: its place, or if it is not shown itself (a tag) the words behind it.
    [[nodiscard]] std::uint32_t placeOf(std::uint32_t sourceByte) const;

private:
    DocumentPtr m_document;
    ReadingTextPtr m_reading;
    Span m_content;              ///< The bytes that the reading text was made from.
    std::uint64_t m_wholeBytes = 0;   ///< Of the file whose beginning this is; else 0.
};

/// A mark of the span index where it stands in what is shown.
struct ShownMark
{
    Span span;
    std::size_t mark = 0;        ///< Index into SpanIndex::marks().
};

/// The marks of a shown text, for painting and hovering. Lookups are logarithmic.
class ShownMarks
{
public:
    ShownMarks() = default;
    ShownMarks(models::SpanIndex index, const ShownText &text);

    [[nodiscard]] const std::vector<ShownMark> &all() const { return m_shown; }
    [[nodiscard]] const models::Mark &mark(const ShownMark &shown) const { return m_index.marks()[shown.mark]; }
    [[nodiscard]] const models::SpanIndex &index() const { return m_index; }
    /// The marks that overlap a span, widest first, so that the narrowest paints on top.
    [[nodiscard]] std::vector<ShownMark> overlapping(Span shown) const;
    /// The narrowest mark at an offset.
    [[nodiscard]] std::optional<ShownMark> at(std::uint32_t shown) const;

private:
    models::SpanIndex m_index;
    std::vector<ShownMark> m_shown;          ///< Sorted by begin.
    std::vector<std::uint32_t> m_maxEnd;     ///< Running maximum of ends.
};

} // namespace filing::ui
