// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Labels written by hand for whole filings ("registrant", "items", "signatory", "statement_of_operations") as expected values.
#pragma once

#include "models/check/labelverdicts.h"

#include <QJsonObject>

#include <vector>

namespace filing::models
{

[[nodiscard]] bool isHandLabel(const QJsonObject &label);
[[nodiscard]] std::vector<ExpectedValue> handLabelValues(const QJsonObject &label);

} // namespace filing::models
