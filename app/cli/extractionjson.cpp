// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/extractionjson.h"

#include "app/cli/errortext.h"
#include "app/cli/statementjson.h"
#include "parsers/core/date.h"

namespace filing::cli
{

namespace
{

void writeHead(JsonWriter &json, std::string_view file, const Document *document)
{
    json.field("schema", extractionSchema);
    json.field("file", file);
    if (document != nullptr) {
        json.field("sha256", document->id().hex);
        json.field("bytes", std::int64_t{document->size()});
    }
}

void writeError(JsonWriter &json, const Error &error)
{
    json.key("error");
    json.beginObject();
    json.field("code", name(error.code));
    json.field("message", errorText(error));
    json.endObject();
}

void writeSpan(JsonWriter &json, Span span)
{
    json.field("begin", std::int64_t{span.begin});
    json.field("end", std::int64_t{span.end});
}

/// A named array of `items`, each written by `write`.
template<typename T, typename Write>
void writeArray(JsonWriter &json, std::string_view name, const std::vector<T> &items, Write write)
{
    json.key(name);
    json.beginArray();
    for (const T &item : items) {
        write(json, item);
    }
    json.endArray();
}

void writeFacts(JsonWriter &json, const FactList &facts)
{
    json.beginObject();
    for (const auto &[concept_, field] : facts) {
        json.key(concept_);
        writeField(json, field);
    }
    json.endObject();
}

void writeOptional(JsonWriter &json, std::string_view name, const std::optional<Field> &field)
{
    if (field) {
        writeFieldUnlessEmpty(json, name, *field);
    }
}

void writeDocuments(JsonWriter &json, const std::vector<SubmissionDocument> &documents)
{
    json.key("documents");
    json.beginArray();
    for (std::size_t i = 0; i < documents.size(); ++i) {
        const SubmissionDocument &document = documents[i];
        json.beginObject();
        json.field("index", static_cast<std::int64_t>(i));
        json.field("type", document.type);
        json.field("filename", document.filename);
        json.field("description", document.description);
        writeSpan(json, document.span);
        json.field("format", name(document.format));
        if (document.binary) {
            json.fieldBool("binary", true);
        }
        json.endObject();
    }
    json.endArray();
}

void writeItem(JsonWriter &json, const Item &item)
{
    json.beginObject();
    json.field("number", item.number);
    writeFieldUnlessEmpty(json, "title", item.title);
    writeSpan(json, item.body);
    json.endObject();
}

void writeExhibit(JsonWriter &json, const Exhibit &exhibit)
{
    json.beginObject();
    writeFieldUnlessEmpty(json, "number", exhibit.number);
    writeFieldUnlessEmpty(json, "description", exhibit.description);
    json.endObject();
}

void writeSignature(JsonWriter &json, const Signature &signature)
{
    json.beginObject();
    writeOptional(json, "registrant", signature.registrant);
    writeOptional(json, "name", signature.name);
    writeOptional(json, "title", signature.title);
    writeOptional(json, "date", signature.date);
    json.endObject();
}

void writeRelease(JsonWriter &json, const Release &release)
{
    if (!release.title && !release.date && !release.period) {
        return;
    }
    json.key("release");
    json.beginObject();
    writeOptional(json, "title", release.title);
    writeOptional(json, "date", release.date);
    writeOptional(json, "period", release.period);
    json.endObject();
}

void writeXbrlFact(JsonWriter &json, const XbrlFact &fact)
{
    json.beginObject();
    json.field("concept", fact.concept_);
    json.field("value", fact.value);
    json.fieldUnlessEmpty("unit", fact.unit);
    if (fact.start) {
        json.field("start", isoDate(*fact.start));
    }
    if (fact.end) {
        json.field(fact.start ? "end" : "instant", isoDate(*fact.end));
    }
    json.field("begin", std::int64_t{fact.source.begin});
    json.field("end_byte", std::int64_t{fact.source.end});
    json.endObject();
}

void writeDiagnostic(JsonWriter &json, const Diagnostic &diagnostic)
{
    json.beginObject();
    json.field("code", diagnostic.code);
    json.field("message", diagnosticText(diagnostic));
    if (diagnostic.severity == Severity::Note) {
        json.field("severity", "note");
    }
    writeSpan(json, diagnostic.where);
    json.endObject();
}

} // namespace

void writeExtraction(JsonWriter &json, std::string_view file, const Document &document, const Extraction &extraction)
{
    json.beginObject();
    writeHead(json, file, &document);
    json.field("format", name(extraction.format));
    json.fieldUnlessEmpty("form", extraction.form);
    if (extraction.error) {
        writeError(json, *extraction.error);
    }
    writeDocuments(json, extraction.documents);
    json.key("cover");
    writeFacts(json, extraction.cover);
    if (!extraction.registrants.empty()) {
        writeArray(json, "registrants", extraction.registrants, writeFacts);
    }
    if (!extraction.securities.empty()) {
        writeArray(json, "securities", extraction.securities, writeFacts);
    }
    writeArray(json, "items", extraction.items, writeItem);
    writeArray(json, "exhibits", extraction.exhibits, writeExhibit);
    writeArray(json, "signatures", extraction.signatures, writeSignature);
    writeRelease(json, extraction.release);
    writeArray(json, "statements", extraction.statements, writeStatement);
    if (!extraction.facts.empty()) {
        writeArray(json, "facts", extraction.facts, writeXbrlFact);
    }
    writeArray(json, "diagnostics", extraction.diagnostics, writeDiagnostic);
    json.endObject();
}

void writeFailure(JsonWriter &json, std::string_view file, const Document *document, const Error &error)
{
    json.beginObject();
    writeHead(json, file, document);
    writeError(json, error);
    json.endObject();
}

} // namespace filing::cli
