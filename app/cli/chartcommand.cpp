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

Draws the chart of quarterly revenues and expenses of the given filings, without a display.

  --out FILE   where to; the ending says in which format
  --roles a,b  these lines of the statements instead of revenues, expenses and net result
  --annual     years instead of quarters
  --store FILE with the corrections of this store

The program "filingscope" draws; it is looked for beside this one, then on the PATH.
)";

} // namespace

int chartCommand(const std::vector<std::string> &words)
{
    return handOver({"chart", help, {{"--out", true}, {"--roles", true}, {"--annual", false}, {"--store", true}},
                     "no files were named", {"--draw-chart"}},
                    words);
}

} // namespace filing::cli
