// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/document/document.h"
#include "parsers/pipeline.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestWitnesses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentences_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("value and comparison")
            << u"Revenues were $5.2 million for 3Q FY2011, as compared to $3.3 million for the same period last year."_s
            << QStringList {u"$5.2 million = Total revenues 3 2011-03-31 agrees"_s, u"$3.3 million = Total revenues 3 2010-03-31 agrees"_s};
        QTest::newRow("result with its per-share value")
            << u"Alder reported a net loss of \\$15.0 million, or \\$0.22 per basic and diluted share, for the quarter ended March 31, 2011."_s
            << QStringList {u"\\$15.0 million = Net loss 3 2011-03-31 agrees"_s,
                            u"\\$0.22 = Net loss per share, basic and diluted 3 2011-03-31 agrees"_s};
        QTest::newRow("subjects behind their figures")
            << u"Revenues in the quarter ended March 31, 2011 include $3.0 million of license fees and $2.2 million of contract research, "
               "compared to $2.0 million and $1.3 million, respectively, for the same quarter last year."_s
            << QStringList {u"$3.0 million = License fees 3 2011-03-31 agrees"_s, u"$2.2 million = Contract research 3 2011-03-31 agrees"_s,
                            u"$2.0 million = License fees 3 2010-03-31 agrees"_s, u"$1.3 million = Contract research 3 2010-03-31 agrees"_s};
        QTest::newRow("a wrong figure is a witness against")
            << u"Revenues were $5.7 million for the quarter ended March 31, 2011."_s
            << QStringList {u"$5.7 million = Total revenues 3 2011-03-31 disagrees"_s};
        QTest::newRow("nine months") << u"Net loss was $42.1 million for the nine months ended March 31, 2011."_s
                                     << QStringList {u"$42.1 million = Net loss 9 2011-03-31 agrees"_s};
        QTest::newRow("no period named") << u"Revenues were $5.2 million."_s << QStringList();
        QTest::newRow("part of a line") << u"Product revenues were $5.2 million for the quarter ended March 31, 2011."_s << QStringList();
        QTest::newRow("a change, not a value") << u"Revenues increased by $1.9 million for the quarter ended March 31, 2011."_s << QStringList();
        QTest::newRow("outlook") << u"Revenues are expected to be $6.0 million for the quarter ended March 31, 2011."_s << QStringList();
        QTest::newRow("not by the rules of accounting")
            << u"Non-GAAP net loss was $12.0 million for the quarter ended March 31, 2011."_s << QStringList();
    }
    void sentences()
    {
        QFETCH(QString, sentence);
        QFETCH(QStringList, found);
        const QString text = u"Alder Instruments, Inc. today reported financial results for the quarter ended March 31, 2011 - the third "
                             "quarter of its 2011 fiscal year (3Q FY2011).\n\n"_s
            + sentence
            + u"\n\nSTATEMENTS OF OPERATIONS\n(in thousands, except per share amounts)\n\n\t\tThree Months Ended March 31,\t\t\t\tNine Months Ended March 31,\n"
              "\t2011\t\t2010\t\t2011\t\t2010\nRevenues:\nLicense fees\t3,011\t\t2,014\t\t7,000\t\t5,000\n"
              "Contract research\t2,200\t\t1,300\t\t5,800\t\t4,521\nTotal revenues\t5,211\t\t3,314\t\t12,800\t\t9,521\n"
              "Research and development\t20,214\t\t15,438\t\t54,924\t\t47,028\nNet loss\t(15,003)\t\t(12,124)\t\t(42,124)\t\t(37,507)\n"
              "Net loss per share, basic and diluted\t(0.22)\t\t(0.21)\t\t(0.62)\t\t(0.66)\n"
              "Weighted average shares, basic and diluted\t68,067\t\t57,365\t\t67,996\t\t57,183\n"_s;
        const auto document = filing::Document::fromBytes(text.toStdString());
        const auto extraction = filing::extract(*document);
        QVERIFY(extraction.has_value());
        QStringList got;
        for (const filing::Statement &statement : (*extraction)->statements) {
            for (const filing::Witness &witness : statement.witnesses) {
                const filing::Period &period = statement.periods[witness.period];
                got << QString::fromStdString(witness.amount.text + " = " + statement.rows[witness.row].label.text + " ")
                        + QString::number(period.months) + u' ' + QString::fromStdString(period.label.value)
                        + (witness.agrees ? u" agrees"_s : u" disagrees"_s);
            }
        }
        QCOMPARE(got, found);
    }
};

QTEST_APPLESS_MAIN(TestWitnesses)
#include "tst_witnesses.moc"
