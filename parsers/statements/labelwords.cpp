// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/statements/labelwords.h"

#include "parsers/core/text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace filing
{

namespace
{

constexpr std::array<std::string_view, 26> stopWords {
    "a", "an", "and", "at", "by", "for", "from", "in", "into", "its", "less", "of", "on", "or", "our", "plus", "the", "these",
    "this", "to", "unaudited", "under", "upon", "with", "add", "add'l"};

// One word for all that mean the same on the face of a statement. Whether "loss" or "income" is printed
// depends on the year's sign, not on the line.
constexpr std::array<std::pair<std::string_view, std::string_view>, 33> synonyms {{
    {"loss", "income"}, {"earning", "income"}, {"profit", "income"}, {"gain", "income"}, {"losse", "income"},
    {"benefit", "provision"}, {"stockholder", "holder"}, {"shareholder", "holder"}, {"shareowner", "holder"},
    {"stock", "share"}, {"applicable", "attributable"}, {"available", "attributable"}, {"allocable", "attributable"},
    {"allocated", "attributable"}, {"dilutive", "diluted"}, {"dilution", "diluted"}, {"avg", "average"}, {"wtd", "weighted"},
    {"weighed", "weighted"}, {"nonoperating", "non operating"}, {"noninterest", "non interest"}, {"noncurrent", "non current"},
    {"noncontrolling", "non controlling"}, {"nonrecurring", "non recurring"}, {"noncash", "non cash"}, {"pretax", "pre tax"},
    {"longterm", "long term"}, {"shortterm", "short term"}, {"ord", "ordinary"}, {"admin", "administrative"},
    {"adm", "administrative"}, {"amort", "amortization"}, {"dep", "depreciation"},
}};

// Everything behind these words explains the line; it does not name it.
constexpr std::array<std::string_view, 9> cutWords {
    "including", "includes", "include", "inclusive", "excluding", "excludes", "exclusive", "included", "representing"};

std::string singular(std::string word)
{
    const auto endsWith = [&](std::string_view tail) {
        return word.size() > tail.size() + 1 && std::string_view(word).ends_with(tail);
    };
    if (endsWith("ies") && word.size() > 4) {
        word.replace(word.size() - 3, 3, "y");
    } else if (endsWith("sses") || endsWith("xes")) {
        word.resize(word.size() - 2);
    } else if (endsWith("s") && !endsWith("ss") && !endsWith("us") && !endsWith("is") && word.size() > 3) {
        word.pop_back();
    }
    return word;
}

// A bracket is part of the name when it is short words ("(loss)", "(used in)"); a note mark or a long aside is not.
bool keepsBracket(std::string_view inside)
{
    int words = 0;
    std::size_t letters = 0;
    bool inWord = false;
    for (const char c : inside) {
        if (isDigit(c)) {
            return false;
        }
        letters += isAlpha(c) ? 1 : 0;
        if (isAlpha(c) && !inWord) {
            ++words;
        }
        inWord = isAlpha(c) || c == '\'' || c == '-';
    }
    return words <= 3 && letters > 2;
}

// The same word twice in a row says nothing more: "Net (loss) earnings" is "net income".
void appendWord(std::string &key, std::string_view word)
{
    const std::size_t space = key.rfind(' ');
    const std::string_view last = std::string_view(key).substr(space == std::string::npos ? 0 : space + 1);
    if (word == last) {
        return;
    }
    if (!key.empty()) {
        key += ' ';
    }
    key += word;
}

} // namespace

std::string labelKey(std::string_view label)
{
    std::string key;
    key.reserve(label.size());
    std::string word;
    bool cut = false;
    const auto flush = [&] {
        if (word.empty() || cut) {
            word.clear();
            return;
        }
        const bool number = std::all_of(word.begin(), word.end(), isDigit);
        if (std::find(cutWords.begin(), cutWords.end(), word) != cutWords.end()) {
            cut = !key.empty();
            word.clear();
            return;
        }
        if (number || std::find(stopWords.begin(), stopWords.end(), word) != stopWords.end()) {
            word.clear();
            return;
        }
        word = singular(std::move(word));
        const auto found = std::find_if(synonyms.begin(), synonyms.end(), [&](const auto &s) { return s.first == word; });
        appendWord(key, found != synonyms.end() ? found->second : std::string_view(word));
        word.clear();
    };
    for (std::size_t i = 0; i < label.size(); ++i) {
        const char c = label[i];
        if (isAlnum(c)) {
            word += toLower(c);
            continue;
        }
        const auto u = static_cast<unsigned char>(c);
        if (c == '\'' || (u == 0xE2 && i + 2 < label.size() && static_cast<unsigned char>(label[i + 1]) == 0x80
                          && (static_cast<unsigned char>(label[i + 2]) & 0xFEU) == 0x98)) {
            // An apostrophe joins: "stockholders'" is one word, and so is "company’s".
            i += c == '\'' ? 0 : 2;
            continue;
        }
        if (u >= 0x80) {
            flush();
            continue;
        }
        flush();
        if (c == '(') {
            const std::size_t close = label.find(')', i);
            if (close != std::string_view::npos && !keepsBracket(label.substr(i + 1, close - i - 1))) {
                i = close;
            }
        }
    }
    flush();
    return key;
}

std::vector<std::string_view> keyWords(std::string_view key)
{
    return key.empty() ? std::vector<std::string_view> {} : split(key, ' ');
}

bool hasWord(std::string_view key, std::string_view word)
{
    for (std::size_t at = key.find(word); at != std::string_view::npos; at = key.find(word, at + 1)) {
        const std::size_t end = at + word.size();
        if ((at == 0 || key[at - 1] == ' ') && (end == key.size() || key[end] == ' ')) {
            return true;
        }
    }
    return false;
}

} // namespace filing
