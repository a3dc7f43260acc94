// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/html/tokenizer.h"

#include <QRandomGenerator>
#include <QTest>

using namespace filing;
using namespace filing::html;
using namespace Qt::StringLiterals;

namespace
{

QByteArray bytesOf(std::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

/// One token a line: kind, name, bytes.
QByteArrayList tokensOf(const QByteArray &html)
{
    static const QByteArrayList kinds{"text", "start", "end", "comment", "declaration"};
    const std::string bytes = html.toStdString();
    Tokenizer tokens(bytes);
    Token token;
    QByteArrayList printed;
    while (tokens.next(token)) {
        QByteArray line = kinds.at(static_cast<int>(token.kind));
        if (token.nameEnd > token.nameBegin && (token.kind == TokenKind::StartTag || token.kind == TokenKind::EndTag)) {
            line += ' ' + bytesOf(Span{token.nameBegin, token.nameEnd}.of(bytes));
        }
        printed << line + '|' + bytesOf(token.span().of(bytes));
    }
    return printed;
}

} // namespace

class TestTokenizer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsMarkupFromWords_data();
    void cutsMarkupFromWords();
    void attributes_data();
    void attributes();
    void everyByteBelongsToOneToken();
    void hostileInputEnds_data();
    void hostileInputEnds();
};

void TestTokenizer::cutsMarkupFromWords_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QByteArrayList>("tokens");
    QTest::newRow("plain") << "<p>Net loss</p>"_ba << QByteArrayList{"start p|<p>", "text|Net loss", "end p|</p>"};
    QTest::newRow("a bare less-than is words") << "a < b <3 <p>"_ba << QByteArrayList{"text|a < b <3 ", "start p|<p>"};
    QTest::newRow("greater-than in a quoted value") << "<a title=\"x > y\">z"_ba
                                                    << QByteArrayList{"start a|<a title=\"x > y\">", "text|z"};
    QTest::newRow("apostrophe in a quoted value")
        << "<a title=\"Smith's > Co\" b='1 > 0'>z"_ba
        << QByteArrayList{"start a|<a title=\"Smith's > Co\" b='1 > 0'>", "text|z"};
    QTest::newRow("quotes inside single quotes") << "<p style='font:\"Arial\"'>z"_ba
                                                 << QByteArrayList{"start p|<p style='font:\"Arial\"'>", "text|z"};
    QTest::newRow("a quote that nobody closed") << "<a href=\"x>words</a><td class=\"y\">1"_ba
                                                << QByteArrayList{"start a|<a href=\"x>", "text|words", "end a|</a>",
                                                                  "start td|<td class=\"y\">", "text|1"};
    QTest::newRow("a stray quotation mark") << "<font size=\"3\"\">a<b>"_ba
                                            << QByteArrayList{"start font|<font size=\"3\"\">", "text|a", "start b|<b>"};
    QTest::newRow("a forgotten greater-than") << "<td<b>1</b>"_ba
                                              << QByteArrayList{"start td|<td", "start b|<b>", "text|1", "end b|</b>"};
    QTest::newRow("comment with tags in it") << "a<!-- <p> -- > -->b"_ba
                                             << QByteArrayList{"text|a", "comment|<!-- <p> -- > -->", "text|b"};
    QTest::newRow("empty comment") << "<!-->b"_ba << QByteArrayList{"comment|<!-->", "text|b"};
    QTest::newRow("a comment that nobody closed") << "<!-- x > y <p>"_ba
                                                  << QByteArrayList{"comment|<!-- x >", "text| y ", "start p|<p>"};
    QTest::newRow("declarations") << "<?xml version=\"1.0\"?><!DOCTYPE html>a"_ba
                                  << QByteArrayList{"declaration|<?xml version=\"1.0\"?>", "declaration|<!DOCTYPE html>",
                                                    "text|a"};
    QTest::newRow("prefixed names") << "<ix:nonFraction name=\"a:B\">1</ix:nonFraction>"_ba
                                    << QByteArrayList{"start ix:nonFraction|<ix:nonFraction name=\"a:B\">", "text|1",
                                                      "end ix:nonFraction|</ix:nonFraction>"};
    QTest::newRow("a tag cut off by the end of the file") << "a<td class"_ba << QByteArrayList{"text|a", "text|<td class"};
    QTest::newRow("a lone less-than at the end") << "a<"_ba << QByteArrayList{"text|a<"};
    QTest::newRow("a long tag") << "<div style=\"font-family:'Times New Roman',serif;font-size:10pt;line-height:120%\">a"_ba
                                << QByteArrayList{"start div|<div style=\"font-family:'Times New Roman',serif;font-size:10pt;"
                                                  "line-height:120%\">",
                                                  "text|a"};
}

void TestTokenizer::cutsMarkupFromWords()
{
    QFETCH(QByteArray, html);
    QFETCH(QByteArrayList, tokens);
    QCOMPARE(tokensOf(html), tokens);
}

void TestTokenizer::attributes_data()
{
    QTest::addColumn<QByteArray>("tag");
    QTest::addColumn<QByteArrayList>("attributes");
    QTest::newRow("quoted") << "<td colspan=\"3\" style='a:b'>"_ba << QByteArrayList{"colspan=3", "style=a:b"};
    QTest::newRow("bare") << "<TD COLSPAN=3 nowrap>"_ba << QByteArrayList{"COLSPAN=3", "nowrap="};
    QTest::newRow("blanks about the equals sign") << "<td colspan = \"3\"\n rowspan= 2>"_ba
                                                  << QByteArrayList{"colspan=3", "rowspan=2"};
    QTest::newRow("glued") << "<td a=\"1\"b=\"2\"/>"_ba << QByteArrayList{"a=1", "b=2"};
    QTest::newRow("stray quotation mark") << "<font size=\"3\"\" face=\"Arial\">"_ba
                                          << QByteArrayList{"size=3", "face=Arial"};
    QTest::newRow("value never closed") << "<a href=\"x>"_ba << QByteArrayList{"href=x"};
    QTest::newRow("empty value") << "<a href=\"\" id=>"_ba << QByteArrayList{"href=", "id="};
    QTest::newRow("none") << "<br/>"_ba << QByteArrayList{};
}

void TestTokenizer::attributes()
{
    QFETCH(QByteArray, tag);
    QFETCH(QByteArrayList, attributes);
    const std::string bytes = tag.toStdString();
    Tokenizer tokens(bytes);
    Token token;
    QVERIFY(tokens.next(token));
    AttributeReader reader(bytes, token);
    Attribute attribute;
    QByteArrayList found;
    while (reader.next(attribute)) {
        found << bytesOf(attribute.name) + '=' + bytesOf(attribute.value);
    }
    QCOMPARE(found, attributes);
}

void TestTokenizer::everyByteBelongsToOneToken()
{
    static const QByteArray alphabet = "<<>>/!-\"'= ab?\n&;[]";
    QRandomGenerator random(20110428);
    for (int round = 0; round < 4000; ++round) {
        QByteArray html;
        for (int length = random.bounded(80); length > 0; --length) {
            html += alphabet.at(random.bounded(static_cast<int>(alphabet.size())));
        }
        const std::string bytes = html.toStdString();
        Tokenizer tokens(bytes);
        Token token;
        std::uint32_t at = 0;
        while (tokens.next(token)) {
            QVERIFY2(token.begin == at && token.end > token.begin && token.end <= bytes.size(), html.constData());
            AttributeReader reader(bytes, token);
            Attribute attribute;
            while (token.kind == TokenKind::StartTag && reader.next(attribute)) {
            }
            at = token.end;
        }
        QVERIFY2(at == bytes.size(), html.constData());
    }
}

void TestTokenizer::hostileInputEnds_data()
{
    QTest::addColumn<QByteArray>("unit");
    QTest::newRow("tags never closed") << "<a "_ba;
    QTest::newRow("quotes never closed") << "<a b=\""_ba;
    QTest::newRow("two kinds of quotes") << "<a b=\"<a c='"_ba;
    QTest::newRow("comments never closed") << "<!--"_ba;
    QTest::newRow("character data never closed") << "<![CDATA["_ba;
    QTest::newRow("declarations never closed") << "<!x"_ba;
    QTest::newRow("less-than signs") << "<"_ba;
    QTest::newRow("quoted greater-than signs") << "<a b='>' c=\">\">"_ba;
}

void TestTokenizer::hostileInputEnds()
{
    QFETCH(QByteArray, unit);
    // A million units: quadratic work would take hours, past the time limit every test has.
    const std::string bytes = unit.repeated(1'000'000).toStdString();
    Tokenizer tokens(bytes);
    Token token;
    std::uint32_t at = 0;
    while (tokens.next(token)) {
        at = token.end;
    }
    QCOMPARE(at, static_cast<std::uint32_t>(bytes.size()));
}

QTEST_GUILESS_MAIN(TestTokenizer)
#include "tst_tokenizer.moc"
