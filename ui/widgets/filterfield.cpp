// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/filterfield.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QKeyEvent>

namespace filing::ui
{

FilterField::FilterField(QWidget *parent)
    : QLineEdit(parent)
{
    setClearButtonEnabled(true);
}

void FilterField::setList(QAbstractItemView *list, Keys keys)
{
    m_list = list;
    m_keys = keys;
}

void FilterField::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (m_keys == Keys::Move && (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown)) {
        QCoreApplication::sendEvent(m_list, event);
        return;
    }
    if (m_keys == Keys::Lead && (key == Qt::Key_Escape || key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter)) {
        if (key == Qt::Key_Escape) {
            clear();
        }
        m_list->setFocus();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace filing::ui
