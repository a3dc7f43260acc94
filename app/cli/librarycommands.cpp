// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/librarycommands.h"

#include "app/cli/handover.h"
#include "app/cli/options.h"

namespace filing::cli
{

namespace
{

constexpr std::string_view importHelp
    = R"(Usage: filingscope-cli import [--jobs N] [--quiet] [--json] [--data DIR] PATH...

Takes filings into the library: files, folders with all below them, and archives (.zip, .tar.gz, .7z and others), which are
read in memory. What is there already is passed over, so the same call brings a library up to date. Files are never moved,
copied or changed. The window may be open at the same time, and shows what comes.

  --jobs N    read N filings at once
  --quiet     no progress on a terminal
  --json      the report as one JSON object
  --data DIR  the folder of the library and the corrections; without it $FILINGSCOPE_DATA, else the user's own

Prints what came in, and for each file that was left out why. An import that is stopped (Ctrl+C) keeps what it has; the next
goes on.

Exit status: 0 done (files that are no filing are named), 1 something could not be read or written, 2 the call was wrong.
)";

constexpr std::string_view listHelp
    = R"(Usage: filingscope-cli list [FILTER]... [--sort BY] [--ascending] [--limit N] [--json] [--data DIR]

Lists the filings of the library, the newest report first.

  --company X      words of a name the company has or had, or its central index key
  --form F[,F]     "8-K"; "8-K*" with its amendments
  --item N[,N]     "2.02"; "7.*"
  --from D, --to D date of report: 2004, 2004-03 or 2004-03-31
  --filed D        date of filing: the same, or a stretch like 2004..2005-06
  --review STATE   untouched, started or done
  --contradicted   with figures that the statement itself contradicts
  --missing        whose files are gone or were changed (filingscope-cli library check looks)
  --sort BY        report, filed, company, form, review, added or size
  --json           one JSON object
  --data DIR       as for import

Exit status: 0 done, 1 there is no library or it cannot be read, 2 the call was wrong.
)";

constexpr std::string_view searchHelp
    = R"(Usage: filingscope-cli search [FILTER]... [--limit N] [--per-filing N] [--json] [--data DIR] [--] QUERY...

Finds words, and values of statements, in the filings of the library; the best first.

  going concern           both words              "going concern"         the phrase
  goodw*                  words that begin so     a OR b   -word          either; without
  restructuring NEAR/5 charges                    at most so many words between
  company:apple form:8-K* item:2.02 section:EX-99* from:2004 to:2005-06 filed:2004..2005 review:done
  'net loss > 10,000,000' 'revenues < 5 million' 'eps >= 0.35' '"cost of sales" > 1bn' 'revenues 10m..20m'

  FILTER           as for list
  --limit N        at most N hits (20)
  --per-filing N   at most N hits of one filing (3); 0: all
  --json           one JSON object, with the bytes of every hit in its file
  --data DIR       as for import

Exit status: 0 something was found, 1 nothing was found or there is no library, 2 the query or the call was wrong.
)";

constexpr std::string_view libraryHelp = R"(Usage: filingscope-cli library status [--json] [--data DIR]
       filingscope-cli library check  [--data DIR]
       filingscope-cli library update [--data DIR]
       filingscope-cli library forget [--data DIR] PATH...

  status   how many filings, of whom, and where it is
  check    looks whether every file is still there and holds what it held
  update   reads again what corrections, rules or a newer program would read differently; corrections stay
  forget   takes the filings at these places out of the library; files and corrections stay

Exit status: 0 done, 1 files are missing or changed, or it failed, 2 the call was wrong.
)";

} // namespace

int importCommand(const std::vector<std::string> &words)
{
    return handOver({ "import", importHelp, importOptions(), "name files, folders or archives", {} }, words);
}

int listCommand(const std::vector<std::string> &words)
{
    return handOver({ "list", listHelp, listOptions(), {}, {} }, words);
}

int searchCommand(const std::vector<std::string> &words)
{
    return handOver({ "search", searchHelp, searchOptions(), "say what to search for", {} }, words);
}

int libraryCommand(const std::vector<std::string> &words)
{
    return handOver({ "library", libraryHelp, libraryOptions(), "say what to do: status, check, update or forget", {} },
                    words);
}

} // namespace filing::cli
