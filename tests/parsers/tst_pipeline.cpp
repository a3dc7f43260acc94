// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/extraction/fieldpath.h"
#include "parsers/format.h"
#include "tests/parsers/printed.h"

#include <QElapsedTimer>
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
    void noFilingStillHasItsText();
    void formats_data();
    void formats();
    void everyFieldLeadsToItsBytes();
    void cutOffAnywhere();
    void sameBytesSameExtraction();
    void stopsWhenAsked();
    void tellsHowFarItIs();
    void bigFilesAreQuick_data();
    void bigFilesAreQuick();
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

void TestPipeline::noFilingStillHasItsText()
{
    const auto x = printed::extracted("Dear Ann,\n\nthe weather is fine.\n"_ba);
    QCOMPARE(x->documents.size(), std::size_t(1));
    QVERIFY(x->documents[0].text);
    QVERIFY(x->documents[0].text->text().starts_with("Dear Ann"));
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

void TestPipeline::bigFilesAreQuick_data()
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

void TestPipeline::bigFilesAreQuick()
{
    QFETCH(QByteArray, bytes);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(printed::extracted(bytes));
    QVERIFY2(timer.elapsed() < 30'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestPipeline)
#include "tst_pipeline.moc"
