// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The solver alone, without a reader before it. The first byte says with what it is fed: raw lines (r), finished rows with
// identities of any kind (p), or one column of cells with equations (c), where its margins are held against a search
// through all small changes.

#include "parsers/statements/columnsolver.h"
#include "parsers/statements/prove.h"
#include "parsers/statements/roles.h"
#include "tests/fuzz/invariants.h"
#include "tests/fuzz/target.h"
#include "tests/support/rawstatementfixture.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <set>
#include <string>
#include <vector>

using namespace filing;
using namespace filing::solve;
using fuzz::require;

namespace
{

constexpr double tolerance = 1e-6;
constexpr double otherValue = 8;

/// Bytes as small numbers; noughts when they run out.
class Bytes
{
public:
    explicit Bytes(std::string_view bytes)
        : m_bytes(bytes)
    {
    }
    int upTo(int limit)
    {
        const int byte = m_bytes.empty() ? 0 : static_cast<unsigned char>(m_bytes.front());
        m_bytes.remove_prefix(m_bytes.empty() ? 0 : 1);
        return byte % (limit + 1);
    }

private:
    std::string_view m_bytes;
};

/// What a value costs: what its option says, nothing for the base, eight for any other.
double costOf(const ColumnCell &cell, std::int64_t value)
{
    for (const auto &[known, cost] : cell.options) {
        if (known == value) {
            return cost;
        }
    }
    return value == cell.base ? 0 : otherValue;
}

struct Column
{
    std::vector<ColumnCell> cells;
    std::vector<ColumnEquation> equations;
};

Column columnFrom(Bytes bytes)
{
    Column column;
    column.cells.resize(static_cast<std::size_t>(1 + bytes.upTo(9)));
    for (ColumnCell &cell : column.cells) {
        cell.base = bytes.upTo(40) - 10;
        std::set<std::int64_t> known{cell.base};
        for (int option = bytes.upTo(2); option > 0; --option) {
            const std::int64_t value = bytes.upTo(40) - 10;
            if (known.insert(value).second) {
                cell.options.emplace_back(value, 0.5 + bytes.upTo(14));
            }
        }
    }
    for (ColumnCell &cell : column.cells) {
        cell.cost = [&cell](std::int64_t value) { return costOf(cell, value); };
    }
    column.equations.resize(static_cast<std::size_t>(bytes.upTo(4)));
    for (ColumnEquation &equation : column.equations) {
        std::set<std::size_t> known;
        for (int term = 2 + bytes.upTo(3); term > 0; --term) {
            const auto cell = static_cast<std::size_t>(bytes.upTo(static_cast<int>(column.cells.size()) - 1));
            if (known.insert(cell).second) {
                equation.terms.emplace_back(cell, bytes.upTo(1) == 0 ? 1 : -1);
            }
        }
    }
    return column;
}

bool obeys(const Column &column, const std::vector<std::int64_t> &values)
{
    return std::all_of(column.equations.begin(), column.equations.end(), [&values](const ColumnEquation &equation) {
        std::int64_t sum = 0;
        for (const auto &[cell, sign] : equation.terms) {
            sum += sign * values[cell];
        }
        return sum == 0;
    });
}

/// Another assignment that obeys the equations: the solver must know of it.
void holdAgainst(const Column &column, const std::vector<std::int64_t> &values, const ColumnResult &result)
{
    double cost = 0;
    for (std::size_t cell = 0; cell < values.size(); ++cell) {
        cost += costOf(column.cells[cell], values[cell]);
    }
    // Beyond the solver's horizon nothing is promised.
    if (cost >= 12 || !obeys(column, values)) {
        return;
    }
    require(result.solved && result.cost <= cost + tolerance);
    for (std::size_t cell = 0; cell < values.size(); ++cell) {
        require(values[cell] == result.values[cell] || result.margin[cell] <= cost - result.cost + tolerance);
    }
}

void changeOneMore(const Column &column, std::vector<std::int64_t> &values, std::size_t from, int left, const ColumnResult &result)
{
    holdAgainst(column, values, result);
    for (std::size_t cell = from; left > 0 && cell < values.size(); ++cell) {
        for (const auto &option : column.cells[cell].options) {
            values[cell] = option.first;
            changeOneMore(column, values, cell + 1, left - 1, result);
        }
        values[cell] = column.cells[cell].base;
    }
}

void checkColumn(Bytes bytes)
{
    const Column column = columnFrom(bytes);
    const ColumnResult result = solveColumn(column.cells, column.equations);
    const std::size_t count = column.cells.size();
    require(result.values.size() == count && result.margin.size() == count && result.runnerUp.size() == count);
    double cost = 0;
    std::vector<std::int64_t> bases;
    for (std::size_t cell = 0; cell < count; ++cell) {
        bases.push_back(column.cells[cell].base);
        cost += costOf(column.cells[cell], result.values[cell]);
        require(result.margin[cell] >= 0);
    }
    require(result.solved ? obeys(column, result.values) : result.values == bases);
    require(!result.solved || std::abs(cost - result.cost) < tolerance);
    if (!result.exhausted) {
        changeOneMore(column, bases, 0, 2, result);
    }
}

void checkLines(std::string_view settings, std::string_view lines)
{
    const int periods = settings.size() > 1 && settings[1] >= '1' && settings[1] <= '6' ? settings[1] - '0' : 2;
    const char layout = settings.size() > 2 ? settings[2] : 't';
    const char kind = settings.size() > 3 ? settings[3] : 'o';
    test::RawFixture fixture = test::rawFixture(
        lines, periods, layout == 'f' ? GridSource::FixedWidth : layout == 'h' ? GridSource::Html : GridSource::Tabs);
    fixture.raw.head.kind = kind == 'b' ? StatementKind::BalanceSheet
        : kind == 'c'                   ? StatementKind::CashFlows
                                        : StatementKind::Operations;
    const Statement statement = solveStatement(fixture.raw, *fixture.text);
    fuzz::checkStatement(statement, static_cast<std::uint32_t>(lines.size()));
    if (lines.size() % 4 == 0) {
        require(fuzz::printed(statement) == fuzz::printed(solveStatement(fixture.raw, *fixture.text)));
    }
}

/// "?" and "~" before a value: another reading is as likely, or not much less; "!" rejected, "*" confirmed by a person.
Cell cellFrom(std::string_view words)
{
    if (words.empty()) {
        return std::nullopt;
    }
    Field field;
    const char mark = words.front();
    if (mark == '?' || mark == '~' || mark == '!' || mark == '*') {
        words.remove_prefix(1);
    }
    if (mark == '?' || mark == '~') {
        field.alternatives.push_back({"1", "other reading", mark == '?' ? 2.0 : 6.0, {}});
    }
    field.review = mark == '!' ? Review::Rejected : mark == '*' ? Review::Confirmed : Review::Machine;
    field.text = words;
    field.value = words;
    return field;
}

/// "=3 0 1 -2": row 3 = row 0 + row 1 − row 2. "/5 3 4": row 5 = row 3 ÷ row 4.
Identity identityFrom(std::string_view words, std::size_t rows)
{
    Identity identity;
    identity.kind = words.front() == '/' ? Identity::Kind::PerShare : Identity::Kind::Sum;
    std::vector<std::size_t> known;
    for (std::string_view part : split(words.substr(1), ' ')) {
        const bool minus = part.starts_with('-');
        part.remove_prefix(minus ? 1 : 0);
        std::size_t row = 0;
        if (std::from_chars(part.data(), part.data() + part.size(), row).ec != std::errc{}
            || std::find(known.begin(), known.end(), row % rows) != known.end()) {
            continue;
        }
        known.push_back(row % rows);
        identity.terms.push_back({row % rows, minus ? -1 : 1});
    }
    if (!identity.terms.empty()) {
        identity.target = identity.terms.front().row;
        identity.terms.erase(identity.terms.begin());
    }
    return identity;
}

void checkRows(std::string_view settings, std::string_view lines)
{
    Statement statement;
    statement.periods.resize(settings.size() > 1 && settings[1] >= '0' && settings[1] <= '6' ? static_cast<std::size_t>(settings[1] - '0') : 2);
    statement.scale = settings.find('k') != std::string_view::npos ? 1000 : 1;
    for (const std::string_view line : split(lines, '\n')) {
        if (line.starts_with('=') || line.starts_with('/') || statement.rows.size() > 200) {
            continue;
        }
        const auto cells = split(line, '\t');
        Row row;
        row.label.text = cells.front();
        row.measure = matchLabel(row.label.text, statement.kind).measure;
        for (std::size_t period = 0; period < statement.periods.size(); ++period) {
            row.cells.push_back(period + 1 < cells.size() ? cellFrom(cells[period + 1]) : std::nullopt);
        }
        statement.rows.push_back(std::move(row));
    }
    for (const std::string_view line : split(lines, '\n')) {
        if (!statement.rows.empty() && (line.starts_with('=') || line.starts_with('/')) && statement.identities.size() < 200) {
            Identity identity = identityFrom(line, statement.rows.size());
            if (identity.kind == Identity::Kind::Sum ? !identity.terms.empty() : identity.terms.size() == 2) {
                statement.identities.push_back(std::move(identity));
            }
        }
    }
    prove(statement);
    fuzz::checkStatement(statement, 0);
    const std::string once = fuzz::printed(statement);
    prove(statement);
    require(once == fuzz::printed(statement));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const fuzz::Budget budget(size);
    const std::string_view bytes = fuzz::bytesOf(data, size);
    if (bytes.starts_with('c')) {
        checkColumn(Bytes(bytes.substr(1)));
        return 0;
    }
    const std::size_t line = std::min(bytes.find('\n'), bytes.size());
    const std::string_view rest = bytes.substr(std::min(line + 1, bytes.size()));
    if (bytes.starts_with('p')) {
        checkRows(bytes.substr(0, line), rest);
    } else {
        checkLines(bytes.substr(0, line), rest);
    }
    return 0;
}
