// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/statements/title.h"

#include "parsers/core/text.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace filing
{

namespace
{

struct Word
{
    std::string text;            ///< Lower case, letters and digits only.
    Span span;
    bool capital = false;
};

constexpr std::size_t longestTitle = 260;
constexpr std::size_t mostWords = 34;

std::vector<Word> wordsOf(std::string_view line)
{
    std::vector<Word> words;
    std::size_t i = 0;
    while (i < line.size()) {
        if (!isAlnum(line[i])) {
            ++i;
            continue;
        }
        Word word;
        word.span.begin = static_cast<std::uint32_t>(i);
        word.capital = isUpper(line[i]) || isDigit(line[i]);
        while (i < line.size() && (isAlnum(line[i]) || line[i] == '\'')) {
            if (line[i] != '\'') {
                word.text += toLower(line[i]);
            }
            ++i;
        }
        word.span.end = static_cast<std::uint32_t>(i);
        words.push_back(std::move(word));
    }
    return words;
}

bool isOneOf(std::string_view word, std::initializer_list<std::string_view> list)
{
    return std::find(list.begin(), list.end(), word) != list.end();
}

bool has(const std::vector<Word> &words, std::string_view text)
{
    return std::any_of(words.begin(), words.end(), [&](const Word &word) { return word.text == text; });
}

bool isSmallWord(const Word &word)
{
    return word.text.size() <= 3
        || isOneOf(word.text, {"from", "with", "except", "thousands", "millions", "share", "amounts", "data", "per", "unaudited",
                               "shares", "ended", "months", "dollars", "percentages"});
}

// A title is written in capitals; a sentence that mentions a statement is not.
bool looksLikeTitle(std::string_view line, const std::vector<Word> &words)
{
    if (words.empty() || words.size() > mostWords || line.size() > longestTitle) {
        return false;
    }
    const std::string_view trimmedLine = trimmed(line);
    if (trimmedLine.ends_with('.') && words.size() > 8) {
        return false;
    }
    std::size_t capitals = 0;
    std::size_t counted = 0;
    for (const Word &word : words) {
        if (!isSmallWord(word)) {
            ++counted;
            capitals += word.capital ? 1U : 0U;
        }
    }
    return capitals * 10 >= counted * 7 && (counted > 0);
}

bool isFiller(std::string_view word)
{
    return isOneOf(word, {"consolidated", "consolidating", "condensed", "combined", "interim", "unaudited", "summary", "of", "the", "and", "gaap",
                          "selected", "comparative", "preliminary", "us", "u", "s", "abbreviated", "quarterly", "audited",
                          "financial", "income", "operations", "statement", "statements", "s", "data", "non", "adjusted", "basis",
                          "results", "total", "pro", "forma", "proforma", "non", "gaap", "supplementary", "annual"});
}

struct Named
{
    std::size_t from = 0;
    std::size_t to = 0;          ///< Half open, in words.
    StatementKind kind = StatementKind::Other;
};

// "statements of" + what: the words behind decide.
std::optional<StatementKind> kindBehind(const std::vector<Word> &words, std::size_t at, std::size_t &end)
{
    bool comprehensive = false;
    for (std::size_t i = at; i < words.size() && i < at + 7; ++i) {
        const std::string &word = words[i].text;
        const std::string_view next = i + 1 < words.size() ? std::string_view(words[i + 1].text) : std::string_view {};
        if (word == "comprehensive") {
            comprehensive = true;
        } else if (isOneOf(word, {"operations", "operation", "income", "earnings", "loss", "losses", "profit", "expenses", "revenues"})) {
            end = i + 1;
            return comprehensive ? StatementKind::ComprehensiveIncome : StatementKind::Operations;
        } else if (word == "financial" && isOneOf(next, {"condition", "position"})) {
            end = i + 2;
            return StatementKind::BalanceSheet;
        } else if (isOneOf(word, {"assets", "condition", "position"})) {
            end = i + 1;
            return StatementKind::BalanceSheet;
        } else if (isOneOf(word, {"cash", "cashflows"})) {
            end = i + 1 + (isOneOf(next, {"flow", "flows"}) ? 1 : 0);
            return StatementKind::CashFlows;
        } else if (isOneOf(word, {"equity", "shareholders", "stockholders", "changes", "shareowners", "capital", "retained", "partners",
                                  "members", "deficit", "investment"})) {
            end = i + 1;
            return StatementKind::Other;
        } else if (!isFiller(word)) {
            return std::nullopt;
        }
    }
    return std::nullopt;
}

// "Amounts recognised in the Balance Sheet" are in it, not it.
bool isInside(const std::vector<Word> &words, std::size_t at)
{
    std::size_t from = at;
    while (from > 0 && isOneOf(words[from - 1].text, {"consolidated", "condensed", "the", "our"})) {
        --from;
    }
    const bool analysed = from >= 2 && words[from - 1].text == "of" && isOneOf(words[from - 2].text, {"analysis", "discussion", "review", "comparison"});
    return analysed || (at >= 3 && words[at - 1].text == "the" && isOneOf(words[at - 2].text, {"in", "on", "from", "to", "outside"}));
}

std::optional<Named> findNamed(const std::vector<Word> &words)
{
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (isInside(words, i)) {
            return std::nullopt;
        }
        const std::string &word = words[i].text;
        const std::string_view next = i + 1 < words.size() ? std::string_view(words[i + 1].text) : std::string_view {};
        std::size_t end = i + 1;
        if (isOneOf(word, {"statement", "statements", "statment", "statments"}) && isOneOf(next, {"of", "0f", "or"})) {
            if (const auto kind = kindBehind(words, i + 2, end)) {
                return Named {i, end, *kind};
            }
        }
        if (isOneOf(word, {"balance", "balances"}) && isOneOf(next, {"sheet", "sheets"})) {
            return Named {i, i + 2, StatementKind::BalanceSheet};
        }
        if (isOneOf(word, {"income", "earnings", "operations", "operating"}) && isOneOf(next, {"statement", "statements"})) {
            return Named {i, i + 2, StatementKind::Operations};
        }
        // "Consolidated Operations Data"
        if (i > 0 && isOneOf(words[i - 1].text, {"consolidated", "condensed"}) && isOneOf(word, {"income", "earnings", "operations", "operating"})
            && next == "data") {
            return Named {i, i + 2, StatementKind::Operations};
        }
        if (word == "cash" && isOneOf(next, {"flow", "flows"}) && i + 2 < words.size()
            && isOneOf(words[i + 2].text, {"statement", "statements", "data", "information", "summary"})) {
            return Named {i, i + 3, StatementKind::CashFlows};
        }
    }
    return std::nullopt;
}

bool isLoose(const std::vector<Word> &words)
{
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        const std::string &word = words[i].text;
        const std::string &next = words[i + 1].text;
        if ((isOneOf(word, {"financial", "operating", "earnings", "consolidated", "quarterly", "annual"})
             && isOneOf(next, {"results", "highlights", "summary", "performance", "tables"}))
            || (word == "results" && next == "of" && i + 2 < words.size() && words[i + 2].text == "operations")
            || (word == "results" && isOneOf(next, {"summary"}))
            || (isOneOf(word, {"selected", "summary", "financial"}) && isOneOf(next, {"financial", "consolidated", "operating", "data", "information"}))) {
            return true;
        }
    }
    return false;
}

bool isBoundary(const std::vector<Word> &words)
{
    static constexpr std::array<std::string_view, 24> marks {
        "reconciliation", "reconciliations", "reconcile", "supplemental", "supplementary", "segment", "segments", "ebitda", "ebitdar",
        "guidance", "outlook", "metrics", "statistics", "consolidating", "backlog", "exhibit", "appendix", "forecast",
        "geographic", "footnotes", "yields", "averages", "ffo", "roic"};
    return std::any_of(words.begin(), words.end(), [](const Word &word) {
        return std::find(marks.begin(), marks.end(), word.text) != marks.end();
    });
}

// The title without what else stands on the line: the registrant before it, the note on scale behind it.
Span titleSpan(std::string_view line, const std::vector<Word> &words, const Named &named)
{
    std::size_t from = named.from;
    while (from > 0 && isFiller(words[from - 1].text)) {
        --from;
    }
    Span span {words[from].span.begin, words[named.to - 1].span.end};
    // "(Loss)", "Data", "and Comprehensive Income (Loss)", "(Unaudited)", "- GAAP" still belong to it.
    for (std::size_t i = named.to; i < words.size(); ++i) {
        const bool belongs = isOneOf(words[i].text, {"loss", "income", "earnings", "data", "unaudited", "and", "comprehensive", "gaap", "of",
                                                     "operations", "deficit", "retained", "or", "non", "continued", "expenses", "adjusted",
                                                     "pro", "forma", "information", "basis", "highlights"});
        if (!belongs) {
            break;
        }
        if (!isOneOf(words[i].text, {"and", "of", "or", "non"})) {
            span.end = words[i].span.end;
        }
    }
    if (span.end < line.size() && line[span.end] == ')') {
        ++span.end;
    }
    if (span.begin > 0 && line[span.begin - 1] == '(' && line.substr(span.begin, span.size()).find(')') != std::string_view::npos) {
        --span.begin;
    }
    return span;
}

bool isContentsEntry(std::string_view line)
{
    // "Condensed Consolidated Balance Sheets ........ 3": a page number ends it.
    const std::string_view words = trimmed(line);
    std::size_t digits = 0;
    while (digits < words.size() && digits < 4 && isDigit(words[words.size() - 1 - digits])) {
        ++digits;
    }
    if (digits == 0 || digits > 3 || digits == words.size()) {
        return false;
    }
    const char before = words[words.size() - 1 - digits];
    return before == '.' || before == '\t' || (before == ' ' && words.size() > digits + 2
            && (isSpace(words[words.size() - 2 - digits]) || words[words.size() - 2 - digits] == '.'));
}

} // namespace

Basis basisOf(std::string_view words)
{
    const std::string low = lowered(words);
    const bool nonGaap = low.find("non-gaap") != std::string::npos || low.find("non gaap") != std::string::npos
        || low.find("nongaap") != std::string::npos || low.find("adjusted") != std::string::npos
        || low.find("ebitda") != std::string::npos;
    if (nonGaap) {
        return Basis::NonGaap;
    }
    return low.find("pro forma") != std::string::npos || low.find("proforma") != std::string::npos
            || low.find("pro-forma") != std::string::npos
        ? Basis::ProForma
        : Basis::Gaap;
}

std::optional<TitleMatch> matchTitle(std::string_view line)
{
    if (line.size() > longestTitle) {
        return std::nullopt;
    }
    const std::vector<Word> words = wordsOf(line);
    if (!looksLikeTitle(line, words) || isContentsEntry(line)) {
        return std::nullopt;
    }
    TitleMatch match;
    match.text = {words.front().span.begin, words.back().span.end};
    match.continued = has(words, "continued") || has(words, "cont") || has(words, "contd");
    match.basis = basisOf(line);
    const std::optional<Named> named = findNamed(words);
    // "Share and per share (Note 8):" refers to a note; "Note 8. Segments" is one.
    const bool notes = has(words, "notes") || words.front().text == "note" || has(words, "see") || has(words, "accompanying")
        || has(words, "index") || (has(words, "report") && has(words, "independent"));
    if (notes && !has(words, "unaudited") && words.size() > 2) {
        if (has(words, "see") || has(words, "accompanying") || has(words, "integral")) {
            return std::nullopt;
        }
        match.strength = TitleMatch::Strength::Boundary;
        return match;
    }
    if (isBoundary(words) && !(named && named->from == 0)) {
        if (named && has(words, "consolidating")) {
            match.consolidating = true;
            match.kind = named->kind;
            match.text = titleSpan(line, words, *named);
        }
        match.strength = TitleMatch::Strength::Boundary;
        return match;
    }
    if (named) {
        match.kind = named->kind;
        match.text = titleSpan(line, words, *named);
        // "Average Balance Sheets": yields on average balances, not what there was at a date.
        if (isBoundary(words) || (named->kind == StatementKind::BalanceSheet && has(words, "average"))) {
            match.strength = TitleMatch::Strength::Boundary;
        }
        return match;
    }
    if (isLoose(words)) {
        match.strength = TitleMatch::Strength::Loose;
        return match;
    }
    return std::nullopt;
}

} // namespace filing
