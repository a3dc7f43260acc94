// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/librarylist.h"

#include "models/roles.h"
#include "ui/library/librarydelegate.h"
#include "ui/widgets/softselection.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace filing::ui
{

using models::LibraryFiling;
using models::LibraryModel;
using models::LibrarySort;

namespace
{

/// How many selected rows are selected again after the list changed.
constexpr qsizetype mostKept = 500;

std::optional<LibrarySort> sortOf(int column)
{
    switch (column) {
    case LibraryModel::Report:
        return LibrarySort::Report;
    case LibraryModel::Form:
        return LibrarySort::Form;
    case LibraryModel::Company:
        return LibrarySort::Company;
    case LibraryModel::Filed:
        return LibrarySort::Filed;
    case LibraryModel::Review:
        return LibrarySort::Review;
    default:
        return std::nullopt;
    }
}

} // namespace

LibraryList::LibraryList(QWidget *parent)
    : QTreeView(parent)
    , m_model(new LibraryModel(this))
{
    setObjectName(u"libraryList"_s);
    setAccessibleName(tr("Filings of the library"));
    setModel(m_model);
    setItemDelegate(new LibraryDelegate(this));
    new SoftSelection(this);
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setIndentation(fontMetrics().height() * 3 / 4);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setAllColumnsShowFocus(true);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTextElideMode(Qt::ElideRight);
    header()->setSectionsClickable(true);
    header()->setSortIndicatorShown(true);
    header()->setStretchLastSection(true);
    header()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 4);
    const int widths[LibraryModel::ColumnCount] = {0, 11, 8, 13, 28, 14, 12};
    for (int column = 0; column < LibraryModel::ColumnCount; ++column) {
        header()->resizeSection(column, fontMetrics().averageCharWidth() * widths[column]);
    }
    header()->resizeSection(LibraryModel::Report,
                            fontMetrics().horizontalAdvance(models::libraryDate(QDate(2028, 8, 28))) + 2 * indentation() + 10);
    connect(header(), &QHeaderView::sectionClicked, this, &LibraryList::chooseSort);
    connect(this, &QWidget::customContextMenuRequested, this, &LibraryList::showMenu);
    setSort(m_sort, m_descending);
    layOut();
}

QString LibraryList::groupAt(const QModelIndex &index) const
{
    const LibraryFiling *one = m_model->filing(index);
    // The count in a heading's words changes; its first filing's group does not.
    const QModelIndex heading = one != nullptr ? index.parent() : index;
    const QString title = heading.siblingAtColumn(0).data().toString();
    return title.left(title.lastIndexOf(u'('));
}

/// Makes a change that resets the model and puts selection, current row, open headings and place back.
template<typename Change>
void LibraryList::keeping(Change change)
{
    std::set<qint64> selected;
    const QModelIndexList rows = selectionModel()->selectedRows();
    for (const QModelIndex &row : rows) {
        // Thousands of rows one by one would take longer than what they were selected for.
        if (const LibraryFiling *filing = rows.size() <= mostKept ? m_model->filing(row) : nullptr) {
            selected.insert(filing->id);
        }
    }
    const LibraryFiling *at = m_model->filing(currentIndex());
    const qint64 current = at != nullptr ? at->id : 0;
    std::set<QString> shut;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex heading = m_model->index(row, 0);
        if (m_model->filing(heading) == nullptr && !isExpanded(heading)) {
            shut.insert(groupAt(heading));
        }
    }
    const int place = verticalScrollBar()->value();
    change();
    layOut();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex heading = m_model->index(row, 0);
        if (m_model->filing(heading) == nullptr) {
            setFirstColumnSpanned(row, {}, true);
            setExpanded(heading, !shut.contains(groupAt(heading)));
        }
    }
    if (const QModelIndex index = m_model->indexOf(current); index.isValid()) {
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    }
    QItemSelection selection;
    for (const qint64 id : selected) {
        if (const QModelIndex index = m_model->indexOf(id); index.isValid()) {
            selection.select(index, index);
        }
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    verticalScrollBar()->setValue(place);
}

void LibraryList::setFilings(std::vector<LibraryFiling> filings)
{
    keeping([&] { m_model->setFilings(std::move(filings)); });
}

void LibraryList::setGrouping(LibraryModel::Grouping grouping)
{
    keeping([&] { m_model->setGrouping(grouping); });
}

/// What a heading says already needs no column, and neither does a file that is where it should be.
void LibraryList::layOut()
{
    const bool flat = m_model->grouping() == LibraryModel::Grouping::None;
    setRootIsDecorated(!flat);
    setColumnHidden(LibraryModel::Company, m_model->grouping() == LibraryModel::Grouping::Company);
    setColumnHidden(LibraryModel::Form, m_model->grouping() == LibraryModel::Grouping::Form);
    setColumnHidden(LibraryModel::File, !m_model->anyAway());
    // Without headings the company tells rows apart best.
    const int wanted = m_model->grouping() == LibraryModel::Grouping::Company ? LibraryModel::Company : 1;
    header()->moveSection(header()->visualIndex(LibraryModel::Company), wanted);
}

void LibraryList::setSort(LibrarySort sort, bool descending)
{
    m_sort = sort;
    m_descending = descending;
    int column = -1;
    for (int i = 0; i < LibraryModel::ColumnCount; ++i) {
        column = sortOf(i) == sort ? i : column;
    }
    header()->setSortIndicator(column, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void LibraryList::chooseSort(int column)
{
    const auto sort = sortOf(column);
    if (!sort) {
        setSort(m_sort, m_descending);
        return;
    }
    const bool byDate = *sort == LibrarySort::Report || *sort == LibrarySort::Filed;
    setSort(*sort, *sort == m_sort ? !m_descending : byDate);
    Q_EMIT sortChanged();
}

std::vector<const LibraryFiling *> LibraryList::chosen() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    if (rows.isEmpty() && currentIndex().isValid()) {
        rows << currentIndex();
    }
    std::sort(rows.begin(), rows.end(), [](const QModelIndex &a, const QModelIndex &b) {
        const auto place = [](const QModelIndex &index) {
            return index.parent().isValid() ? std::pair(index.parent().row(), index.row()) : std::pair(index.row(), -1);
        };
        return place(a) < place(b);
    });
    std::vector<const LibraryFiling *> filings;
    std::set<qint64> known;
    for (const QModelIndex &row : rows) {
        for (const LibraryFiling *filing : m_model->filingsAt(row)) {
            if (known.insert(filing->id).second) {
                filings.push_back(filing);
            }
        }
    }
    return filings;
}

void LibraryList::openChosen()
{
    QStringList paths;
    for (const LibraryFiling *filing : chosen()) {
        paths << filing->path;
    }
    if (const LibraryFiling *meant = m_model->filing(currentIndex()); meant != nullptr && paths.removeOne(meant->path)) {
        paths.prepend(meant->path);
    }
    if (!paths.isEmpty()) {
        Q_EMIT openRequested(paths);
    }
}

void LibraryList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        const bool heading = m_model->filing(currentIndex()) == nullptr;
        if (heading && selectionModel()->selectedRows().size() <= 1) {
            setExpanded(currentIndex(), !isExpanded(currentIndex()));
        } else {
            openChosen();
        }
        return;
    }
    QTreeView::keyPressEvent(event);
}

void LibraryList::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (m_model->filing(indexAt(event->pos())) != nullptr && event->button() == Qt::LeftButton) {
        openChosen();
        return;
    }
    QTreeView::mouseDoubleClickEvent(event);
}

void LibraryList::showMenu(const QPoint &at)
{
    const std::vector<const LibraryFiling *> filings = chosen();
    if (filings.empty()) {
        return;
    }
    const bool several = filings.size() > 1;
    const LibraryFiling first = *filings.front();
    const bool oneCompany = std::all_of(filings.begin(), filings.end(), [&](const LibraryFiling *f) { return f->company == first.company; });
    QMenu menu(this);
    menu.setObjectName(u"libraryMenu"_s);
    menu.addAction(several ? tr("&Open All %1").arg(filings.size()) : tr("&Open"), this, &LibraryList::openChosen);
    QAction *series = menu.addAction(tr("Open This Company's Filings as a &Series"), this, [this, first] { Q_EMIT seriesRequested(first.company); });
    series->setEnabled(oneCompany);
    menu.addSeparator();
    QAction *reveal = menu.addAction(tr("Show in File &Manager"), this, [this, first] { Q_EMIT revealRequested(first.path); });
    reveal->setEnabled(!several && first.place != models::PlaceState::Missing);
    menu.addAction(several ? tr("&Copy File Names") : tr("&Copy File Name"), this, [this] {
        QStringList paths;
        for (const LibraryFiling *filing : chosen()) {
            paths << QDir::toNativeSeparators(filing->path);
        }
        QGuiApplication::clipboard()->setText(paths.join(u'\n'));
    });
    menu.addSeparator();
    QAction *forget = menu.addAction(tr("&Remove from Library"), this, [this] {
        std::vector<qint64> ids;
        for (const LibraryFiling *filing : chosen()) {
            ids.push_back(filing->id);
        }
        Q_EMIT forgetRequested(ids);
    });
    forget->setStatusTip(tr("The files on disk and their corrections stay"));
    menu.exec(viewport()->mapToGlobal(at));
}

} // namespace filing::ui
