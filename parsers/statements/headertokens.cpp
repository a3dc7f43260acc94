// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/statements/headertokens.h"

#include "parsers/core/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <utility>

namespace filing
{

namespace
{

using Kind = HeaderToken::Kind;

struct Word
{
    std::string_view low;        ///< Lower case; "/" parts words except in dates. Borrowed.
    Span span;
    bool number = false;
    int value = 0;
};

/// Of at most four digits.
int numberOf(std::string_view digits)
{
    int number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number;
}

bool isOneOf(std::string_view word, std::initializer_list<std::string_view> list)
{
    return std::find(list.begin(), list.end(), word) != list.end();
}

/// The words of a text one after the other. `low` is the text in lower case, which the words point into.
class WordReader
{
public:
    WordReader(std::string_view text, std::string_view low)
        : m_text(text)
        , m_low(low)
    {
    }

    bool next(Word &word)
    {
        while (m_at < m_text.size() && !isAlnum(m_text[m_at]) && m_text[m_at] != '%') {
            ++m_at;
        }
        if (m_at == m_text.size()) {
            return false;
        }
        const std::size_t begin = m_at;
        const bool digits = isDigit(m_text[begin]);
        // "1Q04", "Q3" and "12/31/03" stay whole; "2011(1)" and "31,2011" part.
        const bool slashed = digits && m_text.substr(begin, 6).find('/') != std::string_view::npos;
        ++m_at;
        while (m_text[begin] != '%' && m_at < m_text.size() && (isAlnum(m_text[m_at]) || (slashed && m_text[m_at] == '/'))) {
            ++m_at;
        }
        word.span = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(m_at)};
        word.low = word.span.of(m_low);
        word.number = digits && word.low.size() <= 4 && std::all_of(word.low.begin(), word.low.end(), isDigit);
        word.value = word.number ? numberOf(word.low) : 0;
        return true;
    }

private:
    std::string_view m_text;
    std::string_view m_low;
    std::size_t m_at = 0;
};

std::optional<int> numberWord(const Word &word)
{
    if (word.number) {
        return word.value > 0 && word.value <= 60 ? std::optional<int>(word.value) : std::nullopt;
    }
    static constexpr std::array<std::string_view, 20> ones {"", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
        "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
    for (std::size_t i = 1; i < ones.size(); ++i) {
        if (word.low == ones[i]) {
            return static_cast<int>(i);
        }
    }
    static constexpr std::array<std::pair<std::string_view, int>, 4> tens {{{"twenty", 20}, {"thirty", 30}, {"forty", 40}, {"fifty", 50}}};
    for (const auto &[name, value] : tens) {
        if (word.low.starts_with(name)) {
            const std::string_view rest = word.low.substr(name.size());
            const auto one = std::find(ones.begin(), ones.end(), rest);
            if (one != ones.end()) {
                return value + static_cast<int>(one - ones.begin());
            }
        }
    }
    return std::nullopt;
}

int ordinalQuarter(std::string_view word)
{
    return isOneOf(word, {"first", "1st"}) ? 1 : isOneOf(word, {"second", "2nd"}) ? 2 : isOneOf(word, {"third", "3rd"}) ? 3
        : isOneOf(word, {"fourth", "4th"}) ? 4 : 0;
}

std::optional<int> fullYear(const Word &word)
{
    if (!word.number) {
        return std::nullopt;
    }
    if (word.low.size() == 4 && word.value >= 1980 && word.value <= 2049) {
        return word.value;
    }
    if (word.low.size() == 2) {
        return word.value < 50 ? 2000 + word.value : 1900 + word.value;
    }
    return std::nullopt;
}

/// Every word without a digit that a token other than Words can begin with, sorted. Nearly all words of a filing are none of
/// them, and are told so by one look; a word missing here is never tried by the readers below.
constexpr std::array openers = std::to_array<std::string_view>({
    "%", "a", "actual", "adjusted", "adjustment", "adjustments", "amount", "amounts", "and", "annual", "apr", "april", "as", "at", "audited",
    "aug", "august", "b", "better", "c", "calendar", "change", "changes", "chg", "commencement", "corrected", "cumulative", "cy", "data", "date",
    "dec", "december", "decrease", "dollar", "dollars", "eight", "eighteen", "eleven", "end", "ended", "ending", "except", "favorable", "feb",
    "february", "fifteen", "first", "fiscal", "five", "for", "formation", "four", "fourteen", "fourth", "from", "full", "fy", "gaap", "growth",
    "in", "inc", "inception", "incorporation", "increase", "interim", "items", "jan", "january", "jul", "july", "jun", "june", "mar", "march",
    "margin", "may", "millions", "month", "months", "nine", "nineteen", "non", "nongaap", "note", "notes", "nov", "november", "oct", "october",
    "of", "on", "one", "or", "originally", "per", "percent", "percentage", "period", "periods", "previously", "pro", "proforma", "qoq", "qtr",
    "quarter", "quarterly", "quarters", "recast", "reconciling", "reported", "restated", "revised", "second", "sep", "sept", "september", "seven",
    "seventeen", "share", "six", "sixteen", "ten", "the", "third", "thirteen", "thousands", "three", "to", "twelve", "two", "unaudited",
    "unfavorable", "variance", "weeks", "worse", "year", "years", "yoy", "ytd"});
static_assert(std::ranges::is_sorted(openers));

/// By first letter: the lengths that openers have.
constexpr auto openerLengths = [] {
    std::array<std::uint32_t, 256> lengths {};
    for (const std::string_view word : openers) {
        lengths[static_cast<unsigned char>(word.front())] |= 1U << word.size();
    }
    return lengths;
}();

bool opensToken(std::string_view word)
{
    if (std::ranges::any_of(word, isDigit)) {
        return true;
    }
    const bool likely = word.size() < 32 && (openerLengths[static_cast<unsigned char>(word.front())] >> word.size() & 1U) != 0;
    if (likely && std::ranges::binary_search(openers, word)) {
        return true;
    }
    // "thirtynine"
    return word.size() > 4
        && (word.starts_with("twenty") || word.starts_with("thirty") || word.starts_with("forty") || word.starts_with("fifty"));
}

constexpr std::size_t fewWords = 16;      ///< Of one heading.

class Tokenizer
{
public:
    explicit Tokenizer(std::string_view text)
        : m_text(text)
        , m_low(lowered(text))
        , m_reader(text, m_low)
    {
        m_words.reserve(fewWords);
    }

    bool next()
    {
        if (peek(0) == nullptr) {
            return false;
        }
        if (isFigure() || !opensToken(low(0)) || (!duration() && !quarter() && !date() && !year() && !noPeriod() && !qualifier())) {
            word();
        }
        return true;
    }

    /// The token that next() found.
    [[nodiscard]] const HeaderToken &token() const { return m_token; }

private:
    /// A word from the next one on; null behind the last. Words are read when they are first asked for, and hold until the next call.
    const Word *peek(std::size_t ahead)
    {
        for (Word word; m_at + ahead >= m_words.size() && m_reader.next(word);) {
            m_words.push_back(word);
        }
        return m_at + ahead < m_words.size() ? &m_words[m_at + ahead] : nullptr;
    }

    std::string_view low(std::size_t ahead)
    {
        const Word *word = peek(ahead);
        return word != nullptr ? word->low : std::string_view {};
    }

    HeaderToken &take(Kind kind, std::size_t count)
    {
        HeaderToken &token = m_token;
        token = {};
        token.kind = kind;
        token.text = {m_words[m_at].span.begin, m_words[m_at + count - 1].span.end};
        if (kind == Kind::MonthDay || kind == Kind::WholeDate) {
            // The comma of "March 31," is printed with it.
            if (token.text.end < m_text.size() && m_text[token.text.end] == ',') {
                ++token.text.end;
            }
        }
        m_at += count;
        return token;
    }

    /// Part of an amount ("12" and "345" of "12,345"): a number that is no year and counts or dates nothing behind it.
    bool isFigure()
    {
        const Word word = m_words[m_at];
        const bool mayBeYear = word.low.size() == 4 || (word.span.begin > 0 && m_text[word.span.begin - 1] == '\'');
        return word.number && !mayBeYear && (peek(1) == nullptr || peek(1)->number);
    }

    std::size_t endedWords(std::size_t at)
    {
        std::size_t n = at;
        while (isOneOf(low(n), {"period", "periods"})) {
            ++n;
        }
        if (isOneOf(low(n), {"ended", "ending", "end"})) {
            ++n;
        } else if (low(n) == "to" && low(n + 1) == "date") {
            n += 2;
        }
        return n;
    }

    bool duration()
    {
        std::size_t lead = 0;
        while (isOneOf(low(lead), {"for", "the"})) {
            ++lead;
        }
        if (peek(lead) == nullptr) {
            return false;
        }
        // "Fifty-three" comes as two words.
        std::size_t at = lead;
        std::optional<int> count = numberWord(*peek(at));
        if (count && *count >= 20 && *count % 10 == 0 && peek(at + 1) != nullptr && !peek(at + 1)->number) {
            const std::optional<int> one = numberWord(*peek(at + 1));
            if (one && *one < 10) {
                *count += *one;
                ++at;
            }
        }
        if (count) {
            const std::string_view unit = low(at + 1);
            const int months = isOneOf(unit, {"month", "months", "mos"}) ? *count : isOneOf(unit, {"week", "weeks", "wks"}) ? monthsOfWeeks(*count)
                : isOneOf(unit, {"year", "years"}) && *count == 1 ? 12 : 0;
            if (months > 0) {
                take(Kind::Duration, endedWords(at + 2)).months = months;
                return true;
            }
            return false;
        }
        if (isOneOf(low(lead), {"three", "six", "nine", "twelve"})) {
            return false;
        }
        std::size_t n = lead;
        while (isOneOf(low(n), {"fiscal", "full", "calendar", "interim"})) {
            ++n;
        }
        if (isOneOf(low(n), {"quarter", "quarters", "qtr", "quarterly"})) {
            const std::size_t end = endedWords(n + 1);
            take(Kind::Duration, std::max(end, n + 1)).months = 3;
            return true;
        }
        if (isOneOf(low(n), {"year", "years"}) && low(n + 1) == "to" && low(n + 2) == "date") {
            take(Kind::Duration, n + 3).months = -1;
            return true;
        }
        if (isOneOf(low(n), {"ytd"})) {
            take(Kind::Duration, n + 1).months = -1;
            return true;
        }
        if (low(n) == "year" && peek(n + 1) != nullptr && fullYear(*peek(n + 1)) && low(n + 1).size() == 4) {
            return false;                    // "Fiscal year 2011" is a year.
        }
        if (isOneOf(low(n), {"year", "years"}) || (isOneOf(low(n), {"annual"}) && low(n + 1) == "period")) {
            const std::size_t end = endedWords(n + 1);
            if (end > n + 1 || n > lead || peek(n + 1) == nullptr) {
                take(Kind::Duration, std::max(end, n + 1)).months = 12;
                return true;
            }
        }
        if (isOneOf(low(n), {"month"}) && isOneOf(low(n + 1), {"ended"})) {
            take(Kind::Duration, n + 2).months = 1;
            return true;
        }
        return false;
    }

    bool quarter()
    {
        std::string_view word = low(0);
        int number = 0;
        std::size_t count = 1;
        std::string_view tail;
        if (word.size() >= 2 && word[0] == 'q' && word[1] >= '1' && word[1] <= '4' && (word.size() == 2 || isAlnum(word[2]))) {
            number = word[1] - '0';
            tail = word.substr(2);
        } else if (word.size() >= 2 && word[1] == 'q' && word[0] >= '1' && word[0] <= '4') {
            number = word[0] - '0';
            tail = word.substr(2);
        } else if (ordinalQuarter(word) > 0 && (isOneOf(low(1), {"quarter", "qtr", "fiscal"}))) {
            number = ordinalQuarter(word);
            count = low(1) == "fiscal" ? 3 : 2;
            if (low(1) == "fiscal" && !isOneOf(low(2), {"quarter"})) {
                return false;
            }
        } else {
            return false;
        }
        int year = 0;
        if (!tail.empty()) {
            if (tail.starts_with("fy")) {
                tail.remove_prefix(2);
            }
            Word w;
            w.low = tail;
            w.number = !tail.empty() && tail.size() <= 4 && std::all_of(tail.begin(), tail.end(), isDigit);
            w.value = w.number ? numberOf(w.low) : 0;
            const auto y = fullYear(w);
            if (!y) {
                return false;
            }
            year = *y;
        } else {
            std::size_t n = count;
            bool fiscal = false;
            while (isOneOf(low(n), {"fiscal", "of", "fy", "year", "calendar"})) {
                fiscal = fiscal || low(n) != "of";
                ++n;
            }
            Word next;
            if (peek(n) != nullptr) {
                next = *peek(n);
                if (next.low.starts_with("fy")) {
                    next.low.remove_prefix(2);
                    next.number = !next.low.empty() && next.low.size() <= 4 && std::all_of(next.low.begin(), next.low.end(), isDigit);
                    next.value = next.number ? numberOf(next.low) : 0;
                }
                const auto y = fullYear(next);
                const bool apostrophe = peek(n)->span.begin > 0 && m_text[peek(n)->span.begin - 1] == '\'';
                if (y && (next.low.size() == 4 || apostrophe || fiscal || next.low != peek(n)->low)) {
                    year = *y;
                    count = n + 1;
                }
            }
            while (year == 0 && isOneOf(low(count), {"ended", "ending"})) {
                ++count;
            }
        }
        HeaderToken &token = take(Kind::Quarter, count);
        token.quarter = number;
        token.year = year;
        token.months = 3;
        return true;
    }

    bool date()
    {
        const Word word = m_words[m_at];
        if (word.low.find('/') != std::string_view::npos) {
            if (const auto parsed = parseDate(word.span.of(m_text))) {
                setDate(take(Kind::WholeDate, 1), *parsed);
                return true;
            }
            return false;
        }
        // "June 30, 2011", "June 30,", "30 June 2011"
        std::size_t monthAt = 0;
        std::size_t dayAt = 1;
        std::optional<unsigned> month = word.number || word.low.size() < 3 ? std::nullopt : monthFromName(word.low);
        if (!month && word.number && word.value >= 1 && word.value <= 31 && peek(1) != nullptr && !peek(1)->number && low(1).size() >= 3) {
            month = monthFromName(low(1));
            monthAt = 1;
            dayAt = 0;
        }
        if (!month) {
            return false;
        }
        std::size_t count = 2;
        unsigned day = 0;
        if (const Word *d = peek(dayAt)) {
            std::string_view digits = d->low;
            for (const std::string_view tail : {"st", "nd", "rd", "th"}) {
                if (digits.size() > 2 && digits.ends_with(tail) && isDigit(digits[0])) {
                    digits.remove_suffix(2);
                }
            }
            if (digits.size() <= 2 && std::all_of(digits.begin(), digits.end(), isDigit)) {
                day = static_cast<unsigned>(numberOf(digits));
            }
        }
        if (day < 1 || day > 31) {
            // "March 2011" ends with the month's last day; a month's name alone says too little.
            const Word *y = peek(monthAt + 1);
            if (monthAt != 0 || y == nullptr || !y->number || y->low.size() != 4 || !fullYear(*y)) {
                return false;
            }
            const auto last = std::chrono::year_month_day_last {std::chrono::year(*fullYear(*y)), std::chrono::month_day_last {std::chrono::month(*month)}};
            setDate(take(Kind::WholeDate, 2), Date(last));
            return true;
        }
        if (const Word *y = peek(count); y != nullptr && y->low.size() == 4 && fullYear(*y)) {
            const Date found {std::chrono::year(*fullYear(*y)), std::chrono::month(*month), std::chrono::day(day)};
            if (found.ok()) {
                setDate(take(Kind::WholeDate, count + 1), found);
                return true;
            }
        }
        HeaderToken &token = take(Kind::MonthDay, count);
        token.month = *month;
        token.day = day;
        return true;
    }

    static void setDate(HeaderToken &token, Date date)
    {
        token.year = static_cast<int>(date.year());
        token.month = static_cast<unsigned>(date.month());
        token.day = static_cast<unsigned>(date.day());
    }

    bool year()
    {
        std::size_t n = 0;
        while (isOneOf(low(n), {"fiscal", "fy", "year", "calendar", "cy"})) {
            ++n;
        }
        if (peek(n) == nullptr) {
            return false;
        }
        Word word = *peek(n);
        bool fiscal = n > 0;
        if (word.low.starts_with("fy") && word.low.size() >= 4) {
            word.low.remove_prefix(2);
            word.number = std::all_of(word.low.begin(), word.low.end(), isDigit);
            word.value = word.number ? numberOf(word.low.substr(0, 4)) : 0;
            fiscal = true;
        }
        const auto y = fullYear(word);
        const bool apostrophe = word.span.begin > 0 && m_text[word.span.begin - 1] == '\'';
        if (!y || (word.low.size() != 4 && !fiscal && !apostrophe)) {
            return false;
        }
        HeaderToken &token = take(Kind::Year, n + 1);
        token.year = *y;
        token.fiscal = fiscal;
        return true;
    }

    bool noPeriod()
    {
        std::size_t n = 0;
        while (isOneOf(low(n), {"%", "percent", "percentage", "change", "changes", "variance", "increase", "decrease", "inc", "dec", "chg",
                                "favorable", "unfavorable", "better", "worse", "growth", "adjustments", "adjustment", "amount", "dollar",
                                "note", "notes", "reconciling", "items", "margin", "yoy", "qoq"})) {
            ++n;
        }
        if (n == 0) {
            return false;
        }
        // "% of net sales", "% Net Revenues"
        const bool of = low(n) == "of" || low(n - 1) == "%" || low(n - 1) == "percent" || low(n - 1) == "percentage";
        while (of && isOneOf(low(n), {"of", "total", "net", "revenue", "revenues", "sales"})) {
            ++n;
        }
        while (isOneOf(low(n), {"or", "in"}) && peek(n + 1) != nullptr) {
            ++n;
            break;
        }
        take(Kind::NoPeriod, n);
        return true;
    }

    bool qualifier()
    {
        if (isOneOf(low(0), {"inception", "commencement", "incorporation", "formation"})) {
            take(Kind::Since, 1);
        } else if (isOneOf(low(0), {"cumulative", "date"})) {
            take(Kind::Filler, 1);
        } else if (low(0) == "as" && isOneOf(low(1), {"restated", "revised", "recast", "corrected"})) {
            take(Kind::Restated, 2);
        } else if (isOneOf(low(0), {"restated", "revised", "recast", "corrected"})) {
            take(Kind::Restated, 1);
        } else if (low(0) == "as" && isOneOf(low(1), {"reported", "previously", "originally"})) {
            take(Kind::Reported, low(2) == "reported" ? 3 : 2);
        } else if (isOneOf(low(0), {"previously", "originally"}) && low(1) == "reported") {
            take(Kind::Reported, 2);
        } else if (low(0) == "as" && low(1) == "adjusted") {
            take(Kind::NonGaap, 2);
        } else if (low(0) == "non" && low(1) == "gaap") {
            take(Kind::NonGaap, 2);
        } else if ((low(0) == "pro" && low(1) == "forma")) {
            take(Kind::NonGaap, 2);
        } else if (isOneOf(low(0), {"adjusted", "proforma", "nongaap"})) {
            take(Kind::NonGaap, 1);
        } else if (isOneOf(low(0), {"gaap", "reported", "actual"})) {
            take(Kind::Reported, 1);
        } else if (isOneOf(low(0), {"ended", "ending", "unaudited", "audited", "for", "the", "and", "as", "of", "at", "period", "periods",
                                    "months", "month", "weeks", "in", "thousands", "millions", "except", "per", "share", "data", "amounts",
                                    "dollars", "or", "from", "to", "a", "b", "c", "end", "on", "year", "fiscal"})) {
            take(Kind::Filler, 1);
        } else {
            return false;
        }
        return true;
    }

    void word()
    {
        const Word &w = m_words[m_at];
        // Footnote marks: "2011(1)".
        take(w.number && w.low.size() == 1 ? Kind::Filler : Kind::Words, 1);
    }

    std::string_view m_text;
    std::string m_low;
    WordReader m_reader;
    std::vector<Word> m_words;
    std::size_t m_at = 0;
    HeaderToken m_token;
};

} // namespace

int monthsOfWeeks(int weeks)
{
    return weeks <= 0 ? 0 : weeks <= 6 ? 1 : weeks <= 9 ? 2 : weeks <= 18 ? 3 : weeks <= 22 ? 5 : weeks <= 30 ? 6 : weeks <= 43 ? 9 : 12;
}

std::vector<HeaderToken> headerTokens(std::string_view words)
{
    std::vector<HeaderToken> tokens;
    for (Tokenizer tokenizer(words); tokenizer.next();) {
        tokens.push_back(tokenizer.token());
    }
    return tokens;
}

bool hasPlainWord(std::string_view words)
{
    for (Tokenizer tokenizer(words); tokenizer.next();) {
        if (tokenizer.token().kind == Kind::Words) {
            return true;
        }
    }
    return false;
}

} // namespace filing
