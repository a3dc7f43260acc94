// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The beginning of a large file, shown while the rest is read: a disk or a network may need seconds for it, and even
// memory needs more than a person notices. Nothing is recognised in it and no correction speaks of it.
#pragma once

#include "parsers/document/document.h"

#include <cstdint>
#include <memory>

namespace filing::models
{

struct FileHead
{
    /// Whole lines where there are any. A document of its own: id and encoding need not be the file's.
    DocumentPtr document;
    std::uint64_t fileBytes = 0;   ///< How large the file is said to be.
};
using FileHeadPtr = std::shared_ptr<const FileHead>;

/// Smaller files are there at once.
inline constexpr std::uint64_t headedFileBytes = 4 << 20;

} // namespace filing::models
