// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

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
    const auto address = cellAddress(cellPath(1, 23, 4));
    QVERIFY(address);
    QCOMPARE(address->statement, std::size_t(1));
    QCOMPARE(address->row, std::size_t(23));
    QCOMPARE(address->period, std::size_t(4));
    QVERIFY(!cellAddress("statements/0/rows/0/label"));
}

QTEST_APPLESS_MAIN(TestFieldPath)
#include "tst_fieldpath.moc"
