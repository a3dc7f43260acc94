// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/conflictmodel.h"

#include "models/text/displaytext.h"
#include "models/text/pathtext.h"

#include <QFileInfo>
#include <QFont>
#include <QLocale>

#include <algorithm>

namespace filing::models
{

namespace
{

QString valueText(const Correction &said)
{
    const QString before = toText(said.oldText);
    switch (said.kind) {
    case CorrectionKind::Confirm:
        return before.isEmpty() ? ConflictModel::tr("confirmed") : ConflictModel::tr("%1 (confirmed)").arg(before);
    case CorrectionKind::Reject:
        return ConflictModel::tr("no such field (%1 rejected)").arg(before);
    case CorrectionKind::SetValue:
    case CorrectionKind::SetSpan:
    case CorrectionKind::Insert:
    case CorrectionKind::ReadTable:
    case CorrectionKind::Rule:
        break;
    }
    return said.newText.empty() ? ConflictModel::tr("blank") : toText(said.newText);
}

/// Who said it, when and why.
QString originText(const Correction &said)
{
    const QString when = QLocale().toString(QDateTime::fromMSecsSinceEpoch(said.timeMs), QLocale::ShortFormat);
    const QString who = said.author.empty() ? ConflictModel::tr("Somebody") : toText(said.author);
    return said.reason.empty() ? ConflictModel::tr("%1, %2").arg(who, when)
                               : ConflictModel::tr("%1, %2: %3").arg(who, when, toText(said.reason));
}

QString choiceText(MergeChoice choice)
{
    switch (choice) {
    case MergeChoice::Mine:
        return ConflictModel::tr("◀ mine");
    case MergeChoice::Theirs:
        return ConflictModel::tr("theirs ▶");
    case MergeChoice::Neither:
        return ConflictModel::tr("neither");
    }
    return {};
}

} // namespace

ConflictModel::ConflictModel(Merge merge, QObject *parent)
    : QAbstractTableModel(parent)
    , m_merge(std::move(merge))
{
}

void ConflictModel::setSnapshot(const SnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

void ConflictModel::choose(int row, MergeChoice choice)
{
    m_merge.conflicts[static_cast<std::size_t>(row)].choice = choice;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void ConflictModel::chooseAll(MergeChoice choice)
{
    for (int row = 0; row < rowCount(); ++row) {
        choose(row, choice);
    }
}

OpenFilingPtr ConflictModel::filingOf(const MergeConflict &conflict) const
{
    if (!m_snapshot) {
        return nullptr;
    }
    const auto found = std::find_if(m_snapshot->filings.begin(), m_snapshot->filings.end(), [&](const OpenFilingPtr &filing) {
        return filing->effective && filing->document->id() == conflict.mine.back().correction.document;
    });
    return found != m_snapshot->filings.end() ? *found : nullptr;
}

QString ConflictModel::fieldName(const MergeConflict &conflict) const
{
    const Correction &said = conflict.mine.back().correction;
    if (said.kind == CorrectionKind::Rule) {
        return tr("Rule about “%1”").arg(toText(said.anchor.quote));
    }
    const OpenFilingPtr filing = filingOf(conflict);
    const QString label = filing ? fieldLabel(*filing->effective, said.path) : QString();
    return label.isEmpty() ? toText(said.path) : label;
}

QString ConflictModel::filingName(const MergeConflict &conflict) const
{
    if (const OpenFilingPtr filing = filingOf(conflict)) {
        return filing->title();
    }
    const DocumentId &document = conflict.mine.back().correction.document;
    const auto known = std::find_if(m_merge.theirs.filings.begin(), m_merge.theirs.filings.end(),
                                    [&](const KnownFiling &filing) { return filing.document == document; });
    return known != m_merge.theirs.filings.end() ? tr("%1 (not open)").arg(QFileInfo(known->path).fileName())
                                                 : tr("a filing that is not open");
}

std::optional<Place> ConflictModel::place(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return std::nullopt;
    }
    const MergeConflict &conflict = m_merge.conflicts[static_cast<std::size_t>(index.row())];
    const OpenFilingPtr filing = filingOf(conflict);
    if (!filing) {
        return std::nullopt;
    }
    const Correction &said = (index.column() == Theirs ? conflict.theirs : conflict.mine).back().correction;
    return Place {filing->path, toText(said.path), said.anchor.span};
}

int ConflictModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_merge.conflicts.size());
}

int ConflictModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ConflictModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const MergeConflict &conflict = m_merge.conflicts[static_cast<std::size_t>(index.row())];
    const Correction &mine = conflict.mine.back().correction;
    const Correction &theirs = conflict.theirs.back().correction;
    const int column = index.column();
    if (role == Qt::DisplayRole) {
        return column == Which ? fieldName(conflict)
            : column == Mine   ? valueText(mine)
            : column == Theirs ? valueText(theirs)
                               : choiceText(conflict.choice);
    }
    if (role == Qt::ToolTipRole) {
        return column == Mine ? originText(mine) : column == Theirs ? originText(theirs) : filingName(conflict);
    }
    if (role == Qt::FontRole) {
        const bool stands
            = (column == Mine && conflict.choice == MergeChoice::Mine) || (column == Theirs && conflict.choice == MergeChoice::Theirs);
        const bool falls = (column == Mine || column == Theirs) && !stands;
        QFont font;
        font.setBold(stands);
        font.setStrikeOut(falls);
        return font;
    }
    return {};
}

QVariant ConflictModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    switch (section) {
    case Which:
        return tr("Field");
    case Mine:
        return tr("Mine");
    case Theirs:
        return tr("Theirs");
    case Choice:
        return tr("What stands");
    default:
        return {};
    }
}

} // namespace filing::models
