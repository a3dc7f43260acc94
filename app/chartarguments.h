// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The words of the command line that say what a chart shall show.
#pragma once

#include "app/pictures.h"

#include <QCommandLineOption>
#include <QList>

class QCommandLineParser;
class QSettings;

namespace filing::app
{

[[nodiscard]] QList<QCommandLineOption> chartArguments();

/// False with one sentence where a word is not understood. `settings` are where looks are saved.
[[nodiscard]] bool readChartArguments(const QCommandLineParser &parser, const QSettings &settings, ChartJob &job, QString &error);

/// The companies as they were named (CIK, name or the beginning of one) become keys. False with one sentence where one is not found.
[[nodiscard]] bool resolveCompanies(const SeriesSet &set, ui::ChartOptions &options, QString &error);

} // namespace filing::app
