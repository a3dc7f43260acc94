// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/html/flow.h"

#include "parsers/core/text.h"
#include "parsers/document/utf8.h"
#include "parsers/html/entities.h"
#include "parsers/html/symbolfonts.h"

#include <algorithm>
#include <array>
#include <bit>
#include <iterator>
#include <utility>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace filing::html
{

namespace
{

constexpr std::size_t longestSymbolText = 10;   ///< "&#61623;" and a blank or two.
constexpr int blanksThatPart = 3;               ///< So many non-breaking spaces are a gap, not a blank.

enum class ByteClass : std::uint8_t { Plain, Space, Control, Reference, High };

constexpr std::array<ByteClass, 256> byteClasses()
{
    std::array<ByteClass, 256> classes{};
    for (std::size_t i = 0; i < 256; ++i) {
        classes[i] = i >= 0x80 ? ByteClass::High : i < 0x20 || i == 0x7F ? ByteClass::Control : ByteClass::Plain;
    }
    for (const char c : {' ', '\t', '\n', '\r', '\f', '\v'}) {
        classes[static_cast<unsigned char>(c)] = ByteClass::Space;
    }
    classes[static_cast<unsigned char>('&')] = ByteClass::Reference;
    return classes;
}
constexpr std::array<ByteClass, 256> classOf = byteClasses();

ByteClass classAt(std::string_view bytes, std::size_t at)
{
    return classOf[static_cast<unsigned char>(bytes[at])];
}

#if defined(__SSE2__)
__m128i equal(__m128i block, char c)
{
    return _mm_cmpeq_epi8(block, _mm_set1_epi8(c));
}

/// What is neither plain nor a blank. Bytes from 0x80 on are negative here.
__m128i special(__m128i block)
{
    const __m128i outside = _mm_cmplt_epi8(block, _mm_set1_epi8(0x20));
    return _mm_or_si128(outside, _mm_or_si128(equal(block, 0x7F), equal(block, '&')));
}
#endif

/// Where the words end that can be taken as they stand: plain bytes with single blanks between them. The first one is plain.
std::uint32_t plainEnd(std::string_view bytes, Span rest)
{
    std::uint32_t at = rest.begin;
#if defined(__SSE2__)
    for (; at + 17 <= rest.end; at += 16) {
        const __m128i block = _mm_loadu_si128(reinterpret_cast<const __m128i *>(bytes.data() + at));
        const __m128i behind = _mm_loadu_si128(reinterpret_cast<const __m128i *>(bytes.data() + at + 1));
        const __m128i gap = _mm_and_si128(equal(block, ' '), _mm_or_si128(equal(behind, ' '), special(behind)));
        const auto ends = static_cast<unsigned>(_mm_movemask_epi8(_mm_or_si128(special(block), gap)));
        if (ends != 0) {
            return at + static_cast<std::uint32_t>(std::countr_zero(ends));
        }
    }
#endif
    for (;;) {
        while (at < rest.end && classAt(bytes, at) == ByteClass::Plain) {
            ++at;
        }
        const bool singleBlank = at + 1 < rest.end && bytes[at] == ' ' && classAt(bytes, at + 1) == ByteClass::Plain;
        if (!singleBlank) {
            return at;
        }
        at += 2;
    }
}

enum class CharClass { Word, Space, NoBreakSpace, Nothing };

CharClass classify(char32_t c)
{
    if (c < 0x80) {
        if (isSpace(static_cast<char>(c))) {
            return CharClass::Space;
        }
        return c < 0x20 || c == 0x7F ? CharClass::Nothing : CharClass::Word;
    }
    if (c == 0xA0 || c == 0x2007 || c == 0x202F) {
        return CharClass::NoBreakSpace;
    }
    if ((c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x205F || c == 0x3000) {
        return CharClass::Space;
    }
    const bool zeroWidth = (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x2064);
    return zeroWidth || c == 0xAD || c == 0xFEFF || (c >= 0x80 && c <= 0x9F) ? CharClass::Nothing : CharClass::Word;
}

/// "st" of "1st": a raised word ending that belongs to its number.
bool isOrdinalEnding(std::string_view text)
{
    text = trimmed(text).substr(0, 2);
    for (const std::string_view ending : {"st", "nd", "rd", "th"}) {
        if (equalsIgnoringCase(text, ending)) {
            return true;
        }
    }
    return false;
}

} // namespace

Flow::Flow(const Document &document)
    : m_bytes(document.bytes())
    , m_encoding(document.encoding())
{
}

void Flow::append(std::string_view text, Span source, bool verbatim)
{
    m_runs.append(static_cast<std::uint32_t>(text.size()), source, verbatim);
    m_text += text;
}

/// Writes the break or blank that was put off, now that a word follows.
void Flow::beforeWord(std::uint32_t source)
{
    const Span nowhere{source, source};
    if (m_fresh) {
        if (m_text.empty()) {
            m_breakBefore = m_break;
        }
    } else if (m_break != Break::None) {
        append(m_break == Break::Line ? "\n" : m_break == Break::Blank ? "\n\n" : "\n\f\n", nowhere, false);
    } else if (m_pending == Pending::Space) {
        append(" ", nowhere, false);
    } else if (m_pending == Pending::Gap) {
        append("   ", nowhere, false);
    }
    if (m_firstWord == none()) {
        m_firstWord = size();
        m_leadingBlanks = m_blanks;
    }
    m_fresh = false;
    m_break = Break::None;
    m_pending = Pending::None;
    m_blanks = 0;
}

void Flow::space()
{
    m_pending = std::max(m_pending, Pending::Space);
}

void Flow::gap()
{
    m_pending = Pending::Gap;
}

void Flow::raise()
{
    m_raise = true;
}

void Flow::breakLine(Break kind)
{
    m_break = std::max(m_break, kind);
    m_pending = Pending::None;
    m_blanks = 0;
}

void Flow::forceLine()
{
    breakLine(m_break == Break::None ? Break::Line : Break::Blank);
}

Flow::Break Flow::takeBreak()
{
    return std::exchange(m_break, Break::None);
}

void Flow::restart()
{
    m_fresh = true;
    m_break = Break::None;
    m_pending = Pending::None;
    m_blanks = 0;
    m_raise = false;
}

void Flow::clear()
{
    m_text.clear();
    m_runs.clear();
    m_firstWord = none();
    m_breakBefore = Break::None;
    m_fresh = true;
    if (m_break == Break::None) {
        m_break = Break::Line;
    }
    m_pending = Pending::None;
}

/// "5,211" and a raised "(1)" are a number and a footnote mark, not "5,211(1)"; "1" and a raised "st" are one word.
void Flow::settleRaise(std::string_view text)
{
    m_raise = false;
    if (m_text.empty() || m_fresh || text.empty()) {
        return;
    }
    const char before = m_text.back();
    const char after = text.front();
    const bool mark = isDigit(after) || after == '(' || after == '*' || after == '[' || after == '&';
    const bool number = isDigit(before) || before == ')' || before == '%';
    if (mark || (number && !isOrdinalEnding(text))) {
        space();
    }
}

void Flow::addMark(std::string_view mark, std::uint32_t near)
{
    beforeWord(near);
    append(mark, {near, near}, false);
    m_pending = Pending::Space;
}

void Flow::addText(Span source, FontFace face)
{
    const bool symbols = face != FontFace::Inherited && face != FontFace::Letters
        && trimmed(source.of(m_bytes)).size() <= longestSymbolText;
    if (!symbols) {
        face = FontFace::Letters;
    }
    if (m_raise) {
        const std::string_view words = trimmed(source.of(m_bytes));
        if (words.empty()) {
            return;
        }
        settleRaise(words);
    }
    std::uint32_t at = source.begin;
    while (at < source.end) {
        switch (classAt(m_bytes, at)) {
        case ByteClass::Space:
            space();
            ++at;
            break;
        case ByteClass::Control:
            ++at;
            break;
        case ByteClass::High:
            at += addHigh({at, source.end}, face);
            break;
        case ByteClass::Reference:
            at += addReference({at, source.end}, face);
            break;
        case ByteClass::Plain: {
            if (symbols) {
                addCharacter(static_cast<unsigned char>(m_bytes[at]), {at, at + 1}, face);
                ++at;
                break;
            }
            const std::uint32_t end = plainEnd(m_bytes, {at, source.end});
            addPlain({at, end});
            at = end;
            break;
        }
        }
    }
}

void Flow::addPlain(Span source)
{
    beforeWord(source.begin);
    append(source.of(m_bytes), source, true);
}

std::uint32_t Flow::addHigh(Span rest, FontFace face)
{
    if (m_encoding == Encoding::Windows1252) {
        const char32_t c = decodeWindows1252(static_cast<unsigned char>(m_bytes[rest.begin]));
        addCharacter(c, {rest.begin, rest.begin + 1}, face);
        return 1;
    }
    const DecodedChar c = decodeUtf8(rest.of(m_bytes));
    // A damaged byte of an otherwise sound file is most likely an old quotation mark or dash.
    const char32_t seen = c.valid ? c.codePoint : decodeWindows1252(static_cast<unsigned char>(m_bytes[rest.begin]));
    take(seen, {rest.begin, rest.begin + c.bytes}, face, c.valid);
    return c.bytes;
}

std::uint32_t Flow::addReference(Span rest, FontFace face)
{
    const CharacterReference reference = decodeReference(rest.of(m_bytes));
    if (reference.length == 0) {
        addPlain({rest.begin, rest.begin + 1});
        return 1;
    }
    addCharacter(reference.codePoint, {rest.begin, rest.begin + reference.length}, face);
    return reference.length;
}

void Flow::addCharacter(char32_t c, Span source, FontFace face)
{
    take(c, source, face, false);
}

void Flow::take(char32_t c, Span source, FontFace face, bool asItStands)
{
    switch (classify(c)) {
    case CharClass::Nothing:
        return;
    case CharClass::Space:
        space();
        return;
    case CharClass::NoBreakSpace:
        ++m_blanks;
        m_pending = m_blanks >= blanksThatPart ? Pending::Gap : std::max(m_pending, Pending::Space);
        return;
    case CharClass::Word:
        break;
    }
    beforeWord(source.begin);
    const char32_t seen = seenAs(c, face);
    if (asItStands && seen == c) {
        append(source.of(m_bytes), source, true);
        return;
    }
    std::string text;
    appendUtf8(text, seen);
    append(text, source, false);
}

void Flow::addPreformatted(Span source)
{
    std::uint32_t at = source.begin;
    while (at < source.end) {
        const char c = m_bytes[at];
        if (c == '\n' || c == '\r') {
            const bool pair = c == '\r' && at + 1 < source.end && m_bytes[at + 1] == '\n';
            const bool page = m_break == Break::Page;
            m_break = page || m_break >= Break::Blank ? m_break : m_break == Break::Line ? Break::Blank : Break::Line;
            m_pending = Pending::None;
            at += pair ? 2 : 1;
            continue;
        }
        if (c == '\f') {
            breakLine(Break::Page);
            ++at;
            continue;
        }
        std::uint32_t end = at;
        while (end < source.end && (m_bytes[end] == ' ' || m_bytes[end] == '\t')) {
            ++end;
        }
        std::uint32_t words = end;
        while (words < source.end && classAt(m_bytes, words) == ByteClass::Plain && m_bytes[words] != ' ') {
            ++words;
        }
        const bool lineEnds = end < source.end && (m_bytes[end] == '\n' || m_bytes[end] == '\r');
        if (end > at && !lineEnds) {
            m_pending = Pending::None;
            addPlain({at, end});
        }
        if (words > end) {
            addPlain({end, words});
        } else if (end < source.end && classAt(m_bytes, end) == ByteClass::High) {
            words += addHigh({end, source.end}, FontFace::Letters);
        } else if (end < source.end && classAt(m_bytes, end) == ByteClass::Reference) {
            words += addReference({end, source.end}, FontFace::Letters);
        } else if (end < source.end && !lineEnds) {
            ++words;
        }
        at = words;
    }
}

std::size_t Flow::runAt(std::uint32_t at) const
{
    constexpr std::size_t steps = 4;
    const std::size_t end = std::min(m_lastRun + steps, m_runs.size());
    for (std::size_t i = m_lastRun; i < end; ++i) {
        if (m_runs.text(i).contains(at)) {
            m_lastRun = i;
            return i;
        }
    }
    m_lastRun = m_runs.at(at);
    return m_lastRun;
}

std::uint32_t Flow::sourceNear(std::uint32_t at) const
{
    return m_runs.size() == 0 ? 0 : m_runs[std::min(runAt(at), m_runs.size() - 1)].sourceBegin;
}

void Flow::copyTo(ReadingTextBuilder &out, Span text) const
{
    const std::string_view all = m_text;
    for (std::size_t i = runAt(text.begin); i < m_runs.size() && m_runs[i].text < text.end; ++i) {
        const TextRun &run = m_runs[i];
        const std::uint32_t from = std::max(run.text, text.begin);
        const std::uint32_t to = std::min(m_runs.text(i).end, text.end);
        const std::string_view words = all.substr(from, to - from);
        if (run.sourceSize == 0) {
            out.appendLayout(words, run.sourceBegin);
        } else if (run.verbatim != 0) {
            out.appendVerbatim(words, run.sourceBegin + (from - run.text));
        } else {
            out.appendDecoded(words, run.source());
        }
    }
}

} // namespace filing::html
