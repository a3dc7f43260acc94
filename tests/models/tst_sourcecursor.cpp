// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/session/sourcecursor.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using filing::models::Place;
using filing::models::SourceCursor;

namespace
{

Place place(const QString &field)
{
    return {u"/a.txt"_s, field, {1, 2}};
}

} // namespace

class TestSourceCursor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesBackAndForward();
    void aNewPlaceEndsForward();
    void theSamePlaceIsNoNewOne();
    void tellsWhoMovedIt();
    void forgetsTheOldest();
};

void TestSourceCursor::goesBackAndForward()
{
    SourceCursor cursor;
    QVERIFY(!cursor.canGoBack() && !cursor.canGoForward());
    cursor.moveTo(place(u"one"_s));
    QVERIFY2(!cursor.canGoBack(), "nowhere is no place to go back to");
    cursor.moveTo(place(u"two"_s));
    cursor.moveTo(place(u"three"_s));
    cursor.back();
    QCOMPARE(cursor.place().fieldPath, u"two"_s);
    cursor.back();
    QCOMPARE(cursor.place().fieldPath, u"one"_s);
    cursor.back();
    QCOMPARE(cursor.place().fieldPath, u"one"_s);
    cursor.forward();
    cursor.forward();
    cursor.forward();
    QCOMPARE(cursor.place().fieldPath, u"three"_s);
    QVERIFY(cursor.canGoBack() && !cursor.canGoForward());
}

void TestSourceCursor::aNewPlaceEndsForward()
{
    SourceCursor cursor;
    cursor.moveTo(place(u"one"_s));
    cursor.moveTo(place(u"two"_s));
    cursor.back();
    cursor.moveTo(place(u"three"_s));
    QVERIFY(!cursor.canGoForward());
    cursor.back();
    QCOMPARE(cursor.place().fieldPath, u"one"_s);
}

void TestSourceCursor::theSamePlaceIsNoNewOne()
{
    SourceCursor cursor;
    cursor.moveTo(place(u"one"_s));
    QSignalSpy moved(&cursor, &SourceCursor::moved);
    cursor.moveTo(place(u"one"_s));
    QCOMPARE(moved.count(), 1);
    QVERIFY(!cursor.canGoBack());
}

void TestSourceCursor::tellsWhoMovedIt()
{
    SourceCursor cursor;
    QObject pane;
    QObject *told = nullptr;
    connect(&cursor, &SourceCursor::moved, this, [&](const Place &, QObject *origin) { told = origin; });
    cursor.moveTo(place(u"one"_s), &pane);
    QCOMPARE(told, &pane);
    cursor.moveTo(place(u"two"_s));
    QVERIFY(told == nullptr);
}

void TestSourceCursor::forgetsTheOldest()
{
    SourceCursor cursor;
    for (int i = 0; i < 1000; ++i) {
        cursor.moveTo(place(QString::number(i)));
    }
    int steps = 0;
    while (cursor.canGoBack()) {
        cursor.back();
        ++steps;
    }
    QCOMPARE(steps, 200);
    QCOMPARE(cursor.place().fieldPath, u"799"_s);
}

QTEST_GUILESS_MAIN(TestSourceCursor)
#include "tst_sourcecursor.moc"
