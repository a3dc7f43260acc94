// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/library/searchquery.h"

#include "models/library/searchwords.h"
#include "models/tr.h"
#include "parsers/statements/roles.h"

#include <algorithm>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace filing::models
{

namespace
{

using Kind = SearchWord::Kind;

constexpr int nearWords = 10;
constexpr int mostNear = 1000;
constexpr std::size_t longestLabel = 6;

bool hasLetters(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

/// FTS5 takes whatever stands between quotes as words.
QString quoted(const SearchWord &word)
{
    QString text = word.text;
    return u'"' + text.remove(QChar(0)).replace(u'"', u' ') + (word.prefix ? u"\"*"_s : u"\""_s);
}

struct Meaning
{
    QStringList roles;
    bool signed_ = false; ///< Losses are printed in brackets there.
};

Meaning meaningOf(const QString &words)
{
    const QString low = words.toLower();
    const bool shares = low == u"eps"_s || low.endsWith(u" eps"_s) || low.contains(u"per share"_s);
    if (shares && !low.contains(u"dividend"_s) && !low.contains(u"book value"_s)) {
        if (low.contains(u"diluted"_s)) {
            return { { u"eps-diluted"_s, u"eps-basic-diluted"_s }, true };
        }
        if (low.contains(u"basic"_s)) {
            return { { u"eps-basic"_s, u"eps-basic-diluted"_s }, true };
        }
        return { { u"eps-basic"_s, u"eps-diluted"_s, u"eps-basic-diluted"_s }, true };
    }
    Meaning meaning;
    for (const StatementKind kind :
         { StatementKind::Operations, StatementKind::BalanceSheet, StatementKind::CashFlows }) {
        const RoleMatch match = matchLabel(words.toStdString(), kind);
        const QString role = QString::fromUtf8(match.role.data(), static_cast<qsizetype>(match.role.size()));
        if (match.isKnown() && match.edits == 0 && !meaning.roles.contains(role)) {
            meaning.roles << role;
            meaning.signed_ = meaning.signed_ || match.lineClass == LineClass::Result
                || match.lineClass == LineClass::PerShare || match.lineClass == LineClass::Other;
        }
    }
    return meaning;
}

/// "net loss > 5": a larger loss is a smaller number.
bool speaksOfLoss(const QString &words)
{
    const QStringList parts = words.toLower().split(u' ', Qt::SkipEmptyParts);
    const auto has = [&](std::initializer_list<QString> wanted) {
        return std::any_of(wanted.begin(), wanted.end(), [&](const QString &word) { return parts.contains(word); });
    };
    return has({ u"loss"_s, u"losses"_s }) && !has({ u"income"_s, u"gain"_s, u"gains"_s, u"profit"_s, u"earnings"_s });
}

class Parser
{
    Q_DECLARE_TR_FUNCTIONS(filing::models::Parser)

public:
    explicit Parser(SearchWords split)
        : m_words(std::move(split.words))
    {
        m_query.problem = std::move(split.problem);
    }

    SearchQuery run()
    {
        while (m_at < m_words.size() && m_query.problem.isEmpty()) {
            term();
        }
        if (m_query.problem.isEmpty() && m_query.all.isEmpty() && !m_query.none.isEmpty() && m_query.values.empty()) {
            m_query.problem = tr("Say also what is to be found: words with a minus only leave something out.");
        }
        return std::move(m_query);
    }

private:
    void refuse(const QString &why)
    {
        if (m_query.problem.isEmpty()) {
            m_query.problem = why;
        }
    }

    [[nodiscard]] bool isWord(std::size_t at, QLatin1String word) const
    {
        return at < m_words.size() && m_words[at].kind == Kind::Word && m_words[at].text == word;
    }
    [[nodiscard]] bool isText(std::size_t at) const
    {
        return at < m_words.size() && (m_words[at].kind == Kind::Word || m_words[at].kind == Kind::Phrase);
    }
    /// "NEAR" or "NEAR/5"; 0 where it is neither.
    [[nodiscard]] int nearAt(std::size_t at) const
    {
        if (at >= m_words.size() || m_words[at].kind != Kind::Word || !m_words[at].text.startsWith(u"NEAR"_s)) {
            return 0;
        }
        const QString rest = m_words[at].text.mid(4);
        bool good = rest.startsWith(u'/');
        const int words = good ? rest.mid(1).toInt(&good) : nearWords;
        return rest.isEmpty() || (good && words > 0 && words <= mostNear) ? words : 0;
    }

    void term()
    {
        const SearchWord &word = m_words[m_at];
        if (word.kind == Kind::Key) {
            key(word);
            ++m_at;
        } else if (isWord(m_at, QLatin1String("AND"))) {
            ++m_at;
        } else if (!condition()) {
            const bool without = word.kind == Kind::Without || isWord(m_at, QLatin1String("NOT"));
            m_at += without ? 1 : 0;
            const QString made = either();
            if (!made.isEmpty()) {
                (without ? m_query.none : m_query.all) << made;
            }
        }
    }

    /// a OR b OR c
    QString either()
    {
        QStringList parts;
        if (const QString first = near(); !first.isEmpty()) {
            parts << first;
        }
        while (isWord(m_at, QLatin1String("OR"))) {
            ++m_at;
            const QString next = near();
            if (next.isEmpty()) {
                refuse(tr("A word is missing beside OR."));
            }
            parts << next;
        }
        return parts.size() > 1 ? u'(' + parts.join(u" OR "_s) + u')' : parts.join(QString());
    }

    /// a NEAR/5 b
    QString near()
    {
        if (nearAt(m_at) != 0 || isWord(m_at, QLatin1String("OR"))) {
            refuse(tr("A word is missing in front of %1.").arg(m_words[m_at].text));
            ++m_at;
            return {};
        }
        const QString first = single();
        if (nearAt(m_at) == 0 || first.isEmpty()) {
            return first;
        }
        QStringList parts { first };
        int words = 0;
        while (const int distance = nearAt(m_at)) {
            words = std::max(words, distance);
            ++m_at;
            const QString next = isText(m_at) ? single() : QString();
            if (next.isEmpty()) {
                refuse(tr("A word is missing behind NEAR."));
            }
            parts << next;
        }
        if (std::any_of(parts.begin(), parts.end(), [](const QString &part) { return part.startsWith(u'('); })) {
            refuse(tr("NEAR stands between words and phrases, not between brackets."));
        }
        return u"NEAR(%1, %2)"_s.arg(parts.join(u' ')).arg(words);
    }

    QString single()
    {
        if (m_at >= m_words.size()) {
            return {};
        }
        const SearchWord word = m_words[m_at++];
        switch (word.kind) {
        case Kind::Word:
        case Kind::Phrase:
            return hasLetters(word.text) ? quoted(word) : QString();
        case Kind::Open:
            return bracket();
        case Kind::Close:
            refuse(tr("A bracket is closed that was not opened."));
            break;
        case Kind::Compare:
            refuse(tr("Say in front of “%1” what is compared, and a figure behind it: net loss > 10 million.")
                       .arg(word.text));
            break;
        case Kind::Without:
        case Kind::Key:
            refuse(tr("This cannot stand here: “%1”.")
                       .arg(word.kind == Kind::Key ? word.text + u':' + word.value : u"-"_s));
            break;
        }
        return {};
    }

    QString bracket()
    {
        constexpr int deepest = 20;
        if (++m_depth > deepest) {
            refuse(tr("There are too many brackets inside one another."));
            return {};
        }
        QStringList parts;
        while (m_at < m_words.size() && m_words[m_at].kind != Kind::Close && m_query.problem.isEmpty()) {
            m_at += isWord(m_at, QLatin1String("AND")) ? 1 : 0;
            if (const QString part = either(); !part.isEmpty()) {
                parts << part;
            }
        }
        if (m_at >= m_words.size()) {
            refuse(tr("A bracket is not closed."));
        }
        ++m_at;
        --m_depth;
        return parts.isEmpty() ? QString() : u'(' + parts.join(u" AND "_s) + u')';
    }

    /// Words, a comparison and a figure, from here on. The words go no further to the left than a line of a statement
    /// is long.
    bool condition()
    {
        std::size_t end = m_at;
        while (isText(end) && !m_words[end].prefix && m_words[end].kind == Kind::Word
               && !amountRange(m_words[end].text)) {
            ++end;
        }
        if (end == m_at && isText(end) && m_words[end].kind == Kind::Phrase) {
            ++end;
        }
        const bool compared = end < m_words.size() && m_words[end].kind == Kind::Compare;
        const bool ranged
            = end > m_at && isText(end) && m_words[end].kind == Kind::Word && amountRange(m_words[end].text);
        if (end == m_at || (!compared && !ranged)) {
            return false;
        }
        const std::size_t begin = labelBegin(end);
        for (; m_at < begin && m_query.problem.isEmpty();) {
            const QString made = either();
            if (!made.isEmpty()) {
                m_query.all << made;
            }
        }
        ValueCondition made;
        QStringList words;
        for (std::size_t i = begin; i < end; ++i) {
            words << m_words[i].text;
        }
        made.words = words.join(u' ');
        m_at = end;
        compared ? compare(made) : between(made);
        return true;
    }

    /// The longest words in front of `end` that name a line of statements; all of them where none do.
    [[nodiscard]] std::size_t labelBegin(std::size_t end) const
    {
        const std::size_t first = end - m_at > longestLabel ? end - longestLabel : m_at;
        for (std::size_t begin = first; begin < end; ++begin) {
            QStringList words;
            for (std::size_t i = begin; i < end; ++i) {
                words << m_words[i].text;
            }
            if (!meaningOf(words.join(u' ')).roles.isEmpty()) {
                return begin;
            }
        }
        return first;
    }

    void compare(ValueCondition &made)
    {
        const QString sign = m_words[m_at++].text;
        const std::size_t behind = m_at;
        const std::optional<double> value = takeAmount(m_words, m_at);
        if (!value) {
            refuse(tr("Write a figure behind “%1 %2”, like 10,000,000 or 5 million%3.")
                       .arg(made.words, sign,
                            behind < m_words.size() ? tr(", not “%1”").arg(m_words[behind].text) : QString()));
            return;
        }
        if (sign.startsWith(u'>') || sign == u"="_s) {
            made.lower = value;
        }
        if (sign.startsWith(u'<') || sign == u"="_s) {
            made.upper = value;
        }
        made.lowerIncluded = made.upperIncluded = sign.endsWith(u'=');
        finish(made);
    }

    void between(ValueCondition &made)
    {
        const auto range = amountRange(m_words[m_at++].text);
        made.lower = range->first;
        made.upper = range->second;
        made.lowerIncluded = made.upperIncluded = true;
        finish(made);
    }

    void finish(ValueCondition &made)
    {
        const Meaning meaning = meaningOf(made.words);
        made.roles = meaning.roles;
        const bool negative = (made.lower && *made.lower < 0) || (made.upper && *made.upper < 0);
        if (meaning.signed_ && speaksOfLoss(made.words) && !negative) {
            if (!made.lower) {
                // A loss of less than five is a loss.
                made.lower = 0;
                made.lowerIncluded = false;
            }
            const ValueCondition typed = made;
            made.upper = -*typed.lower;
            made.upperIncluded = typed.lowerIncluded;
            made.lower = typed.upper ? std::optional(-*typed.upper) : std::nullopt;
            made.lowerIncluded = typed.upperIncluded;
        }
        m_query.values.push_back(made);
    }

    void key(const SearchWord &word)
    {
        const QStringList values = word.value.split(u',', Qt::SkipEmptyParts);
        LibraryFilter &filter = m_query.filter;
        if (word.text == u"company"_s || word.text == u"cik"_s) {
            filter.companyWords = word.value;
        } else if (word.text == u"form"_s) {
            filter.forms += values;
        } else if (word.text == u"item"_s) {
            m_query.items += values;
        } else if (word.text == u"section"_s) {
            m_query.sections += values;
        } else if (word.text == u"review"_s) {
            review(word.value);
        } else {
            dates(word);
        }
    }

    void review(const QString &value)
    {
        const QStringList states { u"untouched"_s, u"started"_s, u"done"_s };
        const qsizetype state = states.indexOf(value.toLower());
        if (state < 0) {
            refuse(tr("“review:” is untouched, started or done, not “%1”.").arg(value));
            return;
        }
        m_query.filter.review = static_cast<ReviewState>(state);
    }

    void dates(const SearchWord &word)
    {
        const auto range = dateRange(word.value);
        if (!range) {
            refuse(
                tr("Write a date like 2004, 2004-03 or 2004-03-31 behind “%1:”, not “%2”.").arg(word.text, word.value));
            return;
        }
        LibraryFilter &filter = m_query.filter;
        if (word.text == u"filed"_s) {
            filter.filedFrom = range->first;
            filter.filedTo = range->second;
            return;
        }
        if (word.text != u"to"_s) {
            filter.reportFrom = range->first;
        }
        if (word.text != u"from"_s) {
            filter.reportTo = range->second;
        }
    }

    std::vector<SearchWord> m_words;
    std::size_t m_at = 0;
    int m_depth = 0;
    SearchQuery m_query;
};

} // namespace

SearchQuery parseSearch(const QString &text)
{
    return Parser(splitSearch(text)).run();
}

LibraryFilter joined(const LibraryFilter &a, const LibraryFilter &b)
{
    LibraryFilter both = a;
    const auto later = [](const QDate &x, const QDate &y) { return !x.isValid() || (y.isValid() && y > x) ? y : x; };
    const auto earlier = [](const QDate &x, const QDate &y) { return !x.isValid() || (y.isValid() && y < x) ? y : x; };
    both.company = b.company != 0 ? b.company : a.company;
    both.companyWords = b.companyWords.isEmpty() ? a.companyWords : b.companyWords;
    both.forms = b.forms.isEmpty() ? a.forms : b.forms;
    both.items = b.items.isEmpty() ? a.items : b.items;
    both.reportFrom = later(a.reportFrom, b.reportFrom);
    both.reportTo = earlier(a.reportTo, b.reportTo);
    both.filedFrom = later(a.filedFrom, b.filedFrom);
    both.filedTo = earlier(a.filedTo, b.filedTo);
    both.review = b.review ? b.review : a.review;
    both.place = b.place ? b.place : a.place;
    both.contradictedOnly = a.contradictedOnly || b.contradictedOnly;
    return both;
}

} // namespace filing::models
