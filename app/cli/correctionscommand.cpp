// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/correctionscommand.h"

#include "app/cli/handover.h"
#include "app/cli/options.h"

namespace filing::cli
{

namespace
{

constexpr std::string_view help
    = R"help(Usage: filingscope-cli corrections list   [--format text|json|csv|jsonld] [--store FILE] [FILING...]
       filingscope-cli corrections log    [--format text|json|csv|jsonld] [--store FILE] [FILING...]
       filingscope-cli corrections export [--format json|csv|jsonld] [--out FILE] [--store FILE] [FILING...]
       filingscope-cli corrections import FILE... [--author A] [--store FILE]
       filingscope-cli corrections merge  FILE [--prefer mine|theirs|neither] [--dry-run] [--json] [--author A] [--store FILE]
       filingscope-cli corrections undo   UID... [--author A] [--store FILE]
       filingscope-cli corrections status FILING... [--store FILE]

What people said about filings, of a store that the window may have open at the same time.

  list      what holds now; of these filings only, where some are named
  log       everything that was ever recorded, with what takes it back
  export    all of it as a file: json (exact, for this program), csv (a table, cells that spreadsheets would run as a formula
            get an apostrophe), jsonld (W3C Web Annotations); the ending of --out says which
  import    takes in exported files, or stores. What is known already is passed over. Where both sides say something
            different about a field, nothing is taken in
  merge     the same, showing how far both agree (percent and Cohen's kappa) and every conflict; --prefer decides these:
            the other side is taken back, or both are. Without it a merge with conflicts changes nothing. --json says it
            as one object: "fresh", "known", "conflicts" (with the entries of both sides), "agreement", "taken"
  undo      takes entries back, by the uid the log shows
  status    how far the review of each filing is, and who said something last, when

  --store FILE  the store of corrections; without it the user's own
  --author A    who decides; without it the name of the user

Exit status: 0 done, 1 refused, conflicts are left or a file could not be read, 2 the call was wrong.

The program "filingscope" does this; it is looked for beside this one, then on the PATH.
)help";

} // namespace

int correctionsCommand(const std::vector<std::string> &words)
{
    return handOver({"corrections", help, correctionsOptions(), "say what to do: list, log, export, import, merge, undo or status", {}}, words);
}

} // namespace filing::cli
