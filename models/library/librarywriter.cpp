// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/library/librarywriter.h"

#include "models/text/pathtext.h"
#include "parsers/corrections/landmarks.h"

#include <QByteArray>
#include <QSqlError>
#include <QVariant>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace filing::models
{

namespace
{

/// Ids of what a filing has many of are filing * 65536 + n.
constexpr int rowBits = 16;
constexpr std::size_t mostRows = 1U << rowBits;
/// A library of years has many labels; those of other companies do not come back.
constexpr std::size_t mostLabels = 50000;

QVariant orEmpty(const QString &text)
{
    // A null QString would be stored as NULL.
    return text.isNull() ? QVariant(u""_s) : QVariant(text);
}

QVariant orEmpty(const std::string &text)
{
    return orEmpty(toText(text));
}

QString iso(const QDate &date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : u""_s;
}

/// UTF-8 as it is, without a way through UTF-16.
QVariant raw(std::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

void bind(QSqlQuery &query, std::initializer_list<QVariant> values)
{
    int at = 0;
    for (const QVariant &value : values) {
        query.bindValue(at++, value);
    }
}

} // namespace

LibraryWriter::LibraryWriter(LibraryDatabase &database)
    : m_database(database)
{
}

LibraryWriter::~LibraryWriter()
{
    rollback();
}

QSqlQuery &LibraryWriter::prepared(const char *statement)
{
    std::unique_ptr<QSqlQuery> &query = m_prepared[statement];
    if (!query) {
        query = std::make_unique<QSqlQuery>(m_database.database());
        query->setForwardOnly(true);
        query->prepare(QString::fromLatin1(statement));
    }
    return *query;
}

bool LibraryWriter::run(QSqlQuery &query)
{
    if (query.exec()) {
        return true;
    }
    m_database.fail(query.lastError());
    m_error = m_database.error();
    return false;
}

bool LibraryWriter::begin()
{
    m_active = run(prepared("BEGIN IMMEDIATE"));
    return m_active;
}

bool LibraryWriter::commit()
{
    if (!m_active || !assignCompanies() || !renewPaths()) {
        return false;
    }
    m_active = !run(prepared("COMMIT"));
    return !m_active;
}

void LibraryWriter::rollback()
{
    if (m_active) {
        run(prepared("ROLLBACK"));
        m_active = false;
    }
    // Ids given in the batch are gone with it.
    m_labels.clear();
    m_roles.clear();
    m_names.clear();
    m_moved.clear();
}

std::optional<KnownVersion> LibraryWriter::known(const DocumentId &document)
{
    QSqlQuery &query = prepared("SELECT id, extractor, judged FROM filing WHERE hash = ?");
    bind(query, { orEmpty(document.hex) });
    std::optional<KnownVersion> version;
    if (run(query) && query.next()) {
        version = KnownVersion { query.value(0).toLongLong(), query.value(1).toInt(), query.value(2).toLongLong() };
    }
    query.finish();
    return version;
}

qint64 LibraryWriter::idOf(const char *find, const char *insert, std::map<QString, qint64> &cache, const QString &text,
                           const QString &extra)
{
    if (const auto cached = cache.find(text); cached != cache.end()) {
        return cached->second;
    }
    QSqlQuery &query = prepared(find);
    bind(query, { orEmpty(text) });
    qint64 id = run(query) && query.next() ? query.value(0).toLongLong() : 0;
    query.finish();
    if (id == 0) {
        QSqlQuery &adding = prepared(insert);
        bind(adding, { orEmpty(text) });
        if (!extra.isNull()) {
            adding.bindValue(1, extra);
        }
        id = run(adding) ? adding.lastInsertId().toLongLong() : 0;
    }
    if (cache.size() > mostLabels) {
        cache.clear();
    }
    cache.emplace(text, id);
    return id;
}

/// Takes out what is many of a filing; `text`: its stretches of text as well.
bool LibraryWriter::clear(qint64 filing, bool text)
{
    const QVariant first = filing << rowBits;
    const QVariant last = ((filing + 1) << rowBits) - 1;
    for (const char *statement :
         { "DELETE FROM cell WHERE line BETWEEN ? AND ?", "DELETE FROM line WHERE id BETWEEN ? AND ?" }) {
        QSqlQuery &query = prepared(statement);
        bind(query, { first, last });
        if (!run(query)) {
            return false;
        }
    }
    for (const char *statement : { "DELETE FROM field WHERE filing = ?", "DELETE FROM item WHERE filing = ?",
                                   "DELETE FROM document WHERE filing = ?", "DELETE FROM known_as WHERE filing = ?" }) {
        QSqlQuery &query = prepared(statement);
        bind(query, { filing });
        if (!run(query)) {
            return false;
        }
    }
    if (!text) {
        return true;
    }
    // The full-text index has to be told what stood there.
    for (const char *statement :
         { "INSERT INTO words (words, rowid, text) SELECT 'delete', id, text FROM chunk WHERE id BETWEEN ? AND ?",
           "DELETE FROM chunk WHERE id BETWEEN ? AND ?" }) {
        QSqlQuery &query = prepared(statement);
        bind(query, { first, last });
        if (!run(query)) {
            return false;
        }
    }
    return true;
}

bool LibraryWriter::putRow(const IndexedFiling &filing, qint64 id, qint64 judged, qint64 nowMs)
{
    const LibraryFiling &facts = filing.facts;
    // One that is there keeps its company until all of the batch is known, its places and the time it was added.
    QSqlQuery &query = prepared(
        "INSERT INTO filing (id, hash, company, registrant, name_key, cik, form, items, report, filed, accession, "
        "format, bytes, review,"
        " answered, open, contradicted, path, place, added_ms, extractor, judged)"
        " VALUES (?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', 2, ?, ?, ?)"
        " ON CONFLICT (hash) DO UPDATE SET registrant = excluded.registrant, name_key = excluded.name_key, cik = "
        "excluded.cik,"
        " form = excluded.form, items = excluded.items, report = excluded.report, filed = excluded.filed, accession = "
        "excluded.accession,"
        " format = excluded.format, review = excluded.review, answered = excluded.answered, open = excluded.open,"
        " contradicted = excluded.contradicted, extractor = excluded.extractor, judged = excluded.judged");
    bind(query,
         { id, orEmpty(facts.document.hex), orEmpty(facts.registrant), orEmpty(filing.nameKey), orEmpty(facts.cik),
           orEmpty(facts.form), u' ' + facts.items.join(u' ') + u' ', iso(facts.report), iso(facts.filed),
           orEmpty(facts.accession), orEmpty(filing.format), facts.bytes, static_cast<int>(facts.review),
           facts.answered, facts.left, facts.contradicted, nowMs, extractorVersion, judged });
    return run(query);
}

qint64 LibraryWriter::put(const IndexedFiling &filing, qint64 judged, qint64 nowMs)
{
    const std::optional<KnownVersion> before = known(filing.facts.document);
    qint64 id = before ? before->id : 0;
    if (before) {
        // Under another name before, it may leave a company without a filing, or to another.
        QSqlQuery &query = prepared("SELECT name_key FROM filing WHERE id = ?");
        bind(query, { id });
        if (run(query) && query.next()) {
            m_names.insert(query.value(0).toString());
        }
        query.finish();
        if (!clear(id, !filing.chunks.empty())) {
            return 0;
        }
    } else {
        QSqlQuery &query = prepared("SELECT coalesce (max (id), 0) + 1 FROM filing");
        id = run(query) && query.next() ? query.value(0).toLongLong() : 0;
        query.finish();
    }
    m_names.insert(filing.nameKey);
    const bool written = id != 0 && putRow(filing, id, judged, nowMs) && putParts(filing, id) && putLines(filing, id)
        && putChunks(filing, id);
    return written ? id : 0;
}

bool LibraryWriter::putParts(const IndexedFiling &filing, qint64 id)
{
    const Extraction &extraction = *filing.extraction;
    for (std::size_t i = 0; i < extraction.documents.size(); ++i) {
        const SubmissionDocument &document = extraction.documents[i];
        QSqlQuery &query = prepared("INSERT INTO document VALUES (?, ?, ?, ?, ?, ?, ?)");
        bind(query,
             { id, static_cast<qint64>(i), orEmpty(document.type), orEmpty(document.filename),
               orEmpty(document.description), document.span.begin, document.span.end });
        if (!run(query)) {
            return false;
        }
    }
    for (const Item &item : extraction.items) {
        QSqlQuery &query = prepared("INSERT OR REPLACE INTO item VALUES (?, ?, ?, ?, ?)");
        bind(query, { id, orEmpty(item.number), orEmpty(item.title.text), item.body.begin, item.body.end });
        if (!run(query)) {
            return false;
        }
    }
    for (const QString &name : filing.names) {
        QSqlQuery &query = prepared("INSERT OR REPLACE INTO known_as VALUES (?, ?)");
        bind(query, { id, name });
        if (!run(query)) {
            return false;
        }
    }
    for (const IndexedField &field : filing.fields) {
        QSqlQuery &query = prepared("INSERT OR REPLACE INTO field VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
        bind(query,
             { id, orEmpty(field.path), orEmpty(field.text), orEmpty(field.value), field.span.begin, field.span.end,
               field.status, field.review });
        if (!run(query)) {
            return false;
        }
    }
    return true;
}

bool LibraryWriter::putLines(const IndexedFiling &filing, qint64 id)
{
    const std::size_t lines = std::min(filing.lines.size(), mostRows);
    std::vector<qint64> roles(lines, 0);
    for (std::size_t i = 0; i < lines; ++i) {
        const IndexedLine &line = filing.lines[i];
        const QString label = toText(line.label);
        const QString key = u' ' + toText(wordKey(line.label)) + u' ';
        const qint64 labelId = idOf("SELECT id FROM label WHERE text = ?",
                                    "INSERT INTO label (text, key) VALUES (?, ?)", m_labels, label, key);
        roles[i] = line.role.empty() ? 0
                                     : idOf("SELECT id FROM role WHERE name = ?", "INSERT INTO role (name) VALUES (?)",
                                            m_roles, toText(line.role));
        QSqlQuery &query = prepared("INSERT INTO line VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
        bind(query,
             { (id << rowBits) + static_cast<qint64>(i), orEmpty(line.path), labelId, roles[i], line.kind, line.basis,
               line.measure, orEmpty(line.currency) });
        if (!run(query)) {
            return false;
        }
    }
    for (const IndexedCell &cell : filing.cells) {
        if (cell.line >= lines) {
            break;
        }
        QSqlQuery &query = prepared("INSERT INTO cell VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        bind(query,
             { (id << rowBits) + static_cast<qint64>(cell.line), orEmpty(cell.period), roles[cell.line], cell.value,
               orEmpty(cell.text), cell.months, orEmpty(cell.first), orEmpty(cell.last), cell.span.begin, cell.span.end,
               cell.proof, cell.status });
        if (!run(query)) {
            return false;
        }
    }
    return true;
}

bool LibraryWriter::putChunks(const IndexedFiling &filing, qint64 id)
{
    const std::size_t chunks = std::min(filing.chunks.size(), mostRows);
    for (std::size_t i = 0; i < chunks; ++i) {
        const TextChunk &chunk = filing.chunks[i];
        const qint64 row = (id << rowBits) + static_cast<qint64>(i);
        QSqlQuery &text = prepared("INSERT INTO chunk VALUES (?, ?, ?, ?, ?, ?, CAST (? AS TEXT))");
        const std::string &type = filing.extraction->documents[static_cast<std::size_t>(chunk.document)].type;
        bind(text,
             { row, chunk.document, orEmpty(type), orEmpty(chunk.item), chunk.own, chunk.places, raw(chunk.text) });
        QSqlQuery &words = prepared("INSERT INTO words (rowid, text) VALUES (?, CAST (? AS TEXT))");
        bind(words, { row, raw(chunk.text) });
        if (!run(text) || !run(words)) {
            return false;
        }
    }
    return true;
}

} // namespace filing::models
