// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// In which unit a statement counts shares. Notes often leave it open; net income, shares and earnings per share do not.
#pragma once

#include "parsers/statements/rawstatement.h"

#include <cstdint>
#include <optional>

namespace filing
{

/// Middle values of a statement's result, per-share and share rows as printed: net income ÷ shares is earnings per share.
struct PerShareFigures
{
    double results = 0;
    double perShare = 0;
    double shares = 0;
};

/// nullopt where one of the three is missing.
[[nodiscard]] std::optional<PerShareFigures> perShareFigures(const RawStatement &raw, const ReadingText &text);

/// `told`: the statement's note speaks of share counts; then arithmetic overrules it only where it is clear.
[[nodiscard]] std::int64_t shareScaleOf(const RawStatement &raw, const ReadingText &text, bool told);

} // namespace filing
