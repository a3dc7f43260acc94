// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartpane.h"

#include "models/roles.h"
#include "ui/charts/chartexport.h"
#include "ui/charts/chartexportdialog.h"
#include "ui/charts/charttablemodel.h"
#include "ui/charts/chartview.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace filing::ui
{

using namespace Qt::StringLiterals;

struct ChartPane::Private
{
    models::SourceCursor &cursor;
    models::SnapshotPtr snapshot;
    ChartOptions options;
    int openedMark = -1;              ///< Opening the same derived bar again walks through its cells.
    std::size_t openedSource = 0;

    QComboBox *registrants = nullptr;
    QComboBox *span = nullptr;
    QCheckBox *stacked = nullptr;
    QCheckBox *netResult = nullptr;
    QCheckBox *table = nullptr;
    QToolButton *copy = nullptr;
    QToolButton *save = nullptr;
    QStackedWidget *pages = nullptr;
    ChartView *view = nullptr;
    QTableView *values = nullptr;
    ChartTableModel *model = nullptr;
    QLabel *emptyText = nullptr;
};

namespace
{

QToolButton *button(const QString &text, const QString &objectName, const QString &tip)
{
    auto *made = new QToolButton;
    made->setText(text);
    made->setObjectName(objectName);
    made->setToolTip(tip);
    made->setAutoRaise(true);
    return made;
}

QCheckBox *check(const QString &text, const QString &objectName, bool on)
{
    auto *made = new QCheckBox(text);
    made->setObjectName(objectName);
    made->setChecked(on);
    return made;
}

/// "8-K · April 28, 2011": whose filing it is the chart's head says.
QString shortTitle(const models::OpenFiling &filing)
{
    const QString title = filing.title();
    const QString rest = title.section(u" · "_s, 1);
    return rest.isEmpty() ? title : rest;
}

/// How much a mark says of a place: 0 nothing, 1 it was computed with it, 2 another filing repeats it, 3 it shows it.
int nearness(const ChartMark &mark, const models::Place &place)
{
    const auto here = [&place](const models::Place &cell) {
        return cell.filing == place.filing && cell.fieldPath == place.fieldPath;
    };
    if (std::any_of(mark.sources.begin(), mark.sources.end(), here)) {
        return mark.derived ? 1 : 3;
    }
    return std::any_of(mark.repeats.begin(), mark.repeats.end(), here) ? 2 : 0;
}

} // namespace

ChartPane::ChartPane(models::SourceCursor &cursor, QWidget *parent)
    : QWidget(parent)
    , m_d(new Private{cursor, {}, {}})
{
    setObjectName(u"chartPane"_s);
    buildControls();
    buildPages();
    connect(&cursor, &models::SourceCursor::moved, this, [this](const models::Place &place, QObject *origin) {
        if (origin != this) {
            follow(place);
        }
    });
    refresh();
}

ChartPane::~ChartPane() = default;

void ChartPane::buildControls()
{
    m_d->registrants = new QComboBox;
    m_d->registrants->setObjectName(u"chartRegistrant"_s);
    m_d->registrants->setAccessibleName(tr("Registrant"));
    m_d->registrants->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_d->registrants->setMinimumContentsLength(16);
    m_d->span = new QComboBox;
    m_d->span->setObjectName(u"chartSpan"_s);
    m_d->span->setAccessibleName(tr("Length of periods"));
    m_d->span->addItems({tr("Quarterly"), tr("Annual")});
    m_d->stacked = check(tr("Stack lines"), u"chartStacked"_s, false);
    m_d->stacked->setToolTip(tr("Show the single revenue and expense lines instead of their totals"));
    m_d->netResult = check(tr("Net result"), u"chartNetResult"_s, true);
    m_d->table = check(tr("Table"), u"chartTableShown"_s, false);
    m_d->table->setToolTip(tr("Show the figures as a table below the chart"));
    m_d->copy = button(tr("Copy"), u"chartCopy"_s, tr("Copy the chart as a picture and its figures as a table"));
    m_d->save = button(tr("Export…"), u"chartExport"_s, tr("Save as PNG, SVG, PDF or CSV"));

    auto *row = new QHBoxLayout;
    row->setContentsMargins(8, 4, 8, 2);
    row->setSpacing(10);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_d->registrants, m_d->span, m_d->stacked, m_d->netResult, m_d->table}) {
        row->addWidget(widget);
    }
    row->addStretch();
    row->addWidget(m_d->copy);
    row->addWidget(m_d->save);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(2);
    all->addLayout(row);

    connect(m_d->registrants, &QComboBox::activated, this, [this](int index) {
        m_d->options.registrant = m_d->registrants->itemData(index).toString();
        refresh();
    });
    connect(m_d->span, &QComboBox::currentIndexChanged, this, [this](int index) { setAnnual(index == 1); });
    connect(m_d->stacked, &QCheckBox::toggled, this, &ChartPane::setStacked);
    connect(m_d->netResult, &QCheckBox::toggled, this, &ChartPane::setNetResultVisible);
    connect(m_d->table, &QCheckBox::toggled, this, &ChartPane::setTableVisible);
    connect(m_d->copy, &QToolButton::clicked, this, &ChartPane::copyToClipboard);
    connect(m_d->save, &QToolButton::clicked, this, &ChartPane::exportDialog);
}

void ChartPane::buildPages()
{
    m_d->view = new ChartView;
    m_d->model = new ChartTableModel(this);
    m_d->values = new QTableView;
    m_d->values->setObjectName(u"chartTable"_s);
    m_d->values->setAccessibleName(tr("Figures of the chart"));
    m_d->values->setModel(m_d->model);
    m_d->values->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_d->values->setFrameShape(QFrame::NoFrame);
    m_d->values->setAlternatingRowColors(true);
    m_d->values->verticalHeader()->setDefaultSectionSize(m_d->values->fontMetrics().height() + 8);
    m_d->values->hide();
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(m_d->view);
    splitter->addWidget(m_d->values);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);

    auto *empty = new QWidget;
    m_d->emptyText = new QLabel;
    m_d->emptyText->setObjectName(u"chartEmpty"_s);
    m_d->emptyText->setWordWrap(true);
    m_d->emptyText->setAlignment(Qt::AlignCenter);
    auto *open = new QPushButton(tr("Open filings…"));
    open->setObjectName(u"chartOpen"_s);
    auto *column = new QVBoxLayout(empty);
    column->addStretch();
    column->addWidget(m_d->emptyText);
    column->addWidget(open, 0, Qt::AlignHCenter);
    column->addStretch();
    m_d->pages = new QStackedWidget;
    m_d->pages->addWidget(empty);
    m_d->pages->addWidget(splitter);
    static_cast<QVBoxLayout *>(layout())->addWidget(m_d->pages, 1);

    connect(open, &QPushButton::clicked, this, &ChartPane::openRequested);
    connect(m_d->view, &ChartView::opened, this, &ChartPane::openMark);
    connect(m_d->view, &ChartView::hovered, this, &ChartPane::messageChanged);
    connect(m_d->values, &QTableView::activated, this, &ChartPane::openCell);
    connect(m_d->values, &QTableView::clicked, this, &ChartPane::openCell);
}

void ChartPane::setSnapshot(const models::SnapshotPtr &snapshot)
{
    m_d->snapshot = snapshot;
    m_d->options.sourceTitles.clear();
    if (snapshot) {
        for (const models::OpenFilingPtr &filing : snapshot->filings) {
            m_d->options.sourceTitles.insert(filing->path, shortTitle(*filing));
        }
    }
    fillRegistrants();
    refresh();
}

void ChartPane::fillRegistrants()
{
    const QSignalBlocker blocker(m_d->registrants);
    m_d->registrants->clear();
    if (m_d->snapshot) {
        for (const SeriesRegistrant &registrant : m_d->snapshot->series.registrants) {
            m_d->registrants->addItem(QString::fromStdString(registrant.name), registrantKey(registrant));
        }
        // A registrant whose last filing was closed is no choice any more.
        if (m_d->registrants->findData(m_d->options.registrant) < 0) {
            m_d->options.registrant.clear();
        }
        if (const SeriesRegistrant *chosen = chosenRegistrant(m_d->snapshot->series, m_d->options)) {
            m_d->registrants->setCurrentIndex(m_d->registrants->findData(registrantKey(*chosen)));
        }
    }
    m_d->registrants->setVisible(m_d->registrants->count() > 1);
}

void ChartPane::refresh()
{
    static const SeriesSet none;
    const SeriesSet &set = m_d->snapshot ? m_d->snapshot->series : none;
    const ChartData chart = prepareChart(set, m_d->options);
    m_d->openedMark = -1;
    m_d->view->setData(chart);
    m_d->model->setSeries(chosenRegistrant(set, m_d->options), m_d->options);
    m_d->values->resizeColumnsToContents();
    const bool filings = m_d->snapshot && !m_d->snapshot->filings.empty();
    m_d->emptyText->setText(
        !filings ? tr("Quarterly revenues and expenses appear here, over all filings that are open.")
        : m_d->options.annual && !set.registrants.empty()
            ? tr("No whole fiscal year can be told from the open filings. Switch to quarterly, or open more filings.")
            : tr("No statement of operations was found in the open filings, so there are no quarters to show."));
    m_d->pages->setCurrentIndex(chart.isEmpty() ? 0 : 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_d->stacked, m_d->netResult, m_d->table, m_d->copy, m_d->save}) {
        widget->setEnabled(!chart.isEmpty());
    }
    follow(m_d->cursor.place());
}

bool ChartPane::isEmpty() const
{
    return m_d->view->data().isEmpty();
}

void ChartPane::follow(const models::Place &place)
{
    int found = -1;
    int best = 0;
    const std::vector<ChartMark> &marks = m_d->view->data().marks;
    for (int i = 0; i < int(marks.size()); ++i) {
        if (const int near = nearness(marks[std::size_t(i)], place); near > best) {
            best = near;
            found = i;
        }
    }
    m_d->view->setCurrent(found);
    const QModelIndex cell = m_d->model->indexOf(place);
    const QSignalBlocker blocker(m_d->values->selectionModel());
    if (cell.isValid()) {
        m_d->values->setCurrentIndex(cell);
    } else {
        m_d->values->clearSelection();
    }
    m_d->values->viewport()->update();
}

void ChartPane::openMark(int index)
{
    const ChartMark &mark = m_d->view->data().marks[std::size_t(index)];
    if (mark.sources.empty()) {
        return;
    }
    m_d->openedSource = index == m_d->openedMark ? (m_d->openedSource + 1) % mark.sources.size() : 0;
    m_d->openedMark = index;
    m_d->cursor.moveTo(mark.sources[m_d->openedSource], this);
}

void ChartPane::openCell(const QModelIndex &index)
{
    const QVariant place = index.data(Role::Place);
    if (place.isValid()) {
        m_d->cursor.moveTo(place.value<models::Place>(), this);
    }
}

void ChartPane::setAnnual(bool annual)
{
    if (m_d->options.annual != annual) {
        m_d->options.annual = annual;
        m_d->span->setCurrentIndex(annual ? 1 : 0);
        refresh();
        Q_EMIT optionsChanged();
    }
}

void ChartPane::setStacked(bool stacked)
{
    if (isStacked() != stacked) {
        m_d->options.mode = stacked ? ChartMode::Stacked : ChartMode::Grouped;
        m_d->stacked->setChecked(stacked);
        refresh();
        Q_EMIT optionsChanged();
    }
}

void ChartPane::setNetResultVisible(bool visible)
{
    if (m_d->options.netResult != visible) {
        m_d->options.netResult = visible;
        m_d->netResult->setChecked(visible);
        refresh();
        Q_EMIT optionsChanged();
    }
}

void ChartPane::setTableVisible(bool visible)
{
    if (isTableVisible() != visible) {
        m_d->values->setVisible(visible);
        m_d->table->setChecked(visible);
        Q_EMIT optionsChanged();
    }
}

bool ChartPane::isAnnual() const
{
    return m_d->options.annual;
}

bool ChartPane::isStacked() const
{
    return m_d->options.mode == ChartMode::Stacked;
}

bool ChartPane::isNetResultVisible() const
{
    return m_d->options.netResult;
}

bool ChartPane::isTableVisible() const
{
    return !m_d->values->isHidden();
}

void ChartPane::exportDialog()
{
    if (isEmpty()) {
        return;
    }
    static const QRegularExpression unfit(u"[^A-Za-z0-9]+"_s);
    QString suggestion = m_d->view->data().title().toLower().replace(unfit, u"-"_s);
    while (suggestion.endsWith(u'-')) {
        suggestion.chop(1);
    }
    ChartExportDialog dialog(m_d->options, suggestion, this);
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    QString error;
    if (exportChart(m_d->snapshot->series, dialog.options(), dialog.file(), &error)) {
        Q_EMIT messageChanged(tr("Chart written to %1").arg(dialog.file()));
    } else {
        QMessageBox::warning(this, tr("Export chart"), error);
    }
}

bool ChartPane::exportTo(const QString &file, double scale, QString *error)
{
    ChartOptions options = m_d->options;
    options.scale = scale;
    return exportChart(m_d->snapshot ? m_d->snapshot->series : SeriesSet{}, options, file, error);
}

void ChartPane::copyToClipboard()
{
    if (isEmpty()) {
        return;
    }
    auto *mime = new QMimeData;
    mime->setImageData(chartImage(m_d->snapshot->series, m_d->options));
    mime->setText(chartTsv(m_d->snapshot->series, m_d->options));
    QApplication::clipboard()->setMimeData(mime);
    Q_EMIT messageChanged(tr("Chart and figures copied"));
}

} // namespace filing::ui
