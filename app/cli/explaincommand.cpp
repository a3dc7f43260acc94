// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/explaincommand.h"

#include "app/cli/arguments.h"
#include "app/cli/errortext.h"
#include "app/cli/filingreader.h"
#include "parsers/core/trace.h"
#include "parsers/extraction/fieldpath.h"

#include <algorithm>
#include <iostream>
#include <string>

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

std::string place(const Document &document, Span span)
{
    const std::size_t line = document.lineAt(span.begin);
    const std::uint32_t column = span.begin - document.line(line).begin;
    return "line " + std::to_string(line + 1) + ", byte " + std::to_string(column + 1) + " of it (" + std::to_string(span.begin)
        + "-" + std::to_string(span.end) + ")";
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
    std::cout << path << "\n  text: " << field.text << '\n';
    if (!field.value.empty() && field.value != field.text) {
        std::cout << "  value: " << field.value << '\n';
    }
    for (const Span piece : field.pieces) {
        std::cout << "  at: " << place(document, piece) << '\n';
    }
    std::cout << "  rule: " << field.rule << "\n  status: " << name(field.status) << ", " << name(field.proof) << '\n';
    if (!field.was.empty()) {
        std::cout << "  was: " << field.was << '\n';
    }
    if (!field.reason.empty()) {
        std::cout << "  because: " << field.reason << '\n';
    }
    for (const Alternative &alternative : field.alternatives) {
        std::cout << "  or: " << alternative.value << " (" << alternative.reason << ")\n";
    }
    if (const auto cell = cellAddress(path)) {
        printEquations(extraction, *cell);
    }
}

void printTrace(const Document &document, const std::vector<TraceEntry> &entries)
{
    for (const TraceEntry &entry : entries) {
        std::cout << (entry.taken ? "  took    " : "  passed  ") << entry.rule;
        if (!entry.why.empty()) {
            std::cout << " (" << entry.why << ')';
        }
        std::cout << " at " << place(document, entry.source) << ": " << entry.words << '\n';
    }
}

/// The family a path or a rule belongs to: "cover", "statement".
std::string family(std::string_view id)
{
    std::string head(id.substr(0, id.find_first_of("/.")));
    if (head.ends_with('s')) {
        head.pop_back();
    }
    return head;
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
        std::cout << "What the rules looked at:\n";
        printTrace(*filing.document, entries);
        return filing.error ? SomeFailed : Good;
    }
    const Field *field = findField(*filing.extraction, wanted);
    if (field != nullptr) {
        printField(*filing.document, *filing.extraction, wanted, *field);
    } else {
        std::cout << wanted << "\n  there is no such field in this file\n";
    }
    std::erase_if(entries, [&](const TraceEntry &entry) {
        return field != nullptr ? entry.rule != field->rule : family(entry.rule) != family(wanted);
    });
    std::cout << (field != nullptr ? "What its rule looked at:\n" : "What the rules of its kind looked at:\n");
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
