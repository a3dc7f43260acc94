// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/roles.h"
#include "models/tree/extractiontreemodel.h"
#include "models/tree/spreadid.h"
#include "parsers/extraction/fieldpath.h"
#include "tests/support/openfilings.h"
#include "tests/support/treeprinter.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
using filing::Correction;
using filing::models::ExtractionTreeModel;
using filing::models::OpenFiling;
using filing::models::OpenFilingPtr;
using filing::models::Place;
using filing::models::Sign;
using filing::models::Signs;

namespace
{

const QString revenue = u"statements/0/rows/3/cells/0"_s;

Signs signsAt(const QModelIndex &index)
{
    return Signs(index.data(filing::Role::Signs).toInt());
}

} // namespace

class TestExtractionTreeModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsTheStructure();
    void everyFieldHasItsLine();
    void placesLeadToBytes();
    void signsShowOnHeadings();
    void correctionKeepsSelectionAndExpansion();
    void aFilledBlankStaysTheSameLine();
    void livesThroughLoadCorrectUndoClear();
    void aVanishedCheckLineGoesAlone();
    void editingAsksForACorrection_data();
    void editingAsksForACorrection();
    void onlyFieldsCanBeEdited();
    void machineValueStaysBesideTheNewOne();
    void idsAreSpread();
    void aLargeTreeFindsItsLines();
};

void TestExtractionTreeModel::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestExtractionTreeModel::showsTheStructure()
{
    ExtractionTreeModel model;
    model.setFiling(filing::test::openFiling(u"/a.txt"_s));
    const QString expected = uR"(Cover | 3 fields
  Date of report | April 26, 2012
  Registrant | Alder Creek Instruments, Inc.
  Written communications (Rule 425) | no
Items | 2 items
  2.02 | Results of Operations and Financial Condition
    Text of the item | 93 bytes
  9.01 | Financial Statements and Exhibits
    Text of the item | 34 bytes
Exhibits | 1 exhibit
  99.1 | Press release
    Number | 99.1
Signature | Jane Example
  Name | Jane Example
  Title | Treasurer
Statement of operations | 2 periods
  Title | CONSOLIDATED STATEMENTS OF OPERATIONS
  Units | (in thousands)
  Periods | in thousands of USD
    three months to March 31, 2012 | March 31, 2012
    three months to March 31, 2011 | March 31, 2011
  Revenues:
  Product sales | 4,000   3,000
    three months to March 31, 2012 | 4,000
    three months to March 31, 2011 | 3,000
  Royalties | 500   –
    three months to March 31, 2012 | 500
    three months to March 31, 2011 | –
  Total revenues | 4,500   3,000
    three months to March 31, 2012 | 4,500
    three months to March 31, 2011 | 3,000
  Total expenses | 5,250   2,900
    three months to March 31, 2012 | 5,250
    three months to March 31, 2011 | 2,900
  Operating loss | (750)   100
    three months to March 31, 2012 | (750)
    three months to March 31, 2011 | 100
  Arithmetic | 4 of 4 hold
    Total revenues = Product sales + Royalties | 2 of 2 hold
      three months to March 31, 2012 | 4,000 + 500 = 4,500
      three months to March 31, 2011 | 3,000 = 3,000
    Operating loss = Total revenues − Total expenses | 2 of 2 hold
      three months to March 31, 2012 | 4,500 − 5,250 = (750)
      three months to March 31, 2011 | 3,000 − 2,900 = 100
  Misread twins left out | 1 line
    Total revenues | Tota1 revenues 4,5OO 3,0O0
  Prose | 1 of 1 agree
    Total revenues · three months to March 31, 2012 | $4.5 million
      Sentence | Revenues were $4.5 million)"_s;
    QCOMPARE(filing::test::printed(model), expected);
    QCOMPARE(model.headerData(ExtractionTreeModel::Value, Qt::Horizontal, Qt::DisplayRole).toString(), u"Value"_s);
}

void TestExtractionTreeModel::everyFieldHasItsLine()
{
    const OpenFilingPtr open = filing::test::openFiling(u"/a.txt"_s);
    ExtractionTreeModel model;
    model.setFiling(open);
    filing::forEachField(*open->effective, [&](const filing::FieldEntry &entry) {
        const QModelIndex index = model.indexOf(QString::fromStdString(entry.path));
        QVERIFY2(index.isValid(), entry.path.c_str());
        QCOMPARE(index.data(filing::Role::Path).toString(), QString::fromStdString(entry.path));
        QCOMPARE(index.data(filing::Role::Kind).toInt(), static_cast<int>(entry.kind));
    });
    QVERIFY(!model.indexOf(u"cover/Nonsense"_s).isValid());
    QVERIFY(!model.indexOf(QString()).isValid());
}

void TestExtractionTreeModel::placesLeadToBytes()
{
    const OpenFilingPtr open = filing::test::openFiling(u"/a.txt"_s);
    ExtractionTreeModel model;
    model.setFiling(open);
    const auto place = model.indexOf(revenue).data(filing::Role::Place).value<Place>();
    QCOMPARE(place.filing, u"/a.txt"_s);
    QCOMPARE(place.fieldPath, revenue);
    QCOMPARE(QString::fromUtf8(place.span.of(open->document->bytes())), u"4,500"_s);
    // The body of an item, below its title.
    const QModelIndex item = model.indexOf(u"items/0/title"_s);
    const auto body = model.index(0, 0, item).data(filing::Role::Place).value<Place>();
    QCOMPARE(body.span, open->effective->items[0].body);
    // A check leads to the cell it is about.
    const QModelIndex checks = item.parent().siblingAtRow(4);
    const QModelIndex arithmetic = model.index(9, 0, checks);
    QCOMPARE(arithmetic.data().toString(), u"Arithmetic"_s);
    const QModelIndex first = model.index(0, 0, model.index(0, 0, arithmetic));
    QCOMPARE(first.data(filing::Role::Place).value<Place>().fieldPath, revenue);
}

void TestExtractionTreeModel::signsShowOnHeadings()
{
    ExtractionTreeModel model;
    model.setFiling(filing::test::openFiling(u"/a.txt"_s));
    const QModelIndex repaired = model.indexOf(u"statements/0/rows/4/cells/1"_s);
    QVERIFY(signsAt(repaired).testFlag(Sign::Repaired));
    const QModelIndex row = repaired.parent();
    QVERIFY(signsAt(row).testFlag(Sign::Repaired));
    QVERIFY(signsAt(row.parent()).testFlag(Sign::Repaired));
    QVERIFY(!signsAt(model.index(0, 0)).testFlag(Sign::Repaired));
    // A row is as good as its weakest cell; its only cell of two identities makes total revenues proven.
    QVERIFY(signsAt(model.indexOf(revenue).parent()).testFlag(Sign::Proven));
    QVERIFY2(repaired.data(Qt::ToolTipRole).toString().contains(u"2.900"_s), "the tool tip says what stood there");
}

void TestExtractionTreeModel::correctionKeepsSelectionAndExpansion()
{
    const auto open = filing::test::openFiling(u"/a.txt"_s);
    ExtractionTreeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFiling(open);
    const QPersistentModelIndex selected = model.indexOf(revenue);
    const QPersistentModelIndex expanded = selected.parent();
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setFiling(filing::test::corrected(*open, filing::test::setValue(revenue.toStdString(), "4,600")));
    QCOMPARE(resets.count(), 0);
    QVERIFY(selected.isValid() && expanded.isValid());
    QCOMPARE(QModelIndex(selected).siblingAtColumn(1).data().toString(), u"4,600"_s);
    QCOMPARE(QModelIndex(expanded).siblingAtColumn(1).data().toString(), u"4,600   3,000"_s);
    QVERIFY(signsAt(selected).testFlag(Sign::Corrected));
    // What has nothing to do with it stays silent.
    for (const QList<QVariant> &change : changes) {
        QVERIFY(change[0].value<QModelIndex>().data(filing::Role::Path).toString() != u"cover/EntityRegistrantName"_s);
    }
    QVERIFY(changes.count() > 0);
}

void TestExtractionTreeModel::aFilledBlankStaysTheSameLine()
{
    const auto open = filing::test::openFiling(u"/a.txt"_s);
    ExtractionTreeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFiling(open);
    const QString blank = u"statements/0/rows/2/cells/1"_s;
    const QPersistentModelIndex line = model.indexOf(blank);
    QCOMPARE(QModelIndex(line).siblingAtColumn(1).data().toString(), u"–"_s);
    QVERIFY(model.flags(QModelIndex(line).siblingAtColumn(1)).testFlag(Qt::ItemIsEditable));
    const auto filled = filing::test::corrected(*open, filing::test::setValue(blank.toStdString(), "250"));
    model.setFiling(filled);
    QCOMPARE(QModelIndex(line).siblingAtColumn(1).data().toString(), u"250"_s);
    model.setFiling(filing::test::undone(*filled));
    QCOMPARE(QModelIndex(line).siblingAtColumn(1).data().toString(), u"–"_s);
}

void TestExtractionTreeModel::livesThroughLoadCorrectUndoClear()
{
    ExtractionTreeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto loading = std::make_shared<OpenFiling>();
    loading->path = u"/a.txt"_s;
    model.setFiling(loading);
    QCOMPARE(model.rowCount(), 0);
    const auto open = filing::test::openFiling(u"/a.txt"_s);
    auto unparsed = std::make_shared<OpenFiling>(*open);
    unparsed->effective.reset();
    unparsed->machine.reset();
    model.setFiling(unparsed);
    QCOMPARE(model.rowCount(), 0);
    model.setFiling(open);
    const QString before = filing::test::printed(model);
    OpenFilingPtr current = open;
    for (const std::string &path : {revenue.toStdString(), std::string("cover/EntityRegistrantName"), std::string("statements/0/rows/4/label")}) {
        current = filing::test::corrected(*current, filing::test::setValue(path, "9,999"));
        model.setFiling(current);
    }
    QVERIFY(filing::test::printed(model) != before);
    Correction reject = filing::test::setValue("items/1/title", "");
    reject.kind = filing::CorrectionKind::Reject;
    model.setFiling(filing::test::corrected(*current, reject));
    model.setFiling(open);
    QCOMPARE(filing::test::printed(model), before);
    model.setFiling(filing::test::openFiling(u"/b.txt"_s, "Birch Hill Tools, Inc."));
    QVERIFY(filing::test::printed(model).contains(u"Birch Hill"_s));
    model.setFiling(nullptr);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(model.filing() == nullptr);
}

void TestExtractionTreeModel::aVanishedCheckLineGoesAlone()
{
    const auto open = filing::test::openFiling(u"/a.txt"_s);
    ExtractionTreeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFiling(open);
    const QPersistentModelIndex twins = model.index(10, 0, model.index(4, 0));
    QCOMPARE(twins.data().toString(), u"Misread twins left out"_s);
    auto fewer = std::make_shared<filing::Extraction>(*open->effective);
    fewer->statements[0].checks.erase(fewer->statements[0].checks.begin());
    auto after = std::make_shared<OpenFiling>(*open);
    after->effective = fewer;
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.setFiling(after);
    QCOMPARE(removed.count(), 1);
    QCOMPARE(inserted.count(), 0);
    model.setFiling(open);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(twins.data().toString(), u"Misread twins left out"_s);
    QCOMPARE(twins.row(), 10);
}

void TestExtractionTreeModel::editingAsksForACorrection_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("accepted");
    QTest::addColumn<int>("kind");
    QTest::newRow("a new amount") << revenue << u" 4,600 "_s << true << int(filing::CorrectionKind::SetValue);
    QTest::newRow("the same text is nothing") << revenue << u"4,500"_s << false << 0;
    QTest::newRow("emptied means no such field") << revenue << u""_s << true << int(filing::CorrectionKind::Reject);
    QTest::newRow("a cover fact") << u"cover/EntityRegistrantName"_s << u"Other"_s << true
                                  << int(filing::CorrectionKind::SetValue);
}

void TestExtractionTreeModel::editingAsksForACorrection()
{
    QFETCH(QString, path);
    QFETCH(QString, typed);
    QFETCH(bool, accepted);
    QFETCH(int, kind);
    const OpenFilingPtr open = filing::test::openFiling(u"/a.txt"_s);
    ExtractionTreeModel model;
    model.setFiling(open);
    std::vector<Correction> asked;
    connect(&model, &ExtractionTreeModel::correctionRequested, this, [&](const Correction &correction) { asked.push_back(correction); });
    const QString before = filing::test::printed(model);
    const QModelIndex index = model.indexOf(path).siblingAtColumn(ExtractionTreeModel::Value);
    QCOMPARE(model.setData(index, typed), accepted);
    QCOMPARE(asked.size(), std::size_t(accepted ? 1 : 0));
    if (accepted) {
        QCOMPARE(QString::fromStdString(asked[0].path), path);
        QCOMPARE(static_cast<int>(asked[0].kind), kind);
        QCOMPARE(QString::fromStdString(asked[0].newText), typed.trimmed());
        QVERIFY(asked[0].document == open->document->id());
    }
    QCOMPARE(filing::test::printed(model), before);
}

void TestExtractionTreeModel::onlyFieldsCanBeEdited()
{
    ExtractionTreeModel model;
    model.setFiling(filing::test::openFiling(u"/a.txt"_s));
    QVERIFY(!model.flags(model.index(0, 1)).testFlag(Qt::ItemIsEditable));
    QVERIFY(!model.flags(model.indexOf(revenue)).testFlag(Qt::ItemIsEditable));
    QVERIFY(model.flags(model.indexOf(revenue).siblingAtColumn(1)).testFlag(Qt::ItemIsEditable));
    QVERIFY(!model.setData(model.index(0, 1), u"x"_s));
    QVERIFY(!model.setData(model.indexOf(revenue).siblingAtColumn(1), u"x"_s, Qt::DisplayRole));
}

void TestExtractionTreeModel::machineValueStaysBesideTheNewOne()
{
    const auto open = filing::test::openFiling(u"/a.txt"_s);
    ExtractionTreeModel model;
    model.setFiling(filing::test::corrected(*open, filing::test::setValue(revenue.toStdString(), "4,600")));
    QCOMPARE(model.indexOf(revenue).data(filing::Role::MachineText).toString(), u"4,500"_s);
    QVERIFY(!model.indexOf(u"cover/EntityRegistrantName"_s).data(filing::Role::MachineText).isValid());
    Correction reject = filing::test::setValue("cover/EntityRegistrantName", "");
    reject.kind = filing::CorrectionKind::Reject;
    model.setFiling(filing::test::corrected(*open, reject));
    const QModelIndex rejected = model.indexOf(u"cover/EntityRegistrantName"_s);
    QVERIFY2(rejected.isValid(), "a rejected field keeps its line");
    QCOMPARE(signsAt(rejected), Signs(Sign::Rejected));
    QCOMPARE(rejected.data(filing::Role::MachineText).toString(), u"Alder Creek Instruments, Inc."_s);
}

void TestExtractionTreeModel::idsAreSpread()
{
    std::set<quintptr> buckets;
    for (int node = 0; node < 4096; ++node) {
        QCOMPARE(filing::models::unspreadId(filing::models::spreadId(node)), node);
        buckets.insert(filing::models::spreadId(node) >> (sizeof(quintptr) * 8 - 12));
    }
    QVERIFY2(buckets.size() > 2000, "neighbouring nodes must not share a bucket");
}

void TestExtractionTreeModel::aLargeTreeFindsItsLines()
{
    auto open = filing::test::openFiling(u"/a.txt"_s);
    auto large = std::make_shared<filing::Extraction>(*open->machine);
    const filing::Row row = large->statements[0].rows[1];
    large->statements[0].rows.resize(30000, row);
    open->machine = large;
    open->effective = large;
    ExtractionTreeModel model;
    model.setFiling(open);
    auto after = std::make_shared<OpenFiling>(*open);
    after->effective = std::make_shared<filing::Extraction>(*large);
    model.setFiling(after);
    QCOMPARE(model.index(0, 0, model.indexOf(u"statements/0/rows/29999/label"_s)).data(filing::Role::Path).toString(),
             u"statements/0/rows/29999/cells/0"_s);
}

// A GUI application: the model tester of Qt 6.8 makes pixmaps of decorations.
QTEST_MAIN(TestExtractionTreeModel)
#include "tst_extractiontreemodel.moc"
