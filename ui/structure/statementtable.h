// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The table of a statement. While it is scrolled sideways, the labels stay in place: a second view on the first column lies
// over the left edge, with the same model, selection and rows, and never takes the focus. GUI thread.
#pragma once

#include <QTableView>

class QFrame;

namespace filing::ui
{

class StatementTable : public QTableView
{
    Q_OBJECT

public:
    explicit StatementTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// A period is never scrolled to behind the labels; labels are seen wherever the periods stand.
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    [[nodiscard]] QTableView *labels() const { return m_labels; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    static void prepare(QTableView *table);
    void hidePeriods();
    void placeLabels();

    QTableView *m_labels = nullptr;
    QFrame *m_edge = nullptr;
};

} // namespace filing::ui
