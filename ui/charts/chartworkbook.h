// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The figures as an Excel workbook: a native chart, a sheet of figures that are live formulas, a sheet of the cells they came from and
// one of notes. Built only where libxlsxwriter is installed.
#pragma once

#include "models/session/snapshot.h"
#include "ui/charts/chartoptions.h"

#include <QByteArray>

namespace filing::ui
{

[[nodiscard]] bool canWriteWorkbook();
/// The bytes of an .xlsx file; empty with `error`, a sentence, where it cannot be made. `filings` are those the series was built from;
/// of one that is not among them the workbook tells less.
[[nodiscard]] QByteArray chartWorkbook(const SeriesSet &set, const models::Snapshot &filings, const ChartOptions &options, QString *error);

} // namespace filing::ui
