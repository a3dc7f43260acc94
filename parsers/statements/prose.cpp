// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/statements/prose.h"

#include "parsers/core/text.h"

#include <algorithm>
#include <string>

namespace filing
{

namespace
{

constexpr std::size_t mostSentences = 1500;
constexpr std::size_t longestSentence = 1500;

bool inGrid(const ReadingText &text, Span line)
{
    const auto &grids = text.grids();
    const auto at = std::upper_bound(grids.begin(), grids.end(), line.begin, [](std::uint32_t offset, const TableGrid &grid) {
        return offset < grid.text.end;
    });
    return at != grids.end() && at->text.begin <= line.begin && line.begin < at->text.end;
}

bool endsSentence(std::string_view words, std::size_t at)
{
    if (words[at] != '.' && words[at] != ';') {
        return false;
    }
    std::size_t next = at + 1;
    while (next < words.size() && (words[next] == '"' || words[next] == ')')) {
        ++next;
    }
    if (next >= words.size() || !isSpace(words[next])) {
        return next >= words.size();
    }
    while (next < words.size() && isSpace(words[next])) {
        ++next;
    }
    // "Acme Inc. reported", "Dec. 31": no capital follows, or a short abbreviation stands before.
    std::size_t word = at;
    while (word > 0 && isAlpha(words[word - 1])) {
        --word;
    }
    const std::size_t letters = at - word;
    const std::string last = lowered(words.substr(word, letters));
    const bool abbreviation = (letters > 0 && letters <= 1) || last == "inc" || last == "corp" || last == "co" || last == "dec"
        || last == "ltd" || last == "mr" || last == "ms" || last == "dr" || last == "sept" || last == "nov" || last == "oct";
    return next >= words.size() || (!abbreviation && !isLower(words[next]));
}

void splitSentences(const ReadingText &text, Span paragraph, std::vector<Span> &out)
{
    const std::string_view words = text.text(paragraph);
    if (words.find('$') == std::string_view::npos) {
        return;
    }
    std::size_t begin = 0;
    for (std::size_t i = 0; i <= words.size(); ++i) {
        if (i < words.size() && !endsSentence(words, i)) {
            continue;
        }
        const std::size_t end = std::min(i + 1, words.size());
        const std::string_view sentence = trimmed(words.substr(begin, end - begin));
        if (sentence.size() > 12 && sentence.size() < longestSentence && sentence.find('$') != std::string_view::npos) {
            const auto from = paragraph.begin + static_cast<std::uint32_t>(sentence.data() - words.data());
            out.push_back({from, from + static_cast<std::uint32_t>(sentence.size())});
        }
        begin = end;
    }
}

std::int64_t unitBehind(std::string_view low, std::size_t &at)
{
    std::size_t next = at;
    while (next < low.size() && (isSpace(low[next]) || low[next] == '-' || low[next] == ')')) {
        ++next;
    }
    struct Unit
    {
        std::string_view word;
        std::int64_t factor;
    };
    for (const Unit &unit : {Unit {"million", 1000000}, Unit {"billion", 1000000000}, Unit {"thousand", 1000}}) {
        if (low.substr(next).starts_with(unit.word)) {
            at = next + unit.word.size();
            return unit.factor;
        }
    }
    return 1;
}

} // namespace

std::vector<Span> moneySentences(const ReadingText &text)
{
    std::vector<Span> sentences;
    Span paragraph;
    const auto flush = [&] {
        if (!paragraph.isEmpty() && sentences.size() < mostSentences) {
            splitSentences(text, paragraph, sentences);
        }
        paragraph = {};
    };
    for (const Span line : text.lines()) {
        if (trimmed(text.text(line)).empty() || inGrid(text, line)) {
            flush();
            continue;
        }
        paragraph = paragraph.united(line);
    }
    flush();
    return sentences;
}

std::vector<ProseAmount> proseAmounts(std::string_view sentence)
{
    const std::string low = lowered(sentence);
    std::vector<ProseAmount> amounts;
    for (std::size_t at = low.find('$'); at != std::string::npos; at = low.find('$', at + 1)) {
        std::size_t end = at + 1;
        std::string digits;
        int places = 0;
        bool point = false;
        while (end < low.size()) {
            const char c = low[end];
            const bool inside = end + 1 < low.size() && isDigit(low[end + 1]);
            if (isDigit(c)) {
                digits += c;
                places += point ? 1 : 0;
            } else if (c == '.' && inside && !point) {
                digits += digits.empty() ? "0." : ".";
                point = true;
            } else if (c == ' ' && digits.empty() && inside) {
                ++end;
                continue;
            } else if (c != ',' || !inside) {
                break;
            }
            ++end;
        }
        const std::optional<Decimal> number = Decimal::parse(digits);
        if (!number) {
            continue;
        }
        ProseAmount amount;
        const std::int64_t factor = unitBehind(low, end);
        const bool escaped = at > 0 && low[at - 1] == '\\';
        amount.text = {static_cast<std::uint32_t>(escaped ? at - 1 : at), static_cast<std::uint32_t>(end)};
        amount.value = *number * factor;
        amount.half = Decimal(5, places + 1) * factor;
        const std::string_view behind = std::string_view(low).substr(end, 48);
        const std::size_t per = behind.find("per ");
        amount.perShare = factor == 1 && per != std::string_view::npos && per <= 3
            && (behind.find("share") != std::string_view::npos || behind.find("unit") != std::string_view::npos);
        amounts.push_back(amount);
    }
    return amounts;
}

} // namespace filing
