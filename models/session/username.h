// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who is sitting here, for the history of corrections.
#pragma once

#include <QString>

namespace filing::models
{

/// The operating system's name of the user; never empty.
[[nodiscard]] QString userName();

} // namespace filing::models
