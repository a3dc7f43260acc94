// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/source/textmap.h"

#include <QTest>

using namespace Qt::StringLiterals;
using filing::Encoding;
using filing::models::TextMap;

class TestTextMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodes_data();
    void decodes();
    void mapsBothWays_data();
    void mapsBothWays();
    void clampsOutside();
    void anEmptyMapIsSafe();
};

void TestTextMap::decodes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("encoding");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QByteArray &bytes, Encoding encoding, const QString &text) {
        QTest::newRow(name) << bytes << static_cast<int>(encoding) << text;
    };
    row("plain words", "Total\trevenues", Encoding::Utf8, u"Total\trevenues"_s);
    row("UTF-8 of two, three and four bytes", "\xC3\xA9\xE2\x82\xAC\xF0\x9F\x93\x88", Encoding::Utf8, u"é€📈"_s);
    row("a bad byte is one mark", "a\xFFz", Encoding::Utf8, u"a\uFFFDz"_s);
    row("a cut sequence is a mark per byte", "a\xE2\x82", Encoding::Utf8, u"a\uFFFD\uFFFD"_s);
    row("an overlong form is no slash", "\xC0\xAF", Encoding::Utf8, u"\uFFFD\uFFFD"_s);
    row("control characters are pictures", QByteArray("a\0\x1B\x7F", 4), Encoding::Utf8, u"a\u2400\u241B\u2421"_s);
    row("Windows-1252 punctuation", "\x93quoted\x94 \x97 \x80", Encoding::Windows1252, u"“quoted” — €"_s);
    row("unassigned Windows-1252 is a mark", "\x81", Encoding::Windows1252, u"\uFFFD"_s);
    row("UTF-16 little endian", QByteArray("A\0\xE9\0\x3D\xD8\xC8\xDC", 8), Encoding::Utf16Le, u"Aé📈"_s);
    row("UTF-16 big endian", QByteArray("\0A\0\xE9", 4), Encoding::Utf16Be, u"Aé"_s);
    row("a lone surrogate is a mark", QByteArray("\x3D\xD8\x41\0", 4), Encoding::Utf16Le, u"\uFFFDA"_s);
}

void TestTextMap::decodes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, encoding);
    QFETCH(QString, text);
    QCOMPARE(filing::models::decoded({bytes.constData(), static_cast<std::size_t>(bytes.size())},
                                     static_cast<Encoding>(encoding)),
             text);
}

void TestTextMap::mapsBothWays_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("encoding");
    // The byte each UTF-16 unit starts at, and the end.
    QTest::addColumn<QList<int>>("starts");
    QTest::newRow("ASCII") << QByteArray("abc") << int(Encoding::Utf8) << QList<int>{100, 101, 102, 103};
    QTest::newRow("two bytes") << QByteArray("a\xC3\xA9z") << int(Encoding::Utf8) << QList<int>{100, 101, 103, 104};
    QTest::newRow("a pair of units") << QByteArray("a\xF0\x9F\x93\x88z") << int(Encoding::Utf8)
                                     << QList<int>{100, 101, 101, 105, 106};
    QTest::newRow("bad bytes") << QByteArray("\xFF\xFE") << int(Encoding::Utf8) << QList<int>{100, 101, 102};
    QTest::newRow("Windows-1252") << QByteArray("\x93x\x94") << int(Encoding::Windows1252) << QList<int>{100, 101, 102, 103};
    QTest::newRow("UTF-16") << QByteArray("A\0B\0", 4) << int(Encoding::Utf16Le) << QList<int>{100, 102, 104};
}

void TestTextMap::mapsBothWays()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, encoding);
    QFETCH(QList<int>, starts);
    const TextMap map({bytes.constData(), static_cast<std::size_t>(bytes.size())}, 100, static_cast<Encoding>(encoding));
    QCOMPARE(map.text().size() + 1, starts.size());
    for (qsizetype unit = 0; unit < starts.size(); ++unit) {
        QCOMPARE(map.byteAt(unit), static_cast<std::uint32_t>(starts[unit]));
        // Every byte of a character belongs to its first unit.
        const qsizetype first = starts.indexOf(starts[unit]);
        const int next = unit + 1 < starts.size() ? starts[unit + 1] : starts[unit] + 1;
        for (int byte = starts[unit]; byte < next; ++byte) {
            QCOMPARE(map.unitAt(static_cast<std::uint32_t>(byte)), first);
        }
    }
}

void TestTextMap::clampsOutside()
{
    const TextMap map("abc", 10, Encoding::Utf8);
    QCOMPARE(map.byteAt(-1), 10U);
    QCOMPARE(map.byteAt(99), 13U);
    QCOMPARE(map.unitAt(0), 0);
    QCOMPARE(map.unitAt(99), 3);
}

void TestTextMap::anEmptyMapIsSafe()
{
    const TextMap map;
    QCOMPARE(map.byteAt(0), 0U);
    QCOMPARE(map.unitAt(5), 0);
    QVERIFY(map.text().isEmpty());
}

QTEST_GUILESS_MAIN(TestTextMap)
#include "tst_textmap.moc"
