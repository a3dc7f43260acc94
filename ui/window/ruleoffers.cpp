// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/ruleoffers.h"

#include "ui/actions.h"
#include "ui/corrections/ruledialog.h"
#include "ui/corrections/rulestrip.h"

#include <QSettings>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace filing::ui
{

namespace
{

QString settingKey()
{
    return u"corrections/offerRules"_s;
}

} // namespace

RuleOffers::RuleOffers(models::FilingSession &session, models::SourceCursor &cursor, const Actions &actions, QSettings &settings,
                       RuleStrip *strip, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_cursor(cursor)
    , m_actions(actions)
    , m_strip(strip)
    , m_window(window)
{
    actions.offerRules->setChecked(settings.value(settingKey(), true).toBool());
    connect(actions.offerRules, &QAction::toggled, this, [this, &settings](bool on) {
        settings.setValue(settingKey(), on);
        if (!on) {
            withdraw();
        }
    });
    connect(actions.applyOffer, &QAction::triggered, this, &RuleOffers::apply);
    connect(actions.previewOffer, &QAction::triggered, this, &RuleOffers::preview);
    connect(actions.dismissOffer, &QAction::triggered, this, &RuleOffers::withdraw);
    connect(&session, &models::FilingSession::snapshotChanged, this, &RuleOffers::snapshotChanged);
    connect(&session, &models::FilingSession::stepRecorded, this, [this](const std::vector<Correction> &step) {
        if (!m_actions.offerRules->isChecked()) {
            return;
        }
        // Behind the paint: the correction is seen first.
        m_step = step;
        QTimer::singleShot(0, this, &RuleOffers::think);
    });
    show();
}

void RuleOffers::think()
{
    const std::vector<Correction> step = std::exchange(m_step, {});
    if (step.empty()) {
        return;
    }
    const models::SnapshotPtr snapshot = m_session.snapshot();
    m_offer = models::offerAfter(step, *snapshot);
    m_basis = basisOf(*snapshot);
    show();
}

void RuleOffers::show()
{
    // Whoever walked into the strip by Tab is led back to the text before it goes.
    if (!m_offer && m_strip->isAncestorOf(m_window->focusWidget())) {
        m_strip->parentWidget()->setFocus();
    }
    for (QAction *action : {m_actions.applyOffer, m_actions.previewOffer, m_actions.dismissOffer}) {
        action->setEnabled(m_offer.has_value());
    }
    if (!m_offer) {
        m_strip->hide();
        return;
    }
    QString effect = m_offer->effect;
    if (m_offer->kept > 0) {
        effect += u' ' + tr("%n that somebody judged stay.", nullptr, m_offer->kept);
    }
    m_strip->ask(m_offer->question, effect);
}

void RuleOffers::withdraw()
{
    m_step.clear();
    m_offer.reset();
    m_basis = {};
    show();
}

// Any word, rule, undo or other filing is the next thing; that a file is still being read is none.
void RuleOffers::snapshotChanged(const models::SnapshotPtr &snapshot)
{
    if (m_offer && basisOf(*snapshot) != m_basis) {
        withdraw();
    }
}

RuleOffers::Basis RuleOffers::basisOf(const models::Snapshot &snapshot)
{
    Basis basis;
    for (const models::OpenFilingPtr &filing : snapshot.filings) {
        if (filing->effective) {
            basis.filings.push_back(filing->effective);
        }
    }
    basis.rules = snapshot.rules.size();
    return basis;
}

void RuleOffers::apply()
{
    if (!m_offer) {
        return;
    }
    const models::RuleOffer offer = *m_offer;
    withdraw();
    if (m_session.addRule(offer.rule, offer.instead)) {
        Q_EMIT done(tr("Rule made; Undo takes it back."));
    }
}

void RuleOffers::preview()
{
    if (!m_offer) {
        return;
    }
    const models::RuleOffer offer = *m_offer;
    RuleDialog dialog(offer.rule, m_session.snapshot(), m_cursor, m_survey, m_window);
    if (dialog.exec() == QDialog::Accepted && m_session.addRule(dialog.rule(), offer.instead)) {
        withdraw();
        Q_EMIT done(tr("Rule made; Undo takes it back."));
    }
}

} // namespace filing::ui
