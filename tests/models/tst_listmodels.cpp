// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/roles.h"
#include "models/signs.h"
#include "models/tables/filingsmodel.h"
#include "models/tables/historymodel.h"
#include "models/tables/problemsmodel.h"
#include "tests/support/openfilings.h"
#include "tests/support/treeprinter.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using filing::models::FilingsModel;
using filing::models::HistoryModel;
using filing::models::LoadState;
using filing::models::OpenFiling;
using filing::models::Place;
using filing::models::ProblemsModel;
using filing::test::corrected;
using filing::test::openFiling;
using filing::test::printed;
using filing::test::setValue;
using filing::test::snapshotOf;
using filing::test::undone;

namespace
{

const std::string revenue = "statements/0/rows/3/cells/0";

std::shared_ptr<OpenFiling> failed(const QString &path)
{
    auto filing = std::make_shared<OpenFiling>();
    filing->path = path;
    filing->state = LoadState::Failed;
    filing->error = filing::Error{filing::Errc::NotReadable, {}, "Permission denied"};
    return filing;
}

std::shared_ptr<OpenFiling> loading(const QString &path, int percent)
{
    auto filing = std::make_shared<OpenFiling>();
    filing->path = path;
    filing->percent = percent;
    return filing;
}

} // namespace

class TestListModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void problemsWorstFirst();
    void problemsFollowCorrections();
    void historyNewestFirst();
    void historyKeepsItsRows();
    void filingsAreGrouped();
    void filingsFollowLoading();
    void otherObjectsOfTheSameFilingStaySilent();
};

void TestListModels::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestListModels::problemsWorstFirst()
{
    ProblemsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto open = openFiling(u"/a.txt"_s);
    auto odd = std::make_shared<filing::Extraction>(*open->effective);
    odd->diagnostics.push_back({"statement.no-periods", "balance-sheet", {5, 9}, filing::Severity::Warning});
    odd->diagnostics.push_back({"statement.note", "", {5, 9}, filing::Severity::Note});
    odd->statements[0].witnesses[0].agrees = false;
    open->effective = odd;
    model.setSnapshot(snapshotOf({open, failed(u"/gone.txt"_s)}));
    QCOMPARE(printed(model),
             uR"(Not read |  | The file cannot be read: Permission denied. | gone.txt
Said in the text: Total revenues · three months to March 31, 2012 | $4.5 million | the text says otherwise: Revenues were $4.5 million | Alder Creek Instruments, Inc. · 8-K · April 26, 2012
Total expenses · three months to March 31, 2011 | 2,900 | the text reads "2.900"; a point for a comma | Alder Creek Instruments, Inc. · 8-K · April 26, 2012
Balance sheet without periods |  | The heading on line 1 announces a statement, but no dates stand above its figures, so they were left out. Look them up in the text. | Alder Creek Instruments, Inc. · 8-K · April 26, 2012)"_s);
    const auto place = model.index(2, 0).data(filing::Role::Place).value<Place>();
    QCOMPARE(place.filing, u"/a.txt"_s);
    QCOMPARE(place.fieldPath, u"statements/0/rows/4/cells/1"_s);
    QVERIFY(!place.span.isEmpty());
    model.setSnapshot(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TestListModels::problemsFollowCorrections()
{
    ProblemsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto open = openFiling(u"/a.txt"_s);
    model.setSnapshot(snapshotOf({open}));
    QCOMPARE(model.rowCount(), 1);
    const QPersistentModelIndex repaired = model.index(0, 0);
    const auto wrong = corrected(*open, setValue(revenue, "4,600"));
    model.setSnapshot(snapshotOf({wrong}));
    QVERIFY2(printed(model).contains(u"4,000 + 500 ≠ 4,600"_s), qPrintable(printed(model)));
    QVERIFY2(repaired.isValid(), "what is still wrong keeps its row");
    QCOMPARE(model.index(0, 0).data(filing::Role::Signs).toInt(), int(filing::models::Sign::Contradicted));
    model.setSnapshot(snapshotOf({undone(*wrong)}));
    QCOMPARE(model.rowCount(), 1);
    filing::Correction confirm;
    confirm.path = "statements/0/rows/4/cells/1";
    confirm.kind = filing::CorrectionKind::Confirm;
    model.setSnapshot(snapshotOf({corrected(*open, confirm)}));
    QCOMPARE(model.rowCount(), 0);
}

void TestListModels::historyNewestFirst()
{
    HistoryModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto open = openFiling(u"/a.txt"_s);
    filing::Correction first = setValue(revenue, "4,600");
    first.author = "examiner";
    first.reason = "misprint";
    first.timeMs = 1335398400000;
    auto current = corrected(*open, first);
    current = undone(*current);
    // The redo withdraws the undo.
    current = undone(*current);
    model.setSnapshot(snapshotOf({current}));
    QCOMPARE(printed(model),
             uR"(2012-04-26 00:00:00 | Alder Creek Instruments, Inc. · 8-K · April 26, 2012 | Total revenues · three months to March 31, 2012 | redone | 4,500 | 4,600 | examiner | misprint
2012-04-26 00:00:00 | Alder Creek Instruments, Inc. · 8-K · April 26, 2012 | Total revenues · three months to March 31, 2012 | undone | 4,500 | 4,600 | examiner | misprint
2012-04-26 00:00:00 | Alder Creek Instruments, Inc. · 8-K · April 26, 2012 | Total revenues · three months to March 31, 2012 | corrected | 4,500 | 4,600 | examiner | misprint)"_s);
    QVERIFY(model.index(2, 0).data(filing::Role::InForce).toBool());
    QVERIFY(!model.index(0, 0).data(filing::Role::InForce).toBool());
    QCOMPARE(model.index(2, 0).data(filing::Role::EntryId).toLongLong(), 1);
    QCOMPARE(model.index(2, 0).data(filing::Role::Place).value<Place>().fieldPath, QString::fromStdString(revenue));
}

void TestListModels::historyKeepsItsRows()
{
    HistoryModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    const auto open = openFiling(u"/a.txt"_s);
    model.setSnapshot(snapshotOf({open}));
    auto current = corrected(*open, setValue(revenue, "4,600"));
    model.setSnapshot(snapshotOf({current}));
    const QPersistentModelIndex entry = model.index(0, 0);
    current = corrected(*current, setValue("cover/EntityRegistrantName", "Other"));
    model.setSnapshot(snapshotOf({current}));
    QCOMPARE(inserted.count(), 2);
    QCOMPARE(entry.row(), 1);
    model.setSnapshot(snapshotOf({undone(*current)}));
    QCOMPARE(entry.row(), 2);
    QCOMPARE(model.index(1, 0).data(filing::Role::InForce).toBool(), false);
    QCOMPARE(resets.count(), 0);
    model.setSnapshot(snapshotOf({}));
    QCOMPARE(model.rowCount(), 0);
}

void TestListModels::filingsAreGrouped()
{
    FilingsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSnapshot(snapshotOf({openFiling(u"/b.txt"_s, "Birch Hill Tools, Inc."), openFiling(u"/a1.txt"_s),
                                  failed(u"/gone.txt"_s), openFiling(u"/a2.txt"_s, "ALDER CREEK INSTRUMENTS INC")}));
    QCOMPARE(printed(model), uR"(Alder Creek Instruments, Inc.
  8-K · 2.02, 9.01 | April 26, 2012 | 1
  8-K · 2.02, 9.01 | April 26, 2012 | 1
Birch Hill Tools, Inc.
  8-K · 2.02, 9.01 | April 26, 2012 | 1
Other files
  gone.txt | not read)"_s);
    const QModelIndex gone = model.indexOf(u"/gone.txt"_s);
    QVERIFY(gone.isValid());
    QCOMPARE(gone.data(filing::Role::State).toInt(), int(LoadState::Failed));
    QVERIFY(gone.data(Qt::ToolTipRole).toString().contains(u"Permission denied"_s));
    QCOMPARE(model.indexOf(u"/a2.txt"_s).data(filing::Role::Place).value<Place>().filing, u"/a2.txt"_s);
    QVERIFY(!model.indexOf(u"/none.txt"_s).isValid());
    QVERIFY(model.index(0, 0).data(filing::Role::Group).toBool());
}

void TestListModels::filingsFollowLoading()
{
    FilingsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const auto kept = openFiling(u"/b.txt"_s, "Birch Hill Tools, Inc.");
    model.setSnapshot(snapshotOf({kept, loading(u"/a.txt"_s, 10)}));
    const QPersistentModelIndex birch = model.indexOf(u"/b.txt"_s);
    const QPersistentModelIndex reading = model.indexOf(u"/a.txt"_s);
    QCOMPARE(QModelIndex(reading).siblingAtColumn(FilingsModel::Date).data().toString(), u"reading, 10 %"_s);
    model.setSnapshot(snapshotOf({kept, loading(u"/a.txt"_s, 60)}));
    QVERIFY(reading.isValid());
    QCOMPARE(reading.data(filing::Role::Percent).toInt(), 60);
    const auto read = openFiling(u"/a.txt"_s);
    model.setSnapshot(snapshotOf({kept, read}));
    QCOMPARE(model.indexOf(u"/a.txt"_s).parent().data().toString(), u"Alder Creek Instruments, Inc."_s);
    model.setSnapshot(snapshotOf({kept, corrected(*read, setValue("cover/EntityRegistrantName", "Birch Hill Tools, Inc."))}));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.rowCount(model.index(0, 0)), 2);
    QVERIFY2(birch.isValid(), "a filing nobody touched keeps its row");
    model.setSnapshot(snapshotOf({}));
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(resets.count(), 0);
    model.setSnapshot(nullptr);
}

void TestListModels::otherObjectsOfTheSameFilingStaySilent()
{
    FilingsModel filings;
    ProblemsModel problems;
    HistoryModel history;
    const auto open = openFiling(u"/a.txt"_s);
    filings.setSnapshot(snapshotOf({open}));
    problems.setSnapshot(snapshotOf({open}));
    history.setSnapshot(snapshotOf({open}));
    QSignalSpy first(&filings, &QAbstractItemModel::dataChanged);
    QSignalSpy second(&problems, &QAbstractItemModel::dataChanged);
    QSignalSpy third(&history, &QAbstractItemModel::dataChanged);
    const auto copy = std::make_shared<OpenFiling>(*open);
    filings.setSnapshot(snapshotOf({copy}, 2));
    problems.setSnapshot(snapshotOf({copy}, 2));
    history.setSnapshot(snapshotOf({copy}, 2));
    QCOMPARE(first.count() + second.count() + third.count(), 0);
}

// A GUI application: the model tester of Qt 6.8 makes pixmaps of decorations.
QTEST_MAIN(TestListModels)
#include "tst_listmodels.moc"
