// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The quarterly chart: bars that lead back to their cells, a table of the same figures, and export. Follows and moves the
// SourceCursor. GUI thread.
#pragma once

#include "models/session/snapshot.h"
#include "models/session/sourcecursor.h"
#include "parsers/corrections/rule.h"
#include "ui/charts/chartoptions.h"

#include <QWidget>

#include <memory>

class QAction;
class QMenu;
class QModelIndex;
class QSettings;

namespace filing::ui
{

class ChartPane : public QWidget
{
    Q_OBJECT

public:
    /// The cursor is borrowed and must outlive the pane.
    explicit ChartPane(models::SourceCursor &cursor, QWidget *parent = nullptr);
    ~ChartPane() override;

    /// Where looks are saved, and the last one and the choices of the export dialog are remembered; borrowed.
    void setSettings(QSettings &settings);
    void setSnapshot(const models::SnapshotPtr &snapshot);
    /// Nothing to draw: there are no filings, or none with a statement of operations.
    [[nodiscard]] bool isEmpty() const;

    [[nodiscard]] const ChartOptions &options() const;
    void setOptions(const ChartOptions &options);
    void setTableVisible(bool visible);
    [[nodiscard]] bool isTableVisible() const;
    /// The same choices as the buttons, for the window's menu.
    [[nodiscard]] QList<QAction *> menuActions() const;
    [[nodiscard]] QList<QAction *> commands() const;
    /// What the export button opens; more may be added to it.
    [[nodiscard]] QMenu *exportMenu() const;

    /// Asks for format, file, size and look; asks again before it replaces a file.
    void exportDialog();
    /// In the format the ending names; replaces. On failure `error` is one sentence.
    bool exportTo(const QString &file, double scale, QString *error);
    /// As a picture, as tab-separated values and as an HTML table.
    void copyToClipboard();

Q_SIGNALS:
    void openRequested();                        ///< From the empty state.
    void optionsChanged();
    /// Other figures of a restated period; the series of the next snapshot follow it.
    void seriesViewRequested(const filing::SeriesView &view);
    /// Two lines are one, or one is two.
    void ruleRequested(const filing::Rule &rule);
    void messageChanged(const QString &message); ///< For the status bar: what is hovered, what was exported.

private:
    void buildControls();
    void buildPages();
    void refresh();
    void showRange(int first, int last);
    void follow(const models::Place &place);
    void openMark(int index);
    void showMenu(int index, QPoint at);
    void openCell(const QModelIndex &index);
    void showLineMenu(const std::string &role, QPoint at);
    [[nodiscard]] const SeriesSet &series() const;

    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace filing::ui
