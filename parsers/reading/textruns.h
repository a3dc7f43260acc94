// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which bytes each stretch of a text came from: the map under a ReadingText, and under the words of a page before they have their
// place. A page of character references has a run for each of them, so a run is small.
#pragma once

#include "parsers/core/span.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace filing
{

/// `verbatim`: byte for byte the same, so offsets inside it map one to one; otherwise (an entity, a transcoded character,
/// made-up white space) the stretch is atomic. It ends where the next one begins.
struct TextRun
{
    std::uint32_t text = 0;
    std::uint32_t sourceBegin = 0;
    std::uint32_t sourceSize : 31 = 0;
    std::uint32_t verbatim : 1 = 0;

    [[nodiscard]] std::uint32_t sourceEnd() const { return sourceBegin + sourceSize; }
    [[nodiscard]] Span source() const { return {sourceBegin, sourceEnd()}; }
};

/// Ascending in text, without gaps.
class TextRuns
{
public:
    /// The next `length` bytes of text, at least one.
    void append(std::uint32_t length, Span source, bool verbatim)
    {
        const std::uint32_t size = std::min(source.size(), longest);
        if (verbatim && !m_runs.empty() && m_runs.back().verbatim != 0 && m_runs.back().sourceEnd() == source.begin
            && m_runs.back().sourceSize + size <= longest) {
            m_runs.back().sourceSize = (m_runs.back().sourceSize + size) & longest;
        } else {
            m_runs.push_back({m_textSize, source.begin, size & longest, verbatim ? 1U : 0U});
        }
        const std::uint32_t taken = verbatim ? size : length;
        m_textSize += taken;
        if (taken < length) {
            append(length - taken, {source.begin + size, source.end}, true);
        }
    }
    /// So many more will come: they are not moved as they grow.
    void expect(std::size_t more)
    {
        if (m_runs.capacity() - m_runs.size() < more) {
            m_runs.reserve(std::max(m_runs.size() + more, 2 * m_runs.capacity()));
        }
    }
    void clear()
    {
        m_runs.clear();
        m_textSize = 0;
    }

    [[nodiscard]] std::size_t size() const { return m_runs.size(); }
    [[nodiscard]] const TextRun &operator[](std::size_t index) const { return m_runs[index]; }
    [[nodiscard]] auto begin() const { return m_runs.begin(); }
    [[nodiscard]] auto end() const { return m_runs.end(); }
    /// In text offsets.
    [[nodiscard]] Span text(std::size_t index) const
    {
        return {m_runs[index].text, index + 1 < m_runs.size() ? m_runs[index + 1].text : m_textSize};
    }
    /// The run that holds the text offset; size() behind the end.
    [[nodiscard]] std::size_t at(std::uint32_t text) const;

private:
    static constexpr std::uint32_t longest = 0x7FFFFFFF;   ///< What a run can hold of the source; more makes another.

    std::vector<TextRun> m_runs;
    std::uint32_t m_textSize = 0;
};

} // namespace filing
