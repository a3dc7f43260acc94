// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/pagepreview.h"

#include "ui/actionicon.h"
#include "ui/print/pageframe.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace filing::ui
{

using namespace Qt::StringLiterals;

class PagePreview::Sheet : public QWidget
{
public:
    explicit Sheet(PagePreview *owner)
        : QWidget(owner)
        , m_owner(owner)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
        setFocusPolicy(Qt::StrongFocus);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), palette().color(QPalette::Mid));
        if (!m_owner->m_pages || m_owner->pageCount() == 0) {
            return;
        }
        const QPageLayout &layout = m_owner->m_layout;
        const QSizeF paper = layout.fullRect(QPageLayout::Point).size();
        const double margin = fontMetrics().height() / 2.0;
        const double scale = std::min((width() - 2 * margin) / paper.width(), (height() - 2 * margin) / paper.height());
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.translate((width() - paper.width() * scale) / 2, (height() - paper.height() * scale) / 2);
        painter.scale(scale, scale);
        painter.fillRect(QRectF(QPointF(), paper), Qt::white);
        const QRectF inner = layout.paintRect(QPageLayout::Point);
        painter.translate(inner.topLeft());
        paintPage(painter, inner.size(), m_owner->m_words, *m_owner->m_pages, m_owner->m_page,
                  m_owner->m_counted ? m_owner->pageCount() : 0);
        if (hasFocus()) {
            painter.resetTransform();
            painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
            painter.drawRect(rect().adjusted(1, 1, -1, -1));
        }
    }

private:
    PagePreview *m_owner;
};

PagePreview::PagePreview(QWidget *parent)
    : QWidget(parent)
    , m_sheet(new Sheet(this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
    , m_where(new QLabel(this))
{
    setObjectName(u"pagePreview"_s);
    setAccessibleName(tr("Preview"));
    setFocusProxy(m_sheet);
    m_sheet->setObjectName(u"previewSheet"_s);
    m_sheet->setAccessibleName(tr("Page as it will be printed"));
    m_previous->setObjectName(u"previewPrevious"_s);
    m_previous->setIcon(actionIcon(u"back"_s, palette()));
    m_previous->setToolTip(tr("Previous page (Page Up)"));
    m_previous->setAccessibleName(tr("Previous page"));
    m_next->setObjectName(u"previewNext"_s);
    m_next->setIcon(actionIcon(u"forward"_s, palette()));
    m_next->setToolTip(tr("Next page (Page Down)"));
    m_next->setAccessibleName(tr("Next page"));
    m_where->setObjectName(u"previewWhere"_s);
    for (QToolButton *button : {m_previous, m_next}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_previous);
    row->addWidget(m_where);
    row->addWidget(m_next);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_sheet, 1);
    column->addLayout(row);
    connect(m_previous, &QToolButton::clicked, this, [this] { setPage(m_page - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { setPage(m_page + 1); });
    connect(&m_counting, &QTimer::timeout, this, [this] {
        m_counted = m_pages->cut();
        if (m_counted) {
            m_counting.stop();
        }
        tell();
    });
    tell();
}

PagePreview::~PagePreview() = default;

void PagePreview::show(std::unique_ptr<PrintPages> pages, const PageWords &words, const QPageLayout &layout)
{
    m_pages = std::move(pages);
    m_words = words;
    m_layout = layout;
    m_page = 0;
    m_counted = false;
    m_counting.stop();
    if (m_pages) {
        m_pages->setRoom(roomIn(layout.paintRect(QPageLayout::Point).size()));
        m_counted = m_pages->cut();
        if (!m_counted) {
            m_counting.start(0);
        }
    }
    tell();
}

void PagePreview::setPage(int page)
{
    m_page = std::clamp(page, 0, std::max(0, pageCount() - 1));
    tell();
}

int PagePreview::pageCount() const
{
    return m_pages ? m_pages->count() : 0;
}

void PagePreview::tell()
{
    const int count = pageCount();
    m_previous->setEnabled(m_page > 0);
    m_next->setEnabled(m_page + 1 < count);
    m_where->setText(count == 0 ? QString() : m_counted ? tr("Page %1 of %2").arg(m_page + 1).arg(count) : tr("Page %1 of more than %2").arg(m_page + 1).arg(count));
    m_sheet->setAccessibleDescription(m_where->text());
    m_sheet->update();
}

QSize PagePreview::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 60, fontMetrics().height() * 34};
}

QSize PagePreview::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, fontMetrics().height() * 14};
}

void PagePreview::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageUp: setPage(m_page - 1); return;
    case Qt::Key_PageDown: setPage(m_page + 1); return;
    case Qt::Key_Home: setPage(0); return;
    case Qt::Key_End: setPage(pageCount() - 1); return;
    default: QWidget::keyPressEvent(event);
    }
}

} // namespace filing::ui
