// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tables with more columns of figures than periods: which of them a period gets, and that none takes its neighbour's.

#include "parsers/document/document.h"
#include "parsers/html/htmlreader.h"
#include "parsers/reading/plaintext.h"
#include "parsers/statements/rawstatement.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

// "3 2005-03-31 R: 19,433 …": per period its months, end, whether restated, and the values of its column; or the diagnostics.
QStringList columnsOf(const filing::ReadingText &text)
{
    filing::Diagnostics diagnostics;
    QStringList out;
    for (const filing::RawStatement &raw : filing::findStatements(text, 0, diagnostics)) {
        const filing::Statement statement = filing::solveStatement(raw, text);
        for (std::size_t p = 0; p < statement.periods.size(); ++p) {
            const filing::Period &period = statement.periods[p];
            QString line = u"%1 %2%3:"_s.arg(period.months).arg(QString::fromStdString(period.label.value), period.restated ? u" R"_s : QString());
            for (const filing::Row &row : statement.rows) {
                line += row.heading ? QString() : row.cells[p] ? u' ' + QString::fromStdString(row.cells[p]->value) : u" -"_s;
            }
            out << line;
        }
    }
    for (const filing::Diagnostic &diagnostic : diagnostics) {
        out << QString::fromStdString(diagnostic.code);
    }
    return out;
}

QString typed(const QString &title, const QStringList &headings, const QList<QStringList> &rows)
{
    QString text = title + u"\n(In thousands)\n\n"_s + headings.join(u'\n') + u'\n';
    for (const QStringList &row : rows) {
        text += row.front().leftJustified(30);
        for (const QString &value : row.mid(1)) {
            text += value.rightJustified(12);
        }
        text += u'\n';
    }
    return text;
}

QString html(const QString &title, const QStringList &headings, const QList<QStringList> &rows)
{
    QString text = u"<p>"_s + title + u"</p><p>(In thousands)</p><table>"_s + headings.join(QString());
    for (const QStringList &row : rows) {
        text += u"<tr><td>"_s + row.join(u"</td><td>"_s) + u"</td></tr>"_s;
    }
    return text + u"</table>"_s;
}

} // namespace

class TestColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typewriter_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QStringList>("headings");
        QTest::addColumn<QList<QStringList>>("rows");
        QTest::addColumn<QStringList>("columns");
        const QString operations = u"CONSOLIDATED STATEMENTS OF OPERATIONS"_s;
        const QList<QStringList> four {{u"Net sales"_s, u"900"_s, u"910"_s, u"800"_s, u"820"_s},
                                       {u"Cost of sales"_s, u"500"_s, u"530"_s, u"400"_s, u"440"_s},
                                       {u"Gross profit"_s, u"400"_s, u"380"_s, u"400"_s, u"380"_s},
                                       {u"Net income"_s, u"100"_s, u"90"_s, u"80"_s, u"70"_s}};
        QTest::newRow("as reported beside as restated")
            << operations
            << QStringList {u"                                  Three Months Ended      Three Months Ended"_s,
                            u"                                  Mar 31,     Mar 31,     Dec 31,     Dec 31,"_s,
                            u"                                    2005        2005        2004        2004"_s,
                            u"                                    As                      As"_s,
                            u"                                Previously      As      Previously      As"_s,
                            u"                                  Reported    Restated    Reported    Restated"_s}
            << four
            << QStringList {u"3 2005-03-31: 900 500 400 100"_s, u"3 2005-03-31 R: 910 530 380 90"_s, u"3 2004-12-31: 800 400 400 80"_s,
                            u"3 2004-12-31 R: 820 440 380 70"_s};
        QTest::newRow("one column of four is restated")
            << operations
            << QStringList {u"                                  Three Months Ended       Six Months Ended"_s,
                            u"                                 June 30,    June 30,    June 30,    June 30,"_s,
                            u"                                    2005        2004        2005        2004"_s,
                            u"                                          (Restated)"_s}
            << four
            << QStringList {u"3 2005-06-30: 900 500 400 100"_s, u"3 2004-06-30 R: 910 530 380 90"_s, u"6 2005-06-30: 800 400 400 80"_s,
                            u"6 2004-06-30: 820 440 380 70"_s};
        const QList<QStringList> three {{u"Revenues"_s, u"900"_s, u"910"_s, u"1,800"_s}, {u"Cost of sales"_s, u"500"_s, u"530"_s, u"1,030"_s},
                                        {u"Gross profit"_s, u"400"_s, u"380"_s, u"770"_s}, {u"Net income"_s, u"100"_s, u"90"_s, u"190"_s}};
        QTest::newRow("since inception")
            << operations
            << QStringList {u"                                                      March 28, 2005"_s,
                            u"                                                        (Date of"_s,
                            u"                                Year Ended  Year Ended  Inception) to"_s,
                            u"                              September 30, September 30, September 30,"_s,
                            u"                                    2008        2007        2008"_s}
            << three
            << QStringList {u"12 2008-09-30: 900 500 400 100"_s, u"12 2007-09-30: 910 530 380 90"_s, u"42 2008-09-30: 1800 1030 770 190"_s};
        QTest::newRow("pro forma beside what it is made of")
            << u"UNAUDITED PRO FORMA STATEMENT OF OPERATIONS"_s
            << QStringList {u"                                Year Ended December 31, 1999"_s,
                            u"                                   Alder       Birch   Pro Forma"_s}
            << three << QStringList {u"12 1999-12-31: 1800 1030 770 190"_s};
        QTest::newRow("segments without their total")
            << operations
            << QStringList {u"                                Year Ended December 31, 1999"_s,
                            u"                                   Mills       Banks     Farming"_s}
            << three << QStringList {u"statement.no-periods"_s};
        QTest::newRow("segments beside their total")
            << operations
            << QStringList {u"                                Year Ended December 31, 1999"_s,
                            u"                                   Mills       Banks       Total"_s}
            << three << QStringList {u"12 1999-12-31: 1800 1030 770 190"_s};
        QTest::newRow("historical beside adjusted")
            << u"UNAUDITED PRO FORMA STATEMENT OF OPERATIONS"_s
            << QStringList {u"                                     TOTAL              TOTAL ADJUSTED"_s,
                            u"                                SIX MONTHS   PRO FORMA   SIX MONTHS"_s,
                            u"                              JULY 31, 1999  ADJUSTMENTS JULY 31, 1999"_s}
            << three << QStringList {u"6 1999-07-31: 1800 1030 770 190"_s};
        QTest::newRow("a change nobody names")
            << operations
            << QStringList {u"                                Year Ended December 31,"_s, u"                                    2001        2000"_s}
            << QList<QStringList> {{u"Revenues"_s, u"900"_s, u"700"_s, u"200"_s}, {u"Cost of sales"_s, u"500"_s, u"-"_s, u"500"_s},
                                   {u"Gross profit"_s, u"400"_s, u"700"_s, u"(300)"_s}, {u"Net income"_s, u"100"_s, u"90"_s, u"10"_s}}
            << QStringList {u"12 2001-12-31: 900 500 400 100"_s, u"12 2000-12-31: 700 - 700 90"_s};
    }
    void typewriter()
    {
        QFETCH(QString, title);
        QFETCH(QStringList, headings);
        QFETCH(QList<QStringList>, rows);
        const auto document = filing::Document::fromBytes(typed(title, headings, rows).toStdString());
        const auto text = filing::readPlainText(*document, {0, document->size()});
        QTEST(columnsOf(*text), "columns");
    }

    void tables_data()
    {
        QTest::addColumn<QStringList>("headings");
        QTest::addColumn<QStringList>("columns");
        const QString dates = u"<tr><td></td><td colspan=3>Three Months Ended March 31, 2020</td></tr>"_s;
        const auto names = [](const QString &a, const QString &b, const QString &c) {
            return u"<tr><td></td><td>%1</td><td>%2</td><td>%3</td></tr>"_s.arg(a, b, c);
        };
        QTest::newRow("segments beside their total") << QStringList {dates, names(u"Marine"_s, u"Inland"_s, u"Consolidated"_s)}
                                                     << QStringList {u"3 2020-03-31: 1800 1030 770 190"_s};
        QTest::newRow("segments alone") << QStringList {dates, names(u"Marine"_s, u"Inland"_s, u"Abroad"_s)}
                                        << QStringList {u"statement.no-periods"_s};
        QTest::newRow("restated with its adjustments")
            << QStringList {dates, names(u"As Previously Reported"_s, u"Adjustments"_s, u"As Restated"_s)}
            << QStringList {u"3 2020-03-31: 900 500 400 100"_s, u"3 2020-03-31 R: 1800 1030 770 190"_s};
        QTest::newRow("for the quarter and at its end")
            << QStringList {u"<tr><td></td><td>At or for the Three Months Ended March 31, 2020</td><td>At or for the Three Months Ended "
                            "March 31, 2019</td><td>At or for the Nine Months Ended March 31, 2020</td></tr>"_s}
            << QStringList {u"3 2020-03-31: 900 500 400 100"_s, u"3 2019-03-31: 910 530 380 90"_s, u"9 2020-03-31: 1800 1030 770 190"_s};
    }
    // "Note 7" is no figure of the first year, not even in rows that lack another.
    void notesAreNoFigures()
    {
        const QList<QStringList> rows {{u"Revenues"_s, QString(), u"900"_s, u"910"_s, u"800"_s},
                                       {u"Rent"_s, u"7"_s, u"40"_s, u"30"_s, QString()},
                                       {u"Impairment"_s, u"9"_s, u"-"_s, u"530"_s, u"60"_s},
                                       {u"Net income"_s, QString(), u"860"_s, u"350"_s, u"740"_s}};
        const QStringList headings {u"<tr><td></td><td>Note</td><td>2020</td><td>2019</td><td>2018</td></tr>"_s};
        const QString text = html(u"CONSOLIDATED STATEMENTS OF INCOME For the years ended June 30,"_s, headings, rows);
        const auto document = filing::Document::fromBytes(text.toStdString());
        QCOMPARE(columnsOf(*filing::html::readHtml(*document, {0, document->size()})),
                 (QStringList {u"12 2020-06-30: 900 40 - 860"_s, u"12 2019-06-30: 910 30 530 350"_s, u"12 2018-06-30: 800 - 60 740"_s}));
    }

    void aConsolidatingStatementIsReadWhereThereIsNoOther()
    {
        const QList<QStringList> rows {{u"Earned premiums"_s, u"900"_s, u"910"_s, u"1,810"_s}, {u"Total revenues"_s, u"900"_s, u"910"_s, u"1,810"_s},
                                       {u"Total expenses"_s, u"500"_s, u"530"_s, u"1,030"_s}, {u"Net income"_s, u"400"_s, u"380"_s, u"780"_s}};
        const QStringList headings {u"<tr><td></td><td colspan=3>Three Months Ended March 31, 2020</td></tr>"
                                    "<tr><td></td><td>Life</td><td>Marine</td><td>Consolidated</td></tr>"_s};
        const QString text = html(u"CONSOLIDATING INCOME STATEMENTS"_s, headings, rows);
        const auto document = filing::Document::fromBytes(text.toStdString());
        QCOMPARE(columnsOf(*filing::html::readHtml(*document, {0, document->size()})), QStringList {u"3 2020-03-31: 1810 1810 1030 780"_s});
    }

    void tables()
    {
        QFETCH(QStringList, headings);
        const QList<QStringList> rows {{u"Revenues"_s, u"900"_s, u"910"_s, u"1,800"_s}, {u"Cost of sales"_s, u"500"_s, u"530"_s, u"1,030"_s},
                                       {u"Gross profit"_s, u"400"_s, u"380"_s, u"770"_s}, {u"Net income"_s, u"100"_s, u"90"_s, u"190"_s}};
        const auto document = filing::Document::fromBytes(html(u"CONSOLIDATED STATEMENTS OF INCOME"_s, headings, rows).toStdString());
        const auto text = filing::html::readHtml(*document, {0, document->size()});
        QTEST(columnsOf(*text), "columns");
    }
};

QTEST_APPLESS_MAIN(TestColumns)
#include "tst_columns.moc"
