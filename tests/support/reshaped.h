// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Other copies of a filing, made so that it is known where every byte went: white space changed, lines wrapped anew,
// sentences and look-alikes put in, text turned to HTML and HTML to text.
#pragma once

#include "parsers/core/span.h"
#include "parsers/core/text.h"
#include "parsers/extraction/extraction.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace filing::test
{

class Reshaped
{
public:
    explicit Reshaped(std::string_view original)
        : m_original(original)
    {
    }

    void copy(Span span) { turn(span, std::string(span.of(m_original)), true); }
    /// `text` stands for the bytes of `span` now.
    void turn(Span span, const std::string &text, bool verbatim = false)
    {
        if (!span.isEmpty()) {
            m_moves.push_back({ span, { size(), size() + static_cast<std::uint32_t>(text.size()) }, verbatim });
        }
        m_bytes += text;
    }
    void put(std::string_view text) { m_bytes += text; }

    [[nodiscard]] const std::string &bytes() const { return m_bytes; }
    [[nodiscard]] std::string_view original() const { return m_original; }
    /// Where the bytes of a span are now; empty where they are gone. The first time they were copied counts.
    [[nodiscard]] Span image(Span span) const
    {
        Span all;
        for (const Move &move : m_moves) {
            if (move.from.overlaps(span)) {
                const std::uint32_t from = std::max(span.begin, move.from.begin) - move.from.begin;
                const std::uint32_t to = std::min(span.end, move.from.end) - move.from.begin;
                all = all.united(move.verbatim ? Span { move.to.begin + from, move.to.begin + to } : move.to);
            }
        }
        return all;
    }
    /// The way back: what was a copy is the original.
    [[nodiscard]] Reshaped reversed() const
    {
        Reshaped back(m_bytes);
        back.m_bytes = m_original;
        for (const Move &move : m_moves) {
            back.m_moves.push_back({ move.to, move.from, move.verbatim });
        }
        return back;
    }

private:
    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(m_bytes.size()); }
    struct Move
    {
        Span from;
        Span to;
        bool verbatim = true;
    };
    std::string m_original;
    std::string m_bytes;
    std::vector<Move> m_moves;
};

/// Lines with their terminators.
inline std::vector<Span> linesOf(std::string_view text)
{
    std::vector<Span> lines;
    std::uint32_t begin = 0;
    while (begin < text.size()) {
        const std::size_t end = text.find('\n', begin);
        const auto next = static_cast<std::uint32_t>(end == std::string_view::npos ? text.size() : end + 1);
        lines.push_back({ begin, next });
        begin = next;
    }
    return lines;
}

inline bool isTableLine(std::string_view line)
{
    return line.find('\t') != std::string_view::npos || line.find("   ") != std::string_view::npos;
}

inline bool isBlankLine(std::string_view line)
{
    return trimmed(line).empty();
}

/// Blanks doubled in prose, lines with blanks behind, two empty lines for one.
inline Reshaped whiteSpaceChanged(std::string_view text)
{
    constexpr std::uint32_t shortLine = 60;
    Reshaped out(text);
    for (const Span line : linesOf(text)) {
        // In a short line two blanks part columns.
        if (isTableLine(line.of(text)) || (line.size() < shortLine && !isBlankLine(line.of(text)))) {
            out.copy(line);
            continue;
        }
        std::uint32_t begin = line.begin;
        for (std::uint32_t at = line.begin; at < line.end; ++at) {
            if (text[at] == ' ' && at > line.begin && isAlpha(text[at - 1]) && at % 3 == 0) {
                out.copy({ begin, at + 1 });
                out.put(" ");
                begin = at + 1;
            }
        }
        out.copy({ begin, line.end });
        if (isBlankLine(line.of(text))) {
            out.put("\n");
        }
    }
    return out;
}

/// Long lines of prose broken at 58 characters.
inline Reshaped wrappedAnew(std::string_view text)
{
    constexpr std::uint32_t width = 58;
    Reshaped out(text);
    for (const Span line : linesOf(text)) {
        if (isTableLine(line.of(text)) || line.size() <= width) {
            out.copy(line);
            continue;
        }
        std::uint32_t begin = line.begin;
        for (std::uint32_t at = line.begin; at < line.end; ++at) {
            if (text[at] == ' ' && at - begin > width - 8) {
                out.copy({ begin, at });
                out.turn({ at, at + 1 }, "\n");
                begin = at + 1;
            }
        }
        out.copy({ begin, line.end });
    }
    return out;
}

/// A paragraph put in at every few empty lines between paragraphs of prose, and in front of every table.
inline Reshaped withParagraphs(std::string_view text, const std::vector<std::string> &paragraphs)
{
    Reshaped out(text);
    const std::vector<Span> lines = linesOf(text);
    std::size_t blanks = 0;
    std::size_t next = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        out.copy(lines[i]);
        const bool blank = isBlankLine(lines[i].of(text));
        const bool table = (i > 0 && isTableLine(lines[i - 1].of(text)))
            || (i > 1 && isTableLine(lines[i - 2].of(text)))
            || (i + 1 < lines.size() && isTableLine(lines[i + 1].of(text)));
        if (blank && !table && ++blanks % 5 == 4 && !paragraphs.empty()) {
            out.put(paragraphs[next++ % paragraphs.size()] + "\n\n");
        }
    }
    return out;
}

inline void putEscaped(Reshaped &out, Span span)
{
    const std::string original(out.original());
    std::uint32_t begin = span.begin;
    const auto flush = [&](std::uint32_t at) {
        if (at > begin) {
            out.copy({ begin, at });
        }
    };
    for (std::uint32_t at = span.begin; at < span.end; ++at) {
        const std::string_view rest = std::string_view(original).substr(at, span.end - at);
        const auto replace = [&](std::uint32_t length, const char *entity) {
            flush(at);
            out.turn({ at, at + length }, entity);
            begin = at + length;
            at += length - 1;
        };
        if (rest.starts_with('&')) {
            replace(1, "&amp;");
        } else if (rest.starts_with('<')) {
            replace(1, "&lt;");
        } else if (rest.starts_with('>')) {
            replace(1, "&gt;");
        } else if (rest.starts_with("\xE2\x80\x94")) {
            replace(3, "&#8212;");
        } else if (rest.starts_with("\xE2\x80\x99")) {
            replace(3, "&rsquo;");
        } else if (rest.starts_with('\n') || rest.starts_with('\t')) {
            replace(1, " ");
        }
    }
    flush(span.end);
}

/// The figures of a tabbed line, each with the currency sign in front of it; the label is the first.
inline std::vector<Span> cellsOf(std::string_view text, Span line)
{
    std::vector<Span> cells;
    std::uint32_t begin = line.begin;
    std::uint32_t sign = line.end;
    for (std::uint32_t at = line.begin; at < line.end; ++at) {
        if (text[at] != '\t' && text[at] != '\n') {
            continue;
        }
        const Span cell { begin, at };
        begin = at + 1;
        if (cell.of(text) == "$") {
            sign = cell.begin;
        } else if (!cell.isEmpty() || cells.empty()) {
            cells.push_back({ std::min(sign, cell.begin), cell.end });
            sign = line.end;
        }
    }
    return cells;
}

/// Headings that are fewer than the columns span several.
inline void putTableRow(Reshaped &out, Span line, std::size_t columns)
{
    const std::vector<Span> cells = cellsOf(out.original(), line);
    const std::size_t figures = cells.size() - 1;
    const bool spans = cells[0].isEmpty() && figures > 0 && figures < columns && columns % figures == 0;
    out.put("<tr>");
    for (std::size_t i = 0; i < cells.size(); ++i) {
        out.put(spans && i > 0 ? "<td align=\"center\" colspan=\"" + std::to_string(columns / figures) + "\">"
                               : "<td valign=\"bottom\">");
        putEscaped(out, cells[i]);
        out.put("</td>");
    }
    out.put("</tr>\n");
}

/// How many figures the widest line has of the table that a line stands in: until two lines running are none of it.
inline std::size_t columnsAround(std::string_view text, const std::vector<Span> &lines, std::size_t line)
{
    const auto tabbed
        = [&](std::size_t i) { return i < lines.size() && lines[i].of(text).find('\t') != std::string_view::npos; };
    std::size_t columns = 0;
    const auto take = [&](std::size_t i) {
        const std::vector<Span> cells = tabbed(i) ? cellsOf(text, lines[i]) : std::vector<Span>(1);
        columns = std::max(columns, cells[0].isEmpty() ? 0 : cells.size() - 1);
    };
    for (std::size_t i = line; i < lines.size() && (tabbed(i) || tabbed(i + 1)); ++i) {
        take(i);
    }
    for (std::size_t i = line; i > 0 && (tabbed(i - 1) || (i > 1 && tabbed(i - 2))); --i) {
        take(i - 1);
    }
    return columns;
}

/// Tabbed lines become rows of a table, others paragraphs.
inline Reshaped asHtml(std::string_view text)
{
    Reshaped out(text);
    out.put("<html><head><title>x</title></head><body style=\"font-family:serif\">\n");
    bool inTable = false;
    const std::vector<Span> lines = linesOf(text);
    const auto tabbed
        = [&](std::size_t i) { return i < lines.size() && lines[i].of(text).find('\t') != std::string_view::npos; };
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const Span line = lines[i];
        const std::string_view words = line.of(text);
        // A heading between the rows belongs to the table.
        const bool table = tabbed(i) || (inTable && !isBlankLine(words) && tabbed(i + 1));
        if (table != inTable) {
            out.put(table ? "<table border=\"0\" cellpadding=\"0\">\n" : "</table>\n");
            inTable = table;
        }
        if (!table) {
            if (!isBlankLine(words)) {
                out.put("<p style=\"margin:0pt\"><font size=\"2\">");
                putEscaped(out, line);
                out.put("</font></p>\n");
            }
            continue;
        }
        putTableRow(out, line, columnsAround(text, lines, i));
    }
    out.put(inTable ? "</table></body></html>\n" : "</body></html>\n");
    return out;
}

/// What is read, as a file of its own: tags stripped, entities decoded.
inline Reshaped asReadText(std::string_view bytes, const Extraction &extraction)
{
    Reshaped out(bytes);
    for (const SubmissionDocument &document : extraction.documents) {
        if (!document.text) {
            continue;
        }
        const std::string_view text = document.text->text();
        for (std::uint32_t at = 0; at < text.size();) {
            // Word by word: inside a word the bytes lie together.
            std::uint32_t end = at + 1;
            while (end < text.size() && !isSpace(text[end]) && !isSpace(text[at])) {
                ++end;
            }
            const Span source = document.text->toSource({ at, end });
            const std::string word(text.substr(at, end - at));
            isSpace(text[at]) ? out.put(word) : out.turn(source, word);
            at = end;
        }
        out.put("\n\n");
    }
    return out;
}

} // namespace filing::test
