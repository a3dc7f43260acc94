// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A financial statement as printed: periods across, rows down, each cell a Field in printed units (multiply
// by `scale`, share counts by `shareScale`, per-share values by 1), with the identities that prove it.
#pragma once

#include "parsers/core/date.h"
#include "parsers/extraction/field.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace filing
{

enum class StatementKind { Operations, ComprehensiveIncome, BalanceSheet, CashFlows, Other };
enum class Basis { Gaap, NonGaap, ProForma };

[[nodiscard]] std::string_view name(StatementKind kind);
[[nodiscard]] std::string_view name(Basis basis);

/// One column. `months` is 0 for an instant (balance sheets); then only `end` is set.
struct Period
{
    Field label;                 ///< "Three Months Ended March 31, 2011"; value is the ISO end date.
    int months = 0;
    std::optional<Date> start;
    std::optional<Date> end;
    bool restated = false;
    std::string key{};           ///< core/listkey.h; empty as the machine made it.
};

using Cell = std::optional<Field>;   ///< nullopt: a dash or a blank.

/// What a row's numbers measure, which decides the factor from printed to whole units.
enum class Measure { Money, Shares, PerShare, Percent };

struct Row
{
    Field label;
    std::string role;            ///< "total-revenues"; see statements/roles.h. Empty where none is known.
    std::string concept_;        ///< "us-gaap:Revenues"; empty where none is known.
    int depth = 0;
    bool heading = false;        ///< A caption without values of its own.
    Measure measure = Measure::Money;
    std::vector<Cell> cells;     ///< One per period.
    bool negated = false;        ///< A person turned the signs of its cells round.
    std::string key{};           ///< core/listkey.h; empty as the machine made it.
};

/// An equation between rows that the reader found in the statement's structure.
///   Sum:       target = Σ sign · term
///   PerShare:  target = terms[0] / terms[1], within the rounding of the printed target
struct Identity
{
    enum class Kind { Sum, PerShare };
    struct Term
    {
        std::size_t row = 0;
        int sign = 1;
    };

    Kind kind = Kind::Sum;
    std::size_t target = 0;      ///< Index into Statement::rows.
    std::vector<Term> terms;
    std::string text;            ///< "total-revenues = sum of 3 rows"
};

/// An identity evaluated in one period.
struct Check
{
    std::size_t identity = 0;    ///< Index into Statement::identities.
    std::size_t period = 0;
    bool holds = false;
};

/// A second, misread pass of a line that stands in the text beside the clean one (bad scan conversions). Twins are
/// left out of the rows and shown as such.
struct Twin
{
    std::string text;            ///< The line as printed, white space collapsed.
    std::vector<Span> pieces;    ///< Source bytes.
    std::size_t row = 0;         ///< The row it repeats.
    std::string reason;
};

/// A sentence of prose that states a figure of the statement ("Revenues were $5.2 million").
struct Witness
{
    Field sentence;
    Field amount;                ///< The figure; value in whole currency units.
    std::size_t row = 0;
    std::size_t period = 0;
    bool agrees = false;         ///< The cell rounds to the stated figure.
    std::string key{};           ///< core/listkey.h; empty as the machine made it.
};

struct Statement
{
    StatementKind kind = StatementKind::Operations;
    Basis basis = Basis::Gaap;
    int document = 0;            ///< Index into Extraction::documents.
    Field title;
    Field scaleNote;             ///< "(in thousands, except per share amounts)"; empty where none is printed.
    std::int64_t scale = 1;
    std::int64_t shareScale = 1;
    std::string currency = "USD";
    std::vector<Period> periods;
    std::vector<Row> rows;
    std::vector<Identity> identities;
    std::vector<Check> checks;
    std::vector<Twin> twins;
    std::vector<Witness> witnesses;
    Span source;                 ///< Bytes of the whole statement.
    std::string key{};           ///< core/listkey.h; empty as the machine made it.
};

} // namespace filing
