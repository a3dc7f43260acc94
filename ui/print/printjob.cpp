// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/printjob.h"

#include "ui/print/pageframe.h"

#include <QPagedPaintDevice>
#include <QPdfWriter>
#include <QSaveFile>

#include <algorithm>

namespace filing::ui
{

namespace
{

constexpr double pointsPerInch = 72;
constexpr int pdfDots = 1200;

std::unique_ptr<QPagedPaintDevice> pdfInto(QSaveFile *file, const PageWords &words, const QPageLayout &layout)
{
    auto pdf = std::make_unique<QPdfWriter>(file);
    pdf->setCreator(QStringLiteral("Filingscope"));
    pdf->setTitle(words.title.isEmpty() ? words.file : words.title);
    pdf->setResolution(pdfDots);
    pdf->setPageLayout(layout);
    return pdf;
}

} // namespace

PrintJob::PrintJob(std::unique_ptr<PrintPages> pages, PageWords words, std::unique_ptr<QPagedPaintDevice> device, int from, int to,
                   QObject *parent)
    : QObject(parent)
    , m_pages(std::move(pages))
    , m_words(std::move(words))
    , m_device(std::move(device))
    , m_from(std::max(0, from - 1))
    , m_to(to)
    , m_next(m_from)
{
    connect(&m_timer, &QTimer::timeout, this, &PrintJob::step);
}

PrintJob::PrintJob(std::unique_ptr<PrintPages> pages, PageWords words, const QString &file, const QPageLayout &layout, QObject *parent)
    : PrintJob(std::move(pages), std::move(words), nullptr, 0, 0, parent)
{
    m_file = std::make_unique<QSaveFile>(file);
    if (m_file->open(QIODevice::WriteOnly)) {
        m_device = pdfInto(m_file.get(), m_words, layout);
    }
}

PrintJob::~PrintJob()
{
    m_painter.reset();
    m_device.reset();
}

void PrintJob::start()
{
    if (!m_device) {
        end(0, m_file->errorString());
        return;
    }
    m_sheet = m_device->pageLayout().paintRect(QPageLayout::Point).size();
    m_pages->setRoom(roomIn(m_sheet));
    m_timer.start(0);
}

void PrintJob::cancel()
{
    end(0, {});
}

void PrintJob::step()
{
    if (!m_cut) {
        m_cut = m_pages->cut();
        if (m_cut) {
            m_to = m_to > 0 ? std::min(m_to, m_pages->count()) : m_pages->count();
        }
        Q_EMIT progressed(0, 0);
        return;
    }
    if (m_next >= m_to) {
        const bool painted = !m_painter || m_painter->end();
        const bool written = !m_file || (m_device.reset(), m_file->commit());
        end(m_to - m_from, painted && written ? QString() : m_file ? m_file->errorString() : tr("the printer stopped"));
        return;
    }
    paintNext();
}

void PrintJob::paintNext()
{
    if (!m_painter) {
        m_painter = std::make_unique<QPainter>();
        if (!m_painter->begin(m_device.get())) {
            end(0, m_file ? m_file->errorString() : tr("the printer does not answer"));
            return;
        }
    } else if (!m_device->newPage()) {
        end(0, m_file ? m_file->errorString() : tr("the printer stopped"));
        return;
    }
    m_painter->save();
    m_painter->scale(m_painter->device()->logicalDpiX() / pointsPerInch, m_painter->device()->logicalDpiY() / pointsPerInch);
    paintPage(*m_painter, m_sheet, m_words, *m_pages, m_next, m_pages->count());
    m_painter->restore();
    ++m_next;
    Q_EMIT progressed(m_next - m_from, m_to - m_from);
}

void PrintJob::end(int pages, const QString &error)
{
    if (m_ended) {
        return;
    }
    m_ended = true;
    m_timer.stop();
    if (m_painter && m_painter->isActive()) {
        m_painter->end();
    }
    m_painter.reset();
    m_device.reset();
    if (m_file && pages == 0) {
        m_file->cancelWriting();
    }
    Q_EMIT finished(pages, error);
}

} // namespace filing::ui
