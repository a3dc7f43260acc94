// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/structure/statementpanel.h"

#include "models/roles.h"
#include "models/text/displaytext.h"
#include "parsers/extraction/fieldpath.h"
#include "ui/structure/checksview.h"
#include "ui/structure/statementtable.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace filing::ui
{

using models::Place;

namespace
{

/// The statement most people came for: operations under GAAP, else the first.
int mainStatement(const Extraction &extraction)
{
    const auto &all = extraction.statements;
    const auto found = std::find_if(all.begin(), all.end(), [](const Statement &statement) {
        return statement.kind == StatementKind::Operations && statement.basis == Basis::Gaap;
    });
    return found != all.end() ? static_cast<int>(found - all.begin()) : all.empty() ? -1 : 0;
}

} // namespace

StatementPanel::StatementPanel(models::SourceCursor &cursor, QWidget *parent)
    : QWidget(parent)
    , m_cursor(cursor)
    , m_model(new models::StatementModel(this))
    , m_chooser(new QComboBox(this))
    , m_checksButton(new QToolButton(this))
    , m_view(new StatementTable(this))
    , m_checks(new ChecksView(cursor, this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_empty(new EmptyState(EmptyReason::NoStatement, {}, this))
    , m_stack(new QStackedWidget(this))
{
    m_chooser->setObjectName(u"statementChooser"_s);
    m_chooser->setAccessibleName(tr("Statements found in this filing"));
    m_chooser->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_chooser->setMinimumContentsLength(16);
    m_chooser->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_checksButton->setObjectName(u"checksButton"_s);
    m_checksButton->setCheckable(true);
    m_checksButton->setAutoRaise(true);
    m_checksButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_checksButton->setAccessibleName(tr("Show the sums that prove the statement"));
    m_view->setModel(m_model);
    m_view->viewport()->installEventFilter(this);

    auto *header = new QHBoxLayout;
    header->setContentsMargins(6, 4, 6, 4);
    header->addWidget(m_chooser, 1);
    header->addWidget(m_checksButton);
    m_splitter->addWidget(m_view);
    m_splitter->addWidget(m_checks);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    auto *page = new QWidget(this);
    auto *pageColumn = new QVBoxLayout(page);
    pageColumn->setContentsMargins(0, 0, 0, 0);
    pageColumn->setSpacing(0);
    pageColumn->addLayout(header);
    pageColumn->addWidget(m_splitter, 1);
    m_stack->addWidget(page);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    setFocusProxy(m_view);
    m_checks->hide();

    connect(m_chooser, &QComboBox::activated, this, &StatementPanel::choose);
    connect(m_checksButton, &QToolButton::toggled, this, [this](bool shown) {
        m_checks->setVisible(shown);
        Q_EMIT checksToggled(shown);
    });
    connect(m_model, &models::StatementModel::correctionRequested, this, &StatementPanel::correctionRequested);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &StatementPanel::leadFrom);
    connect(m_view, &QTableView::clicked, this, &StatementPanel::leadFrom);
    connect(m_view->horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int section) {
        const auto place = m_model->headerData(section, Qt::Horizontal, Role::Place).value<Place>();
        if (!m_previewing && !place.filing.isEmpty()) {
            m_cursor.moveTo(place, this);
        }
    });
    connect(m_view, &QTableView::doubleClicked, this, [this] { editCurrent(); });
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        if (!m_previewing) {
            Q_EMIT menuRequested(m_view->viewport()->mapToGlobal(at));
        }
    });
    connect(&m_cursor, &models::SourceCursor::moved, this, [this](const Place &place, const QObject *origin) {
        if (origin != this) {
            follow(place);
        }
    });
    setFiling(nullptr);
}

QTableView *StatementPanel::view() const
{
    return m_view;
}

void StatementPanel::preview(const models::OpenFilingPtr &filing, int statement)
{
    if (!filing) {
        if (m_previewing) {
            m_previewing = false;
            m_chooser->setEnabled(true);
            setFiling(std::exchange(m_actual, nullptr));
        }
        return;
    }
    if (!m_previewing) {
        m_actual = m_filing;
        m_previewing = true;
        m_chooser->setEnabled(false);
    }
    const int down = m_view->verticalScrollBar()->value();
    m_filing = filing;
    fillChooser();
    m_stack->setCurrentIndex(0);
    choose(statement);
    m_chooser->setItemText(statement, tr("%1 – as it would be read").arg(m_chooser->itemText(statement)));
    m_view->verticalScrollBar()->setValue(down);
}

void StatementPanel::setFiling(const models::OpenFilingPtr &filing)
{
    if (m_previewing) {
        m_actual = filing;
        return;
    }
    const bool same = m_filing && filing && m_filing->path == filing->path;
    const int before = m_model->statement();
    const QModelIndex stood = m_view->currentIndex();
    const int row = stood.row();
    const int column = stood.column();
    m_filing = filing;
    fillChooser();
    const int count = m_chooser->count();
    m_stack->setCurrentIndex(count > 0 ? 0 : 1);
    const bool reading = filing && filing->state == models::LoadState::Loading;
    m_empty->setReason(reading ? EmptyReason::Reading : EmptyReason::NoStatement);
    int wanted = -1;
    if (count > 0) {
        wanted = same && before >= 0 && before < count ? before : mainStatement(*filing->effective);
    }
    choose(wanted);
    if (filing && m_cursor.place().filing == filing->path) {
        follow(m_cursor.place());
    }
    // Where a row was taken out, or its insertion undone, the keyboard stays beside it.
    if (same && wanted == before && row >= 0 && m_model->rowCount() > 0 && !m_view->currentIndex().isValid()) {
        const QScopedValueRollback following(m_following, true);
        m_view->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), std::min(column, m_model->columnCount() - 1)));
    }
}

void StatementPanel::setChecksShown(bool shown)
{
    m_checksButton->setChecked(shown);
}

bool StatementPanel::editCurrent()
{
    const QModelIndex current = m_view->currentIndex();
    if (m_previewing || !current.isValid() || !(current.flags() & Qt::ItemIsEditable)) {
        return false;
    }
    m_view->setFocus();
    if (current.column() == 0) {
        // The labels that stay in place are only shown; the editor opens where they really stand.
        m_view->horizontalScrollBar()->setValue(0);
    }
    m_view->edit(current);
    return true;
}

void StatementPanel::choose(int statement)
{
    const bool another = statement != m_model->statement() || m_model->filing() != m_filing;
    {
        const QScopedValueRollback following(m_following, true);
        m_model->setStatement(m_filing, statement);
        m_checks->setStatement(m_filing, statement);
    }
    m_chooser->setCurrentIndex(statement);
    if (another) {
        shareColumns();
    }
    showHeader();
}

void StatementPanel::follow(const Place &place)
{
    if (m_previewing || !m_filing || !m_filing->effective || place.filing != m_filing->path) {
        return;
    }
    const auto address = statementAddress(*m_filing->effective, place.fieldPath.toStdString());
    if (!address.statement) {
        return;
    }
    const int statement = static_cast<int>(*address.statement);
    if (statement != m_model->statement()) {
        choose(statement);
    }
    const QModelIndex index = m_model->indexOf(place.fieldPath);
    if (index.isValid() && index != m_view->currentIndex()) {
        const QScopedValueRollback following(m_following, true);
        m_view->setCurrentIndex(index);
        m_view->scrollTo(index);
    }
}

void StatementPanel::leadFrom(const QModelIndex &current)
{
    if (m_following || m_previewing || !current.isValid()) {
        return;
    }
    const auto place = current.data(Role::Place).value<Place>();
    if (!place.filing.isEmpty() && place != m_cursor.place()) {
        m_cursor.moveTo(place, this);
    }
}

void StatementPanel::fillChooser()
{
    QStringList titles;
    if (m_filing && m_filing->effective) {
        for (const Statement &statement : m_filing->effective->statements) {
            titles << models::statementTitle(statement);
        }
    }
    QStringList shownNow;
    for (int i = 0; i < m_chooser->count(); ++i) {
        shownNow << m_chooser->itemText(i);
    }
    if (titles != shownNow) {
        m_chooser->clear();
        m_chooser->addItems(titles);
    }
}

void StatementPanel::showHeader()
{
    const int at = m_model->statement();
    if (!m_filing || !m_filing->effective || at < 0 || at >= static_cast<int>(m_filing->effective->statements.size())) {
        return;
    }
    const Statement &statement = m_filing->effective->statements[static_cast<std::size_t>(at)];
    const auto failed = std::count_if(statement.checks.begin(), statement.checks.end(),
                                      [](const Check &check) { return !check.holds; });
    const auto all = static_cast<int>(statement.checks.size());
    m_checksButton->setIcon(all == 0 ? QIcon()
                                     : signIcon(failed > 0 ? models::Sign::Contradicted : models::Sign::Consistent));
    m_checksButton->setText(all == 0      ? tr("No checks")
                                : failed > 0 ? tr("%1 of %2 checks fail").arg(failed).arg(all)
                                             : tr("All %1 checks hold").arg(all));
}

// The labels as wide as they need, up to half and to what the figures leave; the periods share the rest, but never get less
// than their figures need.
void StatementPanel::shareColumns()
{
    QHeaderView *header = m_view->horizontalHeader();
    const int periods = m_model->columnCount() - 1;
    if (periods < 1) {
        return;
    }
    const int room = m_view->viewport()->width();
    int widest = 0;
    for (int column = 0; column <= periods; ++column) {
        m_view->resizeColumnToContents(column);
        widest = std::max(widest, column > 0 ? header->sectionSize(column) : 0);
    }
    const int character = fontMetrics().averageCharWidth();
    const int spare = std::min(room / 2, room - widest * periods);
    const int label = std::clamp(header->sectionSize(0) + character * 2, character * 20, std::max(spare, character * 24));
    const int period = std::clamp((room - label) / periods, widest, std::max(widest, character * 26));
    header->resizeSection(0, std::max(label, room - period * periods));
    for (int column = 1; column <= periods; ++column) {
        header->resizeSection(column, period);
    }
}

bool StatementPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) {
        shareColumns();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace filing::ui
