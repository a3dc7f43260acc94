// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/core/listkey.h"
#include "parsers/extraction/fieldpath.h"

#include <QTest>

#include <set>

using namespace filing;

namespace
{

Field field(std::string text)
{
    Field made;
    made.value = text;
    made.text = std::move(text);
    made.pieces = {{1, 2}};
    return made;
}

Extraction sample()
{
    Extraction x;
    x.cover = {{"EntityRegistrantName", field("Northfield Instruments, Inc.")}};
    x.items = {{"2.02", field("RESULTS"), {}}, {"9.01", field("EXHIBITS"), {}}};
    x.exhibits = {{field("99.1"), field("Press release")}};
    x.signatures = {{std::nullopt, field("A. Person"), std::nullopt, std::nullopt}};
    x.release.title = field("Northfield Reports");
    Statement statement;
    statement.title = field("STATEMENTS OF OPERATIONS");
    statement.periods.resize(2);
    statement.periods[0].label = field("Three Months Ended March 31, 2011");
    statement.periods[1].label = field("Three Months Ended March 31, 2010");
    Row row;
    row.label = field("Total revenues");
    row.cells = {field("5211"), std::nullopt};
    statement.rows = {row};
    Witness witness;
    witness.amount = field("5200000");
    statement.witnesses = {witness};
    x.statements = {statement};
    return x;
}

} // namespace

class TestFieldPath : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyVisitedPathFindsItsField();
    void badPathsLeadNowhere_data();
    void badPathsLeadNowhere();
    void blankCellBecomesASlot();
    void rejectingKeepsThePlaceOfTheOthers();
    void cellAddressesRoundTrip();
    void aPathMeansTheSameRowWhenOneIsPutIn();
    void keysOrderLikeOutlineNumbers_data();
    void keysOrderLikeOutlineNumbers();
};

void TestFieldPath::everyVisitedPathFindsItsField()
{
    const Extraction x = sample();
    std::set<std::string> paths;
    forEachField(x, [&](const FieldEntry &entry) {
        QCOMPARE(findField(x, entry.path), entry.field);
        QVERIFY2(paths.insert(entry.path).second, entry.path.c_str());
    });
    QCOMPARE(paths.size(), std::size_t(13));
    QVERIFY(paths.contains("statements/0/rows/0/cells/0"));
    QVERIFY(!paths.contains("statements/0/rows/0/cells/1"));
    QVERIFY(paths.contains("signatures/0/name"));
}

void TestFieldPath::badPathsLeadNowhere_data()
{
    QTest::addColumn<QByteArray>("path");
    for (const char *path : {"", "cover", "cover/Unknown", "items/7/title", "items/x/title", "items/0/number", "items/-1/title",
                             "statements/0", "statements/0/rows/0/cells", "statements/0/rows/0/cells/9", "statements/9/title",
                             "signatures/0/shoe-size", "release/", "items/0/title/more"}) {
        QTest::newRow(*path != '\0' ? path : "(empty)") << QByteArray(path);
    }
}

void TestFieldPath::badPathsLeadNowhere()
{
    QFETCH(QByteArray, path);
    Extraction x = sample();
    QVERIFY(findField(x, path.toStdString()) == nullptr);
    QVERIFY(fieldSlot(x, path.toStdString()) == nullptr);
    QVERIFY(!rejectField(x, path.toStdString()));
}

void TestFieldPath::blankCellBecomesASlot()
{
    Extraction x = sample();
    QVERIFY(findField(x, "statements/0/rows/0/cells/1") == nullptr);
    Field *slot = fieldSlot(x, "statements/0/rows/0/cells/1");
    QVERIFY(slot != nullptr);
    slot->text = "3,314";
    QCOMPARE(x.statements[0].rows[0].cells[1]->text, std::string("3,314"));
}

void TestFieldPath::rejectingKeepsThePlaceOfTheOthers()
{
    Extraction x = sample();
    QVERIFY(rejectField(x, "items/0/title"));
    const Field *rejected = findField(x, "items/0/title");
    QVERIFY(rejected != nullptr);
    QCOMPARE(rejected->review, Review::Rejected);
    QVERIFY(rejected->text.empty());
    QCOMPARE(rejected->machineText, std::string("RESULTS"));
    QCOMPARE(findField(x, "items/1/title")->text, std::string("EXHIBITS"));
    QVERIFY(rejectField(x, "items/0/title"));
    QCOMPARE(findField(x, "items/0/title")->machineText, std::string("RESULTS"));
}

void TestFieldPath::cellAddressesRoundTrip()
{
    const Extraction x = sample();
    const auto address = cellAddress(x, cellPath(x, 0, 0, 1));
    QVERIFY(address);
    QCOMPARE(address->statement, std::size_t(0));
    QCOMPARE(address->row, std::size_t(0));
    QCOMPARE(address->period, std::size_t(1));
    QVERIFY(!cellAddress(x, "statements/0/rows/0/label"));
    QVERIFY(!cellAddress(x, "statements/0/rows/7/cells/0"));
    QVERIFY(isCellPath("statements/0/rows/7.1/cells/0"));
    QVERIFY(!isCellPath("statements/0/rows/x/cells/0"));
}

void TestFieldPath::aPathMeansTheSameRowWhenOneIsPutIn()
{
    Extraction x = sample();
    Row second;
    second.label = field("Total expenses");
    second.cells = {field("4000"), std::nullopt};
    Statement &statement = x.statements[0];
    statement.rows.push_back(second);
    const std::string path = cellPath(x, 0, 1, 0);
    fixKeys(statement.rows);
    Row between;
    between.key = keyBetween("0", "1");
    between.label = field("Royalties");
    between.cells = {field("7"), std::nullopt};
    statement.rows.insert(statement.rows.begin() + 1, between);
    QCOMPARE(findField(x, path)->text, std::string("4000"));
    QCOMPARE(cellPath(x, 0, 1, 0), std::string("statements/0/rows/0.1/cells/0"));
    QCOMPARE(findField(x, "statements/0/rows/0.1/cells/0")->text, std::string("7"));
    QCOMPARE(cellAddress(x, path)->row, std::size_t(2));
}

void TestFieldPath::keysOrderLikeOutlineNumbers_data()
{
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("used");
    QTest::addColumn<QString>("key");
    QTest::newRow("between neighbours") << "3" << "4" << "" << "3.1";
    QTest::newRow("at the end") << "9" << "" << "" << "9.1";
    QTest::newRow("before the first") << "-1" << "0" << "" << "-1.1";
    QTest::newRow("before an added one") << "3" << "3.1" << "" << "3.0.1";
    QTest::newRow("before one put in before an added one") << "3" << "3.0.1" << "" << "3.0.0.1";
    QTest::newRow("behind an added one") << "3.1" << "4" << "" << "3.1.1";
    QTest::newRow("a key that meant another row once") << "3" << "4" << "3.1" << "3.2";
}

void TestFieldPath::keysOrderLikeOutlineNumbers()
{
    QFETCH(QString, after);
    QFETCH(QString, before);
    QFETCH(QString, used);
    QFETCH(QString, key);
    const std::string made = keyBetween(after.toStdString(), before.toStdString(),
                                        [&](std::string_view taken) { return taken == used.toStdString(); });
    QCOMPARE(QString::fromStdString(made), key);
    QVERIFY(keyBefore(after.toStdString(), made));
    QVERIFY(before.isEmpty() || keyBefore(made, before.toStdString()));
}

QTEST_APPLESS_MAIN(TestFieldPath)
#include "tst_fieldpath.moc"
