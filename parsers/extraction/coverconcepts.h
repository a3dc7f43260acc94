// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The cover facts there are, under their `dei` names (EDGAR Filer Manual 6.5) and the joined ones of the contract: one table for readers,
// for lists a person chooses from and for facts a person adds.
#pragma once

#include <span>
#include <string_view>

namespace filing
{

struct CoverConcept
{
    enum class Value { Words, Day, TickBox };
    std::string_view name;       ///< A literal.
    Value value = Value::Words;
    bool ofSecurity = false;     ///< Stands once for each security.
};

/// In the order of a cover page.
[[nodiscard]] std::span<const CoverConcept> coverConcepts();
/// Null for a name that is none.
[[nodiscard]] const CoverConcept *coverConcept(std::string_view name);

} // namespace filing
