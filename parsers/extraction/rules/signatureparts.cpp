// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/extraction/rules/signatureparts.h"

#include "parsers/core/date.h"
#include "parsers/core/text.h"
#include "parsers/extraction/rules/keyedtext.h"
#include "parsers/extraction/rules/signaturewords.h"
#include "parsers/reading/layout.h"

#include <algorithm>
#include <array>

namespace filing::rules
{

namespace
{

constexpr std::size_t mostBlockLines = 70;
constexpr std::size_t mostTableLines = 260;      ///< All directors of a large company sign its annual report.
constexpr std::size_t longestLine = 1000;

/// The block's text begins behind "… by the undersigned hereunto duly authorized."
std::uint32_t behindSentence(const KeyedText &keyed, Span block)
{
    constexpr std::array<std::string_view, 8> ends = {"dulyauthorized", "dulyauthorised", "datesindicated", "dateindicated", "capacityindicated", "capacitiesindicated",
                                                      "bytheundersigned", "behalfbytheundersigned"};
    constexpr std::string_view opening = "pursuanttothere";
    std::size_t best = KeyedText::npos;
    const std::size_t start = keyed.find(opening);
    const std::size_t from = start == KeyedText::npos || start > 60 ? 0 : start;
    // A second sentence, over the directors' signatures, has ends of its own.
    const std::size_t next = keyed.find(opening, from + opening.size());
    for (const std::string_view end : ends) {
        const std::size_t at = keyed.find(end, from);
        if (at != KeyedText::npos && at - from < 420 && (next == KeyedText::npos || at < next)) {
            best = best == KeyedText::npos ? at + end.size() : std::max(best, at + end.size());
        }
    }
    return best == KeyedText::npos ? block.begin : keyed.behind(best);
}

/// "… duly authorized person.", "… duly authorized, on this 18th day of February 2009."
std::uint32_t behindFullStop(std::string_view text, std::uint32_t from, std::uint32_t end)
{
    constexpr std::uint32_t longestRest = 90;
    for (std::uint32_t i = from; i < std::min(end, from + longestRest); ++i) {
        const std::string_view rest = text.substr(i, 3);
        if (rest.starts_with('.') || rest.starts_with(':')) {
            return i + 1;
        }
        if (rest.starts_with("\n\n") || rest.starts_with("\n\r\n") || rest.starts_with('/') || rest.starts_with('\t')) {
            return from;
        }
    }
    return from;
}

/// Brackets that open or close elsewhere: "(Ann Vale", and the ")" that gathers many signers under one date.
Span withoutLoneBrackets(std::string_view text, Span span)
{
    const std::string_view words = span.of(text);
    const auto opened = std::ranges::count(words, '(');
    const auto closed = std::ranges::count(words, ')');
    if (closed > opened && words.ends_with(')')) {
        --span.end;
    } else if (opened > closed && words.starts_with('(')) {
        ++span.begin;
    }
    return trimmedSpan(text, span);
}

class Collector
{
public:
    Collector(const LineReader &lines, Span block)
        : m_lines(lines)
        , m_text(lines.reading().text())
        , m_block(block)
        , m_forOthers(signsForOthers(lines, block))
    {
        m_start = behindFullStop(m_text, behindSentence(KeyedText(m_text, block), block), block.end);
    }

    std::vector<SignaturePart> collect()
    {
        const ReadingText &reading = m_lines.reading();
        std::size_t row = 0;
        std::size_t most = mostBlockLines;
        for (std::size_t line = reading.lineAt(m_start), n = 0; line < m_lines.count() && reading.lines()[line].begin < m_block.end && n < most; ++line) {
            if (m_forOthers) {
                addLoneStars(line, row + 1);
            }
            if (isRule(reading.text(reading.lines()[line]))) {
                continue;
            }
            ++row;
            const Span span = m_lines.line(line);
            if (span.isEmpty() || span.size() > longestLine) {
                continue;
            }
            ++n;
            const std::vector<Piece> pieces = piecesOf(line, span);
            most = isSignerHeading(pieces, m_text) ? mostTableLines : most;
            for (const Piece &piece : pieces) {
                add(piece, row, line);
            }
        }
        joinLoneLeads();
        return std::move(m_parts);
    }

private:
    std::vector<Piece> piecesOf(std::size_t line, Span span) const
    {
        std::vector<Piece> pieces = m_lines.pieces(line);
        if (pieces.size() > 1 && parseDate(span.of(m_text))) {
            return {{span, pieces.front().left, pieces.back().right}};
        }
        return pieces;
    }

    static bool isSignerHeading(const std::vector<Piece> &pieces, std::string_view text)
    {
        return pieces.size() > 1 && std::ranges::any_of(pieces, [text](const Piece &piece) { return isTitleHeading(piece.text.of(text)); });
    }

    void add(Piece piece, std::size_t row, std::size_t line)
    {
        const bool starred = piece.text.end < m_text.size() && m_text[piece.text.end] == '*';
        piece.text.begin = std::max(piece.text.begin, m_start);
        while (!piece.text.isEmpty() && (m_text[piece.text.begin] == '.' || m_text[piece.text.begin] == ',')) {
            ++piece.text.begin;
        }
        piece.text = withoutLoneBrackets(m_text, trimmedSpan(m_text, piece.text));
        if (!piece.text.isEmpty() && !isRule(piece.text.of(m_text))) {
            splitAtMark({piece, row, line, m_lines.grid(line), starred});
        }
    }

    /// An asterisk where a signature should stand.
    void addLoneStars(std::size_t line, std::size_t row)
    {
        const Span whole = m_lines.reading().lines()[line];
        for (const Stretch &stretch : stretches(m_text, whole)) {
            if (trimmed(stretch.text.of(m_text)) == "*" && whole.begin >= m_start) {
                m_parts.push_back({{{stretch.text.begin, stretch.text.begin}, stretch.left, stretch.left + 20}, row, line, m_lines.grid(line), true});
            }
        }
    }

    void splitAtMark(const SignaturePart &part)
    {
        const Span span = part.piece.text;
        const std::string_view words = span.of(m_text);
        for (std::size_t i = 1; i < words.size(); ++i) {
            const bool mark = startsWithIgnoringCase(words.substr(i), "/s/") || words.substr(i).starts_with("\\s\\");
            std::size_t by = i;
            while (by > 0 && isSpace(words[by - 1])) {
                --by;
            }
            const bool led = by >= 3 && equalsIgnoringCase(words.substr(by - 3, 3), "by:");
            const std::size_t cut = led ? by - 3 : i;
            if (mark && cut > 0) {
                const auto at = span.begin + static_cast<std::uint32_t>(cut);
                SignaturePart first = part;
                first.piece.text = trimmedSpan(m_text, {span.begin, at});
                SignaturePart second = part;
                second.piece.text = trimmedSpan(m_text, {at, span.end});
                if (!first.piece.text.isEmpty()) {
                    m_parts.push_back(first);
                }
                m_parts.push_back(second);
                return;
            }
        }
        m_parts.push_back(part);
    }

    /// "By:" or "Date:" in a cell of its own belongs to what stands beside it; "By:" "/s/" "Name" are three cells at times.
    void joinLoneLeads()
    {
        for (std::size_t i = 0; i + 1 < m_parts.size(); ++i) {
            const Led led = leadOf(m_text, m_parts[i].piece.text);
            const std::size_t mark = conformedMark(led.rest.of(m_text));
            const bool sign = mark > 0 && mark == led.rest.size();
            const bool lone = (led.lead != Lead::None && led.rest.isEmpty()) || sign;
            const SignaturePart &next = m_parts[i + 1];
            if (lone && next.row == m_parts[i].row && leadOf(m_text, next.piece.text).lead == Lead::None && !next.piece.text.isEmpty()) {
                m_parts[i].piece.text.end = next.piece.text.end;
                m_parts[i].piece.right = next.piece.right;
                m_parts[i].starred = next.starred;
                m_parts.erase(m_parts.begin() + static_cast<std::ptrdiff_t>(i) + 1);
                if (!sign) {
                    --i;
                }
            }
        }
    }

    const LineReader &m_lines;
    std::string_view m_text;
    Span m_block;
    bool m_forOthers;
    std::uint32_t m_start = 0;
    std::vector<SignaturePart> m_parts;
};

} // namespace

std::vector<SignaturePart> signatureParts(const LineReader &lines, Span block)
{
    return Collector(lines, block).collect();
}

bool signsForOthers(const LineReader &lines, Span block)
{
    constexpr std::uint32_t farthest = 20'000;
    const KeyedText keyed(lines.reading().text(), {block.begin, std::min(block.end, block.begin + farthest)});
    return keyed.find("attorneyinfact") != KeyedText::npos || keyed.find("powerofattorney") != KeyedText::npos;
}

Signed signedAt(std::string_view text, const SignaturePart &part, bool forOthers)
{
    Span rest = leadOf(text, part.piece.text).rest;
    if (const std::size_t mark = conformedMark(rest.of(text)); mark > 0) {
        rest.begin += static_cast<std::uint32_t>(mark);
        while (!rest.isEmpty() && std::string_view("/\\:").find(text[rest.begin]) != std::string_view::npos) {
            ++rest.begin;
        }
        return {true, trimmedSpan(text, rest)};
    }
    const bool star = forOthers && part.starred && (rest.isEmpty() || isPersonName(rest.of(text)));
    return star ? Signed{true, rest} : Signed{};
}

} // namespace filing::rules
