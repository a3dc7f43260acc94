// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Limits of work that a file can run into: what lies beyond one is cut off, and a diagnostic says so while a LimitScope is
// alive on the thread. Names and values stand in SECURITY.md.
#pragma once

#include "parsers/core/error.h"

#include <cstddef>
#include <string_view>

namespace filing
{

/// Collects into `diagnostics` which limits this thread runs into, until it goes: each name once, where it was met first,
/// as "limit.<name>" with the limit as its detail.
class LimitScope
{
public:
    explicit LimitScope(Diagnostics &diagnostics);
    ~LimitScope();
    LimitScope(const LimitScope &) = delete;
    LimitScope &operator=(const LimitScope &) = delete;

private:
    Diagnostics *m_outer;
};

/// `where` in the bytes that are being read; empty where the place is not known.
void limitReached(std::string_view name, std::size_t limit, Span where);

} // namespace filing
