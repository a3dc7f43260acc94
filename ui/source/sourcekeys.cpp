// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Moving the caret of the raw pane by keyboard, with Shift extending the selection.

#include "ui/source/sourceview.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace filing::ui
{

bool SourceView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && !m_text.isEmpty()) {
        // The caret needs its keys before a shortcut of the window takes them.
        const auto *key = static_cast<QKeyEvent *>(event);
        for (const auto standard : {QKeySequence::Copy, QKeySequence::SelectAll, QKeySequence::MoveToStartOfDocument,
                                    QKeySequence::MoveToEndOfDocument, QKeySequence::MoveToNextWord,
                                    QKeySequence::MoveToPreviousWord}) {
            if (key->matches(standard)) {
                event->accept();
                return true;
            }
        }
    }
    return QAbstractScrollArea::event(event);
}

std::uint32_t SourceView::stepped(bool forward, bool word)
{
    const std::size_t row = rowOf(m_caret);
    const RowLayout &layout = layoutOf(row);
    if (forward) {
        const std::uint32_t next = layout.nextByte(m_caret, word);
        if (m_caret < layout.span.end && next > m_caret) {
            return next;
        }
        indexTo(m_caret + SoftRows::maxBytes);
        return row + 1 < m_rows.count() ? m_rows.row(row + 1).begin : layout.span.end;
    }
    if (m_caret > layout.span.begin) {
        return layout.previousByte(m_caret, word);
    }
    if (row == 0) {
        return 0;
    }
    // The place before the first of a row is the end of the line above, or within a line the last character above.
    const RowLayout &above = layoutOf(row - 1);
    return m_rows.startsLine(row) ? above.span.end : above.previousByte(above.span.end, word);
}

std::uint32_t SourceView::stepRows(std::ptrdiff_t count)
{
    const std::size_t row = rowOf(m_caret);
    if (m_goalX < 0) {
        m_goalX = layoutOf(row).xOf(m_caret);
    }
    if (count > 0) {
        indexTo(m_caret + static_cast<std::uint32_t>(count + 1) * SoftRows::maxBytes);
    }
    const auto last = static_cast<std::ptrdiff_t>(m_rows.count()) - 1;
    const auto wanted = static_cast<std::ptrdiff_t>(row) + count;
    if (wanted < 0) {
        return 0;
    }
    if (wanted > last) {
        return static_cast<std::uint32_t>(m_text.bytes().size());
    }
    const RowLayout &layout = layoutOf(static_cast<std::size_t>(wanted));
    const std::uint32_t byte = layout.byteAt(m_goalX);
    // Behind the last character of a piece of a line lies the first of the next piece: stay in this row.
    const bool spills = byte >= layout.span.end && wanted < last
        && !m_rows.startsLine(static_cast<std::size_t>(wanted) + 1) && !layout.span.isEmpty();
    return spills ? layout.previousByte(layout.span.end, false) : byte;
}

bool SourceView::moveByKey(const QKeyEvent &event)
{
    const bool shift = event.modifiers().testFlag(Qt::ShiftModifier);
    const bool control = event.modifiers().testFlag(Qt::ControlModifier);
    const auto page = static_cast<std::ptrdiff_t>(std::max<std::size_t>(visibleRows(), 2) - 1);
    const double goal = m_goalX;
    const RowLayout &row = layoutOf(rowOf(m_caret));
    const Span selected = selection();
    std::uint32_t to = m_caret;
    bool keepGoal = false;
    switch (event.key()) {
    case Qt::Key_Left:
        to = !shift && !control && !selected.isEmpty() ? selected.begin : stepped(false, control);
        break;
    case Qt::Key_Right:
        to = !shift && !control && !selected.isEmpty() ? selected.end : stepped(true, control);
        break;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (control) {
            verticalScrollBar()->setValue(verticalScrollBar()->value() + (event.key() == Qt::Key_Up ? -1 : 1));
            return true;
        }
        to = stepRows(event.key() == Qt::Key_Up ? -1 : 1);
        keepGoal = true;
        break;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        verticalScrollBar()->setValue(verticalScrollBar()->value()
                                      + static_cast<int>(event.key() == Qt::Key_PageUp ? -page : page));
        to = stepRows(event.key() == Qt::Key_PageUp ? -page : page);
        keepGoal = true;
        break;
    case Qt::Key_Home:
        to = control ? 0 : row.span.begin;
        break;
    case Qt::Key_End:
        to = control ? static_cast<std::uint32_t>(m_text.bytes().size()) : row.span.end;
        if (!control && to < m_text.bytes().size() && rowOf(to) != rowOf(row.span.begin)) {
            const RowLayout &again = layoutOf(rowOf(m_caret));
            to = again.previousByte(again.span.end, false);
        }
        break;
    default:
        return false;
    }
    const double wanted = m_goalX;
    moveCaret(to, shift);
    m_goalX = keepGoal ? (goal < 0 ? wanted : goal) : -1;
    reveal({m_caret, m_caret}, false);
    return true;
}

void SourceView::keyPressEvent(QKeyEvent *event)
{
    if (m_text.isEmpty() || event->modifiers().testFlag(Qt::AltModifier)) {
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyRequested();
    } else if (event->matches(QKeySequence::SelectAll)) {
        select({0, static_cast<std::uint32_t>(m_text.bytes().size())});
    } else if (event->key() == Qt::Key_Escape && !selection().isEmpty()) {
        moveCaret(m_caret, false);
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (const auto shown = m_marks.at(m_caret)) {
            Q_EMIT fieldClicked(m_marks.mark(*shown).path, shown->span,
                                event->modifiers().testFlag(Qt::ControlModifier));
        }
    } else if (!moveByKey(*event)) {
        event->ignore();   // Up to the window; the scroll area would take the arrows for itself.
    }
}

} // namespace filing::ui
