// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The column ruler painted, and its mouse and keys.

#include "ui/source/columnruler.h"

#include "ui/source/sourceview.h"
#include "ui/theme/theme.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>

#include <algorithm>

namespace filing::ui
{

namespace
{

constexpr int bigStep = 5;
/// This far outside a mark that is dragged is let go of.
constexpr int outside = 24;

} // namespace

void ColumnRuler::paintEvent(QPaintEvent *)
{
    if (m_lines.empty()) {
        return;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(QRect(m_view.gutterWidth(), 0, width() - m_view.gutterWidth(), height()));
    // What is no line of the table steps back.
    QColor veil = palette().color(QPalette::Base);
    veil.setAlpha(150);
    if (lineAt(0) == nullptr) {
        painter.fillRect(rect(), veil); // Scrolled away from the table.
        return;
    }
    const int above = top();
    const int below = bottom();
    painter.fillRect(QRect(0, 0, width(), above), veil);
    painter.fillRect(QRect(0, below, width(), std::max(0, height() - below)), veil);
    paintColumns(painter);
    for (int mark = 0; mark < static_cast<int>(m_place.cuts.size()); ++mark) {
        paintMark(painter, mark);
    }
    painter.setPen(QPen(quietText(palette()), 1, Qt::DashLine));
    if (!rowOf(m_lines.front()).isNull()) {
        painter.drawLine(QPointF(0, above + 0.5), QPointF(width(), above + 0.5));
    }
    if (!rowOf(m_lines.back()).isNull()) {
        painter.drawLine(QPointF(0, below - 0.5), QPointF(width(), below - 0.5));
    }
    paintBand(painter);
}

// Every other column tinted, so that one sees which figures stand together.
void ColumnRuler::paintColumns(QPainter &painter) const
{
    QColor tint = fieldAccent(FieldKind::Amount, palette());
    tint.setAlpha(toneOf(palette()) == Tone::Dark ? 46 : 30);
    for (const Line &line : m_lines) {
        const QRect row = rowOf(line);
        for (std::size_t i = 0; !row.isNull() && i < m_place.cuts.size(); i += 2) {
            const auto left = pointOf(line, m_place.cuts[i]);
            const auto right = i + 1 < m_place.cuts.size() ? pointOf(line, m_place.cuts[i + 1]) : std::nullopt;
            if (left) {
                const double to = right && right->y() == left->y() ? right->x() : width();
                painter.fillRect(QRectF(left->x(), left->y(), to - left->x(), row.height()), tint);
            }
        }
    }
}

void ColumnRuler::paintMark(QPainter &painter, int mark) const
{
    const bool current = mark == m_current;
    QPainterPath path;
    const int rowHeight = rowOf(*lineAt(0)).height();
    for (const Line &line : m_lines) {
        const auto point = pointOf(line, m_place.cuts[static_cast<std::size_t>(mark)]);
        if (point) {
            const QPointF at(point->x(), point->y());
            // From row to row it may bend (wide characters); where a line goes on below, it begins anew.
            const bool near = path.elementCount() > 0
                && std::abs(path.currentPosition().x() - at.x()) < 3 * fontMetrics().averageCharWidth();
            near ? path.lineTo(at) : path.moveTo(at);
            path.lineTo(at + QPointF(0, rowHeight));
        }
    }
    const QColor color = current && hasFocus() ? currentFrame(palette()) : fieldAccent(FieldKind::Amount, palette());
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, current ? 2.5 : 1.5));
    painter.drawPath(path);
}

void ColumnRuler::paintBand(QPainter &painter) const
{
    const Line *line = lineAt(top());
    const QRect strip = band();
    painter.fillRect(strip, blended(palette().color(QPalette::Text), palette().color(QPalette::Base), 0.08));
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    painter.setFont(small);
    for (int mark = 0; mark < static_cast<int>(m_place.cuts.size()); ++mark) {
        const auto at = static_cast<std::size_t>(mark);
        const auto left = pointOf(*line, m_place.cuts[at]);
        const auto right = at + 1 < m_place.cuts.size() ? pointOf(*line, m_place.cuts[at + 1]) : std::nullopt;
        if (!left) {
            continue;
        }
        const bool current = mark == m_current;
        const QColor color
            = current && hasFocus() ? currentFrame(palette()) : fieldAccent(FieldKind::Amount, palette());
        QPainterPath handle;
        const double x = left->x();
        handle.moveTo(x - 5, strip.top() + 1);
        handle.lineTo(x + 5, strip.top() + 1);
        handle.lineTo(x + 5, strip.bottom() - 5);
        handle.lineTo(x, strip.bottom() + 1);
        handle.lineTo(x - 5, strip.bottom() - 5);
        handle.closeSubpath();
        painter.setPen(QPen(color, 1.2));
        painter.setBrush(current ? color : palette().color(QPalette::Base));
        painter.drawPath(handle);
        const QRectF room(x + 9, strip.top(), (right ? right->x() - 9 : width() - 4) - x - 9, strip.height());
        const QString name = mark < m_names.size() ? m_names.at(mark) : QString();
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetrics(small).elidedText(name, Qt::ElideRight, static_cast<int>(room.width())));
    }
}

bool ColumnRuler::isKey(const QKeyEvent &event) const
{
    if (event.modifiers() & (Qt::AltModifier | Qt::MetaModifier)) {
        return false;
    }
    if (event.matches(QKeySequence::Undo) || event.matches(QKeySequence::Redo)) {
        return true;
    }
    const bool control = event.modifiers().testFlag(Qt::ControlModifier);
    switch (event.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Insert:
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Escape:
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return !control;
    default:
        return false;
    }
}

bool ColumnRuler::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isKey(*static_cast<QKeyEvent *>(event))) {
        // Before a shortcut of the window takes them: Delete means a mark here, not a value.
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if ((key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab) && isKey(*key)) {
            keyPressEvent(key);
            return true;
        }
    }
    return QWidget::event(event);
}

bool ColumnRuler::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isOpen()) {
        setGeometry(parentWidget()->rect());
    }
    return QWidget::eventFilter(watched, event);
}

void ColumnRuler::keyPressEvent(QKeyEvent *event)
{
    if (!isKey(*event)) {
        QWidget::keyPressEvent(event);
        return;
    }
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    const int count = static_cast<int>(m_place.cuts.size());
    if (event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo)) {
        auto &from = event->matches(QKeySequence::Undo) ? m_undo : m_redo;
        auto &to = event->matches(QKeySequence::Undo) ? m_redo : m_undo;
        if (!from.empty()) {
            const State back = from.back();
            from.pop_back();
            to.push_back(state());
            restore(back);
        }
        return;
    }
    QScrollBar *bar = m_view.verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        moveCurrent((event->key() == Qt::Key_Left ? -1 : 1) * (shift ? bigStep : 1));
        break;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (control) {
            moveEdge(shift, event->key() == Qt::Key_Up ? -1 : 1);
        } else {
            bar->setValue(bar->value() + (event->key() == Qt::Key_Up ? -1 : 1));
        }
        break;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        bar->setValue(bar->value() + (event->key() == Qt::Key_PageUp ? -1 : 1) * bar->pageStep());
        break;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        if (count > 0) {
            select((m_current + (event->key() == Qt::Key_Tab && !shift ? 1 : count - 1) + count) % count);
        }
        break;
    case Qt::Key_Home:
        select(count > 0 ? 0 : -1);
        break;
    case Qt::Key_End:
        select(count - 1);
        break;
    case Qt::Key_Insert:
        addBehindCurrent();
        break;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        remove(m_current);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT accepted();
        break;
    default:
        Q_EMIT cancelled();
        break;
    }
}

void ColumnRuler::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        return;
    }
    const int mark = markAt(event->pos());
    m_drag = mark >= 0 ? Drag::Mark : edgeAt(event->pos());
    m_out = false;
    if (mark >= 0) {
        select(mark);
    }
    m_beforeDrag = state();
}

void ColumnRuler::mouseMoveEvent(QMouseEvent *event)
{
    if (m_drag != Drag::None && event->buttons().testFlag(Qt::LeftButton)) {
        dragTo(event->pos());
        return;
    }
    const bool mark = markAt(event->pos()) >= 0;
    setCursor(mark ? Qt::SplitHCursor : edgeAt(event->pos()) != Drag::None ? Qt::SplitVCursor : Qt::ArrowCursor);
}

void ColumnRuler::dragTo(QPoint point)
{
    if (m_drag != Drag::Mark) {
        setEdge(m_drag == Drag::Top, lineNumberAt(point.y()));
        return;
    }
    const bool out = !rect().adjusted(-outside, -outside, outside, outside).contains(point);
    if (out != m_out) {
        m_out = out;
        // While it is out the table is read without it; coming back it is there again.
        m_place.cuts = m_beforeDrag->cuts;
        m_current = m_beforeDrag->current;
        if (out) {
            m_place.cuts.erase(m_place.cuts.begin() + m_current);
            m_current = -1;
        }
        told();
    }
    if (m_out) {
        return;
    }
    QScrollBar *bar = m_view.horizontalScrollBar();
    if (point.x() > width() - 8 || point.x() < m_view.gutterWidth()) {
        bar->setValue(bar->value() + (point.x() > width() - 8 ? bar->singleStep() : -bar->singleStep()));
    }
    if (const Line *line = lineAt(point.y())) {
        setMark(m_current, columnAt(*line, point.x()));
    }
}

void ColumnRuler::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_drag == Drag::None) {
        return;
    }
    m_drag = Drag::None;
    if (std::exchange(m_out, false)) {
        m_current = std::min(m_beforeDrag->current, static_cast<int>(m_place.cuts.size()) - 1);
        told();
    }
    const bool moved
        = m_beforeDrag->cuts != m_place.cuts || m_beforeDrag->first != m_first || m_beforeDrag->last != m_last;
    if (moved) {
        m_undo.push_back(*m_beforeDrag);
        m_redo.clear();
    }
}

void ColumnRuler::mouseDoubleClickEvent(QMouseEvent *event)
{
    const Line *line = lineAt(event->pos().y());
    const bool inside = event->pos().y() >= band().top() && event->pos().y() <= bottom();
    if (event->button() == Qt::LeftButton && line && inside && markAt(event->pos()) < 0) {
        add(columnAt(*line, event->pos().x()));
    }
}

// The menu of the text has nothing to say about marks.
void ColumnRuler::contextMenuEvent(QContextMenuEvent *event)
{
    event->accept();
}

void ColumnRuler::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void ColumnRuler::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace filing::ui
