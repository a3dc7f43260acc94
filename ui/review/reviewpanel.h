// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The review queue worked through by keyboard: the list, a card with what must be known to decide, and single keys for the answers. What is
// decided leaves as a signal; the next question is current as soon as the session has published the answer. GUI thread.
#pragma once

#include "models/review/queuemodel.h"
#include "models/session/sourcecursor.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QProgressBar;
class QStackedWidget;
class QTableView;
class QTextBrowser;

namespace filing::ui
{

class Actions;
class EmptyState;
class QueueFilterBar;

class ReviewPanel : public QWidget
{
    Q_OBJECT

public:
    /// Both are borrowed and must outlive the panel.
    ReviewPanel(models::SourceCursor &cursor, const Actions &actions, QWidget *parent = nullptr);

    void setSnapshot(const models::SnapshotPtr &snapshot);
    /// Progress worked out for other panes, too.
    void setBook(const std::shared_ptr<models::ReviewBook> &book) { m_model->setBook(book); }
    /// Why nothing can be recorded now; empty when it can.
    void setLocked(const QString &why);
    /// Takes the focus and leads to the current question.
    void begin();
    /// The selection that was asked for: bytes of a filing and how they read.
    void answerWithSelection(const QString &filing, Span span, const QString &text);
    /// The keys changed.
    void refreshKeys();

    [[nodiscard]] QTableView *view() const { return m_view; }
    [[nodiscard]] const models::QueueModel &model() const { return *m_model; }
    /// Null when there is nothing to ask.
    [[nodiscard]] const models::Question *current() const;

Q_SIGNALS:
    /// One step.
    void correctionsRequested(const std::vector<filing::Correction> &step);
    void undoRequested();
    void selectionRequested();
    /// The person wants to look at the place, or select there.
    void textRequested();
    void countChanged(int count);
    /// A sentence for the status bar.
    void done(const QString &what);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeQueue();
    QWidget *makeCard();
    void list(const models::QueueFilter &filter);
    void wire();
    [[nodiscard]] bool mayAnswer();
    [[nodiscard]] QString currentName() const;
    void answer(std::vector<Correction> step, const QString &what);
    void accept();
    void acceptAll();
    void reject();
    void choose(int number);
    void undo();
    void putOff();
    void startEditing();
    void finishEditing(bool record);
    void move(int rows);
    void goToRow(int row);
    void lead();
    void show();
    void showPage();
    void refreshActions();
    [[nodiscard]] bool isActive() const;

    models::SourceCursor &m_cursor;
    const Actions &m_actions;
    models::QueueModel *m_model;
    QueueFilterBar *m_filter = nullptr;
    QTableView *m_view = nullptr;
    QTextBrowser *m_card = nullptr;
    QLineEdit *m_edit = nullptr;
    QLabel *m_progressText = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_keys = nullptr;
    EmptyState *m_empty = nullptr;
    QStackedWidget *m_stack = nullptr;
    std::vector<models::Candidate> m_candidates;
    QString m_key;               ///< Of the current question.
    int m_row = 0;               ///< Where it stood.
    QString m_locked;
    bool m_following = false;    ///< The selection follows the model; nobody moved.
    bool m_undoing = false;
};

} // namespace filing::ui
