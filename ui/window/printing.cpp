// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/printing.h"

#include "ui/actions.h"
#include "ui/charts/chartpane.h"
#include "ui/print/chartpages.h"
#include "ui/print/printjob.h"
#include "ui/print/statementpages.h"
#include "ui/print/textpages.h"
#include "ui/source/sourcepane.h"
#include "ui/source/sourceview.h"
#include "ui/structure/statementpanel.h"

#include <QApplication>
#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressBar>
#include <QSettings>
#include <QStatusBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace filing::ui
{

namespace
{

bool isWithin(const QWidget *pane)
{
    // A palette or a menu that has just closed may have left the focus nowhere yet.
    const QWidget *active = QApplication::focusWidget();
    const QWidget *focus = active ? active : pane->window()->focusWidget();
    return focus && (pane == focus || pane->isAncestorOf(focus));
}

} // namespace

Printing::Printing(const Actions &actions, const Panes &panes, QSettings &settings, QWidget *window)
    : QObject(window)
    , m_actions(actions)
    , m_panes(panes)
    , m_settings(settings)
    , m_window(window)
    , m_progress(new QWidget(window))
    , m_bar(new QProgressBar(m_progress))
{
    m_progress->setObjectName(u"printProgress"_s);
    m_bar->setAccessibleName(tr("Printing"));
    m_bar->setMaximumHeight(window->fontMetrics().height());
    m_bar->setTextVisible(false);
    auto *cancel = new QToolButton(m_progress);
    cancel->setObjectName(u"printCancel"_s);
    cancel->setDefaultAction(actions.cancelPrinting);
    cancel->setAccessibleName(tr("Cancel printing"));
    cancel->setAutoRaise(true);
    auto *row = new QHBoxLayout(m_progress);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new QLabel(tr("Printing"), m_progress));
    row->addWidget(m_bar);
    row->addWidget(cancel);
    m_progress->hide();
    panes.status->addPermanentWidget(m_progress);
    actions.cancelPrinting->setEnabled(false);
    connect(actions.print, &QAction::triggered, this, &Printing::ask);
    connect(actions.cancelPrinting, &QAction::triggered, this, [this] {
        if (m_job) {
            m_job->cancel();
        }
    });
}

void Printing::setShown(const models::SnapshotPtr &snapshot, const models::OpenFilingPtr &front)
{
    m_snapshot = snapshot;
    m_front = front;
    const Printable there = printable();
    m_actions.print->setEnabled(!m_job && (there.text || there.statement || there.chart));
}

Printable Printing::printable() const
{
    Printable there;
    const SourceView &view = m_panes.source->view();
    there.text = m_front && m_front->document && !view.text().isEmpty();
    const auto statement = m_panes.statement->statement();
    there.statement = m_front && m_front->effective && statement >= 0 && std::size_t(statement) < m_front->effective->statements.size();
    there.chart = m_snapshot && !m_panes.chart->isEmpty();
    if (there.text) {
        there.selection = !view.selection().isEmpty();
        there.lines = int(view.text().lineCount());
        const Span seen = view.visibleSpan();
        there.firstOnScreen = int(view.text().lineAt(seen.begin)) + 1;
        there.lastOnScreen = int(view.text().lineAt(seen.isEmpty() ? seen.begin : seen.end - 1)) + 1;
    }
    return there;
}

Printed Printing::lookedAt() const
{
    const Printable there = printable();
    if (there.chart && (isWithin(m_panes.chart) || (!there.text && !there.statement))) {
        return Printed::Chart;
    }
    return there.statement && (isWithin(m_panes.statement) || !there.text) ? Printed::Statement : Printed::Text;
}

std::unique_ptr<PrintPages> Printing::pages(const PrintChoice &choice) const
{
    if (choice.what == Printed::Chart) {
        return std::make_unique<ChartPages>(m_snapshot->series, m_panes.chart->options());
    }
    if (choice.what == Printed::Statement) {
        return std::make_unique<StatementPages>(m_front, m_panes.statement->statement());
    }
    const SourceView &view = m_panes.source->view();
    const ShownText &text = view.text();
    Span range {0, static_cast<std::uint32_t>(text.bytes().size())};
    if (choice.lines == PrintedLines::Selected) {
        range = view.selection();
    } else if (choice.lines == PrintedLines::OnScreen) {
        range = view.visibleSpan();
    } else if (choice.lines == PrintedLines::FromTo) {
        const auto [first, last] = std::minmax(choice.from, choice.to);
        range = {text.line(std::size_t(first - 1)).begin, text.line(std::size_t(last - 1)).end};
    }
    return std::make_unique<TextPages>(TextPages::What {text, view.marks(), range, choice.numbers, choice.marked});
}

PageWords Printing::words(Printed what) const
{
    PageWords words;
    words.made = tr("Printed on %1").arg(QLocale().toString(QDateTime::currentDateTime(), QLocale::ShortFormat));
    if (what == Printed::Chart) {
        words.file = tr("Quarters of the open filings");
    } else if (m_front) {
        words.file = QFileInfo(m_front->path).fileName();
        words.title = m_front->title() == words.file ? QString() : m_front->title();
    }
    return words;
}

void Printing::ask()
{
    PrintDialog dialog(printable(), lookedAt(), words(lookedAt()), [this](const PrintChoice &choice) { return pages(choice); }, m_settings, m_window);
    connect(&dialog, &PrintDialog::pdfRequested, this, [&] { chooseFile(dialog); });
    connect(&dialog, &PrintDialog::printRequested, this, [&] { choosePrinter(dialog); });
    connect(this, &Printing::started, &dialog, &QDialog::accept);
    dialog.exec();
}

void Printing::choosePrinter(const PrintDialog &dialog)
{
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    printer->setPageLayout(dialog.layout());
    printer->setDocName(words(dialog.choice().what).file);
    QPrintDialog chooser(printer.get(), m_window);
    if (chooser.exec() != QDialog::Accepted) {
        return;
    }
    const int from = printer->printRange() == QPrinter::PageRange ? printer->fromPage() : 0;
    const int to = printer->printRange() == QPrinter::PageRange ? printer->toPage() : 0;
    const PrintChoice choice = dialog.choice();
    const QString name = printer->printerName();
    start(new PrintJob(pages(choice), words(choice.what), std::move(printer), from, to, this), name);
}

void Printing::chooseFile(const PrintDialog &dialog)
{
    const PrintChoice choice = dialog.choice();
    const QString file = QFileDialog::getSaveFileName(m_window, tr("Save as PDF"), suggestedFile(choice.what), tr("PDF files (*.pdf)"));
    if (!file.isEmpty()) {
        m_settings.setValue(u"print/folder"_s, QFileInfo(file).absolutePath());
        printToFile(choice, QFileInfo(file).suffix().isEmpty() ? file + u".pdf"_s : file, dialog.layout());
    }
}

QString Printing::suggestedFile(Printed what) const
{
    const QString base = what == Printed::Chart || !m_front ? tr("Quarters", "file name")
        : what == Printed::Statement ? tr("%1 statement", "file name").arg(QFileInfo(m_front->path).completeBaseName())
                                     : QFileInfo(m_front->path).completeBaseName();
    return QDir(m_settings.value(u"print/folder"_s).toString()).filePath(base + u".pdf"_s);
}

void Printing::printToFile(const PrintChoice &choice, const QString &file, const QPageLayout &layout)
{
    start(new PrintJob(pages(choice), words(choice.what), file, layout, this), file);
}

void Printing::start(PrintJob *job, const QString &target)
{
    m_job = job;
    m_actions.print->setEnabled(false);
    m_actions.cancelPrinting->setEnabled(true);
    m_bar->setRange(0, 0);
    m_progress->show();
    connect(job, &PrintJob::progressed, this, [this](int pages, int of) {
        m_bar->setRange(0, of);
        m_bar->setValue(pages);
    });
    connect(job, &PrintJob::finished, this, [this, job, target](int pages, const QString &error) {
        m_job = nullptr;
        job->deleteLater();
        m_progress->hide();
        m_actions.cancelPrinting->setEnabled(false);
        setShown(m_snapshot, m_front);
        if (!error.isEmpty()) {
            Q_EMIT failed(notWritten(target, error));
        } else if (pages == 0) {
            Q_EMIT done(tr("Printing was cancelled."));
        } else {
            Q_EMIT done(tr("%n page(s) printed to %1.", nullptr, pages).arg(QDir::toNativeSeparators(target)));
        }
    });
    Q_EMIT started();
    job->start();
}

} // namespace filing::ui
