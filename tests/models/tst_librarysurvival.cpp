// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whoever is killed during an import: the library opens, and going on loses and doubles nothing.
#include "models/library/libraryreader.h"
#include "tests/support/libraryfixture.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace filing::models;
using filing::test::imported;

namespace
{

constexpr int filings = 360;

qint64 number(const QString &file, const QString &statement)
{
    qint64 value = -1;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"past"_s);
        database.setDatabaseName(file);
        QSqlQuery query(database.open() ? database : QSqlDatabase());
        if (query.exec(statement) && query.next()) {
            value = query.value(0).toLongLong();
        } else {
            qWarning() << statement << query.lastError();
        }
    }
    QSqlDatabase::removeDatabase(u"past"_s);
    return value;
}

} // namespace

class TestLibrarySurvival : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLostOrDoubledByAKill();
    void twoProgramsImportAtOnce();
    void aFullDiskIsTold();

private:
    void fill(const QString &folder);
    void complete(const QString &file, qint64 expected);
};

void TestLibrarySurvival::fill(const QString &folder)
{
    QVERIFY(QDir().mkpath(folder));
    std::vector<filing::test::Member> members;
    for (int i = 0; i < filings; ++i) {
        const QByteArray bytes = filing::test::shortFiling("Company " + QByteArray::number(i), 3000);
        if (i % 3 == 0) {
            members.push_back({ QByteArray::number(i) + ".txt", bytes });
        } else {
            QVERIFY(filing::test::writeFile(folder + u'/' + QString::number(i) + u".txt"_s, bytes));
        }
    }
    QVERIFY(filing::test::writeArchive(folder + u"/a.tgz"_s, members, filing::test::Packing::TarGz));
}

/// All filings, whole, once.
void TestLibrarySurvival::complete(const QString &file, qint64 expected)
{
    QCOMPARE(number(file, u"SELECT count (*) FROM filing"_s), expected);
    QCOMPARE(number(file, u"SELECT count (*) FROM place"_s), expected);
    QCOMPARE(number(file, u"SELECT count (DISTINCT id >> 16) FROM chunk"_s), expected);
    QCOMPARE(number(file, u"SELECT count (DISTINCT filing) FROM item"_s), expected);
    QCOMPARE(
        number(
            file,
            u"SELECT count (*) FROM filing WHERE company NOT IN (SELECT id FROM company) OR path = '' OR place <> 0"_s),
        0);
    // Whether the full-text index and the texts agree.
    QCOMPARE(number(file, u"SELECT count (*) FROM words WHERE words MATCH 'workshop'"_s), expected);
    QCOMPARE(number(file, u"SELECT count (*) FROM pragma_integrity_check WHERE integrity_check <> 'ok'"_s), 0);
}

void TestLibrarySurvival::nothingIsLostOrDoubledByAKill()
{
    // FILING_KILLS=100 for the whole of it.
    const int kills = qEnvironmentVariableIsSet("FILING_KILLS") ? qEnvironmentVariableIntValue("FILING_KILLS") : 12;
    const QTemporaryDir folder;
    fill(folder.filePath(u"in"_s));
    const QString file = folder.filePath(u"library.sqlite"_s);
    qint64 before = 0;
    int partly = 0;
    for (int kill = 0; kill < kills; ++kill) {
        QProcess importer;
        importer.start(QCoreApplication::applicationFilePath(), { u"--import"_s, file, folder.filePath(u"in"_s) });
        QVERIFY(importer.waitForStarted());
        // At any instant: also while the library is made, and while batches are written.
        if (kill % 3 != 0) {
            QVERIFY2(importer.waitForReadyRead(60000) || importer.state() == QProcess::NotRunning,
                     "the importer said nothing");
        }
        importer.waitForFinished(QRandomGenerator::global()->bounded(kill % 3 == 0 ? 120 : 1500));
        importer.kill();
        importer.waitForFinished();
        if (!QFile::exists(file)) {
            continue;
        }
        const qint64 there = LibraryReader(file).count();
        QVERIFY(there >= before && there <= filings);
        partly += there > before && there < filings ? 1 : 0;
        before = there;
        if (there == filings) {
            complete(file, filings);
            QVERIFY(QFile::remove(file));
            QFile::remove(file + u"-wal"_s);
            QFile::remove(file + u"-shm"_s);
            before = 0;
        }
    }
    const LibraryReport report = imported(file, { folder.filePath(u"in"_s) });
    QCOMPARE(report.failure, QString());
    complete(file, filings);
    qInfo("%d kills, %d in the midst of it", kills, partly);
}

void TestLibrarySurvival::twoProgramsImportAtOnce()
{
    const QTemporaryDir folder;
    fill(folder.filePath(u"in"_s));
    const QString file = folder.filePath(u"library.sqlite"_s);
    const QStringList words { u"--import"_s, file, folder.filePath(u"in"_s) };
    QProcess one;
    QProcess two;
    one.start(QCoreApplication::applicationFilePath(), words);
    two.start(QCoreApplication::applicationFilePath(), words);
    QVERIFY(one.waitForFinished(120000));
    QVERIFY(two.waitForFinished(120000));
    QCOMPARE(one.exitCode(), 0);
    QCOMPARE(two.exitCode(), 0);
    complete(file, filings);
}

void TestLibrarySurvival::aFullDiskIsTold()
{
    const QTemporaryDir folder;
    fill(folder.filePath(u"in"_s));
    const QString disk = folder.filePath(u"disk"_s);
    QVERIFY(QDir().mkpath(disk));
    if (QProcess::execute(u"mount"_s, { u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=900k"_s, u"tmpfs"_s, disk }) != 0) {
        QSKIP("a small disk cannot be made here");
    }
    const auto unmount = qScopeGuard([&] { QProcess::execute(u"umount"_s, { disk }); });
    const QString file = disk + u"/library.sqlite"_s;
    const LibraryReport report = imported(file, { folder.filePath(u"in"_s) });
    QVERIFY2(report.failure.contains(u"no room left"_s), qPrintable(report.failure));
    QCOMPARE(QProcess::execute(u"mount"_s, { u"-o"_s, u"remount,size=40m"_s, disk }), 0);
    QCOMPARE(imported(file, { folder.filePath(u"in"_s) }).failure, QString());
    complete(file, filings);
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() == 4 && words[1] == u"--import"_s) {
        LibraryJob job(words[2], {});
        QObject::connect(&job, &LibraryJob::progressed, &job, [](const LibraryProgress &progress) {
            std::printf("%lld\n", static_cast<long long>(progress.done));
            std::fflush(stdout);
        });
        QObject::connect(&job, &LibraryJob::finished, &job,
                         [](const LibraryReport &report) { QCoreApplication::exit(report.failure.isEmpty() ? 0 : 1); });
        job.import({ words[3] });
        return QCoreApplication::exec();
    }
    TestLibrarySurvival test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_librarysurvival.moc"
