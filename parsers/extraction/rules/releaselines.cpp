// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/extraction/rules/releaselines.h"

#include "parsers/core/text.h"

#include <algorithm>
#include <array>
#include <string>

namespace filing::rules
{

namespace
{

constexpr std::size_t longestPlace = 90;      ///< With the wire's name.
constexpr std::size_t mostPlaceWords = 10;

bool isOneOf(std::string_view word, const auto &list)
{
    return std::ranges::find(list, word) != list.end();
}

bool startsWithDash(std::string_view words)
{
    static constexpr std::array<std::string_view, 9> dashes = {"-", "\xE2\x80\x93", "\xE2\x80\x94", "\xE2\x80\x95", "\xE2\x88\x92", "\xC2\x97", "\xC2\x96", "...", "\xE2\x80\xA6"};
    return std::ranges::any_of(dashes, [&](std::string_view dash) { return words.starts_with(dash); });
}

bool hasDash(std::string_view words)
{
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (startsWithDash(words.substr(i))) {
            return true;
        }
    }
    return false;
}

std::size_t wireAt(std::string_view words)
{
    std::size_t first = std::string_view::npos;
    for (const std::string_view wire : {"(BUSINESS WIRE)", "/PRNewswire", "/PR Newswire", "(GLOBE NEWSWIRE)", "(GlobeNewswire)", "(Marketwire)", "(PRIMEZONE)", "/CNW", "(PR NEWSWIRE)", "(ACCESSWIRE)"}) {
        first = std::min(first, findIgnoringCase(words, wire));
    }
    return first;
}

/// "PORT ELIAS, Calif.--(BUSINESS WIRE)--": names only, no caption and no part of a sentence.
bool isPlace(std::string_view words)
{
    words = trimmed(words);
    const bool parted = words.find_first_of(",-(/") != std::string_view::npos || hasDash(words);
    if (words.empty() || words.size() > longestPlace || !parted || words.find_first_of(":0123456789;$%") != std::string_view::npos || !isUpper(words.front())) {
        return false;
    }
    static constexpr std::array<std::string_view, 22> captions = {"date", "dated", "ended", "ending", "quarter", "months", "month", "year", "years", "weeks", "period",
                                                                  "as", "by", "signed", "effective", "since", "until", "from", "on", "inc", "corporation", "fiscal"};
    static constexpr std::array<std::string_view, 7> small = {"of", "and", "the", "de", "la", "le", "du"};
    std::size_t count = 0;
    for (std::size_t i = 0; i < words.size();) {
        const std::size_t begin = i;
        while (i < words.size() && isAlpha(words[i])) {
            ++i;
        }
        if (i == begin) {
            ++i;
            continue;
        }
        const std::string_view word = words.substr(begin, i - begin);
        const std::string lower = lowered(word);
        const bool inside = begin > 0 && (static_cast<unsigned char>(words[begin - 1]) >= 0x80 || words[begin - 1] == '\'') && !startsWithDash(words.substr(begin >= 3 ? begin - 3 : 0));
        if (isOneOf(std::string_view(lower), captions) || (isLower(word.front()) && !isOneOf(word, small) && !inside) || ++count > mostPlaceWords) {
            return false;
        }
    }
    return count > 0;
}

/// What parts a dateline from the sentence it opens.
bool opensSentence(std::string_view behind)
{
    behind = trimmed(behind);
    while (!behind.empty() && (behind.front() == ')' || behind.front() == ',')) {
        behind = trimmed(behind.substr(1));
    }
    if (behind.size() < 12 || startsWithIgnoringCase(behind, "/s/")) {
        return false;
    }
    const bool wire = (behind.front() == '/' || behind.front() == '(') && isUpper(behind[1]);
    const bool colon = behind.front() == ':' && behind[1] == ' ' && isUpper(behind[2]);
    return wire || colon || startsWithDash(behind);
}

/// A city in capitals, its state, a dash: "PORT ELIAS, NE -- Brightwater said".
bool isUndated(std::string_view words)
{
    const std::size_t wire = wireAt(words.substr(0, longestPlace + 20));
    if (wire != std::string_view::npos) {
        const std::string_view before = words.substr(0, wire);
        const std::size_t digit = std::min(before.find_first_of("0123456789"), before.size());
        return isPlace(before.substr(0, digit));
    }
    std::size_t at = 0;
    while (at < words.size() && at < longestPlace && !startsWithDash(words.substr(at))) {
        ++at;
    }
    const std::string_view place = words.substr(0, at);
    const std::size_t comma = place.find(',');
    const bool capitals = comma != std::string_view::npos && comma >= 3 && std::ranges::none_of(place.substr(0, comma), isLower);
    return capitals && place.size() < 40 && isPlace(place) && opensSentence(words.substr(at));
}

constexpr std::array<std::string_view, 9> spans = {"quarter", "quarters", "period", "periods", "year", "half", "halves", "q4", "annual"};
constexpr std::array<std::string_view, 4> counted = {"month", "months", "week", "weeks"};
constexpr std::array<std::string_view, 22> countWords = {"one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "twenty", "twentysix",
                                                         "thirtynine", "forty", "fiftytwo", "fiftythree", "thirty", "fifty"};
constexpr std::array<std::string_view, 11> otherWords = {"first", "second", "third", "fourth", "fiscal", "full", "and", "the", "of", "its", "calendar"};

enum class PeriodWord { None, Other, Number, Count, Counted, Noun };

PeriodWord kindOf(std::string_view word)
{
    const std::string key = alnumKey(word);
    if (key.empty()) {
        return PeriodWord::Other;
    }
    if (std::ranges::all_of(key, isDigit)) {
        return key.size() <= 2 ? PeriodWord::Count : key.size() == 4 ? PeriodWord::Number : PeriodWord::None;
    }
    // "three-month", "13-week", "twenty-six"
    const std::size_t hyphen = word.find('-');
    if (hyphen != std::string_view::npos && hyphen > 0) {
        const PeriodWord first = kindOf(word.substr(0, hyphen));
        const PeriodWord rest = kindOf(word.substr(hyphen + 1));
        if (first == PeriodWord::Count && (rest == PeriodWord::Counted || rest == PeriodWord::Noun)) {
            return PeriodWord::Noun;
        }
        const bool known = first != PeriodWord::None && rest != PeriodWord::None;
        return !known ? PeriodWord::None : std::max(first, rest);
    }
    const std::string_view view = key;
    return isOneOf(view, spans) ? PeriodWord::Noun
        : isOneOf(view, counted) ? PeriodWord::Counted
        : isOneOf(view, countWords) ? PeriodWord::Count
        : isOneOf(view, otherWords) ? PeriodWord::Other
                                     : PeriodWord::None;
}

/// Start of the words before "ended" that name the period; npos where they are torn, or none.
std::size_t phraseStart(std::string_view words, std::size_t ended)
{
    std::size_t start = std::string_view::npos;
    bool whole = false;
    bool needsCount = false;
    for (std::size_t at = ended; at > 0;) {
        std::size_t end = at;
        while (end > 0 && isSpace(words[end - 1])) {
            --end;
        }
        std::size_t begin = end;
        while (begin > 0 && !isSpace(words[begin - 1]) && end - begin < 24) {
            --begin;
        }
        const std::string_view word = words.substr(begin, end - begin);
        const PeriodWord kind = word.ends_with('.') || word.find("\xE2\x80") != std::string_view::npos ? PeriodWord::None : kindOf(word);
        if (word.empty() || kind == PeriodWord::None) {
            break;
        }
        needsCount = kind == PeriodWord::Counted || (needsCount && kind != PeriodWord::Count);
        whole = whole || kind == PeriodWord::Noun || kind == PeriodWord::Counted;
        const std::string key = alnumKey(word);
        const bool filler = key.empty() || key == "and" || key == "the" || key == "of" || key == "its";
        start = filler ? start : begin;
        at = begin;
    }
    return whole && !needsCount ? start : std::string_view::npos;
}

} // namespace

std::optional<Dateline> matchDateline(std::string_view paragraph)
{
    if (paragraph.empty() || !isUpper(paragraph.front())) {
        return std::nullopt;
    }
    const std::string_view head = paragraph.substr(0, 2 * longestPlace);
    if (const auto found = findDate(head); found && isPlace(head.substr(0, found->begin)) && opensSentence(paragraph.substr(found->end))) {
        return Dateline{found};
    }
    return isUndated(paragraph) ? std::optional(Dateline{}) : std::nullopt;
}

bool isReleaseFurniture(std::string_view line)
{
    const std::string key = alnumKey(line.substr(0, 120));
    static constexpr std::array<std::string_view, 5> whole = {"pressrelease", "newsrelease", "news", "release", "earningsrelease"};
    static constexpr std::array<std::string_view, 8> starts = {"contact", "forimmediate", "forrelease", "forfurther", "formoreinfo", "exhibit", "investorcontact", "mediacontact"};
    const bool phone = line.size() < 120 && std::ranges::count_if(line, isDigit) >= 7 && !findDate(line);
    return isOneOf(std::string_view(key), whole) || line.find('@') != std::string_view::npos || key.find("www") == 0 || phone
        || std::ranges::any_of(starts, [&](std::string_view start) { return key.starts_with(start); });
}

std::optional<FoundDate> markedDate(std::string_view line)
{
    const auto found = findDate(line.substr(0, 120));
    const std::string key = found ? alnumKey(line.substr(0, found->begin)) : std::string();
    const bool marked = key == "forimmediaterelease" || key == "forrelease" || key == "forimmediatereleaseon" || key == "forreleaseon";
    return marked ? found : std::nullopt;
}

std::optional<FoundPeriod> findPeriod(std::string_view words)
{
    const std::string lower = lowered(words);
    std::size_t at = 0;
    while (const auto found = findDate(words, at)) {
        at = found->end;
        const std::size_t behind = std::max(lower.rfind("ended", found->begin) + 1, lower.rfind("ending", found->begin) + 1);
        if (behind == 0 || found->begin - (behind - 1) > 24) {
            continue;
        }
        const std::size_t start = phraseStart(words, behind - 1);
        if (start == std::string_view::npos) {
            continue;
        }
        const std::size_t before = start > 60 ? start - 60 : 0;
        if (std::string_view(lower).substr(before, start - before).find("form 10") == std::string_view::npos) {
            return FoundPeriod{found->date, start, found->end};
        }
    }
    return std::nullopt;
}

} // namespace filing::rules
