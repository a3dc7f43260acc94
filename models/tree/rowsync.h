// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Brings the rows of a model to a new state with few signals, so that the selection survives: rows are told apart by keys, and only
// what has gone is removed and only what is new is inserted. A row that moved is removed and inserted.
#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace filing::models
{

struct RowSteps
{
    /// Removes the rows first … last.
    std::function<void(int first, int last)> remove;
    /// Inserts the fresh rows first … last, which become the rows of these numbers.
    std::function<void(int first, int last)> insert;
};

/// Afterwards row n of the model is fresh row n; whether it still says the same is the caller's to see.
void syncRows(std::vector<QString> keys, const std::vector<QString> &fresh, const RowSteps &steps);

} // namespace filing::models
