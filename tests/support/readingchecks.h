// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The promise every field rests on, checked from outside: the bytes that a stretch of reading text claims, with tags
// stripped and references resolved, are its words. Written against the bytes only, not with the reader's own parts.
#pragma once

#include "parsers/document/document.h"
#include "parsers/reading/readingtext.h"

#include <QByteArray>
#include <QHash>
#include <QRegularExpression>
#include <QString>

namespace filing::test
{

inline QString lettersOf(const QString &text)
{
    QString key;
    for (const QChar c : text) {
        if (c.isLetterOrNumber()) {
            key += c.toLower();
        }
    }
    return key;
}

/// Tags out, references resolved; letters and digits only.
inline QString visibleKey(const QByteArray &bytes)
{
    static const QRegularExpression tag(QStringLiteral("<[^>]*>"));
    static const QRegularExpression reference(QStringLiteral("&(#x?[0-9A-Fa-f]+|[A-Za-z]+[0-9]*);?"));
    static const QHash<QString, QString> names{{QStringLiteral("amp"), QStringLiteral("&")},
                                               {QStringLiteral("eacute"), QStringLiteral("\u00E9")}};
    QString text = QString::fromUtf8(bytes);
    text.replace(tag, QStringLiteral(" "));
    QString resolved;
    qsizetype at = 0;
    for (auto matches = reference.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        resolved += text.mid(at, match.capturedStart() - at);
        const QString name = match.captured(1);
        if (name.startsWith(u'#')) {
            const bool hexadecimal = name.size() > 1 && name.at(1).toLower() == u'x';
            const uint code = hexadecimal ? name.mid(2).toUInt(nullptr, 16) : name.mid(1).toUInt();
            if (code > 0x9F) {
                const char32_t character = code;
                resolved += QString::fromUcs4(&character, 1);
            }
        } else {
            resolved += names.value(name);
        }
        at = match.capturedEnd();
    }
    resolved += text.mid(at);
    return lettersOf(resolved);
}

/// Empty, or what is wrong with the bytes of `span`.
inline QString wrongBytes(const Document &document, const ReadingText &text, Span span)
{
    QByteArray bytes;
    for (const Span piece : text.toSourcePieces(span)) {
        const std::string_view part = piece.of(document.bytes());
        bytes += QByteArray(part.data(), static_cast<qsizetype>(part.size())) + ' ';
    }
    const std::string_view words = text.text(span);
    const QString claimed = lettersOf(QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size())));
    const QString found = visibleKey(bytes);
    return claimed == found ? QString() : claimed + QStringLiteral(" is not ") + found;
}

/// The first line or cell whose bytes are not its words; empty if there is none.
inline QString firstWrongSpan(const Document &document, const ReadingText &text)
{
    for (const Span line : text.lines()) {
        if (const QString wrong = wrongBytes(document, text, line); !wrong.isEmpty()) {
            return wrong;
        }
    }
    for (const TableGrid &grid : text.grids()) {
        for (const GridRow &row : grid.rows) {
            for (const GridCell &cell : row.cells) {
                if (const QString wrong = wrongBytes(document, text, cell.text); !wrong.isEmpty()) {
                    return wrong;
                }
            }
        }
    }
    return {};
}

} // namespace filing::test
