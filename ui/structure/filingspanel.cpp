// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/structure/filingspanel.h"

#include "models/roles.h"
#include "ui/structure/fieldfilter.h"
#include "ui/structure/filingdelegate.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/softselection.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace filing::ui
{

using models::FilingsModel;
using models::Place;

FilingsPanel::FilingsPanel(models::SourceCursor &cursor, const QList<QAction *> &actions, QWidget *parent)
    : QWidget(parent)
    , m_cursor(cursor)
    , m_model(new FilingsModel(this))
    , m_filter(new FieldFilter(this))
    , m_filterField(new FilterField(this))
    , m_view(new QTreeView(this))
    , m_empty(new EmptyState(EmptyReason::NoFilings, actions, this))
    , m_stack(new QStackedWidget(this))
{
    m_filter->setSourceModel(m_model);
    m_filterField->setObjectName(u"filingsFilter"_s);
    m_filterField->setPlaceholderText(tr("filter…"));
    m_filterField->setAccessibleName(tr("Filter the filings"));
    m_filterField->setList(m_view, FilterField::Keys::Lead);

    m_view->setObjectName(u"filingsTree"_s);
    m_view->setAccessibleName(tr("Open filings"));
    m_view->setModel(m_filter);
    m_view->setFrameShape(QFrame::NoFrame);
    new SoftSelection(m_view);
    m_view->setHeaderHidden(true);
    m_view->setIndentation(fontMetrics().height() * 3 / 4);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->header()->setStretchLastSection(false);
    // One line tells all: the delegate draws date and doubts at its end.
    m_view->header()->setSectionResizeMode(FilingsModel::Title, QHeaderView::Stretch);
    m_view->setColumnHidden(FilingsModel::Date, true);
    m_view->setColumnHidden(FilingsModel::Doubts, true);
    m_view->setItemDelegate(new FilingDelegate(m_view));

    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    setFocusProxy(m_view);

    connect(m_filterField, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setWords(text);
        m_view->expandAll();
        showWhatIsThere();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &FilingsPanel::leadFrom);
    connect(m_view, &QTreeView::clicked, this, &FilingsPanel::leadFrom);
    connect(m_view, &QWidget::customContextMenuRequested, this, &FilingsPanel::showMenu);
    connect(&m_cursor, &models::SourceCursor::moved, this, &FilingsPanel::follow);
    showWhatIsThere();
}

void FilingsPanel::setSnapshot(const models::SnapshotPtr &snapshot)
{
    {
        const QScopedValueRollback following(m_following, true);
        m_model->setSnapshot(snapshot);
    }
    m_view->expandAll();
    showWhatIsThere();
    follow(m_cursor.place());
}

void FilingsPanel::follow(const Place &place)
{
    const QModelIndex index = m_filter->mapFromSource(m_model->indexOf(place.filing));
    if (index.isValid() && index.siblingAtColumn(0) != m_view->currentIndex().siblingAtColumn(0)) {
        const QScopedValueRollback following(m_following, true);
        m_view->setCurrentIndex(index);
        m_view->scrollTo(index);
    }
}

void FilingsPanel::leadFrom(const QModelIndex &current)
{
    if (m_following || !current.isValid()) {
        return;
    }
    const auto place = current.siblingAtColumn(0).data(Role::Place).value<Place>();
    if (!place.filing.isEmpty() && place.filing != m_cursor.place().filing) {
        m_cursor.moveTo(place, this);
    }
}

void FilingsPanel::showMenu(const QPoint &at)
{
    const QString path = m_view->indexAt(at).siblingAtColumn(0).data(Role::Place).value<Place>().filing;
    if (path.isEmpty()) {
        return;
    }
    QMenu menu(this);
    const QAction *again = menu.addAction(tr("Read Again"));
    const QAction *copyPath = menu.addAction(tr("Copy File Name"));
    menu.addSeparator();
    const QAction *close = menu.addAction(tr("Close"));
    const QAction *chosen = menu.exec(m_view->viewport()->mapToGlobal(at));
    if (chosen == again) {
        Q_EMIT readAgainRequested(path);
    } else if (chosen == copyPath) {
        QGuiApplication::clipboard()->setText(QDir::toNativeSeparators(path));
    } else if (chosen == close) {
        Q_EMIT closeRequested(path);
    }
}

void FilingsPanel::showWhatIsThere()
{
    const bool rows = m_filter->rowCount() > 0;
    const bool filtered = m_model->rowCount() > 0 && !rows;
    m_empty->setReason(filtered ? EmptyReason::NoMatch : EmptyReason::NoFilings);
    m_stack->setCurrentIndex(rows ? 0 : 1);
}

} // namespace filing::ui
