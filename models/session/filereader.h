// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// All bytes of a file for the loader, with the operating system's reason when there are none.
#pragma once

#include "parsers/core/expected.h"
#include "parsers/core/parsecontext.h"

#include <QString>

#include <string>

namespace filing::models
{

/// Any thread. Cancelled and TooLarge as well as NotReadable; a folder or a pipe is NotReadable.
[[nodiscard]] Expected<std::string> readBytes(const QString &path, const ParseContext &context);

} // namespace filing::models
