// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Node numbers as ids of model indexes. Qt's hash of an index is little more than its id plus its row, so ids that stand close together
// collide by the thousand and expanding a large tree takes seconds. Multiplying by an odd constant spreads them, and is undone exactly.
#pragma once

#include <QtGlobal>

namespace filing::models
{

namespace spread
{

inline constexpr quintptr factor = static_cast<quintptr>(0x9E3779B97F4A7C15ULL);

/// The number that multiplied with `factor` gives 1, by Newton's iteration modulo a power of two.
constexpr quintptr inverse()
{
    quintptr x = factor;
    for (int i = 0; i < 6; ++i) {
        x *= 2 - factor * x;
    }
    return x;
}
static_assert(factor * inverse() == 1);

} // namespace spread

[[nodiscard]] constexpr quintptr spreadId(int node)
{
    return static_cast<quintptr>(node) * spread::factor;
}

[[nodiscard]] constexpr int unspreadId(quintptr id)
{
    return static_cast<int>(id * spread::inverse());
}

} // namespace filing::models
