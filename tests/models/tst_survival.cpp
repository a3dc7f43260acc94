// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What was shown as done is there for good: whoever is killed, whatever the disk does, whichever program writes beside.
#include "models/corrections/correctionlog.h"
#include "models/corrections/correctionstore.h"
#include "models/corrections/migrations.h"
#include "models/corrections/storewatcher.h"
#include "models/session/filingsession.h"
#include "models/session/recompute.h"
#include "tests/support/filingfiles.h"

#include <QCoreApplication>
#include <QDate>
#include <QDeadlineTimer>
#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

#include <algorithm>
#include <cstdio>
#include <map>
#include <memory>
#include <set>
#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;
using filing::Correction;
using filing::CorrectionKind;
using filing::DocumentId;
using filing::models::CorrectionStore;
using filing::models::EntryLog;
using filing::models::FilingSession;
using filing::models::LogEntry;
using filing::models::OpenFilingPtr;

namespace
{

constexpr int scripted = 1000;
const DocumentId anyDocument { std::string(64, 'd') };

Correction correction(const std::string &text, const DocumentId &document = anyDocument)
{
    Correction made;
    made.document = document;
    made.path = "cover/EntityRegistrantName";
    made.newText = text;
    made.author = "examiner";
    made.timeMs = 1335398400123;
    return made;
}

bool waitFor(const FilingSession &session)
{
    return QTest::qWaitFor([&] { return !session.isLoading(); }, 60000);
}

constexpr int stepSize = 3; ///< Of what is done in one go.

void acknowledge(const LogEntry &entry)
{
    std::printf("%s\n", qUtf8Printable(entry.uid));
}

/// The newest entries of a filing, which were shown as done.
void acknowledge(const FilingSession &session, const QString &file, std::size_t newest = 1)
{
    const auto &log = session.snapshot()->find(file)->log;
    for (std::size_t at = log.size() - std::min(newest, log.size()); at < log.size(); ++at) {
        acknowledge(log[at]);
    }
    std::fflush(stdout);
}

const char *const fields[stepSize] = { "cover/EntityRegistrantName", "cover/DocumentPeriodEndDate", "items/0/title" };

bool say(FilingSession &session, const QString &file, const char *path, const std::string &text)
{
    Correction made;
    made.document = session.snapshot()->find(file)->document->id();
    made.path = path;
    made.newText = text;
    return session.correct(made);
}

/// What another copy says is taken over, and taken back, in one step each.
bool takeOver(FilingSession &session, const QString &file, const QString &copy)
{
    for (const char *field : fields) {
        const EntryLog log = session.snapshot()->find(copy)->log;
        if (std::any_of(log.begin(), log.end(), [&](const LogEntry &entry) { return entry.correction.path == field; })) {
            continue;
        }
        if (!say(session, copy, field, "April 1, 2011")) {
            return false;
        }
        acknowledge(session, copy);
    }
    // One who was killed before taking it back left it.
    const EntryLog log = session.snapshot()->find(file)->log;
    const auto left = std::find_if(log.begin(), log.end(),
                                   [](const LogEntry &entry) { return entry.inForce && entry.correction.path == fields[0]; });
    if (left != log.end()) {
        if (!session.takeBackStep(left->id)) {
            return false;
        }
        acknowledge(session, file, stepSize);
    }
    if (session.takeOver(file) != stepSize) {
        return false;
    }
    acknowledge(session, file, stepSize);
    const bool undone = session.undo();
    acknowledge(session, file, stepSize);
    return undone;
}

/// Entries of another store come in as one step.
bool import(FilingSession &session)
{
    filing::models::StoreContent content;
    const QString step = QUuid::createUuid().toString(QUuid::WithoutBraces);
    for (int i = 0; i < stepSize; ++i) {
        LogEntry &entry = content.entries.emplace_back();
        entry.id = i + 1;
        entry.uid = QUuid::createUuid().toString(QUuid::WithoutBraces);
        entry.step = step;
        entry.correction = correction("from elsewhere");
    }
    if (!session.takeIn(content)) {
        return false;
    }
    std::for_each(content.entries.begin(), content.entries.end(), [](const LogEntry &entry) { acknowledge(entry); });
    std::fflush(stdout);
    return true;
}

/// A person at work, as a program: corrects, takes back and makes again, takes over from a copy and imports, and says what was shown as
/// done. Where it begins in a long day's work is the caller's.
int playScript(const QString &file, const QString &storeFile, int first, int corrections)
{
    constexpr int rhythm = 14;
    const bool everything = corrections == scripted;
    const QString copy = file + u".copy.txt"_s;
    CorrectionStore store(storeFile);
    FilingSession session(store);
    session.open(everything ? QStringList { file, copy } : QStringList { file });
    if (!store.isOpen() || !waitFor(session)) {
        return 1;
    }
    for (int i = first; i < first + corrections; ++i) {
        if (everything && i % rhythm == 8 && !takeOver(session, file, copy)) {
            return 3;
        }
        if (everything && i % rhythm == 11 && !import(session)) {
            return 4;
        }
        if (!say(session, file, "cover/EntityAddressCityOrTown", "Town " + std::to_string(i))) {
            return 2;
        }
        acknowledge(session, file);
        if (i % 7 == 3 && session.undo()) {
            acknowledge(session, file);
        }
        if (i % rhythm == 3 && session.redo()) {
            acknowledge(session, file);
        }
    }
    return 0;
}

/// Opens a store and says how that went.
int openStore(const QString &storeFile)
{
    const CorrectionStore store(storeFile);
    std::printf("%d %d %s\n", store.isOpen() ? 1 : 0, static_cast<int>(store.allEntries().size()), qUtf8Printable(store.notice()));
    return store.isOpen() ? 0 : 1;
}

/// Writes until the system lets no file grow any more.
int writeToTheLimit(const QString &storeFile)
{
#ifdef Q_OS_UNIX
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit { 400 * 1024, 400 * 1024 };
    setrlimit(RLIMIT_FSIZE, &limit);
#endif
    CorrectionStore store(storeFile);
    const std::string wide(4000, 'w');
    for (int i = 0; i < 500; ++i) {
        if (store.append(correction(wide)) == 0) {
            std::printf("refused %s\n", qUtf8Printable(store.error()));
            return 0;
        }
        std::printf("%s\n", qUtf8Printable(store.entries(anyDocument).back().uid));
        std::fflush(stdout);
    }
    return 1;
}

QStringList linesFrom(QProcess &process)
{
    QStringList lines;
    while (process.canReadLine()) {
        lines << QString::fromUtf8(process.readLine()).trimmed();
    }
    return lines;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Statements on a file, past the store.
void runPast(const QString &file, const QStringList &statements)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"past"_s);
        database.setDatabaseName(file);
        QVERIFY(database.open());
        for (const QString &statement : statements) {
            QSqlQuery query(database);
            QVERIFY2(query.exec(statement), qPrintable(query.lastError().text() + statement));
        }
    }
    QSqlDatabase::removeDatabase(u"past"_s);
}

QStringList textsInForce(const CorrectionStore &store, const DocumentId &id = anyDocument)
{
    QStringList texts;
    for (const Correction &held : filing::models::correctionsInForce(store.entries(id))) {
        texts << QString::fromStdString(held.newText);
    }
    return texts;
}

} // namespace

class TestSurvival : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingShownAsDoneIsLostToAKill();
    void anotherProgramIsSeen();
    void twoProgramsWriteAtOnce();
    void aFullDiskIsTold();
    void aFileThatMayNotGrowIsTold();
    void aDamagedStoreIsRescued_data();
    void aDamagedStoreIsRescued();
    void twoProgramsRescueOneStoreOnce();
    void theOldestStoreIsTakenOver();
    void ofTenThousandCorrectionsAFilingReadsItsOwn();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QStringList scriptOn(const QString &store, int corrections, int first = 0) const
    {
        return { u"--script"_s, m_file, store, QString::number(first), QString::number(corrections) };
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void TestSurvival::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = path(u"a.txt"_s);
    QVERIFY(filing::test::writeFile(m_file, filing::test::shortFiling()));
    QVERIFY(filing::test::writeFile(m_file + u".copy.txt"_s, filing::test::shortFiling() + "\n"));
}

void TestSurvival::nothingShownAsDoneIsLostToAKill()
{
    // FILING_KILLS=200 for the whole of it.
    const int kills = qEnvironmentVariableIsSet("FILING_KILLS") ? qEnvironmentVariableIntValue("FILING_KILLS") : 20;
    constexpr int killsOfOneStore = 20;
    constexpr int longestLife = 400;
    std::set<QString> acknowledged;
    qsizetype all = 0;
    QString storeFile;
    for (int kill = 0; kill < kills; ++kill) {
        if (kill % killsOfOneStore == 0) {
            storeFile = path(u"kill%1.sqlite"_s.arg(kill));
            acknowledged.clear();
        }
        QProcess person;
        // Anywhere in the work of a thousand corrections; the store holds what all before it left.
        person.start(QCoreApplication::applicationFilePath(),
                     scriptOn(storeFile, scripted, QRandomGenerator::global()->bounded(scripted)));
        QVERIFY(person.waitForStarted());
        // At any instant: also before the first correction, while the store is opened or made.
        QStringList said;
        if (kill % 4 != 0) {
            while (!person.canReadLine()) {
                QVERIFY2(person.waitForReadyRead(60000), person.readAllStandardError().constData());
            }
        }
        const QDeadlineTimer end(QRandomGenerator::global()->bounded(longestLife));
        while (!end.hasExpired()) {
            person.waitForReadyRead(static_cast<int>(end.remainingTime()));
            said << linesFrom(person);
        }
        person.kill();
        QVERIFY(person.waitForFinished());
        said << linesFrom(person);
        all += said.size();
        acknowledged.insert(said.begin(), said.end());

        const CorrectionStore store(storeFile);
        QVERIFY2(store.isOpen(), qPrintable(store.error()));
        QCOMPARE(store.notice(), QString());
        std::set<QString> kept;
        const std::vector<LogEntry> entries = store.allEntries();
        for (const LogEntry &entry : entries) {
            kept.insert(entry.uid);
        }
        QCOMPARE(kept.size(), entries.size());
        // What is made in one go is there whole or not at all.
        std::map<QString, int> steps;
        for (const LogEntry &entry : entries) {
            ++steps[entry.step];
        }
        for (const auto &[step, size] : steps) {
            QVERIFY2(size == 1 || size == stepSize, qPrintable(step));
        }
        for (const QString &uid : acknowledged) {
            QVERIFY2(kept.contains(uid), qPrintable(uid));
        }
        // One step more may have been recorded than was said.
        const int lives = kill % killsOfOneStore + 1;
        QVERIFY(kept.size() <= acknowledged.size() + static_cast<std::size_t>(stepSize * lives));
    }
    qInfo("%d kills, %lld corrections acknowledged, none lost, none twice", kills, static_cast<long long>(all));
    QVERIFY(all > kills);
}

void TestSurvival::anotherProgramIsSeen()
{
    CorrectionStore store(path(u"shared.sqlite"_s));
    FilingSession session(store);
    filing::models::StoreWatcher watcher(store);
    connect(&watcher, &filing::models::StoreWatcher::grown, &session, &FilingSession::refresh);
    session.open({ m_file });
    QVERIFY(waitFor(session));
    QSignalSpy grown(&watcher, &filing::models::StoreWatcher::grown);
    QProcess other;
    other.start(QCoreApplication::applicationFilePath(), scriptOn(store.file(), 1));
    QTRY_VERIFY_WITH_TIMEOUT(!session.snapshot()->find(m_file)->log.empty(), 60000);
    QVERIFY(grown.count() >= 1);
    const auto &effective = *session.snapshot()->find(m_file)->effective;
    QCOMPARE(effective.coverFact("EntityAddressCityOrTown")->text, std::string("Town 0"));
    QVERIFY(other.state() == QProcess::NotRunning || other.waitForFinished());
}

void TestSurvival::twoProgramsWriteAtOnce()
{
    constexpr int each = 60;
    const QString storeFile = path(u"shared.sqlite"_s);
    QProcess one;
    QProcess two;
    one.start(QCoreApplication::applicationFilePath(), scriptOn(storeFile, each));
    two.start(QCoreApplication::applicationFilePath(), scriptOn(storeFile, each));
    QVERIFY(one.waitForFinished(120000));
    QVERIFY(two.waitForFinished(120000));
    QCOMPARE(one.exitCode(), 0);
    QCOMPARE(two.exitCode(), 0);
    const CorrectionStore store(storeFile);
    std::set<QString> kept;
    int corrections = 0;
    for (const LogEntry &entry : store.allEntries()) {
        kept.insert(entry.uid);
        corrections += entry.withdraws == 0 ? 1 : 0;
    }
    QCOMPARE(corrections, 2 * each);
    for (QProcess *process : { &one, &two }) {
        for (const QString &uid : linesFrom(*process)) {
            QVERIFY(kept.contains(uid));
        }
    }
}

void TestSurvival::aFullDiskIsTold()
{
    const QString disk = path(u"disk"_s);
    QVERIFY(QDir().mkpath(disk));
    if (QProcess::execute(u"mount"_s, { u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=600k"_s, u"tmpfs"_s, disk }) != 0) {
        QSKIP("a small disk cannot be made here");
    }
    const auto unmount = qScopeGuard([&] { QProcess::execute(u"umount"_s, { disk }); });
    {
        CorrectionStore store(disk + u"/corrections.sqlite"_s);
        QVERIFY2(store.isOpen(), qPrintable(store.error()));
        const std::string wide(8000, 'w');
        std::size_t recorded = 0;
        while (recorded < 200 && store.append(correction(wide)) != 0) {
            ++recorded;
        }
        QVERIFY(recorded > 0 && recorded < 200);
        QVERIFY2(store.error().contains(u"no room left"_s), qPrintable(store.error()));
        QVERIFY2(store.error().contains(store.file()), qPrintable(store.error()));
        QCOMPARE(store.entries(anyDocument).size(), recorded);
        // Room is made, and it goes on.
        QCOMPARE(QProcess::execute(u"mount"_s, { u"-o"_s, u"remount,size=4m"_s, disk }), 0);
        QVERIFY2(store.append(correction("after")) > 0, qPrintable(store.error()));
        QCOMPARE(store.entries(anyDocument).size(), recorded + 1);
    }
    const CorrectionStore again(disk + u"/corrections.sqlite"_s);
    QCOMPARE(textsInForce(again).last(), u"after"_s);
}

void TestSurvival::aFileThatMayNotGrowIsTold()
{
#ifdef Q_OS_UNIX
    const QString storeFile = path(u"limited.sqlite"_s);
    QProcess writer;
    writer.start(QCoreApplication::applicationFilePath(), { u"--to-the-limit"_s, storeFile });
    QVERIFY(writer.waitForFinished(60000));
    QStringList said = linesFrom(writer);
    QVERIFY(said.size() > 1);
    QVERIFY2(said.last().startsWith(u"refused "_s) && said.last().contains(u"nothing was recorded"_s),
             qPrintable(said.last()));
    said.removeLast();
    const CorrectionStore store(storeFile);
    QVERIFY2(store.isOpen(), qPrintable(store.error()));
    QCOMPARE(static_cast<qsizetype>(store.allEntries().size()), said.size());
#endif
}

void TestSurvival::aDamagedStoreIsRescued_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<int>("least");
    QTest::newRow("a page in the middle") << 20 << 300;
    QTest::newRow("one near the end") << -3 << 300;
    QTest::newRow("half of the file is gone") << 0 << 100;
}

void TestSurvival::aDamagedStoreIsRescued()
{
    QFETCH(int, page);
    QFETCH(int, least);
    constexpr int entries = 400;
    constexpr int pageSize = 4096;
    const QString file = path(u"corrections.sqlite"_s);
    {
        CorrectionStore store(file);
        for (int i = 0; i < entries; i += 20) {
            std::vector<Correction> step;
            for (int k = 0; k < 20; ++k) {
                step.push_back(correction("entry " + std::to_string(i + k)));
            }
            QVERIFY(store.append(step) > 0);
        }
    }
    QFile damaged(file);
    QVERIFY(damaged.open(QIODevice::ReadWrite));
    if (page == 0) {
        damaged.resize(damaged.size() / 2 / pageSize * pageSize);
    } else {
        damaged.seek(page > 0 ? page * pageSize : damaged.size() + page * pageSize);
        damaged.write(QByteArray(pageSize, '\x5A'));
    }
    damaged.close();
    const QByteArray before = contentOf(file);
    {
        CorrectionStore store(file);
        QVERIFY2(store.isOpen(), qPrintable(store.error()));
        const std::vector<LogEntry> saved = store.entries(anyDocument);
        QVERIFY2(static_cast<int>(saved.size()) >= least, qPrintable(QString::number(saved.size())));
        for (const LogEntry &entry : saved) {
            QVERIFY(entry.correction.newText.starts_with("entry "));
            QVERIFY(entry.inForce);
        }
        const QString aside = path(u"corrections.damaged-%1.sqlite"_s.arg(QDate::currentDate().toString(Qt::ISODate)));
        QVERIFY2(store.notice().contains(aside), qPrintable(store.notice()));
        QVERIFY2(store.notice().contains(u"%1 corrections were saved"_s.arg(saved.size())), qPrintable(store.notice()));
        QCOMPARE(contentOf(aside), before);
        QVERIFY(store.append(correction("entry after")) > 0);
    }
    const CorrectionStore again(file);
    QVERIFY(again.isOpen());
    QCOMPARE(again.notice(), QString());
    QCOMPARE(textsInForce(again).last(), u"entry after"_s);
}

void TestSurvival::twoProgramsRescueOneStoreOnce()
{
    constexpr int pageSize = 4096;
    constexpr int entries = 2000;
    const QString file = path(u"corrections.sqlite"_s);
    {
        CorrectionStore store(file);
        QVERIFY(store.append(std::vector<Correction>(entries, correction("entry"))) > 0);
    }
    QFile damaged(file);
    QVERIFY(damaged.open(QIODevice::ReadWrite));
    damaged.seek(20 * pageSize);
    damaged.write(QByteArray(pageSize, '\x5A'));
    damaged.close();
    QProcess one;
    QProcess two;
    for (QProcess *process : { &one, &two }) {
        process->start(QCoreApplication::applicationFilePath(), { u"--open"_s, file });
    }
    QStringList said;
    for (QProcess *process : { &one, &two }) {
        QVERIFY(process->waitForFinished(120000));
        QCOMPARE(process->exitCode(), 0);
        said << linesFrom(*process);
    }
    QCOMPARE(said.size(), 2);
    // Both have what was saved; one of them saved it.
    QCOMPARE(said[0].section(u' ', 0, 1), said[1].section(u' ', 0, 1));
    QCOMPARE(said.filter(u"were saved"_s).size(), 1);
    QCOMPARE(QDir(m_folder->path()).entryList({ u"corrections.damaged-*.sqlite"_s }).size(), 1);
    QVERIFY(!QFile::exists(file + u".rescue"_s));
}

void TestSurvival::theOldestStoreIsTakenOver()
{
    const QString file = path(u"old.sqlite"_s);
    QFile schema(u":/filingscope/sql/0001_corrections.sql"_s);
    QVERIFY(schema.open(QIODevice::ReadOnly));
    QStringList statements = QString::fromUtf8(schema.readAll()).split(u"\n\n"_s, Qt::SkipEmptyParts);
    statements.removeIf([](const QString &part) { return !part.contains(u"CREATE"_s); });
    const QString row = u"INSERT INTO correction VALUES (%1, %2, '%3', 'cover/EntityRegistrantName', 'set-value', 1, "
                        u"2, 'q', 'b', 'a',"
                        " 'old', '%4', 'reason', 'author', %5)"_s;
    const QString id = QString::fromStdString(anyDocument.hex);
    statements << row.arg(1).arg(u"NULL"_s, id, u"first"_s).arg(10)
               << row.arg(2).arg(u"NULL"_s, id, u"second"_s).arg(20) << row.arg(3).arg(u"2"_s, id, u"second"_s).arg(30)
               << u"PRAGMA user_version = 1"_s;
    runPast(file, statements);
    {
        CorrectionStore store(file);
        QVERIFY2(store.isOpen(), qPrintable(store.error()));
        QCOMPARE(textsInForce(store), QStringList { u"first"_s });
        const std::vector<LogEntry> entries = store.entries(anyDocument);
        QCOMPARE(entries.size(), std::size_t(3));
        std::set<QString> names;
        for (const LogEntry &entry : entries) {
            QCOMPARE(entry.uid.size(), 36);
            names.insert(entry.uid);
        }
        QCOMPARE(names.size(), std::size_t(3));
        QCOMPARE(entries[2].withdraws, entries[1].id);
        QCOMPARE(entries[2].correction.timeMs, 30);
        QCOMPARE(entries[0].correction.anchor.quote, std::string("q"));
        // What was undone before the store changed its form is redone after, and undone again.
        const auto stacks = filing::models::undoStacks(entries);
        QCOMPARE(stacks.redo.size(), std::size_t(1));
        QVERIFY(store.withdraw(stacks.redo.back(), u"now"_s, 40) > 0);
        QCOMPARE(textsInForce(store), (QStringList { u"first"_s, u"second"_s }));
        QVERIFY(store.withdraw(filing::models::undoStacks(store.entries(anyDocument)).undo.back(), u"now"_s, 50) > 0);
        QVERIFY(store.append(correction("third")) > 0);
    }
    const CorrectionStore again(file);
    QCOMPARE(textsInForce(again), (QStringList { u"first"_s, u"third"_s }));
}

void TestSurvival::ofTenThousandCorrectionsAFilingReadsItsOwn()
{
    constexpr int documents = 50;
    constexpr int each = 200;
    CorrectionStore store(path(u"large.sqlite"_s));
    for (int d = 0; d < documents; ++d) {
        const DocumentId id { QString::number(d).rightJustified(64, u'0').toStdString() };
        std::vector<Correction> step;
        for (int i = 0; i < each; ++i) {
            step.push_back(correction("entry " + std::to_string(i), id));
            step.back().path = "statements/0/rows/" + std::to_string(i) + "/cells/0";
            step.back().anchor
                = { { 10, 20 }, "1,234", std::string(32, 'b'), std::string(32, 'a'), std::string(500, 'l') };
        }
        QVERIFY(store.append(step) > 0);
        QVERIFY(store.remember({ id, u"f"_s, u"text"_s, u"8-K"_s, u"name"_s, {}, {}, u"2012-01-0%1"_s.arg(d), 1, 1 }));
    }
    constexpr int times = 20;
    for (int i = 0; i < times; ++i) {
        const DocumentId id { QString::number(i).rightJustified(64, u'0').toStdString() };
        const std::vector<LogEntry> entries = store.entries(id);
        QCOMPARE(static_cast<int>(entries.size()), each);
        QVERIFY(store.dismissed(id).empty());
        QVERIFY(store.copiesOf({ id, {}, {}, u"8-K"_s, u"name"_s, {}, {}, u"none"_s, 0, 0 }).empty());
    }
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList words = application.arguments();
    if (words.size() == 6 && words[1] == u"--script"_s) {
        return playScript(words[2], words[3], words[4].toInt(), words[5].toInt());
    }
    if (words.size() == 3 && words[1] == u"--open"_s) {
        return openStore(words[2]);
    }
    if (words.size() == 3 && words[1] == u"--to-the-limit"_s) {
        return writeToTheLimit(words[2]);
    }
    TestSurvival test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_survival.moc"
