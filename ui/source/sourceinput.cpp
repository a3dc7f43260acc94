// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Mouse and keyboard of the raw pane's text: caret, selection, hovering, clicking a field.

#include "ui/source/sourceview.h"
#include "ui/source/tickstrip.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plaintips.h"

#include <QAccessible>
#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QScrollBar>
#include <QStyleHints>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace filing::ui
{

Span SourceView::selection() const
{
    return {std::min(m_anchor, m_caret), std::max(m_anchor, m_caret)};
}

QString SourceView::selectedText() const
{
    return models::decoded(selection().of(m_text.bytes()), m_text.encoding());
}

void SourceView::select(Span span)
{
    const Span before = selection();
    m_anchor = span.begin;
    m_caret = span.end;
    m_goalX = -1;
    finishCaretMove(before);
}

void SourceView::moveCaret(std::uint32_t to, bool extendSelection)
{
    const Span before = selection();
    m_caret = std::min(to, static_cast<std::uint32_t>(m_text.bytes().size()));
    if (!extendSelection) {
        m_anchor = m_caret;
    }
    finishCaretMove(before);
}

void SourceView::finishCaretMove(Span selectionBefore)
{
    m_caretOn = true;
    if (hasFocus()) {
        m_blinkTimer.start(std::max(200, QGuiApplication::styleHints()->cursorFlashTime() / 2), this);
    }
    viewport()->update();
    Q_EMIT caretMoved(m_caret);
    if (selection() != selectionBefore && !(selection().isEmpty() && selectionBefore.isEmpty())) {
        Q_EMIT selectionChanged();
    }
    if (QAccessible::isActive()) {
        const Span shown = visibleSpan();
        const models::TextMap map(shown.of(m_text.bytes()), shown.begin, m_text.encoding());
        QAccessibleTextCursorEvent moved(this, static_cast<int>(map.unitAt(m_caret)));
        QAccessible::updateAccessibility(&moved);
        if (const Span selected = selection(); selected != selectionBefore) {
            QAccessibleTextSelectionEvent chosen(this, static_cast<int>(map.unitAt(std::max(selected.begin, shown.begin))),
                                                 static_cast<int>(map.unitAt(std::clamp(selected.end, shown.begin, shown.end))));
            chosen.setCursorPosition(static_cast<int>(map.unitAt(m_caret)));
            QAccessible::updateAccessibility(&chosen);
        }
    }
}

std::optional<ShownMark> SourceView::markAtPoint(QPoint point) const
{
    const auto byte = byteAtPoint(point, true);
    return byte ? m_marks.at(*byte) : std::nullopt;
}

Span SourceView::wordAt(std::uint32_t byte)
{
    const RowLayout &row = layoutOf(rowOf(byte));
    const QString &text = row.map.text();
    qsizetype from = std::min<qsizetype>(row.unitOf(byte), text.size() - 1);
    if (from < 0) {
        return {byte, byte};
    }
    const auto isWord = [&text](qsizetype i) {
        // Figures are one word: 12,800 and (0.22) as much as O'Neill.
        const QChar c = text.at(i);
        const bool inside = i > 0 && i + 1 < text.size() && text.at(i - 1).isLetterOrNumber()
            && text.at(i + 1).isLetterOrNumber() && QStringLiteral(",.'’-").contains(c);
        return c.isLetterOrNumber() || c.isSurrogate() || c.isMark() || inside;
    };
    qsizetype to = from + 1;
    if (isWord(from)) {
        while (from > 0 && isWord(from - 1)) {
            --from;
        }
        while (to < text.size() && isWord(to)) {
            ++to;
        }
    }
    return {row.map.byteAt(from), row.map.byteAt(to)};
}

void SourceView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_text.isEmpty()) {
        return;
    }
    m_goalX = -1;
    m_pressPoint = event->pos();
    m_drag = Drag::Pressed;
    const bool third = m_sinceDoubleClick.isValid()
        && m_sinceDoubleClick.elapsed() < QGuiApplication::styleHints()->mouseDoubleClickInterval();
    m_sinceDoubleClick.invalidate();
    const auto byte = byteAtPoint(event->pos(), false);
    if (!byte) {
        return;
    }
    if (third || event->pos().x() < m_gutterWidth) {
        const Span line = m_text.line(m_text.lineAt(*byte));
        select(line);
        m_drag = Drag::None;
        return;
    }
    moveCaret(*byte, event->modifiers().testFlag(Qt::ShiftModifier));
}

void SourceView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_drag == Drag::None || !event->buttons().testFlag(Qt::LeftButton)) {
        hover(event->pos(), event->modifiers());
        return;
    }
    const int distance = (event->pos() - m_pressPoint).manhattanLength();
    if (m_drag == Drag::Pressed && distance < QApplication::startDragDistance()) {
        return;
    }
    m_drag = Drag::Selecting;
    m_dragPoint = event->pos();
    dragTo(m_dragPoint);
    const QRect area = viewport()->rect();
    if (area.contains(m_dragPoint)) {
        m_scrollTimer.stop();
    } else if (!m_scrollTimer.isActive()) {
        m_scrollTimer.start(40, this);
    }
}

void SourceView::dragTo(QPoint point)
{
    const QRect area = viewport()->rect();
    if (point.y() < area.top()) {
        verticalScrollBar()->setValue(verticalScrollBar()->value() - 1 - (area.top() - point.y()) / 20);
    } else if (point.y() > area.bottom()) {
        verticalScrollBar()->setValue(verticalScrollBar()->value() + 1 + (point.y() - area.bottom()) / 20);
    }
    if (point.x() > area.right()) {
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + static_cast<int>(m_charWidth) * 2);
    } else if (point.x() < m_gutterWidth) {
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - static_cast<int>(m_charWidth) * 2);
    }
    const QPoint inside(point.x(), std::clamp(point.y(), area.top(), area.bottom()));
    if (const auto byte = byteAtPoint(inside, false)) {
        moveCaret(*byte, true);
    }
}

void SourceView::mouseReleaseEvent(QMouseEvent *event)
{
    m_scrollTimer.stop();
    const bool click = m_drag == Drag::Pressed && event->button() == Qt::LeftButton
        && !event->modifiers().testFlag(Qt::ShiftModifier);
    m_drag = Drag::None;
    if (!click) {
        return;
    }
    if (const auto shown = markAtPoint(event->pos())) {
        const models::Mark &mark = m_marks.mark(*shown);
        Q_EMIT fieldClicked(mark.path, shown->span, event->modifiers().testFlag(Qt::ControlModifier));
    }
}

void SourceView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const auto byte = byteAtPoint(event->pos(), true);
    if (event->button() != Qt::LeftButton || !byte) {
        return;
    }
    m_drag = Drag::None;
    m_sinceDoubleClick.start();
    const auto shown = m_marks.at(*byte);
    if (!shown) {
        select(wordAt(*byte));
        return;
    }
    const QString path = m_marks.mark(*shown).path;   // A copy: whoever edits may bring new marks.
    select(shown->span);
    Q_EMIT fieldDoubleClicked(path);
}

void SourceView::hover(QPoint point, Qt::KeyboardModifiers modifiers)
{
    const auto shown = markAtPoint(point);
    const QString label = shown ? m_marks.mark(*shown).label : QString();
    const bool hand = point.x() < m_gutterWidth;
    viewport()->setCursor(shown && modifiers.testFlag(Qt::ControlModifier) ? Qt::PointingHandCursor
                              : hand                                      ? Qt::ArrowCursor
                                                                          : Qt::IBeamCursor);
    if (label != m_hovered) {
        m_hovered = label;
        Q_EMIT fieldHovered(label);
    }
}

QString SourceView::tipOf(const models::Mark &mark)
{
    const QString words = signsWords(mark.signs);
    const QString kind = mark.twin ? tr("Misread second pass") : fieldKindWord(mark.kind);
    const QString state = words.isEmpty() ? kind : tr("%1 · %2").arg(kind, words);
    return QStringLiteral("<p style='white-space:pre-wrap'><b>%1</b><br>%2</p>")
        .arg(mark.label.toHtmlEscaped(), state.toHtmlEscaped());
}

bool SourceView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave && !m_hovered.isEmpty()) {
        m_hovered.clear();
        Q_EMIT fieldHovered(m_hovered);
    }
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const auto shown = markAtPoint(help->pos());
        if (!shown) {
            QToolTip::hideText();
            return true;
        }
        QToolTip::showText(help->globalPos(), plainTip(tipOf(m_marks.mark(*shown))), viewport(), rectOf(shown->span));
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void SourceView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        const int turned = event->angleDelta().y();
        if (turned != 0) {
            Q_EMIT zoomRequested(turned > 0 ? 1 : -1);
        }
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void SourceView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() != QContextMenuEvent::Mouse) {
        const QRect caret = rectOf({m_caret, m_caret});
        Q_EMIT menuRequested(viewport()->mapToGlobal(caret.isNull() ? QPoint(m_gutterWidth, 0) : caret.bottomLeft()));
        return;
    }
    // As in every editor: a click outside the selection takes the place along, one inside keeps the selection.
    const auto byte = byteAtPoint(viewport()->mapFromGlobal(event->globalPos()), false);
    if (byte && !selection().contains(*byte)) {
        moveCaret(*byte, false);
    }
    Q_EMIT menuRequested(event->globalPos());
}

void SourceView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_indexTimer.timerId()) {
        indexSlice();
    } else if (event->timerId() == m_scrollTimer.timerId()) {
        dragTo(m_dragPoint);
    } else if (event->timerId() == m_rewrapTimer.timerId()) {
        m_rewrapTimer.stop();
        restartRows();
    } else if (event->timerId() == m_blinkTimer.timerId()) {
        m_caretOn = !m_caretOn;
        viewport()->update();
    } else {
        QAbstractScrollArea::timerEvent(event);
    }
}

void SourceView::focusInEvent(QFocusEvent *event)
{
    m_caretOn = true;
    if (QGuiApplication::styleHints()->cursorFlashTime() > 0) {
        m_blinkTimer.start(QGuiApplication::styleHints()->cursorFlashTime() / 2, this);
    }
    viewport()->update();
    QAbstractScrollArea::focusInEvent(event);
}

void SourceView::focusOutEvent(QFocusEvent *event)
{
    m_blinkTimer.stop();
    viewport()->update();
    QAbstractScrollArea::focusOutEvent(event);
}

} // namespace filing::ui
