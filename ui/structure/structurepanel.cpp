// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/structure/structurepanel.h"

#include "models/roles.h"
#include "ui/structure/fieldfilter.h"
#include "ui/structure/signdelegate.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/softselection.h"

#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace filing::ui
{

using models::ExtractionTreeModel;
using models::Place;

StructurePanel::StructurePanel(models::SourceCursor &cursor, QWidget *parent)
    : QWidget(parent)
    , m_cursor(cursor)
    , m_model(new ExtractionTreeModel(this))
    , m_filter(new FieldFilter(this))
    , m_filterField(new FilterField(this))
    , m_view(new QTreeView(this))
    , m_empty(new EmptyState(EmptyReason::NoStructure, {}, this))
    , m_stack(new QStackedWidget(this))
{
    m_filter->setSourceModel(m_model);
    m_filterField->setObjectName(u"structureFilter"_s);
    m_filterField->setPlaceholderText(tr("filter… (words or signs)"));
    m_filterField->setAccessibleName(tr("Filter the structure"));
    m_filterField->setList(m_view, FilterField::Keys::Lead);

    m_view->setObjectName(u"structureTree"_s);
    m_view->setAccessibleName(tr("Structure of the filing"));
    m_view->setModel(m_filter);
    m_view->setFrameShape(QFrame::NoFrame);
    new SoftSelection(m_view);
    m_view->setUniformRowHeights(true);
    m_view->setHeaderHidden(true);
    m_view->setIndentation(fontMetrics().height());
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Labels that stand below each other mostly differ at their ends: the years of periods, "current" and "total".
    m_view->setTextElideMode(Qt::ElideMiddle);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setItemDelegate(new SignDelegate(SignDelegate::Layout::Plain, m_view));
    m_view->setItemDelegateForColumn(ExtractionTreeModel::Marks,
                                     new SignDelegate(SignDelegate::Layout::MarksOnly, m_view));
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setMinimumSectionSize(20);
    m_view->viewport()->installEventFilter(this);

    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    setFocusProxy(m_view);

    connect(m_filterField, &QLineEdit::textChanged, this, &StructurePanel::applyFilter);
    connect(m_model, &ExtractionTreeModel::correctionRequested, this, &StructurePanel::correctionRequested);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &StructurePanel::leadFrom);
    connect(m_view, &QTreeView::clicked, this, &StructurePanel::leadFrom);
    connect(m_view, &QTreeView::doubleClicked, this, [this](const QModelIndex &index) {
        if (!index.data(Role::Group).toBool()) {
            editCurrent();
        }
    });
    connect(m_view, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) {
                // By key, the row may be current here while nothing is chosen in the window.
                const auto place = m_view->currentIndex().data(Role::Place).value<Place>();
                if (!place.filing.isEmpty() && place != m_cursor.place()) {
                    m_cursor.moveTo(place, this);
                }
                Q_EMIT menuRequested(m_view->viewport()->mapToGlobal(at));
            });
    connect(&m_cursor, &models::SourceCursor::moved, this, [this](const Place &place, const QObject *origin) {
        if (origin != this) {
            follow(place);
        }
    });
    showWhatIsThere();
}

void StructurePanel::setFiling(const models::OpenFilingPtr &filing)
{
    const models::OpenFilingPtr before = m_model->filing();
    const bool another = !before || !filing || before->path != filing->path || before->effective == nullptr;
    {
        const QScopedValueRollback following(m_following, true);
        m_model->setFiling(filing);
    }
    if (another) {
        m_view->expandToDepth(0);
    }
    showWhatIsThere();
    if (filing && m_cursor.place().filing == filing->path) {
        follow(m_cursor.place());
    }
}

void StructurePanel::setDoubtsOnly(bool on)
{
    m_filter->setDoubtsOnly(on);
    applyFilter();
}

bool StructurePanel::editCurrent()
{
    const QModelIndex value = m_view->currentIndex().siblingAtColumn(ExtractionTreeModel::Value);
    if (!value.isValid() || !(value.flags() & Qt::ItemIsEditable)) {
        return false;
    }
    m_view->setFocus();
    m_view->edit(value);
    return true;
}

void StructurePanel::follow(const Place &place)
{
    if (place.fieldPath.isEmpty()) {
        return;
    }
    const QModelIndex index = m_filter->mapFromSource(m_model->indexOf(place.fieldPath));
    if (index.isValid() && index.siblingAtColumn(0) != m_view->currentIndex().siblingAtColumn(0)) {
        const QScopedValueRollback following(m_following, true);
        m_view->scrollTo(index);
        m_view->setCurrentIndex(index);
    }
}

void StructurePanel::leadFrom(const QModelIndex &current)
{
    if (m_following || !current.isValid()) {
        return;
    }
    const auto place = current.siblingAtColumn(0).data(Role::Place).value<Place>();
    if (!place.filing.isEmpty() && (!place.fieldPath.isEmpty() || !place.span.isEmpty())
        && place != m_cursor.place()) {
        m_cursor.moveTo(place, this);
    }
}

void StructurePanel::applyFilter()
{
    m_filter->setWords(m_filterField->text());
    if (m_filter->isFiltering()) {
        m_view->expandAll();
    } else {
        follow(m_cursor.place());
    }
    showWhatIsThere();
}

void StructurePanel::showWhatIsThere()
{
    const models::OpenFilingPtr filing = m_model->filing();
    const bool rows = m_filter->rowCount() > 0;
    m_stack->setCurrentIndex(rows ? 0 : 1);
    if (rows) {
        return;
    }
    if (m_filter->isFiltering() && m_model->rowCount() > 0) {
        m_empty->setReason(EmptyReason::NoMatch);
    } else if (!filing) {
        m_empty->setReason(EmptyReason::NoStructure);
    } else if (filing->state == models::LoadState::Loading) {
        m_empty->setReason(EmptyReason::Reading);
    } else {
        m_empty->setReason(EmptyReason::NoFields);
    }
}

void StructurePanel::shareColumns()
{
    const int width = m_view->viewport()->width();
    const int marks = marksWidth(fontMetrics());
    // What a label is moved in is no room for its words.
    const int label = std::min(width - marks, (width - marks) / 2 + m_view->indentation());
    m_view->setColumnWidth(ExtractionTreeModel::Label, label);
    m_view->setColumnWidth(ExtractionTreeModel::Value, width - marks - label);
    m_view->setColumnWidth(ExtractionTreeModel::Marks, marks);
}

bool StructurePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view->viewport() && event->type() == QEvent::Resize) {
        shareColumns();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace filing::ui
