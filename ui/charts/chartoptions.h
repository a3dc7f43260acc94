// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a chart shall show. The same value drives the pane, the exports and the command line.
#pragma once

#include "parsers/series/series.h"
#include "ui/theme/theme.h"

#include <QMap>
#include <QSizeF>
#include <QString>

#include <string>
#include <vector>

namespace filing::ui
{

struct ChartOptions
{
    QString registrant;                  ///< registrantKey(); empty: the one with the longest history.
    std::vector<std::string> roles;      ///< Bars side by side; empty: total revenues and total expenses.
    bool annual = false;
    bool stacked = false;                ///< Single lines stacked instead of their totals.
    bool netResult = true;               ///< Net result as a line.
    QMap<QString, QString> sourceTitles; ///< What a filing (SeriesInput::key) is called; its file name without one.

    Tone tone = Tone::Print;             ///< Exports only; the pane follows its palette.
    QSizeF size{960, 540};               ///< Exports only; logical pixels.
    double scale = 2;                    ///< PNG only: device pixels for a logical one.
};

/// CIK, or the name where no filing tells one.
[[nodiscard]] QString registrantKey(const SeriesRegistrant &registrant);
/// The registrant the options mean, or null.
[[nodiscard]] const SeriesRegistrant *chosenRegistrant(const SeriesSet &set, const ChartOptions &options);

} // namespace filing::ui
