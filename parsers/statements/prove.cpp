// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/statements/prove.h"

#include "parsers/statements/columnsolver.h"
#include "parsers/statements/valuetable.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <map>
#include <utility>

namespace filing
{

namespace
{

using solve::ValueTable;

bool isReviewed(const Field &field)
{
    return field.review == Review::Confirmed || field.review == Review::Corrected || field.review == Review::Added;
}

/// Another reading is nearly as likely: the solver left it beside the value.
bool isSoft(const Field &field)
{
    return !isReviewed(field)
        && std::any_of(field.alternatives.begin(), field.alternatives.end(),
                       [](const Alternative &other) { return other.cost < solve::firmMargin; });
}

bool isDoubtful(const Field &field)
{
    return !isReviewed(field)
        && (field.value.empty()
            || std::any_of(field.alternatives.begin(), field.alternatives.end(),
                           [](const Alternative &other) { return other.cost < solve::acceptMargin; }));
}

/// What speaks for and against one cell.
struct Witnesses
{
    std::vector<std::vector<std::size_t>> confirming;   ///< Sets of rows of the identities that hold; distinct ones.
    bool refuted = false;
    bool vouched = false;        ///< A sum holds that a person's value takes part in: other readings would break it.
};

/// Tells equations that say something new from those that follow from others: total claims = total assets and both
/// sums say already what equity is. Coefficients are reckoned modulo a prime, which is exact enough for small integers.
class Independence
{
public:
    using Equation = std::map<std::size_t, std::uint64_t>;

    static std::uint64_t coefficient(int sign) { return sign < 0 ? prime - 1 : 1; }

    static void addTo(Equation &equation, std::size_t row, std::uint64_t coefficient)
    {
        const auto at = equation.try_emplace(row, 0).first;
        at->second = (at->second + coefficient) % prime;
        if (at->second == 0) {
            equation.erase(at);
        }
    }

    /// Whether the equation does not follow from those added before.
    bool add(Equation equation)
    {
        while (!equation.empty()) {
            const auto [row, leading] = *equation.begin();
            const auto known = m_basis.find(row);
            if (known == m_basis.end()) {
                const std::uint64_t scale = inverse(leading);
                for (auto &entry : equation) {
                    entry.second = entry.second * scale % prime;
                }
                m_basis.emplace(row, std::move(equation));
                return true;
            }
            for (const auto &[other, value] : known->second) {
                addTo(equation, other, (prime - value) * leading % prime);
            }
        }
        return false;
    }

private:
    static constexpr std::uint64_t prime = 2'147'483'647;

    static std::uint64_t inverse(std::uint64_t value)
    {
        std::uint64_t result = 1;
        for (std::uint64_t power = prime - 2; power > 0; power /= 2, value = value * value % prime) {
            result = power % 2 == 1 ? result * value % prime : result;
        }
        return result;
    }

    std::map<std::size_t, Equation> m_basis;   ///< By the first row of each.
};

class Prover
{
public:
    explicit Prover(Statement &statement)
        : m_statement(statement)
        , m_table(solve::valueTable(statement))
        , m_witnesses(statement.rows.size() * m_table.periods)
        , m_independence(m_table.periods)
    {
    }

    void run()
    {
        m_statement.checks.clear();
        for (std::size_t identity = 0; identity < m_statement.identities.size(); ++identity) {
            for (std::size_t period = 0; period < m_table.periods; ++period) {
                if (m_statement.identities[identity].kind == Identity::Kind::Sum) {
                    checkSum(identity, period);
                } else {
                    checkPerShare(identity, period);
                }
            }
        }
        for (std::size_t row = 0; row < m_statement.rows.size(); ++row) {
            for (std::size_t period = 0; period < m_table.periods; ++period) {
                if (Field *field = fieldAt(row, period)) {
                    field->proof = verdict(*field, at(row, period));
                }
            }
        }
    }

private:
    Witnesses &at(std::size_t row, std::size_t period) { return m_witnesses[row * m_table.periods + period]; }

    Field *fieldAt(std::size_t row, std::size_t period)
    {
        auto &cells = m_statement.rows[row].cells;
        return period < cells.size() && cells[period] ? &*cells[period] : nullptr;
    }

    static Proof verdict(const Field &field, const Witnesses &witnesses)
    {
        if (isDoubtful(field) && !witnesses.vouched) {
            return Proof::Contradicted;
        }
        if (!witnesses.confirming.empty()) {
            return witnesses.confirming.size() > 1 ? Proof::Proven : Proof::Consistent;
        }
        return witnesses.refuted ? Proof::Contradicted : Proof::Unchecked;
    }

    void checkSum(std::size_t index, std::size_t period)
    {
        const Identity &identity = m_statement.identities[index];
        const auto difference = solve::residual(identity, m_table, period);
        if (!difference) {
            return;
        }
        m_statement.checks.push_back({index, period, *difference == 0});
        std::vector<std::size_t> rows = {identity.target};
        for (const Identity::Term &term : identity.terms) {
            rows.push_back(term.row);
        }
        std::erase_if(rows, [&](std::size_t row) { return fieldAt(row, period) == nullptr; });
        std::sort(rows.begin(), rows.end());
        if (*difference != 0) {
            for (const std::size_t row : rows) {
                at(row, period).refuted = true;
            }
            return;
        }
        // Noughts alone add up whatever stands there.
        const bool anything = std::any_of(rows.begin(), rows.end(), [&](std::size_t row) {
            return m_table.rows[row].values[period].value_or(0) != 0;
        });
        if (!anything || rows.size() < 2) {
            return;
        }
        const bool news = m_independence[period].add(equationOf(identity, period));
        const bool reviewed = std::any_of(rows.begin(), rows.end(), [&](std::size_t row) { return isReviewed(*fieldAt(row, period)); });
        for (const std::size_t row : rows) {
            at(row, period).vouched |= reviewed;
            if (news && (reviewed || !isSoft(*fieldAt(row, period)))) {
                confirm(row, period, rows);
            }
        }
    }

    Independence::Equation equationOf(const Identity &identity, std::size_t period)
    {
        Independence::Equation equation;
        const auto add = [&](std::size_t row, int sign) {
            if (fieldAt(row, period) != nullptr) {
                Independence::addTo(equation, row, Independence::coefficient(sign));
            }
        };
        add(identity.target, -1);
        for (const Identity::Term &term : identity.terms) {
            add(term.row, term.sign);
        }
        return equation;
    }

    void checkPerShare(std::size_t index, std::size_t period)
    {
        const Identity &identity = m_statement.identities[index];
        const auto fit = solve::fitPerShare(identity, m_table, period);
        if (!fit) {
            return;
        }
        m_statement.checks.push_back({index, period, fit->holds});
        Field &field = *fieldAt(identity.target, period);
        if (!fit->holds) {
            at(identity.target, period).refuted = true;
            return;
        }
        // Rounded to cents it says nothing of the digits of the result or of the share count.
        const bool firmTerms = std::none_of(identity.terms.begin(), identity.terms.end(), [&](const Identity::Term &term) {
            return isDoubtful(*fieldAt(term.row, period));
        });
        if (fit->pins && firmTerms && !isSoft(field)) {
            confirm(identity.target, period, {identity.target, identity.terms[0].row, identity.terms[1].row});
        }
    }

    void confirm(std::size_t row, std::size_t period, const std::vector<std::size_t> &rows)
    {
        auto &confirming = at(row, period).confirming;
        if (std::find(confirming.begin(), confirming.end(), rows) == confirming.end()) {
            confirming.push_back(rows);
        }
    }

    Statement &m_statement;
    ValueTable m_table;
    std::vector<Witnesses> m_witnesses;
    std::vector<Independence> m_independence;   ///< Per period.
};

} // namespace

void prove(Statement &statement)
{
    Prover(statement).run();
}

} // namespace filing
