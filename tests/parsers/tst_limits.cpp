// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Filings made to be too much: nested, spanned, repeated or drawn out far beyond anything honest. Each is read to its end, what is
// recognised lies inside the file, and where a limit cut something off, its name is told. See "Limits" in SECURITY.md.

#include "parsers/extraction/fieldpath.h"
#include "parsers/pipeline.h"

#include <QTest>

#include <string>

using namespace filing;

namespace
{

std::string repeated(std::string_view piece, std::size_t times)
{
    std::string all;
    all.reserve(piece.size() * times);
    for (std::size_t i = 0; i < times; ++i) {
        all += piece;
    }
    return all;
}

} // namespace

class TestLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tooMuchIsReadToItsEnd_data();
    void tooMuchIsReadToItsEnd();
};

void TestLimits::tooMuchIsReadToItsEnd_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("limits");
    const auto row = [](const char *name, const std::string &bytes, const char *limits = "") {
        QTest::newRow(name) << QByteArray::fromStdString(bytes) << QByteArray(limits);
    };
    const std::string open = "<html><body>FORM 8-K ";
    row("tables in tables", open + repeated("<table><tr><td>1", 20'000), "lines-per-cell 4096");
    row("blocks in blocks", open + repeated("<div>", 100'000) + "words" + repeated("</div>", 100'000), "nesting 65536");
    row("unclosed styles", open + repeated("<b><i><font size=2>", 50'000) + "words");
    row("closing what was never opened", open + repeated("</table></td></div>", 50'000));
    row("cells that span everything", open + repeated("<table><tr><td colspan=999999999 rowspan=999999999>1</table>", 500),
        "columns-per-cell 1000, rows-per-cell 65534");
    row("cells that all reach down", open + "<table><tr>" + repeated("<td rowspan=2>1", 300) + "</table>", "cells-reaching-down 256");
    row("a row of many cells", open + "<table><tr>" + repeated("<td>1</td>", 50'000) + "</table>");
    row("many rows", open + "<table>" + repeated("<tr><td>a<td>1</tr>", 20'000) + "</table>");
    row("a cell of many lines", open + "<table><tr><td>" + repeated("1<br>", 100'000) + "<td>2<br>3</table>", "lines-per-cell 4096");
    row("a tag that never ends", open + "<td " + repeated("a=b ", 200'000));
    row("one attribute", open + "<td style='" + repeated("color:red;", 100'000) + "'>1");
    row("a comment that never ends", open + "<!-- " + repeated("- ", 200'000));
    row("entities", open + repeated("&amp;&#x10FFFF;&nosuch;&#99999999999;", 30'000));
    row("many documents", "<SEC-DOCUMENT>x\n" + repeated("<DOCUMENT>\n<TYPE>8-K\n<TEXT>\nx\n</TEXT>\n</DOCUMENT>\n", 5'000));
    row("documents that never close", "<SEC-DOCUMENT>x\n" + repeated("<DOCUMENT>\n<TYPE>8-K\n<TEXT>\n", 5'000));
    row("many filers", "<SEC-HEADER>x\n" + repeated("FILER:\n\tCOMPANY DATA:\n\t\tCOMPANY CONFORMED NAME:\tA\n", 20'000) + "</SEC-HEADER>\n", "filers 10000");
    row("a header without an end", "<SEC-HEADER>x\nACCESSION NUMBER: 1\n" + repeated("X: 1\n", 1'000'000) + "</SEC-HEADER>\n",
        "header-bytes 4194304");
    row("one line", "FORM 8-K " + repeated("1,234 ", 200'000));
    row("many empty lines", "FORM 8-K\n" + repeated("\n", 500'000));
    row("continuations in a ring",
        "<html xmlns:ix='http://www.xbrl.org/2013/inlineXBRL'>" + open + repeated("<ix:nonNumeric name='dei:EntityRegistrantName' contextRef='c' continuedAt='x'>1</ix:nonNumeric>"
                        "<ix:continuation id='x' continuedAt='x'>2</ix:continuation>", 1'000),
        "continuations 1000");
}

void TestLimits::tooMuchIsReadToItsEnd()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, limits);
    const DocumentPtr document = Document::fromBytes(bytes.toStdString());
    const auto extraction = extract(*document);
    QVERIFY(extraction.has_value());
    QByteArrayList met;
    for (const Diagnostic &diagnostic : (*extraction)->diagnostics) {
        if (diagnostic.code.starts_with("limit.")) {
            met << QByteArray::fromStdString(diagnostic.code.substr(6) + ' ' + diagnostic.detail);
            QVERIFY(!diagnostic.where.isEmpty() && diagnostic.where.end <= document->size());
        }
    }
    QCOMPARE(met.join(", "), limits);
    forEachField(**extraction, [&](const FieldEntry &entry) {
        const Span span = entry.field->span();
        QVERIFY2(span.begin <= span.end && span.end <= document->size(), entry.path.c_str());
    });
}


QTEST_GUILESS_MAIN(TestLimits)
#include "tst_limits.moc"
