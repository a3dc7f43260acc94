// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartfigures.h"

#include "models/text/displaytext.h"
#include "ui/charts/charttext.h"
#include "ui/tr.h"

#include <algorithm>
#include <cstdlib>

namespace filing::ui
{

using namespace Qt::StringLiterals;

namespace
{

/// How far the day a period ends on moves from year to year where years have 52 or 53 weeks.
constexpr int yearSlack = 16;
constexpr int yearDays = 365;

const Amount *amountIn(const SeriesPeriod &period, std::string_view role)
{
    const auto found = period.values.find(role);
    return found == period.values.end() ? nullptr : &found->second;
}

FigureOrWhy refused(const QString &why)
{
    return {std::nullopt, why};
}

/// Why there is no amount: what the series says of that place, or that nothing speaks of it.
FigureOrWhy missing(const AxisCompany &company, int number, std::string_view role)
{
    const SeriesPeriod *period = company.at(number);
    return refused(gapText(*company.registrant, role, period ? period->fiscalYear : 0, period ? period->fiscalQuarter : -1));
}

/// The period of about the same length that ended a year before, whatever its number: fiscal years change.
const SeriesPeriod *yearBefore(const AxisCompany &company, const SeriesPeriod &period)
{
    for (const auto &[number, other] : company.slotPeriods) {
        if (std::abs(daysBetween(other->end, period.end) - yearDays) <= yearSlack
            && std::abs(daysBetween(other->start, period.start) - yearDays) <= yearSlack) {
            return other;
        }
    }
    return nullptr;
}

/// Cost of revenues is all of the cost only where no other line of cost stands beside it ("Cost of services").
bool isWholeCost(const SeriesRegistrant &registrant, const SeriesPeriod &period)
{
    return std::none_of(registrant.lines.begin(), registrant.lines.end(), [&period](const SeriesLine &line) {
        const QString label = QString::fromStdString(line.label);
        const bool cost = line.role.starts_with("cost-of-") || label.startsWith(u"cost of"_s, Qt::CaseInsensitive)
            || label.startsWith(u"costs of"_s, Qt::CaseInsensitive);
        return cost && line.role != "cost-of-revenues" && amountIn(period, line.role);
    });
}

/// What stands for a role in a period: its amount, or for a gross profit that nobody prints revenues less their cost.
std::vector<FigurePart> numerator(const SeriesRegistrant &registrant, const SeriesPeriod &period, const std::string &role)
{
    if (const Amount *amount = amountIn(period, role)) {
        return {{&period, role, amount, 1}};
    }
    const Amount *revenues = amountIn(period, "total-revenues");
    const Amount *cost = amountIn(period, "cost-of-revenues");
    if (role == "gross-profit" && revenues && cost && isWholeCost(registrant, period)) {
        return {{&period, "total-revenues", revenues, 1}, {&period, "cost-of-revenues", cost, -1}};
    }
    return {};
}

} // namespace

const SeriesPeriod *AxisCompany::at(int number) const
{
    const auto found = slotPeriods.find(number);
    return found == slotPeriods.end() ? nullptr : found->second;
}

const Amount *AxisCompany::amount(int number, std::string_view role) const
{
    const SeriesPeriod *period = at(number);
    return period ? amountIn(*period, role) : nullptr;
}

int slotNumber(const SeriesPeriod &period, ChartAxis axis)
{
    const bool annual = period.fiscalQuarter == 0;
    if (axis == ChartAxis::Fiscal) {
        return annual ? period.fiscalYear : quarterNumber(period.fiscalYear, period.fiscalQuarter);
    }
    const Date middle = addDays(period.start, daysBetween(period.start, period.end) / 2);
    const int year = int(middle.year());
    return annual ? year : quarterNumber(year, int(unsigned(middle.month()) - 1) / 3 + 1);
}

AxisCompany axisCompany(const SeriesRegistrant &registrant, const ChartOptions &options)
{
    AxisCompany company{&registrant, {}, false};
    for (const SeriesPeriod &period : options.annual ? registrant.years : registrant.quarters) {
        const SeriesPeriod *&here = company.slotPeriods[slotNumber(period, options.axis)];
        // Where the year end moved, two periods may share a slot: the one that tells more stands there.
        if (!here || period.values.size() > here->values.size()) {
            here = &period;
        }
    }
    return company;
}

const std::vector<std::string> &marginRoles()
{
    static const std::vector<std::string> roles{"gross-profit", "operating-income", "net-income"};
    return roles;
}

FigureOrWhy amountFigure(const AxisCompany &company, int number, const std::string &role)
{
    const Amount *amount = company.amount(number, role);
    if (!amount) {
        return missing(company, number, role);
    }
    return {Figure{amount->value.toDouble(), false, {}, {}, {{company.at(number), role, amount, 1}}}, {}};
}

FigureOrWhy shareFigure(const AxisCompany &company, int number, const std::string &role)
{
    const SeriesPeriod *period = company.at(number);
    const Amount *revenues = company.amount(number, "total-revenues");
    std::vector<FigurePart> parts = period ? numerator(*company.registrant, *period, role) : std::vector<FigurePart>{};
    if (parts.empty()) {
        return missing(company, number, role);
    }
    if (!revenues) {
        return refused(tr("The revenues of the period are not known, so there is nothing to take a share of."));
    }
    if (revenues->value.isZero() || revenues->value.isNegative()) {
        return refused(tr("There are no revenues in the period, so there is nothing to take a share of."));
    }
    Figure figure;
    figure.computed = true;
    Decimal sum;
    QString words;
    QString workings;
    for (const FigurePart &part : parts) {
        sum += part.sign < 0 ? -part.amount->value : part.amount->value;
        words += (part.sign < 0 ? u" − "_s : QString()) + roleLabel(*company.registrant, part.role);
        workings += (part.sign < 0 ? u" − "_s : QString()) + models::printedNumber(part.amount->value);
    }
    const bool several = parts.size() > 1;
    figure.formula = (several ? tr("(%1) ÷ %2") : tr("%1 ÷ %2")).arg(words, roleLabel(*company.registrant, "total-revenues"));
    figure.workings = (several ? u"(%1) ÷ %2"_s : u"%1 ÷ %2"_s).arg(workings, models::printedNumber(revenues->value));
    figure.value = sum.toDouble() / revenues->value.toDouble() * 100;
    figure.parts = std::move(parts);
    if (!several || figure.parts.front().amount != revenues) {
        figure.parts.push_back({period, "total-revenues", revenues, 1});
    }
    return {std::move(figure), {}};
}

FigureOrWhy growthFigure(const AxisCompany &company, int number, const std::string &role)
{
    const SeriesPeriod *period = company.at(number);
    const Amount *now = company.amount(number, role);
    if (!now) {
        return missing(company, number, role);
    }
    const SeriesPeriod *earlier = yearBefore(company, *period);
    const Amount *before = earlier ? amountIn(*earlier, role) : nullptr;
    if (!before) {
        return refused(earlier ? tr("%1 of a year before is not known.").arg(periodLabel(*earlier))
                               : tr("No period of the same length ended a year before."));
    }
    if (before->value.isZero() || before->value.isNegative()) {
        return refused(tr("A year before it was %1: growth on nothing or on a loss says nothing.")
                           .arg(models::printedNumber(before->value)));
    }
    const QString label = roleLabel(*company.registrant, role);
    Figure figure;
    figure.computed = true;
    figure.value = (now->value.toDouble() / before->value.toDouble() - 1) * 100;
    figure.formula = tr("%1 ÷ %1 of %2 − 1").arg(label, periodLabel(*earlier));
    figure.workings = u"%1 ÷ %2 − 1"_s.arg(models::printedNumber(now->value), models::printedNumber(before->value));
    figure.parts = {{period, role, now, 1}, {earlier, role, before, 1}};
    return {std::move(figure), {}};
}

FigureOrWhy indexFigure(const AxisCompany &company, int number, const std::string &role, int base)
{
    const SeriesPeriod *period = company.at(number);
    const Amount *now = company.amount(number, role);
    const SeriesPeriod *first = company.at(base);
    const Amount *then = company.amount(base, role);
    if (!now || !then) {
        return missing(company, now ? base : number, role);
    }
    if (then->value.isZero() || then->value.isNegative()) {
        return refused(tr("In %1 it was %2: nothing and losses cannot be set to 100.")
                           .arg(periodLabel(*first), models::printedNumber(then->value)));
    }
    const QString label = roleLabel(*company.registrant, role);
    Figure figure;
    figure.computed = true;
    figure.value = now->value.toDouble() / then->value.toDouble() * 100;
    figure.formula = tr("%1 ÷ %1 of %2 × 100").arg(label, periodLabel(*first));
    figure.workings = u"%1 ÷ %2 × 100"_s.arg(models::printedNumber(now->value), models::printedNumber(then->value));
    figure.parts = {{period, role, now, 1}};
    if (number != base) {
        figure.parts.push_back({first, role, then, 1});
    }
    return {std::move(figure), {}};
}

} // namespace filing::ui
