// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/filingsmodel.h"

#include "models/tables/problems.h"
#include "models/text/displaytext.h"
#include "models/text/pathtext.h"
#include "parsers/core/text.h"

#include <QDir>
#include <QFileInfo>
#include <QStringList>

#include <algorithm>
#include <map>

namespace filing::models
{

namespace
{

const Field *fact(const OpenFiling &filing, std::string_view concept_)
{
    return filing.effective ? filing.effective->coverFact(concept_) : nullptr;
}

/// Which group a filing belongs to, whichever way the name of the registrant is written; other files come last.
QString groupKey(const OpenFiling &filing)
{
    if (const Field *name = fact(filing, "EntityRegistrantName"); name != nullptr && !name->text.empty()) {
        return QStringLiteral("a") + toText(alnumKey(name->text));
    }
    return QStringLiteral("b");
}

QString formAndItems(const OpenFiling &filing)
{
    QStringList parts;
    if (filing.effective) {
        parts << toText(filing.effective->form);
        QStringList items;
        for (const Item &item : filing.effective->items) {
            items << toText(item.number);
        }
        parts << items.join(QStringLiteral(", "));
    }
    parts.removeAll(QString());
    return parts.isEmpty() ? QFileInfo(filing.path).fileName() : parts.join(QStringLiteral(" · "));
}

} // namespace

FilingsModel::FilingsModel(QObject *parent)
    : KeyedTreeModel(parent)
{
}

TreeItem FilingsModel::itemOf(const OpenFilingPtr &filing) const
{
    TreeItem item;
    item.key = filing->path;
    const Field *date = fact(*filing, "DocumentPeriodEndDate");
    item.text[Title] = formAndItems(*filing);
    item.text[Date] = date != nullptr ? toText(date->text) : QString();
    item.sort = date != nullptr ? toText(date->value) : QString();
    item.toolTip = filing->title() + QLatin1Char('\n') + QDir::toNativeSeparators(filing->path);
    item.place.filing = filing->path;
    item.state = static_cast<int>(filing->state);
    item.percent = filing->percent;
    if (filing->state == LoadState::Loading) {
        item.text[Date] = tr("reading, %1 %").arg(filing->percent);
    } else if (filing->error) {
        item.text[Date] = filing->state == LoadState::Failed ? tr("not read") : tr("no filing");
        item.toolTip += QLatin1Char('\n') + errorSentence(*filing->error);
        item.signs = filing->state == LoadState::Failed ? Signs(Sign::Contradicted) : Signs();
    }
    if (filing->effective) {
        const int doubts = doubtsOf(*filing->effective);
        item.text[Doubts] = doubts > 0 ? QString::number(doubts) : QString();
        const bool corrected = std::any_of(filing->log.begin(), filing->log.end(),
                                           [](const LogEntry &entry) { return entry.inForce; });
        const ReviewProgress progress = m_book->of(filing)->progress;
        if (filing->state == LoadState::Ready) {
            item.percent = progress.total() > 0 ? 100 * progress.answered / progress.total() : 0;
        }
        item.signs.setFlag(Sign::Corrected, corrected && !progress.isDone());
        item.signs.setFlag(Sign::Confirmed, progress.isDone());
        if (const QString text = progressText(progress); !text.isEmpty()) {
            item.toolTip += QLatin1Char('\n') + tr("Review: %1").arg(text);
        }
    }
    return item;
}

FilingsModel::Known FilingsModel::knownOf(const OpenFilingPtr &filing) const
{
    const Field *name = fact(*filing, "EntityRegistrantName");
    return {groupKey(*filing), name != nullptr ? toText(name->text) : QString(), itemOf(filing)};
}

void FilingsModel::setSnapshot(const SnapshotPtr &snapshot)
{
    struct Group
    {
        QString name;
        std::vector<const TreeItem *> items;   ///< Of m_known.
    };
    std::map<QString, Group> groups;
    std::map<OpenFilingPtr, Known> known;
    for (const OpenFilingPtr &filing : snapshot ? snapshot->filings : std::vector<OpenFilingPtr>()) {
        // A filing nobody touched is what it was: an edit then costs one filing, not all of them.
        auto before = m_known.extract(filing);
        const Known &now = (before.empty() ? known.emplace(filing, knownOf(filing)).first : known.insert(std::move(before)).position)->second;
        Group &group = groups[now.group];
        if (group.name.isEmpty()) {
            group.name = now.groupName.isEmpty() ? tr("Other files") : now.groupName;
        }
        group.items.push_back(&now.item);
    }
    m_known = std::move(known);
    ItemTree tree;
    for (auto &[key, group] : groups) {
        TreeItem heading;
        heading.key = key;
        heading.text[Title] = group.name;
        heading.group = true;
        heading.sort = group.name;
        const int node = tree.add(0, std::move(heading));
        // Newest first; files without a date in the order they were opened.
        std::stable_sort(group.items.begin(), group.items.end(), [](const TreeItem *a, const TreeItem *b) {
            return a->sort.toString() > b->sort.toString();
        });
        for (const TreeItem *item : group.items) {
            tree.add(node, *item);
        }
    }
    update(tree);
}

QModelIndex FilingsModel::indexOf(const QString &filingPath) const
{
    return find([&](const TreeItem &item) { return !item.group && item.place.filing == filingPath; });
}

int FilingsModel::columnCount(const QModelIndex &parent) const
{
    Q_ASSERT(checkIndex(parent));
    return ColumnCount;
}

QVariant FilingsModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::TextAlignmentRole && index.column() == Doubts) {
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    }
    return KeyedTreeModel::data(index, role);
}

QVariant FilingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Title:
        return tr("Filing");
    case Date:
        return tr("Date");
    case Doubts:
        return tr("To check");
    default:
        return {};
    }
}

} // namespace filing::models
