// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/librarylist.h"

#include "app/application.h"
#include "app/commands/desk.h"
#include "app/commands/library.h"
#include "models/library/libraryreader.h"
#include "models/library/searchquery.h"
#include "models/library/searchwords.h"
#include "models/text/pathtext.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace filing::app
{

namespace
{

using models::LibraryFiling;
using models::LibraryFilter;
using models::SearchHit;

QString tr(const char *text)
{
    return QCoreApplication::translate("commands", text);
}

QString value(const cli::Arguments &arguments, std::string_view option)
{
    return models::toText(arguments.value(option));
}

/// The filter options mean what the same words mean in a search.
std::optional<LibraryFilter> filterOf(const cli::Arguments &arguments, std::string_view command)
{
    QString typed;
    for (const char *key : { "company", "form", "from", "to", "filed", "review" }) {
        const std::string option = std::string("--") + key;
        if (arguments.has(option)) {
            typed += models::toText(key) + u":\""_s + value(arguments, option).remove(u'"') + u"\" "_s;
        }
    }
    const models::SearchQuery query = models::parseSearch(typed);
    if (!query.problem.isEmpty()) {
        cli::badUsage(command, query.problem.chopped(1).toStdString());
        return std::nullopt;
    }
    LibraryFilter filter = query.filter;
    filter.items = value(arguments, "--item").split(u',', Qt::SkipEmptyParts);
    filter.contradictedOnly = arguments.has("--contradicted");
    return filter;
}

std::optional<int> numberOf(const cli::Arguments &arguments, std::string_view option, int otherwise)
{
    bool good = true;
    const int number = arguments.has(option) ? value(arguments, option).toInt(&good) : otherwise;
    return good && number >= 0 ? std::optional(number) : std::nullopt;
}

void sayJson(const QJsonObject &json)
{
    QTextStream(stdout) << QJsonDocument(json)
                               .toJson(isatty(STDOUT_FILENO) == 1 ? QJsonDocument::Indented : QJsonDocument::Compact)
                               .trimmed()
                        << Qt::endl;
}

QString stateOf(models::PlaceState state)
{
    return QStringList { u"there"_s, u"changed"_s, u"missing"_s }[static_cast<int>(state)];
}

QJsonObject jsonOf(const LibraryFiling &filing)
{
    const auto date
        = [](const QDate &day) { return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue(); };
    return { { u"sha256"_s, models::toText(filing.document.hex) },
             { u"company"_s, filing.companyName },
             { u"registrant"_s, filing.registrant },
             { u"cik"_s, filing.cik },
             { u"form"_s, filing.form },
             { u"items"_s, QJsonArray::fromStringList(filing.items) },
             { u"report"_s, date(filing.report) },
             { u"filed"_s, date(filing.filed) },
             { u"accession"_s, filing.accession },
             { u"bytes"_s, filing.bytes },
             { u"review"_s, QStringList { u"untouched"_s, u"started"_s, u"done"_s }[static_cast<int>(filing.review)] },
             { u"answered"_s, filing.answered },
             { u"open"_s, filing.left },
             { u"contradicted"_s, filing.contradicted },
             { u"file"_s, filing.path },
             { u"place"_s, stateOf(filing.place) } };
}

QString lineOf(const LibraryFiling &filing)
{
    QString line = u"%1  %2  %3"_s.arg(filing.report.isValid() ? filing.report.toString(Qt::ISODate) : u"          "_s,
                                       filing.form.leftJustified(8), filing.companyName.leftJustified(36));
    line += u"  %1  %2"_s.arg(filing.items.join(u' ').leftJustified(10), QDir::toNativeSeparators(filing.path));
    return filing.place == models::PlaceState::There ? line : line + u"  ["_s + stateOf(filing.place) + u']';
}

QJsonObject jsonOf(const SearchHit &hit)
{
    QJsonArray spans;
    for (const Span span : hit.spans) {
        spans << QJsonArray { qint64 { span.begin }, qint64 { span.end } };
    }
    QJsonArray marks;
    for (const models::TextMark &mark : hit.marks) {
        marks << QJsonArray { mark.begin, mark.end };
    }
    QJsonArray values;
    for (const models::ValueHit &found : hit.values) {
        values << QJsonObject { { u"label"_s, found.label },
                                { u"role"_s, found.role },
                                { u"text"_s, found.text },
                                { u"value"_s, found.value },
                                { u"unit"_s, found.unit },
                                { u"period"_s, found.period },
                                { u"path"_s, found.path },
                                { u"begin"_s, qint64 { found.span.begin } },
                                { u"end"_s, qint64 { found.span.end } },
                                { u"proof"_s, models::toText(name(found.proof)) },
                                { u"status"_s, models::toText(name(found.status)) } };
    }
    return { { u"filing"_s, jsonOf(hit.filing) },
             { u"document"_s, hit.document },
             { u"type"_s, hit.documentType },
             { u"item"_s, hit.item },
             { u"snippet"_s, hit.snippet },
             { u"marks"_s, marks },
             { u"spans"_s, spans },
             { u"values"_s, values } };
}

QString marked(const SearchHit &hit, bool colour)
{
    QString text = hit.snippet;
    for (auto mark = hit.marks.rbegin(); colour && mark != hit.marks.rend(); ++mark) {
        text.insert(mark->end, u"\u001B[0m"_s);
        text.insert(mark->begin, u"\u001B[1m"_s);
    }
    return text;
}

void sayHit(const SearchHit &hit, bool colour)
{
    QStringList where { hit.filing.companyName, hit.filing.form, hit.filing.report.toString(Qt::ISODate),
                        hit.documentType, hit.item.isEmpty() ? QString() : tr("Item %1").arg(hit.item) };
    where.removeAll(QString());
    where.removeDuplicates();
    say(where.join(u" · "_s));
    if (!hit.snippet.isEmpty()) {
        say(u"  "_s + marked(hit, colour));
    }
    for (const models::ValueHit &found : hit.values) {
        say(u"  %1: %2 %3 (%4, %5)"_s.arg(
            found.label, QLocale(QLocale::English).toString(found.value, 'f', found.unit.contains(u"share"_s) ? 2 : 0),
            found.unit, found.period, models::toText(name(found.proof))));
    }
    const QString span
        = hit.spans.empty() ? QString() : u":%1-%2"_s.arg(hit.spans.front().begin).arg(hit.spans.front().end);
    say(u"  "_s + QDir::toNativeSeparators(hit.filing.path) + span);
}

int refuse(std::string_view command, const QString &why, int status)
{
    QTextStream(stderr) << u"filingscope-cli "_s << models::toText(command) << u": "_s << why << Qt::endl;
    return status;
}

std::optional<models::LibrarySort> sortNamed(const QString &name)
{
    const QStringList names { u"company"_s, u"form"_s, u"report"_s, u"filed"_s, u"review"_s, u"added"_s, u"size"_s };
    const qsizetype index = names.indexOf(name);
    return index >= 0 ? std::optional(static_cast<models::LibrarySort>(index)) : std::nullopt;
}

} // namespace

int listCommand(const cli::Arguments &arguments)
{
    takeData(arguments);
    if (!arguments.paths.empty()) {
        return cli::badUsage("list", "there are options only; \"search\" looks for words");
    }
    models::ListRequest request;
    const auto filter = filterOf(arguments, "list");
    const auto limit = numberOf(arguments, "--limit", 0);
    const auto sort = sortNamed(arguments.has("--sort") ? value(arguments, "--sort") : u"report"_s);
    if (!filter) {
        return cli::BadUsage;
    }
    if (!limit || !sort) {
        return cli::badUsage(
            "list", limit ? "--sort is report, filed, company, form, review, added or size" : "--limit needs a number");
    }
    request.filter = *filter;
    request.sort = *sort;
    request.descending
        = !arguments.has("--ascending") && *sort != models::LibrarySort::Company && *sort != models::LibrarySort::Form;
    const bool missing = arguments.has("--missing");
    request.limit = missing ? 0 : *limit;
    models::LibraryListing listing = models::LibraryReader(userLibrary()).list(request);
    if (!listing.problem.isEmpty()) {
        return refuse("list", listing.problem, cli::SomeFailed);
    }
    if (missing) {
        std::erase_if(listing.filings,
                      [](const LibraryFiling &filing) { return filing.place == models::PlaceState::There; });
        listing.total = static_cast<qint64>(listing.filings.size());
    }
    if (arguments.has("--json")) {
        QJsonArray filings;
        for (const LibraryFiling &filing : listing.filings) {
            filings << jsonOf(filing);
        }
        sayJson({ { u"schema"_s, u"filingscope.list/1"_s }, { u"total"_s, listing.total }, { u"filings"_s, filings } });
        return cli::Good;
    }
    QTextStream out(stdout);
    for (const LibraryFiling &filing : listing.filings) {
        out << lineOf(filing) << u'\n';
    }
    return cli::Good;
}

int searchCommand(const cli::Arguments &arguments)
{
    takeData(arguments);
    constexpr int usualHits = 20;
    constexpr int usualPerFiling = 3;
    const auto filter = filterOf(arguments, "search");
    const auto limit = numberOf(arguments, "--limit", usualHits);
    const auto perFiling = numberOf(arguments, "--per-filing", usualPerFiling);
    if (!filter) {
        return cli::BadUsage;
    }
    if (!limit || !perFiling || *limit == 0) {
        return cli::badUsage("search", "--limit and --per-filing need a number");
    }
    models::SearchRequest request;
    QStringList words;
    for (const std::string &word : arguments.paths) {
        words << models::toText(word);
    }
    request.text = words.join(u' ');
    request.filter = *filter;
    request.limit = *limit;
    request.perFiling = *perFiling;
    const models::LibraryReader reader(userLibrary());
    if (!reader.isOpen()) {
        return refuse("search", reader.error(), cli::SomeFailed);
    }
    models::SearchResults results = reader.search(request);
    if (!results.problem.isEmpty()) {
        return refuse("search", results.problem, cli::BadUsage);
    }
    if (arguments.has("--missing")) {
        std::erase_if(results.hits, [](const SearchHit &hit) { return hit.filing.place == models::PlaceState::There; });
    }
    if (arguments.has("--json")) {
        QJsonArray hits;
        for (const SearchHit &hit : results.hits) {
            hits << jsonOf(hit);
        }
        sayJson({ { u"schema"_s, u"filingscope.search/1"_s },
                  { u"more"_s, results.more },
                  { u"milliseconds"_s, results.milliseconds },
                  { u"hits"_s, hits } });
    } else {
        const bool colour = isatty(STDOUT_FILENO) == 1 && qEnvironmentVariableIsEmpty("NO_COLOR");
        for (const SearchHit &hit : results.hits) {
            sayHit(hit, colour);
        }
        if (results.more) {
            QTextStream(stderr) << tr("There is more; --limit shows it.") << Qt::endl;
        }
    }
    return results.hits.empty() ? cli::SomeFailed : cli::Good;
}

} // namespace filing::app
