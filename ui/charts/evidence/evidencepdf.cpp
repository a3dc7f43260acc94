// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/evidence/evidencepdf.h"

#include "ui/charts/chartpicture.h"
#include "ui/charts/evidence/evidenceblocks.h"
#include "ui/tr.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QFontDatabase>
#include <QImage>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

#include <memory>

namespace filing::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int layoutDpi = 96;             // Text is laid out in these, whatever the writer's resolution.
constexpr int writerDpi = 600;
constexpr qreal margin = 60;
constexpr qreal footer = 34;

QString styleSheet()
{
    const QString mono = QFontDatabase::systemFont(QFontDatabase::FixedFont).family();
    return uR"(
h1 { font-size: 19pt; margin: 0; }
h2 { font-size: 13pt; margin: 14px 0 4px 0; }
h3 { font-size: 10pt; margin: 0; }
p { font-size: 9pt; margin: 2px 0; }
.lead { font-size: 12pt; }
.made { color: #5a6066; font-size: 8.5pt; }
.how, .what { font-size: 8.5pt; }
.where, .also { color: #5a6066; font-size: 8pt; }
.note { font-size: 8.5pt; margin-left: 8px; color: #6b4c00; }
.gap { color: #5a6066; }
.figures th, .list th { background-color: #eef1f4; font-size: 8pt; }
.figures td { font-size: 8.5pt; border-bottom: 0.5px solid #dfe3e6; padding: 2px 8px; }
.list td { font-size: 7.5pt; border-bottom: 0.5px solid #dfe3e6; padding: 2px 4px; }
.sign { color: #5a6066; }
a { color: #1d2023; text-decoration: none; }
.tag { font-size: 7.5pt; color: #5a6066; font-weight: normal; }
.corrected { color: #00457a; }
.restated { color: #6a2a7d; }
.doubtful { color: #b34700; font-weight: bold; }
.quote td { background-color: #f4f6f7; border-left: 2px solid #8fb4d0; padding: 4px; }
.hit { background-color: #ffe08a; font-weight: bold; }
pre { font-family: '%1'; margin: 0; }
.file, .hash { font-family: '%1'; font-size: 7pt; }
)"_s.arg(mono);
}

/// One block, laid out to the page's width.
struct Piece
{
    std::unique_ptr<QTextDocument> text;   ///< Null: the chart.
    qreal height = 0;                      ///< On the page, so after scaling.
    qreal scale = 1;                       ///< Below 1 where a quoted line is wider than the page: smaller letters, never a figure cut off.
    bool withNext = false;
};

/// A part of a piece on a page.
struct Placed
{
    std::size_t piece = 0;
    qreal y = 0;               ///< On the page, below its margin.
    qreal from = 0;            ///< Of the piece, where it is higher than a page.
    qreal height = 0;
};

class Printer
{
    Q_DECLARE_TR_FUNCTIONS(filing::ui::Printer)

public:
    Printer(const SeriesSet &set, const ChartOptions &options, const EvidencePack &pack)
        : m_set(set)
        , m_options(options)
        , m_title(pack.chart.title().left(200))
        , m_pdf(&m_buffer)
    {
        m_buffer.open(QIODevice::WriteOnly);
        const bool letter = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
        m_pdf.setTitle(m_title);
        m_pdf.setCreator(u"Filingscope"_s);
        m_pdf.setResolution(writerDpi);
        m_pdf.setPageSize(QPageSize(letter ? QPageSize::Letter : QPageSize::A4));
        m_pdf.setPageMargins(QMarginsF(0, 0, 0, 0));
        const QSizeF page = m_pdf.pageLayout().pageSize().sizePoints() * (qreal(layoutDpi) / 72);
        m_width = page.width() - 2 * margin;
        m_height = page.height() - 2 * margin - footer;
        m_options.size = QSizeF(m_width * 1.35, m_width * 1.35 * 0.56);
        layOut(evidenceBlocks(pack));
        place();
    }

    QByteArray print()
    {
        QPainter painter(&m_pdf);
        painter.scale(qreal(writerDpi) / layoutDpi, qreal(writerDpi) / layoutDpi);
        for (std::size_t page = 0; page < m_pages.size(); ++page) {
            if (page > 0) {
                m_pdf.newPage();
            }
            for (const Placed &placed : m_pages[page]) {
                paint(painter, placed);
            }
            paintFooter(painter, page);
        }
        painter.end();
        return m_buffer.data();
    }

private:
    void layOut(const std::vector<EvidenceBlock> &blocks)
    {
        QFont font;
        font.setPointSizeF(9);
        const QString style = styleSheet();
        m_layoutDevice.setDotsPerMeterX(qRound(layoutDpi / 0.0254));
        m_layoutDevice.setDotsPerMeterY(qRound(layoutDpi / 0.0254));
        for (const EvidenceBlock &block : blocks) {
            Piece piece;
            piece.withNext = block.withNext;
            if (block.kind == EvidenceBlock::Kind::Chart) {
                piece.height = m_width * m_options.size.height() / m_options.size.width() + 8;
            } else {
                piece.text = std::make_unique<QTextDocument>();
                piece.text->documentLayout()->setPaintDevice(&m_layoutDevice);
                piece.text->setUseDesignMetrics(true);
                piece.text->setDefaultFont(font);
                piece.text->setDocumentMargin(0);
                piece.text->setDefaultStyleSheet(style);
                piece.text->setHtml(block.html);
                piece.text->setTextWidth(m_width);
                piece.scale = std::min(1.0, m_width / piece.text->size().width());
                piece.height = piece.text->size().height() * piece.scale + (block.withNext ? 4 : 12);
            }
            m_pieces.push_back(std::move(piece));
        }
    }

    /// A piece goes to the next page whole rather than being cut; a heading goes with what it heads.
    void place()
    {
        qreal y = 0;
        m_pages.emplace_back();
        for (std::size_t i = 0; i < m_pieces.size(); ++i) {
            qreal needed = m_pieces[i].height;
            for (std::size_t next = i; m_pieces[next].withNext && next + 1 < m_pieces.size(); ++next) {
                needed += m_pieces[next + 1].height;
            }
            if (y > 0 && y + std::min(needed, m_height) > m_height) {
                m_pages.emplace_back();
                y = 0;
            }
            for (qreal from = 0; from < m_pieces[i].height;) {
                const qreal part = std::min(m_pieces[i].height - from, m_height - y);
                m_pages.back().push_back({i, y, from, part});
                from += part;
                y += part;
                if (from < m_pieces[i].height) {
                    m_pages.emplace_back();
                    y = 0;
                }
            }
        }
    }

    void paint(QPainter &painter, const Placed &placed)
    {
        const Piece &piece = m_pieces[placed.piece];
        painter.save();
        painter.translate(margin, margin + placed.y - placed.from);
        if (piece.text) {
            painter.scale(piece.scale, piece.scale);
            const QRectF part(0, placed.from / piece.scale, m_width / piece.scale, placed.height / piece.scale);
            QAbstractTextDocumentLayout::PaintContext context;
            context.palette.setColor(QPalette::Text, Qt::black);
            context.clip = part;
            painter.setClipRect(part);
            piece.text->documentLayout()->draw(&painter, context);
        } else {
            paintChart(&painter, QRectF(0, 0, m_width, piece.height - 8), m_set, m_options);
        }
        painter.restore();
    }

    void paintFooter(QPainter &painter, std::size_t page)
    {
        QFont font;
        // Points would mean the writer's resolution, and the painter is scaled already.
        font.setPixelSize(qRound(8.0 * layoutDpi / 72));
        painter.setFont(font);
        const qreal top = margin + m_height + 12;
        painter.setPen(QPen(QColor(0xdfe3e6), 1));
        painter.drawLine(QPointF(margin, top), QPointF(margin + m_width, top));
        painter.setPen(QColor(0x5a6066));
        const QRectF line(margin, top + 4, m_width, footer);
        const QString number = tr("Page %1 of %2").arg(page + 1).arg(m_pages.size());
        const qreal room = m_width - QFontMetricsF(font).horizontalAdvance(number) - 20;
        painter.drawText(line, Qt::AlignRight | Qt::AlignTop, number);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignTop, QFontMetricsF(font).elidedText(m_title, Qt::ElideRight, room));
    }

    const SeriesSet &m_set;
    ChartOptions m_options;
    QString m_title;
    QImage m_layoutDevice{1, 1, QImage::Format_RGB32};   ///< Points come out alike whatever the screen is.
    QBuffer m_buffer;
    QPdfWriter m_pdf;
    qreal m_width = 0;
    qreal m_height = 0;
    std::vector<Piece> m_pieces;
    std::vector<std::vector<Placed>> m_pages;
};

} // namespace

QByteArray evidencePdf(const SeriesSet &set, const models::Snapshot &filings, const ChartOptions &options)
{
    ChartOptions onPaper = options;
    onPaper.tone = Tone::Print;
    const EvidencePack pack = evidencePack(set, filings, onPaper);
    return pack.isEmpty() ? QByteArray() : Printer(set, onPaper, pack).print();
}

} // namespace filing::ui
