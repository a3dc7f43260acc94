// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rows and columns that a person took out of a statement, so that its table can say so and offer them back. Pure.
#pragma once

#include "models/session/snapshot.h"

namespace filing::models
{

struct TakenOut
{
    qint64 entry = 0;            ///< In the log of the filing; in force.
    bool row = true;             ///< Else a column.
    bool alone = true;           ///< The entry is a step of its own; else others were made with it (two rows merged).
    QString words;               ///< Its label or its period.
};

/// Of a statement of the effective extraction, in the order they were taken out. Empty where what is shown still has them (the machine's
/// layer, the past).
[[nodiscard]] std::vector<TakenOut> takenOut(const OpenFiling &filing, std::size_t statement);

} // namespace filing::models
