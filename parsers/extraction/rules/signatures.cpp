// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/extraction/rules/signatures.h"

#include "parsers/core/date.h"
#include "parsers/core/text.h"
#include "parsers/core/trace.h"
#include "parsers/extraction/rules/keyedtext.h"
#include "parsers/extraction/rules/linereader.h"
#include "parsers/extraction/rules/signaturewords.h"
#include "parsers/reading/layout.h"

#include <algorithm>
#include <array>

namespace filing::rules
{

namespace
{

constexpr std::size_t mostBlockLines = 70;
constexpr std::size_t mostTitleParts = 4;
constexpr std::size_t farthestTitle = 6;      ///< Rows between the parts of one signer, at most.

struct Part
{
    Piece piece;
    std::size_t line = 0;
};

class SignatureReader
{
public:
    SignatureReader(const ReadingText &text, Span block)
        : m_lines(text)
        , m_text(text.text())
        , m_block(block)
    {
        const KeyedText keyed(m_text, block);
        m_start = fullStop(behindSentence(keyed, block), block.end);
        collect(block.end);
    }

    std::vector<Signature> read()
    {
        std::size_t previousEnd = 0;
        for (std::size_t i = 0; i < m_parts.size(); ++i) {
            const Led led = leadOf(m_text, m_parts[i].piece.text);
            const std::size_t mark = conformedMark(led.rest.of(m_text));
            if (mark > 0) {
                previousEnd = readSigner(i, mark, previousEnd);
                i = std::max(i, previousEnd > 0 ? previousEnd - 1 : 0);
            }
        }
        const bool marked = !m_signatures.empty();
        if (!marked) {
            readUnmarked();
        }
        shareDates();
        if (isTracing()) {
            for (const Signature &signer : m_signatures) {
                report(signer, marked);
            }
        }
        return std::move(m_signatures);
    }

private:
    /// The block's text begins behind "… by the undersigned hereunto duly authorized."
    static std::uint32_t behindSentence(const KeyedText &keyed, Span block)
    {
        constexpr std::array<std::string_view, 8> ends = {"dulyauthorized", "dulyauthorised", "datesindicated", "dateindicated", "capacityindicated", "capacitiesindicated",
                                                          "bytheundersigned", "behalfbytheundersigned"};
        std::size_t best = KeyedText::npos;
        const std::size_t start = keyed.find("pursuanttothere");
        const std::size_t from = start == KeyedText::npos || start > 60 ? 0 : start;
        for (const std::string_view end : ends) {
            const std::size_t at = keyed.find(end, from);
            if (at != KeyedText::npos && at - from < 420) {
                best = best == KeyedText::npos ? at + end.size() : std::max(best, at + end.size());
            }
        }
        return best == KeyedText::npos ? block.begin : keyed.behind(best);
    }

    /// "… duly authorized person.", "… duly authorized, on this 18th day of February 2009."
    std::uint32_t fullStop(std::uint32_t from, std::uint32_t end) const
    {
        constexpr std::uint32_t longestRest = 90;
        for (std::uint32_t i = from; i < std::min(end, from + longestRest); ++i) {
            const std::string_view rest = m_text.substr(i, 3);
            if (rest.starts_with('.') || rest.starts_with(':')) {
                return i + 1;
            }
            if (rest.starts_with("\n\n") || rest.starts_with("\n\r\n") || rest.starts_with('/') || rest.starts_with('\t')) {
                return from;
            }
        }
        return from;
    }

    void collect(std::uint32_t end)
    {
        const ReadingText &reading = m_lines.reading();
        std::size_t line = reading.lineAt(m_start);
        // Rules under signatures and names do not part what stands above and below them; `row` counts without them.
        std::size_t row = 0;
        for (std::size_t n = 0; line < m_lines.count() && reading.lines()[line].begin < end && n < mostBlockLines; ++line) {
            const Span span = m_lines.line(line);
            const std::string_view all = reading.text(reading.lines()[line]);
            if (isRule(all)) {
                continue;
            }
            ++row;
            if (span.isEmpty() || span.size() > 1000) {
                continue;
            }
            ++n;
            std::vector<Piece> pieces = m_lines.pieces(line);
            if (pieces.size() > 1 && parseDate(span.of(m_text))) {
                pieces = {{span, pieces.front().left, pieces.back().right}};
            }
            for (Piece &piece : pieces) {
                piece.text.begin = std::max(piece.text.begin, m_start);
                while (!piece.text.isEmpty() && (m_text[piece.text.begin] == '.' || m_text[piece.text.begin] == ',')) {
                    ++piece.text.begin;
                }
                piece.text = trimmedSpan(m_text, piece.text);
                if (!piece.text.isEmpty() && !isRule(piece.text.of(m_text))) {
                    splitAtMark(piece, row);
                }
            }
        }
        joinLoneLeads();
    }

    /// "Date: April 28, 2011 /s/ Gregory Perry" is two parts.
    void splitAtMark(const Piece &piece, std::size_t line)
    {
        const std::string_view words = piece.text.of(m_text);
        for (std::size_t i = 1; i < words.size(); ++i) {
            const bool mark = words.substr(i).starts_with("/s/") || words.substr(i).starts_with("/S/") || words.substr(i).starts_with("\\s\\");
            std::size_t by = i;
            while (by > 0 && isSpace(words[by - 1])) {
                --by;
            }
            const bool led = by >= 3 && (equalsIgnoringCase(words.substr(by - 3, 3), "by:"));
            const std::size_t cut = led ? by - 3 : i;
            if (mark && cut > 0) {
                const auto at = piece.text.begin + static_cast<std::uint32_t>(cut);
                Piece first = piece;
                first.text = trimmedSpan(m_text, {piece.text.begin, at});
                Piece second = piece;
                second.text = trimmedSpan(m_text, {at, piece.text.end});
                if (!first.text.isEmpty()) {
                    m_parts.push_back({first, line});
                }
                m_parts.push_back({second, line});
                return;
            }
        }
        m_parts.push_back({piece, line});
    }

    /// "By:" or "Date:" in a cell of its own belongs to what stands beside it.
    void joinLoneLeads()
    {
        for (std::size_t i = 0; i + 1 < m_parts.size(); ++i) {
            const Led led = leadOf(m_text, m_parts[i].piece.text);
            const std::size_t mark = conformedMark(led.rest.of(m_text));
            const bool sign = mark > 0 && mark == led.rest.size();
            const bool lone = (led.lead != Lead::None && led.rest.isEmpty()) || sign;
            const bool beside = m_parts[i + 1].line == m_parts[i].line
                && leadOf(m_text, m_parts[i + 1].piece.text).lead == Lead::None;
            if (lone && beside) {
                m_parts[i].piece.text.end = m_parts[i + 1].piece.text.end;
                m_parts[i].piece.right = m_parts[i + 1].piece.right;
                m_parts.erase(m_parts.begin() + static_cast<std::ptrdiff_t>(i) + 1);
                if (!sign) {
                    --i;    // "By:" "/s/" "Name" are three cells at times.
                }
            }
        }
    }

    std::string_view words(std::size_t part) const { return m_parts[part].piece.text.of(m_text); }

    bool isDatePart(std::size_t part) const
    {
        const Led led = leadOf(m_text, m_parts[part].piece.text);
        const std::string_view rest = led.rest.of(m_text);
        return led.lead == Lead::Date || parseDate(rest).has_value();
    }

    /// Below the signature and in its column, if there are columns.
    bool isUnder(const Part &part, const Part &signature) const
    {
        return part.line == signature.line || part.piece.overlaps(signature.piece)
            || part.piece.left >= signature.piece.left - 4;
    }

    Field field(Span span, std::string_view rule) const { return makeField(m_lines.reading(), span, rule); }

    static Span withoutTail(std::string_view text, Span span)
    {
        while (!span.isEmpty() && (text[span.end - 1] == ',' || text[span.end - 1] == ';' || isSpace(text[span.end - 1]))) {
            --span.end;
        }
        return span;
    }

    /// What is known of one signer while the parts below the signature are looked at.
    struct Draft
    {
        Span conformed;          ///< The name behind "/s/".
        Span name;
        std::vector<Span> title;
        bool printed = false;    ///< The printed name was found.
        std::size_t lastLine = 0;
        std::size_t used = 0;    ///< Behind the last part taken.
    };

    Draft draftAt(std::size_t at, std::size_t mark) const
    {
        Draft draft;
        draft.conformed = leadOf(m_text, m_parts[at].piece.text).rest;
        draft.conformed.begin += static_cast<std::uint32_t>(mark);
        while (!draft.conformed.isEmpty() && std::string_view("/\\:").find(m_text[draft.conformed.begin]) != std::string_view::npos) {
            ++draft.conformed.begin;
        }
        draft.conformed = trimmedSpan(m_text, draft.conformed);
        draft.name = draft.conformed;
        draft.lastLine = m_parts[at].line;
        draft.used = at + 1;
        static_cast<void>(splitNameAndTitle(m_text, draft.conformed, {}, draft.name, draft.title));
        return draft;
    }

    /// Returns the index behind the last part used.
    std::size_t readSigner(std::size_t at, std::size_t mark, std::size_t previousEnd)
    {
        Draft draft = draftAt(at, mark);
        const std::size_t end = nextSigner(at + 1);
        for (std::size_t i = at + 1; i < end; ++i) {
            const Led led = leadOf(m_text, m_parts[i].piece.text);
            const bool elsewhere = led.lead == Lead::None && !isUnder(m_parts[i], m_parts[at]);
            if (isDatePart(i) || isRegistrantCaption(words(i)) || elsewhere) {
                continue;
            }
            if (m_parts[i].line - draft.lastLine > farthestTitle || !takePart(draft, i, led)) {
                break;
            }
        }
        Signature signer;
        fill(signer, draft.name, draft.title);
        readRegistrant(signer, previousEnd, at);
        readDate(signer, at, end);
        m_signatures.push_back(std::move(signer));
        return draft.used;
    }

    /// False where the signer's words end.
    bool takePart(Draft &draft, std::size_t index, const Led &led) const
    {
        const std::size_t line = m_parts[index].line;
        // "By: ANN VALE" under "/s/ Ann Vale" is the printed name; any other "By:" is the next signer's.
        if (led.lead == Lead::By && (draft.printed || !shareSurname(led.rest.of(m_text), draft.conformed.of(m_text)))) {
            return false;
        }
        Span name = led.rest;
        std::vector<Span> title;
        const bool mayBeName = led.lead != Lead::Title && !draft.printed && (led.lead == Lead::Name || draft.title.empty());
        if (led.lead == Lead::Title) {
            draft.title = led.rest.isEmpty() ? std::vector<Span>{} : std::vector<Span>{led.rest};
        } else if (mayBeName && takesPrintedName(led, draft.conformed, name, title)) {
            draft.name = name;
            draft.printed = true;
            draft.title = title.empty() ? draft.title : title;
        } else if (takesTitle(led.rest, draft.title, line - draft.lastLine)) {
            draft.title.push_back(led.rest);
        } else {
            return draft.title.empty();
        }
        draft.lastLine = line;
        draft.used = index + 1;
        return true;
    }

    void fill(Signature &signer, Span name, std::vector<Span> title)
    {
        name = withoutTail(m_text, name);
        if (!name.isEmpty()) {
            signer.name = field(name, "signatures.name");
        }
        if (title.empty()) {
            return;
        }
        for (Span &part : title) {
            part = trimmedSpan(m_text, part);
        }
        title.back() = withoutTail(m_text, title.back());
        Field words = makeField(m_lines.reading(), title, "signatures.title");
        if (!words.text.empty()) {
            signer.title = std::move(words);
        }
    }

    std::size_t nextSigner(std::size_t from) const
    {
        for (std::size_t i = from; i < m_parts.size(); ++i) {
            if (conformedMark(leadOf(m_text, m_parts[i].piece.text).rest.of(m_text)) > 0) {
                return i;
            }
        }
        return m_parts.size();
    }

    /// The printed name under the signature: same person, or at least a person.
    bool takesPrintedName(const Led &led, Span conformed, Span &name, std::vector<Span> &title) const
    {
        name = withoutTail(m_text, led.rest);
        if (name.isEmpty()) {
            return false;
        }
        static_cast<void>(splitNameAndTitle(m_text, led.rest, conformed, name, title));
        name = withoutTail(m_text, name);
        if (led.lead == Lead::Name) {
            return true;
        }
        return shareSurname(name.of(m_text), conformed.of(m_text)) || (conformed.isEmpty() && isPersonName(name.of(m_text)));
    }

    bool takesTitle(Span part, const std::vector<Span> &title, std::size_t distance) const
    {
        const std::string_view all = part.of(m_text);
        if (all.empty() || all.size() > 200 || title.size() >= mostTitleParts) {
            return false;
        }
        if (!title.empty()) {
            const std::string_view before = title.back().of(m_text);
            const bool near = distance <= 2;
            return near && (goesOn(before) || (distance <= 1 && (hasTitleWord(all) || all.front() == '(' ) && !isPersonName(all)) || (distance <= 1 && isLower(all.front())));
        }
        return hasTitleWord(all);
    }

    void readRegistrant(Signature &signer, std::size_t from, std::size_t at)
    {
        std::vector<Span> spans;
        std::size_t lastLine = 0;
        for (std::size_t i = from; i < at; ++i) {
            const Led led = leadOf(m_text, m_parts[i].piece.text);
            const std::string_view all = words(i);
            const bool taken = led.lead == Lead::None && !isDatePart(i) && !isRegistrantCaption(all) && all.size() <= 160
                && alnumKey(all).size() > 2 && !hasTitleWordOnly(all);
            if (!taken) {
                continue;
            }
            if (!spans.empty() && m_parts[i].line - lastLine > 1) {
                break;
            }
            spans.push_back(m_parts[i].piece.text);
            lastLine = m_parts[i].line;
        }
        // Behind the signature, over "(Registrant)", only where nothing stood before it.
        Field name = makeField(m_lines.reading(), spans, "signatures.registrant");
        if (!name.text.empty()) {
            signer.registrant = std::move(name);
        }
    }

    static bool hasTitleWordOnly(std::string_view all)
    {
        const auto list = wordsOf(all);
        return !list.empty() && std::ranges::all_of(list, [](std::string_view word) { return hasTitleWord(word); });
    }

    std::optional<Field> dateIn(std::size_t part) const
    {
        const Span span = leadOf(m_text, m_parts[part].piece.text).rest;
        const auto found = findDate(span.of(m_text));
        if (!found) {
            return std::nullopt;
        }
        Field date = field({span.begin + static_cast<std::uint32_t>(found->begin), span.begin + static_cast<std::uint32_t>(found->end)}, "signatures.date");
        date.value = isoDate(found->date);
        return date;
    }

    void readDate(Signature &signer, std::size_t at, std::size_t end)
    {
        for (std::size_t i = at; i-- > 0 && m_parts[at].line - m_parts[i].line < 14 && i >= m_lastDate;) {
            if (isDatePart(i)) {
                if ((signer.date = dateIn(i))) {
                    m_lastDate = i + 1;
                    return;
                }
            }
        }
        for (std::size_t i = at + 1; i < end; ++i) {
            if (isDatePart(i)) {
                if ((signer.date = dateIn(i))) {
                    m_lastDate = i + 1;
                    return;
                }
            }
        }
    }

    /// Several signers under one date.
    void shareDates()
    {
        std::optional<Field> known;
        for (const Signature &signer : m_signatures) {
            known = known ? known : signer.date;
        }
        known = known ? known : dateLineAbove(m_lines.reading(), m_block);
        for (Signature &signer : m_signatures) {
            if (!signer.date) {
                signer.date = known;
            }
        }
    }

    static void report(const Signature &signer, bool marked)
    {
        if (!signer.name) {
            return;
        }
        const auto passed = [&signer](const std::optional<Field> &field, std::string_view rule, std::string_view why) {
            if (!field) {
                tracePassed(rule, signer.name->span(), signer.name->text, why);
            }
        };
        traceTaken(signer.name->rule, signer.name->span(), signer.name->text, marked ? "signed-with-a-mark" : "named-without-a-mark");
        passed(signer.title, "signatures.title", "no-title-under-the-name");
        passed(signer.date, "signatures.date", "no-date-near-the-signature");
        passed(signer.registrant, "signatures.registrant", "no-company-above-the-signature");
    }

    /// Signed without "/s/": "By:" with a name behind or below it, or "Name:" and "Title:" alone.
    void readUnmarked()
    {
        for (std::size_t i = 0; i < m_parts.size(); ++i) {
            const Led led = leadOf(m_text, m_parts[i].piece.text);
            if (led.lead != Lead::By && led.lead != Lead::Name) {
                continue;
            }
            Signature signer;
            std::vector<Span> title;
            Span name = led.rest;
            std::size_t next = i + 1;
            while (name.isEmpty() && next < m_parts.size()) {
                const Led below = leadOf(m_text, m_parts[next].piece.text);
                if ((below.lead == Lead::None || below.lead == Lead::Name) && !isDatePart(next)) {
                    name = below.rest;
                }
                ++next;
            }
            static_cast<void>(splitNameAndTitle(m_text, name, {}, name, title));
            std::size_t last = next > 0 ? m_parts[next - 1].line : 0;
            for (std::size_t k = next; k < m_parts.size() && m_parts[k].line - last <= 3; ++k) {
                const Led below = leadOf(m_text, m_parts[k].piece.text);
                if (below.lead == Lead::By) {
                    break;
                }
                if (below.lead == Lead::Title || (below.lead == Lead::None && !isDatePart(k) && takesTitle(below.rest, title, m_parts[k].line - last))) {
                    title.push_back(below.rest);
                    last = m_parts[k].line;
                } else if (below.lead == Lead::Name) {
                    name = below.rest;
                    last = m_parts[k].line;
                }
            }
            if (!isPersonName(withoutTail(m_text, name).of(m_text)) && title.empty()) {
                tracePassed("signatures.name", m_lines.reading(), m_parts[i].piece.text, "neither-a-person-nor-a-title");
                continue;
            }
            fill(signer, name, title);
            readRegistrant(signer, 0, i);
            readDate(signer, i, m_parts.size());
            m_signatures.push_back(std::move(signer));
            return;
        }
    }

    LineReader m_lines;
    std::string_view m_text;
    Span m_block;
    std::uint32_t m_start = 0;
    std::vector<Part> m_parts;
    std::vector<Signature> m_signatures;
    std::size_t m_lastDate = 0;
};

} // namespace

std::vector<Signature> readSignatures(const ReadingText &text, Span block)
{
    return SignatureReader(text, block).read();
}

} // namespace filing::rules
