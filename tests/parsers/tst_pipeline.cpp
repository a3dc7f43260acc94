// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/extraction/fieldpath.h"
#include "parsers/format.h"
#include "tests/parsers/printed.h"

#include <QTest>

#include <thread>

using namespace filing;
using namespace Qt::StringLiterals;

namespace
{

QByteArray utf16(const QByteArray &utf8)
{
    QByteArray out("\xFF\xFE");
    for (const QChar c : QString::fromUtf8(utf8)) {
        out += static_cast<char>(c.unicode() & 0xFF);
        out += static_cast<char>(c.unicode() >> 8);
    }
    return out;
}

/// Everything an extraction says, with its bytes: equal strings, equal extractions.
std::string dump(const Extraction &x)
{
    std::string out(name(x.format));
    forEachField(x, [&](const FieldEntry &entry) {
        out += "\n" + entry.path + "=" + entry.field->text + "/" + entry.field->value + "@" + std::to_string(entry.field->span().begin);
    });
    return out;
}

} // namespace

class TestPipeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusals_data();
    void refusals();
    void damagedFilingsAreRead_data();
    void damagedFilingsAreRead();
    void wideHtmlLeadsToItsBytes_data();
    void wideHtmlLeadsToItsBytes();
    void xmlIsNamesAndValues();
    void markdownIsText();
    void loneDocumentIsWhatItHolds_data();
    void loneDocumentIsWhatItHolds();
    void formOfTheHeader();
    void noFilingStillHasItsText();
    void dataAboutFilingsIsNone_data();
    void dataAboutFilingsIsNone();
    void formats_data();
    void formats();
    void everyFieldLeadsToItsBytes();
    void cutOffAnywhere();
    void sameBytesSameExtraction();
    void stopsWhenAsked();
    void tellsHowFarItIs();
    void bigFilesEnd_data();
    void bigFilesEnd();
};

void TestPipeline::refusals_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("detail");
    QTest::newRow("empty") << ""_ba << "empty"_ba << ""_ba;
    QTest::newRow("PNG") << QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16) << "binary"_ba << "PNG"_ba;
    QTest::newRow("PDF") << "%PDF-1.4 ..."_ba << "binary"_ba << "PDF"_ba;
    QTest::newRow("ZIP") << QByteArray("PK\x03\x04\x14\0\0", 7) << "binary"_ba << "ZIP"_ba;
    QTest::newRow("only NULs") << QByteArray(4000, '\0') << "binary"_ba << "control bytes"_ba;
    QTest::newRow("digits") << QByteArray(100'000, '7') << "not-a-filing"_ba << ""_ba;
    QTest::newRow("a letter") << "Dear Ann,\n\nthe weather is fine.\n"_ba << "not-a-filing"_ba << ""_ba;
    QTest::newRow("one byte") << "x"_ba << "not-a-filing"_ba << ""_ba;
    QTest::newRow("only a mark") << "\xEF\xBB\xBF"_ba << "not-a-filing"_ba << ""_ba;
}

void TestPipeline::refusals()
{
    QFETCH(QByteArray, bytes);
    const auto x = printed::extracted(bytes);
    QVERIFY(x->error);
    QTEST(QByteArray::fromStdString(std::string(name(x->error->code))), "code");
    QTEST(QByteArray::fromStdString(x->error->detail), "detail");
}

void TestPipeline::damagedFilingsAreRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray plain = printed::fixture("brightwater-2011-08-04.txt");
    QVERIFY2(!plain.isEmpty(), "fixture");
    QTest::newRow("as it is") << plain;
    QTest::newRow("CR only") << QByteArray(plain).replace("\n", "\r");
    QTest::newRow("CRLF") << QByteArray(plain).replace("\n", "\r\n");
    QTest::newRow("UTF-16 with mark") << utf16(plain);
    QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF" + plain;
    QTest::newRow("Windows-1252 quotation marks") << plain + "\nthe \x93" "Plan\x94\n";
    QTest::newRow("invalid UTF-8") << plain + "\n\xE2\x80\x9C \xE2\x80\x9D \xFF\xFE\n";
    QTest::newRow("NUL bytes") << plain + QByteArray(100, '\0') + "\n";
    QTest::newRow("a 1 MB line behind") << plain + "\n" + QByteArray(1'000'000, 'x') + "\n";
}

void TestPipeline::damagedFilingsAreRead()
{
    QFETCH(QByteArray, bytes);
    const auto x = printed::extracted(bytes);
    QVERIFY(!x->error);
    QCOMPARE(x->form, std::string("8-K"));
    QCOMPARE(printed::fact(*x, "EntityRegistrantName"), "Brightwater Instruments, Inc."_ba);
    QCOMPARE(printed::fact(*x, "EntityFileNumber"), "0-23456"_ba);
    QCOMPARE(printed::items(*x), "2.02 RESULTS OF OPERATIONS AND FINANCIAL CONDITION\n9.01 FINANCIAL STATEMENTS AND EXHIBITS\n"_ba);
    QCOMPARE(printed::exhibits(*x), "99.1 Press Release of Brightwater Instruments, Inc. dated August 4, 2011\n"_ba);
    QCOMPARE(printed::signatures(*x), "Brightwater Instruments, Inc. | Ann Vale | Chief Financial Officer | 2011-08-04\n"_ba);
}

void TestPipeline::wideHtmlLeadsToItsBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray page = "<html><body><p>FORM 8-K</p><p>Caf\xC3\xA9 &amp; Brightwater, Inc.</p><p>(Exact name of registrant as specified in its charter)</p>"
                            "<table><tr><td>Delaware</td><td>0-23456</td></tr><tr><td>(State of incorporation)</td><td>(Commission File Number)</td></tr></table></body></html>"_ba;
    const QByteArray little = utf16(page);
    QByteArray big;
    for (qsizetype i = 0; i + 1 < little.size(); i += 2) {
        big += little[i + 1];
        big += little[i];
    }
    QTest::newRow("little endian") << little;
    QTest::newRow("big endian") << big;
    QTest::newRow("without its mark") << little.mid(2);
    QTest::newRow("big endian without its mark") << big.mid(2);
}

void TestPipeline::wideHtmlLeadsToItsBytes()
{
    QFETCH(QByteArray, bytes);
    const auto document = Document::fromBytes(bytes.toStdString());
    const auto x = *extract(*document);
    QCOMPARE(QByteArray::fromStdString(std::string(name(x->format))), "html"_ba);
    QCOMPARE(printed::fact(*x, "EntityRegistrantName"), "Café & Brightwater, Inc."_ba);
    QCOMPARE(printed::fact(*x, "EntityFileNumber"), "0-23456"_ba);
    const Field *file = x->coverFact("EntityFileNumber");
    QCOMPARE(file->span().size(), 14U);
    const bool big = document->encoding() == Encoding::Utf16Be;
    QCOMPARE(file->span().of(document->bytes())[big ? 1 : 0], '0');
    QCOMPARE(x->documents[0].content.end, document->size());
}

void TestPipeline::xmlIsNamesAndValues()
{
    const QByteArray xml = "<?xml version=\"1.0\"?>\n<ownershipDocument>\n <documentType>4</documentType>\n <issuer>\n  <issuerName>Brightwater &amp; Co.</issuerName>\n  <issuerTradingSymbol/>\n </issuer>\n"
                           " <ownerSignature><signatureName>/s/ Ann Vale</signatureName></ownerSignature>\n</ownershipDocument>\n"_ba;
    const QByteArray lines = "ownershipDocument\n  documentType:  4\n  issuer\n    issuerName:  Brightwater & Co.\n  ownerSignature\n    signatureName:  /s/ Ann Vale"_ba;
    for (const QByteArray &file : {xml, "<SEC-HEADER>\nCONFORMED SUBMISSION TYPE:\t4\n</SEC-HEADER>\n<DOCUMENT>\n<TYPE>4\n<FILENAME>form4.xml\n<TEXT>\n<XML>\n" + xml + "</XML>\n</TEXT>\n</DOCUMENT>\n"}) {
        const auto x = printed::extracted(file);
        QVERIFY(!x->error);
        QCOMPARE(x->form, std::string("4"));
        QVERIFY(x->documents[0].data);
        const QByteArray text = QByteArray::fromStdString(std::string(x->documents[0].text->text())).trimmed();
        QVERIFY2(text.endsWith(lines), text);
        // A line of data is no signature of a printed form.
        QVERIFY(x->signatures.empty());
    }
}

void TestPipeline::markdownIsText()
{
    const auto x = printed::extracted("# FORM 8-K\n\n# Brightwater Instruments, Inc.\n\n(Exact name of registrant as specified in its charter)\n\n| Delaware | 0-23456 |\n|----|----|\n| (State of<br>incorporation) | (Commission File Number) |\n\n"
                                      "# <span id=\"page-1\"></span>Item 8.01 Other Events\n\nOn May 6, 2005 it rained.<sup>1</sup>\n\n# A\n\n# B\n\n# C\n"_ba);
    QCOMPARE(QByteArray::fromStdString(std::string(name(x->format))), "text"_ba);
    QCOMPARE(printed::fact(*x, "EntityRegistrantName"), "Brightwater Instruments, Inc."_ba);
    QCOMPARE(printed::fact(*x, "EntityFileNumber"), "0-23456"_ba);
    QCOMPARE(printed::items(*x), "8.01 Other Events\n"_ba);
}

void TestPipeline::loneDocumentIsWhatItHolds_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("format");
    const QByteArray html = "<html><body><p>FORM 10-Q</p></body></html>\n"_ba;
    QTest::newRow("page in tags") << "<DOCUMENT>\n<TYPE>10-Q\n<TEXT>\n" + html + "</TEXT>\n</DOCUMENT>\n" << "html"_ba;
    QTest::newRow("page in small tags") << "<document>\n<type>10-Q\n<text>\n" + html + "</text>\n</document>\n" << "html"_ba;
    QTest::newRow("text in tags") << "<DOCUMENT>\n<TYPE>10-Q\n<TEXT>\nFORM 10-Q\n</TEXT>\n</DOCUMENT>\n"_ba << "text"_ba;
    QTest::newRow("two documents") << "<DOCUMENT>\n<TYPE>10-Q\n<TEXT>\nFORM 10-Q\n</TEXT>\n</DOCUMENT>\n<DOCUMENT>\n<TYPE>EX-27\n<TEXT>\nx\n</TEXT>\n</DOCUMENT>\n"_ba << "submission"_ba;
    QTest::newRow("with its header") << "<SEC-HEADER>\nCONFORMED SUBMISSION TYPE:\t10-Q\n</SEC-HEADER>\n<DOCUMENT>\n<TYPE>10-Q\n<TEXT>\n" + html + "</TEXT>\n</DOCUMENT>\n" << "submission"_ba;
}

void TestPipeline::loneDocumentIsWhatItHolds()
{
    QFETCH(QByteArray, bytes);
    const auto x = printed::extracted(bytes);
    QVERIFY(!x->error);
    QCOMPARE(x->form, std::string("10-Q"));
    QTEST(QByteArray::fromStdString(std::string(name(x->format))), "format");
}

void TestPipeline::formOfTheHeader()
{
    const QByteArray header = "<SEC-HEADER>\nACCESSION NUMBER:\t0000000000-05-000001\nCONFORMED SUBMISSION TYPE:\tSC TO-T/A\n</SEC-HEADER>\n"_ba;
    const QByteArray documents = "<DOCUMENT>\n<TYPE>SC TO-T/A\n<FILENAME>a.txt\n<DESCRIPTION>Offer\n<TEXT>\nWe offer to buy.\n</TEXT>\n</DOCUMENT>\n"
                                 "<DOCUMENT>\n<TYPE>GRAPHIC\n<FILENAME>logo.jpg\n<TEXT>\nbegin 644 logo.jpg\nM_]C_X``02D9)1@``\nend\n</TEXT>\n</DOCUMENT>\n"_ba;
    const auto x = printed::extracted(header + documents);
    QCOMPARE(x->form, std::string("SC TO-T/A"));
    QCOMPARE(x->documents.size(), std::size_t(2));
    QCOMPARE(x->documents[0].description, std::string("Offer"));
    QVERIFY(x->documents[0].text->text().find("We offer to buy.") != std::string_view::npos);
    QVERIFY(x->documents[1].binary);
    QVERIFY(!x->documents[1].text);
    QVERIFY(x->documents[1].content.size() > 20);
    // The cover has the last word: EDGAR takes an 8-K/A for what its filer calls it.
    const auto y = printed::extracted("<SEC-HEADER>\nCONFORMED SUBMISSION TYPE:\t8-K\n</SEC-HEADER>\n<DOCUMENT>\n<TYPE>8-K\n<TEXT>\nFORM 8-K/A\nCURRENT REPORT\n</TEXT>\n</DOCUMENT>\n"_ba);
    QCOMPARE(y->form, std::string("8-K/A"));
}

void TestPipeline::noFilingStillHasItsText()
{
    const auto x = printed::extracted("Dear Ann,\n\nthe weather is fine.\n"_ba);
    QCOMPARE(x->documents.size(), std::size_t(1));
    QVERIFY(x->documents[0].text);
    QVERIFY(x->documents[0].text->text().starts_with("Dear Ann"));
}

void TestPipeline::dataAboutFilingsIsNone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("data");
    const QByteArray cover("FORM 8-K\n\nCURRENT REPORT\n\nDate of Report (Date of earliest event reported): April 26, 2012");
    QTest::newRow("an index") << "{\"form\": \"8-K\", \"text\": \"" + cover + "\"}" << true;
    QTest::newRow("a list of names") << "  [\n\"" + cover + "\"]\n" << true;
    QTest::newRow("a list of objects") << "[{\"a\": \"" + cover + "\"}]" << true;
    QTest::newRow("behind a byte order mark") << "\xEF\xBB\xBF{ \"a\": \"" + cover + "\" }" << true;
    QTest::newRow("a letterhead in brackets") << "[Logo]\n" + cover + "\n[End of filing]" << false;
    QTest::newRow("braces of a conversion") << "{page 1}\n" + cover + "\n{page 2}" << false;
}

void TestPipeline::dataAboutFilingsIsNone()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, data);
    const auto extraction = extract(*Document::fromBytes(bytes.toStdString()));
    QVERIFY(extraction.has_value());
    QCOMPARE((*extraction)->error.has_value() && (*extraction)->error->code == Errc::NotAFiling, data);
}

void TestPipeline::formats_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("format");
    QTest::newRow("text") << "FORM 8-K\n"_ba << "text"_ba;
    QTest::newRow("text with table tags") << "<PAGE>\nFORM 8-K\n<TABLE>\n<S> <C>\n</TABLE>"_ba << "text"_ba;
    QTest::newRow("markdown with forced breaks") << "# FORM 10-K\n\n| Cash | 12<br>34 |\n"_ba << "text"_ba;
    QTest::newRow("html") << "<html><body><p>FORM 8-K</p></body></html>"_ba << "html"_ba;
    QTest::newRow("html without a head") << "<P>FORM 8-K</P><P>x</P>"_ba << "html"_ba;
    QTest::newRow("inline XBRL") << "<?xml version='1.0'?><html xmlns:ix=\"http://www.xbrl.org/2013/inlineXBRL\"><body/></html>"_ba << "ixbrl"_ba;
    QTest::newRow("submission") << "<SEC-DOCUMENT>0000000000-00-000000.txt\n<DOCUMENT>\n<TYPE>8-K\n<TEXT>\nFORM 8-K\n</TEXT>\n</DOCUMENT>"_ba << "submission"_ba;
    QTest::newRow("submission with mail header") << "-----BEGIN PRIVACY-ENHANCED MESSAGE-----\nProc-Type: 2001\n"_ba << "submission"_ba;
}

void TestPipeline::formats()
{
    QFETCH(QByteArray, bytes);
    QTEST(QByteArray::fromStdString(std::string(name(detectFormat(bytes.toStdString())))), "format");
}

void TestPipeline::everyFieldLeadsToItsBytes()
{
    const QByteArray bytes = printed::fixture("brightwater-2011-08-04.txt");
    const auto x = printed::extracted(bytes);
    int fields = 0;
    forEachField(*x, [&](const FieldEntry &entry) {
        if (entry.field->status == Status::Derived || entry.path.starts_with("statements/")) {
            return;
        }
        std::string seen;
        for (const Span piece : entry.field->pieces) {
            seen += bytes.mid(piece.begin, piece.size()).toStdString();
        }
        QVERIFY2(!entry.field->rule.empty(), entry.path.c_str());
        QCOMPARE(printed::letters(seen), printed::letters(entry.field->text));
        ++fields;
    });
    QVERIFY2(fields > 25, qPrintable(QString::number(fields)));
}

void TestPipeline::cutOffAnywhere()
{
    const QByteArray bytes = printed::fixture("brightwater-2011-08-04.txt");
    for (qsizetype size = 1; size < bytes.size(); size += 37) {
        const auto x = printed::extracted(bytes.left(size));
        QVERIFY(x);
        forEachField(*x, [&](const FieldEntry &entry) {
            QVERIFY2(entry.field->span().end <= static_cast<std::uint32_t>(size), entry.path.c_str());
        });
    }
}

void TestPipeline::sameBytesSameExtraction()
{
    const QByteArray bytes = printed::fixture("brightwater-2011-08-04.txt");
    const std::string first = dump(*printed::extracted(bytes));
    std::vector<std::string> others(4);
    std::vector<std::jthread> threads;
    for (std::string &other : others) {
        threads.emplace_back([&other, &bytes] { other = dump(*printed::extracted(bytes)); });
    }
    threads.clear();
    for (const std::string &other : others) {
        QCOMPARE(other, first);
    }
}

void TestPipeline::stopsWhenAsked()
{
    std::stop_source source;
    source.request_stop();
    ParseContext context;
    context.stop = source.get_token();
    const auto document = Document::fromBytes(printed::fixture("brightwater-2011-08-04.txt").toStdString());
    const auto x = extract(*document, context);
    QVERIFY(!x.has_value());
    QCOMPARE(x.error().code, Errc::Cancelled);
}

void TestPipeline::tellsHowFarItIs()
{
    std::vector<int> told;
    ParseContext context;
    context.progress = [&](int percent) { told.push_back(percent); };
    const auto document = Document::fromBytes(printed::fixture("brightwater-2011-08-04.txt").toStdString());
    QVERIFY(extract(*document, context).has_value());
    QVERIFY(told.size() >= 3);
    QVERIFY(std::is_sorted(told.begin(), told.end()));
    QCOMPARE(told.back(), 100);
}

void TestPipeline::bigFilesEnd_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("10 MB of digits on one line") << QByteArray(10'000'000, '7');
    QTest::newRow("10 MB of digits in lines") << QByteArray("12345678901234567890123456789\n").repeated(330'000);
    QTest::newRow("10 MB line of words") << QByteArray("Item 5 words ").repeated(770'000);
    QTest::newRow("many item lines") << QByteArray("Item 5. Other Events\n").repeated(100'000);
    QTest::newRow("many exhibit lines") << "FORM 8-K\nItem 9.01 Financial Statements and Exhibits\n(d) Exhibits\n" + QByteArray("99.1 Press release of May\n").repeated(100'000);
    QTest::newRow("many dates") << QByteArray("Date of Report May 6, 2005\n").repeated(100'000);
    QTest::newRow("many brackets") << QByteArray(3'000'000, '(');
}

void TestPipeline::bigFilesEnd()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(printed::extracted(bytes));
}

QTEST_GUILESS_MAIN(TestPipeline)
#include "tst_pipeline.moc"
