// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/statements/spelling.h"

#include "parsers/statements/labelwords.h"
#include "parsers/statements/lexicon.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <vector>

namespace filing
{

namespace
{

using Words = std::vector<std::string_view>;

Words collectWords(StatementKind kind)
{
    Words words {"per", "share", "weighted", "average", "outstanding", "basic", "diluted", "common", "used", "computing"};
    for (const lexicon::Key &key : lexicon::keys(kind)) {
        for (const std::string_view word : keyWords(key.key)) {
            words.push_back(word);
        }
    }
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
    return words;
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
        if (!std::binary_search(known.begin(), known.end(), word)) {
            const int allowed = allowedEdits(word.size());
            int bestEdits = allowed + 1;
            for (const std::string_view candidate : known) {
                const int edits = editDistance(word, candidate, std::min(allowed, bestEdits - 1));
                if (edits < bestEdits && edits <= allowed) {
                    bestEdits = edits;
                    best = candidate;
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
