// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Archives are read in memory and within limits, whoever made them; filings in them are opened like files.
#include "models/library/archiveplace.h"
#include "models/library/archivereader.h"
#include "models/library/libraryreader.h"
#include "models/session/filingloader.h"
#include "tests/support/libraryfixture.h"

#include <QDir>
#include <QDirIterator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace filing::models;
using filing::test::imported;
using filing::test::Member;
using filing::test::Packing;
using filing::test::shortFiling;
using filing::test::writeArchive;
using filing::test::writeFile;

namespace
{

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestLibraryArchives : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void membersAreFilings_data();
    void membersAreFilings();
    void oneCompressedFileIsAMember();
    void archivesInsideArchives();
    void membersOfOneNameAreToldApart();
    void namesAreNoPaths_data();
    void namesAreNoPaths();
    void limitsHold_data();
    void limitsHold();
    void aBombIsLeft();
    void damagedOnesGiveWhatTheyCan_data();
    void damagedOnesGiveWhatTheyCan();
    void encryptedOnesAreSaid();
    void anArchiveIsNotReadTwice();
    void aMemberThatGoesIsShown();
    void theWindowOpensMembers();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QStringList paths() const
    {
        QStringList found;
        for (const LibraryFiling &filing : LibraryReader(m_file).list({}).filings) {
            found << QDir(m_folder->path()).relativeFilePath(filing.path);
        }
        found.sort();
        return found;
    }
    QString said(const LibraryReport &report) const
    {
        QStringList lines;
        for (const ImportProblem &problem : report.problems) {
            lines << QDir(m_folder->path()).relativeFilePath(problem.path) + u": "_s + problem.text;
        }
        return lines.join(u'\n');
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void TestLibraryArchives::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = path(u"library.sqlite"_s);
}

void TestLibraryArchives::membersAreFilings_data()
{
    QTest::addColumn<int>("packing");
    QTest::addColumn<QString>("name");
    QTest::newRow("zip") << static_cast<int>(Packing::Zip) << u"a.zip"_s;
    QTest::newRow("tar.gz") << static_cast<int>(Packing::TarGz) << u"a.tar.gz"_s;
    QTest::newRow("tar") << static_cast<int>(Packing::Tar) << u"a.tar"_s;
    QTest::newRow("whatever it is called") << static_cast<int>(Packing::TarGz) << u"a.bin"_s;
}

void TestLibraryArchives::membersAreFilings()
{
    QFETCH(int, packing);
    QFETCH(QString, name);
    const QString file = path(name);
    QVERIFY(writeArchive(file,
                         { { "one.txt", shortFiling("One, Inc.") },
                           { "deep/two.txt", shortFiling("Two, Inc.") },
                           { "note.txt", "none" } },
                         static_cast<Packing>(packing)));
    const QByteArray before = contentOf(file);
    const LibraryReport report = imported(m_file, { file });
    QCOMPARE(report.added, 2);
    QVERIFY2(said(report).contains(name + u"!/note.txt: nothing of a filing"_s), qPrintable(said(report)));
    QCOMPARE(paths(), (QStringList { name + u"!/deep/two.txt"_s, name + u"!/one.txt"_s }));
    const auto bytes = readPlace(path(name + u"!/deep/two.txt"_s));
    QVERIFY(bytes);
    QCOMPARE(QByteArray::fromStdString(*bytes), shortFiling("Two, Inc."));
    QCOMPARE(contentOf(file), before);
    QVERIFY(!readPlace(path(name + u"!/three.txt"_s)));
}

void TestLibraryArchives::oneCompressedFileIsAMember()
{
    const QString tar = path(u"x.tar.gz"_s);
    // A text that is only compressed: what gzip itself makes.
    archive *a = archive_write_new();
    archive_write_set_format_raw(a);
    archive_write_add_filter_gzip(a);
    QCOMPARE(archive_write_open_filename(a, QFile::encodeName(path(u"one.txt.gz"_s)).constData()), ARCHIVE_OK);
    archive_entry *entry = archive_entry_new();
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_write_header(a, entry);
    const QByteArray text = shortFiling("One, Inc.");
    archive_write_data(a, text.constData(), static_cast<std::size_t>(text.size()));
    archive_entry_free(entry);
    archive_write_close(a);
    archive_write_free(a);
    QCOMPARE(imported(m_file, { path(u"one.txt.gz"_s) }).added, 1);
    QCOMPARE(paths(), QStringList { u"one.txt.gz!/one.txt"_s });
    const auto bytes = readPlace(path(u"one.txt.gz!/one.txt"_s));
    QVERIFY(bytes);
    QCOMPARE(QByteArray::fromStdString(*bytes), text);
}

void TestLibraryArchives::archivesInsideArchives()
{
    QVERIFY(writeArchive(path(u"c.zip"_s), { { "three.txt", shortFiling("Three, Inc.") } }));
    QVERIFY(writeArchive(path(u"b.tgz"_s),
                         { { "two.txt", shortFiling("Two, Inc.") }, { "c.zip", contentOf(path(u"c.zip"_s)) } },
                         Packing::TarGz));
    QVERIFY(writeArchive(
        path(u"a.zip"_s),
        { { "Yahoo!/b.tgz", contentOf(path(u"b.tgz"_s)) }, { "Yahoo!/one.txt", shortFiling("One, Inc.") } }));
    const LibraryReport report = imported(m_file, { path(u"a.zip"_s) });
    QCOMPARE(report.added, 2);
    QVERIFY2(said(report).contains(u"a.zip!/Yahoo!/b.tgz!/c.zip: archives are read 2 deep"_s),
             qPrintable(said(report)));
    QCOMPARE(paths(), (QStringList { u"a.zip!/Yahoo!/b.tgz!/two.txt"_s, u"a.zip!/Yahoo!/one.txt"_s }));
    for (const QString &place : paths()) {
        QVERIFY2(readPlace(path(place)), qPrintable(place));
    }
}

void TestLibraryArchives::membersOfOneNameAreToldApart()
{
    QVERIFY(writeArchive(path(u"a.tgz"_s),
                         { { "one.txt", shortFiling("One, Inc.") }, { "one.txt", shortFiling("Two, Inc.") } },
                         Packing::TarGz));
    QCOMPARE(imported(m_file, { path(u"a.tgz"_s) }).added, 2);
    for (const LibraryFiling &filing : LibraryReader(m_file).list({}).filings) {
        const auto bytes = readPlace(filing.path, {}, filing.document);
        QVERIFY(bytes);
        QVERIFY(QByteArray::fromStdString(*bytes).contains(filing.registrant.toUtf8()));
    }
}

void TestLibraryArchives::namesAreNoPaths_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("place");
    QTest::newRow("absolute") << QByteArray("/etc/evil.txt") << u"a.tgz!/etc/evil.txt"_s;
    QTest::newRow("upwards") << QByteArray("../evil.txt") << QString();
    QTest::newRow("upwards later") << QByteArray("x/../../evil.txt") << QString();
    QTest::newRow("dots and slashes") << QByteArray("./x//./evil.txt") << u"a.tgz!/x/evil.txt"_s;
    QTest::newRow("a name of its own") << QByteArray("caf\xC3\xA9 \n evil.txt") << u"a.tgz!/caf\u00E9 \n evil.txt"_s;
    QTest::newRow("very long") << QByteArray(3000, 'n') << QString();
}

void TestLibraryArchives::namesAreNoPaths()
{
    QFETCH(QByteArray, name);
    QFETCH(QString, place);
    QVERIFY(writeArchive(
        path(u"a.tgz"_s),
        { { name, shortFiling() }, { "good.txt", shortFiling("Good, Inc.") }, { "link.txt", {}, "/etc/passwd" } },
        Packing::TarGz));
    const LibraryReport report = imported(m_file, { path(u"a.tgz"_s) });
    QStringList expected { u"a.tgz!/good.txt"_s };
    if (!place.isEmpty()) {
        expected.prepend(place);
    }
    expected.sort();
    QCOMPARE(paths(), expected);
    QCOMPARE(said(report).contains(u"leads out of the archive"_s), place.isEmpty());
    QStringList files;
    for (QDirIterator all(m_folder->path(), QDir::Files, QDirIterator::Subdirectories); all.hasNext();) {
        files << QFileInfo(all.next()).fileName();
    }
    files.removeIf([](const QString &file) { return file.startsWith(u"library.sqlite"_s); });
    QCOMPARE(files, QStringList { u"a.tgz"_s });
    QVERIFY(!QFile::exists(path(u"../evil.txt"_s)) && !QFile::exists(u"/etc/evil.txt"_s));
}

void TestLibraryArchives::limitsHold_data()
{
    QTest::addColumn<int>("entries");
    QTest::addColumn<int>("fileBytes");
    QTest::addColumn<int>("archiveBytes");
    QTest::addColumn<int>("added");
    QTest::addColumn<QString>("says");
    QTest::newRow("none") << 1000 << 1000000 << 10000000 << 20 << QString();
    QTest::newRow("members") << 5 << 1000000 << 10000000 << 5 << u"a.zip: it has more than 5 members"_s;
    QTest::newRow("size of one") << 1000 << 5000 << 10000000 << 19 << u"a.zip!/7.txt: it is larger than"_s;
    QTest::newRow("size of all") << 1000 << 1000000 << 3000 << 5 << u"a.zip: it unpacks to more than"_s;
}

void TestLibraryArchives::limitsHold()
{
    QFETCH(int, entries);
    QFETCH(int, fileBytes);
    QFETCH(int, archiveBytes);
    QFETCH(int, added);
    QFETCH(QString, says);
    std::vector<Member> members;
    for (int i = 0; i < 20; ++i) {
        members.push_back(
            { QByteArray::number(i) + ".txt", shortFiling("Company " + QByteArray::number(i), i == 7 ? 9000 : 0) });
    }
    QVERIFY(writeArchive(path(u"a.zip"_s), members));
    ImportLimits limits;
    limits.entries = static_cast<std::uint64_t>(entries);
    limits.fileBytes = static_cast<std::uint64_t>(fileBytes);
    limits.archiveBytes = static_cast<std::uint64_t>(archiveBytes);
    const LibraryReport report = imported(m_file, { path(u"a.zip"_s) }, {}, limits);
    QVERIFY2(says.isEmpty() ? report.problems.empty() : said(report).contains(says), qPrintable(said(report)));
    QCOMPARE(report.added, added);
    // What was left out is there with better limits.
    QCOMPARE(imported(m_file, { path(u"a.zip"_s) }).added, 20 - added);
}

void TestLibraryArchives::aBombIsLeft()
{
    const QByteArray noughts(8 << 20, '0');
    std::vector<Member> members { { "good.txt", shortFiling("Good, Inc.") } };
    for (int i = 0; i < 12; ++i) {
        members.push_back({ "b" + QByteArray::number(i), noughts });
    }
    QVERIFY(writeArchive(path(u"a.zip"_s), members));
    QVERIFY(QFileInfo(path(u"a.zip"_s)).size() < 300000);
    const LibraryReport report = imported(m_file, { path(u"a.zip"_s) });
    QCOMPARE(report.added, 1);
    QVERIFY2(said(report).contains(u"times its size"_s), qPrintable(said(report)));
}

void TestLibraryArchives::damagedOnesGiveWhatTheyCan_data()
{
    QTest::addColumn<int>("packing");
    QTest::addColumn<QString>("damage");
    for (const QString &damage : { u"cut"_s, u"middle"_s, u"start"_s }) {
        QTest::newRow(qPrintable(u"zip "_s + damage)) << static_cast<int>(Packing::Zip) << damage;
        QTest::newRow(qPrintable(u"tar.gz "_s + damage)) << static_cast<int>(Packing::TarGz) << damage;
    }
}

void TestLibraryArchives::damagedOnesGiveWhatTheyCan()
{
    QFETCH(int, packing);
    QFETCH(QString, damage);
    std::vector<Member> members;
    for (int i = 0; i < 40; ++i) {
        members.push_back({ QByteArray::number(i) + ".txt", shortFiling("Company " + QByteArray::number(i)) });
    }
    QVERIFY(writeArchive(path(u"a"_s), members, static_cast<Packing>(packing)));
    QByteArray bytes = contentOf(path(u"a"_s));
    if (damage == u"cut"_s) {
        bytes.truncate(bytes.size() / 2);
    } else {
        bytes.replace(damage == u"start"_s ? 8 : bytes.size() / 2, 40, QByteArray(40, '\x5A'));
    }
    QVERIFY(writeFile(path(u"a"_s), bytes));
    const LibraryReport report = imported(m_file, { path(u"a"_s) });
    QCOMPARE(report.failure, QString());
    QVERIFY(report.added < 40);
    QVERIFY2(!report.problems.empty(), "nothing was said");
    // Not remembered as read.
    QVERIFY(imported(m_file, { path(u"a"_s) }).unchanged == 0);
}

void TestLibraryArchives::encryptedOnesAreSaid()
{
    archive *a = archive_write_new();
    archive_write_set_format_zip(a);
    archive_write_set_options(a, "zip:encryption=zipcrypt");
    archive_write_set_passphrase(a, "secret");
    QCOMPARE(archive_write_open_filename(a, QFile::encodeName(path(u"a.zip"_s)).constData()), ARCHIVE_OK);
    archive_entry *entry = archive_entry_new();
    archive_entry_set_pathname(entry, "one.txt");
    archive_entry_set_filetype(entry, AE_IFREG);
    const QByteArray text = shortFiling();
    archive_entry_set_size(entry, text.size());
    archive_write_header(a, entry);
    archive_write_data(a, text.constData(), static_cast<std::size_t>(text.size()));
    archive_entry_free(entry);
    archive_write_close(a);
    archive_write_free(a);
    const LibraryReport report = imported(m_file, { path(u"a.zip"_s) });
    QCOMPARE(report.added, 0);
    QVERIFY2(said(report).contains(u"a.zip!/one.txt: it is encrypted"_s), qPrintable(said(report)));
}

void TestLibraryArchives::anArchiveIsNotReadTwice()
{
    const QString file = path(u"a.zip"_s);
    QVERIFY(writeArchive(file, { { "one.txt", shortFiling("One, Inc.") }, { "two.txt", shortFiling("Two, Inc.") } }));
    QFile opened(file);
    QVERIFY(opened.open(QIODevice::ReadWrite)
            && opened.setFileTime(QDateTime::currentDateTime().addDays(-1), QFileDevice::FileModificationTime));
    opened.close();
    QCOMPARE(imported(m_file, { file }).added, 2);
    const LibraryReport again = imported(m_file, { file });
    QCOMPARE(again.unchanged, 1);
    QCOMPARE(again.known, 0);
    // The same filing lies about unpacked, too: one filing, two places, and the file is the better one.
    QVERIFY(writeFile(path(u"one.txt"_s), shortFiling("One, Inc.")));
    QCOMPARE(imported(m_file, { path(u"one.txt"_s) }).known, 1);
    QCOMPARE(paths(), (QStringList { u"a.zip!/two.txt"_s, u"one.txt"_s }));
}

void TestLibraryArchives::aMemberThatGoesIsShown()
{
    const QString file = path(u"a.tgz"_s);
    QVERIFY(writeArchive(file, { { "one.txt", shortFiling("One, Inc.") }, { "two.txt", shortFiling("Two, Inc.") } },
                         Packing::TarGz));
    QCOMPARE(imported(m_file, { file }).added, 2);
    QVERIFY(writeArchive(file, { { "two.txt", shortFiling("Two, Inc.") }, { "three.txt", shortFiling("Three, Inc.") } },
                         Packing::TarGz));
    LibraryJob job(m_file, {});
    const LibraryReport report = filing::test::finished(job, [](LibraryJob &started) { started.check(); });
    QCOMPARE(report.changed, 1);
    QCOMPARE(LibraryReader(m_file).paths({}), QStringList { path(u"a.tgz!/two.txt"_s) });
    QCOMPARE(imported(m_file, { file }).added, 1);
    QCOMPARE(LibraryReader(m_file).count(), 3);
    QVERIFY(QFile::remove(file));
    QCOMPARE(filing::test::finished(job, [](LibraryJob &started) { started.check(); }).missing, 1);
    QVERIFY(LibraryReader(m_file).paths({}).isEmpty());
}

void TestLibraryArchives::theWindowOpensMembers()
{
    QVERIFY(writeArchive(path(u"a.zip"_s), { { "one.txt", shortFiling("One, Inc.") } }));
    FilingLoader loader;
    QSignalSpy extracted(&loader, &FilingLoader::extracted);
    QSignalSpy failed(&loader, &FilingLoader::failed);
    loader.start(path(u"a.zip!/one.txt"_s));
    loader.start(path(u"a.zip!/none.txt"_s));
    QTRY_COMPARE(extracted.count(), 1);
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(extracted[0][0].toString(), path(u"a.zip!/one.txt"_s));
}

QTEST_GUILESS_MAIN(TestLibraryArchives)
#include "tst_libraryarchives.moc"
