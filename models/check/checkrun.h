// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One run of the check over a number of filings, kept as JSON for the next one, and what changed between two runs.
#pragma once

#include "models/check/verdict.h"

#include <QByteArray>
#include <QJsonArray>
#include <QString>

#include <optional>
#include <vector>

namespace filing::models
{

struct CheckRun
{
    QString time;                ///< ISO 8601
    QString program;             ///< Version
    std::vector<FilingVerdicts> filings;
};

/// Right out of all, of one family.
struct FamilyTally
{
    QString family;
    int right = 0;
    int all = 0;
};

/// A field that was right and is wrong now, or the other way round.
struct CheckChange
{
    QString file;
    Verdict before;
    Verdict now;
    [[nodiscard]] bool isBetter() const { return now.right; }
};

[[nodiscard]] std::vector<FamilyTally> tally(const std::vector<FilingVerdicts> &filings);

/// Of filings and fields that are in both and of which the same is expected: another opinion of a person is no change of the machine.
[[nodiscard]] std::vector<CheckChange> changesSince(const CheckRun &before, const CheckRun &now);

/// The filings of `before` that are in `now`, too.
[[nodiscard]] CheckRun sameFilings(const CheckRun &before, const CheckRun &now);
/// What is kept for next time: `now`, and of filings that were not looked at the results of `before`.
[[nodiscard]] CheckRun merged(const CheckRun &before, const CheckRun &now);

[[nodiscard]] QJsonArray filingsToJson(const CheckRun &run);
[[nodiscard]] QByteArray toJson(const CheckRun &run);
/// nullopt: this is no kept run, or one of a version this program does not know.
[[nodiscard]] std::optional<CheckRun> runFromJson(const QByteArray &json);

} // namespace filing::models
