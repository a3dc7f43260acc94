// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/seriesjson.h"

#include "app/cli/arguments.h"
#include "app/cli/errortext.h"
#include "parsers/core/tablecell.h"

#include <algorithm>
#include <cstdio>
#include <iostream>
#include <unistd.h>

namespace filing::cli
{

namespace
{

std::string twoDigits(unsigned number)
{
    return (number < 10 ? "0" : "") + std::to_string(number);
}

void writeSource(JsonWriter &json, const AmountSource &source)
{
    json.beginObject();
    json.field("file", source.key);
    if (!source.source.isEmpty()) {
        json.field("begin", std::int64_t{source.source.begin});
        json.field("end", std::int64_t{source.source.end});
    }
    json.field("period", source.period);
    json.field("value", source.value.toString());
    json.field("sign", std::int64_t{source.sign});
    json.fieldUnlessEmpty("path", source.path);
    json.field("status", name(source.status));
    json.field("proof", name(source.proof));
    json.endObject();
}

void writeSources(JsonWriter &json, std::string_view listName, const std::vector<AmountSource> &sources)
{
    if (sources.empty()) {
        return;
    }
    json.key(listName);
    json.beginArray();
    for (const AmountSource &source : sources) {
        writeSource(json, source);
    }
    json.endArray();
}

void writeAmount(JsonWriter &json, const Amount &amount)
{
    json.beginObject();
    json.field("value", amount.value.toString());
    json.field("status", amount.derived ? "derived" : "reported");
    json.fieldUnlessEmpty("formula", amount.formula);
    json.field("proof", name(amount.proof));
    if (amount.restated) {
        json.fieldBool("restated", true);
    }
    if (!amount.notes.empty()) {
        json.key("notes");
        json.beginArray();
        for (const std::string &note : amount.notes) {
            json.string(note);
        }
        json.endArray();
    }
    if (amount.confirmations > 0) {
        json.field("confirmations", std::int64_t{amount.confirmations});
    }
    json.key("sources");
    json.beginArray();
    for (const AmountSource &source : amount.sources) {
        writeSource(json, source);
    }
    json.endArray();
    writeSources(json, "repaired", amount.repaired);
    json.endObject();
}

void writePeriods(JsonWriter &json, std::string_view listName, const std::vector<SeriesPeriod> &periods)
{
    json.key(listName);
    json.beginArray();
    for (const SeriesPeriod &period : periods) {
        json.beginObject();
        json.field("fiscalYear", std::int64_t{period.fiscalYear});
        if (period.fiscalQuarter != 0) {
            json.field("fiscalQuarter", std::int64_t{period.fiscalQuarter});
        }
        json.field("start", isoDate(period.start));
        json.field("end", isoDate(period.end));
        if (period.transition) {
            json.fieldBool("transition", true);
        }
        json.key("values");
        json.beginObject();
        for (const auto &[role, amount] : period.values) {
            json.key(role);
            writeAmount(json, amount);
        }
        json.endObject();
        json.endObject();
    }
    json.endArray();
}

std::string_view groupName(SeriesLine::Group group)
{
    switch (group) {
    case SeriesLine::Group::Revenue:
        return "revenue";
    case SeriesLine::Group::Expense:
        return "expense";
    case SeriesLine::Group::Result:
        return "result";
    case SeriesLine::Group::PerShare:
        return "per-share";
    case SeriesLine::Group::Shares:
        return "shares";
    case SeriesLine::Group::Other:
        break;
    }
    return "other";
}

void writeLabels(JsonWriter &json, const std::vector<LineLabel> &labels)
{
    if (labels.empty()) {
        return;
    }
    json.key("labels");
    json.beginArray();
    for (const LineLabel &label : labels) {
        json.beginObject();
        json.field("label", label.label);
        json.field("role", label.role);
        json.field("first", label.first);
        json.field("last", label.last);
        if (label.firstFiled) {
            json.field("firstFiled", isoDate(*label.firstFiled));
        }
        if (label.lastFiled) {
            json.field("lastFiled", isoDate(*label.lastFiled));
        }
        json.endObject();
    }
    json.endArray();
}

void writeLines(JsonWriter &json, const std::vector<SeriesLine> &lines)
{
    json.key("lines");
    json.beginArray();
    for (const SeriesLine &line : lines) {
        json.beginObject();
        json.field("role", line.role);
        json.field("label", line.label);
        json.field("group", groupName(line.group));
        if (line.total) {
            json.fieldBool("total", true);
        }
        json.fieldUnlessEmpty("joinedBy", line.joinedBy);
        writeLabels(json, line.labels);
        json.endObject();
    }
    json.endArray();
}

void writeRestatements(JsonWriter &json, const std::vector<Restatement> &restatements)
{
    json.key("restatements");
    json.beginArray();
    for (const Restatement &restatement : restatements) {
        json.beginObject();
        json.field("role", restatement.role);
        json.field("start", isoDate(restatement.start));
        json.field("end", isoDate(restatement.end));
        json.key("values");
        json.beginArray();
        for (const Restatement::Version &version : restatement.versions) {
            json.beginObject();
            json.field("value", version.value.toString());
            if (version.filed) {
                json.field("filed", isoDate(*version.filed));
            }
            if (version.asRestated) {
                json.fieldBool("asRestated", true);
            }
            if (version.previously) {
                json.fieldBool("previouslyReported", true);
            }
            json.fieldUnlessEmpty("formula", version.formula);
            json.key("source");
            writeSource(json, version.source);
            if (version.sources.size() > 1) {
                writeSources(json, "sources", version.sources);
            }
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }
    json.endArray();
}

void writeGaps(JsonWriter &json, const std::vector<SeriesGap> &gaps)
{
    json.key("gaps");
    json.beginArray();
    for (const SeriesGap &gap : gaps) {
        json.beginObject();
        json.field("role", gap.role);
        json.field("fiscalYear", std::int64_t{gap.fiscalYear});
        json.field("fiscalQuarter", std::int64_t{gap.fiscalQuarter});
        json.field("why", gap.why);
        json.field("start", isoDate(gap.start));
        json.field("end", isoDate(gap.end));
        if (gap.difference) {
            json.field("difference", gap.difference->toString());
        }
        writeSources(json, "sources", gap.sources);
        json.endObject();
    }
    json.endArray();
}

std::string viewName(const SeriesView &view)
{
    switch (view.kind) {
    case SeriesView::Kind::First:
        return "first";
    case SeriesView::Kind::AsKnown:
        return isoDate(view.date);
    case SeriesView::Kind::Latest:
        break;
    }
    return "latest";
}

void writeRegistrant(JsonWriter &json, const SeriesRegistrant &registrant)
{
    json.beginObject();
    json.field("name", registrant.name);
    json.fieldUnlessEmpty("cik", registrant.cik);
    json.field("currency", registrant.currency);
    json.field("fiscalYearEnd", twoDigits(registrant.fiscalYearEndMonth) + "-" + twoDigits(registrant.fiscalYearEndDay));
    writeLines(json, registrant.lines);
    writePeriods(json, "quarters", registrant.quarters);
    writePeriods(json, "years", registrant.years);
    writeRestatements(json, registrant.restatements);
    writeGaps(json, registrant.gaps);
    json.endObject();
}

/// Always quoted. That does not keep a spreadsheet from running what looks like a formula; an apostrophe in front does.
void appendCell(std::string &out, std::string_view text, bool last = false)
{
    out += '"';
    for (const char c : guardedFigure(text)) {
        out += c;
        if (c == '"') {
            out += c;
        }
    }
    out += last ? "\"\r\n" : "\",";
}

std::string labelOf(const SeriesRegistrant &registrant, const std::string &role)
{
    const auto line = std::find_if(registrant.lines.begin(), registrant.lines.end(),
                                   [&](const SeriesLine &known) { return known.role == role; });
    return line != registrant.lines.end() ? line->label : role;
}

/// Lines in the order of the statement, then whatever is in none.
std::vector<std::string> rolesInOrder(const SeriesRegistrant &registrant, const SeriesPeriod &period)
{
    std::vector<std::string> roles;
    for (const SeriesLine &line : registrant.lines) {
        if (period.values.contains(line.role)) {
            roles.push_back(line.role);
        }
    }
    for (const auto &[role, amount] : period.values) {
        if (std::find(roles.begin(), roles.end(), role) == roles.end()) {
            roles.push_back(role);
        }
    }
    return roles;
}

void appendPeriod(std::string &out, const SeriesRegistrant &registrant, const SeriesPeriod &period)
{
    for (const std::string &role : rolesInOrder(registrant, period)) {
        const Amount &amount = period.values.find(role)->second;
        std::string files;
        for (const AmountSource &source : amount.sources) {
            files += (files.empty() ? "" : "; ") + source.key;
        }
        for (const std::string &cell :
             {registrant.name, registrant.cik, std::to_string(period.fiscalYear),
              period.fiscalQuarter == 0 ? std::string() : std::to_string(period.fiscalQuarter), isoDate(period.start),
              isoDate(period.end), role, labelOf(registrant, role), amount.value.toString(),
              std::string(amount.derived ? "derived" : "reported"), amount.formula, std::string(name(amount.proof))}) {
            appendCell(out, cell);
        }
        appendCell(out, files, true);
    }
}

} // namespace

void writeSeries(JsonWriter &json, const SeriesSet &series, const std::vector<UnreadFile> &unread)
{
    json.beginObject();
    json.field("schema", seriesSchema);
    json.field("view", viewName(series.view));
    json.key("registrants");
    json.beginArray();
    for (const SeriesRegistrant &registrant : series.registrants) {
        writeRegistrant(json, registrant);
    }
    json.endArray();
    if (!unread.empty()) {
        json.key("errors");
        json.beginArray();
        for (const UnreadFile &file : unread) {
            json.beginObject();
            json.field("file", file.path);
            json.field("code", name(file.error.code));
            json.field("message", errorText(file.error));
            json.endObject();
        }
        json.endArray();
    }
    json.endObject();
}

void writeSeriesCsv(std::string &out, const SeriesSet &series)
{
    out += "registrant,cik,fiscalYear,fiscalQuarter,start,end,role,label,value,status,formula,proof,files\r\n";
    for (const SeriesRegistrant &registrant : series.registrants) {
        for (const SeriesPeriod &period : registrant.quarters) {
            appendPeriod(out, registrant, period);
        }
        for (const SeriesPeriod &period : registrant.years) {
            appendPeriod(out, registrant, period);
        }
    }
}

int printSeries(const SeriesSet &series, const std::vector<UnreadFile> &unread, bool csv)
{
    std::string out;
    if (csv) {
        writeSeriesCsv(out, series);
        for (const UnreadFile &file : unread) {
            std::cerr << "filingscope-cli: " << file.path << ": " << errorText(file.error) << '\n';
        }
    } else {
        const bool pretty = isatty(STDOUT_FILENO) == 1;
        JsonWriter json(out, pretty ? JsonWriter::Style::Pretty : JsonWriter::Style::Compact);
        writeSeries(json, series, unread);
        out += '\n';
    }
    if (std::fwrite(out.data(), 1, out.size(), stdout) != out.size() || std::fflush(stdout) != 0) {
        std::cerr << "filingscope-cli: the output cannot be written\n";
        return SomeFailed;
    }
    return unread.empty() ? Good : SomeFailed;
}

} // namespace filing::cli
