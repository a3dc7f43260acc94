// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Filters a tree by words and, for the structure, by what needs a look. Keeps the ancestors of every row that matches, and
// everything under a group whose own name matches.
#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

namespace filing::ui
{

class FieldFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit FieldFilter(QObject *parent = nullptr);

    /// All words must occur in the row, whatever their case.
    void setWords(const QString &text);
    void setDoubtsOnly(bool on);
    [[nodiscard]] bool isFiltering() const { return m_doubtsOnly || !m_words.isEmpty(); }

    /// Does not ask for the lines below as long as none can be filtered away.
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    [[nodiscard]] bool matchesWords(const QModelIndex &source) const;

    QStringList m_words;
    bool m_doubtsOnly = false;
};

/// Signs that call for a look, as they stand in Role::Signs.
[[nodiscard]] bool needsALook(int signs);

} // namespace filing::ui
