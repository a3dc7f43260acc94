// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A rule is looked for in the library's filings: on disk and in archives, without those that are open, and with what people said.
#include "models/corrections/correctionstore.h"
#include "models/library/library.h"
#include "models/library/rulesurvey.h"
#include "models/text/roletext.h"
#include "tests/support/libraryfixture.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace filing;
using namespace filing::models;

namespace
{

QByteArray sample(const char *name)
{
    QFile file(QStringLiteral(FILING_SAMPLES "/") + QLatin1StringView(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// All that a survey told, and whether it said how far it was.
struct Told
{
    RulePreview found;
    int read = 0;
    int total = -1;
};

Told surveyed(RuleSurvey &survey, const Rule &rule, const QStringList &open)
{
    Told told;
    const auto connection = QObject::connect(&survey, &RuleSurvey::progressed, &survey, [&told](const RuleSurvey::Progress &progress) {
        told.found.changes.insert(told.found.changes.end(), progress.found.changes.begin(), progress.found.changes.end());
        told.found.filings += progress.found.filings;
        told.found.keptByPeople += progress.found.keptByPeople;
        told.read = progress.read;
        told.total = progress.total;
    });
    survey.ask(rule, open);
    if (!QTest::qWaitFor([&told] { return told.read == told.total; }, 60000)) {
        told.total = -1;
    }
    QObject::disconnect(connection);
    return told;
}

} // namespace

class TestRuleSurvey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void placesOfTheLibraryAreFound();
    void openFilingsAreLeftOut();
    void whatPeopleSaidStays();
    void anotherQuestionDropsTheOlder();
    void aFileThatIsGoneStopsNothing();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    std::unique_ptr<QTemporaryDir> m_folder;
    // "Selling and marketing" is one row of each of the three statements.
    const Rule m_rule{RuleKind::LabelRole, "*", "Selling and marketing", "general-and-administrative", {}};
};

void TestRuleSurvey::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkpath(u"in"_s));
    QVERIFY(test::writeFile(path(u"in/q1.txt"_s), sample("northfield-fy2012-q1.txt")));
    QVERIFY(test::writeFile(path(u"in/q2.txt"_s), sample("northfield-fy2012-q2.txt")));
    QVERIFY(test::writeArchive(path(u"in/more.zip"_s), {{"q4.txt", sample("northfield-fy2012-q4.txt")}}));
    const LibraryReport report = test::imported(path(u"library.sqlite"_s), {path(u"in"_s)}, path(u"corrections.sqlite"_s));
    QVERIFY2(report.failure.isEmpty(), qPrintable(report.failure));
}

void TestRuleSurvey::placesOfTheLibraryAreFound()
{
    const Library library(path(u"library.sqlite"_s), path(u"corrections.sqlite"_s));
    RuleSurvey survey(library);
    const Told told = surveyed(survey, m_rule, {});
    QCOMPARE(told.total, 3);
    QCOMPARE(told.found.filings, 3);
    QCOMPARE(told.found.changes.size(), std::size_t(3));
    for (const RuleChange &change : told.found.changes) {
        QCOMPARE(change.after, roleText("general-and-administrative"));
        QVERIFY(change.before != change.after);
        QVERIFY2(change.filing.startsWith(u"Northfield Instruments, Inc."_s), qPrintable(change.filing));
    }
    Rule elsewhere = m_rule;
    elsewhere.scope = "0000000042";
    QVERIFY(surveyed(survey, elsewhere, {}).found.changes.empty());
}

void TestRuleSurvey::openFilingsAreLeftOut()
{
    const Library library(path(u"library.sqlite"_s), path(u"corrections.sqlite"_s));
    RuleSurvey survey(library);
    const QStringList paths = library.paths({});
    QCOMPARE(paths.size(), 3);
    const Told told = surveyed(survey, m_rule, {paths.first()});
    QCOMPARE(told.total, 2);
    for (const RuleChange &change : told.found.changes) {
        QVERIFY(change.place.filing != paths.first());
    }
}

void TestRuleSurvey::whatPeopleSaidStays()
{
    const Library library(path(u"library.sqlite"_s), path(u"corrections.sqlite"_s));
    RuleSurvey survey(library);
    const RuleChange one = surveyed(survey, m_rule, {}).found.changes.at(0);
    Correction said;
    said.document = Document::fromBytes(sample("northfield-fy2012-q1.txt").toStdString())->id();
    said.path = one.effect.path;
    said.kind = CorrectionKind::SetValue;
    said.newText = "advertising";
    said.author = "B. Analyst";
    said.timeMs = 1;
    CorrectionStore store(path(u"corrections.sqlite"_s));
    QVERIFY(store.append(said) > 0);
    const Told told = surveyed(survey, m_rule, {});
    QCOMPARE(told.found.changes.size(), std::size_t(2));
    QCOMPARE(told.found.keptByPeople, 1);
}

void TestRuleSurvey::anotherQuestionDropsTheOlder()
{
    const Library library(path(u"library.sqlite"_s), path(u"corrections.sqlite"_s));
    RuleSurvey survey(library);
    survey.ask(m_rule, {});
    Rule other = m_rule;
    other.pattern = "Research and development";
    const Told told = surveyed(survey, other, {});
    QCOMPARE(told.found.changes.size(), std::size_t(3));
    for (const RuleChange &change : told.found.changes) {
        QVERIFY2(change.field.contains(u"Research"_s), qPrintable(change.field));
    }
}

void TestRuleSurvey::aFileThatIsGoneStopsNothing()
{
    const Library library(path(u"library.sqlite"_s), path(u"corrections.sqlite"_s));
    QVERIFY(QFile::remove(path(u"in/q1.txt"_s)));
    RuleSurvey survey(library);
    const Told told = surveyed(survey, m_rule, {});
    QCOMPARE(told.read, told.total);
    QCOMPARE(told.found.filings, 2);
}

QTEST_GUILESS_MAIN(TestRuleSurvey)
#include "tst_rulesurvey.moc"
