// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/xbrl/ixbrlreader.h"
#include "parsers/xbrl/transforms.h"

#include <QTest>

using namespace filing;
using namespace Qt::StringLiterals;

namespace
{

QByteArray bytesOf(std::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

const QByteArray resources =
    "<ix:resources>"
    "<xbrli:context id=\"c1\"><xbrli:entity><xbrli:identifier scheme=\"s\">0000000042</xbrli:identifier></xbrli:entity>"
    "<xbrli:period><xbrli:startDate>2024-01-01</xbrli:startDate><xbrli:endDate>2024-12-31</xbrli:endDate></xbrli:period></xbrli:context>"
    "<xbrli:context id=\"c2\"><xbrli:entity><xbrli:identifier scheme=\"s\">0000000042</xbrli:identifier><xbrli:segment>"
    "<xbrldi:explicitMember dimension=\"us-gaap:StatementClassOfStockAxis\">nf:ClassBMember</xbrldi:explicitMember>"
    "</xbrli:segment></xbrli:entity><xbrli:period><xbrli:instant>2024-12-31</xbrli:instant></xbrli:period></xbrli:context>"
    "<xbrli:context id=\"c3\"><xbrli:entity><xbrli:identifier scheme=\"s\">0000000043</xbrli:identifier><xbrli:segment>"
    "<xbrldi:explicitMember dimension=\"dei:LegalEntityAxis\">nf:FundingMember</xbrldi:explicitMember>"
    "</xbrli:segment></xbrli:entity><xbrli:period><xbrli:instant>2024-12-31</xbrli:instant></xbrli:period></xbrli:context>"
    "<xbrli:unit id=\"usd\"><xbrli:measure>iso4217:USD</xbrli:measure></xbrli:unit>"
    "<xbrli:unit id=\"eps\"><xbrli:divide><xbrli:unitNumerator><xbrli:measure>iso4217:USD</xbrli:measure></xbrli:unitNumerator>"
    "<xbrli:unitDenominator><xbrli:measure>xbrli:shares</xbrli:measure></xbrli:unitDenominator></xbrli:divide></xbrli:unit>"
    "</ix:resources>";

struct Tagged
{
    DocumentPtr document;
    ReadingTextPtr text;
    xbrl::InlineXbrl xbrl;
};

Tagged read(const QByteArray &body, const QByteArray &hidden = {})
{
    Tagged tagged;
    const QByteArray html = "<html xmlns:ix=\"i\"><body><div style=\"display:none\"><ix:header><ix:hidden>" + hidden + "</ix:hidden>"
        + resources + "</ix:header></div>" + body + "</body></html>";
    tagged.document = Document::fromBytes(html.toStdString());
    xbrl::InlineXbrlReader reader(*tagged.document);
    tagged.text = html::readHtml(*tagged.document, {0, tagged.document->size()}, &reader);
    tagged.xbrl = reader.finish();
    return tagged;
}

/// "concept = value unit start/end [segment] {bytes}"
QByteArray printed(const Tagged &tagged, const XbrlFact &fact)
{
    QByteArray line = QByteArray::fromStdString(fact.concept_ + " = " + fact.value);
    line += fact.unit.empty() ? QByteArray() : ' ' + QByteArray::fromStdString(fact.unit);
    line += ' ' + (fact.start ? QByteArray::fromStdString(isoDate(*fact.start)) + '/' : QByteArray());
    line += fact.end ? QByteArray::fromStdString(isoDate(*fact.end)) : "?";
    line += fact.segment.empty() ? QByteArray() : " [" + QByteArray::fromStdString(fact.segment) + ']';
    line += fact.hidden ? " hidden"_ba : QByteArray();
    return line + " {" + bytesOf(fact.source.of(tagged.document->bytes())) + '}';
}

QByteArray coverText(const FactList &list, std::string_view concept_)
{
    for (const auto &[name, field] : list) {
        if (name == concept_) {
            return QByteArray::fromStdString(field.text + (field.value.empty() ? "" : " = " + field.value));
        }
    }
    return "none";
}

} // namespace

class TestIxbrl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbers_data();
    void numbers();
    void texts_data();
    void texts();
    void facts_data();
    void facts();
    void hiddenFactsAreNotRead();
    void coverFacts();
    void coverPiecesAreTheirWords();
    void continuedFacts();
    void severalRegistrantsAndSecurities();
    void anUnclosedFactHarmsNoOther();
};

void TestIxbrl::numbers_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<int>("scale");
    QTest::addColumn<bool>("negative");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("grouped") << "5,211"_ba << "ixt:num-dot-decimal"_ba << 0 << false << "5211"_ba;
    QTest::newRow("in thousands") << "5,211"_ba << "ixt:numdotdecimal"_ba << 3 << false << "5211000"_ba;
    QTest::newRow("negative millions with a point") << "1.25"_ba << "ixt:numdotdecimal"_ba << 6 << true << "-1250000"_ba;
    QTest::newRow("percent") << "12.5"_ba << "ixt:numdotdecimal"_ba << -2 << false << "0.125"_ba;
    QTest::newRow("small percent") << "5"_ba << ""_ba << -2 << false << "0.05"_ba;
    QTest::newRow("comma decimal") << "1.234,50"_ba << "ixt:num-comma-decimal"_ba << 0 << false << "1234.5"_ba;
    QTest::newRow("dash") << "\xE2\x80\x94"_ba << "ixt:fixed-zero"_ba << 6 << true << "0"_ba;
    QTest::newRow("spelled") << "twenty-five"_ba << "ixt-sec:numwordsen"_ba << 0 << false << "25"_ba;
    QTest::newRow("spelled thousands") << "two thousand one hundred"_ba << "ixt-sec:numwordsen"_ba << 0 << false << "2100"_ba;
    QTest::newRow("none at all") << "no"_ba << "ixt-sec:numwordsen"_ba << 0 << false << "0"_ba;
    QTest::newRow("leading zeros") << "007"_ba << ""_ba << 0 << false << "7"_ba;
    QTest::newRow("no number") << "n/a"_ba << ""_ba << 0 << false << ""_ba;
    QTest::newRow("absurd scale") << "1"_ba << ""_ba << 100000 << false << "1"_ba + QByteArray(30, '0');
}

void TestIxbrl::numbers()
{
    QFETCH(QByteArray, words);
    QFETCH(QByteArray, format);
    QFETCH(int, scale);
    QFETCH(bool, negative);
    QFETCH(QByteArray, value);
    const auto found = xbrl::numericValue(words.toStdString(), format.toStdString(), scale, negative);
    QCOMPARE(QByteArray::fromStdString(found.value_or("")), value);
}

void TestIxbrl::texts_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("date") << "January 30, 2025"_ba << "ixt:date-monthname-day-year-en"_ba << "2025-01-30"_ba;
    QTest::newRow("older rule for dates") << "1/30/2025"_ba << "ixt:datemonthdayyearen"_ba << "2025-01-30"_ba;
    QTest::newRow("ticked box") << "\xE2\x98\x92"_ba << "ixt-sec:boolballotbox"_ba << "true"_ba;
    QTest::newRow("empty box") << "\xE2\x98\x90"_ba << "ixt-sec:boolballotbox"_ba << "false"_ba;
    QTest::newRow("yes or no") << "\xE2\x98\x91"_ba << "ixt-sec:yesnoballotbox"_ba << "Yes"_ba;
    QTest::newRow("fixed") << "anything"_ba << "ixt:fixed-true"_ba << "true"_ba;
    QTest::newRow("exchange") << "The Nasdaq Stock Market LLC"_ba << "ixt-sec:exchnameen"_ba << "NASDAQ"_ba;
    QTest::newRow("no rule") << "Northfield"_ba << ""_ba << "Northfield"_ba;
}

void TestIxbrl::texts()
{
    QFETCH(QByteArray, words);
    QFETCH(QByteArray, format);
    QFETCH(QByteArray, value);
    QCOMPARE(QByteArray::fromStdString(xbrl::textValue(words.toStdString(), format.toStdString())), value);
}

void TestIxbrl::facts_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArrayList>("facts");
    QTest::newRow("scaled amount of a period")
        << "$<ix:nonFraction name=\"us-gaap:Revenues\" contextRef=\"c1\" unitRef=\"usd\" scale=\"3\" decimals=\"-3\" format=\"ixt:num-dot-decimal\">5,211</ix:nonFraction>"_ba
        << QByteArrayList{"us-gaap:Revenues = 5211000 USD 2024-01-01/2024-12-31 {5,211}"};
    QTest::newRow("loss in brackets, per share")
        << "(<ix:nonFraction name=\"us-gaap:EarningsPerShareBasic\" contextRef=\"c1\" unitRef=\"eps\" sign=\"-\" scale=\"0\">0.22</ix:nonFraction>)"_ba
        << QByteArrayList{"us-gaap:EarningsPerShareBasic = -0.22 USD/shares 2024-01-01/2024-12-31 {0.22}"};
    QTest::newRow("member and instant")
        << "<ix:nonFraction name=\"dei:EntityCommonStockSharesOutstanding\" contextRef=\"c2\" unitRef=\"usd\"><b>1</b>,000</ix:nonFraction>"_ba
        << QByteArrayList{"dei:EntityCommonStockSharesOutstanding = 1000 USD 2024-12-31 [us-gaap:StatementClassOfStockAxis=nf:ClassBMember] {1</b>,000}"};
    QTest::newRow("a fact inside a fact")
        << "<ix:nonNumeric name=\"nf:Note\" contextRef=\"c1\">Paid <ix:nonFraction name=\"nf:Paid\" contextRef=\"c1\" unitRef=\"usd\" scale=\"6\">1.5</ix:nonFraction> million</ix:nonNumeric>"_ba
        << QByteArrayList{"nf:Note = Paid 1.5 million 2024-01-01/2024-12-31 "
                          "{Paid <ix:nonFraction name=\"nf:Paid\" contextRef=\"c1\" unitRef=\"usd\" scale=\"6\">1.5</ix:nonFraction> million}",
                          "nf:Paid = 1500000 USD 2024-01-01/2024-12-31 {1.5}"};
    QTest::newRow("words left out")
        << "<ix:nonNumeric name=\"nf:Note\" contextRef=\"c1\">One <ix:exclude>page 7</ix:exclude>two</ix:nonNumeric>"_ba
        << QByteArrayList{"nf:Note = One two 2024-01-01/2024-12-31 {One <ix:exclude>page 7</ix:exclude>two}"};
    QTest::newRow("unknown context")
        << "<ix:nonNumeric name=\"nf:Note\" contextRef=\"c9\">One</ix:nonNumeric>"_ba << QByteArrayList{"nf:Note = One ? {One}"};
    QTest::newRow("no value") << "<ix:nonFraction name=\"nf:Paid\" contextRef=\"c1\" unitRef=\"usd\" xsi:nil=\"true\"/>"_ba
                              << QByteArrayList{"nf:Paid =  USD 2024-01-01/2024-12-31 {}"};
}

void TestIxbrl::facts()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArrayList, facts);
    const Tagged tagged = read("<p>" + body + "</p>");
    QByteArrayList found;
    for (const XbrlFact &fact : tagged.xbrl.facts) {
        found << printed(tagged, fact);
    }
    QCOMPARE(found, facts);
}

void TestIxbrl::hiddenFactsAreNotRead()
{
    const Tagged tagged = read("<p>Words</p>", "<ix:nonNumeric name=\"dei:AmendmentFlag\" contextRef=\"c1\">false</ix:nonNumeric>");
    QCOMPARE(bytesOf(tagged.text->text()), "Words"_ba);
    QCOMPARE(tagged.xbrl.facts.size(), std::size_t(1));
    QCOMPARE(printed(tagged, tagged.xbrl.facts[0]), "dei:AmendmentFlag = false 2024-01-01/2024-12-31 hidden {false}"_ba);
    QCOMPARE(coverText(tagged.xbrl.cover, "AmendmentFlag"), "false"_ba);
}

const QByteArray coverBody =
    "<p><ix:nonNumeric name=\"dei:EntityRegistrantName\" contextRef=\"c1\">Northfield <b>Instruments</b>&#160;&amp; Sons, Inc.</ix:nonNumeric></p>"
    "<p>Date of report: <ix:nonNumeric name=\"dei:DocumentPeriodEndDate\" contextRef=\"c1\" format=\"ixt:date-monthname-day-year-en\">May&#160;1, 2024</ix:nonNumeric></p>"
    "<p><ix:nonNumeric name=\"dei:EntityAddressAddressLine1\" contextRef=\"c1\">1 Mill Road</ix:nonNumeric>, "
    "<ix:nonNumeric name=\"dei:EntityAddressCityOrTown\" contextRef=\"c1\">Northfield</ix:nonNumeric>, "
    "<ix:nonNumeric name=\"dei:EntityAddressStateOrProvince\" contextRef=\"c1\" format=\"ixt-sec:stateprovnameen\">Vermont</ix:nonNumeric> (address) "
    "<ix:nonNumeric name=\"dei:EntityAddressPostalZipCode\" contextRef=\"c1\">05663</ix:nonNumeric></p>"
    "<p>(<ix:nonNumeric name=\"dei:CityAreaCode\" contextRef=\"c1\">802</ix:nonNumeric>) "
    "<ix:nonNumeric name=\"dei:LocalPhoneNumber\" contextRef=\"c1\">555-0100</ix:nonNumeric></p>"
    "<p><ix:nonNumeric name=\"dei:WrittenCommunications\" contextRef=\"c1\" format=\"ixt-sec:boolballotbox\">&#9744;</ix:nonNumeric> Written</p>"
    "<p><ix:nonNumeric name=\"us-gaap:SomethingElse\" contextRef=\"c1\">not of the cover</ix:nonNumeric></p>";

void TestIxbrl::coverFacts()
{
    const Tagged tagged = read(coverBody);
    const FactList &cover = tagged.xbrl.cover;
    QCOMPARE(coverText(cover, "EntityRegistrantName"), "Northfield Instruments & Sons, Inc."_ba);
    QCOMPARE(coverText(cover, "DocumentPeriodEndDate"), "May 1, 2024 = 2024-05-01"_ba);
    QCOMPARE(coverText(cover, "EntityAddress"), "1 Mill Road, Northfield, Vermont 05663"_ba);
    QCOMPARE(coverText(cover, "EntityPhone"), "802 555-0100"_ba);
    QCOMPARE(coverText(cover, "WrittenCommunications"), "\xE2\x98\x90 = false"_ba);
    QCOMPARE(coverText(cover, "SomethingElse"), "none"_ba);
    QVERIFY(tagged.xbrl.registrants.empty());
    QVERIFY(tagged.xbrl.securities.empty());
}

void TestIxbrl::coverPiecesAreTheirWords()
{
    const Tagged tagged = read(coverBody);
    for (const auto &[name, field] : tagged.xbrl.cover) {
        if (name != "EntityAddress") {
            continue;
        }
        QByteArrayList pieces;
        for (const Span piece : field.pieces) {
            pieces << bytesOf(piece.of(tagged.document->bytes()));
        }
        QCOMPARE(pieces, (QByteArrayList{"1 Mill Road", "Northfield", "Vermont", "05663"}));
        return;
    }
    QFAIL("no address");
}

void TestIxbrl::continuedFacts()
{
    const Tagged tagged = read(
        "<p><ix:nonNumeric name=\"dei:EntityRegistrantName\" contextRef=\"c1\" continuedAt=\"k1\">Northfield</ix:nonNumeric></p>"
        "<p>other words</p><p><ix:continuation id=\"k1\" continuedAt=\"k2\">Instruments</ix:continuation></p>"
        "<ix:continuation id=\"k2\" continuedAt=\"k1\">Inc.</ix:continuation>");
    // The chain that comes back to itself must end.
    QVERIFY(coverText(tagged.xbrl.cover, "EntityRegistrantName").startsWith("Northfield Instruments Inc."));
}

void TestIxbrl::severalRegistrantsAndSecurities()
{
    const auto fact = [](const char *name, const char *context, const char *words) {
        return QByteArray("<p><ix:nonNumeric name=\"dei:") + name + "\" contextRef=\"" + context + "\">" + words + "</ix:nonNumeric></p>";
    };
    const Tagged tagged = read(fact("EntityRegistrantName", "c3", "Northfield Funding LLC") + fact("EntityRegistrantName", "c1", "Northfield Inc.")
                               + fact("Security12bTitle", "c1", "Common stock") + fact("TradingSymbol", "c1", "NFI")
                               + fact("Security12bTitle", "c2", "Class B stock") + fact("TradingSymbol", "c2", "NFI.B"));
    QCOMPARE(coverText(tagged.xbrl.cover, "EntityRegistrantName"), "Northfield Inc."_ba);
    QCOMPARE(tagged.xbrl.registrants.size(), std::size_t(2));
    QCOMPARE(coverText(tagged.xbrl.registrants[1], "EntityRegistrantName"), "Northfield Funding LLC"_ba);
    QCOMPARE(tagged.xbrl.securities.size(), std::size_t(2));
    QCOMPARE(coverText(tagged.xbrl.securities[1], "TradingSymbol"), "NFI.B"_ba);
}

void TestIxbrl::anUnclosedFactHarmsNoOther()
{
    const Tagged tagged = read("<p><ix:nonNumeric name=\"nf:A\" contextRef=\"c1\">One</p>"
                               "<p><ix:nonFraction name=\"nf:B\" contextRef=\"c1\" unitRef=\"usd\">2</ix:nonFraction></ix:footnote></p>");
    QCOMPARE(tagged.xbrl.facts.size(), std::size_t(2));
    QCOMPARE(tagged.xbrl.facts[1].value, std::string("2"));
}

QTEST_GUILESS_MAIN(TestIxbrl)
#include "tst_ixbrl.moc"
