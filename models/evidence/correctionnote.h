// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What people said that a figure rests on, in words: its cell, its row, the period of its column, its statement's scale.
#pragma once

#include "models/session/snapshot.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace filing::models
{

struct CorrectionNote
{
    QString filing;              ///< OpenFiling::path
    QString field;               ///< "Total revenues · nine months to March 31, 2011"
    QString action;              ///< "corrected", "confirmed", …
    QString author;              ///< Empty for what a rule did.
    std::optional<QDateTime> time;   ///< UTC; unset for what a rule did.
    QString from;                ///< What was effective before.
    QString to;                  ///< Empty where nothing was put in its place.
    QString reason;
    bool byRule = false;

    friend bool operator==(const CorrectionNote &, const CorrectionNote &) = default;
};

/// Those in force that the cell at `path` depends on, oldest first, those of rules before them. As of the time the snapshot shows.
[[nodiscard]] std::vector<CorrectionNote> correctionsOf(const OpenFiling &filing, const std::string &path,
                                                        std::optional<qint64> asOf);

/// "2026-11-21 14:05 UTC": the same on every machine.
[[nodiscard]] QString timeText(const QDateTime &time);

} // namespace filing::models
