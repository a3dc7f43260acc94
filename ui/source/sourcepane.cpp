// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/source/sourcepane.h"

namespace filing::ui
{

struct SourcePane::Private
{
    models::SourceCursor *cursor = nullptr;
    models::OpenFilingPtr filing;
};

SourcePane::SourcePane(models::SourceCursor &cursor, QWidget *parent)
    : QWidget(parent)
    , m_d(std::make_unique<Private>())
{
    m_d->cursor = &cursor;
}

SourcePane::~SourcePane() = default;

void SourcePane::setFiling(const models::OpenFilingPtr &filing)
{
    m_d->filing = filing;
}

Span SourcePane::selection() const
{
    return {};
}

QString SourcePane::selectedText() const
{
    return {};
}

bool SourcePane::isReadingMode() const
{
    return false;
}

void SourcePane::showFind() { }
void SourcePane::findNext() { }
void SourcePane::findPrevious() { }
void SourcePane::goToLine() { }
void SourcePane::copy() { }
void SourcePane::selectAll() { }
void SourcePane::zoomIn() { }
void SourcePane::zoomOut() { }
void SourcePane::zoomReset() { }
void SourcePane::nextField(bool) { }
void SourcePane::previousField(bool) { }
void SourcePane::setReadingMode(bool) { }
void SourcePane::setLegendVisible(bool) { }

} // namespace filing::ui
