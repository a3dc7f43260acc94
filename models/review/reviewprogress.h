// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How far the review of a filing is, and who did it when. Follows from the log alone, so it survives a restart.
#pragma once

#include "models/review/reviewqueue.h"

#include <set>
#include <string>

namespace filing::models
{

struct ReviewProgress
{
    int answered = 0;            ///< Questions about the machine's reading that a person answered, or a rule for all that look alike.
    int left = 0;                ///< Questions still open; what a rule said is none. One that the answer to another settled counts for neither.
    QString author;              ///< Of the last word in force; empty where nobody said anything.
    qint64 timeMs = 0;

    [[nodiscard]] int total() const { return answered + left; }
    [[nodiscard]] bool isDone() const { return answered > 0 && left == 0; }
    ReviewProgress &operator+=(const ReviewProgress &other);
    friend bool operator==(const ReviewProgress &, const ReviewProgress &) = default;
};

[[nodiscard]] ReviewProgress reviewProgress(const OpenFiling &filing);
/// The same, where the filing's questions and what the machine alone would be asked are known already.
[[nodiscard]] ReviewProgress reviewProgress(const OpenFiling &filing, const std::vector<Question> &questions,
                                            const std::set<std::string> &asked);
/// The paths that are asked about before anybody says anything.
[[nodiscard]] std::set<std::string> askedOfMachine(const OpenFiling &filing);
/// "14 of 52 answered", "reviewed by Ada, 2026-11-20 14:05", "52 questions"; empty where there is nothing to ask and nobody said anything.
[[nodiscard]] QString progressText(const ReviewProgress &progress);

} // namespace filing::models
