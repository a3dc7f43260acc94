// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A chart worked out but not drawn: bars, lines, gaps, labels, ticks and words. Pure, so that tests and exports need no widget.
#pragma once

#include "models/session/sourcecursor.h"
#include "ui/charts/chartoptions.h"

#include <QString>
#include <QStringList>

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

namespace filing::ui
{

/// What colour something is drawn in; ChartColors says which that is.
enum class Ink { Revenues, Expenses, NetResult, Line };

/// A kind of bar or line: one entry of the key.
struct ChartKind
{
    QString label;
    Ink ink = Ink::Line;
    int hue = 0;                  ///< Ink::Line: position in ChartColors::lines.
    int shade = 0;                ///< Position among the kinds that share this ink and hue.
    int shades = 1;               ///< How many there are.
    bool line = false;            ///< Points joined by a line instead of bars.
    int company = 0;              ///< Index into ChartData::companies.
    std::string role;
};

/// Where the cursor stands, to be looked for among the cells that amounts were made of.
class SourceCell
{
public:
    explicit SourceCell(const models::Place &place)
        : m_key(place.filing.toStdString())
        , m_path(place.fieldPath.toStdString())
    {
    }

    [[nodiscard]] bool isAmong(const std::vector<AmountSource> &sources) const
    {
        return std::any_of(sources.begin(), sources.end(),
                           [this](const AmountSource &source) { return source.path == m_path && source.key == m_key; });
    }

private:
    std::string m_key;
    std::string m_path;
};

/// An amount that a mark shows or was computed from.
struct ChartInput
{
    QString name;                 ///< "Revenues · Q3 FY10"
    std::string role;
    int company = 0;              ///< Index into ChartData::companies.
    int fiscalYear = 0;
    int fiscalQuarter = 0;        ///< 0: the year.
    Date start{};
    Date end{};
    std::shared_ptr<const Amount> amount; ///< Never null; shared by copies of the chart.
    int sign = 1;
};

/// A bar, a piece of a stacked bar, or a point of a line.
struct ChartMark
{
    std::string role;
    int company = 0;              ///< Index into ChartData::companies.
    int kind = 0;                 ///< Index into ChartData::kinds.
    int slot = 0;                 ///< Index into ChartData::slotList.
    int column = 0;               ///< Position inside the slot, side by side; -1 for points of a line.
    double from = 0;              ///< In axis units; bars reach from here …
    double to = 0;                ///< … to here. Points stand at `to`.
    double value = 0;             ///< Whole currency units; percent; or the index.
    bool derived = false;         ///< From other periods, itself or something it was computed from.
    bool computed = false;        ///< A quotient: see formula and inputs.
    bool doubtful = false;
    bool restated = false;
    bool corrected = false;       ///< A person's value is in it.
    bool remainder = false;       ///< Total less the lines that are known; leads to the total.
    Proof proof = Proof::Unchecked;       ///< The weakest of its inputs.
    QString formula;              ///< Computed: "Revenues ÷ Revenues of Q3 FY10 − 1".
    std::vector<ChartInput> inputs;       ///< One for an amount; what the formula names, in its order, otherwise.
    QString name;                 ///< "Revenues · Q3 FY11"
    QString text;                 ///< "12,345,000 USD", "24.1 %"
    QString details;              ///< Plain lines: period, formula, cells and filings, doubts.
    models::Place place;          ///< The cell a click opens.
    std::vector<models::Place> sources;   ///< All cells it was made of.

    [[nodiscard]] bool isPoint() const { return column < 0; }
    [[nodiscard]] QString toolTip() const;
};

/// Where a kind has no value, and why not.
struct ChartGap
{
    int kind = 0;
    int slot = 0;
    int column = 0;               ///< As ChartMark::column.
    QString name;                 ///< "Revenues · Q3 FY11"
    QString why;                  ///< One sentence.

    [[nodiscard]] QString toolTip() const;
};

/// One quarter (or year) on the axis.
struct ChartSlot
{
    QString label;                ///< "Q3 FY11"; "Q3 2011" on a calendar axis.
    QString shortLabel;           ///< "Q3"; the year stands once below.
    QString group;                ///< "FY11"
    QString period;               ///< "January 1, 2011 – March 31, 2011", one line for each company; empty where nothing is known.
    int number = 0;               ///< quarterNumber(), or the year where annual.
};

struct ChartTick
{
    double at = 0;                ///< In axis units.
    QString label;
};

struct ChartCompany
{
    QString name;
    QString key;                  ///< registrantKey()
    QString currency;
};

struct ChartData
{
    QString owner;                ///< "Northfield Instruments, Inc."
    QString what;                 ///< "Quarterly revenues and expenses"
    QString unit;                 ///< "millions of USD"; empty where `what` says it.
    double factor = 1;            ///< Whole units in a unit of the axis.
    QString sourceNote;           ///< From which filings.
    QStringList remarks;          ///< What is not shown and why, one sentence each: "Growth needs … : 8 of 12 shown."
    QString refusal;              ///< Where nothing can be drawn: why, in one sentence.
    ChartMode mode = ChartMode::Grouped;
    std::vector<ChartCompany> companies;  ///< Those drawn.
    std::vector<ChartKind> kinds;
    std::vector<ChartSlot> slotList;
    std::vector<ChartMark> marks; ///< By slot, then left to right, the points of lines last.
    std::vector<ChartGap> gaps;
    std::vector<ChartTick> ticks; ///< At most seven.
    double low = 0;               ///< Ends of the axis, in axis units.
    double high = 1;
    double base = 0;              ///< Where bars stand, and the line to compare with: 0, or 100 of an index.
    std::optional<double> reference;      ///< Another line to compare with: 100 % of revenues.
    int columns = 1;              ///< Bars side by side in a slot; 0: only lines.
    bool annual = false;
    bool anyDerived = false;
    bool anyDoubtful = false;
    bool anyRestated = false;
    bool anyCorrected = false;
    /// The numbers of all slots there are, of which slotList shows those from `firstShown` on.
    std::vector<int> axisNumbers;
    int firstShown = 0;

    [[nodiscard]] bool isEmpty() const { return marks.empty(); }
    [[nodiscard]] bool isZoomed() const { return slotList.size() < axisNumbers.size(); }
    [[nodiscard]] QString title() const { return owner + QStringLiteral(" – ") + what; }
    [[nodiscard]] double step() const { return ticks.size() > 1 ? ticks[1].at - ticks[0].at : high - low; }
};

[[nodiscard]] ChartData prepareChart(const SeriesSet &set, const ChartOptions &options);

} // namespace filing::ui
