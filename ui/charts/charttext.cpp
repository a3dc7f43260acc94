// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/charttext.h"

#include "models/text/displaytext.h"
#include "models/text/roletext.h"
#include "ui/tr.h"

#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace filing::ui
{

using namespace Qt::StringLiterals;

namespace
{

QString dateText(Date date)
{
    const QDate day(int(date.year()), int(unsigned(date.month())), int(unsigned(date.day())));
    return QLocale(QLocale::English, QLocale::UnitedStates).toString(day, u"MMMM d, yyyy"_s);
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

AxisUnit axisUnit(double largest, const QString &currency, SeriesLine::Group measure)
{
    const bool perShare = measure == SeriesLine::Group::PerShare;
    const QString unit = perShare ? tr("%1 per share").arg(currency) : measure == SeriesLine::Group::Shares ? tr("shares") : currency;
    const AxisUnit plain{1, unit, unit};
    if (perShare) {
        return plain;
    }
    if (largest >= 10e9) {
        return {1e9, tr("billions of %1").arg(unit), unit};
    }
    if (largest >= 10e6) {
        return {1e6, tr("millions of %1").arg(unit), unit};
    }
    return largest >= 10e3 ? AxisUnit{1e3, tr("thousands of %1").arg(unit), unit} : plain;
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
    const auto line = std::find_if(registrant.lines.begin(), registrant.lines.end(), [role](const SeriesLine &each) { return each.role == role; });
    return line != registrant.lines.end() ? lineLabel(*line) : models::roleText(role);
}

QString lineLabel(const SeriesLine &line)
{
    const QString translated = models::translatedRole(line.role);
    const QString printed = QString::fromStdString(line.label);
    return !translated.isEmpty() ? translated : printed.isEmpty() ? models::roleText(line.role) : printed;
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

QString lineHistoryText(const SeriesRegistrant &registrant, std::string_view role)
{
    const auto known = std::count_if(registrant.quarters.begin(), registrant.quarters.end(),
                                     [role](const SeriesPeriod &period) { return period.values.contains(role); });
    QStringList rows{tr("Known in %1 of %2 quarters").arg(known).arg(registrant.quarters.size())};
    const auto line = std::find_if(registrant.lines.begin(), registrant.lines.end(),
                                   [role](const SeriesLine &candidate) { return candidate.role == role; });
    if (line == registrant.lines.end()) {
        return rows.join(u'\n');
    }
    if (line->labels.size() < 2) {
        if (const QString printed = QString::fromStdString(line->label); printed != lineLabel(*line)) {
            rows << tr("The filings call it “%1”.").arg(printed);
        }
        return rows.join(u'\n');
    }
    for (const LineLabel &label : line->labels) {
        const QString name = QString::fromStdString(label.label);
        rows << (label.firstFiled && label.lastFiled
                     ? tr("“%1”, filings from %2 to %3").arg(name, dateText(*label.firstFiled), dateText(*label.lastFiled))
                     : tr("“%1”").arg(name));
    }
    if (line->joinedBy == "same-values") {
        rows << tr("One line, because a later filing repeats the figures under the new name.");
    } else if (line->joinedBy == "same-words") {
        rows << tr("One line, because the names say the same.");
    } else if (line->joinedBy == "person") {
        rows << tr("One line, because a person joined them.");
    }
    return rows.join(u'\n');
}

QString filingTitle(const std::string &key, const ChartOptions &options)
{
    const QString path = QString::fromStdString(key);
    const QString title = options.sourceTitles.value(path);
    return title.isEmpty() ? QFileInfo(path).fileName() : title;
}

namespace
{

/// What the series notes of an amount, by its code; empty for what other lines of the card say already.
QString noteText(std::string_view note)
{
    if (note == "nothing-printed") {
        return tr("Nothing is printed there; the sums of the column hold with zero only.");
    }
    if (note == "across-filings") {
        return tr("From several filings; nothing shows that a figure was restated between them.");
    }
    if (note == "restated-around") {
        return tr("A later filing restates a period around this one without telling this one.");
    }
    return {};
}

} // namespace

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
    for (const AmountSource &other : amount.repaired) {
        lines << tr("Stands for %1 in %2, which its own statement contradicts")
                     .arg(models::printedNumber(other.value), filingTitle(other.key, options));
    }
    for (const std::string &note : amount.notes) {
        if (const QString words = noteText(note); !words.isEmpty()) {
            lines << words;
        }
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

QString gapText(const SeriesRegistrant &registrant, std::string_view role, int fiscalYear, int fiscalQuarter)
{
    const auto gap = std::find_if(registrant.gaps.begin(), registrant.gaps.end(), [&](const SeriesGap &candidate) {
        return candidate.role == role && candidate.fiscalYear == fiscalYear && candidate.fiscalQuarter == fiscalQuarter;
    });
    const std::string_view why = gap == registrant.gaps.end() ? std::string_view() : gap->why;
    if (why == "no-filing") {
        return tr("No open filing speaks of the period.");
    }
    if (why == "no-path") {
        return tr("The open filings do not tell it, and what they tell does not lead to it.");
    }
    if (why == "mixed-scale") {
        return tr("What would lead to it is rounded differently, so the difference would say nothing.");
    }
    if (why == "mixed-currency") {
        return tr("What would lead to it is in different currencies.");
    }
    if (why == "restated-mix") {
        return tr("What would lead to it is from before and from after a restatement.");
    }
    if (why == "other-basis") {
        return tr("It is told on another basis only, non-GAAP or pro forma.");
    }
    return tr("None of the open filings tells it.");
}

bool isDoubtful(const Amount &amount)
{
    return amount.proof == Proof::Contradicted
        || (amount.proof == Proof::Unchecked
            && std::any_of(amount.sources.begin(), amount.sources.end(),
                           [](const AmountSource &source) { return source.status == Status::Repaired; }));
}

} // namespace filing::ui
