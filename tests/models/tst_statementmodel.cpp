// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/roles.h"
#include "models/tables/statementmodel.h"
#include "models/signs.h"
#include "parsers/extraction/fieldpath.h"
#include "tests/support/openfilings.h"
#include "tests/support/treeprinter.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using filing::models::OpenFilingPtr;
using filing::models::Place;
using filing::models::Sign;
using filing::models::Signs;
using filing::models::StatementModel;

class TestStatementModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsRowsAndPeriods();
    void cellsSayWhereTheyStand();
    void cellsAreAligned();
    void findsFields_data();
    void findsFields();
    void livesThroughLoadCorrectUndoClear();
    void editingAsksForACorrection();
    void headingsHaveNoValues();
};

void TestStatementModel::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestStatementModel::showsRowsAndPeriods()
{
    StatementModel model;
    model.setStatement(filing::test::openFiling(u"/a.txt"_s), 0);
    QCOMPARE(filing::test::printed(model), uR"(Revenues:
Product sales | 4,000 | 3,000
Royalties | 500
Total revenues | 4,500 | 3,000
Total expenses | 5,250 | 2,900
Operating loss | (750) | 100)"_s);
    QStringList headers;
    for (int column = 0; column < model.columnCount(); ++column) {
        headers << model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    }
    QCOMPARE(headers, (QStringList{u"in thousands of USD"_s, u"3M to Mar 2012"_s, u"3M to Mar 2011"_s}));
    QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::ToolTipRole).toString(), u"three months to March 31, 2012"_s);
    QVERIFY(!model.headerData(9, Qt::Horizontal, Qt::DisplayRole).isValid());
}

void TestStatementModel::cellsSayWhereTheyStand()
{
    const OpenFilingPtr open = filing::test::openFiling(u"/a.txt"_s);
    StatementModel model;
    model.setStatement(open, 0);
    const QModelIndex loss = model.index(5, 1);
    const auto place = loss.data(filing::Role::Place).value<Place>();
    QCOMPARE(QString::fromUtf8(place.span.of(open->document->bytes())), u"(750)"_s);
    QCOMPARE(place.fieldPath, loss.data(filing::Role::Path).toString());
    QCOMPARE(loss.data(filing::Role::Sort).toDouble(), -750.0);
    QVERIFY(Signs(model.index(4, 2).data(filing::Role::Signs).toInt()).testFlag(Sign::Repaired));
    const auto blank = model.index(2, 2).data(filing::Role::Place).value<Place>();
    QVERIFY(blank.span.isEmpty());
    QCOMPARE(blank.fieldPath, u"statements/0/rows/2/cells/1"_s);
    const auto header = model.headerData(1, Qt::Horizontal, filing::Role::Place).value<Place>();
    QCOMPARE(header.fieldPath, u"statements/0/periods/0"_s);
    QVERIFY(!header.span.isEmpty());
}

void TestStatementModel::cellsAreAligned()
{
    StatementModel model;
    model.setStatement(filing::test::openFiling(u"/a.txt"_s), 0);
    QVERIFY(model.index(1, 0).data(Qt::TextAlignmentRole).toInt() & Qt::AlignLeft);
    QVERIFY(model.index(1, 1).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
    QVERIFY(model.index(2, 2).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
}

void TestStatementModel::findsFields_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("column");
    QTest::newRow("a cell") << u"statements/0/rows/3/cells/1"_s << 3 << 2;
    QTest::newRow("a label") << u"statements/0/rows/3/label"_s << 3 << 0;
    QTest::newRow("a blank cell") << u"statements/0/rows/2/cells/1"_s << 2 << 2;
    QTest::newRow("another statement") << u"statements/1/rows/3/cells/1"_s << -1 << -1;
    QTest::newRow("a row too far") << u"statements/0/rows/99/cells/1"_s << -1 << -1;
    QTest::newRow("a number beyond all") << u"statements/0/rows/18446744073709551615/cells/1"_s << -1 << -1;
    QTest::newRow("the cover") << u"cover/EntityRegistrantName"_s << -1 << -1;
    QTest::newRow("nothing") << QString() << -1 << -1;
}

void TestStatementModel::findsFields()
{
    QFETCH(QString, path);
    QFETCH(int, row);
    QFETCH(int, column);
    StatementModel model;
    QVERIFY(!model.indexOf(path).isValid());
    model.setStatement(filing::test::openFiling(u"/a.txt"_s), 0);
    QCOMPARE(model.indexOf(path).row(), row);
    QCOMPARE(model.indexOf(path).column(), column);
}

void TestStatementModel::livesThroughLoadCorrectUndoClear()
{
    StatementModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setStatement(nullptr, 0);
    const auto open = filing::test::openFiling(u"/a.txt"_s);
    model.setStatement(open, 7);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.statement(), -1);
    model.setStatement(open, 0);
    const QString before = filing::test::printed(model);
    const auto resetsBefore = resets.count();
    const QPersistentModelIndex total = model.index(3, 1);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    const auto after = filing::test::corrected(*open, filing::test::setValue("statements/0/rows/3/cells/0", "4,600"));
    model.setStatement(after, 0);
    QCOMPARE(total.data().toString(), u"4,600"_s);
    QCOMPARE(total.data(filing::Role::MachineText).toString(), u"4,500"_s);
    QVERIFY(Signs(total.data(filing::Role::Signs).toInt()).testFlag(Sign::Contradicted));
    QCOMPARE(changes.count(), 1);
    model.setStatement(filing::test::undone(*after), 0);
    QCOMPARE(filing::test::printed(model), before);
    QCOMPARE(resets.count(), resetsBefore);
    QVERIFY(total.isValid());
    model.setStatement(filing::test::openFiling(u"/b.txt"_s), 0);
    QCOMPARE(resets.count(), resetsBefore + 1);
    model.setStatement(nullptr, -1);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columnCount(), 0);
}

void TestStatementModel::editingAsksForACorrection()
{
    const OpenFilingPtr open = filing::test::openFiling(u"/a.txt"_s);
    StatementModel model;
    model.setStatement(open, 0);
    std::vector<filing::Correction> asked;
    connect(&model, &StatementModel::correctionRequested, this,
            [&](const filing::Correction &correction) { asked.push_back(correction); });
    QVERIFY(!model.setData(model.index(3, 1), u"4,500"_s));
    QVERIFY(model.setData(model.index(3, 1), u"4,600"_s));
    QVERIFY(model.setData(model.index(2, 2), u"250"_s));
    QVERIFY(model.setData(model.index(3, 0), u"Net revenues"_s));
    QCOMPARE(asked.size(), std::size_t(3));
    QCOMPARE(asked[0].path, std::string("statements/0/rows/3/cells/0"));
    QCOMPARE(asked[1].path, std::string("statements/0/rows/2/cells/1"));
    QCOMPARE(asked[2].path, std::string("statements/0/rows/3/label"));
    QVERIFY(asked[0].document == open->document->id());
}

void TestStatementModel::headingsHaveNoValues()
{
    StatementModel model;
    model.setStatement(filing::test::openFiling(u"/a.txt"_s), 0);
    QVERIFY(model.index(0, 0).data(filing::Role::Group).toBool());
    QVERIFY(!model.index(1, 0).data(filing::Role::Group).toBool());
    QVERIFY(!model.flags(model.index(0, 1)).testFlag(Qt::ItemIsEditable));
    QVERIFY(!model.setData(model.index(0, 1), u"5"_s));
    QCOMPARE(model.index(1, 0).data(filing::Role::Depth).toInt(), 0);
}

// A GUI application: the model tester of Qt 6.8 makes pixmaps of decorations.
QTEST_MAIN(TestStatementModel)
#include "tst_statementmodel.moc"
