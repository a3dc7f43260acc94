// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What people type into the search is understood, or a sentence says what is not.
#include "models/library/searchquery.h"
#include "models/library/searchwords.h"
#include "models/library/snippet.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using filing::models::parseSearch;
using filing::models::SearchQuery;
using filing::models::ValueCondition;

namespace
{

QString number(const std::optional<double> &value)
{
    return value ? QString::number(*value, 'g', 15) : u"-"_s;
}

/// "net-income|eps-basic [1..2)" as one line.
QString printed(const ValueCondition &condition)
{
    return u"%1 %2%3, %4%5"_s.arg(condition.roles.isEmpty() ? u'\'' + condition.words + u'\''
                                                            : condition.roles.join(u'|'),
                                  condition.lowerIncluded ? u"["_s : u"("_s, number(condition.lower),
                                  number(condition.upper), condition.upperIncluded ? u"]"_s : u")"_s);
}

QString printed(const SearchQuery &query)
{
    QStringList parts = query.all;
    for (const QString &none : query.none) {
        parts << u"not "_s + none;
    }
    for (const ValueCondition &value : query.values) {
        parts << printed(value);
    }
    return parts.join(u" & "_s);
}

} // namespace

class TestSearchQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAndValues_data();
    void wordsAndValues();
    void filters_data();
    void filters();
    void whatIsNotUnderstoodIsSaid_data();
    void whatIsNotUnderstoodIsSaid();
    void anythingTypedEnds();
    void filtersJoin();
    void snippetsMarkTheHits();
};

void TestSearchQuery::wordsAndValues_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("understood");
    QTest::newRow("two words") << u"goodwill impairment"_s << u"\"goodwill\" & \"impairment\""_s;
    QTest::newRow("a phrase") << u"\"going concern\""_s << u"\"going concern\""_s;
    QTest::newRow("curly quotes") << u"\u201Cgoing concern\u201D"_s << u"\"going concern\""_s;
    QTest::newRow("the beginning of a word") << u"goodw*"_s << u"\"goodw\"*"_s;
    QTest::newRow("either") << u"dividend OR buyback"_s << u"(\"dividend\" OR \"buyback\")"_s;
    QTest::newRow("either, beside another") << u"a b OR c d"_s << u"\"a\" & (\"b\" OR \"c\") & \"d\""_s;
    QTest::newRow("near") << u"restructuring NEAR/5 charges"_s << u"NEAR(\"restructuring\" \"charges\", 5)"_s;
    QTest::newRow("near, phrases") << u"\"a b\" NEAR c"_s << u"NEAR(\"a b\" \"c\", 10)"_s;
    QTest::newRow("without") << u"impairment -goodwill"_s << u"\"impairment\" & not \"goodwill\""_s;
    QTest::newRow("a hyphen is no minus") << u"10-K non-cash"_s << u"\"10-K\" & \"non-cash\""_s;
    QTest::newRow("brackets") << u"(a b) OR c"_s << u"((\"a\" AND \"b\") OR \"c\")"_s;
    QTest::newRow("small or is a word") << u"profit or loss"_s << u"\"profit\" & \"or\" & \"loss\""_s;
    QTest::newRow("operators of the engine are words")
        << u"a MATCH b ^c {d}"_s << u"\"a\" & \"MATCH\" & \"b\" & \"^c\" & \"{d}\""_s;
    QTest::newRow("a semicolon parts figures") << u"5;7 8,9"_s << u"\"5\" & \"7\" & \"8,9\""_s;
    QTest::newRow("a figure is words") << u"5,211"_s << u"\"5,211\""_s;
    QTest::newRow("a column is no filter") << u"text:secret"_s << u"\"text:secret\""_s;
    QTest::newRow("signs alone are nothing") << u"& — revenue"_s << u"\"revenue\""_s;
    QTest::newRow("a value") << u"revenues < 5 million"_s << u"total-revenues (-, 5000000)"_s;
    QTest::newRow("without blanks") << u"revenues>=5m"_s << u"total-revenues [5000000, -]"_s;
    QTest::newRow("a loss is turned round") << u"net loss > 10,000,000"_s << u"net-income (-, -10000000)"_s;
    QTest::newRow("a small loss is a loss") << u"net loss < 5m"_s << u"net-income (-5000000, 0)"_s;
    QTest::newRow("a loss in a range") << u"net loss 5m..10m"_s << u"net-income [-10000000, -5000000]"_s;
    QTest::newRow("a loss typed as one") << u"net loss < (5m)"_s << u"net-income (-, -5000000)"_s;
    QTest::newRow("income and loss is not") << u"net income (loss)"_s << u"\"net\" & \"income\" & (\"loss\")"_s;
    QTest::newRow("net income below") << u"net income < -3k"_s << u"net-income (-, -3000)"_s;
    QTest::newRow("per share") << u"eps >= 0.35"_s << u"eps-basic|eps-diluted|eps-basic-diluted [0.35, -]"_s;
    QTest::newRow("diluted") << u"diluted eps = 1.5"_s << u"eps-diluted|eps-basic-diluted [1.5, 1.5]"_s;
    QTest::newRow("a line by its words") << u"\"cost of widgets\" > $1.5bn"_s << u"'cost of widgets' (1500000000, -)"_s;
    QTest::newRow("words in front") << u"restructuring net loss > 1m"_s
                                    << u"\"restructuring\" & net-income (-, -1000000)"_s;
    QTest::newRow("words behind") << u"net loss > 1m restructuring"_s
                                  << u"\"restructuring\" & net-income (-, -1000000)"_s;
    QTest::newRow("two values") << u"revenues > 1m net income < 0"_s
                                << u"total-revenues (1000000, -) & net-income (-, 0)"_s;
    QTest::newRow("nothing") << u"  "_s << QString();
}

void TestSearchQuery::wordsAndValues()
{
    QFETCH(QString, typed);
    QFETCH(QString, understood);
    const SearchQuery query = parseSearch(typed);
    QCOMPARE(query.problem, QString());
    QCOMPARE(printed(query), understood);
}

void TestSearchQuery::filters_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("found");
    QTest::newRow("company") << u"company:alder revenue"_s << u"alder||||..||"_s;
    QTest::newRow("company of words") << u"company:\"alder creek\""_s << u"alder creek||||..||"_s;
    QTest::newRow("forms") << u"form:8-K*,10-Q"_s << u"|8-K*,10-Q|||..||"_s;
    QTest::newRow("item") << u"item:2.02"_s << u"||2.02||..||"_s;
    QTest::newRow("section") << u"section:EX-99*"_s << u"|||EX-99*|..||"_s;
    QTest::newRow("from a year") << u"from:2004"_s << u"||||2004-01-01..||"_s;
    QTest::newRow("to a month") << u"to:2004-02"_s << u"||||..2004-02-29||"_s;
    QTest::newRow("a year") << u"year:2004"_s << u"||||2004-01-01..2004-12-31||"_s;
    QTest::newRow("filed between") << u"filed:2004..2005-03-02"_s << u"||||..|2004-01-01 2005-03-02|"_s;
    QTest::newRow("review") << u"review:done"_s << u"||||..||2"_s;
}

void TestSearchQuery::filters()
{
    QFETCH(QString, typed);
    QFETCH(QString, found);
    const SearchQuery query = parseSearch(typed);
    QCOMPARE(query.problem, QString());
    const auto &filter = query.filter;
    const auto iso = [](const QDate &date) { return date.toString(Qt::ISODate); };
    QCOMPARE((QStringList { filter.companyWords, filter.forms.join(u','), query.items.join(u','),
                            query.sections.join(u','), iso(filter.reportFrom) + u".."_s + iso(filter.reportTo),
                            (iso(filter.filedFrom) + u' ' + iso(filter.filedTo)).trimmed(),
                            filter.review ? QString::number(static_cast<int>(*filter.review)) : QString() })
                 .join(u'|'),
             found);
}

void TestSearchQuery::whatIsNotUnderstoodIsSaid_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("says");
    QTest::newRow("a quotation mark") << u"\"going concern"_s << u"not closed"_s;
    QTest::newRow("a star inside") << u"good*will"_s << u"end of a word"_s;
    QTest::newRow("no figure") << u"net loss > many"_s << u"not “many”"_s;
    QTest::newRow("nothing behind it") << u"net loss >"_s << u"figure behind"_s;
    QTest::newRow("nothing in front of it") << u"> 5"_s << u"in front of “>”"_s;
    QTest::newRow("or at the end") << u"a OR"_s << u"beside OR"_s;
    QTest::newRow("or at the start") << u"OR a"_s << u"in front of OR"_s;
    QTest::newRow("near nothing") << u"a NEAR/3"_s << u"behind NEAR"_s;
    QTest::newRow("only without") << u"-goodwill"_s << u"to be found"_s;
    QTest::newRow("an open bracket") << u"(a b"_s << u"not closed"_s;
    QTest::newRow("a bracket too many") << u"a )"_s << u"not opened"_s;
    QTest::newRow("a date") << u"from:yesterday"_s << u"2004-03-31"_s;
    QTest::newRow("a day that is none") << u"from:2004-02-31"_s << u"2004-03-31"_s;
    QTest::newRow("a review") << u"review:maybe"_s << u"untouched"_s;
    QTest::newRow("an empty key") << u"item: 2.02"_s << u"without a blank"_s;
}

void TestSearchQuery::whatIsNotUnderstoodIsSaid()
{
    QFETCH(QString, typed);
    QFETCH(QString, says);
    const QString problem = parseSearch(typed).problem;
    QVERIFY2(problem.contains(says), qPrintable(problem));
    QVERIFY(problem.endsWith(u'.'));
}

void TestSearchQuery::anythingTypedEnds()
{
    const QStringList bits { u"a"_s,     u"\""_s, u"("_s,      u")"_s,        u"<"_s,     u"="_s,  u"-"_s,
                             u"*"_s,     u" "_s,  u"NEAR/3"_s, u"OR"_s,       u"NOT"_s,   u"5m"_s, u".."_s,
                             u"form:"_s, u"$"_s,  u","_s, u";"_s,      u"net loss"_s, u"\u2265"_s };
    QRandomGenerator random(7);
    for (int i = 0; i < 3000; ++i) {
        QString typed;
        for (int k = random.bounded(12); k >= 0; --k) {
            typed
                += bits[random.bounded(static_cast<int>(bits.size()))] + (random.bounded(2) == 0 ? u" "_s : QString());
        }
        const SearchQuery query = parseSearch(typed);
        for (const QString &expression : query.all + query.none) {
            QVERIFY2(expression.count(u'"') % 2 == 0 || !query.problem.isEmpty(), qPrintable(typed));
        }
    }
}

void TestSearchQuery::filtersJoin()
{
    filing::models::LibraryFilter a;
    a.reportFrom = QDate(2004, 1, 1);
    a.forms = QStringList { u"8-K"_s };
    filing::models::LibraryFilter b;
    b.reportFrom = QDate(2003, 1, 1);
    b.reportTo = QDate(2005, 1, 1);
    b.contradictedOnly = true;
    const auto both = joined(a, b);
    QCOMPARE(both.reportFrom, QDate(2004, 1, 1));
    QCOMPARE(both.reportTo, QDate(2005, 1, 1));
    QCOMPARE(both.forms, QStringList { u"8-K"_s });
    QVERIFY(both.contradictedOnly);
}

void TestSearchQuery::snippetsMarkTheHits()
{
    using filing::models::snippetOf;
    using filing::models::withoutMarks;
    const QByteArray filler = QByteArray("quiet words ").repeated(40);
    const auto marked = withoutMarks(filler
                                     + "the \x01"
                                       "net\x02  \n\x01"
                                       "loss\x02 of caf\xC3\xA9 \x01"
                                       "grew\x02 "
                                     + filler);
    QCOMPARE(marked.hits.size(), std::size_t(3));
    const auto snippet = snippetOf(marked);
    QStringList found;
    for (const auto &mark : snippet.marks) {
        found << snippet.text.mid(mark.begin, mark.end - mark.begin);
    }
    QCOMPARE(found, (QStringList { u"net"_s, u"loss"_s, u"grew"_s }));
    QVERIFY2(snippet.text.contains(u"the net loss of caf\u00E9 grew quiet"_s), qPrintable(snippet.text));
    QVERIFY(snippet.text.startsWith(u'\u2026') && snippet.text.endsWith(u'\u2026'));
    QVERIFY(snippet.text.size() < 340);
}

QTEST_GUILESS_MAIN(TestSearchQuery)
#include "tst_searchquery.moc"
