// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/extractcommand.h"

#include "app/cli/arguments.h"
#include "app/cli/extractionjson.h"
#include "app/cli/inputs.h"
#include "app/cli/orderedjobs.h"
#include "parsers/pipeline.h"

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <iostream>
#include <optional>
#include <unistd.h>

namespace filing::cli
{

namespace
{

constexpr std::string_view help = R"(Usage: filingscope-cli extract [--jsonl | --pretty] [--jobs N] PATH...

Prints what is recognised in each file as one JSON object, in the order of the paths.

  PATH       a file; a folder is walked in sorted order, hidden files left out;
             - reads paths from standard input, one a line
  --jsonl    one object per line (the default when not on a terminal)
  --pretty   indented (the default on a terminal)
  --jobs N   read N files at once (default: one per processor core);
             the output is the same for every N

A file that cannot be read or is no filing gets an object with "error".
Exit status: 0 all read, 1 some were not, 2 the call was wrong.
)";

constexpr unsigned maxJobs = 256;

struct Printed
{
    std::string text;
    bool failed = false;
};

Printed extractOne(const Input &input, JsonWriter::Style style)
{
    Printed printed;
    JsonWriter json(printed.text, style);
    const auto fail = [&](const Document *document, const Error &error) {
        writeFailure(json, input.path, document, error);
        printed.failed = true;
    };
    if (input.error) {
        fail(nullptr, *input.error);
    } else if (Expected<std::string> bytes = readFile(input.path); !bytes) {
        fail(nullptr, bytes.error());
    } else {
        const DocumentPtr document = Document::fromBytes(std::move(bytes).value());
        const Expected<ExtractionPtr> extraction = extract(*document);
        if (!extraction) {
            fail(document.get(), extraction.error());
        } else {
            writeExtraction(json, input.path, *document, **extraction);
            printed.failed = (*extraction)->error.has_value();
        }
    }
    printed.text += '\n';
    return printed;
}

/// Flushed after each object, so that a reader at the other end of a pipe can go along.
bool print(const std::string &text)
{
    return std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0;
}

std::optional<unsigned> jobsFrom(const Arguments &arguments)
{
    if (!arguments.has("--jobs")) {
        return std::clamp(std::thread::hardware_concurrency(), 1u, 8u);
    }
    const std::string text = arguments.value("--jobs");
    unsigned jobs = 0;
    const auto result = std::from_chars(text.data(), text.data() + text.size(), jobs);
    if (result.ec != std::errc() || result.ptr != text.data() + text.size() || jobs == 0 || jobs > maxJobs) {
        return std::nullopt;
    }
    return jobs;
}

/// A single file needs no threads; starting them would cost more than a small filing.
bool isOneFile(const std::vector<std::string> &paths)
{
    return paths.size() == 1 && paths.front() != "-";
}

} // namespace

int extractCommand(const std::vector<std::string> &words)
{
    const Arguments arguments
        = parseArguments(words, {{"--jsonl", false}, {"--pretty", false}, {"--jobs", true}});
    if (!arguments.problem.empty()) {
        return badUsage("extract", arguments.problem);
    }
    if (arguments.has("--help")) {
        std::cout << help;
        return Good;
    }
    if (arguments.has("--jsonl") && arguments.has("--pretty")) {
        return badUsage("extract", "--jsonl and --pretty exclude each other");
    }
    if (arguments.paths.empty()) {
        return badUsage("extract", "no files were named");
    }
    const std::optional<unsigned> jobs = jobsFrom(arguments);
    if (!jobs) {
        return badUsage("extract", "--jobs needs a number from 1 to " + std::to_string(maxJobs));
    }
    const bool pretty = arguments.has("--pretty") || (!arguments.has("--jsonl") && isatty(STDOUT_FILENO) == 1);
    const auto style = pretty ? JsonWriter::Style::Pretty : JsonWriter::Style::Compact;

    Inputs inputs(arguments.paths, std::cin);
    bool failed = false;
    OrderedJobs<Input, Printed> pool;
    pool.next = [&] { return inputs.next(); };
    pool.work = [&](const Input &input) { return extractOne(input, style); };
    pool.done = [&](const Printed &printed) {
        failed = failed || printed.failed;
        if (!print(printed.text)) {
            std::cerr << "filingscope-cli: the output cannot be written\n";
            failed = true;
            return false;
        }
        return true;
    };
    pool.run(isOneFile(arguments.paths) ? 1 : *jobs);
    return failed ? SomeFailed : Good;
}

} // namespace filing::cli
