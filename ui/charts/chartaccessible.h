// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lets assistive technology read a ChartView as a table: lines down, periods across, each cell with its value and what is known of it. Call
// once before a view is made. GUI thread.
#pragma once

namespace filing::ui
{

void installChartAccessibility();

} // namespace filing::ui
