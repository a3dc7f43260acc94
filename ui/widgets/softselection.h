// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Gives a view a pale selection, so that the signs and their colours can still be told apart in the selected row. Follows
// the application's palette as long as the view lives.
#pragma once

#include <QObject>

class QAbstractItemView;

namespace filing::ui
{

class SoftSelection : public QObject
{
    Q_OBJECT

public:
    /// Owned by the view.
    explicit SoftSelection(QAbstractItemView *view);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();

    QAbstractItemView *m_view;
    bool m_applying = false;
};

} // namespace filing::ui
