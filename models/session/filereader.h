// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// All bytes of a file for the loader, with the operating system's reason when there are none. They are read, not mapped: a
// mapped file that somebody changes changes under every span, and one that becomes shorter ends the program.
#pragma once

#include "models/session/filehead.h"
#include "parsers/core/expected.h"
#include "parsers/core/parsecontext.h"

#include <QString>

#include <functional>
#include <string>

namespace filing::models
{

/// Gets the beginning of a large file before the rest is read, on the reading thread.
using HeadTaker = std::function<void(FileHeadPtr head)>;

/// Any thread. Cancelled and TooLarge as well as NotReadable; a folder or a pipe is NotReadable, and so is a file that
/// becomes longer or shorter meanwhile: half a filing would be read as if it were all.
[[nodiscard]] Expected<std::string> readBytes(const QString &path, const ParseContext &context,
                                              const HeadTaker &takeHead = {});

} // namespace filing::models
