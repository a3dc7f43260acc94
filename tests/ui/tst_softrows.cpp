// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/source/softrows.h"

#include <QTest>

#include <string>

using filing::Encoding;
using filing::Span;
using filing::ui::SoftRows;

namespace
{

QString rowsOf(const std::string &text, Encoding encoding, std::uint32_t wrap)
{
    SoftRows rows(text, encoding, wrap);
    rows.extend(text.size() + 1);
    QStringList all;
    for (std::size_t i = 0; i < rows.count(); ++i) {
        const std::string_view row = rows.row(i).of(text);
        all.push_back((rows.startsLine(i) ? QStringLiteral("|") : QStringLiteral("+"))
                      + QString::fromUtf8(row.data(), static_cast<qsizetype>(row.size())));
    }
    return all.join(u'\n');
}

std::string utf16(const QString &text, bool big)
{
    std::string bytes;
    for (const QChar c : text) {
        const char low = static_cast<char>(c.unicode() & 0xFF);
        const char high = static_cast<char>(c.unicode() >> 8);
        bytes += big ? std::string {high, low} : std::string {low, high};
    }
    return bytes;
}

} // namespace

class SoftRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsLines_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("rows");
        const auto row = [](const char *name, const QByteArray &text, const QString &rows) {
            QTest::newRow(name) << text << rows;
        };
        row("nothing is one empty row", "", QStringLiteral("|"));
        row("line feeds", "a\nb", QStringLiteral("|a\n|b"));
        row("a last terminator begins an empty row", "a\n", QStringLiteral("|a\n|"));
        row("carriage return and line feed end one line", "a\r\n\r\nb", QStringLiteral("|a\n|\n|b"));
        row("lone carriage returns end lines", "a\rb\r\rc", QStringLiteral("|a\n|b\n|\n|c"));
        row("prose breaks behind a blank", QByteArray("words ").repeated(12),
            QStringLiteral("|") + QStringLiteral("words ").repeated(6) + QStringLiteral("\n+")
                + QStringLiteral("words ").repeated(6));
        row("tags break behind a bracket", QByteArray("<div><span>").repeated(6),
            QStringLiteral("|<div><span><div><span><div><span><div>\n+<span><div><span><div><span>"));
        row("no blank near: broken at the limit", QByteArray("x").repeated(50),
            QStringLiteral("|") + QStringLiteral("x").repeated(40) + QStringLiteral("\n+")
                + QStringLiteral("x").repeated(10));
        row("a table row stays whole", "Revenues\t\t\t8,412\t7,130\t29,001\t25,992\t88,120",
            QStringLiteral("|Revenues\t\t\t8,412\t7,130\t29,001\t25,992\t88,120"));
        row("a row of a fixed-width table stays whole", "Net income per share, diluted      $  1.02     $  0.98",
            QStringLiteral("|Net income per share, diluted      $  1.02     $  0.98"));
        row("an indented sentence is no table row", QByteArray("     ") + QByteArray("indent ").repeated(7),
            QStringLiteral("|     indent indent indent indent indent \n+indent indent "));
        row("a list's mark makes no table row", QByteArray("(d)\t") + QByteArray("listed ").repeated(7),
            QStringLiteral("|(d)\tlisted listed listed listed listed \n+listed listed "));
        row("never inside a character", QByteArray("ä").repeated(45),
            QStringLiteral("|") + QStringLiteral("ä").repeated(20) + QStringLiteral("\n+")
                + QStringLiteral("ä").repeated(20) + QStringLiteral("\n+") + QStringLiteral("ä").repeated(5));
        row("never inside a four-byte character", QByteArray("x") + QByteArray("𝟙").repeated(11),
            QStringLiteral("|x") + QStringLiteral("𝟙").repeated(9) + QStringLiteral("\n+")
                + QStringLiteral("𝟙").repeated(2));
    }

    void cutsLines()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, rows);
        QCOMPARE(rowsOf(text.toStdString(), Encoding::Utf8, 40), rows);
    }

    void cutsUtf16_data()
    {
        QTest::addColumn<bool>("big");
        QTest::newRow("little end first") << false;
        QTest::newRow("big end first") << true;
    }

    void cutsUtf16()
    {
        QFETCH(bool, big);
        // U+0A0D has the bytes of both terminators and is none; the pair at the border must not be cut.
        const QString text = QStringLiteral("a\r\nਊb\nc\r") + QString(39, u'x') + QStringLiteral("𝟙y");
        const std::string bytes = utf16(text, big);
        SoftRows rows(bytes, big ? Encoding::Utf16Be : Encoding::Utf16Le, 40);
        rows.extend(bytes.size() + 1);
        QList<int> begins;
        for (std::size_t i = 0; i < rows.count(); ++i) {
            begins.push_back(static_cast<int>(rows.row(i).begin / 2));
        }
        QCOMPARE(begins, (QList<int> {0, 3, 6, 8, 47}));
        QCOMPARE(rows.row(0), (Span {0, 2}));
    }

    void rowsCoverEveryByte_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("damaged continuation bytes") << QByteArray(1000, '\x80');
        QTest::newRow("NUL bytes") << QByteArray(1000, '\0');
        QTest::newRow("mixed terminators") << QByteArray("ab\r\n\n\rcd\r").repeated(100);
        QTest::newRow("long words") << (QByteArray(333, 'x') + ' ').repeated(9);
        QTest::newRow("half a character at the end") << QByteArray("ä").repeated(300) + '\xE2';
    }

    void rowsCoverEveryByte()
    {
        QFETCH(QByteArray, text);
        const std::string bytes = text.toStdString();
        SoftRows rows(bytes, Encoding::Utf8, SoftRows::maxBytes);
        rows.extend(bytes.size() + 1);
        QVERIFY(rows.isComplete());
        std::uint32_t end = 0;
        for (std::size_t i = 0; i < rows.count(); ++i) {
            const Span row = rows.row(i);
            QVERIFY(row.size() <= SoftRows::maxBytes);
            for (std::uint32_t at = end; at < row.begin; ++at) {
                QVERIFY(bytes[at] == '\n' || bytes[at] == '\r');
            }
            QVERIFY(row.begin >= end);
            end = row.end;
            QCOMPARE(rows.rowAt(row.begin), i);
        }
        for (std::size_t at = end; at < bytes.size(); ++at) {
            QVERIFY(bytes[at] == '\n' || bytes[at] == '\r');
        }
    }

    void slicesGiveTheSameRows()
    {
        std::string text;
        for (int i = 0; i < 500; ++i) {
            text += std::string(static_cast<std::size_t>(i * 7 % 431), i % 3 != 0 ? 'w' : ' ') + (i % 2 != 0 ? "\r\n" : "\n");
        }
        SoftRows whole(text, Encoding::Utf8);
        whole.extend(text.size() + 1);
        SoftRows sliced(text, Encoding::Utf8);
        std::size_t before = 0;
        while (!sliced.extend(97)) {
            QVERIFY(sliced.count() >= before);
            before = sliced.count();
        }
        QCOMPARE(sliced.count(), whole.count());
        for (std::size_t i = 0; i < whole.count(); ++i) {
            QCOMPARE(sliced.row(i), whole.row(i));
        }
    }

    void extendsAsFarAsAsked()
    {
        const std::string text(1 << 20, 'x');
        SoftRows rows(text, Encoding::Utf8);
        rows.extendTo(500'000);
        QVERIFY(!rows.isComplete());
        QVERIFY(rows.row(rows.rowAt(500'000)).contains(std::uint32_t {500'000}));
    }

    void longLinesAndManyLinesAreCutInSlices_data()
    {
        QTest::addColumn<QByteArray>("piece");
        QTest::newRow("one line of digits") << QByteArray("0123456789");
        QTest::newRow("only carriage returns") << QByteArray("line\r");
        QTest::newRow("only line feeds") << QByteArray("line\n");
    }

    void longLinesAndManyLinesAreCutInSlices()
    {
        QFETCH(QByteArray, piece);
        const std::string text = piece.repeated(2 * 1024 * 1024 / piece.size()).toStdString();
        SoftRows rows(text, Encoding::Utf8);
        constexpr std::size_t slice = 1 << 16;
        for (std::size_t before = 0; !rows.extend(slice);) {
            const std::size_t now = rows.row(rows.count() - 1).end;
            QVERIFY2(now <= before + slice + 2 * SoftRows::maxBytes, "a slice is no more than was asked for");
            before = now;
        }
    }
};

QTEST_GUILESS_MAIN(SoftRowsTest)
#include "tst_softrows.moc"
