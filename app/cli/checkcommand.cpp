// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/checkcommand.h"

#include "app/cli/handover.h"
#include "app/cli/options.h"

namespace filing::cli
{

namespace
{

constexpr std::string_view help
    = R"(Usage: filingscope-cli check [--labels DIR] [--store FILE] [--json] [--baseline FILE] [--no-save] [PATH...]

Compares what is recognised in each filing with values people confirmed. Prints how often each field is right, every miss,
and what became right or wrong since the last run: after an update of the program, what the update did to your own filings.
Without a PATH all filings are read that somebody judged in the store, where they were last seen.

  --labels DIR     confirmed values from the label files in DIR
  --store FILE     confirmed values from the corrections in this store; without --labels the user's own store is taken
  --json           one JSON object instead of a table
  --baseline FILE  the last run is kept in FILE instead of the user's state folder
  --no-save        compare with the last run, but do not keep this one

A label file is named after the filing or its SHA-256, with ".json" behind, and holds one object:

  {"file": "acme-2012.txt", "sha256": "...",
   "values": {"cover/EntityRegistrantName": "Acme, Inc.", "items": ["2.02", "9.01"], "exhibits": ["99.1"],
              "signatures/0/name": "Jane Example", "operations/scale": 1000,
              "operations/Total revenues/3M-2011-03-31": "5211", "operations/Royalties/3M-2011-03-31": null}}

"file" and "sha256" may be left out. Keys of "values" are the paths of fields, the lists "items" and "exhibits", and cells of a
statement: its kind, the label of the row ("#2" behind the second of the same name), months and last day of the period. Amounts
are in printed units; null means that nothing is there.

What an analyst confirmed in the window counts as right while the machine still says it; what was corrected or rejected counts as
wrong until the machine says the same.

Exit status: 0 nothing got worse, 1 something did or a file could not be read, 2 bad usage or nothing to compare with.

The program "filingscope" does this; it is looked for beside this one, then on the PATH.
)";

} // namespace

int checkCommand(const std::vector<std::string> &words)
{
    // 1 would say that something got worse.
    return handOver({"check", help, checkOptions(), {}, {}, BadUsage}, words);
}

} // namespace filing::cli
