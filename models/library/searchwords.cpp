// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/library/searchwords.h"

#include "models/tr.h"

#include <array>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace filing::models
{

namespace
{

const QString dots = u".."_s;

bool isQuote(QChar c)
{
    return c == u'"' || c == u'\u201C' || c == u'\u201D';
}

bool isKey(const QString &name)
{
    static const QStringList keys { u"company"_s, u"cik"_s,  u"form"_s,   u"item"_s,  u"section"_s, u"from"_s,
                                    u"to"_s,      u"year"_s, u"report"_s, u"filed"_s, u"review"_s };
    return keys.contains(name);
}

class Splitter
{
    Q_DECLARE_TR_FUNCTIONS(filing::models::Splitter)

public:
    explicit Splitter(const QString &text)
        : m_text(text)
    {
    }

    SearchWords run()
    {
        while (m_at < m_text.size() && m_made.problem.isEmpty()) {
            const QChar c = m_text[m_at];
            if (c.isSpace() || c == u';' || (c == u',' && !insideNumber(m_at))) {
                ++m_at;
            } else if (isQuote(c)) {
                add({ SearchWord::Kind::Phrase, quoted(), {}, star() });
            } else if (c == u'(' && !startsNumber()) {
                add({ SearchWord::Kind::Open, {}, {}, false });
                ++m_at;
            } else if (c == u')') {
                add({ SearchWord::Kind::Close, {}, {}, false });
                ++m_at;
            } else if (c == u'<' || c == u'>' || c == u'=' || c == u'\u2264' || c == u'\u2265') {
                compare();
            } else if (c == u'-' && startsTerm() && !follows(SearchWord::Kind::Compare)) {
                add({ SearchWord::Kind::Without, {}, {}, false });
                ++m_at;
            } else {
                word();
            }
        }
        return std::move(m_made);
    }

private:
    void add(SearchWord word) { m_made.words.push_back(std::move(word)); }

    [[nodiscard]] bool follows(SearchWord::Kind kind) const
    {
        return !m_made.words.empty() && m_made.words.back().kind == kind;
    }
    [[nodiscard]] bool insideNumber(qsizetype at) const
    {
        return at > 0 && at + 1 < m_text.size() && m_text[at - 1].isDigit() && m_text[at + 1].isDigit();
    }
    /// A minus in front of something, with nothing glued to its left.
    [[nodiscard]] bool startsTerm() const
    {
        return m_at + 1 < m_text.size() && !m_text[m_at + 1].isSpace() && m_text[m_at + 1] != u'-';
    }
    /// "(750)" behind a comparison is a figure in brackets.
    [[nodiscard]] bool startsNumber() const { return follows(SearchWord::Kind::Compare); }

    QString quoted()
    {
        QString text;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (isQuote(m_text[m_at])) {
                ++m_at;
                return text;
            }
            text += m_text[m_at];
        }
        m_made.problem = tr("The quotation mark in front of “%1” is not closed.").arg(text.trimmed());
        return text;
    }

    bool star()
    {
        const bool there = m_at < m_text.size() && m_text[m_at] == u'*';
        m_at += there ? 1 : 0;
        return there;
    }

    void compare()
    {
        const QChar c = m_text[m_at++];
        if (c == u'\u2264' || c == u'\u2265') {
            add({ SearchWord::Kind::Compare, c == u'\u2264' ? u"<="_s : u">="_s, {}, false });
            return;
        }
        QString sign = c;
        if (c != u'=' && m_at < m_text.size() && m_text[m_at] == u'=') {
            sign += m_text[m_at++];
        }
        add({ SearchWord::Kind::Compare, sign, {}, false });
    }

    void word()
    {
        const qsizetype begin = m_at;
        const bool number = startsNumber() && m_text[m_at] == u'(';
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at];
            const bool ends = c.isSpace() || isQuote(c) || c == u'<' || c == u'>' || c == u'=' || c == u'\u2264'
                || c == u'\u2265' || (c == u'(' && !number) || c == u';' || (c == u',' && !insideNumber(m_at))
                || (c == u')' && !number);
            if (c == u':' && isKey(m_text.mid(begin, m_at - begin).toLower())) {
                key(m_text.mid(begin, m_at - begin).toLower());
                return;
            }
            if (ends) {
                break;
            }
            ++m_at;
        }
        QString text = m_text.mid(begin, m_at - begin);
        const bool prefix = text.endsWith(u'*');
        text.chop(prefix ? 1 : 0);
        if (text.contains(u'*')) {
            m_made.problem = tr("A star can only stand at the end of a word, not as in “%1”.").arg(text);
        }
        add({ SearchWord::Kind::Word, text, {}, prefix });
    }

    void key(const QString &name)
    {
        ++m_at;
        QString value;
        if (m_at < m_text.size() && isQuote(m_text[m_at])) {
            value = quoted();
        } else {
            const qsizetype begin = m_at;
            while (m_at < m_text.size() && !m_text[m_at].isSpace() && !isQuote(m_text[m_at])) {
                ++m_at;
            }
            value = m_text.mid(begin, m_at - begin);
        }
        if (value.trimmed().isEmpty() && m_made.problem.isEmpty()) {
            m_made.problem = tr("Say what follows “%1:”, without a blank between.").arg(name);
        }
        add({ SearchWord::Kind::Key, name, value.trimmed(), false });
    }

    const QString &m_text;
    qsizetype m_at = 0;
    SearchWords m_made;
};

std::optional<double> unitOf(const QString &word)
{
    struct Unit
    {
        QLatin1String name;
        double factor;
    };
    static constexpr double thousand = 1e3;
    static constexpr double million = 1e6;
    static constexpr double billion = 1e9;
    static constexpr double trillion = 1e12;
    static const std::array<Unit, 15> units { { { QLatin1String("k"), thousand },
                                                { QLatin1String("thousand"), thousand },
                                                { QLatin1String("thousands"), thousand },
                                                { QLatin1String("m"), million },
                                                { QLatin1String("mn"), million },
                                                { QLatin1String("mm"), million },
                                                { QLatin1String("mio"), million },
                                                { QLatin1String("million"), million },
                                                { QLatin1String("millions"), million },
                                                { QLatin1String("b"), billion },
                                                { QLatin1String("bn"), billion },
                                                { QLatin1String("billion"), billion },
                                                { QLatin1String("billions"), billion },
                                                { QLatin1String("tn"), trillion },
                                                { QLatin1String("trillion"), trillion } } };
    for (const Unit &unit : units) {
        if (word.compare(unit.name, Qt::CaseInsensitive) == 0) {
            return unit.factor;
        }
    }
    return std::nullopt;
}

/// One word: sign, currency, digits, unit. `bare`: no unit is written on it.
std::optional<double> amountOf(QString word, bool &bare)
{
    bool negative = false;
    if (word.startsWith(u'(') && word.endsWith(u')')) {
        negative = true;
        word = word.mid(1, word.size() - 2);
    }
    for (const QChar c : { u'-', u'\u2212', u'+', u'$', u'\u20AC', u'\u00A3' }) {
        if (word.startsWith(c)) {
            negative = negative != (c == u'-' || c == u'\u2212');
            word.remove(0, 1);
        }
    }
    qsizetype end = 0;
    while (end < word.size() && (word[end].isDigit() || word[end] == u',' || word[end] == u'.')) {
        ++end;
    }
    const QString unit = word.mid(end);
    const std::optional<double> factor = unit.isEmpty() ? 1.0 : unitOf(unit);
    bool good = false;
    const double value = word.left(end).remove(u',').toDouble(&good);
    if (!good || !factor) {
        return std::nullopt;
    }
    bare = unit.isEmpty();
    return (negative ? -value : value) * *factor;
}

std::optional<std::pair<QDate, QDate>> dayOrMore(const QString &text)
{
    const QStringList parts = text.split(u'-');
    bool good = !parts.isEmpty() && parts.size() <= 3;
    std::array<int, 3> numbers { 0, 1, 1 };
    for (qsizetype i = 0; i < parts.size() && good; ++i) {
        numbers[static_cast<std::size_t>(i)] = parts[i].toInt(&good);
    }
    const QDate first(numbers[0], numbers[1], numbers[2]);
    constexpr int yearDigits = 4;
    if (!good || parts[0].size() != yearDigits || !first.isValid()) {
        return std::nullopt;
    }
    const QDate behind = parts.size() == 1 ? first.addYears(1)
        : parts.size() == 2                ? first.addMonths(1)
                                           : first.addDays(1);
    return std::pair(first, behind.addDays(-1));
}

} // namespace

SearchWords splitSearch(const QString &text)
{
    return Splitter(text).run();
}

std::optional<double> takeAmount(const std::vector<SearchWord> &words, std::size_t &at)
{
    if (at >= words.size() || words[at].kind != SearchWord::Kind::Word) {
        return std::nullopt;
    }
    std::size_t next = at;
    QString text = words[next].text;
    if ((text == u"-"_s || text == u"$"_s) && next + 1 < words.size()) {
        text += words[++next].text;
    }
    bool bare = false;
    std::optional<double> value = amountOf(text, bare);
    if (!value) {
        return std::nullopt;
    }
    ++next;
    if (bare && next < words.size() && words[next].kind == SearchWord::Kind::Word) {
        if (const auto factor = unitOf(words[next].text)) {
            *value *= *factor;
            ++next;
        }
    }
    at = next;
    return value;
}

std::optional<std::pair<double, double>> amountRange(const QString &word)
{
    const qsizetype middle = word.indexOf(dots);
    if (middle < 0) {
        return std::nullopt;
    }
    bool bare = false;
    const auto upper = amountOf(word.mid(middle + dots.size()), bare);
    auto lower = amountOf(word.left(middle), bare);
    if (!lower || !upper || *lower > *upper) {
        return std::nullopt;
    }
    return std::pair(*lower, *upper);
}

std::optional<std::pair<QDate, QDate>> dateRange(const QString &text)
{
    const qsizetype middle = text.indexOf(dots);
    if (middle < 0) {
        return dayOrMore(text);
    }
    const auto first = dayOrMore(text.left(middle));
    const auto last = dayOrMore(text.mid(middle + dots.size()));
    if (!first || !last || first->first > last->second) {
        return std::nullopt;
    }
    return std::pair(first->first, last->second);
}

} // namespace filing::models
