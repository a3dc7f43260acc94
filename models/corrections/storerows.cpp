// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/corrections/storerows.h"

#include <QStringList>
#include <QVariant>

#include <algorithm>
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

// What ASCII has for the purpose; no text of a filing needs them, and one that has them is read the slow way.
constexpr char unitSeparator = 0x1F;
constexpr char recordSeparator = 0x1E;
constexpr const char *packedColumns[] = { "id",       "ifnull (withdraws, 0)", "document", "path",   "kind",   "span_begin",
                                          "span_end", "quote",                 "before",   "after",  "old_text", "new_text",
                                          "reason",   "author",                "time_ms",  "uid",    "step",   "landmarks" };

/// The fields of packed entries, one after the other.
class Fields
{
public:
    explicit Fields(std::string_view packed)
        : m_rest(packed)
    {
    }

    std::string_view next(char separator = unitSeparator)
    {
        const std::size_t end = std::min(m_rest.find(separator), m_rest.size());
        const std::string_view field = m_rest.substr(0, end);
        m_rest.remove_prefix(std::min(end + 1, m_rest.size()));
        return field;
    }
    std::string text() { return std::string(next()); }
    template<typename T>
    T number()
    {
        T value = 0;
        const std::string_view field = next();
        std::from_chars(field.data(), field.data() + field.size(), value);
        return value;
    }

private:
    std::string_view m_rest;
};

QString latin(std::string_view text)
{
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

LogEntry unpacked(Fields &fields, const LogEntry *before)
{
    LogEntry entry;
    entry.id = fields.number<qint64>();
    entry.withdraws = fields.number<qint64>();
    Correction &correction = entry.correction;
    correction.document.hex = fields.text();
    correction.path = fields.text();
    correction.kind = storedKind(fields.next());
    correction.anchor.span.begin = fields.number<std::uint32_t>();
    correction.anchor.span.end = fields.number<std::uint32_t>();
    correction.anchor.quote = fields.text();
    correction.anchor.before = fields.text();
    correction.anchor.after = fields.text();
    correction.oldText = fields.text();
    correction.newText = fields.text();
    correction.reason = fields.text();
    correction.author = fields.text();
    correction.timeMs = fields.number<std::int64_t>();
    entry.uid = latin(fields.next());
    const std::string_view step = fields.next();
    const bool same = before != nullptr && before->step == QLatin1String(step.data(), static_cast<qsizetype>(step.size()));
    entry.step = same ? before->step : latin(step);
    correction.anchor.landmarks = std::string(fields.next(recordSeparator));
    return entry;
}

} // namespace

QString packedEntries(const QString &from)
{
    QStringList columns;
    for (const char *column : packedColumns) {
        columns << QLatin1String(column);
    }
    const QString parted = columns.join(QStringLiteral(" || '%1' || ").arg(QChar::fromLatin1(unitSeparator)));
    return QStringLiteral("SELECT CAST (group_concat (%1, '%2') AS BLOB), count (*) FROM %3")
        .arg(parted, QString(QChar::fromLatin1(recordSeparator)), from);
}

std::optional<std::vector<LogEntry>> unpackedEntries(std::string_view packed, std::size_t count)
{
    std::vector<LogEntry> entries;
    if (count == 0) {
        return entries;
    }
    const auto units = static_cast<std::size_t>(std::count(packed.begin(), packed.end(), unitSeparator));
    const auto records = static_cast<std::size_t>(std::count(packed.begin(), packed.end(), recordSeparator));
    if (units != count * (std::size(packedColumns) - 1) || records != count - 1) {
        return std::nullopt;
    }
    entries.reserve(count);
    Fields fields(packed);
    while (entries.size() < count) {
        entries.push_back(unpacked(fields, entries.empty() ? nullptr : &entries.back()));
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
