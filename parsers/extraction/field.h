// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One recognised value and everything that is known about it: where it stands, what it says, which
// rule read it, what proves it, what was repaired, and what a person did to it. Cover facts, titles,
// periods, labels and statement cells are all Fields, so panes and scripts treat them alike.
#pragma once

#include "parsers/core/decimal.h"
#include "parsers/core/span.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace filing
{

enum class Status {
    Read,       ///< The bytes say so.
    Repaired,   ///< The bytes read differently (`was`); `reason` says why the value is believed.
    Derived,    ///< Not printed anywhere; computed from other fields. No span.
    Corrected,  ///< A person said so.
};

/// How far a value is proven by the statement's own arithmetic. See ARCHITECTURE.md, "Proof".
enum class Proof {
    Unchecked,     ///< No identity applies.
    Consistent,    ///< Exactly one independent identity pins its digits.
    Proven,        ///< At least two do.
    Contradicted,  ///< An identity fails because of it, or cannot say which of several cells is wrong.
};

/// What a person did. The machine's value stays beside a corrected one.
enum class Review { Machine, Confirmed, Corrected, Added, Rejected };

[[nodiscard]] std::string_view name(Status status);
[[nodiscard]] std::string_view name(Proof proof);
[[nodiscard]] std::string_view name(Review review);

/// Another reading of a cell that the solver considered, cheapest first.
struct Alternative
{
    std::string value;
    std::string reason;
    double cost = 0;
    Span source;             ///< Where it stands; empty if it was computed.
};

struct Field
{
    /// The visible words, white space collapsed, UTF-8. For a corrected value what the person typed.
    std::string text;
    /// Normalised form where there is one: ISO 8601 dates, decimal strings in printed units, "true"/"false".
    std::string value;
    /// Source bytes in reading order; empty only for derived and typed values. Most fields have one piece.
    std::vector<Span> pieces;
    Status status = Status::Read;
    Proof proof = Proof::Unchecked;
    double confidence = 1.0;
    /// Stable id of the rule that read it ("cover.date-of-report"); points to a literal.
    std::string_view rule;
    /// Repaired values: what the bytes read as, and why the value is believed instead.
    std::string was;
    std::string reason;
    std::vector<Alternative> alternatives;

    Review review = Review::Machine;
    /// What the machine had read, where a person changed it.
    std::string machineText;
    std::string machineValue;

    [[nodiscard]] bool isEmpty() const { return text.empty() && value.empty(); }
    /// Smallest range that encloses all pieces; empty where there are none.
    [[nodiscard]] Span span() const
    {
        Span all;
        for (const Span piece : pieces) {
            all = all.united(piece);
        }
        return all;
    }
    /// The value as a number, where it is one.
    [[nodiscard]] std::optional<Decimal> number() const { return Decimal::parse(value); }
};

} // namespace filing
