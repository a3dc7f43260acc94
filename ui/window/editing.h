// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The Review and Edit actions at work: which editor opens, what is recorded, which actions are possible now. Owned by the
// main window. GUI thread.
#pragma once

#include "models/session/filingsession.h"
#include "models/session/sourcecursor.h"

#include <QObject>

namespace filing::models
{
class RuleSurvey;
}

namespace filing::ui
{

class Actions;
class Review;
class SourcePane;
class StatementPanel;
class StructurePanel;

class Editing : public QObject
{
    Q_OBJECT

public:
    struct Panes
    {
        SourcePane *source = nullptr;
        StructurePanel *structure = nullptr;
        StatementPanel *statement = nullptr;
    };

    /// Everything is borrowed and must outlive this.
    Editing(models::FilingSession &session, models::SourceCursor &cursor, const Actions &actions, const Panes &panes,
            QWidget *window);

    /// Rules are looked for in the library, too, from now on. Borrowed.
    void setSurvey(models::RuleSurvey *survey) { m_survey = survey; }
    /// Enables what can be done now. Called when the selection, the snapshot or the place changed.
    void refresh();
    void edit();
    /// Why nothing can be recorded now; empty when it can.
    void setLocked(const QString &why);
    /// Also says why not.
    [[nodiscard]] bool mayRecord();
    /// Why nothing can be recorded; empty where it can.
    [[nodiscard]] QString locked() const { return m_locked; }
    /// Another reading of the field becomes its value.
    void useReading(const QString &path, const QString &value);
    /// Two lines of a company's series are one, or one is two.
    void makeLineRule(const Rule &rule);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// Something was recorded; a sentence for the status bar.
    void done(const QString &what);

private:
    void editWithReason();
    void useSelection(const QString &path, Span bytes);
    void setSelectionAs();
    void readTable();
    void tableRead(const Correction &correction, const QString &summary);
    void copyReference() const;
    void makeRule();
    void askForName();
    [[nodiscard]] QString fieldName(const QString &path) const;

    models::FilingSession &m_session;
    models::SourceCursor &m_cursor;
    const Actions &m_actions;
    models::RuleSurvey *m_survey = nullptr;
    Panes m_panes;
    QWidget *m_window;
    QString m_locked;
    Review *m_review;
};

} // namespace filing::ui
