// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rows of a store as values: the columns of an entry and of a filing, in one place.
#pragma once

#include "models/corrections/storecontent.h"

#include <QSqlQuery>

#include <optional>
#include <string_view>
#include <vector>

namespace filing::models
{

/// For SELECT, in the order entryAt() reads.
extern const char *const entryColumns;
[[nodiscard]] LogEntry entryAt(const QSqlQuery &query);

/// Many entries as one value, which costs an eighth of asking the driver for each column of each: all of FROM, and how many, ordered as
/// they come.
[[nodiscard]] QString packedEntries(const QString &from);
/// What packedEntries() gave; nothing where an entry's words hold the characters that part them.
[[nodiscard]] std::optional<std::vector<LogEntry>> unpackedEntries(std::string_view packed, std::size_t count);

extern const char *const filingColumns;
[[nodiscard]] KnownFiling filingAt(const QSqlQuery &query);

/// The words of the file format; they never change, whatever the program calls the kinds.
[[nodiscard]] QString storedName(CorrectionKind kind);

[[nodiscard]] Dismissal dismissalAt(const QSqlQuery &query);

} // namespace filing::models
