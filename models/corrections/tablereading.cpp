// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/corrections/tablereading.h"

#include "parsers/core/listkey.h"
#include "parsers/corrections/overlay.h"
#include "parsers/extraction/fieldpath.h"
#include "parsers/statements/tablecolumns.h"

#include <algorithm>

namespace filing::models
{

namespace
{

/// The last one that still holds.
const LogEntry *lastReading(const OpenFiling &filing, const std::string &path)
{
    const auto found = std::find_if(filing.log.rbegin(), filing.log.rend(), [&](const LogEntry &entry) {
        return entry.inForce && entry.correction.kind == CorrectionKind::ReadTable && entry.correction.path == path;
    });
    return found == filing.log.rend() ? nullptr : &*found;
}

/// Which column of figures a span of the text begins in; -1 for the labels.
int columnAt(const ReadingText &text, const TableColumns &columns, const ColumnCuts &cuts, std::uint32_t at)
{
    const Span line = text.lines()[text.lineAt(at)];
    const int column = columns.columnOf(text, line, at);
    return static_cast<int>(std::upper_bound(cuts.begin(), cuts.end(), column) - cuts.begin()) - 1;
}

/// Told by where the figures of a period stand: most of them decide, one may have slid.
std::vector<int> periodsOf(const Statement &statement, const ReadingText &text, const TablePlace &place)
{
    const TableColumns columns(text, linesToRead(text, place.source));
    std::vector<std::vector<int>> votes(place.cuts.size(), std::vector<int>(statement.periods.size(), 0));
    for (const Row &row : statement.rows) {
        for (std::size_t p = 0; p < std::min(row.cells.size(), statement.periods.size()); ++p) {
            const Span there = row.cells[p] ? text.fromSource(row.cells[p]->span()) : Span();
            const int column = there.isEmpty() ? -1 : columnAt(text, columns, place.cuts, there.end - 1);
            if (column >= 0) {
                ++votes[static_cast<std::size_t>(column)][p];
            }
        }
    }
    std::vector<int> periods;
    for (const std::vector<int> &counts : votes) {
        const auto most = std::max_element(counts.begin(), counts.end());
        periods.push_back(most == counts.end() || *most == 0 ? -1 : static_cast<int>(most - counts.begin()));
    }
    return periods;
}

} // namespace

TableAt tableToRead(const OpenFiling &filing, Span at)
{
    if (!filing.effective || !filing.document) {
        return {};
    }
    const reshape::UsedPath used = [&](std::string_view path) {
        return std::any_of(filing.log.begin(), filing.log.end(), [path](const LogEntry &entry) {
            return entry.correction.kind == CorrectionKind::ReadTable && entry.correction.path == path;
        });
    };
    TableAt table = tableAt(*filing.effective, at, used);
    const LogEntry *last = table.place ? lastReading(filing, table.place->path) : nullptr;
    const auto cuts = last ? parseCuts(last->correction.newText) : std::nullopt;
    if (cuts && last->correction.anchor.span == table.place->source) {
        table.place->cuts = *cuts;
    }
    return table;
}

Correction readingOf(const OpenFiling &filing, const TablePlace &place)
{
    Correction correction;
    correction.document = filing.document->id();
    correction.path = place.path;
    correction.kind = CorrectionKind::ReadTable;
    correction.anchor.span = place.source;
    correction.newText = cutsText(place.cuts);
    return correction;
}

Tally tallyOf(const Statement &statement)
{
    Tally tally;
    for (const Row &row : statement.rows) {
        for (const Cell &cell : row.cells) {
            if (!cell || cell->review == Review::Rejected) {
                continue;
            }
            ++tally.figures;
            tally.proven += cell->proof == Proof::Proven ? 1 : 0;
            tally.consistent += cell->proof == Proof::Consistent ? 1 : 0;
            tally.contradicted += cell->proof == Proof::Contradicted ? 1 : 0;
        }
    }
    return tally;
}

const Statement *TableReading::get() const
{
    return filing && statement >= 0 ? &filing->effective->statements[static_cast<std::size_t>(statement)] : nullptr;
}

TableReading readAgain(const OpenFiling &filing, const TablePlace &place)
{
    if (!filing.effective || place.cuts.empty()) {
        return {};
    }
    const Correction correction = readingOf(filing, place);
    auto after = std::make_shared<const Extraction>(applyCorrections(*filing.effective, { &correction, 1 }));
    const auto at = indexOfKey(after->statements, std::string_view(place.path).substr(place.path.find('/') + 1));
    if (!at || after->diagnostics.size() > filing.effective->diagnostics.size()) {
        return {};
    }
    auto shown = std::make_shared<OpenFiling>(filing);
    shown->effective = after;
    const Statement &statement = after->statements[*at];
    const ReadingText &text = *after->documents[place.document].text;
    return { shown, static_cast<int>(*at), periodsOf(statement, text, place) };
}

int correctionsLaidAside(const OpenFiling &filing, const TablePlace &place)
{
    const std::string within = place.path + '/';
    return static_cast<int>(std::count_if(filing.log.begin(), filing.log.end(), [&](const LogEntry &entry) {
        return entry.inForce && entry.correction.path.starts_with(within);
    }));
}

} // namespace filing::models
