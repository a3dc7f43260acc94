// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where a correction that was made on one copy of a filing belongs in another: the same filing converted to text,
// downloaded again, or amended. Structure, words and context have to agree, and nothing else may look nearly as good;
// what does not stand that test is an orphan with its candidates, for a person to judge. A look-alike is never taken.
// Pure functions.
#pragma once

#include "parsers/corrections/correction.h"
#include "parsers/corrections/landmarks.h"

#include <span>
#include <string>
#include <vector>

namespace filing
{

/// A place that an orphan may belong to.
struct Candidate
{
    std::string path;
    Span span; ///< Empty for a blank cell.
    double score = 0; ///< 0 to 1.
    std::string why; ///< What speaks for and against it, as codes: "words row period -statement".
};

struct Reattachment
{
    enum class Outcome {
        Exact, ///< The same path, and the same words around it.
        Moved, ///< The same place of the filing under another path or among other words.
        Orphan, ///< Not there, not clear, or told by too little.
    };
    Outcome outcome = Outcome::Orphan;
    std::string path; ///< Unless an orphan: where it belongs.
    Span span; ///< Of the words there; empty for a blank cell.
    std::vector<Candidate> candidates; ///< Of an orphan, best first.
    /// Of an orphan, as a code: "nowhere", "differs", "several" (places are alike), "faint" (too little around it agrees), "untold" (recorded
    /// without landmarks), "chosen" (the selected words are not clear), "alone" (two lead to one place), "neighbours" (of a new element),
    /// "there" (what it puts in was read here), "table" (its columns have to be marked anew).
    std::string why{};
};

/// One answer for each correction, in their order. `document` and `machine` are the other copy's. Two corrections about
/// different places never end at the same one.
[[nodiscard]] std::vector<Reattachment> reanchor(std::span<const Correction> corrections, const Document &document,
                                                 const Extraction &machine);

/// The correction as it is to be made on the other copy.
[[nodiscard]] Correction reattached(const Correction &correction, const std::string &path, Span span,
                                    const Document &document);

} // namespace filing
