// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Marks, lines and where they are on screen. Painting and input are in columnrulerview.cpp.

#include "ui/source/columnruler.h"

#include "parsers/core/text.h"
#include "ui/source/sourceview.h"

#include <QAccessible>
#include <QFontMetricsF>
#include <QScrollBar>

#include <algorithm>
#include <cmath>
#include <utility>

namespace filing::ui
{

namespace
{

constexpr int mostMarks = 40;
constexpr int grip = 5; ///< Pixels beside a mark where it can be taken.

} // namespace

ColumnRuler::ColumnRuler(SourceView &view)
    : QWidget(view.viewport())
    , m_view(view)
{
    setObjectName(QStringLiteral("columnRuler"));
    setAccessibleName(tr("Column ruler"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    hide();
    view.viewport()->installEventFilter(this);
    for (const QScrollBar *bar : { view.horizontalScrollBar(), view.verticalScrollBar() }) {
        connect(bar, &QScrollBar::valueChanged, this, [this] { update(); });
    }
}

void ColumnRuler::open(const ReadingTextPtr &text, const TablePlace &place)
{
    m_text = text;
    m_place = place;
    m_undo.clear();
    m_redo.clear();
    m_names.clear();
    m_drag = Drag::None;
    m_out = false;
    const std::vector<Span> lines = linesToRead(*text, place.source);
    m_first = lines.empty() ? 0 : text->lineAt(lines.front().begin);
    m_last = m_first + (lines.empty() ? 0 : lines.size() - 1);
    m_current = place.cuts.empty() ? -1 : 0;
    readLines();
    setGeometry(m_view.viewport()->rect());
    show();
    raise();
    setFocus(Qt::OtherFocusReason);
    if (!m_lines.empty()) {
        const std::uint32_t begin = m_lines.front().shown.front();
        m_view.reveal({ begin, std::max(begin, m_lines.back().shown.back()) }, false);
    }
    told();
    // All marks if there is room, else from the first.
    for (const int mark : { static_cast<int>(m_place.cuts.size()) - 1, 0 }) {
        bringIntoSight(mark);
    }
}

void ColumnRuler::close()
{
    if (!isOpen()) {
        return;
    }
    m_text.reset();
    m_lines.clear();
    m_view.setTable({}, {});
    const bool focused = hasFocus();
    hide();
    if (focused) {
        m_view.setFocus(Qt::OtherFocusReason);
    }
}

void ColumnRuler::suggest()
{
    remember();
    m_place.cuts = suggestedCuts(*m_text, m_place.source);
    m_current = m_place.cuts.empty() ? -1 : 0;
    told();
}

void ColumnRuler::setNames(const QStringList &names)
{
    m_names = names;
    update();
}

void ColumnRuler::follow()
{
    if (isOpen()) {
        readLines();
        update();
    }
}

ColumnRuler::State ColumnRuler::state() const
{
    return { m_place.cuts, m_first, m_last, m_current };
}

void ColumnRuler::remember()
{
    m_undo.push_back(state());
    m_redo.clear();
}

void ColumnRuler::restore(const State &state)
{
    m_place.cuts = state.cuts;
    m_current = state.current;
    if (state.first != m_first || state.last != m_last) {
        m_first = state.first;
        m_last = state.last;
        readLines();
    }
    told();
}

// The view sets the tabs of these rows so that what is seen stands in the columns that are counted.
void ColumnRuler::readLines()
{
    std::vector<Span> lines;
    for (std::size_t i = m_first; i <= m_last && i < m_text->lines().size(); ++i) {
        lines.push_back(m_text->lines()[i]);
    }
    const TableColumns columns(*m_text, lines);
    m_lines.clear();
    for (const Span text : lines) {
        Line line { trimmed(m_text->text(text)).empty(), text, columns.characters(*m_text, text), {} };
        for (const TableColumns::Character &character : line.characters) {
            line.shown.push_back(shownAt(text, character.at));
        }
        m_lines.push_back(std::move(line));
    }
    m_place.source = m_text->toSource({ lines.front().begin, lines.back().end });
    m_view.setTable({ m_lines.front().shown.front(), m_lines.back().shown.back() }, columns.tabStops());
}

void ColumnRuler::told()
{
    const int count = static_cast<int>(m_place.cuts.size());
    setAccessibleDescription(m_current < 0 ? tr("No columns are marked.")
                                           : tr("Mark %1 of %2, before character %3")
                                                 .arg(m_current + 1)
                                                 .arg(count)
                                                 .arg(m_place.cuts[static_cast<std::size_t>(m_current)]));
    update();
    Q_EMIT changed();
    Q_EMIT currentChanged();
    if (QAccessible::isActive()) {
        QAccessibleEvent said(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&said);
    }
}

void ColumnRuler::select(int mark)
{
    if (mark != m_current) {
        m_current = mark;
        told();
    }
    bringIntoSight(m_current);
}

// A mark never passes its neighbours, so that columns keep their order.
void ColumnRuler::setMark(int mark, int column)
{
    const auto at = static_cast<std::size_t>(mark);
    ColumnCuts &cuts = m_place.cuts;
    const int least = at > 0 ? cuts[at - 1] + 1 : 0;
    const int most = at + 1 < cuts.size() ? cuts[at + 1] - 1 : widest();
    const int wanted = std::clamp(column, least, std::max(least, most));
    if (wanted != cuts[at]) {
        cuts[at] = wanted;
        told();
    }
}

void ColumnRuler::moveCurrent(int columns)
{
    if (m_current < 0) {
        return;
    }
    remember();
    const ColumnCuts before = m_place.cuts;
    setMark(m_current, before[static_cast<std::size_t>(m_current)] + columns);
    if (m_place.cuts == before) {
        m_undo.pop_back();
    }
    bringIntoSight(m_current);
}

void ColumnRuler::add(int column)
{
    ColumnCuts &cuts = m_place.cuts;
    const auto at = std::lower_bound(cuts.begin(), cuts.end(), column);
    if (static_cast<int>(cuts.size()) >= mostMarks || (at != cuts.end() && *at == column) || column < 0) {
        return;
    }
    remember();
    m_current = static_cast<int>(at - cuts.begin());
    cuts.insert(at, column);
    told();
    bringIntoSight(m_current);
}

// Into the middle of the column right of the current mark, where there is room for one more.
void ColumnRuler::addBehindCurrent()
{
    const ColumnCuts &cuts = m_place.cuts;
    const int left = m_current < 0 ? 0 : cuts[static_cast<std::size_t>(m_current)];
    const auto next = static_cast<std::size_t>(m_current + 1);
    const int right = next < cuts.size() ? cuts[next] : std::max(widest(), left + 2);
    if (right - left > 1) {
        add(left + (right - left) / 2);
    }
}

void ColumnRuler::remove(int mark)
{
    if (mark < 0) {
        return;
    }
    remember();
    ColumnCuts &cuts = m_place.cuts;
    cuts.erase(cuts.begin() + mark);
    m_current = std::min(mark, static_cast<int>(cuts.size()) - 1);
    told();
}

void ColumnRuler::setEdge(bool top, std::size_t line)
{
    const std::size_t lines = m_text->lines().size();
    constexpr std::size_t mostLines = 600;
    const std::size_t wanted = top ? std::clamp(line, m_last >= mostLines ? m_last - mostLines + 1 : 0, m_last)
                                   : std::clamp(line, m_first, std::min(lines - 1, m_first + mostLines - 1));
    if (wanted != (top ? m_first : m_last)) {
        (top ? m_first : m_last) = wanted;
        readLines();
        told();
    }
}

void ColumnRuler::moveEdge(bool top, int lines)
{
    const auto at = static_cast<std::ptrdiff_t>(top ? m_first : m_last);
    remember();
    const State before = state();
    setEdge(top, static_cast<std::size_t>(std::max<std::ptrdiff_t>(0, at + lines)));
    if (before.first == m_first && before.last == m_last) {
        m_undo.pop_back();
    }
    const Line &edge = top ? m_lines.front() : m_lines.back();
    m_view.reveal({ edge.shown.front(), edge.shown.front() }, false);
}

/// The end of the longest line: nothing is right of it.
int ColumnRuler::widest() const
{
    int widest = 1;
    for (const Line &line : m_lines) {
        widest = std::max(widest, line.characters.back().column);
    }
    return widest;
}

std::uint32_t ColumnRuler::shownAt(Span line, std::uint32_t at) const
{
    const ShownText &shown = m_view.text();
    if (shown.isReading() && shown.bytes().data() == m_text->text().data()) {
        return at;
    }
    Span source = at < line.end ? m_text->toSource({ at, at + 1 }) : Span();
    if (source.isEmpty() && at > line.begin) {
        const Span before = m_text->toSource({ at - 1, at });
        source = { before.end, before.end };
    }
    if (source.end == 0) {
        const Span next = m_text->toSource({ at, static_cast<std::uint32_t>(m_text->text().size()) });
        source = { next.begin, next.begin };
    }
    return shown.isReading() ? shown.placeOf(source.begin) : source.begin;
}

QRect ColumnRuler::rowOf(const Line &line) const
{
    return m_view.rectOf({ line.shown.front(), line.shown.front() });
}

/// The left edge of a column on a line, top of its row; nothing while the line is off the screen.
std::optional<QPointF> ColumnRuler::pointOf(const Line &line, int column) const
{
    const double width = QFontMetricsF(m_view.textFont()).horizontalAdvance(u'0');
    if (line.blank) {
        // "<S>   <C>" is white space between tags: counted from where the row begins, the mark goes straight on.
        const std::uint32_t begin = m_view.rows().row(m_view.rows().rowAt(line.shown.front())).begin;
        const QRect row = m_view.rectOf({ begin, begin });
        return row.isNull() ? std::nullopt : std::optional(QPointF(row.left() + column * width, row.top()));
    }
    const auto behind = std::partition_point(
        line.characters.begin(), line.characters.end(),
        [column](const TableColumns::Character &character) { return character.column <= column; });
    const auto at = static_cast<std::size_t>(std::max<std::ptrdiff_t>(0, behind - line.characters.begin() - 1));
    const QRect place = m_view.rectOf({ line.shown[at], line.shown[at] });
    if (place.isNull()) {
        return std::nullopt;
    }
    // Within a tab, or right of the line's end: as far as there were characters.
    return QPointF(place.left() + (column - line.characters[at].column) * width, place.top());
}

const ColumnRuler::Line *ColumnRuler::lineAt(int y) const
{
    const Line *nearest = nullptr;
    int least = 0;
    for (const Line &line : m_lines) {
        const QRect row = rowOf(line);
        const int distance = row.isNull() ? 0 : y < row.top() ? row.top() - y : std::max(0, y - row.bottom());
        if (!row.isNull() && (!nearest || distance < least)) {
            nearest = &line;
            least = distance;
        }
    }
    return nearest;
}

int ColumnRuler::columnAt(const Line &line, double x) const
{
    int best = 0;
    double least = -1;
    for (int column = 0; column <= widest(); ++column) {
        const auto point = pointOf(line, column);
        const double distance = point ? std::abs(point->x() - x) : -1;
        if (point && (least < 0 || distance < least)) {
            best = column;
            least = distance;
        }
    }
    return best;
}

QPoint ColumnRuler::markPoint(int mark) const
{
    const auto at = static_cast<std::size_t>(mark);
    if (mark < 0 || at >= m_place.cuts.size()) {
        return {};
    }
    for (const Line &line : m_lines) {
        if (const auto point = pointOf(line, m_place.cuts[at])) {
            return { static_cast<int>(std::lround(point->x())),
                     static_cast<int>(point->y()) + rowOf(line).height() / 2 };
        }
    }
    return {};
}

int ColumnRuler::markAt(QPoint point) const
{
    const Line *line = lineAt(point.y());
    int best = -1;
    double least = grip + 1;
    for (int mark = 0; line && mark < static_cast<int>(m_place.cuts.size()); ++mark) {
        const auto there = pointOf(*line, m_place.cuts[static_cast<std::size_t>(mark)]);
        const double distance = there ? std::abs(there->x() - point.x()) : least;
        if (distance < least) {
            best = mark;
            least = distance;
        }
    }
    const bool inside = point.y() >= std::min(top(), band().top()) && point.y() <= bottom();
    return inside ? best : -1;
}

int ColumnRuler::top() const
{
    for (const Line &line : m_lines) {
        if (const QRect row = rowOf(line); !row.isNull()) {
            return row.top();
        }
    }
    return 0;
}

int ColumnRuler::bottom() const
{
    int bottom = 0;
    for (const Line &line : m_lines) {
        const QRect row = m_view.rectOf({ line.shown.back(), line.shown.back() });
        bottom = row.isNull() ? bottom : row.bottom() + 1;
    }
    return bottom;
}

/// The strip with the heads: above the first line, or over it where there is no room.
QRect ColumnRuler::band() const
{
    const int height = fontMetrics().height() + 4;
    return { 0, std::max(0, top() - height), width(), height };
}

ColumnRuler::Drag ColumnRuler::edgeAt(QPoint point) const
{
    const bool firstShown = !m_lines.empty() && !rowOf(m_lines.front()).isNull();
    const bool lastShown = !m_lines.empty() && !rowOf(m_lines.back()).isNull();
    if (lastShown && std::abs(point.y() - bottom()) <= 3) {
        return Drag::Bottom;
    }
    return firstShown && std::abs(point.y() - top()) <= 3 ? Drag::Top : Drag::None;
}

std::size_t ColumnRuler::lineNumberAt(int y) const
{
    const auto byte = m_view.byteAtPoint({ width() / 2, std::clamp(y, 0, height() - 1) }, false);
    if (!byte) {
        return m_first;
    }
    const ShownText &shown = m_view.text();
    if (shown.isReading()) {
        return m_text->lineAt(*byte);
    }
    const Span near = m_text->fromSource(shown.line(shown.lineAt(*byte)));
    return near.isEmpty() ? m_drag == Drag::Top ? m_first : m_last : m_text->lineAt(near.begin);
}

void ColumnRuler::bringIntoSight(int mark)
{
    QPoint point = markPoint(mark);
    if (point.isNull() && mark >= 0) {
        const std::uint32_t last = m_lines.back().shown.front(); // The figures stand below, the headings above.
        m_view.reveal({ last, last }, false);
        point = markPoint(mark);
    }
    QScrollBar *bar = m_view.horizontalScrollBar();
    const int room = 4 * fontMetrics().averageCharWidth();
    if (!point.isNull() && point.x() > width() - room) {
        bar->setValue(bar->value() + point.x() - width() + room);
    } else if (!point.isNull() && point.x() < m_view.gutterWidth() + room) {
        bar->setValue(bar->value() + point.x() - m_view.gutterWidth() - room);
    }
}

} // namespace filing::ui
