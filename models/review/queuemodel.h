// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The review queue as a list: what is answered leaves, what is put off goes to the end, all else keeps its place. Holds on to the questions
// of filings nobody touched, so that an answer costs one filing. GUI thread.
#pragma once

#include "models/review/reviewprogress.h"
#include "models/review/reviewqueue.h"

#include <QAbstractTableModel>

#include <map>
#include <vector>

namespace filing::models
{

class QueueModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : int { What, Value, ColumnCount };

    explicit QueueModel(QObject *parent = nullptr);

    void setSnapshot(const SnapshotPtr &snapshot);
    [[nodiscard]] const SnapshotPtr &snapshot() const { return m_snapshot; }

    /// To the end of the queue, until it is answered.
    void putOff(int row);

    [[nodiscard]] const std::vector<Question> &questions() const { return m_questions; }
    [[nodiscard]] int rowOf(const QString &key) const;
    /// The filing a question is about; null where it is closed.
    [[nodiscard]] OpenFilingPtr filingOf(const Question &question) const;
    /// Over all open filings.
    [[nodiscard]] const ReviewProgress &progress() const { return m_progress; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Known
    {
        OpenFilingPtr filing;
        std::vector<Question> questions;
        ReviewProgress progress;
    };

    void take(std::vector<Question> fresh);
    [[nodiscard]] QVariant display(const Question &question, int column) const;

    SnapshotPtr m_snapshot;
    std::map<QString, Known> m_known;     ///< By the filing's path.
    std::vector<Question> m_questions;
    std::vector<QString> m_putOff;
    ReviewProgress m_progress;
};

/// "contradicted by a sum", "the text says otherwise" …
[[nodiscard]] QString askedText(Asked asked);

} // namespace filing::models
