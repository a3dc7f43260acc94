// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Extractions held against confirmed values: what counts as the same, how labels and corrections are judged, what changed since
// the last run.

#include "models/check/checkreport.h"
#include "models/check/correctionverdicts.h"
#include "models/check/labelfolder.h"
#include "models/check/samevalue.h"
#include "tests/support/extractionbuilder.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace filing;
using namespace filing::models;

namespace
{

/// A filing with a cover, an item, an exhibit, a signature and one statement; two rows are called "Basic".
Extraction madeFiling()
{
    Extraction made = test::extraction("Alder Creek Instruments, Inc.", "April 26, 2012",
                                       test::statement({{3, "2012-03-31", false}, {3, "2011-03-31", false}},
                                                       {{"total-revenues", "Total revenues", {"5211", "3314"}},
                                                        {{}, "Royalties", {"", "20"}},
                                                        {"net-income", "Net loss", {"-103", "-99"}},
                                                        {{}, "Basic", {"-0.22", "-0.21"}, Measure::PerShare},
                                                        {{}, "Basic", {"470", "471"}, Measure::Shares}}));
    made.items.push_back({"2.02", test::field("Results of Operations"), {}});
    made.exhibits.push_back({test::field("99.1"), test::field("Press release")});
    made.signatures.push_back({{}, test::field("Jane Example"), {}, test::field("April 27, 2012", "2012-04-27")});
    return made;
}

/// "+family field" right, "-family field" wrong, one line each.
QString printed(const std::vector<Verdict> &verdicts)
{
    QStringList lines;
    for (const Verdict &verdict : verdicts) {
        lines << (verdict.right ? u'+' : u'-') + verdict.family + u" = "_s + verdict.got;
    }
    return lines.join(u'\n');
}

std::vector<Verdict> judged(const Extraction &extraction, const QString &values)
{
    QString problem;
    const auto label = readLabel(u"{\"values\": {%1}}"_s.arg(values).toUtf8(), u"a.txt.json"_s, &problem);
    return label && problem.isEmpty() ? judgeLabel(extraction, *label) : std::vector<Verdict>();
}

CheckRun runOf(const std::vector<FilingVerdicts> &filings)
{
    return {u"2026-01-02T03:04:05Z"_s, u"1.0"_s, filings};
}

Verdict verdict(const QString &field, bool right, const QString &expected = u"x"_s)
{
    return {u"family"_s, field, expected, right ? expected : u"other"_s, right};
}

} // namespace

class TestCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameValues_data();
    void sameValues();
    void labelsAreJudged_data();
    void labelsAreJudged();
    void aWrongCellThatIsProvenIsAFalseProof();
    void theStatementThatFitsIsMeant();
    void badLabels_data();
    void badLabels();
    void labelsAreFoundByBytesThenByName();
    void handLabelsAreUnderstood();
    void correctionsAreJudged_data();
    void correctionsAreJudged();
    void aCorrectionFollowsItsBytes();
    void changesSinceTheLastRun_data();
    void changesSinceTheLastRun();
    void runsSurviveTheFile();
    void filingsLeftOutKeepTheirResults();
    void theReportSaysIt();
};

void TestCheck::sameValues_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<bool>("amount");
    QTest::addColumn<bool>("same");
    QTest::newRow("case and punctuation") << u"ALDER CREEK, INC"_s << u""_s << u"Alder Creek, Inc."_s << false << true;
    QTest::newRow("another word") << u"Alder Creek"_s << u""_s << u"Alder Brook"_s << false << false;
    QTest::newRow("letters of other scripts count") << u"Ümlaut SA"_s << u""_s << u"Mlaut SA"_s << false << false;
    QTest::newRow("a day in two forms") << u"April 26, 2012"_s << u"2012-04-26"_s << u"4/26/2012"_s << false << true;
    QTest::newRow("another day") << u"April 26, 2012"_s << u"2012-04-26"_s << u"April 27, 2012"_s << false << false;
    QTest::newRow("the normalised value") << u"☒"_s << u"true"_s << u"true"_s << false << true;
    QTest::newRow("a ticked box is no empty one") << u"☒"_s << u"true"_s << u"☐"_s << false << false;
    QTest::newRow("a number as printed") << u"(1,234)"_s << u"-1234"_s << u"(1,234)"_s << true << true;
    QTest::newRow("a number as a number") << u"(1,234)"_s << u"-1234"_s << u"-1234.0"_s << true << true;
    QTest::newRow("a sign that is missing") << u"1,234"_s << u"1234"_s << u"-1234"_s << true << false;
    QTest::newRow("a point that is missing") << u"22"_s << u"22"_s << u"0.22"_s << true << false;
}

void TestCheck::sameValues()
{
    QFETCH(QString, text);
    QFETCH(QString, value);
    QFETCH(QString, expected);
    QFETCH(bool, amount);
    Field field;
    field.text = text.toStdString();
    field.value = value.toStdString();
    QTEST(saysTheSame(field, expected, amount ? ValueKind::Amount : ValueKind::Words), "same");
}

void TestCheck::labelsAreJudged_data()
{
    QTest::addColumn<QString>("values");
    QTest::addColumn<QString>("verdicts");
    QTest::newRow("cover") << u"\"cover/EntityRegistrantName\": \"alder creek instruments inc\""_s
                           << u"+cover/EntityRegistrantName = Alder Creek Instruments, Inc."_s;
    QTest::newRow("cover, another") << u"\"cover/EntityRegistrantName\": \"Alder Brook\""_s
                                    << u"-cover/EntityRegistrantName = Alder Creek Instruments, Inc."_s;
    QTest::newRow("what is not there") << u"\"cover/EntityPhone\": \"1\""_s << u"-cover/EntityPhone = "_s;
    QTest::newRow("nothing is there, rightly") << u"\"cover/EntityPhone\": null"_s << u"+cover/EntityPhone = "_s;
    QTest::newRow("something invented") << u"\"cover/DocumentPeriodEndDate\": null"_s
                                        << u"-cover/DocumentPeriodEndDate = April 26, 2012"_s;
    QTest::newRow("items") << u"\"items\": [\"2.02\"]"_s << u"+items = 2.02"_s;
    QTest::newRow("an item too few") << u"\"items\": [\"2.02\", \"9.01\"]"_s << u"-items = 2.02"_s;
    QTest::newRow("exhibits") << u"\"exhibits\": [\"99.1\"]"_s << u"+exhibits = 99.1"_s;
    QTest::newRow("no exhibits") << u"\"exhibits\": []"_s << u"-exhibits = 99.1"_s;
    QTest::newRow("paths with an index") << u"\"signatures/0/date\": \"2012-04-27\", \"signatures/0/name\": \"J. Example\""_s
                                         << u"+signatures/date = April 27, 2012\n-signatures/name = Jane Example"_s;
    QTest::newRow("scale") << u"\"operations/scale\": 1000, \"operations/shareScale\": 1"_s
                           << u"+statement scale = 1000\n-statement scale = 1000"_s;
    QTest::newRow("a cell") << u"\"operations/Total Revenues:/3M-2012-03-31\": \"5,211\""_s
                            << u"+statement cells = 5211\n+cells proven = 5211 (proven)\n+no false proof = 5211 (proven)"_s;
    QTest::newRow("a cell of a label that is nearly it")
        << u"\"operations/Tota1 revenues/3M-2011-03-31\": 3314"_s
        << u"+statement cells = 3314\n+cells proven = 3314 (proven)\n+no false proof = 3314 (proven)"_s;
    QTest::newRow("the second of a label")
        << u"\"operations/Basic#2/3M-2011-03-31\": 471"_s
        << u"+statement cells = 471\n+cells proven = 471 (proven)\n+no false proof = 471 (proven)"_s;
    QTest::newRow("a fraction") << u"\"operations/Basic/3M-2012-03-31\": -0.22"_s
                                << u"+statement cells = -0.22\n+cells proven = -0.22 (proven)\n+no false proof = -0.22 (proven)"_s;
    QTest::newRow("a blank") << u"\"operations/Royalties/3M-2012-03-31\": null"_s << u"+blank cells = \n+no false proof = "_s;
    QTest::newRow("a blank as printed") << u"\"operations/Royalties/3M-2012-03-31\": \"$ —\""_s
                                        << u"+blank cells = \n+no false proof = "_s;
    QTest::newRow("a blank that is none") << u"\"operations/Royalties/3M-2011-03-31\": \"—\""_s
                                          << u"-blank cells = 20\n-no false proof = 20 (proven)"_s;
    QTest::newRow("a period that is not there")
        << u"\"operations/Net loss/9M-2012-03-31\": 1"_s << u"-statement cells = \n-cells proven = \n+no false proof = "_s;
    QTest::newRow("a statement that is not there")
        << u"\"cash-flows/Net loss/3M-2012-03-31\": 1"_s << u"-statement cells = \n-cells proven = \n+no false proof = "_s;
    QTest::newRow("a cell by its path")
        << u"\"statements/0/rows/2/cells/1\": \"(99)\""_s
        << u"+statement cells = -99\n+cells proven = -99 (proven)\n+no false proof = -99 (proven)"_s;
}

void TestCheck::labelsAreJudged()
{
    QFETCH(QString, values);
    QTEST(printed(judged(madeFiling(), values)), "verdicts");
}

void TestCheck::aWrongCellThatIsProvenIsAFalseProof()
{
    Extraction made = madeFiling();
    const QString values = u"\"operations/Net loss/3M-2012-03-31\": -108"_s;
    QCOMPARE(printed(judged(made, values)),
             u"-statement cells = -103\n-cells proven = -103 (proven)\n-no false proof = -103 (proven)"_s);
    made.statements[0].rows[2].cells[0]->proof = Proof::Contradicted;
    QCOMPARE(printed(judged(made, values)),
             u"-statement cells = -103\n-cells proven = -103 (contradicted)\n+no false proof = -103 (contradicted)"_s);
    // A figure where a dash is printed, and nobody doubts it.
    QCOMPARE(printed(judged(made, u"\"operations/Royalties/3M-2011-03-31\": null"_s)),
             u"-blank cells = 20\n-no false proof = 20 (proven)"_s);
}

void TestCheck::theStatementThatFitsIsMeant()
{
    Extraction made = madeFiling();
    Statement other = made.statements[0];
    other.basis = Basis::NonGaap;
    other.scale = 1;
    other.rows[0].cells[0] = test::field("6000");
    made.statements.insert(made.statements.begin(), other);
    const auto verdicts = judged(made, u"\"operations/Total revenues/3M-2012-03-31\": 5211, \"operations/scale\": 1000"_s);
    QVERIFY(std::all_of(verdicts.begin(), verdicts.end(), [](const Verdict &each) { return each.right; }));
}

void TestCheck::badLabels_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("problem");
    QTest::newRow("a key that names no field") << QByteArray(R"({"values": {"covr/EntityPhone": "1"}})") << u"covr/EntityPhone"_s;
    QTest::newRow("a period misspelt") << QByteArray(R"({"values": {"operations/Net loss/2012": "1"}})") << u"Net loss"_s;
    QTest::newRow("a list as one value") << QByteArray(R"({"values": {"items": "2.02"}})") << u"must be a list"_s;
    QTest::newRow("one value as a list") << QByteArray(R"({"values": {"cover/EntityPhone": ["1"]}})") << u"must be one value"_s;
    QTest::newRow("no JSON") << QByteArray("{\"values\": ") << u"at byte"_s;
    QTest::newRow("JSON of something else is no label") << QByteArray(R"({"name": "settings"})") << u""_s;
}

void TestCheck::badLabels()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, problem);
    QString said;
    const auto label = readLabel(json, u"x.json"_s, &said);
    QVERIFY2(said.contains(problem), qPrintable(said));
    QCOMPARE(said.isEmpty(), problem.isEmpty());
    QVERIFY(!label || !said.isEmpty());
}

void TestCheck::labelsAreFoundByBytesThenByName()
{
    const QTemporaryDir folder;
    const QString hash = u"0123456789abcdef"_s.repeated(4);
    const auto write = [&](const QString &name, const QByteArray &json) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(json) > 0);
    };
    write(hash.toUpper() + u".json"_s, R"({"values": {"cover/EntityPhone": "by hash"}})");
    write(u"a.txt.json"_s, R"({"values": {"cover/EntityPhone": "by name"}})");
    write(u"some.json"_s, R"({"file": "8k/b.txt", "sha256": "AB", "values": {"cover/EntityPhone": "both"}})");
    write(u"other.json"_s, "{}");
    LabelFolder labels;
    QVERIFY2(labels.load(folder.path()), qPrintable(labels.error()));
    QCOMPARE(labels.size(), 3U);
    const auto found = [&](const QString &sha, const QString &name) {
        const FilingLabel *label = labels.find(sha, name);
        return label ? label->values[0].value.toString() : QString();
    };
    QCOMPARE(found(hash, u"a.txt"_s), u"by hash"_s);
    QCOMPARE(found(u"77"_s, u"a.txt"_s), u"by name"_s);
    QCOMPARE(found(u"ab"_s, u"renamed.txt"_s), u"both"_s);
    // The label says which bytes it means; the same name on others is another filing.
    QCOMPARE(found(u"77"_s, u"b.txt"_s), QString());
    write(u"z.json"_s, "{");
    LabelFolder broken;
    QVERIFY(!broken.load(folder.path()));
    QVERIFY2(broken.error().contains(u"z.json"_s), qPrintable(broken.error()));
    QVERIFY(!LabelFolder().load(folder.filePath(u"missing"_s)));
}

void TestCheck::handLabelsAreUnderstood()
{
    const QByteArray json = R"json({"file": "8k/a.txt", "registrant": "Alder Creek Instruments, Inc.", "phone": null,
        "date_of_report": "April 26, 2012", "items": [{"number": "2.02(a)", "title": "Results of operations."}],
        "exhibits": [{"number": "99.1", "description": "Release"}], "signatory": {"name": "Jane Example", "date": null},
        "statement_of_operations": {"unit_multiplier": 1000, "shares_unit_multiplier": 1000,
            "periods": [{"length_months": 3, "end_date": "2012-03-31"}, {"length_months": 3, "end_date": "2011-03-31"}],
            "rows": [{"label": "Revenues:", "values": [null, null], "heading": true},
                     {"label": "Royalties", "values": [null, 20]}, {"label": "Basic", "values": [-0.22, -0.21]},
                     {"label": "Basic", "values": [470, 471]}]}})json";
    QString problem;
    const auto label = readLabel(json, u"a.hand.json"_s, &problem);
    QVERIFY(label && problem.isEmpty());
    QCOMPARE(label->file, u"a.txt"_s);
    for (const ExpectedValue &expected : label->values) {
        QVERIFY2(isLabelKey(expected.field), qPrintable(expected.field));
    }
    const auto verdicts = judgeLabel(madeFiling(), *label);
    QVERIFY2(std::all_of(verdicts.begin(), verdicts.end(), [](const Verdict &each) { return each.right; }),
             qPrintable(printed(verdicts)));
    // Name, phone, date, title, items, exhibits, signature, two scales; three verdicts for five cells and two for the blank.
    QCOMPARE(verdicts.size(), 9U + 5 * 3 + 2);
}

void TestCheck::correctionsAreJudged_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("verdicts");
    const QString name = u"cover/EntityRegistrantName"_s;
    const QString cell = u"statements/0/rows/2/cells/0"_s;
    const QString all = u"%1statement cells = -103\n%2cells proven = -103 (proven)\n%3no false proof = -103 (proven)"_s;
    QTest::newRow("confirmed, still said") << name << u"confirm:Alder Creek Instruments, Inc."_s
                                           << u"+cover/EntityRegistrantName = Alder Creek Instruments, Inc."_s;
    QTest::newRow("confirmed, not said any more") << name << u"confirm:Alder Creek"_s
                                                  << u"-cover/EntityRegistrantName = Alder Creek Instruments, Inc."_s;
    QTest::newRow("corrected, the machine is still wrong") << name << u"set:Alder Brook"_s
                                                           << u"-cover/EntityRegistrantName = Alder Creek Instruments, Inc."_s;
    QTest::newRow("corrected, the machine says it now") << name << u"set:Alder Creek Instruments Inc"_s
                                                        << u"+cover/EntityRegistrantName = Alder Creek Instruments, Inc."_s;
    QTest::newRow("rejected, still said") << name << u"reject:Alder Creek Instruments, Inc."_s
                                          << u"-cover/EntityRegistrantName = Alder Creek Instruments, Inc."_s;
    QTest::newRow("rejected, something else is said now") << name << u"reject:SECURITIES AND EXCHANGE COMMISSION"_s
                                                          << u"+cover/EntityRegistrantName = "_s;
    QTest::newRow("the last word counts") << name << u"set:Alder Brook|set:Alder Creek Instruments, Inc."_s
                                          << u"+cover/EntityRegistrantName = Alder Creek Instruments, Inc."_s;
    QTest::newRow("a field that is gone") << u"release/title"_s << u"confirm:Results"_s << u"-release/title = "_s;
    QTest::newRow("a cell as it would be printed") << cell << u"set:(103)"_s << all.arg(u"+"_s, u"+"_s, u"+"_s);
    QTest::newRow("a blank that was confirmed as a dash") << u"statements/0/rows/1/cells/0"_s << u"set:—"_s
                                                          << u"+blank cells = \n+no false proof = "_s;
    QTest::newRow("a cell that is wrong and proven") << cell << u"set:(108)"_s << all.arg(u"-"_s, u"-"_s, u"-"_s);
}

void TestCheck::correctionsAreJudged()
{
    QFETCH(QString, path);
    QFETCH(QString, said);
    std::vector<Correction> corrections;
    for (const QString &each : said.split(u'|')) {
        Correction correction;
        correction.path = path.toStdString();
        const std::string words = each.section(u':', 1).toStdString();
        if (each.startsWith(u"set"_s)) {
            correction.newText = words;
        } else {
            correction.kind = each.startsWith(u"confirm"_s) ? CorrectionKind::Confirm : CorrectionKind::Reject;
            correction.oldText = words;
        }
        corrections.push_back(correction);
    }
    QTEST(printed(judgeCorrections(madeFiling(), corrections)), "verdicts");
}

void TestCheck::aCorrectionFollowsItsBytes()
{
    Extraction made = madeFiling();
    Correction confirmed;
    confirmed.kind = CorrectionKind::Confirm;
    confirmed.path = "statements/0/rows/2/cells/0";
    confirmed.oldText = "-103";
    confirmed.anchor.span = made.statements[0].rows[2].cells[0]->span();
    // A new rule finds one more row above: the path names another cell now.
    Row row = made.statements[0].rows[1];
    row.cells = {test::field("7"), test::field("8")};
    made.statements[0].rows.insert(made.statements[0].rows.begin(), row);
    QVERIFY(judgeCorrections(made, {confirmed}).front().right);
    confirmed.anchor.span = {};
    QVERIFY(!judgeCorrections(made, {confirmed}).front().right);
}

void TestCheck::changesSinceTheLastRun_data()
{
    QTest::addColumn<bool>("before");
    QTest::addColumn<bool>("now");
    QTest::addColumn<QString>("hash");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("better");
    QTest::addColumn<int>("worse");
    QTest::newRow("nothing") << true << true << u"1"_s << u"f"_s << u"x"_s << 0 << 0;
    QTest::newRow("still wrong") << false << false << u"1"_s << u"f"_s << u"x"_s << 0 << 0;
    QTest::newRow("became right") << false << true << u"1"_s << u"f"_s << u"x"_s << 1 << 0;
    QTest::newRow("became wrong") << true << false << u"1"_s << u"f"_s << u"x"_s << 0 << 1;
    QTest::newRow("another filing of this name") << true << false << u"2"_s << u"f"_s << u"x"_s << 0 << 0;
    QTest::newRow("another field") << true << false << u"1"_s << u"g"_s << u"x"_s << 0 << 0;
    QTest::newRow("the person thinks otherwise") << true << false << u"1"_s << u"f"_s << u"y"_s << 0 << 0;
}

void TestCheck::changesSinceTheLastRun()
{
    QFETCH(bool, before);
    QFETCH(bool, now);
    QFETCH(QString, hash);
    QFETCH(QString, field);
    QFETCH(QString, expected);
    const CheckRun earlier = runOf({{u"a.txt"_s, u"1"_s, {verdict(u"f"_s, before)}}});
    const CheckRun later = runOf({{u"a.txt"_s, hash, {verdict(field, now, expected)}}});
    const std::vector<CheckChange> changes = changesSince(earlier, later);
    const auto better = std::count_if(changes.begin(), changes.end(), [](const CheckChange &each) { return each.isBetter(); });
    QTEST(static_cast<int>(better), "better");
    QTEST(static_cast<int>(changes.size()) - static_cast<int>(better), "worse");
}

void TestCheck::runsSurviveTheFile()
{
    const CheckRun run = runOf({{u"ü \"a\".txt"_s, u"1"_s, {verdict(u"f"_s, false), verdict(u"g"_s, true, u"Ünïcode"_s)}}});
    const auto read = runFromJson(toJson(run));
    QVERIFY(read);
    QCOMPARE(toJson(*read), toJson(run));
    QCOMPARE(read->filings[0].verdicts[1].expected, u"Ünïcode"_s);
    QVERIFY(!runFromJson("{}"));
    QVERIFY(!runFromJson("not JSON"));
    QVERIFY(!runFromJson(toJson(run).replace("check-run/1", "check-run/2")));
}

void TestCheck::filingsLeftOutKeepTheirResults()
{
    const CheckRun before = runOf({{u"a"_s, u"1"_s, {verdict(u"f"_s, true)}}, {u"b"_s, u"2"_s, {verdict(u"f"_s, true)}}});
    const CheckRun now = runOf({{u"a"_s, u"1"_s, {verdict(u"f"_s, false)}}});
    const CheckRun kept = merged(before, now);
    QCOMPARE(kept.filings.size(), 2U);
    QVERIFY(!kept.filings[0].verdicts[0].right);
    QCOMPARE(kept.filings[1].file, u"b"_s);
    QCOMPARE(sameFilings(before, now).filings.size(), 1U);
}

void TestCheck::theReportSaysIt()
{
    const Extraction made = madeFiling();
    const CheckRun now = runOf({{u"a.txt"_s, u"1"_s,
                                 judged(made, u"\"items\": [\"9.01\"], \"operations/Royalties/3M-2011-03-31\": 21,"
                                              "\"cover/EntityRegistrantName\": \"Alder Creek Instruments Inc\""_s)}});
    CheckRun before = now;
    before.filings[0].verdicts[0].right = !now.filings[0].verdicts[0].right;
    const QString report = checkReport(now, before);
    const auto says = [&](const QString &text) {
        return report.simplified().contains(text.simplified());
    };
    QVERIFY2(says(u"field right all percent before cover/EntityRegistrantName 1 1 100.0% 0.0% items 0 1 0.0% 0.0%"_s),
             qPrintable(report));
    QVERIFY(says(u"Misses a.txt: items: expected “9.01”, got “2.02”"_s));
    QVERIFY(says(u"a.txt: operations/Royalties/3M-2011-03-31: expected “21”, got “20”"_s));
    QVERIFY(says(u"wrong, yet not doubted: expected “21”, got “20 (proven)”"_s));
    QVERIFY(says(u"Since the last run (2026-01-02T03:04:05Z, version 1.0): 1 better, 0 worse. Became right"_s));
    QVERIFY(checkReport(now, {}).contains(u"no earlier run"_s));
    QVERIFY(checkReport(now, now).contains(u"nothing became right or wrong"_s));
    QCOMPARE(percentText(9999, 10000), u"99.9%"_s);
    QCOMPARE(percentText(0, 0), u"0.0%"_s);
}

QTEST_GUILESS_MAIN(TestCheck)
#include "tst_check.moc"
