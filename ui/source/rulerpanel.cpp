// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/source/rulerpanel.h"

#include "models/text/displaytext.h"
#include "parsers/core/listkey.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace filing::ui
{

namespace
{

/// The statement that is to be read again, as it stands; null for a table that is none yet.
const Statement *statementAt(const models::OpenFiling &filing, const TablePlace &place)
{
    const auto &all = filing.effective->statements;
    const auto at = indexOfKey(all, std::string_view(place.path).substr(place.path.find('/') + 1));
    return at && !place.fresh ? &all[*at] : nullptr;
}

QString coloured(const QString &text, const QColor &color)
{
    return u"<span style='color:%1'>%2</span>"_s.arg(color.name(), text.toHtmlEscaped());
}

} // namespace

RulerPanel::RulerPanel(QWidget *parent)
    : QFrame(parent)
    , m_mark(new QLabel(this))
    , m_tally(new QLabel(this))
    , m_keys(new QLabel(this))
    , m_read(new QPushButton(tr("&Read Table"), this))
{
    setObjectName(u"rulerPanel"_s);
    setAccessibleName(tr("Columns of the table"));
    m_tally->setObjectName(u"rulerTally"_s);
    m_mark->setObjectName(u"rulerMark"_s);
    m_read->setObjectName(u"rulerRead"_s);
    m_read->setToolTip(tr("Record the table with these columns; Undo takes it back (Enter)"));
    build();
}

void RulerPanel::build()
{
    QFont strong = m_mark->font();
    strong.setWeight(QFont::DemiBold);
    m_mark->setFont(strong);
    m_mark->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_tally->setTextFormat(Qt::RichText);
    m_tally->setWordWrap(true);
    m_keys->setWordWrap(true);
    QFont small = m_keys->font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    m_keys->setFont(small);
    m_keys->setForegroundRole(QPalette::PlaceholderText);
    m_keys->setText(tr("← → move · Shift by five · Tab next · Ins add · Del remove · Ctrl+↑ ↓ last line, with Shift "
                       "first line · Enter read · "
                       "Esc leave"));
    auto *suggest = new QPushButton(tr("&Suggest"), this);
    suggest->setObjectName(u"rulerSuggest"_s);
    suggest->setToolTip(tr("Mark the columns where the figures seem to stand"));
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"rulerCancel"_s);
    cancel->setToolTip(tr("Leave the table as it was (Esc)"));
    connect(suggest, &QPushButton::clicked, this, &RulerPanel::suggestRequested);
    connect(cancel, &QPushButton::clicked, this, &RulerPanel::cancelled);
    connect(m_read, &QPushButton::clicked, this, &RulerPanel::accepted);

    auto *head = new QHBoxLayout;
    head->addWidget(m_mark, 1);
    head->addWidget(suggest);
    head->addWidget(cancel);
    head->addWidget(m_read);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6, 4, 6, 4);
    column->setSpacing(3);
    column->addLayout(head);
    column->addWidget(m_tally);
    column->addWidget(m_keys);
}

void RulerPanel::setKeysShown(bool shown)
{
    m_keys->setVisible(shown);
}

void RulerPanel::setBefore(const models::OpenFilingPtr &filing, const TablePlace &place)
{
    m_filing = filing;
    const Statement *now = filing && filing->effective ? statementAt(*filing, place) : nullptr;
    m_before = now ? std::optional(models::tallyOf(*now)) : std::nullopt;
    m_laidAside = filing ? models::correctionsLaidAside(*filing, place) : 0;
}

void RulerPanel::preview(const TablePlace &place)
{
    m_reading = m_filing ? models::readAgain(*m_filing, place) : models::TableReading();
    const Statement *then = m_reading.get();
    m_read->setEnabled(then != nullptr);
    const QString before = m_before ? tallyText(*m_before) : tr("no statement yet");
    if (!then) {
        m_tally->setText(coloured(whyNot(place), doubtColor(palette())));
        return;
    }
    QString said = tr("Now: %1 <b>→</b> with these columns: %2").arg(before, tallyText(models::tallyOf(*then)));
    if (m_laidAside > 0) {
        const QString aside = tr("%n corrections made in it so far are laid aside", nullptr, m_laidAside);
        said += u" · "_s + coloured(aside, doubtColor(palette()));
    }
    m_tally->setText(said);
}

QString RulerPanel::whyNot(const TablePlace &place) const
{
    if (place.cuts.empty()) {
        return tr("No columns are marked. Press Insert, or double-click in the table where a column begins.");
    }
    return tr("Nothing can be read with %1: no figures stand in them, or it is not known which periods they are. Take "
              "in the lines with the "
              "headings and mark one column for each period.")
        .arg(tr("these %n columns", nullptr, static_cast<int>(place.cuts.size())));
}

QString RulerPanel::tallyText(const models::Tally &tally) const
{
    QStringList parts { tr("%n figures", nullptr, tally.figures) };
    const auto say = [&](models::Sign sign, int count) {
        if (count > 0) {
            parts << coloured(tr("%1 %2 %3").arg(signText(sign)).arg(count).arg(signWord(sign)),
                              signColor(sign, palette()));
        }
    };
    say(models::Sign::Proven, tally.proven);
    say(models::Sign::Consistent, tally.consistent);
    say(models::Sign::Contradicted, tally.contradicted);
    const int rest = tally.figures - tally.proven - tally.consistent - tally.contradicted;
    if (rest > 0) {
        parts << tr("%1 unchecked").arg(rest);
    }
    return parts.join(u", "_s);
}

void RulerPanel::tellMark(int mark, int count, int column)
{
    m_mark->setText(mark > 0 ? tr("Mark %1 of %2 at %3").arg(mark).arg(count).arg(column) : tr("No column is marked"));
}

QStringList RulerPanel::columnNames() const
{
    QStringList names;
    const Statement *statement = m_reading.get();
    for (const int period : m_reading.periods) {
        names << (statement && period >= 0
                      ? models::shortPeriodText(statement->periods[static_cast<std::size_t>(period)])
                      : tr("not read"));
    }
    return names;
}

QString RulerPanel::summary() const
{
    const Statement *statement = m_reading.get();
    if (!statement) {
        return {};
    }
    const models::Tally tally = models::tallyOf(*statement);
    return tr("%1, %2 of %3 figures proven")
        .arg(tr("%n columns", nullptr, static_cast<int>(statement->periods.size())))
        .arg(tally.proven)
        .arg(tally.figures);
}

void RulerPanel::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto *button = qobject_cast<QPushButton *>(focusWidget());
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT cancelled();
    } else if (enter && button && button->hasFocus()) {
        button->click(); // Enter on "Cancel" must not read the table.
    } else if (enter) {
        Q_EMIT accepted();
    } else {
        QFrame::keyPressEvent(event);
    }
}

} // namespace filing::ui
