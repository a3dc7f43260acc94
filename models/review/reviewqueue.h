// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person should be asked about the open filings, most valuable first: contradicted, then repaired, then unchecked values, the
// material ones before the small. Pure functions of a filing; whoever shows the questions keeps their order (keepOrder) while they are
// answered. A field that a person spoke about is no question any more.
#pragma once

#include "models/session/snapshot.h"
#include "models/session/sourcecursor.h"

#include <QString>

#include <map>
#include <vector>

namespace filing::models
{

/// Why it is asked, in the order of asking.
enum class Asked : int {
    Contradicted,    ///< An identity of the statement fails because of it.
    ProseDisagrees,  ///< A sentence states another figure than the statement.
    Repaired,        ///< The bytes read differently.
    ByRule,          ///< A rule of a person changed what the machine read.
    Guessed,         ///< The rule that read it was not sure.
    Unchecked,       ///< A figure that matters in a statement of operations, which no sum covers.
};

/// Another value that the field may have.
struct Candidate
{
    enum class From { Reading, Twin, Prose, Statement, Machine };

    From from = From::Reading;
    std::string text;            ///< As it would be printed ("(1,234)").
    std::string reason;          ///< A reading's own; empty for others.
    Span source;                 ///< Where it stands; empty if nowhere.

    friend bool operator==(const Candidate &, const Candidate &) = default;
};

struct Question
{
    Asked asked = Asked::Unchecked;
    DocumentId document;
    std::string path;            ///< A field's, or of a property that a rule changed.
    double weight = 0;           ///< Materiality within its filing, about 0 … 3.
    Place place;                 ///< Where the raw pane shall look; names the field.

    [[nodiscard]] QString key() const;
    friend bool operator==(const Question &, const Question &) = default;
};

/// The questions of one filing, best first.
[[nodiscard]] std::vector<Question> questionsOf(const OpenFiling &filing);
/// Those of all filings, best first; a filing that is open twice is asked about once.
[[nodiscard]] std::vector<Question> reviewQueue(const Snapshot &snapshot);
/// Whether `a` is asked before `b`; questions that are alike keep the order of reading.
[[nodiscard]] bool asksBefore(const Question &a, const Question &b);

/// The fresh questions in the order they stood in before; what is new takes the place it would have had. `last`: keys of those put off, in
/// that order, at the end.
[[nodiscard]] std::vector<Question> keepOrder(const std::vector<Question> &before, std::vector<Question> fresh,
                                              const std::vector<QString> &last);

/// Best first, none that equals what the field says now; at most nine.
[[nodiscard]] std::vector<Candidate> candidatesOf(const OpenFiling &filing, const Question &question);

/// What "it is right" and "it is not" record. A field made by a rule is right as the rule says, and wrong as the machine had read it.
[[nodiscard]] Correction acceptance(const OpenFiling &filing, const Question &question);
[[nodiscard]] Correction rejection(const OpenFiling &filing, const Question &question);
[[nodiscard]] Correction answerWith(const OpenFiling &filing, const Question &question, const std::string &text);
/// A reading that stands somewhere takes its place along, so that the value still leads to its bytes.
[[nodiscard]] Correction answerWith(const OpenFiling &filing, const Question &question, const Candidate &candidate);

/// Of the queue: all that can be accepted together with this one, itself included: of the same statement (or the same filing, outside
/// statements) and not contradicted, neither by a sum nor by prose.
[[nodiscard]] std::vector<Question> acceptedWith(const std::vector<Question> &queue, const Question &question);

} // namespace filing::models
