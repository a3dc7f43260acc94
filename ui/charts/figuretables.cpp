// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/figuretables.h"

#include "ui/charts/chartfigures.h"
#include "ui/tr.h"

#include <algorithm>

namespace filing::ui
{

namespace
{

bool isWanted(const std::string &role, const ChartOptions &options)
{
    return options.roles.empty() || std::find(options.roles.begin(), options.roles.end(), role) != options.roles.end();
}

bool isInside(const SeriesPeriod &period, const ChartOptions &options)
{
    const int number = slotNumber(period, options.axis);
    const int first = options.annual ? quarterNumber(number, 1) : number;
    const int last = options.annual ? quarterNumber(number, 4) : number;
    return (!options.from || last >= *options.from) && (!options.to || first <= *options.to);
}

} // namespace

std::vector<FigureTable> figureTables(const SeriesSet &set, const ChartOptions &options)
{
    std::vector<FigureTable> tables;
    for (const SeriesRegistrant *registrant : chosenRegistrants(set, options)) {
        FigureTable table;
        table.registrant = registrant;
        for (const SeriesPeriod &period : options.annual ? registrant->years : registrant->quarters) {
            if (isInside(period, options)) {
                table.periods.push_back(&period);
            }
        }
        for (const SeriesLine &line : registrant->lines) {
            const bool known = std::any_of(table.periods.begin(), table.periods.end(),
                                           [&line](const SeriesPeriod *period) { return period->values.contains(line.role); });
            if (known && isWanted(line.role, options)) {
                table.lines.push_back(&line);
            }
        }
        if (!table.lines.empty()) {
            tables.push_back(std::move(table));
        }
    }
    return tables;
}

const Amount *amountIn(const SeriesPeriod &period, std::string_view role)
{
    const auto found = period.values.find(role);
    return found == period.values.end() ? nullptr : &found->second;
}

bool isCorrected(const Amount &amount)
{
    return std::any_of(amount.sources.begin(), amount.sources.end(),
                       [](const AmountSource &source) { return source.status == Status::Corrected; });
}

QString unitOf(const SeriesRegistrant &registrant, const SeriesLine &line)
{
    const QString currency = QString::fromStdString(registrant.currency);
    switch (line.group) {
    case SeriesLine::Group::PerShare:
        return tr("%1 per share").arg(currency);
    case SeriesLine::Group::Shares:
        return tr("shares");
    case SeriesLine::Group::Revenue:
    case SeriesLine::Group::Expense:
    case SeriesLine::Group::Result:
    case SeriesLine::Group::Other:
        return currency;
    }
    return currency;
}

int usualPlaces(const SeriesLine &line)
{
    return line.group == SeriesLine::Group::PerShare ? 2 : 0;
}

int placesOf(const FigureTable &table, const SeriesLine &line, int least)
{
    int places = least;
    for (const SeriesPeriod *period : table.periods) {
        if (const Amount *amount = amountIn(*period, line.role)) {
            // A Decimal may carry zeros it does not need.
            const std::string text = amount->value.toString();
            const std::size_t point = text.find('.');
            places = std::max(places, point == std::string::npos ? 0 : int(text.size() - point - 1));
        }
    }
    return places;
}

} // namespace filing::ui
