// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The menu of one bar: every cell it was made of, the same figure in other filings, and how it was restated; each entry leads to
// its cell.
#pragma once

#include "ui/charts/chartdata.h"

#include <functional>

class QMenu;
class QWidget;

namespace filing::ui
{

/// Null where there is nothing to go to. The caller owns it through `parent`, and it goes when it is closed.
[[nodiscard]] QMenu *markMenu(const ChartMark &mark, const SeriesSet &set, const ChartData &chart, const ChartOptions &options,
                              const std::function<void(const models::Place &)> &open, QWidget *parent);
/// One cell and nothing else to tell: it can be opened without asking.
[[nodiscard]] bool hasOneSource(const ChartMark &mark);

} // namespace filing::ui
