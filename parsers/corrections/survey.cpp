// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/core/date.h"
#include "parsers/core/listkey.h"
#include "parsers/core/text.h"
#include "parsers/corrections/findquote.h"
#include "parsers/corrections/landmarks.h"
#include "parsers/document/decode.h"
#include "parsers/extraction/fieldpath.h"

#include <algorithm>

namespace filing
{

namespace
{

constexpr std::size_t contextWords = 8;
constexpr std::uint32_t contextBytes = 160;
constexpr std::size_t longestText = 400;

/// Where words are read: the reading text that holds them and their place in it.
struct Reading
{
    const ReadingText *text = nullptr;
    Span span;
};

Reading readingOf(const Extraction &extraction, Span source)
{
    for (const SubmissionDocument &document : extraction.documents) {
        if (document.text && document.content.contains(source)) {
            return { document.text.get(), document.text->fromSource(source) };
        }
    }
    return {};
}

std::string joined(const std::vector<std::string> &words, std::size_t from, std::size_t to)
{
    std::string text;
    for (std::size_t i = from; i < to; ++i) {
        text += text.empty() ? words[i] : " " + words[i];
    }
    return text;
}

/// A word that the window cuts in two is left out.
std::string wordsBefore(const ReadingText &text, std::uint32_t at)
{
    std::uint32_t from = at - std::min(at, contextBytes);
    while (from > 0 && from < at && isAlnum(text.text()[from - 1])) {
        ++from;
    }
    const std::vector<std::string> words = wordsOf(text.text({ from, at }));
    return joined(words, words.size() - std::min(words.size(), contextWords), words.size());
}

std::string wordsAfter(const ReadingText &text, std::uint32_t at)
{
    const auto size = static_cast<std::uint32_t>(text.text().size());
    std::uint32_t to = std::min(size, at + contextBytes);
    while (to < size && to > at && isAlnum(text.text()[to])) {
        --to;
    }
    const std::vector<std::string> words = wordsOf(text.text({ at, to }));
    return joined(words, 0, std::min(words.size(), contextWords));
}

std::string periodKey(const Period &period)
{
    const std::string end = period.end ? isoDate(*period.end) : period.label.value;
    return end.empty() ? std::string()
                       : end + "/" + std::to_string(period.months) + (period.restated ? "/restated" : "");
}

void describeRow(const Statement &statement, std::size_t index, Landmarks &out)
{
    const Row &row = statement.rows[index];
    out.row = row.label.text;
    out.role = row.role;
    out.above = index > 0 ? statement.rows[index - 1].label.text : std::string();
    out.below = index + 1 < statement.rows.size() ? statement.rows[index + 1].label.text : std::string();
    for (std::size_t up = index; up-- > 0 && out.under.empty();) {
        if (statement.rows[up].heading) {
            out.under = statement.rows[up].label.text;
        }
    }
    for (const Cell &cell : row.cells) {
        out.figures += (out.figures.empty() ? "" : " ") + (cell ? cell->value : std::string("-"));
    }
}

void describeColumn(const Statement &statement, std::size_t index, Landmarks &out)
{
    for (const Row &row : statement.rows) {
        if (index < row.cells.size() && row.cells[index] && out.figures.size() < longestText) {
            out.figures += (out.figures.empty() ? "" : " ") + row.cells[index]->value;
        }
    }
}

void describeStatement(const Extraction &extraction, std::string_view path, Landmarks &out)
{
    const StatementAddress address = statementAddress(extraction, path);
    if (!address.statement) {
        return;
    }
    const Statement &statement = extraction.statements[*address.statement];
    out.kind = name(statement.kind);
    out.basis = name(statement.basis);
    out.title = statement.title.text;
    for (const Period &period : statement.periods) {
        out.columns += (out.columns.empty() ? "" : " ") + periodKey(period);
    }
    std::optional<std::size_t> row = address.row;
    std::optional<std::size_t> period = address.period;
    if (address.witness) {
        const Witness &witness = statement.witnesses[*address.witness];
        out.element = witness.sentence.text.substr(0, longestText);
        row = witness.row;
        period = witness.period;
    }
    if (row && *row < statement.rows.size()) {
        describeRow(statement, *row, out);
    }
    if (period && *period < statement.periods.size()) {
        out.period = periodKey(statement.periods[*period]);
        out.column = statement.periods[*period].label.text;
        if (!row) {
            describeColumn(statement, *period, out);
        }
    }
}

std::string wordsOfFirst(const FactList &facts)
{
    return facts.empty() ? std::string() : facts.front().second.text;
}

void describeElement(const Extraction &extraction, std::string_view path, Landmarks &out)
{
    const std::vector<std::string_view> parts = split(path, '/');
    if (parts.size() < 2) {
        return;
    }
    if (const auto item = indexOfKey(extraction.items, parts[1]); parts[0] == "items" && item) {
        out.element = extraction.items[*item].number;
    } else if (const auto exhibit = indexOfKey(extraction.exhibits, parts[1]); parts[0] == "exhibits" && exhibit) {
        out.element = extraction.exhibits[*exhibit].number.text;
    } else if (const auto signature = indexOfKey(extraction.signatures, parts[1]);
               parts[0] == "signatures" && signature) {
        const Signature &signed_ = extraction.signatures[*signature];
        out.element = signed_.name ? signed_.name->text : signed_.registrant ? signed_.registrant->text : std::string();
    } else if (parts[0] == "registrants" || parts[0] == "securities") {
        const std::vector<FactList> &list = parts[0] == "registrants" ? extraction.registrants : extraction.securities;
        const auto index = static_cast<std::size_t>(std::atoi(std::string(parts[1]).c_str()));
        out.element = index < list.size() ? wordsOfFirst(list[index]) : std::string();
    }
}

/// All but what stands around; `pieces` become the bytes of what stands there.
Landmarks described(const Extraction &extraction, std::string_view path, std::vector<Span> &pieces)
{
    Landmarks out;
    out.slot = slotOf(path);
    describeStatement(extraction, path, out);
    describeElement(extraction, path, out);
    if (const Field *field = findField(extraction, path)) {
        // What the machine read: a person's word may differ from copy to copy.
        const bool touched = field->review == Review::Corrected || field->review == Review::Rejected;
        out.text = (touched ? field->machineText : field->text).substr(0, longestText);
        out.value = touched ? field->machineValue : field->value;
        pieces = field->pieces;
    }
    return out;
}

} // namespace

Surveyor::Surveyor(const Document &document, const Extraction &extraction)
    : m_document(document)
    , m_extraction(extraction)
{
}

const std::string &Surveyor::leadOf(std::size_t index) const
{
    const auto [known, isNew] = m_leads.try_emplace(index);
    if (isNew) {
        const Statement &statement = m_extraction.statements[index];
        const Span title = statement.title.span();
        const Reading at = readingOf(m_extraction, title.isEmpty() ? statement.source : title);
        known->second = at.text != nullptr ? wordsBefore(*at.text, at.span.begin) : std::string();
    }
    return known->second;
}

Landmarks Surveyor::bare(std::string_view path, Span chosen) const
{
    std::vector<Span> pieces;
    Landmarks out = described(m_extraction, path, pieces);
    if (!out.kind.empty()) {
        out.lead = leadOf(*statementAddress(m_extraction, path).statement);
    }
    if (!chosen.isEmpty()) {
        pieces = { chosen };
    }
    if (pieces.empty()) {
        return out;
    }
    const Reading first = readingOf(m_extraction, pieces.front());
    const Reading last = readingOf(m_extraction, pieces.back());
    if (first.text != nullptr && last.text == first.text && !first.span.isEmpty() && !last.span.isEmpty()) {
        out.before = wordsBefore(*first.text, first.span.begin);
        out.after = wordsAfter(*last.text, last.span.end);
    }
    if (!chosen.isEmpty()) {
        out.quote = collapsed(first.text != nullptr && !first.span.isEmpty() ? std::string(first.text->text(first.span))
                                                                             : decoded(m_document, chosen));
    }
    return out;
}

const std::vector<Surveyor::Place> &Surveyor::like(const std::string &slot) const
{
    const auto known = m_bySlot.find(slot);
    if (known != m_bySlot.end()) {
        return known->second;
    }
    std::vector<Place> &places = m_bySlot[slot];
    std::map<std::string, std::vector<std::size_t>> alike;
    for (std::string &path : pathsLike(m_extraction, slot)) {
        Landmarks landmarks = bare(path, {});
        alike[coreOf(landmarks)].push_back(places.size());
        places.push_back({ std::move(path), std::move(landmarks) });
    }
    for (const auto &[core, indices] : alike) {
        for (std::size_t i = 0; i < indices.size(); ++i) {
            places[indices[i]].landmarks.alike = std::to_string(i + 1) + "/" + std::to_string(indices.size());
        }
    }
    return places;
}

Landmarks Surveyor::at(std::string_view path, Span chosen) const
{
    Landmarks out = bare(path, chosen);
    if (!chosen.isEmpty()) {
        out.rivals = rivalsOf(out, chosen, m_extraction);
    }
    out.alike = alikeOf(std::string(path), out.slot, coreOf(out));
    return out;
}

/// Which of how many that are the same in all that must agree.
std::string Surveyor::alikeOf(const std::string &path, const std::string &slot, const std::string &core) const
{
    const auto [known, isNew] = m_alike.try_emplace(slot);
    if (isNew) {
        std::vector<Span> pieces;
        for (std::string &other : pathsLike(m_extraction, slot)) {
            std::string otherCore = coreOf(described(m_extraction, other, pieces));
            known->second[std::move(otherCore)].push_back(std::move(other));
        }
    }
    const std::vector<std::string> &paths = known->second[core];
    const auto at = std::find(paths.begin(), paths.end(), path);
    return at != paths.end() ? std::to_string(at - paths.begin() + 1) + "/" + std::to_string(paths.size()) : std::string();
}

} // namespace filing
