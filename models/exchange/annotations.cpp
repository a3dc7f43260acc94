// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/annotations.h"

#include "models/exchange/codepoints.h"
#include "models/exchange/contentbuilder.h"
#include "models/text/pathtext.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>

namespace filing::models
{

namespace
{

using namespace Qt::StringLiterals;

using Positions = std::map<std::uint32_t, std::uint32_t>;

QJsonArray context()
{
    return {u"http://www.w3.org/ns/anno.jsonld"_s, QJsonObject {{u"fs"_s, u"urn:filingscope:"_s}}};
}

QString sourceOf(const LogEntry &entry)
{
    const QString document = toText(entry.correction.document.hex);
    return entry.correction.kind == CorrectionKind::Rule
        ? u"urn:filingscope:scope:"_s + QString::fromLatin1(QUrl::toPercentEncoding(document))
        : u"urn:sha256:"_s + document;
}

QString motivationOf(const LogEntry &entry)
{
    if (entry.withdraws != 0) {
        return u"moderating"_s;
    }
    switch (entry.correction.kind) {
    case CorrectionKind::Confirm:
    case CorrectionKind::Reject:
        return u"assessing"_s;
    case CorrectionKind::Rule:
        return u"classifying"_s;
    case CorrectionKind::SetValue:
    case CorrectionKind::SetSpan:
    case CorrectionKind::Insert:
    case CorrectionKind::ReadTable:
        break;
    }
    return u"editing"_s;
}

QJsonObject textualBody(const QString &value, const QString &purpose)
{
    return {{u"type"_s, u"TextualBody"_s}, {u"value"_s, value}, {u"format"_s, u"text/plain"_s}, {u"purpose"_s, purpose}};
}

QJsonArray bodyOf(const LogEntry &entry, const SpelledEntry &words)
{
    QJsonArray body;
    const QString motivation = motivationOf(entry);
    if (entry.withdraws != 0) {
        body.append(textualBody(u"withdrawn"_s, motivation));
        return body;
    }
    body.append(textualBody(motivation == "assessing"_L1 ? words.kind : words.newText, motivation));
    if (!words.reason.isEmpty()) {
        body.append(textualBody(words.reason, u"commenting"_s));
    }
    return body;
}

/// Entries about a place in a text. The pattern of a rule stands nowhere.
bool hasPlace(const LogEntry &entry)
{
    return entry.withdraws == 0 && entry.correction.kind != CorrectionKind::Rule && !entry.correction.anchor.quote.empty();
}

QJsonObject targetOf(const LogEntry &entry, const SpelledEntry &words, const Positions &positions)
{
    if (entry.withdraws != 0) {
        return {{u"type"_s, u"SpecificResource"_s}, {u"source"_s, QString(u"urn:uuid:"_s + words.withdraws)}};
    }
    if (entry.correction.kind == CorrectionKind::Rule) {
        return {{u"type"_s, u"SpecificResource"_s}, {u"source"_s, sourceOf(entry)}};
    }
    QJsonObject target {{u"type"_s, u"SpecificResource"_s},
                        {u"source"_s, QJsonObject {{u"id"_s, sourceOf(entry)}, {u"type"_s, u"Text"_s}, {u"format"_s, u"text/plain"_s}}}};
    if (hasPlace(entry)) {
        QJsonArray selector {QJsonObject {
            {u"type"_s, u"TextQuoteSelector"_s}, {u"exact"_s, words.quote}, {u"prefix"_s, words.before}, {u"suffix"_s, words.after}}};
        const Span span = entry.correction.anchor.span;
        if (const auto start = positions.find(span.begin), end = positions.find(span.end);
            start != positions.end() && end != positions.end()) {
            selector.append(QJsonObject {
                {u"type"_s, u"TextPositionSelector"_s}, {u"start"_s, qint64 {start->second}}, {u"end"_s, qint64 {end->second}}});
        }
        target.insert(u"selector"_s, selector);
    }
    return target;
}

/// What the annotation says nowhere else.
QJsonObject extraOf(const LogEntry &entry, const SpelledEntry &words, qsizetype order)
{
    QJsonObject extra {{u"fs:order"_s, order},       {u"fs:step"_s, words.step}, {u"fs:path"_s, words.path},  {u"fs:kind"_s, words.kind},
                       {u"fs:begin"_s, words.begin}, {u"fs:end"_s, words.end},   {u"fs:old"_s, words.oldText}};
    if (!words.landmarks.isEmpty()) {
        extra.insert(u"fs:landmarks"_s, words.landmarks);
    }
    if (!hasPlace(entry)) {
        extra.insert(u"fs:quote"_s, words.quote);
        extra.insert(u"fs:before"_s, words.before);
        extra.insert(u"fs:after"_s, words.after);
    }
    const bool assesses = motivationOf(entry) == "assessing"_L1;
    if (entry.withdraws != 0 || assesses) {
        extra.insert(u"fs:new"_s, words.newText);
    }
    if (entry.withdraws != 0) {
        extra.insert(u"fs:withdraws"_s, words.withdraws);
        extra.insert(u"fs:document"_s, words.document);
        extra.insert(u"fs:reason"_s, words.reason);
    }
    return extra;
}

QJsonObject annotationOf(const LogEntry &entry, const SpelledEntry &words, qsizetype order, const Positions &positions)
{
    QJsonObject annotation {{u"@context"_s, context()},
                            {u"id"_s, QString(u"urn:uuid:"_s + words.uid)},
                            {u"type"_s, u"Annotation"_s},
                            {u"motivation"_s, motivationOf(entry)},
                            {u"created"_s, words.time},
                            {u"body"_s, bodyOf(entry, words)},
                            {u"target"_s, targetOf(entry, words, positions)},
                            {u"fs:entry"_s, extraOf(entry, words, order)}};
    if (!words.author.isEmpty()) {
        annotation.insert(u"creator"_s, QJsonObject {{u"type"_s, u"Person"_s}, {u"name"_s, words.author}});
    }
    return annotation;
}

/// The entries of one filing, or of the rules.
struct Group
{
    DocumentId document;
    bool rules = false;
    std::vector<std::pair<qsizetype, const LogEntry *>> entries; ///< With their order in the log.
};

/// In the order in which the log first speaks about them.
std::vector<Group> grouped(const std::vector<LogEntry> &entries)
{
    std::vector<Group> groups;
    std::map<std::pair<bool, DocumentId>, std::size_t> known;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const bool rule = entries[i].correction.kind == CorrectionKind::Rule;
        const DocumentId document = rule ? DocumentId() : entries[i].correction.document;
        const auto [at, fresh] = known.emplace(std::pair(rule, document), groups.size());
        if (fresh) {
            groups.push_back({document, rule, {}});
        }
        groups[at->second].entries.emplace_back(static_cast<qsizetype>(i) + 1, &entries[i]);
    }
    return groups;
}

Positions positionsOf(const Group &group, const DocumentSource &documents)
{
    std::set<std::uint32_t> offsets;
    for (const auto &[order, entry] : group.entries) {
        if (hasPlace(*entry)) {
            offsets.insert({entry->correction.anchor.span.begin, entry->correction.anchor.span.end});
        }
    }
    const DocumentPtr document = !offsets.empty() && documents ? documents(group.document) : nullptr;
    return document ? codePointsBefore(*document, offsets) : Positions();
}

QJsonObject filingToJson(const KnownFiling &filing)
{
    return {{u"fs:path"_s, filing.path},
            {u"fs:format"_s, filing.format},
            {u"fs:form"_s, filing.form},
            {u"fs:registrant"_s, filing.registrant},
            {u"fs:cik"_s, filing.cik},
            {u"fs:accession"_s, filing.accession},
            {u"fs:report"_s, filing.report},
            {u"fs:bytes"_s, filing.bytes},
            {u"fs:seen"_s, timeWord(filing.seenMs)}};
}

QString labelOf(const KnownFiling &filing)
{
    QStringList parts;
    for (const QString &part : {filing.registrant, filing.form, filing.report, QFileInfo(filing.path).fileName()}) {
        if (!part.isEmpty()) {
            parts << part;
        }
    }
    return parts.join(u" · "_s);
}

QJsonObject collectionOf(const Group &group, const StoreContent &content, const std::map<qint64, QString> &uids,
                         const DocumentSource &documents)
{
    const QString name = group.rules ? u"rules"_s : toText(group.document.hex);
    const QString id = u"urn:filingscope:collection:"_s + name;
    const Positions positions = positionsOf(group, documents);
    QJsonArray items;
    for (const auto &[order, entry] : group.entries) {
        items.append(annotationOf(*entry, spelled(*entry, uids), order, positions));
    }
    const QString page = u"urn:filingscope:page:"_s + name;
    QJsonObject collection {
        {u"id"_s, id},
        {u"type"_s, u"AnnotationCollection"_s},
        {u"label"_s, name},
        {u"total"_s, items.size()},
        {u"first"_s,
         QJsonObject {{u"id"_s, page}, {u"type"_s, u"AnnotationPage"_s}, {u"partOf"_s, id}, {u"startIndex"_s, 0}, {u"items"_s, items}}},
        {u"last"_s, page}};
    const auto known = std::find_if(content.filings.begin(), content.filings.end(),
                                    [&](const KnownFiling &filing) { return !group.rules && filing.document == group.document; });
    if (known != content.filings.end()) {
        collection.insert(u"fs:filing"_s, filingToJson(*known));
        if (const QString label = labelOf(*known); !label.isEmpty()) {
            collection.insert(u"label"_s, label);
        }
    }
    return collection;
}

} // namespace

QByteArray storeToAnnotations(const StoreContent &content, const DocumentSource &documents)
{
    const std::map<qint64, QString> uids = uidsById(content.entries);
    QJsonArray collections;
    for (const Group &group : grouped(content.entries)) {
        collections.append(collectionOf(group, content, uids, documents));
    }
    return QJsonDocument(QJsonObject {{u"@context"_s, context()}, {u"@graph"_s, collections}}).toJson(QJsonDocument::Indented);
}

} // namespace filing::models
