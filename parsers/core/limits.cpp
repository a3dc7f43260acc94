// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/core/limits.h"

#include <algorithm>

namespace filing
{

namespace
{

thread_local Diagnostics *listening = nullptr;

} // namespace

LimitScope::LimitScope(Diagnostics &diagnostics)
    : m_outer(listening)
{
    listening = &diagnostics;
}

LimitScope::~LimitScope()
{
    listening = m_outer;
}

void limitReached(std::string_view name, std::size_t limit, Span where)
{
    if (listening == nullptr) {
        return;
    }
    const std::string code = "limit." + std::string(name);
    const bool known = std::any_of(listening->begin(), listening->end(), [&code](const Diagnostic &other) { return other.code == code; });
    if (!known) {
        listening->push_back({code, std::to_string(limit), where, Severity::Warning});
    }
}

} // namespace filing
