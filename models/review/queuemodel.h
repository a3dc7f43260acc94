// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The review queue as a list: what is answered leaves, what is put off goes to the end, all else keeps its place. Holds on to the questions
// of filings nobody touched, so that an answer costs one filing. GUI thread.
#pragma once

#include "models/review/reviewbook.h"

#include <QAbstractTableModel>

#include <unordered_map>
#include <memory>
#include <optional>
#include <vector>

namespace filing::models
{

/// Which questions are listed. What a rule said is asked only by those who want to look at it.
struct QueueFilter
{
    std::optional<Asked> asked;   ///< Unset: all kinds but Asked::ByRule.
    QString filing;               ///< A filing's path; empty for all.
    std::string statement;        ///< A statement's path in it; empty for all of the filing.
    std::string period;           ///< A period's path in that; empty for all of the statement.

    [[nodiscard]] bool isPassing(const Question &question) const;
    friend bool operator==(const QueueFilter &, const QueueFilter &) = default;
};

class QueueModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : int { What, Value, ColumnCount };

    explicit QueueModel(QObject *parent = nullptr);

    void setSnapshot(const SnapshotPtr &snapshot);
    /// One for all who show progress; each has its own otherwise.
    void setBook(std::shared_ptr<ReviewBook> book) { m_book = std::move(book); }
    void setFilter(const QueueFilter &filter);
    [[nodiscard]] const QueueFilter &filter() const { return m_filter; }
    /// How many there are of a kind in the filings, statement or period that is listed; of all that are open without one.
    [[nodiscard]] int count(std::optional<Asked> asked) const;
    /// In all filings, whatever is listed.
    [[nodiscard]] int openCount() const { return m_progress.left; }
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
    void take(std::vector<Question> fresh);
    void list();
    [[nodiscard]] QVariant display(const Question &question, int column) const;

    SnapshotPtr m_snapshot;
    std::shared_ptr<ReviewBook> m_book = std::make_shared<ReviewBook>();
    std::unordered_map<QString, OpenFilingPtr> m_asked;   ///< The filings that are asked about, by path.
    std::vector<Question> m_all;          ///< In the order of asking, listed or not.
    std::vector<Question> m_questions;    ///< Those that are listed.
    QueueFilter m_filter;
    std::vector<QString> m_putOff;
    ReviewProgress m_progress;
};

/// "contradicted by a sum", "the text says otherwise" …
[[nodiscard]] QString askedText(Asked asked);

} // namespace filing::models
