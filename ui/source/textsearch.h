// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Finds words in the bytes of a text, a slice at a time, so that a search of a large file never blocks. A blank in the
// query matches any run of white space, line ends too: filings wrap their sentences. Straight quotes and hyphens match
// the typographic ones. Borrows the bytes. Any one thread.
#pragma once

#include "parsers/core/span.h"
#include "parsers/document/document.h"

#include <QString>

#include <bitset>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace filing::ui
{

struct FindQuery
{
    QString words;
    bool matchCase = false;
    bool wholeWords = false;

    friend bool operator==(const FindQuery &, const FindQuery &) = default;
};

class TextSearch
{
public:
    /// More hits than anybody steps through are not collected; isTruncated() then says so.
    static constexpr std::size_t maxHits = 200'000;

    TextSearch() = default;
    TextSearch(std::string_view bytes, Encoding encoding, const FindQuery &query);

    /// Searches about `budget` more bytes; true when done.
    bool step(std::size_t budget);
    [[nodiscard]] bool isDone() const { return m_done; }
    [[nodiscard]] bool isTruncated() const { return m_truncated; }
    /// Sorted; they do not overlap.
    [[nodiscard]] const std::vector<Span> &hits() const { return m_hits; }
    /// Everything before this byte has been searched.
    [[nodiscard]] std::size_t searched() const { return m_at; }

private:
    /// One character of the query: the byte sequences that match it.
    struct Letter
    {
        std::vector<std::string> forms;
        std::bitset<256> first;          ///< Their first bytes: most places are ruled out by it.
        bool oneByte = true;             ///< All forms are one byte, so the first decides.
        bool space = false;
    };

    void addLetter(char32_t c, bool matchCase);
    void addForm(Letter &letter, char32_t c) const;
    [[nodiscard]] std::size_t matchAt(std::size_t at) const;
    [[nodiscard]] std::size_t skipSpace(std::size_t at) const;
    [[nodiscard]] bool isWholeWord(std::size_t begin, std::size_t end) const;

    std::string_view m_bytes;
    Encoding m_encoding = Encoding::Utf8;
    std::size_t m_unit = 1;
    bool m_wholeWords = false;
    std::vector<Letter> m_letters;
    std::vector<Span> m_hits;
    std::size_t m_at = 0;
    bool m_done = true;
    bool m_truncated = false;
};

} // namespace filing::ui
