// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The elements that are open while a page is read, outermost first, and how far up an end tag may reach: none inside a cell
// closes anything outside of it.
#pragma once

#include "parsers/html/elements.h"
#include "parsers/html/styles.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace filing::html
{

/// What an open element means for the words in it. Inherited values are copied down, so closing is popping.
struct OpenElement
{
    Element element = Element::Unknown;
    char initial = 0;            ///< Of its name, lower case: tells div from center well enough for tag soup.
    FontFace face = FontFace::Letters;
    bool hidden = false;
    bool preserve = false;
    bool raised = false;
    bool inlineBlock = false;
    bool breaksLine = false;
    bool breakAfter = false;
    bool positioned = false;
    bool atBottom = false;       ///< Rows only.
};

class OpenElements
{
public:
    /// The page itself is open to the end.
    explicit OpenElements(const OpenElement &page)
        : m_open{page}
    {
    }

    [[nodiscard]] const OpenElement &now() const { return m_open.back(); }
    [[nodiscard]] std::size_t size() const { return m_open.size(); }
    void push(const OpenElement &element) { m_open.push_back(element); }
    OpenElement pop()
    {
        const OpenElement closed = m_open.back();
        m_open.pop_back();
        return closed;
    }

    /// Tables, innermost last; a row and a cell only inside of one.
    void openTable(const OpenElement &table);
    void openRow(const OpenElement &row);
    void openCell(const OpenElement &cell);
    /// Words that stand in a row without a cell.
    void openCellWithoutTag() { m_frames.back().cell = m_open.size(); }
    void leaveCell();
    void leaveRow();
    /// Takes the table's own element off, too.
    void closeTable();

    /// Where the element is that this end tag is of; nullopt where none is open, or only far above. `initial` is its name's.
    [[nodiscard]] std::optional<std::size_t> find(Element element, char initial) const;
    /// The paragraph that a new one would end: no other block stands between.
    [[nodiscard]] std::optional<std::size_t> findParagraph() const;
    [[nodiscard]] std::optional<std::size_t> findListItem() const;

private:
    /// Sizes of m_open inside a table, its current row and its current cell.
    struct Frame
    {
        std::size_t table = 0;
        std::size_t row = 0;
        std::size_t cell = 0;
    };

    [[nodiscard]] std::size_t lowest() const;

    std::vector<OpenElement> m_open;
    std::vector<Frame> m_frames; ///< One per open table.
};

} // namespace filing::html
