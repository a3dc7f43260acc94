// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/fuzzymatch.h"

#include <algorithm>
#include <vector>

namespace filing::ui
{

namespace
{

constexpr int wholeWord = 100;
constexpr int wordBegins = 80;
constexpr int within = 50;
constexpr int inOrder = 30;
constexpr int elsewhere = 15;

bool beginsWord(const QString &text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber();
}

/// Every place of the word is tried: the best one counts.
int stretchScore(const QString &word, const QString &text)
{
    int best = 0;
    for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0 && best < wholeWord;
         at = text.indexOf(word, at + 1, Qt::CaseInsensitive)) {
        const qsizetype end = at + word.size();
        const bool ends = end == text.size() || !text[end].isLetterOrNumber();
        best = std::max(best, !beginsWord(text, at) ? within : ends ? wholeWord : wordBegins);
    }
    return best;
}

/// Letters in their order, each next to the one before it or at the beginning of a word, the first at the beginning of one: anything looser
/// finds everything.
bool isAcronym(const QString &word, const QString &text)
{
    // Where the letters so far may end; letter by letter, so that the time it takes has an end.
    std::vector<bool> ends(static_cast<std::size_t>(text.size()) + 1, false);
    ends[0] = true;                          // Before the text: none of them yet.
    for (const QChar letter : word) {
        std::vector<bool> next(ends.size(), false);
        bool any = false;                    // Some end lies before this place.
        for (qsizetype at = 0; at < text.size(); ++at) {
            const auto place = static_cast<std::size_t>(at);
            any = any || ends[place];
            const bool joins = ends[place] && at > 0;
            next[place + 1] = text[at].toCaseFolded() == letter.toCaseFolded() && (joins || (any && beginsWord(text, at)));
        }
        ends = std::move(next);
    }
    return std::find(ends.begin(), ends.end(), true) != ends.end();
}

int wordScore(const QString &word, const QString &name, const QString &more)
{
    if (const int stretch = stretchScore(word, name); stretch > 0) {
        return stretch;
    }
    if (word.size() > 1 && isAcronym(word, name)) {
        return inOrder;
    }
    return more.contains(word, Qt::CaseInsensitive) ? elsewhere : 0;
}

} // namespace

std::optional<int> fuzzyMatch(const QStringList &words, const QString &name, const QString &more)
{
    int sum = 0;
    for (const QString &word : words) {
        const int score = wordScore(word, name, more);
        if (score == 0) {
            return std::nullopt;
        }
        sum += score;
    }
    return words.isEmpty() ? 0 : sum / static_cast<int>(words.size());
}

} // namespace filing::ui
