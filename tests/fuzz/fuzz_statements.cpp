// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The statement reader: from the reading text of a page or of plain text to the statements' lines as printed, and on to solved
// statements with their witnesses.

#include "parsers/document/document.h"
#include "parsers/format.h"
#include "parsers/html/htmlreader.h"
#include "parsers/reading/plaintext.h"
#include "parsers/statements/rawstatement.h"
#include "parsers/statements/witnesses.h"
#include "tests/fuzz/invariants.h"
#include "tests/fuzz/target.h"

#include <string>

using namespace filing;
using fuzz::require;

namespace
{

bool isHalfOpen(Span span, std::size_t size)
{
    return span.begin <= span.end && span.end <= size;
}

void checkRaw(const RawStatement &raw, std::size_t size)
{
    require(raw.head.rows.empty() && raw.head.scale >= 1 && raw.head.shareScale >= 1);
    require(raw.periodColumns.empty() || raw.periodColumns.size() == raw.head.periods.size());
    std::uint32_t line = 0;
    for (const RawLine &each : raw.lines) {
        require(isHalfOpen(each.text, size) && isHalfOpen(each.label, size) && isHalfOpen(each.labelTail, size));
        require(each.text.begin >= line);
        line = each.text.begin;
        std::uint32_t at = 0;
        for (const RawCell &cell : each.cells) {
            require(isHalfOpen(cell.text, size) && !cell.text.isEmpty());
            require(cell.text.begin >= at && each.text.contains(cell.text));
            at = cell.text.end;
        }
    }
}

std::string readAll(const ReadingText &text, std::uint32_t bytes)
{
    std::string out;
    Diagnostics diagnostics;
    for (const RawStatement &raw : findStatements(text, 0, diagnostics)) {
        checkRaw(raw, text.text().size());
        Statement statement = solveStatement(raw, text);
        findWitnesses(text, statement);
        fuzz::checkStatement(statement, bytes);
        out += fuzz::printed(statement);
    }
    for (const Diagnostic &diagnostic : diagnostics) {
        require(isHalfOpen(diagnostic.where, bytes));
    }
    return out;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const fuzz::Budget budget(size);
    const DocumentPtr document = Document::fromBytes(std::string(fuzz::bytesOf(data, size)));
    const Span content{0, document->size()};
    const bool isPage = detectFormat(document->bytes()) == Format::Html;
    const ReadingTextPtr text = isPage ? html::readHtml(*document, content) : readPlainText(*document, content);
    const std::string once = readAll(*text, document->size());
    // Not for every input: it takes as long again.
    require(size % 4 != 0 || once == readAll(*text, document->size()));
    return 0;
}
