// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The headings above a table, shared out among its columns: by the places they stand at where places tell, else by counting.
#pragma once

#include "parsers/statements/periods.h"

#include <algorithm>
#include <vector>

namespace filing
{

/// What the headings say of one column.
struct HeadedColumn
{
    using Kind = HeaderToken::Kind;

    std::vector<HeaderCell> cells;
    HeaderCell leaf;             ///< The lowest of them, where headings were counted.
    int valueColumn = -1;
    bool percent = false;

    [[nodiscard]] const HeaderToken *last(Kind kind) const
    {
        const auto found = std::find_if(cells.rbegin(), cells.rend(), [&](const HeaderCell &cell) { return cell.token.kind == kind; });
        return found == cells.rend() ? nullptr : &found->token;
    }
    [[nodiscard]] bool has(Kind kind) const { return last(kind) != nullptr; }
    [[nodiscard]] bool isDated() const
    {
        return has(Kind::WholeDate) || has(Kind::Year) || (last(Kind::Quarter) != nullptr && last(Kind::Quarter)->year != 0);
    }
};

/// Html: a column's headings are the cells above it. One for each ValueColumn.
[[nodiscard]] std::vector<HeadedColumn> columnsByPlace(const HeaderInput &input);
/// Tabbed text and typewriter tables: headings are counted, not measured. One for each of the lowest headings, without a place.
[[nodiscard]] std::vector<HeadedColumn> columnsByOrder(const HeaderInput &input);
/// Gives counted columns their place: in order when the numbers agree, else by nearness.
void placeColumns(std::vector<HeadedColumn> &columns, const HeaderInput &input);

/// Twice the middle of a heading.
[[nodiscard]] inline int center(const HeaderCell &cell)
{
    return cell.left + cell.right;
}

} // namespace filing
