// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Puts pages on a printer or into a PDF file, one at a time between the other work of the window, so that a long text can be watched and
// stopped. Owns what it prints and what it prints on. GUI thread.
#pragma once

#include "ui/print/printpages.h"

#include <QObject>
#include <QPageLayout>
#include <QPainter>
#include <QTimer>

#include <memory>

class QPagedPaintDevice;
class QSaveFile;

namespace filing::ui
{

class PrintJob : public QObject
{
    Q_OBJECT

public:
    /// On a device that is set up; only pages `from` … `to`, counted from 1, or all where both are 0.
    PrintJob(std::unique_ptr<PrintPages> pages, PageWords words, std::unique_ptr<QPagedPaintDevice> device, int from, int to,
             QObject *parent);
    /// Into a PDF file, which is there when all is well and as before when not.
    PrintJob(std::unique_ptr<PrintPages> pages, PageWords words, const QString &file, const QPageLayout &layout, QObject *parent);
    ~PrintJob() override;

    void start();
    void cancel();

Q_SIGNALS:
    /// `of` is 0 while it is not known.
    void progressed(int done, int of);
    /// The end: `error` is empty where it went well, and also where the person stopped it, which `pages` tells by 0.
    void finished(int pages, const QString &error);

private:
    void step();
    void paintNext();
    void end(int pages, const QString &error);

    std::unique_ptr<PrintPages> m_pages;
    PageWords m_words;
    std::unique_ptr<QSaveFile> m_file;               ///< Must outlive the device that writes to it.
    std::unique_ptr<QPagedPaintDevice> m_device;
    std::unique_ptr<QPainter> m_painter;
    QTimer m_timer;
    QSizeF m_sheet;
    int m_from = 0;
    int m_to = 0;
    int m_next = 0;
    bool m_cut = false;
    bool m_ended = false;
};

} // namespace filing::ui
