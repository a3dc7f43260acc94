// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where one statement begins and ends among the lines of a document.
#pragma once

#include "parsers/statements/headerzone.h"
#include "parsers/statements/tablelines.h"
#include "parsers/statements/title.h"

#include <cstddef>
#include <string>
#include <vector>

namespace filing
{

struct Region
{
    TitleMatch title;
    Span titleText;              ///< In text offsets; empty where no title was found.
    std::size_t titleLine = 0;   ///< First line of the title block.
    std::size_t headBegin = 0;   ///< First line of headings.
    std::size_t bodyBegin = 0;
    std::size_t end = 0;         ///< Half open.
    std::vector<std::size_t> headers;   ///< Lines of column headings.
    std::vector<std::size_t> body;      ///< Lines of the body, without repeated headings and page numbers.
};

/// The titles of every line: one entry per line, Strength::Named and so on; see matchTitle().
struct TitledLine
{
    bool has = false;
    TitleMatch match;
    Span text;                   ///< In text offsets.
    std::size_t lines = 1;       ///< A title broken over two lines takes both.
};
[[nodiscard]] std::vector<TitledLine> findTitles(const ReadingText &text, const std::vector<TableLine> &lines);

class RegionFinder
{
public:
    RegionFinder(const ReadingText &text, const std::vector<TableLine> &lines, const std::vector<TitledLine> &titles,
                 const HeaderLines &headers)
        : m_text(text)
        , m_lines(lines)
        , m_titles(titles)
        , m_headers(headers)
    {
    }

    /// The table under the title on `line`. False where there is none: a table of contents, a heading over prose.
    [[nodiscard]] bool under(std::size_t line, Region &region) const;
    /// A table without a title of its own, from its first line on.
    [[nodiscard]] bool from(std::size_t line, Region &region) const;

private:
    [[nodiscard]] bool isProse(const TableLine &line) const;
    [[nodiscard]] bool isBodyRow(const TableLine &line) const;
    [[nodiscard]] bool isEndMark(const TableLine &line) const;
    [[nodiscard]] bool isPageMark(const TableLine &line) const;
    [[nodiscard]] bool isOverFigures(const TableLine &line, std::size_t firstRow) const;
    [[nodiscard]] bool fillHead(Region &region, std::size_t from) const;
    [[nodiscard]] bool isInHead(const Region &region, const TableLine &line) const;
    [[nodiscard]] bool isAboveHeadings(std::size_t line) const;
    void fillBody(Region &region) const;
    /// The dates and durations over the columns.
    [[nodiscard]] std::string keyOf(const Region &region) const;
    void keepWrappedLabel(Region &region) const;
    [[nodiscard]] bool continues(const Region &region, std::size_t line, std::size_t &next) const;

    const ReadingText &m_text;
    const std::vector<TableLine> &m_lines;
    const std::vector<TitledLine> &m_titles;
    const HeaderLines &m_headers;
};

} // namespace filing
