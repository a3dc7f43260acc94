// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/statements/prove.h"

#include "parsers/statements/columnsolver.h"
#include "parsers/statements/valuetable.h"

#include <algorithm>
#include <cstdlib>

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

class Prover
{
public:
    explicit Prover(Statement &statement)
        : m_statement(statement)
        , m_table(solve::valueTable(statement))
        , m_witnesses(statement.rows.size() * m_table.periods)
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
        const bool reviewed = std::any_of(rows.begin(), rows.end(), [&](std::size_t row) { return isReviewed(*fieldAt(row, period)); });
        for (const std::size_t row : rows) {
            at(row, period).vouched |= reviewed;
            if (reviewed || !isSoft(*fieldAt(row, period))) {
                confirm(row, period, rows);
            }
        }
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
};

} // namespace

void prove(Statement &statement)
{
    Prover(statement).run();
}

} // namespace filing
