// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/corrections/storerows.h"

#include <QStringList>
#include <QVariant>

#include <algorithm>
#include <array>
#include <charconv>
#include <iterator>
#include <string>

namespace filing::models
{

namespace
{

struct KindName
{
    CorrectionKind kind;
    const char *name;
};
constexpr KindName kindNames[] = {
    { CorrectionKind::SetValue, "set-value" }, { CorrectionKind::SetSpan, "set-span" },
    { CorrectionKind::Confirm, "confirm" },    { CorrectionKind::Reject, "reject" },
    { CorrectionKind::Insert, "insert" },      { CorrectionKind::ReadTable, "read-table" },
    { CorrectionKind::Rule, "rule" },
};

CorrectionKind storedKind(std::string_view name)
{
    const auto found = std::find_if(std::begin(kindNames), std::end(kindNames),
                                    [&](const KindName &known) { return name == known.name; });
    return found != std::end(kindNames) ? found->kind : CorrectionKind::SetValue;
}

// What ASCII has for the purpose; no text of a filing needs it, and a log that holds it is read the slow way.
constexpr char recordSeparator = 0x1E;

/// In the order Columns hands them out. All but the document, which who asks knows.
constexpr const char *packedNames[] = { "id",       "ifnull (withdraws, 0)", "path",     "kind",   "span_begin", "span_end",
                                        "quote",    "before",                "after",    "old_text", "new_text", "reason",
                                        "author",   "time_ms",               "uid",      "step",   "landmarks" };
constexpr std::size_t packedCount = std::size(packedNames);

/// The packed columns, read side by side, one entry after the other.
class Columns
{
public:
    explicit Columns(const QSqlQuery &query)
    {
        for (std::size_t i = 0; i < packedCount; ++i) {
            m_packed[i] = query.value(static_cast<int>(i)).toByteArray();
            m_rest[i] = { m_packed[i].constData(), static_cast<std::size_t>(m_packed[i].size()) };
        }
    }

    /// Whether each of them holds so many values, neither more nor less.
    [[nodiscard]] bool holdEach(std::size_t count) const
    {
        return std::all_of(m_rest.begin(), m_rest.end(), [count](std::string_view column) {
            return static_cast<std::size_t>(std::count(column.begin(), column.end(), recordSeparator)) == count - 1;
        });
    }

    std::string_view next()
    {
        std::string_view &rest = m_rest[m_column];
        const std::size_t end = std::min(rest.find(recordSeparator), rest.size());
        const std::string_view value = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        m_column = (m_column + 1) % packedCount;
        return value;
    }
    template<typename T>
    T number()
    {
        T value = 0;
        const std::string_view digits = next();
        std::from_chars(digits.data(), digits.data() + digits.size(), value);
        return value;
    }

private:
    std::array<QByteArray, packedCount> m_packed;
    std::array<std::string_view, packedCount> m_rest;
    std::size_t m_column = 0;
};

QLatin1String latin(std::string_view text)
{
    return QLatin1String(text.data(), static_cast<qsizetype>(text.size()));
}

/// Most entries of a step follow each other; its name is then kept once.
void unpack(Columns &columns, LogEntry &entry, const QString &stepBefore)
{
    Correction &correction = entry.correction;
    entry.id = columns.number<qint64>();
    entry.withdraws = columns.number<qint64>();
    correction.path = columns.next();
    correction.kind = storedKind(columns.next());
    correction.anchor.span.begin = columns.number<std::uint32_t>();
    correction.anchor.span.end = columns.number<std::uint32_t>();
    correction.anchor.quote = columns.next();
    correction.anchor.before = columns.next();
    correction.anchor.after = columns.next();
    correction.oldText = columns.next();
    correction.newText = columns.next();
    correction.reason = columns.next();
    correction.author = columns.next();
    correction.timeMs = columns.number<std::int64_t>();
    entry.uid = latin(columns.next());
    const QLatin1String step = latin(columns.next());
    entry.step = step == stepBefore ? stepBefore : QString(step);
    correction.anchor.landmarks = columns.next();
}

} // namespace

QString packedColumns()
{
    QStringList columns;
    for (const char *name : packedNames) {
        columns << QStringLiteral("CAST (group_concat (%1, '%2') AS BLOB)").arg(QLatin1String(name), QString(QChar::fromLatin1(recordSeparator)));
    }
    columns << QStringLiteral("count (*)");
    return columns.join(QStringLiteral(", "));
}

std::optional<std::vector<LogEntry>> unpackedEntries(const QSqlQuery &query, const DocumentId &document)
{
    const std::size_t count = query.value(static_cast<int>(packedCount)).toULongLong();
    std::vector<LogEntry> entries;
    if (count == 0) {
        return entries;
    }
    Columns columns(query);
    if (!columns.holdEach(count)) {
        return std::nullopt;
    }
    entries.resize(count);
    QString step;
    for (LogEntry &entry : entries) {
        entry.correction.document = document;
        unpack(columns, entry, step);
        step = entry.step;
    }
    return entries;
}

QString storedName(CorrectionKind kind)
{
    const auto found = std::find_if(std::begin(kindNames), std::end(kindNames),
                                    [&](const KindName &known) { return known.kind == kind; });
    return QString::fromLatin1(found->name);
}

// Bytes as they are stored: a text would be turned to UTF-16 and back, which costs more than all else.
const char *const entryColumns
    = "id, withdraws, CAST (document AS BLOB), CAST (path AS BLOB), CAST (kind AS BLOB), span_begin, span_end, CAST (quote AS BLOB),"
      " CAST (before AS BLOB), CAST (after AS BLOB), CAST (old_text AS BLOB), CAST (new_text AS BLOB), CAST (reason AS BLOB),"
      " CAST (author AS BLOB), time_ms, uid, step, CAST (landmarks AS BLOB)";

const char *const filingColumns = "document, path, format, form, registrant, cik, accession, report, bytes, seen_ms";

LogEntry entryAt(const QSqlQuery &query)
{
    const auto string = [&](int column) { return query.value(column).toByteArray().toStdString(); };
    LogEntry entry;
    entry.id = query.value(0).toLongLong();
    entry.withdraws = query.value(1).toLongLong();
    Correction &correction = entry.correction;
    correction.document.hex = string(2);
    correction.path = string(3);
    correction.kind = storedKind(string(4));
    correction.anchor.span = { query.value(5).toUInt(), query.value(6).toUInt() };
    correction.anchor.quote = string(7);
    correction.anchor.before = string(8);
    correction.anchor.after = string(9);
    correction.oldText = string(10);
    correction.newText = string(11);
    correction.reason = string(12);
    correction.author = string(13);
    correction.timeMs = query.value(14).toLongLong();
    entry.uid = query.value(15).toString();
    entry.step = query.value(16).toString();
    correction.anchor.landmarks = string(17);
    return entry;
}

KnownFiling filingAt(const QSqlQuery &query)
{
    const auto string = [&](int column) { return query.value(column).toString(); };
    return { { string(0).toStdString() },
             string(1),
             string(2),
             string(3),
             string(4),
             string(5),
             string(6),
             string(7),
             query.value(8).toLongLong(),
             query.value(9).toLongLong() };
}

Dismissal dismissalAt(const QSqlQuery &query)
{
    return { { query.value(0).toString().toStdString() }, query.value(1).toString(), query.value(2).toString(), query.value(3).toLongLong() };
}

} // namespace filing::models
