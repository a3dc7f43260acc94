// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The inspector's page about one field, as rich text. Links: "field:PATH" leads to another field, "use:?value=…" makes
// another reading the value.
#pragma once

#include "models/session/snapshot.h"

#include <QPalette>
#include <QString>

namespace filing::ui
{

/// Empty when the path names no field and no blank cell of the filing.
[[nodiscard]] QString inspectorHtml(const models::OpenFiling &filing, const QString &path, const QPalette &palette);

} // namespace filing::ui
