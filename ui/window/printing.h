// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// File ▸ Print at work: what can be printed of the window as it is, the dialog, and the job with its progress in the status bar. Owned by
// the main window. GUI thread.
#pragma once

#include "models/session/snapshot.h"
#include "ui/print/printdialog.h"
#include "ui/text/errortext.h"

#include <QObject>

class QProgressBar;
class QSettings;
class QStatusBar;

namespace filing::ui
{

class Actions;
class ChartPane;
class PrintJob;
class SourcePane;
class StatementPanel;

class Printing : public QObject
{
    Q_OBJECT

public:
    struct Panes
    {
        SourcePane *source = nullptr;
        StatementPanel *statement = nullptr;
        ChartPane *chart = nullptr;
        QStatusBar *status = nullptr;
    };

    /// Everything is borrowed and must outlive this.
    Printing(const Actions &actions, const Panes &panes, QSettings &settings, QWidget *window);

    void setShown(const models::SnapshotPtr &snapshot, const models::OpenFilingPtr &front);

    /// What there is, and what the person is looking at.
    [[nodiscard]] Printable printable() const;
    [[nodiscard]] Printed lookedAt() const;
    [[nodiscard]] std::unique_ptr<PrintPages> pages(const PrintChoice &choice) const;
    [[nodiscard]] PageWords words(Printed what) const;
    void printToFile(const PrintChoice &choice, const QString &file, const QPageLayout &layout);
    [[nodiscard]] bool isPrinting() const { return m_job != nullptr; }

Q_SIGNALS:
    void done(const QString &what);
    void failed(const filing::ui::Message &message);
    /// A job is under way.
    void started();

private:
    void ask();
    void choosePrinter(const PrintDialog &dialog);
    void chooseFile(const PrintDialog &dialog);
    void start(PrintJob *job, const QString &target);
    [[nodiscard]] QString suggestedFile(Printed what) const;

    const Actions &m_actions;
    Panes m_panes;
    QSettings &m_settings;
    QWidget *m_window;
    QWidget *m_progress = nullptr;
    QProgressBar *m_bar = nullptr;
    PrintJob *m_job = nullptr;
    models::SnapshotPtr m_snapshot;
    models::OpenFilingPtr m_front;
};

} // namespace filing::ui
