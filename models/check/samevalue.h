// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// When a value that was read is the value a person expects: the same number, the same day, or the same letters and digits.
#pragma once

#include "parsers/extraction/field.h"

#include <QString>

#include <string_view>

namespace filing::models
{

enum class ValueKind { Words, Amount };

/// Amounts: what the path leads to is a number ("statements/0/rows/3/cells/1").
[[nodiscard]] ValueKind valueKindOf(std::string_view path);

/// `expected` as printed or normalised. Case, white space and punctuation of words do not matter; signs of amounts do.
[[nodiscard]] bool saysTheSame(const Field &field, const QString &expected, ValueKind kind);

/// What a field says, for the list of misses.
[[nodiscard]] QString shownValue(const Field &field, ValueKind kind);

/// Letters and digits of every script, case folded.
[[nodiscard]] QString wordKey(const QString &text);

/// 1 for equal keys, 0 for nothing in common.
[[nodiscard]] double similarity(const QString &a, const QString &b);

} // namespace filing::models
