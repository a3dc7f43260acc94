// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What every command that reads filings does: the options about how many at once, and path → extraction in the order of the paths.
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/inputs.h"
#include "parsers/document/document.h"
#include "parsers/extraction/extraction.h"

#include <optional>
#include <string>
#include <vector>

namespace filing::cli
{

struct ReadFiling
{
    std::string path;
    DocumentPtr document;            ///< Null where the file could not be read.
    ExtractionPtr extraction;        ///< Null where there is none; then `error` is set.
    std::optional<Error> error;      ///< Also set where the file is no filing.
};

[[nodiscard]] ReadFiling readFiling(const Input &input);
[[nodiscard]] Error notEnoughMemory();

/// The value of --jobs, or one per processor core; nullopt when it is no sensible number.
[[nodiscard]] std::optional<unsigned> jobsFrom(const Arguments &arguments);
inline constexpr std::string_view jobsProblem = "--jobs needs a number from 1 to 256";

/// A single file needs no threads; starting them would cost more than a small filing.
[[nodiscard]] unsigned threadsFor(const std::vector<std::string> &paths, unsigned jobs);

} // namespace filing::cli
