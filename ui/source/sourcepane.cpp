// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/source/sourcepane.h"

#include "ui/source/columnruler.h"
#include "ui/source/findbar.h"
#include "ui/source/gotobar.h"
#include "ui/source/legend.h"
#include "ui/source/sourceaccessible.h"
#include "ui/source/sourceheader.h"
#include "ui/source/sourcepane_p.h"
#include "ui/source/sourceview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>

#include <algorithm>

namespace filing::ui
{

SourcePane::SourcePane(models::SourceCursor &cursor, QWidget *parent)
    : QWidget(parent)
    , m_d(std::make_unique<Private>(*this, cursor))
{
    installSourceAccessibility();
    setAccessibleName(tr("Filing text"));
    m_d->build();
    m_d->wire();
    m_d->wireRuler();
    m_d->setZoom(0);
    m_d->showState();
}

SourcePane::~SourcePane() = default;

void SourcePane::setFiling(const models::OpenFilingPtr &filing)
{
    Private &d = *m_d;
    const models::OpenFilingPtr before = d.filing;
    const bool samePath = before && filing && before->path == filing->path;
    const bool same = samePath && before->document && filing->document
        && (before->document == filing->document || before->document->id() == filing->document->id());
    const bool wasRead = before && (before->effective || before->machine);
    const bool sameFields = same && before->effective == filing->effective && before->machine == filing->machine;
    const bool sameHead = samePath && !filing->document && filing->head && before->head == filing->head;
    d.filing = filing;
    if (!samePath || !filing->effective) {
        d.closeRuler();
    }
    if ((sameFields || sameHead) && before->state == filing->state) {
        return;
    }
    if (!sameFields) {
        d.coverage.reset();   // Of other fields; it is measured anew.
    }
    const Extraction *found = d.extraction();
    d.fields = found != nullptr ? models::SpanIndex(*found) : models::SpanIndex();
    d.header->setFiling(filing);
    d.header->setReadingPossible(d.canRead(d.documentAt(0)));
    d.legend->setVisible(d.legendWanted && found != nullptr && !isReadingTable());
    d.showState();
    if (d.canShowHead()) {
        d.showHead();
        return;
    }
    if (!filing || !filing->document) {
        d.view->setText({});
        d.legend->hide();
        d.find->restart();
        d.tellMode();
        return;
    }
    if (same && !(d.wantReading && !d.view->text().isReading() && !wasRead)) {
        d.refreshMarks();
        d.tellPosition();
        d.followRuler();
        return;
    }
    if (!same) {
        d.closeRuler();
        d.shownDocument = 0;
    }
    const models::Place &place = d.cursor.place();
    const bool led = place.filing == filing->path && !place.span.isEmpty();
    if (same || !(samePath && d.continueHead())) {
        if (!same) {
            d.view->setText(ShownText::source(filing->document));
        }
        d.showText(d.wantReading, d.documentAt(led ? place.span.begin : d.sourceCaret()));
    }
    d.tellPosition();
    if (led && !same) {
        d.goTo(place.span, true);
        d.followsPlace = true;
    }
    d.tellMode();
}

Span SourcePane::selection() const
{
    const Span shown = m_d->view->selection();
    return shown.isEmpty() ? Span {} : m_d->view->text().toSource(shown);
}

QString SourcePane::selectedText() const
{
    return m_d->view->selectedText();
}

bool SourcePane::isReadingMode() const
{
    return m_d->view->text().isReading();
}

void SourcePane::showFind()
{
    if (!m_d->view->text().isEmpty()) {
        m_d->find->open();
    }
}

void SourcePane::showHits(const QString &words, std::vector<Span> hits, Span current)
{
    if (m_d->filing && m_d->filing->document) {
        m_d->find->openWith(words, std::move(hits), current);
    }
}

void SourcePane::findNext()
{
    if (!m_d->view->text().isEmpty()) {
        m_d->find->step(true);
    }
}

void SourcePane::findPrevious()
{
    if (!m_d->view->text().isEmpty()) {
        m_d->find->step(false);
    }
}

void SourcePane::goToLine()
{
    if (m_d->filing && m_d->filing->document) {
        m_d->goToBar->open(m_d->view->text().lineCount());
    }
}

void SourcePane::copy()
{
    if (!m_d->view->selection().isEmpty()) {
        QGuiApplication::clipboard()->setText(m_d->view->selectedText());
    }
}

void SourcePane::selectAll()
{
    m_d->view->select({0, static_cast<std::uint32_t>(m_d->view->text().bytes().size())});
}

const SourceView &SourcePane::view() const
{
    return *m_d->view;
}

SourcePane::Sight SourcePane::sight() const
{
    const SourceView &view = *m_d->view;
    return {view.text().toSource({view.topByte(), view.topByte()}).begin, m_d->sourceCaret(), view.text().isReading()};
}

void SourcePane::setSight(const Sight &sight)
{
    if (!m_d->filing || !m_d->filing->document) {
        return;
    }
    setReadingMode(sight.reading);
    SourceView &view = *m_d->view;
    view.moveCaret(view.text().placeOf(sight.caret), false);
    view.setTopByte(view.text().placeOf(sight.top));
}

int SourcePane::zoom() const
{
    return m_d->zoom;
}

void SourcePane::setZoom(int steps)
{
    m_d->setZoom(steps);
}

void SourcePane::zoomIn()
{
    m_d->setZoom(m_d->zoom + 1);
}

void SourcePane::zoomOut()
{
    m_d->setZoom(m_d->zoom - 1);
}

void SourcePane::zoomReset()
{
    m_d->setZoom(0);
}

void SourcePane::nextField(bool doubtfulOnly)
{
    m_d->step(true, doubtfulOnly);
}

void SourcePane::previousField(bool doubtfulOnly)
{
    m_d->step(false, doubtfulOnly);
}

void SourcePane::setReadingMode(bool text)
{
    m_d->wantReading = text;
    if (m_d->filing && m_d->filing->document && text != isReadingMode()) {
        m_d->showText(text, m_d->documentAt(m_d->placeInSight()));
        m_d->tellPosition();
    }
    m_d->header->setReading(isReadingMode());
    if (text != isReadingMode()) {
        // Refused: whoever asked must hear that nothing has changed, or its button stays down.
        m_d->toldReading = text;
    }
    m_d->tellMode();
}

void SourcePane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_d->find->isVisible()) {
        m_d->find->close();
        return;
    }
    QWidget::keyPressEvent(event);
}

void SourcePane::setCoverage(const models::CoveragePtr &coverage)
{
    m_d->coverage = coverage;
    m_d->refreshUnexplained();
}

void SourcePane::setUnexplainedShown(bool shown)
{
    m_d->unexplainedShown = shown;
    m_d->refreshUnexplained();
}

bool SourcePane::goToUnexplained(bool forward)
{
    if (!m_d->coverage || !m_d->filing || !m_d->filing->document) {
        return false;
    }
    std::vector<Span> words;
    for (const Notable &notable : m_d->coverage->notables) {
        if (!notable.claimed) {
            words.push_back(notable.source);
        }
    }
    if (words.empty()) {
        return false;
    }
    const Span selected = selection();
    const std::uint32_t from = selected.isEmpty() ? m_d->sourceCaret() : selected.begin;
    const auto behind = std::partition_point(words.begin(), words.end(), [from, forward](Span span) {
        return forward ? span.begin <= from : span.begin < from;
    });
    const Span there = forward ? (behind != words.end() ? *behind : words.front())
                               : (behind != words.begin() ? *(behind - 1) : words.back());
    m_d->view->moveCaret(m_d->view->caret(), false);
    m_d->goTo(there, true);
    if (const auto shown = m_d->view->text().fromSource(there)) {
        m_d->view->select(*shown);
    }
    m_d->view->setFocus(Qt::OtherFocusReason);
    return true;
}

void SourcePane::setLegendVisible(bool visible)
{
    m_d->legendWanted = visible;
    m_d->header->setLegendShown(visible);
    m_d->legend->setVisible(visible && m_d->extraction() != nullptr && !isReadingTable());
}

void SourcePane::readTable()
{
    m_d->openRuler();
}

void SourcePane::leaveTable()
{
    m_d->closeRuler();
}

bool SourcePane::isReadingTable() const
{
    return m_d->ruler->isOpen();
}

} // namespace filing::ui
