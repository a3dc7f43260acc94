// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/statementjson.h"

#include "parsers/core/date.h"

namespace filing::cli
{

namespace
{

void writeSpan(JsonWriter &json, Span span)
{
    json.field("begin", std::int64_t{span.begin});
    json.field("end", std::int64_t{span.end});
}

void writeIndex(JsonWriter &json, std::string_view name, std::size_t index)
{
    json.field(name, static_cast<std::int64_t>(index));
}

void writeReview(JsonWriter &json, const Field &field)
{
    if (field.review == Review::Machine) {
        return;
    }
    json.field("review", name(field.review));
    json.fieldUnlessEmpty("machineText", field.machineText);
    json.fieldUnlessEmpty("machineValue", field.machineValue);
}

void writeAlternatives(JsonWriter &json, const std::vector<Alternative> &alternatives)
{
    if (alternatives.empty()) {
        return;
    }
    json.key("alternatives");
    json.beginArray();
    for (const Alternative &alternative : alternatives) {
        json.beginObject();
        json.field("value", alternative.value);
        json.fieldUnlessEmpty("reason", alternative.reason);
        json.key("cost");
        json.number(alternative.cost);
        if (!alternative.source.isEmpty()) {
            writeSpan(json, alternative.source);
        }
        json.endObject();
    }
    json.endArray();
}

void writeCell(JsonWriter &json, const Cell &cell)
{
    if (!cell) {
        json.null();
        return;
    }
    json.beginObject();
    json.field("value", cell->value);
    json.fieldUnlessEmpty("text", cell->text);
    writePieces(json, cell->pieces);
    json.field("status", name(cell->status));
    json.fieldUnlessEmpty("was", cell->was);
    json.fieldUnlessEmpty("reason", cell->reason);
    json.field("proof", name(cell->proof));
    writeAlternatives(json, cell->alternatives);
    writeReview(json, *cell);
    json.endObject();
}

void writePeriod(JsonWriter &json, const Period &period)
{
    json.beginObject();
    json.field("label", period.label.text);
    json.field("months", std::int64_t{period.months});
    if (period.start) {
        json.field("start", isoDate(*period.start));
    }
    if (period.end) {
        json.field("end", isoDate(*period.end));
    }
    if (period.restated) {
        json.fieldBool("restated", true);
    }
    // The label's own provenance: "end" is the date here.
    writeFieldUnlessEmpty(json, "source", period.label);
    json.endObject();
}

void writeRow(JsonWriter &json, const Row &row)
{
    json.beginObject();
    json.key("label");
    writeField(json, row.label);
    json.fieldUnlessEmpty("role", row.role);
    json.fieldUnlessEmpty("concept", row.concept_);
    json.field("depth", std::int64_t{row.depth});
    if (row.heading) {
        json.fieldBool("heading", true);
    }
    if (row.measure == Measure::Shares) {
        json.field("measure", "shares");
    } else if (row.measure == Measure::PerShare) {
        json.field("measure", "per-share");
    } else if (row.measure == Measure::Percent) {
        json.field("measure", "percent");
    }
    json.key("cells");
    json.beginArray();
    for (const Cell &cell : row.cells) {
        writeCell(json, cell);
    }
    json.endArray();
    json.endObject();
}

void writeCheck(JsonWriter &json, const Statement &statement, const Check &check)
{
    const Identity &identity = statement.identities[check.identity];
    json.beginObject();
    json.field("identity", identity.text);
    writeIndex(json, "period", check.period);
    json.fieldBool("holds", check.holds);
    json.key("rows");
    json.beginArray();
    json.number(static_cast<std::int64_t>(identity.target));
    for (const Identity::Term &term : identity.terms) {
        json.number(static_cast<std::int64_t>(term.row));
    }
    json.endArray();
    json.endObject();
}

void writeTwin(JsonWriter &json, const Twin &twin)
{
    json.beginObject();
    json.field("text", twin.text);
    writePieces(json, twin.pieces);
    writeIndex(json, "row", twin.row);
    json.fieldUnlessEmpty("reason", twin.reason);
    json.endObject();
}

void writeWitness(JsonWriter &json, const Witness &witness)
{
    json.beginObject();
    json.key("sentence");
    writeField(json, witness.sentence);
    json.key("amount");
    writeField(json, witness.amount);
    writeIndex(json, "row", witness.row);
    writeIndex(json, "period", witness.period);
    json.fieldBool("agrees", witness.agrees);
    json.endObject();
}

void writeRows(JsonWriter &json, const Statement &statement)
{
    json.key("periods");
    json.beginArray();
    for (const Period &period : statement.periods) {
        writePeriod(json, period);
    }
    json.endArray();
    json.key("rows");
    json.beginArray();
    for (const Row &row : statement.rows) {
        writeRow(json, row);
    }
    json.endArray();
    json.key("checks");
    json.beginArray();
    for (const Check &check : statement.checks) {
        if (check.identity < statement.identities.size()) {
            writeCheck(json, statement, check);
        }
    }
    json.endArray();
}

void writeWitnesses(JsonWriter &json, const Statement &statement)
{
    if (!statement.twins.empty()) {
        json.key("twins");
        json.beginArray();
        for (const Twin &twin : statement.twins) {
            writeTwin(json, twin);
        }
        json.endArray();
    }
    if (!statement.witnesses.empty()) {
        json.key("witnesses");
        json.beginArray();
        for (const Witness &witness : statement.witnesses) {
            writeWitness(json, witness);
        }
        json.endArray();
    }
}

} // namespace

void writePieces(JsonWriter &json, const std::vector<Span> &pieces)
{
    if (pieces.empty()) {
        return;
    }
    Span all;
    for (const Span piece : pieces) {
        all = all.united(piece);
    }
    writeSpan(json, all);
    if (pieces.size() == 1) {
        return;
    }
    json.key("spans");
    json.beginArray();
    for (const Span piece : pieces) {
        json.beginArray();
        json.number(std::int64_t{piece.begin});
        json.number(std::int64_t{piece.end});
        json.endArray();
    }
    json.endArray();
}

void writeField(JsonWriter &json, const Field &field)
{
    json.beginObject();
    json.field("text", field.text);
    json.fieldUnlessEmpty("value", field.value);
    writePieces(json, field.pieces);
    json.field("status", name(field.status));
    json.key("confidence");
    json.number(field.confidence);
    json.fieldUnlessEmpty("rule", field.rule);
    json.fieldUnlessEmpty("was", field.was);
    json.fieldUnlessEmpty("reason", field.reason);
    writeReview(json, field);
    json.endObject();
}

void writeFieldUnlessEmpty(JsonWriter &json, std::string_view name, const Field &field)
{
    if (!field.isEmpty()) {
        json.key(name);
        writeField(json, field);
    }
}

void writeStatement(JsonWriter &json, const Statement &statement)
{
    json.beginObject();
    json.field("kind", name(statement.kind));
    json.field("basis", name(statement.basis));
    json.field("document", std::int64_t{statement.document});
    writeFieldUnlessEmpty(json, "title", statement.title);
    writeFieldUnlessEmpty(json, "scaleNote", statement.scaleNote);
    json.field("scale", statement.scale);
    json.field("shareScale", statement.shareScale);
    json.field("currency", statement.currency);
    if (!statement.source.isEmpty()) {
        writeSpan(json, statement.source);
    }
    writeRows(json, statement);
    writeWitnesses(json, statement);
    json.endObject();
}

} // namespace filing::cli
