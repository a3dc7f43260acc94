// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/source/sourcepane_p.h"

#include "models/text/displaytext.h"
#include "ui/source/columnruler.h"
#include "ui/source/findbar.h"
#include "ui/source/gotobar.h"
#include "ui/source/legend.h"
#include "ui/source/rulerpanel.h"
#include "ui/source/sourceheader.h"
#include "ui/source/sourceview.h"
#include "ui/text/emptytext.h"
#include "ui/text/errortext.h"

#include <QFileInfo>
#include <QFontDatabase>
#include <QMenu>
#include <QScrollBar>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace filing::ui
{

namespace
{

constexpr int minZoom = -6;
constexpr int maxZoom = 24;

} // namespace

SourcePane::Private::Private(SourcePane &pane, models::SourceCursor &theCursor)
    : q(pane)
    , cursor(theCursor)
{
}

void SourcePane::Private::build()
{
    header = new SourceHeader(&q);
    auto *page = new QWidget(&q);
    stack = new QStackedLayout(page);
    view = new SourceView(page);
    notice = new SourceNotice(page);
    stack->addWidget(notice);
    stack->addWidget(view);
    find = new FindBar(*view, &q);
    goToBar = new GoToBar(view);
    legend = new Legend(&q);
    legend->hide();
    ruler = new ColumnRuler(*view);
    panel = new RulerPanel(&q);
    panel->hide();

    auto *column = new QVBoxLayout(&q);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header);
    column->addWidget(page, 1);
    column->addWidget(panel);
    column->addWidget(find);
    column->addWidget(legend);
    q.setFocusProxy(view);
}

void SourcePane::Private::wire()
{
    connect(&cursor, &models::SourceCursor::moved, &q,
            [this](const models::Place &place, QObject *origin) { follow(place, origin); });
    connect(notice, &SourceNotice::openRequested, &q, &SourcePane::openRequested);
    connect(header, &SourceHeader::readingChosen, &q, &SourcePane::setReadingMode);
    connect(header, &SourceHeader::legendToggled, &q, &SourcePane::setLegendVisible);
    connect(header, &SourceHeader::documentChosen, &q, [this](int index) {
        const SubmissionDocument *chosen = document(index);
        if (chosen == nullptr) {
            return;
        }
        if (view->text().isReading() && canRead(index)) {
            showText(true, index);
        } else if (view->text().isReading()) {
            showText(false, index);
        }
        const std::uint32_t begin = view->text().placeOf(chosen->span.begin);
        view->moveCaret(begin, false);
        view->setTopByte(begin);
        tellMode();
    });
    connect(view, &SourceView::caretMoved, &q, [this] {
        followsPlace = false;
        tellPosition();
    });
    connect(view, &SourceView::selectionChanged, &q, [this] { Q_EMIT q.selectionChanged(q.selection()); });
    connect(view, &SourceView::fieldClicked, &q,
            [this](const QString &path, Span shown, bool jump) { clicked(path, shown, jump); });
    connect(view, &SourceView::fieldDoubleClicked, &q, &SourcePane::editRequested);
    connect(view, &SourceView::fieldHovered, &q, &SourcePane::hoverChanged);
    connect(view, &SourceView::menuRequested, &q, [this](const QPoint &at) { showMenu(at); });
    connect(view, &SourceView::zoomRequested, &q, [this](int steps) { setZoom(zoom + steps); });
    connect(view, &SourceView::copyRequested, &q, &SourcePane::copy);
    connect(goToBar, &GoToBar::closed, view, [this] { view->setFocus(Qt::OtherFocusReason); });
    connect(goToBar, &GoToBar::lineChosen, &q, [this](std::size_t line) {
        const Span there = view->text().line(line - 1);
        view->moveCaret(there.begin, false);
        view->reveal(there, true);
    });
    connect(goToBar, &GoToBar::byteChosen, &q, [this](quint32 byte) {
        const auto last = filing && filing->document ? filing->document->size() : 0;
        goTo({std::min(byte, last), std::min(byte, last)}, false);
    });
}

const Extraction *SourcePane::Private::extraction() const
{
    if (!filing) {
        return nullptr;
    }
    return filing->effective ? filing->effective.get() : filing->machine.get();
}

const SubmissionDocument *SourcePane::Private::document(int index) const
{
    const Extraction *all = extraction();
    const auto at = static_cast<std::size_t>(index);
    return all != nullptr && index >= 0 && at < all->documents.size() ? &all->documents[at] : nullptr;
}

int SourcePane::Private::documentAt(std::uint32_t sourceByte) const
{
    const Extraction *all = extraction();
    if (all == nullptr) {
        return -1;
    }
    const auto &documents = all->documents;
    for (std::size_t i = 0; i < documents.size(); ++i) {
        if (documents[i].span.contains(sourceByte)) {
            return static_cast<int>(i);
        }
    }
    // The submission's own header belongs to what follows it.
    return documents.empty() ? -1 : 0;
}

bool SourcePane::Private::canRead(int index) const
{
    const SubmissionDocument *wanted = document(index);
    return wanted != nullptr && wanted->text != nullptr;
}

std::uint32_t SourcePane::Private::sourceCaret() const
{
    return view->text().toSource({view->caret(), view->caret()}).begin;
}

std::uint32_t SourcePane::Private::placeInSight() const
{
    const Span shown = view->visibleSpan();
    const std::uint32_t at = shown.contains(view->caret()) ? view->caret() : view->topByte();
    return view->text().toSource({at, at}).begin;
}

QString SourcePane::Private::nameOf(const QString &path) const
{
    const Extraction *all = extraction();
    return all != nullptr && !path.isEmpty() ? models::fieldLabel(*all, path.toStdString()) : QString();
}

void SourcePane::Private::showState()
{
    const bool text = filing && (filing->document || canShowHead());
    stack->setCurrentWidget(text ? static_cast<QWidget *>(view) : notice);
    header->setVisible(filing != nullptr);
    if (!filing) {
        const EmptyText empty = emptyText(EmptyReason::NothingOpen);
        notice->say(empty.title, empty.hint, true);
    } else if (!text && filing->error) {
        notice->say(messageFor(*filing->error, filing->path).text, {}, false);
    } else if (!text) {
        notice->say(tr("Reading %1…").arg(QFileInfo(filing->path).fileName()), {}, false);
    }
}

bool SourcePane::Private::canShowHead() const
{
    if (!filing || filing->document || !filing->head) {
        return false;
    }
    // Somebody was led to a place: it is shown once it can be gone to, not its file's first page before.
    return cursor.place().filing != filing->path || cursor.place().span.isEmpty();
}

void SourcePane::Private::showHead()
{
    view->setText(ShownText::beginning(*filing->head));
    view->setCurrentField({});
    shownDocument = 0;
    find->restart();
    tellPosition();
    tellMode();
}

bool SourcePane::Private::continueHead()
{
    const bool begins = view->text().isPartial() && filing->document->encoding() == view->text().encoding()
        && filing->document->bytes().starts_with(view->text().bytes());
    if (begins) {
        view->continueText(ShownText::source(filing->document));
        refreshMarks();
        find->restart();
    }
    return begins;
}

void SourcePane::Private::showText(bool reading, int index)
{
    const Span selected = view->text().toSource(view->selection());
    const std::uint32_t top = view->text().toSource({view->topByte(), view->topByte()}).begin;
    const std::uint32_t caret = sourceCaret();
    const bool caretOnScreen = view->visibleSpan().contains(view->caret());
    const bool readable = reading && canRead(index);
    shownDocument = std::max(0, index);
    view->setText(readable ? ShownText::reading(filing->document, document(index)->text, document(index)->content)
                           : ShownText::source(filing->document));
    const auto shownSelection = selected.isEmpty() ? std::nullopt : view->text().fromSource(selected);
    if (shownSelection) {
        view->select(*shownSelection);
    } else {
        view->moveCaret(view->text().placeOf(caret), false);
    }
    view->setTopByte(view->text().placeOf(top));
    if (caretOnScreen) {
        view->reveal({view->caret(), view->caret()}, false);
    }
    header->setReading(readable);
    refreshMarks();
    find->restart();
    followRuler();
}

void SourcePane::Private::refreshMarks()
{
    view->setMarks(ShownMarks(fields, view->text()));
    const bool here = filing && cursor.place().filing == filing->path;
    view->setCurrentField(here ? cursor.place().fieldPath : QString());
    refreshUnexplained();
}

void SourcePane::Private::refreshUnexplained()
{
    std::vector<Span> words;
    if (coverage && unexplainedShown) {
        for (const Notable &notable : coverage->notables) {
            const auto shown = notable.claimed ? std::nullopt : view->text().fromSource(notable.source);
            if (shown) {
                words.push_back(*shown);
            }
        }
        std::sort(words.begin(), words.end());
    }
    legend->setMarks(fields.marks(), !words.empty());
    view->setUnexplained(std::move(words));
}

void SourcePane::Private::follow(const models::Place &place, QObject *origin)
{
    if (!filing || !filing->document || place.filing != filing->path) {
        view->setCurrentField({});
        return;
    }
    view->setCurrentField(place.fieldPath);
    if (origin == &q || place.span.isEmpty()) {
        return;
    }
    goTo(place.span, true);
    followsPlace = true;
}

void SourcePane::Private::goTo(Span source, bool flash)
{
    if (!filing || !filing->document) {
        return;
    }
    if (view->text().isReading()) {
        const int at = documentAt(source.begin);
        if (at != shownDocument) {
            showText(canRead(at), at);
            tellMode();
        }
    }
    const auto shown = source.isEmpty() ? std::nullopt : view->text().fromSource(source);
    const std::uint32_t place = view->text().placeOf(source.begin);
    const Span target = shown.value_or(Span {place, place});
    // A selection is the person's work (perhaps the new value of a field): looking elsewhere does not undo it.
    if (view->selection().isEmpty()) {
        view->moveCaret(target.begin, false);
    }
    view->reveal(target, flash);
}

void SourcePane::Private::setZoom(int steps)
{
    zoom = std::clamp(steps, minZoom, maxZoom);
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(std::max(4.0, font.pointSizeF() + zoom));
    view->setTextFont(font);
}

void SourcePane::Private::step(bool forward, bool doubtfulOnly)
{
    if (!filing || !filing->document) {
        return;
    }
    const bool atPlace = followsPlace && cursor.place().filing == filing->path;
    const std::uint32_t from = atPlace ? cursor.place().span.begin : sourceCaret();
    const models::Mark *mark = forward ? fields.next(from, doubtfulOnly) : fields.previous(from, doubtfulOnly);
    if (mark == nullptr) {
        return;
    }
    view->moveCaret(view->caret(), false);
    const models::Place place {filing->path, mark->path, mark->span};
    cursor.moveTo(place, &q);
    goTo(place.span, true);
    followsPlace = true;
}

void SourcePane::Private::tellPosition()
{
    if (view->text().isEmpty()) {
        return;
    }
    const std::uint32_t caret = view->caret();
    const std::size_t line = view->text().lineAt(caret);
    const std::uint32_t begin = view->text().line(line).begin;
    const std::string_view before = Span {begin, std::max(begin, caret)}.of(view->text().bytes());
    std::ptrdiff_t column = static_cast<std::ptrdiff_t>(before.size());
    if (view->text().encoding() == Encoding::Utf8) {
        column = std::count_if(before.begin(), before.end(),
                               [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; });
    } else if (view->text().encoding() != Encoding::Windows1252) {
        column /= 2;
    }
    const std::uint32_t byte = sourceCaret();
    header->setDocument(documentAt(byte));
    Q_EMIT q.positionChanged(byte, static_cast<qsizetype>(line) + 1, static_cast<qsizetype>(column) + 1);
}

void SourcePane::Private::tellMode()
{
    const bool reading = view->text().isReading();
    if (reading != toldReading) {
        toldReading = reading;
        Q_EMIT q.readingModeChanged(reading);
    }
}

void SourcePane::Private::clicked(const QString &path, Span shown, bool jump)
{
    const QString wanted = path;
    cursor.moveTo({filing->path, wanted, view->text().toSource(shown)}, &q);
    followsPlace = true;
    if (jump) {
        Q_EMIT q.jumpRequested(wanted);
    }
}

} // namespace filing::ui
