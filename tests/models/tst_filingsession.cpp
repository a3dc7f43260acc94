// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/corrections/correctionstore.h"
#include "models/session/filingsession.h"
#include "parsers/extraction/fieldpath.h"
#include "tests/support/filingfiles.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using filing::Correction;
using filing::CorrectionKind;
using filing::models::CorrectionStore;
using filing::models::FilingSession;
using filing::models::LoadState;
using filing::models::OpenFilingPtr;
using filing::models::SnapshotPtr;

namespace
{

const QString namePath = u"cover/EntityRegistrantName"_s;

/// A store and a session on it, as one run of the program has them.
struct Run
{
    explicit Run(const QString &file)
        : store(file)
        , session(store)
    {
    }
    CorrectionStore store;
    FilingSession session;

    [[nodiscard]] OpenFilingPtr filing(const QString &path) const { return session.snapshot()->find(path); }
    [[nodiscard]] QString text(const QString &path, const QString &field = namePath) const
    {
        const OpenFilingPtr open = filing(path);
        const filing::Field *found = open && open->effective ? filing::findField(*open->effective, field.toStdString()) : nullptr;
        return found != nullptr ? QString::fromStdString(found->text) : QString();
    }
    void open(const QStringList &paths)
    {
        session.open(paths);
        QTRY_VERIFY_WITH_TIMEOUT(!session.isLoading(), 60000);
    }
    bool correct(const QString &path, const QString &newText, CorrectionKind kind = CorrectionKind::SetValue,
                 const QString &field = namePath)
    {
        Correction correction;
        correction.document = filing(path)->document->id();
        correction.path = field.toStdString();
        correction.kind = kind;
        correction.newText = newText.toStdString();
        return session.correct(correction);
    }
};

} // namespace

class TestFilingSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void opensAndPublishes();
    void opensAFolder();
    void opensAgainWithoutLosingWhatIsShown();
    void closes();
    void cancelClosesWhatIsNotRead();
    void aFileThatCannotBeReadIsShown();
    void correctionFillsInWhatIsMissing();
    void correctionIsPublishedOnce();
    void choosesASpan();
    void confirmsAndRejects();
    void undoesAndRedoes();
    void undoSurvivesARestart();
    void takesBackAnyEntry();
    void changedBytesKeepNoCorrections();
    void refusesWhatCannotBe_data();
    void refusesWhatCannotBe();
    void aClosedStoreChangesNothing();
    void oneCorrectionServesBothNamesOfAFile();
    void seesWhatAnotherProcessDid();
    void authorIsTheUserUnlessSet();
    void correctsACellAndItsSeries();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QString store() const { return path(u"corrections.sqlite"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void TestFilingSession::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = path(u"a.txt"_s);
    QVERIFY(filing::test::writeFile(m_file, filing::test::shortFiling()));
}

void TestFilingSession::opensAndPublishes()
{
    Run run(store());
    QSignalSpy published(&run.session, &FilingSession::snapshotChanged);
    QSignalSpy progress(&run.session, &FilingSession::loadingProgress);
    run.session.open({m_file});
    QVERIFY(run.session.isLoading());
    QCOMPARE(published.count(), 1);
    QCOMPARE(run.filing(m_file)->state, LoadState::Loading);
    QCOMPARE(run.filing(m_file)->title(), u"a.txt"_s);
    QTRY_COMPARE_WITH_TIMEOUT(run.filing(m_file)->state, LoadState::Ready, 60000);
    QCOMPARE(run.text(m_file), u"Alder Creek Instruments, Inc."_s);
    QCOMPARE(run.filing(m_file)->title(), u"Alder Creek Instruments, Inc. · 8-K · April 26, 2012"_s);
    QCOMPARE(run.filing(m_file)->machine, run.filing(m_file)->effective);
    quint64 last = 0;
    for (const QList<QVariant> &arguments : published) {
        const auto snapshot = arguments[0].value<SnapshotPtr>();
        QVERIFY(snapshot->revision > last);
        last = snapshot->revision;
    }
    QCOMPARE(progress.last(), (QList<QVariant>{1, 1, 100}));
}

void TestFilingSession::opensAFolder()
{
    QVERIFY(QDir(m_folder->path()).mkpath(u"filings/deeper"_s));
    for (const QString &name : {u"filings/b.txt"_s, u"filings/deeper/c.txt"_s, u"filings/.hidden"_s}) {
        QVERIFY(filing::test::writeFile(path(name), filing::test::shortFiling()));
    }
    Run run(store());
    run.open({path(u"filings"_s)});
    QCOMPARE(run.session.snapshot()->filings.size(), std::size_t(2));
    QVERIFY(run.filing(path(u"filings/deeper/../b.txt"_s)) != nullptr);
}

void TestFilingSession::opensAgainWithoutLosingWhatIsShown()
{
    Run run(store());
    run.open({m_file});
    const OpenFilingPtr before = run.filing(m_file);
    run.session.open({m_file});
    QCOMPARE(run.session.snapshot()->filings.size(), std::size_t(1));
    QCOMPARE(run.filing(m_file)->state, LoadState::Loading);
    QCOMPARE(run.filing(m_file)->effective, before->effective);
    QTRY_VERIFY_WITH_TIMEOUT(!run.session.isLoading(), 60000);
    QCOMPARE(run.filing(m_file)->state, LoadState::Ready);
    run.session.open({m_file});
    run.session.cancelLoading();
    QCOMPARE(run.filing(m_file)->state, LoadState::Ready);
    QCOMPARE(run.text(m_file), u"Alder Creek Instruments, Inc."_s);
}

void TestFilingSession::closes()
{
    Run run(store());
    run.open({m_file});
    QVERIFY(run.correct(m_file, u"Other"_s));
    QVERIFY(run.session.canUndo());
    QSignalSpy published(&run.session, &FilingSession::snapshotChanged);
    run.session.close(m_file);
    QCOMPARE(published.count(), 1);
    QVERIFY(run.session.snapshot()->filings.empty());
    QVERIFY2(!run.session.canUndo(), "what is closed is not undone");
    run.session.close(m_file);
    QCOMPARE(published.count(), 1);
}

void TestFilingSession::cancelClosesWhatIsNotRead()
{
    QVERIFY(filing::test::writeFile(path(u"big.txt"_s), filing::test::shortFiling("Big", 20 << 20)));
    Run run(store());
    run.open({m_file});
    run.session.open({path(u"big.txt"_s)});
    QSignalSpy progress(&run.session, &FilingSession::loadingProgress);
    run.session.cancelLoading();
    QVERIFY(!run.session.isLoading());
    QVERIFY(run.filing(path(u"big.txt"_s)) == nullptr);
    QVERIFY(run.filing(m_file) != nullptr);
    QCOMPARE(progress.last()[0], progress.last()[1]);
}

void TestFilingSession::aFileThatCannotBeReadIsShown()
{
    Run run(store());
    run.open({path(u"missing.txt"_s), m_file});
    const OpenFilingPtr missing = run.filing(path(u"missing.txt"_s));
    QCOMPARE(missing->state, LoadState::Failed);
    QVERIFY(missing->error.has_value());
    QVERIFY(missing->error->code == filing::Errc::NotReadable);
    QVERIFY(!missing->error->detail.empty());
    QCOMPARE(run.filing(m_file)->state, LoadState::Ready);
}

void TestFilingSession::correctionFillsInWhatIsMissing()
{
    Run run(store());
    run.session.setAuthor(u"  An Examiner "_s);
    run.open({m_file});
    const auto before = QDateTime::currentMSecsSinceEpoch();
    QVERIFY(run.correct(m_file, u"Alder Creek Holdings, Inc."_s));
    QCOMPARE(run.text(m_file), u"Alder Creek Holdings, Inc."_s);
    const OpenFilingPtr filing = run.filing(m_file);
    QCOMPARE(filing->log.size(), std::size_t(1));
    const Correction &logged = filing->log[0].correction;
    QCOMPARE(logged.oldText, std::string("Alder Creek Instruments, Inc."));
    QCOMPARE(logged.anchor.quote, std::string("Alder Creek Instruments, Inc."));
    QVERIFY(!logged.anchor.before.empty());
    QCOMPARE(logged.author, std::string("An Examiner"));
    QVERIFY(logged.timeMs >= before && logged.timeMs <= QDateTime::currentMSecsSinceEpoch());
    const filing::Field *field = filing::findField(*filing->effective, namePath.toStdString());
    QCOMPARE(field->machineText, std::string("Alder Creek Instruments, Inc."));
    QVERIFY(field->review == filing::Review::Corrected);
    // The machine's reading stays beside it, untouched.
    QCOMPARE(filing->machine->coverFact("EntityRegistrantName")->text, std::string("Alder Creek Instruments, Inc."));
}

void TestFilingSession::correctionIsPublishedOnce()
{
    Run run(store());
    run.open({m_file});
    QSignalSpy published(&run.session, &FilingSession::snapshotChanged);
    QVERIFY(run.correct(m_file, u"One"_s));
    QCOMPARE(published.count(), 1);
    QVERIFY(run.session.undo());
    QCOMPARE(published.count(), 2);
    QVERIFY(run.session.redo());
    QCOMPARE(published.count(), 3);
}

void TestFilingSession::choosesASpan()
{
    Run run(store());
    run.open({m_file});
    const std::string_view bytes = run.filing(m_file)->document->bytes();
    const auto at = static_cast<std::uint32_t>(bytes.find("a workshop"));
    Correction correction;
    correction.document = run.filing(m_file)->document->id();
    correction.path = namePath.toStdString();
    correction.kind = CorrectionKind::SetSpan;
    correction.anchor.span = {at, at + 10};
    QVERIFY(run.session.correct(correction));
    QCOMPARE(run.text(m_file), u"a workshop"_s);
    const filing::Field *field = filing::findField(*run.filing(m_file)->effective, namePath.toStdString());
    QCOMPARE(field->span(), correction.anchor.span);
}

void TestFilingSession::confirmsAndRejects()
{
    Run run(store());
    run.open({m_file});
    const auto review = [&] {
        return filing::findField(*run.filing(m_file)->effective, namePath.toStdString())->review;
    };
    QVERIFY(run.correct(m_file, {}, CorrectionKind::Confirm));
    QVERIFY(review() == filing::Review::Confirmed);
    QVERIFY(run.correct(m_file, {}, CorrectionKind::Reject));
    QVERIFY(review() == filing::Review::Rejected);
    QVERIFY(run.session.undo());
    QVERIFY(review() == filing::Review::Confirmed);
    QVERIFY(run.session.undo());
    QVERIFY(review() == filing::Review::Machine);
}

void TestFilingSession::undoesAndRedoes()
{
    Run run(store());
    run.open({m_file});
    QVERIFY(!run.session.canUndo() && !run.session.canRedo());
    QVERIFY(!run.session.undo() && !run.session.redo());
    QCOMPARE(run.session.undoText(), QString());
    run.correct(m_file, u"One"_s);
    run.correct(m_file, u"Two"_s);
    QCOMPARE(run.session.undoText(), u"correction of Registrant"_s);
    QVERIFY(run.session.undo());
    QCOMPARE(run.text(m_file), u"One"_s);
    QVERIFY(run.session.undo());
    QCOMPARE(run.text(m_file), u"Alder Creek Instruments, Inc."_s);
    QVERIFY(!run.session.canUndo());
    QVERIFY(run.session.redo());
    QVERIFY(run.session.redo());
    QCOMPARE(run.text(m_file), u"Two"_s);
    QVERIFY(run.session.undo());
    run.correct(m_file, u"Three"_s);
    QVERIFY2(!run.session.canRedo(), "a new correction makes the undo final");
    QCOMPARE(run.filing(m_file)->log.size(), std::size_t(8));
}

void TestFilingSession::undoSurvivesARestart()
{
    {
        Run run(store());
        run.open({m_file});
        run.correct(m_file, u"One"_s);
        run.correct(m_file, u"Two"_s);
        run.session.undo();
    }
    {
        Run run(store());
        run.open({m_file});
        QCOMPARE(run.text(m_file), u"One"_s);
        QVERIFY(run.session.redo());
        QCOMPARE(run.text(m_file), u"Two"_s);
        QVERIFY(run.session.undo());
        QVERIFY(run.session.undo());
        QCOMPARE(run.text(m_file), u"Alder Creek Instruments, Inc."_s);
    }
    Run run(store());
    run.open({m_file});
    QCOMPARE(run.text(m_file), u"Alder Creek Instruments, Inc."_s);
    QVERIFY(run.session.canRedo());
}

void TestFilingSession::takesBackAnyEntry()
{
    Run run(store());
    run.open({m_file});
    run.correct(m_file, u"April 27, 2012"_s, CorrectionKind::SetValue, u"cover/DocumentPeriodEndDate"_s);
    run.correct(m_file, u"One"_s);
    const qint64 first = run.filing(m_file)->log[0].id;
    QVERIFY(run.session.takeBack(first));
    QCOMPARE(run.text(m_file, u"cover/DocumentPeriodEndDate"_s), u"April 26, 2012"_s);
    QCOMPARE(run.text(m_file), u"One"_s);
    QVERIFY2(!run.session.takeBack(first), "it is not in force any more");
    QVERIFY(!run.session.takeBack(4711));
}

void TestFilingSession::changedBytesKeepNoCorrections()
{
    Run run(store());
    run.open({m_file});
    run.correct(m_file, u"One"_s);
    QVERIFY(filing::test::writeFile(m_file, filing::test::shortFiling("Birch Hill Tools, Inc.")));
    run.open({m_file});
    QCOMPARE(run.text(m_file), u"Birch Hill Tools, Inc."_s);
    QVERIFY(run.filing(m_file)->log.empty());
    QVERIFY(!run.session.canUndo());
    QVERIFY(filing::test::writeFile(m_file, filing::test::shortFiling()));
    run.open({m_file});
    QCOMPARE(run.text(m_file), u"One"_s);
    QVERIFY(run.session.canUndo());
}

void TestFilingSession::refusesWhatCannotBe_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("known");
    QTest::newRow("no such field") << u"cover/Nonsense/x"_s << int(CorrectionKind::SetValue) << true;
    QTest::newRow("no such cell") << u"statements/9/rows/0/cells/0"_s << int(CorrectionKind::SetValue) << true;
    QTest::newRow("nothing there to confirm") << u"release/title"_s << int(CorrectionKind::Confirm) << true;
    QTest::newRow("a span that was not chosen") << namePath << int(CorrectionKind::SetSpan) << true;
    QTest::newRow("a filing that is not open") << namePath << int(CorrectionKind::SetValue) << false;
}

void TestFilingSession::refusesWhatCannotBe()
{
    QFETCH(QString, field);
    QFETCH(int, kind);
    QFETCH(bool, known);
    Run run(store());
    run.open({m_file});
    QSignalSpy published(&run.session, &FilingSession::snapshotChanged);
    QSignalSpy refused(&run.session, &FilingSession::storeFailed);
    Correction correction;
    correction.document = known ? run.filing(m_file)->document->id() : filing::DocumentId{"else"};
    correction.path = field.toStdString();
    correction.kind = static_cast<CorrectionKind>(kind);
    correction.newText = "x";
    QVERIFY(!run.session.correct(correction));
    QCOMPARE(refused.count(), 1);
    QVERIFY(!refused[0][0].toString().isEmpty());
    QCOMPARE(published.count(), 0);
    QVERIFY(run.filing(m_file)->log.empty());
}

void TestFilingSession::aClosedStoreChangesNothing()
{
    QVERIFY(filing::test::writeFile(path(u"plain"_s), "x"));
    Run run(path(u"plain/corrections.sqlite"_s));
    QVERIFY(!run.store.isOpen());
    run.open({m_file});
    QCOMPARE(run.text(m_file), u"Alder Creek Instruments, Inc."_s);
    QSignalSpy refused(&run.session, &FilingSession::storeFailed);
    QVERIFY(!run.correct(m_file, u"One"_s));
    QCOMPARE(refused.count(), 1);
    QVERIFY(!refused[0][0].toString().isEmpty());
    QCOMPARE(run.text(m_file), u"Alder Creek Instruments, Inc."_s);
}

void TestFilingSession::oneCorrectionServesBothNamesOfAFile()
{
    const QString copy = path(u"copy.txt"_s);
    QVERIFY(QFile::copy(m_file, copy));
    Run run(store());
    run.open({m_file, copy});
    QVERIFY(run.correct(m_file, u"One"_s));
    QCOMPARE(run.text(m_file), u"One"_s);
    QCOMPARE(run.text(copy), u"One"_s);
    QVERIFY(run.session.undo());
    QCOMPARE(run.text(copy), u"Alder Creek Instruments, Inc."_s);
    QVERIFY(!run.session.canUndo());
}

void TestFilingSession::seesWhatAnotherProcessDid()
{
    Run one(store());
    Run two(store());
    one.open({m_file});
    two.open({m_file});
    QVERIFY(one.correct(m_file, u"One"_s));
    QVERIFY(two.session.undo());
    QCOMPARE(two.text(m_file), u"Alder Creek Instruments, Inc."_s);
    QVERIFY2(!one.session.undo(), "it is undone already");
    QCOMPARE(one.text(m_file), u"Alder Creek Instruments, Inc."_s);
    QVERIFY(one.session.redo());
    QCOMPARE(one.text(m_file), u"One"_s);
}

void TestFilingSession::authorIsTheUserUnlessSet()
{
    Run run(store());
    const QString user = run.session.author();
    QVERIFY(!user.isEmpty());
    run.session.setAuthor(u"Somebody"_s);
    QCOMPARE(run.session.author(), u"Somebody"_s);
    run.session.setAuthor(u" "_s);
    QCOMPARE(run.session.author(), user);
}

void TestFilingSession::correctsACellAndItsSeries()
{
    Run run(store());
    run.open({QStringLiteral(FILING_SAMPLES)});
    const SnapshotPtr before = run.session.snapshot();
    QVERIFY(before->filings.size() >= 8);
    QCOMPARE(before->series.registrants.size(), std::size_t(1));
    const filing::SeriesRegistrant &registrant = before->series.registrants[0];
    QVERIFY(registrant.quarters.size() >= 8);
    const filing::SeriesPeriod &quarter = registrant.quarters.back();
    const auto amount = quarter.values.find("total-revenues");
    QVERIFY(amount != quarter.values.end());
    QVERIFY(!amount->second.sources.empty());
    const filing::AmountSource &source = amount->second.sources[0];
    const QString path = QString::fromStdString(source.key);
    const auto value = [&] {
        return run.session.snapshot()->series.registrants[0].quarters.back().values.find("total-revenues")->second.value;
    };
    const filing::Decimal old = value();
    QVERIFY(run.correct(path, u"1,234"_s, CorrectionKind::SetValue, QString::fromStdString(source.path)));
    QVERIFY(value() != old);
    // Only the filing that changed is another object.
    int changed = 0;
    for (std::size_t i = 0; i < before->filings.size(); ++i) {
        changed += before->filings[i] == run.session.snapshot()->filings[i] ? 0 : 1;
    }
    QCOMPARE(changed, 1);
    QVERIFY(run.session.undo());
    QCOMPARE(value().toString(), old.toString());
}

QTEST_GUILESS_MAIN(TestFilingSession)
#include "tst_filingsession.moc"
