// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What needs a look in one filing, as values, worst first: the rows of ProblemsModel.
#pragma once

#include "models/session/snapshot.h"
#include "models/session/sourcecursor.h"

#include <QString>

#include <vector>

namespace filing::models
{

struct Problem
{
    enum Rank : int { NotRead, Contradicted, CheckFails, ProseDisagrees, Doubtful, Repaired, Oddity };

    Rank rank = Oddity;
    QString what;
    QString value;
    QString why;
    QString filing;
    Place place;

    friend bool operator==(const Problem &, const Problem &) = default;
};

[[nodiscard]] std::vector<Problem> problemsOf(const OpenFiling &filing);

/// How many of its fields need a look, as the list of filings shows it.
[[nodiscard]] int doubtsOf(const Extraction &extraction);

/// Errors in one plain sentence.
[[nodiscard]] QString errorSentence(const Error &error);

} // namespace filing::models
