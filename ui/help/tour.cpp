// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/tour.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace filing::ui
{

namespace
{

constexpr int gap = 10;
constexpr int thick = 3;

/// Where a balloon of this size does not hide what it speaks of: beside the pane, above or below it, or else in its midst.
QRect besides(const QRect &pane, QSize size, const QRect &room, bool rightToLeft)
{
    const QPoint middle = pane.center() - QPoint(size.width() / 2, size.height() / 2);
    const QRect right(QPoint(pane.right() + gap, middle.y()), size);
    const QRect left(QPoint(pane.left() - gap - size.width(), middle.y()), size);
    const QRect above(QPoint(middle.x(), pane.top() - gap - size.height()), size);
    const QRect below(QPoint(middle.x(), pane.bottom() + gap), size);
    const auto inside = [&room](QRect rect) {
        rect.moveLeft(std::clamp(rect.left(), room.left(), std::max(room.left(), room.right() - rect.width() + 1)));
        rect.moveTop(std::clamp(rect.top(), room.top(), std::max(room.top(), room.bottom() - rect.height() + 1)));
        return rect;
    };
    for (const QRect &rect : {rightToLeft ? left : right, rightToLeft ? right : left, above, below}) {
        if (!inside(rect).intersects(pane)) {
            return inside(rect);
        }
    }
    return inside(QRect(middle, size));
}

} // namespace

/// A line around the pane spoken of; the mouse goes through it.
class Tour::Frame : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setPen(QPen(palette().color(QPalette::Highlight), thick));
        painter.drawRect(rect().adjusted(1, 1, -2, -2));
    }
};

Tour::Tour(std::vector<Hint> hints, QWidget *window)
    : QFrame(window)
    , m_hints(std::move(hints))
    , m_window(window)
    , m_focusBefore(QApplication::focusWidget())
    , m_frame(new Frame(window))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_count(new QLabel(this))
    , m_skip(new QPushButton(tr("&Skip"), this))
    , m_back(new QPushButton(tr("&Back"), this))
    , m_next(new QPushButton(this))
{
    setObjectName(u"tour"_s);
    setFrameShape(QFrame::Box);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    m_frame->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_title->setObjectName(u"tourTitle"_s);
    m_text->setObjectName(u"tourText"_s);
    m_skip->setObjectName(u"tourSkip"_s);
    m_back->setObjectName(u"tourBack"_s);
    m_next->setObjectName(u"tourNext"_s);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    for (QLabel *label : {m_title, m_text, m_count}) {
        label->setForegroundRole(QPalette::ToolTipText);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(label != m_count);
    }
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_count);
    buttons->addStretch();
    for (QPushButton *button : {m_skip, m_back, m_next}) {
        button->setAutoDefault(true);
        button->installEventFilter(this);
        buttons->addWidget(button);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_text, 1);
    column->addLayout(buttons);
    connect(m_skip, &QPushButton::clicked, this, &Tour::leave);
    connect(m_back, &QPushButton::clicked, this, &Tour::back);
    connect(m_next, &QPushButton::clicked, this, &Tour::next);
    window->installEventFilter(this);
    show(0);
}

void Tour::next()
{
    if (m_at + 1 < static_cast<int>(m_hints.size())) {
        show(m_at + 1);
    } else {
        leave();
    }
}

void Tour::back()
{
    show(std::max(0, m_at - 1));
}

void Tour::leave()
{
    hide();
    m_frame->hide();
    m_frame->deleteLater();
    m_window->removeEventFilter(this);
    if (m_focusBefore) {
        m_focusBefore->setFocus();
    }
    Q_EMIT ended();
    deleteLater();
}

void Tour::show(int hint)
{
    m_at = hint;
    const Hint &now = m_hints[static_cast<std::size_t>(hint)];
    const int count = static_cast<int>(m_hints.size());
    if (now.bringForward) {
        now.bringForward();
    }
    m_title->setText(now.title);
    m_text->setText(now.text);
    m_count->setText(tr("%1 of %2").arg(hint + 1).arg(count));
    m_back->setEnabled(hint > 0);
    m_next->setText(hint + 1 < count ? tr("&Next") : tr("&Done"));
    setAccessibleName(now.title);
    setAccessibleDescription(now.text);
    // Whoever cannot see the balloon hears it with the button that has the focus.
    m_next->setAccessibleName(u"%1. %2 %3"_s.arg(now.title, now.text, m_next->text().remove(u'&')));
    QFrame::show();
    m_next->setFocus(Qt::OtherFocusReason);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    place();
    // A pane that came to the front has its place only after the layout had its turn.
    QTimer::singleShot(0, this, &Tour::place);
}

QRect Tour::paneRect() const
{
    const QWidget *pane = m_hints[static_cast<std::size_t>(m_at)].pane;
    if (!pane->isVisible() || pane->window() != m_window) {
        return QRect(m_window->rect().center(), QSize(1, 1));
    }
    return QRect(pane->mapTo(m_window, QPoint()), pane->size());
}

void Tour::place()
{
    const QRect pane = paneRect();
    const QRect room = m_window->rect().adjusted(gap, gap, -gap, -gap);
    // The buttons' words may want more than the text's lines.
    const int width = std::min(std::max(fontMetrics().averageCharWidth() * 46, layout()->totalMinimumSize().width()), room.width());
    const QSize size(width, std::min(heightForWidth(width), room.height()));
    setGeometry(besides(pane, size, room, layoutDirection() == Qt::RightToLeft));
    m_frame->setGeometry(pane);
    m_frame->setVisible(pane.width() > 1);
    m_frame->raise();
    raise();
}

bool Tour::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window && event->type() == QEvent::Resize) {
        place();
    } else if (event->type() == QEvent::KeyPress && watched != m_window) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        // Buttons would hand the focus around.
        if (key == Qt::Key_Left || key == Qt::Key_Right) {
            keyPressEvent(static_cast<QKeyEvent *>(event));
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void Tour::keyPressEvent(QKeyEvent *event)
{
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_Escape:
        leave();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        next();
        break;
    case Qt::Key_Right:
        rightToLeft ? back() : next();
        break;
    case Qt::Key_Left:
        rightToLeft ? next() : back();
        break;
    default:
        QFrame::keyPressEvent(event);
    }
}

} // namespace filing::ui
