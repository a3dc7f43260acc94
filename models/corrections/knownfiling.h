// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the store keeps of a filing, from what was read of it.
#pragma once

#include "models/corrections/storecontent.h"
#include "parsers/extraction/extraction.h"

namespace filing::models
{

/// `path` becomes absolute.
[[nodiscard]] KnownFiling knownFiling(const QString &path, const Document &document, const Extraction &extraction, qint64 timeMs);

} // namespace filing::models
