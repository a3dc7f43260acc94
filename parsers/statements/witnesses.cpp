// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/statements/witnesses.h"

#include "parsers/core/text.h"
#include "parsers/statements/headertokens.h"
#include "parsers/statements/labelwords.h"
#include "parsers/statements/prose.h"
#include "parsers/statements/releasecalendar.h"

#include <algorithm>
#include <initializer_list>
#include <string>

namespace filing
{

namespace
{

using Kind = HeaderToken::Kind;

constexpr std::uint32_t longestGap = 110;     ///< Between a subject and its figure.

struct Word
{
    std::string key;             ///< As labelKey() writes it; empty for small words.
    std::string low;
    Span span;
};

std::vector<Word> wordsOf(std::string_view sentence)
{
    std::vector<Word> words;
    std::size_t i = 0;
    while (i < sentence.size()) {
        if (!isAlpha(sentence[i])) {
            ++i;
            continue;
        }
        const std::size_t begin = i;
        while (i < sentence.size() && (isAlnum(sentence[i]) || sentence[i] == '\'')) {
            ++i;
        }
        const std::string_view word = sentence.substr(begin, i - begin);
        words.push_back({labelKey(word), lowered(word), {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(i)}});
    }
    return words;
}

bool hasAny(std::string_view low, std::initializer_list<std::string_view> phrases)
{
    return std::any_of(phrases.begin(), phrases.end(), [&](std::string_view phrase) { return low.find(phrase) != std::string_view::npos; });
}

/// A line of the statement and the ways prose names it.
struct Subject
{
    std::size_t row = 0;
    std::vector<std::vector<std::string>> names;
};

std::vector<std::string> nameOf(std::string_view key)
{
    std::vector<std::string> words;
    for (const std::string_view word : keyWords(key)) {
        words.emplace_back(word);
    }
    return words;
}

std::vector<Subject> subjectsOf(const Statement &statement)
{
    std::vector<Subject> subjects;
    for (std::size_t i = 0; i < statement.rows.size(); ++i) {
        const Row &row = statement.rows[i];
        if (row.heading || row.measure != Measure::Money) {
            continue;
        }
        Subject subject {i, {}};
        const auto add = [&](std::string_view key) {
            if (!key.empty()) {
                subject.names.push_back(nameOf(key));
            }
        };
        const std::string key = labelKey(row.label.text);
        if (key.find(' ') != std::string::npos || !row.role.empty()) {
            add(key);
            add(key + " expense");
        }
        if (key.starts_with("total ")) {
            add(std::string_view(key).substr(6));
        }
        if (row.role == "total-revenues") {
            for (const std::string_view alias : {"revenue", "net revenue", "total revenue", "sale", "net sale", "total net revenue"}) {
                add(alias);
            }
        } else if (row.role == "net-income") {
            add("net income");
        } else if (row.role == "operating-income") {
            add("operating income");
            add("income operation");
        } else if (row.role == "gross-profit") {
            add("gross income");
            add("gross margin");
        }
        subjects.push_back(std::move(subject));
    }
    return subjects;
}

// Words that may stand before a subject without narrowing it: "product revenues" are not the revenues.
bool leavesWhole(const Word &before, const std::vector<std::string> &name)
{
    const bool sales = name.front() == "revenue" || name.front() == "sale";
    return before.key.empty() || (sales && before.low == "net")
        || hasAny(" " + before.low + " ", {" total ", " consolidated ", " reported ", " quarterly ", " company's ", " gaap ", " were ",
                                           " was ", " include ", " included ", " had ", " posted ", " recorded ", " its ", " our ", " announced ",
                                           " reports ", " generated ", " that ", " record ", " quarter ", " year ", " in "});
}

struct FoundSubject
{
    std::size_t row = 0;
    Span text;
    std::size_t words = 0;
};

// The last subject that ends before `end`; of several at one place the longest name.
std::optional<FoundSubject> subjectBefore(const std::vector<Word> &words, const std::vector<Subject> &subjects, std::uint32_t end)
{
    std::optional<FoundSubject> best;
    for (const Subject &subject : subjects) {
        for (const auto &name : subject.names) {
            for (std::size_t at = 0; at < words.size() && words[at].span.begin < end; ++at) {
                std::size_t i = at;
                std::size_t matched = 0;
                while (i < words.size() && matched < name.size() && (words[i].key == name[matched] || (matched > 0 && words[i].key.empty()))) {
                    matched += words[i].key.empty() ? 0U : 1U;
                    ++i;
                }
                if (matched < name.size() || words[at].key.empty() || words[i - 1].span.end > end
                    || (at > 0 && !leavesWhole(words[at - 1], name))) {
                    continue;
                }
                // "Net gains of $5 million" are no net income.
                const bool gains = std::any_of(words.begin() + static_cast<std::ptrdiff_t>(at), words.begin() + static_cast<std::ptrdiff_t>(i),
                                               [](const Word &word) { return word.low.starts_with("gain"); });
                if (gains) {
                    continue;
                }
                // "Net loss per share" and "revenue growth" speak of something else.
                const std::string_view next = i < words.size() ? std::string_view(words[i].low) : std::string_view {};
                if (hasAny(" " + std::string(next) + " ", {" per ", " growth ", " before ", " attributable ", " margin ", " from "})
                    && name.size() < 3) {
                    continue;
                }
                const FoundSubject found {subject.row, {words[at].span.begin, words[i - 1].span.end}, name.size()};
                if (!best || found.text.end > best->text.end || (found.text.end == best->text.end && found.words > best->words)) {
                    best = found;
                }
            }
        }
    }
    return best;
}

/// Months back that words such as "in the same period last year" point; 0 where they point nowhere.
int monthsBack(std::string_view low)
{
    std::size_t year = std::string_view::npos;
    for (const std::string_view phrase : {"same period", "same quarter", "last year", "prior year", "year ago", "year-ago", "a year earlier",
                                          "previous year", "comparable period", "corresponding period", "comparable quarter",
                                          "corresponding quarter", "last fiscal year", "prior-year", "previous fiscal year", "prior fiscal year"}) {
        year = std::min(year, low.find(phrase));
    }
    std::size_t quarter = std::string_view::npos;
    for (const std::string_view phrase : {"previous quarter", "prior quarter", "preceding quarter", "last quarter", "sequential"}) {
        quarter = std::min(quarter, low.find(phrase));
    }
    return year == quarter ? 0 : year < quarter ? -12 : -3;
}

class Reader
{
public:
    Reader(const ReadingText &text, Statement &statement)
        : m_text(text)
        , m_statement(statement)
        , m_calendar(text)
        , m_subjects(subjectsOf(statement))
    {
    }

    void read(Span sentence)
    {
        const std::string_view words = m_text.text(sentence);
        const std::string low = lowered(words);
        if (hasAny(low, {"non-gaap", "adjusted", "pro forma", "excluding", "guidance", "expects", "expected to", "anticipate", "will be ",
                         "forecast", "projected", "outlook", "between $", "should be", "range of", "estimate", "would have", "segment",
                         "division"})
            || words.empty() || isLower(words.front())) {
            return;
        }
        const std::vector<ProseAmount> amounts = proseAmounts(words);
        const std::vector<Word> parts = wordsOf(words);
        const bool respectively = low.find("respectively") != std::string::npos;
        Thread thread;
        for (std::size_t i = 0; i < amounts.size(); ++i) {
            const ProseAmount &amount = amounts[i];
            const std::uint32_t next = wordsEnd(low, amounts, i);
            const std::string_view between = std::string_view(low).substr(thread.done, amount.text.begin - thread.done);
            if (amount.perShare) {
                // "… of $15.0 million, or $0.22 per basic and diluted share"
                if (!thread.rows.empty() && thread.period && m_statement.rows[thread.rows.back()].role.starts_with("net-income")
                    && hasAny(between, {" or "})) {
                    addPerShare(sentence, amount, *thread.period);
                }
            } else if (thread.done > 0 && (isComparison(between) || (respectively && thread.compared > 0 && between.size() < 8))) {
                compare(sentence, low, amount, respectively ? static_cast<std::uint32_t>(words.size()) : next, respectively, thread);
            } else {
                current(sentence, low, parts, amount, next, respectively, thread);
            }
            thread.done = amount.text.end;
        }
    }

private:
    // Up to where the words behind a figure speak of it: over its own per-share figure, up to the next figure's comparison.
    static std::uint32_t wordsEnd(std::string_view low, const std::vector<ProseAmount> &amounts, std::size_t i)
    {
        std::size_t next = i + 1;
        while (next < amounts.size() && amounts[next].perShare) {
            ++next;
        }
        std::size_t end = next < amounts.size() ? amounts[next].text.begin : low.size();
        for (const std::string_view mark : {"compared", "versus", " from ", " up ", " down ", " and net ", " (q"}) {
            end = std::min(end, low.find(mark, amounts[i].text.end));
        }
        return static_cast<std::uint32_t>(end);
    }

    /// What a sentence has been speaking of so far.
    struct Thread
    {
        std::vector<std::size_t> rows;
        std::optional<std::size_t> base;     ///< The period of the first figure.
        std::optional<std::size_t> period;   ///< That of the last one.
        std::size_t compared = 0;    ///< Figures of the other period that were read since.
        std::uint32_t done = 0;
    };

    static bool isComparison(std::string_view between)
    {
        return hasAny(between, {"compared to", "compared with", "versus", " from", "comparison", "against"});
    }

    void compare(Span sentence, const std::string &low, const ProseAmount &amount, std::uint32_t next, bool respectively, Thread &thread)
    {
        if (thread.rows.empty() || !thread.base) {
            return;
        }
        // "…, compared to $1.8 million and $0.2 million, respectively": one for each figure before.
        const std::size_t at = respectively ? thread.compared : thread.rows.size() - 1;
        ++thread.compared;
        const auto then = otherPeriod(std::string_view(low).substr(amount.text.end, next - amount.text.end), *thread.base);
        thread.period = then;
        if (then && at < thread.rows.size()) {
            add(sentence, amount, thread.rows[at], *then);
        }
    }

    void current(Span sentence, const std::string &low, const std::vector<Word> &parts, const ProseAmount &amount, std::uint32_t next,
                 bool respectively, Thread &thread)
    {
        if (thread.compared > 0 || !respectively) {
            thread.rows.clear();
            thread.compared = 0;
        }
        const std::optional<std::size_t> base = thread.base;
        thread.period.reset();
        thread.base.reset();
        // "This compares with net sales of …" tells of another period than its neighbours.
        const std::uint32_t from = base ? thread.done : 0;
        if (std::string_view(low).substr(from, amount.text.begin - from).find("compar") != std::string_view::npos) {
            return;
        }
        std::optional<std::size_t> row = rowBehind(low, parts, amount, next);
        if (!row) {
            const auto subject = subjectBefore(parts, m_subjects, amount.text.begin);
            const bool fits = subject && subject->text.begin >= thread.done && amount.text.begin - subject->text.end <= longestGap
                && leadsToValue(std::string_view(low).substr(subject->text.end, amount.text.begin - subject->text.end));
            row = fits ? std::optional<std::size_t>(subject->row) : std::nullopt;
        }
        const std::string_view behind = std::string_view(low).substr(amount.text.end, next - amount.text.end);
        if (row && monthsBack(behind) != 0) {
            thread.period = base ? otherPeriod(behind, *base) : std::nullopt;
        } else {
            thread.period = row ? currentPeriod(low, behind, amount) : std::nullopt;
        }
        thread.base = monthsBack(behind) != 0 ? base : thread.period;
        if (thread.period) {
            thread.rows.push_back(*row);
            add(sentence, amount, *row, *thread.period);
        } else {
            thread.rows.clear();
        }
    }

    // "$2.2 million of clinical material reimbursement": the subject may follow its figure.
    std::optional<std::size_t> rowBehind(const std::string &low, const std::vector<Word> &parts, const ProseAmount &amount,
                                         std::uint32_t next) const
    {
        if (std::string_view(low).substr(amount.text.end, 4) != " of ") {
            return std::nullopt;
        }
        std::vector<Word> behind;
        for (const Word &word : parts) {
            if (word.span.begin >= amount.text.end + 3 && word.span.end <= next) {
                behind.push_back(word);
            }
        }
        std::optional<std::size_t> best;
        std::size_t longest = 1;
        for (const Subject &subject : m_subjects) {
            for (const auto &name : subject.names) {
                std::size_t i = 0;
                std::size_t matched = 0;
                while (i < behind.size() && matched < name.size() && (behind[i].key.empty() || behind[i].key == name[matched])) {
                    matched += behind[i].key.empty() ? 0U : 1U;
                    ++i;
                }
                if (matched == name.size() && matched > longest) {
                    longest = matched;
                    best = subject.row;
                }
            }
        }
        return best;
    }

    // "were", "of", "increased 12% to": what stands between a subject and its own value.
    static bool leadsToValue(std::string_view gap)
    {
        if (hasAny(gap, {"include", "increase of", "decrease of", " by ", "more than", "less than", "up to", "due to", "related", "associated",
                         "offset", "decline of", "compared", "versus", " from ", "impact", "benefit of", "charge", " excess", " another", "loss of", "gain of", "despite", "expenses of", "costs of"})) {
            return false;
        }
        const std::string_view tail = trimmed(gap);
        return tail.ends_with("were") || tail.ends_with("was") || tail.ends_with(" of") || tail == "of" || tail.ends_with("totaled")
            || tail.ends_with("totalled") || tail.ends_with(" to") || tail.ends_with("to a record") || tail.ends_with("reached")
            || tail.ends_with("at") || tail.ends_with("approximately") || tail.ends_with("of (") || tail.ends_with("was (");
    }

    // The period a sentence names for a figure: behind it, else in the words before it.
    std::optional<std::size_t> currentPeriod(const std::string &low, std::string_view behind, const ProseAmount &amount) const
    {
        const std::optional<std::size_t> found = named(behind);
        return found ? found : named(std::string_view(low).substr(0, amount.text.begin));
    }

    // The period a figure is compared with.
    std::optional<std::size_t> otherPeriod(std::string_view words, std::size_t base) const
    {
        const int back = monthsBack(words);
        return back != 0 ? shifted(m_statement.periods[base], back) : named(words);
    }

    std::optional<std::size_t> shifted(const Period &from, int months) const
    {
        if (!from.end) {
            return std::nullopt;
        }
        const int days = months * 365 / 12;
        for (std::size_t i = 0; i < m_statement.periods.size(); ++i) {
            const Period &period = m_statement.periods[i];
            if (period.months == from.months && period.end && std::abs(daysBetween(*from.end, *period.end) - days) <= 10) {
                return i;
            }
        }
        return std::nullopt;
    }

    // The period that words name by themselves: "for the quarter ended March 31, 2011", "3Q FY2011", "the first nine months".
    std::optional<std::size_t> named(std::string_view words) const
    {
        int months = 0;
        std::optional<Date> end;
        for (const HeaderToken &token : headerTokens(words)) {
            if (token.kind == Kind::Duration && token.months > 0) {
                months = months == 0 ? token.months : months;
            } else if (token.kind == Kind::Quarter) {
                months = months == 0 ? 3 : months;
                if (!end) {
                    end = m_calendar.quarterEnd(token.quarter, token.year);
                    if (!end && token.year != 0) {
                        return std::nullopt;
                    }
                }
            } else if (token.kind == Kind::WholeDate && !end) {
                end = Date(std::chrono::year(token.year), std::chrono::month(token.month), std::chrono::day(token.day));
            } else if (token.kind == Kind::Year && token.fiscal && months == 0) {
                months = 12;
                end = m_calendar.yearEnd(token.year);
            }
        }
        if (months == 0) {
            return std::nullopt;
        }
        std::optional<std::size_t> best;
        for (std::size_t i = 0; i < m_statement.periods.size(); ++i) {
            const Period &period = m_statement.periods[i];
            if (period.months != months || !period.end) {
                continue;
            }
            if (end ? std::abs(daysBetween(*end, *period.end)) <= 8 : (!best || *m_statement.periods[*best].end < *period.end)) {
                best = i;
            }
        }
        return best;
    }

    void addPerShare(Span sentence, const ProseAmount &amount, std::size_t period)
    {
        // "$0.89 per share ($0.88 per share on a diluted basis)": what follows the next figure speaks of that one.
        std::string behind = lowered(m_text.text(sentence).substr(amount.text.end, 60));
        behind.resize(std::min(behind.find('$'), behind.size()));
        const bool diluted = behind.find("diluted") != std::string::npos;
        const bool basic = behind.find("basic") != std::string::npos;
        const std::string_view role = basic == diluted ? "eps-basic-diluted" : diluted ? "eps-diluted" : "eps-basic";
        const auto isOf = [&](std::string_view wanted) {
            return [wanted](const Row &row) { return row.role == wanted; };
        };
        auto row = std::find_if(m_statement.rows.begin(), m_statement.rows.end(), isOf(role));
        if (row == m_statement.rows.end() && basic != diluted) {
            row = std::find_if(m_statement.rows.begin(), m_statement.rows.end(), isOf("eps-basic-diluted"));
        }
        if (row != m_statement.rows.end()) {
            add(sentence, amount, static_cast<std::size_t>(row - m_statement.rows.begin()), period);
        }
    }

    void add(Span sentence, const ProseAmount &amount, std::size_t row, std::size_t period)
    {
        const Row &line = m_statement.rows[row];
        const Cell &cell = line.cells.size() > period ? line.cells[period] : Cell {};
        if (!cell) {
            return;
        }
        const std::optional<Decimal> value = cell->number();
        if (!value) {
            return;
        }
        const std::int64_t scale = line.measure == Measure::PerShare ? 1 : m_statement.scale;
        const Decimal printed = value->abs() * scale;
        Witness witness;
        witness.sentence = field(sentence, "statement.witness");
        witness.amount = field({sentence.begin + amount.text.begin, sentence.begin + amount.text.end}, "statement.witness-amount");
        witness.amount.value = amount.value.toString();
        witness.row = row;
        witness.period = period;
        witness.agrees = (printed - amount.value).abs() <= amount.half;
        m_statement.witnesses.push_back(std::move(witness));
    }

    Field field(Span span, std::string_view rule) const
    {
        Field out;
        out.text = collapsed(m_text.text(span));
        out.pieces = m_text.toSourcePieces(span);
        out.rule = rule;
        return out;
    }

    const ReadingText &m_text;
    Statement &m_statement;
    ReleaseCalendar m_calendar;
    std::vector<Subject> m_subjects;
};

} // namespace

void findWitnesses(const ReadingText &text, Statement &statement)
{
    statement.witnesses.clear();
    if (statement.kind != StatementKind::Operations || statement.basis != Basis::Gaap) {
        return;
    }
    Reader reader(text, statement);
    for (const Span sentence : moneySentences(text)) {
        reader.read(sentence);
    }
}

} // namespace filing
