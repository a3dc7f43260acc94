// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is imported is listed, found and led back to its bytes; corrections and changed files are followed.
#include "models/corrections/correctionstore.h"
#include "models/library/archiveplace.h"
#include "models/library/library.h"
#include "models/library/libraryreader.h"
#include "parsers/corrections/rule.h"
#include "tests/support/libraryfixture.h"

#include <QDateTime>
#include <QDir>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace filing::models;
using filing::test::imported;
using filing::test::shortFiling;
using filing::test::writeFile;

namespace
{

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray filingOf(const QByteArray &name, const QByteArray &cik, const QByteArray &date, const QByteArray &text)
{
    QByteArray bytes = shortFiling(name);
    bytes.replace("April 26, 2012", date);
    bytes.replace("The company opened a workshop.", text);
    if (cik.isEmpty()) {
        return bytes;
    }
    return "<SEC-HEADER>0000000000-12-000001.hdr.sgml : 20120427\nACCESSION NUMBER:\t\t0000000000-12-000001\nCONFORMED "
           "SUBMISSION TYPE:\t8-K\n"
           "PUBLIC DOCUMENT COUNT:\t\t1\nFILED AS OF DATE:\t\t20120427\n\nFILER:\n\n\tCOMPANY DATA:\n\t\tCOMPANY "
           "CONFORMED NAME:\t\t\t"
        + name.toUpper() + "\n\t\tCENTRAL INDEX KEY:\t\t\t" + cik
        + "\n</SEC-HEADER>\n<DOCUMENT>\n<TYPE>8-K\n<SEQUENCE>1\n<FILENAME>a.txt\n<TEXT>\n" + bytes
        + "</TEXT>\n</DOCUMENT>\n";
}

void ageFile(const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addDays(-1), QFileDevice::FileModificationTime));
}

QStringList names(const LibraryListing &listing)
{
    QStringList names;
    for (const LibraryFiling &filing : listing.filings) {
        names << filing.registrant;
    }
    return names;
}

} // namespace

class TestLibrary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void filingsAreListed();
    void listsAreNarrowed_data();
    void listsAreNarrowed();
    void wordsAreFound_data();
    void wordsAreFound();
    void everyHitLeadsToItsBytes();
    void valuesAreFound_data();
    void valuesAreFound();
    void companiesMerge_data();
    void companiesMerge();
    void importingAgainAddsNothing();
    void correctionsAreFollowed();
    void rulesOfAnotherVersionReadAgain();
    void filesThatGoOrChangeAreShown();
    void whatCannotBeReadIsSaid();
    void searchesAreSaved();
    void filingsAreForgotten();
    void theWindowIsAnswered();
    void aLibraryThatCannotBeUsedSaysWhy_data();
    void aLibraryThatCannotBeUsedSaysWhy();
    void jobsStopAndPause();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    void run(const QString &statement) const;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void TestLibrary::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = path(u"data/library.sqlite"_s);
    QVERIFY(QDir(m_folder->path()).mkpath(u"in"_s));
    QVERIFY(writeFile(path(u"in/a.txt"_s),
                      filingOf("Alder Creek Instruments, Inc.", {}, "April 26, 2012", "It doubts its going concern.")));
    QVERIFY(
        writeFile(path(u"in/b.txt"_s),
                  filingOf("Birch Harbor Foods, Inc.", "0000900001", "May 3, 2013", "A workshop caf\xC3\xA9 burnt.")));
    QVERIFY(QFile::copy(QStringLiteral(FILING_SAMPLES "/northfield-fy2012-q1.txt"), path(u"in/c.txt"_s)));
}

void TestLibrary::run(const QString &statement) const
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"past"_s);
        database.setDatabaseName(m_file);
        QVERIFY(database.open());
        QVERIFY2(QSqlQuery(database).exec(statement), qPrintable(statement));
    }
    QSqlDatabase::removeDatabase(u"past"_s);
}

void TestLibrary::filingsAreListed()
{
    const LibraryReport report = imported(m_file, { path(u"in"_s) });
    QCOMPARE(report.failure, QString());
    QCOMPARE(report.added, 3);
    QVERIFY(report.problems.empty());
    ListRequest request;
    request.descending = false;
    const LibraryListing listing = LibraryReader(m_file).list(request);
    QCOMPARE(listing.problem, QString());
    QCOMPARE(listing.total, 3);
    const LibraryFiling &birch = listing.filings[2];
    QCOMPARE(birch.registrant, u"Birch Harbor Foods, Inc."_s);
    QCOMPARE(birch.cik, u"0000900001"_s);
    QCOMPARE(birch.form, u"8-K"_s);
    QCOMPARE(birch.items, QStringList { u"8.01"_s });
    QCOMPARE(birch.report, QDate(2013, 5, 3));
    QCOMPARE(birch.filed, QDate(2012, 4, 27));
    QCOMPARE(birch.accession, u"0000000000-12-000001"_s);
    QCOMPARE(birch.bytes, contentOf(path(u"in/b.txt"_s)).size());
    QCOMPARE(birch.path, path(u"in/b.txt"_s));
    QVERIFY(birch.place == PlaceState::There);
    QCOMPARE(birch.document.hex.size(), std::size_t(64));
}

void TestLibrary::listsAreNarrowed_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("filings");
    QTest::newRow("by company") << u"company:birch"_s << u"b.txt"_s;
    QTest::newRow("by key") << u"cik:900001"_s << u"b.txt"_s;
    QTest::newRow("by the beginning of a word only") << u"company:reek"_s << QString();
    QTest::newRow("by form") << u"form:8-K"_s << u"b.txt a.txt c.txt"_s;
    QTest::newRow("by another form") << u"form:10-K*"_s << QString();
    QTest::newRow("by item") << u"item:2.02"_s << u"c.txt"_s;
    QTest::newRow("by items of a kind") << u"item:8.*"_s << u"b.txt a.txt"_s;
    QTest::newRow("by date") << u"from:2013"_s << u"b.txt"_s;
    QTest::newRow("by date of filing") << u"filed:2012"_s << u"b.txt"_s;
    QTest::newRow("by review") << u"review:done"_s << QString();
    QTest::newRow("a quote is no end") << u"company:o'brien"_s << QString();
    QTest::newRow("a percent sign is no pattern") << u"company:%"_s << QString();
}

void TestLibrary::listsAreNarrowed()
{
    QFETCH(QString, typed);
    QFETCH(QString, filings);
    imported(m_file, { path(u"in"_s) });
    SearchRequest request;
    request.text = typed;
    const SearchResults results = LibraryReader(m_file).search(request);
    QCOMPARE(results.problem, QString());
    QStringList found;
    for (const SearchHit &hit : results.hits) {
        found << QFileInfo(hit.filing.path).fileName();
    }
    QCOMPARE(found.join(u' '), filings);
}

void TestLibrary::wordsAreFound_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("marked");
    QTest::newRow("a phrase") << u"\"going concern\""_s << u"a.txt"_s << u"going concern"_s;
    QTest::newRow("not in this order") << u"\"concern going\""_s << QString() << QString();
    QTest::newRow("a beginning") << u"doub*"_s << u"a.txt"_s << u"doubts"_s;
    QTest::newRow("near") << u"doubts NEAR/2 concern"_s << u"a.txt"_s << u"doubts|concern"_s;
    QTest::newRow("too far") << u"doubts NEAR/1 workshop"_s << QString() << QString();
    QTest::newRow("without accents") << u"cafe"_s << u"b.txt"_s << u"caf\u00E9"_s;
    QTest::newRow("within an item") << u"concern item:8.01"_s << u"a.txt"_s << u"concern"_s;
    QTest::newRow("not within another") << u"concern item:9.01"_s << QString() << QString();
    QTest::newRow("far apart") << u"Alder treasurer concern"_s << u"a.txt"_s << QString();
    QTest::newRow("of a company") << u"burnt company:birch"_s << u"b.txt"_s << u"burnt"_s;
    QTest::newRow("of another company") << u"burnt company:alder"_s << QString() << QString();
    QTest::newRow("in a part") << u"burnt section:8-K"_s << u"b.txt"_s << u"burnt"_s;
    QTest::newRow("without a word") << u"workshop -burnt"_s << QString() << QString();
    QTest::newRow("words that are no SQL") << u"'; DROP TABLE filing; --x"_s << QString() << QString();
}

void TestLibrary::wordsAreFound()
{
    QFETCH(QString, typed);
    QFETCH(QString, file);
    QFETCH(QString, marked);
    imported(m_file, { path(u"in"_s) });
    SearchRequest request;
    request.text = typed;
    const LibraryReader reader(m_file);
    const SearchResults results = reader.search(request);
    QCOMPARE(results.problem, QString());
    QCOMPARE(reader.count(), 3);
    QCOMPARE(results.hits.empty() ? QString() : QFileInfo(results.hits.front().filing.path).fileName(), file);
    if (!marked.isEmpty()) {
        QCOMPARE(results.hits.size(), std::size_t(1));
        QStringList marks;
        for (const TextMark &mark : results.hits.front().marks) {
            marks << results.hits.front().snippet.mid(mark.begin, mark.end - mark.begin);
        }
        QCOMPARE(marks.join(u'|'), marked);
    }
}

void TestLibrary::everyHitLeadsToItsBytes()
{
    QByteArray html = "<html><body><p>FORM 8-K</p><p>Date of Report: April 26, 2012</p><p>Cedar Ridge Software, "
                      "Inc.<br>(Exact name of"
                      " registrant as specified in its charter)</p>";
    for (int i = 0; i < 400; ++i) {
        html += "<p>The <b>quiet</b>&nbsp;year&mdash;number&nbsp;" + QByteArray::number(i)
            + "&#8212;went&nbsp;<i>by</i> &amp; nothing happened.</p>\n";
    }
    QVERIFY(writeFile(path(u"in/d.htm"_s), html + "</body></html>"));
    QByteArray old = contentOf(path(u"in/a.txt"_s));
    old.replace("doubts",
                "doubts \x93"
                "quietly\x94 at the caf\xE9");
    QVERIFY(writeFile(path(u"in/e.txt"_s), old));
    imported(m_file, { path(u"in"_s) });
    const LibraryReader reader(m_file);
    int checked = 0;
    for (const QString &typed : { u"quiet"_s, u"\"quiet year\""_s, u"\"number 17\""_s, u"\"by nothing\""_s,
                                  u"revenues"_s, u"quietly"_s, u"went"_s }) {
        SearchRequest request;
        request.text = typed;
        request.perFiling = 0;
        request.limit = 1000;
        const QByteArray word = typed.toUtf8().replace("\"", "").split(' ').first();
        std::set<std::pair<qint64, filing::Span>> once;
        for (const SearchHit &hit : reader.search(request).hits) {
            const QByteArray bytes = contentOf(hit.filing.path);
            for (const filing::Span span : hit.spans) {
                const QByteArray there = bytes.mid(span.begin, span.size());
                QVERIFY2(there.toLower().startsWith(word), there.constData());
                QVERIFY2(once.emplace(hit.filing.id, span).second, "a hit came twice");
                ++checked;
            }
        }
        QVERIFY2(!once.empty(), qPrintable(typed));
    }
    SearchRequest all;
    all.text = u"went"_s;
    all.perFiling = 0;
    std::size_t hits = 0;
    for (const SearchHit &hit : reader.search(all).hits) {
        hits += hit.spans.size();
    }
    QCOMPARE(hits, std::size_t(400));
    QVERIFY(checked > 1200);
}

void TestLibrary::valuesAreFound_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("filings");
    QTest::newRow("revenues above") << u"revenues > 1m"_s << 1;
    QTest::newRow("revenues far above") << u"revenues > 900bn"_s << 0;
    QTest::newRow("with words") << u"workshop revenues > 1m"_s << 0;
    QTest::newRow("with words that are there") << u"Northfield revenues > 1m"_s << 1;
    QTest::newRow("by words of a label") << u"\"revenues\" > 1m"_s << 1;
}

void TestLibrary::valuesAreFound()
{
    QFETCH(QString, typed);
    QFETCH(int, filings);
    imported(m_file, { path(u"in"_s) });
    SearchRequest request;
    request.text = typed;
    const SearchResults results = LibraryReader(m_file).search(request);
    QCOMPARE(results.problem, QString());
    QCOMPARE(static_cast<int>(results.hits.size()) > 0, filings > 0);
    for (const SearchHit &hit : results.hits) {
        QVERIFY(!hit.values.empty());
        const QByteArray bytes = contentOf(hit.filing.path);
        for (const ValueHit &value : hit.values) {
            QVERIFY(value.value > 1e6);
            QVERIFY(value.path.startsWith(u"statements/"_s));
            QVERIFY(!value.period.isEmpty());
            QCOMPARE(QString::fromUtf8(bytes.mid(value.span.begin, value.span.size())), value.text);
        }
    }
}

void TestLibrary::companiesMerge_data()
{
    QTest::addColumn<QStringList>("filings"); // name@key
    QTest::addColumn<int>("companies");
    QTest::newRow("spellings of one name")
        << QStringList { u"Elm Point Energy, Inc.@"_s, u"ELM POINT ENERGY INC@"_s, u"Elm Point Energy Incorporated@"_s }
        << 1;
    QTest::newRow("another kind of company")
        << QStringList { u"Elm Point Energy, Inc.@"_s, u"Elm Point Energy Ltd@"_s } << 2;
    QTest::newRow("a key and the same name")
        << QStringList { u"Elm Point Energy, Inc.@"_s, u"Elm Point Energy, Inc.@0000900002"_s } << 1;
    QTest::newRow("the other way round") << QStringList { u"Elm Point Energy, Inc.@0000900002"_s,
                                                          u"Elm Point Energy, Inc.@"_s }
                                         << 1;
    QTest::newRow("one key, two names") << QStringList { u"Elm Point Energy, Inc.@0000900002"_s,
                                                         u"Fir Lake Power, Inc.@0000900002"_s }
                                        << 1;
    QTest::newRow("two keys, one name") << QStringList { u"Elm Point Energy, Inc.@0000900002"_s,
                                                         u"Elm Point Energy, Inc.@0000900003"_s }
                                        << 2;
    QTest::newRow("nobody can tell which")
        << QStringList { u"Elm Point Energy, Inc.@0000900002"_s, u"Elm Point Energy, Inc.@0000900003"_s,
                         u"Elm Point Energy, Inc.@"_s }
        << 3;
}

void TestLibrary::companiesMerge()
{
    QFETCH(QStringList, filings);
    QFETCH(int, companies);
    int number = 0;
    for (const QString &filing : filings) {
        const QString file = path(u"m%1.txt"_s.arg(number));
        QVERIFY(writeFile(file,
                          filingOf(filing.section(u'@', 0, 0).toUtf8(), filing.section(u'@', 1).toUtf8(), "May 3, 2013",
                                   QByteArray::number(number))));
        // One by one: what comes later may tell about what is there.
        QCOMPARE(imported(m_file, { file }).added, 1);
        ++number;
    }
    QCOMPARE(static_cast<int>(LibraryReader(m_file).facets({}).companies.size()), companies);
}

void TestLibrary::importingAgainAddsNothing()
{
    QVERIFY(QFile::copy(path(u"in/a.txt"_s), path(u"in/copy.txt"_s)));
    LibraryReport report = imported(m_file, { path(u"in"_s) });
    QCOMPARE(report.added, 3);
    QCOMPARE(report.known, 1);
    report = imported(m_file, { path(u"in"_s), path(u"in/a.txt"_s) });
    QCOMPARE(report.added, 0);
    QCOMPARE(report.known, 4);
    for (const QString &name : { u"a.txt"_s, u"b.txt"_s, u"c.txt"_s, u"copy.txt"_s }) {
        ageFile(path(u"in/"_s + name));
    }
    QCOMPARE(imported(m_file, { path(u"in"_s) }).known, 4);
    // Old enough that size and time tell.
    report = imported(m_file, { path(u"in"_s) });
    QCOMPARE(report.known, 0);
    QCOMPARE(report.unchanged, 4);
    const LibraryReader reader(m_file);
    QCOMPARE(reader.count(), 3);
    SearchRequest request;
    request.text = u"\"going concern\""_s;
    const auto hits = reader.search(request).hits;
    QCOMPARE(hits.size(), std::size_t(1));
    QCOMPARE(reader.places(hits.front().filing.id).size(), std::size_t(2));
}

void TestLibrary::correctionsAreFollowed()
{
    const QString store = path(u"data/corrections.sqlite"_s);
    CorrectionStore corrections(store);
    imported(m_file, { path(u"in"_s) }, store);
    const LibraryReader reader(m_file);
    ListRequest alder;
    alder.filter.companyWords = u"alder"_s;
    const LibraryFiling before = reader.list(alder).filings.at(0);
    QVERIFY(before.review == ReviewState::Untouched);
    filing::Correction made;
    made.document = before.document;
    made.path = "cover/EntityRegistrantName";
    made.newText = "Ginkgo Grove Networks, Inc.";
    made.author = "examiner";
    made.timeMs = 1;
    QVERIFY(corrections.append(made) > 0);
    LibraryJob job(m_file, store);
    const auto update = [](LibraryJob &started) { started.update(); };
    QCOMPARE(filing::test::finished(job, update).updated, 1);
    QCOMPARE(filing::test::finished(job, update).updated, 0);
    LibraryFiling after = reader.filing(before.document).value();
    QCOMPARE(after.registrant, u"Ginkgo Grove Networks, Inc."_s);
    QCOMPARE(after.companyName, after.registrant);
    QCOMPARE(after.id, before.id);
    QVERIFY(after.review != ReviewState::Untouched);
    QVERIFY(reader.list(alder).filings.empty());
    SearchRequest words;
    words.text = u"\"going concern\""_s;
    QCOMPARE(reader.search(words).hits.size(), std::size_t(1));
    // Taken back, it is as before; an import does that as well as an update.
    QVERIFY(corrections.withdraw(corrections.entries(before.document).back(), u"examiner"_s, 2) > 0);
    QCOMPARE(imported(m_file, { path(u"in/a.txt"_s) }, store).updated, 1);
    QCOMPARE(reader.list(alder).filings.size(), std::size_t(1));
    // A rule concerns those it speaks about.
    filing::Rule rule;
    rule.kind = filing::RuleKind::NotAField;
    rule.scope = "name:birchharborfoodsinc";
    rule.pattern = "Treasurer";
    rule.value = "signatures/title";
    filing::Correction entry = entryOf(rule);
    entry.author = "examiner";
    QVERIFY(corrections.append(entry) > 0);
    QCOMPARE(filing::test::finished(job, update).updated, 1);
}

void TestLibrary::rulesOfAnotherVersionReadAgain()
{
    imported(m_file, { path(u"in"_s) });
    run(u"UPDATE filing SET extractor = 0, registrant = 'old' WHERE path LIKE '%a.txt'"_s);
    LibraryJob job(m_file, {});
    const LibraryReport report = filing::test::finished(job, [](LibraryJob &started) { started.update(); });
    QCOMPARE(report.updated, 1);
    const LibraryReader reader(m_file);
    QVERIFY(!names(reader.list({})).contains(u"old"_s));
    SearchRequest words;
    words.text = u"\"going concern\""_s;
    QCOMPARE(reader.search(words).hits.size(), std::size_t(1));
}

void TestLibrary::filesThatGoOrChangeAreShown()
{
    imported(m_file, { path(u"in"_s) });
    LibraryJob job(m_file, {});
    const auto check = [](LibraryJob &started) { started.check(); };
    LibraryReport report = filing::test::finished(job, check);
    QCOMPARE(report.missing + report.changed, 0);
    QVERIFY(QFile::rename(path(u"in/a.txt"_s), path(u"away.txt"_s)));
    QVERIFY(writeFile(path(u"in/b.txt"_s),
                      filingOf("Birch Harbor Foods, Inc.", "0000900001", "May 4, 2014", "Another text altogether.")));
    report = filing::test::finished(job, check);
    QCOMPARE(report.missing, 1);
    QCOMPARE(report.changed, 1);
    const LibraryReader reader(m_file);
    const auto stateOf = [&](const QString &words) {
        ListRequest request;
        request.filter.companyWords = words;
        return reader.list(request).filings.at(0).place;
    };
    QVERIFY(stateOf(u"alder"_s) == PlaceState::Missing);
    QVERIFY(stateOf(u"birch"_s) == PlaceState::Changed);
    QCOMPARE(reader.count(), 3);
    QCOMPARE(reader.paths({}), QStringList { path(u"in/c.txt"_s) });
    // It comes back, elsewhere; the new content becomes a filing of its own.
    report = imported(m_file, { path(u"away.txt"_s), path(u"in"_s) });
    QCOMPARE(report.added, 1);
    QVERIFY(stateOf(u"alder"_s) == PlaceState::There);
    QCOMPARE(reader.count(), 4);
    QVERIFY(QFile::rename(path(u"away.txt"_s), path(u"in/a.txt"_s)));
    report = filing::test::finished(job, check);
    QVERIFY(stateOf(u"alder"_s) == PlaceState::There);
    QCOMPARE(contentOf(path(u"in/a.txt"_s)),
             filingOf("Alder Creek Instruments, Inc.", {}, "April 26, 2012", "It doubts its going concern."));
}

void TestLibrary::whatCannotBeReadIsSaid()
{
    QVERIFY(writeFile(path(u"in/empty.txt"_s), {}));
    QVERIFY(writeFile(path(u"in/picture.png"_s), QByteArray("\x89PNG\r\n\x1a\n\0\0\0\0", 12)));
    QVERIFY(writeFile(path(u"in/letter.txt"_s), "Dear Sir, nothing of the kind."));
    const LibraryReport report = imported(m_file, { path(u"in"_s), path(u"nowhere"_s) });
    QCOMPARE(report.added, 3);
    QMap<QString, QString> said;
    for (const ImportProblem &problem : report.problems) {
        said[QFileInfo(problem.path).fileName()] = problem.text;
    }
    QCOMPARE(said.keys(), (QStringList { u"empty.txt"_s, u"letter.txt"_s, u"nowhere"_s, u"picture.png"_s }));
    QCOMPARE(said[u"empty.txt"_s], u"it is empty"_s);
    QVERIFY(said[u"picture.png"_s].contains(u"PNG"_s));
    QCOMPARE(said[u"nowhere"_s], u"there is no such file"_s);
    QVERIFY(reportText(report).contains(u"3 filings added"_s));
}

void TestLibrary::searchesAreSaved()
{
    Library library(m_file, {});
    SavedSearch search;
    search.name = u"doubt's"_s;
    search.text = u"\"going concern\""_s;
    search.filter.forms = QStringList { u"8-K*"_s };
    search.filter.reportFrom = QDate(2004, 1, 1);
    search.filter.review = ReviewState::Started;
    search.sort = LibrarySort::Company;
    search.descending = false;
    QVERIFY(library.saveSearch(search));
    search.text = u"goodwill"_s;
    QVERIFY(library.saveSearch(search));
    const auto saved = library.savedSearches();
    QCOMPARE(saved.size(), std::size_t(1));
    QCOMPARE(saved[0].text, u"goodwill"_s);
    QVERIFY(saved[0].filter == search.filter);
    QVERIFY(saved[0].sort == LibrarySort::Company && !saved[0].descending);
    QVERIFY(library.removeSearch(u"doubt's"_s));
    QVERIFY(library.savedSearches().empty());
}

void TestLibrary::filingsAreForgotten()
{
    imported(m_file, { path(u"in"_s) });
    Library library(m_file, {});
    const LibraryReader reader(m_file);
    SearchRequest words;
    words.text = u"\"going concern\""_s;
    const qint64 id = reader.search(words).hits.at(0).filing.id;
    QSignalSpy failed(&library, &Library::failed);
    QSignalSpy forgotten(&library, &Library::forgotten);
    library.forget({ id });
    QTRY_COMPARE(forgotten.count(), 1);
    QCOMPARE(forgotten.first().first().toInt(), 1);
    QVERIFY(failed.isEmpty());
    QVERIFY(reader.search(words).hits.empty());
    QCOMPARE(reader.count(), 2);
    QCOMPARE(reader.facets({}).companies.size(), std::size_t(2));
    QVERIFY(QFile::exists(path(u"in/a.txt"_s)));
    QCOMPARE(imported(m_file, { path(u"in"_s) }).added, 1);
    QCOMPARE(reader.search(words).hits.size(), std::size_t(1));
}

void TestLibrary::theWindowIsAnswered()
{
    Library library(m_file, {});
    QVERIFY2(library.isOpen(), qPrintable(library.error()));
    QVERIFY(library.isEmpty());
    QSignalSpy changed(&library, &Library::changed);
    imported(m_file, { path(u"in"_s) });
    QTRY_VERIFY(changed.count() > 0);
    QVERIFY(!library.isEmpty());
    std::vector<quint64> answered;
    SearchResults last;
    connect(&library, &Library::found, this, [&](const SearchResults &results) {
        answered.push_back(results.request);
        last = results;
    });
    SearchRequest request;
    quint64 newest = 0;
    for (const QString &typed : { u"g"_s, u"go"_s, u"going"_s, u"\"going concern\""_s }) {
        request.text = typed;
        newest = library.search(request);
    }
    QTRY_COMPARE(last.request, newest);
    QCOMPARE(answered.size(), std::size_t(1));
    QCOMPARE(last.hits.size(), std::size_t(1));
    QSignalSpy listed(&library, &Library::listed);
    QSignalSpy faceted(&library, &Library::faceted);
    library.list({});
    library.facets({});
    QTRY_COMPARE(listed.count(), 1);
    QTRY_COMPARE(faceted.count(), 1);
    QCOMPARE(listed[0][0].value<LibraryListing>().total, 3);
    QCOMPARE(faceted[0][0].value<LibraryFacets>().items.size(), std::size_t(3));
    QCOMPARE(library.paths({}).size(), 3);
}

void TestLibrary::aLibraryThatCannotBeUsedSaysWhy_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<bool>("opens");
    QTest::addColumn<QString>("says");
    QTest::newRow("newer") << u"newer"_s << false << u"newer version"_s;
    QTest::newRow("no library") << u"text"_s << true << u"kept as"_s;
    QTest::newRow("cut off") << u"cut"_s << true << u"kept as"_s;
    QTest::newRow("a folder is in the way") << u"folder"_s << false << u"cannot be opened"_s;
}

void TestLibrary::aLibraryThatCannotBeUsedSaysWhy()
{
    QFETCH(QString, what);
    QFETCH(bool, opens);
    QFETCH(QString, says);
    if (what == u"folder"_s) {
        QVERIFY(QDir().mkpath(m_file));
    } else {
        imported(m_file, { path(u"in"_s) });
    }
    if (what == u"newer"_s) {
        run(u"PRAGMA user_version = 99"_s);
    } else if (what == u"text"_s) {
        QVERIFY(writeFile(m_file, QByteArray("no library at all ").repeated(500)));
    } else if (what == u"cut"_s) {
        QVERIFY(QFile::resize(m_file, 5000));
        QFile::remove(m_file + u"-wal"_s);
    }
    const Library library(m_file, {});
    QCOMPARE(library.isOpen(), opens);
    const QString told = opens ? library.notice() : library.error();
    QVERIFY2(told.contains(says) && told.contains(m_file), qPrintable(told));
    if (opens) {
        QVERIFY(library.isEmpty());
        QCOMPARE(imported(m_file, { path(u"in"_s) }).added, 3);
    } else {
        QVERIFY(!imported(m_file, { path(u"in"_s) }).failure.isEmpty());
    }
}

void TestLibrary::jobsStopAndPause()
{
    for (int i = 0; i < 300; ++i) {
        QVERIFY(writeFile(path(u"in/many%1.txt"_s.arg(i)), shortFiling("Company " + QByteArray::number(i))));
    }
    LibraryJob job(m_file, {});
    int done = 0;
    LibraryReport report;
    connect(&job, &LibraryJob::finished, this, [&](const LibraryReport &ended) {
        ++done;
        report = ended;
    });
    job.import({ path(u"in"_s) });
    job.pause();
    QVERIFY(job.isPaused());
    QCOMPARE(done, 0);
    job.resume();
    QVERIFY(!job.isPaused());
    job.cancel();
    QTRY_COMPARE(done, 1);
    QVERIFY(report.cancelled || report.added == 303);
    job.import({ path(u"in"_s) });
    QTRY_COMPARE(done, 2);
    QVERIFY(!report.cancelled);
    QCOMPARE(LibraryReader(m_file).count(), 303);
    QCOMPARE(job.progress().done, 303);
    QCOMPARE(job.progress().total, 303);
    // One that is destroyed while it works waits for its threads.
    LibraryJob other(path(u"other.sqlite"_s), {});
    other.import({ path(u"in"_s) });
}

QTEST_GUILESS_MAIN(TestLibrary)
#include "tst_library.moc"
