// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Brings the rows of a list model to a new state with the fewest signals, so that selection survives: rows in front and at the end that
// both states have stay, what is between is taken out and put in.
#pragma once

#include <QAbstractItemModel>

#include <algorithm>
#include <vector>

namespace filing::models
{

/// `Access` gives the protected functions of its model: beginRemove(first, last), endRemove(), beginInsert(first, last),
/// endInsert(), changed(row). `same` tells whether two rows are about the same thing.
template<typename Row, typename Same, typename Access>
void syncRows(std::vector<Row> &rows, std::vector<Row> fresh, Same same, Access access)
{
    const std::size_t shorter = std::min(rows.size(), fresh.size());
    std::size_t front = 0;
    while (front < shorter && same(rows[front], fresh[front])) {
        ++front;
    }
    std::size_t back = 0;
    while (back < shorter - front && same(rows[rows.size() - 1 - back], fresh[fresh.size() - 1 - back])) {
        ++back;
    }
    const auto offset = [](std::size_t row) { return static_cast<std::ptrdiff_t>(row); };
    if (front + back < rows.size()) {
        access.beginRemove(static_cast<int>(front), static_cast<int>(rows.size() - back) - 1);
        rows.erase(rows.begin() + offset(front), rows.end() - offset(back));
        access.endRemove();
    }
    if (front + back < fresh.size()) {
        access.beginInsert(static_cast<int>(front), static_cast<int>(fresh.size() - back) - 1);
        rows.insert(rows.begin() + offset(front), fresh.begin() + offset(front), fresh.end() - offset(back));
        access.endInsert();
    }
    for (std::size_t row = 0; row < fresh.size(); ++row) {
        if ((row < front || row >= fresh.size() - back) && !(rows[row] == fresh[row])) {
            rows[row] = std::move(fresh[row]);
            access.changed(static_cast<int>(row));
        }
    }
}

} // namespace filing::models
