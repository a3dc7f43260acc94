// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/statements/columnsolver.h"

#include "parsers/core/limits.h"

#include <algorithm>
#include <limits>
#include <unordered_map>
#include <unordered_set>

namespace filing::solve
{

namespace
{

constexpr int maxChanges = 4;
constexpr std::size_t maxNodes = 20000;
constexpr std::size_t maxSolutions = 400;
/// Dearer explanations are never believed.
constexpr double maxCost = 30;
/// Dearer readings are tried from the outset only, not in the midst of mending other cells.
constexpr double cheapOption = 3;
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

    /// Whether this set of changes is met for the first time: the order in which they were made does not matter.
    bool firstVisit()
    {
        std::uint64_t key = 0;
        for (std::size_t cell = 0; cell < m_cells.size(); ++cell) {
            if (m_locked[cell]) {
                std::uint64_t mixed = static_cast<std::uint64_t>(m_values[cell]) * 0x9E3779B97F4A7C15ULL + cell + 1;
                mixed ^= mixed >> 29;
                mixed *= 0xBF58476D1CE4E5B9ULL;
                key += mixed ^ (mixed >> 32);
            }
        }
        return m_visited.insert(key).second;
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
        if (!firstVisit()) {
            return;
        }
        if (std::all_of(m_residuals.begin(), m_residuals.end(), [](std::int64_t r) { return r == 0; })) {
            record(cost);
            return;
        }
        if (changes >= maxChanges) {
            return;
        }
        // Every broken equation is tried: one whose cells are wrong twice can only be mended after its neighbours.
        for (std::size_t equation = 0; equation < m_equations.size(); ++equation) {
            if (m_residuals[equation] != 0) {
                mend(equation, cost, changes);
            }
        }
    }

    void mend(std::size_t equation, double cost, int changes)
    {
        for (const auto &[cell, sign] : m_equations[equation].terms) {
            if (m_locked[cell]) {
                continue;
            }
            const std::int64_t before = m_values[cell];
            const std::int64_t fitting = before - sign * m_residuals[equation];
            attempt(cell, fitting, cost, changes);
            for (const auto &[value, extra] : m_cells[cell].options) {
                if (extra < cheapOption && value != before && value != fitting) {
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
        if (m_exhausted) {
            const bool steps = m_nodes >= maxNodes;
            limitReached(steps ? "solver-steps" : "solver-solutions", steps ? maxNodes : maxSolutions, {});
        }
        result.margin.assign(m_cells.size(), horizon);
        const auto best = std::min_element(m_solutions.begin(), m_solutions.end(),
                                           [](const Solution &a, const Solution &b) { return a.cost < b.cost; });
        if (best != m_solutions.end()) {
            result.solved = true;
            result.values = best->values;
            result.cost = best->cost;
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

    const std::vector<ColumnCell> &m_cells;
    const std::vector<ColumnEquation> &m_equations;
    std::vector<std::vector<std::pair<std::size_t, int>>> m_of;   ///< Equations of each cell.
    std::vector<bool> m_locked;
    std::vector<std::int64_t> m_values;
    std::vector<std::int64_t> m_residuals;
    std::vector<std::unordered_map<std::int64_t, double>> m_caches;
    std::vector<Solution> m_solutions;
    std::unordered_set<std::uint64_t> m_visited;
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
