// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/source/findbar.h"

#include "ui/source/sourceview.h"
#include "ui/theme/theme.h"

#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace filing::ui
{

namespace
{

constexpr std::size_t slice = 128 * 1024;
constexpr int sliceMs = 12;      ///< How long one turn of searching may keep the window waiting.

void searchForAWhile(TextSearch &search)
{
    QElapsedTimer timer;
    timer.start();
    while (!search.step(slice) && timer.elapsed() < sliceMs) {
    }
}

QToolButton *button(const QString &text, const QString &tip, const QString &name, QWidget *parent)
{
    auto *made = new QToolButton(parent);
    made->setText(text);
    made->setToolTip(tip);
    made->setAccessibleName(tip);
    made->setObjectName(name);
    made->setAutoRaise(true);
    return made;
}

} // namespace

FindBar::FindBar(SourceView &view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_words(new QLineEdit(this))
    , m_case(button(tr("Aa"), tr("Match case"), QStringLiteral("findCase"), this))
    , m_whole(button(tr("W"), tr("Whole words only"), QStringLiteral("findWhole"), this))
    , m_previous(button(QStringLiteral("↑"), tr("Previous hit (Shift+F3)"), QStringLiteral("findPrevious"), this))
    , m_next(button(QStringLiteral("↓"), tr("Next hit (F3)"), QStringLiteral("findNext"), this))
    , m_count(new QLabel(this))
{
    setObjectName(QStringLiteral("findBar"));
    setAutoFillBackground(true);
    m_words->setObjectName(QStringLiteral("findWords"));
    m_words->setPlaceholderText(tr("Find in the filing"));
    m_words->setAccessibleName(tr("Find in the filing"));
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    m_count->setObjectName(QStringLiteral("findCount"));
    m_count->setMinimumWidth(m_count->fontMetrics().horizontalAdvance(QStringLiteral("0,000 of 00,000")));
    QFont underlined = m_whole->font();
    underlined.setUnderline(true);
    m_whole->setFont(underlined);
    m_case->setCheckable(true);
    m_whole->setCheckable(true);
    auto *shut = button(QStringLiteral("✕"), tr("Close (Esc)"), QStringLiteral("findClose"), this);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 4, 4);
    row->setSpacing(4);
    row->addWidget(m_words, 1);
    row->addWidget(m_case);
    row->addWidget(m_whole);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(m_count);
    row->addWidget(shut);

    connect(m_words, &QLineEdit::textChanged, this, [this] { start(); });
    connect(m_case, &QToolButton::toggled, this, [this] { start(); });
    connect(m_whole, &QToolButton::toggled, this, [this] { start(); });
    connect(m_previous, &QToolButton::clicked, this, [this] { step(false); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(true); });
    connect(shut, &QToolButton::clicked, this, [this] { close(); });
    hide();
}

FindQuery FindBar::query() const
{
    return {m_words->text(), m_case->isChecked(), m_whole->isChecked()};
}

void FindBar::open()
{
    const QString selected = m_view.selectedText();
    m_origin = m_view.selection().begin;
    const bool oneLine = !selected.isEmpty() && selected.size() <= 200 && !selected.contains(u'\n');
    QWidget::show();
    if (oneLine && selected != m_words->text()) {
        m_words->setText(selected.simplified());
    } else {
        start();
    }
    m_words->selectAll();
    m_words->setFocus(Qt::ShortcutFocusReason);
}

void FindBar::openWith(const QString &words, std::vector<Span> source, Span current)
{
    m_timer.stop();
    m_search = {};
    {
        const QSignalBlocker blocker(m_words);
        m_words->setText(words);
    }
    m_given = std::move(source);
    m_givenOf = m_view.text().document();
    m_origin = m_view.text().placeOf(current.begin);
    QWidget::show();
    publishGiven();
}

/// Hits that came from elsewhere, where they stand in what is shown now.
void FindBar::publishGiven()
{
    m_givenShown.clear();
    for (const Span span : m_given) {
        if (const auto shown = m_view.text().fromSource(span)) {
            m_givenShown.push_back(*shown);
        }
    }
    std::sort(m_givenShown.begin(), m_givenShown.end());
    m_view.setHits(m_givenShown);
    const auto at = std::find_if(m_givenShown.begin(), m_givenShown.end(), [this](Span hit) { return hit.end > m_origin; });
    m_current.reset();
    m_wrapped = false;
    m_settled = true;
    if (at != m_givenShown.end()) {
        m_current = static_cast<std::size_t>(at - m_givenShown.begin());
        m_view.setCurrentHit(*at);
    }
    updateCount();
}

void FindBar::close()
{
    m_timer.stop();
    m_search = {};
    m_given.clear();
    m_current.reset();
    m_view.setHits({});
    m_view.setCurrentHit(std::nullopt);
    hide();
    m_view.setFocus(Qt::OtherFocusReason);
}

void FindBar::restart()
{
    m_origin = m_view.selection().begin;
    m_timer.stop();
    m_search = {};
    m_current.reset();
    const DocumentPtr &shown = m_view.text().document();
    const bool other = !shown || !m_givenOf || shown->id() != m_givenOf->id();
    if (!m_given.empty() && other) {
        // Another filing: what was searched for elsewhere says nothing about it.
        m_given.clear();
        m_givenOf.reset();
        hide();
    } else if (!m_given.empty()) {
        publishGiven();
    } else if (isVisibleTo(parentWidget())) {
        start();
    }
}

void FindBar::start()
{
    m_given.clear();
    m_search = TextSearch(m_view.text().bytes(), m_view.text().encoding(), query());
    m_current.reset();
    m_wanted.reset();
    m_wrapped = false;
    m_settled = false;
    m_view.setCurrentHit(std::nullopt);
    searchForAWhile(m_search);
    publish();
    if (!m_search.isDone()) {
        m_timer.start(0, this);
    }
}

void FindBar::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId()) {
        QWidget::timerEvent(event);
        return;
    }
    const std::size_t known = m_search.hits().size();
    searchForAWhile(m_search);
    if (m_search.hits().size() != known || m_search.isDone()) {
        publish();
    }
}

/// Hands what has been found so far to the view and shows the first hit behind the origin once it is known.
void FindBar::publish()
{
    if (m_search.isDone()) {
        m_timer.stop();
    }
    // A search that finds a lot everywhere must not sort its ticks anew with every slice.
    if (m_search.isDone() || m_search.hits().size() < 5000) {
        m_view.setHits(m_search.hits());
    }
    settle();
    updateCount();
}

bool FindBar::isAllSearched() const
{
    return m_search.isDone() && !m_view.text().isPartial();
}

void FindBar::settle()
{
    if (m_settled) {
        return;
    }
    const auto &hits = m_search.hits();
    const auto first = std::partition_point(hits.begin(), hits.end(), [this](Span hit) { return hit.begin < m_origin; });
    if (first == hits.end() && !isAllSearched()) {
        return;
    }
    m_settled = true;
    if (hits.empty()) {
        return;
    }
    m_wrapped = first == hits.end();
    showHit(m_wrapped ? 0 : static_cast<std::size_t>(first - hits.begin()));
    if (m_wanted) {
        const bool forward = *m_wanted;
        m_wanted.reset();
        step(forward);
    }
}

void FindBar::showHit(std::size_t hit)
{
    m_current = hit;
    const Span span = hits()[hit];
    m_view.select(span);
    m_view.setCurrentHit(span);
    m_view.reveal(span, false);
}

void FindBar::step(bool forward)
{
    if (!isVisibleTo(parentWidget())) {
        if (m_words->text().isEmpty()) {
            open();
            return;
        }
        m_origin = forward ? m_view.selection().end : m_view.selection().begin;
        QWidget::show();
        start();
        if (forward) {
            return;
        }
    }
    const std::vector<Span> &hits = this->hits();
    if (!m_current) {
        m_wanted = m_settled ? std::nullopt : std::optional(forward);
        return;
    }
    // From where the caret is now: the person may have clicked elsewhere since.
    const Span at = m_view.selection();
    const auto next = std::partition_point(hits.begin(), hits.end(), [&](Span hit) {
        return forward ? hit.begin < std::max(at.end, at.begin + 1) : hit.begin < at.begin;
    });
    if (forward) {
        m_wrapped = next == hits.end();
        showHit(m_wrapped ? 0 : static_cast<std::size_t>(next - hits.begin()));
    } else {
        m_wrapped = next == hits.begin();
        showHit((m_wrapped ? hits.size() : static_cast<std::size_t>(next - hits.begin())) - 1);
    }
    updateCount();
}

void FindBar::updateCount()
{
    const QLocale locale;
    const auto number = [&locale](std::size_t n) { return locale.toString(static_cast<qulonglong>(n)); };
    const std::vector<Span> &hits = this->hits();
    QString text;
    if (!query().words.trimmed().isEmpty()) {
        const QString total = isAllSearched() && !m_search.isTruncated() ? number(hits.size())
                                                                            : tr("%1+").arg(number(hits.size()));
        if (hits.empty()) {
            text = isAllSearched() ? tr("Not found") : tr("Searching…");
        } else if (m_current) {
            text = m_wrapped ? tr("%1 of %2 ⤸").arg(number(*m_current + 1), total)
                             : tr("%1 of %2").arg(number(*m_current + 1), total);
        } else {
            text = total;
        }
    }
    m_count->setText(text);
    m_count->setToolTip(m_wrapped ? tr("Went on from the other end of the text") : QString());
    QPalette colors = palette();
    if (hits.empty() && isAllSearched() && !text.isEmpty()) {
        colors.setColor(QPalette::WindowText, signColor(models::Sign::Contradicted, palette()));
    }
    m_count->setPalette(colors);
    const bool some = !hits.empty();
    m_previous->setEnabled(some);
    m_next->setEnabled(some);
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            step(!key->modifiers().testFlag(Qt::ShiftModifier));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace filing::ui
