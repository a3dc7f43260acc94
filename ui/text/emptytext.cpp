// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/emptytext.h"

#include "ui/tr.h"

namespace filing::ui
{

EmptyText emptyText(EmptyReason reason)
{
    switch (reason) {
    case EmptyReason::NothingOpen:
        return {tr("Open a filing"),
                tr("Drop SEC filings here, or choose them from a folder. Every number that is recognised leads back to its "
                   "place in the text.")};
    case EmptyReason::NoFilings:
        return {tr("No filing is open"), tr("Open filings are listed here, by company.")};
    case EmptyReason::NoStructure:
        return {tr("Nothing to show yet"), tr("The fields recognised in the open filing appear here.")};
    case EmptyReason::NoFields:
        return {tr("Nothing was recognised"),
                tr("This file is shown as plain text. Is it an SEC filing?")};
    case EmptyReason::NoMatch:
        return {tr("Nothing matches the filter"), tr("Esc clears it.")};
    case EmptyReason::NoStatement:
        return {tr("No statement was found in this filing"),
                tr("Statements of operations and balance sheets appear here, with the sums that prove them. If the text has one, select "
                   "its lines and choose Review ▸ Statement ▸ Read Table by Columns.")};
    case EmptyReason::NoStatementYet:
        return {tr("No statement yet"),
                tr("Open a filing: its statements of operations and balance sheets appear here, with the sums that prove them.")};
    case EmptyReason::NoQuarters:
        return {tr("No quarters yet"),
                tr("Open filings with a statement of operations; their quarters are charted here.")};
    case EmptyReason::NoProblems:
        return {tr("Nothing needs a look"),
                tr("Repaired and contradicted values, and files that could not be read, are listed here.")};
    case EmptyReason::NoQuestions:
        return {tr("Nothing to review"),
                tr("What the open filings leave in doubt is asked here, the most important first, to be answered by keyboard.")};
    case EmptyReason::NoHistory:
        return {tr("Nothing was changed"),
                tr("What you edit, confirm or reject is listed here, with the machine's value beside it.")};
    case EmptyReason::NoCopies:
        return {tr("No other copy has anything to offer"),
                tr("What was corrected on another copy of the filing, such as its text conversion or its amendment, and has no clear "
                   "place in this one is listed here.")};
    case EmptyReason::NoValue:
        return {tr("No value chosen"), tr("Click a value in the text, the structure or the statement to see what proves it.")};
    case EmptyReason::NoLibrary:
        return {tr("The library is empty"),
                tr("Import folders, files or archives, or drop them here, to browse and search thousands of filings at once. The files "
                   "themselves stay where they are and are never changed.")};
    case EmptyReason::NoRules:
        return {tr("No rule is in force"),
                tr("A rule says what words, lines or columns mean wherever they stand. Add one here, make one of a correction, or import "
                   "those of somebody else.")};
    case EmptyReason::Reading:
        return {tr("Reading…"), tr("The text is there already; its fields follow.")};
    }
    return {};
}

} // namespace filing::ui
