// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/corrections/correctionlog.h"
#include "models/corrections/correctionstore.h"
#include "models/corrections/migrations.h"

#include <QCryptographicHash>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <memory>
#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using filing::Correction;
using filing::CorrectionKind;
using filing::DocumentId;
using filing::models::CorrectionStore;
using filing::models::LogEntry;

namespace
{

const DocumentId document{std::string(64, 'a')};

Correction correction(const std::string &text, const DocumentId &id = document)
{
    Correction made;
    made.document = id;
    made.path = "cover/EntityRegistrantName";
    made.kind = CorrectionKind::SetSpan;
    made.anchor = {{10, 24}, "Old “name”", "before ", " after", "slot cover/EntityRegistrantName\nbefore charter\n"};
    made.oldText = "Old name";
    made.newText = text;
    made.reason = "it's printed so; \"twice\"";
    made.author = "examiner";
    made.timeMs = 1335398400123;
    return made;
}

QStringList textsInForce(const CorrectionStore &store, const DocumentId &id = document)
{
    QStringList texts;
    for (const Correction &held : filing::models::correctionsInForce(store.entries(id))) {
        texts << QString::fromStdString(held.newText);
    }
    return texts;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A statement on the file, past the store.
QSqlError runPast(const QString &file, const QString &statement)
{
    QSqlError error;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"past"_s);
        database.setDatabaseName(file);
        database.open();
        QSqlQuery query(database);
        query.exec(statement);
        error = query.lastError();
    }
    QSqlDatabase::removeDatabase(u"past"_s);
    return error;
}

/// What the child processes of these tests do.
int writeForever(const QString &file)
{
    CorrectionStore store(file);
    for (int i = 0; store.isOpen(); ++i) {
        const qint64 id = store.append(correction(std::to_string(i)));
        if (id == 0) {
            return 1;
        }
        // Only what is said here was acknowledged.
        std::printf("%lld\n", static_cast<long long>(id));
        std::fflush(stdout);
    }
    return 1;
}

int writeOnce(const QString &file)
{
    CorrectionStore store(file);
    const qint64 id = store.append(correction("from a reader"));
    std::printf("open %d, entries %zu, id %lld, %s\n", store.isOpen() ? 1 : 0, store.entries(document).size(),
                static_cast<long long>(id), qUtf8Printable(store.error()));
    return 0;
}

} // namespace

class TestCorrectionStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsEveryPartOfACorrection();
    void wordsOfAnyKindComeBack_data();
    void wordsOfAnyKindComeBack();
    void undoAndRedoSurviveReopening();
    void documentsDoNotMix();
    void twoStoresShareAFile();
    void oneEntryIsTakenBackOnce();
    void entriesOfAnotherStoreKeepTheirNames();
    void whatTakesBackNothingIsRefusedWhole();
    void nothingIsEverChanged_data();
    void nothingIsEverChanged();
    void aKilledWriterLosesNothingAcknowledged();
    void aLockedFileIsToldAndRecovers();
    void aNewerStoreIsRefused();
    void aDamagedFileIsLeftAlone_data();
    void aDamagedFileIsLeftAlone();
    void aReadOnlyFileIsToldAndLeftAlone();
    void aPlaceThatCannotBeIsTold();
    void makesItsFolder();

private:
    [[nodiscard]] QString file(const char *name = "corrections.sqlite") const
    {
        return m_folder->filePath(QString::fromLatin1(name));
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCorrectionStore::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestCorrectionStore::keepsEveryPartOfACorrection()
{
    CorrectionStore store(u":memory:"_s);
    QVERIFY2(store.isOpen(), qPrintable(store.error()));
    const Correction given = correction("Alder Creek “Instruments”, Inc. — é€📈");
    const qint64 id = store.append(given);
    QVERIFY(id > 0);
    const std::vector<LogEntry> entries = store.entries(document);
    QCOMPARE(entries.size(), std::size_t(1));
    const Correction &kept = entries[0].correction;
    QCOMPARE(entries[0].id, id);
    QCOMPARE(entries[0].withdraws, 0);
    QVERIFY(entries[0].inForce);
    QCOMPARE(kept.document.hex, given.document.hex);
    QCOMPARE(kept.path, given.path);
    QVERIFY(kept.kind == given.kind);
    QCOMPARE(kept.anchor.span, given.anchor.span);
    QCOMPARE(kept.anchor.quote, given.anchor.quote);
    QCOMPARE(kept.anchor.before, given.anchor.before);
    QCOMPARE(kept.anchor.after, given.anchor.after);
    QCOMPARE(kept.anchor.landmarks, given.anchor.landmarks);
    QCOMPARE(kept.oldText, given.oldText);
    QCOMPARE(kept.newText, given.newText);
    QCOMPARE(kept.reason, given.reason);
    QCOMPARE(kept.author, given.author);
    QCOMPARE(kept.timeMs, given.timeMs);
    Correction bare;
    bare.document = document;
    bare.path = "items/0/title";
    bare.kind = CorrectionKind::Confirm;
    QVERIFY(store.append(bare) > id);
    QVERIFY(store.entries(document)[1].correction.kind == CorrectionKind::Confirm);
}

void TestCorrectionStore::wordsOfAnyKindComeBack_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("letters of two bytes") << QByteArray("S\xC3\xB6hne \xE2\x80\x93 \xE2\x82\xAC 5");
    QTest::newRow("lines") << QByteArray("one\r\ntwo\tthree\n");
    QTest::newRow("what parts units") << QByteArray("a\x1F" "b");
    QTest::newRow("what parts records") << QByteArray("a\x1E" "b");
    QTest::newRow("both, and at the ends") << QByteArray("\x1E\x1F\x1F\x1E");
    QTest::newRow("quotation marks") << QByteArray("it's \"so\" || 'x'");
}

void TestCorrectionStore::wordsOfAnyKindComeBack()
{
    QFETCH(QByteArray, words);
    CorrectionStore store(u":memory:"_s);
    std::vector<Correction> step;
    for (int i = 0; i < 3; ++i) {
        Correction made = correction("plain");
        if (i == 1) {
            made.newText = made.oldText = made.reason = words.toStdString();
            made.anchor.quote = made.anchor.before = made.anchor.after = made.anchor.landmarks = words.toStdString();
        }
        step.push_back(std::move(made));
    }
    QVERIFY(store.append(step) > 0);
    const std::vector<LogEntry> entries = store.entries(step[0].document);
    QCOMPARE(entries.size(), step.size());
    for (std::size_t i = 0; i < step.size(); ++i) {
        const Correction &back = entries[i].correction;
        QVERIFY(back.document == step[i].document && back.path == step[i].path && back.kind == step[i].kind);
        QVERIFY(back.anchor.span == step[i].anchor.span && back.timeMs == step[i].timeMs && back.author == step[i].author);
        QCOMPARE(back.newText, step[i].newText);
        QCOMPARE(back.oldText, step[i].oldText);
        QCOMPARE(back.reason, step[i].reason);
        QCOMPARE(back.anchor.quote, step[i].anchor.quote);
        QCOMPARE(back.anchor.before, step[i].anchor.before);
        QCOMPARE(back.anchor.after, step[i].anchor.after);
        QCOMPARE(back.anchor.landmarks, step[i].anchor.landmarks);
        QCOMPARE(entries[i].step, entries[0].step);
        QCOMPARE(entries[i].uid.size(), 36);
        QVERIFY(entries[i].inForce && entries[i].withdraws == 0);
    }
}

void TestCorrectionStore::undoAndRedoSurviveReopening()
{
    const auto reopened = [this] { return std::make_unique<CorrectionStore>(file()); };
    auto store = reopened();
    store->append(correction("first"));
    store->append(correction("second"));
    QCOMPARE(textsInForce(*store), (QStringList{u"first"_s, u"second"_s}));
    // undo
    QVERIFY(store->withdraw(store->entries(document)[1], u"examiner"_s, 5) > 0);
    QCOMPARE(textsInForce(*store), QStringList{u"first"_s});
    store.reset();
    store = reopened();
    QCOMPARE(textsInForce(*store), QStringList{u"first"_s});
    // redo withdraws the withdrawal
    const filing::models::UndoStacks stacks = filing::models::undoStacks(store->entries(document));
    QCOMPARE(stacks.redo.size(), std::size_t(1));
    QVERIFY(store->withdraw(stacks.redo.back(), u"another"_s, 6) > 0);
    store.reset();
    store = reopened();
    QCOMPARE(textsInForce(*store), (QStringList{u"first"_s, u"second"_s}));
    const std::vector<LogEntry> entries = store->entries(document);
    QCOMPARE(entries.size(), std::size_t(4));
    QCOMPARE(entries[2].withdraws, entries[1].id);
    QCOMPARE(entries[3].withdraws, entries[2].id);
    QCOMPARE(entries[2].correction.newText, std::string("second"));
    QCOMPARE(entries[3].correction.author, std::string("another"));
    QCOMPARE(entries[3].correction.timeMs, 6);
    QVERIFY(!entries[2].inForce && !entries[3].inForce);
}

void TestCorrectionStore::documentsDoNotMix()
{
    CorrectionStore store(file());
    const DocumentId other{std::string(64, 'b')};
    store.append(correction("here"));
    store.append(correction("there", other));
    QCOMPARE(textsInForce(store), QStringList{u"here"_s});
    QCOMPARE(textsInForce(store, other), QStringList{u"there"_s});
    QVERIFY(store.entries(DocumentId{std::string(64, 'c')}).empty());
}

void TestCorrectionStore::twoStoresShareAFile()
{
    CorrectionStore one(file());
    CorrectionStore two(file());
    QVERIFY(one.append(correction("from one")) > 0);
    QVERIFY(two.append(correction("from two")) > 0);
    QVERIFY(one.append(correction("from one again")) > 0);
    QCOMPARE(textsInForce(one), (QStringList{u"from one"_s, u"from two"_s, u"from one again"_s}));
    QCOMPARE(textsInForce(two), textsInForce(one));
}

void TestCorrectionStore::oneEntryIsTakenBackOnce()
{
    CorrectionStore one(file());
    CorrectionStore two(file());
    one.append(correction("contested"));
    const LogEntry entry = two.entries(document)[0];
    const qint64 undo = one.withdraw(entry, u"one"_s, 1);
    QVERIFY(undo > 0);
    QCOMPARE(two.withdraw(entry, u"two"_s, 2), 0);
    QVERIFY2(two.error().contains(u"already"_s), qPrintable(two.error()));
    QCOMPARE(two.entries(document).size(), std::size_t(2));
    // After a redo it can be taken back again.
    QVERIFY(two.withdraw(two.entries(document)[1], u"two"_s, 3) > 0);
    QVERIFY(two.withdraw(entry, u"two"_s, 4) > 0);
    QVERIFY(textsInForce(one).isEmpty());
    LogEntry never;
    never.id = 999;
    never.correction = correction("never");
    QCOMPARE(one.withdraw(never, u"one"_s, 5), 0);
}

void TestCorrectionStore::entriesOfAnotherStoreKeepTheirNames()
{
    CorrectionStore mine(u":memory:"_s);
    QVERIFY(mine.append(correction("mine")) != 0);
    CorrectionStore theirs(u":memory:"_s);
    QVERIFY(theirs.append({correction("a"), correction("b")}) != 0);
    QVERIFY(theirs.withdraw(theirs.entries(document).back(), u"them"_s, 7) != 0);
    QVERIFY(theirs.remember({document, u"/filings/a.txt"_s, u"text"_s, u"8-K"_s, {}, {}, {}, {}, 10, 20}));
    QCOMPARE(mine.takeIn(theirs.content()), 3);
    QCOMPARE(textsInForce(mine), (QStringList{u"mine"_s, u"a"_s}));
    const std::vector<LogEntry> here = mine.entries(document);
    const std::vector<LogEntry> there = theirs.entries(document);
    for (std::size_t i = 0; i < there.size(); ++i) {
        QCOMPARE(here[i + 1].uid, there[i].uid);
        QCOMPARE(here[i + 1].step, there[i].step);
    }
    QCOMPARE(here.back().withdraws, here[2].id);
    QCOMPARE(mine.knownFilings().size(), std::size_t(1));
    // Once is enough, and what was added to it since comes along.
    QCOMPARE(mine.takeIn(theirs.content()), 0);
    QVERIFY(theirs.withdraw(theirs.entries(document).back(), u"them"_s, 8) != 0);
    QCOMPARE(mine.takeIn(theirs.content()), 1);
    QCOMPARE(textsInForce(mine), (QStringList{u"mine"_s, u"a"_s, u"b"_s}));
}

void TestCorrectionStore::whatTakesBackNothingIsRefusedWhole()
{
    CorrectionStore theirs(u":memory:"_s);
    QVERIFY(theirs.append({correction("a"), correction("b")}) != 0);
    QVERIFY(theirs.withdraw(theirs.entries(document).front(), u"them"_s, 7) != 0);
    filing::models::StoreContent content = theirs.content();
    content.entries.erase(content.entries.begin());
    CorrectionStore mine(u":memory:"_s);
    QCOMPARE(mine.takeIn(content), -1);
    QVERIFY2(mine.error().contains(content.entries.back().uid), qPrintable(mine.error()));
    QVERIFY(mine.allEntries().empty());
}

void TestCorrectionStore::nothingIsEverChanged_data()
{
    QTest::addColumn<QString>("statement");
    QTest::newRow("update") << u"UPDATE entry SET new_text = 'forged'"_s;
    QTest::newRow("delete") << u"DELETE FROM entry"_s;
    QTest::newRow("replace") << u"INSERT OR REPLACE INTO entry SELECT id, uid, step, withdraws, document, path, kind, span_begin, span_end,"
                                " quote, before, after, old_text, 'forged', reason, author, time_ms, landmarks FROM entry"_s;
    QTest::newRow("a kind nobody knows") << u"INSERT INTO entry SELECT NULL, lower (hex (randomblob (18))), step, withdraws, document, path, 'guess', span_begin,"
                                            " span_end, quote, before, after, old_text, new_text, reason, author, time_ms, landmarks FROM entry"_s;
}

void TestCorrectionStore::nothingIsEverChanged()
{
    QFETCH(QString, statement);
    {
        CorrectionStore store(file());
        QVERIFY(store.append(correction("kept")) > 0);
    }
    const QSqlError error = runPast(file(), statement);
    QVERIFY2(error.isValid(), "the statement should have been refused");
    CorrectionStore store(file());
    QCOMPARE(textsInForce(store), QStringList{u"kept"_s});
    QCOMPARE(store.entries(document).size(), std::size_t(1));
}

void TestCorrectionStore::aKilledWriterLosesNothingAcknowledged()
{
    qint64 acknowledged = 0;
    for (int round = 0; round < 3; ++round) {
        QProcess writer;
        writer.start(QCoreApplication::applicationFilePath(), {u"--write-forever"_s, file()});
        QVERIFY(writer.waitForStarted());
        const int wanted = 5 + 7 * round;
        for (int i = 0; i < wanted; ++i) {
            while (!writer.canReadLine()) {
                QVERIFY2(writer.waitForReadyRead(10000), writer.readAllStandardError().constData());
            }
            acknowledged = writer.readLine().trimmed().toLongLong();
        }
        writer.kill();
        writer.waitForFinished();
        while (writer.canReadLine()) {
            acknowledged = writer.readLine().trimmed().toLongLong();
        }
        const CorrectionStore store(file());
        QVERIFY2(store.isOpen(), qPrintable(store.error()));
        const std::vector<LogEntry> entries = store.entries(document);
        // Ids have no holes, so the last acknowledged one stands for all before it.
        QVERIFY(static_cast<qint64>(entries.size()) >= acknowledged);
        for (std::size_t i = 0; i < entries.size(); ++i) {
            QCOMPARE(entries[i].id, static_cast<qint64>(i) + 1);
        }
    }
    QVERIFY(acknowledged >= 36);
}

void TestCorrectionStore::aLockedFileIsToldAndRecovers()
{
    CorrectionStore store(file());
    store.append(correction("before"));
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"locker"_s);
        database.setDatabaseName(file());
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(u"BEGIN IMMEDIATE"_s));
        QCOMPARE(store.append(correction("while locked")), 0);
        QVERIFY2(store.error().contains(u"Another program"_s), qPrintable(store.error()));
        QCOMPARE(textsInForce(store), QStringList{u"before"_s});
        QVERIFY(query.exec(u"ROLLBACK"_s));
    }
    QSqlDatabase::removeDatabase(u"locker"_s);
    QVERIFY(store.append(correction("after")) > 0);
    QCOMPARE(textsInForce(store), (QStringList{u"before"_s, u"after"_s}));
}

void TestCorrectionStore::aNewerStoreIsRefused()
{
    {
        CorrectionStore store(file());
        store.append(correction("kept"));
    }
    const int newer = filing::models::knownStoreVersion() + 1;
    QVERIFY(!runPast(file(), u"PRAGMA user_version = %1"_s.arg(newer)).isValid());
    const QByteArray before = contentOf(file());
    {
        CorrectionStore store(file());
        QVERIFY(!store.isOpen());
        QVERIFY2(store.error().contains(u"newer version"_s), qPrintable(store.error()));
        QVERIFY2(store.error().contains(file()), qPrintable(store.error()));
        QCOMPARE(store.append(correction("no")), 0);
        QVERIFY(store.entries(document).empty());
    }
    QCOMPARE(contentOf(file()), before);
}

void TestCorrectionStore::aDamagedFileIsLeftAlone_data()
{
    QTest::addColumn<int>("damaged");
    QTest::newRow("no database at all") << 0;
    QTest::newRow("only its beginning") << 4096;
}

void TestCorrectionStore::aDamagedFileIsLeftAlone()
{
    // Nothing can be saved from these, and it may be a file of another kind altogether.
    QFETCH(int, damaged);
    {
        CorrectionStore store(file());
        for (int i = 0; i < 200; ++i) {
            store.append(correction("entry " + std::to_string(i)));
        }
    }
    QFile broken(file());
    QVERIFY(broken.open(QIODevice::ReadWrite));
    broken.write(QByteArray(damaged == 0 ? static_cast<int>(broken.size()) : damaged, '\x5A'));
    broken.close();
    const QByteArray before = contentOf(file());
    {
        CorrectionStore store(file());
        QVERIFY(!store.isOpen());
        QVERIFY2(store.error().contains(u"damaged"_s), qPrintable(store.error()));
        QCOMPARE(store.append(correction("no")), 0);
    }
    QCOMPARE(contentOf(file()), before);
}

void TestCorrectionStore::aReadOnlyFileIsToldAndLeftAlone()
{
#ifdef Q_OS_UNIX
    {
        CorrectionStore store(file());
        store.append(correction("kept"));
    }
    QVERIFY(chmod(qPrintable(file()), 0444) == 0);
    QVERIFY(chmod(qPrintable(m_folder->path()), 0555) == 0);
    const QByteArray before = contentOf(file());
    QProcess reader;
    // Root may write everywhere, so somebody else has to try.
    if (geteuid() == 0) {
        reader.setChildProcessModifier([] {
            if (setgid(65534) != 0 || setuid(65534) != 0) {
                _exit(77);
            }
        });
    }
    reader.start(QCoreApplication::applicationFilePath(), {u"--write-once"_s, file()});
    if (!reader.waitForFinished() || reader.exitStatus() != QProcess::NormalExit || reader.exitCode() != 0) {
        QSKIP("nobody else can run this test here");
    }
    const QByteArray said = reader.readAllStandardOutput();
    QVERIFY2(said.contains("id 0"), said.constData());
    QVERIFY2(said.contains("can only be read") || said.contains("cannot be opened"), said.constData());
    QVERIFY2(said.contains(file().toUtf8()), said.constData());
    QVERIFY(chmod(qPrintable(m_folder->path()), 0755) == 0);
    QCOMPARE(contentOf(file()), before);
    QVERIFY(chmod(qPrintable(file()), 0644) == 0);
    CorrectionStore store(file());
    QCOMPARE(textsInForce(store), QStringList{u"kept"_s});
#endif
}

void TestCorrectionStore::aPlaceThatCannotBeIsTold()
{
    const QString blocked = file("plain");
    QFile plain(blocked);
    QVERIFY(plain.open(QIODevice::WriteOnly));
    plain.close();
    CorrectionStore store(blocked + u"/corrections.sqlite"_s);
    QVERIFY(!store.isOpen());
    QVERIFY2(store.error().contains(u"cannot be opened"_s), qPrintable(store.error()));
}

void TestCorrectionStore::makesItsFolder()
{
    CorrectionStore store(m_folder->filePath(u"new/and deeper/corrections.sqlite"_s));
    QVERIFY2(store.isOpen(), qPrintable(store.error()));
    QVERIFY(store.append(correction("kept")) > 0);
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList words = application.arguments();
    if (words.size() == 3 && words[1] == u"--write-forever"_s) {
        return writeForever(words[2]);
    }
    if (words.size() == 3 && words[1] == u"--write-once"_s) {
        return writeOnce(words[2]);
    }
    TestCorrectionStore test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_correctionstore.moc"
