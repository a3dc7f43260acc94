// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sheet that says of every cell a figure was made of where it stands, what is printed there and who changed it. Formulas of the
// other sheets refer to its values, so a figure changed here changes everywhere.
#pragma once

#include "models/evidence/evidence.h"
#include "ui/charts/workbook/book.h"

#include <QCoreApplication>
#include <QStringList>

#include <map>

namespace filing::ui
{

class SourceSheet
{
    Q_DECLARE_TR_FUNCTIONS(filing::ui::SourceSheet)

public:
    /// Both are borrowed.
    SourceSheet(Book &book, const models::Snapshot &filings);

    /// The formula of an amount over the cells of this sheet ("=Sources!N5-Sources!N9"), which are listed when they are first asked
    /// for. Empty where the sources do not add up to the value: then there is only the number. `use` says what for.
    [[nodiscard]] QString formulaFor(const Amount &amount, const QString &use);
    /// What there is to tell of the sources listed so far, in their order.
    [[nodiscard]] const std::vector<models::SourceEvidence> &evidence() const { return m_evidence; }
    /// Writes what every cell was used for. Once, at the end.
    void finish();

    static constexpr Column columnCount = 21;

private:
    Row rowFor(const AmountSource &source, const QString &use);
    void writeHead();
    void writeRow(Row row, const AmountSource &source, const models::SourceEvidence &evidence);
    void writeValue(Row row, const AmountSource &source, const models::SourceEvidence &evidence);
    void writePeople(Row row, const models::SourceEvidence &evidence);

    Book &m_book;
    const models::Snapshot &m_filings;
    lxw_worksheet *m_sheet;
    std::map<std::pair<std::string, std::string>, Row> m_rows;   ///< By filing and path.
    std::map<Row, QStringList> m_uses;
    std::vector<models::SourceEvidence> m_evidence;
    Row m_last = 0;
};

} // namespace filing::ui
