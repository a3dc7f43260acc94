// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/corrections/elements.h"

#include "parsers/core/listkey.h"
#include "parsers/core/text.h"
#include "parsers/corrections/periodtext.h"
#include "parsers/statements/readtable.h"
#include "parsers/statements/roles.h"
#include "parsers/statements/witnesses.h"

#include <algorithm>
#include <utility>

namespace filing
{

namespace
{

constexpr std::string_view addedRule = "person.added";
/// Nobody adds more to one list; a store that says so is damaged, and work must stay bounded.
constexpr std::size_t mostElements = 20'000;

using Parts = std::vector<std::string_view>;

/// Once one element of a list has a key of its own, all have.
template<typename T>
bool isKeyed(const std::vector<T> &list)
{
    return !list.empty() && !list.front().key.empty();
}

/// In a list that has keys: the first element that `key` stands before. Lists are in the order of their keys.
template<typename T>
std::ptrdiff_t placeOf(const std::vector<T> &list, std::string_view key)
{
    return std::partition_point(list.begin(), list.end(), [key](const T &other) { return !keyBefore(key, other.key); }) - list.begin();
}

template<typename T>
bool hasKey(const std::vector<T> &list, std::string_view key)
{
    if (!isKeyed(list)) {
        return indexOfKey(list, key).has_value();
    }
    // Keys that are written in two ways ("3.1", "3.01") stand side by side.
    auto at = static_cast<std::size_t>(placeOf(list, key));
    while (at > 0 && list[at - 1].key != key && !keyBefore(list[at - 1].key, key)) {
        --at;
    }
    return at > 0 && list[at - 1].key == key;
}

Field addedField(const Correction &correction, std::string_view text)
{
    Field field;
    field.text = collapsed(text);
    field.status = Status::Corrected;
    field.review = Review::Added;
    field.rule = addedRule;
    field.reason = correction.reason;
    if (!correction.anchor.span.isEmpty()) {
        field.pieces = {correction.anchor.span};
    }
    return field;
}

/// Why `key` cannot be the key of a new element.
template<typename T>
std::optional<Refusal> keyRefusal(const std::vector<T> &list, std::string_view key)
{
    if (isListKey(key) && hasKey(list, key)) {
        return Refusal::Taken;
    }
    // A key without a dot is the machine's.
    if (!isListKey(key) || key.find('.') == std::string_view::npos || list.size() >= mostElements) {
        return Refusal::NotAKey;
    }
    return std::nullopt;
}

template<typename T>
std::size_t put(std::vector<T> &list, std::string_view key, T element)
{
    if (!isKeyed(list)) {
        fixKeys(list);
    }
    element.key = key;
    const auto at = placeOf(list, key);
    list.insert(list.begin() + at, std::move(element));
    return static_cast<std::size_t>(at);
}

template<typename T>
std::optional<std::size_t> take(std::vector<T> &list, std::string_view key)
{
    const auto at = indexOfKey(list, key);
    if (at) {
        fixKeys(list);
        list.erase(list.begin() + static_cast<std::ptrdiff_t>(*at));
    }
    return at;
}

void moveUp(std::size_t &index, std::size_t from)
{
    index += index >= from ? 1 : 0;
}

void moveDown(std::size_t &index, std::size_t gone)
{
    index -= index > gone ? 1 : 0;
}

bool takesPart(const Identity &identity, std::size_t row)
{
    return identity.target == row
        || std::any_of(identity.terms.begin(), identity.terms.end(), [row](const Identity::Term &term) { return term.row == row; });
}

void rowCame(Statement &statement, std::size_t row)
{
    for (Identity &identity : statement.identities) {
        moveUp(identity.target, row);
        for (Identity::Term &term : identity.terms) {
            moveUp(term.row, row);
        }
    }
    for (Twin &twin : statement.twins) {
        moveUp(twin.row, row);
    }
    for (Witness &witness : statement.witnesses) {
        moveUp(witness.row, row);
    }
}

void rowWent(Statement &statement, std::size_t row)
{
    statement.checks.clear();
    std::erase_if(statement.identities, [row](const Identity &identity) { return takesPart(identity, row); });
    std::erase_if(statement.twins, [row](const Twin &twin) { return twin.row == row; });
    fixKeys(statement.witnesses);
    std::erase_if(statement.witnesses, [row](const Witness &witness) { return witness.row == row; });
    for (Identity &identity : statement.identities) {
        moveDown(identity.target, row);
        for (Identity::Term &term : identity.terms) {
            moveDown(term.row, row);
        }
    }
    for (Twin &twin : statement.twins) {
        moveDown(twin.row, row);
    }
    for (Witness &witness : statement.witnesses) {
        moveDown(witness.row, row);
    }
}

void periodCame(Statement &statement, std::size_t period)
{
    for (Row &row : statement.rows) {
        row.cells.resize(statement.periods.size() - 1);
        row.cells.insert(row.cells.begin() + static_cast<std::ptrdiff_t>(period), Cell());
    }
    for (Check &check : statement.checks) {
        moveUp(check.period, period);
    }
    for (Witness &witness : statement.witnesses) {
        moveUp(witness.period, period);
    }
}

void periodWent(Statement &statement, std::size_t period)
{
    for (Row &row : statement.rows) {
        if (period < row.cells.size()) {
            row.cells.erase(row.cells.begin() + static_cast<std::ptrdiff_t>(period));
        }
        row.cells.resize(statement.periods.size());
    }
    statement.checks.clear();
    fixKeys(statement.witnesses);
    std::erase_if(statement.witnesses, [period](const Witness &witness) { return witness.period == period; });
    for (Witness &witness : statement.witnesses) {
        moveDown(witness.period, period);
    }
}

std::optional<Refusal> insertRow(Statement &statement, std::string_view key, const Correction &correction)
{
    if (const auto refused = keyRefusal(statement.rows, key)) {
        return refused;
    }
    Row row;
    row.label = addedField(correction, correction.newText);
    row.cells.resize(statement.periods.size());
    const RoleMatch match = matchLabel(row.label.text, statement.kind);
    row.measure = match.measure;
    const bool held = std::any_of(statement.rows.begin(), statement.rows.end(), [&](const Row &other) { return other.role == match.role; });
    if (!held) {
        row.role = match.role;
        row.concept_ = match.concept_;
    }
    const std::size_t at = put(statement.rows, key, std::move(row));
    if (statement.rows.size() > 1) {
        statement.rows[at].depth = statement.rows[at > 0 ? at - 1 : at + 1].depth;
    }
    rowCame(statement, at);
    return std::nullopt;
}

std::optional<Refusal> insertPeriod(Statement &statement, std::string_view key, const Correction &correction)
{
    if (const auto refused = keyRefusal(statement.periods, key)) {
        return refused;
    }
    const auto instants = statement.kind == StatementKind::BalanceSheet ? std::optional(0) : std::nullopt;
    const auto span = parsePeriodSpan(correction.newText, instants);
    if (!span) {
        return Refusal::UnreadablePeriod;
    }
    Period period;
    period.label = addedField(correction, correction.newText);
    setPeriodSpan(period, *span);
    periodCame(statement, put(statement.periods, key, std::move(period)));
    return std::nullopt;
}

/// "Item 8.01. Other Events": the number, and where the title begins.
std::pair<std::string_view, std::string_view> itemHeading(std::string_view text)
{
    text = trimmed(text);
    if (startsWithIgnoringCase(text, "item")) {
        text = trimmed(text.substr(4));
    }
    std::size_t end = 0;
    while (end < text.size() && (isDigit(text[end]) || (text[end] == '.' && end > 0 && end + 1 < text.size() && isDigit(text[end + 1])))) {
        ++end;
    }
    std::string_view title = text.substr(end);
    while (!title.empty() && (isSpace(title.front()) || title.front() == '.' || title.front() == ':' || title.front() == '-')) {
        title.remove_prefix(1);
    }
    return {text.substr(0, end), trimmed(title)};
}

std::optional<Refusal> insertItem(Extraction &extraction, std::string_view key, const Correction &correction)
{
    const auto [number, title] = itemHeading(correction.newText);
    if (const auto refused = keyRefusal(extraction.items, key)) {
        return refused;
    }
    if (number.empty() || number.size() > 8) {
        return Refusal::NoSuchValue;
    }
    Item item;
    item.number = number;
    item.title = addedField(correction, title);
    item.body = correction.anchor.span;
    put(extraction.items, key, std::move(item));
    return std::nullopt;
}

std::optional<Refusal> insertExhibit(Extraction &extraction, std::string_view key, const Correction &correction)
{
    if (const auto refused = keyRefusal(extraction.exhibits, key)) {
        return refused;
    }
    if (trimmed(correction.newText).empty()) {
        return Refusal::NoSuchValue;
    }
    Exhibit exhibit;
    exhibit.number = addedField(correction, correction.newText);
    put(extraction.exhibits, key, std::move(exhibit));
    return std::nullopt;
}

std::optional<Refusal> insertSignature(Extraction &extraction, std::string_view key, const Correction &correction)
{
    if (const auto refused = keyRefusal(extraction.signatures, key)) {
        return refused;
    }
    Signature signature;
    if (!trimmed(correction.newText).empty()) {
        signature.name = addedField(correction, correction.newText);
    }
    put(extraction.signatures, key, std::move(signature));
    return std::nullopt;
}

Statement *statementOf(Extraction &extraction, const Parts &parts)
{
    const auto statement = parts.size() > 1 && parts[0] == "statements" ? indexOfKey(extraction.statements, parts[1]) : std::nullopt;
    return statement ? &extraction.statements[*statement] : nullptr;
}

bool rejectInStatement(Statement &statement, const Parts &parts)
{
    if (parts[2] == "rows") {
        const auto row = take(statement.rows, parts[3]);
        if (row) {
            rowWent(statement, *row);
        }
        return row.has_value();
    }
    const auto period = take(statement.periods, parts[3]);
    if (period) {
        periodWent(statement, *period);
    }
    return period.has_value();
}

} // namespace

std::string_view name(Refusal refusal)
{
    switch (refusal) {
    case Refusal::NoSuchPlace:
        return "no-such-place";
    case Refusal::Taken:
        return "taken";
    case Refusal::NotAKey:
        return "not-a-key";
    case Refusal::NoSuchValue:
        return "no-such-value";
    case Refusal::UnreadablePeriod:
        return "unreadable-period";
    case Refusal::NoWords:
        return "no-words";
    case Refusal::UnreadableTable:
        return "unreadable-table";
    }
    return {};
}

bool isElementPath(std::string_view path)
{
    const Parts parts = split(path, '/');
    if (parts.size() == 2) {
        return (parts[0] == "statements" || parts[0] == "items" || parts[0] == "exhibits" || parts[0] == "signatures") && isListKey(parts[1]);
    }
    return parts.size() == 4 && parts[0] == "statements" && isListKey(parts[1]) && (parts[2] == "rows" || parts[2] == "periods")
        && isListKey(parts[3]);
}

bool hasElement(const Extraction &extraction, std::string_view path)
{
    const Parts parts = split(path, '/');
    if (!isElementPath(path)) {
        return false;
    }
    if (parts[0] == "items") {
        return indexOfKey(extraction.items, parts[1]).has_value();
    }
    if (parts[0] == "exhibits") {
        return indexOfKey(extraction.exhibits, parts[1]).has_value();
    }
    if (parts[0] == "signatures") {
        return indexOfKey(extraction.signatures, parts[1]).has_value();
    }
    const auto statement = indexOfKey(extraction.statements, parts[1]);
    if (!statement || parts.size() == 2) {
        return statement.has_value();
    }
    const Statement &in = extraction.statements[*statement];
    return parts[2] == "rows" ? indexOfKey(in.rows, parts[3]).has_value() : indexOfKey(in.periods, parts[3]).has_value();
}

std::optional<Refusal> insertElement(Extraction &extraction, const Correction &correction)
{
    const Parts parts = split(correction.path, '/');
    if (parts.size() == 4 && parts[0] == "statements") {
        Statement *statement = statementOf(extraction, parts);
        if (statement == nullptr) {
            return Refusal::NoSuchPlace;
        }
        return parts[2] == "rows" ? insertRow(*statement, parts[3], correction)
            : parts[2] == "periods" ? insertPeriod(*statement, parts[3], correction)
                                    : std::optional(Refusal::NoSuchPlace);
    }
    if (parts.size() != 2) {
        return Refusal::NoSuchPlace;
    }
    if (parts[0] == "items") {
        return insertItem(extraction, parts[1], correction);
    }
    if (parts[0] == "exhibits") {
        return insertExhibit(extraction, parts[1], correction);
    }
    return parts[0] == "signatures" ? insertSignature(extraction, parts[1], correction) : std::optional(Refusal::NoSuchPlace);
}

std::optional<Refusal> readTableAt(Extraction &extraction, const Correction &correction)
{
    const Parts parts = split(correction.path, '/');
    if (parts.size() != 2 || parts[0] != "statements") {
        return Refusal::NoSuchPlace;
    }
    const auto at = indexOfKey(extraction.statements, parts[1]);
    const auto refused = at ? std::nullopt : keyRefusal(extraction.statements, parts[1]);
    if (refused || correction.anchor.span.isEmpty()) {
        return refused ? refused : Refusal::NoWords;
    }
    const auto document = documentAt(extraction, correction.anchor.span);
    const auto cuts = parseCuts(correction.newText);
    if (!document || !cuts) {
        return Refusal::UnreadableTable;
    }
    const ReadingText &text = *extraction.documents[*document].text;
    auto read = readTable(text, correction.anchor.span, *cuts, at ? extraction.statements[*at] : Statement());
    if (!read) {
        return Refusal::UnreadableTable;
    }
    read->document = static_cast<int>(*document);
    if (!at) {
        put(extraction.statements, parts[1], std::move(*read));
        return std::nullopt;
    }
    Statement &statement = extraction.statements[*at];
    read->key = statement.key;
    if (!statement.witnesses.empty()) {
        findWitnesses(text, *read);
    }
    statement = std::move(*read);
    return std::nullopt;
}

bool rejectElement(Extraction &extraction, std::string_view path)
{
    const Parts parts = split(path, '/');
    if (!isElementPath(path)) {
        return false;
    }
    if (parts.size() == 4) {
        Statement *statement = statementOf(extraction, parts);
        return statement != nullptr && rejectInStatement(*statement, parts);
    }
    return parts[0] == "items"      ? take(extraction.items, parts[1]).has_value()
        : parts[0] == "exhibits"    ? take(extraction.exhibits, parts[1]).has_value()
        : parts[0] == "signatures" ? take(extraction.signatures, parts[1]).has_value()
                                    : take(extraction.statements, parts[1]).has_value();
}

} // namespace filing
