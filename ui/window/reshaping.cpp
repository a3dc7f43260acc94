// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/reshaping.h"

#include "parsers/core/listkey.h"
#include "parsers/corrections/overlay.h"
#include "ui/actions.h"
#include "ui/corrections/rowdialogs.h"
#include "ui/structure/statementpanel.h"

#include <QTableView>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace filing::ui
{

using reshape::Side;
using reshape::Step;

namespace
{

Correction setting(std::string path, std::string text)
{
    Correction correction;
    correction.path = std::move(path);
    correction.kind = CorrectionKind::SetValue;
    correction.newText = std::move(text);
    return correction;
}

bool hasFigures(const Row &row)
{
    return std::any_of(row.cells.begin(), row.cells.end(), [](const Cell &cell) { return cell && cell->review != Review::Rejected; });
}

/// Where the neighbour of an element stands that is taken out of a list.
std::size_t neighbour(std::size_t at, std::size_t count)
{
    return at + 1 < count ? at + 1 : at - 1;
}

} // namespace

Reshaping::Reshaping(models::FilingSession &session, models::SourceCursor &cursor, const Actions &actions, StatementPanel *panel,
                     QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_cursor(cursor)
    , m_actions(actions)
    , m_panel(panel)
    , m_window(window)
{
    connect(actions.insertRowAbove, &QAction::triggered, this, [this] { insertRow(Side::Before); });
    connect(actions.insertRowBelow, &QAction::triggered, this, [this] { insertRow(Side::Behind); });
    connect(actions.deleteRow, &QAction::triggered, this, &Reshaping::deleteRow);
    connect(actions.splitRow, &QAction::triggered, this, &Reshaping::splitRow);
    connect(actions.mergeRow, &QAction::triggered, this, &Reshaping::mergeRow);
    connect(actions.flipSign, &QAction::triggered, this, &Reshaping::flipSign);
    connect(actions.rowRole, &QAction::triggered, this, &Reshaping::setRole);
    connect(actions.moveLeft, &QAction::triggered, this, [this] { moveCell(-1); });
    connect(actions.moveRight, &QAction::triggered, this, [this] { moveCell(1); });
    connect(actions.shiftLeft, &QAction::triggered, this, [this] { shiftRow(reshape::Direction::Left); });
    connect(actions.shiftRight, &QAction::triggered, this, [this] { shiftRow(reshape::Direction::Right); });
    connect(actions.swapPeriod, &QAction::triggered, this, &Reshaping::swapPeriod);
    connect(panel, &StatementPanel::rowNamed, this, &Reshaping::nameRow);
    connect(actions.insertColumn, &QAction::triggered, this, &Reshaping::insertColumn);
    connect(actions.deleteColumn, &QAction::triggered, this, &Reshaping::deleteColumn);
    connect(actions.setPeriod, &QAction::triggered, this, &Reshaping::setPeriod);
    connect(actions.scaleOnes, &QAction::triggered, this, [this] { setScale("1"); });
    connect(actions.scaleThousands, &QAction::triggered, this, [this] { setScale("1000"); });
    connect(actions.scaleMillions, &QAction::triggered, this, [this] { setScale("1000000"); });
    refresh();
}

Reshaping::Here Reshaping::here() const
{
    Here here;
    const models::SnapshotPtr snapshot = m_session.snapshot();
    here.filing = snapshot && !snapshot->asOf && !m_locked ? snapshot->find(m_cursor.place().filing) : nullptr;
    if (!here.filing || !here.filing->effective) {
        return here;
    }
    const Extraction &extraction = *here.filing->effective;
    here.at = statementAddress(extraction, m_cursor.place().fieldPath.toStdString());
    if (here.at.statement) {
        here.statement = &extraction.statements[*here.at.statement];
        here.statementPath = statementPath(extraction, *here.at.statement);
    }
    if (here.statement && here.at.row) {
        here.row = &here.statement->rows[*here.at.row];
        here.rowPath = rowPath(extraction, *here.at.statement, *here.at.row);
    }
    if (here.statement && here.at.period) {
        here.period = &here.statement->periods[*here.at.period];
        here.periodPath = periodPath(extraction, *here.at.statement, *here.at.period);
    }
    return here;
}

std::string Reshaping::cellAt(const Here &here, std::size_t row, std::ptrdiff_t period)
{
    if (period < 0 || period >= std::ssize(here.statement->periods)) {
        return {};
    }
    return cellPath(*here.filing->effective, *here.at.statement, row, static_cast<std::size_t>(period));
}

reshape::UsedPath Reshaping::used(const Here &here)
{
    return [filing = here.filing](std::string_view path) {
        return std::any_of(filing->log.begin(), filing->log.end(), [path](const models::LogEntry &entry) {
            return entry.correction.kind == CorrectionKind::Insert && entry.correction.path == path;
        });
    };
}

Step Reshaping::moveStep(const Here &here, int columns) const
{
    if (!here.row || !here.period) {
        return {};
    }
    const auto from = static_cast<std::ptrdiff_t>(*here.at.period);
    const std::string to = cellAt(here, *here.at.row, from + columns);
    if (to.empty()) {
        return {};
    }
    const std::string cell = cellAt(here, *here.at.row, from);
    Step step = reshape::moveCell(*here.filing->effective, cell, to);
    return step.empty() ? reshape::swapCells(*here.filing->effective, cell, to) : step;
}

Step Reshaping::swapStep(const Here &here) const
{
    if (!here.period || *here.at.period + 1 >= here.statement->periods.size()) {
        return {};
    }
    return reshape::swapPeriods(*here.filing->effective, here.periodPath, periodPath(*here.filing->effective, *here.at.statement, *here.at.period + 1));
}

void Reshaping::setLocked(const QString &why)
{
    m_locked = !why.isEmpty();
    refresh();
}

void Reshaping::refresh()
{
    const Here at = here();
    const bool row = at.row != nullptr;
    const bool figures = row && hasFigures(*at.row);
    for (QAction *action : {m_actions.insertRowAbove, m_actions.insertRowBelow, m_actions.rowRole}) {
        action->setEnabled(row);
    }
    m_actions.deleteRow->setEnabled(row);
    m_actions.splitRow->setEnabled(row && at.row->label.text.find(' ') != std::string::npos);
    m_actions.mergeRow->setEnabled(row && !reshape::mergeWithNext(*at.filing->effective, at.rowPath).empty());
    m_actions.flipSign->setEnabled(figures);
    m_actions.moveLeft->setEnabled(!moveStep(at, -1).empty());
    m_actions.moveRight->setEnabled(!moveStep(at, 1).empty());
    m_actions.shiftLeft->setEnabled(figures && !reshape::shiftCells(*at.filing->effective, at.rowPath, reshape::Direction::Left).empty());
    m_actions.shiftRight->setEnabled(figures && !reshape::shiftCells(*at.filing->effective, at.rowPath, reshape::Direction::Right).empty());
    m_actions.swapPeriod->setEnabled(!swapStep(at).empty());
    m_actions.insertColumn->setEnabled(at.statement && !at.statement->periods.empty());
    m_actions.deleteColumn->setEnabled(at.period && at.statement->periods.size() > 1);
    m_actions.setPeriod->setEnabled(at.period != nullptr);
    const std::pair<QAction *, std::int64_t> scales[]{
        {m_actions.scaleOnes, 1}, {m_actions.scaleThousands, 1000}, {m_actions.scaleMillions, 1'000'000}};
    for (const auto &[action, scale] : scales) {
        action->setEnabled(at.statement != nullptr);
        action->setChecked(at.statement && at.statement->scale == scale);
    }
}

// The keyboard stays in the statement, where the person works.
bool Reshaping::record(const Here &here, Step step, const std::string &goTo, const QString &what)
{
    for (Correction &correction : step) {
        correction.document = here.filing->document->id();
    }
    const QString filing = here.filing->path;
    if (step.empty() || !m_session.correct(std::move(step))) {
        refresh();   // A checked action shows what holds, not what was wished for.
        return false;
    }
    if (!goTo.empty()) {
        const models::OpenFilingPtr now = m_session.snapshot()->find(filing);
        const Field *field = now && now->effective ? findField(*now->effective, goTo) : nullptr;
        m_cursor.moveTo({filing, QString::fromStdString(goTo), field ? field->span() : Span()}, this);
    }
    m_panel->view()->setFocus();
    Q_EMIT done(what);
    return true;
}

void Reshaping::insertRow(Side side)
{
    const Here at = here();
    if (!at.row) {
        return;
    }
    const Step step = reshape::addRow(*at.filing->effective, at.rowPath, side, {}, used(at));
    if (step.empty()) {
        return;
    }
    // Shown, not recorded: the row and its label become one step.
    auto ahead = std::make_shared<models::OpenFiling>(*at.filing);
    ahead->effective = std::make_shared<const Extraction>(applyCorrections(*at.filing->effective, step));
    m_besideRow = at.rowPath;
    m_side = side;
    Q_EMIT statementNeeded();
    m_panel->nameNewRow(ahead, static_cast<int>(*at.at.statement), QString::fromStdString(step.front().path + "/label"));
    Q_EMIT done(tr("Type the label of the new row; Esc leaves it out."));
}

void Reshaping::nameRow(const QString &label)
{
    const Here at = here();
    if (!at.filing || !at.filing->effective) {
        return;
    }
    Step step = reshape::addRow(*at.filing->effective, m_besideRow, m_side, label.toStdString(), used(at));
    const std::string path = step.empty() ? std::string() : step.front().path + "/label";
    record(at, std::move(step), path, tr("Row \"%1\" inserted; Undo takes it back.").arg(label));
}

void Reshaping::shiftRow(reshape::Direction direction)
{
    const Here at = here();
    if (at.row) {
        record(at, reshape::shiftCells(*at.filing->effective, at.rowPath, direction), {}, tr("Figures of the row moved by one column."));
    }
}

void Reshaping::swapPeriod()
{
    const Here at = here();
    if (at.period) {
        record(at, swapStep(at), {}, tr("Periods of the two columns swapped; Undo takes it back."));
    }
}

void Reshaping::deleteRow()
{
    const Here at = here();
    if (!at.row) {
        return;
    }
    const std::size_t count = at.statement->rows.size();
    std::string goTo = at.statementPath;
    if (count > 1) {
        const std::size_t next = neighbour(*at.at.row, count);
        goTo = at.period ? cellAt(at, next, static_cast<std::ptrdiff_t>(*at.at.period))
                         : labelPath(*at.filing->effective, *at.at.statement, next);
    }
    record(at, reshape::deleteRow(*at.filing->effective, at.rowPath), goTo,
           tr("\"%1\" deleted; Undo takes it back.").arg(QString::fromStdString(at.row->label.text)));
}

void Reshaping::splitRow()
{
    const Here at = here();
    if (!at.row) {
        return;
    }
    SplitDialog dialog(*at.statement, *at.row, m_window);
    if (dialog.exec() == QDialog::Accepted) {
        record(at, reshape::splitRow(*at.filing->effective, at.rowPath, dialog.cut(), dialog.periods(), used(at)), at.rowPath + "/label",
               tr("Row split."));
    }
}

void Reshaping::mergeRow()
{
    const Here at = here();
    if (at.row) {
        record(at, reshape::mergeWithNext(*at.filing->effective, at.rowPath), at.rowPath + "/label", tr("Rows merged."));
    }
}

void Reshaping::flipSign()
{
    const Here at = here();
    if (at.row) {
        record(at, reshape::turnSign(*at.filing->effective, at.rowPath), {}, tr("Signs of the row turned round."));
    }
}

// In one statement a role belongs to one row; whoever had it loses it in the same step.
void Reshaping::setRole()
{
    const Here at = here();
    if (!at.row) {
        return;
    }
    RoleDialog dialog(*at.row, m_window);
    if (dialog.exec() != QDialog::Accepted || dialog.role() == at.row->role) {
        return;
    }
    const std::string role = dialog.role();
    Step step;
    const auto &rows = at.statement->rows;
    for (std::size_t r = 0; r < rows.size(); ++r) {
        if (&rows[r] != at.row && !role.empty() && rows[r].role == role) {
            step.push_back(setting(rowPath(*at.filing->effective, *at.at.statement, r) + "/role", {}));
        }
    }
    step.push_back(setting(at.rowPath + "/role", role));
    record(at, std::move(step), {}, tr("Role of the row set."));
}

void Reshaping::moveCell(int columns)
{
    const Here at = here();
    if (Step step = moveStep(at, columns); !step.empty()) {
        record(at, std::move(step), cellAt(at, *at.at.row, static_cast<std::ptrdiff_t>(*at.at.period) + columns), tr("Figure moved; Undo takes it back."));
    }
}

void Reshaping::insertColumn()
{
    const Here at = here();
    if (!at.statement || at.statement->periods.empty()) {
        return;
    }
    const Extraction &extraction = *at.filing->effective;
    const auto words = askForPeriod(tr("Insert column"), {}, *at.statement, nullptr, m_window);
    if (!words) {
        return;
    }
    // From the labels the new column is the first one.
    Step step = reshape::addColumn(extraction, at.period ? at.periodPath : periodPath(extraction, *at.at.statement, 0),
                                   at.period ? Side::Behind : Side::Before, words->toStdString(), used(at));
    std::string goTo;
    if (!step.empty()) {
        const std::string &path = step.front().path;
        goTo = at.row ? at.rowPath + "/cells/" + path.substr(path.rfind('/') + 1) : path;
    }
    record(at, std::move(step), goTo, tr("Column inserted."));
}

void Reshaping::deleteColumn()
{
    const Here at = here();
    if (!at.period || at.statement->periods.size() < 2) {
        return;
    }
    const std::size_t next = neighbour(*at.at.period, at.statement->periods.size());
    const std::string goTo = at.row ? cellAt(at, *at.at.row, static_cast<std::ptrdiff_t>(next))
                                    : periodPath(*at.filing->effective, *at.at.statement, next);
    record(at, reshape::deleteColumn(*at.filing->effective, at.periodPath), goTo, tr("Column deleted; Undo takes it back."));
}

void Reshaping::setPeriod()
{
    const Here at = here();
    if (!at.period) {
        return;
    }
    const auto words = askForPeriod(tr("Set period"), QString::fromStdString(at.period->label.text), *at.statement, at.period, m_window);
    if (words && words->toStdString() != at.period->label.text) {
        record(at, {setting(at.periodPath, words->toStdString())}, {}, tr("Period set to %1.").arg(*words));
    }
}

// Share counts printed in the statement's scale go with it; ones with a scale of their own keep it.
void Reshaping::setScale(const char *scale)
{
    const Here at = here();
    if (!at.statement || std::to_string(at.statement->scale) == scale) {
        refresh();
        return;
    }
    Step step = reshape::changeScale(*at.filing->effective, at.statementPath, scale);
    if (at.statement->shareScale == at.statement->scale) {
        const Step shares = reshape::changeShareScale(*at.filing->effective, at.statementPath, scale);
        step.insert(step.end(), shares.begin(), shares.end());
    }
    record(at, std::move(step), {}, tr("Scale of the statement set."));
}

} // namespace filing::ui
