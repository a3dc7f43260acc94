// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rows of a store as values: the columns of an entry and of a filing, in one place.
#pragma once

#include "models/corrections/storecontent.h"

#include <QSqlQuery>

#include <optional>
#include <vector>

namespace filing::models
{

/// For SELECT, in the order entryAt() reads.
extern const char *const entryColumns;
[[nodiscard]] LogEntry entryAt(const QSqlQuery &query);

/// For SELECT: all entries of a document as one row, which costs a tenth of asking the driver for each column of each.
[[nodiscard]] QString packedColumns();
/// That row; nothing where an entry's words hold the character that parts them. In the order the store came upon them.
[[nodiscard]] std::optional<std::vector<LogEntry>> unpackedEntries(const QSqlQuery &query, const DocumentId &document);

extern const char *const filingColumns;
[[nodiscard]] KnownFiling filingAt(const QSqlQuery &query);

/// The words of the file format; they never change, whatever the program calls the kinds.
[[nodiscard]] QString storedName(CorrectionKind kind);

[[nodiscard]] Dismissal dismissalAt(const QSqlQuery &query);

} // namespace filing::models
