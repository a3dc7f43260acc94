// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The chart as files, without a display: what the pane's export and the command line write. What is written is what is effective,
// corrections laid over, and it says what was corrected. Needs a QApplication (offscreen will do) for pictures.
#pragma once

#include "models/session/snapshot.h"
#include "ui/charts/chartoptions.h"
#include "ui/charts/exportformat.h"

namespace filing::ui
{

/// Writes the file. An existing one is replaced, whole or not at all; asking first is the caller's business. `filings` are those the
/// series was built from. On failure `error` is one sentence.
[[nodiscard]] bool exportChart(const SeriesSet &set, const models::Snapshot &filings, const ChartOptions &options, ExportFormat format,
                               const QString &file, QString *error);
/// The same in the format that the file's ending names.
[[nodiscard]] bool exportChart(const SeriesSet &set, const models::Snapshot &filings, const ChartOptions &options, const QString &file,
                               QString *error);

} // namespace filing::ui
