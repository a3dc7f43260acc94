// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Filters as conditions of SQL, and rows of the filing table as values, in one place. Whatever a person typed is bound,
// never written into a statement.
#pragma once

#include "models/library/librarytypes.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <vector>

namespace filing::models
{

struct SqlCondition
{
    QString text; ///< "filing.form LIKE ? AND …"; "1" where nothing is asked for.
    QVariantList values;
};
/// About `filing` (joined with `company`).
[[nodiscard]] SqlCondition conditionOf(const LibraryFilter &filter);
/// A pattern with a star for LIKE … ESCAPE '\'.
[[nodiscard]] QString likePattern(const QString &text);

/// For SELECT … FROM filing JOIN company ON company.id = filing.company, in the order filingRow() reads.
extern const char *const filingRowColumns;
[[nodiscard]] LibraryFiling filingRow(const QSqlQuery &query);

/// Ids for "IN (SELECT value FROM json_each (?))".
[[nodiscard]] QString jsonList(const std::vector<qint64> &ids);

[[nodiscard]] QString savedText(const SavedSearch &search);
/// The name is left empty.
[[nodiscard]] SavedSearch savedFrom(const QString &text);

} // namespace filing::models
