// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rows of a store as values: the columns of an entry and of a filing, in one place.
#pragma once

#include "models/corrections/storecontent.h"

#include <QSqlQuery>

namespace filing::models
{

/// For SELECT, in the order entryAt() reads.
extern const char *const entryColumns;
[[nodiscard]] LogEntry entryAt(const QSqlQuery &query);
extern const char *const filingColumns;
[[nodiscard]] KnownFiling filingAt(const QSqlQuery &query);

/// The words of the file format; they never change, whatever the program calls the kinds.
[[nodiscard]] QString storedName(CorrectionKind kind);

[[nodiscard]] Dismissal dismissalAt(const QSqlQuery &query);

} // namespace filing::models
