// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/corrections/fieldtargets.h"
#include "models/corrections/wordshape.h"
#include "tests/support/openfilings.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace filing;
using namespace Qt::StringLiterals;

namespace
{

/// The bytes of some words of the filing; the n-th place they stand at.
Span placeOf(const models::OpenFiling &filing, std::string_view words, int nth = 0)
{
    std::size_t at = filing.document->bytes().find(words);
    for (; nth > 0 && at != std::string_view::npos; --nth) {
        at = filing.document->bytes().find(words, at + 1);
    }
    const auto begin = static_cast<std::uint32_t>(at);
    return {begin, begin + static_cast<std::uint32_t>(words.size())};
}

} // namespace

class TestFieldTargets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsHaveShapes_data();
    void wordsHaveShapes();
    void theRightFieldIsAmongTheGuesses_data();
    void theRightFieldIsAmongTheGuesses();
    void everyTargetHasItsOwnPathAndAStep();
    void aNewRowNeverTakesAKeyThatMeantAnother();
};

void TestFieldTargets::wordsHaveShapes_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<int>("shape");
    const auto row = [](const char *words, models::WordShape shape) { QTest::newRow(words) << QByteArray(words) << static_cast<int>(shape); };
    row("41-0099172", models::WordShape::EmployerNumber);
    row("0-91827", models::WordShape::FileNumber);
    row("(507) 555-0142", models::WordShape::Phone);
    row("55057", models::WordShape::Zip);
    row("October 27, 2011", models::WordShape::Date);
    row("(1,234)", models::WordShape::Amount);
    row("$5,211", models::WordShape::Amount);
    row("NFLD", models::WordShape::Symbol);
    row("Marit Solheim", models::WordShape::Name);
    row("Item 2.02", models::WordShape::ItemNumber);
    row("was signed on behalf of", models::WordShape::Words);
}

void TestFieldTargets::wordsHaveShapes()
{
    QFETCH(QByteArray, words);
    QFETCH(int, shape);
    QCOMPARE(static_cast<int>(models::wordShape(words.toStdString())), shape);
}

void TestFieldTargets::theRightFieldIsAmongTheGuesses_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<int>("nth");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("within");
    QTest::newRow("an amount in a line with a blank") << QByteArray("500") << 1 << QByteArray("statements/0/rows/2/cells/1") << 3;
    QTest::newRow("a date near the date of report") << QByteArray("April 26, 2012") << 1 << QByteArray("cover/DocumentPeriodEndDate") << 5;
    QTest::newRow("a person's name") << QByteArray("Jane Example") << 0 << QByteArray("signatures/0.1/name") << 10;
    QTest::newRow("words inside the statement") << QByteArray("Royalties") << 0 << QByteArray("statements/0/rows/2.1/label") << 10;
}

void TestFieldTargets::theRightFieldIsAmongTheGuesses()
{
    QFETCH(QByteArray, words);
    QFETCH(int, nth);
    QFETCH(QByteArray, path);
    QFETCH(int, within);
    const auto filing = test::openFiling(u"/a.txt"_s);
    const auto targets = models::fieldTargets(*filing, placeOf(*filing, words.toStdString(), nth));
    const auto found = std::find_if(targets.begin(), targets.end(), [&](const auto &target) { return target.path == path.toStdString(); });
    QVERIFY(found != targets.end());
    QVERIFY2(found - targets.begin() < within, qPrintable(QString::number(found - targets.begin())));
}

void TestFieldTargets::everyTargetHasItsOwnPathAndAStep()
{
    const auto filing = test::openFiling(u"/a.txt"_s);
    const Span bytes = placeOf(*filing, "Press release");
    std::set<std::string> paths;
    for (const models::FieldTarget &target : models::fieldTargets(*filing, bytes)) {
        QVERIFY2(paths.insert(target.path).second, target.path.c_str());
        QVERIFY(!target.label.isEmpty());
        QVERIFY(!target.step.empty());
        for (const Correction &correction : target.step) {
            QCOMPARE(correction.anchor.span, bytes);
            QCOMPARE(correction.document, filing->document->id());
        }
    }
    // Absent facts are offered as well as present ones.
    QVERIFY(paths.contains("cover/TradingSymbol"));
    QVERIFY(paths.contains("cover/EntityRegistrantName"));
}

void TestFieldTargets::aNewRowNeverTakesAKeyThatMeantAnother()
{
    const auto filing = test::openFiling(u"/a.txt"_s);
    models::LogEntry gone;
    gone.correction.path = "statements/0/rows/2.1/cells/0";
    gone.inForce = false;
    filing->log.push_back(gone);
    const auto targets = models::fieldTargets(*filing, placeOf(*filing, "Royalties"));
    QVERIFY(std::none_of(targets.begin(), targets.end(), [](const auto &target) { return target.path == "statements/0/rows/2.1/label"; }));
    QVERIFY(std::any_of(targets.begin(), targets.end(), [](const auto &target) { return target.path == "statements/0/rows/2.2/label"; }));
}

QTEST_GUILESS_MAIN(TestFieldTargets)
#include "tst_fieldtargets.moc"
