// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// filingscope-cli: the parsers on the command line, without Qt, so that a small filing is done milliseconds after the start.

#include "app/cli/arguments.h"
#include "app/cli/chartcommand.h"
#include "app/cli/checkcommand.h"
#include "app/cli/correctcommand.h"
#include "app/cli/correctionscommand.h"
#include "app/cli/exhausted.h"
#include "app/cli/explaincommand.h"
#include "app/cli/extractcommand.h"
#include "app/cli/librarycommands.h"
#include "app/cli/rulescommand.h"
#include "app/cli/seriescommand.h"

#include <iostream>
#include <string>
#include <vector>

#if defined(__GLIBC__)
#include <malloc.h>
#endif

namespace
{

constexpr std::string_view help = R"(Usage: filingscope-cli COMMAND [OPTION]... PATH...

Reads SEC filings and proves the numbers it shows.

  extract      what is recognised in each file, as JSON
  series       the quarters of each registrant, as JSON or CSV
  chart        a chart of them, as SVG, PNG or PDF
  export       their figures with what proves them: Excel workbook, evidence as PDF or HTML, CSV
  import       takes filings into the library: files, folders, archives
  list         the filings of the library
  search       words and values in them
  library      looks after the library: its state, missing files, reading anew
  check        how much of it is right, against confirmed values, and what changed since the last run
  explain      which rules looked at what, and why a field was or was not taken
  correct      says what a field of a filing should be, as the window does
  corrections  lists, exports, imports and merges what people said
  rules        corrections made once for all filings they fit

filingscope-cli COMMAND --help tells more. --version prints the version.
)";

struct Command
{
    std::string_view name;
    int (*run)(const std::vector<std::string> &words);
};

constexpr Command commands[] = {
    {"extract", filing::cli::extractCommand},
    {"series", filing::cli::seriesCommand},
    {"chart", filing::cli::chartCommand},
    {"import", filing::cli::importCommand},
    {"list", filing::cli::listCommand},
    {"search", filing::cli::searchCommand},
    {"library", filing::cli::libraryCommand},
    {"export", filing::cli::exportCommand},
    {"check", filing::cli::checkCommand},
    {"explain", filing::cli::explainCommand},
    {"correct", filing::cli::correctCommand},
    {"corrections", filing::cli::correctionsCommand},
    {"rules", filing::cli::rulesCommand},
};

/// What one filing gives back the next one needs: by itself the C library returns large blocks to the system at once, and every
/// page of a new one costs a visit to it.
void keepFreedMemory()
{
#if defined(__GLIBC__)
    constexpr int largestBlock = 32 << 20;
    mallopt(M_MMAP_THRESHOLD, largestBlock);
    mallopt(M_TRIM_THRESHOLD, 8 * largestBlock);
    mallopt(M_TOP_PAD, largestBlock / 8);
#endif
}

} // namespace

int main(int argc, char *argv[])
{
    filing::cli::tellWhenExhausted("filingscope-cli", filing::cli::Exhausted::Leave);
    keepFreedMemory();
    const std::vector<std::string> words(argv + 1, argv + argc);
    if (words.empty()) {
        std::cerr << help;
        return filing::cli::BadUsage;
    }
    const std::string &first = words.front();
    if (first == "--help" || first == "-h" || first == "help") {
        std::cout << help;
        return filing::cli::Good;
    }
    if (first == "--version") {
        std::cout << "filingscope-cli " FILINGSCOPE_VERSION "\n";
        return filing::cli::Good;
    }
    for (const Command &command : commands) {
        if (command.name == first) {
            return command.run({words.begin() + 1, words.end()});
        }
    }
    std::cerr << "filingscope-cli: there is no command \"" << first << "\". Try: filingscope-cli --help\n";
    return filing::cli::BadUsage;
}
