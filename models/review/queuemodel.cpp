// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/review/queuemodel.h"

#include "models/roles.h"
#include "models/signs.h"
#include "models/text/displaytext.h"
#include "models/text/pathtext.h"
#include "models/tr.h"
#include "models/tree/rowsync.h"
#include "parsers/corrections/properties.h"
#include "parsers/extraction/fieldpath.h"

#include <algorithm>
#include <string_view>
#include <unordered_set>

namespace filing::models
{

QueueModel::QueueModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void QueueModel::setSnapshot(const SnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    m_asked.clear();
    std::vector<Question> fresh;
    std::unordered_set<std::string_view> seen;
    m_progress = {};
    for (const OpenFilingPtr &filing : snapshot ? snapshot->filings : std::vector<OpenFilingPtr>()) {
        if (!filing->effective || !filing->document || !seen.insert(filing->document->id().hex).second) {
            continue;
        }
        const std::shared_ptr<const ReviewBook::Page> page = m_book->of(filing);
        m_progress += page->progress;
        fresh.insert(fresh.end(), page->questions.begin(), page->questions.end());
        m_asked.emplace(filing->path, filing);
    }
    if (!m_filter.filing.isEmpty() && !m_asked.contains(m_filter.filing)) {
        m_filter = {m_filter.asked, {}, {}, {}};   // It was closed.
    }
    std::stable_sort(fresh.begin(), fresh.end(), asksBefore);
    m_all = keepOrder(m_all, std::move(fresh), m_putOff);
    list();
}

void QueueModel::setFilter(const QueueFilter &filter)
{
    if (filter != m_filter) {
        m_filter = filter;
        list();
    }
}

void QueueModel::list()
{
    std::vector<Question> listed;
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(listed), [this](const Question &each) { return m_filter.isPassing(each); });
    take(std::move(listed));
}

int QueueModel::count(std::optional<Asked> asked) const
{
    QueueFilter counted = m_filter;
    counted.asked = asked;
    return static_cast<int>(std::count_if(m_all.begin(), m_all.end(), [&](const Question &each) { return counted.isPassing(each); }));
}

bool QueueFilter::isPassing(const Question &question) const
{
    if (asked ? question.asked != *asked : question.asked == Asked::ByRule) {
        return false;
    }
    const auto inside = [&](const std::string &path) {
        return question.path == path || (question.path.starts_with(path) && question.path[path.size()] == '/');
    };
    if ((!filing.isEmpty() && question.place.filing != filing) || (!statement.empty() && !inside(statement))) {
        return false;
    }
    if (period.empty() || inside(period)) {
        return true;
    }
    // "statements/1/rows/3/cells/0" stands in the column "statements/1/periods/0".
    return isCellPath(question.path) && question.path.substr(question.path.rfind('/')) == period.substr(period.rfind('/'));
}

void QueueModel::putOff(int row)
{
    if (row < 0 || row >= rowCount()) {
        return;
    }
    const QString key = m_questions[static_cast<std::size_t>(row)].key();
    std::erase(m_putOff, key);
    m_putOff.push_back(key);
    m_all = keepOrder(m_all, m_all, m_putOff);
    list();
}

void QueueModel::take(std::vector<Question> fresh)
{
    const auto keysOf = [](const std::vector<Question> &rows) {
        std::vector<QString> keys;
        keys.reserve(rows.size());
        for (const Question &each : rows) {
            keys.push_back(each.key());
        }
        return keys;
    };
    RowSteps steps;
    steps.remove = [&](int first, int last) {
        beginRemoveRows({}, first, last);
        m_questions.erase(m_questions.begin() + first, m_questions.begin() + last + 1);
        endRemoveRows();
    };
    steps.insert = [&](int first, int last) {
        beginInsertRows({}, first, last);
        m_questions.insert(m_questions.begin() + first, fresh.begin() + first, fresh.begin() + last + 1);
        endInsertRows();
    };
    syncRows(keysOf(m_questions), keysOf(fresh), steps);
    m_questions = std::move(fresh);
    if (rowCount() > 0) {
        // A correction anywhere in a statement can change what is said of its other cells.
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

int QueueModel::rowOf(const QString &key) const
{
    const auto at = std::find_if(m_questions.begin(), m_questions.end(), [&](const Question &each) { return each.key() == key; });
    return at != m_questions.end() ? static_cast<int>(at - m_questions.begin()) : -1;
}

OpenFilingPtr QueueModel::filingOf(const Question &question) const
{
    const auto at = m_asked.find(question.place.filing);
    return at != m_asked.end() ? at->second : nullptr;
}

int QueueModel::rowCount(const QModelIndex &parent) const
{
    Q_ASSERT(checkIndex(parent));
    return parent.isValid() ? 0 : static_cast<int>(m_questions.size());
}

int QueueModel::columnCount(const QModelIndex &parent) const
{
    Q_ASSERT(checkIndex(parent));
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index));
    if (!index.isValid()) {
        return {};
    }
    const Question &question = m_questions[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return display(question, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Value ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::ToolTipRole: {
        const OpenFilingPtr filing = filingOf(question);
        return filing ? QVariant(filing->title() + QLatin1Char('\n') + askedText(question.asked)) : QVariant();
    }
    case Role::Place:
        return QVariant::fromValue(question.place);
    case Role::Path:
        return question.place.fieldPath;
    case Role::Sort:
        return question.weight;
    case Role::Signs: {
        const Sign sign = question.asked == Asked::Contradicted || question.asked == Asked::ProseDisagrees ? Sign::Contradicted
            : question.asked == Asked::Repaired                                                          ? Sign::Repaired
            : question.asked == Asked::ByRule                                                            ? Sign::Corrected
                                                                                                         : Sign::None;
        return static_cast<int>(sign);
    }
    default:
        return {};
    }
}

QVariant QueueModel::display(const Question &question, int column) const
{
    const OpenFilingPtr filing = filingOf(question);
    if (!filing) {
        return {};
    }
    if (column == What) {
        // In a list of one statement's cells the period must be seen, so it is short.
        if (const auto cell = cellAddress(*filing->effective, question.path)) {
            const Statement &statement = filing->effective->statements[cell->statement];
            return QString(toText(statement.rows[cell->row].label.text) + QStringLiteral(" · ")
                           + shortPeriodText(statement.periods[cell->period]));
        }
        return fieldLabel(*filing->effective, question.path);
    }
    if (const Field *field = findField(*filing->effective, question.path)) {
        return cellAddress(*filing->effective, question.path) ? amountText(*field) : fieldText(*field);
    }
    return toText(filing::property(*filing->effective, question.path).value_or(std::string()));
}

QString askedText(Asked asked)
{
    switch (asked) {
    case Asked::Contradicted:
        return tr("a sum of the statement fails with it");
    case Asked::ProseDisagrees:
        return tr("the text says otherwise than the statement");
    case Asked::Repaired:
        return tr("the bytes read differently; the sums say so");
    case Asked::ByRule:
        return tr("changed by a rule");
    case Asked::Guessed:
        return tr("read by a rule that was not sure");
    case Asked::Unchecked:
        return tr("no sum covers it");
    }
    return {};
}

} // namespace filing::models
