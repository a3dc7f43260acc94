// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartpane.h"

#include "models/roles.h"
#include "parsers/core/text.h"
#include "ui/charts/chartcontrols.h"
#include "ui/charts/chartexport.h"
#include "ui/charts/chartexportdialog.h"
#include "ui/charts/chartlooks.h"
#include "ui/charts/charttablemodel.h"
#include "ui/charts/charttables.h"
#include "ui/charts/chartview.h"
#include "ui/charts/linemenu.h"
#include "ui/charts/markmenu.h"
#include "ui/text/emptytext.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace filing::ui
{

using namespace Qt::StringLiterals;

struct ChartPane::Private
{
    models::SourceCursor &cursor;
    models::SnapshotPtr snapshot;
    ChartOptions options;
    QSettings *settings = nullptr;

    ChartControls *controls = nullptr;
    QStackedWidget *pages = nullptr;
    ChartView *view = nullptr;
    QScrollBar *scroll = nullptr;
    QTableView *values = nullptr;
    ChartTableModel *model = nullptr;
    QLabel *emptyText = nullptr;
    QPushButton *emptyAction = nullptr;
    void takeTitles(const models::SnapshotPtr &next);

    bool usualOffered = false;        ///< The empty page's button leads back to the usual chart instead of opening files.
};

namespace
{

constexpr auto currentLook = "chart/look";

/// "8-K · April 28, 2011": whose filing it is the chart's head says.
QString shortTitle(const models::OpenFiling &filing)
{
    const QString title = filing.title();
    const QString rest = title.section(u" · "_s, 1);
    return rest.isEmpty() ? title : rest;
}

/// How much a mark says of a place: 0 nothing, 1 it was computed with it, 2 another filing repeats it, 3 it shows it.
int nearness(const ChartMark &mark, const models::Place &place, const SourceCell &cell)
{
    const auto here = [&place](const models::Place &source) {
        return source.filing == place.filing && source.fieldPath == place.fieldPath;
    };
    if (std::any_of(mark.sources.begin(), mark.sources.end(), here)) {
        return mark.derived ? 1 : 3;
    }
    const auto repeats = [&cell](const ChartInput &input) { return cell.isAmong(input.amount->repeats); };
    return std::any_of(mark.inputs.begin(), mark.inputs.end(), repeats) ? 2 : 0;
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
    m_d->controls = new ChartControls(this);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_d->controls);
    connect(m_d->controls, &ChartControls::optionsRequested, this, &ChartPane::setOptions);
    connect(m_d->controls, &ChartControls::viewRequested, this, &ChartPane::seriesViewRequested);
    connect(m_d->controls, &ChartControls::lineMenuRequested, this,
            [this](const QString &role, QPoint at) { showLineMenu(role.toStdString(), at); });
    connect(m_d->controls, &ChartControls::tableRequested, this, &ChartPane::setTableVisible);
    connect(m_d->controls, &ChartControls::zoomRequested, this, [this](double factor) { m_d->view->zoom(factor); });
    connect(m_d->controls, &ChartControls::copyRequested, this, &ChartPane::copyToClipboard);
    connect(m_d->controls, &ChartControls::exportRequested, this, &ChartPane::exportDialog);
}

void ChartPane::setSettings(QSettings &settings)
{
    m_d->settings = &settings;
    m_d->controls->setSettings(settings);
    ChartOptions options = m_d->options;
    applyLookText(settings.value(QLatin1StringView(currentLook)).toString(), options);
    setOptions(options);
}

void ChartPane::buildPages()
{
    m_d->view = new ChartView;
    m_d->model = new ChartTableModel(this);
    m_d->values = new QTableView;
    m_d->values->setObjectName(u"chartTable"_s);
    m_d->values->setAccessibleName(tr("Figures of the chart"));
    m_d->values->setModel(m_d->model);
    m_d->values->setTabKeyNavigation(false);
    m_d->values->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_d->values->setFrameShape(QFrame::NoFrame);
    m_d->values->setAlternatingRowColors(true);
    m_d->values->verticalHeader()->setDefaultSectionSize(m_d->values->fontMetrics().height() + 8);
    m_d->values->hide();
    m_d->scroll = new QScrollBar(Qt::Horizontal);
    m_d->scroll->setObjectName(u"chartScroll"_s);
    m_d->scroll->setAccessibleName(tr("Periods shown"));
    m_d->scroll->hide();
    auto *chart = new QWidget;
    auto *chartColumn = new QVBoxLayout(chart);
    chartColumn->setContentsMargins(0, 0, 0, 0);
    chartColumn->setSpacing(0);
    chartColumn->addWidget(m_d->view, 1);
    chartColumn->addWidget(m_d->scroll);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setObjectName(u"chartSplitter"_s);
    splitter->addWidget(chart);
    splitter->addWidget(m_d->values);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);

    auto *empty = new QWidget;
    m_d->emptyText = new QLabel;
    m_d->emptyText->setObjectName(u"chartEmpty"_s);
    m_d->emptyText->setWordWrap(true);
    m_d->emptyText->setAlignment(Qt::AlignCenter);
    m_d->emptyText->setForegroundRole(QPalette::Text);
    auto *title = new QLabel(emptyText(EmptyReason::NoQuarters).title);
    title->setAlignment(Qt::AlignCenter);
    title->setForegroundRole(QPalette::Text);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.15);
    large.setWeight(QFont::DemiBold);
    title->setFont(large);
    // The same ground as the other panes have while they are empty.
    empty->setBackgroundRole(QPalette::Base);
    empty->setAutoFillBackground(true);
    m_d->emptyAction = new QPushButton;
    m_d->emptyAction->setObjectName(u"chartOpen"_s);
    auto *column = new QVBoxLayout(empty);
    column->addStretch(2);
    column->addWidget(title);
    column->addWidget(m_d->emptyText);
    column->addWidget(m_d->emptyAction, 0, Qt::AlignHCenter);
    column->addStretch(3);
    m_d->pages = new QStackedWidget;
    m_d->pages->addWidget(empty);
    m_d->pages->addWidget(splitter);
    static_cast<QVBoxLayout *>(layout())->addWidget(m_d->pages, 1);

    connect(m_d->emptyAction, &QPushButton::clicked, this, [this] {
        if (m_d->usualOffered) {
            ChartOptions usual;
            usual.registrant = m_d->options.registrant;
            usual.sourceTitles = m_d->options.sourceTitles;
            setOptions(usual);
        } else {
            Q_EMIT openRequested();
        }
    });
    connect(m_d->view, &ChartView::opened, this, &ChartPane::openMark);
    connect(m_d->view, &ChartView::menuRequested, this, &ChartPane::showMenu);
    m_d->values->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_d->values, &QTableView::customContextMenuRequested, this,
            [this](QPoint at) { exportMenu()->popup(m_d->values->viewport()->mapToGlobal(at)); });
    connect(m_d->view, &ChartView::rangeRequested, this, &ChartPane::showRange);
    connect(m_d->scroll, &QScrollBar::valueChanged, this,
            [this](int first) { showRange(first, first + m_d->scroll->pageStep() - 1); });
    connect(m_d->view, &ChartView::hovered, this, &ChartPane::messageChanged);
    QHeaderView *lines = m_d->values->verticalHeader();
    lines->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(lines, &QHeaderView::customContextMenuRequested, this, [this, lines](QPoint at) {
        if (const int row = lines->logicalIndexAt(at); row >= 0) {
            showLineMenu(m_d->model->roleAt(row), lines->viewport()->mapToGlobal(at));
        }
    });
    connect(m_d->values, &QTableView::activated, this, &ChartPane::openCell);
    connect(m_d->values, &QTableView::clicked, this, &ChartPane::openCell);
}

/// Those of filings that nobody touched since the last snapshot stay.
void ChartPane::Private::takeTitles(const models::SnapshotPtr &next)
{
    std::set<models::OpenFilingPtr> same;
    if (snapshot) {
        same.insert(snapshot->filings.begin(), snapshot->filings.end());
    }
    QMap<QString, QString> titles;
    for (const models::OpenFilingPtr &filing : next ? next->filings : std::vector<models::OpenFilingPtr>()) {
        titles.insert(filing->path, same.contains(filing) ? options.sourceTitles.value(filing->path) : shortTitle(*filing));
    }
    options.sourceTitles = std::move(titles);
}

void ChartPane::setSnapshot(const models::SnapshotPtr &snapshot)
{
    m_d->takeTitles(snapshot);
    m_d->snapshot = snapshot;
    const SeriesSet &set = series();
    // A registrant whose last filing was closed is no choice any more.
    if (!m_d->options.registrant.isEmpty() && (set.registrants.empty() || !chosenRegistrant(set, m_d->options))) {
        m_d->options.registrant.clear();
    }
    refresh();
}

const SeriesSet &ChartPane::series() const
{
    static const SeriesSet none;
    return m_d->snapshot ? m_d->snapshot->series : none;
}

void ChartPane::refresh()
{
    const SeriesSet &set = series();
    const ChartData chart = prepareChart(set, m_d->options);
    m_d->view->setData(chart);
    m_d->model->setChart(chart, set, m_d->options);
    m_d->values->resizeColumnsToContents();
    // Two rows of growth need no half of the pane.
    const int rows = m_d->model->rowCount() * m_d->values->verticalHeader()->defaultSectionSize();
    m_d->values->setMaximumHeight(rows + m_d->values->horizontalHeader()->sizeHint().height()
                                  + m_d->values->horizontalScrollBar()->sizeHint().height() + 4);
    {
        const QSignalBlocker blocker(m_d->scroll);
        const int count = int(chart.slotList.size());
        m_d->scroll->setRange(0, std::max(0, int(chart.axisNumbers.size()) - count));
        m_d->scroll->setPageStep(std::max(1, count));
        m_d->scroll->setValue(chart.firstShown);
        m_d->scroll->setVisible(chart.isZoomed() && !chart.isEmpty());
    }
    const bool filings = m_d->snapshot && !m_d->snapshot->filings.empty();
    m_d->usualOffered = filings && !set.registrants.empty();
    m_d->emptyText->setText(!filings ? tr("Quarterly revenues and expenses appear here, over all filings that are open.")
                                     : chart.refusal);
    m_d->emptyAction->setText(m_d->usualOffered ? tr("Show quarterly revenues and expenses") : tr("Open filings…"));
    m_d->pages->setCurrentIndex(chart.isEmpty() ? 0 : 1);
    m_d->controls->setState(set, m_d->options, chart.isEmpty());
    m_d->controls->setZoomed(chart.isZoomed());
    follow(m_d->cursor.place());
}

const ChartOptions &ChartPane::options() const
{
    return m_d->options;
}

void ChartPane::setOptions(const ChartOptions &options)
{
    m_d->options = options;
    if (m_d->settings) {
        m_d->settings->setValue(QLatin1StringView(currentLook), lookText(options));
    }
    refresh();
    Q_EMIT optionsChanged();
}

QList<QAction *> ChartPane::menuActions() const
{
    return m_d->controls->menuActions();
}

QList<QAction *> ChartPane::commands() const
{
    return m_d->controls->commands();
}

QMenu *ChartPane::exportMenu() const
{
    return m_d->controls->exportMenu();
}

void ChartPane::showRange(int first, int last)
{
    const ChartData &chart = m_d->view->data();
    const int count = int(chart.axisNumbers.size());
    first = std::clamp(first, 0, std::max(0, count - 1));
    last = std::clamp(last, first, std::max(0, count - 1));
    ChartOptions options = m_d->options;
    options.from.reset();
    options.to.reset();
    if (first > 0) {
        const int number = chart.axisNumbers[std::size_t(first)];
        options.from = chart.annual ? quarterNumber(number, 1) : number;
    }
    if (last + 1 < count) {
        const int number = chart.axisNumbers[std::size_t(last)];
        options.to = chart.annual ? quarterNumber(number, 4) : number;
    }
    setOptions(options);
}

bool ChartPane::isEmpty() const
{
    return m_d->view->data().isEmpty();
}

void ChartPane::follow(const models::Place &place)
{
    int found = -1;
    int best = 0;
    const SourceCell cellThere(place);
    const std::vector<ChartMark> &marks = m_d->view->data().marks;
    for (int i = 0; i < int(marks.size()); ++i) {
        if (const int near = nearness(marks[std::size_t(i)], place, cellThere); near > best) {
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
    if (hasOneSource(mark)) {
        m_d->cursor.moveTo(mark.place, this);
    } else {
        showMenu(index, m_d->view->menuPoint(index));
    }
}

void ChartPane::showMenu(int index, QPoint at)
{
    const ChartData &chart = m_d->view->data();
    const auto open = [this](const models::Place &place) { m_d->cursor.moveTo(place, this); };
    QMenu *menu = index < 0 ? nullptr : markMenu(chart.marks[std::size_t(index)], series(), chart, m_d->options, open, this);
    (menu ? menu : exportMenu())->popup(at);
}

void ChartPane::showLineMenu(const std::string &role, QPoint at)
{
    const SeriesRegistrant *registrant = chosenRegistrant(series(), m_d->options);
    if (!registrant) {
        return;
    }
    const std::string scope = registrant->cik.empty() ? "name:" + alnumKey(registrant->name) : "cik:" + registrant->cik;
    const auto make = [this](const Rule &rule) { Q_EMIT ruleRequested(rule); };
    if (QMenu *menu = lineMenu(*registrant, role, scope, make, this)) {
        menu->popup(at);
    }
}

void ChartPane::openCell(const QModelIndex &index)
{
    const QVariant place = index.data(Role::Place);
    if (place.isValid()) {
        m_d->cursor.moveTo(place.value<models::Place>(), this);
    }
}

void ChartPane::setTableVisible(bool visible)
{
    if (isTableVisible() != visible) {
        m_d->values->setVisible(visible);
        m_d->controls->setTableShown(visible);
        Q_EMIT optionsChanged();
    }
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
    static const QRegularExpression unfit(u"[^\\p{L}\\p{N}]+"_s);
    QString suggestion = m_d->view->data().title().toLower().replace(unfit, u"-"_s);
    while (suggestion.endsWith(u'-')) {
        suggestion.chop(1);
    }
    ChartExportDialog dialog(m_d->options, suggestion, m_d->settings ? ExportChoices::from(*m_d->settings) : ExportChoices(), this);
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    if (m_d->settings) {
        dialog.choices().keepIn(*m_d->settings);
    }
    QString error;
    if (exportChart(m_d->snapshot->series, *m_d->snapshot, dialog.options(), dialog.format(), dialog.file(), &error)) {
        Q_EMIT messageChanged(tr("Written to %1").arg(QDir::toNativeSeparators(dialog.file())));
    } else {
        QMessageBox::warning(this, tr("Export chart"), error);
    }
}

bool ChartPane::exportTo(const QString &file, double scale, QString *error)
{
    ChartOptions options = m_d->options;
    options.scale = scale;
    const models::Snapshot none;
    const models::Snapshot &shown = m_d->snapshot ? *m_d->snapshot : none;
    return exportChart(shown.series, shown, options, file, error);
}

void ChartPane::copyToClipboard()
{
    if (isEmpty()) {
        return;
    }
    QApplication::clipboard()->setMimeData(chartMimeData(m_d->snapshot->series, m_d->options).release());
    Q_EMIT messageChanged(tr("Chart and figures copied"));
}

} // namespace filing::ui
