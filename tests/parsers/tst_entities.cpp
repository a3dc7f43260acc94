// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/html/entities.h"
#include "parsers/html/symbolfonts.h"

#include <QTest>

using namespace filing::html;
using namespace Qt::StringLiterals;

class TestEntities : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodes_data();
    void decodes();
    void symbolFonts_data();
    void symbolFonts();
};

void TestEntities::decodes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<uint>("codePoint");
    QTest::addColumn<uint>("length");
    QTest::newRow("named") << "&amp;c"_ba << uint('&') << 5U;
    QTest::newRow("case matters") << "&Eacute;"_ba << 0xC9U << 8U;
    QTest::newRow("lower case") << "&eacute;"_ba << 0xE9U << 8U;
    QTest::newRow("greek") << "&alpha;"_ba << 0x3B1U << 7U;
    QTest::newRow("with a digit") << "&frac12;"_ba << 0xBDU << 8U;
    QTest::newRow("of HTML 5") << "&check;"_ba << 0x2713U << 7U;
    QTest::newRow("long name") << "&NegativeThickSpace;"_ba << 0x200BU << 20U;
    QTest::newRow("old name without semicolon") << "&nbsp5"_ba << 0xA0U << 5U;
    QTest::newRow("longest old name wins") << "&notin;"_ba << 0x2209U << 7U;
    QTest::newRow("old name as a prefix") << "&copyright"_ba << 0xA9U << 5U;
    QTest::newRow("new name needs its semicolon") << "&mdash x"_ba << 0U << 0U;
    QTest::newRow("decimal") << "&#8212;"_ba << 0x2014U << 7U;
    QTest::newRow("decimal with zeros") << "&#038;"_ba << uint('&') << 6U;
    QTest::newRow("decimal without semicolon") << "&#160x"_ba << 0xA0U << 5U;
    QTest::newRow("hexadecimal") << "&#x2019;"_ba << 0x2019U << 8U;
    QTest::newRow("hexadecimal, capital") << "&#X2610;"_ba << 0x2610U << 8U;
    QTest::newRow("windows quotation mark") << "&#146;"_ba << 0x2019U << 6U;
    QTest::newRow("windows dash") << "&#151;"_ba << 0x2014U << 6U;
    QTest::newRow("windows euro") << "&#128;"_ba << 0x20ACU << 6U;
    QTest::newRow("null") << "&#0;"_ba << 0xFFFDU << 4U;
    QTest::newRow("surrogate") << "&#xD800;"_ba << 0xFFFDU << 8U;
    QTest::newRow("too large") << "&#99999999999999999999;"_ba << 0xFFFDU << 23U;
    QTest::newRow("last character") << "&#x10FFFF;"_ba << 0x10FFFFU << 10U;
    QTest::newRow("no digits") << "&#;"_ba << 0U << 0U;
    QTest::newRow("no name") << "& Co"_ba << 0U << 0U;
    QTest::newRow("unknown") << "&Widgets;"_ba << 0U << 0U;
    QTest::newRow("alone") << "&"_ba << 0U << 0U;
}

void TestEntities::decodes()
{
    QFETCH(QByteArray, text);
    QFETCH(uint, codePoint);
    QFETCH(uint, length);
    const std::string bytes = text.toStdString();
    const CharacterReference found = decodeReference(bytes);
    QCOMPARE(static_cast<uint>(found.codePoint), codePoint);
    QCOMPARE(found.length, length);
}

void TestEntities::symbolFonts_data()
{
    QTest::addColumn<QString>("family");
    QTest::addColumn<uint>("written");
    QTest::addColumn<uint>("seen");
    QTest::newRow("empty box") << u"Wingdings"_s << 0xA8U << 0x2610U;
    QTest::newRow("ticked box") << u"'Wingdings'"_s << 0xFEU << 0x2611U;
    QTest::newRow("crossed box") << u"Wingdings"_s << uint('x') << 0x2612U;
    QTest::newRow("box of the second font") << u"Wingdings 2"_s << uint('R') << 0x2611U;
    QTest::newRow("bullet") << u"Symbol"_s << 0xB7U << 0x2022U;
    QTest::newRow("private use") << u"Times New Roman"_s << 0xF0FEU << 0x2611U;
    QTest::newRow("a letter in a font of letters") << u"Times New Roman"_s << uint('x') << uint('x');
    QTest::newRow("Segoe UI Symbol has letters") << u"Segoe UI Symbol"_s << uint('x') << uint('x');
}

void TestEntities::symbolFonts()
{
    QFETCH(QString, family);
    QFETCH(uint, written);
    QFETCH(uint, seen);
    QCOMPARE(static_cast<uint>(seenAs(written, fontFace(family.toStdString()))), seen);
}

QTEST_GUILESS_MAIN(TestEntities)
#include "tst_entities.moc"
