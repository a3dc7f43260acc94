// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/historymodel.h"

#include "models/roles.h"
#include "models/signs.h"
#include "models/text/displaytext.h"
#include "models/text/pathtext.h"
#include "models/tree/rowsync.h"
#include "parsers/extraction/fieldpath.h"

#include <QDateTime>

#include <algorithm>
#include <set>

namespace filing::models
{

HistoryModel::HistoryModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void HistoryModel::setSnapshot(const SnapshotPtr &snapshot)
{
    std::vector<Entry> fresh;
    std::set<DocumentId> seen;
    if (snapshot) {
        for (const OpenFilingPtr &filing : snapshot->filings) {
            if (!filing->effective || !seen.insert(filing->document->id()).second) {
                continue;
            }
            for (const LogEntry &entry : filing->log) {
                fresh.push_back(Entry{&entry, filing, entry.id, entry.inForce, {}});
            }
        }
    }
    for (const LogEntry &entry : snapshot ? snapshot->rules : EntryLog()) {
        fresh.push_back(Entry{&entry, nullptr, entry.id, entry.inForce, {}});
    }
    std::sort(fresh.begin(), fresh.end(), [](const Entry &a, const Entry &b) { return a.id > b.id; });
    markSteps(fresh);
    for (Entry &entry : fresh) {
        entry.action = actionOf(*entry.entry, fresh);
    }
    const auto keysOf = [](const std::vector<Entry> &rows) {
        std::vector<QString> keys;
        for (const Entry &each : rows) {
            keys.push_back(QString::number(each.id));
        }
        return keys;
    };
    RowSteps steps;
    steps.remove = [&](int first, int last) {
        beginRemoveRows({}, first, last);
        m_entries.erase(m_entries.begin() + first, m_entries.begin() + last + 1);
        endRemoveRows();
    };
    steps.insert = [&](int first, int last) {
        beginInsertRows({}, first, last);
        m_entries.insert(m_entries.begin() + first, fresh.begin() + first, fresh.begin() + last + 1);
        endInsertRows();
    };
    syncRows(keysOf(m_entries), keysOf(fresh), steps);
    std::vector<bool> changed;
    for (std::size_t row = 0; row < fresh.size(); ++row) {
        changed.push_back(!(m_entries[row] == fresh[row]));
    }
    m_entries = std::move(fresh);
    m_snapshot = snapshot;
    // In runs: a filing's entries change all together, and there may be thousands.
    for (int first = 0; first < rowCount();) {
        int end = first;
        while (end < rowCount() && changed[static_cast<std::size_t>(end)]) {
            ++end;
        }
        if (end > first) {
            Q_EMIT dataChanged(index(first, 0), index(end - 1, ColumnCount - 1));
        }
        first = std::max(end, first + 1);
    }
}

void HistoryModel::markSteps(std::vector<Entry> &entries)
{
    for (auto first = entries.begin(); first != entries.end();) {
        const auto end = std::find_if(first + 1, entries.end(), [&](const Entry &other) {
            return first->entry->step.isEmpty() || other.entry->step != first->entry->step;
        });
        const auto inForce = static_cast<int>(std::count_if(first, end, [](const Entry &each) { return each.inForce; }));
        for (auto each = first; each != end; ++each) {
            each->stepSize = static_cast<int>(end - first);
            each->stepInForce = inForce;
            each->stepPlace = static_cast<int>(each - first);
        }
        first = end;
    }
}

QString HistoryModel::actionOf(const LogEntry &entry, const std::vector<Entry> &all)
{
    if (entry.withdraws != 0) {
        const auto taken = std::lower_bound(all.begin(), all.end(), entry.withdraws, [](const Entry &other, qint64 id) { return other.id > id; });
        return taken != all.end() && taken->id == entry.withdraws && taken->entry->withdraws != 0 ? tr("redone") : tr("undone");
    }
    return actionText(entry.correction.kind);
}

QString HistoryModel::actionText(CorrectionKind kind)
{
    switch (kind) {
    case CorrectionKind::SetValue:
        return tr("corrected");
    case CorrectionKind::SetSpan:
        return tr("chosen in the text");
    case CorrectionKind::Confirm:
        return tr("confirmed");
    case CorrectionKind::Reject:
        return tr("rejected");
    case CorrectionKind::Insert:
        return tr("added");
    case CorrectionKind::ReadTable:
        return tr("table read again");
    case CorrectionKind::Rule:
        return tr("rule made");
    }
    return {};
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    Q_ASSERT(checkIndex(parent));
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    Q_ASSERT(checkIndex(parent));
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index));
    if (!index.isValid()) {
        return {};
    }
    const Entry &row = m_entries[static_cast<std::size_t>(index.row())];
    const Correction &correction = row.entry->correction;
    switch (role) {
    case Qt::DisplayRole:
        return display(row, index.column());
    case Qt::ToolTipRole:
        return row.inForce ? tr("In force") : tr("Not in force");
    case Role::Place: {
        if (!row.filing) {
            return {};
        }
        const auto *field = findField(*row.filing->effective, correction.path);
        return QVariant::fromValue(Place{row.filing->path, toText(correction.path),
                                         field != nullptr ? field->span() : correction.anchor.span});
    }
    case Role::Path:
        return toText(correction.path);
    case Role::Sort:
        return index.column() == Time ? QVariant(row.id) : display(row, index.column());
    case Role::Signs: {
        if (!row.inForce) {
            return static_cast<int>(Sign::None);
        }
        const Sign sign = correction.kind == CorrectionKind::Confirm ? Sign::Confirmed
            : correction.kind == CorrectionKind::Reject              ? Sign::Rejected
            : correction.kind == CorrectionKind::Insert              ? Sign::Added
                                                                     : Sign::Corrected;
        return static_cast<int>(sign);
    }
    case Role::InForce:
        return row.inForce;
    case Role::EntryId:
        return row.id;
    case Role::Step:
        return row.stepInForce;
    case Role::TimeMs:
        return static_cast<qint64>(correction.timeMs);
    default:
        return {};
    }
}

QVariant HistoryModel::display(const Entry &row, int column) const
{
    const Correction &correction = row.entry->correction;
    switch (column) {
    case Time: {
        const QString time = QDateTime::fromMSecsSinceEpoch(correction.timeMs).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
        const QString line = row.stepSize == 1                 ? QString()
            : row.stepPlace == 0                               ? QStringLiteral("┌ ")
            : row.stepPlace == row.stepSize - 1                ? QStringLiteral("└ ")
                                                               : QStringLiteral("│ ");
        return line + time;
    }
    case Filing:
        return row.filing ? row.filing->title() : tr("every filing it fits");
    case Field:
        return row.filing ? fieldLabel(*row.filing->effective, correction.path)
                          : tr("Rule about “%1”").arg(toText(correction.anchor.quote));
    case Action:
        return row.action;
    case Old:
        return toText(correction.oldText);
    case New:
        return toText(correction.newText);
    case Author:
        return toText(correction.author);
    case Reason:
        return toText(correction.reason);
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Time:
        return tr("Time");
    case Filing:
        return tr("Filing");
    case Field:
        return tr("Field");
    case Action:
        return tr("What");
    case Old:
        return tr("Old");
    case New:
        return tr("New");
    case Author:
        return tr("Who");
    case Reason:
        return tr("Reason");
    default:
        return {};
    }
}

} // namespace filing::models
