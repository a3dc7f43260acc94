// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/extraction/rules/coverlayout.h"

#include "parsers/core/text.h"
#include "parsers/extraction/rules/covervalues.h"
#include "parsers/reading/layout.h"

#include <algorithm>
#include <array>

namespace filing::rules
{

namespace
{

constexpr std::size_t mostCoverLines = 420;
constexpr std::uint32_t mostCoverBytes = 40'000;
constexpr std::uint32_t longestCoverLine = 2'000;   ///< A paragraph; captions do not stand in it.
constexpr std::size_t openFor = 3;                  ///< Lines an unclosed caption may go on below.

/// Words that captions are made of. A stretch of nothing but these is never a value.
constexpr std::array<std::string_view, 75> captionWords = {
    "a", "address", "addresses", "an", "and", "applicable", "area", "as", "by", "changed", "changes", "charter", "code", "commission",
    "company", "country", "date", "diction", "earliest", "employer", "employers", "event", "exact", "executive", "file",
    "fiscal", "for", "former", "formation", "formerly", "i", "id", "identification", "identity", "if", "in", "incl", "including",
    "incorporation", "incorpora", "incorporated", "irs", "issuer", "issuers", "its", "juris", "jurisdiction", "known",
    "last", "name", "no", "nos", "number", "numbers", "of", "office", "offices", "or", "organization", "organisation", "organized",
    "other", "phone", "principal", "r", "registrant", "registrants", "report", "reported", "s", "since", "specified", "state",
    "telephone", "the"};
constexpr std::array<std::string_view, 16> moreCaptionWords = {
    "their", "tion", "year", "zip", "governing", "instruments", "instrument", "small", "business", "tax", "place", "under",
    "which", "commissions", "asspecified", "postal"};

/// A caption begins with one of these, outside brackets too.
constexpr std::array<std::string_view, 34> openings = {
    "exact name", "name of registrant", "name of issuer", "name of small business issuer", "state or other", "state of incorporation",
    "state or jurisdiction", "state of organization", "state of other", "state or country", "jurisdiction of", "commission file",
    "commission number", "sec file", "file number", "file no", "irs employer", "i.r.s. employer", "i.r.s employer",
    "employer identification", "i.r.s.", "irs ", "address of principal", "address of registrant", "address and telephone", "address including", "address, including",
    "registrant's telephone", "registrants telephone", "issuer's telephone", "telephone number", "former name", "zip code", "company's telephone"};
constexpr std::array<std::string_view, 9> openingsLess = {"registrant\xE2\x80\x99s telephone", "issuer\xE2\x80\x99s telephone",
    "date of report", "date of earliest", "date of event", "(zip", "former address", "area code", "company\xE2\x80\x99s telephone"};

/// Tells a bracketed group to be a caption wherever these stand in it.
constexpr std::array<std::string_view, 25> bracketKeys = {
    "registrant name", "registrant's name",
    "exact name", "name of registrant", "specified in", "jurisdiction", "state or other", "state of", "incorporation", "organization)",
    "commission file", "commission", "file no", "file number", "employer", "i.r.s", "irs ", "identification", "principal executive", "zip",
    "telephone", "area code", "former name", "earliest event", "former address"};

bool isCaptionWord(std::string_view word)
{
    const std::string key = alnumKey(word);
    return key.empty() || std::find(captionWords.begin(), captionWords.end(), key) != captionWords.end()
        || std::find(moreCaptionWords.begin(), moreCaptionWords.end(), key) != moreCaptionWords.end()
        || key == "registrants" || key == "issuers";
}

bool startsWithAny(std::string_view lower, const auto &list)
{
    return std::any_of(list.begin(), list.end(), [&](std::string_view one) { return lower.starts_with(one); });
}

/// Whether a caption may begin here: told by three letters, so that nearly no word is looked at as a whole.
bool mayOpenCaption(std::string_view lower)
{
    const auto alike = [&](std::string_view one) { return one[0] == lower[0] && lower.starts_with(one.substr(0, 3)); };
    return std::any_of(openings.begin(), openings.end(), alike) || std::any_of(openingsLess.begin(), openingsLess.end(), alike);
}

bool containsAny(std::string_view lower, const auto &list)
{
    return std::any_of(list.begin(), list.end(),
                       [&](std::string_view one) { return lower.find(one) != std::string_view::npos; });
}

struct Word
{
    std::size_t begin = 0;
    std::size_t end = 0;
};

Word wordAt(std::string_view text, std::size_t at)
{
    while (at < text.size() && isSpace(text[at])) {
        ++at;
    }
    Word word{at, at};
    while (word.end < text.size() && !isSpace(text[word.end])) {
        ++word.end;
    }
    return word;
}

/// End of the run of caption words that starts at `at`; a colon ends it.
std::size_t captionRunEnd(std::string_view text, std::size_t at)
{
    std::size_t end = at;
    for (;;) {
        const Word word = wordAt(text, end);
        if (word.begin == word.end) {
            return end;
        }
        std::string_view letters = text.substr(word.begin, word.end - word.begin);
        const auto colon = letters.find(':');
        if (!isCaptionWord(letters.substr(0, colon)) && !letters.starts_with('(')) {
            return end;
        }
        if (letters.starts_with('(') && !isCaptionWord(letters.substr(0, colon))) {
            return end;
        }
        if (colon != std::string_view::npos) {
            return word.begin + colon + 1;
        }
        end = word.end;
    }
}

std::size_t closingBracket(std::string_view text, std::size_t at)
{
    int depth = 0;
    for (std::size_t i = at; i < text.size(); ++i) {
        depth += text[i] == '(' ? 1 : text[i] == ')' ? -1 : 0;
        if (depth == 0) {
            return i;
        }
    }
    return std::string_view::npos;
}

/// "(s)", "(I.R.S": too short or unclear to be looked at alone.
std::string collapsedLower(std::string_view text)
{
    return lowered(collapsed(text));
}

bool beginsCaption(std::string_view words)
{
    const std::string lower = collapsedLower(words);
    return startsWithAny(lower, openings) || startsWithAny(lower, openingsLess);
}

struct Split
{
    std::size_t begin = 0;
    std::size_t end = 0;
    bool caption = false;
    bool open = false;           ///< A bracket that does not close on this line.
    bool bracketed = false;
};

/// Takes one piece apart into captions and what stands between them.
std::vector<Split> splitPiece(std::string_view text)
{
    std::vector<Split> parts;
    std::size_t plain = 0;
    const auto add = [&](std::size_t begin, std::size_t end, bool open, bool bracketed) {
        if (plain < begin) {
            parts.push_back({plain, begin, false, false, false});
        }
        parts.push_back({begin, end, true, open, bracketed});
        plain = end;
    };
    const std::string lower = lowered(text);
    const std::string_view all = lower;
    std::size_t i = 0;
    while (i < text.size()) {
        if (text[i] == '(' || text[i] == '[') {
            const std::size_t close = text[i] == '(' ? closingBracket(text, i) : text.find(']', i);
            const std::size_t end = close == std::string_view::npos ? text.size() : close + 1;
            const std::string inner = collapsedLower(text.substr(i + 1, end - i - 1));
            const bool key = containsAny(inner, bracketKeys) || startsWithAny(inner, openings) || inner == "address" || inner == "state";
            // "(781) 895-0600" opens with a bracket too; an unclosed one with caption words only is a caption's first line.
            const bool opening = close == std::string_view::npos && captionRunEnd(inner, 0) >= inner.size() && !inner.empty();
            if (key || opening) {
                add(i, end, close == std::string_view::npos, true);
                i = end;
                continue;
            }
        } else if (isAlpha(text[i]) && (i == 0 || !isAlnum(text[i - 1])) && mayOpenCaption(all.substr(i))
                   && beginsCaption(all.substr(i, 48))) {
            const std::size_t end = captionRunEnd(text, i);
            if (end > i) {
                add(i, end, false, false);
                i = end;
                continue;
            }
        }
        ++i;
    }
    if (plain < text.size()) {
        parts.push_back({plain, text.size(), false, false, false});
    }
    return parts;
}

unsigned kindsOf(std::string_view words)
{
    const std::string lower = collapsedLower(words);
    const std::string key = alnumKey(words);
    const auto has = [&](std::string_view needle) { return lower.find(needle) != std::string::npos; };
    const auto hasKey = [&](std::string_view needle) { return key.find(needle) != std::string::npos; };
    if (hasKey("formername") || hasKey("formeraddress")) {
        return FormerCaption;
    }
    if (hasKey("contactperson")) {
        return OtherCaption;    // "(Name, Telephone, E-mail and Address of Company Contact Person)" on Form 20-F.
    }
    unsigned kinds = 0;
    kinds |= hasKey("exactname") || (has("name") && hasKey("specifiedin")) || hasKey("nameofregistrant") || hasKey("nameofissuer")
            || key == "registrantname" || key == "registrantsname" ? NameCaption : 0U;
    kinds |= has("jurisdiction") || hasKey("jurisdiction") || hasKey("stateofincorporation") || hasKey("stateoforganization")
            || hasKey("stateorother") || hasKey("stateofother") || hasKey("stateorcountry") ? StateCaption : 0U;
    kinds |= hasKey("commissionfile") || hasKey("filenumber") || hasKey("fileno") || hasKey("commissionnumber") ? FileCaption : 0U;
    kinds |= hasKey("irsemployer") || hasKey("employerid") || hasKey("irsidentification") || hasKey("taxid") || key == "irs" ? EmployerCaption : 0U;
    kinds |= has("address") ? AddressCaption : 0U;
    kinds |= has("zip") || hasKey("postalcode") ? ZipCaption : 0U;
    kinds |= has("telephone") || has("phone") || hasKey("areacode") ? PhoneCaption : 0U;
    kinds |= hasKey("dateofreport") || hasKey("earliestevent") || hasKey("dateofevent") ? DateCaption : 0U;
    return kinds == 0 ? OtherCaption : kinds;
}

class Builder
{
public:
    Builder(const LineReader &lines, std::size_t firstLine, std::size_t endLine)
        : m_lines(lines)
        , m_text(lines.reading().text())
    {
        m_layout.firstLine = firstLine;
        m_layout.endLine = endLine;
        m_layout.captionOfLine.assign(endLine - firstLine, -1);
    }

    CoverLayout build()
    {
        for (std::size_t i = m_layout.firstLine; i < m_layout.endLine; ++i) {
            const Span line = m_lines.line(i);
            if (line.isEmpty() || line.size() > longestCoverLine || isRule(line.of(m_text))) {
                continue;
            }
            for (const Piece &piece : m_lines.pieces(i)) {
                addPiece(i, piece);
            }
        }
        for (Caption &caption : m_layout.captions) {
            std::string words;
            for (const Span piece : caption.pieces) {
                words += std::string(piece.of(m_text)) + " ";
            }
            caption.kinds = kindsOf(words);
        }
        return std::move(m_layout);
    }

private:
    struct Open
    {
        std::size_t caption = 0;
        std::size_t line = 0;
        bool bracket = false;
    };

    Piece part(const Piece &piece, std::size_t begin, std::size_t end) const
    {
        const auto from = piece.text.begin + static_cast<std::uint32_t>(begin);
        const Span words = trimmedSpan(m_text, {from, piece.text.begin + static_cast<std::uint32_t>(end)});
        const bool whole = begin == 0 && end == piece.text.size();
        // Inside a table cell the columns of its parts are not known.
        const bool cell = piece.right - piece.left >= cellWidth && piece.left % cellWidth == 0;
        const int shift = static_cast<int>(words.begin - piece.text.begin);
        const int left = whole || cell ? piece.left : piece.left + shift;
        const int right = whole || cell ? piece.right : left + static_cast<int>(words.size());
        return {words, left, std::max(right, left + 1)};
    }

    void addPiece(std::size_t line, const Piece &piece)
    {
        std::size_t done = continueCaption(line, piece);
        const std::string_view rest = piece.text.of(m_text).substr(done);
        for (const Split &split : splitPiece(rest)) {
            const Piece words = part(piece, done + split.begin, done + split.end);
            if (words.text.isEmpty()) {
                continue;
            }
            if (split.caption) {
                addCaption(line, words, split);
            } else {
                addValue(line, words);
            }
        }
    }

    /// How much of the piece goes on with a caption that was begun above it.
    std::size_t continueCaption(std::size_t line, const Piece &piece)
    {
        const std::string_view words = piece.text.of(m_text);
        const auto close = words.find(')');
        const auto open = words.find('(');
        const std::size_t run = captionRunEnd(words, 0);
        for (auto candidate = m_open.rbegin(); candidate != m_open.rend(); ++candidate) {
            Caption &caption = m_layout.captions[candidate->caption];
            const bool near = line > candidate->line && line - candidate->line <= (candidate->bracket ? openFor : 1);
            const bool below = piece.left < caption.right && caption.left < piece.right;
            if (!near || !below) {
                continue;
            }
            const bool closes = candidate->bracket && close != std::string_view::npos && (open == std::string_view::npos || close < open)
                && captionRunEnd(words.substr(0, close), 0) >= close;
            const bool all = run >= words.size() && (open == std::string_view::npos || candidate->bracket)
                && (candidate->bracket || !beginsCaption(words.substr(0, 60)));
            if (!closes && !all) {
                continue;
            }
            const std::size_t end = closes ? close + 1 : words.size();
            const Piece more = part(piece, 0, end);
            caption.pieces.push_back(more.text);
            caption.left = std::min(caption.left, more.left);
            caption.right = std::max(caption.right, more.right);
            caption.lastLine = line;
            note(line, candidate->caption);
            candidate->line = line;
            candidate->bracket = candidate->bracket && !closes;
            return end;
        }
        return 0;
    }

    void addCaption(std::size_t line, const Piece &words, const Split &split)
    {
        Caption caption;
        caption.pieces = {words.text};
        caption.firstLine = line;
        caption.lastLine = line;
        caption.left = words.left;
        caption.right = words.right;
        caption.bracketed = split.bracketed;
        note(line, m_layout.captions.size());
        const bool colon = words.text.of(m_text).ends_with(':');
        if (!colon && (split.open || !split.bracketed)) {
            m_open.push_back({m_layout.captions.size(), line, split.open});
        }
        m_layout.captions.push_back(std::move(caption));
    }

    void note(std::size_t line, std::size_t caption)
    {
        int &first = m_layout.captionOfLine[line - m_layout.firstLine];
        first = first < 0 ? static_cast<int>(caption) : first;
    }

    /// Numbers that are told by their shape become values of their own, so that "Delaware 0-12345 94-1234567" is three.
    void addValue(std::size_t line, const Piece &piece)
    {
        const std::string_view words = piece.text.of(m_text);
        std::size_t at = 0;
        while (at < words.size()) {
            const auto employer = findEmployerNumber(words, at);
            const auto file = findFileNumber(words, at);
            const auto phone = findPhone(words, at);
            Span first = {static_cast<std::uint32_t>(words.size()), static_cast<std::uint32_t>(words.size())};
            ValueShape shape = ValueShape::Words;
            const auto take = [&](const std::optional<Span> &found, ValueShape kind) {
                if (found && found->begin < first.begin) {
                    first = *found;
                    shape = kind;
                }
            };
            take(phone, ValueShape::Phone);
            take(employer, ValueShape::EmployerNumber);
            take(file, ValueShape::FileNumber);
            push(line, part(piece, at, first.begin), ValueShape::Words);
            push(line, part(piece, first.begin, first.end), shape);
            at = std::max<std::size_t>(first.end, at + 1);
        }
    }

    void push(std::size_t line, const Piece &piece, ValueShape shape)
    {
        const std::string_view words = piece.text.of(m_text);
        const bool any = std::any_of(words.begin(), words.end(), [](char c) { return isAlnum(c) || static_cast<unsigned char>(c) >= 0x80; });
        if (!piece.text.isEmpty() && any) {
            m_layout.values.push_back({piece, line, shape});
        }
    }

    const LineReader &m_lines;
    std::string_view m_text;
    CoverLayout m_layout;
    std::vector<Open> m_open;
};

/// "Item 5.", "ITEM 8.01 —", "Items 1 through 4".
bool startsItem(std::string_view words)
{
    if (!startsWithIgnoringCase(words, "item")) {
        return false;
    }
    std::size_t i = 4;
    while (i < words.size() && (toLower(words[i]) == 's' || isSpace(words[i]) || words[i] == '\xA0' || words[i] == '\xC2' || words[i] == '#')) {
        ++i;
    }
    return i < words.size() && i > 4 && isDigit(words[i]);
}

} // namespace

std::vector<CoverValue> CoverLayout::valuesOn(std::size_t line) const
{
    std::vector<CoverValue> found;
    const auto first = std::partition_point(values.begin(), values.end(),
                                            [line](const CoverValue &value) { return value.line < line; });
    for (auto value = first; value != values.end() && value->line == line; ++value) {
        found.push_back(*value);
    }
    return found;
}

bool CoverLayout::hasCaption(std::size_t line) const
{
    return line >= firstLine && line < endLine && captionOfLine[line - firstLine] >= 0;
}

std::vector<const Caption *> CoverLayout::captionsOn(std::size_t line) const
{
    std::vector<const Caption *> found;
    for (const Caption &caption : captions) {
        if (caption.firstLine <= line && line <= caption.lastLine) {
            found.push_back(&caption);
        }
    }
    return found;
}

std::size_t coverEnd(const LineReader &lines)
{
    const std::size_t count = std::min(lines.count(), mostCoverLines);
    for (std::size_t i = 0; i < count; ++i) {
        const std::string_view words = lines.words(i);
        if (lines.line(i).begin > mostCoverBytes) {
            return i;
        }
        const std::string key = alnumKey(words.substr(0, 80));
        if (startsItem(words) || key == "signature" || key == "signatures" || key.starts_with("informationtobeincluded")
            || key.starts_with("informationincludedinth") || key == "tableofcontents" || key == "parti"
            || key.starts_with("partifinancial") || key.starts_with("documentsincorporatedbyreference")) {
            // A contents link stands above many covers of the HTML age.
            if (key == "tableofcontents" && i < 40) {
                continue;
            }
            return i;
        }
    }
    return count;
}

CoverLayout layOutCover(const LineReader &lines, std::size_t firstLine, std::size_t endLine)
{
    return Builder(lines, firstLine, endLine).build();
}

} // namespace filing::rules
