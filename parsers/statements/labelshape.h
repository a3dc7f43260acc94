// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Row labels as words: how much of a label is words that statements use (a misread pass has few), and where two labels
// that stand in one line part.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace filing::solve
{

/// The share of a label's letters that stand in known words, 0 … 1; 0 for a label without letters.
[[nodiscard]] double labelQuality(std::string_view label);

/// The label with misread words read as the statement words they look like ("Weigbted-averagc sharcs"), for looking it up.
/// What is shown stays as printed.
[[nodiscard]] std::string mendedLabel(std::string_view label);

/// Whether a label reads like the caption of a section, misread letters allowed ("Rcvenues", "Other income (expense)").
[[nodiscard]] bool looksLikeCaption(std::string_view label);

/// Whether the labels are one label up to look-alike letters.
[[nodiscard]] bool sameLabel(std::string_view a, std::string_view b);

/// A place where one label may end and the next begin; `score` tells how likely by the words' shapes alone.
struct Seam
{
    std::size_t at = 0;
    double score = 0;
    bool starter = false;        ///< The word behind often begins a label.
};
[[nodiscard]] std::vector<Seam> labelSeams(std::string_view label);

/// Whether a label's last word asks for more ("Income before provision for").
[[nodiscard]] bool isUnfinished(std::string_view label);

/// Length of a heading that stands before the first label ("Revenues: Product sales"); 0 for none.
[[nodiscard]] std::size_t headingPrefix(std::string_view label);

} // namespace filing::solve
