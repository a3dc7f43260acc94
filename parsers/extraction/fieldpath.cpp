// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/extraction/fieldpath.h"

#include "parsers/core/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace filing
{

namespace
{

using Parts = std::vector<std::string_view>;

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
    const auto index = indexOf(part, list.size());
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

Slot statementSlot(Extraction &extraction, const Parts &parts)
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
        return {nullptr, element(row->cells, parts[5])};
    }
    return {};
}

Slot slotAt(Extraction &extraction, std::string_view path)
{
    const Parts parts = split(path, '/');
    if (parts[0] == "cover" && parts.size() == 2) {
        const auto fact = std::find_if(extraction.cover.begin(), extraction.cover.end(),
                                       [&](const auto &entry) { return entry.first == parts[1]; });
        return {fact != extraction.cover.end() ? &fact->second : nullptr};
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

std::string join(std::string_view head, std::size_t index, std::string_view tail)
{
    return std::string(head) + "/" + std::to_string(index) + "/" + std::string(tail);
}

void visitStatement(const Statement &statement, std::size_t index, const std::function<void(const FieldEntry &)> &visit)
{
    const auto show = [&](std::string path, FieldKind kind, const Field &field) {
        if (!field.isEmpty() || field.review == Review::Rejected) {
            visit({std::move(path), kind, &field});
        }
    };
    const std::string root = "statements/" + std::to_string(index);
    show(root + "/title", FieldKind::Header, statement.title);
    show(root + "/scaleNote", FieldKind::Header, statement.scaleNote);
    for (std::size_t p = 0; p < statement.periods.size(); ++p) {
        show(root + "/periods/" + std::to_string(p), FieldKind::Header, statement.periods[p].label);
    }
    for (std::size_t r = 0; r < statement.rows.size(); ++r) {
        const Row &row = statement.rows[r];
        const std::string rowRoot = root + "/rows/" + std::to_string(r);
        show(rowRoot + "/label", FieldKind::Label, row.label);
        for (std::size_t c = 0; c < row.cells.size(); ++c) {
            if (row.cells[c]) {
                show(rowRoot + "/cells/" + std::to_string(c), FieldKind::Amount, *row.cells[c]);
            }
        }
    }
    for (std::size_t w = 0; w < statement.witnesses.size(); ++w) {
        show(root + "/witnesses/" + std::to_string(w), FieldKind::Witness, statement.witnesses[w].amount);
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
    for (std::size_t i = 0; i < extraction.items.size(); ++i) {
        visit({join("items", i, "title"), FieldKind::Item, &extraction.items[i].title});
    }
    for (std::size_t i = 0; i < extraction.exhibits.size(); ++i) {
        visit({join("exhibits", i, "number"), FieldKind::Exhibit, &extraction.exhibits[i].number});
        const Field &description = extraction.exhibits[i].description;
        if (!description.isEmpty() || description.review == Review::Rejected) {
            visit({join("exhibits", i, "description"), FieldKind::Exhibit, &description});
        }
    }
    for (std::size_t i = 0; i < extraction.signatures.size(); ++i) {
        const Signature &kept = extraction.signatures[i];
        for (const auto &[memberName, field] : std::initializer_list<std::pair<std::string_view, const std::optional<Field> *>>{
                 {"registrant", &kept.registrant}, {"name", &kept.name}, {"title", &kept.title}, {"date", &kept.date}}) {
            if (*field) {
                visit({join("signatures", i, memberName), FieldKind::Signature, &**field});
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
        visitStatement(extraction.statements[i], i, visit);
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

std::string cellPath(std::size_t statement, std::size_t row, std::size_t period)
{
    return "statements/" + std::to_string(statement) + "/rows/" + std::to_string(row) + "/cells/" + std::to_string(period);
}

std::optional<CellAddress> cellAddress(std::string_view path)
{
    const Parts parts = split(path, '/');
    if (parts.size() != 6 || parts[0] != "statements" || parts[2] != "rows" || parts[4] != "cells") {
        return std::nullopt;
    }
    constexpr std::size_t any = static_cast<std::size_t>(-1);
    const auto statement = indexOf(parts[1], any);
    const auto row = indexOf(parts[3], any);
    const auto period = indexOf(parts[5], any);
    if (!statement || !row || !period) {
        return std::nullopt;
    }
    return CellAddress{*statement, *row, *period};
}

} // namespace filing
