// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a chart shall show. The same value drives the pane, the exports and the command line.
#pragma once

#include "parsers/series/series.h"
#include "ui/theme/theme.h"

#include <QMap>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace filing::ui
{

enum class ChartMode {
    Grouped,             ///< Amounts, side by side.
    Stacked,             ///< Amounts, single lines on top of each other.
    CommonSize,          ///< Percent of the revenues of the same period.
    Growth,              ///< Percent on the same period a year before.
    Indexed,             ///< The first period that all have is 100.
    Margins,             ///< Gross, operating and net result in percent of revenues.
};

enum class ChartAxis { Fiscal, Calendar };

struct ChartOptions
{
    QString registrant;                  ///< registrantKey(); empty: the one with the longest history.
    QStringList companies;               ///< registrantKey() of others to put beside it.
    std::vector<std::string> roles;      ///< Lines to draw; empty: what the mode is usually read for.
    ChartMode mode = ChartMode::Grouped;
    ChartAxis axis = ChartAxis::Fiscal;
    bool annual = false;
    bool netResult = true;               ///< Net result as a line, in the modes that draw bars of one company.
    /// The first and the last quarter to show, as quarterNumber() counts them; all of them where unset.
    std::optional<int> from;
    std::optional<int> to;
    QMap<QString, QString> sourceTitles; ///< What a filing (SeriesInput::key) is called; its file name without one.

    Tone tone = Tone::Print;             ///< Exports only; the pane follows its palette.
    QSizeF size{960, 540};               ///< Exports only; logical pixels.
    double scale = 2;                    ///< PNG only: device pixels for a logical one.
};

/// One number for every quarter of every (fiscal or calendar) year, without holes.
[[nodiscard]] constexpr int quarterNumber(int year, int quarter)
{
    return year * 4 + quarter - 1;
}

/// CIK, or the name where no filing tells one.
[[nodiscard]] QString registrantKey(const SeriesRegistrant &registrant);
/// The registrant the options mean, or null.
[[nodiscard]] const SeriesRegistrant *chosenRegistrant(const SeriesSet &set, const ChartOptions &options);
/// That one and those beside it, each once.
[[nodiscard]] std::vector<const SeriesRegistrant *> chosenRegistrants(const SeriesSet &set, const ChartOptions &options);

[[nodiscard]] const std::vector<ChartMode> &allChartModes();
/// "common-size": for settings and the command line.
[[nodiscard]] std::string_view name(ChartMode mode);
[[nodiscard]] std::optional<ChartMode> chartModeNamed(std::string_view name);
/// Percent or index: a quotient of amounts instead of amounts.
[[nodiscard]] bool isRatio(ChartMode mode);
/// "2011", "2011Q3" and "Q3 FY11"; a year stands for its first quarter, or its last where `last`.
[[nodiscard]] std::optional<int> quarterFromText(const QString &text, bool last);

} // namespace filing::ui
