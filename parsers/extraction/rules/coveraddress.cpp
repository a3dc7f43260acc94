// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/core/date.h"
#include "parsers/core/text.h"
#include "parsers/extraction/rules/coverfields.h"
#include "parsers/extraction/rules/covervalues.h"
#include "parsers/reading/layout.h"

#include <algorithm>
#include <string>

namespace filing::rules
{

namespace
{

constexpr std::string_view zipConcept = "EntityAddressPostalZipCode";
constexpr std::size_t farthest = 14;         ///< Lines an address may reach away from its caption.

bool isWords(std::string_view words)
{
    const std::string key = alnumKey(words);
    return !key.empty() && key != "and" && key != "na" && key != "none" && key != "notapplicable";
}

/// A line that cannot be of an address: printed form, a date, a caption other than the ZIP code's.
bool partsAddress(const LineReader &lines, const CoverLayout &layout, std::size_t line)
{
    for (const Caption *caption : layout.captionsOn(line)) {
        if (!caption->is(ZipCaption | AddressCaption) || caption->is(FormerCaption)) {
            return true;
        }
    }
    if (!alnumKey(lines.words(line)).empty() && isFormLine(lines.words(line))) {
        return true;
    }
    const auto values = layout.valuesOn(line);
    return std::ranges::any_of(values, [&](const CoverValue &value) {
        const std::string_view words = value.piece.text.of(lines.reading().text());
        return value.shape == ValueShape::FileNumber || value.shape == ValueShape::EmployerNumber || parseDate(words).has_value()
            || words.size() > 160 || containsIgnoringCase(words, "check the appropriate");
    });
}

std::vector<Span> wordsOn(const LineReader &lines, const CoverLayout &layout, std::size_t line)
{
    std::vector<Span> spans;
    for (const CoverValue &value : layout.valuesOn(line)) {
        const std::string_view words = value.piece.text.of(lines.reading().text());
        if (value.shape == ValueShape::Words && isWords(words)) {
            spans.push_back(value.piece.text);
        }
    }
    return spans;
}

bool isBetween(const LineReader &lines, std::size_t line)
{
    return lines.isBlank(line) || isRule(lines.reading().text(lines.reading().lines()[line]));
}

/// Lines above the caption, up to whatever cannot be of an address.
std::vector<Span> linesAbove(const LineReader &lines, const CoverLayout &layout, const Caption &caption)
{
    std::vector<std::vector<Span>> found;
    for (std::size_t i = caption.firstLine; i > layout.firstLine && caption.firstLine - i < farthest; --i) {
        const std::size_t line = i - 1;
        if (isRule(lines.reading().text(lines.reading().lines()[line])) && found.size() > 0) {
            // Ruled forms underline every line of the address.
            const bool ruledTwice = line > layout.firstLine && !wordsOn(lines, layout, line - 1).empty() && found.size() < 4;
            if (!ruledTwice) {
                break;
            }
        }
        if (isBetween(lines, line)) {
            continue;
        }
        if (partsAddress(lines, layout, line)) {
            break;
        }
        if (auto spans = wordsOn(lines, layout, line); !spans.empty()) {
            found.push_back(std::move(spans));
        }
    }
    std::vector<Span> spans;
    for (auto line = found.rbegin(); line != found.rend(); ++line) {
        spans.insert(spans.end(), line->begin(), line->end());
    }
    return spans;
}

std::vector<Span> linesBelow(const LineReader &lines, const CoverLayout &layout, const Caption &caption)
{
    std::vector<Span> spans;
    for (std::size_t line = caption.lastLine + 1; line < layout.endLine && line - caption.lastLine < farthest; ++line) {
        if (isBetween(lines, line)) {
            continue;
        }
        if (partsAddress(lines, layout, line) || layout.hasCaption(line)) {
            break;
        }
        const auto more = wordsOn(lines, layout, line);
        spans.insert(spans.end(), more.begin(), more.end());
        if (!spans.empty() && trailingPostalCode(spans.back().of(lines.reading().text()))) {
            break;
        }
    }
    return spans;
}

std::vector<Span> sameLine(const LineReader &lines, const CoverLayout &layout, const Caption &caption, bool behind)
{
    std::vector<Span> spans;
    for (const Span span : wordsOn(lines, layout, behind ? caption.lastLine : caption.firstLine)) {
        if (behind ? span.begin >= caption.end() : span.end <= caption.begin()) {
            spans.push_back(span);
        }
    }
    return spans;
}

/// City and ZIP code may stand under the caption, over a caption of their own.
std::vector<Span> untilZipCaption(const LineReader &lines, const CoverLayout &layout, const Caption &caption)
{
    for (const Caption &zip : layout.captions) {
        const bool own = zip.is(ZipCaption) && !zip.is(AddressCaption | FormerCaption) && zip.firstLine > caption.lastLine
            && zip.firstLine - caption.lastLine <= 6;
        if (!own) {
            continue;
        }
        std::vector<Span> spans;
        for (std::size_t line = caption.lastLine + 1; line <= zip.firstLine; ++line) {
            const bool foreign = std::ranges::any_of(layout.captionsOn(line), [](const Caption *other) { return !other->is(ZipCaption); });
            if (foreign) {
                return {};
            }
            for (const Span span : wordsOn(lines, layout, line)) {
                if (span.begin < zip.begin()) {
                    spans.push_back(span);
                }
            }
        }
        return spans;
    }
    return {};
}

/// In a column of its own the ZIP code may stand beside the street, above the city.
void moveZipToEnd(std::string_view text, std::vector<Span> &spans)
{
    if (spans.size() < 2 || trailingPostalCode(spans.back().of(text))) {
        return;
    }
    const auto zip = std::find_if(spans.begin(), spans.end(), [text](Span span) {
        const auto code = trailingPostalCode(span.of(text));
        return code && code->begin == 0;
    });
    if (zip != spans.end()) {
        std::rotate(zip, zip + 1, spans.end());
    }
}

/// Letters of the address with the text offset of each, so that parts found in the joined words lead back.
struct Joined
{
    std::string words;
    std::vector<std::uint32_t> at;
    std::vector<std::size_t> breaks;     ///< Offsets in words where a new piece begins.
};

Joined join(std::string_view text, const std::vector<Span> &spans)
{
    Joined joined;
    for (const Span span : spans) {
        if (!joined.words.empty()) {
            joined.words += ' ';
            joined.at.push_back(span.begin);
            joined.breaks.push_back(joined.words.size());
        }
        for (std::uint32_t i = span.begin; i < span.end; ++i) {
            joined.words += text[i];
            joined.at.push_back(i);
        }
    }
    return joined;
}

class Parts
{
public:
    Parts(const LineReader &lines, Joined joined)
        : m_lines(lines)
        , m_joined(std::move(joined))
        , m_end(m_joined.words.size())
    {
    }

    FactList read()
    {
        // The code stands behind the country or before it, or before the town.
        const bool last = takeZip(false) || takeZipBehindCountry();
        const bool abroad = takeCountry();
        if (!last) {
            takeZip(abroad);
        }
        takeState();
        takeStreet();
        return std::move(m_facts);
    }

private:
    std::string_view rest() const { return std::string_view(m_joined.words).substr(0, m_end); }

    void add(std::string_view concept_, std::size_t begin, std::size_t end, std::string_view rule)
    {
        while (begin < end && (isSpace(m_joined.words[begin]) || m_joined.words[begin] == ',')) {
            ++begin;
        }
        while (end > begin && (isSpace(m_joined.words[end - 1]) || m_joined.words[end - 1] == ',' || m_joined.words[end - 1] == ';')) {
            --end;
        }
        if (begin < end) {
            Field field = makeField(m_lines.reading(), Span{m_joined.at[begin], m_joined.at[end - 1] + 1}, rule);
            if (!field.text.empty()) {
                m_facts.emplace_back(concept_, std::move(field));
            }
        }
    }

    bool takeCountry()
    {
        const std::size_t country = trailingPlace(rest());
        if (country == 0 || !isCountry(rest().substr(m_end - country))) {
            return false;
        }
        add("EntityAddressCountry", m_end - country, m_end, "cover.address-country");
        m_end -= country;
        return true;
    }

    bool takeZip(bool abroad)
    {
        const auto zip = abroad ? postalCodeAbroad(rest()) : trailingPostalCode(rest());
        if (zip) {
            add(zipConcept, zip->begin, zip->end, "cover.address-zip");
            m_end = zip->begin;
        }
        return zip.has_value();
    }

    /// "Singapore 018956"
    bool takeZipBehindCountry()
    {
        const auto zip = postalCodeAbroad(rest());
        const std::string_view before = zip ? trimmed(rest().substr(0, zip->begin)) : std::string_view();
        const std::size_t country = trailingPlace(before);
        return country > 0 && isCountry(before.substr(before.size() - country)) && takeZip(true);
    }

    void takeState()
    {
        if (const std::size_t state = trailingPlace(rest()); state > 0) {
            add("EntityAddressStateOrProvince", m_end - state, m_end, "cover.address-state");
            m_end -= state;
        }
    }

    std::vector<std::pair<std::size_t, std::size_t>> components() const
    {
        std::vector<std::pair<std::size_t, std::size_t>> found;
        std::size_t begin = 0;
        const auto close = [&](std::size_t end) {
            if (!trimmed(std::string_view(m_joined.words).substr(begin, end - begin)).empty()) {
                found.emplace_back(begin, end);
            }
            begin = end;
        };
        for (std::size_t i = 0; i < m_end; ++i) {
            const bool lineBreak = std::find(m_joined.breaks.begin(), m_joined.breaks.end(), i) != m_joined.breaks.end();
            if (lineBreak) {
                close(i);
            }
            if (m_joined.words[i] == ',') {
                close(i);
                begin = i + 1;
            }
        }
        close(m_end);
        return found;
    }

    void addTown(std::size_t begin, std::size_t end)
    {
        while (begin < end && isSpace(m_joined.words[begin])) {
            ++begin;
        }
        const std::size_t code = leadingPostalCode(std::string_view(m_joined.words).substr(begin, end - begin));
        if (code > 0 && std::ranges::none_of(m_facts, [](const auto &fact) { return fact.first == zipConcept; })) {
            add(zipConcept, begin, begin + code, "cover.address-zip");
            begin += code;
        }
        add("EntityAddressCityOrTown", begin, end, "cover.address-city");
    }

    void takeStreet()
    {
        auto parts = components();
        if (parts.size() >= 2) {
            addTown(parts.back().first, parts.back().second);
            parts.pop_back();
        }
        static constexpr std::string_view names[] = {"EntityAddressAddressLine1", "EntityAddressAddressLine2", "EntityAddressAddressLine3"};
        for (std::size_t i = 0; i < parts.size() && i < std::size(names); ++i) {
            const bool last = i + 1 == std::size(names);
            add(names[i], parts[i].first, last ? parts.back().second : parts[i].second, "cover.address-line");
        }
    }

    const LineReader &m_lines;
    Joined m_joined;
    std::size_t m_end;
    FactList m_facts;
};

} // namespace

FactList addressFor(const LineReader &lines, const CoverLayout &layout, const Caption &caption)
{
    const std::string_view text = lines.reading().text();
    const bool colon = caption.pieces.back().of(text).ends_with(':');
    std::vector<Span> spans;
    if (colon) {
        spans = sameLine(lines, layout, caption, true);
        const auto more = linesBelow(lines, layout, caption);
        if (spans.empty() || !trailingPostalCode(spans.back().of(text))) {
            spans.insert(spans.end(), more.begin(), more.end());
        }
    }
    if (spans.empty()) {
        spans = linesAbove(lines, layout, caption);
        const auto glued = sameLine(lines, layout, caption, false);
        spans.insert(spans.end(), glued.begin(), glued.end());
        const auto behind = sameLine(lines, layout, caption, true);
        if (!spans.empty()) {
            spans.insert(spans.end(), behind.begin(), behind.end());
            const auto city = untilZipCaption(lines, layout, caption);
            spans.insert(spans.end(), city.begin(), city.end());
        }
    }
    if (spans.empty()) {
        spans = linesBelow(lines, layout, caption);
    }
    moveZipToEnd(text, spans);
    FactList facts;
    Field whole = makeField(lines.reading(), spans, "cover.address");
    if (whole.text.empty()) {
        return facts;
    }
    facts.emplace_back("EntityAddress", std::move(whole));
    for (auto &part : Parts(lines, join(text, spans)).read()) {
        facts.push_back(std::move(part));
    }
    return facts;
}

} // namespace filing::rules
