// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/check/samevalue.h"

#include "models/text/pathtext.h"
#include "parsers/core/date.h"
#include "parsers/core/printednumber.h"
#include "parsers/extraction/fieldpath.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace filing::models
{

namespace
{

std::optional<Decimal> numberIn(const std::string &text)
{
    if (const auto plain = Decimal::parse(text)) {
        return plain;
    }
    const auto printed = parsePrintedNumber(text);
    return printed && printed->kind == PrintedNumber::Kind::Number ? std::optional(printed->value) : std::nullopt;
}

bool sameWords(const QString &said, const QString &expected)
{
    const QString key = wordKey(expected);
    // Signs only ("☒"): nothing would be left to tell them apart by.
    return key.isEmpty() ? said.simplified() == expected.simplified() : wordKey(said) == key;
}

bool sameDay(const Field &field, const std::string &expected)
{
    const auto wanted = parseDate(expected);
    if (!wanted) {
        return false;
    }
    const auto value = parseDate(field.value);
    return value ? *value == *wanted : parseDate(field.text) == wanted;
}

} // namespace

ValueKind valueKindOf(std::string_view path)
{
    const bool amount = isCellPath(path) || (path.find("/witnesses/") != std::string_view::npos);
    return amount ? ValueKind::Amount : ValueKind::Words;
}

bool saysTheSame(const Field &field, const QString &expected, ValueKind kind)
{
    const std::string wanted = expected.toStdString();
    if (kind == ValueKind::Amount) {
        if (const auto number = numberIn(wanted)) {
            const auto said = field.number() ? field.number() : numberIn(field.text);
            return said && *said == *number;
        }
    }
    return sameWords(toText(field.text), expected) || (!field.value.empty() && sameWords(toText(field.value), expected))
        || sameDay(field, wanted);
}

QString shownValue(const Field &field, ValueKind kind)
{
    const bool number = kind == ValueKind::Amount && field.number();
    return toText(number || field.text.empty() ? field.value : field.text);
}

QString wordKey(const QString &text)
{
    QString key;
    for (const QChar c : text) {
        if (c.isLetterOrNumber()) {
            key += c.toCaseFolded();
        }
    }
    return key;
}

double similarity(const QString &a, const QString &b)
{
    const qsizetype longest = std::max(a.size(), b.size());
    if (longest == 0) {
        return 1;
    }
    std::vector<qsizetype> row(static_cast<std::size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i + 1;
        for (std::size_t j = 1; j < row.size(); ++j) {
            const qsizetype change = diagonal + (a[i] == b[static_cast<qsizetype>(j) - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, change});
        }
    }
    return 1.0 - static_cast<double>(row.back()) / static_cast<double>(longest);
}

} // namespace filing::models
