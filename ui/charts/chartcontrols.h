// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The row of buttons above a chart, and the same choices as actions for the window's menu. Knows the options, not the chart: it
// asks for other options and shows those it is given. GUI thread.
#pragma once

#include "ui/charts/chartoptions.h"

#include <QWidget>

#include <chrono>

class QAction;
class QActionGroup;
class QMenu;
class QSettings;
class QToolButton;

namespace filing::ui
{

class PickList;

class ChartControls : public QWidget
{
    Q_OBJECT

public:
    explicit ChartControls(QWidget *parent = nullptr);

    /// Looks are kept there; borrowed. Without settings there is no menu of them.
    void setSettings(QSettings &settings);
    /// What can be chosen among, and what is.
    void setState(const SeriesSet &set, const ChartOptions &options, bool empty);
    void setTableShown(bool shown);
    void setZoomed(bool zoomed);

    [[nodiscard]] QList<QAction *> menuActions() const { return m_menuActions; }
    /// The single ones, each with a status tip, for the list of commands.
    [[nodiscard]] QList<QAction *> commands() const;
    [[nodiscard]] QMenu *exportMenu() const { return m_exportMenu; }

Q_SIGNALS:
    void optionsRequested(const filing::ui::ChartOptions &options);
    void viewRequested(const filing::SeriesView &view);
    void tableRequested(bool shown);
    void zoomRequested(double factor);       ///< 0: all of it.
    void copyRequested();
    void exportRequested();
    void lineMenuRequested(const QString &role, QPoint at);

private:
    void makeActions();
    void makeButtons();
    void showChoices();
    void fillCompanies(const SeriesSet &set);
    void fillLines(const SeriesSet &set);
    void askForDay();
    void fillLooks();
    void saveLookAs();
    template<typename Value>
    QAction *choice(QActionGroup *group, const char *name, const QString &text, const QString &tip, Value ChartOptions::*member,
                    Value value);
    void request(const ChartOptions &options);

    ChartOptions m_options;
    SeriesView m_view;
    Date m_lastKnown{std::chrono::year(2000), std::chrono::January, std::chrono::day(1)};   ///< Where a choice of a day begins.
    /// What the lists were filled for; zooming need not fill them again.
    const SeriesSet *m_filledFor = nullptr;
    QSettings *m_settings = nullptr;
    QActionGroup *m_modes;
    QActionGroup *m_lengths;
    QActionGroup *m_axes;
    QActionGroup *m_views;
    QAction *m_netResult = nullptr;
    QAction *m_table = nullptr;
    QAction *m_zoomIn = nullptr;
    QAction *m_zoomOut = nullptr;
    QAction *m_zoomAll = nullptr;
    QAction *m_linesAction = nullptr;
    QMenu *m_looks = nullptr;
    QMenu *m_exportMenu = nullptr;
    QToolButton *m_companies = nullptr;
    QToolButton *m_periods = nullptr;
    QToolButton *m_mode = nullptr;
    QToolButton *m_lines = nullptr;
    QToolButton *m_more = nullptr;
    QToolButton *m_export = nullptr;
    PickList *m_companyList;
    PickList *m_lineList;
    QList<QAction *> m_menuActions;
};

} // namespace filing::ui
