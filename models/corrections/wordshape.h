// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What kind of thing words look like, for guessing which field they are.
#pragma once

#include <string_view>

namespace filing::models
{

enum class WordShape { Words, Name, Date, Amount, EmployerNumber, FileNumber, Phone, Zip, Symbol, ItemNumber, ExhibitNumber, CentralIndexKey };

[[nodiscard]] WordShape wordShape(std::string_view words);

/// How well words of a shape suit a field, by the field's path: 1 is its own shape, 0 neither for nor against, below 0 against.
[[nodiscard]] double shapeFit(WordShape shape, std::string_view path);

} // namespace filing::models
