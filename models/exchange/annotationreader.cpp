// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/annotations.h"
#include "models/exchange/contentbuilder.h"
#include "models/exchange/jsonreading.h"
#include "models/text/pathtext.h"
#include "models/tr.h"

#include <QJsonArray>
#include <QUrl>

#include <algorithm>

namespace filing::models
{

namespace
{

using namespace Qt::StringLiterals;

constexpr QLatin1String uidPrefix("urn:uuid:");
constexpr QLatin1String hashPrefix("urn:sha256:");
constexpr QLatin1String scopePrefix("urn:filingscope:scope:");

/// What stands behind the prefix; empty where the text does not start with it.
QString behind(const QString &text, QLatin1String prefix)
{
    return text.startsWith(prefix) ? text.mid(prefix.size()) : QString();
}

QJsonObject withType(const QJsonArray &list, const QString &type)
{
    const auto found = std::find_if(list.begin(), list.end(), [&](const QJsonValue &each) { return each[u"type"_s].toString() == type; });
    return found != list.end() ? (*found).toObject() : QJsonObject();
}

/// The text of the first body made for this purpose.
QString bodyFor(const QJsonArray &body, const QString &purpose)
{
    const auto found
        = std::find_if(body.begin(), body.end(), [&](const QJsonValue &each) { return each[u"purpose"_s].toString() == purpose; });
    return found != body.end() ? (*found)[u"value"_s].toString() : QString();
}

QString documentOf(const QJsonObject &target)
{
    const QJsonValue source = target[u"source"_s];
    const QString iri = source.isObject() ? source[u"id"_s].toString() : source.toString();
    const QString scope = behind(iri, scopePrefix);
    return scope.isEmpty() ? behind(iri, hashPrefix) : QUrl::fromPercentEncoding(scope.toLatin1());
}

struct Ordered
{
    qint64 order = 0;
    QString place;
    SpelledEntry entry;
};

/// The problem, or nothing.
QString read(const QJsonObject &annotation, Ordered &made)
{
    if (!annotation[u"fs:entry"_s].isObject()) {
        return tr("there is no “fs:entry”: only annotations that this program exported can be taken in");
    }
    JsonMembers extra(annotation[u"fs:entry"_s].toObject());
    JsonMembers outer(annotation);
    const QJsonObject target = annotation[u"target"_s].toObject();
    const QJsonArray body = annotation[u"body"_s].toArray();
    const QJsonObject quote = withType(target[u"selector"_s].toArray(), u"TextQuoteSelector"_s);
    const QString motivation = outer.text("motivation");
    const bool place = !quote.isEmpty();
    const bool kept = extra.object().contains("fs:new"_L1);
    const bool withdraws = extra.object().contains("fs:withdraws"_L1);
    made.order = extra.number("fs:order");
    made.entry = {behind(outer.text("id"), uidPrefix),
                  extra.text("fs:step"),
                  extra.text("fs:withdraws"),
                  withdraws ? extra.text("fs:document") : documentOf(target),
                  extra.text("fs:path"),
                  extra.text("fs:kind"),
                  extra.number("fs:begin"),
                  extra.number("fs:end"),
                  place ? quote[u"exact"_s].toString() : extra.text("fs:quote"),
                  place ? quote[u"prefix"_s].toString() : extra.text("fs:before"),
                  place ? quote[u"suffix"_s].toString() : extra.text("fs:after"),
                  extra.text("fs:landmarks"),
                  extra.text("fs:old"),
                  kept ? extra.text("fs:new") : bodyFor(body, motivation),
                  withdraws ? extra.text("fs:reason") : bodyFor(body, u"commenting"_s),
                  annotation[u"creator"_s][u"name"_s].toString(),
                  outer.text("created")};
    return outer.problem().isEmpty() ? extra.problem() : outer.problem();
}

bool readFiling(const QJsonObject &collection, const DocumentId &document, const QString &place, ContentBuilder &builder)
{
    if (!collection.contains("fs:filing"_L1)) {
        return true;
    }
    JsonMembers members(collection[u"fs:filing"_s].toObject());
    const auto seen = timeOfWord(members.text("fs:seen"));
    members.expect(seen.has_value(), "fs:seen", tr("time with a time zone (ISO 8601)"));
    const KnownFiling filing {document,
                              members.text("fs:path"),
                              members.text("fs:format"),
                              members.text("fs:form"),
                              members.text("fs:registrant"),
                              members.text("fs:cik"),
                              members.text("fs:accession"),
                              members.text("fs:report"),
                              members.number("fs:bytes"),
                              seen.value_or(0)};
    return members.problem().isEmpty() ? builder.addFiling(filing, place) : builder.fail(place, members.problem());
}

bool readCollection(const QJsonValue &value, const QString &place, std::vector<Ordered> &entries, ContentBuilder &builder)
{
    const QJsonValue items = value[u"first"_s][u"items"_s];
    if (value[u"type"_s].toString() != "AnnotationCollection"_L1 || !items.isArray()) {
        return builder.fail(place, tr("this is no AnnotationCollection with its first page"));
    }
    const QJsonArray annotations = items.toArray();
    DocumentId document;
    for (qsizetype i = 0; i < annotations.size(); ++i) {
        Ordered made;
        made.place = place + tr(", annotation %1").arg(i + 1);
        if (const QString problem = read(annotations.at(i).toObject(), made); !problem.isEmpty()) {
            return builder.fail(made.place, problem);
        }
        document.hex = made.entry.document.toStdString();
        entries.push_back(std::move(made));
    }
    return annotations.isEmpty() || readFiling(value.toObject(), document, place, builder);
}

} // namespace

std::optional<StoreContent> storeFromAnnotations(const QByteArray &json, QString *problem)
{
    const auto object = jsonObject(json, problem);
    if (!object) {
        return std::nullopt;
    }
    if (!object->value("@graph"_L1).isArray()) {
        *problem = tr("“@graph” is no list of AnnotationCollections");
        return std::nullopt;
    }
    ContentBuilder builder;
    std::vector<Ordered> entries;
    const QJsonArray collections = object->value("@graph"_L1).toArray();
    for (qsizetype i = 0; i < collections.size(); ++i) {
        if (!readCollection(collections.at(i), tr("collection %1").arg(i + 1), entries, builder)) {
            *problem = builder.problem();
            return std::nullopt;
        }
    }
    // Collections cut the log into filings; a step may span several.
    std::stable_sort(entries.begin(), entries.end(), [](const Ordered &a, const Ordered &b) { return a.order < b.order; });
    for (const Ordered &each : entries) {
        if (!builder.add(each.entry, each.place)) {
            *problem = builder.problem();
            return std::nullopt;
        }
    }
    return builder.take();
}

} // namespace filing::models
