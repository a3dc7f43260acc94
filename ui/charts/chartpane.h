// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The quarterly chart: bars that lead back to their cells, a table of the same figures, and export. Follows and moves the
// SourceCursor. GUI thread.
#pragma once

#include "models/session/snapshot.h"
#include "models/session/sourcecursor.h"

#include <QWidget>

#include <memory>

class QModelIndex;

namespace filing::ui
{

class ChartPane : public QWidget
{
    Q_OBJECT

public:
    /// The cursor is borrowed and must outlive the pane.
    explicit ChartPane(models::SourceCursor &cursor, QWidget *parent = nullptr);
    ~ChartPane() override;

    void setSnapshot(const models::SnapshotPtr &snapshot);
    /// Nothing to draw: there are no filings, or none with a statement of operations.
    [[nodiscard]] bool isEmpty() const;

    void setAnnual(bool annual);
    void setStacked(bool stacked);
    void setNetResultVisible(bool visible);
    void setTableVisible(bool visible);
    [[nodiscard]] bool isAnnual() const;
    [[nodiscard]] bool isStacked() const;
    [[nodiscard]] bool isNetResultVisible() const;
    [[nodiscard]] bool isTableVisible() const;

    /// Asks for file, size and look; asks again before it replaces a file.
    void exportDialog();
    /// PNG, SVG, PDF, CSV (XLSX) by suffix; replaces. On failure `error` is one sentence.
    bool exportTo(const QString &file, double scale, QString *error);
    /// As a picture and as tab-separated values.
    void copyToClipboard();

Q_SIGNALS:
    void openRequested();                        ///< From the empty state.
    void optionsChanged();
    void messageChanged(const QString &message); ///< For the status bar: what is hovered, what was exported.

private:
    void buildControls();
    void buildPages();
    void fillRegistrants();
    void refresh();
    void follow(const models::Place &place);
    void openMark(int index);
    void openCell(const QModelIndex &index);

    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace filing::ui
