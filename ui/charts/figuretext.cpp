// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/figuretext.h"

#include "models/text/displaytext.h"
#include "parsers/series/flows.h"
#include "ui/charts/charttext.h"
#include "ui/tr.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <set>
#include <string_view>

namespace filing::ui
{

using namespace Qt::StringLiterals;

namespace
{

QString digits(double value, int places)
{
    return QLocale(QLocale::English, QLocale::UnitedStates).toString(std::abs(value), 'f', places);
}

QString proofText(Proof proof)
{
    switch (proof) {
    case Proof::Proven:
        return tr("Everything it rests on is proven.");
    case Proof::Consistent:
        return tr("The weakest it rests on is consistent.");
    case Proof::Contradicted:
        return tr("Something it rests on is contradicted.");
    case Proof::Unchecked:
        break;
    }
    return tr("Something it rests on is unchecked.");
}

QString withoutFirstLine(const QString &text)
{
    const qsizetype end = text.indexOf(u'\n');
    return end < 0 ? QString() : text.mid(end + 1);
}

} // namespace

QString modeLabel(ChartMode mode)
{
    switch (mode) {
    case ChartMode::Grouped:
        return tr("Side by side");
    case ChartMode::Stacked:
        return tr("Stacked lines");
    case ChartMode::CommonSize:
        return tr("% of revenues");
    case ChartMode::Growth:
        return tr("Growth");
    case ChartMode::Indexed:
        return tr("Index");
    case ChartMode::Margins:
        return tr("Margins");
    }
    return {};
}

namespace
{

/// A whole sentence for each, so that every language can put its words where they belong.
QString titleOf(const QString &what, ChartMode mode, bool annual)
{
    switch (mode) {
    case ChartMode::Stacked:
        return (annual ? tr("Annual %1 by line") : tr("Quarterly %1 by line")).arg(what);
    case ChartMode::CommonSize:
    case ChartMode::Margins:
        return (annual ? tr("Annual %1 in % of revenues") : tr("Quarterly %1 in % of revenues")).arg(what);
    case ChartMode::Growth:
        return (annual ? tr("Annual %1, change on a year before") : tr("Quarterly %1, change on a year before")).arg(what);
    case ChartMode::Grouped:
    case ChartMode::Indexed:
        break;
    }
    return (annual ? tr("Annual %1") : tr("Quarterly %1")).arg(what);
}

} // namespace

QString chartTitle(const QStringList &lines, const ChartOptions &options)
{
    const bool margins = options.mode == ChartMode::Margins && options.roles.empty() && lines.size() > 1;
    const QString title = margins ? (options.annual ? tr("Annual margins, % of revenues") : tr("Quarterly margins, % of revenues"))
                                  : titleOf(lines.isEmpty() ? tr("net result") : listed(lines), options.mode, options.annual);
    if (options.axis != ChartAxis::Calendar) {
        return title;
    }
    return (options.annual ? tr("%1, calendar years") : tr("%1, calendar quarters")).arg(title);
}

QString listed(const QStringList &names)
{
    return names.size() == 2 ? tr("%1 and %2").arg(names.front(), names.back()) : names.join(u", "_s);
}

QString viewTitle(const QString &title, const SeriesView &view)
{
    switch (view.kind) {
    case SeriesView::Kind::First:
        return tr("%1, as first reported").arg(title);
    case SeriesView::Kind::AsKnown:
        return tr("%1, as known on %2").arg(title, models::dateText(view.date));
    case SeriesView::Kind::Latest:
        break;
    }
    return title;
}

QString indexTitle(const QString &title, const QString &baseLabel)
{
    return tr("%1, %2 = 100").arg(title, baseLabel);
}

QString slotLabel(int number, const ChartOptions &options)
{
    const bool fiscal = options.axis == ChartAxis::Fiscal;
    const int year = options.annual ? number : number / 4;
    const QString yearText = fiscal ? u"FY%1"_s.arg(year % 100, 2, 10, QLatin1Char('0')) : QString::number(year);
    return options.annual ? yearText : u"Q%1 %2"_s.arg(number % 4 + 1).arg(yearText);
}

QString slotPeriodText(const AxisCompany &company, const SeriesPeriod &period, const ChartOptions &options)
{
    QString text = calendarText(period);
    if (options.axis == ChartAxis::Calendar) {
        text = tr("%1: %2").arg(periodLabel(period), text);
    }
    return company.named ? tr("%1 · %2").arg(QString::fromStdString(company.registrant->name), text) : text;
}

QString figureName(const QString &label, ChartMode mode)
{
    switch (mode) {
    case ChartMode::CommonSize:
    case ChartMode::Margins:
        return tr("%1 in % of revenues").arg(label);
    case ChartMode::Growth:
        return tr("%1, change on a year before").arg(label);
    case ChartMode::Indexed:
        return tr("%1, index").arg(label);
    case ChartMode::Grouped:
    case ChartMode::Stacked:
        break;
    }
    return label;
}

QString ratioText(double value, ChartMode mode)
{
    // What rounds to nothing has no sign.
    const QString sign = std::abs(value) < 0.05 ? QString() : value < 0 ? u"−"_s : mode == ChartMode::Growth ? u"+"_s : QString();
    return mode == ChartMode::Indexed ? sign + digits(value, 1) : tr("%1 %").arg(sign + digits(value, 1));
}

QString percentTick(double value, double step)
{
    const QString plain = tickText(std::abs(value), step);
    return tr("%1 %").arg(value < 0 ? u'−' + plain : plain);
}

QString amountText(Decimal value, const QString &unit)
{
    return tr("%1 %2").arg(models::printedNumber(value), unit);
}

QString numberText(double value)
{
    const QString plain = digits(value, 0);
    return value < 0 ? u"(%1)"_s.arg(plain) : plain;
}

QString figureDetails(const AxisCompany &company, const Figure &figure, const ChartOptions &options)
{
    const FigurePart &own = figure.parts.front();
    const SeriesRegistrant &registrant = *company.registrant;
    const QString period = options.axis == ChartAxis::Calendar
        ? tr("%1: %2").arg(periodLabel(*own.period), calendarText(*own.period)) : calendarText(*own.period);
    if (!figure.computed) {
        const QString rest = withoutFirstLine(amountDetails(registrant, *own.period, own.role, *own.amount, options));
        return rest.isEmpty() ? period : period + u'\n' + rest;
    }
    Proof weakest = own.amount->proof;
    QStringList lines{period, figure.formula, tr("= %1").arg(figure.workings)};
    for (const FigurePart &part : figure.parts) {
        weakest = series::weaker(weakest, part.amount->proof);
        lines << tr("%1 · %2: %3").arg(roleLabel(registrant, part.role), periodLabel(*part.period),
                                       amountText(part.amount->value, QString::fromStdString(registrant.currency)));
        const QStringList inner = withoutFirstLine(amountDetails(registrant, *part.period, part.role, *part.amount, options)).split(u'\n');
        for (const QString &line : inner) {
            lines << u"   "_s + line;
        }
    }
    lines << proofText(weakest);
    return lines.join(u'\n');
}

QString shownOfText(int shown, int known, const ChartOptions &options)
{
    const QString why = options.mode == ChartMode::Growth
        ? (options.annual ? tr("Growth needs the year before") : tr("Growth needs the quarter a year before"))
        : tr("It needs the revenues of the same period");
    return (options.annual ? tr("%1: %2 of %3 years shown.") : tr("%1: %2 of %3 quarters shown.")).arg(why).arg(shown).arg(known);
}

QString nothingText(const ChartOptions &options, const QString &why)
{
    QString text;
    if (options.mode == ChartMode::Growth) {
        text = options.annual ? tr("Growth needs the year before, and no two years in a row are known. Open earlier filings.")
                              : tr("Growth needs the quarter a year before, and no two such quarters are known. Open earlier filings.");
    } else {
        text = tr("None of the chosen lines has a value.");
    }
    return why.isEmpty() || options.mode == ChartMode::Growth ? text : text + u' ' + why;
}

QString chartSummary(const ChartData &data)
{
    if (data.isEmpty()) {
        return data.refusal;
    }
    QStringList sentences{tr("%1.").arg(data.title())};
    for (int kind = 0; kind < int(data.kinds.size()); ++kind) {
        const auto ofKind = [kind](const ChartMark &mark) { return mark.kind == kind; };
        const auto first = std::find_if(data.marks.begin(), data.marks.end(), ofKind);
        const auto last = std::find_if(data.marks.rbegin(), data.marks.rend(), ofKind);
        if (first != data.marks.end()) {
            sentences << tr("%1: %2 in %3, %4 in %5.")
                             .arg(data.kinds[std::size_t(kind)].label, first->text, data.slotList[std::size_t(first->slot)].label, last->text,
                                  data.slotList[std::size_t(last->slot)].label);
        }
    }
    const auto count = [&data](bool ChartMark::*member) { return std::count_if(data.marks.begin(), data.marks.end(), std::mem_fn(member)); };
    if (data.anyDoubtful) {
        sentences << tr("Doubtful values: %1.").arg(count(&ChartMark::doubtful));
    }
    if (data.anyRestated) {
        sentences << tr("Restated values: %1.").arg(count(&ChartMark::restated));
    }
    if (!data.gaps.empty()) {
        sentences << tr("Values not known: %1.").arg(data.gaps.size());
    }
    return (sentences + data.remarks).join(u' ');
}

namespace
{

template<typename Visit>
void forEachSource(const Amount &amount, Visit visit)
{
    std::for_each(amount.sources.begin(), amount.sources.end(), visit);
    std::for_each(amount.repeats.begin(), amount.repeats.end(), visit);
}

/// "2011-03-31" of "9M to 2011-03-31".
std::string_view isoDay(std::string_view period)
{
    constexpr std::size_t length = 10;
    return period.substr(period.size() - std::min(period.size(), length));
}

/// The titles of one company's filings that the marks are from, in the order they were filed in: by the last day they report on,
/// whether the chart shows that or not.
QStringList filingsOf(const ChartData &data, int company, const SeriesRegistrant &registrant, const ChartOptions &options)
{
    std::map<std::string_view, std::string_view> ends;
    for (const auto *periods : {&registrant.quarters, &registrant.years}) {
        for (const SeriesPeriod &period : *periods) {
            for (const auto &[role, amount] : period.values) {
                forEachSource(amount, [&](const AmountSource &source) {
                    std::string_view &end = ends[source.key];
                    end = std::max(end, isoDay(source.period));
                });
            }
        }
    }
    std::set<std::string_view> keys;
    for (const ChartMark &mark : data.marks) {
        for (const ChartInput &input : mark.inputs) {
            if (input.company == company) {
                forEachSource(*input.amount, [&keys](const AmountSource &source) { keys.insert(source.key); });
            }
        }
    }
    // Two files may go by one title; then it is one, as old as the newer of them.
    std::map<QString, std::string_view> endOf;
    for (const std::string_view key : keys) {
        std::string_view &end = endOf[filingTitle(std::string(key), options)];
        end = std::max(end, ends[key]);
    }
    QStringList titles;
    for (const auto &[title, end] : endOf) {
        titles << title;
    }
    std::stable_sort(titles.begin(), titles.end(), [&endOf](const QString &x, const QString &y) { return endOf.at(x) < endOf.at(y); });
    return titles;
}

} // namespace

QString sourceNote(const ChartData &data, const std::vector<const SeriesRegistrant *> &registrants, const ChartOptions &options)
{
    QString note;
    if (data.companies.size() == 1) {
        QStringList titles = filingsOf(data, 0, *registrants.front(), options);
        // Whose filings they are the head of the picture says.
        const QString owner = data.owner + u" · "_s;
        for (QString &title : titles) {
            title = title.startsWith(owner) ? title.mid(owner.size()) : title;
        }
        if (titles.isEmpty()) {
            return {};
        }
        note = titles.size() <= 3 ? tr("Source: %1").arg(titles.join(u", "_s))
                                  : tr("Source: %n filings, %1 … %2", nullptr, static_cast<int>(titles.size())).arg(titles.first(), titles.last());
    } else {
        QStringList companies;
        for (int company = 0; company < int(data.companies.size()); ++company) {
            const qsizetype count = filingsOf(data, company, *registrants[std::size_t(company)], options).size();
            const QString &name = data.companies[std::size_t(company)].name;
            companies << tr("%n filings of %1", nullptr, static_cast<int>(count)).arg(name);
        }
        note = tr("Source: %1").arg(companies.join(u", "_s));
    }
    const auto corrected = std::count_if(data.marks.begin(), data.marks.end(), [](const ChartMark &mark) { return mark.corrected; });
    if (corrected > 0) {
        note += u"; "_s + tr("%n values corrected by a person", nullptr, static_cast<int>(corrected));
    }
    return note;
}

} // namespace filing::ui
