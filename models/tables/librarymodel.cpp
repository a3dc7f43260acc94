// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/librarymodel.h"

#include "models/roles.h"
#include "models/session/sourcecursor.h"
#include "models/signs.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace filing::models
{

namespace
{

QString reviewText(const LibraryFiling &filing)
{
    switch (filing.review) {
    case ReviewState::Untouched:
        return filing.left > 0 ? LibraryModel::tr("%1 open").arg(QLocale().toString(filing.left)) : QString();
    case ReviewState::Started:
        return LibraryModel::tr("%1 of %2").arg(filing.answered).arg(filing.answered + filing.left);
    case ReviewState::Done:
        return LibraryModel::tr("done");
    }
    return {};
}

QString text(const LibraryFiling &filing, int column)
{
    switch (column) {
    case LibraryModel::Report:
        return filing.report.isValid() ? libraryDate(filing.report) : LibraryModel::tr("no date");
    case LibraryModel::File:
        return placeWord(filing.place);
    case LibraryModel::Form:
        return filing.form;
    case LibraryModel::Items:
        return filing.items.join(u", "_s);
    case LibraryModel::Company:
        return companyOrFile(filing);
    case LibraryModel::Filed:
        return libraryDate(filing.filed);
    case LibraryModel::Review:
        return reviewText(filing);
    default:
        return {};
    }
}

QString toolTip(const LibraryFiling &filing)
{
    QStringList lines{filing.registrant.isEmpty() ? filing.companyName : filing.registrant};
    if (filing.companyName != filing.registrant && !filing.registrant.isEmpty()) {
        lines << LibraryModel::tr("Now %1").arg(filing.companyName);
    }
    lines << formAndDate(filing) + (filing.report.isValid() ? u" ("_s + filing.report.toString(Qt::ISODate) + u')' : QString());
    if (filing.contradicted > 0) {
        lines << LibraryModel::tr("%n values are contradicted by a sum", nullptr, static_cast<int>(filing.contradicted));
    }
    if (filing.place == PlaceState::Missing) {
        lines << LibraryModel::tr("The file is not there any more. Import it from where it is now to open it again.");
    } else if (filing.place == PlaceState::Changed) {
        lines << LibraryModel::tr("The file has changed since it was imported. Import it again to take in what is new.");
    }
    return (lines << QDir::toNativeSeparators(filing.path)).join(u'\n');
}

Signs signsOfFiling(const LibraryFiling &filing, int column)
{
    if (column != LibraryModel::Review) {
        return {};
    }
    return filing.contradicted > 0              ? Signs(Sign::Contradicted)
        : filing.review == ReviewState::Done    ? Signs(Sign::Confirmed)
        : filing.review == ReviewState::Started ? Signs(Sign::Corrected)
                                                : Signs();
}

} // namespace

QString libraryDate(const QDate &date)
{
    return date.isValid() ? QLocale().toString(date, LibraryModel::tr("MMM d, yyyy", "date of a filing, short")) : QString();
}

QString placeWord(PlaceState state)
{
    return state == PlaceState::Missing ? LibraryModel::tr("missing") : state == PlaceState::Changed ? LibraryModel::tr("changed") : QString();
}

QString companyOrFile(const LibraryFiling &filing)
{
    return filing.companyName.isEmpty() ? QFileInfo(filing.path).fileName() : filing.companyName;
}

QString formAndDate(const LibraryFiling &filing)
{
    QStringList parts{filing.form, libraryDate(filing.report)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

void LibraryModel::setFilings(std::vector<LibraryFiling> filings)
{
    beginResetModel();
    m_filings = std::move(filings);
    makeGroups();
    endResetModel();
}

void LibraryModel::setGrouping(Grouping grouping)
{
    if (m_grouping != grouping) {
        beginResetModel();
        m_grouping = grouping;
        makeGroups();
        endResetModel();
    }
}

void LibraryModel::makeGroups()
{
    m_groups.clear();
    if (m_grouping == Grouping::None) {
        return;
    }
    // By what they are sorted by, then by what tells them apart.
    std::map<std::pair<QString, QString>, Group> groups;
    const auto put = [&groups](const QString &sort, const QString &key, const QString &title, std::size_t row) {
        Group &group = groups[{sort, key}];
        group.title = title;
        group.rows.push_back(row);
    };
    for (std::size_t row = 0; row < m_filings.size(); ++row) {
        const LibraryFiling &filing = m_filings[row];
        if (m_grouping == Grouping::Company) {
            const QString name = filing.companyName.isEmpty() ? tr("Company not known") : filing.companyName;
            put(name.toLower(), QString::number(filing.company), name, row);
        } else if (m_grouping == Grouping::Form) {
            put(filing.form, {}, filing.form.isEmpty() ? tr("Form not known") : filing.form, row);
        } else if (filing.items.isEmpty()) {
            put({}, {}, tr("No items"), row);
        } else {
            QStringList items = filing.items;
            items.removeDuplicates();
            for (const QString &item : std::as_const(items)) {
                put(item, {}, tr("Item %1").arg(item), row);
            }
        }
    }
    for (auto &[key, group] : groups) {
        m_groups.push_back(std::move(group));
    }
}

const LibraryFiling *LibraryModel::filing(const QModelIndex &index) const
{
    if (!index.isValid() || (m_grouping != Grouping::None && index.internalId() == 0)) {
        return nullptr;
    }
    const auto row = static_cast<std::size_t>(index.row());
    return m_grouping == Grouping::None ? &m_filings[row] : &m_filings[m_groups[index.internalId() - 1].rows[row]];
}

std::vector<const LibraryFiling *> LibraryModel::filingsAt(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return {};
    }
    if (const LibraryFiling *one = filing(index)) {
        return {one};
    }
    std::vector<const LibraryFiling *> all;
    for (const std::size_t row : m_groups[static_cast<std::size_t>(index.row())].rows) {
        all.push_back(&m_filings[row]);
    }
    return all;
}

QModelIndex LibraryModel::indexOf(qint64 id) const
{
    const auto found = std::find_if(m_filings.begin(), m_filings.end(), [id](const LibraryFiling &filing) { return filing.id == id; });
    if (found == m_filings.end()) {
        return {};
    }
    const auto at = static_cast<std::size_t>(found - m_filings.begin());
    if (m_grouping == Grouping::None) {
        return index(static_cast<int>(at), 0);
    }
    for (std::size_t group = 0; group < m_groups.size(); ++group) {
        const auto &rows = m_groups[group].rows;
        if (const auto row = std::find(rows.begin(), rows.end(), at); row != rows.end()) {
            return index(static_cast<int>(row - rows.begin()), 0, index(static_cast<int>(group), 0));
        }
    }
    return {};
}

bool LibraryModel::anyAway() const
{
    return std::any_of(m_filings.begin(), m_filings.end(), [](const LibraryFiling &filing) { return filing.place != PlaceState::There; });
}

QModelIndex LibraryModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : quintptr(0));
}

QModelIndex LibraryModel::parent(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() != 0 ? createIndex(static_cast<int>(index.internalId() - 1), 0, quintptr(0)) : QModelIndex();
}

int LibraryModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid()) {
        return static_cast<int>(m_grouping == Grouping::None ? m_filings.size() : m_groups.size());
    }
    const bool heading = m_grouping != Grouping::None && parent.internalId() == 0 && parent.column() == 0;
    return heading ? static_cast<int>(m_groups[static_cast<std::size_t>(parent.row())].rows.size()) : 0;
}

int LibraryModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant LibraryModel::groupData(const Group &group, int column, int role) const
{
    if (role == Role::Group) {
        return true;
    }
    if (column == 0 && (role == Qt::DisplayRole || role == Qt::ToolTipRole)) {
        return u"%1  (%2)"_s.arg(group.title, QLocale().toString(static_cast<qulonglong>(group.rows.size())));
    }
    return {};
}

QVariant LibraryModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const LibraryFiling *one = filing(index);
    if (one == nullptr) {
        return groupData(m_groups[static_cast<std::size_t>(index.row())], index.column(), role);
    }
    switch (role) {
    case Qt::DisplayRole:
        return text(*one, index.column());
    case Qt::ToolTipRole:
        return toolTip(*one);
    case Role::Signs:
        return static_cast<int>(signsOfFiling(*one, index.column()));
    case Role::Place:
        return QVariant::fromValue(Place{one->path, {}, {}});
    default:
        return {};
    }
}

QVariant LibraryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    const QString titles[ColumnCount] = {tr("Report"), tr("File"), tr("Form"), tr("Items"), tr("Company"), tr("Filed"), tr("Review")};
    return section >= 0 && section < ColumnCount ? titles[section] : QVariant();
}

} // namespace filing::models
