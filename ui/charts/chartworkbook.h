// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The figures as an Excel workbook: a sheet of values and a sheet of the cells they came from, with live formulas for
// derived values. Built only where libxlsxwriter is installed.
#pragma once

#include "ui/charts/chartoptions.h"

namespace filing::ui
{

[[nodiscard]] bool canWriteWorkbook();
[[nodiscard]] bool writeWorkbook(const SeriesSet &set, const ChartOptions &options, const QString &file, QString *error);

} // namespace filing::ui
