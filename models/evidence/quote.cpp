// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/evidence/quote.h"

#include <QStringList>

#include <algorithm>
#include <set>

namespace filing::models
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int linesBefore = 2;
constexpr int linesAfter = 2;
constexpr std::size_t mostHeads = 4;
constexpr qsizetype widest = 150;        ///< Longer lines are prose; what is far from the mark says nothing.
constexpr qsizetype columnWord = 16;     ///< A longer cell is a heading over several columns.

QString textOf(const ReadingText &text, Span span)
{
    const std::string_view words = text.text(span);
    return QString::fromUtf8(words.data(), qsizetype(words.size()));
}

bool isBlank(const ReadingText &text, std::size_t line)
{
    return textOf(text, text.lines()[line]).trimmed().isEmpty();
}

QuotedLine lineOf(const ReadingText &text, std::size_t line, Span mark)
{
    const Span all = text.lines()[line];
    QuotedLine quoted;
    quoted.text = textOf(text, all);
    const Span here{std::max(all.begin, mark.begin), std::min(all.end, mark.end)};
    if (here.begin < here.end) {
        quoted.markBegin = textOf(text, {all.begin, here.begin}).size();
        quoted.markLength = textOf(text, here).size();
    }
    return quoted;
}

/// The lines from `at` on in one direction that have words, at most `count`, inside [first, last].
void collect(const ReadingText &text, std::size_t at, int step, int count, std::size_t first, std::size_t last, std::set<std::size_t> &lines)
{
    while (count > 0 && (step > 0 ? at < last : at > first)) {
        at += std::size_t(step);
        if (!isBlank(text, at)) {
            lines.insert(at);
            --count;
        }
    }
}

std::vector<qsizetype> columnWidths(const std::vector<QuotedLine> &lines)
{
    std::vector<qsizetype> widths;
    for (const QuotedLine &line : lines) {
        const QStringList cells = line.text.split(u'\t');
        widths.resize(std::max(widths.size(), std::size_t(cells.size())));
        for (qsizetype i = 0; i < cells.size() && cells.size() > 1; ++i) {
            const qsizetype size = cells[i].size();
            if (i == 0 || size <= columnWord) {
                widths[std::size_t(i)] = std::max(widths[std::size_t(i)], size);
            }
        }
    }
    return widths;
}

/// Tabs become blanks: the first column to the left, the others to the right, headings over several columns where they begin.
QuotedLine linedUp(const QuotedLine &line, const std::vector<qsizetype> &widths)
{
    if (!line.text.contains(u'\t')) {
        return line;
    }
    QuotedLine made;
    made.gap = line.gap;
    qsizetype from = 0;                  // In the old line.
    qsizetype column = 0;                // Where the column begins in the new one.
    const QStringList cells = line.text.split(u'\t');
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const qsizetype width = widths[std::size_t(i)];
        const qsizetype size = cells[i].size();
        const qsizetype lead = i > 0 && size <= width ? width - size : 0;
        if (size > 0) {
            made.text = made.text.leftJustified(std::max(column + lead, i > 0 ? made.text.size() + 1 : 0));
        }
        if (line.markLength > 0 && line.markBegin >= from && line.markBegin <= from + size) {
            made.markBegin = made.text.size() + line.markBegin - from;
            made.markLength = std::min(line.markLength, from + size - line.markBegin);
        }
        made.text += cells[i];
        from += size + 1;
        column += width + 2;
    }
    return made;
}

QuotedLine cropped(QuotedLine line)
{
    if (line.text.size() <= widest) {
        return line;
    }
    const qsizetype from = std::clamp<qsizetype>(line.markBegin + line.markLength / 2 - widest / 2, 0, line.text.size() - widest);
    const bool cutFront = from > 0;
    const bool cutBack = from + widest < line.text.size();
    line.text = (cutFront ? u"…"_s : QString()) + line.text.mid(from, widest) + (cutBack ? u"…"_s : QString());
    line.markBegin = std::max<qsizetype>(0, line.markBegin - from) + (cutFront ? 1 : 0);
    line.markLength = std::clamp<qsizetype>(line.markLength, 0, line.text.size() - line.markBegin);
    return line;
}

void removeIndent(std::vector<QuotedLine> &lines)
{
    qsizetype indent = -1;
    for (const QuotedLine &line : lines) {
        const auto word = std::find_if(line.text.begin(), line.text.end(), [](QChar c) { return c != u' '; });
        const auto blanks = qsizetype(word - line.text.begin());
        indent = indent < 0 ? blanks : std::min(indent, blanks);
    }
    for (QuotedLine &line : lines) {
        line.text.remove(0, indent);
        line.markBegin = line.markLength > 0 ? line.markBegin - indent : 0;
    }
}

} // namespace

std::vector<QuotedLine> quoteAround(const ReadingText &text, Span place, const std::vector<Span> &heads, Span within)
{
    const Span mark = place.isEmpty() ? Span{} : text.fromSource(place);
    if (mark.isEmpty() || text.lines().empty()) {
        return {};
    }
    const Span bounds = within.isEmpty() ? Span{} : text.fromSource(within);
    const std::size_t first = bounds.isEmpty() ? 0 : text.lineAt(bounds.begin);
    const std::size_t last = bounds.isEmpty() ? text.lines().size() - 1 : text.lineAt(bounds.end - 1);
    const std::size_t from = text.lineAt(mark.begin);
    const std::size_t to = text.lineAt(mark.end - 1);
    std::set<std::size_t> chosen;
    for (std::size_t line = from; line <= to && chosen.size() < 8; ++line) {
        chosen.insert(line);
    }
    collect(text, from, -1, linesBefore, std::min(first, from), last, chosen);
    collect(text, to, 1, linesAfter, first, std::max(last, to), chosen);
    std::size_t shown = 0;
    for (const Span head : heads) {
        const Span words = head.isEmpty() ? Span{} : text.fromSource(head);
        if (!words.isEmpty() && shown < mostHeads) {
            for (std::size_t line = text.lineAt(words.begin); line <= text.lineAt(words.end - 1) && shown < mostHeads; ++line) {
                shown += !isBlank(text, line) && chosen.insert(line).second ? 1U : 0U;
            }
        }
    }
    std::vector<QuotedLine> lines;
    std::size_t previous = *chosen.begin();
    for (const std::size_t line : chosen) {
        QuotedLine quoted = lineOf(text, line, mark);
        for (std::size_t between = previous + 1; between < line; ++between) {
            quoted.gap = quoted.gap || !isBlank(text, between);
        }
        previous = line;
        lines.push_back(std::move(quoted));
    }
    const std::vector<qsizetype> widths = columnWidths(lines);
    for (QuotedLine &line : lines) {
        line = cropped(linedUp(line, widths));
    }
    removeIndent(lines);
    return lines;
}

} // namespace filing::models
