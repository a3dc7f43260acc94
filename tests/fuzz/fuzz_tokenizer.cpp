// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// HTML: tokens tile the input, the reading text maps into it, grids lie inside the text.

#include "parsers/html/htmlreader.h"
#include "parsers/html/tokenizer.h"
#include "tests/fuzz/target.h"

#include <string>

using namespace filing;
using fuzz::require;

namespace
{

void checkTokens(std::string_view bytes)
{
    html::Tokenizer tokens(bytes);
    html::Token token;
    std::uint32_t at = 0;
    while (tokens.next(token)) {
        require(token.begin == at && token.end > at && token.end <= bytes.size());
        at = token.end;
        html::AttributeReader reader(bytes, token);
        html::Attribute attribute;
        while (token.kind == html::TokenKind::StartTag && reader.next(attribute)) {
        }
    }
    require(at == bytes.size());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view bytes = fuzz::bytesOf(data, size);
    checkTokens(bytes);
    const DocumentPtr document = Document::fromBytes(std::string(bytes));
    const ReadingTextPtr text = html::readHtml(*document, {0, document->size()});
    const Span all{0, static_cast<std::uint32_t>(text->text().size())};
    for (const Span piece : text->toSourcePieces(all)) {
        require(piece.begin < piece.end && piece.end <= document->size());
    }
    for (const TableGrid &grid : text->grids()) {
        require(all.contains(grid.text));
        for (const GridRow &row : grid.rows) {
            for (const GridCell &cell : row.cells) {
                require(row.text.contains(cell.text) && cell.column >= 0 && cell.column + cell.columnSpan <= grid.columns);
            }
        }
    }
    return 0;
}
