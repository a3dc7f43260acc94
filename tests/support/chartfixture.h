// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Three fiscal years of a fictional company, as filings a chart can be made of: single lines and totals, a fourth quarter
// that follows from the year, a loss, a restated quarter and a doubtful one.
#pragma once

#include "models/session/snapshot.h"
#include "tests/support/extractionbuilder.h"

namespace filing::test
{

/// One column's worth of figures, in thousands.
struct Figures
{
    int products = 0;
    int services = 0;
    int cost = 0;
    int research = 0;
    int selling = 0;
    int other = 0;

    [[nodiscard]] int revenues() const { return products + services; }
    [[nodiscard]] int expenses() const { return cost + research + selling; }
    friend Figures operator+(const Figures &a, const Figures &b)
    {
        return {a.products + b.products, a.services + b.services, a.cost + b.cost,
                a.research + b.research, a.selling + b.selling, a.other + b.other};
    }
};

inline Statement operations(const std::vector<Column> &columns, const std::vector<Figures> &figures)
{
    std::vector<Line> lines{{"product-revenue", "Products", {}}, {"service-revenue", "Services", {}},
                            {"total-revenues", "Total revenues", {}}, {"cost-of-revenues", "Cost of products", {}},
                            {"research-and-development", "Research and development", {}},
                            {"selling-general-and-administrative", "Selling and administrative", {}},
                            {"total-expenses", "Total costs and expenses", {}}, {"operating-income", "Operating income (loss)", {}},
                            {"net-income", "Net income (loss)", {}}};
    for (const Figures &f : figures) {
        const int operating = f.revenues() - f.expenses();
        const std::vector<int> values{f.products, f.services, f.revenues(), f.cost, f.research, f.selling,
                                      f.expenses(), operating, operating + f.other};
        for (std::size_t i = 0; i < lines.size(); ++i) {
            lines[i].values.push_back(std::to_string(values[i]));
        }
    }
    Statement made = statement(columns, lines);
    made.identities.push_back({Identity::Kind::Sum, 2, {{0, 1}, {1, 1}}, "total-revenues = sum of 2 rows"});
    made.identities.push_back({Identity::Kind::Sum, 6, {{3, 1}, {4, 1}, {5, 1}}, "total-expenses = sum of 3 rows"});
    return made;
}

/// Fiscal years 2010 to 2012 end on June 30. FY10 comes from comparative columns.
inline models::SnapshotPtr chartSnapshot()
{
    const std::vector<Figures> q{{8412, 2204, 4973, 1986, 2958, 64},  {9105, 2318, 5294, 2044, 3058, 58},
                                 {9688, 2377, 5559, 2101, 3131, 71},  {10342, 2495, 5856, 2158, 3247, 49},
                                 {9874, 2561, 5761, 2240, 3337, 42},  {10631, 2690, 6110, 2305, 3441, -17},
                                 {9207, 2718, 5788, 2398, 5418, 31},  {11458, 2846, 6490, 2371, 3566, 55},
                                 {12036, 2933, 6733, 2416, 3633, 61}, {13190, 3072, 7237, 2502, 3743, 48},
                                 {13985, 3160, 7557, 2577, 3837, -26}, {15247, 3301, 8085, 2648, 3956, 73}};
    Figures restated = q[4];
    restated.products -= 310;
    auto snapshot = std::make_shared<models::Snapshot>();
    std::vector<SeriesInput> inputs;
    const auto add = [&](const std::string &key, const std::string &filed, const Statement &made) {
        auto filing = std::make_shared<models::OpenFiling>();
        filing->path = QString::fromStdString(key);
        filing->state = models::LoadState::Ready;
        auto machine = std::make_shared<const Extraction>(extraction("Larkmoor Pumps, Inc.", filed, made, "0001999001"));
        filing->machine = machine;
        filing->effective = machine;
        inputs.push_back({key, machine.get()});
        snapshot->filings.push_back(filing);
    };
    add("fy11-q1.txt", "2010-10-28", operations({{3, "2010-09-30"}, {3, "2009-09-30"}}, {q[4], q[0]}));
    add("fy11-q2.txt", "2011-01-27", operations({{3, "2010-12-31"}, {3, "2009-12-31"}}, {q[5], q[1]}));
    add("fy11-q3.txt", "2011-04-28", operations({{3, "2011-03-31"}, {3, "2010-03-31"}, {9, "2011-03-31"}, {9, "2010-03-31"}},
                                                {q[6], q[2], q[4] + q[5] + q[6], q[0] + q[1] + q[2]}));
    add("fy11-q4.txt", "2011-08-04", operations({{12, "2011-06-30"}, {12, "2010-06-30"}},
                                                {q[4] + q[5] + q[6] + q[7], q[0] + q[1] + q[2] + q[3]}));
    add("fy12-q1.txt", "2011-10-27", operations({{3, "2011-09-30"}, {3, "2010-09-30"}}, {q[8], restated}));
    Statement doubtful = operations({{3, "2011-12-31"}, {3, "2010-12-31"}}, {q[9], q[5]});
    doubtful.rows[6].cells[0]->proof = Proof::Contradicted;
    add("fy12-q2.txt", "2012-01-26", doubtful);
    add("fy12-q3.txt", "2012-04-26", operations({{3, "2012-03-31"}, {9, "2012-03-31"}}, {q[10], q[8] + q[9] + q[10]}));
    add("fy12-q4.txt", "2012-08-02", operations({{12, "2012-06-30"}}, {q[8] + q[9] + q[10] + q[11]}));
    snapshot->series = buildSeries(inputs);
    return snapshot;
}

} // namespace filing::test
