// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Blocks placed by coordinates, as converters from PDF write them: collected, put into lines by their tops and into reading
// order by their lefts, and written with blanks for the distances, so that columns stay columns.
#pragma once

#include "parsers/html/flow.h"
#include "parsers/html/page.h"

#include <vector>

namespace filing::html
{

class Positioned
{
public:
    Positioned(Flow &flow, Page &page);

    /// Words from here to end() belong to a block at these coordinates, in points.
    void begin(float left, float top);
    void end();
    /// Blocks wait to be written; the flow holds nothing else.
    [[nodiscard]] bool isWaiting() const { return m_isOpen || !m_blocks.empty(); }
    void write();

private:
    struct Block
    {
        Span text;
        float left = 0;
        float top = 0;
    };

    void writeLine(std::size_t from, std::size_t to);

    Flow &m_flow;
    Page &m_page;
    std::vector<Block> m_blocks;
    float m_left = 0;
    float m_top = 0;
    bool m_isOpen = false;
};

} // namespace filing::html
