// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/extraction/rules/covervalues.h"

#include "parsers/core/text.h"

#include <algorithm>
#include <array>

namespace filing::rules
{

namespace
{

std::size_t digitsAt(std::string_view text, std::size_t at)
{
    std::size_t n = 0;
    while (at + n < text.size() && isDigit(text[at + n])) {
        ++n;
    }
    return n;
}

/// Length of the hyphen at `at` (ASCII, en dash, U+2010, U+2011), with blanks around it; 0 where there is none.
std::size_t hyphenAt(std::string_view text, std::size_t at)
{
    std::size_t i = at;
    while (i < text.size() && text[i] == ' ') {
        ++i;
    }
    const std::string_view rest = text.substr(std::min(i, text.size()));
    std::size_t n = 0;
    if (rest.starts_with('-')) {
        n = 1;
    } else if (rest.starts_with("\xE2\x80\x93") || rest.starts_with("\xE2\x80\x90") || rest.starts_with("\xE2\x80\x91")
               || rest.starts_with("\xE2\x80\x94")) {
        n = 3;
    }
    if (n == 0 || i - at > 1) {
        return 0;
    }
    i += n;
    if (i < text.size() && text[i] == ' ') {
        ++i;
    }
    return i - at;
}

/// True where a number can start: nothing before it that would make it part of a longer one.
bool startsNumber(std::string_view text, std::size_t at)
{
    if (at == 0) {
        return true;
    }
    const char before = text[at - 1];
    if (isAlnum(before) || before == '-' || before == '.' || before == ',' || before == '/' || before == '$') {
        return false;
    }
    return !(at >= 3 && hyphenAt(text, at - 3) == 3);
}

bool endsNumber(std::string_view text, std::size_t at)
{
    return at >= text.size() || !(isAlnum(text[at]) || text[at] == '-');
}

Span spanOf(std::size_t begin, std::size_t end)
{
    return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

/// Calls `match` at every place a number can start; it returns the end of the match or 0.
template<typename Match>
std::optional<Span> firstMatch(std::string_view text, std::size_t from, Match match)
{
    for (std::size_t i = from; i < text.size(); ++i) {
        if (!isDigit(text[i]) || !startsNumber(text, i)) {
            continue;
        }
        if (const std::size_t end = match(i); end > 0) {
            return spanOf(i, end);
        }
        i += digitsAt(text, i) - 1;
    }
    return std::nullopt;
}

/// True where the digits before `at` read as the area code of a telephone number: "(401) 831-6755".
bool followsAreaCode(std::string_view text, std::size_t at)
{
    while (at > 0 && text[at - 1] == ' ') {
        --at;
    }
    if (at >= 5 && text[at - 1] == ')' && isDigit(text[at - 2]) && isDigit(text[at - 3])) {
        return true;
    }
    return at >= 3 && isDigit(text[at - 1]) && isDigit(text[at - 2]) && isDigit(text[at - 3]);
}

std::size_t matchFileNumber(std::string_view text, std::size_t at)
{
    const std::size_t head = digitsAt(text, at);
    const std::size_t hyphen = hyphenAt(text, at + head);
    if (head < 1 || head > 3 || hyphen == 0) {
        return 0;
    }
    std::size_t end = at + head + hyphen;
    const std::size_t tail = digitsAt(text, end);
    if (tail < 3 || tail > 6 || (head == 3 && tail == 4 && followsAreaCode(text, at))) {
        return 0;
    }
    end += tail;
    if (const std::size_t more = hyphenAt(text, end); more == 1 || more == 3) {
        const std::size_t suffix = digitsAt(text, end + more);
        if (suffix == 4 && tail == 3) {
            return 0;   // 201-567-5648 is a telephone number.
        }
        if (suffix >= 1 && suffix <= 3) {
            end += more + suffix;
        } else if (suffix == 0 && end + more < text.size() && isUpper(text[end + more]) && endsNumber(text, end + more + 1)) {
            end += more + 1;    // "0-12345-A"
        }
    }
    return endsNumber(text, end) || (end < text.size() && isAlpha(text[end]) && end + 1 == text.size()) ? end : 0;
}

std::size_t matchEmployerNumber(std::string_view text, std::size_t at)
{
    if (digitsAt(text, at) != 2) {
        return 0;
    }
    const std::size_t hyphen = hyphenAt(text, at + 2);
    const std::size_t tail = hyphen > 0 ? digitsAt(text, at + 2 + hyphen) : 0;
    const std::size_t end = at + 2 + hyphen + tail;
    return tail == 7 && endsNumber(text, end) ? end : 0;
}

std::size_t skipPhoneGap(std::string_view text, std::size_t at)
{
    std::size_t i = at;
    while (i < text.size() && i - at < 8) {
        const std::string_view rest = text.substr(i);
        if (rest.starts_with("\xE2\x80\x93") || rest.starts_with("\xE2\x80\x91") || rest.starts_with("\xE2\x80\x90")) {
            i += 3;
        } else if (rest.starts_with("\xC2\xA0")) {
            i += 2;
        } else if (std::string_view(" -.)/\t\n\r").find(text[i]) != std::string_view::npos) {
            ++i;
        } else {
            break;
        }
    }
    return i;
}

/// Three, three and four digits with gaps or brackets between, the area code's digits at `at`.
std::size_t matchPhone(std::string_view text, std::size_t at)
{
    if (digitsAt(text, at) != 3) {
        return 0;
    }
    const std::size_t second = skipPhoneGap(text, at + 3);
    if (second == at + 3 || digitsAt(text, second) != 3) {
        return 0;
    }
    const std::size_t third = skipPhoneGap(text, second + 3);
    if (third == second + 3 || digitsAt(text, third) != 4) {
        return 0;
    }
    return endsNumber(text, third + 4) ? third + 4 : 0;
}

/// "+44 20 7123 4567": a plus or 011 and at least eight digits in groups.
std::size_t matchInternational(std::string_view text, std::size_t at)
{
    std::size_t digits = 0;
    std::size_t end = 0;
    std::size_t i = at;
    if (text[i] == '+') {
        ++i;
    }
    while (i < text.size() && (isDigit(text[i]) || std::string_view(" -.()").find(text[i]) != std::string_view::npos)) {
        if (isDigit(text[i])) {
            ++digits;
            end = i + 1;
        }
        ++i;
    }
    return digits >= 8 && digits <= 16 ? end : 0;
}

constexpr std::string_view places[] = {
    "alabama", "alaska", "arizona", "arkansas", "california", "colorado", "connecticut", "delaware", "florida", "georgia",
    "hawaii", "idaho", "illinois", "indiana", "iowa", "kansas", "kentucky", "louisiana", "maine", "maryland", "massachusetts",
    "michigan", "minnesota", "mississippi", "missouri", "montana", "nebraska", "nevada", "new hampshire", "new jersey",
    "new mexico", "new york", "north carolina", "north dakota", "ohio", "oklahoma", "oregon", "pennsylvania", "rhode island",
    "south carolina", "south dakota", "tennessee", "texas", "utah", "vermont", "virginia", "washington", "west virginia",
    "wisconsin", "wyoming", "district of columbia", "puerto rico", "guam", "virgin islands", "u.s. virgin islands",
    // Abbreviations, postal and traditional.
    "al", "ak", "az", "ar", "ca", "co", "ct", "de", "fl", "ga", "hi", "id", "il", "in", "ia", "ks", "ky", "la", "me", "md",
    "ma", "mi", "mn", "ms", "mo", "mt", "ne", "nv", "nh", "nj", "nm", "ny", "nc", "nd", "oh", "ok", "or", "pa", "ri", "sc",
    "sd", "tn", "tx", "ut", "vt", "va", "wa", "wv", "wi", "wy", "dc", "pr", "d.c.", "n.y.", "n.j.", "n.c.", "s.c.", "n.h.",
    "n.m.", "r.i.", "ala.", "ariz.", "ark.", "calif.", "colo.", "conn.", "del.", "fla.", "ga.", "ill.", "ind.", "kan.", "ky.",
    "la.", "mass.", "md.", "mich.", "minn.", "miss.", "mo.", "mont.", "neb.", "nev.", "okla.", "ore.", "pa.", "penn.", "tenn.",
    "tex.", "va.", "vt.", "wash.", "wis.", "wyo.",
    // Countries and provinces that register with the SEC.
    "alberta", "antigua", "argentina", "aruba", "australia", "austria", "bahamas", "the bahamas", "barbados", "belgium", "belize",
    "bermuda", "brazil", "british columbia", "british virgin islands", "bvi", "canada", "cayman islands", "the cayman islands",
    "grand cayman", "chile", "china", "people's republic of china", "prc", "colombia", "costa rica", "curacao", "curaçao",
    "cyprus", "czech republic", "denmark", "england", "england and wales", "finland", "france", "germany",
    "federal republic of germany", "gibraltar", "greece", "guernsey", "hong kong", "hungary", "iceland", "india", "indonesia",
    "ireland", "northern ireland", "isle of man", "israel", "italy", "japan", "jersey", "jersey, channel islands", "kazakhstan",
    "korea", "republic of korea", "south korea", "liberia", "republic of liberia", "luxembourg", "grand duchy of luxembourg",
    "malaysia", "malta", "manitoba", "marshall islands", "republic of the marshall islands", "the marshall islands",
    "republic of marshall islands", "mauritius", "mexico", "monaco", "netherlands", "the netherlands", "netherlands antilles",
    "new brunswick", "newfoundland", "new zealand", "norway", "nova scotia", "ontario", "panama", "republic of panama", "peru",
    "philippines", "poland", "portugal", "quebec", "québec", "russia", "saskatchewan", "scotland", "singapore", "south africa",
    "spain", "sweden", "switzerland", "taiwan", "thailand", "turkey", "ukraine", "united arab emirates", "united kingdom",
    "united states", "united states of america", "u.s.", "u.s.a.", "usa", "vietnam", "wales", "yukon", "yukon territory",
    "federal", "federally chartered",
};

constexpr std::size_t longestPlace = 34;

bool isKnownPlace(std::string_view lower)
{
    return std::find(std::begin(places), std::end(places), lower) != std::end(places);
}

std::string_view withoutTail(std::string_view words)
{
    words = trimmed(words);
    while (!words.empty() && (words.back() == ',' || words.back() == ';' || words.back() == ':')) {
        words = trimmed(words.substr(0, words.size() - 1));
    }
    return words;
}

bool isLetterAt(std::string_view text, std::size_t at)
{
    return at < text.size() && (isAlnum(text[at]) || static_cast<unsigned char>(text[at]) >= 0x80);
}

bool isCapitalOrDigit(char c)
{
    return isUpper(c) || isDigit(c);
}

/// Where a code of capitals and digits mixed begins at the end of `words`, words.size() where there is none: "K0M 2T0", "SW1A 1AA",
/// "D02 R296", "HM 11", "KY1-1104".
std::size_t mixedCodeBegin(std::string_view words)
{
    const auto blank = words.find_last_of(" \n");
    const std::string_view last = words.substr(blank == std::string_view::npos ? 0 : blank + 1);
    if (last.size() == 8 && last.starts_with("KY") && isDigit(last[2]) && last[3] == '-' && digitsAt(last, 4) == 4) {
        return words.size() - last.size();
    }
    if (blank == std::string_view::npos || blank == 0) {
        return words.size();
    }
    const auto before = words.find_last_of(" ,\n", blank - 1);
    const std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
    const std::string_view first = words.substr(begin, blank - begin);
    if (first.size() < 2 || first.size() > 4 || !isUpper(first[0]) || !std::ranges::all_of(first, isCapitalOrDigit) || !std::ranges::all_of(last, isCapitalOrDigit)) {
        return words.size();
    }
    const bool digitsFirst = std::ranges::any_of(first, isDigit);
    const bool british = last.size() == 3 && digitsFirst && isDigit(last[0]) && isUpper(last[1]);
    const bool irish = last.size() == 4 && first.size() == 3 && isDigit(first[1]);
    const bool bermudian = last.size() == 2 && first.size() == 2 && !digitsFirst && isDigit(last[0]);
    return british || irish || bermudian ? begin : words.size();
}

} // namespace

std::optional<Span> findFileNumber(std::string_view text, std::size_t from)
{
    return firstMatch(text, from, [text](std::size_t at) { return matchFileNumber(text, at); });
}

std::optional<Span> findEmployerNumber(std::string_view text, std::size_t from)
{
    return firstMatch(text, from, [text](std::size_t at) { return matchEmployerNumber(text, at); });
}

std::optional<Span> findPhone(std::string_view text, std::size_t from)
{
    for (std::size_t i = from; i < text.size(); ++i) {
        const bool plus = text[i] == '+';
        const bool digit = isDigit(text[i]) && (i == 0 || !isAlnum(text[i - 1]));
        if (!plus && !digit) {
            continue;
        }
        std::size_t begin = i;
        std::size_t end = plus ? 0 : matchPhone(text, i);
        if (end > 0 && i > 0 && text[i - 1] == '(') {
            --begin;
        }
        const bool abroad = plus || text.substr(i).starts_with("011");
        if (end == 0 && abroad) {
            end = matchInternational(text, i);
        }
        if (end == 0 && digit && text[i] == '1' && digitsAt(text, i) == 1) {
            // "1-800-555-0100"
            const std::size_t area = skipPhoneGap(text, i + 1);
            const std::size_t at = area < text.size() && text[area] == '(' ? area + 1 : area;
            end = at > i + 1 && at < text.size() ? matchPhone(text, at) : 0;
        }
        if (end > 0) {
            return spanOf(begin, end);
        }
        i += plus ? 0 : digitsAt(text, i) - 1;
    }
    return std::nullopt;
}

PhoneParts splitPhone(std::string_view text, Span phone)
{
    std::vector<Span> groups;
    for (std::size_t i = phone.begin; i < phone.end;) {
        const std::size_t n = digitsAt(text, i);
        if (n > 0) {
            groups.push_back(spanOf(i, i + n));
        }
        i += n > 0 ? n : 1;
    }
    if (groups.size() == 4 && groups[0].size() == 1) {
        groups.erase(groups.begin());
    }
    const bool american = groups.size() == 3 && groups[0].size() == 3 && groups[1].size() == 3 && groups[2].size() == 4;
    return american ? PhoneParts{groups[0], {groups[1].begin, groups[2].end}} : PhoneParts{};
}

std::optional<Span> trailingPostalCode(std::string_view text)
{
    const std::string_view words = trimmed(text.substr(0, text.find_last_not_of(" .,;\t\r\n") + 1));
    const auto offset = static_cast<std::size_t>(words.data() - text.data());
    std::size_t i = words.size();
    while (i > 0 && (isDigit(words[i - 1]) || words[i - 1] == '-')) {
        --i;
    }
    const std::string_view tail = words.substr(i);
    const bool zip = (tail.size() == 5 && digitsAt(tail, 0) == 5)
        || (tail.size() == 10 && digitsAt(tail, 0) == 5 && tail[5] == '-' && digitsAt(tail, 6) == 4);
    if (zip && (i == 0 || !isAlnum(words[i - 1]))) {
        return spanOf(offset + i, offset + words.size());
    }
    const std::size_t begin = mixedCodeBegin(words);
    return begin < words.size() ? std::optional(spanOf(offset + begin, offset + words.size())) : std::nullopt;
}

std::optional<Span> postalCodeAbroad(std::string_view text)
{
    if (const auto code = trailingPostalCode(text)) {
        return code;
    }
    const std::string_view words = trimmed(text.substr(0, text.find_last_not_of(" .,;\t\r\n") + 1));
    const auto offset = static_cast<std::size_t>(words.data() - text.data());
    const auto blank = words.find_last_of(" ,");
    const std::size_t begin = blank == std::string_view::npos ? 0 : blank + 1;
    const std::string_view tail = words.substr(begin);
    // "Singapore 018956", "Tokyo 106-0032", "Melbourne, Victoria 3000"; a house number stands before its street.
    const std::size_t digits = digitsAt(tail, 0);
    const bool plain = digits == tail.size() && digits >= 4 && digits <= 7;
    const bool japanese = digits == 3 && tail.size() == 8 && tail[3] == '-' && digitsAt(tail, 4) == 4;
    return begin > 0 && (plain || japanese) ? std::optional(spanOf(offset + begin, offset + words.size())) : std::nullopt;
}

std::size_t leadingPostalCode(std::string_view text)
{
    // "1096 BC Amsterdam"; "75008 Paris", "CH-1701 Fribourg", "D-80331 Munich", "SE-111 43 Stockholm"
    std::size_t at = 0;
    while (at < text.size() && at < 2 && isUpper(text[at])) {
        ++at;
    }
    if (at > 0 && (at >= text.size() || text[at] != '-')) {
        return 0;
    }
    at += at > 0 ? 1 : 0;
    std::size_t digits = digitsAt(text, at);
    std::size_t end = at + digits;
    if (digits == 3 && end < text.size() && text[end] == ' ' && digitsAt(text, end + 1) == 2) {
        digits = 5;
        end += 3;
    }
    if (digits < 4 || digits > 6 || end >= text.size() || text[end] != ' ') {
        return 0;
    }
    const bool dutch = digits == 4 && end + 3 < text.size() && isUpper(text[end + 1]) && isUpper(text[end + 2]) && text[end + 3] == ' ';
    end += dutch ? 3 : 0;
    return isLetterAt(text, end + 1) && !isDigit(text[end + 1]) ? end : 0;
}

bool isPlace(std::string_view words)
{
    words = withoutTail(words);
    if (words.empty() || words.size() > longestPlace + 16) {
        return false;
    }
    std::string lower = lowered(collapsed(words));
    for (const std::string_view prefix : {"state of ", "the state of ", "commonwealth of ", "a ", "province of "}) {
        if (lower.starts_with(prefix)) {
            lower.erase(0, prefix.size());
        }
    }
    if (isKnownPlace(lower)) {
        return true;
    }
    if (const auto comma = lower.find(','); comma != std::string::npos) {
        return isKnownPlace(trimmed(std::string_view(lower).substr(0, comma)))
            && isKnownPlace(trimmed(std::string_view(lower).substr(comma + 1)));
    }
    return lower.ends_with('.') && isKnownPlace(std::string_view(lower).substr(0, lower.size() - 1));
}

bool isCountry(std::string_view words)
{
    static constexpr std::string_view provinces[] = {"alberta", "british columbia", "manitoba", "new brunswick", "newfoundland", "nova scotia", "ontario",
                                                     "quebec", "qu\xC3\xA9" "bec", "saskatchewan", "yukon", "yukon territory", "federal", "federally chartered"};
    const std::string lower = lowered(collapsed(withoutTail(words)));
    const auto first = std::find(std::begin(places), std::end(places), "alberta");
    return std::find(first, std::end(places), lower) != std::end(places) && std::find(std::begin(provinces), std::end(provinces), lower) == std::end(provinces);
}

std::size_t trailingPlace(std::string_view text)
{
    const std::string_view words = withoutTail(text);
    const std::size_t longest = std::min(words.size(), longestPlace);
    for (std::size_t n = longest; n >= 2; --n) {
        const std::size_t at = words.size() - n;
        if (at > 0 && (isLetterAt(words, at - 1) || isSpace(words[at]))) {
            continue;
        }
        if (isKnownPlace(lowered(collapsed(words.substr(at))))) {
            return static_cast<std::size_t>(text.data() + text.size() - (words.data() + at));
        }
    }
    return 0;
}

std::optional<Span> findPlace(std::string_view text)
{
    const std::string lower = lowered(text);
    std::optional<Span> best;
    for (const std::string_view place : places) {
        if (place.size() < 4 || place == "federal") {
            continue;
        }
        const auto at = lower.find(place);
        if (at == std::string::npos || (at > 0 && isLetterAt(lower, at - 1)) || isLetterAt(lower, at + place.size())) {
            continue;
        }
        if (!best || place.size() > best->size()) {
            best = spanOf(at, at + place.size());
        }
    }
    return best;
}

bool looksLikeCompany(std::string_view words)
{
    static constexpr std::array<std::string_view, 31> endings = {
        "inc", "incorporated", "corp", "corporation", "company", "co", "ltd", "limited", "llc", "lp", "llp", "trust", "plc", "nv", "sa", "ag",
        "bancorp", "bancshares", "bancorporation", "partners", "partnership", "group", "holdings", "fund", "association", "bank", "industries",
        "enterprises", "international", "technologies", "systems"};
    if (words.size() < 4 || words.size() > 120) {
        return false;
    }
    std::string_view last = trimmed(words);
    while (!last.empty() && !isAlnum(last.back())) {
        last.remove_suffix(1);
    }
    const auto blank = last.find_last_of(" ,\n");
    const std::string key = alnumKey(blank == std::string_view::npos ? last : last.substr(blank + 1));
    return std::find(endings.begin(), endings.end(), key) != endings.end();
}

} // namespace filing::rules
