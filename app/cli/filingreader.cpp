// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/filingreader.h"

#include "parsers/pipeline.h"

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <new>
#include <system_error>
#include <thread>

namespace filing::cli
{

namespace
{

constexpr unsigned maxJobs = 256;
/// Without being asked no more than this: every file being read needs its memory.
constexpr unsigned maxUnaskedJobs = 8;

} // namespace

Error notEnoughMemory()
{
    return {Errc::NotReadable, {}, "not enough memory"};
}

ReadFiling readFiling(const Input &input)
{
    ReadFiling filing;
    filing.path = input.path;
    filing.error = input.error;
    if (filing.error) {
        return filing;
    }
    try {
        Expected<std::string> bytes = readFile(input.path);
        if (!bytes) {
            filing.error = bytes.error();
            return filing;
        }
        filing.document = Document::fromBytes(std::move(bytes).value());
        Expected<ExtractionPtr> extraction = extract(*filing.document);
        if (!extraction) {
            filing.error = extraction.error();
            return filing;
        }
        filing.extraction = std::move(extraction).value();
        filing.error = filing.extraction->error;
    } catch (const std::bad_alloc &) {
        filing.document.reset();
        filing.extraction.reset();
        filing.error = notEnoughMemory();
    }
    return filing;
}

std::optional<unsigned> jobsFrom(const Arguments &arguments)
{
    if (!arguments.has("--jobs")) {
        return std::clamp(std::thread::hardware_concurrency(), 1U, maxUnaskedJobs);
    }
    const std::string text = arguments.value("--jobs");
    unsigned jobs = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), jobs);
    if (error != std::errc() || end != text.data() + text.size() || jobs == 0 || jobs > maxJobs) {
        return std::nullopt;
    }
    return jobs;
}

unsigned threadsFor(const std::vector<std::string> &paths, unsigned jobs)
{
    std::error_code ignored;
    const bool one = paths.size() == 1 && paths.front() != "-" && !std::filesystem::is_directory(paths.front(), ignored);
    return one ? 1 : jobs;
}

} // namespace filing::cli
