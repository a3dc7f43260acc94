// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/corrections/correctionlog.h"
#include "models/corrections/correctionstore.h"
#include "models/exchange/codepoints.h"
#include "models/exchange/contentbuilder.h"
#include "models/exchange/csv.h"
#include "models/exchange/exchange.h"
#include "tests/support/filingfiles.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace filing;
using namespace filing::models;

namespace
{

const QByteArray filingText = "\xEF\xBB\xBF"
                              "Company “Ködel \xF0\x9F\x90\x9F Mills”, Inc.\r\nRevenues 1,234 (5)\r\n";

DocumentPtr document()
{
    static const DocumentPtr made = Document::fromBytes(filingText.toStdString());
    return made;
}

Correction said(const char *path, CorrectionKind kind, const char *words, const char *newText, qint64 timeMs)
{
    Correction correction;
    correction.document = document()->id();
    correction.path = path;
    correction.kind = kind;
    const auto at = static_cast<std::uint32_t>(filingText.indexOf(words));
    const auto length = static_cast<std::uint32_t>(QByteArray(words).size());
    if (length != 0) {
        correction.anchor = anchorFor(*document(), {at, at + length});
    }
    correction.oldText = words;
    correction.newText = newText;
    correction.author = "Jane “J.” Doe";
    correction.timeMs = timeMs;
    return correction;
}

/// Every kind, two filings, rules, undo and redo, steps over both filings, and texts that formats stumble over.
void fill(CorrectionStore &store, const QString &path)
{
    Correction name
        = said("cover/EntityRegistrantName", CorrectionKind::SetSpan, "Ködel \xF0\x9F\x90\x9F Mills", "=HYPERLINK(\"x\")", 1335398400123);
    name.reason = "two\nlines, \"quoted\", 'single'\r\nand a tab\t.";
    name.anchor.landmarks = "slot=cover/EntityRegistrantName\nbefore=\"company\"\n";
    Correction elsewhere = said("items/0/title", CorrectionKind::SetValue, "", "-1", 1335398400124);
    elsewhere.document.hex = std::string(64, 'b');
    elsewhere.author.clear();
    QVERIFY(store.append({name, elsewhere}) != 0);
    QVERIFY(store.append(said("statements/0/rows/0/cells/0", CorrectionKind::Confirm, "1,234", "", 5)) != 0);
    QVERIFY(store.append(said("statements/0/rows/0/cells/1", CorrectionKind::Reject, "(5)", "", 6)) != 0);
    QVERIFY(store.append(said("statements/0/rows/0.1", CorrectionKind::Insert, "", "'Royalties", 7)) != 0);
    QVERIFY(store.append(said("statements/0", CorrectionKind::ReadTable, "Revenues 1,234 (5)", "0 9 15", 8)) != 0);
    QVERIFY(store.append(entryOf(Rule {RuleKind::LabelRole, "name:a/b c", "Net sales", "total-revenues", "as printed"})) != 0);
    const std::vector<LogEntry> log = store.entries(document()->id());
    QVERIFY(store.withdraw({log[0], log[1]}, u"@other"_s, 9) != 0);
    QVERIFY(store.withdraw(store.entries(document()->id()).back(), u"@other"_s, 10) != 0);
    QVERIFY(store.remember(
        {document()->id(), path, u"text"_s, u"8-K"_s, u"Ködel Mills"_s, u"0000000017"_s, {}, u"2012-04-26"_s, filingText.size(), 11}));
}

QString textsOf(const CorrectionStore &store)
{
    QStringList lines;
    for (const LogEntry &entry : store.allEntries()) {
        lines << QString::number(entry.withdraws) + u' ' + entry.uid + u' ' + entry.step + u' ' + QString::number(entry.inForce);
    }
    return lines.join(u'\n');
}

QByteArray withEntry(const QByteArray &json, const std::function<void(QJsonObject &)> &change)
{
    QJsonObject object = QJsonDocument::fromJson(json).object();
    QJsonArray entries = object[u"entries"_s].toArray();
    QJsonObject second = entries[1].toObject();
    change(second);
    entries[1] = second;
    object[u"entries"_s] = entries;
    return QJsonDocument(object).toJson();
}

} // namespace

class TestExchange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void comesBackIdentical_data();
    void comesBackIdentical();
    void formatsAgree();
    void annotationsHaveTheShapeOfTheContext();
    void positionsCountCodePoints();
    void positionsNeedTheFile();
    void formulasAreNeutralised();
    void cellsSurvive_data();
    void cellsSurvive();
    void clipboardRowsStayRows();
    void badInputIsToldWithItsPlace_data();
    void badInputIsToldWithItsPlace();
    void filesAreToldApartByTheirContent();
    void aPartIsClosedInItself();

private:
    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<CorrectionStore> m_store;
};

void TestExchange::init()
{
    m_path = m_folder.filePath(u"a, =b.txt"_s);
    QVERIFY(filing::test::writeFile(m_path, filingText));
    m_store = std::make_unique<CorrectionStore>(u":memory:"_s);
    fill(*m_store, m_path);
}

void TestExchange::comesBackIdentical_data()
{
    QTest::addColumn<ExchangeFormat>("format");
    QTest::newRow("json") << ExchangeFormat::Json;
    QTest::newRow("csv") << ExchangeFormat::Csv;
    QTest::newRow("jsonld") << ExchangeFormat::Annotations;
}

void TestExchange::comesBackIdentical()
{
    QFETCH(ExchangeFormat, format);
    if (format == ExchangeFormat::Json) {
        const QString name = m_store->allEntries().front().uid;
        QVERIFY(m_store->dismiss(DocumentId {std::string(64, 'c')}, name, u"Jane “J.” Doe"_s, 12));
        QVERIFY(m_store->dismiss(document()->id(), name, {}, 13));
    }
    const StoreContent content = m_store->content();
    const QByteArray first = exported(content, format, documentsOf(content.filings));
    QString problem;
    const auto read = imported(first, format, &problem);
    QVERIFY2(read, qPrintable(problem));
    CorrectionStore empty(u":memory:"_s);
    QCOMPARE(empty.takeIn(*read), qint64(content.entries.size()));
    const StoreContent again = empty.content();
    QCOMPARE(exported(again, format, documentsOf(again.filings)), first);
    // Nothing is lost that this format does not show: the exact format says the same of both stores.
    QCOMPARE(exported(again, ExchangeFormat::Json), exported(content, ExchangeFormat::Json));
    QCOMPARE(textsOf(empty), textsOf(*m_store));
    QCOMPARE(empty.dismissed(document()->id()), m_store->dismissed(document()->id()));
}

void TestExchange::formatsAgree()
{
    const StoreContent content = m_store->content();
    QString problem;
    const auto csv = imported(exported(content, ExchangeFormat::Csv), ExchangeFormat::Csv, &problem);
    QVERIFY2(csv, qPrintable(problem));
    const auto linked = imported(exported(content, ExchangeFormat::Annotations), ExchangeFormat::Annotations, &problem);
    QVERIFY2(linked, qPrintable(problem));
    QCOMPARE(exported(*csv, ExchangeFormat::Json), exported(*linked, ExchangeFormat::Json));
}

void TestExchange::annotationsHaveTheShapeOfTheContext()
{
    const StoreContent content = m_store->content();
    const QJsonObject root = QJsonDocument::fromJson(exported(content, ExchangeFormat::Annotations, documentsOf(content.filings))).object();
    const QString context = u"http://www.w3.org/ns/anno.jsonld"_s;
    QVERIFY(root[u"@context"_s].toArray().contains(context));
    const QSet<QString> motivations {u"editing"_s, u"assessing"_s, u"classifying"_s, u"moderating"_s};
    QSet<QString> ids;
    int seen = 0;
    for (const QJsonValue &collection : root[u"@graph"_s].toArray()) {
        QCOMPARE(collection[u"type"_s].toString(), u"AnnotationCollection"_s);
        const QJsonValue page = collection[u"first"_s];
        QCOMPARE(page[u"type"_s].toString(), u"AnnotationPage"_s);
        QCOMPARE(page[u"partOf"_s], collection[u"id"_s]);
        QCOMPARE(collection[u"total"_s].toInt(), page[u"items"_s].toArray().size());
        for (const QJsonValue &each : page[u"items"_s].toArray()) {
            ++seen;
            // Required: context, id, type, at least one target. https://www.w3.org/TR/annotation-model/#annotations
            QVERIFY(each[u"@context"_s].toArray().contains(context));
            QVERIFY(each[u"id"_s].toString().startsWith(u"urn:uuid:"_s));
            QVERIFY(!ids.contains(each[u"id"_s].toString()));
            ids.insert(each[u"id"_s].toString());
            QCOMPARE(each[u"type"_s].toString(), u"Annotation"_s);
            QVERIFY(motivations.contains(each[u"motivation"_s].toString()));
            QVERIFY(QDateTime::fromString(each[u"created"_s].toString(), Qt::ISODateWithMs).isValid());
            for (const QJsonValue &body : each[u"body"_s].toArray()) {
                QCOMPARE(body[u"type"_s].toString(), u"TextualBody"_s);
                QVERIFY(body[u"value"_s].isString());
            }
            const QJsonValue target = each[u"target"_s];
            const QJsonValue source = target[u"source"_s];
            QVERIFY((source.isString() ? source : source[u"id"_s]).toString().startsWith(u"urn:"_s));
            for (const QJsonValue &selector : target[u"selector"_s].toArray()) {
                const bool quote = selector[u"type"_s].toString() == u"TextQuoteSelector"_s;
                QVERIFY(quote ? !selector[u"exact"_s].toString().isEmpty() : selector[u"end"_s].toInt() > selector[u"start"_s].toInt());
                QVERIFY(quote || selector[u"type"_s].toString() == u"TextPositionSelector"_s);
            }
        }
    }
    QCOMPARE(seen, int(content.entries.size()));
}

void TestExchange::positionsCountCodePoints()
{
    const StoreContent content = m_store->content();
    const QJsonObject root = QJsonDocument::fromJson(exported(content, ExchangeFormat::Annotations, documentsOf(content.filings))).object();
    const QJsonValue first = root[u"@graph"_s][0][u"first"_s][u"items"_s][0];
    const QJsonValue quote = first[u"target"_s][u"selector"_s][0];
    const QJsonValue position = first[u"target"_s][u"selector"_s][1];
    QCOMPARE(quote[u"exact"_s].toString(), u"Ködel 🐟 Mills"_s);
    // The text as a decoder hands it out, without the mark; a fish is one code point.
    const QList<uint> text = QString::fromUtf8(filingText.mid(3)).toUcs4();
    const int start = position[u"start"_s].toInt();
    const QList<uint> meant = text.mid(start, position[u"end"_s].toInt() - start);
    QCOMPARE(QString::fromUcs4(reinterpret_cast<const char32_t *>(meant.data()), meant.size()), u"Ködel 🐟 Mills"_s);
    QCOMPARE(start, 9);
    QCOMPARE(first[u"fs:entry"_s][u"fs:begin"_s].toInt(), int(filingText.indexOf("K\xC3\xB6")));
}

void TestExchange::positionsNeedTheFile()
{
    // The file was changed since: its positions would be those of other words.
    QVERIFY(filing::test::writeFile(m_path, "x" + filingText));
    const StoreContent content = m_store->content();
    const QByteArray json = exported(content, ExchangeFormat::Annotations, documentsOf(content.filings));
    QVERIFY(!json.contains("TextPositionSelector"));
    QVERIFY(json.contains("TextQuoteSelector"));
}

void TestExchange::formulasAreNeutralised()
{
    const QByteArray csv = exported(m_store->content(), ExchangeFormat::Csv);
    QString problem;
    QVERIFY(csv.contains("\"'=HYPERLINK(\"\"x\"\")\""));
    QVERIFY(csv.contains(",'-1,"));
    QVERIFY(csv.contains(",'@other,"));
    QVERIFY(csv.contains(",''Royalties,"));
}

void TestExchange::cellsSurvive_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("plain") << u"a b"_s << QByteArray("a b\r\n");
    QTest::newRow("comma") << u"1,234"_s << QByteArray("\"1,234\"\r\n");
    QTest::newRow("quotation marks") << u"a \"b\""_s << QByteArray("\"a \"\"b\"\"\"\r\n");
    QTest::newRow("line ends") << u"a\r\nb\nc\rd"_s << QByteArray("\"a\r\nb\nc\rd\"\r\n");
    QTest::newRow("formula") << u"=1+1"_s << QByteArray("'=1+1\r\n");
    QTest::newRow("negative") << u"-5"_s << QByteArray("'-5\r\n");
    QTest::newRow("apostrophe") << u"'90s"_s << QByteArray("''90s\r\n");
    QTest::newRow("two apostrophes") << u"''"_s << QByteArray("'''\r\n");
    QTest::newRow("tab") << u"\t=x"_s << QByteArray("'\t'=x\r\n");
    QTest::newRow("formula behind a semicolon") << u"a;=x,'b"_s << QByteArray("\"a;'=x,'b\"\r\n");
    QTest::newRow("formula in the next line") << u"a\n=x"_s << QByteArray("\"a\n'=x\"\r\n");
    QTest::newRow("full-width") << u"＝1"_s << QByteArray("'＝1\r\n");
}

void TestExchange::cellsSurvive()
{
    QFETCH(QString, cell);
    QFETCH(QByteArray, written);
    QCOMPARE(csvLine({cell}), written);
    QString problem;
    const auto rows = csvRows(csvLine({u"first"_s, cell, QString()}), &problem);
    QVERIFY2(rows && rows->size() == 1, qPrintable(problem));
    QCOMPARE(rows->front().cells, (QStringList {u"first"_s, cell, QString()}));
}

void TestExchange::clipboardRowsStayRows()
{
    QCOMPARE(clipboardRow({u"=1+1"_s, u"a\tb\nc"_s, u"-1,234"_s, QString(), u"two  blanks"_s}), u"'=1+1\ta b c\t-1,234\t\ttwo  blanks"_s);
}

void TestExchange::badInputIsToldWithItsPlace_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("says");
    CorrectionStore store(u":memory:"_s);
    QVERIFY(store.append(said("items/0/title", CorrectionKind::SetValue, "", "a", 1)) != 0);
    QVERIFY(store.append(said("items/0/title", CorrectionKind::SetValue, "", "b", 2)) != 0);
    const QByteArray json = exported(store.content(), ExchangeFormat::Json);
    const QByteArray csv = exported(store.content(), ExchangeFormat::Csv);
    const QByteArray linked = exported(store.content(), ExchangeFormat::Annotations);
    const int asJson = int(ExchangeFormat::Json);
    const int asCsv = int(ExchangeFormat::Csv);
    const int asLinked = int(ExchangeFormat::Annotations);
    const auto with
        = [&](const QString &name, const QJsonValue &value) { return withEntry(json, [&](QJsonObject &entry) { entry[name] = value; }); };
    QTest::newRow("no json") << asJson << QByteArray("{\n\n\"a\": ]") << QStringList {u"line 3"_s};
    QTest::newRow("another schema") << asJson << QByteArray(json).replace("corrections/1", "corrections/2")
                                    << QStringList {u"corrections/2"_s, u"corrections/1"_s};
    QTest::newRow("no list") << asJson << QByteArray("{\"schema\": \"filingscope.corrections/1\", \"filings\": [], \"entries\": 1}")
                             << QStringList {u"entries"_s};
    QTest::newRow("an unknown kind") << asJson << with(u"kind"_s, u"bless"_s) << QStringList {u"entry 2"_s, u"bless"_s};
    QTest::newRow("a span the wrong way round")
        << asJson << with(u"span"_s, QJsonArray {9, 8}) << QStringList {u"entry 2"_s, u"9 to 8"_s, u"4294967295"_s};
    QTest::newRow("half a byte") << asJson << with(u"span"_s, QJsonArray {1.5, 8}) << QStringList {u"entry 2"_s, u"span"_s};
    QTest::newRow("a text that is a number") << asJson << with(u"reason"_s, 5) << QStringList {u"entry 2"_s, u"reason"_s};
    QTest::newRow("a time that has no word in UTC") << asJson << with(u"time"_s, u"9999-12-31T23:59:00-14:00"_s)
                                                    << QStringList {u"entry 2"_s, u"9999-12-31"_s};
    QTest::newRow("a time without a zone") << asJson << with(u"time"_s, u"2012-04-26T10:00:00"_s)
                                           << QStringList {u"entry 2"_s, u"2012-04-26T10:00:00"_s};
    QTest::newRow("no hash") << asJson << with(u"document"_s, u"abc"_s) << QStringList {u"entry 2"_s, u"abc"_s};
    QTest::newRow("no name") << asJson << with(u"uid"_s, u"1"_s) << QStringList {u"entry 2"_s, u"UUID"_s};
    QTest::newRow("a name twice") << asJson << with(u"uid"_s, store.allEntries()[0].uid) << QStringList {u"entry 2"_s, u"second time"_s};
    QTest::newRow("taking back what is not there") << asJson << with(u"withdraws"_s, u"00000000-0000-4000-a000-000000000001"_s)
                                                   << QStringList {u"entry 2"_s, u"00000000-0000-4000-a000-000000000001"_s};
    QTest::newRow("taking back another field's") << asJson << withEntry(json, [&](QJsonObject &entry) {
        entry[u"withdraws"_s] = store.allEntries()[0].uid;
        entry[u"path"_s] = u"items/1/title"_s;
    }) << QStringList {u"entry 2"_s, u"another field"_s};
    QTest::newRow("a text beyond the limit") << asJson << with(u"quote"_s, QString(ExchangeLimits::textLength + 1, u'x'))
                                             << QStringList {u"entry 2"_s, u"1048577"_s, u"1048576"_s};
    QTest::newRow("an open quote") << asCsv << csv + "\"open" << QStringList {u"line 4"_s};
    QTest::newRow("a quote inside") << asCsv << csv + "\"a\"b,c" << QStringList {u"line 4"_s};
    QTest::newRow("a column missing") << asCsv << QByteArray(csv).replace("kind", "knd") << QStringList {u"line 1"_s, u"kind"_s};
    QTest::newRow("cells missing") << asCsv << csv + "a,b" << QStringList {u"line 4"_s, u"26"_s};
    QTest::newRow("no number") << asCsv << QByteArray(csv).replace(",0,0,", ",0,x,") << QStringList {u"line 2"_s};
    QTest::newRow("no collections") << asLinked << QByteArray("{}") << QStringList {u"@graph"_s};
    QTest::newRow("annotations of others") << asLinked << QByteArray(linked).replace("fs:entry", "xy:entry")
                                           << QStringList {u"collection 1, annotation 1"_s, u"fs:entry"_s};
    QTest::newRow("an annotation of nobody knows what") << asLinked << QByteArray(linked).replace("urn:sha256:", "urn:sha512:")
                                                        << QStringList {u"collection 1, annotation 1"_s, u"SHA-256"_s};
}

void TestExchange::badInputIsToldWithItsPlace()
{
    QFETCH(int, format);
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, says);
    QString problem;
    QVERIFY(!imported(bytes, static_cast<ExchangeFormat>(format), &problem));
    for (const QString &part : says) {
        QVERIFY2(problem.contains(part), qPrintable(problem));
    }
}

void TestExchange::filesAreToldApartByTheirContent()
{
    const StoreContent content = m_store->content();
    const QByteArray expected = exported(content, ExchangeFormat::Json);
    QString problem;
    for (const ExchangeFormat format : {ExchangeFormat::Json, ExchangeFormat::Csv, ExchangeFormat::Annotations}) {
        const QString file = m_folder.filePath(u"whatever"_s);
        QVERIFY(filing::test::writeFile(file, exported(content, format)));
        const auto read = contentOfFile(file, &problem);
        QVERIFY2(read, qPrintable(problem));
        QCOMPARE(exported(*read, ExchangeFormat::Json), expected);
    }
    const QString file = m_folder.filePath(u"store.sqlite"_s);
    CorrectionStore store(file);
    QCOMPARE(store.takeIn(content), qint64(content.entries.size()));
    // The store is open still: its last entries lie beside it.
    const auto read = contentOfFile(file, &problem);
    QVERIFY2(read, qPrintable(problem));
    QCOMPARE(exported(*read, ExchangeFormat::Json), expected);
    QVERIFY(!contentOfFile(m_folder.filePath(u"nowhere"_s), &problem));
    QVERIFY(problem.contains(u"nowhere"_s));
}

void TestExchange::aPartIsClosedInItself()
{
    const StoreContent part = only(m_store->content(), {document()->id()}, false);
    QCOMPARE(part.entries.size(), std::size_t(8));
    CorrectionStore empty(u":memory:"_s);
    QCOMPARE(empty.takeIn(part), 8);
    QVERIFY(empty.rules().empty());
}

QTEST_GUILESS_MAIN(TestExchange)
#include "tst_exchange.moc"
