// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/statusline.h"

#include "models/signs.h"
#include "parsers/extraction/fieldpath.h"
#include "ui/text/prooftext.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QStatusBar>
#include <QTimer>
#include <QToolButton>

#include <chrono>

using namespace Qt::StringLiterals;

namespace filing::ui
{

namespace
{

/// Shorter waits need no bar; it would only flicker.
constexpr std::chrono::milliseconds patience{300};

QString number(qlonglong value)
{
    return QLocale().toString(value);
}

QString milliseconds(double ms)
{
    return ms < 1000 ? StatusLine::tr("%1 ms").arg(ms, 0, 'f', ms < 10 ? 1 : 0)
                     : StatusLine::tr("%1 s").arg(ms / 1000, 0, 'f', 1);
}

/// Rounded down, so that only a text without a gap is at 100.
int percent(Coverage::Tally tally)
{
    return tally.all == 0 ? 100 : static_cast<int>(tally.claimed * 100 / tally.all);
}

QString coverageText(const Coverage &coverage)
{
    const auto line = [&](NotableKind kind, const QString &of) {
        const Coverage::Tally tally = coverage.tally(kind);
        return tally.all == 0 ? StatusLine::tr("No %1 stand in the text").arg(of)
                              : StatusLine::tr("%1 of %2 %3 belong to a field")
                                    .arg(number(static_cast<qlonglong>(tally.claimed)), number(static_cast<qlonglong>(tally.all)), of);
    };
    return line(NotableKind::Figure, StatusLine::tr("amounts")) + u'\n' + line(NotableKind::Day, StatusLine::tr("dates")) + u'\n'
        + line(NotableKind::Name, StatusLine::tr("names")) + u'\n' + StatusLine::tr("View ▸ Unexplained Words marks the others.");
}

} // namespace

StatusLine::StatusLine(QStatusBar *bar, QAction *cancel)
    : QObject(bar)
    , m_facts(new QLabel(bar))
    , m_position(new QLabel(bar))
    , m_reading(new QWidget(bar))
    , m_readingText(new QLabel(m_reading))
    , m_progress(new QProgressBar(m_reading))
    , m_patience(new QTimer(this))
{
    m_facts->setObjectName(u"factsLabel"_s);
    m_facts->setContentsMargins(6, 0, 6, 0);
    m_facts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_facts->installEventFilter(this);
    m_position->setObjectName(u"positionLabel"_s);
    m_position->setContentsMargins(6, 0, 6, 0);
    m_reading->setObjectName(u"readingWidget"_s);
    m_progress->setObjectName(u"readingProgress"_s);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(bar->fontMetrics().averageCharWidth() * 14);
    m_progress->setMaximumHeight(bar->fontMetrics().height());
    m_progress->setAccessibleName(tr("Reading files"));
    auto *button = new QToolButton(m_reading);
    button->setObjectName(u"cancelButton"_s);
    button->setDefaultAction(cancel);
    button->setText(tr("Cancel"));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setAccessibleName(tr("Cancel reading"));
    auto *row = new QHBoxLayout(m_reading);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_readingText);
    row->addWidget(m_progress);
    row->addWidget(button);
    m_reading->hide();
    bar->addWidget(m_facts, 1);
    bar->addPermanentWidget(m_reading);
    bar->addPermanentWidget(m_position);

    m_patience->setSingleShot(true);
    m_patience->setInterval(patience);
    connect(m_patience, &QTimer::timeout, m_reading, &QWidget::show);
    // What was just said comes before where one is; it is not told twice.
    connect(bar, &QStatusBar::messageChanged, this, [this, bar](const QString &message) {
        const int room = bar->width() - m_position->sizeHint().width() - (m_reading->isHidden() ? 0 : m_reading->sizeHint().width());
        const int margin = 4 * bar->fontMetrics().averageCharWidth();
        m_position->setVisible(message.isEmpty() || bar->fontMetrics().horizontalAdvance(message) + margin <= room);
        bar->setToolTip(message);
    });
}

QString StatusLine::facts() const
{
    return m_said;
}

void StatusLine::setFiling(const models::OpenFilingPtr &filing)
{
    if (!filing || !m_filing || m_filing->effective != filing->effective) {
        m_coverage.reset();
    }
    m_filing = filing;
    QString text;
    if (filing && filing->effective) {
        int fields = 0;
        int doubts = 0;
        forEachField(*filing->effective, [&](const FieldEntry &entry) {
            ++fields;
            doubts += models::isDoubtful(*entry.field) ? 1 : 0;
        });
        text = tr("%Ln fields", nullptr, fields);
        text += u" · "_s + (doubts == 0 ? tr("nothing needs a look") : tr("%Ln need a look", nullptr, doubts));
        if (const models::ReviewProgress progress = m_book->of(filing)->progress; progress.timeMs != 0) {
            text += u" · "_s + models::progressText(progress);
        }
    } else if (filing && filing->state == models::LoadState::Loading) {
        text = tr("Reading…");
    }
    m_found = text;
    showFacts();
    if (!filing) {
        m_place.clear();
    }
    showPosition();
}

void StatusLine::setCoverage(const models::CoveragePtr &coverage)
{
    m_coverage = coverage;
    showFacts();
}

void StatusLine::showFacts()
{
    const Coverage::Tally amounts = m_coverage ? m_coverage->tally(NotableKind::Figure) : Coverage::Tally();
    m_said = amounts.all == 0 ? m_found : tr("%1 · %2\u00a0% of amounts explained").arg(m_found).arg(percent(amounts));
    fitFacts();
}

/// Large letters in a small window: what has no room is told by the tool tip.
void StatusLine::fitFacts()
{
    const QMargins around = m_facts->contentsMargins();
    // Elided text that runs both ways comes out a little wider than it was measured.
    const int spare = m_facts->fontMetrics().averageCharWidth();
    const int room = m_facts->width() - around.left() - around.right() - (m_facts->isRightToLeft() ? spare : 0);
    const QString fitting = m_facts->fontMetrics().elidedText(m_said, Qt::ElideRight, room);
    m_facts->setText(m_facts->isVisible() ? fitting : m_said);
    const QString coverage = m_coverage ? coverageText(*m_coverage) : QString();
    m_facts->setToolTip(m_facts->text() == m_said ? coverage : m_said + u'\n' + coverage);
}

bool StatusLine::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_facts && (event->type() == QEvent::Resize || event->type() == QEvent::Show)) {
        fitFacts();
    }
    return QObject::eventFilter(watched, event);
}

void StatusLine::setPosition(quint32 byte, qsizetype line, qsizetype column)
{
    m_place = tr("byte %1 · line %2, column %3").arg(number(byte), number(line), number(column));
    showPosition();
}

void StatusLine::setProgress(int done, int total, int percent)
{
    if (done >= total) {
        m_patience->stop();
        m_reading->hide();
        return;
    }
    m_readingText->setText(total == 1 ? tr("Reading…") : tr("Reading %1 of %2").arg(done + 1).arg(total));
    m_progress->setValue(percent);
    if (m_reading->isHidden() && !m_patience->isActive()) {
        m_patience->start();
    }
}

void StatusLine::showPosition()
{
    QStringList parts;
    if (!m_place.isEmpty()) {
        parts << m_place;
    }
    if (m_filing && m_filing->document) {
        parts << shown(name(m_filing->document->encoding()));
    }
    if (m_filing && m_filing->effective) {
        parts << tr("parsed in %1").arg(milliseconds(m_filing->parseMs));
    }
    m_position->setText(parts.join(u" · "_s));
}

} // namespace filing::ui
