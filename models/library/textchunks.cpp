// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/library/textchunks.h"

#include "parsers/core/text.h"

#include <algorithm>
#include <optional>

namespace filing::models
{

namespace
{

constexpr std::uint32_t chunkBytes = 4096;
/// Longer than any phrase somebody types.
constexpr std::uint32_t overlapBytes = 192;

/// A word of the text stands at `text`; from there on bytes follow one to one until the next knot.
struct Knot
{
    std::uint32_t text = 0;
    std::uint32_t source = 0;
};

void appendNumber(QByteArray &out, std::uint64_t value)
{
    constexpr unsigned sevenBits = 0x7F;
    while (value > sevenBits) {
        out.append(static_cast<char>((value & sevenBits) | 0x80));
        value >>= 7;
    }
    out.append(static_cast<char>(value));
}

std::optional<std::uint64_t> takeNumber(const QByteArray &bytes, qsizetype &at)
{
    std::uint64_t value = 0;
    for (unsigned shift = 0; at < bytes.size() && shift < 64; shift += 7) {
        const auto byte = static_cast<unsigned char>(bytes[at++]);
        value |= std::uint64_t { byte & 0x7FU } << shift;
        if ((byte & 0x80U) == 0) {
            return value;
        }
    }
    return std::nullopt;
}

/// Signed numbers with small absolute values become small.
std::uint64_t zigzag(std::int64_t value)
{
    return (static_cast<std::uint64_t>(value) << 1U) ^ static_cast<std::uint64_t>(value >> 63);
}

std::int64_t unzigzag(std::uint64_t value)
{
    return static_cast<std::int64_t>(value >> 1U) ^ -static_cast<std::int64_t>(value & 1U);
}

class PlaceWriter
{
public:
    void knot(std::uint32_t text, std::uint32_t source)
    {
        if (m_any && text - m_last.text == source - m_last.source) {
            return; // Follows from the one before.
        }
        appendNumber(m_bytes, text - m_last.text);
        appendNumber(m_bytes, zigzag(std::int64_t { source } - std::int64_t { m_last.source }));
        m_last = { text, source };
        m_any = true;
    }
    void stretch(std::uint32_t text, std::uint32_t size, Span source)
    {
        knot(text, source.begin);
        if (source.size() != size && !source.isEmpty()) {
            knot(text + size - 1, source.end - 1);
        }
    }
    [[nodiscard]] QByteArray bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
    Knot m_last;
    bool m_any = false;
};

bool isContinuation(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

bool isWordByte(char c)
{
    return isAlnum(c) || static_cast<unsigned char>(c) >= 0x80;
}

/// Only words are ever looked for, so only they need places of their own.
QByteArray placesOf(const ReadingText &text, Span chunk)
{
    PlaceWriter writer;
    const std::string_view all = text.text();
    std::uint32_t at = chunk.begin;
    while (at < chunk.end) {
        if (!isWordByte(all[at])) {
            ++at;
            continue;
        }
        std::uint32_t end = at;
        while (end < chunk.end && isWordByte(all[end])) {
            ++end;
        }
        const Span source = text.toSource({ at, end });
        if (source.size() == end - at) {
            writer.stretch(at - chunk.begin, end - at, source);
            at = end;
            continue;
        }
        // Something in it is written otherwise than it reads (an entity, another encoding): a dash between two words
        // may be.
        while (at < end) {
            std::uint32_t character = at + 1;
            while (character < end && isContinuation(all[character])) {
                ++character;
            }
            writer.stretch(at - chunk.begin, character - at, text.toSource({ at, character }));
            at = character;
        }
    }
    return writer.bytes();
}

/// Where a new stretch should begin: the text offsets of items, ascending.
struct ItemStart
{
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    std::string number;
};

std::vector<ItemStart> itemsIn(const Extraction &extraction, const SubmissionDocument &document)
{
    std::vector<ItemStart> starts;
    for (const Item &item : extraction.items) {
        if (!item.title.isEmpty() && item.title.review == Review::Rejected) {
            continue;
        }
        if (document.content.contains(item.body)) {
            const Span text = document.text->fromSource(item.body);
            if (!text.isEmpty()) {
                starts.push_back({ text.begin, text.end, item.number });
            }
        }
    }
    std::sort(starts.begin(), starts.end(), [](const ItemStart &a, const ItemStart &b) { return a.begin < b.begin; });
    return starts;
}

/// Behind the last line end, else blank, of the second half; else where it must, but never inside a character.
std::uint32_t cutBefore(std::string_view text, std::uint32_t begin, std::uint32_t end)
{
    for (const std::string_view ends : { std::string_view("\n"), std::string_view(" \t") }) {
        const std::size_t found = text.substr(0, end).find_last_of(ends);
        if (found != std::string_view::npos && found >= begin + (end - begin) / 2) {
            return static_cast<std::uint32_t>(found) + 1;
        }
    }
    while (end > begin + 1 && isContinuation(text[end])) {
        --end;
    }
    return end;
}

/// A little of what follows, up to the end of a word.
std::uint32_t overlapEnd(std::string_view text, std::uint32_t own)
{
    if (text.size() - own <= overlapBytes) {
        return static_cast<std::uint32_t>(text.size());
    }
    return cutBefore(text, own, own + overlapBytes);
}

void cutDocument(const Extraction &extraction, int index, std::vector<TextChunk> &chunks)
{
    const SubmissionDocument &document = extraction.documents[static_cast<std::size_t>(index)];
    const std::string_view text = document.text->text();
    const auto size = static_cast<std::uint32_t>(text.size());
    const std::vector<ItemStart> items = itemsIn(extraction, document);
    auto next = items.begin();
    const ItemStart *inside = nullptr;
    std::uint32_t begin = 0;
    while (begin < size) {
        while (next != items.end() && next->begin <= begin) {
            inside = &*next++;
        }
        const bool in = inside != nullptr && begin < inside->end;
        std::uint32_t border = next != items.end() ? next->begin : size;
        border = in ? std::min(border, inside->end) : border;
        const std::uint32_t end = border - begin > chunkBytes ? cutBefore(text, begin, begin + chunkBytes) : border;
        // No phrase runs from one item into another.
        const Span whole { begin, end < border ? std::min(border, overlapEnd(text, end)) : end };
        // White space and rules hold no words.
        if (QByteArray places = placesOf(*document.text, whole); !places.isEmpty()) {
            chunks.push_back(
                { index, whole.of(text), end - begin, in ? inside->number : std::string(), std::move(places) });
        }
        begin = end;
    }
}

} // namespace

std::vector<TextChunk> textChunks(const Extraction &extraction)
{
    std::vector<TextChunk> chunks;
    for (std::size_t i = 0; i < extraction.documents.size(); ++i) {
        if (extraction.documents[i].text) {
            cutDocument(extraction, static_cast<int>(i), chunks);
        }
    }
    return chunks;
}

Span spanAt(const QByteArray &places, Span inChunk)
{
    const auto place = [&places](std::uint32_t wanted) -> std::optional<std::uint32_t> {
        std::optional<Knot> best;
        Knot knot;
        for (qsizetype at = 0; at < places.size();) {
            const auto text = takeNumber(places, at);
            const auto source = takeNumber(places, at);
            if (!text || !source) {
                return std::nullopt;
            }
            knot.text += static_cast<std::uint32_t>(*text);
            // Of a damaged text the sum may leave what 64 bits hold; 32 of them are asked for.
            knot.source += static_cast<std::uint32_t>(unzigzag(*source));
            if (knot.text > wanted) {
                break;
            }
            best = knot;
        }
        return best ? std::optional(best->source + (wanted - best->text)) : std::nullopt;
    };
    if (inChunk.isEmpty()) {
        return {};
    }
    const auto begin = place(inChunk.begin);
    const auto last = place(inChunk.end - 1);
    return begin && last && *begin <= *last && *last + 1 != 0 ? Span { *begin, *last + 1 } : Span {};
}

} // namespace filing::models
