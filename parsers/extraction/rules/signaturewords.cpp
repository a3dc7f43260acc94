// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/extraction/rules/signaturewords.h"

#include "parsers/core/text.h"
#include "parsers/extraction/rules/linereader.h"

#include <algorithm>
#include <array>

namespace filing::rules
{

namespace
{

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

} // namespace

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

bool isTitleHeading(std::string_view words)
{
    const std::string key = alnumKey(words);
    return key == "title" || key == "titles" || key == "capacity" || key == "titleandcapacity" || key == "titlecapacity" || key == "capacityortitle"
        || key == "titleorcapacity" || key == "position" || key == "titles" || key == "office" || key == "capacities" || key == "positions";
}

bool isSignerHeading(std::string_view words)
{
    const std::string key = alnumKey(words);
    return key == "signature" || key == "signatures" || key == "name" || key == "names" || key == "nameandsignature" || key == "signatureandname";
}

bool isRegistrantCaption(std::string_view words)
{
    const std::string key = alnumKey(words);
    return key == "registrant" || key == "theregistrant" || key == "registrantsname" || key == "nameofregistrant" || key == "company"
        || key == "issuer" || key == "exactnameofregistrant" || key.starts_with("exactnameofregistrant") || key == "depositor" || key == "signature"
        || key == "signatures" || key == "printedname" || key == "printnameandtitle" || key == "nameandtitle" || key == "typedname" || key == "title"
        || key == "coregistrant" || key == "dulyauthorized";
}

bool shareSurname(std::string_view a, std::string_view b)
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

namespace
{

bool isPersonLike(std::string_view words) { return words.size() >= 4 && !hasTitleWord(words) && wordsOf(words).size() >= 2; }

/// A title's first words tell it; "John Smith, Jr., Director" has a suffix before.
std::string_view firstWords(std::string_view words)
{
    const auto comma = words.find(',');
    return comma == std::string_view::npos ? words : words.substr(0, comma);
}

} // namespace

bool splitNameAndTitle(std::string_view text, Span whole, Span conformed, Span &name, std::vector<Span> &title)
{
    const std::string_view all = whole.of(text);
    if (!hasTitleWord(all)) {
        return false;
    }
    for (std::size_t i = 0; i < all.size(); ++i) {
        const bool comma = all[i] == ',' || all.substr(i).starts_with(" - ") || all.substr(i).starts_with(" \xE2\x80\x93 ") || all[i] == ';' || all[i] == '\n';
        if (comma && isPersonLike(all.substr(0, i)) && hasTitleWord(firstWords(all.substr(i + 1)))) {
            const auto cut = whole.begin + static_cast<std::uint32_t>(i);
            name = {whole.begin, cut};
            std::uint32_t begin = cut + 1;
            while (begin < whole.end && !isAlnum(text[begin])) {
                ++begin;
            }
            title = {{begin, whole.end}};
            return true;
        }
    }
    // Without a comma the conformed name tells where the printed one ends.
    const std::string key = alnumKey(conformed.of(text));
    for (std::size_t i = 1; !key.empty() && i < all.size(); ++i) {
        if (isSpace(all[i]) && alnumKey(all.substr(0, i)) == key) {
            name = {whole.begin, whole.begin + static_cast<std::uint32_t>(i)};
            title = {trimmedSpan(text, {name.end, whole.end})};
            return true;
        }
    }
    return false;
}

} // namespace filing::rules
