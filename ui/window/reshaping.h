// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rows, columns, cells and scale of the current statement changed by hand: which actions are possible, what they record, and where one
// stands afterwards. Every action is one step of the session. Owned by the main window. GUI thread.
#pragma once

#include "models/session/filingsession.h"
#include "models/session/sourcecursor.h"
#include "parsers/corrections/reshape.h"
#include "parsers/extraction/fieldpath.h"

#include <QObject>

namespace filing::ui
{

class Actions;
class StatementPanel;

class Reshaping : public QObject
{
    Q_OBJECT

public:
    /// Everything is borrowed and must outlive this.
    Reshaping(models::FilingSession &session, models::SourceCursor &cursor, const Actions &actions, StatementPanel *panel, QWidget *window);

    /// Enables what can be done now. Called when the snapshot or the place changed.
    void refresh();
    /// Why nothing can be changed now; empty when it can.
    void setLocked(const QString &why);

Q_SIGNALS:
    /// The statement must be in sight.
    void statementNeeded();
    /// Something was recorded; a sentence for the status bar.
    void done(const QString &what);

private:
    /// Where one stands; the pointers are null where one does not stand in such.
    struct Here
    {
        models::OpenFilingPtr filing;
        StatementAddress at;
        const Statement *statement = nullptr;
        const Row *row = nullptr;
        const Period *period = nullptr;
        std::string statementPath;
        std::string rowPath;
        std::string periodPath;
    };
    [[nodiscard]] Here here() const;
    [[nodiscard]] static std::string cellAt(const Here &here, std::size_t row, std::ptrdiff_t period);
    [[nodiscard]] static reshape::UsedPath used(const Here &here);

    bool record(const Here &here, reshape::Step step, const std::string &goTo, const QString &what);
    void insertRow(reshape::Side side);
    void nameRow(const QString &label);
    void deleteRow();
    void splitRow();
    void mergeRow();
    void flipSign();
    void setRole();
    void moveCell(int columns);
    [[nodiscard]] reshape::Step moveStep(const Here &here, int columns) const;
    void insertColumn();
    void deleteColumn();
    void setPeriod();
    void shiftRow(reshape::Direction direction);
    void swapPeriod();
    [[nodiscard]] reshape::Step swapStep(const Here &here) const;
    void setScale(const char *scale);

    models::FilingSession &m_session;
    models::SourceCursor &m_cursor;
    const Actions &m_actions;
    StatementPanel *m_panel;
    QWidget *m_window;
    bool m_locked = false;
    std::string m_besideRow;     ///< Of the row whose label is being typed.
    reshape::Side m_side = reshape::Side::Behind;
};

} // namespace filing::ui
