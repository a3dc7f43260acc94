// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What selected words of a filing can become: every field that is there, every blank that could be filled, every element that could be
// put in, best guess first. Pure; any thread.
#pragma once

#include "models/session/snapshot.h"

#include <QString>

#include <string>
#include <vector>

namespace filing::models
{

struct FieldTarget
{
    QString group;                   ///< "Cover", "Statement of operations", …
    QString label;                   ///< "Trading symbol", "Total revenues · three months to March 31, 2011", "New exhibit"
    QString now;                     ///< What it says now; empty where it is blank or would be new.
    std::string path;                ///< The field that will hold the words.
    double score = 0;                ///< Higher fits better; only the order means something.
    std::vector<Correction> step;    ///< What choosing it records, in order; the session completes the entries.
};

/// How many targets are worth showing before the rest.
inline constexpr std::size_t bestGuesses = 10;

/// All targets of the words at `bytes`, best first. Guesses go by the shape of the words (a date, an amount, an employer number …) and by
/// where they stand: in which line of which statement, near which neighbours.
[[nodiscard]] std::vector<FieldTarget> fieldTargets(const OpenFiling &filing, Span bytes);

} // namespace filing::models
