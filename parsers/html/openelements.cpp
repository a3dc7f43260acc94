// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/html/openelements.h"

#include <algorithm>

namespace filing::html
{

namespace
{

constexpr std::size_t furthestCloser = 256;      ///< An end tag looks so far up for its element.

} // namespace

void OpenElements::openTable(const OpenElement &table)
{
    push(table);
    m_frames.push_back({m_open.size(), m_open.size(), m_open.size()});
}

void OpenElements::openRow(const OpenElement &row)
{
    push(row);
    m_frames.back().row = m_open.size();
    m_frames.back().cell = m_open.size();
}

void OpenElements::openCell(const OpenElement &cell)
{
    push(cell);
    m_frames.back().cell = m_open.size();
}

void OpenElements::leaveCell()
{
    Frame &frame = m_frames.back();
    m_open.resize(frame.row);
    frame.cell = frame.row;
}

void OpenElements::leaveRow()
{
    Frame &frame = m_frames.back();
    m_open.resize(frame.table);
    frame.row = frame.table;
    frame.cell = frame.table;
}

void OpenElements::closeTable()
{
    m_open.resize(m_frames.back().table - 1);
    m_frames.pop_back();
}

std::size_t OpenElements::lowest() const
{
    const std::size_t barrier = m_frames.empty() ? 1 : m_frames.back().cell;
    return std::max(barrier, m_open.size() > furthestCloser ? m_open.size() - furthestCloser : 1);
}

std::optional<std::size_t> OpenElements::find(Element element, char initial) const
{
    for (std::size_t i = m_open.size(), end = lowest(); i-- > end;) {
        if (m_open[i].element == element && m_open[i].initial == initial) {
            return i;
        }
    }
    return std::nullopt;
}

std::optional<std::size_t> OpenElements::findParagraph() const
{
    for (std::size_t i = m_open.size(), end = lowest(); i-- > end;) {
        if (m_open[i].element == Element::Paragraph) {
            return i;
        }
        if (m_open[i].element != Element::Inline && m_open[i].element != Element::Superscript) {
            return std::nullopt;
        }
    }
    return std::nullopt;
}

std::optional<std::size_t> OpenElements::findListItem() const
{
    for (std::size_t i = m_open.size(), end = lowest(); i-- > end;) {
        if (m_open[i].element == Element::ListItem) {
            return i;
        }
        if (m_open[i].element == Element::List) {
            return std::nullopt;
        }
    }
    return std::nullopt;
}

} // namespace filing::html
