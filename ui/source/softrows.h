// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Cuts a text into the rows that are painted: lines, and where a line is long, pieces of it. Inline XBRL puts
// megabytes on one line, so nothing that paints may ever meet a whole line. The index is built a slice at a time, so
// the first screen of a large file is there at once. Borrows the bytes. Any one thread.
#pragma once

#include "parsers/core/span.h"
#include "parsers/document/document.h"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace filing::ui
{

class SoftRows
{
public:
    /// No row is longer than this.
    static constexpr std::uint32_t maxBytes = 200;
    static constexpr std::uint32_t minWrapBytes = 40;

    SoftRows() = default;
    /// Prose longer than `wrapBytes` is broken there, behind a blank or '>' if one is near; lines set out as table rows
    /// (tabs, wide gaps) stay whole up to maxBytes.
    SoftRows(std::string_view bytes, Encoding encoding, std::uint32_t wrapBytes = maxBytes);

    /// Lines that begin in this span are a table's: whole up to maxBytes, whatever they look like. Before anything is
    /// indexed.
    void keepWhole(Span lines) { m_whole = lines; }

    /// Indexes about `budget` more bytes; true when all is indexed.
    bool extend(std::size_t budget);
    /// Indexes until the row that holds the byte is known.
    void extendTo(std::uint32_t byte);
    [[nodiscard]] bool isComplete() const { return m_complete; }

    /// The rows whose end is known; at least one.
    [[nodiscard]] std::size_t count() const
    {
        return m_complete || m_starts.size() == 1 ? m_starts.size() : m_starts.size() - 1;
    }
    /// The bytes of a row without the terminator of its line.
    [[nodiscard]] Span row(std::size_t index) const;
    /// The row that holds a byte; terminators belong to the row they end. Clamped to what is indexed.
    [[nodiscard]] std::size_t rowAt(std::uint32_t byte) const;
    /// False for the second and later pieces of a line.
    [[nodiscard]] bool startsLine(std::size_t index) const;

private:
    [[nodiscard]] char32_t unitAt(std::size_t at) const;
    [[nodiscard]] bool isBreakAt(std::size_t at) const;
    [[nodiscard]] std::size_t nextTerminator(std::size_t from);
    [[nodiscard]] std::size_t findUnit(char unit, std::size_t from) const;
    [[nodiscard]] bool isTableRow(std::size_t begin, std::size_t end) const;
    [[nodiscard]] std::size_t breakWithin(std::size_t begin, std::size_t limit) const;
    [[nodiscard]] std::size_t characterStart(std::size_t at, std::size_t floor) const;
    void push(std::size_t start) { m_starts.push_back(static_cast<std::uint32_t>(start)); }

    std::string_view m_bytes;
    Encoding m_encoding = Encoding::Utf8;
    std::size_t m_unit = 1;              ///< Bytes of a code unit.
    std::size_t m_wrap = maxBytes;
    Span m_whole;
    std::vector<std::uint32_t> m_starts { 0 };
    std::size_t m_next = 0; ///< Where the last row of m_starts begins.
    std::size_t m_nextLf = 0; ///< Cached searches: a CR-only file must not look for LF at every line.
    std::size_t m_nextCr = 0;
    bool m_searched = false;
    bool m_complete = true;
};

} // namespace filing::ui
