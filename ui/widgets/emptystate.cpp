// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/emptystate.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace filing::ui
{

namespace
{

constexpr int margin = 12;

} // namespace

EmptyState::EmptyState(EmptyReason reason, const QList<QAction *> &actions, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_hint(new QLabel(this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.15);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    for (QLabel *label : {m_title, m_hint}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        label->setForegroundRole(QPalette::Text);
        // A wrapped label asks for more than its words need.
        label->setMinimumWidth(1);
    }
    // Where the pane is too small for large letters, they are scrolled rather than cut.
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setBackgroundRole(QPalette::Base);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    auto *content = new QWidget(scroll);
    content->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(6);
    column->addStretch(2);
    column->addWidget(m_title);
    column->addWidget(m_hint);
    for (QAction *action : actions) {
        auto *button = new QPushButton(this);
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        // The key belongs to the menu; in the window it would clash with those of the menu bar.
        button->setText(action->text().remove(u'&'));
        button->setToolTip(action->toolTip());
        button->setAccessibleName(action->iconText());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        column->addWidget(button, 0, Qt::AlignHCenter);
    }
    column->addStretch(3);
    scroll->setWidget(content);
    setReason(reason);
}

// At least as wide as the longest word and button, and the bar that scrolls them.
QSize EmptyState::minimumSizeHint() const
{
    int longest = 0;
    for (const QLabel *label : {m_title, m_hint}) {
        for (const QString &word : label->text().split(QChar::Space)) {
            longest = std::max(longest, label->fontMetrics().horizontalAdvance(word));
        }
    }
    for (const auto *button : findChildren<QPushButton *>()) {
        longest = std::max(longest, button->sizeHint().width());
    }
    return {longest + 2 * margin + style()->pixelMetric(QStyle::PM_ScrollBarExtent), QWidget::minimumSizeHint().height()};
}

void EmptyState::setReason(EmptyReason reason)
{
    setWords(emptyText(reason));
}

void EmptyState::setWords(const EmptyText &words)
{
    m_title->setText(words.title);
    m_hint->setText(words.hint);
    updateGeometry();
}

} // namespace filing::ui
