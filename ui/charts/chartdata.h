// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A chart worked out but not drawn: bars, line, labels, ticks and words. Pure, so that tests and exports need no widget.
#pragma once

#include "models/session/sourcecursor.h"
#include "ui/charts/chartoptions.h"

#include <QString>

#include <vector>

namespace filing::ui
{

/// What colour something is drawn in; ChartColors says which that is.
enum class Ink { Revenues, Expenses, NetResult, Line };

/// A kind of bar (or the line): one entry of the key.
struct ChartKind
{
    QString label;
    Ink ink = Ink::Line;
    int shade = 0;                ///< Position among the lines stacked in this ink, or in ChartColors::lines.
    int shades = 1;               ///< How many there are.
};

/// A bar, a piece of a stacked bar, or a point of the line.
struct ChartMark
{
    std::string role;
    int kind = 0;                 ///< Index into ChartData::kinds.
    int slot = 0;                 ///< Index into ChartData::slotList.
    int column = 0;               ///< Position inside the slot, side by side; -1 for points of the line.
    double from = 0;              ///< In axis units; bars reach from here …
    double to = 0;                ///< … to here. Points stand at `to`.
    bool derived = false;         ///< From other periods.
    bool doubtful = false;
    bool restated = false;
    bool remainder = false;       ///< Total less the lines that are known; leads to the total.
    QString name;                 ///< "Total revenues · Q3 FY11"
    QString text;                 ///< "12,345,000 USD"
    QString details;              ///< Plain lines: period, formula, cells and filings, doubts.
    models::Place place;          ///< The cell a click opens.
    std::vector<models::Place> sources;   ///< All cells it was made of.
    std::vector<models::Place> repeats;   ///< Cells of other filings that say the same, for following the cursor.

    [[nodiscard]] bool isPoint() const { return column < 0; }
    [[nodiscard]] QString toolTip() const;
};

/// One quarter (or year) on the axis.
struct ChartSlot
{
    QString label;                ///< "Q3 FY11"
    QString shortLabel;           ///< "Q3"; the year stands once below.
    QString group;                ///< "FY11"
    QString period;               ///< "January 1, 2011 – March 31, 2011"; empty where nothing is known.
};

struct ChartTick
{
    double at = 0;                ///< In axis units.
    QString label;
};

struct ChartData
{
    QString owner;                ///< "Northfield Instruments, Inc."
    QString what;                 ///< "Quarterly revenues and expenses"
    QString unit;                 ///< "millions of USD"
    QString sourceNote;           ///< From which filings.
    std::vector<ChartKind> kinds;
    std::vector<ChartSlot> slotList;
    std::vector<ChartMark> marks; ///< By slot, then left to right, the line's point last.
    std::vector<ChartTick> ticks; ///< At most seven, zero among them.
    double low = 0;               ///< Ends of the axis, in axis units.
    double high = 1;
    int columns = 1;              ///< Bars side by side in a slot.
    bool anyDerived = false;
    bool anyDoubtful = false;
    bool anyRestated = false;

    [[nodiscard]] bool isEmpty() const { return marks.empty(); }
    [[nodiscard]] QString title() const { return owner + QStringLiteral(" – ") + what; }
    [[nodiscard]] double step() const { return ticks.size() > 1 ? ticks[1].at - ticks[0].at : high - low; }
};

[[nodiscard]] ChartData prepareChart(const SeriesSet &set, const ChartOptions &options);

/// Round steps from low to high, zero among them, at most seven.
[[nodiscard]] std::vector<double> roundTicks(double low, double high);

} // namespace filing::ui
