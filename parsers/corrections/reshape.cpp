// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/corrections/reshape.h"

#include "parsers/core/listkey.h"
#include "parsers/core/text.h"
#include "parsers/corrections/overlay.h"
#include "parsers/corrections/periodtext.h"
#include "parsers/corrections/properties.h"
#include "parsers/extraction/fieldpath.h"

#include <algorithm>
#include <optional>

namespace filing::reshape
{

namespace
{

/// The key before which nothing stands.
constexpr std::string_view front = "-1";

Correction said(std::string path, CorrectionKind kind, std::string_view text = {})
{
    Correction correction;
    correction.path = std::move(path);
    correction.kind = kind;
    correction.newText = text;
    return correction;
}

bool isThere(const Cell &cell)
{
    return cell && cell->review != Review::Rejected && !cell->isEmpty();
}

struct RowPlace
{
    std::size_t statement = 0;
    std::size_t row = 0;
    const Statement *in = nullptr;

    const Row &operator*() const { return in->rows[row]; }
};

std::optional<RowPlace> rowAt(const Extraction &extraction, std::string_view path)
{
    const StatementAddress address = statementAddress(extraction, path);
    if (!address.statement || !address.row || address.period) {
        return std::nullopt;
    }
    return RowPlace{*address.statement, *address.row, &extraction.statements[*address.statement]};
}

/// A fresh path beside the element at `index`.
template<typename T>
std::string freshPath(const std::string &list, const std::vector<T> &elements, std::size_t index, Side side, const UsedPath &used)
{
    const std::size_t behind = side == Side::Behind ? index + 1 : index;
    const std::string after = behind > 0 ? keyAt(elements, behind - 1) : std::string(front);
    const std::string before = behind < elements.size() ? keyAt(elements, behind) : std::string();
    return list + keyBetween(after, before, [&](std::string_view key) { return used && used(list + std::string(key)); });
}

/// What stands in a cell, said of another one.
Correction copyOf(const Field &cell, std::string path)
{
    Correction correction = said(std::move(path), CorrectionKind::SetValue, cell.text);
    if (!cell.pieces.empty()) {
        correction.kind = CorrectionKind::SetSpan;
        correction.anchor.span = cell.span();
    }
    // A repaired or corrected figure does not read as its text does: the value is what counts.
    if (cell.status != Status::Read) {
        correction.newText = cell.value.empty() ? cell.text : cell.value;
    }
    return correction;
}

void move(Step &step, const Field &cell, std::string from, std::string to)
{
    step.push_back(copyOf(cell, std::move(to)));
    step.push_back(said(std::move(from), CorrectionKind::Reject));
}

/// All of a step or nothing: every correction must be possible after those before it.
Step checked(const Extraction &extraction, Step step)
{
    const Extraction after = applyCorrections(extraction, step);
    return after.diagnostics.size() == extraction.diagnostics.size() ? step : Step();
}

Step setting(const Extraction &extraction, std::string path, std::string_view text)
{
    return checked(extraction, {said(std::move(path), CorrectionKind::SetValue, text)});
}

} // namespace

Step addRow(const Extraction &extraction, std::string_view row, Side side, std::string_view label, const UsedPath &used)
{
    const auto place = rowAt(extraction, row);
    if (!place) {
        return {};
    }
    const std::string list = statementPath(extraction, place->statement) + "/rows/";
    return {said(freshPath(list, place->in->rows, place->row, side, used), CorrectionKind::Insert, label)};
}

Step deleteRow(const Extraction &extraction, std::string_view row)
{
    return rowAt(extraction, row) ? Step{said(std::string(row), CorrectionKind::Reject)} : Step();
}

Step splitRow(const Extraction &extraction, std::string_view row, std::size_t at, const std::vector<std::size_t> &periods, const UsedPath &used)
{
    const auto place = rowAt(extraction, row);
    if (!place) {
        return {};
    }
    const std::string_view words = (**place).label.text;
    const std::string first = collapsed(words.substr(0, std::min(at, words.size())));
    const std::string second = collapsed(words.substr(std::min(at, words.size())));
    if (first.empty() || second.empty()) {
        return {};
    }
    Step step = addRow(extraction, row, Side::Behind, second, used);
    const std::string to = step.front().path;
    step.push_back(said(labelPath(extraction, place->statement, place->row), CorrectionKind::SetValue, first));
    for (const std::size_t period : periods) {
        if (period < (**place).cells.size() && isThere((**place).cells[period])) {
            const std::string key = keyAt(place->in->periods, period);
            move(step, *(**place).cells[period], cellPath(extraction, place->statement, place->row, period), to + "/cells/" + key);
        }
    }
    return checked(extraction, std::move(step));
}

Step mergeWithNext(const Extraction &extraction, std::string_view row)
{
    const auto place = rowAt(extraction, row);
    if (!place || place->row + 1 >= place->in->rows.size()) {
        return {};
    }
    const Row &first = place->in->rows[place->row];
    const Row &second = place->in->rows[place->row + 1];
    Step step;
    const std::string joined = collapsed(first.label.text + ' ' + second.label.text);
    if (joined != first.label.text) {
        step.push_back(said(labelPath(extraction, place->statement, place->row), CorrectionKind::SetValue, joined));
    }
    bool hasCells = false;
    for (std::size_t period = 0; period < std::min(first.cells.size(), second.cells.size()); ++period) {
        if (!isThere(second.cells[period])) {
            continue;
        }
        if (isThere(first.cells[period])) {
            return {};
        }
        hasCells = true;
        step.push_back(copyOf(*second.cells[period], cellPath(extraction, place->statement, place->row, period)));
    }
    if (hasCells && first.heading) {
        step.push_back(said(rowPath(extraction, place->statement, place->row) + "/heading", CorrectionKind::SetValue, "false"));
    }
    step.push_back(said(rowPath(extraction, place->statement, place->row + 1), CorrectionKind::Reject));
    return checked(extraction, std::move(step));
}

Step moveCell(const Extraction &extraction, std::string_view from, std::string_view to)
{
    const auto source = cellAddress(extraction, from);
    const auto target = cellAddress(extraction, to);
    if (!source || !target || from == to) {
        return {};
    }
    const Cell &cell = extraction.statements[source->statement].rows[source->row].cells[source->period];
    if (!isThere(cell) || isThere(extraction.statements[target->statement].rows[target->row].cells[target->period])) {
        return {};
    }
    Step step;
    move(step, *cell, std::string(from), std::string(to));
    return checked(extraction, std::move(step));
}

Step swapCells(const Extraction &extraction, std::string_view one, std::string_view other)
{
    const auto a = cellAddress(extraction, one);
    const auto b = cellAddress(extraction, other);
    if (!a || !b || one == other || a->statement != b->statement) {
        return {};
    }
    const auto &rows = extraction.statements[a->statement].rows;
    const Cell &first = rows[a->row].cells[a->period];
    const Cell &second = rows[b->row].cells[b->period];
    if (!isThere(first) || !isThere(second)) {
        return {};
    }
    return checked(extraction, {copyOf(*second, std::string(one)), copyOf(*first, std::string(other))});
}

Step shiftCells(const Extraction &extraction, std::string_view row, Direction direction)
{
    const auto place = rowAt(extraction, row);
    if (!place || (**place).cells.empty()) {
        return {};
    }
    const std::vector<Cell> &cells = (**place).cells;
    const std::size_t count = cells.size();
    if (isThere(direction == Direction::Left ? cells.front() : cells.back())) {
        return {};
    }
    const auto path = [&](std::size_t period) { return cellPath(extraction, place->statement, place->row, period); };
    Step step;
    for (std::size_t i = 0; i + 1 < count; ++i) {
        const std::size_t to = direction == Direction::Left ? i : count - 1 - i;
        const std::size_t from = direction == Direction::Left ? to + 1 : to - 1;
        if (isThere(cells[from])) {
            step.push_back(copyOf(*cells[from], path(to)));
        } else if (isThere(cells[to])) {
            step.push_back(said(path(to), CorrectionKind::Reject));
        }
    }
    const std::size_t edge = direction == Direction::Left ? count - 1 : 0;
    if (isThere(cells[edge])) {
        step.push_back(said(path(edge), CorrectionKind::Reject));
    }
    return checked(extraction, std::move(step));
}

Step addColumn(const Extraction &extraction, std::string_view period, Side side, std::string_view text, const UsedPath &used)
{
    const StatementAddress address = statementAddress(extraction, period);
    if (!address.statement || !address.period || address.row) {
        return {};
    }
    const std::string list = statementPath(extraction, *address.statement) + "/periods/";
    const auto &periods = extraction.statements[*address.statement].periods;
    return checked(extraction, {said(freshPath(list, periods, *address.period, side, used), CorrectionKind::Insert, text)});
}

Step deleteColumn(const Extraction &extraction, std::string_view period)
{
    const StatementAddress address = statementAddress(extraction, period);
    return address.statement && address.period && !address.row ? Step{said(std::string(period), CorrectionKind::Reject)} : Step();
}

Step changePeriod(const Extraction &extraction, std::string_view period, std::string_view text)
{
    return setting(extraction, std::string(period) + "/span", text);
}

Step swapPeriods(const Extraction &extraction, std::string_view one, std::string_view other)
{
    const StatementAddress a = statementAddress(extraction, one);
    const StatementAddress b = statementAddress(extraction, other);
    if (!a.statement || a.statement != b.statement || !a.period || !b.period || a.row || b.row || a.period == b.period) {
        return {};
    }
    const auto &periods = extraction.statements[*a.statement].periods;
    const auto spanA = periodSpanOf(periods[*a.period]);
    const auto spanB = periodSpanOf(periods[*b.period]);
    if (!spanA || !spanB) {
        return {};
    }
    // In days: half a heading ("2010") does not say which period it is.
    return checked(extraction, {said(std::string(one), CorrectionKind::SetValue, periodSpanText(*spanB)),
                                said(std::string(other), CorrectionKind::SetValue, periodSpanText(*spanA))});
}

Step changeScale(const Extraction &extraction, std::string_view statement, std::string_view scale)
{
    return setting(extraction, std::string(statement) + "/scale", scale);
}

Step changeShareScale(const Extraction &extraction, std::string_view statement, std::string_view scale)
{
    return setting(extraction, std::string(statement) + "/share-scale", scale);
}

Step turnSign(const Extraction &extraction, std::string_view row)
{
    const std::string path = std::string(row) + "/sign";
    const auto sign = property(extraction, path);
    return sign ? setting(extraction, path, *sign == "-" ? "+" : "-") : Step();
}

} // namespace filing::reshape
