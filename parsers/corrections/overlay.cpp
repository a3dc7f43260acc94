// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/corrections/overlay.h"

#include "parsers/core/date.h"
#include "parsers/core/printednumber.h"
#include "parsers/core/text.h"
#include "parsers/corrections/properties.h"
#include "parsers/extraction/fieldpath.h"
#include "parsers/statements/prove.h"

#include <optional>
#include <set>
#include <string>

namespace filing
{

namespace
{

constexpr std::string_view addedRule = "person.added";

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

bool expectsDate(std::string_view path)
{
    return path == "cover/DocumentPeriodEndDate" || path == "release/date" || path == "release/period"
        || path.ends_with("/date") || (path.starts_with("statements/") && path.find("/periods/") != std::string_view::npos);
}

/// The normalised form of what a person typed for the field at `path`, whose machine value was `before`.
std::string normalised(std::string_view path, std::string_view typed, std::string_view before)
{
    const bool amount = isCellPath(path) || path.find("/witnesses/") != std::string_view::npos;
    if (amount) {
        const auto number = parsePrintedNumber(typed);
        return number ? number->value.toString() : std::string();
    }
    if (isTickBox(before)) {
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

/// False where the path leads nowhere.
bool setField(Extraction &extraction, const Correction &correction)
{
    if (isPropertyPath(correction.path)) {
        return setProperty(extraction, correction.path, correction.newText);
    }
    const bool added = findField(extraction, correction.path) == nullptr;
    Field *field = fieldSlot(extraction, correction.path);
    if (!field) {
        return false;
    }
    correctField(*field, correction, added);
    return true;
}

bool confirmField(Extraction &extraction, const Correction &correction)
{
    if (!findField(extraction, correction.path)) {
        return false;
    }
    Field *field = fieldSlot(extraction, correction.path);
    if (!field) {
        return false;
    }
    if (field->review == Review::Machine) {
        field->review = Review::Confirmed;
    }
    return true;
}

bool apply(Extraction &extraction, const Correction &correction)
{
    switch (correction.kind) {
    case CorrectionKind::SetValue:
    case CorrectionKind::SetSpan:
        return setField(extraction, correction);
    case CorrectionKind::Confirm:
        return confirmField(extraction, correction);
    case CorrectionKind::Reject:
        return rejectField(extraction, correction.path);
    case CorrectionKind::Insert:
    case CorrectionKind::ReadTable:
    case CorrectionKind::Rule:
        break;
    }
    return false;
}

} // namespace

Extraction applyCorrections(const Extraction &machine, std::span<const Correction> corrections)
{
    Extraction effective = machine;
    std::set<std::size_t> changed;
    for (const Correction &correction : corrections) {
        if (!apply(effective, correction)) {
            effective.diagnostics.push_back(
                {"correction.orphan", correction.path, correction.anchor.span, Severity::Warning});
            continue;
        }
        const StatementAddress address = statementAddress(effective, correction.path);
        if (address.statement && (isCellPath(correction.path) || isPropertyPath(correction.path))) {
            changed.insert(*address.statement);
        }
    }
    for (const std::size_t statement : changed) {
        prove(effective.statements[statement]);
    }
    return effective;
}

} // namespace filing
