// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/explaincommand.h"

#include "app/cli/arguments.h"
#include "app/cli/errortext.h"
#include "app/cli/explainfilter.h"
#include "app/cli/filingreader.h"
#include "parsers/core/trace.h"
#include "parsers/extraction/fieldpath.h"

#include <algorithm>
#include <iostream>
#include <string>
#include <utility>

namespace filing::cli
{

namespace
{

constexpr std::string_view help = R"(Usage: filingscope-cli explain [--field PATH] FILE

Tells which rules looked at what in the file, and why a field was or was not taken.

  --field PATH   one field only, by its path: cover/EntityRegistrantName, items/0/title,
                 statements/0/rows/3/cells/1. Without it: every field, then everything
                 the rules looked at and passed over.

Exit status: 0 explained, 1 the file could not be read or has no such field, 2 the call was wrong.
)";

/// "line 12"; in lines nobody scrolls through, as HTML has them, the byte as well.
std::string place(const Document &document, Span span)
{
    constexpr std::uint32_t longLine = 400;
    const std::size_t first = document.lineAt(span.begin);
    const std::size_t last = document.lineAt(span.end > span.begin ? span.end - 1 : span.begin);
    if (first != last) {
        return "lines " + std::to_string(first + 1) + "-" + std::to_string(last + 1);
    }
    const Span line = document.line(first);
    return "line " + std::to_string(first + 1)
        + (line.size() > longLine ? ", byte " + std::to_string(span.begin - line.begin + 1) : std::string());
}

void printEquations(const Extraction &extraction, const CellAddress &cell)
{
    const Statement &statement = extraction.statements[cell.statement];
    const auto valueAt = [&](std::size_t row) {
        const Cell &value = statement.rows[row].cells[cell.period];
        return value ? value->value : std::string("blank");
    };
    for (const Check &check : statement.checks) {
        const Identity &identity = statement.identities[check.identity];
        const bool takesPart = identity.target == cell.row
            || std::any_of(identity.terms.begin(), identity.terms.end(), [&](const auto &term) { return term.row == cell.row; });
        if (check.period != cell.period || !takesPart) {
            continue;
        }
        std::cout << "  " << (check.holds ? "holds: " : "fails: ") << identity.text << ": " << valueAt(identity.target) << " =";
        bool first = true;
        for (const Identity::Term &term : identity.terms) {
            const std::string_view sign = identity.kind == Identity::Kind::PerShare ? " ÷" : term.sign < 0 ? " −" : " +";
            std::cout << (first && term.sign > 0 ? "" : sign) << ' ' << valueAt(term.row);
            first = false;
        }
        std::cout << '\n';
    }
}

void printField(const Document &document, const Extraction &extraction, std::string_view path, const Field &field)
{
    const auto line = [](std::string_view name, std::string_view value) {
        std::cout << "  " << name << std::string(name.size() < 9 ? 9 - name.size() : 1, ' ') << value << '\n';
    };
    std::cout << path << '\n';
    line("text", field.text);
    if (!field.value.empty() && field.value != field.text) {
        line("value", field.value);
    }
    for (const Span piece : field.pieces) {
        line("at", place(document, piece) + " (bytes " + std::to_string(piece.begin) + "-" + std::to_string(piece.end) + ")");
    }
    line("rule", field.rule);
    const auto cell = cellAddress(extraction, path);
    line("status", std::string(name(field.status)) + (cell ? ", " + std::string(name(field.proof)) : std::string()));
    if (!field.was.empty() && field.was != field.text) {
        line("was", field.was);
    }
    if (!field.reason.empty()) {
        line("because", field.reason);
    }
    for (const Alternative &alternative : field.alternatives) {
        line("or", alternative.value + " (" + alternative.reason + ")");
    }
    if (cell) {
        printEquations(extraction, *cell);
    }
}

/// "caption-without-value" as a person says it.
std::string spoken(std::string_view code)
{
    std::string words(code);
    std::replace(words.begin(), words.end(), '-', ' ');
    return words;
}

void printTrace(const Document &document, const std::vector<TraceEntry> &entries)
{
    std::size_t places = 0;
    std::size_t rules = 0;
    for (const TraceEntry &entry : entries) {
        places = std::max(places, place(document, entry.source).size());
        rules = std::max(rules, entry.rule.size());
    }
    const auto padded = [](std::string text, std::size_t size) { return text.append(size - text.size() + 2, ' '); };
    for (const TraceEntry &entry : entries) {
        std::cout << "  " << padded(place(document, entry.source), places) << (entry.taken ? "took    " : "passed  ")
                  << padded(std::string(entry.rule), rules) << '"' << entry.words << '"';
        if (!entry.why.empty()) {
            std::cout << " \xE2\x80\x93 " << spoken(entry.why);
        }
        std::cout << '\n';
    }
}

/// A cell that is printed, but as a dash or not at all.
bool isBlankCell(const Extraction &extraction, std::string_view path)
{
    return cellAddress(extraction, path).has_value();
}

int explain(const std::string &path, const std::string &wanted)
{
    std::vector<TraceEntry> entries;
    ReadFiling filing;
    {
        const TraceScope scope(entries);
        filing = readFiling({path, std::nullopt});
    }
    if (!filing.extraction) {
        std::cerr << "filingscope-cli: " << path << ": " << errorText(*filing.error) << '\n';
        return SomeFailed;
    }
    if (wanted.empty()) {
        forEachField(*filing.extraction, [&](const FieldEntry &entry) {
            printField(*filing.document, *filing.extraction, entry.path, *entry.field);
        });
        std::cout << "\nWhat the rules looked at:\n";
        printTrace(*filing.document, inOrder(std::move(entries)));
        return filing.error ? SomeFailed : Good;
    }
    const Field *field = findField(*filing.extraction, wanted);
    if (field != nullptr) {
        printField(*filing.document, *filing.extraction, wanted, *field);
    } else if (isBlankCell(*filing.extraction, wanted)) {
        std::cout << wanted << "\n  this cell is blank: a dash or nothing is printed in it\n";
    } else {
        std::cout << wanted << "\n  there is no such field in this file\n";
    }
    entries = entriesFor(std::move(entries), *filing.extraction, wanted, field);
    if (entries.empty()) {
        std::cout << (field != nullptr ? "\nIt was taken as printed; nothing else was looked at for it.\n"
                                       : "\nNothing in the file looks like it.\n");
    } else {
        std::cout << "\nWhat was looked at for it:\n";
    }
    printTrace(*filing.document, entries);
    return field != nullptr ? Good : SomeFailed;
}

} // namespace

int explainCommand(const std::vector<std::string> &words)
{
    const Arguments arguments = parseArguments(words, {{"--field", true}});
    if (arguments.has("--help")) {
        std::cout << help;
        return Good;
    }
    if (!arguments.problem.empty()) {
        return badUsage("explain", arguments.problem);
    }
    if (arguments.paths.size() != 1) {
        return badUsage("explain", "name one file");
    }
    return explain(arguments.paths.front(), arguments.value("--field"));
}

} // namespace filing::cli
