// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/statements/spelling.h"

#include "parsers/statements/labelwords.h"
#include "parsers/statements/lexicon.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <span>
#include <vector>

namespace filing
{

namespace
{

bool atMost(int count, std::uint32_t bits)
{
    for (; bits != 0 && count >= 0; --count) {
        bits &= bits - 1;
    }
    return count >= 0;
}

/// An edit puts at most one letter in and takes at most one out, so two words whose letters differ by more than the edits
/// allowed need no comparing: that spares nearly all of it.
bool mayBeWithin(std::uint32_t a, std::uint32_t b, int edits)
{
    return atMost(edits, a & ~b) && atMost(edits, b & ~a);
}

using lexicon::Word;

/// An edit changes the length by one at most, so neighbours are looked for length by length.
std::span<const Word> ofLength(std::span<const Word> words, std::size_t length)
{
    // Not equal_range: clang 14, which the fuzz targets are built with, cannot read its result.
    const auto size = [](const Word &word) { return word.text.size(); };
    return {std::ranges::lower_bound(words, length, {}, size), std::ranges::upper_bound(words, length, {}, size)};
}

bool isKnown(std::string_view word, std::span<const Word> known)
{
    return std::ranges::binary_search(ofLength(known, word.size()), word, {}, &Word::text);
}

int allowedEdits(std::size_t letters)
{
    return letters <= 3 ? 0 : letters <= 6 ? 1 : letters <= 10 ? 2 : 3;
}

struct Nearest
{
    std::string_view text;       ///< Empty: none is near enough.
    int edits = 0;
};

/// The known word that is the fewest edits away, of several the first in the alphabet.
Nearest nearestTo(std::string_view word, std::span<const Word> known)
{
    const int allowed = allowedEdits(word.size());
    const std::uint32_t letters = lexicon::lettersOf(word);
    Nearest nearest {{}, allowed + 1};
    const auto look = [&](std::size_t length) {
        for (const Word &candidate : ofLength(known, length)) {
            const int limit = std::min(allowed, nearest.edits);
            if (!mayBeWithin(letters, candidate.letters, limit)) {
                continue;
            }
            const int edits = editDistance(word, candidate.text, limit);
            if (edits <= limit && (edits < nearest.edits || candidate.text < nearest.text)) {
                nearest = {candidate.text, edits};
            }
        }
    };
    look(word.size());
    for (std::size_t apart = 1; apart <= static_cast<std::size_t>(std::min(allowed, nearest.edits)); ++apart) {
        look(word.size() - apart);
        look(word.size() + apart);
    }
    return nearest;
}

} // namespace

int editDistance(std::string_view a, std::string_view b, int limit)
{
    constexpr std::size_t longest = 63;
    const int difference = std::abs(static_cast<int>(a.size()) - static_cast<int>(b.size()));
    if (difference > limit || a.size() > longest || b.size() > longest) {
        return limit + 1;
    }
    std::array<int, longest + 1> row {};
    for (std::size_t j = 0; j <= b.size(); ++j) {
        row[j] = static_cast<int>(j);
    }
    for (std::size_t i = 1; i <= a.size(); ++i) {
        int diagonal = row[0];
        row[0] = static_cast<int>(i);
        int best = row[0];
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const int changed = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({changed, row[j] + 1, row[j - 1] + 1});
            best = std::min(best, row[j]);
        }
        if (best > limit) {
            return limit + 1;
        }
    }
    return row[b.size()];
}

Spelling correctSpelling(std::string_view key, StatementKind kind)
{
    const std::span<const Word> known = lexicon::words(kind);
    const std::vector<std::string_view> words = keyWords(key);
    // Most keys have a word too short to be misread, and no other is worth a look.
    if (std::ranges::any_of(words, [&](std::string_view word) { return allowedEdits(word.size()) == 0 && !isKnown(word, known); })) {
        return {};
    }
    Spelling result;
    for (const std::string_view word : words) {
        const Nearest nearest = isKnown(word, known) ? Nearest {word, 0} : nearestTo(word, known);
        if (nearest.text.empty()) {
            return {};
        }
        result.edits += nearest.edits;
        result.key += result.key.empty() ? "" : " ";
        result.key += nearest.text;
    }
    return result;
}

} // namespace filing
