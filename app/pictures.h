// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the program does without anybody at the screen: charts for the command line and pictures of the window. All of it
// needs a QApplication; offscreen will do.
#pragma once

#include "ui/charts/chartoptions.h"
#include "ui/charts/exportformat.h"

#include <QString>
#include <QStringList>

namespace filing::app
{

struct ChartJob
{
    QStringList files;
    QString out;
    QString store;               ///< Corrections to lay over; empty: none.
    SeriesView view;             ///< Which of several reports of a period.
    ui::ChartOptions options;    ///< Its companies as a person names them.
    std::optional<ui::ExportFormat> format;   ///< Unset: what the ending of `out` names.
};

/// Writes the chart of the files, its figures or its evidence into `out`. Exit status: 0 done, 1 a file was no filing or nothing could be drawn.
[[nodiscard]] int drawChart(ChartJob job);

/// Opens the files (or the samples) in a window of its own and leaves window.png, chart.svg and chart.png in the
/// folder; with `gallery` also window-dark.png and statement.png. Exit status as above.
[[nodiscard]] int takePictures(const QStringList &files, const QString &folder, bool gallery);

} // namespace filing::app
