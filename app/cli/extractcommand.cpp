// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/extractcommand.h"

#include "app/cli/arguments.h"
#include "app/cli/extractionjson.h"
#include "app/cli/filingreader.h"
#include "app/cli/handover.h"
#include "app/cli/inputs.h"
#include "app/cli/options.h"
#include "app/cli/orderedjobs.h"

#include <array>
#include <cstdio>
#include <iostream>
#include <new>
#include <optional>
#include <unistd.h>

namespace filing::cli
{

namespace
{

constexpr std::string_view help = R"(Usage: filingscope-cli extract [--jsonl | --pretty] [--jobs N] [--store FILE] PATH...

Prints what is recognised in each file as one JSON object, in the order of the paths.

  PATH       a file; a folder is walked in sorted order, hidden files left out;
             - reads paths from standard input, one a line
  --jsonl    one object per line (the default when not on a terminal)
  --pretty   indented (the default on a terminal)
  --jobs N   read N files at once (default: one per processor core, at most 8);
             the output is the same for every N
  --store FILE  with what people said in this store, and its rules, laid over; a field says so under "review",
             and keeps what the machine had read. "" is the user's own store

A file that cannot be read or is no filing gets an object with "error".
Exit status: 0 all read, 1 some were not, 2 the call was wrong.
)";

constexpr std::size_t bytesPerWritten = 4;       ///< Of a filing, for each byte that is printed of it: most have more.

struct Printed
{
    std::string text;
    bool failed = false;
};

Printed printed(const ReadFiling &filing, JsonWriter::Style style)
{
    Printed made;
    made.failed = filing.error.has_value();
    if (filing.document) {
        made.text.reserve(filing.document->size() / bytesPerWritten);
    }
    JsonWriter json(made.text, style);
    if (filing.extraction) {
        writeExtraction(json, filing.path, *filing.document, *filing.extraction);
    } else {
        writeFailure(json, filing.path, filing.document.get(), *filing.error);
    }
    made.text += '\n';
    return made;
}

Printed extractOne(const Input &input, JsonWriter::Style style)
{
    try {
        return printed(readFiling(input), style);
    } catch (const std::bad_alloc &) {
        // The filing is gone by now, and its memory free again.
        return printed({input.path, {}, {}, notEnoughMemory()}, style);
    }
}

/// Flushed after each object, so that a reader at the other end of a pipe can go along.
bool print(const std::string &text)
{
    return std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0;
}

int extractAll(const std::vector<std::string> &paths, JsonWriter::Style style, unsigned jobs)
{
    Inputs inputs(paths, std::cin);
    // An object of most filings goes out in one piece. stdout is used as long as the process lives.
    static std::array<char, 1U << 16> buffer;
    std::setvbuf(stdout, buffer.data(), _IOFBF, buffer.size());
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
    pool.run(threadsFor(paths, jobs));
    return failed ? SomeFailed : Good;
}

} // namespace

int extractCommand(const std::vector<std::string> &words)
{
    const Arguments arguments = parseArguments(words, extractOptions());
    if (arguments.has("--help")) {
        std::cout << help;
        return Good;
    }
    if (!arguments.problem.empty()) {
        return badUsage("extract", arguments.problem);
    }
    if (arguments.has("--jsonl") && arguments.has("--pretty")) {
        return badUsage("extract", "--jsonl and --pretty exclude each other");
    }
    if (arguments.paths.empty()) {
        return badUsage("extract", "no files were named");
    }
    if (arguments.has("--store")) {
        return handOver({"extract", help, extractOptions(), {}, {}}, words);
    }
    const std::optional<unsigned> jobs = jobsFrom(arguments);
    if (!jobs) {
        return badUsage("extract", jobsProblem);
    }
    const bool pretty = arguments.has("--pretty") || (!arguments.has("--jsonl") && isatty(STDOUT_FILENO) == 1);
    return extractAll(arguments.paths, pretty ? JsonWriter::Style::Pretty : JsonWriter::Style::Compact, *jobs);
}

} // namespace filing::cli
