// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/core/text.h"
#include "parsers/core/trace.h"
#include "parsers/extraction/rules/coverfields.h"
#include "parsers/extraction/rules/keyedtext.h"

#include <algorithm>
#include <array>

namespace filing::rules
{

namespace
{

constexpr std::string_view boxRule = "cover.tick-box";

struct Glyph
{
    std::string_view text;
    bool ticked = false;
};

/// Longest first, so that "[X]" is not read as "]". The letters are what Wingdings and typewriters make of boxes.
constexpr std::array<Glyph, 62> glyphs = {{
    {"[   ]", false}, {"[  ]", false}, {"[ ]", false}, {"[_]", false}, {"[__]", false}, {"[]", false}, {"|_|", false}, {"|__|", false},
    {"| |", false}, {"/_/", false}, {"/ /", false}, {"( )", false}, {"(  )", false}, {"(_)", false}, {"{ }", false}, {"[o]", false},
    {"[\xC2\xA0]", false}, {"[\xC2\xA0\xC2\xA0]", false}, {"(\xC2\xA0)", false}, {"\\[ \\]", false}, {"\\[\\]", false}, {"\\[ ]", false},
    {"[X]", true}, {"[x]", true}, {"[ X ]", true}, {"[ x ]", true}, {"|X|", true}, {"|x|", true}, {"(X)", true}, {"(x)", true}, {"/X/", true},
    {"/x/", true}, {"\\[X\\]", true}, {"\\[x\\]", true}, {"[\xE2\x9C\x93]", true}, {"[\xE2\x88\x9A]", true},
    {"\xE2\x98\x92", true}, {"\xE2\x98\x91", true}, {"\xE2\x9C\x93", true}, {"\xE2\x9C\x94", true}, {"\xE2\x8A\xA0", true}, {"\xE2\x8C\xA7", true}, {"\xE2\x96\xA0", true},
    {"\xC3\xBE", true}, {"\xC3\xBD", true}, {"\xEF\x83\xBE", true}, {"\xEF\x83\xBD", true}, {"\xEF\x81\xB8", true}, {"x", true}, {"X", true},
    {"\xE2\x98\x90", false}, {"\xE2\x96\xA1", false}, {"\xE2\x9D\x91", false}, {"\xE2\x9D\x8F", false}, {"\xE2\x97\xBB", false}, {"\xE2\x97\x8B", false}, {"\xC2\xA8", false},
    {"\xEF\x82\xA8", false}, {"\xEF\x81\xAF", false}, {"o", false}, {"O", false}, {"q", false},
}};

struct Box
{
    Span text;
    bool ticked = false;
};

bool isFiller(std::string_view text)
{
    return isSpace(text.front()) || text.front() == '*' || text.front() == '-' || text.front() == ':' || text.front() == '.';
}

/// The box right before `at`, with nothing but white space and list marks between.
std::optional<Box> boxBefore(std::string_view text, std::uint32_t at)
{
    std::uint32_t end = at;
    while (end > 0 && at - end < 60) {
        const bool wide = end >= 2 && (text.substr(end - 2, 2) == "\xC2\xA0" || text.substr(end - 2, 2) == "\xC2\xAD");
        if (!wide && !isFiller(text.substr(end - 1, 1))) {
            break;
        }
        end -= wide ? 2 : 1;
    }
    for (const Glyph &glyph : glyphs) {
        const auto size = static_cast<std::uint32_t>(glyph.text.size());
        if (end < size || text.substr(end - size, size) != glyph.text) {
            continue;
        }
        const bool letter = isAlpha(glyph.text.front());
        if (letter && end > size && (isAlnum(text[end - size - 1]) || text[end - size - 1] == '\'')) {
            continue;
        }
        return Box{{end - size, end}, glyph.ticked};
    }
    return std::nullopt;
}

/// The box right behind `at`.
std::optional<Box> boxBehind(std::string_view text, std::uint32_t at)
{
    std::uint32_t begin = at;
    while (begin < text.size() && begin - at < 60) {
        const bool wide = text.substr(begin, 2) == "\xC2\xA0";
        const bool quote = text.substr(begin, 3) == "\xE2\x80\x9D";
        if (!wide && !quote && !isFiller(text.substr(begin, 1))) {
            break;
        }
        begin += quote ? 3 : wide ? 2 : 1;
    }
    const std::string_view rest = text.substr(begin);
    for (const Glyph &glyph : glyphs) {
        if (!rest.starts_with(glyph.text)) {
            continue;
        }
        const auto size = static_cast<std::uint32_t>(glyph.text.size());
        if (isAlpha(glyph.text.front()) && size < rest.size() && isAlnum(rest[size])) {
            continue;
        }
        return Box{{begin, begin + size}, glyph.ticked};
    }
    return std::nullopt;
}

class BoxReader
{
public:
    BoxReader(const LineReader &lines, std::uint32_t end)
        : m_lines(lines)
        , m_text(lines.reading().text())
        , m_cover{0, end}
        , m_keyed(m_text, m_cover)
    {
    }

    FactList read()
    {
        add("WrittenCommunications", firstBox("writtencommunication", "rule425"));
        add("SolicitingMaterial", firstBox("solicitingmaterial", "14a12"));
        add("PreCommencementTenderOffer", firstBox("precommencement", "14d2"));
        add("PreCommencementIssuerTenderOffer", firstBox("precommencement", "13e4"));
        add("EntityEmergingGrowthCompany", emergingGrowth());
        add("EntityExTransitionPeriod", transitionPeriod());
        return std::move(m_facts);
    }

private:
    void add(std::string_view concept_, const std::optional<Box> &box)
    {
        if (!box) {
            return;
        }
        Field field;
        field.text = visible(box->text.of(m_text));
        if (field.text.empty()) {
            field.text = std::string(box->text.of(m_text));
        }
        field.value = box->ticked ? "true" : "false";
        field.pieces = m_lines.reading().toSourcePieces(box->text);
        field.rule = boxRule;
        traceTaken(boxRule, m_lines.reading(), m_lines.line(m_lines.reading().lineAt(box->text.begin)), box->ticked ? "ticked" : "not-ticked");
        m_facts.emplace_back(concept_, std::move(field));
    }

    /// The words at `index` of the keyed text have no box.
    void passed(std::size_t index)
    {
        const std::uint32_t at = m_keyed.offset(index);
        const Span line = m_lines.line(m_lines.reading().lineAt(at));
        tracePassed(boxRule, m_lines.reading(), Span{at, std::max(at, line.end)}, "no-box-beside-the-words");
    }

    /// True where the cover has the words at all.
    bool has(std::string_view phrase)
    {
        const bool there = m_keyed.find(phrase) != KeyedText::npos;
        if (!there) {
            tracePassed(boxRule, m_lines.reading(), m_cover, "no-such-words-on-the-cover");
        }
        return there;
    }

    /// The sentence that begins with `phrase` and names the rule `number` soon after.
    std::optional<Box> firstBox(std::string_view phrase, std::string_view number)
    {
        constexpr std::size_t sentence = 110;
        if (!has(phrase)) {
            return std::nullopt;
        }
        for (std::size_t at = m_keyed.find(phrase); at != KeyedText::npos; at = m_keyed.find(phrase, at + 1)) {
            const std::size_t rule = m_keyed.find(number, at);
            if (rule == KeyedText::npos || rule - at > sentence) {
                continue;
            }
            if (const auto box = boxBefore(m_text, m_keyed.offset(at))) {
                return box;
            }
            // On the right of the sentence: "… (17 CFR 230.425) [ ]".
            const std::uint32_t from = m_keyed.offset(rule);
            const std::size_t close = m_text.substr(from, 80).rfind(')');
            if (close != std::string_view::npos) {
                if (const auto box = boxBehind(m_text, from + static_cast<std::uint32_t>(close) + 1)) {
                    return box;
                }
            }
            passed(at);
        }
        return std::nullopt;
    }

    std::optional<Box> emergingGrowth()
    {
        constexpr std::string_view phrase = "emerginggrowthcompany";
        std::optional<Box> yes;
        if (!has(phrase)) {
            return yes;
        }
        for (std::size_t at = m_keyed.find(phrase); at != KeyedText::npos; at = m_keyed.find(phrase, at + 1)) {
            if (const auto box = boxBehind(m_text, m_keyed.behind(at + phrase.size()))) {
                return box;
            }
            if (const auto box = boxBefore(m_text, m_keyed.offset(at))) {
                return box;
            }
            if (const std::size_t answer = m_keyed.find("yes", at); !yes && answer != KeyedText::npos && answer - at < 260) {
                yes = yesBox(answer);
            }
            if (!yes) {
                passed(at);
            }
        }
        return yes;
    }

    /// "Yes [ ] No [X]": the box belongs to the word before or behind it, whichever way both have one.
    std::optional<Box> yesBox(std::size_t answer)
    {
        if (m_keyed.key().compare(answer, 4, "yeso") != 0 && m_keyed.key().compare(answer, 4, "yesx") != 0
            && m_keyed.key().compare(answer, 5, "yesno") != 0) {
            return std::nullopt;
        }
        const auto behind = boxBehind(m_text, m_keyed.behind(answer + 3));
        return behind ? behind : boxBefore(m_text, m_keyed.offset(answer));
    }

    std::optional<Box> transitionPeriod()
    {
        constexpr std::string_view phrase = "extendedtransitionperiod";
        if (!has(phrase)) {
            return std::nullopt;
        }
        const std::size_t at = m_keyed.find(phrase);
        for (const std::string_view last : {"exchangeact", "securitiesact"}) {
            for (std::size_t end = m_keyed.find(last, at); end != KeyedText::npos && end - at < 220; end = m_keyed.find(last, end + 1)) {
                if (const auto box = boxBehind(m_text, m_keyed.behind(end + last.size()))) {
                    return box;
                }
            }
        }
        passed(at);
        return std::nullopt;
    }

    const LineReader &m_lines;
    std::string_view m_text;
    Span m_cover;
    KeyedText m_keyed;
    FactList m_facts;
};

} // namespace

FactList readTickBoxes(const LineReader &lines, std::size_t endLine)
{
    return endLine == 0 ? FactList{} : BoxReader(lines, lines.reading().lines()[endLine - 1].end).read();
}

} // namespace filing::rules
