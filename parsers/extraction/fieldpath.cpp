// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/extraction/fieldpath.h"

#include "parsers/core/listkey.h"
#include "parsers/extraction/pathparts.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace filing
{

namespace
{

std::optional<std::size_t> indexOf(std::string_view part, std::size_t size)
{
    std::size_t index = 0;
    const auto [end, error] = std::from_chars(part.data(), part.data() + part.size(), index);
    if (error != std::errc{} || end != part.data() + part.size() || index >= size) {
        return std::nullopt;
    }
    return index;
}

template<typename T>
T *element(std::vector<T> &list, std::string_view part)
{
    const auto index = indexOfKey(list, part);
    return index ? &list[*index] : nullptr;
}

/// The optional members of a signature and a release, by name: one table for walking, finding and removing.
struct OptionalMember
{
    std::string_view name;
    std::optional<Field> *field;
};
std::array<OptionalMember, 4> members(Signature &signature)
{
    return {{{"registrant", &signature.registrant},
             {"name", &signature.name},
             {"title", &signature.title},
             {"date", &signature.date}}};
}
std::array<OptionalMember, 3> members(Release &release)
{
    return {{{"title", &release.title}, {"date", &release.date}, {"period", &release.period}}};
}

template<typename Owner>
std::optional<Field> *optionalMember(Owner &owner, std::string_view name)
{
    for (const auto &member : members(owner)) {
        if (member.name == name) {
            return member.field;
        }
    }
    return nullptr;
}

/// What a path can lead to: a field that is always there, or a slot that may be empty.
struct Slot
{
    Field *field = nullptr;
    std::optional<Field> *optional = nullptr;
};

Slot statementSlot(Extraction &extraction, const PathParts &parts)
{
    Statement *statement = parts.size() > 2 ? element(extraction.statements, parts[1]) : nullptr;
    if (statement == nullptr) {
        return {};
    }
    const std::string_view member = parts[2];
    if (parts.size() == 3) {
        return member == "title" ? Slot{&statement->title} : member == "scaleNote" ? Slot{&statement->scaleNote} : Slot{};
    }
    if (member == "periods") {
        Period *period = element(statement->periods, parts[3]);
        return {period != nullptr ? &period->label : nullptr};
    }
    if (member == "witnesses") {
        Witness *witness = element(statement->witnesses, parts[3]);
        return {witness != nullptr ? &witness->amount : nullptr};
    }
    Row *row = member == "rows" ? element(statement->rows, parts[3]) : nullptr;
    if (row == nullptr || parts.size() < 5) {
        return {};
    }
    if (parts[4] == "label") {
        return {&row->label};
    }
    if (parts[4] == "cells" && parts.size() == 6) {
        const auto period = indexOfKey(statement->periods, parts[5]);
        return {nullptr, period && *period < row->cells.size() ? &row->cells[*period] : nullptr};
    }
    return {};
}

Slot factSlot(FactList *facts, std::string_view concept_)
{
    if (facts == nullptr) {
        return {};
    }
    const auto fact = std::find_if(facts->begin(), facts->end(), [&](const auto &entry) { return entry.first == concept_; });
    return {fact != facts->end() ? &fact->second : nullptr};
}

FactList *listAt(std::vector<FactList> &lists, std::string_view part)
{
    const auto index = indexOf(part, lists.size());
    return index ? &lists[*index] : nullptr;
}

Slot slotAt(Extraction &extraction, std::string_view path)
{
    const PathParts parts(path);
    if (parts[0] == "cover" && parts.size() == 2) {
        return factSlot(&extraction.cover, parts[1]);
    }
    if (parts[0] == "release" && parts.size() == 2) {
        return {nullptr, optionalMember(extraction.release, parts[1])};
    }
    if (parts[0] == "statements") {
        return statementSlot(extraction, parts);
    }
    if (parts.size() != 3) {
        return {};
    }
    if (parts[0] == "registrants") {
        return factSlot(listAt(extraction.registrants, parts[1]), parts[2]);
    }
    if (parts[0] == "securities") {
        return factSlot(listAt(extraction.securities, parts[1]), parts[2]);
    }
    if (parts[0] == "items") {
        Item *item = element(extraction.items, parts[1]);
        return {item != nullptr && parts[2] == "title" ? &item->title : nullptr};
    }
    if (parts[0] == "exhibits") {
        Exhibit *exhibit = element(extraction.exhibits, parts[1]);
        if (exhibit == nullptr) {
            return {};
        }
        return parts[2] == "number" ? Slot{&exhibit->number} : parts[2] == "description" ? Slot{&exhibit->description} : Slot{};
    }
    if (parts[0] == "signatures") {
        Signature *signature = element(extraction.signatures, parts[1]);
        return {nullptr, signature != nullptr ? optionalMember(*signature, parts[2]) : nullptr};
    }
    return {};
}

void visitStatement(const Extraction &extraction, std::size_t index, const std::function<void(const FieldEntry &)> &visit)
{
    const Statement &statement = extraction.statements[index];
    const auto show = [&](std::string path, FieldKind kind, const Field &field) {
        if (!field.isEmpty() || field.review == Review::Rejected) {
            visit({std::move(path), kind, &field});
        }
    };
    const std::string root = statementPath(extraction, index);
    show(root + "/title", FieldKind::Header, statement.title);
    show(root + "/scaleNote", FieldKind::Header, statement.scaleNote);
    for (std::size_t p = 0; p < statement.periods.size(); ++p) {
        show(periodPath(extraction, index, p), FieldKind::Header, statement.periods[p].label);
    }
    for (std::size_t r = 0; r < statement.rows.size(); ++r) {
        const Row &row = statement.rows[r];
        show(labelPath(extraction, index, r), FieldKind::Label, row.label);
        for (std::size_t c = 0; c < row.cells.size(); ++c) {
            if (row.cells[c]) {
                show(cellPath(extraction, index, r, c), FieldKind::Amount, *row.cells[c]);
            }
        }
    }
    for (std::size_t w = 0; w < statement.witnesses.size(); ++w) {
        show(witnessPath(extraction, index, w), FieldKind::Witness, statement.witnesses[w].amount);
    }
}

/// The first of several registrants or securities stands in the cover already.
void visitOthers(const std::vector<FactList> &lists, std::string_view root, const std::function<void(const FieldEntry &)> &visit)
{
    for (std::size_t i = 1; i < lists.size(); ++i) {
        for (const auto &[concept_, field] : lists[i]) {
            visit({std::string(root) + "/" + std::to_string(i) + "/" + std::string(concept_), FieldKind::Cover, &field});
        }
    }
}

} // namespace

std::string_view name(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Cover:
        return "cover";
    case FieldKind::Item:
        return "item";
    case FieldKind::Exhibit:
        return "exhibit";
    case FieldKind::Signature:
        return "signature";
    case FieldKind::Release:
        return "release";
    case FieldKind::Header:
        return "header";
    case FieldKind::Label:
        return "label";
    case FieldKind::Amount:
        return "amount";
    case FieldKind::Witness:
        return "witness";
    }
    return "cover";
}

void forEachField(const Extraction &extraction, const std::function<void(const FieldEntry &)> &visit)
{
    for (const auto &[concept_, field] : extraction.cover) {
        visit({"cover/" + std::string(concept_), FieldKind::Cover, &field});
    }
    visitOthers(extraction.registrants, "registrants", visit);
    visitOthers(extraction.securities, "securities", visit);
    for (std::size_t i = 0; i < extraction.items.size(); ++i) {
        visit({itemPath(extraction, i) + "/title", FieldKind::Item, &extraction.items[i].title});
    }
    for (std::size_t i = 0; i < extraction.exhibits.size(); ++i) {
        visit({exhibitPath(extraction, i) + "/number", FieldKind::Exhibit, &extraction.exhibits[i].number});
        const Field &description = extraction.exhibits[i].description;
        if (!description.isEmpty() || description.review == Review::Rejected) {
            visit({exhibitPath(extraction, i) + "/description", FieldKind::Exhibit, &description});
        }
    }
    for (std::size_t i = 0; i < extraction.signatures.size(); ++i) {
        const Signature &kept = extraction.signatures[i];
        for (const auto &[memberName, field] : std::initializer_list<std::pair<std::string_view, const std::optional<Field> *>>{
                 {"registrant", &kept.registrant}, {"name", &kept.name}, {"title", &kept.title}, {"date", &kept.date}}) {
            if (*field) {
                visit({signaturePath(extraction, i) + "/" + std::string(memberName), FieldKind::Signature, &**field});
            }
        }
    }
    const Release &release = extraction.release;
    for (const auto &[memberName, field] : std::initializer_list<std::pair<std::string_view, const std::optional<Field> *>>{
             {"title", &release.title}, {"date", &release.date}, {"period", &release.period}}) {
        if (*field) {
            visit({"release/" + std::string(memberName), FieldKind::Release, &**field});
        }
    }
    for (std::size_t i = 0; i < extraction.statements.size(); ++i) {
        visitStatement(extraction, i, visit);
    }
}

const Field *findField(const Extraction &extraction, std::string_view path)
{
    // slotAt only navigates; nothing is changed through the pointer it returns here.
    const Slot slot = slotAt(const_cast<Extraction &>(extraction), path);
    if (slot.optional != nullptr) {
        return *slot.optional ? &**slot.optional : nullptr;
    }
    return slot.field;
}

Field *fieldSlot(Extraction &extraction, std::string_view path)
{
    const Slot slot = slotAt(extraction, path);
    if (slot.optional != nullptr) {
        if (!*slot.optional) {
            slot.optional->emplace();
        }
        return &**slot.optional;
    }
    return slot.field;
}

bool rejectField(Extraction &extraction, std::string_view path)
{
    Field *field = findField(extraction, path) != nullptr ? fieldSlot(extraction, path) : nullptr;
    if (field == nullptr || field->review == Review::Rejected) {
        return field != nullptr;
    }
    // A value a person had corrected before keeps what the machine read.
    if (field->review != Review::Corrected && field->review != Review::Added) {
        field->machineText = std::move(field->text);
        field->machineValue = std::move(field->value);
    }
    field->text.clear();
    field->value.clear();
    field->review = Review::Rejected;
    return true;
}

std::string itemPath(const Extraction &extraction, std::size_t item)
{
    return "items/" + keyAt(extraction.items, item);
}

std::string exhibitPath(const Extraction &extraction, std::size_t exhibit)
{
    return "exhibits/" + keyAt(extraction.exhibits, exhibit);
}

std::string signaturePath(const Extraction &extraction, std::size_t signature)
{
    return "signatures/" + keyAt(extraction.signatures, signature);
}

std::string statementPath(const Extraction &extraction, std::size_t statement)
{
    return "statements/" + keyAt(extraction.statements, statement);
}

std::string periodPath(const Extraction &extraction, std::size_t statement, std::size_t period)
{
    return statementPath(extraction, statement) + "/periods/" + keyAt(extraction.statements[statement].periods, period);
}

std::string rowPath(const Extraction &extraction, std::size_t statement, std::size_t row)
{
    return statementPath(extraction, statement) + "/rows/" + keyAt(extraction.statements[statement].rows, row);
}

std::string labelPath(const Extraction &extraction, std::size_t statement, std::size_t row)
{
    return rowPath(extraction, statement, row) + "/label";
}

std::string cellPath(const Extraction &extraction, std::size_t statement, std::size_t row, std::size_t period)
{
    return rowPath(extraction, statement, row) + "/cells/" + keyAt(extraction.statements[statement].periods, period);
}

std::string witnessPath(const Extraction &extraction, std::size_t statement, std::size_t witness)
{
    return statementPath(extraction, statement) + "/witnesses/" + keyAt(extraction.statements[statement].witnesses, witness);
}

StatementAddress statementAddress(const Extraction &extraction, std::string_view path)
{
    StatementAddress address;
    const PathParts parts(path);
    if (parts.size() < 2 || parts[0] != "statements") {
        return address;
    }
    address.statement = indexOfKey(extraction.statements, parts[1]);
    if (!address.statement || parts.size() < 4) {
        return address;
    }
    const Statement &statement = extraction.statements[*address.statement];
    if (parts[2] == "periods") {
        address.period = indexOfKey(statement.periods, parts[3]);
    } else if (parts[2] == "witnesses") {
        address.witness = indexOfKey(statement.witnesses, parts[3]);
    } else if (parts[2] == "rows") {
        address.row = indexOfKey(statement.rows, parts[3]);
        if (parts.size() == 6 && parts[4] == "cells") {
            address.period = indexOfKey(statement.periods, parts[5]);
        }
    }
    return address;
}

std::optional<CellAddress> cellAddress(const Extraction &extraction, std::string_view path)
{
    if (!isCellPath(path)) {
        return std::nullopt;
    }
    const StatementAddress address = statementAddress(extraction, path);
    if (!address.statement || !address.row || !address.period) {
        return std::nullopt;
    }
    return CellAddress{*address.statement, *address.row, *address.period};
}

bool isCellPath(std::string_view path)
{
    const PathParts parts(path);
    return parts.size() == 6 && parts[0] == "statements" && parts[2] == "rows" && parts[4] == "cells" && isListKey(parts[1])
        && isListKey(parts[3]) && isListKey(parts[5]);
}

} // namespace filing
