// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/html/positioned.h"

#include "parsers/core/text.h"

#include <algorithm>
#include <string>

namespace filing::html
{

namespace
{

constexpr float sameLine = 3;          ///< Tops that differ by less belong to one line.
constexpr float characterWidth = 4.5F; ///< Of ten-point type, on average.
constexpr float wordGap = 6;           ///< A wider distance parts columns.
constexpr float blankLineFrom = 20;    ///< Lines further apart have a blank line between them.
constexpr std::uint32_t widestLine = 300;

} // namespace

Positioned::Positioned(Flow &flow, Page &page)
    : m_flow(flow)
    , m_page(page)
{
}

void Positioned::begin(float left, float top)
{
    if (m_isOpen) {
        end();
    }
    m_left = left;
    m_top = top;
    m_isOpen = true;
    m_flow.restart();
    m_flow.startMark();
}

void Positioned::end()
{
    if (!m_isOpen) {
        return;
    }
    m_isOpen = false;
    if (m_flow.firstWord() != Flow::none()) {
        m_blocks.push_back({{m_flow.firstWord(), m_flow.size()}, m_left, m_top});
    }
    m_flow.startMark();
}

void Positioned::write()
{
    if (!isWaiting()) {
        return;
    }
    end();
    const Flow::Break after = m_flow.takeBreak();
    std::stable_sort(m_blocks.begin(), m_blocks.end(), [](const Block &a, const Block &b) { return a.top < b.top; });
    std::uint32_t begin = 0;
    float above = 0;
    for (std::size_t from = 0; from < m_blocks.size();) {
        std::size_t to = from + 1;
        while (to < m_blocks.size() && m_blocks[to].top - m_blocks[from].top < sameLine) {
            ++to;
        }
        const bool apart = from == 0 || m_blocks[from].top - above > blankLineFrom;
        above = m_blocks[from].top;
        m_page.startBlock(apart ? Flow::Break::Blank : Flow::Break::Line, m_flow.sourceNear(m_blocks[from].text.begin));
        if (from == 0) {
            begin = m_page.builder().size();
        }
        writeLine(from, to);
        from = to;
    }
    if (!m_blocks.empty()) {
        m_page.noteLayout(begin);
    }
    m_blocks.clear();
    m_flow.clear();
    m_flow.restart();
    m_flow.breakLine(std::max(after, Flow::Break::Line));
}

void Positioned::writeLine(std::size_t from, std::size_t to)
{
    std::stable_sort(m_blocks.begin() + static_cast<std::ptrdiff_t>(from), m_blocks.begin() + static_cast<std::ptrdiff_t>(to),
                     [](const Block &a, const Block &b) { return a.left < b.left; });
    std::uint32_t cursor = 0;
    float right = 0;
    for (std::size_t i = from; i < to; ++i) {
        const Block &block = m_blocks[i];
        const auto column = std::min(static_cast<std::uint32_t>(std::max(block.left, 0.0F) / characterWidth), widestLine);
        const bool first = i == from;
        std::uint32_t blanks = column > cursor ? column - cursor : 0;
        if (!first) {
            blanks = block.left - right < wordGap ? 1 : std::max(blanks, 2U);
        }
        m_page.builder().appendLayout(std::string(blanks, ' '), m_flow.sourceNear(block.text.begin));
        m_flow.copyTo(m_page.builder(), block.text);
        cursor += blanks + block.text.size();
        right = block.left + static_cast<float>(block.text.size()) * characterWidth;
    }
}

} // namespace filing::html
