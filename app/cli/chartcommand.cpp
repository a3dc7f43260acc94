// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/chartcommand.h"

#include "app/cli/handover.h"

#include <algorithm>

namespace filing::cli
{

namespace
{

constexpr std::string_view options = R"(
  --out FILE        where to; its ending says the format unless --format does
  --format NAME     png, svg, pdf    the chart, its note on sources inside
                    xlsx             a workbook: native chart, figures as live formulas, the cell behind each of them
                    evidence-pdf, evidence-html
                                     the chart, and for each figure its formula and the lines of the filing it stands in
                    csv              a line for each figure, with its sources
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

Written is what is effective, corrections laid over, and it says what was corrected. A file that is there is replaced, whole or not at
all. Names and labels that a spreadsheet would run get an apostrophe in front; figures stay plain numbers.

The program "filingscope" does it; it is looked for beside this one, then on the PATH.
)";

constexpr std::string_view chartHelp
    = R"(Usage: filingscope-cli chart [--out FILE.svg|.png|.pdf|.xlsx|.html|.csv] [OPTION]... PATH...

Draws the chart of quarterly revenues and expenses of the given filings, without a display.
)";

constexpr std::string_view exportHelp = R"(Usage: filingscope-cli export --out FILE [--format NAME] [OPTION]... PATH...

Writes the quarterly figures of the given filings with what proves them: as a workbook, as evidence on paper, or for other programs.
)";

int draw(std::string_view name, std::string_view help, const std::vector<std::string> &words)
{
    const std::string all = std::string(help) + std::string(options);
    return handOver({name, all,
                     {{"--out", true}, {"--format", true}, {"--roles", true}, {"--annual", false}, {"--mode", true}, {"--axis", true},
                      {"--companies", true}, {"--as", true}, {"--from", true}, {"--to", true}, {"--no-net-result", false}, {"--tone", true},
                      {"--size", true}, {"--look", true}, {"--store", true}, {"--library", false}, {"--company", true}, {"--data", true}},
                     "no files were named", {"--draw-chart"}},
                    words);
}

} // namespace

int chartCommand(const std::vector<std::string> &words)
{
    return draw("chart", chartHelp, words);
}

int exportCommand(const std::vector<std::string> &words)
{
    const bool asked = std::find(words.begin(), words.end(), "--help") != words.end();
    const bool named = std::any_of(words.begin(), words.end(), [](const std::string &word) { return word.starts_with("--out"); });
    return asked || named ? draw("export", exportHelp, words) : badUsage("export", "--out does not name the file to write");
}

} // namespace filing::cli
