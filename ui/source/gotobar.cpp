// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/source/gotobar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpressionValidator>

#include <algorithm>

namespace filing::ui
{

GoToBar::GoToBar(QWidget *parent)
    : QFrame(parent)
    , m_number(new QLineEdit(this))
    , m_range(new QLabel(this))
{
    setObjectName(QStringLiteral("goToBar"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_number->setObjectName(QStringLiteral("goToNumber"));
    m_number->setAccessibleName(tr("Line to go to"));
    m_number->setToolTip(tr("A line, or @ and a byte of the file"));
    m_number->setValidator(new QRegularExpressionValidator(QRegularExpression(QStringLiteral("@?\\d{0,10}")), m_number));
    m_number->setMaximumWidth(m_number->fontMetrics().horizontalAdvance(u'0') * 14);
    auto *label = new QLabel(tr("Go to &line"), this);
    label->setBuddy(m_number);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 4);
    row->addWidget(label);
    row->addWidget(m_number);
    row->addWidget(m_range);
    connect(m_number, &QLineEdit::returnPressed, this, &GoToBar::go);
    hide();
}

void GoToBar::open(std::size_t lines)
{
    m_lines = std::max<std::size_t>(lines, 1);
    m_range->setText(tr("of %1").arg(QLocale().toString(static_cast<qulonglong>(m_lines))));
    m_number->clear();
    adjustSize();
    move(parentWidget()->width() - width() - 36, 6);
    show();
    raise();
    m_number->setFocus(Qt::ShortcutFocusReason);
}

void GoToBar::go()
{
    const QString wanted = m_number->text();
    bool ok = false;
    if (wanted.startsWith(u'@')) {
        const quint32 byte = wanted.mid(1).toUInt(&ok);
        if (ok) {
            Q_EMIT byteChosen(byte);
        }
    } else {
        const qulonglong line = wanted.toULongLong(&ok);
        if (ok) {
            Q_EMIT lineChosen(std::clamp<std::size_t>(line, 1, m_lines));
        }
    }
    hide();
    Q_EMIT closed();
}

void GoToBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        hide();
        Q_EMIT closed();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace filing::ui
