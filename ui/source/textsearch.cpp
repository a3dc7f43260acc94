// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/source/textsearch.h"

#include "models/source/textmap.h"

#include <QList>
#include <QStringEncoder>

#include <algorithm>

namespace filing::ui
{

namespace
{

QStringConverter::Encoding qtEncoding(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf16Le:
        return QStringConverter::Utf16LE;
    case Encoding::Utf16Be:
        return QStringConverter::Utf16BE;
    case Encoding::Utf8:
    case Encoding::Windows1252:
        break;
    }
    return QStringConverter::Utf8;
}

/// The byte of Windows-1252 that shows as this character; empty when none does.
std::string windows1252(char32_t c)
{
    for (int byte = 0; byte < 256; ++byte) {
        const char raw = static_cast<char>(byte);
        const QString shown = models::decoded({&raw, 1}, Encoding::Windows1252);
        if (shown == QString::fromUcs4(&c, 1)) {
            return {raw};
        }
    }
    return {};
}

/// Characters that people type the same way.
std::u32string_view lookalikes(char32_t c)
{
    switch (c) {
    case U'\'':
        return U"’‘";
    case U'"':
        return U"“”";
    case U'-':
        return U"–—‐‑−";
    default:
        return {};
    }
}

constexpr std::size_t none = static_cast<std::size_t>(-1);

} // namespace

TextSearch::TextSearch(std::string_view bytes, Encoding encoding, const FindQuery &query)
    : m_bytes(bytes)
    , m_encoding(encoding)
    , m_unit(encoding == Encoding::Utf16Le || encoding == Encoding::Utf16Be ? 2 : 1)
    , m_wholeWords(query.wholeWords)
{
    for (const char32_t c : query.words.toUcs4()) {
        addLetter(c, query.matchCase);
    }
    // Blanks at the end are typed on the way to the next word.
    while (!m_letters.empty() && m_letters.back().space) {
        m_letters.pop_back();
    }
    m_done = m_letters.empty() || bytes.empty();
}

void TextSearch::addForm(Letter &letter, char32_t c) const
{
    std::string form;
    if (m_encoding == Encoding::Windows1252) {
        form = windows1252(c);
    } else {
        QStringEncoder encode(qtEncoding(m_encoding));
        form = QByteArray(encode.encode(QString::fromUcs4(&c, 1))).toStdString();
    }
    if (!form.empty() && std::find(letter.forms.begin(), letter.forms.end(), form) == letter.forms.end()) {
        letter.first.set(static_cast<unsigned char>(form.front()));
        letter.oneByte = letter.oneByte && form.size() == 1;
        letter.forms.push_back(std::move(form));
    }
}

void TextSearch::addLetter(char32_t c, bool matchCase)
{
    Letter letter;
    letter.space = QChar::isSpace(c);
    if (letter.space) {
        if (m_letters.empty() || m_letters.back().space) {
            return;
        }
        m_letters.push_back(std::move(letter));
        return;
    }
    addForm(letter, c);
    if (!matchCase) {
        addForm(letter, QChar::toLower(c));
        addForm(letter, QChar::toUpper(c));
    }
    for (const char32_t other : lookalikes(c)) {
        addForm(letter, other);
    }
    m_letters.push_back(std::move(letter));
}

std::size_t TextSearch::skipSpace(std::size_t at) const
{
    while (at + m_unit <= m_bytes.size()) {
        const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(m_bytes[at + i]); };
        if (m_unit == 2) {
            const bool little = m_encoding == Encoding::Utf16Le;
            const int unit = little ? byte(0) | byte(1) << 8 : byte(0) << 8 | byte(1);
            if (!QChar::isSpace(static_cast<char32_t>(unit))) {
                break;
            }
            at += 2;
        } else if (byte(0) == ' ' || (byte(0) >= '\t' && byte(0) <= '\r')) {
            ++at;
        } else if (m_encoding == Encoding::Windows1252 && byte(0) == 0xA0) {
            ++at;
        } else if (m_encoding == Encoding::Utf8 && byte(0) == 0xC2 && at + 1 < m_bytes.size() && byte(1) == 0xA0) {
            at += 2;
        } else {
            break;
        }
    }
    return at;
}

std::size_t TextSearch::matchAt(std::size_t at) const
{
    for (const Letter &letter : m_letters) {
        if (letter.space) {
            const std::size_t behind = skipSpace(at);
            if (behind == at) {
                return none;
            }
            at = behind;
            continue;
        }
        if (at >= m_bytes.size() || !letter.first.test(static_cast<unsigned char>(m_bytes[at]))) {
            return none;
        }
        if (letter.oneByte) {
            ++at;
            continue;
        }
        const auto fits = [&](const std::string &form) { return m_bytes.substr(at, form.size()) == form; };
        const auto form = std::find_if(letter.forms.begin(), letter.forms.end(), fits);
        if (form == letter.forms.end()) {
            return none;
        }
        at += form->size();
    }
    return at;
}

bool TextSearch::isWholeWord(std::size_t begin, std::size_t end) const
{
    const auto isWord = [](QChar c) { return c.isLetterOrNumber() || c == u'_'; };
    constexpr std::size_t reach = 8;   // More than any character, and a whole number of code units.
    std::size_t from = begin > reach ? begin - reach : 0;
    if (m_encoding == Encoding::Utf8) {
        while (from < begin && (static_cast<unsigned char>(m_bytes[from]) & 0xC0) == 0x80) {
            ++from;
        }
    }
    const QString before = models::decoded(m_bytes.substr(from, begin - from), m_encoding);
    const QString behind = models::decoded(m_bytes.substr(end, reach), m_encoding);
    const QString match = models::decoded(m_bytes.substr(begin, end - begin), m_encoding);
    // A query that begins or ends with a sign has no word to cut there.
    const bool opens = before.isEmpty() || !isWord(before.back()) || !isWord(match.front());
    const bool closes = behind.isEmpty() || !isWord(behind.front()) || !isWord(match.back());
    return opens && closes;
}

bool TextSearch::step(std::size_t budget)
{
    const std::size_t stop = m_at + std::min(budget, m_bytes.size() - std::min(m_at, m_bytes.size()));
    while (!m_done && m_at < stop) {
        if (!m_letters.front().first.test(static_cast<unsigned char>(m_bytes[m_at]))) {
            m_at += m_unit;
            continue;
        }
        const std::size_t end = matchAt(m_at);
        if (end == none || (m_wholeWords && !isWholeWord(m_at, end))) {
            m_at += m_unit;
            continue;
        }
        m_hits.push_back({static_cast<std::uint32_t>(m_at), static_cast<std::uint32_t>(end)});
        m_at = end;
        m_truncated = m_hits.size() >= maxHits;
        m_done = m_truncated;
    }
    m_done = m_done || m_at >= m_bytes.size();
    return m_done;
}

} // namespace filing::ui
