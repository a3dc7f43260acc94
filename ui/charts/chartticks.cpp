// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartticks.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace filing::ui
{

namespace
{

constexpr std::size_t mostTicks = 7;

} // namespace

std::vector<double> roundTicks(double low, double high, bool zero)
{
    if (zero) {
        low = std::min(low, 0.0);
        high = std::max(high, 0.0);
    }
    if (high - low < 1e-9) {
        high = low + std::max(1.0, std::abs(low) * 0.1);
    }
    for (double magnitude = std::pow(10, std::floor(std::log10((high - low) / double(mostTicks)))); ; magnitude *= 10) {
        for (const double step : {1.0, 2.0, 2.5, 5.0}) {
            const double size = step * magnitude;
            const double first = std::floor(low / size + 1e-9);
            const double last = std::ceil(high / size - 1e-9);
            if (last - first + 1 <= double(mostTicks)) {
                std::vector<double> ticks;
                for (double at = first; at <= last + 0.5; ++at) {
                    ticks.push_back(at * size);
                }
                return ticks;
            }
        }
    }
}

AxisRange axisRange(double low, double high, bool zero)
{
    AxisRange range;
    range.ticks = roundTicks(low, high, zero);
    range.step = range.ticks[1] - range.ticks[0];
    range.low = range.ticks.front();
    range.high = range.ticks.back();
    // A small loss under tall bars needs room, but not a whole step of it; neither do bars just above a tick.
    const double room = low - 0.05 * (high - low);
    if ((low < 0 || !zero) && range.ticks.size() > 2 && room > range.low + 0.3 * range.step) {
        range.low = room;
        range.ticks.erase(range.ticks.begin());
    }
    const double top = high + 0.05 * (high - low);
    if ((high > 0 || !zero) && range.ticks.size() > 2 && top < range.high - 0.3 * range.step) {
        range.high = top;
        range.ticks.pop_back();
    }
    return range;
}

} // namespace filing::ui
