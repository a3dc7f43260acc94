// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How much an import takes in before it says no. An archive is made by somebody else: a few bytes of it can stand for
// terabytes.
#pragma once

#include <cstdint>

namespace filing::models
{

struct ImportLimits
{
    std::uint64_t fileBytes = 512ULL << 20; ///< One file or member, expanded.
    std::uint64_t archiveBytes = 64ULL << 30; ///< All members of one archive, expanded.
    std::uint64_t entries = 1'000'000; ///< Of one archive.
    std::uint64_t ratio = 200; ///< Expanded to packed bytes of an archive, behind its first few megabytes.
    std::uint64_t ratioFrom = 64ULL << 20; ///< Expanded bytes from which on the ratio counts.
    int nesting = 2; ///< Archives inside archives.
    int nameBytes = 1024; ///< Of a member's name.
};

} // namespace filing::models
