// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/chartarguments.h"

#include "parsers/core/date.h"
#include "ui/charts/chartlooks.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace filing::app
{

using namespace Qt::StringLiterals;

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("main", text);
}

QString modeNames()
{
    QStringList names;
    for (const ui::ChartMode mode : ui::allChartModes()) {
        const std::string_view word = name(mode);
        names << QString::fromLatin1(word.data(), qsizetype(word.size()));
    }
    return names.join(u", "_s);
}

bool readPeriod(const QCommandLineParser &parser, const QString &option, bool last, std::optional<int> &into, QString &error)
{
    if (parser.isSet(option)) {
        into = ui::quarterFromText(parser.value(option), last);
        if (!into) {
            error = tr("--%1 takes a year or a quarter, like 2011 or 2011Q3.").arg(option);
            return false;
        }
    }
    return true;
}

bool readSize(const QCommandLineParser &parser, QSizeF &size, QString &error)
{
    if (!parser.isSet(u"size"_s)) {
        return true;
    }
    static const QRegularExpression form(u"^(\\d{3,4})x(\\d{3,4})$"_s);
    const QRegularExpressionMatch match = form.match(parser.value(u"size"_s));
    if (!match.hasMatch()) {
        error = tr("--size takes width and height in pixels, like 960x540.");
        return false;
    }
    size = {match.captured(1).toDouble(), match.captured(2).toDouble()};
    return true;
}

bool readView(const QCommandLineParser &parser, SeriesView &view, QString &error)
{
    const QString word = parser.value(u"as"_s);
    if (const auto date = parseDate(word.toStdString())) {
        view = {SeriesView::Kind::AsKnown, *date};
    } else if (word == u"first") {
        view.kind = SeriesView::Kind::First;
    } else if (parser.isSet(u"as"_s) && word != u"latest") {
        error = tr("--as takes latest, first or a day like 2011-04-28.");
        return false;
    }
    return true;
}

bool readTone(const QCommandLineParser &parser, ui::Tone &tone, QString &error)
{
    const QString word = parser.value(u"tone"_s);
    if (parser.isSet(u"tone"_s) && word != u"print" && word != u"light" && word != u"dark") {
        error = tr("--tone takes print, light or dark.");
        return false;
    }
    tone = word == u"light" ? ui::Tone::Light : word == u"dark" ? ui::Tone::Dark : tone;
    return true;
}

const SeriesRegistrant *findCompany(const SeriesSet &set, const QString &text)
{
    const SeriesRegistrant *found = nullptr;
    for (const SeriesRegistrant &registrant : set.registrants) {
        const QString name = QString::fromStdString(registrant.name);
        const bool sameCik = !registrant.cik.empty() && QString::fromStdString(registrant.cik).toLongLong() == text.toLongLong();
        if (sameCik || name.compare(text, Qt::CaseInsensitive) == 0) {
            return &registrant;
        }
        if (name.startsWith(text, Qt::CaseInsensitive)) {
            found = found ? found : &registrant;
        }
    }
    return found;
}

} // namespace

QList<QCommandLineOption> chartArguments()
{
    return {{u"format"_s, tr("With --draw-chart: png, svg, pdf, xlsx, evidence-pdf, evidence-html or csv; else as the file ends."), u"NAME"_s},
            {u"roles"_s, tr("With --draw-chart: the lines to draw, separated by commas."), u"a,b"_s},
            {u"annual"_s, tr("With --draw-chart: fiscal years instead of quarters.")},
            {u"mode"_s, tr("With --draw-chart: %1.").arg(modeNames()), u"MODE"_s},
            {u"axis"_s, tr("With --draw-chart: fiscal or calendar periods."), u"AXIS"_s},
            {u"companies"_s, tr("With --draw-chart: whose, as CIK or name, separated by semicolons; or all."), u"A;B"_s},
            {u"as"_s, tr("With --draw-chart: latest figures, first ones, or as known on a day like 2011-04-28."), u"VIEW"_s},
            {u"from"_s, tr("With --draw-chart: the first quarter, like 2004Q1."), u"QUARTER"_s},
            {u"to"_s, tr("With --draw-chart: the last quarter."), u"QUARTER"_s},
            {u"no-net-result"_s, tr("With --draw-chart: without the line of the net result.")},
            {u"tone"_s, tr("With --draw-chart: print, light or dark."), u"TONE"_s},
            {u"size"_s, tr("With --draw-chart: width and height in pixels, like 960x540."), u"WxH"_s},
            {u"look"_s, tr("With --draw-chart: a look saved in the window; other options change it."), u"NAME"_s}};
}

bool readChartArguments(const QCommandLineParser &parser, const QSettings &settings, ChartJob &job, QString &error)
{
    ui::ChartOptions &options = job.options;
    if (parser.isSet(u"look"_s) && !ui::applyLook(settings, parser.value(u"look"_s), options)) {
        const QStringList looks = ui::savedLooks(settings);
        error = looks.isEmpty() ? tr("No look is saved yet: save one in the window, under Chart ▸ Looks.")
                                : tr("There is no look “%1”; there are: %2.").arg(parser.value(u"look"_s), looks.join(u", "_s));
        return false;
    }
    const QStringList roles = parser.value(u"roles"_s).split(u',', Qt::SkipEmptyParts);
    if (!roles.isEmpty()) {
        options.roles.clear();
    }
    for (const QString &role : roles) {
        options.roles.push_back(role.toStdString());
    }
    options.annual = options.annual || parser.isSet(u"annual"_s);
    options.netResult = options.netResult && !parser.isSet(u"no-net-result"_s);
    if (parser.isSet(u"mode"_s)) {
        const auto mode = ui::chartModeNamed(parser.value(u"mode"_s).toStdString());
        if (!mode) {
            error = tr("--mode takes one of: %1.").arg(modeNames());
            return false;
        }
        options.mode = *mode;
    }
    if (const QString axis = parser.value(u"axis"_s); axis == u"fiscal" || axis == u"calendar") {
        options.axis = axis == u"calendar" ? ui::ChartAxis::Calendar : ui::ChartAxis::Fiscal;
    } else if (parser.isSet(u"axis"_s)) {
        error = tr("--axis takes fiscal or calendar.");
        return false;
    }
    options.companies = parser.value(u"companies"_s).split(u';', Qt::SkipEmptyParts);
    return readPeriod(parser, u"from"_s, false, options.from, error) && readPeriod(parser, u"to"_s, true, options.to, error)
        && readSize(parser, options.size, error) && readView(parser, job.view, error) && readTone(parser, options.tone, error);
}

bool resolveCompanies(const SeriesSet &set, ui::ChartOptions &options, QString &error)
{
    QStringList keys;
    const bool all = options.companies == QStringList{u"all"_s};
    for (const SeriesRegistrant &registrant : set.registrants) {
        if (all) {
            keys << ui::registrantKey(registrant);
        }
    }
    for (const QString &text : all ? QStringList() : options.companies) {
        const SeriesRegistrant *found = findCompany(set, text.trimmed());
        if (!found) {
            QStringList names;
            for (const SeriesRegistrant &registrant : set.registrants) {
                names << QString::fromStdString(registrant.name);
            }
            error = tr("None of the files is by “%1”; they are by: %2.").arg(text.trimmed(), names.join(u"; "_s));
            return false;
        }
        keys << ui::registrantKey(*found);
    }
    if (!keys.isEmpty()) {
        options.registrant = keys.takeFirst();
    }
    options.companies = keys;
    return true;
}

} // namespace filing::app
