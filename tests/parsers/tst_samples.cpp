// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sample filings, from bytes to series. The figures below were added up by hand from the company's invented books; if
// reading or derivation changes them, the program is wrong.

#include "parsers/document/document.h"
#include "parsers/pipeline.h"
#include "parsers/series/series.h"

#include <QDir>
#include <QTest>

#include <algorithm>
#include <map>

using namespace filing;
using namespace Qt::StringLiterals;

class TestSamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void extractsEveryRelease_data();
    void extractsEveryRelease();
    void hasTheQuarters_data();
    void hasTheQuarters();
    void findsTheRestatement();
    void repairsTheBadScan();
    void proseAgrees();

private:
    std::map<QString, ExtractionPtr> m_extractions;
    SeriesSet m_series;
};

void TestSamples::initTestCase()
{
    const QDir folder(QStringLiteral(FILING_SAMPLES));
    std::vector<SeriesInput> inputs;
    for (const QString &name : folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const DocumentPtr document = Document::fromBytes(file.readAll().toStdString());
        const auto extraction = extract(*document);
        QVERIFY(extraction.has_value());
        m_extractions[name] = *extraction;
        inputs.push_back({name.toStdString(), m_extractions[name].get()});
    }
    QCOMPARE(m_extractions.size(), std::size_t(8));
    m_series = buildSeries(inputs);
}

void TestSamples::extractsEveryRelease_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("dateOfReport");
    QTest::addColumn<int>("periods");
    QTest::newRow("first quarter 2012") << u"northfield-fy2012-q1.txt"_s << u"2011-10-27"_s << 2;
    QTest::newRow("second quarter 2012") << u"northfield-fy2012-q2.txt"_s << u"2012-01-26"_s << 4;
    QTest::newRow("third quarter 2012, a bad scan") << u"northfield-fy2012-q3.txt"_s << u"2012-04-26"_s << 4;
    QTest::newRow("fiscal year 2012") << u"northfield-fy2012-q4.txt"_s << u"2012-08-02"_s << 2;
    QTest::newRow("first quarter 2013, restates") << u"northfield-fy2013-q1.txt"_s << u"2012-10-25"_s << 2;
    QTest::newRow("second quarter 2013, six months only") << u"northfield-fy2013-q2.txt"_s << u"2013-01-31"_s << 2;
    QTest::newRow("third quarter 2013") << u"northfield-fy2013-q3.txt"_s << u"2013-04-25"_s << 4;
    QTest::newRow("fiscal year 2013") << u"northfield-fy2013-q4.txt"_s << u"2013-08-01"_s << 2;
}

void TestSamples::extractsEveryRelease()
{
    QFETCH(QString, file);
    QFETCH(QString, dateOfReport);
    QFETCH(int, periods);

    QVERIFY(m_extractions.contains(file));
    const Extraction &extraction = *m_extractions[file];
    QVERIFY(!extraction.error);
    const Field *name = extraction.coverFact("EntityRegistrantName");
    QVERIFY(name);
    QCOMPARE(QString::fromStdString(name->text), u"Northfield Instruments, Inc."_s);
    const Field *date = extraction.coverFact("DocumentPeriodEndDate");
    QVERIFY(date);
    QCOMPARE(QString::fromStdString(date->value), dateOfReport);
    QCOMPARE(extraction.items.size(), std::size_t(2));
    const auto operations = std::find_if(extraction.statements.begin(), extraction.statements.end(), [](const Statement &statement) {
        return statement.kind == StatementKind::Operations;
    });
    QVERIFY(operations != extraction.statements.end());
    QCOMPARE(int(operations->periods.size()), periods);
    QCOMPARE(operations->scale, std::int64_t(1000));
    for (const Row &row : operations->rows) {
        for (const Cell &cell : row.cells) {
            QVERIFY2(!cell || cell->proof != Proof::Contradicted, row.label.text.c_str());
        }
    }
}

void TestSamples::hasTheQuarters_data()
{
    QTest::addColumn<int>("quarter");
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<QString>("formula");

    // Revenues, expenses, operating income, net income, in thousands.
    const auto row = [](int quarter, const char *name, int revenues, int expenses, int operating, int net, const QString &formula) {
        QStringList values;
        for (const int value : {revenues, expenses, operating, net}) {
            values << QString::number(value) + u"000"_s;
        }
        QTest::newRow(name) << quarter << values << formula;
    };
    row(0, "Q1 FY11", 10616, 9917, 699, 504, {});
    row(1, "Q2 FY11", 11423, 10396, 1027, 716, {});
    row(2, "Q3 FY11", 12065, 10791, 1274, 888, {});
    row(3, "Q4 FY11", 12837, 11261, 1576, 1073, u"FY − 9M"_s);
    row(4, "Q1 FY12", 12125, 11243, 882, 610, {});
    row(5, "Q2 FY12", 13321, 11856, 1465, 956, {});
    row(6, "Q3 FY12", 11925, 13604, -1679, -1088, {});
    row(7, "Q4 FY12", 14304, 12427, 1877, 1275, u"FY − 9M"_s);
    row(8, "Q1 FY13", 14969, 12782, 2187, 1484, {});
    row(9, "Q2 FY13", 16262, 13482, 2780, 1866, u"6M − Q1"_s);
    row(10, "Q3 FY13", 17145, 13971, 3174, 2078, {});
    row(11, "Q4 FY13", 18548, 14689, 3859, 2595, u"FY − 9M"_s);
}

void TestSamples::hasTheQuarters()
{
    QFETCH(int, quarter);
    QFETCH(QStringList, values);
    QFETCH(QString, formula);

    QCOMPARE(m_series.registrants.size(), std::size_t(1));
    const SeriesRegistrant &registrant = m_series.registrants.front();
    QCOMPARE(registrant.fiscalYearEndMonth, 6U);
    QCOMPARE(registrant.quarters.size(), std::size_t(12));
    QVERIFY(registrant.gaps.empty());
    const SeriesPeriod &period = registrant.quarters[std::size_t(quarter)];
    QCOMPARE(u"Q%1 FY%2"_s.arg(period.fiscalQuarter).arg(period.fiscalYear % 100), QString::fromUtf8(QTest::currentDataTag()));
    QStringList found;
    for (const char *role : {"total-revenues", "total-expenses", "operating-income", "net-income"}) {
        const auto amount = period.values.find(role);
        QVERIFY2(amount != period.values.end(), role);
        found << QString::fromStdString(amount->second.value.toString());
        QCOMPARE(QString::fromStdString(amount->second.formula), formula);
        QCOMPARE(amount->second.derived, !formula.isEmpty());
        QVERIFY(amount->second.proof != Proof::Contradicted);
    }
    QCOMPARE(found, values);
}

void TestSamples::findsTheRestatement()
{
    const auto &all = m_series.registrants.front().restatements;
    const auto found = std::find_if(all.begin(), all.end(), [](const Restatement &restatement) {
        return restatement.role == "total-revenues" && isoDate(restatement.end) == "2011-09-30"
            && isoDate(restatement.start) == "2011-07-01";
    });
    QVERIFY(found != all.end());
    QCOMPARE(found->versions.size(), std::size_t(2));
    QCOMPARE(QString::fromStdString(found->versions[0].value.toString()), u"12435000"_s);
    QCOMPARE(QString::fromStdString(found->versions[0].source.key), u"northfield-fy2012-q1.txt"_s);
    QCOMPARE(QString::fromStdString(found->versions[1].value.toString()), u"12125000"_s);
    QCOMPARE(QString::fromStdString(found->versions[1].source.key), u"northfield-fy2013-q1.txt"_s);
    const std::vector<SeriesPeriod> &quarters = m_series.registrants.front().quarters;
    QVERIFY(quarters[4].values.at("total-revenues").restated);
    // The fourth quarter follows from figures that were restated alike, so it is the same as before.
    QVERIFY(!quarters[7].values.at("total-revenues").restated);
}

void TestSamples::repairsTheBadScan()
{
    const Extraction &extraction = *m_extractions[u"northfield-fy2012-q3.txt"_s];
    const auto operations = std::find_if(extraction.statements.begin(), extraction.statements.end(), [](const Statement &statement) {
        return statement.kind == StatementKind::Operations;
    });
    QVERIFY(operations != extraction.statements.end());
    QVERIFY(!operations->twins.empty());
    const auto cost = std::find_if(operations->rows.begin(), operations->rows.end(),
                                   [](const Row &row) { return row.label.text == "Cost of products"; });
    QVERIFY(cost != operations->rows.end());
    QVERIFY(cost->cells[3].has_value());
    QCOMPARE(QString::fromStdString(cost->cells[3]->value), u"12405"_s);
}

void TestSamples::proseAgrees()
{
    int sentences = 0;
    for (const auto &[file, extraction] : m_extractions) {
        for (const Statement &statement : extraction->statements) {
            for (const Witness &witness : statement.witnesses) {
                ++sentences;
                QVERIFY2(witness.agrees, qPrintable(file + u": "_s + QString::fromStdString(witness.sentence.text)));
            }
        }
    }
    QVERIFY(sentences >= 8);
}

QTEST_APPLESS_MAIN(TestSamples)
#include "tst_samples.moc"
