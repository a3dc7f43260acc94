// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rules in force: listed, added, edited, taken back. Every change goes through the session at once and is undone like any other.
// GUI thread.
#pragma once

#include "models/session/filingsession.h"
#include "models/session/sourcecursor.h"

#include <QDialog>

class QPushButton;
class QStackedWidget;
class QTreeWidget;

namespace filing::models
{
class RuleSurvey;
}

namespace filing::ui
{

class RulesDialog : public QDialog
{
    Q_OBJECT

public:
    /// All are borrowed; without a survey nothing is said of the library.
    RulesDialog(models::FilingSession &session, models::SourceCursor &cursor, models::RuleSurvey *survey, QWidget *parent);

private:
    void fill();
    void edit(bool fresh);
    void remove();
    void exportRules();
    void importRules();
    [[nodiscard]] const models::LogEntry *chosen() const;

    models::FilingSession &m_session;
    models::SourceCursor &m_cursor;
    models::RuleSurvey *m_survey = nullptr;
    QTreeWidget *m_list = nullptr;
    QStackedWidget *m_stack = nullptr;   ///< The list, or what it is for.
    QPushButton *m_edit = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_export = nullptr;
};

} // namespace filing::ui
