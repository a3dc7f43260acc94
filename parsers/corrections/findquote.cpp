// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/corrections/findquote.h"

#include "parsers/core/text.h"

#include <algorithm>
#include <cstdio>
#include <optional>

namespace filing
{

namespace
{

struct Word
{
    std::string key;
    Span text;
};

/// As wordsOf(), with the place of each word.
std::vector<Word> placedWords(std::string_view text)
{
    std::vector<Word> words;
    std::uint32_t begin = 0;
    const auto size = static_cast<std::uint32_t>(text.size());
    for (std::uint32_t at = 0; at <= size; ++at) {
        const bool figure = at > begin && at + 1 < size && (text[at] == ',' || text[at] == '.') && isDigit(text[at - 1])
            && isDigit(text[at + 1]);
        if (at < size && (isAlnum(text[at]) || figure)) {
            continue;
        }
        if (at > begin) {
            words.push_back({ lowered(text.substr(begin, at - begin)), { begin, at } });
        }
        begin = at + 1;
    }
    return words;
}

/// The signs at an end of the quote ("(", "$") must stand there, too, or the figure is another.
std::optional<std::uint32_t> signsBefore(std::string_view text, std::uint32_t at, std::string_view signs)
{
    for (std::size_t i = signs.size(); i-- > 0;) {
        if (isSpace(signs[i])) {
            continue;
        }
        while (at > 0 && isSpace(text[at - 1])) {
            --at;
        }
        if (at == 0 || text[at - 1] != signs[i]) {
            return std::nullopt;
        }
        --at;
    }
    return at;
}

std::optional<std::uint32_t> signsAfter(std::string_view text, std::uint32_t at, std::string_view signs)
{
    for (const char sign : signs) {
        if (isSpace(sign)) {
            continue;
        }
        while (at < text.size() && isSpace(text[at])) {
            ++at;
        }
        if (at >= text.size() || text[at] != sign) {
            return std::nullopt;
        }
        ++at;
    }
    return at;
}

std::vector<std::string> keysOf(const std::vector<Word> &words, std::size_t from, std::size_t to)
{
    std::vector<std::string> keys;
    for (std::size_t i = from; i < to; ++i) {
        keys.push_back(words[i].key);
    }
    return keys;
}

constexpr std::size_t contextWords = 8;
constexpr std::size_t fullContext = 4; ///< Words that must agree at least.
constexpr std::size_t chosenMargin = 2;

void findIn(const ReadingText &reading, const Landmarks &sought, std::vector<FoundQuote> &found)
{
    const std::vector<Word> quote = placedWords(sought.quote);
    const std::vector<Word> words = placedWords(reading.text());
    if (quote.empty() || words.size() < quote.size()) {
        return;
    }
    const std::vector<std::string> before = wordsOf(sought.before);
    const std::vector<std::string> after = wordsOf(sought.after);
    const std::string_view opening = std::string_view(sought.quote).substr(0, quote.front().text.begin);
    const std::string_view closing = std::string_view(sought.quote).substr(quote.back().text.end);
    for (std::size_t at = 0; at + quote.size() <= words.size(); ++at) {
        const auto first = words.begin() + static_cast<std::ptrdiff_t>(at);
        if (!std::equal(quote.begin(), quote.end(), first,
                        [](const Word &a, const Word &b) { return a.key == b.key; })) {
            continue;
        }
        const std::size_t end = at + quote.size();
        const auto from = signsBefore(reading.text(), words[at].text.begin, opening);
        const auto to = signsAfter(reading.text(), words[end - 1].text.end, closing);
        if (!from || !to) {
            continue;
        }
        FoundQuote place;
        place.span = reading.toSource({ *from, *to });
        place.before = sharedBefore(before, keysOf(words, at - std::min(at, contextWords), at));
        place.after = sharedAfter(after, keysOf(words, end, std::min(words.size(), end + contextWords)));
        found.push_back(place);
    }
}

} // namespace

std::size_t sharedBefore(const std::vector<std::string> &a, const std::vector<std::string> &b)
{
    return static_cast<std::size_t>(std::mismatch(a.rbegin(), a.rend(), b.rbegin(), b.rend()).first - a.rbegin());
}

std::size_t sharedAfter(const std::vector<std::string> &a, const std::vector<std::string> &b)
{
    return static_cast<std::size_t>(std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin());
}

std::string rivalsOf(const Landmarks &sought, Span chosen, const Extraction &extraction)
{
    const std::vector<FoundQuote> found = findQuote(sought, extraction);
    std::size_t best = 0;
    std::size_t which = 1;
    for (const FoundQuote &other : found) {
        if (!other.span.overlaps(chosen)) {
            best = std::max(best, other.before + other.after);
            which += other.span.begin < chosen.begin ? 1 : 0;
        }
    }
    return found.size() < 2 ? std::string()
                            : std::to_string(best) + ' ' + std::to_string(which) + '/' + std::to_string(found.size());
}

std::optional<Span> clearPlace(const Landmarks &sought, const Extraction &extraction)
{
    std::vector<FoundQuote> found = findQuote(sought, extraction);
    if (found.empty()) {
        return std::nullopt;
    }
    std::size_t rival = 0;
    std::size_t which = 0;
    std::size_t all = 0;
    const bool told = std::sscanf(sought.rivals.c_str(), "%zu %zu/%zu", &rival, &which, &all) == 3;
    const std::size_t known = wordsOf(sought.before).size() + wordsOf(sought.after).size();
    const std::size_t best = found[0].before + found[0].after;
    // A place that was a look-alike there may be the best here only because the right one changed.
    const bool beatsThem = found.size() == 1 || best >= found[1].before + found[1].after + chosenMargin;
    if (best >= std::min(known, fullContext) && beatsThem && (!told || best >= rival + chosenMargin)) {
        return found[0].span;
    }
    // As many as there were, and nothing around it changed: then their order tells them apart.
    std::sort(found.begin(), found.end(), [](const FoundQuote &a, const FoundQuote &b) { return a.span.begin < b.span.begin; });
    const bool ordered = told && found.size() == all && which > 0 && which <= all;
    return ordered && found[which - 1].before + found[which - 1].after == known ? std::optional(found[which - 1].span) : std::nullopt;
}

std::vector<FoundQuote> findQuote(const Landmarks &sought, const Extraction &extraction)
{
    std::vector<FoundQuote> found;
    for (const SubmissionDocument &document : extraction.documents) {
        if (document.text) {
            findIn(*document.text, sought, found);
        }
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const FoundQuote &a, const FoundQuote &b) { return a.before + a.after > b.before + b.after; });
    return found;
}

} // namespace filing
