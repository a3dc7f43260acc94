// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/corrections/overlay.h"
#include "parsers/extraction/fieldpath.h"

#include <QTest>

using namespace filing;
using namespace Qt::StringLiterals;

namespace
{

Field field(std::string text, std::string value, Span span)
{
    Field made;
    made.text = std::move(text);
    made.value = std::move(value);
    made.pieces = {span};
    made.rule = "test.rule";
    return made;
}

/// Two lines that add up to a total: 5 + 3 = 8.
Extraction machine()
{
    Extraction x;
    x.cover.emplace_back("EntityRegistrantName", field("Brightwater", "", {0, 11}));
    x.cover.emplace_back("DocumentPeriodEndDate", field("May 6, 2005", "2005-05-06", {20, 31}));
    x.cover.emplace_back("WrittenCommunications", field("☐", "false", {40, 43}));
    Signature signer;
    signer.name = field("Ann Vale", "", {50, 58});
    x.signatures.push_back(signer);
    Statement statement;
    statement.periods.resize(1);
    for (const auto &[label, value] : {std::pair("Products", "5"), std::pair("Services", "3"), std::pair("Total", "8")}) {
        Row row;
        row.label = field(label, "", {60, 61});
        row.cells = {field(value, value, {70, 71})};
        statement.rows.push_back(row);
    }
    Identity sum;
    sum.target = 2;
    sum.terms = {{0, 1}, {1, 1}};
    statement.identities.push_back(sum);
    x.statements.push_back(statement);
    return x;
}

Correction correction(std::string path, CorrectionKind kind, std::string text = {})
{
    Correction made;
    made.path = std::move(path);
    made.kind = kind;
    made.newText = std::move(text);
    made.reason = "seen in the filing";
    return made;
}

Extraction corrected(const std::vector<Correction> &corrections)
{
    return applyCorrections(machine(), corrections);
}

} // namespace

class TestOverlay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typedValuesAreNormalised_data();
    void typedValuesAreNormalised();
    void machineValueStays();
    void laterCorrectionsWin();
    void spanCorrectionMovesTheField();
    void rejectedFieldsGo();
    void confirmedFieldsKeepTheirValue();
    void missingFieldsCanBeAdded();
    void orphansAreReported();
    void changedStatementsAreProvenAgain();
    void machineExtractionIsUntouched();
    void anchors();
};

void TestOverlay::typedValuesAreNormalised_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("grouped number") << "statements/0/rows/0/cells/0"_ba << "1,234"_ba << "1234"_ba;
    QTest::newRow("brackets mean negative") << "statements/0/rows/0/cells/0"_ba << "(1,234)"_ba << "-1234"_ba;
    QTest::newRow("currency sign") << "statements/0/rows/0/cells/0"_ba << "$ 0.25"_ba << "0.25"_ba;
    QTest::newRow("no number") << "statements/0/rows/0/cells/0"_ba << "about five"_ba << ""_ba;
    QTest::newRow("date of report") << "cover/DocumentPeriodEndDate"_ba << "June 7, 2013"_ba << "2013-06-07"_ba;
    QTest::newRow("signature date") << "signatures/0/date"_ba << "6/7/2013"_ba << "2013-06-07"_ba;
    QTest::newRow("tick box") << "cover/WrittenCommunications"_ba << "☒"_ba << "true"_ba;
    QTest::newRow("tick box in words") << "cover/WrittenCommunications"_ba << "yes"_ba << "true"_ba;
    QTest::newRow("a name has no value") << "cover/EntityRegistrantName"_ba << "May 6, 2005"_ba << ""_ba;
}

void TestOverlay::typedValuesAreNormalised()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, typed);
    const Extraction x = corrected({correction(path.toStdString(), CorrectionKind::SetValue, typed.toStdString())});
    const Field *found = findField(x, path.toStdString());
    QVERIFY(found);
    QCOMPARE(QByteArray::fromStdString(found->text), typed);
    QTEST(QByteArray::fromStdString(found->value), "value");
    QCOMPARE(found->status, Status::Corrected);
}

void TestOverlay::machineValueStays()
{
    const Extraction x = corrected({correction("cover/EntityRegistrantName", CorrectionKind::SetValue, "Brightwater, Inc."),
                                    correction("cover/EntityRegistrantName", CorrectionKind::SetValue, "Brightwater Instruments, Inc.")});
    const Field *name = x.coverFact("EntityRegistrantName");
    QCOMPARE(name->machineText, std::string("Brightwater"));
    QCOMPARE(name->review, Review::Corrected);
    QCOMPARE(name->reason, std::string("seen in the filing"));
    QCOMPARE(name->pieces, (std::vector<Span>{{0, 11}}));
}

void TestOverlay::laterCorrectionsWin()
{
    const Extraction x = corrected({correction("cover/EntityRegistrantName", CorrectionKind::SetValue, "one"),
                                    correction("cover/EntityRegistrantName", CorrectionKind::SetValue, "two")});
    QCOMPARE(x.coverFact("EntityRegistrantName")->text, std::string("two"));
}

void TestOverlay::spanCorrectionMovesTheField()
{
    Correction move = correction("cover/EntityRegistrantName", CorrectionKind::SetSpan, "Brightwater  Labs");
    move.anchor.span = {100, 117};
    const Extraction x = corrected({move});
    QCOMPARE(x.coverFact("EntityRegistrantName")->span(), (Span{100, 117}));
    QCOMPARE(x.coverFact("EntityRegistrantName")->text, std::string("Brightwater Labs"));
}

void TestOverlay::rejectedFieldsGo()
{
    const Extraction x = corrected({correction("cover/EntityRegistrantName", CorrectionKind::Reject)});
    const auto fact = std::find_if(x.cover.begin(), x.cover.end(), [](const auto &entry) { return entry.first == "EntityRegistrantName"; });
    QVERIFY(fact != x.cover.end());
    QCOMPARE(fact->second.review, Review::Rejected);
    QVERIFY(fact->second.text.empty());
    QCOMPARE(fact->second.machineText, std::string("Brightwater"));
}

void TestOverlay::confirmedFieldsKeepTheirValue()
{
    const Extraction x = corrected({correction("statements/0/rows/0/cells/0", CorrectionKind::Confirm)});
    const Field *cell = findField(x, "statements/0/rows/0/cells/0");
    QCOMPARE(cell->review, Review::Confirmed);
    QCOMPARE(cell->value, std::string("5"));
    QCOMPARE(cell->status, Status::Read);
}

void TestOverlay::missingFieldsCanBeAdded()
{
    const Extraction x = corrected({correction("signatures/0/title", CorrectionKind::SetValue, "Secretary")});
    QVERIFY(x.signatures[0].title);
    QCOMPARE(x.signatures[0].title->text, std::string("Secretary"));
    QCOMPARE(x.signatures[0].title->review, Review::Added);
}

void TestOverlay::orphansAreReported()
{
    for (const CorrectionKind kind : {CorrectionKind::SetValue, CorrectionKind::Confirm, CorrectionKind::Reject}) {
        const Extraction x = corrected({correction("statements/7/rows/0/cells/0", kind, "5")});
        QCOMPARE(x.diagnostics.size(), std::size_t(1));
        QCOMPARE(x.diagnostics[0].code, std::string("correction.orphan"));
        QCOMPARE(x.diagnostics[0].detail, std::string("statements/7/rows/0/cells/0"));
    }
}

void TestOverlay::changedStatementsAreProvenAgain()
{
    const Extraction wrong = corrected({correction("statements/0/rows/0/cells/0", CorrectionKind::SetValue, "6")});
    QCOMPARE(wrong.statements[0].checks.size(), std::size_t(1));
    QVERIFY(!wrong.statements[0].checks[0].holds);
    const Extraction right = corrected({correction("statements/0/rows/0/cells/0", CorrectionKind::SetValue, "6"),
                                        correction("statements/0/rows/0/cells/0", CorrectionKind::SetValue, "5")});
    QVERIFY(right.statements[0].checks[0].holds);
}

void TestOverlay::machineExtractionIsUntouched()
{
    const Extraction before = machine();
    const std::vector<Correction> corrections = {correction("cover/EntityRegistrantName", CorrectionKind::SetValue, "x")};
    static_cast<void>(applyCorrections(before, corrections));
    QCOMPARE(before.coverFact("EntityRegistrantName")->text, std::string("Brightwater"));
}

void TestOverlay::anchors()
{
    const auto document = Document::fromBytes("The “registrant” is Brightwater Instruments of Port Elias, California.");
    const auto at = static_cast<std::uint32_t>(document->bytes().find("Brightwater"));
    const Anchor anchor = anchorFor(*document, {at, at + 11});
    QCOMPARE(anchor.quote, std::string("Brightwater"));
    QCOMPARE(anchor.before, std::string("The “registrant” is "));
    QCOMPARE(anchor.after, std::string(" Instruments of Port Elias, Cali"));
    QCOMPARE(anchorFor(*document, {500, 600}).quote, std::string());
}

QTEST_GUILESS_MAIN(TestOverlay)
#include "tst_overlay.moc"
