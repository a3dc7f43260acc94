// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The field above a list that shortens it. The keys a person expects there reach the list without the mouse.
#pragma once

#include <QLineEdit>

class QAbstractItemView;

namespace filing::ui
{

class FilterField : public QLineEdit
{
    Q_OBJECT

public:
    enum class Keys {
        Lead,                    ///< Down and Enter go into the list; Esc clears the field, then goes there, too.
        Move,                    ///< Up, Down and the page keys move through the list while the field keeps the focus.
    };

    explicit FilterField(QWidget *parent);
    /// `list` lives as long as the field.
    void setList(QAbstractItemView *list, Keys keys);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    Keys m_keys = Keys::Lead;
    QAbstractItemView *m_list = nullptr;
};

} // namespace filing::ui
