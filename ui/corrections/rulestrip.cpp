// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/corrections/rulestrip.h"

#include "ui/theme/theme.h"

#include <QAccessible>
#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>


using namespace Qt::StringLiterals;

namespace filing::ui
{

RuleStrip::RuleStrip(const Buttons &buttons, QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
{
    setObjectName(u"ruleStrip"_s);
    m_text->setObjectName(u"ruleStripText"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::RichText);
    m_text->setForegroundRole(QPalette::Text);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::MinimumExpanding);
    m_row = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_row->setContentsMargins(12, 4, 6, 4);
    m_row->addWidget(m_text, 1);
    m_buttonRow = new QHBoxLayout;
    m_buttonRow->addStretch();
    m_row->addLayout(m_buttonRow);
    for (QAction *action : {buttons.apply, buttons.preview, buttons.dismiss}) {
        auto *button = new QToolButton(this);
        button->setObjectName(action->objectName() + u"Button"_s);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setFocusPolicy(Qt::TabFocus);
        m_buttonRow->addWidget(button, 0, Qt::AlignVCenter);
        m_buttons << button;
    }
    m_buttons.last()->setPopupMode(QToolButton::MenuButtonPopup);
    m_buttons.last()->addAction(buttons.offers);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    refreshKeys();
    hide();
}

void RuleStrip::refreshKeys()
{
    for (QToolButton *button : m_buttons) {
        const QAction *action = button->defaultAction();
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        button->setAccessibleName(action->iconText());
        button->setToolTip(key.isEmpty() ? action->statusTip() : action->statusTip() + u" ("_s + key + u')');
    }
}

void RuleStrip::ask(const QString &question, const QString &effect)
{
    m_question = question;
    m_effect = effect;
    refreshKeys();
    showText();
    show();
    QAccessibleEvent event(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString RuleStrip::text() const
{
    return isHidden() ? QString() : m_question + u' ' + m_effect;
}

void RuleStrip::showText()
{
    const bool narrow = m_row->direction() == QBoxLayout::TopToBottom;
    // Where there is little room the question comes first; what would change is in the tip, and in the preview.
    m_text->setText(narrow ? m_question.toHtmlEscaped()
                           : u"%1 <span style='color:%2'>%3</span>"_s.arg(m_question.toHtmlEscaped(), quietText(palette()).name(),
                                                                         m_effect.toHtmlEscaped()));
    m_text->setToolTip(narrow ? m_effect : QString());
    m_text->setAccessibleName(m_question + u' ' + m_effect);
}

// The question must have room for a few of its words in a line.
void RuleStrip::arrange()
{
    const bool narrow = width() - m_buttonRow->sizeHint().width() < fontMetrics().averageCharWidth() * 32;
    m_row->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    showText();
}

void RuleStrip::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

// The colour of what people say, as in the history and the signs.
void RuleStrip::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    const QColor accent = palette().color(QPalette::Highlight);
    painter.fillRect(event->rect(), blended(accent, palette().color(QPalette::Base), 0.12));
    painter.fillRect(QRect(0, 0, 4, height()), accent);
}

void RuleStrip::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !isHidden()) {
        showText();
    }
}

} // namespace filing::ui
