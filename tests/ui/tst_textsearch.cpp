// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/source/textsearch.h"

#include <QTest>

using filing::Encoding;
using filing::ui::FindQuery;
using filing::ui::TextSearch;

class TextSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<FindQuery>("query");
        QTest::addColumn<QList<int>>("begins");
        const auto row = [](const char *name, const QByteArray &text, const QString &words, bool matchCase, bool whole,
                            const QList<int> &begins) {
            QTest::newRow(name) << text << FindQuery {words, matchCase, whole} << begins;
        };
        row("any case", "Net net NET", QStringLiteral("net"), false, false, {0, 4, 8});
        row("this case only", "Net net NET", QStringLiteral("net"), true, false, {4});
        row("whole words", "net nets planet net.", QStringLiteral("net"), false, true, {0, 16});
        row("whole words beside umlauts", "ÄnetÄ net", QStringLiteral("net"), false, true, {8});
        row("hits do not overlap", "aaaa", QStringLiteral("aa"), false, false, {0, 2});
        row("umlauts in any case", "ÄRGER ärger", QStringLiteral("ärger"), false, false, {0, 7});
        row("a blank is any white space", "total\r\n   revenues, total\xC2\xA0revenues", QStringLiteral("total revenues"),
            false, false, {0, 20});
        row("typographic quotes", "the company’s and the company's", QStringLiteral("company's"), false, false, {4, 24});
        row("dashes", "2010–2011 2010-2011", QStringLiteral("2010-2011"), false, false, {0, 12});
        row("signs with whole words", "was (0.22) and", QStringLiteral("(0.22)"), false, true, {4});
        row("a blank being typed", "net loss", QStringLiteral("net "), false, false, {0});
        row("nothing to find", "net", QStringLiteral("  "), false, false, {});
        row("not there", "net", QStringLiteral("gross"), false, false, {});
        row("query longer than the text", "ne", QStringLiteral("net"), false, false, {});
    }

    void finds()
    {
        QFETCH(QByteArray, text);
        QFETCH(FindQuery, query);
        QFETCH(QList<int>, begins);
        for (const std::size_t budget : {std::size_t {1}, std::size_t {1000}}) {
            TextSearch search({text.constData(), static_cast<std::size_t>(text.size())}, Encoding::Utf8, query);
            while (!search.step(budget)) {
            }
            QList<int> found;
            for (const filing::Span hit : search.hits()) {
                found.push_back(static_cast<int>(hit.begin));
            }
            QCOMPARE(found, begins);
        }
    }

    void findsInOldEightBitText()
    {
        const std::string text = "M\xDCLLER\x92S m\xFCller's";
        TextSearch search(text, Encoding::Windows1252, {QStringLiteral("müller's"), false, false});
        search.step(100);
        QCOMPARE(search.hits(), (std::vector<filing::Span> {{0, 8}, {9, 17}}));
    }

    void findsInUtf16()
    {
        const std::u16string words = u"net NET";
        const std::string text(reinterpret_cast<const char *>(words.data()), words.size() * 2);
        TextSearch search(text, Encoding::Utf16Le, {QStringLiteral("net"), false, true});
        search.step(100);
        QCOMPARE(search.hits(), (std::vector<filing::Span> {{0, 6}, {8, 14}}));
    }

    void stopsCollectingWhenNobodyCouldLookAtThemAll()
    {
        const std::string text(TextSearch::maxHits + 1000, '1');
        TextSearch search(text, Encoding::Utf8, {QStringLiteral("1"), false, false});
        while (!search.step(1 << 16)) {
        }
        QVERIFY(search.isTruncated());
        QCOMPARE(search.hits().size(), TextSearch::maxHits);
    }

    void aStepGoesNoFurtherThanAsked()
    {
        // Every place begins like the query: the worst there is.
        const std::string text(1'000'000, '7');
        TextSearch search(text, Encoding::Utf8, {QStringLiteral("777-7"), false, false});
        for (std::size_t done = 0; done < text.size(); done += 10'000) {
            QCOMPARE(search.searched(), done);
            search.step(10'000);
        }
        QVERIFY(search.isDone());
    }
};

QTEST_GUILESS_MAIN(TextSearchTest)
#include "tst_textsearch.moc"
