// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A store as a table, one entry a row; columns as in storejson.h, and behind them what is known of the filing it speaks
// about. Filings nobody said anything about are left out. For formulas in cells see csv.h.
#pragma once

#include "models/corrections/storecontent.h"

#include <QByteArray>

#include <optional>

namespace filing::models
{

[[nodiscard]] QByteArray storeToCsv(const StoreContent &content);
/// Columns are told by their names in the first line, in any order; those of the filing may be missing. nullopt with
/// `problem` set.
[[nodiscard]] std::optional<StoreContent> storeFromCsv(const QByteArray &csv, QString *problem);

} // namespace filing::models
