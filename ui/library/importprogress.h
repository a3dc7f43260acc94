// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of the status bar that shows what the library is being made to take in: how many of how many, which file, and buttons to hold
// it and to end it. Hidden while nothing is done, and for a moment after it began. GUI thread.
#pragma once

#include "models/library/librarytypes.h"

#include <QWidget>

class QAction;
class QLabel;
class QProgressBar;
class QTimer;

namespace filing::ui
{

class ImportProgress : public QWidget
{
    Q_OBJECT

public:
    ImportProgress(QAction *pause, QAction *cancel, QWidget *parent = nullptr);

    /// `what` says what is done: "Importing".
    void setProgress(const QString &what, const models::LibraryProgress &progress);
    void finish();

private:
    QLabel *m_text = nullptr;
    QLabel *m_file = nullptr;
    QProgressBar *m_bar = nullptr;
    QTimer *m_patience = nullptr;
};

} // namespace filing::ui
