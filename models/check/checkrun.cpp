// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/check/checkrun.h"

#include "models/check/fieldfamily.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <iterator>
#include <map>
#include <tuple>
#include <utility>

namespace filing::models
{

namespace
{

constexpr QLatin1String schema("filingscope.check-run/1");

const FilingVerdicts *findFiling(const CheckRun &run, const QString &sha256)
{
    const auto found = std::find_if(run.filings.begin(), run.filings.end(),
                                    [&](const FilingVerdicts &filing) { return filing.sha256 == sha256; });
    return found != run.filings.end() ? &*found : nullptr;
}

QJsonObject verdictToJson(const Verdict &verdict)
{
    return {{QStringLiteral("family"), verdict.family},
            {QStringLiteral("field"), verdict.field},
            {QStringLiteral("expected"), verdict.expected},
            {QStringLiteral("got"), verdict.got},
            {QStringLiteral("right"), verdict.right}};
}

Verdict verdictFromJson(const QJsonValue &json)
{
    return {json[QLatin1String("family")].toString(), json[QLatin1String("field")].toString(),
            json[QLatin1String("expected")].toString(), json[QLatin1String("got")].toString(),
            json[QLatin1String("right")].toBool()};
}

void addChanges(const FilingVerdicts &before, const FilingVerdicts &now, std::vector<CheckChange> &changes)
{
    // What is expected belongs to the key: a label and a correction may speak about the same field.
    using Key = std::tuple<QString, QString, QString>;
    std::map<Key, const Verdict *> earlier;
    for (const Verdict &verdict : before.verdicts) {
        earlier.emplace(Key(verdict.family, verdict.field, verdict.expected), &verdict);
    }
    for (const Verdict &verdict : now.verdicts) {
        const auto found = earlier.find({verdict.family, verdict.field, verdict.expected});
        if (found != earlier.end() && found->second->right != verdict.right) {
            changes.push_back({now.file, *found->second, verdict});
        }
    }
}

} // namespace

std::vector<FamilyTally> tally(const std::vector<FilingVerdicts> &filings)
{
    std::map<std::pair<int, QString>, FamilyTally> families;
    for (const FilingVerdicts &filing : filings) {
        for (const Verdict &verdict : filing.verdicts) {
            FamilyTally &family = families[{familyRank(verdict.family), verdict.family}];
            family.family = verdict.family;
            family.right += verdict.right ? 1 : 0;
            ++family.all;
        }
    }
    std::vector<FamilyTally> inOrder;
    for (const auto &[order, family] : families) {
        inOrder.push_back(family);
    }
    return inOrder;
}

std::vector<CheckChange> changesSince(const CheckRun &before, const CheckRun &now)
{
    std::vector<CheckChange> changes;
    for (const FilingVerdicts &filing : now.filings) {
        if (const FilingVerdicts *earlier = findFiling(before, filing.sha256)) {
            addChanges(*earlier, filing, changes);
        }
    }
    return changes;
}

CheckRun sameFilings(const CheckRun &before, const CheckRun &now)
{
    CheckRun same{before.time, before.program, {}};
    std::copy_if(before.filings.begin(), before.filings.end(), std::back_inserter(same.filings),
                 [&](const FilingVerdicts &filing) { return findFiling(now, filing.sha256) != nullptr; });
    return same;
}

CheckRun merged(const CheckRun &before, const CheckRun &now)
{
    CheckRun kept = now;
    std::copy_if(before.filings.begin(), before.filings.end(), std::back_inserter(kept.filings),
                 [&](const FilingVerdicts &filing) { return findFiling(now, filing.sha256) == nullptr; });
    return kept;
}

QJsonArray filingsToJson(const CheckRun &run)
{
    QJsonArray filings;
    for (const FilingVerdicts &filing : run.filings) {
        QJsonArray results;
        for (const Verdict &verdict : filing.verdicts) {
            results << verdictToJson(verdict);
        }
        filings << QJsonObject{{QStringLiteral("file"), filing.file},
                               {QStringLiteral("sha256"), filing.sha256},
                               {QStringLiteral("results"), results}};
    }
    return filings;
}

QByteArray toJson(const CheckRun &run)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("schema"), schema},
                                     {QStringLiteral("time"), run.time},
                                     {QStringLiteral("program"), run.program},
                                     {QStringLiteral("filings"), filingsToJson(run)}})
        .toJson();
}

std::optional<CheckRun> runFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object[QLatin1String("schema")].toString() != schema) {
        return std::nullopt;
    }
    CheckRun run{object[QLatin1String("time")].toString(), object[QLatin1String("program")].toString(), {}};
    for (const QJsonValue &filing : object[QLatin1String("filings")].toArray()) {
        FilingVerdicts verdicts{filing[QLatin1String("file")].toString(), filing[QLatin1String("sha256")].toString(), {}};
        for (const QJsonValue &result : filing[QLatin1String("results")].toArray()) {
            verdicts.verdicts.push_back(verdictFromJson(result));
        }
        run.filings.push_back(std::move(verdicts));
    }
    return run;
}

} // namespace filing::models
