// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/structure/statementpanel.h"

#include "models/corrections/takenout.h"
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
#include <QMenu>
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
    , m_goneButton(new QToolButton(this))
    , m_view(new StatementTable(this))
    , m_checks(new ChecksView(cursor, this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_empty(new EmptyState(EmptyReason::NoStatementYet, {}, this))
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
    header->addWidget(m_goneButton);
    header->addWidget(m_checksButton);
    m_splitter->setObjectName(u"statementSplitter"_s);
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
    connect(m_model, &models::StatementModel::correctionRequested, this, [this](const Correction &correction) {
        if (m_naming) {
            m_named = QString::fromStdString(correction.newText);
        } else if (!m_previewing) {
            Q_EMIT correctionRequested(correction);
        }
    });
    // Behind the editor: what it ends must not go while it is still being left.
    connect(m_view->itemDelegateForColumn(0), &QAbstractItemDelegate::closeEditor, this, &StatementPanel::finishNaming, Qt::QueuedConnection);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &StatementPanel::leadFrom);
    connect(m_view, &QTableView::clicked, this, &StatementPanel::leadFrom);
    connect(m_view->horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int section) {
        const auto place = m_model->headerData(section, Qt::Horizontal, Role::Place).value<Place>();
        if (!m_previewing && !place.filing.isEmpty()) {
            m_cursor.moveTo(place, this);
        }
    });
    connect(m_view, &QTableView::doubleClicked, this, &StatementPanel::editRequested);
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        if (!m_previewing) {
            // By key, the row may be current here while nothing is chosen in the window.
            const auto place = m_view->currentIndex().data(Role::Place).value<Place>();
            if (!place.filing.isEmpty() && place != m_cursor.place()) {
                m_cursor.moveTo(place, this);
            }
            Q_EMIT menuRequested(m_view->viewport()->mapToGlobal(at));
        }
    });
    connect(&m_cursor, &models::SourceCursor::moved, this, [this](const Place &place, const QObject *origin) {
        if (origin != this) {
            follow(place);
        }
    });
    wireHeader();
    setFiling(nullptr);
}

void StatementPanel::wireHeader()
{
    m_goneButton->setObjectName(u"takenOutButton"_s);
    m_goneButton->setAutoRaise(true);
    m_goneButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_goneButton->setToolTip(tr("Rows and columns that were deleted; each can be brought back"));
    m_goneMenu = new QMenu(m_goneButton);
    m_goneMenu->setObjectName(u"takenOutMenu"_s);
    connect(m_goneButton, &QToolButton::clicked, this,
            [this] { m_goneMenu->popup(m_goneButton->mapToGlobal(m_goneButton->rect().bottomLeft())); });
    QHeaderView *periods = m_view->horizontalHeader();
    connect(periods, &QWidget::customContextMenuRequested, this, [this, periods](const QPoint &at) {
        const auto place = m_model->headerData(periods->logicalIndexAt(at), Qt::Horizontal, Role::Place).value<Place>();
        if (!m_previewing && !place.filing.isEmpty()) {
            m_cursor.moveTo(place, this);
            Q_EMIT periodMenuRequested(periods->viewport()->mapToGlobal(at));
        }
    });
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
            m_naming = false;
            m_chooser->setEnabled(true);
            setFiling(std::exchange(m_actual, nullptr));
        }
        return;
    }
    showAhead(filing, statement);
    m_chooser->setItemText(statement, tr("%1 – as it would be read").arg(m_chooser->itemText(statement)));
}

void StatementPanel::nameNewRow(const models::OpenFilingPtr &ahead, int statement, const QString &labelPath)
{
    showAhead(ahead, statement);
    m_named.clear();
    m_naming = true;
    const QModelIndex label = m_model->indexOf(labelPath);
    m_view->setFocus();
    m_view->setCurrentIndex(label);
    m_view->scrollTo(label);
    m_view->horizontalScrollBar()->setValue(0);
    m_view->edit(label);
}

void StatementPanel::finishNaming()
{
    if (!m_naming) {
        return;
    }
    const QString label = std::exchange(m_named, {});
    preview(nullptr, -1);
    if (!label.isEmpty()) {
        Q_EMIT rowNamed(label);
    }
}

/// A state that is not recorded; nothing in it leads the cursor or can be changed.
void StatementPanel::showAhead(const models::OpenFilingPtr &filing, int statement)
{
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
    m_empty->setReason(reading ? EmptyReason::Reading : m_filing ? EmptyReason::NoStatement : EmptyReason::NoStatementYet);
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
    if (same) {
        leaveVanishedPlace();
    }
}

// A row or column that is gone (its insertion undone, say) is no place to stand: to where the keyboard went instead.
void StatementPanel::leaveVanishedPlace()
{
    const Place &place = m_cursor.place();
    if (!m_filing || !m_filing->effective || place.filing != m_filing->path || !place.fieldPath.startsWith(u"statements/"_s)) {
        return;
    }
    const StatementAddress at = statementAddress(*m_filing->effective, place.fieldPath.toStdString());
    const bool row = place.fieldPath.contains(u"/rows/"_s);
    const bool period = place.fieldPath.contains(u"/periods/"_s) || place.fieldPath.contains(u"/cells/"_s);
    if (at.statement && (!row || at.row) && (!period || at.period)) {
        return;
    }
    // Put in by a person and only not shown now (the machine's layer, the past): the place is there again soon.
    const std::string path = place.fieldPath.toStdString();
    const bool comesBack = std::any_of(m_filing->log.begin(), m_filing->log.end(), [&path](const models::LogEntry &entry) {
        const bool makes = entry.correction.kind == CorrectionKind::Insert || entry.correction.kind == CorrectionKind::ReadTable;
        return entry.inForce && makes && path.starts_with(entry.correction.path);
    });
    if (comesBack) {
        return;
    }
    const auto beside = m_view->currentIndex().data(Role::Place).value<Place>();
    m_cursor.moveTo(beside.filing.isEmpty() ? Place{m_filing->path, {}, {}} : beside, this);
}

void StatementPanel::showTakenOut()
{
    const std::vector<models::TakenOut> gone = m_filing && m_model->statement() >= 0 && !m_previewing
        ? models::takenOut(*m_filing, static_cast<std::size_t>(m_model->statement()))
        : std::vector<models::TakenOut>();
    m_goneButton->setVisible(!gone.empty());
    m_goneMenu->clear();
    const auto rows = static_cast<int>(std::count_if(gone.begin(), gone.end(), [](const models::TakenOut &each) { return each.row; }));
    const int columns = static_cast<int>(gone.size()) - rows;
    QStringList parts;
    if (rows > 0) {
        parts << tr("%n rows", nullptr, rows);
    }
    if (columns > 0) {
        parts << tr("%n columns", nullptr, columns);
    }
    m_goneButton->setIcon(signIcon(models::Sign::Rejected));
    m_goneButton->setText(tr("%1 deleted…").arg(parts.join(u", "_s)));
    m_goneButton->setAccessibleName(m_goneButton->text());
    for (const models::TakenOut &each : gone) {
        QString words = fontMetrics().elidedText(each.words, Qt::ElideMiddle, 320).replace(u'&', u"&&"_s);
        words = each.alone ? tr("Restore \"%1\"").arg(words) : tr("Restore \"%1\" and what was changed with it").arg(words);
        m_goneMenu->addAction(words, this, [this, entry = each.entry] { Q_EMIT restoreRequested(entry); });
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
    showTakenOut();
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
                                : failed > 0 ? tr("%1 of %n checks fail", nullptr, all).arg(failed)
                                             : tr("All %n checks hold", nullptr, all));
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
