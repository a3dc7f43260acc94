// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/chartcommand.h"

#include "app/cli/handover.h"

namespace filing::cli
{

namespace
{

constexpr std::string_view help
    = R"(Usage: filingscope-cli chart [--out FILE.svg|.png|.pdf|.csv|.xlsx] [--roles a,b] [--annual] PATH...
       filingscope-cli chart --library [--company X] [--data DIR] [OPTION]...

Draws the chart of quarterly revenues and expenses of the given filings, without a display.

  --out FILE        where to; the ending says in which format
  --roles a,b       these lines of the statements instead of revenues, expenses and net result
  --annual          years instead of quarters
  --mode MODE       grouped (bars side by side), stacked (by line), common-size (percent of revenues),
                    growth (on a year before), indexed (first common period = 100), margins
  --axis AXIS       fiscal (Q3 FY11) or calendar (Q3 2011) periods
  --companies A;B   whose, by CIK, name or the beginning of a name; "all" puts all side by side
  --as VIEW         latest figures (the default), first ones before any restatement, or as known on a day: 2011-04-28
  --from, --to Q    the stretch to show, like 2004Q1 or 2006
  --no-net-result   without its line
  --tone TONE       print, light or dark
  --size WxH        in pixels, like 960x540
  --look NAME       a look saved in the window; other options change it
  --store FILE      with the corrections of this store
  --library         the filings of the library, with its corrections, instead of files
  --company X       of the library only these: words of a name, or a central index key
  --data DIR        the folder of the library; without it $FILINGSCOPE_DATA, else the user's own

The program "filingscope" draws; it is looked for beside this one, then on the PATH.
)";

} // namespace

int chartCommand(const std::vector<std::string> &words)
{
    return handOver({"chart", help, {{"--out", true}, {"--roles", true}, {"--annual", false}, {"--mode", true}, {"--axis", true},
                                    {"--companies", true}, {"--as", true}, {"--from", true}, {"--to", true}, {"--no-net-result", false},
                                    {"--tone", true}, {"--size", true}, {"--look", true}, {"--store", true}, {"--library", false},
                                    {"--company", true}, {"--data", true}},
                     "no files were named", {"--draw-chart"}},
                    words);
}

} // namespace filing::cli
