// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files of corrections from anywhere, in every format: they are refused with a sentence, or what was taken in leaves again
// and comes back the same. What other readers take of an entry (rules, landmarks) ends, too. The first byte is the format:
// j, c or a; behind it the file.

#include "models/exchange/csv.h"
#include "models/exchange/exchange.h"
#include "parsers/corrections/landmarks.h"
#include "parsers/corrections/rule.h"
#include "tests/fuzz/target.h"

using namespace filing;
using namespace filing::models;
using fuzz::require;

namespace
{

ExchangeFormat formatFor(std::uint8_t byte)
{
    return byte == 'c' ? ExchangeFormat::Csv : byte == 'a' ? ExchangeFormat::Annotations : ExchangeFormat::Json;
}

/// What the format can carry, spelled; the same text means the same content.
QByteArray spelledOut(const StoreContent &content, ExchangeFormat format)
{
    return exported(content, format);
}

void checkContent(const StoreContent &content)
{
    for (std::size_t i = 0; i < content.entries.size(); ++i) {
        const LogEntry &entry = content.entries[i];
        require(entry.id == static_cast<qint64>(i) + 1 && entry.withdraws < entry.id);
        require(entry.correction.anchor.span.begin <= entry.correction.anchor.span.end);
        const std::string marks = landmarksText(landmarksFrom(entry.correction.anchor.landmarks));
        require(landmarksText(landmarksFrom(marks)) == marks);
        if (const auto rule = ruleOf(entry.correction)) {
            require(ruleOf(entryOf(*rule)) == rule);
        }
    }
}

void checkRoundTrip(const StoreContent &content, ExchangeFormat format)
{
    const QByteArray once = spelledOut(content, format);
    QString problem;
    const auto again = imported(once, format, &problem);
    require(again.has_value() && problem.isEmpty());
    require(spelledOut(*again, format) == once);
}

/// Rows of any table written anew read the same.
void checkRows(const QByteArray &bytes)
{
    QString problem;
    const auto rows = csvRows(bytes, &problem);
    require(rows.has_value() == problem.isEmpty());
    if (!rows) {
        return;
    }
    QByteArray written;
    for (const CsvRow &row : *rows) {
        written += csvLine(row.cells);
    }
    const auto again = csvRows(written, &problem);
    require(again.has_value());
    std::size_t at = 0;
    for (const CsvRow &row : *rows) {
        // A row of one empty cell is written as an empty line, and those are passed over.
        if (row.cells.size() == 1 && row.cells.front().isEmpty()) {
            continue;
        }
        require(at < again->size() && (*again)[at++].cells == row.cells);
    }
    require(at == again->size());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0) {
        return 0;
    }
    const fuzz::Budget budget(size);
    const ExchangeFormat format = formatFor(data[0]);
    const QByteArray bytes(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size) - 1);
    QString problem;
    const auto content = imported(bytes, format, &problem);
    require(content.has_value() == problem.isEmpty());
    if (content) {
        checkContent(*content);
        checkRoundTrip(*content, format);
        checkRoundTrip(*content, ExchangeFormat::Json);
    }
    if (format == ExchangeFormat::Csv) {
        checkRows(bytes);
    }
    return 0;
}
