// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a pane says while it has nothing to show: what it is for, and what to do next.
#pragma once

#include <QString>

namespace filing::ui
{

enum class EmptyReason {
    NothingOpen,     ///< The whole window.
    NoFilings,       ///< Filings list.
    NoStructure,     ///< Structure tree, nothing open.
    NoFields,        ///< Structure tree of a file in which nothing was recognised.
    NoMatch,         ///< A filter hides everything.
    NoStatement,
    NoStatementYet,     ///< Statement tab.
    NoQuarters,      ///< Quarters tab.
    NoProblems,      ///< Problems tab: good news.
    NoQuestions,     ///< Review tab: nothing was ever to be asked.
    NoHistory,       ///< History tab.
    NoCopies,        ///< Copies tab.
    NoValue,         ///< Inspector.
    NoLibrary,       ///< Library, before the first import.
    NoRules,         ///< List of rules.
    Reading,         ///< The file is being read.
};

struct EmptyText
{
    QString title;
    QString hint;
};

[[nodiscard]] EmptyText emptyText(EmptyReason reason);

} // namespace filing::ui
