// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/pipeline.h"
#include "parsers/sgml/submission.h"

#include <QTest>

using namespace filing;
using namespace Qt::StringLiterals;

namespace
{

QByteArray bytesOf(std::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

/// One document a line: type, file name, description, format or "binary", content.
QByteArrayList printed(const sgml::Submission &submission, std::string_view bytes)
{
    QByteArrayList lines;
    for (const SubmissionDocument &document : submission.documents) {
        lines << QByteArray::fromStdString(document.type) + '|' + QByteArray::fromStdString(document.filename) + '|'
                + QByteArray::fromStdString(document.description) + '|'
                + (document.binary ? "binary"_ba : bytesOf(name(document.format))) + '|'
                + bytesOf(document.content.of(bytes));
    }
    return lines;
}

const QByteArray modernHeader =
    "-----BEGIN PRIVACY-ENHANCED MESSAGE-----\n"
    "Proc-Type: 2001,MIC-CLEAR\n"
    "Originator-Name: webmaster@www.sec.example\n"
    "\n"
    "<SEC-DOCUMENT>0000000001-11-000007.txt : 20110429\n"
    "<SEC-HEADER>0000000001-11-000007.hdr.sgml : 20110429\n"
    "<ACCEPTANCE-DATETIME>20110429070105\n"
    "ACCESSION NUMBER:\t\t0000000001-11-000007\n"
    "CONFORMED SUBMISSION TYPE:\t8-K\n"
    "PUBLIC DOCUMENT COUNT:\t\t2\n"
    "CONFORMED PERIOD OF REPORT:\t20110428\n"
    "ITEM INFORMATION:\t\tResults of Operations and Financial Condition\n"
    "ITEM INFORMATION:\t\tFinancial Statements and Exhibits\n"
    "FILED AS OF DATE:\t\t20110429\n"
    "\n"
    "FILER:\n\n"
    "\tCOMPANY DATA:\t\n"
    "\t\tCOMPANY CONFORMED NAME:\t\t\tNORTHFIELD INSTRUMENTS & SONS INC\n"
    "\t\tCENTRAL INDEX KEY:\t\t\t0000000042\n"
    "\t\tSTANDARD INDUSTRIAL CLASSIFICATION:\tLABORATORY INSTRUMENTS [3826]\n"
    "\t\tIRS NUMBER:\t\t\t\t042726691\n"
    "\t\tSTATE OF INCORPORATION:\t\t\tMA\n"
    "\t\tFISCAL YEAR END:\t\t\t0630\n\n"
    "\tFILING VALUES:\n"
    "\t\tFORM TYPE:\t\t8-K\n"
    "\t\tSEC ACT:\t\t1934 Act\n"
    "\t\tSEC FILE NUMBER:\t000-12345\n\n"
    "\tBUSINESS ADDRESS:\t\n"
    "\t\tSTREET 1:\t\t1 MILL ROAD\n"
    "\t\tCITY:\t\t\tNORTHFIELD\n"
    "\t\tSTATE:\t\t\tVT\n"
    "\t\tZIP:\t\t\t05663\n"
    "\t\tBUSINESS PHONE:\t\t8025550100\n\n"
    "\tMAIL ADDRESS:\t\n"
    "\t\tSTREET 1:\t\tP O BOX 7\n"
    "\t\tSTATE:\t\t\tNH\n\n"
    "\tFORMER COMPANY:\t\n"
    "\t\tFORMER CONFORMED NAME:\tNORTHFIELD GLASS CO\n"
    "\t\tDATE OF NAME CHANGE:\t19990104\n\n"
    "FILER:\n\n"
    "\tCOMPANY DATA:\t\n"
    "\t\tCOMPANY CONFORMED NAME:\t\t\tNORTHFIELD FUNDING LLC\n"
    "\t\tCENTRAL INDEX KEY:\t\t\t0000000043\n"
    "</SEC-HEADER>\n";

const QByteArray tagHeader =
    "<SUBMISSION>\n<ACCESSION-NUMBER>0000000001-11-000007<TYPE>8-K<PERIOD>20110428<ITEMS>2.02<ITEMS>9.01<FILING-DATE>20110429"
    "<FILER><COMPANY-DATA><CONFORMED-NAME>NORTHFIELD INSTRUMENTS INC<CIK>0000000042<ASSIGNED-SIC>3826<IRS-NUMBER>042726691"
    "<STATE-OF-INCORPORATION>MA<FISCAL-YEAR-END>0630</COMPANY-DATA><FILING-VALUES><FORM-TYPE>8-K<ACT>34"
    "<FILE-NUMBER>000-12345</FILING-VALUES><BUSINESS-ADDRESS><STREET1>1 MILL ROAD<STATE>VT</BUSINESS-ADDRESS></FILER>";

} // namespace

class TestSubmission : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splits_data();
    void splits();
    void readsLabelledHeaders();
    void readsTagHeaders();
    void headerFieldsLeadToTheirBytes();
    void headerFillsOnlyTheIndexKey();
    void manyDocuments();
};

void TestSubmission::splits_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArrayList>("documents");
    QTest::newRow("two documents")
        << modernHeader
            + "<DOCUMENT>\n<TYPE>8-K\n<SEQUENCE>1\n<FILENAME>d8k.htm\n<DESCRIPTION>FORM 8-K\n<TEXT>\n<html><p>One</p>\n</TEXT>\n</DOCUMENT>\n"
              "<DOCUMENT>\n<TYPE>EX-99.1\n<TEXT>\nTwo\n</TEXT>\n</DOCUMENT>\n</SEC-DOCUMENT>\n"
        << QByteArrayList{"8-K|d8k.htm|FORM 8-K|html|<html><p>One</p>\n", "EX-99.1|||text|Two\n"};
    QTest::newRow("tags on one line") << tagHeader + "<DOCUMENT><TYPE>8-K<SEQUENCE>1<FILENAME>a.txt<TEXT>One</TEXT></DOCUMENT></SUBMISSION>"
                                      << QByteArrayList{"8-K|a.txt||text|One"};
    QTest::newRow("a document alone") << "<DOCUMENT>\n<TYPE>10-Q\n<TEXT>\nOne\n</TEXT>\n</DOCUMENT>\n"_ba
                                      << QByteArrayList{"10-Q|||text|One\n"};
    QTest::newRow("carriage returns") << "<DOCUMENT>\r\n<TYPE>10-Q\r\n<TEXT>\r\nOne\r\n</TEXT>\r\n</DOCUMENT>\r\n"_ba
                                      << QByteArrayList{"10-Q|||text|One\r\n"};
    QTest::newRow("small tags round HTML")
        << "<html><body><document>\n<type>EX-99.1\n<sequence>2\n<text>\n<p>One</p>\n</text>\n</type></document>\n</body></html>"_ba
        << QByteArrayList{"EX-99.1|||html|<p>One</p>\n"};
    QTest::newRow("documents that nobody closed")
        << "<DOCUMENT>\n<TYPE>8-K\n<TEXT>\nOne\n<DOCUMENT>\n<TYPE>EX-1\n<TEXT>\nTwo\n"_ba
        << QByteArrayList{"8-K|||text|One\n", "EX-1|||text|Two\n"};
    QTest::newRow("cut off in the head") << "<DOCUMENT>\n<TYPE>8-K\n<SEQ"_ba << QByteArrayList{"8-K|||text|<TYPE>8-K\n<SEQ"};
    QTest::newRow("pictures, archives and data are listed only")
        << "<DOCUMENT>\n<TYPE>GRAPHIC\n<FILENAME>a.jpg\n<TEXT>\nbegin 644 a.jpg\nM_]C_X\n\nend\n</TEXT>\n</DOCUMENT>\n"
           "<DOCUMENT>\n<TYPE>EX-99.1\n<FILENAME>a.pdf\n<TEXT>\n<PDF>\nbegin 644 a.pdf\nM)5!$\n\nend\n</PDF>\n</TEXT>\n</DOCUMENT>\n"
           "<DOCUMENT>\n<TYPE>EX-101.INS\n<TEXT>\n<XBRL>\n<x/>\n</XBRL>\n</TEXT>\n</DOCUMENT>\n"_ba
        << QByteArrayList{"GRAPHIC|a.jpg||binary|begin 644 a.jpg\nM_]C_X\n\nend\n",
                          "EX-99.1|a.pdf||binary|<PDF>\nbegin 644 a.pdf\nM)5!$\n\nend\n</PDF>\n",
                          "EX-101.INS|||binary|<XBRL>\n<x/>\n</XBRL>\n"};
    QTest::newRow("a word in prose is no tag") << "See the <DOCUMENT> tag.\n"_ba << QByteArrayList{"|||text|See the <DOCUMENT> tag.\n"};
    QTest::newRow("no container") << "FORM 8-K\n"_ba << QByteArrayList{"|||text|FORM 8-K\n"};
    QTest::newRow("empty") << ""_ba << QByteArrayList{"|||text|"};
}

void TestSubmission::splits()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArrayList, documents);
    const std::string text = bytes.toStdString();
    QCOMPARE(printed(sgml::splitSubmission(text), text), documents);
}

void TestSubmission::readsLabelledHeaders()
{
    const std::string bytes = modernHeader.toStdString();
    const auto submission = sgml::splitSubmission(bytes);
    QVERIFY(submission.header);
    const SubmissionHeader &header = *submission.header;
    QCOMPARE(header.accessionNumber.text, std::string("0000000001-11-000007"));
    QCOMPARE(header.formType.text, std::string("8-K"));
    QCOMPARE(header.periodOfReport.value, std::string("2011-04-28"));
    QCOMPARE(header.filed.value, std::string("2011-04-29"));
    QCOMPARE(header.items.size(), std::size_t(2));
    QCOMPARE(header.items[1].text, std::string("Financial Statements and Exhibits"));
    QCOMPARE(header.filers.size(), std::size_t(2));
    const HeaderFiler &filer = header.filers[0];
    QCOMPARE(filer.role, std::string("filer"));
    QCOMPARE(filer.name.text, std::string("NORTHFIELD INSTRUMENTS & SONS INC"));
    QCOMPARE(filer.cik.text, std::string("0000000042"));
    QCOMPARE(filer.industry.value, std::string("3826"));
    QCOMPARE(filer.state.text, std::string("MA"));
    QCOMPARE(filer.fiscalYearEnd.value, std::string("06-30"));
    QCOMPARE(filer.fileNumber.text, std::string("000-12345"));
    QCOMPARE(filer.addresses.size(), std::size_t(2));
    QVERIFY(filer.addresses[0].business && !filer.addresses[1].business);
    QCOMPARE(filer.addresses[0].state.text, std::string("VT"));
    QCOMPARE(filer.addresses[0].phone.text, std::string("8025550100"));
    QCOMPARE(filer.addresses[1].street1.text, std::string("P O BOX 7"));
    QCOMPARE(filer.addresses[1].state.text, std::string("NH"));
    QCOMPARE(filer.formerNames.size(), std::size_t(1));
    QCOMPARE(filer.formerNames[0].changed.value, std::string("1999-01-04"));
    QCOMPARE(header.filers[1].name.text, std::string("NORTHFIELD FUNDING LLC"));
}

void TestSubmission::readsTagHeaders()
{
    const std::string bytes = tagHeader.toStdString();
    const auto submission = sgml::splitSubmission(bytes);
    QVERIFY(submission.header);
    const SubmissionHeader &header = *submission.header;
    QCOMPARE(header.formType.text, std::string("8-K"));
    QCOMPARE(header.periodOfReport.value, std::string("2011-04-28"));
    QCOMPARE(header.items.size(), std::size_t(2));
    QCOMPARE(header.filers.size(), std::size_t(1));
    QCOMPARE(header.filers[0].name.text, std::string("NORTHFIELD INSTRUMENTS INC"));
    QCOMPARE(header.filers[0].state.text, std::string("MA"));
    QCOMPARE(header.filers[0].fiscalYearEnd.value, std::string("06-30"));
    QCOMPARE(header.filers[0].addresses[0].state.text, std::string("VT"));
}

void TestSubmission::headerFieldsLeadToTheirBytes()
{
    const std::string bytes = modernHeader.toStdString();
    const auto submission = sgml::splitSubmission(bytes);
    QVERIFY(submission.header);
    for (const HeaderFiler &filer : submission.header->filers) {
        for (const Field *field : {&filer.name, &filer.cik, &filer.state, &filer.industry}) {
            if (!field->isEmpty()) {
                QCOMPARE(bytesOf(field->span().of(bytes)), QByteArray::fromStdString(field->text));
            }
        }
    }
}

void TestSubmission::headerFillsOnlyTheIndexKey()
{
    const auto document = Document::fromBytes(
        (modernHeader + "<DOCUMENT>\n<TYPE>8-K\n<TEXT>\nThis page is left blank.\n</TEXT>\n</DOCUMENT>\n").toStdString());
    const auto extraction = extract(*document);
    QVERIFY(extraction.has_value());
    const Extraction &read = **extraction;
    QVERIFY(read.coverFact("EntityCentralIndexKey") != nullptr);
    QCOMPARE(read.coverFact("EntityCentralIndexKey")->text, std::string("0000000042"));
    QCOMPARE(read.coverFact("EntityRegistrantName"), nullptr);
    QCOMPARE(read.coverFact("EntityAddress"), nullptr);
}

void TestSubmission::manyDocuments()
{
    QByteArray bytes = modernHeader;
    bytes += "<DOCUMENT>\n<TYPE>EX-99\n<TEXT>\nWords\n"_ba.repeated(100'000);
    const std::string text = bytes.toStdString();
    QCOMPARE(sgml::splitSubmission(text).documents.size(), std::size_t(100'000));
}

QTEST_GUILESS_MAIN(TestSubmission)
#include "tst_submission.moc"
