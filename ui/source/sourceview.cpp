// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rows, geometry and scrolling of the raw pane's text. Painting is in sourcepainter.cpp, mouse and keyboard in
// sourceinput.cpp.

#include "ui/source/sourceview.h"

#include "ui/source/sourcepainter.h"
#include "ui/source/tickstrip.h"

#include <QAccessible>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QPaintEvent>
#include <QScrollBar>
#include <QVariantAnimation>

#include <algorithm>
#include <cmath>

namespace filing::ui
{

namespace
{

constexpr int textPadding = 8;
constexpr std::size_t firstSlice = 512 * 1024;
constexpr std::size_t slice = 4 * 1024 * 1024;
constexpr std::size_t rewrapAtOnce = 2 * 1024 * 1024;
constexpr int signColumn = 18;               ///< Room for a sign in the gutter.
constexpr int minWrapColumns = 40;

} // namespace

SourceView::SourceView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_flash(new QVariantAnimation(this))
    , m_ticks(new TickStrip(this))
{
    setObjectName(QStringLiteral("sourceView"));
    setAccessibleName(tr("Filing text"));
    // A filing is English, whatever the language of the window.
    setLayoutDirection(Qt::LeftToRight);
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    viewport()->setMouseTracking(true);
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setBackgroundRole(QPalette::Base);
    setAttribute(Qt::WA_InputMethodEnabled, false);

    m_flash->setStartValue(1.0);
    m_flash->setEndValue(0.0);
    m_flash->setDuration(900);
    m_flash->setEasingCurve(QEasingCurve::InQuad);
    connect(m_flash, &QVariantAnimation::valueChanged, this, [this] { viewport()->update(); });
    connect(m_ticks, &TickStrip::jumpRequested, this, [this](std::size_t row) {
        scrollToRow(row > visibleRows() / 2 ? row - visibleRows() / 2 : 0);
    });
    setTextFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
}

SourceView::~SourceView() = default;

QSize SourceView::sizeHint() const
{
    return {static_cast<int>(84 * m_charWidth) + m_gutterWidth + 40, 36 * m_rowHeight};
}

void SourceView::setTextFont(const QFont &font)
{
    m_font = font;
    m_font.setStyleHint(QFont::Monospace);
    m_font.setKerning(false);
    const QFontMetricsF metrics(m_font);
    m_charWidth = std::max(1.0, metrics.horizontalAdvance(u'0'));
    // Three more pixels than the font asks for, so that underlines and frames do not touch the next row.
    m_rowHeight = static_cast<int>(std::ceil(metrics.height())) + 4;
    m_layouts.setFont(m_font);
    m_layouts.setPalette(palette());
    m_widest = 0;
    restartRows();
}

void SourceView::setTable(Span shown, std::vector<int> tabStops)
{
    m_layouts.setTabStops(shown, std::move(tabStops));
    m_widest = 0;
    if (shown != m_table) {
        m_table = shown;
        restartRows();
    }
    // The bar must reach the end of every line of it, seen already or not.
    constexpr std::size_t mostRows = 200;
    const std::size_t first = rowOf(shown.begin);
    for (std::size_t row = first; !shown.isEmpty() && row < m_rows.count() && row < first + mostRows; ++row) {
        if (m_rows.row(row).begin >= shown.end) {
            break;
        }
        m_widest = std::max(m_widest, layoutOf(row).width());
    }
    updateBars();
    viewport()->update();
}

void SourceView::setText(ShownText text)
{
    m_text = std::move(text);
    m_marks = {};
    m_hits.clear();
    m_currentHit.reset();
    m_unexplained.clear();
    m_currentField.clear();
    m_flash->stop();
    m_table = {};
    m_layouts.setTabStops({}, {});
    m_caret = m_anchor = m_topByte = 0;
    m_goalX = -1;
    m_widest = 0;
    m_rows = SoftRows();
    restartRows();
    verticalScrollBar()->setValue(0);
    horizontalScrollBar()->setValue(0);
    if (QAccessible::isActive()) {
        const Span seen = visibleSpan();
        QAccessibleTextInsertEvent shown(this, 0, models::TextMap(seen.of(m_text.bytes()), seen.begin, m_text.encoding()).text());
        QAccessible::updateAccessibility(&shown);
    }
}

void SourceView::continueText(ShownText text)
{
    m_rows = SoftRows();   // They borrow the bytes that go now.
    m_pendingRows.reset();
    m_text = std::move(text);
    restartRows();
}

void SourceView::setMarks(ShownMarks marks)
{
    m_marks = std::move(marks);
    updateTicks();
    viewport()->update();
}

void SourceView::setHits(std::vector<Span> hits)
{
    m_hits = std::move(hits);
    updateTicks();
    viewport()->update();
}

void SourceView::setCurrentHit(std::optional<Span> hit)
{
    m_currentHit = hit;
    viewport()->update();
}

void SourceView::setUnexplained(std::vector<Span> words)
{
    if (m_unexplained != words) {
        m_unexplained = std::move(words);
        updateTicks();
        viewport()->update();
    }
}

void SourceView::setCurrentField(const QString &path)
{
    if (m_currentField != path) {
        m_currentField = path;
        updateTicks();
        viewport()->update();
    }
}

std::uint32_t SourceView::wrapBytes() const
{
    const double room = viewport()->width() - textLeft() - textPadding;
    const int columns = std::max(static_cast<int>(room / m_charWidth), minWrapColumns);
    return std::min<std::uint32_t>(static_cast<std::uint32_t>(columns), SoftRows::maxBytes);
}

/// Cuts the text anew for the width there is now. The row on top stays on top.
void SourceView::restartRows()
{
    const auto digits = QString::number(m_text.likelyLineCount()).size();
    m_gutterWidth = static_cast<int>(std::ceil(static_cast<double>(std::max<qsizetype>(digits, 3)) * m_charWidth)) + signColumn + 12;
    setViewportMargins(0, 0, m_ticks->sizeHint().width(), 0);
    m_wrap = wrapBytes();
    SoftRows rows(m_text.bytes(), m_text.encoding(), m_wrap);
    rows.keepWhole(m_table);
    const bool small = m_text.bytes().size() <= rewrapAtOnce;
    rows.extend(small ? m_text.bytes().size() + 1 : firstSlice);
    if (small || !m_rows.isComplete() || m_rows.count() <= 1) {
        rows.extendTo(m_topByte);
        m_rows = std::move(rows);
        m_pendingRows.reset();
        m_layouts.clear();
    } else {
        m_pendingRows = std::move(rows);
    }
    if (!m_rows.isComplete() || m_pendingRows) {
        m_indexTimer.start(0, this);
    } else {
        m_indexTimer.stop();
    }
    updateBars();
    setTopByte(m_topByte);
    updateTicks();
    viewport()->update();
}

void SourceView::indexSlice()
{
    SoftRows &growing = m_pendingRows ? *m_pendingRows : m_rows;
    if (growing.extend(slice)) {
        m_indexTimer.stop();
        if (m_pendingRows) {
            m_rows = std::move(*m_pendingRows);
            m_pendingRows.reset();
            m_layouts.clear();
            updateBars();
            setTopByte(m_topByte);
            viewport()->update();
        }
        updateTicks();
    }
    updateBars();
}

void SourceView::updateBars()
{
    const auto page = static_cast<int>(visibleRows());
    QScrollBar *vertical = verticalScrollBar();
    const QSignalBlocker quiet(vertical);   // A growing range moves nothing.
    vertical->setPageStep(page);
    vertical->setSingleStep(1);
    vertical->setRange(0, std::max(0, static_cast<int>(m_rows.count()) - page));
    m_ticks->setRows(m_rows.count(), topRow(), static_cast<std::size_t>(page));

    const int room = viewport()->width() - static_cast<int>(textLeft()) - textPadding;
    const int wide = static_cast<int>(std::ceil(m_widest));
    horizontalScrollBar()->setPageStep(room);
    horizontalScrollBar()->setSingleStep(static_cast<int>(m_charWidth) * 4);
    // A few pixels of overhang are trailing blanks or rounding, not worth a scroll bar.
    horizontalScrollBar()->setRange(0, wide > room ? wide - room + textPadding : 0);
}

void SourceView::updateTicks()
{
    std::vector<TickStrip::Tick> ticks;
    const auto row = [this](std::uint32_t byte) { return m_rows.rowAt(byte); };
    for (const ShownMark &shown : m_marks.all()) {
        const models::Mark &mark = m_marks.mark(shown);
        const bool current = !m_currentField.isEmpty() && mark.path == m_currentField;
        const auto what = current ? TickStrip::What::Current
            : mark.doubtful       ? TickStrip::What::Doubt
            : mark.twin           ? TickStrip::What::Twin
                                  : TickStrip::What::Field;
        ticks.push_back({row(shown.span.begin), what, mark.kind});
    }
    const auto addRows = [&](const std::vector<Span> &spans, TickStrip::What what) {
        std::size_t last = static_cast<std::size_t>(-1);
        for (const Span span : spans) {
            const std::size_t at = row(span.begin);
            if (at != last) {
                ticks.push_back({at, what, FieldKind::Cover});
                last = at;
            }
        }
    };
    addRows(m_unexplained, TickStrip::What::Unexplained);
    addRows(m_hits, TickStrip::What::Hit);
    m_ticks->setRows(m_rows.count(), topRow(), visibleRows());
    m_ticks->setTicks(std::move(ticks));
}

std::size_t SourceView::topRow() const
{
    return std::min(static_cast<std::size_t>(verticalScrollBar()->value()), m_rows.count() - 1);
}

std::size_t SourceView::visibleRows() const
{
    return static_cast<std::size_t>(std::max(1, viewport()->height() / m_rowHeight));
}

void SourceView::indexTo(std::uint32_t byte)
{
    if (!m_rows.isComplete()) {
        m_rows.extendTo(byte);
        updateBars();
    }
}

std::size_t SourceView::rowOf(std::uint32_t byte)
{
    indexTo(byte);
    return m_rows.rowAt(byte);
}

const RowLayout &SourceView::layoutOf(std::size_t row) const
{
    return m_layouts.at(m_text, m_rows, row);
}

double SourceView::textLeft() const
{
    return m_gutterWidth + textPadding;
}

void SourceView::setTopByte(std::uint32_t byte)
{
    const std::size_t row = rowOf(byte);
    m_followTop = false;
    verticalScrollBar()->setValue(static_cast<int>(row));
    m_followTop = true;
    m_topByte = byte;
    m_ticks->setRows(m_rows.count(), topRow(), visibleRows());
}

void SourceView::scrollToRow(std::size_t row)
{
    verticalScrollBar()->setValue(static_cast<int>(std::min(row, m_rows.count() - 1)));
}

void SourceView::scrollContentsBy(int, int)
{
    if (m_followTop && !m_text.isEmpty()) {
        m_topByte = m_rows.row(topRow()).begin;
    }
    m_ticks->setRows(m_rows.count(), topRow(), visibleRows());
    viewport()->update();
    tellTextChanged();
}

// Assistive technology reads the rows on screen: others are now there.
void SourceView::tellTextChanged()
{
    if (QAccessible::isActive()) {
        QAccessibleEvent changed(this, QAccessible::VisibleDataChanged);
        QAccessible::updateAccessibility(&changed);
    }
}

void SourceView::reveal(Span span, bool flash)
{
    const std::size_t first = rowOf(span.begin);
    const std::size_t last = rowOf(span.isEmpty() ? span.begin : span.end - 1);
    const std::size_t page = visibleRows();
    const std::size_t top = topRow();
    const std::size_t context = std::min<std::size_t>(3, page / 4);
    if (first < top + (top > 0 ? 1 : 0) || last >= top + page) {
        const std::size_t height = last - first + 1;
        if (height + 2 * context >= page || first + page < top || first > top + 2 * page) {
            // Far away, or as tall as the page: a third from the top, where the eye looks first.
            scrollToRow(first > page / 3 ? first - (height + 2 * context >= page ? context : page / 3) : 0);
        } else if (first < top + 1) {
            scrollToRow(first > context ? first - context : 0);
        } else {
            scrollToRow(last + context + 1 - page);
        }
    }
    const RowLayout &row = layoutOf(first);
    const double left = row.xOf(span.begin);
    const double right = row.xOf(std::min(span.end, row.span.end));
    const double room = viewport()->width() - textLeft() - textPadding;
    QScrollBar *horizontal = horizontalScrollBar();
    m_widest = std::max(m_widest, row.width());
    updateBars();
    if (right > horizontal->value() + room) {
        horizontal->setValue(static_cast<int>(std::min(left - 4 * m_charWidth, right - room + 4 * m_charWidth)));
    }
    if (left < horizontal->value()) {
        horizontal->setValue(static_cast<int>(right < room ? 0 : left - 4 * m_charWidth));
    }
    if (flash && !span.isEmpty()) {
        m_flashSpan = span;
        m_flash->stop();
        m_flash->start();
    }
    viewport()->update();
}

QRect SourceView::rectOf(Span span) const
{
    const std::size_t row = m_rows.rowAt(span.begin);
    const std::size_t top = topRow();
    if (m_text.isEmpty() || row < top || row > top + visibleRows()) {
        return {};
    }
    const RowLayout &layout = layoutOf(row);
    const double left = layout.xOf(span.begin);
    const double right = layout.xOf(std::min(span.end, layout.span.end));
    const double x = textLeft() - horizontalScrollBar()->value() + left;
    return QRectF(x, static_cast<double>(row - top) * m_rowHeight, std::max(1.0, right - left), m_rowHeight).toRect();
}

Span SourceView::visibleSpan() const
{
    const std::size_t top = topRow();
    const std::size_t last = std::min(top + visibleRows(), m_rows.count() - 1);
    return {m_rows.row(top).begin, m_rows.row(last).end};
}

std::optional<std::uint32_t> SourceView::byteAtPoint(QPoint point, bool underOnly) const
{
    if (m_text.isEmpty()) {
        return std::nullopt;
    }
    const int down = static_cast<int>(std::floor(static_cast<double>(point.y()) / m_rowHeight));
    const auto row = std::clamp<std::ptrdiff_t>(static_cast<std::ptrdiff_t>(topRow()) + down, 0,
                                                static_cast<std::ptrdiff_t>(m_rows.count()) - 1);
    const RowLayout &layout = layoutOf(static_cast<std::size_t>(row));
    const double x = point.x() - textLeft() + horizontalScrollBar()->value();
    if (!underOnly) {
        return layout.byteAt(x);
    }
    const bool beside = x < 0 || x >= layout.width()
        || static_cast<std::size_t>(std::max(down, 0)) + topRow() >= m_rows.count();
    return beside ? std::nullopt : std::optional(layout.byteUnder(x));
}

void SourceView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const double widestBefore = m_widest;
    SourcePainter(*this, painter).paint(event->rect());
    if (m_widest > widestBefore) {
        // The row that is wider than all seen so far may need the horizontal bar; not while painting.
        QMetaObject::invokeMethod(this, [this] { updateBars(); }, Qt::QueuedConnection);
    }
}

void SourceView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    const QRect area = viewport()->geometry();
    m_ticks->setGeometry(area.right() + 1, area.top(), m_ticks->sizeHint().width(), area.height());
    if (wrapBytes() != m_wrap) {
        if (m_text.bytes().size() <= rewrapAtOnce / 4) {
            restartRows();
        } else {
            m_rewrapTimer.start(120, this);
        }
    }
    updateBars();
}

void SourceView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        m_layouts.setPalette(palette());
        m_ticks->update();
        viewport()->update();
    }
}

} // namespace filing::ui
