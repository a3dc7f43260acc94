// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/corrections/setfield.h"

#include "parsers/core/date.h"
#include "parsers/core/listkey.h"
#include "parsers/core/printednumber.h"
#include "parsers/core/text.h"
#include "parsers/corrections/periodtext.h"
#include "parsers/extraction/coverconcepts.h"
#include "parsers/extraction/fieldpath.h"
#include "parsers/extraction/pathparts.h"
#include "parsers/statements/scale.h"

#include <algorithm>
#include <charconv>
#include <string>
#include <utility>

namespace filing
{

namespace
{

constexpr std::string_view addedRule = "person.added";

using Value = CoverConcept::Value;

bool isTickBox(std::string_view value)
{
    return value == "true" || value == "false";
}

std::optional<std::string> tickValue(std::string_view typed)
{
    const std::string key = alnumKey(typed);
    if (key == "true" || key == "yes" || key == "x" || typed == "☒" || typed == "☑") {
        return "true";
    }
    if (key == "false" || key == "no" || key == "o" || key.empty()) {
        return "false";
    }
    return std::nullopt;
}

/// The concept a path of the cover, a registrant or a security ends in; null for other paths.
const CoverConcept *conceptAt(std::string_view path)
{
    const PathParts parts(path);
    const bool others = parts.size() == 3 && (parts[0] == "registrants" || parts[0] == "securities");
    return others || (parts.size() == 2 && parts[0] == "cover") ? coverConcept(parts[parts.size() - 1]) : nullptr;
}

bool expectsDate(std::string_view path)
{
    const CoverConcept *fact = conceptAt(path);
    return (fact != nullptr && fact->value == Value::Day) || path == "release/date" || path == "release/period"
        || path.ends_with("/date");
}

/// The normalised form of what a person typed for the field at `path`, whose machine value was `before`.
std::string normalised(std::string_view path, std::string_view typed, std::string_view before)
{
    const bool amount = isCellPath(path) || path.find("/witnesses/") != std::string_view::npos;
    if (amount) {
        const auto number = parsePrintedNumber(typed);
        return number ? number->value.toString() : std::string();
    }
    const CoverConcept *fact = conceptAt(path);
    if (isTickBox(before) || (fact != nullptr && fact->value == Value::TickBox)) {
        if (auto value = tickValue(typed)) {
            return *value;
        }
    }
    if (expectsDate(path)) {
        if (const auto date = parseDate(typed)) {
            return isoDate(*date);
        }
        if (const auto found = findDate(typed)) {
            return isoDate(found->date);
        }
    }
    return {};
}

void keepMachineReading(Field &field)
{
    if (field.review == Review::Machine || field.review == Review::Confirmed) {
        field.machineText = field.text;
        field.machineValue = field.value;
    }
}

void correctField(Field &field, const Correction &correction, bool added)
{
    if (!added) {
        keepMachineReading(field);
    } else if (field.rule.empty()) {
        field.rule = addedRule;
    }
    const bool wasAdded = added || field.review == Review::Added;
    field.value = normalised(correction.path, correction.newText, wasAdded ? field.value : field.machineValue);
    field.text = collapsed(correction.newText);
    field.status = Status::Corrected;
    field.confidence = 1.0;
    field.was.clear();
    field.reason = correction.reason;
    field.review = wasAdded ? Review::Added : Review::Corrected;
    if (correction.kind == CorrectionKind::SetSpan && !correction.anchor.span.isEmpty()) {
        field.pieces = {correction.anchor.span};
    }
}

/// The facts a path speaks of; of several registrants or securities the next one can be begun.
FactList *factsAt(Extraction &extraction, const PathParts &parts)
{
    if (parts[0] == "cover") {
        return &extraction.cover;
    }
    const bool securities = parts[0] == "securities";
    std::vector<FactList> &lists = securities ? extraction.securities : extraction.registrants;
    std::size_t index = 0;
    const auto [end, error] = std::from_chars(parts[1].data(), parts[1].data() + parts[1].size(), index);
    if (error != std::errc{} || end != parts[1].data() + parts[1].size() || index > std::max<std::size_t>(lists.size(), 1)) {
        return nullptr;
    }
    if (lists.empty() && index == 1) {
        // The first of several stands in the cover, too.
        lists.emplace_back();
        for (const auto &fact : extraction.cover) {
            const CoverConcept *known = coverConcept(fact.first);
            if (known != nullptr && known->ofSecurity == securities) {
                lists.front().push_back(fact);
            }
        }
    }
    if (index == lists.size()) {
        lists.emplace_back();
    }
    return &lists[index];
}

/// A cover fact that is not there yet.
Field *addedFact(Extraction &extraction, std::string_view path)
{
    const CoverConcept *known = conceptAt(path);
    const PathParts parts(path);
    if (known == nullptr || (parts[0] == "securities") > known->ofSecurity) {
        return nullptr;
    }
    FactList *facts = factsAt(extraction, parts);
    if (facts == nullptr) {
        return nullptr;
    }
    facts->emplace_back(known->name, Field());
    return &facts->back().second;
}

std::optional<Refusal> setPeriod(Extraction &extraction, const StatementAddress &address, const Correction &correction)
{
    const Statement &statement = extraction.statements[*address.statement];
    Period &period = extraction.statements[*address.statement].periods[*address.period];
    const bool lengthKnown = period.months > 0 || statement.kind == StatementKind::BalanceSheet || (period.end && !period.start);
    const auto span = parsePeriodSpan(correction.newText, lengthKnown ? std::optional(period.months) : std::nullopt, period.end);
    if (!span) {
        return Refusal::UnreadablePeriod;
    }
    correctField(period.label, correction, period.label.isEmpty());
    setPeriodSpan(period, *span);
    return std::nullopt;
}

/// A note says what scale the figures are printed in.
void takeScale(Statement &statement)
{
    if (const auto note = readScaleNote(statement.scaleNote.text)) {
        statement.scale = note->scale;
        statement.shareScale = note->sharesTold ? note->shareScale : statement.shareScale;
    }
}

} // namespace

std::optional<Refusal> setField(Extraction &extraction, const Correction &correction)
{
    if (correction.kind == CorrectionKind::SetSpan && correction.anchor.span.isEmpty()) {
        return Refusal::NoWords;
    }
    const StatementAddress address = statementAddress(extraction, correction.path);
    if (address.period && !address.row) {
        return setPeriod(extraction, address, correction);
    }
    const Field *before = findField(extraction, correction.path);
    const bool added = before == nullptr || (before->isEmpty() && before->review == Review::Machine);
    Field *field = fieldSlot(extraction, correction.path);
    if (field == nullptr) {
        field = addedFact(extraction, correction.path);
    }
    if (field == nullptr) {
        return Refusal::NoSuchPlace;
    }
    correctField(*field, correction, added);
    if (address.statement && field == &extraction.statements[*address.statement].scaleNote) {
        takeScale(extraction.statements[*address.statement]);
    }
    return std::nullopt;
}

std::optional<Refusal> confirmField(Extraction &extraction, const Correction &correction)
{
    Field *field = findField(extraction, correction.path) != nullptr ? fieldSlot(extraction, correction.path) : nullptr;
    if (field == nullptr) {
        return Refusal::NoSuchPlace;
    }
    if (field->review == Review::Machine) {
        field->review = Review::Confirmed;
    }
    return std::nullopt;
}

} // namespace filing
