// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/statements/columnsolver.h"

#include <algorithm>
#include <limits>
#include <unordered_map>

namespace filing::solve
{

namespace
{

constexpr int maxChanges = 4;
constexpr std::size_t maxNodes = 6000;
constexpr std::size_t maxSolutions = 400;
/// Dearer explanations are never believed.
constexpr double maxCost = 30;
/// Explanations up to this much dearer than the best are looked for.
constexpr double horizon = 12;

class Search
{
public:
    Search(const std::vector<ColumnCell> &cells, const std::vector<ColumnEquation> &equations)
        : m_cells(cells)
        , m_equations(equations)
        , m_of(cells.size())
        , m_locked(cells.size(), false)
        , m_caches(cells.size())
    {
        for (const ColumnCell &cell : cells) {
            m_values.push_back(cell.base);
        }
        for (std::size_t e = 0; e < equations.size(); ++e) {
            std::int64_t sum = 0;
            for (const auto &[cell, sign] : equations[e].terms) {
                sum += sign * m_values[cell];
                m_of[cell].emplace_back(e, sign);
            }
            m_residuals.push_back(sum);
        }
    }

    ColumnResult run()
    {
        descend(0, 0);
        for (std::size_t cell = 0; cell < m_cells.size(); ++cell) {
            for (const auto &[value, cost] : m_cells[cell].options) {
                if (cost < horizon && value != m_cells[cell].base) {
                    change(cell, value);
                    m_locked[cell] = true;
                    descend(costOf(cell, value), 1);
                    m_locked[cell] = false;
                    change(cell, m_cells[cell].base);
                }
            }
        }
        return result();
    }

private:
    struct Solution
    {
        double cost = 0;
        std::vector<std::int64_t> values;
    };

    void change(std::size_t cell, std::int64_t value)
    {
        const std::int64_t delta = value - m_values[cell];
        for (const auto &[equation, sign] : m_of[cell]) {
            m_residuals[equation] += sign * delta;
        }
        m_values[cell] = value;
    }

    double costOf(std::size_t cell, std::int64_t value)
    {
        const auto known = m_caches[cell].find(value);
        if (known != m_caches[cell].end()) {
            return known->second;
        }
        const double cost = m_cells[cell].cost(value);
        m_caches[cell].emplace(value, cost);
        return cost;
    }

    /// The broken equation with the fewest cells that may still change; none: npos.
    std::size_t tightest() const
    {
        std::size_t best = npos;
        std::size_t fewest = std::numeric_limits<std::size_t>::max();
        for (std::size_t e = 0; e < m_equations.size(); ++e) {
            if (m_residuals[e] == 0) {
                continue;
            }
            const auto &terms = m_equations[e].terms;
            const auto open = static_cast<std::size_t>(
                std::count_if(terms.begin(), terms.end(), [this](const auto &term) { return !m_locked[term.first]; }));
            if (open < fewest) {
                fewest = open;
                best = e;
            }
        }
        return best;
    }

    void descend(double cost, int changes)
    {
        if (m_nodes >= maxNodes) {
            m_exhausted = true;
            return;
        }
        ++m_nodes;
        if (cost > std::min(maxCost, m_best + horizon)) {
            return;
        }
        const std::size_t equation = tightest();
        if (equation == npos) {
            record(cost);
            return;
        }
        if (changes >= maxChanges) {
            return;
        }
        for (const auto &[cell, sign] : m_equations[equation].terms) {
            if (m_locked[cell]) {
                continue;
            }
            const std::int64_t before = m_values[cell];
            const std::int64_t fitting = before - sign * m_residuals[equation];
            attempt(cell, fitting, cost, changes);
            for (const auto &[value, extra] : m_cells[cell].options) {
                if (value != before && value != fitting) {
                    attempt(cell, value, cost, changes);
                }
            }
        }
    }

    void attempt(std::size_t cell, std::int64_t value, double cost, int changes)
    {
        const double total = cost + costOf(cell, value);
        if (total > std::min(maxCost, m_best + horizon)) {
            return;
        }
        const std::int64_t before = m_values[cell];
        change(cell, value);
        m_locked[cell] = true;
        descend(total, changes + 1);
        m_locked[cell] = false;
        change(cell, before);
    }

    void record(double cost)
    {
        m_best = std::min(m_best, cost);
        if (m_solutions.size() >= maxSolutions) {
            m_exhausted = true;
            return;
        }
        m_solutions.push_back({cost, m_values});
    }

    ColumnResult result() const
    {
        ColumnResult result;
        for (const ColumnCell &cell : m_cells) {
            result.values.push_back(cell.base);
        }
        result.exhausted = m_exhausted;
        result.margin.assign(m_cells.size(), horizon);
        const auto best = std::min_element(m_solutions.begin(), m_solutions.end(),
                                           [](const Solution &a, const Solution &b) { return a.cost < b.cost; });
        if (best != m_solutions.end()) {
            result.solved = true;
            result.values = best->values;
        }
        result.runnerUp = result.values;
        for (const Solution &other : m_solutions) {
            for (std::size_t cell = 0; cell < m_cells.size(); ++cell) {
                if (other.values[cell] != result.values[cell] && other.cost - best->cost < result.margin[cell]) {
                    result.margin[cell] = other.cost - best->cost;
                    result.runnerUp[cell] = other.values[cell];
                }
            }
        }
        return result;
    }

    static constexpr std::size_t npos = static_cast<std::size_t>(-1);

    const std::vector<ColumnCell> &m_cells;
    const std::vector<ColumnEquation> &m_equations;
    std::vector<std::vector<std::pair<std::size_t, int>>> m_of;   ///< Equations of each cell.
    std::vector<bool> m_locked;
    std::vector<std::int64_t> m_values;
    std::vector<std::int64_t> m_residuals;
    std::vector<std::unordered_map<std::int64_t, double>> m_caches;
    std::vector<Solution> m_solutions;
    double m_best = std::numeric_limits<double>::infinity();
    std::size_t m_nodes = 0;
    bool m_exhausted = false;
};

} // namespace

ColumnResult solveColumn(const std::vector<ColumnCell> &cells, const std::vector<ColumnEquation> &equations)
{
    return Search(cells, equations).run();
}

} // namespace filing::solve
