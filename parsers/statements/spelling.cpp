// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/statements/spelling.h"

#include "parsers/statements/labelwords.h"
#include "parsers/statements/lexicon.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <vector>

namespace filing
{

namespace
{

/// Which letters a word has. An edit puts at most one letter in and takes at most one out, so two words whose sets differ by
/// more than the edits allowed need no comparing: that spares nearly all of it.
std::uint32_t lettersOf(std::string_view word)
{
    std::uint32_t letters = 0;
    for (const char c : word) {
        letters |= 1U << (static_cast<unsigned char>(c) & 31U);
    }
    return letters;
}

bool atMost(int count, std::uint32_t bits)
{
    for (; bits != 0 && count >= 0; --count) {
        bits &= bits - 1;
    }
    return count >= 0;
}

bool mayBeWithin(std::uint32_t a, std::uint32_t b, int edits)
{
    return atMost(edits, a & ~b) && atMost(edits, b & ~a);
}

struct Word
{
    std::string_view text;
    std::uint32_t letters = 0;
};

using Words = std::vector<Word>;

Words collectWords(StatementKind kind)
{
    std::vector<std::string_view> words {"per", "share", "weighted", "average", "outstanding", "basic", "diluted", "common", "used", "computing"};
    for (const lexicon::Key &key : lexicon::keys(kind)) {
        for (const std::string_view word : keyWords(key.key)) {
            words.push_back(word);
        }
    }
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
    Words known;
    known.reserve(words.size());
    for (const std::string_view word : words) {
        known.push_back({word, lettersOf(word)});
    }
    return known;
}

const Words &vocabulary(StatementKind kind)
{
    static const Words flows = collectWords(StatementKind::Operations);
    static const Words balance = collectWords(StatementKind::BalanceSheet);
    static const Words cash = collectWords(StatementKind::CashFlows);
    return kind == StatementKind::BalanceSheet ? balance : kind == StatementKind::CashFlows ? cash : flows;
}

int allowedEdits(std::size_t letters)
{
    return letters <= 3 ? 0 : letters <= 6 ? 1 : letters <= 10 ? 2 : 3;
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
    const Words &known = vocabulary(kind);
    Spelling result;
    for (const std::string_view word : keyWords(key)) {
        std::string_view best = word;
        if (!std::ranges::binary_search(known, word, {}, &Word::text)) {
            const int allowed = allowedEdits(word.size());
            int bestEdits = allowed + 1;
            const std::uint32_t letters = lettersOf(word);
            for (const Word &candidate : known) {
                const int limit = std::min(allowed, bestEdits - 1);
                if (!mayBeWithin(letters, candidate.letters, limit)) {
                    continue;
                }
                const int edits = editDistance(word, candidate.text, limit);
                if (edits < bestEdits && edits <= allowed) {
                    bestEdits = edits;
                    best = candidate.text;
                }
            }
            if (bestEdits > allowed) {
                return {};
            }
            result.edits += bestEdits;
        }
        result.key += result.key.empty() ? "" : " ";
        result.key += best;
    }
    return result;
}

} // namespace filing
