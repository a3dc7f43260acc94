// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Words of a page whose final place is not decided yet (a table's columns are known only at its end), with white space
// collapsed as browsers do and every stretch tied to its source bytes. Breaks are lazy: they are written only when words
// follow.
#pragma once

#include "parsers/core/span.h"
#include "parsers/document/document.h"
#include "parsers/html/styles.h"
#include "parsers/reading/readingtext.h"

#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

namespace filing::html
{

class Flow
{
public:
    enum class Break : std::uint8_t { None, Line, Blank, Page };

    explicit Flow(const Document &document);

    /// Text as it stands in the file, references and all. `face` matters for very short texts only.
    void addText(Span source, FontFace face);
    /// The same with every blank and line end kept.
    void addPreformatted(Span source);
    /// A mark that no byte stands for, at the start of the next line.
    void addMark(std::string_view mark, std::uint32_t near);

    void breakLine(Break kind);
    /// <br>: ends the line, or leaves a blank one where nothing stands on it.
    void forceLine();
    /// At least a blank before the next word.
    void space();
    /// A gap wide enough to part columns.
    void gap();
    /// The next word is a footnote mark: keep it off the number before it.
    void raise();

    /// The break that waits for the next word; it is the caller's now.
    [[nodiscard]] Break takeBreak();
    /// Whatever comes next begins afresh: no break or blank is written before its first word.
    void restart();
    /// Text offset of the first word since startMark(); none() where there was no word.
    void startMark() { m_firstWord = none(); }
    [[nodiscard]] std::uint32_t firstWord() const { return m_firstWord; }
    void setFirstWord(std::uint32_t at) { m_firstWord = at; }
    static constexpr std::uint32_t none() { return std::numeric_limits<std::uint32_t>::max(); }
    /// Blanks that stood before the first word since startMark(), as non-breaking spaces.
    [[nodiscard]] int leadingBlanks() const { return m_leadingBlanks; }

    [[nodiscard]] std::string_view text() const { return m_text; }
    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(m_text.size()); }
    /// The break that parts the content from what was flushed before it.
    [[nodiscard]] Break breakBefore() const { return m_breakBefore; }
    /// Source position of the text offset, for layout that leads somewhere.
    [[nodiscard]] std::uint32_t sourceNear(std::uint32_t at) const;

    /// Appends a stretch of the text to `out`.
    void copyTo(ReadingTextBuilder &out, Span text) const;
    /// Forgets the words; pending breaks stay.
    void clear();

private:
    enum class Pending : std::uint8_t { None, Space, Gap };

    void append(std::string_view text, Span source, bool verbatim);
    void beforeWord(std::uint32_t source);
    void addCharacter(char32_t c, Span source, FontFace face);
    [[nodiscard]] std::uint32_t addHigh(Span rest, FontFace face);
    [[nodiscard]] std::uint32_t addReference(Span rest, FontFace face);
    void addPlain(Span source);
    void settleRaise(std::string_view text);
    [[nodiscard]] std::size_t runAt(std::uint32_t at) const;
    void take(char32_t c, Span source, FontFace face, bool asItStands);

    std::string_view m_bytes;
    Encoding m_encoding;
    std::string m_text;
    TextRuns m_runs;
    mutable std::size_t m_lastRun = 0;   ///< Where runAt() found its last: words are asked for in the order they stand.
    Pending m_pending = Pending::None;
    Break m_break = Break::None;
    Break m_breakBefore = Break::None;
    bool m_fresh = true;         ///< No word yet since restart().
    bool m_raise = false;
    int m_blanks = 0;            ///< Non-breaking spaces since the last word.
    int m_leadingBlanks = 0;
    std::uint32_t m_firstWord = none();
};

} // namespace filing::html
