// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/extraction/rules/cover.h"

#include "parsers/core/text.h"
#include "parsers/core/trace.h"
#include "parsers/extraction/rules/coverfields.h"
#include "parsers/extraction/rules/covertrace.h"
#include "parsers/extraction/rules/covervalues.h"

#include <algorithm>

namespace filing::rules
{

namespace
{

constexpr std::size_t titleLines = 60;       ///< The form's name stands within the first lines.

/// Where "FORM 8-K" stands on a line: the words behind "form".
std::optional<Span> formOn(const LineReader &lines, std::size_t line)
{
    const std::string_view words = lines.words(line);
    const std::size_t at = words.size() > 80 ? std::string_view::npos : findIgnoringCase(words, "form");
    if (at == std::string_view::npos) {
        return std::nullopt;
    }
    std::size_t begin = at + 4;
    while (begin < words.size() && !isAlnum(words[begin])) {
        ++begin;
    }
    std::size_t end = begin;
    while (end < words.size() && (isAlnum(words[end]) || words[end] == '-' || words[end] == '/' || static_cast<unsigned char>(words[end]) >= 0x80)) {
        ++end;
    }
    const std::string key = alnumKey(words.substr(begin, end - begin));
    for (const std::string_view known : {"8k", "10q", "10k", "10qsb", "10ksb", "8ka", "10qa", "10ka", "10k405", "6k", "20f", "8k12b", "8k12g3", "10kt", "10qt"}) {
        if (key == known) {
            const std::uint32_t offset = lines.line(line).begin;
            return Span{offset + static_cast<std::uint32_t>(begin), offset + static_cast<std::uint32_t>(end)};
        }
    }
    return std::nullopt;
}

/// "8-K", "10-Q/A" from however it is printed.
std::string formName(std::string_view printed)
{
    const std::string key = alnumKey(printed);
    static constexpr std::pair<std::string_view, std::string_view> names[] = {
        {"8k", "8-K"}, {"10q", "10-Q"}, {"10k", "10-K"}, {"10qsb", "10-QSB"}, {"10ksb", "10-KSB"}, {"8ka", "8-K/A"}, {"10qa", "10-Q/A"},
        {"10ka", "10-K/A"}, {"10k405", "10-K405"}, {"6k", "6-K"}, {"20f", "20-F"}, {"8k12b", "8-K12B"}, {"8k12g3", "8-K12G3"},
        {"10kt", "10-KT"}, {"10qt", "10-QT"}};
    for (const auto &[from, to] : names) {
        if (key == from) {
            return std::string(to);
        }
    }
    return {};
}

bool saysAmendment(const LineReader &lines, std::size_t from)
{
    for (std::size_t i = from; i < std::min(lines.count(), from + 6); ++i) {
        const std::string key = alnumKey(lines.words(i).substr(0, 60));
        if (key.starts_with("amendmentno") || key == "amendment" || key.starts_with("amendmentnumber")) {
            return true;
        }
    }
    return false;
}

class CoverReader
{
public:
    explicit CoverReader(const ReadingText &text)
        : m_lines(text)
        , m_end(coverEnd(m_lines))
        , m_layout(layOutCover(m_lines, 0, m_end))
    {
    }

    Cover read()
    {
        readForm();
        if (m_cover.form.empty() && !isCover()) {
            traceNoCover(m_lines, m_end);
            return std::move(m_cover);
        }
        add("DocumentPeriodEndDate", reportDate(m_lines, m_end));
        readRegistrants();
        for (auto &box : readTickBoxes(m_lines, tickEnd())) {
            m_cover.facts.push_back(std::move(box));
        }
        auto securities = readSecurities(m_lines, tickEnd());
        if (!securities.empty()) {
            m_cover.facts.insert(m_cover.facts.end(), securities.front().begin(), securities.front().end());
        }
        if (securities.size() > 1) {
            m_cover.securities = std::move(securities);
        }
        return std::move(m_cover);
    }

private:
    /// Without a printed form name it takes several captions to be a cover.
    bool isCover() const
    {
        unsigned seen = 0;
        for (const Caption &caption : m_layout.captions) {
            seen |= caption.kinds;
        }
        int kinds = 0;
        for (const unsigned kind : {NameCaption, StateCaption, FileCaption, EmployerCaption, AddressCaption, DateCaption}) {
            kinds += (seen & kind) != 0 ? 1 : 0;
        }
        return kinds >= 3;
    }

    std::size_t tickEnd() const { return m_end; }

    void readForm()
    {
        for (std::size_t i = 0; i < std::min(m_end, titleLines); ++i) {
            if (const auto form = alnumKey(m_lines.words(i).substr(0, 20)) == "form" ? nameBelow(i) : formOn(m_lines, i)) {
                Field field = makeField(m_lines.reading(), *form, "cover.form");
                m_cover.form = formName(field.text);
                if (!m_cover.form.ends_with("/A") && saysAmendment(m_lines, i + 1)) {
                    m_cover.form += "/A";
                }
                field.value = m_cover.form;
                traceTaken("cover.form", m_lines.reading(), m_lines.line(i));
                add("DocumentType", std::move(field));
                return;
            }
        }
    }

    /// "FORM" on one line, "8-K" on the next.
    std::optional<Span> nameBelow(std::size_t line) const
    {
        for (std::size_t i = line + 1; i < std::min(m_end, line + 4); ++i) {
            if (!m_lines.isBlank(i)) {
                const Span words = m_lines.line(i);
                return formName(words.of(m_lines.reading().text())).empty() ? std::nullopt : std::optional(words);
            }
        }
        return std::nullopt;
    }

    void add(std::string_view concept_, std::optional<Field> field) { addTo(m_cover.facts, concept_, std::move(field)); }

    static bool has(const FactList &facts, std::string_view concept_)
    {
        return std::ranges::any_of(facts, [&](const auto &fact) { return fact.first == concept_; });
    }

    /// What a caption gave, to whoever listens and to the facts.
    void addCaptioned(FactList &facts, std::string_view concept_, const Caption &caption, std::string_view rule,
                      std::optional<Field> field) const
    {
        traceCaption(m_lines, m_layout, caption, rule, field, has(facts, concept_));
        addTo(facts, concept_, std::move(field));
    }

    static void addTo(FactList &facts, std::string_view concept_, std::optional<Field> field)
    {
        if (field && !field->text.empty() && !has(facts, concept_)) {
            facts.emplace_back(concept_, std::move(*field));
        }
    }

    void readRegistrants()
    {
        if (auto table = readRegistrantTable(m_lines, m_end); !table.empty()) {
            m_cover.facts.insert(m_cover.facts.end(), table.front().begin(), table.front().end());
            m_cover.registrants = table.size() > 1 ? std::move(table) : std::vector<FactList>{};
            return;
        }
        traceMissingCaptions(m_lines, m_layout);
        // Captions of a second registrant repeat the first one's; each group begins with a name.
        std::vector<FactList> groups(1);
        for (const Caption &caption : m_layout.captions) {
            if (caption.is(FormerCaption)) {
                addCaptioned(groups.back(), "EntityInformationFormerLegalOrRegisteredName", caption, "cover.former-name",
                             formerNameFor(m_lines, m_layout, caption));
                continue;
            }
            if (caption.is(NameCaption) && hasName(groups.back())) {
                groups.emplace_back();
            }
            readCaption(groups.back(), caption);
        }
        if (!hasName(groups.front())) {
            addTo(groups.front(), "EntityRegistrantName", nameWithoutCaption(m_lines, m_layout));
        }
        std::erase_if(groups, [](const FactList &facts) { return facts.empty(); });
        if (groups.empty()) {
            return;
        }
        m_cover.facts.insert(m_cover.facts.end(), groups.front().begin(), groups.front().end());
        if (groups.size() > 1) {
            m_cover.registrants = std::move(groups);
        }
    }

    static bool hasName(const FactList &facts) { return has(facts, "EntityRegistrantName"); }

    void readCaption(FactList &facts, const Caption &caption)
    {
        if (caption.is(NameCaption)) {
            addCaptioned(facts, "EntityRegistrantName", caption, "cover.registrant", nameFor(m_lines, m_layout, caption));
        }
        if (caption.is(StateCaption)) {
            addCaptioned(facts, "EntityIncorporationStateCountryCode", caption, "cover.state", stateFor(m_lines, m_layout, caption));
        }
        if (caption.is(FileCaption)) {
            constexpr std::string_view rule = "cover.file-number";
            addCaptioned(facts, "EntityFileNumber", caption, rule, numberFor(m_lines, m_layout, caption, ValueShape::FileNumber, rule));
        }
        if (caption.is(EmployerCaption)) {
            constexpr std::string_view rule = "cover.employer-number";
            auto number = numberFor(m_lines, m_layout, caption, ValueShape::EmployerNumber, rule);
            addCaptioned(facts, "EntityTaxIdentificationNumber", caption, rule,
                         number ? number : misprintedEmployerNumber(m_lines, m_layout, caption));
        }
        if (caption.is(AddressCaption) && !hasAddress(facts)) {
            FactList address = addressFor(m_lines, m_layout, caption);
            traceCaption(m_lines, m_layout, caption, "cover.address",
                         address.empty() ? std::nullopt : std::optional(address.front().second), false);
            for (auto &fact : address) {
                facts.push_back(std::move(fact));
            }
        }
        if (caption.is(PhoneCaption)) {
            readPhone(facts, caption);
        }
    }

    static bool hasAddress(const FactList &facts) { return has(facts, "EntityAddress"); }

    void readPhone(FactList &facts, const Caption &caption)
    {
        auto phone = phoneFor(m_lines, m_layout, caption);
        traceCaption(m_lines, m_layout, caption, "cover.phone", phone, has(facts, "EntityPhone"));
        if (!phone) {
            return;
        }
        const Span text = m_lines.reading().fromSource(phone->span());
        const PhoneParts parts = splitPhone(m_lines.reading().text(), text);
        addTo(facts, "EntityPhone", std::move(phone));
        if (!parts.area.isEmpty()) {
            addTo(facts, "CityAreaCode", makeField(m_lines.reading(), parts.area, "cover.phone"));
            addTo(facts, "LocalPhoneNumber", makeField(m_lines.reading(), parts.local, "cover.phone"));
        }
    }

    LineReader m_lines;
    std::size_t m_end;
    CoverLayout m_layout;
    Cover m_cover;
};

} // namespace

Cover readCover(const ReadingText &text)
{
    return CoverReader(text).read();
}

} // namespace filing::rules
