// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Small extractions made by hand, for tests of what comes after reading: a registrant, a date and one statement of
// operations given as columns and rows.
#pragma once

#include "parsers/core/date.h"
#include "parsers/extraction/extraction.h"
#include "parsers/series/series.h"

#include <memory>
#include <string>
#include <vector>

namespace filing::test
{

inline Field field(const std::string &text, const std::string &value = {})
{
    Field made;
    made.text = text;
    made.value = value.empty() ? text : value;
    made.rule = "test";
    return made;
}

/// "3M 2011-03-31"
struct Column
{
    int months = 3;
    std::string end;
    bool restated = false;
};

struct Line
{
    std::string role;                    ///< Empty: a company's own line.
    std::string label;
    std::vector<std::string> values;     ///< One per column; empty for a blank cell.
    Measure measure = Measure::Money;
};

inline Statement statement(const std::vector<Column> &columns, const std::vector<Line> &lines, std::int64_t scale = 1000)
{
    Statement made;
    made.scale = scale;
    made.shareScale = scale;
    for (const Column &column : columns) {
        Period period;
        period.months = column.months;
        period.end = parseDate(column.end);
        period.start = periodStart(*period.end, column.months);
        period.restated = column.restated;
        made.periods.push_back(period);
    }
    std::uint32_t at = 100;
    for (const Line &line : lines) {
        Row row;
        row.label = field(line.label);
        row.role = line.role;
        row.measure = line.measure;
        for (const std::string &value : line.values) {
            Cell cell;
            if (!value.empty()) {
                cell = field(value);
                cell->pieces = {{at, at + static_cast<std::uint32_t>(value.size())}};
                cell->proof = Proof::Proven;
            }
            at += 20;
            row.cells.push_back(cell);
        }
        made.rows.push_back(row);
    }
    return made;
}

inline Extraction extraction(const std::string &name, const std::string &filed, const Statement &operations,
                             const std::string &cik = {})
{
    Extraction made;
    made.form = "8-K";
    if (!name.empty()) {
        made.cover.emplace_back("EntityRegistrantName", field(name));
    }
    made.cover.emplace_back("DocumentPeriodEndDate", field(filed));
    if (!cik.empty()) {
        made.cover.emplace_back("EntityCentralIndexKey", field(cik));
    }
    made.statements.push_back(operations);
    return made;
}

/// Extractions that stay where they are while a series is built from them.
class Filings
{
public:
    Extraction &add(const std::string &key, const Extraction &made)
    {
        m_all.push_back(std::make_unique<Extraction>(made));
        m_inputs.push_back({key, m_all.back().get()});
        return *m_all.back();
    }
    [[nodiscard]] const std::vector<SeriesInput> &inputs() const { return m_inputs; }
    [[nodiscard]] SeriesSet series() const { return buildSeries(m_inputs); }

private:
    std::vector<std::unique_ptr<Extraction>> m_all;
    std::vector<SeriesInput> m_inputs;
};

} // namespace filing::test
