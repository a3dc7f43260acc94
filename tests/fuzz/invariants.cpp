// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/invariants.h"

#include "parsers/extraction/fieldpath.h"
#include "tests/fuzz/target.h"

#include <algorithm>
#include <set>
#include <vector>

namespace filing::fuzz
{

namespace
{

/// Wide enough for sums of thousands of cells at six places.
__extension__ using Wide = __int128;

constexpr int places = 6;

bool isBlank(const Cell &cell)
{
    return !cell || cell->review == Review::Rejected;
}

const Cell &cellAt(const Statement &statement, std::size_t row, std::size_t period)
{
    static const Cell none;
    const auto &cells = statement.rows[row].cells;
    return period < cells.size() ? cells[period] : none;
}

std::optional<Wide> wide(const Cell &cell)
{
    const auto number = cell->number();
    if (!number) {
        return std::nullopt;
    }
    Wide value = number->mantissa();
    for (int i = number->places(); i < places; ++i) {
        value *= 10;
    }
    return value;
}

/// Whether the printed cells of the identity add up; a cell that is no number adds to nothing.
bool addsUp(const Statement &statement, const Identity &identity, std::size_t period)
{
    Wide sum = 0;
    const auto add = [&](std::size_t row, int sign) {
        const Cell &cell = cellAt(statement, row, period);
        if (isBlank(cell)) {
            return true;
        }
        const auto value = wide(cell);
        sum += sign * value.value_or(0);
        return value.has_value();
    };
    bool numbers = add(identity.target, -1);
    for (const Identity::Term &term : identity.terms) {
        numbers = add(term.row, term.sign) && numbers;
    }
    return numbers && sum == 0;
}

bool takesPart(const Identity &identity, std::size_t row)
{
    // A per-share identity speaks of the per-share value only.
    return identity.target == row
        || (identity.kind == Identity::Kind::Sum
            && std::any_of(identity.terms.begin(), identity.terms.end(), [row](const auto &term) { return term.row == row; }));
}

/// The rows with something in the period: an identity that differs from another in blank rows only says nothing new.
std::set<std::size_t> rowsOf(const Statement &statement, const Identity &identity, std::size_t period)
{
    std::set<std::size_t> rows{identity.target};
    for (const Identity::Term &term : identity.terms) {
        rows.insert(term.row);
    }
    std::erase_if(rows, [&](std::size_t row) { return isBlank(cellAt(statement, row, period)); });
    return rows;
}

void checkProof(const Statement &statement, std::size_t row, std::size_t period)
{
    const Field &field = *cellAt(statement, row, period);
    std::set<std::set<std::size_t>> holding;
    bool fails = false;
    for (const Check &check : statement.checks) {
        const Identity &identity = statement.identities[check.identity];
        if (check.period == period && takesPart(identity, row)) {
            if (check.holds) {
                holding.insert(rowsOf(statement, identity, period));
            }
            fails = fails || !check.holds;
        }
    }
    if (field.proof == Proof::Proven || field.proof == Proof::Consistent) {
        require(field.number().has_value());
        require(holding.size() >= (field.proof == Proof::Proven ? 2U : 1U));
    }
    require(field.proof != Proof::Unchecked || !fails);
}

void checkIdentities(const Statement &statement)
{
    for (const Identity &identity : statement.identities) {
        require(identity.target < statement.rows.size());
        require(identity.kind == Identity::Kind::Sum ? !identity.terms.empty() : identity.terms.size() == 2);
        for (const Identity::Term &term : identity.terms) {
            require(term.row < statement.rows.size() && (term.sign == 1 || term.sign == -1));
        }
    }
    for (const Check &check : statement.checks) {
        require(check.identity < statement.identities.size() && check.period < statement.periods.size());
        const Identity &identity = statement.identities[check.identity];
        if (identity.kind == Identity::Kind::Sum) {
            require(check.holds == addsUp(statement, identity, check.period));
        }
    }
}

void print(std::string &out, const Field &field)
{
    out += field.text + '|' + field.value + '|' + field.was + '|' + field.reason + '|' + field.machineText + '|' + field.machineValue;
    out += '|' + std::string(name(field.status)) + std::string(name(field.proof)) + std::string(name(field.review));
    out += std::string(field.rule) + std::to_string(field.confidence);
    for (const Span piece : field.pieces) {
        out += ' ' + std::to_string(piece.begin) + '-' + std::to_string(piece.end);
    }
    for (const Alternative &other : field.alternatives) {
        out += '/' + other.value + other.reason + std::to_string(other.cost);
    }
    out += '\n';
}

void print(std::string &out, Span span)
{
    out += '[' + std::to_string(span.begin) + ',' + std::to_string(span.end) + ')';
}

} // namespace

void checkReadingText(const ReadingText &text, Span content)
{
    const auto size = static_cast<std::uint32_t>(text.text().size());
    const Span all{0, size};
    std::uint32_t at = 0;
    for (const Span line : text.lines()) {
        require(line.begin >= at && line.begin <= line.end && line.end <= size);
        at = line.end;
    }
    for (const Span piece : text.toSourcePieces(all)) {
        require(piece.begin < piece.end && content.contains(piece));
    }
    at = 0;
    for (const TableGrid &grid : text.grids()) {
        require(grid.text.begin >= at && grid.text.begin <= grid.text.end && all.contains(grid.text));
        at = grid.text.end;
        for (const GridRow &row : grid.rows) {
            require(row.text.begin <= row.text.end && all.contains(row.text));
            for (const GridCell &cell : row.cells) {
                require(cell.text.begin <= cell.text.end && row.text.contains(cell.text));
                require(cell.column >= 0 && cell.columnSpan >= 1 && cell.column + cell.columnSpan <= grid.columns);
            }
        }
    }
}

void checkField(const Field &field, std::uint32_t bytes)
{
    for (const Span piece : field.pieces) {
        require(piece.begin < piece.end && piece.end <= bytes);
    }
    for (const Alternative &other : field.alternatives) {
        require(other.source.begin <= other.source.end && other.source.end <= bytes);
    }
    require(field.confidence >= 0 && field.confidence <= 1);
}

void checkStatement(const Statement &statement, std::uint32_t bytes)
{
    require(statement.scale >= 1 && statement.shareScale >= 1);
    require(statement.source.begin <= statement.source.end && statement.source.end <= bytes);
    checkField(statement.title, bytes);
    checkField(statement.scaleNote, bytes);
    for (const Period &period : statement.periods) {
        checkField(period.label, bytes);
        require(!period.start || !period.end || *period.start <= *period.end);
    }
    checkIdentities(statement);
    for (std::size_t row = 0; row < statement.rows.size(); ++row) {
        checkField(statement.rows[row].label, bytes);
        require(statement.rows[row].cells.size() == statement.periods.size() && statement.rows[row].depth >= 0);
        for (std::size_t period = 0; period < statement.periods.size(); ++period) {
            if (!isBlank(cellAt(statement, row, period))) {
                checkField(*cellAt(statement, row, period), bytes);
                checkProof(statement, row, period);
            }
        }
    }
    for (const Twin &twin : statement.twins) {
        require(twin.row < statement.rows.size());
        for (const Span piece : twin.pieces) {
            require(piece.begin < piece.end && piece.end <= bytes);
        }
    }
    for (const Witness &witness : statement.witnesses) {
        require(witness.row < statement.rows.size() && witness.period < statement.periods.size());
        checkField(witness.sentence, bytes);
        checkField(witness.amount, bytes);
    }
}

void checkExtraction(const Extraction &extraction, std::uint32_t bytes)
{
    std::set<std::string> paths;
    forEachField(extraction, [&](const FieldEntry &entry) {
        checkField(*entry.field, bytes);
        require(paths.insert(entry.path).second);
        require(findField(extraction, entry.path) != nullptr);
    });
    for (const std::vector<FactList> &lists : {extraction.registrants, extraction.securities}) {
        for (const FactList &list : lists) {
            for (const auto &fact : list) {
                checkField(fact.second, bytes);
            }
        }
    }
    for (const Item &item : extraction.items) {
        require(item.body.begin <= item.body.end && item.body.end <= bytes);
    }
    for (const Statement &statement : extraction.statements) {
        require(statement.document >= 0 && static_cast<std::size_t>(statement.document) < extraction.documents.size());
        checkStatement(statement, bytes);
    }
    for (const XbrlFact &fact : extraction.facts) {
        require(fact.source.begin <= fact.source.end && fact.source.end <= bytes);
    }
    for (const Diagnostic &diagnostic : extraction.diagnostics) {
        require(diagnostic.where.begin <= diagnostic.where.end && diagnostic.where.end <= bytes);
    }
}

std::string printed(const ReadingText &text)
{
    std::string out(text.text());
    for (const TableGrid &grid : text.grids()) {
        print(out, grid.text);
        for (const GridRow &row : grid.rows) {
            for (const GridCell &cell : row.cells) {
                print(out, cell.text);
            }
        }
    }
    for (const Span piece : text.toSourcePieces({0, static_cast<std::uint32_t>(text.text().size())})) {
        print(out, piece);
    }
    return out;
}

std::string printed(const Statement &statement)
{
    std::string out = std::string(name(statement.kind)) + std::string(name(statement.basis)) + statement.currency
        + std::to_string(statement.scale) + '/' + std::to_string(statement.shareScale) + '\n';
    print(out, statement.title);
    for (const Period &period : statement.periods) {
        print(out, period.label);
        out += std::to_string(period.months) + (period.start ? isoDate(*period.start) : "") + (period.end ? isoDate(*period.end) : "");
    }
    for (const Row &row : statement.rows) {
        print(out, row.label);
        out += row.role + row.concept_ + std::to_string(row.depth) + (row.heading ? "h\n" : "\n");
        for (const Cell &cell : row.cells) {
            print(out, cell.value_or(Field{}));
        }
    }
    for (const Identity &identity : statement.identities) {
        out += identity.text + '\n';
    }
    for (const Check &check : statement.checks) {
        out += std::to_string(check.identity) + '.' + std::to_string(check.period) + (check.holds ? "+" : "!");
    }
    for (const Twin &twin : statement.twins) {
        out += twin.text + std::to_string(twin.row) + twin.reason + '\n';
    }
    for (const Witness &witness : statement.witnesses) {
        print(out, witness.amount);
        out += std::to_string(witness.row) + (witness.agrees ? "+" : "!");
    }
    return out;
}

std::string printed(const Extraction &extraction)
{
    std::string out = extraction.form + std::string(name(extraction.format));
    out += extraction.error ? std::string(name(extraction.error->code)) : std::string();
    forEachField(extraction, [&out](const FieldEntry &entry) {
        out += entry.path + ' ';
        print(out, *entry.field);
    });
    for (const Statement &statement : extraction.statements) {
        out += printed(statement);
    }
    for (const XbrlFact &fact : extraction.facts) {
        out += fact.concept_ + '=' + fact.value + fact.unit + fact.segment;
        print(out, fact.source);
    }
    for (const Diagnostic &diagnostic : extraction.diagnostics) {
        out += diagnostic.code + diagnostic.detail;
        print(out, diagnostic.where);
    }
    return out;
}

} // namespace filing::fuzz
