// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The correction log of the open filings and the rules, newest first: field, old, new, time, author, reason, and whether it is in force.
// Entries that were made in one go stand together, with a line along them.
#pragma once

#include "models/session/snapshot.h"
#include "models/session/sourcecursor.h"

#include <QAbstractTableModel>

#include <vector>

namespace filing::models
{

class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : int { Time, Filing, Field, Action, Old, New, Author, Reason, ColumnCount };

    explicit HistoryModel(QObject *parent = nullptr);

    void setSnapshot(const SnapshotPtr &snapshot);
    /// What a correction did to its field, in one or two words.
    [[nodiscard]] static QString actionText(CorrectionKind kind);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Entry
    {
        const LogEntry *entry = nullptr;   ///< Of m_snapshot.
        OpenFilingPtr filing;              ///< Null for rules.
        qint64 id = 0;
        bool inForce = false;
        QString action;
        int stepSize = 1;        ///< Entries of its step, and how many of them are in force.
        int stepInForce = 0;
        int stepPlace = 0;       ///< Counted from the top.

        /// Entries never change but for being in force; the filing changes with every correction, and its words with it.
        friend bool operator==(const Entry &a, const Entry &b)
        {
            return a.id == b.id && a.inForce == b.inForce && a.filing == b.filing
                && a.stepSize == b.stepSize && a.stepInForce == b.stepInForce && a.stepPlace == b.stepPlace;
        }
    };

    static void markSteps(std::vector<Entry> &entries);
    [[nodiscard]] static QString actionOf(const LogEntry &entry, const std::vector<Entry> &all);
    [[nodiscard]] QVariant display(const Entry &row, int column) const;

    SnapshotPtr m_snapshot;
    std::vector<Entry> m_entries;
};

} // namespace filing::models
