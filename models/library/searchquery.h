// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The line of text a person searches with, taken apart. Whatever is typed gives a query or a sentence that says what is
// wrong; nothing of it reaches SQL or the full-text engine but as a bound value or a quoted word.
//
//   words                     both, anywhere in one stretch of text      "going concern"   the phrase
//   goodw*                    words that begin so                        a OR b   -word    either; without
//   restructuring NEAR/5 charges, "a b" NEAR c                           at most so many words between (10)
//   company:apple cik:320193 form:8-K* item:2.02 section:"EX-99*"        of whom, in which form, item, part of the
//   filing from:2004-01-01 to:2005 filed:2004..2005                             date of report, date of filing net loss
//   > 10,000,000     revenues < 5 million                       a value of a statement, in whole units eps >= 0.35
//   "cost of goods" > 1bn   revenues 10m..20m              a line by its words; a range
#pragma once

#include "models/library/librarytypes.h"

#include <QString>

#include <vector>

namespace filing::models
{

/// "net loss > 10,000,000": net-income, up to -10000000. Values in whole units; those of a loss are turned round
/// already.
struct ValueCondition
{
    QString words; ///< As typed.
    QStringList roles; ///< What the words name; empty: lines are looked for by their words.
    std::optional<double> lower;
    std::optional<double> upper;
    bool lowerIncluded = false;
    bool upperIncluded = false;

    friend bool operator==(const ValueCondition &, const ValueCondition &) = default;
};

struct SearchQuery
{
    QStringList
        all; ///< Expressions for FTS5, of quoted words and operators only. A filing must have every one of these,
    QStringList none; ///< and none of these.
    QStringList sections; ///< Types of documents ("EX-99*"); the words must stand in one of these,
    QStringList items; ///< and inside one of these items.
    std::vector<ValueCondition> values;
    LibraryFilter filter; ///< What was said about company, form and dates.
    QString problem; ///< One sentence; then nothing else counts.

    [[nodiscard]] bool isEmpty() const { return all.isEmpty() && values.empty(); }
};

[[nodiscard]] SearchQuery parseSearch(const QString &text);

/// Both must hold; what `b` sets wins where both set the same.
[[nodiscard]] LibraryFilter joined(const LibraryFilter &a, const LibraryFilter &b);

} // namespace filing::models
