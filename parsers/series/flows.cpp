// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/series/flows.h"

#include "parsers/core/text.h"
#include "parsers/extraction/fieldpath.h"
#include "parsers/series/lines.h"
#include "parsers/series/periodgraph.h"
#include "parsers/series/totals.h"

#include <algorithm>
#include <array>

namespace filing::series
{

namespace
{

using Group = SeriesLine::Group;
constexpr std::array<std::string_view, 4> coreRoles{"total-revenues", "total-operating-expenses", "operating-income",
                                                    "net-income"};

struct Column
{
    int from = 0;
    int to = 0;
    bool known = false;
};

Column columnOf(const Period &period)
{
    if (!period.end || period.months <= 0) {
        return {};
    }
    const Date start = period.start ? *period.start : periodStart(*period.end, period.months);
    const Column column{dayNumber(start) - 1, dayNumber(*period.end), true};
    // More than two years or less than three weeks is a misread header, no period.
    return column.to - column.from > 20 && column.to - column.from < 750 ? column : Column{};
}

Decimal whole(const Statement &statement, const Row &row, Decimal printed)
{
    switch (row.measure) {
    case Measure::Money:
        return printed * statement.scale;
    case Measure::Shares:
        return printed * statement.shareScale;
    default:
        return printed;
    }
}

/// How trustworthy a statement is as the filing's statement of operations.
int rank(const Statement &statement)
{
    int points = 0;
    for (const Row &row : statement.rows) {
        if (std::find(coreRoles.begin(), coreRoles.end(), row.role) != coreRoles.end()) {
            points += 1000;
        }
        for (const Cell &cell : row.cells) {
            points += cell && cell->proof == Proof::Proven ? 10 : cell && cell->proof == Proof::Consistent ? 5 : 0;
            points += cell.has_value();
        }
    }
    return statement.kind == StatementKind::Operations ? points : points - 5000;
}

bool hasCore(const Statement &statement)
{
    return std::any_of(statement.rows.begin(), statement.rows.end(), [](const Row &row) {
        return std::find(coreRoles.begin(), coreRoles.end(), row.role) != coreRoles.end();
    });
}

class StatementReader
{
public:
    StatementReader(const Extraction &extraction, std::size_t index, const ReadFiling &filing)
        : m_extraction(extraction)
        , m_statement(extraction.statements[index])
        , m_index(index)
        , m_key(filing.key)
        , m_filed(filing.filed)
        , m_lines(linesOf(m_statement))
    {
        countExpenseSigns();
        for (const Period &period : m_statement.periods) {
            m_end = std::max(m_end, columnOf(period).to);
        }
    }

    [[nodiscard]] const std::vector<SeriesLine> &lines() const { return m_lines; }

    void readInto(std::map<std::string, std::vector<Flow>, std::less<>> &flows) const
    {
        for (std::size_t period = 0; period < m_statement.periods.size(); ++period) {
            const Column column = columnOf(m_statement.periods[period]);
            if (!column.known || isAhead(column)) {
                continue;
            }
            for (std::size_t row = 0; row < m_lines.size(); ++row) {
                if (!m_lines[row].role.empty() && m_lines[row].role != "total-expenses") {
                    add(flows, m_lines[row].role, column, period, {{row, 1}}, {});
                }
            }
            if (const auto recipe = totalExpenses(m_statement, m_lines, period)) {
                add(flows, "total-expenses", column, period, recipe->parts, recipe->composition);
            }
            if (const auto recipe = totalRevenues(m_statement, m_lines, period)) {
                add(flows, "total-revenues", column, period, recipe->parts, recipe->composition);
            }
        }
    }

private:
    /// A period that ends after the filing is a misprinted year or a forecast; neither is a report.
    bool isAhead(const Column &column) const { return m_filed && column.to > dayNumber(*m_filed) + 7; }

    const Field *cellAt(std::size_t row, std::size_t period) const
    {
        const std::vector<Cell> &cells = m_statement.rows[row].cells;
        return period < cells.size() && cells[period] && cells[period]->review != Review::Rejected ? &*cells[period]
                                                                                                    : nullptr;
    }

    /// A dash or a blank says nothing by itself. Where the sums of its column hold without it, it is zero.
    bool isZeroBySums(std::size_t row, std::size_t period) const
    {
        const Row &line = m_statement.rows[row];
        if (line.measure != Measure::Money || line.heading || (period < line.cells.size() && line.cells[period])) {
            return false;
        }
        bool found = false;
        for (const Check &check : m_statement.checks) {
            const Identity &identity = m_statement.identities[check.identity];
            const bool part = identity.kind == Identity::Kind::Sum && check.period == period && cellAt(identity.target, period)
                && std::any_of(identity.terms.begin(), identity.terms.end(),
                               [row](const Identity::Term &term) { return term.row == row; });
            if (part && !check.holds) {
                return false;
            }
            found = found || part;
        }
        return found;
    }

    AmountSource zero(std::size_t row, std::size_t period) const
    {
        AmountSource source;
        source.key = m_key;
        source.path = cellPath(m_extraction, m_index, row, period);
        source.proof = Proof::Consistent;
        source.status = Status::Derived;
        return source;
    }

    /// Some statements take the tax off by printing it as a negative; it is one and the same line, an expense, in all of them.
    bool isTaxAdded(std::size_t row) const
    {
        if (m_statement.rows[row].role != "income-tax") {
            return false;
        }
        return std::any_of(m_statement.identities.begin(), m_statement.identities.end(), [&](const Identity &identity) {
            bool pretax = false;
            bool added = false;
            for (const Identity::Term &term : identity.terms) {
                pretax = pretax || (term.sign > 0 && m_statement.rows[term.row].role == "pretax-income");
                added = added || (term.sign > 0 && term.row == row);
            }
            return identity.kind == Identity::Kind::Sum && pretax && added;
        });
    }

    /// Another column of the statement gives the same period as restated.
    bool isQuotedFromBefore(std::size_t period, const Column &column) const
    {
        return !m_statement.periods[period].restated
            && std::any_of(m_statement.periods.begin(), m_statement.periods.end(), [&column](const Period &other) {
                   const Column same = columnOf(other);
                   return other.restated && same.known && same.from == column.from && same.to == column.to;
               });
    }

    void countExpenseSigns()
    {
        int balance = 0;
        for (std::size_t row = 0; row < m_lines.size(); ++row) {
            for (std::size_t period = 0; m_lines[row].group == Group::Expense && period < m_statement.periods.size(); ++period) {
                const Field *cell = cellAt(row, period);
                const auto value = cell ? cell->number() : std::nullopt;
                balance += value && !value->isZero() ? (value->isNegative() ? -1 : 1) : 0;
            }
        }
        m_expensesNegative = balance < 0;
    }

    /// Some statements print a loss as a plain number because the label says it ("Net loss  15,003"). Believed only when the
    /// revenues and expenses of the column say so too.
    bool isUnsignedLoss(std::size_t row, std::size_t period, Decimal value) const
    {
        const std::string label = lowered(m_lines[row].label);
        if (m_lines[row].group != Group::Result || value.isNegative() || value.isZero() || label.find("loss") == std::string::npos
            || label.find("income") != std::string::npos || label.find("profit") != std::string::npos
            || label.find("earnings") != std::string::npos) {
            return false;
        }
        const auto recipe = totalExpenses(m_statement, m_lines, period);
        const auto revenue = std::find_if(m_lines.begin(), m_lines.end(),
                                          [](const SeriesLine &line) { return line.role == "total-revenues"; });
        if (!recipe || revenue == m_lines.end()) {
            return false;
        }
        const Field *revenueCell = cellAt(static_cast<std::size_t>(revenue - m_lines.begin()), period);
        Decimal expenses;
        for (const auto &part : recipe->parts) {
            const Field *cell = cellAt(part.row, period);
            if (m_lines[part.row].group == Group::Result || !cell || !cell->number()) {
                return false;
            }
            expenses += cell->number()->abs();
        }
        return revenueCell && revenueCell->number() && *revenueCell->number() < expenses;
    }

    void add(std::map<std::string, std::vector<Flow>, std::less<>> &flows, const std::string &role, const Column &column,
             std::size_t period, const std::vector<TotalRecipe::Part> &parts, const std::string &composition) const
    {
        Flow flow;
        flow.from = column.from;
        flow.to = column.to;
        flow.scale = m_statement.scale;
        flow.currency = m_statement.currency;
        flow.composition = composition;
        flow.measure = m_statement.rows[parts.front().row].measure;
        flow.restatedColumn = m_statement.periods[period].restated;
        flow.previously = isQuotedFromBefore(period, column);
        flow.statementEnd = m_end;
        std::vector<AmountSource> sources;
        for (const TotalRecipe::Part &part : parts) {
            const Field *cell = cellAt(part.row, period);
            const auto number = cell ? cell->number() : std::nullopt;
            if (!number) {
                if (parts.size() == 1 && composition.empty() && isZeroBySums(part.row, period)) {
                    flow.blank = true;
                    sources.push_back(zero(part.row, period));
                    continue;
                }
                return;
            }
            const Row &row = m_statement.rows[part.row];
            const bool flip = (m_expensesNegative && m_lines[part.row].group == Group::Expense) || isTaxAdded(part.row)
                || isUnsignedLoss(part.row, period, *number);
            AmountSource source;
            source.key = m_key;
            source.path = cellPath(m_extraction, m_index, part.row, period);
            source.source = cell->span();
            source.value = whole(m_statement, row, *number);
            source.sign = flip ? -part.sign : part.sign;
            source.proof = cell->proof;
            source.status = cell->status;
            source.judged = cell->review != Review::Machine;
            flow.value += source.value * source.sign;
            sources.push_back(std::move(source));
        }
        flow.weakest = Proof::Proven;
        for (const AmountSource &source : sources) {
            flow.weakest = weaker(flow.weakest, source.proof);
        }
        flow.sources = std::make_shared<const std::vector<AmountSource>>(std::move(sources));
        std::vector<Flow> &known = flows[role];
        const auto same = std::find_if(known.begin(), known.end(), [&flow](const Flow &other) {
            return other.from == flow.from && other.to == flow.to && other.previously == flow.previously;
        });
        // The better statement was read first; only a column headed "as restated" speaks against one that is not.
        if (same == known.end()) {
            known.push_back(std::move(flow));
        } else if (flow.restatedColumn && !same->restatedColumn) {
            same->previously = true;
            known.push_back(std::move(flow));
        }
    }

    const Extraction &m_extraction;
    const Statement &m_statement;
    std::size_t m_index;
    const std::string &m_key;
    std::optional<Date> m_filed;
    std::vector<SeriesLine> m_lines;
    bool m_expensesNegative = false;
    int m_end = 0;                        ///< The newest day a column ends on.
};

void readPeriods(const Statement &statement, ReadFiling &filing, std::optional<int> &quarterEnd)
{
    for (const Period &period : statement.periods) {
        const Column column = columnOf(period);
        if (!column.known) {
            continue;
        }
        quarterEnd = std::max(quarterEnd.value_or(column.to), column.to);
        const int months = monthsBetween(column.from, column.to);
        if (months == 12) {
            filing.evidence.push_back({column.to, 4, true, std::nullopt});
        } else if (months == 9 || months == 6) {
            filing.evidence.push_back({column.to + (12 - months) * 365 / 12, 3, false, std::nullopt});
        }
    }
}

void readCover(const Extraction &extraction, ReadFiling &filing)
{
    if (const Field *name = extraction.coverFact("EntityRegistrantName")) {
        filing.name = collapsed(name->text);
    }
    if (const Field *cik = extraction.coverFact("EntityCentralIndexKey")) {
        filing.cik = cik->value.empty() ? cik->text : cik->value;
        filing.cik.insert(0, filing.cik.size() < 10 ? 10 - filing.cik.size() : 0, '0');
    }
    if (const Field *date = extraction.coverFact("DocumentPeriodEndDate")) {
        filing.filed = parseDate(date->value);
    }
    const auto received = extraction.header ? parseDate(extraction.header->filed.value) : std::nullopt;
    for (const Signature &signature : extraction.signatures) {
        const auto date = signature.date ? parseDate(signature.date->value) : std::nullopt;
        if (date && (!filing.filed || *filing.filed < *date)) {
            filing.filed = date;
        }
        if (filing.name.empty() && signature.registrant) {
            filing.name = collapsed(signature.registrant->text);
        }
    }
    filing.filed = received ? received : filing.filed;
}

} // namespace

int dayNumber(Date date)
{
    return static_cast<int>(std::chrono::sys_days(date).time_since_epoch().count());
}

Date dateOf(int dayNumber)
{
    return Date(std::chrono::sys_days(std::chrono::days(dayNumber)));
}

Proof weaker(Proof a, Proof b)
{
    const auto rankOf = [](Proof proof) {
        switch (proof) {
        case Proof::Contradicted:
            return 0;
        case Proof::Unchecked:
            return 1;
        case Proof::Consistent:
            return 2;
        default:
            return 3;
        }
    };
    return rankOf(a) <= rankOf(b) ? a : b;
}

bool Flow::isDisplaceable() const
{
    return weakest == Proof::Contradicted && std::ranges::none_of(*sources, &AmountSource::judged);
}

ReadFiling readFlows(const SeriesInput &input)
{
    ReadFiling filing;
    filing.key = input.key;
    if (!input.extraction) {
        return filing;
    }
    const Extraction &extraction = *input.extraction;
    readCover(extraction, filing);
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < extraction.statements.size(); ++i) {
        const Statement &statement = extraction.statements[i];
        const bool operations = statement.kind == StatementKind::Operations
            || statement.kind == StatementKind::ComprehensiveIncome;
        if (operations && hasCore(statement)) {
            order.push_back(i);
        }
    }
    std::stable_sort(order.begin(), order.end(), [&extraction](std::size_t a, std::size_t b) {
        return rank(extraction.statements[a]) > rank(extraction.statements[b]);
    });
    std::optional<int> quarterEnd;
    for (const std::size_t index : order) {
        const Statement &statement = extraction.statements[index];
        const StatementReader reader(*input.extraction, index, filing);
        readPeriods(statement, filing, quarterEnd);
        reader.readInto(statement.basis == Basis::Gaap ? filing.flows : filing.otherBasis);
        if (statement.basis != Basis::Gaap) {
            continue;
        }
        if (filing.lines.empty()) {
            filing.lines = reader.lines();
        }
        SharedRoles roles = sharedRoles(statement);
        filing.roles.shared.merge(roles.shared);
        filing.roles.ownKeys.merge(roles.ownKeys);
    }
    if (quarterEnd) {
        for (const SubmissionDocument &document : extraction.documents) {
            if (document.text) {
                const auto hints = fiscalWording(document.text->text(), quarterEnd);
                filing.evidence.insert(filing.evidence.end(), hints.begin(), hints.end());
            }
        }
    }
    return filing;
}

} // namespace filing::series
