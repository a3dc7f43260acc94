// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/correctcommand.h"

#include "app/cli/handover.h"
#include "app/cli/options.h"

namespace filing::cli
{

namespace
{

constexpr std::string_view help
    = R"help(Usage: filingscope-cli correct FILE --field PATH (--value V | --span B:E [--value V] | --confirm | --reject | --insert V)
                               [--before] [--reason R] [--author A] [--store FILE]

Says what one field of a filing should be. The window does the same; it may be open, and shows it.

  --field PATH   the field, as "extract" and "explain" name it: cover/EntityRegistrantName, items/0/title,
                 statements/0/rows/3/cells/1, also a property such as statements/0/rows/3/role. A blank cell and a
                 fact that the cover does not state yet take a --value, too
  --value V      its value, as it would be printed: "(1,234)"
  --span B:E     its value is what stands at these bytes of the file (half-open); with --value it reads V
  --confirm      the machine is right
  --reject       this is no such field, row, column, item, exhibit or signature
  --insert V     puts a new one behind the row, column, item, exhibit or signature that --field names (of "items",
                 "exhibits", "signatures" alone: at the end); V is its label, period, number or name, --span where it
                 stands. Says the path of the new one
  --before       in front of it instead
  --reason R     why, for the history
  --author A     who says so; without it the name of the user
  --store FILE   the store of corrections; without it the user's own

Exit status: 0 recorded, 1 refused or the file could not be read, 2 the call was wrong.

The program "filingscope" does this; it is looked for beside this one, then on the PATH.
)help";

} // namespace

int correctCommand(const std::vector<std::string> &words)
{
    return handOver({"correct", help, correctOptions(), "no file was named", {}}, words);
}

} // namespace filing::cli
