// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the library makes of words from outside. The first byte says which of it, the rest is
//   s  a line of search: a sentence says what is wrong, or the full-text engine gets quoted words and operators, nothing else
//   h  a text with hits: the line shown around them marks places inside itself
//   p  places of a stretch as the database may hold them once damaged
//   else  a filing: every stretch of it leads back to bytes of the file

#include "models/library/searchquery.h"
#include "models/library/snippet.h"
#include "models/library/textchunks.h"
#include "parsers/pipeline.h"
#include "tests/fuzz/target.h"

#include <QRegularExpression>

using namespace filing;
using namespace filing::models;
using namespace Qt::StringLiterals;
using fuzz::require;

namespace
{

void checkExpression(const QString &expression)
{
    static const QRegularExpression phrase(u"\"[^\"]*\"\\*?"_s);
    static const QRegularExpression operators(u"^(?:[() ]|AND|OR|NEAR\\(|, [0-9]+)*$"_s);
    require(!expression.contains(QChar(0)) && expression.count(u'"') % 2 == 0);
    QString left = expression;
    left.remove(phrase);
    require(left.count(u'(') == left.count(u')') && operators.match(left).hasMatch());
}

void search(const QByteArray &bytes)
{
    const SearchQuery query = parseSearch(QString::fromUtf8(bytes));
    if (!query.problem.isEmpty()) {
        return;
    }
    for (const QString &expression : query.all + query.none) {
        checkExpression(expression);
    }
    for (const ValueCondition &value : query.values) {
        require(value.lower || value.upper);
    }
}

void highlighted(const QByteArray &bytes)
{
    const MarkedText marked = withoutMarks(bytes);
    for (const Span hit : marked.hits) {
        require(hit.begin < hit.end && hit.end <= static_cast<std::uint32_t>(marked.text.size()));
    }
    const Snippet snippet = snippetOf(marked);
    for (const TextMark &mark : snippet.marks) {
        require(0 <= mark.begin && mark.begin <= mark.end && mark.end <= snippet.text.size());
    }
}

void places(const QByteArray &bytes)
{
    for (const std::uint32_t at : {0U, 1U, 191U, 4095U, 0xFFFFFFFEU}) {
        const Span span = spanAt(bytes, {at, at + 1});
        require(span.begin <= span.end);
    }
}

void filing_(const QByteArray &bytes)
{
    const DocumentPtr document = Document::fromBytes(bytes.toStdString());
    const auto extraction = extract(*document);
    if (!extraction) {
        return;
    }
    for (const TextChunk &chunk : textChunks(**extraction)) {
        const auto length = static_cast<std::uint32_t>(chunk.text.size());
        require(chunk.own > 0 && chunk.own <= length && !chunk.places.isEmpty());
        // Places are asked for words only; white space at the ends has none.
        const auto isWord = [&](std::uint32_t at) {
            const auto c = static_cast<unsigned char>(chunk.text[at]);
            return c < 0x80 && std::isalnum(c) != 0;
        };
        for (std::uint32_t at = 0; at < length; at += 61) {
            if (isWord(at)) {
                const Span span = spanAt(chunk.places, {at, at + 1});
                require(!span.isEmpty() && span.end <= document->size());
            }
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0) {
        return 0;
    }
    const fuzz::Budget budget(size);
    const QByteArray bytes(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size) - 1);
    switch (data[0]) {
    case 's':
        search(bytes);
        break;
    case 'h':
        highlighted(bytes);
        break;
    case 'p':
        places(bytes);
        break;
    default:
        filing_(bytes);
    }
    return 0;
}
