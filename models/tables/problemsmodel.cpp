// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/problemsmodel.h"

#include "models/roles.h"
#include "models/signs.h"
#include "models/tree/rowsync.h"

#include <algorithm>

namespace filing::models
{

namespace
{

Sign signOf(Problem::Rank rank)
{
    switch (rank) {
    case Problem::Contradicted:
    case Problem::CheckFails:
    case Problem::ProseDisagrees:
        return Sign::Contradicted;
    case Problem::Repaired:
        return Sign::Repaired;
    case Problem::NotRead:
    case Problem::Doubtful:
    case Problem::Oddity:
        break;
    }
    return Sign::None;
}

/// What a problem is about: its kind and its place.
QString keyOf(const Problem &problem)
{
    return QStringLiteral("%1|%2|%3|%4|%5")
        .arg(problem.rank)
        .arg(problem.place.filing, problem.place.fieldPath)
        .arg(problem.place.span.begin)
        .arg(problem.place.span.end);
}

} // namespace

ProblemsModel::ProblemsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ProblemsModel::setSnapshot(const SnapshotPtr &snapshot)
{
    std::vector<Problem> fresh;
    std::map<OpenFilingPtr, std::vector<Problem>> known;
    if (snapshot) {
        for (const OpenFilingPtr &filing : snapshot->filings) {
            // A filing nobody touched has the problems it had: an edit then costs one filing, not all of them.
            auto before = m_known.extract(filing);
            const auto now = before.empty() ? known.emplace(filing, problemsOf(*filing)).first : known.insert(std::move(before)).position;
            fresh.insert(fresh.end(), now->second.begin(), now->second.end());
        }
    }
    m_known = std::move(known);
    std::stable_sort(fresh.begin(), fresh.end(), [](const Problem &a, const Problem &b) { return a.rank < b.rank; });
    const auto keysOf = [](const std::vector<Problem> &rows) {
        std::vector<QString> keys;
        for (const Problem &each : rows) {
            keys.push_back(keyOf(each));
        }
        return keys;
    };
    RowSteps steps;
    steps.remove = [&](int first, int last) {
        beginRemoveRows({}, first, last);
        m_problems.erase(m_problems.begin() + first, m_problems.begin() + last + 1);
        endRemoveRows();
    };
    steps.insert = [&](int first, int last) {
        beginInsertRows({}, first, last);
        m_problems.insert(m_problems.begin() + first, fresh.begin() + first, fresh.begin() + last + 1);
        endInsertRows();
    };
    syncRows(keysOf(m_problems), keysOf(fresh), steps);
    for (int row = 0; row < rowCount(); ++row) {
        Problem &mine = m_problems[static_cast<std::size_t>(row)];
        if (Problem &other = fresh[static_cast<std::size_t>(row)]; !(mine == other)) {
            mine = std::move(other);
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        }
    }
}

int ProblemsModel::rowCount(const QModelIndex &parent) const
{
    Q_ASSERT(checkIndex(parent));
    return parent.isValid() ? 0 : static_cast<int>(m_problems.size());
}

int ProblemsModel::columnCount(const QModelIndex &parent) const
{
    Q_ASSERT(checkIndex(parent));
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProblemsModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index));
    if (!index.isValid()) {
        return {};
    }
    const Problem &problem = m_problems[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case What:
            return problem.what;
        case Value:
            return problem.value;
        case Why:
            return problem.why;
        case Filing:
            return problem.filing;
        default:
            return {};
        }
    case Qt::ToolTipRole:
        return problem.why.isEmpty() ? QVariant() : QVariant(problem.why);
    case Role::Place:
        return QVariant::fromValue(problem.place);
    case Role::Path:
        return problem.place.fieldPath.isEmpty() ? QVariant() : QVariant(problem.place.fieldPath);
    case Role::Sort:
        return index.column() == What ? QVariant(problem.rank) : data(index, Qt::DisplayRole);
    case Role::Signs:
        return static_cast<int>(signOf(problem.rank));
    default:
        return {};
    }
}

QVariant ProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case What:
        return tr("What");
    case Value:
        return tr("Value");
    case Why:
        return tr("Why");
    case Filing:
        return tr("Filing");
    default:
        return {};
    }
}

} // namespace filing::models
