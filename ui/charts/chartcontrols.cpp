// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartcontrols.h"

#include "ui/charts/chartlooks.h"
#include "ui/charts/charttext.h"
#include "ui/charts/figuretext.h"
#include "ui/charts/picklist.h"

#include <QAction>
#include <QActionGroup>
#include <QDateEdit>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QMenu>
#include <QSettings>
#include <QToolButton>

#include <algorithm>
#include <chrono>

namespace filing::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double zoomStep = 1.5;
/// Of a company's name on its button.
constexpr int nameLetters = 24;

QToolButton *menuButton(const char *name, const QString &tip)
{
    auto *made = new QToolButton;
    made->setObjectName(QLatin1StringView(name));
    made->setToolTip(tip);
    made->setAutoRaise(true);
    made->setPopupMode(QToolButton::InstantPopup);
    made->setToolButtonStyle(Qt::ToolButtonTextOnly);
    made->setFocusPolicy(Qt::TabFocus);
    return made;
}

QString groupTitle(SeriesLine::Group group)
{
    switch (group) {
    case SeriesLine::Group::Revenue:
        return ChartControls::tr("Revenues");
    case SeriesLine::Group::Expense:
        return ChartControls::tr("Expenses");
    case SeriesLine::Group::Result:
        return ChartControls::tr("Results");
    case SeriesLine::Group::PerShare:
        return ChartControls::tr("Per share");
    case SeriesLine::Group::Shares:
        return ChartControls::tr("Shares");
    case SeriesLine::Group::Other:
        break;
    }
    return ChartControls::tr("Other lines");
}

} // namespace

ChartControls::ChartControls(QWidget *parent)
    : QWidget(parent)
    , m_modes(new QActionGroup(this))
    , m_lengths(new QActionGroup(this))
    , m_axes(new QActionGroup(this))
    , m_views(new QActionGroup(this))
    , m_companyList(new PickList(this))
    , m_lineList(new PickList(this))
{
    m_companyList->setObjectName(u"chartCompanyList"_s);
    m_lineList->setObjectName(u"chartLineList"_s);
    m_lineList->setUsual(tr("Usual lines"));
    makeActions();
    makeButtons();
    connect(m_companyList, &PickList::pickedChanged, this, [this](const QStringList &keys) {
        if (!keys.isEmpty()) {
            ChartOptions options = m_options;
            options.registrant = keys.first();
            options.companies = keys.mid(1);
            request(options);
        }
    });
    connect(m_lineList, &PickList::pickedChanged, this, [this](const QStringList &keys) {
        ChartOptions options = m_options;
        options.roles.clear();
        for (const QString &key : keys) {
            options.roles.push_back(key.toStdString());
        }
        request(options);
    });
    connect(m_lineList, &PickList::menuRequested, this, &ChartControls::lineMenuRequested);
}

void ChartControls::request(const ChartOptions &options)
{
    Q_EMIT optionsRequested(options);
}

template<typename Value>
QAction *ChartControls::choice(QActionGroup *group, const char *name, const QString &text, const QString &tip, Value ChartOptions::*member,
                               Value value)
{
    auto *action = new QAction(text, group);
    action->setObjectName(QLatin1StringView(name));
    action->setStatusTip(tip);
    action->setCheckable(true);
    action->setData(int(value));
    connect(action, &QAction::triggered, this, [this, member, value] {
        ChartOptions options = m_options;
        options.*member = value;
        request(options);
    });
    return action;
}

void ChartControls::makeActions()
{
    choice(m_modes, "chartGrouped", tr("&Side by Side"), tr("Chart: amounts as bars side by side"), &ChartOptions::mode, ChartMode::Grouped);
    choice(m_modes, "chartStacked", tr("S&tacked Lines"), tr("Chart: the single lines of revenues and expenses on top of each other"), &ChartOptions::mode, ChartMode::Stacked);
    choice(m_modes, "chartCommonSize", tr("% of &Revenues"), tr("Chart: every line in percent of the revenues of its period"), &ChartOptions::mode, ChartMode::CommonSize);
    choice(m_modes, "chartGrowth", tr("&Growth on a Year Before"), tr("Chart: change on the same period a year before"), &ChartOptions::mode, ChartMode::Growth);
    choice(m_modes, "chartIndexed", tr("&Index, First Period = 100"), tr("Chart: the first period that all have is 100"), &ChartOptions::mode, ChartMode::Indexed);
    choice(m_modes, "chartMargins", tr("&Margins"), tr("Chart: gross, operating and net margin"), &ChartOptions::mode, ChartMode::Margins);
    choice(m_lengths, "chartQuarterly", tr("&Quarterly"), tr("Chart: one bar for each quarter"), &ChartOptions::annual, false);
    choice(m_lengths, "chartAnnual", tr("&Annual"), tr("Chart: one bar for each fiscal year"), &ChartOptions::annual, true);
    choice(m_axes, "chartFiscal", tr("&Fiscal Periods"), tr("Chart: periods as the company counts them"), &ChartOptions::axis, ChartAxis::Fiscal);
    choice(m_axes, "chartCalendar", tr("&Calendar Periods"), tr("Chart: periods by the calendar, so that companies with different years compare"), &ChartOptions::axis, ChartAxis::Calendar);
    const auto view = [this](const char *name, const QString &text, const QString &tip, SeriesView::Kind kind) {
        auto *action = new QAction(text, m_views);
        action->setObjectName(QLatin1StringView(name));
        action->setStatusTip(tip);
        action->setCheckable(true);
        action->setData(int(kind));
        return action;
    };
    connect(view("chartLatest", tr("&Latest Figures"), tr("Chart: what the newest filing says of each period"), SeriesView::Kind::Latest),
            &QAction::triggered, this, [this] { Q_EMIT viewRequested({}); });
    connect(view("chartFirst", tr("As Fi&rst Reported"), tr("Chart: what the first filing said, before any restatement"),
                 SeriesView::Kind::First),
            &QAction::triggered, this, [this] { Q_EMIT viewRequested({SeriesView::Kind::First, {}}); });
    connect(view("chartAsKnown", tr("As &Known On…"), tr("Chart: what was known on a day, without later filings"), SeriesView::Kind::AsKnown),
            &QAction::triggered, this, &ChartControls::askForDay);
    const auto toggle = [this](const char *name, const QString &text, const QString &tip) {
        auto *action = new QAction(text, this);
        action->setStatusTip(tip);
        action->setObjectName(QLatin1StringView(name));
        action->setCheckable(true);
        return action;
    };
    m_netResult = toggle("chartNetResult", tr("&Net Result"), tr("Chart: the net result as a line"));
    connect(m_netResult, &QAction::triggered, this, [this](bool on) {
        ChartOptions options = m_options;
        options.netResult = on;
        request(options);
    });
    m_table = toggle("chartTableShown", tr("&Table of Figures"), tr("Chart: the figures as a table below"));
    connect(m_table, &QAction::triggered, this, &ChartControls::tableRequested);
    const auto zoom = [this](const char *name, const QString &text, double factor) {
        auto *action = new QAction(text, this);
        action->setObjectName(QLatin1StringView(name));
        action->setStatusTip(tr("Chart: fewer or more periods at once"));
        connect(action, &QAction::triggered, this, [this, factor] { Q_EMIT zoomRequested(factor); });
        return action;
    };
    m_zoomIn = zoom("chartZoomIn", tr("Zoom &In"), zoomStep);
    m_zoomOut = zoom("chartZoomOut", tr("&Zoom Out"), 1 / zoomStep);
    m_zoomAll = zoom("chartZoomAll", tr("&Show All Periods"), 0);
    m_linesAction = new QAction(tr("Choose &Lines…"), this);
    m_linesAction->setObjectName(u"chartChooseLines"_s);
    m_linesAction->setStatusTip(tr("Chart: which lines of the statements are drawn"));
    // Queued: from a menu of the window the pane may have to come forward first.
    connect(m_linesAction, &QAction::triggered, this, [this] { m_lineList->openBelow(m_lines); }, Qt::QueuedConnection);
}

void ChartControls::makeButtons()
{
    m_companies = menuButton("chartCompanies", tr("Whose figures: one company, or several side by side"));
    m_periods = menuButton("chartPeriods", tr("Quarters or years, and how they are counted"));
    m_mode = menuButton("chartMode", tr("What is drawn of the figures"));
    m_lines = menuButton("chartLines", tr("Which lines of the statements are drawn"));
    m_more = menuButton("chartMore", tr("Net result, table, zoom and saved looks"));
    m_export = menuButton("chartExportMenu", tr("Copy, or save as picture or figures"));
    connect(m_companies, &QToolButton::clicked, this, [this] { m_companyList->openBelow(m_companies); });
    connect(m_lines, &QToolButton::clicked, this, [this] { m_lineList->openBelow(m_lines); });

    auto *periods = new QMenu(tr("&Periods"), this);
    periods->addActions(m_lengths->actions());
    periods->addSeparator();
    periods->addActions(m_axes->actions());
    periods->addSeparator();
    periods->addActions(m_views->actions());
    m_periods->setMenu(periods);
    auto *modes = new QMenu(tr("&Drawn As"), this);
    modes->addActions(m_modes->actions());
    m_mode->setMenu(modes);
    m_looks = new QMenu(tr("Loo&ks"), this);
    m_looks->setObjectName(u"chartLooks"_s);
    connect(m_looks, &QMenu::aboutToShow, this, &ChartControls::fillLooks);
    auto *more = new QMenu(this);
    more->addActions({m_netResult, m_table});
    more->addSeparator();
    more->addActions({m_zoomIn, m_zoomOut, m_zoomAll});
    more->addSeparator();
    more->addMenu(m_looks);
    m_looks->menuAction()->setVisible(false);
    m_more->setMenu(more);
    m_more->setText(tr("More"));
    m_exportMenu = new QMenu(this);
    m_exportMenu->addAction(tr("&Copy"), this, &ChartControls::copyRequested)->setObjectName(u"chartCopy"_s);
    m_exportMenu->addAction(tr("&Export…"), this, &ChartControls::exportRequested)->setObjectName(u"chartExport"_s);
    m_export->setMenu(m_exportMenu);
    m_export->setText(tr("Export"));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(6, 3, 6, 1);
    row->setSpacing(4);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_companies, m_periods, m_mode, m_lines, m_more}) {
        row->addWidget(widget);
    }
    row->addStretch();
    row->addWidget(m_export);
    m_menuActions = {periods->menuAction(), modes->menuAction(), m_linesAction, m_netResult, m_table, m_zoomIn, m_zoomOut, m_zoomAll,
                     m_looks->menuAction()};
}

QList<QAction *> ChartControls::commands() const
{
    return m_modes->actions() + m_lengths->actions() + m_axes->actions() + m_views->actions()
        + QList<QAction *>{m_linesAction, m_netResult, m_table, m_zoomIn, m_zoomOut, m_zoomAll};
}

void ChartControls::setSettings(QSettings &settings)
{
    m_settings = &settings;
    m_looks->menuAction()->setVisible(true);
}

void ChartControls::setState(const SeriesSet &set, const ChartOptions &options, bool empty)
{
    const bool sameChoices = m_filledFor == &set && m_options.registrant == options.registrant && m_options.companies == options.companies
        && m_options.roles == options.roles;
    m_options = options;
    m_view = set.view;
    showChoices();
    m_export->setEnabled(!empty);
    m_table->setEnabled(!empty);
    if (!sameChoices) {
        fillCompanies(set);
        fillLines(set);
        m_filledFor = &set;
        const SeriesRegistrant *chosen = chosenRegistrant(set, options);
        if (chosen && !chosen->quarters.empty()) {
            // Releases come some weeks after the quarter they are about.
            m_lastKnown = addDays(chosen->quarters.back().end, 45);
        }
    }
    for (QToolButton *button : {m_periods, m_mode, m_lines, m_more}) {
        button->setEnabled(!set.registrants.empty());
    }
}

void ChartControls::showChoices()
{
    const ChartOptions &options = m_options;
    const auto check = [](const QActionGroup *group, int value) {
        for (QAction *action : group->actions()) {
            action->setChecked(action->data().toInt() == value);
        }
    };
    check(m_modes, int(options.mode));
    check(m_lengths, int(options.annual));
    check(m_axes, int(options.axis));
    check(m_views, int(m_view.kind));
    m_netResult->setChecked(options.netResult);
    const bool bars = options.mode == ChartMode::Grouped || options.mode == ChartMode::Stacked || options.mode == ChartMode::CommonSize;
    m_netResult->setEnabled(bars && options.companies.isEmpty());
    m_mode->setText(modeLabel(options.mode));
    const bool calendar = options.axis == ChartAxis::Calendar;
    const QString periods = options.annual ? (calendar ? tr("Annual, calendar") : tr("Annual"))
                                           : (calendar ? tr("Quarterly, calendar") : tr("Quarterly"));
    m_periods->setText(m_view.kind == SeriesView::Kind::First     ? tr("%1, first").arg(periods)
                       : m_view.kind == SeriesView::Kind::AsKnown ? tr("%1, as known").arg(periods)
                                                                  : periods);
    m_lines->setText(options.roles.empty() ? tr("Lines…") : tr("Lines (%1)…").arg(options.roles.size()));
}

void ChartControls::setTableShown(bool shown)
{
    m_table->setChecked(shown);
}

void ChartControls::setZoomed(bool zoomed)
{
    m_zoomOut->setEnabled(zoomed);
    m_zoomAll->setEnabled(zoomed);
}

void ChartControls::fillCompanies(const SeriesSet &set)
{
    m_companies->setVisible(set.registrants.size() > 1);
    std::vector<PickItem> items;
    QStringList picked;
    const std::vector<const SeriesRegistrant *> chosen = chosenRegistrants(set, m_options);
    for (const SeriesRegistrant &registrant : set.registrants) {
        const QString name = QString::fromStdString(registrant.name);
        items.push_back({registrantKey(registrant), name.isEmpty() ? tr("Unnamed registrant") : name,
                         tr("%n quarters, %1, CIK %2", nullptr, static_cast<int>(registrant.quarters.size()))
                             .arg(QString::fromStdString(registrant.currency), QString::fromStdString(registrant.cik)), false});
        if (std::find(chosen.begin(), chosen.end(), &registrant) != chosen.end()) {
            picked << registrantKey(registrant);
        }
    }
    m_companyList->setItems(items, picked);
    if (!chosen.empty()) {
        QString name = QString::fromStdString(chosen.front()->name);
        name = name.size() > nameLetters ? name.left(nameLetters - 1) + u'…' : name;
        m_companies->setText(chosen.size() > 1 ? tr("%1 + %2").arg(name).arg(chosen.size() - 1) : name);
    }
}

void ChartControls::fillLines(const SeriesSet &set)
{
    using Group = SeriesLine::Group;
    std::vector<PickItem> items;
    QStringList picked;
    for (const std::string &role : m_options.roles) {
        picked << QString::fromStdString(role);
    }
    const std::vector<const SeriesRegistrant *> chosen = chosenRegistrants(set, m_options);
    for (const Group group : {Group::Revenue, Group::Expense, Group::Result, Group::Other, Group::PerShare, Group::Shares}) {
        bool headed = false;
        QStringList known;
        for (const SeriesRegistrant *registrant : chosen) {
            for (const SeriesLine &line : registrant->lines) {
                const QString role = QString::fromStdString(line.role);
                if (line.group != group || known.contains(role)) {
                    continue;
                }
                if (!headed) {
                    items.push_back({{}, groupTitle(group), {}, false});
                    headed = true;
                }
                known << role;
                items.push_back({role, lineLabel(line), lineHistoryText(*registrant, line.role), line.total});
            }
        }
    }
    m_lineList->setItems(items, picked);
}

void ChartControls::askForDay()
{
    // The group has ticked it already; it is so only when a day is given.
    showChoices();
    QDialog dialog(this);
    dialog.setWindowTitle(tr("As known on"));
    auto *day = new QDateEdit;
    day->setObjectName(u"chartDay"_s);
    day->setCalendarPopup(true);
    day->setDisplayFormat(u"MMMM d, yyyy"_s);
    const Date last = m_view.kind == SeriesView::Kind::AsKnown ? m_view.date : m_lastKnown;
    day->setDate({int(last.year()), int(unsigned(last.month())), int(unsigned(last.day()))});
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    auto *form = new QFormLayout(&dialog);
    form->addRow(tr("Filings up to and including"), day);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    if (dialog.exec() == QDialog::Accepted) {
        const QDate chosen = day->date();
        Q_EMIT viewRequested({SeriesView::Kind::AsKnown, Date{std::chrono::year(chosen.year()), std::chrono::month(unsigned(chosen.month())),
                                                              std::chrono::day(unsigned(chosen.day()))}});
    }
}

void ChartControls::fillLooks()
{
    m_looks->clear();
    const QStringList names = savedLooks(*m_settings);
    for (const QString &look : names) {
        m_looks->addAction(look, this, [this, look] {
            ChartOptions options = m_options;
            if (applyLook(*m_settings, look, options)) {
                request(options);
            }
        });
    }
    if (!names.isEmpty()) {
        m_looks->addSeparator();
    }
    m_looks->addAction(tr("&Save Look…"), this, &ChartControls::saveLookAs)->setObjectName(u"chartSaveLook"_s);
    QMenu *remove = m_looks->addMenu(tr("&Remove"));
    remove->setEnabled(!names.isEmpty());
    for (const QString &look : names) {
        remove->addAction(look, this, [this, look] { removeLook(*m_settings, look); });
    }
}

void ChartControls::saveLookAs()
{
    bool given = false;
    const QString look = QInputDialog::getText(this, tr("Save look"),
                                               tr("Name of the look (an existing one is replaced):"), QLineEdit::Normal,
                                               modeLabel(m_options.mode), &given).trimmed();
    if (given && !look.isEmpty()) {
        saveLook(*m_settings, look, m_options);
    }
}

} // namespace filing::ui
