// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/storejson.h"

#include "models/exchange/contentbuilder.h"
#include "models/exchange/jsonreading.h"
#include "models/text/pathtext.h"
#include "models/tr.h"

#include <QJsonArray>

namespace filing::models
{

namespace
{

constexpr QLatin1String schema("filingscope.corrections/1");

QJsonObject filingToJson(const KnownFiling &filing)
{
    return {{QStringLiteral("document"), toText(filing.document.hex)},
            {QStringLiteral("path"), filing.path},
            {QStringLiteral("format"), filing.format},
            {QStringLiteral("form"), filing.form},
            {QStringLiteral("registrant"), filing.registrant},
            {QStringLiteral("cik"), filing.cik},
            {QStringLiteral("accession"), filing.accession},
            {QStringLiteral("report"), filing.report},
            {QStringLiteral("bytes"), filing.bytes},
            {QStringLiteral("seen"), timeWord(filing.seenMs)}};
}

QJsonObject entryToJson(const SpelledEntry &entry)
{
    QJsonObject json {{QStringLiteral("uid"), entry.uid},           {QStringLiteral("step"), entry.step},
                      {QStringLiteral("document"), entry.document}, {QStringLiteral("path"), entry.path},
                      {QStringLiteral("kind"), entry.kind},         {QStringLiteral("span"), QJsonArray {entry.begin, entry.end}},
                      {QStringLiteral("quote"), entry.quote},       {QStringLiteral("before"), entry.before},
                      {QStringLiteral("after"), entry.after},       {QStringLiteral("landmarks"), entry.landmarks},
                      {QStringLiteral("old"), entry.oldText},       {QStringLiteral("new"), entry.newText},
                      {QStringLiteral("reason"), entry.reason},     {QStringLiteral("author"), entry.author},
                      {QStringLiteral("time"), entry.time}};
    if (!entry.withdraws.isEmpty()) {
        json.insert(QStringLiteral("withdraws"), entry.withdraws);
    }
    return json;
}

QJsonObject dismissalToJson(const Dismissal &dismissal)
{
    return {{QStringLiteral("document"), toText(dismissal.document.hex)},
            {QStringLiteral("uid"), dismissal.uid},
            {QStringLiteral("author"), dismissal.author},
            {QStringLiteral("time"), timeWord(dismissal.timeMs)}};
}

bool readDismissal(const QJsonValue &value, const QString &place, ContentBuilder &builder)
{
    JsonMembers members(value.toObject());
    Dismissal dismissal {{members.text("document").toStdString()}, members.text("uid"), members.text("author"), 0};
    const auto time = timeOfWord(members.text("time"));
    members.expect(time.has_value(), "time", tr("time with a time zone (ISO 8601)"));
    if (!members.problem().isEmpty()) {
        return builder.fail(place, members.problem());
    }
    dismissal.timeMs = *time;
    return builder.addDismissal(dismissal, place);
}

bool readFiling(const QJsonValue &value, const QString &place, ContentBuilder &builder)
{
    JsonMembers members(value.toObject());
    KnownFiling filing {{members.text("document").toStdString()},
                        members.text("path"),
                        members.text("format"),
                        members.text("form"),
                        members.text("registrant"),
                        members.text("cik"),
                        members.text("accession"),
                        members.text("report"),
                        members.number("bytes"),
                        0};
    const auto seen = timeOfWord(members.text("seen"));
    members.expect(seen.has_value(), "seen", tr("time with a time zone (ISO 8601)"));
    if (!members.problem().isEmpty()) {
        return builder.fail(place, members.problem());
    }
    filing.seenMs = *seen;
    return builder.addFiling(filing, place);
}

bool readEntry(const QJsonValue &value, const QString &place, ContentBuilder &builder)
{
    JsonMembers members(value.toObject());
    const QJsonArray span = members.object().value(QLatin1String("span")).toArray();
    const auto begin = wholeNumber(span.at(0));
    const auto end = wholeNumber(span.at(1));
    members.expect(span.size() == 2 && begin && end, "span", tr("pair of whole numbers"));
    const SpelledEntry entry {members.text("uid"),   members.text("step"),   members.text("withdraws"), members.text("document"),
                              members.text("path"),  members.text("kind"),   begin.value_or(0),         end.value_or(0),
                              members.text("quote"), members.text("before"), members.text("after"),     members.text("landmarks"),
                              members.text("old"),   members.text("new"),    members.text("reason"),    members.text("author"),
                              members.text("time")};
    return members.problem().isEmpty() ? builder.add(entry, place) : builder.fail(place, members.problem());
}

using ReadElement = bool (*)(const QJsonValue &value, const QString &place, ContentBuilder &builder);

bool readList(const QJsonObject &object, QLatin1String name, const QString &place, ReadElement read, ContentBuilder &builder)
{
    const QJsonValue list = object.value(name);
    if (!list.isArray()) {
        return builder.fail({}, tr("“%1” is no list").arg(name));
    }
    const QJsonArray elements = list.toArray();
    for (qsizetype i = 0; i < elements.size(); ++i) {
        const QString here = place.arg(i + 1);
        if (!elements.at(i).isObject()) {
            return builder.fail(here, tr("this is no JSON object"));
        }
        if (!read(elements.at(i), here, builder)) {
            return false;
        }
    }
    return true;
}

} // namespace

QByteArray storeToJson(const StoreContent &content)
{
    QJsonArray filings;
    for (const KnownFiling &filing : content.filings) {
        filings.append(filingToJson(filing));
    }
    QJsonArray dismissed;
    for (const Dismissal &dismissal : content.dismissals) {
        dismissed.append(dismissalToJson(dismissal));
    }
    QJsonArray entries;
    const std::map<qint64, QString> uids = uidsById(content.entries);
    for (const LogEntry &entry : content.entries) {
        entries.append(entryToJson(spelled(entry, uids)));
    }
    return QJsonDocument(
               QJsonObject {{QStringLiteral("schema"), schema}, {QStringLiteral("filings"), filings}, {QStringLiteral("entries"), entries},
                            {QStringLiteral("dismissed"), dismissed}})
        .toJson(QJsonDocument::Indented);
}

std::optional<StoreContent> storeFromJson(const QByteArray &json, QString *problem)
{
    const auto object = jsonObject(json, problem);
    if (!object) {
        return std::nullopt;
    }
    if (object->value(QLatin1String("schema")).toString() != schema) {
        *problem = tr("the schema is “%1”; this program reads “%2”").arg(object->value(QLatin1String("schema")).toString(), schema);
        return std::nullopt;
    }
    ContentBuilder builder;
    if (!readList(*object, QLatin1String("filings"), tr("filing %1"), readFiling, builder)
        || !readList(*object, QLatin1String("entries"), tr("entry %1"), readEntry, builder)
        // Files of older versions have none.
        || (object->contains(QLatin1String("dismissed"))
            && !readList(*object, QLatin1String("dismissed"), tr("dismissal %1"), readDismissal, builder))) {
        *problem = builder.problem();
        return std::nullopt;
    }
    return builder.take();
}

} // namespace filing::models
