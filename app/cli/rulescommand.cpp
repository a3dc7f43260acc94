// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/rulescommand.h"

#include "app/cli/handover.h"
#include "app/cli/options.h"

namespace filing::cli
{

namespace
{

constexpr std::string_view help
    = R"help(Usage: filingscope-cli rules list    [--format text|json|csv|jsonld] [--store FILE]
       filingscope-cli rules add     RULE [--author A] [--store FILE]
       filingscope-cli rules preview [RULE] [--store FILE] FILE...
       filingscope-cli rules apply   RULE [--author A] [--store FILE] FILE...
       filingscope-cli rules remove  UID... [--author A] [--store FILE]

Corrections made once for all filings they fit. A rule lies under what people said by hand: it never touches a value that
somebody confirmed or corrected.

  list      the rules that hold
  add       a rule from now on
  preview   what a rule would change in these files, before and after; without RULE what the rules that hold change
  apply     shows that and adds the rule
  remove    takes rules back, by the uid the list shows

RULE is:
  --kind KIND      label-role (a label means a role), column-period (a column is a period), not-a-field (words are no field),
                   join-lines (over the years a line is the same as another), split-line (a label is a line of its own)
  --pattern TEXT   the label, the column's heading or the words; case, white space and punctuation do not matter
  --value TEXT     the role (total-revenues), the period ("3 months"), the family (cover/TradingSymbol), the other line
  --scope SCOPE    which filings: "*" all of them (the default), cik:0000123456, name:northfieldinstrumentsinc, or
                   "filer": the one of the first FILE
  --reason TEXT    why, for the history

Exit status: 0 done, 1 refused or a file could not be read, 2 the call was wrong.

The program "filingscope" does this; it is looked for beside this one, then on the PATH.
)help";

} // namespace

int rulesCommand(const std::vector<std::string> &words)
{
    return handOver({"rules", help, rulesOptions(), "say what to do: list, add, remove, preview or apply", {}}, words);
}

} // namespace filing::cli
