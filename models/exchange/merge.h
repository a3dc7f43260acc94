// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two stores → one. Their logs share what was exchanged before (the same uids): that is the common part, and only what
// either side did since can disagree. The union of the logs is taken in; fields about which both sides said something
// different since are conflicts, for a person to decide. A decision is recorded like everything else: as entries that
// take the other side's word back.
#pragma once

#include "models/corrections/storecontent.h"

#include <QString>

#include <vector>

namespace filing::models
{

enum class MergeChoice {
    Mine,
    Theirs,
    Neither, ///< Both are taken back; the field is the machine's again, or what was said before.
};

/// Both sides speak about one field, both in force, neither known to the other, and they say different things.
struct MergeConflict
{
    std::vector<LogEntry> mine; ///< In force and unknown to the other side, oldest first; the last one is the word that counts.
    std::vector<LogEntry> theirs;
    MergeChoice choice = MergeChoice::Mine;
};

struct Merge
{
    StoreContent theirs;
    std::size_t fresh = 0; ///< Entries of theirs that are not here.
    std::size_t shared = 0; ///< Entries that both have.
    std::vector<MergeConflict> conflicts; ///< In the order of documents and paths.
    std::vector<LogEntry> overtaken; ///< Theirs, in force, but both sides said something later; taken back without asking.
};

[[nodiscard]] Merge mergeOf(const StoreContent &mine, const StoreContent &theirs);

/// What CorrectionStore::takeIn() must be given to make it so, in one go: their entries, and the withdrawals that the
/// choices mean (one step, by `author` at `timeMs`).
[[nodiscard]] StoreContent mergedContent(const Merge &merge, const QString &author, qint64 timeMs);

} // namespace filing::models
