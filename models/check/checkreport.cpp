// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/check/checkreport.h"

#include "models/check/fieldfamily.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace filing::models
{

namespace
{

constexpr int countWidth = 8;
constexpr int percentWidth = 10;

QString tr(const char *text)
{
    return QCoreApplication::translate("check", text);
}

QString quoted(const QString &value)
{
    return value.isEmpty() ? tr("nothing") : QStringLiteral("“%1”").arg(value);
}

QString line(const QString &family, qsizetype width, const QString &right, const QString &all, const QString &percent,
             const QString &before)
{
    QString text = family.leftJustified(width) + right.rightJustified(countWidth) + all.rightJustified(countWidth)
        + percent.rightJustified(percentWidth);
    if (!before.isEmpty()) {
        text += before.rightJustified(percentWidth);
    }
    return text + QLatin1Char('\n');
}

QString table(const CheckRun &now, const std::optional<CheckRun> &before)
{
    const std::vector<FamilyTally> families = tally(now.filings);
    const std::vector<FamilyTally> earlier = before ? tally(sameFilings(*before, now).filings) : std::vector<FamilyTally>();
    qsizetype width = 0;
    for (const FamilyTally &family : families) {
        width = std::max(width, family.family.size());
    }
    QString text = line(tr("field"), width, tr("right"), tr("all"), tr("percent"), before ? tr("before") : QString());
    for (const FamilyTally &family : families) {
        const auto was = std::find_if(earlier.begin(), earlier.end(),
                                      [&](const FamilyTally &each) { return each.family == family.family; });
        const QString old = was != earlier.end() ? percentText(was->right, was->all) : QStringLiteral("-");
        text += line(family.family, width, QString::number(family.right), QString::number(family.all),
                     percentText(family.right, family.all), before ? old : QString());
    }
    return text;
}

QString misses(const CheckRun &now)
{
    QString text;
    for (const FilingVerdicts &filing : now.filings) {
        for (const Verdict &verdict : filing.verdicts) {
            if (verdict.isMiss()) {
                const QString said = verdict.family == family::falseProof()
                    ? tr("  %1: %2: wrong, yet not doubted: expected %3, got %4\n")
                    : tr("  %1: %2: expected %3, got %4\n");
                text += said.arg(filing.file, verdict.field, quoted(verdict.expected), quoted(verdict.got));
            }
        }
    }
    return text.isEmpty() ? text : tr("\nMisses\n") + text;
}

QString changed(const std::vector<CheckChange> &changes, bool better, const QString &heading)
{
    QString text;
    for (const CheckChange &change : changes) {
        if (change.isBetter() == better) {
            text += tr("  %1: %2 (%3): was %4, is %5, expected %6\n")
                        .arg(change.file, change.now.field, change.now.family, quoted(change.before.got),
                             quoted(change.now.got), quoted(change.now.expected));
        }
    }
    return text.isEmpty() ? text : heading + text;
}

QString sinceLastRun(const CheckRun &now, const std::optional<CheckRun> &before)
{
    if (!before) {
        return tr("\nThere is no earlier run to compare with.\n");
    }
    const std::vector<CheckChange> changes = changesSince(*before, now);
    const QString when = tr("\nSince the last run (%1, version %2): ").arg(before->time, before->program);
    if (changes.empty()) {
        return when + tr("nothing became right or wrong.\n");
    }
    const auto better = std::count_if(changes.begin(), changes.end(), [](const CheckChange &each) { return each.isBetter(); });
    return when + tr("%1 better, %2 worse.\n").arg(better).arg(static_cast<qsizetype>(changes.size()) - better)
        + changed(changes, false, tr("Became wrong\n")) + changed(changes, true, tr("Became right\n"));
}

QJsonArray changesToJson(const std::vector<CheckChange> &changes, bool better)
{
    QJsonArray json;
    for (const CheckChange &change : changes) {
        if (change.isBetter() == better) {
            json << QJsonObject{{QStringLiteral("file"), change.file},
                                {QStringLiteral("family"), change.now.family},
                                {QStringLiteral("field"), change.now.field},
                                {QStringLiteral("expected"), change.now.expected},
                                {QStringLiteral("was"), change.before.got},
                                {QStringLiteral("is"), change.now.got}};
        }
    }
    return json;
}

} // namespace

QString percentText(int right, int all)
{
    const qint64 tenths = all > 0 ? qint64{right} * 1000 / all : 0;
    return QStringLiteral("%1.%2%").arg(tenths / 10).arg(tenths % 10);
}

QString checkReport(const CheckRun &now, const std::optional<CheckRun> &before)
{
    return table(now, before) + misses(now) + sinceLastRun(now, before);
}

QByteArray checkReportJson(const CheckRun &now, const std::optional<CheckRun> &before)
{
    QJsonArray families;
    for (const FamilyTally &family : tally(now.filings)) {
        families << QJsonObject{{QStringLiteral("family"), family.family},
                                {QStringLiteral("right"), family.right},
                                {QStringLiteral("all"), family.all}};
    }
    QJsonValue since;
    if (before) {
        const std::vector<CheckChange> changes = changesSince(*before, now);
        since = QJsonObject{{QStringLiteral("time"), before->time},
                            {QStringLiteral("program"), before->program},
                            {QStringLiteral("better"), changesToJson(changes, true)},
                            {QStringLiteral("worse"), changesToJson(changes, false)}};
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("schema"), QStringLiteral("filingscope.check/1")},
                                     {QStringLiteral("time"), now.time},
                                     {QStringLiteral("program"), now.program},
                                     {QStringLiteral("families"), families},
                                     {QStringLiteral("filings"), filingsToJson(now)},
                                     {QStringLiteral("sinceLastRun"), since}})
        .toJson(QJsonDocument::Compact)
        + '\n';
}

} // namespace filing::models
