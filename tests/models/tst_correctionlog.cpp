// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/corrections/correctionlog.h"

#include <QTest>

using namespace Qt::StringLiterals;
using filing::models::LogEntry;
using filing::models::Step;

namespace
{

/// "c" a correction, "3" an entry that withdraws the third one; ids count from 1. With a plus in front it belongs to the step before.
std::vector<LogEntry> logOf(const QString &script)
{
    std::vector<LogEntry> entries;
    for (QString word : script.split(u' ', Qt::SkipEmptyParts)) {
        LogEntry entry;
        entry.step = word.startsWith(u'+') ? entries.back().step : QString::number(entries.size());
        word.remove(u'+');
        entry.id = static_cast<qint64>(entries.size()) + 1;
        entry.withdraws = word == u"c"_s ? 0 : word.toLongLong();
        entry.correction.path = "path/" + std::to_string(entry.id);
        entries.push_back(entry);
    }
    return entries;
}

QString idsOf(const std::vector<Step> &steps)
{
    QStringList ids;
    for (const Step &step : steps) {
        QStringList inside;
        for (const LogEntry &entry : step) {
            inside << QString::number(entry.id);
        }
        ids << inside.join(u'+');
    }
    return ids.join(u' ');
}

QString idsOf(const std::vector<LogEntry> &entries)
{
    QStringList ids;
    for (const LogEntry &entry : entries) {
        ids << QString::number(entry.id);
    }
    return ids.join(u' ');
}

} // namespace

class TestCorrectionLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheLog_data();
    void readsTheLog();
    void ordersTheLogsOfSeveralFilings();
};

void TestCorrectionLog::readsTheLog_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("inForce");
    QTest::addColumn<QString>("undo");
    QTest::addColumn<QString>("redo");
    QTest::newRow("nothing") << u""_s << u""_s << u""_s << u""_s;
    QTest::newRow("two corrections") << u"c c"_s << u"1 2"_s << u"1 2"_s << u""_s;
    QTest::newRow("the last is undone") << u"c c 2"_s << u"1"_s << u"1"_s << u"3"_s;
    QTest::newRow("both are undone") << u"c c 2 1"_s << u""_s << u""_s << u"3 4"_s;
    QTest::newRow("one is redone: the one undone last") << u"c c 2 1 4"_s << u"1"_s << u"1"_s << u"3"_s;
    QTest::newRow("a step stands as one") << u"c c +c"_s << u"1 2 3"_s << u"1 2+3"_s << u""_s;
    QTest::newRow("a step is undone as one") << u"c c +c 3 +2"_s << u"1"_s << u"1"_s << u"4+5"_s;
    QTest::newRow("a step is redone as one") << u"c c +c 3 +2 5 +4"_s << u"1 2 3"_s << u"1 2+3"_s << u""_s;
    QTest::newRow("one entry of a step is taken back") << u"c +c +c 2"_s << u"1 3"_s << u"1+3"_s << u"4"_s;
    QTest::newRow("both are redone") << u"c c 2 1 4 3"_s << u"1 2"_s << u"1 2"_s << u""_s;
    QTest::newRow("undone, redone, undone again") << u"c 1 2 1"_s << u""_s << u""_s << u"4"_s;
    QTest::newRow("undone, redone, undone, redone") << u"c 1 2 1 4"_s << u"1"_s << u"1"_s << u""_s;
    QTest::newRow("a new correction makes an undo final") << u"c c 2 c"_s << u"1 4"_s << u"1 4"_s << u""_s;
    QTest::newRow("an older one is taken back") << u"c c c 1"_s << u"2 3"_s << u"2 3"_s << u"4"_s;
    QTest::newRow("an undo that was made final still holds") << u"c 1 c 3"_s << u""_s << u""_s << u"4"_s;
}

void TestCorrectionLog::readsTheLog()
{
    QFETCH(QString, script);
    QFETCH(QString, inForce);
    QFETCH(QString, undo);
    QFETCH(QString, redo);
    std::vector<LogEntry> entries = logOf(script);
    filing::models::markInForce(entries);
    std::vector<LogEntry> holding = entries;
    std::erase_if(holding, [](const LogEntry &entry) { return !entry.inForce; });
    QCOMPARE(idsOf(holding), inForce);
    QCOMPARE(filing::models::correctionsInForce(entries).size(), holding.size());
    const filing::models::UndoStacks stacks = filing::models::undoStacks(entries);
    QCOMPARE(idsOf(stacks.undo), undo);
    QCOMPARE(idsOf(stacks.redo), redo);
}

void TestCorrectionLog::ordersTheLogsOfSeveralFilings()
{
    std::vector<LogEntry> entries = logOf(u"c c c"_s);
    std::swap(entries[0], entries[2]);
    QCOMPARE(idsOf(filing::models::undoStacks(entries).undo), u"1 2 3"_s);
}

QTEST_GUILESS_MAIN(TestCorrectionLog)
#include "tst_correctionlog.moc"
