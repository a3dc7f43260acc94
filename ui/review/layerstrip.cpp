// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/layerstrip.h"

#include "ui/theme/theme.h"

#include <QAccessible>
#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace filing::ui
{

LayerStrip::LayerStrip(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_back(new QToolButton(this))
{
    setObjectName(u"layerStrip"_s);
    m_text->setObjectName(u"layerText"_s);
    m_text->setForegroundRole(QPalette::Text);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_back->setObjectName(u"layerBack"_s);
    m_back->setAccessibleName(tr("Return to the present values"));
    m_back->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_back->setFocusPolicy(Qt::TabFocus);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 3, 6, 3);
    row->addWidget(m_text, 1);
    row->addWidget(m_back);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void LayerStrip::say(const QString &text, QAction *back)
{
    m_text->setText(text);
    m_text->setToolTip(text);
    if (m_back->defaultAction() != back) {
        m_back->setDefaultAction(back);
    }
    QString words = back->text();
    words.remove(u'&');
    const QKeySequence key = back->shortcut();
    m_back->setText(back->isCheckable() ? tr("Return (%1)").arg(key.toString(QKeySequence::NativeText)) : words);
    QAccessibleEvent event(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString LayerStrip::text() const
{
    return m_text->text();
}

// The palette's own colours would be taken for those of a message or a selection.
void LayerStrip::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    const QColor accent = fieldAccent(FieldKind::Header, palette());
    painter.fillRect(event->rect(), blended(accent, palette().color(QPalette::Base), 0.28));
    painter.fillRect(QRect(0, 0, 4, height()), accent);
}

} // namespace filing::ui
