// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// After a correction that says something general: offers the rule of it, until the next thing happens. Owned by the main window. GUI thread.
#pragma once

#include "models/corrections/ruleoffer.h"
#include "models/session/filingsession.h"
#include "models/session/sourcecursor.h"

#include <QObject>

class QSettings;

namespace filing::models
{
class RuleSurvey;
}

namespace filing::ui
{

class Actions;
class RuleStrip;

class RuleOffers : public QObject
{
    Q_OBJECT

public:
    /// Everything is borrowed and must outlive this.
    RuleOffers(models::FilingSession &session, models::SourceCursor &cursor, const Actions &actions, QSettings &settings,
               RuleStrip *strip, QWidget *window);

    /// Rules are looked for in the library, too, from now on. Borrowed.
    void setSurvey(models::RuleSurvey *survey) { m_survey = survey; }
    [[nodiscard]] const std::optional<models::RuleOffer> &offer() const { return m_offer; }
    /// Nothing is asked any more.
    void withdraw();

Q_SIGNALS:
    /// Something was recorded; a sentence for the status bar.
    void done(const QString &what);

private:
    void think();
    void show();
    void apply();
    void preview();
    void snapshotChanged(const models::SnapshotPtr &snapshot);

    models::FilingSession &m_session;
    models::SourceCursor &m_cursor;
    const Actions &m_actions;
    models::RuleSurvey *m_survey = nullptr;
    RuleStrip *m_strip;
    QWidget *m_window;
    std::vector<Correction> m_step;             ///< Not thought about yet.
    std::optional<models::RuleOffer> m_offer;
    /// What the offer was counted in.
    struct Basis
    {
        std::vector<ExtractionPtr> filings;
        std::size_t rules = 0;
        friend bool operator==(const Basis &, const Basis &) = default;
    };
    [[nodiscard]] static Basis basisOf(const models::Snapshot &snapshot);
    Basis m_basis;
};

} // namespace filing::ui
