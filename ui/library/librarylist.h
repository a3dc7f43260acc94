// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The list of the library's filings: sorted by its header, grouped, several chosen at once. What a person wants done with them leaves as
// a signal. A new listing keeps what is selected, open and in sight. GUI thread.
#pragma once

#include "models/tables/librarymodel.h"

#include <QTreeView>

#include <set>

namespace filing::ui
{

class LibraryList : public QTreeView
{
    Q_OBJECT

public:
    explicit LibraryList(QWidget *parent = nullptr);

    [[nodiscard]] const models::LibraryModel &filings() const { return *m_model; }
    void setFilings(std::vector<models::LibraryFiling> filings);
    void setGrouping(models::LibraryModel::Grouping grouping);
    void setSort(models::LibrarySort sort, bool descending);
    [[nodiscard]] models::LibrarySort sort() const { return m_sort; }
    [[nodiscard]] bool isDescending() const { return m_descending; }

    /// A heading stands for all under it; each filing once, in the order of the rows.
    [[nodiscard]] std::vector<const models::LibraryFiling *> chosen() const;
    /// Opens what is chosen.
    void openChosen();

Q_SIGNALS:
    /// The one that was meant comes first.
    void openRequested(const QStringList &paths);
    void seriesRequested(qint64 company);
    void forgetRequested(const std::vector<qint64> &filings);
    void revealRequested(const QString &path);
    void sortChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    template<typename Change>
    void keeping(Change change);
    void layOut();
    void showMenu(const QPoint &at);
    void chooseSort(int column);
    [[nodiscard]] QString groupAt(const QModelIndex &index) const;

    models::LibraryModel *m_model;
    models::LibrarySort m_sort = models::LibrarySort::Report;
    bool m_descending = true;
};

} // namespace filing::ui
