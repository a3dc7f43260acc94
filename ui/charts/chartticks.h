// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the axis of a chart begins and ends, and its few round steps.
#pragma once

#include <vector>

namespace filing::ui
{

/// Round steps from low to high, at most seven. Zero is among them, or else the axis may begin anywhere.
[[nodiscard]] std::vector<double> roundTicks(double low, double high, bool zero = true);

struct AxisRange
{
    std::vector<double> ticks;
    double low = 0;
    double high = 1;
    double step = 1;
};
/// Ticks with a little room beyond the values, but not a whole step of it.
[[nodiscard]] AxisRange axisRange(double low, double high, bool zero);

} // namespace filing::ui
