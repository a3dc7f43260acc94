// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an import left out and why, as a list to be read, copied and closed. Not modal. GUI thread.
#pragma once

#include "models/library/librarytypes.h"

#include <QDialog>

class QTreeWidget;

namespace filing::ui
{

class ImportReport : public QDialog
{
    Q_OBJECT

public:
    ImportReport(const models::LibraryReport &report, QWidget *parent);

    /// The selected lines, or all where none is selected: path, tab, reason.
    [[nodiscard]] QString copied() const;

private:
    QTreeWidget *m_list = nullptr;
};

} // namespace filing::ui
