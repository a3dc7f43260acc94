// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tree/rowsync.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using filing::models::RowSteps;
using filing::models::syncRows;

namespace
{

std::vector<QString> keysOf(const QString &letters)
{
    std::vector<QString> keys;
    for (const QChar letter : letters) {
        keys.emplace_back(letter);
    }
    return keys;
}

/// Applies the steps to a copy and writes them down.
struct Applied
{
    std::vector<QString> rows;
    QStringList steps;
};

Applied applied(const std::vector<QString> &from, const std::vector<QString> &to)
{
    Applied result{from, {}};
    RowSteps steps;
    steps.remove = [&](int first, int last) {
        result.steps << u"-%1..%2"_s.arg(first).arg(last);
        result.rows.erase(result.rows.begin() + first, result.rows.begin() + last + 1);
    };
    steps.insert = [&](int first, int last) {
        result.steps << u"+%1..%2"_s.arg(first).arg(last);
        result.rows.insert(result.rows.begin() + first, to.begin() + first, to.begin() + last + 1);
    };
    syncRows(from, to, steps);
    return result;
}

} // namespace

class TestRowSync : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesFewSteps_data();
    void takesFewSteps();
    void alwaysArrives();
};

void TestRowSync::takesFewSteps_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("steps");
    QTest::newRow("nothing changes") << u"abc"_s << u"abc"_s << u""_s;
    QTest::newRow("from nothing") << u""_s << u"abc"_s << u"+0..2"_s;
    QTest::newRow("to nothing") << u"abc"_s << u""_s << u"-0..2"_s;
    QTest::newRow("one more at the front") << u"bc"_s << u"abc"_s << u"+0..0"_s;
    QTest::newRow("two more at the end") << u"a"_s << u"abc"_s << u"+1..2"_s;
    QTest::newRow("a run goes") << u"abcd"_s << u"ad"_s << u"-1..2"_s;
    QTest::newRow("one goes and one comes, the others stay") << u"bx"_s << u"ab"_s << u"-1..1 +0..0"_s;
    QTest::newRow("two runs go") << u"abcde"_s << u"bd"_s << u"-4..4 -2..2 -0..0"_s;
    QTest::newRow("one moves up") << u"abc"_s << u"cab"_s << u"-2..2 +0..0"_s;
    QTest::newRow("a key twice") << u"aa"_s << u"a"_s << u"-1..1"_s;
}

void TestRowSync::takesFewSteps()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, steps);
    const Applied result = applied(keysOf(from), keysOf(to));
    QCOMPARE(result.steps.join(u' '), steps);
    QVERIFY(result.rows == keysOf(to));
}

void TestRowSync::alwaysArrives()
{
    QRandomGenerator random(20120426);
    const auto someLetters = [&] {
        QString letters;
        const int length = static_cast<int>(random.bounded(9U));
        for (int i = 0; i < length; ++i) {
            letters += QChar(u'a' + static_cast<char16_t>(random.bounded(7U)));
        }
        return letters;
    };
    for (int i = 0; i < 20000; ++i) {
        const QString from = someLetters();
        const QString to = someLetters();
        QVERIFY2(applied(keysOf(from), keysOf(to)).rows == keysOf(to), qPrintable(from + u" → "_s + to));
    }
}

QTEST_GUILESS_MAIN(TestRowSync)
#include "tst_rowsync.moc"
