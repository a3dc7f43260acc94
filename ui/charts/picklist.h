// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A list to tick in, with a search field, that opens below a button: lines of a chart, companies. Space ticks, Enter or a double
// click picks one alone, Esc closes. GUI thread.
#pragma once

#include <QFrame>
#include <QStringList>

#include <vector>

class QLabel;
class QLineEdit;
class QListView;
class QSortFilterProxyModel;
class QStandardItem;
class QStandardItemModel;
class QToolButton;

namespace filing::ui
{

struct PickItem
{
    QString key;                  ///< Empty: a heading.
    QString text;
    QString tip;
    bool strong = false;          ///< A total.
};

class PickList : public QFrame
{
    Q_OBJECT

public:
    explicit PickList(QWidget *parent = nullptr);

    void setItems(const std::vector<PickItem> &items, const QStringList &picked);
    /// In the order of the list.
    [[nodiscard]] QStringList picked() const;
    /// A button that picks nothing, which means what is usually shown; none where the text is empty.
    void setUsual(const QString &text);
    void openBelow(QWidget *button);

Q_SIGNALS:
    void pickedChanged(const QStringList &keys);
    /// The menu key or the right button, on an item.
    void menuRequested(const QString &key, QPoint at);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QStandardItem *itemAt(const QModelIndex &index) const;
    void toggle(const QModelIndex &index);
    void pickOnly(const QModelIndex &index);
    void filter(const QString &text);

    QLineEdit *m_search;
    QListView *m_list;
    QToolButton *m_usual;
    QLabel *m_hint;
    QStandardItemModel *m_model;
    QSortFilterProxyModel *m_shown;
    bool m_filling = false;
};

} // namespace filing::ui
