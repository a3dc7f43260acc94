// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/editing.h"

#include "models/corrections/rulepreview.h"
#include "models/exchange/csv.h"
#include "models/text/displaytext.h"
#include "parsers/extraction/fieldpath.h"
#include "ui/actions.h"
#include "ui/corrections/correctionform.h"
#include "ui/corrections/review.h"
#include "ui/corrections/ruledialog.h"
#include "ui/corrections/rulesdialog.h"
#include "ui/corrections/targetdialog.h"
#include "ui/source/sourcepane.h"
#include "ui/structure/statementpanel.h"
#include "ui/structure/structurepanel.h"
#include "ui/text/prooftext.h"

#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QInputDialog>
#include <QKeyEvent>
#include <QTableView>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace filing::ui
{

namespace
{

/// What a field says, as an editor shows it.
QString fieldText(const Field *field)
{
    return field ? shown(field->text.empty() ? field->value : field->text) : QString();
}

std::vector<CorrectionForm::Choice> choicesOf(const Review &review)
{
    std::vector<CorrectionForm::Choice> choices;
    const models::OpenFilingPtr filing = review.filing();
    for (const auto &[label, path] : review.fields()) {
        const Field *field = findField(*filing->effective, path.toStdString());
        choices.push_back({label, path, fieldText(field), field ? shown(field->machineText) : QString()});
    }
    return choices;
}

} // namespace

Editing::Editing(models::FilingSession &session, models::SourceCursor &cursor, const Actions &actions, const Panes &panes,
                 QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_cursor(cursor)
    , m_actions(actions)
    , m_panes(panes)
    , m_window(window)
    , m_review(new Review(session, cursor, this))
{
    connect(actions.edit, &QAction::triggered, this, &Editing::edit);
    connect(actions.editWithReason, &QAction::triggered, this, &Editing::editWithReason);
    connect(actions.useSelection, &QAction::triggered, this,
            [this] { useSelection(m_review->path(), m_panes.source->selection()); });
    connect(actions.setFromSelection, &QAction::triggered, this, &Editing::setSelectionAs);
    connect(actions.confirm, &QAction::triggered, this, [this] {
        if (mayRecord() && m_review->confirm()) {
            Q_EMIT done(tr("%1 confirmed.").arg(fieldName(m_review->path())));
        }
    });
    connect(actions.reject, &QAction::triggered, this, [this] {
        const QString name = fieldName(m_review->path());
        if (mayRecord() && m_review->reject()) {
            Q_EMIT done(tr("%1 rejected; Undo takes it back.").arg(name));
        }
    });
    // Said, or the words of what was taken back would stand there as if it still held.
    connect(actions.undo, &QAction::triggered, this, [this] {
        const QString what = m_session.undoText();
        if (mayRecord() && m_session.undo()) {
            Q_EMIT done(tr("Taken back: %1.").arg(what));
        }
    });
    connect(actions.redo, &QAction::triggered, this, [this] {
        const QString what = m_session.redoText();
        if (mayRecord() && m_session.redo()) {
            Q_EMIT done(tr("Made again: %1.").arg(what));
        }
    });
    connect(actions.copyReference, &QAction::triggered, this, &Editing::copyReference);
    connect(actions.makeRule, &QAction::triggered, this, &Editing::makeRule);
    connect(actions.rules, &QAction::triggered, this, [this] { RulesDialog(m_session, m_cursor, m_survey, m_window).exec(); });
    connect(actions.author, &QAction::triggered, this, &Editing::askForName);

    const auto record = [this](const Correction &correction) {
        if (mayRecord() && m_review->record(correction)) {
            Q_EMIT done(tr("%1 set to %2.").arg(fieldName(shown(correction.path)), shown(correction.newText)));
        }
    };
    connect(panes.structure, &StructurePanel::correctionRequested, this, record);
    connect(panes.statement, &StatementPanel::correctionRequested, this, record);
    connect(panes.statement, &StatementPanel::editRequested, this, [this] {
        if (mayRecord()) {
            m_panes.statement->editCurrent();
        }
    });
    connect(panes.source, &SourcePane::setValueRequested, this, &Editing::useSelection);
    connect(panes.source, &SourcePane::editRequested, this, &Editing::edit);
    connect(panes.source, &SourcePane::selectionChanged, this, &Editing::refresh);
    connect(actions.readTable, &QAction::triggered, this, &Editing::readTable);
    connect(panes.source, &SourcePane::readTableRequested, this, &Editing::readTable);
    connect(panes.source, &SourcePane::noTable, this, &Editing::done);
    connect(panes.source, &SourcePane::tableRead, this, &Editing::tableRead);
    refresh();
}

void Editing::refresh()
{
    const bool selected = !m_panes.source->selection().isEmpty();
    const models::OpenFilingPtr filing = m_review->filing();
    const bool readable = filing && filing->effective;
    const bool open = m_locked.isEmpty();
    m_actions.edit->setEnabled(open && m_review->canEdit());
    m_actions.editWithReason->setEnabled(open && m_review->canEdit());
    m_actions.confirm->setEnabled(open && m_review->canConfirm());
    m_actions.reject->setEnabled(open && m_review->canReject());
    m_actions.makeRule->setEnabled(open && readable && models::ruleFrom(*filing, m_review->path().toStdString()));
    m_actions.useSelection->setEnabled(open && selected && m_review->canEdit());
    m_actions.setFromSelection->setEnabled(open && selected && readable);
    m_actions.copyReference->setEnabled(m_review->field() != nullptr);
    m_actions.readTable->setEnabled(open && readable);
    m_actions.undo->setEnabled(m_session.canUndo());
    m_actions.redo->setEnabled(m_session.canRedo());
    const QString undone = m_session.undoText();
    const QString redone = m_session.redoText();
    m_actions.undo->setText(undone.isEmpty() ? tr("&Undo") : tr("&Undo %1").arg(QString(undone).replace(u"&"_s, u"&&"_s)));
    m_actions.redo->setText(redone.isEmpty() ? tr("&Redo") : tr("&Redo %1").arg(QString(redone).replace(u"&"_s, u"&&"_s)));
}

// In place where one works: in the statement while it has the focus or shows the cell, in the tree otherwise; a field that
// neither shows (a filter hides it) gets the form.
void Editing::edit()
{
    if (!m_review->canEdit() || !mayRecord()) {
        return;
    }
    // Behind another tab it lies outside the window, where nobody sees an editor open.
    const QWidget *table = m_panes.statement->view();
    const bool statementShown = table->isVisible() && isCellPath(m_review->path().toStdString())
        && table->window()->rect().contains(table->mapTo(table->window(), table->rect().center()));
    const bool treeFocused = m_panes.structure->view()->hasFocus();
    if (statementShown && !treeFocused && m_panes.statement->editCurrent()) {
        return;
    }
    if (m_panes.structure->isVisible() && m_panes.structure->editCurrent()) {
        return;
    }
    editWithReason();
}

void Editing::useReading(const QString &path, const QString &value)
{
    if (mayRecord() && m_review->setValue(path, value, tr("another reading of the text"))) {
        Q_EMIT done(tr("%1 set to %2.").arg(fieldName(path), value));
    }
}

void Editing::setLocked(const QString &why)
{
    m_locked = why;
    if (!why.isEmpty()) {
        m_panes.source->leaveTable();
        m_panes.statement->preview(nullptr, -1);
        QApplication::instance()->installEventFilter(this);
    } else {
        QApplication::instance()->removeEventFilter(this);
    }
    refresh();
}

// A key that does nothing now says why: its action is disabled, so nobody else hears of it.
bool Editing::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && !m_locked.isEmpty()) {
        const QKeySequence pressed(static_cast<QKeyEvent *>(event)->keyCombination());
        for (const QAction *action : m_actions.recording()) {
            if (action->shortcuts().contains(pressed)) {
                Q_EMIT done(m_locked);
                break;
            }
        }
    }
    return QObject::eventFilter(watched, event);
}

bool Editing::mayRecord()
{
    if (!m_locked.isEmpty()) {
        Q_EMIT done(m_locked);
    }
    return m_locked.isEmpty();
}

void Editing::editWithReason()
{
    if (!mayRecord()) {
        return;
    }
    CorrectionForm form(choicesOf(*m_review), m_review->path(), m_window);
    if (form.exec() == QDialog::Accepted && m_review->setValue(form.path(), form.value(), form.reason())) {
        Q_EMIT done(tr("%1 set to %2.").arg(fieldName(form.path()), form.value()));
    }
}

void Editing::useSelection(const QString &path, Span bytes)
{
    if (!mayRecord()) {
        return;
    }
    if (path.isEmpty()) {
        setSelectionAs();
        return;
    }
    const QString text = m_panes.source->selectedText().simplified();
    if (m_review->setSpan(path, bytes, text)) {
        Q_EMIT done(tr("%1 set to %2.").arg(fieldName(path), text));
    }
}

void Editing::setSelectionAs()
{
    if (!mayRecord()) {
        return;
    }
    const Span bytes = m_panes.source->selection();
    const models::OpenFilingPtr filing = m_review->filing();
    if (!filing || bytes.isEmpty()) {
        return;
    }
    TargetDialog dialog(models::fieldTargets(*filing, bytes), m_panes.source->selectedText(), m_window);
    if (dialog.exec() == QDialog::Accepted && m_review->record(dialog.step())) {
        m_cursor.moveTo({filing->path, dialog.path(), bytes}, this);
        Q_EMIT done(tr("%1 set to %2.").arg(fieldName(dialog.path()), dialog.value()));
    }
}

void Editing::readTable()
{
    if (mayRecord()) {
        m_panes.source->readTable();
    }
}

void Editing::tableRead(const Correction &correction, const QString &summary)
{
    const models::OpenFilingPtr filing = m_review->filing();
    if (!filing || !mayRecord() || !m_review->record(correction)) {
        return;
    }
    m_panes.source->leaveTable();
    m_cursor.moveTo({ filing->path, shown(correction.path), {} }, this);
    Q_EMIT done(tr("Table read: %1. Undo takes it back.").arg(summary));
}

void Editing::copyReference() const
{
    const Field *field = m_review->field();
    const models::OpenFilingPtr filing = m_review->filing();
    if (!field || !filing || !filing->document) {
        return;
    }
    QString text = models::clipboardRow(
        {fieldText(field), fieldName(m_review->path()), filing->title(), QFileInfo(filing->path).fileName()});
    if (const Span span = field->span(); !span.isEmpty()) {
        text += tr("\tline %1, bytes %2–%3").arg(filing->document->lineAt(span.begin) + 1).arg(span.begin).arg(span.end);
    }
    QApplication::clipboard()->setText(text);
}

void Editing::makeRule()
{
    const models::OpenFilingPtr filing = m_review->filing();
    const auto rule = filing ? models::ruleFrom(*filing, m_review->path().toStdString()) : std::nullopt;
    if (!rule || !mayRecord()) {
        return;
    }
    RuleDialog dialog(*rule, m_session.snapshot(), m_cursor, m_survey, m_window);
    if (dialog.exec() == QDialog::Accepted && m_session.addRule(dialog.rule())) {
        Q_EMIT done(tr("Rule made; Undo takes it back."));
    }
}

void Editing::makeLineRule(const Rule &rule)
{
    if (mayRecord() && m_session.addRule(rule)) {
        Q_EMIT done(rule.kind == RuleKind::JoinLines ? tr("Lines joined in all filings of the company; Undo takes it back.")
                                                     : tr("Line split in all filings of the company; Undo takes it back."));
    }
}

void Editing::askForName()
{
    bool accepted = false;
    const QString name = QInputDialog::getText(m_window, tr("Your name"), tr("Corrections are recorded under this name:"),
                                               QLineEdit::Normal, m_session.author(), &accepted);
    if (accepted && !name.simplified().isEmpty()) {
        m_session.setAuthor(name.simplified());
    }
}

QString Editing::fieldName(const QString &path) const
{
    const models::OpenFilingPtr filing = m_review->filing();
    return filing && filing->effective ? models::fieldLabel(*filing->effective, path.toStdString()) : path;
}

} // namespace filing::ui
