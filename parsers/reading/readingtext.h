// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person would read in a document: its visible words in reading order as UTF-8, with tables as
// grids, and a map back to the bytes they came from. Plain text, SGML and HTML all become this, so every
// recogniser is written once. Immutable after building; safe on any thread.
//
// Two coordinate systems meet here and nowhere else: *text* offsets (into text()) and *source* offsets (bytes of
// the Document). Recognisers work in text offsets and hand source spans out.
//
// A text that stands in its document as one stretch, as plain text does, is no copy of it: it shows the document's bytes and
// keeps the document.
#pragma once

#include "parsers/core/span.h"
#include "parsers/document/document.h"
#include "parsers/reading/textruns.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace filing
{

/// One cell of a grid row. `text` may be empty for a cell with nothing in it.
struct GridCell
{
    Span text;               ///< In text offsets, trimmed.
    int column = 0;          ///< Zero-based leftmost column.
    int columnSpan = 1;
};

struct GridRow
{
    Span text;               ///< In text offsets, the whole line.
    std::vector<GridCell> cells;
};

/// How the columns of a grid are known. Positions of cells are firmest in HTML, weakest in tabbed text,
/// where a scan conversion may have dropped or doubled a tab.
enum class GridSource { Html, Tabs, FixedWidth };

struct TableGrid
{
    Span text;               ///< In text offsets.
    GridSource source = GridSource::Html;
    int columns = 0;
    std::vector<GridRow> rows;
};

class ReadingText
{
public:
    /// Valid as long as this is.
    [[nodiscard]] std::string_view text() const { return m_document ? m_stretch.of(m_document->bytes()) : m_words; }
    [[nodiscard]] std::string_view text(Span span) const { return span.of(text()); }

    /// Lines of text() without their terminators, in text offsets.
    [[nodiscard]] const std::vector<Span> &lines() const { return m_lines; }
    /// Index of the line that holds the text offset.
    [[nodiscard]] std::size_t lineAt(std::uint32_t textOffset) const;
    /// Tables in reading order; they do not overlap. A table inside a cell is a grid of its own.
    [[nodiscard]] const std::vector<TableGrid> &grids() const { return m_grids; }

    /// The source bytes of a span of text: the smallest enclosing range.
    [[nodiscard]] Span toSource(Span text) const;
    /// The same as separate pieces, so that tags and captions between the words are left out. Neighbouring pieces
    /// are joined when only mark-up without words lies between them.
    [[nodiscard]] std::vector<Span> toSourcePieces(Span text) const;
    /// The text that came from a range of source bytes; empty where none did.
    [[nodiscard]] Span fromSource(Span source) const;

private:
    friend class ReadingTextBuilder;

    [[nodiscard]] bool hasHiddenWords(Span source) const;

    DocumentPtr m_document;                   ///< Where the text is all of `m_stretch`; null where it is `m_words`.
    Span m_stretch;
    std::string m_words;
    TextRuns m_runs;
    std::vector<std::uint32_t> m_bySource;    ///< Runs that have source bytes, ascending in source.
    std::vector<Span> m_leftOut;              ///< Hidden words of the source, ascending.
    std::vector<Span> m_lines;
    std::vector<TableGrid> m_grids;
};

using ReadingTextPtr = std::shared_ptr<const ReadingText>;

/// Appends words and the bytes they came from, in reading order. Source offsets need not ascend (a
/// positioned HTML block may be read earlier than it stands).
class ReadingTextBuilder
{
public:
    ReadingTextBuilder() = default;
    /// For a text that may be one stretch of `document`: nothing is copied as long as it is.
    explicit ReadingTextBuilder(const Document &document) { m_text.m_document = document.shared_from_this(); }

    /// About so many bytes of text will come: they are not moved as they grow.
    void expect(std::size_t bytes) { m_text.m_words.reserve(bytes); }
    /// So many times more something will be appended.
    void expectRuns(std::size_t more) { m_text.m_runs.expect(more); }
    /// Text that stands byte for byte at `source` of the document.
    void appendVerbatim(std::string_view text, std::uint32_t source);
    /// Text that stands for the bytes of `source` (an entity, a transcoded character).
    void appendDecoded(std::string_view text, Span source);
    /// White space or layout that no byte of the document stands for. `near` is where a click should lead.
    void appendLayout(std::string_view text, std::uint32_t near);
    /// Text offsets of what was appended so far.
    [[nodiscard]] std::uint32_t size() const;
    /// What was appended so far; valid until the next append.
    [[nodiscard]] std::string_view text() const { return m_text.text(); }
    void addGrid(TableGrid grid);
    /// Source bytes with words that are not shown (hidden text): no piece of a field may run over them.
    void leaveOut(Span source);
    [[nodiscard]] ReadingTextPtr finish();

    /// The same text over other bytes: `to` says where each span of the source lies now.
    [[nodiscard]] static ReadingTextPtr moved(const ReadingText &text, const std::function<Span(Span)> &to);

private:
    void append(std::string_view text, Span source, bool verbatim);
    [[nodiscard]] bool continuesStretch(Span source) const;

    ReadingText m_text;
};

} // namespace filing
