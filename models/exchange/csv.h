// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Comma-separated values as RFC 4180 has them, UTF-8, lines end with CRLF. What spreadsheets would run as a formula gets
// an apostrophe in front (parsers/core/tablecell.h); reading takes it away.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace filing::models
{

struct CsvRow
{
    qsizetype line = 1; ///< Where it starts, counted from 1.
    QStringList cells;
};

[[nodiscard]] QByteArray csvLine(const QStringList &cells);
/// The same for figures: a plain number ("-1234.5") stays one, as nothing that a spreadsheet runs can be spelled so.
[[nodiscard]] QByteArray csvFigureLine(const QStringList &cells);
/// A cell with the apostrophe where it needs one, unless it is a plain number; for the clipboard, which quotes nothing.
[[nodiscard]] QString guardedFigure(const QString &cell);
/// A row for the clipboard: such cells between tabs, and nothing in one of them ends it.
[[nodiscard]] QString clipboardRow(const QStringList &cells);
/// Empty lines are passed over. nullopt with `problem` set: quotes that do not close, or stand in the middle of a cell.
[[nodiscard]] std::optional<std::vector<CsvRow>> csvRows(const QByteArray &csv, QString *problem);

} // namespace filing::models
