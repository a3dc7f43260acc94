// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/mergereport.h"

#include "app/commands/desk.h"
#include "app/commands/logtext.h"
#include "models/check/checkreport.h"
#include "models/text/pathtext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace filing::app
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("commands", text);
}

} // namespace

void sayConflicts(const models::Merge &merge, const std::vector<models::KnownFiling> &filings)
{
    for (const models::MergeConflict &conflict : merge.conflicts) {
        say(tr("conflict"));
        say(tr("  mine    %1").arg(entryLine(conflict.mine.back(), filings)));
        say(tr("  theirs  %1").arg(entryLine(conflict.theirs.back(), filings)));
    }
}

void sayAgreement(const std::vector<models::Agreement> &agreements)
{
    if (agreements.empty()) {
        return;
    }
    constexpr int width = 32;
    say(QString());
    say(tr("judged by both").leftJustified(width) + tr("fields   same  percent  kappa"));
    for (const models::Agreement &agreement : agreements) {
        const QString family = agreement.family.isEmpty() ? tr("all") : agreement.family;
        say(family.leftJustified(width)
            + u"%1 %2 %3 %4"_s.arg(agreement.fields, 6)
                  .arg(agreement.same, 6)
                  .arg(models::percentText(agreement.same, agreement.fields), 8)
                  .arg(models::kappaText(agreement), 6));
    }
}

QString mergeJson(const models::Merge &merge, const std::vector<models::Agreement> &agreements, bool taken)
{
    const auto entriesOf = [](const std::vector<models::LogEntry> &entries) {
        QJsonArray list;
        for (const models::LogEntry &entry : entries) {
            const Correction &said = entry.correction;
            list.append(QJsonObject{{u"uid"_s, entry.uid},
                                    {u"kind"_s, models::toText(name(said.kind))},
                                    {u"new"_s, models::toText(said.newText)},
                                    {u"reason"_s, models::toText(said.reason)},
                                    {u"author"_s, models::toText(said.author)},
                                    {u"time"_s, QDateTime::fromMSecsSinceEpoch(said.timeMs, Qt::UTC).toString(Qt::ISODateWithMs)}});
        }
        return list;
    };
    QJsonArray conflicts;
    for (const models::MergeConflict &conflict : merge.conflicts) {
        const Correction &said = conflict.mine.back().correction;
        conflicts.append(QJsonObject{{u"document"_s, models::toText(said.document.hex)},
                                     {u"path"_s, models::toText(said.path)},
                                     {u"mine"_s, entriesOf(conflict.mine)},
                                     {u"theirs"_s, entriesOf(conflict.theirs)}});
    }
    QJsonArray agreement;
    for (const models::Agreement &each : agreements) {
        agreement.append(QJsonObject{{u"family"_s, each.family.isEmpty() ? u"all"_s : each.family},
                                     {u"fields"_s, each.fields},
                                     {u"same"_s, each.same},
                                     {u"percent"_s, 100 * each.share()},
                                     {u"kappa"_s, each.kappa ? QJsonValue(*each.kappa) : QJsonValue()}});
    }
    const QJsonObject report{{u"schema"_s, u"filingscope.merge/1"_s},
                             {u"fresh"_s, static_cast<qint64>(merge.fresh)},
                             {u"known"_s, static_cast<qint64>(merge.shared)},
                             {u"conflicts"_s, conflicts},
                             {u"agreement"_s, agreement},
                             {u"taken"_s, taken}};
    return QString::fromUtf8(QJsonDocument(report).toJson(QJsonDocument::Indented)).trimmed();
}

} // namespace filing::app
