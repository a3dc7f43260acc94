// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/corrections/properties.h"

#include "parsers/core/listkey.h"
#include "parsers/core/text.h"
#include "parsers/corrections/periodtext.h"
#include "parsers/extraction/fieldpath.h"
#include "parsers/extraction/pathparts.h"
#include "parsers/statements/roles.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <initializer_list>

namespace filing
{

namespace
{

constexpr int deepest = 9;
constexpr std::size_t longestRole = 64;

/// What a property belongs to; of the members those are set that its path names.
struct Owner
{
    Statement *statement = nullptr;
    Period *period = nullptr;
    Row *row = nullptr;
    Item *item = nullptr;
};

template<typename T>
std::optional<T> named(std::initializer_list<T> all, std::string_view text)
{
    const auto found = std::find_if(all.begin(), all.end(), [text](T one) { return name(one) == text; });
    return found != all.end() ? std::optional(*found) : std::nullopt;
}

std::string_view measureName(Measure measure)
{
    switch (measure) {
    case Measure::Money:
        return "money";
    case Measure::Shares:
        return "shares";
    case Measure::PerShare:
        return "per-share";
    case Measure::Percent:
        return "percent";
    }
    return {};
}

std::optional<bool> truth(std::string_view text)
{
    return text == "true" ? std::optional(true) : text == "false" ? std::optional(false) : std::nullopt;
}

std::string said(bool value)
{
    return value ? "true" : "false";
}

template<typename T>
std::optional<T> wholeNumber(std::string_view text, T least, T most)
{
    T value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool whole = error == std::errc{} && end == text.data() + text.size() && value >= least && value <= most;
    return whole ? std::optional(value) : std::nullopt;
}

/// Statements are printed in tens to thousands of millions of their unit.
bool setScale(std::int64_t &scale, std::string_view text)
{
    const auto value = wholeNumber<std::int64_t>(text, 1, 1'000'000'000);
    std::int64_t power = value.value_or(0);
    while (power > 1 && power % 10 == 0) {
        power /= 10;
    }
    if (power != 1) {
        return false;
    }
    scale = *value;
    return true;
}

bool setRole(Row &row, StatementKind kind, std::string_view role)
{
    const bool slug = role.size() <= longestRole
        && std::all_of(role.begin(), role.end(), [](char c) { return isLower(c) || isDigit(c) || c == '-'; });
    if (!slug) {
        return false;
    }
    if (row.role != role) {
        const auto known = roleNamed(role, kind);
        row.role = role;
        row.concept_ = known ? known->concept_ : std::string_view();
        row.measure = known ? known->measure : row.measure;
    }
    return true;
}

/// "1,234" as it would be printed with the other sign: "(1,234)", and back.
std::string turnedText(std::string_view text, bool negative)
{
    std::string digits;
    for (const char c : trimmed(text)) {
        if (c != '(' && c != ')' && !(digits.empty() && c == '-')) {
            digits += c;
        }
    }
    for (const std::string_view minus : {"\xE2\x88\x92", "\xE2\x80\x93", "\xE2\x80\x94"}) {
        if (digits.starts_with(minus)) {
            digits.erase(0, minus.size());
        }
    }
    const std::string kept(trimmed(digits));
    return negative ? '(' + kept + ')' : kept;
}

void turnSign(Field &field)
{
    const auto number = field.number();
    if (!number || number->isZero() || field.review == Review::Rejected) {
        return;
    }
    if (field.review == Review::Machine || field.review == Review::Confirmed) {
        field.machineText = field.text;
        field.machineValue = field.value;
        field.review = Review::Corrected;
    }
    field.value = (-*number).toString();
    field.text = turnedText(field.text, !number->isNegative());
    field.status = Status::Corrected;
}

bool setSign(Row &row, std::string_view text)
{
    if (text != "-" && text != "+") {
        return false;
    }
    if (row.negated != (text == "-")) {
        row.negated = !row.negated;
        for (Cell &cell : row.cells) {
            if (cell) {
                turnSign(*cell);
            }
        }
    }
    return true;
}

bool setHeading(Row &row, std::string_view text)
{
    const auto heading = truth(text);
    const bool hasValues = std::any_of(row.cells.begin(), row.cells.end(),
                                       [](const Cell &cell) { return cell && cell->review != Review::Rejected; });
    // A heading with figures would hide them from everybody who adds up.
    if (!heading || (*heading && hasValues)) {
        return false;
    }
    row.heading = *heading;
    return true;
}

template<typename T, typename Value>
bool setTo(T &target, const std::optional<Value> &value)
{
    if (value) {
        target = *value;
    }
    return value.has_value();
}

bool isCurrency(std::string_view text)
{
    return text.size() == 3 && std::all_of(text.begin(), text.end(), isUpper);
}

bool isItemNumber(std::string_view text)
{
    return !text.empty() && text.size() <= 8 && isDigit(text.front()) && isDigit(text.back())
        && std::all_of(text.begin(), text.end(), [](char c) { return isDigit(c) || c == '.'; });
}

enum class Of { Statement, Period, Row, Item };

struct Property
{
    Of of;
    std::string_view name;
    std::string (*get)(const Owner &);
    bool (*set)(const Owner &, std::string_view);
};

using Text = std::string_view;

constexpr std::array properties{
    Property{Of::Statement, "kind", [](const Owner &o) { return std::string(name(o.statement->kind)); },
             [](const Owner &o, Text text) {
                 return setTo(o.statement->kind,
                              named({StatementKind::Operations, StatementKind::ComprehensiveIncome, StatementKind::BalanceSheet,
                                     StatementKind::CashFlows, StatementKind::Other},
                                    text));
             }},
    Property{Of::Statement, "basis", [](const Owner &o) { return std::string(name(o.statement->basis)); },
             [](const Owner &o, Text text) { return setTo(o.statement->basis, named({Basis::Gaap, Basis::NonGaap, Basis::ProForma}, text)); }},
    Property{Of::Statement, "currency", [](const Owner &o) { return o.statement->currency; },
             [](const Owner &o, Text text) { return setTo(o.statement->currency, isCurrency(text) ? std::optional(text) : std::nullopt); }},
    Property{Of::Statement, "scale", [](const Owner &o) { return std::to_string(o.statement->scale); },
             [](const Owner &o, Text text) { return setScale(o.statement->scale, text); }},
    Property{Of::Statement, "share-scale", [](const Owner &o) { return std::to_string(o.statement->shareScale); },
             [](const Owner &o, Text text) { return setScale(o.statement->shareScale, text); }},
    Property{Of::Period, "span",
             [](const Owner &o) {
                 const auto span = periodSpanOf(*o.period);
                 return span ? periodSpanText(*span) : std::string();
             },
             [](const Owner &o, Text text) {
                 const auto span = parsePeriodSpan(text, {}, o.period->end);
                 if (span) {
                     setPeriodSpan(*o.period, *span);
                 }
                 return span.has_value();
             }},
    Property{Of::Period, "restated", [](const Owner &o) { return said(o.period->restated); },
             [](const Owner &o, Text text) { return setTo(o.period->restated, truth(text)); }},
    Property{Of::Row, "role", [](const Owner &o) { return o.row->role; },
             [](const Owner &o, Text text) { return setRole(*o.row, o.statement->kind, text); }},
    Property{Of::Row, "measure", [](const Owner &o) { return std::string(measureName(o.row->measure)); },
             [](const Owner &o, Text text) {
                 for (const Measure measure : {Measure::Money, Measure::Shares, Measure::PerShare, Measure::Percent}) {
                     if (measureName(measure) == text) {
                         o.row->measure = measure;
                         return true;
                     }
                 }
                 return false;
             }},
    Property{Of::Row, "sign", [](const Owner &o) { return std::string(o.row->negated ? "-" : "+"); },
             [](const Owner &o, Text text) { return setSign(*o.row, text); }},
    Property{Of::Row, "depth", [](const Owner &o) { return std::to_string(o.row->depth); },
             [](const Owner &o, Text text) { return setTo(o.row->depth, wholeNumber<int>(text, 0, deepest)); }},
    Property{Of::Row, "heading", [](const Owner &o) { return said(o.row->heading); },
             [](const Owner &o, Text text) { return setHeading(*o.row, text); }},
    Property{Of::Item, "number", [](const Owner &o) { return o.item->number; },
             [](const Owner &o, Text text) { return setTo(o.item->number, isItemNumber(text) ? std::optional(text) : std::nullopt); }},
};

/// The property a path has the form of; its owner is looked for elsewhere.
const Property *propertyAt(const PathParts &parts)
{
    const std::size_t size = parts.size();
    Of of = Of::Statement;
    if (size == 3 && parts[0] == "items") {
        of = Of::Item;
    } else if (size == 5 && parts[0] == "statements" && (parts[2] == "rows" || parts[2] == "periods") && isListKey(parts[3])) {
        of = parts[2] == "rows" ? Of::Row : Of::Period;
    } else if (size != 3 || parts[0] != "statements") {
        return nullptr;
    }
    const auto found = std::find_if(properties.begin(), properties.end(),
                                    [&](const Property &known) { return known.of == of && known.name == parts[size - 1]; });
    return found != properties.end() && isListKey(parts[1]) ? &*found : nullptr;
}

template<typename T>
T *element(std::vector<T> &list, std::string_view key)
{
    const auto index = indexOfKey(list, key);
    return index ? &list[*index] : nullptr;
}

/// Empty where the path leads nowhere.
std::optional<Owner> ownerAt(Extraction &extraction, const PathParts &parts, Of of)
{
    Owner owner;
    if (of == Of::Item) {
        owner.item = element(extraction.items, parts[1]);
        return owner.item != nullptr ? std::optional(owner) : std::nullopt;
    }
    owner.statement = element(extraction.statements, parts[1]);
    if (owner.statement == nullptr) {
        return std::nullopt;
    }
    owner.row = of == Of::Row ? element(owner.statement->rows, parts[3]) : nullptr;
    owner.period = of == Of::Period ? element(owner.statement->periods, parts[3]) : nullptr;
    const bool there = of == Of::Statement || owner.row != nullptr || owner.period != nullptr;
    return there ? std::optional(owner) : std::nullopt;
}

} // namespace

bool isPropertyPath(std::string_view path)
{
    return propertyAt(PathParts(path)) != nullptr;
}

std::optional<std::string> property(const Extraction &extraction, std::string_view path)
{
    const PathParts parts(path);
    const Property *known = propertyAt(parts);
    // Only looked at through the pointers.
    const auto owner = known != nullptr ? ownerAt(const_cast<Extraction &>(extraction), parts, known->of) : std::nullopt;
    return owner ? std::optional(known->get(*owner)) : std::nullopt;
}

bool setProperty(Extraction &extraction, std::string_view path, std::string_view text)
{
    const PathParts parts(path);
    const Property *known = propertyAt(parts);
    const auto owner = known != nullptr ? ownerAt(extraction, parts, known->of) : std::nullopt;
    return owner && known->set(*owner, trimmed(text));
}

} // namespace filing
