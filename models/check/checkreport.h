// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A run of the check for people and for scripts: accuracy per family, misses, and what changed since the run before.
#pragma once

#include "models/check/checkrun.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace filing::models
{

/// `before`: the last run, of these and perhaps other filings.
[[nodiscard]] QString checkReport(const CheckRun &now, const std::optional<CheckRun> &before);
/// One object: {"schema", "time", "program", "families", "filings", "sinceLastRun": {"time", "program", "better", "worse"} | null}
[[nodiscard]] QByteArray checkReportJson(const CheckRun &now, const std::optional<CheckRun> &before);

/// 999 of 1000 is "99.9%", never rounded up to a hundred.
[[nodiscard]] QString percentText(int right, int all);

} // namespace filing::models
