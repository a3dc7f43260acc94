// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/statements/scale.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestScale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void notes_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<qint64>("scale");
        QTest::addColumn<qint64>("shares");
        const auto row = [](const char *words, qint64 scale, qint64 shares) {
            QTest::newRow(words) << QString::fromUtf8(words) << scale << shares;
        };
        row("(in thousands, except per share amounts)", 1000, 1000);
        row("ALDER MILLS, INC. SELECTED FINANCIAL INFORMATION (in thousands, except per share amounts)", 1000, 1000);
        row("(In thousands, except share and per share data)", 1000, 1);
        row("(In millions, except number of shares which are reflected in thousands and per share amounts)", 1000000, 1000);
        row("(Dollars and shares in thousands, except per share data)", 1000, 1000);
        row("(Thousands of Dollars and Shares, Except Per Share Data)", 1000, 1000);
        row("(000's omitted)", 1000, 1000);
        row("($ in millions)", 1000000, 1000000);
        row("($000)", 1000, 1000);
        row("Millions, except per share amounts, for the three months ended June 30,", 1000000, 1000000);
        row("(in millions; unaudited)", 1000000, 1000000);
        row("(Shares in thousands, dollars in millions)", 1000000, 1000);
    }
    void notes()
    {
        QFETCH(QString, words);
        QFETCH(qint64, scale);
        QFETCH(qint64, shares);
        const std::string text = words.toStdString();
        const auto note = filing::readScaleNote(text);
        QVERIFY(note.has_value());
        QCOMPARE(qint64(note->scale), scale);
        QCOMPARE(qint64(note->shareScale), shares);
    }

    void noNotes_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("a count of things") << u"We serve thousands of customers"_s;
        QTest::newRow("an amount") << u"Revenues were $5.2 million"_s;
        QTest::newRow("nothing") << u"(Unaudited)"_s;
    }
    void noNotes()
    {
        QFETCH(QString, words);
        const std::string text = words.toStdString();
        QVERIFY(!filing::readScaleNote(text).has_value());
    }

    void currencies_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("code");
        QTest::newRow("spelled out") << u"(Expressed in Canadian dollars)"_s << u"CAD"_s;
        QTest::newRow("a code") << u"Amounts in million EUR"_s << u"EUR"_s;
        QTest::newRow("the books before their translation") << u"(In thousands of RMB and US$)"_s << u"CNY"_s;
        QTest::newRow("dollars") << u"(U.S. dollars in thousands)"_s << u"USD"_s;
        QTest::newRow("a continent") << u"Europe and the Euroregion (in thousands)"_s << QString();
        QTest::newRow("none") << u"(In thousands, except per share amounts)"_s << QString();
    }
    void currencies()
    {
        QFETCH(QString, words);
        const std::string text = words.toStdString();
        const std::string_view code = filing::currencyNamed(text).value_or(std::string_view {});
        QTEST(QString::fromUtf8(code.data(), qsizetype(code.size())), "code");
    }

    void ownNoteOfALabel()
    {
        QCOMPARE(filing::scaleInLabel("Weighted average shares (in thousands)").value_or(0), std::int64_t(1000));
        QVERIFY(!filing::scaleInLabel("Weighted average shares outstanding").has_value());
    }
};

QTEST_APPLESS_MAIN(TestScale)
#include "tst_scale.moc"
