// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/charttext.h"

#include "models/text/displaytext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace filing::ui
{

using namespace Qt::StringLiterals;

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("filing::ui::Chart", text);
}

QString dateText(Date date)
{
    const QDate day(int(date.year()), int(unsigned(date.month())), int(unsigned(date.day())));
    return QLocale(QLocale::English, QLocale::UnitedStates).toString(day, u"MMMM d, yyyy"_s);
}

QString statusText(const AmountSource &source)
{
    QStringList words;
    switch (source.status) {
    case Status::Repaired:
        words << tr("repaired");
        break;
    case Status::Derived:
        words << tr("computed");
        break;
    case Status::Corrected:
        words << tr("corrected by a person");
        break;
    case Status::Read:
        break;
    }
    switch (source.proof) {
    case Proof::Proven:
        words << tr("proven");
        break;
    case Proof::Consistent:
        words << tr("consistent");
        break;
    case Proof::Contradicted:
        words << tr("contradicted");
        break;
    case Proof::Unchecked:
        words << tr("unchecked");
        break;
    }
    return words.join(u", "_s);
}

QString restatementText(const Restatement &restatement, const ChartOptions &options)
{
    QStringList versions;
    for (const Restatement::Version &version : restatement.versions) {
        versions << tr("%1 in %2").arg(models::printedNumber(version.value), filingTitle(version.source.key, options));
    }
    return tr("Restated: %1").arg(versions.join(tr(", then ")));
}

} // namespace

QString registrantKey(const SeriesRegistrant &registrant)
{
    return QString::fromStdString(registrant.cik.empty() ? registrant.name : registrant.cik);
}

const SeriesRegistrant *chosenRegistrant(const SeriesSet &set, const ChartOptions &options)
{
    const SeriesRegistrant *best = nullptr;
    for (const SeriesRegistrant &registrant : set.registrants) {
        if (!options.registrant.isEmpty()) {
            if (registrantKey(registrant) == options.registrant || QString::fromStdString(registrant.name) == options.registrant) {
                return &registrant;
            }
        } else if (!best || registrant.quarters.size() > best->quarters.size()) {
            best = &registrant;
        }
    }
    return best;
}

AxisUnit axisUnit(double largest, const QString &currency)
{
    if (largest >= 10e9) {
        return {1e9, tr("billions of %1").arg(currency)};
    }
    if (largest >= 10e6) {
        return {1e6, tr("millions of %1").arg(currency)};
    }
    if (largest >= 10e3) {
        return {1e3, tr("thousands of %1").arg(currency)};
    }
    return {1, currency};
}

QString periodLabel(const SeriesPeriod &period)
{
    const QString year = u"FY%1"_s.arg(period.fiscalYear % 100, 2, 10, QLatin1Char('0'));
    return period.fiscalQuarter == 0 ? year : u"Q%1 %2"_s.arg(period.fiscalQuarter).arg(year);
}

QString calendarText(const SeriesPeriod &period)
{
    return dateText(period.start) + u" – "_s + dateText(period.end);
}

QString roleLabel(const SeriesRegistrant &registrant, std::string_view role)
{
    // One wording for what every chart shows, whatever the filer calls it.
    if (role == "total-revenues") {
        return tr("Revenues");
    }
    if (role == "total-expenses") {
        return tr("Expenses");
    }
    if (role == "net-income") {
        return tr("Net result");
    }
    for (const SeriesLine &line : registrant.lines) {
        if (line.role == role) {
            return QString::fromStdString(line.label);
        }
    }
    QString words = QString::fromUtf8(role.data(), qsizetype(role.size())).replace(u'-', u' ');
    if (!words.isEmpty()) {
        words[0] = words[0].toUpper();
    }
    return words;
}

QString tickText(double value, double step)
{
    const int decimals = step >= 1 || step <= 0 ? 0 : int(std::ceil(-std::log10(step) - 1e-9));
    // 2.5 and its like need one more digit than their magnitude says.
    const double shifted = step * std::pow(10, decimals);
    const int places = std::abs(shifted - std::round(shifted)) > 1e-6 ? decimals + 1 : decimals;
    const QString digits = QLocale(QLocale::English, QLocale::UnitedStates).toString(std::abs(value), 'f', places);
    return value < 0 ? u"(%1)"_s.arg(digits) : digits;
}

QString filingTitle(const std::string &key, const ChartOptions &options)
{
    const QString path = QString::fromStdString(key);
    const QString title = options.sourceTitles.value(path);
    return title.isEmpty() ? QFileInfo(path).fileName() : title;
}

QString amountDetails(const SeriesRegistrant &registrant, const SeriesPeriod &period, std::string_view role,
                      const Amount &amount, const ChartOptions &options)
{
    QStringList lines;
    lines << calendarText(period);
    if (amount.derived && !amount.formula.empty()) {
        lines << tr("Derived: %1").arg(QString::fromStdString(amount.formula));
    }
    for (const AmountSource &source : amount.sources) {
        const QString sign = amount.derived ? (source.sign < 0 ? u"− "_s : u"+ "_s) : QString();
        lines << tr("%1%2 (%3, %4) in %5")
                     .arg(sign, models::printedNumber(source.value), QString::fromStdString(source.period), statusText(source),
                          filingTitle(source.key, options));
    }
    QStringList also;
    for (const AmountSource &repeat : amount.repeats) {
        if (repeat.value == amount.value) {
            also << filingTitle(repeat.key, options);
        }
    }
    also.removeDuplicates();
    if (!also.isEmpty()) {
        lines << tr("The same in %1").arg(also.join(u", "_s));
    }
    for (const Restatement &restatement : registrant.restatements) {
        if (restatement.role == role && restatement.start == period.start && restatement.end == period.end) {
            lines << restatementText(restatement, options);
        }
    }
    if (amount.proof == Proof::Contradicted) {
        lines << tr("Doubtful: other figures of the filings contradict it.");
    } else if (isDoubtful(amount)) {
        lines << tr("Doubtful: repaired, and nothing confirms it.");
    }
    return lines.join(u'\n');
}

QString sourceNote(const SeriesRegistrant &registrant, const ChartOptions &options)
{
    // Ordered by what they report last, which is the order they were filed in.
    QMap<QString, QString> ends;
    for (const auto *periods : {&registrant.quarters, &registrant.years}) {
        for (const SeriesPeriod &period : *periods) {
            for (const auto &[role, amount] : period.values) {
                for (const auto *sources : {&amount.sources, &amount.repeats}) {
                    for (const AmountSource &source : *sources) {
                        QString &end = ends[filingTitle(source.key, options)];
                        end = std::max(end, QString::fromStdString(source.period).right(10));
                    }
                }
            }
        }
    }
    QStringList titles = ends.keys();
    std::stable_sort(titles.begin(), titles.end(), [&ends](const QString &a, const QString &b) { return ends[a] < ends[b]; });
    // Whose filings they are the head of the picture says.
    const QString owner = QString::fromStdString(registrant.name) + u" · "_s;
    for (QString &title : titles) {
        if (title.startsWith(owner)) {
            title.remove(0, owner.size());
        }
    }
    if (titles.isEmpty()) {
        return {};
    }
    if (titles.size() <= 3) {
        return tr("Source: %1").arg(titles.join(u", "_s));
    }
    return tr("Source: %1 filings, %2 … %3").arg(titles.size()).arg(titles.first(), titles.last());
}

bool isDoubtful(const Amount &amount)
{
    return amount.proof == Proof::Contradicted
        || (amount.proof == Proof::Unchecked
            && std::any_of(amount.sources.begin(), amount.sources.end(),
                           [](const AmountSource &source) { return source.status == Status::Repaired; }));
}

} // namespace filing::ui
