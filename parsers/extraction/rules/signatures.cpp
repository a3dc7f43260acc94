// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/extraction/rules/signatures.h"

#include "parsers/core/date.h"
#include "parsers/core/text.h"
#include "parsers/extraction/rules/keyedtext.h"
#include "parsers/extraction/rules/linereader.h"
#include "parsers/reading/layout.h"

#include <algorithm>
#include <array>

namespace filing::rules
{

namespace
{

constexpr std::size_t mostBlockLines = 70;
constexpr std::size_t mostTitleParts = 4;
constexpr std::size_t longestPerson = 60;

/// Words that only job titles have; a piece with one of them is a title, not a name.
constexpr std::array<std::string_view, 52> titleWords = {
    "president", "officer", "chief", "executive", "director", "secretary", "treasurer", "chairman", "chairwoman", "chairperson", "vice",
    "senior", "counsel", "controller", "comptroller", "manager", "managing", "partner", "principal", "general", "ceo", "cfo", "coo", "cto",
    "evp", "svp", "vp", "trustee", "attorney", "member", "assistant", "finance", "financial", "accounting", "administrator", "representative",
    "signatory", "head", "founder", "corporate", "legal", "interim", "acting", "global", "operating", "administrative", "agent", "owner",
    "authorized", "duly", "chair", "gc"};
/// Words that lead on to the next line of a title.
constexpr std::array<std::string_view, 16> joiners = {"and",       "of",     "the",     "for",       "or",      "to",      "in",       "chief",
                                                      "executive", "senior", "general", "assistant", "managing", "deputy", "principal", "vice"};

std::vector<std::string_view> wordsOf(std::string_view text)
{
    std::vector<std::string_view> words;
    std::size_t begin = 0;
    while (begin < text.size()) {
        while (begin < text.size() && !isAlnum(text[begin])) {
            ++begin;
        }
        std::size_t end = begin;
        while (end < text.size() && (isAlnum(text[end]) || text[end] == '\'' || static_cast<unsigned char>(text[end]) >= 0x80)) {
            ++end;
        }
        if (end > begin) {
            words.push_back(text.substr(begin, end - begin));
        }
        begin = end;
    }
    return words;
}

bool hasTitleWord(std::string_view text)
{
    return std::ranges::any_of(wordsOf(text), [](std::string_view word) {
        return std::find(titleWords.begin(), titleWords.end(), lowered(word)) != titleWords.end();
    });
}

bool goesOn(std::string_view title)
{
    if (title.ends_with(',') || title.ends_with('&') || title.ends_with('/') || title.ends_with('-')) {
        return true;
    }
    const auto words = wordsOf(title);
    return !words.empty() && std::find(joiners.begin(), joiners.end(), lowered(words.back())) != joiners.end();
}

bool isPersonName(std::string_view text)
{
    const auto words = wordsOf(text);
    if (words.size() < 2 || words.size() > 7 || text.size() > longestPerson || hasTitleWord(text)) {
        return false;
    }
    const bool digits = std::any_of(text.begin(), text.end(), isDigit);
    const bool capital = std::ranges::all_of(words, [](std::string_view word) {
        return !isLower(word.front()) || word == "de" || word == "van" || word == "der" || word == "von" || word == "la" || word == "di" || word == "den" || word == "du";
    });
    return !digits && capital;
}

/// Length of "/s/", "\s\", "/S/ " at the start of text, 0 where there is none.
std::size_t conformedMark(std::string_view text)
{
    if (text.starts_with("//")) {
        return 2;
    }
    for (const std::string_view mark : {"/s/", "\\s\\", "/s ", "/ s /", "s/", "/s", "(s)", "\\\\s\\\\", "/ s/"}) {
        if (startsWithIgnoringCase(text, mark)) {
            const bool plain = mark == "/s" || mark == "s/" || mark == "/s ";
            return plain && text.size() > mark.size() && isLower(text[mark.size()]) ? 0 : mark.size();
        }
    }
    return 0;
}

struct Part
{
    Piece piece;
    std::size_t line = 0;
};

/// The words behind "By:", "Name:", "Title:", "Its:", and which of these it was.
enum class Lead { None, By, Name, Title, Date };

struct Led
{
    Lead lead = Lead::None;
    Span rest;
};

Led leadOf(std::string_view text, Span span)
{
    struct Word
    {
        std::string_view word;
        Lead lead;
    };
    static constexpr Word leads[] = {
        {"by", Lead::By}, {"name", Lead::Name}, {"printed name", Lead::Name}, {"print name", Lead::Name}, {"title", Lead::Title}, {"its", Lead::Title},
        {"dated", Lead::Date}, {"date", Lead::Date}, {"date signed", Lead::Date}, {"signature", Lead::By}, {"signed", Lead::By}, {"per", Lead::By}, {"position", Lead::Title}};
    const std::string_view words = span.of(text);
    for (const Word &lead : leads) {
        if (!startsWithIgnoringCase(words, lead.word)) {
            continue;
        }
        const std::string_view behind = words.substr(lead.word.size());
        const bool mark = behind.starts_with(':') || behind.starts_with('.') || behind.starts_with("**:") || behind.starts_with(" :") || behind.empty();
        const bool sign = (lead.lead == Lead::By || lead.lead == Lead::Date) && !behind.empty() && !isAlnum(behind.front());
        // "Its President and Chief Executive Officer"
        const bool its = lead.word == "its" && behind.starts_with(' ') && behind.size() > 1 && isUpper(behind[1]);
        if (!mark && !sign && !its) {
            continue;
        }
        std::uint32_t begin = span.begin + static_cast<std::uint32_t>(lead.word.size());
        while (begin < span.end && (text[begin] == ':' || text[begin] == '.' || isSpace(text[begin]) || text[begin] == '*')) {
            ++begin;
        }
        return {lead.lead, trimmedSpan(text, {begin, span.end})};
    }
    return {Lead::None, span};
}

bool isRegistrantCaption(std::string_view words)
{
    const std::string key = alnumKey(words);
    return key == "registrant" || key == "theregistrant" || key == "registrantsname" || key == "nameofregistrant" || key == "company"
        || key == "issuer" || key == "exactnameofregistrant" || key.starts_with("exactnameofregistrant") || key == "depositor" || key == "signature"
        || key == "signatures" || key == "printedname" || key == "printnameandtitle" || key == "nameandtitle" || key == "typedname" || key == "title"
        || key == "coregistrant" || key == "duly authorized";
}

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
        if (m_signatures.empty()) {
            readUnmarked();
        }
        shareDates();
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

    /// Returns the index behind the last part used.
    std::size_t readSigner(std::size_t at, std::size_t mark, std::size_t previousEnd)
    {
        const Part &signature = m_parts[at];
        Span conformed = leadOf(m_text, signature.piece.text).rest;
        conformed.begin += static_cast<std::uint32_t>(mark);
        while (!conformed.isEmpty() && (m_text[conformed.begin] == '/' || m_text[conformed.begin] == '\\' || m_text[conformed.begin] == ':')) {
            ++conformed.begin;
        }
        conformed = trimmedSpan(m_text, conformed);
        Signature signer;
        std::vector<Span> title;
        std::size_t used = at + 1;
        Span name = conformed;
        if (splitNameAndTitle(conformed, {}, name, title)) {
            name = withoutTail(m_text, name);
        }
        const std::size_t end = nextSigner(at + 1);
        bool printed = false;
        std::size_t lastTitleLine = signature.line;
        for (std::size_t i = at + 1; i < end; ++i) {
            if (isDatePart(i) || isRegistrantCaption(words(i))) {
                continue;
            }
            const Led led = leadOf(m_text, m_parts[i].piece.text);
            if (!isUnder(m_parts[i], signature) && led.lead == Lead::None) {
                continue;
            }
            if (m_parts[i].line - lastTitleLine > 6) {
                break;
            }
            if (led.lead == Lead::Title) {
                title = led.rest.isEmpty() ? std::vector<Span>{} : std::vector<Span>{led.rest};
                lastTitleLine = m_parts[i].line;
                used = i + 1;
                continue;
            }
            // "By: ANN VALE" under "/s/ Ann Vale" is the printed name; any other "By:" is the next signer's.
            if (led.lead == Lead::By && (printed || !shareSurname(led.rest.of(m_text), conformed.of(m_text)))) {
                break;
            }
            if (!printed && (led.lead == Lead::Name || title.empty())) {
                Span printedName = led.rest;
                std::vector<Span> printedTitle;
                if (takesPrintedName(led, conformed, printedName, printedTitle)) {
                    name = printedName;
                    printed = true;
                    if (!printedTitle.empty()) {
                        title = printedTitle;
                    }
                    lastTitleLine = m_parts[i].line;
                    used = i + 1;
                    continue;
                }
            }
            if (!takesTitle(led.rest, title, m_parts[i].line - lastTitleLine)) {
                if (!title.empty()) {
                    break;
                }
                continue;
            }
            title.push_back(led.rest);
            lastTitleLine = m_parts[i].line;
            used = i + 1;
        }
        fill(signer, name, title);
        readRegistrant(signer, previousEnd, at);
        readDate(signer, at, end);
        m_signatures.push_back(std::move(signer));
        return used;
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
        splitNameAndTitle(led.rest, conformed, name, title);
        name = withoutTail(m_text, name);
        if (led.lead == Lead::Name) {
            return true;
        }
        return shareSurname(name.of(m_text), conformed.of(m_text)) || (conformed.isEmpty() && isPersonName(name.of(m_text)));
    }

    static bool shareSurname(std::string_view a, std::string_view b)
    {
        if (a.empty() || b.empty() || a.size() > 80) {
            return false;
        }
        const auto first = wordsOf(a);
        const auto second = wordsOf(b);
        return std::ranges::any_of(first, [&](std::string_view word) {
            return word.size() > 2 && std::ranges::any_of(second, [&](std::string_view other) { return equalsIgnoringCase(word, other); });
        });
    }

    /// "Jason Smart, Chief Executive Officer" and "Gregory Perry Executive Vice President": the name ends where the title begins.
    bool splitNameAndTitle(Span whole, Span conformed, Span &name, std::vector<Span> &title) const
    {
        const std::string_view all = whole.of(m_text);
        if (!hasTitleWord(all)) {
            return false;
        }
        for (std::size_t i = 0; i < all.size(); ++i) {
            const bool comma = all[i] == ',' || all.substr(i).starts_with(" - ") || all.substr(i).starts_with(" \xE2\x80\x93 ") || all[i] == ';' || all[i] == '\n';
            if (comma && isPersonLike(all.substr(0, i)) && hasTitleWord(firstWords(all.substr(i + 1)))) {
                const auto cut = whole.begin + static_cast<std::uint32_t>(i);
                name = {whole.begin, cut};
                std::uint32_t begin = cut + 1;
                while (begin < whole.end && !isAlnum(m_text[begin])) {
                    ++begin;
                }
                title = {{begin, whole.end}};
                return true;
            }
        }
        // Without a comma the conformed name tells where the printed one ends.
        const std::string key = alnumKey(conformed.of(m_text));
        for (std::size_t i = 1; !key.empty() && i < all.size(); ++i) {
            if (isSpace(all[i]) && alnumKey(all.substr(0, i)) == key) {
                name = {whole.begin, whole.begin + static_cast<std::uint32_t>(i)};
                title = {trimmedSpan(m_text, {name.end, whole.end})};
                return true;
            }
        }
        return false;
    }

    static bool isPersonLike(std::string_view words) { return words.size() >= 4 && !hasTitleWord(words) && wordsOf(words).size() >= 2; }

    /// A title's first words tell it; "John Smith, Jr., Director" has a suffix before.
    static std::string_view firstWords(std::string_view words)
    {
        const auto comma = words.find(',');
        return comma == std::string_view::npos ? words : words.substr(0, comma);
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
            splitNameAndTitle(name, {}, name, title);
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

bool isSignatureHeading(std::string_view words)
{
    const std::string key = alnumKey(words.substr(0, 40));
    return key == "signature" || key == "signatures" || key == "signaturepage";
}

/// "Pursuant to the requirements of the Securities Exchange Act …"; under the heading other wordings will do.
bool opensSentence(std::string_view key, const LineReader &lines, std::size_t line)
{
    if (key.find("pursuanttotherequirement") < 60 || key.starts_with("inaccordancewiththerequirement")) {
        return true;
    }
    if (!key.starts_with("inaccordancewith") && !key.starts_with("pursuantto") && !key.starts_with("asrequiredby")) {
        return false;
    }
    for (std::size_t i = line; i > 0 && line - i < 4; --i) {
        if (isSignatureHeading(lines.words(i - 1))) {
            return true;
        }
    }
    return false;
}

/// A mark of signing soon below a heading stands for the sentence that should be between.
bool signedBelow(const LineReader &lines, std::size_t heading)
{
    constexpr std::size_t near = 12;
    std::size_t words = 0;
    for (std::size_t i = heading + 1; i < std::min(lines.count(), heading + 2 * near) && words < near; ++i) {
        const std::string_view line = lines.words(i);
        words += line.empty() ? 0U : 1U;
        if (findIgnoringCase(line.substr(0, 300), "/s/") != std::string_view::npos) {
            return true;
        }
    }
    return false;
}

std::uint32_t blockBegin(const LineReader &lines, std::size_t sentence)
{
    for (std::size_t i = sentence; i > 0 && sentence - i < 5; --i) {
        if (isSignatureHeading(lines.words(i - 1))) {
            return lines.line(i - 1).begin;
        }
    }
    return lines.line(sentence).begin;
}

/// The block ends where the index of exhibits, or an exhibit glued behind the form, begins.
std::uint32_t blockEnd(const LineReader &lines, std::size_t sentence)
{
    constexpr std::size_t longestBlock = 140;
    for (std::size_t i = sentence + 1; i < std::min(lines.count(), sentence + longestBlock); ++i) {
        const std::string key = alnumKey(lines.words(i).substr(0, 60));
        if (key.starts_with("exhibitindex") || key.starts_with("indextoexhibit") || key.starts_with("indexofexhibit") || key == "exhibits"
            || key.starts_with("exhibitno") || (key.starts_with("exhibit") && key.size() > 7 && key.size() < 13 && isDigit(key[7]))) {
            return lines.line(i).begin;
        }
    }
    return static_cast<std::uint32_t>(lines.reading().text().size());
}

} // namespace

std::optional<Span> findSignatureBlock(const ReadingText &text)
{
    const LineReader lines(text);
    for (std::size_t i = 0; i < lines.count(); ++i) {
        const Span span = lines.line(i);
        if (isSignatureHeading(span.of(text.text())) && signedBelow(lines, i)) {
            return Span{span.begin, blockEnd(lines, i)};
        }
        if (span.isEmpty() || !opensSentence(alnumKey(span.of(text.text()).substr(0, 160)), lines, i)) {
            continue;
        }
        // The sentence may be wrapped, so its words are looked at together.
        const KeyedText keyed(text.text(), {span.begin, std::min(span.begin + 900, static_cast<std::uint32_t>(text.text().size()))});
        const std::size_t signed_ = keyed.find("signed");
        if (signed_ == KeyedText::npos || signed_ > 320 || (keyed.find("act") > signed_ && keyed.find("1934") > signed_)) {
            continue;
        }
        return Span{blockBegin(lines, i), blockEnd(lines, i)};
    }
    return std::nullopt;
}

std::optional<Field> dateLineAbove(const ReadingText &text, Span block)
{
    constexpr std::size_t farthest = 60;
    const LineReader lines(text);
    const std::size_t from = text.lineAt(block.begin);
    for (std::size_t i = from; i > 0 && from - i < farthest; --i) {
        const Span span = lines.line(i - 1);
        const Led led = span.size() < 60 ? leadOf(text.text(), span) : Led{};
        if (led.lead != Lead::Date) {
            continue;
        }
        if (const auto date = parseDate(led.rest.of(text.text()))) {
            Field field = makeField(text, led.rest, "signatures.date-above");
            field.value = isoDate(*date);
            field.confidence = 0.7;
            return field;
        }
    }
    return std::nullopt;
}

std::vector<Signature> readSignatures(const ReadingText &text, Span block)
{
    return SignatureReader(text, block).read();
}

} // namespace filing::rules
