// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a log finally says about one field: the last entry in force, and whether two of them say the same.
#pragma once

#include "models/session/snapshot.h"

#include <QString>

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace filing::models
{

/// A document and a path; of rules the scope, and kind and pattern.
using JudgedField = std::pair<DocumentId, std::string>;

[[nodiscard]] JudgedField judgedField(const Correction &correction);

/// The last word on each field. Pointers into `entries`.
[[nodiscard]] std::map<JudgedField, const LogEntry *> lastWords(const std::vector<LogEntry> &entries);

/// Numbers and dates are compared by their value, other texts without regard to white space. Confirming what another
/// one typed is saying the same.
[[nodiscard]] bool saysTheSame(const Correction &a, const Correction &b);

/// The value that stands after this correction; empty where the field is rejected.
[[nodiscard]] QString valueSaid(const Correction &correction);

} // namespace filing::models
