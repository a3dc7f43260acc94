// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The last sheet, for people: who changed what, what was restated, what is missing or doubtful, and how to read the workbook.
#pragma once

#include "ui/charts/workbook/sourcesheet.h"
#include "ui/charts/figuretables.h"

#include <QCoreApplication>

namespace filing::ui
{

class NoteSheet
{
    Q_DECLARE_TR_FUNCTIONS(filing::ui::NoteSheet)

public:
    NoteSheet(Book &book, const std::vector<FigureTable> &tables, const std::vector<models::SourceEvidence> &evidence,
              const models::Snapshot &filings, const ChartOptions &options);

private:
    void writeAbout();
    void writeFilings(const std::vector<models::SourceEvidence> &evidence);
    void writeCorrections(const std::vector<models::SourceEvidence> &evidence);
    void writeRestatements(const FigureTable &table);
    void writeGaps(const FigureTable &table);
    void writeDoubts(const FigureTable &table);
    void section(const QString &title);
    void head(const QStringList &words);
    void row(const QStringList &words);
    void none(const QString &words);

    Book &m_book;
    const models::Snapshot &m_filings;
    const ChartOptions &m_options;
    lxw_worksheet *m_sheet;
    Row m_row = 0;
};

} // namespace filing::ui
