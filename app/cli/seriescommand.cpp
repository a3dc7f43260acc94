// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/seriescommand.h"

#include "app/cli/arguments.h"
#include "app/cli/filingreader.h"
#include "app/cli/handover.h"
#include "app/cli/options.h"
#include "app/cli/orderedjobs.h"
#include "app/cli/program.h"
#include "app/cli/seriesjson.h"
#include "app/cli/seriesview.h"

#include <iostream>
#include <memory>
#include <set>

namespace filing::cli
{

namespace
{

constexpr std::string_view help = R"(Usage: filingscope-cli series [--json | --csv] [--as VIEW] [--jobs N] [--store FILE] PATH...
       filingscope-cli series --library [--company X] [--data DIR] [--json | --csv] [--as VIEW]

Prints the quarters and years of each registrant found in the given filings, oldest first,
each amount with the cells it comes from.

  PATH       as for extract
  --json     one JSON object (the default; indented on a terminal)
  --csv      a table, one line per registrant, period and line of the statement
  --library  the filings of the library, with its corrections, instead of files
  --company X  of the library only these: words of a name, or a central index key
  --data DIR   the folder of the library; without it $FILINGSCOPE_DATA, else the user's own
  --as VIEW  which of several reports of a period counts: "latest" (the default), "first" as first reported, or
             YYYY-MM-DD as known on that day
  --join LINE=OTHER  takes two lines of the statements for one, each named by label or role; may be given again
  --split LINE       takes a label for a line of its own; may be given again
  --jobs N   read N files at once; the output is the same for every N
  --store FILE  with what people said in this store, and its rules, laid over; "" is the user's own store

Exit status: 0 all read, 1 some were not, 2 the call was wrong.
)";

/// What the series needs of a filing; the texts, which are most of its size, are let go.
struct Kept
{
    std::string path;
    DocumentId id;
    std::shared_ptr<const Extraction> extraction;
    std::optional<Error> error;
};

Kept keep(const ReadFiling &filing)
{
    Kept kept{filing.path, {}, nullptr, filing.error};
    if (filing.extraction) {
        auto slim = std::make_shared<Extraction>(*filing.extraction);
        for (SubmissionDocument &document : slim->documents) {
            document.text.reset();
        }
        slim->diagnostics.clear();
        kept.id = filing.document->id();
        kept.extraction = std::move(slim);
    }
    return kept;
}

std::vector<Kept> readAll(const std::vector<std::string> &paths, unsigned jobs)
{
    Inputs inputs(paths, std::cin);
    std::vector<Kept> filings;
    OrderedJobs<Input, Kept> pool;
    pool.next = [&] { return inputs.next(); };
    pool.work = [](const Input &input) { return keep(readFiling(input)); };
    pool.done = [&](Kept filing) {
        filings.push_back(std::move(filing));
        return true;
    };
    pool.run(threadsFor(paths, jobs));
    return filings;
}

/// The same bytes under two names count once.
SeriesSet seriesOf(const std::vector<Kept> &filings, const SeriesOptions &options)
{
    std::vector<SeriesInput> inputs;
    std::set<DocumentId> seen;
    for (const Kept &filing : filings) {
        if (filing.extraction && seen.insert(filing.id).second) {
            inputs.push_back({filing.path, filing.extraction.get()});
        }
    }
    return buildSeries(inputs, options);
}

} // namespace

int seriesCommand(const std::vector<std::string> &words)
{
    const Arguments arguments = parseArguments(words, seriesOptions());
    if (arguments.has("--help")) {
        std::cout << help;
        return Good;
    }
    if (!arguments.problem.empty()) {
        return badUsage("series", arguments.problem);
    }
    const SeriesCall call = seriesCall(arguments);
    if (!call.problem.empty()) {
        return badUsage("series", call.problem);
    }
    if (arguments.has("--library")) {
        std::vector<std::string> program {"--command", "series"};
        program.insert(program.end(), words.begin(), words.end());
        return runProgram("series", program);
    }
    if (arguments.paths.empty()) {
        return badUsage("series", "no files were named");
    }
    if (arguments.has("--store")) {
        return handOver({"series", help, seriesOptions(), {}, {}}, words);
    }
    const std::optional<unsigned> jobs = jobsFrom(arguments);
    if (!jobs) {
        return badUsage("series", jobsProblem);
    }
    const std::vector<Kept> filings = readAll(arguments.paths, *jobs);
    std::vector<UnreadFile> unread;
    for (const Kept &filing : filings) {
        if (filing.error) {
            unread.push_back({filing.path, *filing.error});
        }
    }
    return printSeries(seriesOf(filings, call.options), unread, call.csv);
}

} // namespace filing::cli
