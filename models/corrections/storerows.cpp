// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/corrections/storerows.h"

#include <QVariant>

#include <algorithm>

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

CorrectionKind storedKind(const QByteArray &name)
{
    const auto found = std::find_if(std::begin(kindNames), std::end(kindNames),
                                    [&](const KindName &known) { return name == known.name; });
    return found != std::end(kindNames) ? found->kind : CorrectionKind::SetValue;
}

} // namespace

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
    correction.kind = storedKind(query.value(4).toByteArray());
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
