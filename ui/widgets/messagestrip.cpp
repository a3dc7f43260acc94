// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/messagestrip.h"

#include "ui/actionicon.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace filing::ui
{

MessageStrip::MessageStrip(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_details(new QPlainTextEdit(this))
    , m_more(new QToolButton(this))
    , m_copy(new QToolButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(u"messageStrip"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    m_text->setObjectName(u"messageText"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setForegroundRole(QPalette::ToolTipText);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::MinimumExpanding);
    m_details->setObjectName(u"messageDetails"_s);
    m_details->setReadOnly(true);
    m_details->setAccessibleName(tr("Details of the message"));
    m_details->setMaximumHeight(fontMetrics().height() * 5);
    m_more->setObjectName(u"messageMore"_s);
    m_more->setText(tr("Details"));
    m_more->setCheckable(true);
    m_more->setAccessibleName(tr("Show details of the message"));
    m_copy->setText(tr("Copy"));
    m_copy->setObjectName(u"messageCopy"_s);
    m_copy->setToolTip(tr("Copy the message and its details"));
    m_copy->setAccessibleName(m_copy->toolTip());
    m_close->setObjectName(u"messageClose"_s);
    m_close->setToolTip(tr("Hide this message"));
    m_close->setAccessibleName(m_close->toolTip());
    for (QToolButton *button : {m_more, m_copy, m_close}) {
        button->setAutoRaise(true);
    }

    auto *words = new QHBoxLayout;
    words->setSpacing(6);
    words->addWidget(m_icon, 0, Qt::AlignTop);
    words->addWidget(m_text, 1);
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(6);
    m_buttons->addStretch();
    for (QToolButton *button : {m_more, m_copy, m_close}) {
        m_buttons->addWidget(button, 0, Qt::AlignTop);
    }
    m_row = new QBoxLayout(QBoxLayout::LeftToRight);
    m_row->setContentsMargins(8, 4, 4, 4);
    m_row->setSpacing(6);
    m_row->addLayout(words, 1);
    m_row->addLayout(m_buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_row);
    column->addWidget(m_details);

    connect(m_more, &QToolButton::toggled, this, &MessageStrip::setDetailsShown);
    connect(m_copy, &QToolButton::clicked, this, &MessageStrip::copyDetails);
    connect(m_close, &QToolButton::clicked, this, [this] {
        Q_EMIT closed();
        clear();
    });
    refreshIcons();
    clear();
}

void MessageStrip::showMessage(const Message &message, const QList<QAction *> &offers)
{
    setAnswers(offers);
    m_copy->show();
    m_close->show();
    m_message = message;
    m_text->setText(message.text);
    m_details->setPlainText(message.details);
    m_more->setVisible(!message.details.isEmpty());
    m_more->setChecked(false);
    setDetailsShown(false);
    arrange();
    show();
    QAccessibleEvent event(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageStrip::showOffer(const QString &text, const QList<QAction *> &answers)
{
    if (isVisible() && text == m_message.text) {
        return;
    }
    showMessage({text, {}});
    setAnswers(answers);
}

void MessageStrip::setAnswers(const QList<QAction *> &answers)
{
    // Later: one of them may be what was pressed just now.
    for (QToolButton *button : m_answers) {
        button->hide();
        button->deleteLater();
    }
    m_answers.clear();
    for (QAction *answer : answers) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(answer);
        button->setObjectName(answer->objectName() + u"Button"_s);
        button->setText(answer->iconText());
        button->setAccessibleName(answer->iconText());
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setFocusPolicy(Qt::StrongFocus);
        m_buttons->insertWidget(m_buttons->indexOf(m_more), button, 0, Qt::AlignTop);
        m_answers << button;
    }
    m_copy->setVisible(answers.isEmpty());
    m_close->setVisible(answers.isEmpty());
    refreshIcons();
    arrange();
}

// The words must have room for a few of them in a line.
void MessageStrip::arrange()
{
    const int least = fontMetrics().averageCharWidth() * 32;
    const bool narrow = width() - m_buttons->sizeHint().width() < least;
    m_row->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void MessageStrip::clear()
{
    m_message = {};
    m_text->clear();
    m_details->clear();
    hide();
}

void MessageStrip::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        refreshIcons();
    }
}

void MessageStrip::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

void MessageStrip::refreshIcons()
{
    m_icon->setPixmap(actionIcon(m_answers.isEmpty() ? u"warning"_s : u"information"_s, palette()).pixmap(fontMetrics().height()));
    m_close->setIcon(actionIcon(u"close"_s, palette()));
}

void MessageStrip::copyDetails() const
{
    QGuiApplication::clipboard()->setText(m_message.details.isEmpty() ? m_message.text
                                                                      : m_message.text + u"\n\n"_s + m_message.details);
}

void MessageStrip::setDetailsShown(bool shown)
{
    m_details->setVisible(shown);
}

} // namespace filing::ui
