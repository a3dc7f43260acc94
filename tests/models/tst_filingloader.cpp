// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/session/filereader.h"
#include "models/session/filingloader.h"
#include "tests/support/filingfiles.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>
#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using filing::models::FilingLoader;

class TestFilingLoader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void documentComesBeforeFields();
    void theBeginningOfALargeFileComesFirst_data();
    void theBeginningOfALargeFileComesFirst();
    void aFileThatChangesWhileItIsReadIsTold_data();
    void aFileThatChangesWhileItIsReadIsTold();
    void readingStopsBetweenTheBeginningAndTheRest();
    void whatCannotBeReadIsTold_data();
    void whatCannotBeReadIsTold();
    void whatIsNoFilingIsStillShown_data();
    void whatIsNoFilingIsStillShown();
    void aCancelledLoadSaysNothing();
    void aSecondStartDropsTheFirst();
    void deletingItWaitsForNobody();
    void manyAtOnce();
    void staysQuietAfterTheEnd();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestFilingLoader::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestFilingLoader::documentComesBeforeFields()
{
    const QByteArray bytes = filing::test::shortFiling();
    QVERIFY(filing::test::writeFile(path(u"a.txt"_s), bytes));
    FilingLoader loader;
    QStringList order;
    filing::DocumentPtr document;
    filing::ExtractionPtr extraction;
    connect(&loader, &FilingLoader::documentLoaded, this, [&](const QString &, const filing::DocumentPtr &loaded) {
        order << u"document"_s;
        document = loaded;
        QVERIFY(loader.isLoading());
    });
    connect(&loader, &FilingLoader::extracted, this, [&](const QString &, const filing::ExtractionPtr &found, double ms) {
        order << u"extraction"_s;
        extraction = found;
        QVERIFY(ms > 0);
        QVERIFY(!loader.isLoading());
        QCOMPARE(QThread::currentThread(), thread());
    });
    QSignalSpy progress(&loader, &FilingLoader::progressed);
    loader.start(path(u"a.txt"_s));
    QVERIFY(loader.isLoading());
    QVERIFY(loader.isLoading(path(u"a.txt"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(extraction != nullptr, 60000);
    QCOMPARE(order, (QStringList{u"document"_s, u"extraction"_s}));
    QCOMPARE(document->bytes(), std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    QVERIFY(!extraction->error);
    QVERIFY(extraction->coverFact("EntityRegistrantName") != nullptr);
    for (const QList<QVariant> &step : progress) {
        QVERIFY(step[1].toInt() >= 0 && step[1].toInt() <= 100);
    }
}

void TestFilingLoader::theBeginningOfALargeFileComesFirst_data()
{
    QTest::addColumn<QByteArray>("piece");
    QTest::addColumn<int>("bytes");
    QTest::addColumn<QByteArray>("ending");   // Of what is shown first; empty where all is there at once.
    QTest::newRow("lines") << QByteArray("It was a quiet quarter.\n") << (5 << 20) << QByteArray("quiet quarter.");
    QTest::newRow("lines of another system") << QByteArray("It was a quiet quarter.\r\n") << (5 << 20) << QByteArray("quiet quarter.");
    QTest::newRow("two bytes a letter") << QByteArray("q\0u\0i\0e\0t\0\n\0", 12) << (5 << 20) << QByteArray("e\0t\0", 4);
    QTest::newRow("no line ends") << QByteArray("1234567890") << (5 << 20) << QByteArray("1234");
    QTest::newRow("a small file") << QByteArray("It was a quiet quarter.\n") << (1 << 20) << QByteArray();
}

void TestFilingLoader::theBeginningOfALargeFileComesFirst()
{
    QFETCH(QByteArray, piece);
    QFETCH(int, bytes);
    QFETCH(QByteArray, ending);
    const QByteArray all = piece.repeated(bytes / static_cast<int>(piece.size()));
    QVERIFY(filing::test::writeFile(path(u"a.txt"_s), all));
    FilingLoader loader;
    filing::models::FileHeadPtr head;
    filing::DocumentPtr document;
    connect(&loader, &FilingLoader::headRead, this, [&](const QString &, const filing::models::FileHeadPtr &read) {
        QVERIFY(!document);
        head = read;
    });
    connect(&loader, &FilingLoader::documentLoaded, this, [&](const QString &, const filing::DocumentPtr &loaded) { document = loaded; });
    loader.start(path(u"a.txt"_s));
    QTRY_VERIFY_WITH_TIMEOUT(document != nullptr, 60000);
    loader.cancelAll();   // What is recognised in it is of no interest here.
    QCOMPARE(head != nullptr, !ending.isEmpty());
    QCOMPARE(document->bytes().size(), static_cast<std::size_t>(all.size()));
    if (head) {
        QCOMPARE(head->fileBytes, static_cast<std::uint64_t>(all.size()));
        QVERIFY(document->bytes().starts_with(head->document->bytes()));
        QVERIFY(head->document->bytes().ends_with(ending.toStdString()));
        QVERIFY(head->document->encoding() == document->encoding());
    }
}

void TestFilingLoader::aFileThatChangesWhileItIsReadIsTold_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("cut off") << (1 << 20);
    QTest::newRow("emptied") << 0;
    QTest::newRow("grown") << (6 << 20);
}

void TestFilingLoader::aFileThatChangesWhileItIsReadIsTold()
{
    QFETCH(int, size);
    const QString file = path(u"a.txt"_s);
    QVERIFY(filing::test::writeFile(file, filing::test::shortFiling("Alder Creek", 5 << 20)));
    int heads = 0;
    const auto bytes = filing::models::readBytes(file, {}, [&](const filing::models::FileHeadPtr &) {
        ++heads;
        QVERIFY(QFile::resize(file, size));
    });
    QCOMPARE(heads, 1);
    QVERIFY(!bytes);
    QVERIFY(bytes.error().code == filing::Errc::NotReadable);
    QVERIFY2(QString::fromStdString(bytes.error().detail).contains(u"another program"_s), bytes.error().detail.c_str());
}

void TestFilingLoader::readingStopsBetweenTheBeginningAndTheRest()
{
    const QString file = path(u"a.txt"_s);
    QVERIFY(filing::test::writeFile(file, filing::test::shortFiling("Alder Creek", 5 << 20)));
    std::stop_source stop;
    filing::ParseContext context;
    context.stop = stop.get_token();
    const auto bytes = filing::models::readBytes(file, context, [&](const filing::models::FileHeadPtr &) { stop.request_stop(); });
    QVERIFY(!bytes);
    QVERIFY(bytes.error().code == filing::Errc::Cancelled);
}

void TestFilingLoader::whatCannotBeReadIsTold_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("reason");
    QTest::newRow("a file that is not there") << u"nothing.txt"_s << u"No such file"_s;
    QTest::newRow("a folder") << u"folder"_s << u"folder"_s;
    QTest::newRow("a pipe nobody writes to") << u"pipe"_s << u"no ordinary file"_s;
}

void TestFilingLoader::whatCannotBeReadIsTold()
{
    QFETCH(QString, name);
    QFETCH(QString, reason);
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
#ifdef Q_OS_UNIX
    QCOMPARE(mkfifo(qPrintable(path(u"pipe"_s)), 0600), 0);
#endif
    FilingLoader loader;
    filing::Error error;
    QSignalSpy failures(&loader, &FilingLoader::failed);
    connect(&loader, &FilingLoader::failed, this, [&](const QString &, const filing::Error &why) { error = why; });
    loader.start(path(name));
    QTRY_COMPARE_WITH_TIMEOUT(failures.count(), 1, 60000);
    QVERIFY(error.code == filing::Errc::NotReadable);
    QVERIFY2(QString::fromStdString(error.detail).contains(reason), error.detail.c_str());
    QVERIFY(!loader.isLoading());
}

void TestFilingLoader::whatIsNoFilingIsStillShown_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::newRow("an empty file") << QByteArray() << int(filing::Errc::Empty);
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16) << int(filing::Errc::Binary);
    QTest::newRow("a letter") << QByteArray("Dear Sir,\nthank you for your letter.\n") << int(filing::Errc::NotAFiling);
}

void TestFilingLoader::whatIsNoFilingIsStillShown()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    QVERIFY(filing::test::writeFile(path(u"a"_s), bytes));
    FilingLoader loader;
    QSignalSpy documents(&loader, &FilingLoader::documentLoaded);
    filing::ExtractionPtr extraction;
    connect(&loader, &FilingLoader::extracted, this,
            [&](const QString &, const filing::ExtractionPtr &found) { extraction = found; });
    loader.start(path(u"a"_s));
    QTRY_VERIFY_WITH_TIMEOUT(extraction != nullptr, 60000);
    QCOMPARE(documents.count(), 1);
    QVERIFY(extraction->error.has_value());
    QCOMPARE(static_cast<int>(extraction->error->code), code);
}

void TestFilingLoader::aCancelledLoadSaysNothing()
{
    QVERIFY(filing::test::writeFile(path(u"big.txt"_s), filing::test::shortFiling("Alder Creek", 20 << 20)));
    FilingLoader loader;
    QSignalSpy ends(&loader, &FilingLoader::extracted);
    QSignalSpy failures(&loader, &FilingLoader::failed);
    QSignalSpy documents(&loader, &FilingLoader::documentLoaded);
    loader.start(path(u"big.txt"_s));
    QTRY_COMPARE_WITH_TIMEOUT(documents.count(), 1, 60000);
    loader.cancel(path(u"big.txt"_s));
    QVERIFY(!loader.isLoading());
    // Something else that ends afterwards shows that the first one had its time to say something.
    QVERIFY(filing::test::writeFile(path(u"small.txt"_s), filing::test::shortFiling()));
    loader.start(path(u"small.txt"_s));
    QTRY_COMPARE_WITH_TIMEOUT(ends.count(), 1, 60000);
    QCOMPARE(ends[0][0].toString(), path(u"small.txt"_s));
    QCOMPARE(failures.count(), 0);
}

void TestFilingLoader::aSecondStartDropsTheFirst()
{
    QVERIFY(filing::test::writeFile(path(u"a.txt"_s), filing::test::shortFiling("First Name, Inc.", 1 << 20)));
    FilingLoader loader;
    QSignalSpy ends(&loader, &FilingLoader::extracted);
    filing::ExtractionPtr extraction;
    connect(&loader, &FilingLoader::extracted, this,
            [&](const QString &, const filing::ExtractionPtr &found) { extraction = found; });
    loader.start(path(u"a.txt"_s));
    QVERIFY(filing::test::writeFile(path(u"a.txt"_s), filing::test::shortFiling("Second Name, Inc.")));
    loader.start(path(u"a.txt"_s));
    QTRY_COMPARE_WITH_TIMEOUT(ends.count(), 1, 60000);
    QCOMPARE(extraction->coverFact("EntityRegistrantName")->text, std::string("Second Name, Inc."));
    QVERIFY(!loader.isLoading());
}

void TestFilingLoader::deletingItWaitsForNobody()
{
    QVERIFY(filing::test::writeFile(path(u"big.txt"_s), filing::test::shortFiling("Alder Creek", 30 << 20)));
    int signalled = 0;
    {
        FilingLoader loader;
        connect(&loader, &FilingLoader::extracted, this, [&] { ++signalled; });
        loader.start(path(u"big.txt"_s));
    }
    QCoreApplication::processEvents();
    QCOMPARE(signalled, 0);
}

void TestFilingLoader::manyAtOnce()
{
    QStringList paths;
    for (int i = 0; i < 40; ++i) {
        paths << path(u"%1.txt"_s.arg(i));
        QVERIFY(filing::test::writeFile(paths.last(), filing::test::shortFiling("Company " + QByteArray::number(i) + ", Inc.")));
    }
    FilingLoader loader;
    QMap<QString, std::string> names;
    connect(&loader, &FilingLoader::extracted, this, [&](const QString &path, const filing::ExtractionPtr &found) {
        names[path] = found->coverFact("EntityRegistrantName")->text;
    });
    for (const QString &each : paths) {
        loader.start(each);
    }
    QTRY_COMPARE_WITH_TIMEOUT(names.size(), 40, 60000);
    for (int i = 0; i < 40; ++i) {
        QCOMPARE(names[paths[i]], "Company " + std::to_string(i) + ", Inc.");
    }
    QVERIFY(!loader.isLoading());
}

void TestFilingLoader::staysQuietAfterTheEnd()
{
    QVERIFY(filing::test::writeFile(path(u"a.txt"_s), filing::test::shortFiling()));
    FilingLoader loader;
    QSignalSpy ends(&loader, &FilingLoader::extracted);
    // Started again by somebody who hears of the end: the path is free by then.
    connect(&loader, &FilingLoader::extracted, this, [&](const QString &path) {
        if (ends.count() < 3) {
            loader.start(path);
        }
    });
    loader.start(path(u"a.txt"_s));
    QTRY_COMPARE_WITH_TIMEOUT(ends.count(), 3, 60000);
    QVERIFY(!loader.isLoading());
    loader.cancelAll();
    loader.cancel(u"/never"_s);
}

QTEST_GUILESS_MAIN(TestFilingLoader)
#include "tst_filingloader.moc"
