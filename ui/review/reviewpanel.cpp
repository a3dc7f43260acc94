// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/reviewpanel.h"

#include "models/text/displaytext.h"
#include "parsers/corrections/properties.h"
#include "parsers/extraction/fieldpath.h"
#include "ui/actions.h"
#include "ui/review/questioncard.h"
#include "ui/review/queuefilterbar.h"
#include "ui/structure/signdelegate.h"
#include "ui/text/prooftext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/softselection.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace filing::ui
{

using models::Question;
using models::QueueModel;

ReviewPanel::ReviewPanel(models::SourceCursor &cursor, const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_cursor(cursor)
    , m_actions(actions)
    , m_model(new QueueModel(this))
    , m_empty(new EmptyState(EmptyReason::NoQuestions, {actions.reviewLibrary}, this))
    , m_stack(new QStackedWidget(this))
{
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->setObjectName(u"reviewSplitter"_s);
    split->setChildrenCollapsible(false);
    split->addWidget(makeQueue());
    split->addWidget(makeCard());
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    split->setSizes({2000, 2600});   // Shares rather than pixels.
    m_empty->setFocusPolicy(Qt::StrongFocus);
    m_empty->setObjectName(u"reviewEmpty"_s);
    m_empty->setAccessibleName(tr("No questions"));
    m_stack->addWidget(split);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    for (QAction *action : actions.reviewKeys()) {
        addAction(action);
    }
    wire();
    refreshKeys();
    showPage();
    refreshActions();
}

QWidget *ReviewPanel::makeQueue()
{
    auto *side = new QWidget(this);
    m_view = new QTableView(side);
    m_view->setObjectName(u"reviewQueue"_s);
    m_view->setAccessibleName(tr("Questions, the most important first"));
    m_view->setModel(m_model);
    m_view->setFrameShape(QFrame::NoFrame);
    new SoftSelection(m_view);
    m_view->setShowGrid(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTabKeyNavigation(false);
    m_view->setWordWrap(false);
    m_view->setTextElideMode(Qt::ElideMiddle);
    m_view->setItemDelegateForColumn(QueueModel::What, new SignDelegate(SignDelegate::Layout::Plain, m_view));
    m_view->setItemDelegateForColumn(QueueModel::Value, new SignDelegate(SignDelegate::Layout::InCell, m_view));
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    m_view->horizontalHeader()->hide();
    m_view->horizontalHeader()->setSectionResizeMode(QueueModel::What, QHeaderView::Stretch);
    m_view->horizontalHeader()->setSectionResizeMode(QueueModel::Value, QHeaderView::Interactive);
    m_view->horizontalHeader()->resizeSection(QueueModel::Value, fontMetrics().averageCharWidth() * 15);
    m_progressText = new QLabel(side);
    m_progressText->setObjectName(u"reviewProgressText"_s);
    m_progressText->setContentsMargins(6, 0, 6, 0);
    m_progressText->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_progress = new QProgressBar(side);
    m_progress->setObjectName(u"reviewProgress"_s);
    m_progress->setAccessibleName(tr("Questions answered"));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(std::max(4, fontMetrics().height() / 4));
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 4);
    column->setSpacing(3);
    m_filter = new QueueFilterBar(*m_model, side);
    column->addWidget(m_filter);
    column->addWidget(m_view, 1);
    column->addWidget(m_progressText);
    column->addWidget(m_progress);
    return side;
}

QWidget *ReviewPanel::makeCard()
{
    auto *side = new QWidget(this);
    m_card = new QTextBrowser(side);
    m_card->setObjectName(u"reviewCard"_s);
    m_card->setAccessibleName(tr("The current question"));
    m_card->setFrameShape(QFrame::NoFrame);
    m_card->setOpenLinks(false);
    m_card->setFocusPolicy(Qt::NoFocus);   // Keys belong to the answers.
    m_card->document()->setDocumentMargin(8);
    m_edit = new QLineEdit(side);
    m_edit->setObjectName(u"reviewEditor"_s);
    m_edit->setAccessibleName(tr("New value, as it would be printed"));
    m_edit->installEventFilter(this);
    m_edit->hide();
    m_keys = new QLabel(side);
    m_keys->setObjectName(u"reviewKeys"_s);
    m_keys->setWordWrap(true);
    m_keys->setTextFormat(Qt::RichText);
    m_keys->setContentsMargins(8, 0, 8, 4);
    m_keys->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(8, 0, 8, 0);
    row->addWidget(m_edit);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    column->addWidget(m_card, 1);
    column->addLayout(row);
    column->addWidget(m_keys);
    return side;
}

void ReviewPanel::wire()
{
    const auto on = [this](QAction *action, auto what) { connect(action, &QAction::triggered, this, what); };
    on(m_actions.reviewAccept, [this] { accept(); });
    on(m_actions.reviewEdit, [this] { startEditing(); });
    on(m_actions.reviewReject, [this] { reject(); });
    on(m_actions.reviewUndo, [this] { undo(); });
    on(m_actions.reviewSkip, [this] { putOff(); });
    on(m_actions.reviewAcceptAll, [this] { acceptAll(); });
    on(m_actions.reviewNext, [this] { move(1); });
    on(m_actions.reviewPrevious, [this] { move(-1); });
    on(m_actions.reviewKind, [this] { m_filter->askForKind(); });
    on(m_actions.reviewWhere, [this] { m_filter->askForPlace(); });
    connect(m_filter, &QueueFilterBar::chosen, this, &ReviewPanel::list);
    connect(m_filter, &QueueFilterBar::askingChanged, this, &ReviewPanel::refreshActions);
    on(m_actions.reviewText, [this] {
        lead();
        Q_EMIT textRequested();
    });
    on(m_actions.reviewSelection, [this] {
        if (mayAnswer()) {
            Q_EMIT selectionRequested();
        }
    });
    for (std::size_t i = 0; i < m_actions.reviewChoices.size(); ++i) {
        on(m_actions.reviewChoices[i], [this, i] { choose(static_cast<int>(i)); });
    }
    connect(m_card, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) { choose(link.path().toInt() - 1); });
    connect(m_edit, &QLineEdit::returnPressed, this, [this] { finishEditing(true); });
    connect(m_view, &QTableView::clicked, this, [this] { lead(); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        if (!m_following && index.isValid()) {
            m_row = index.row();
            m_key = m_model->questions()[static_cast<std::size_t>(m_row)].key();
            finishEditing(false);
            show();
            lead();
        }
    });
}

void ReviewPanel::setSnapshot(const models::SnapshotPtr &snapshot)
{
    std::set<QString> before;
    if (m_undoing) {
        for (const Question &question : m_model->questions()) {
            before.insert(question.key());
        }
    }
    {
        const QScopedValueRollback following(m_following, true);
        m_model->setSnapshot(snapshot);
    }
    int row = m_model->rowOf(m_key);
    if (m_undoing) {
        // What comes back is what one wants to look at again.
        const auto &all = m_model->questions();
        const auto back = std::find_if(all.begin(), all.end(), [&](const Question &each) { return !before.contains(each.key()); });
        row = back != all.end() ? static_cast<int>(back - all.begin()) : row;
    }
    const QString wasKey = m_key;
    goToRow(row >= 0 ? row : m_row);
    showPage();
    if (m_key != wasKey && isActive()) {
        lead();
    }
    Q_EMIT countChanged(m_model->openCount());
}

void ReviewPanel::list(const models::QueueFilter &filter)
{
    {
        const QScopedValueRollback following(m_following, true);
        m_model->setFilter(filter);
    }
    goToRow(std::max(m_model->rowOf(m_key), 0));
    showPage();
    m_view->setFocus(Qt::OtherFocusReason);
    lead();
}

void ReviewPanel::setLocked(const QString &why)
{
    m_locked = why;
    if (!why.isEmpty()) {
        finishEditing(false);
    }
}

void ReviewPanel::begin()
{
    if (m_stack->currentIndex() == 0) {
        m_view->setFocus(Qt::ShortcutFocusReason);
        lead();
    } else {
        m_empty->setFocus(Qt::ShortcutFocusReason);
    }
}

bool ReviewPanel::isActive() const
{
    const QWidget *focus = window()->focusWidget();
    return focus && isAncestorOf(focus);
}

const Question *ReviewPanel::current() const
{
    return m_row >= 0 && m_row < m_model->rowCount() ? &m_model->questions()[static_cast<std::size_t>(m_row)] : nullptr;
}

QString ReviewPanel::currentName() const
{
    const Question *question = current();
    const models::OpenFilingPtr filing = question ? m_model->filingOf(*question) : nullptr;
    return filing ? models::fieldLabel(*filing->effective, question->path) : QString();
}

/// Also says why not.
bool ReviewPanel::mayAnswer()
{
    if (!current()) {
        return false;
    }
    if (!m_locked.isEmpty()) {
        Q_EMIT done(m_locked);
        return false;
    }
    return true;
}

void ReviewPanel::answer(std::vector<Correction> step, const QString &what)
{
    const int before = m_model->rowCount();
    Q_EMIT correctionsRequested(step);
    // A store that refuses says so itself.
    if (m_model->rowCount() != before) {
        Q_EMIT done(what);
    }
}

void ReviewPanel::accept()
{
    if (mayAnswer()) {
        const Question question = *current();
        answer({models::acceptance(*m_model->filingOf(question), question)}, tr("%1 confirmed.").arg(currentName()));
    }
}

void ReviewPanel::acceptAll()
{
    if (!mayAnswer()) {
        return;
    }
    const Question question = *current();
    const std::vector<Question> together = models::acceptedWith(m_model->questions(), question);
    std::vector<Correction> step;
    for (const Question &each : together) {
        step.push_back(models::acceptance(*m_model->filingOf(each), each));
    }
    if (step.empty()) {
        Q_EMIT done(tr("Everything asked about this statement is contradicted; decide on each."));
        return;
    }
    const auto count = static_cast<int>(step.size());
    answer(std::move(step), tr("%n values confirmed in one step; Undo takes them back together.", nullptr, count));
}

void ReviewPanel::reject()
{
    if (mayAnswer()) {
        const Question question = *current();
        answer({models::rejection(*m_model->filingOf(question), question)}, tr("%1 rejected; Undo takes it back.").arg(currentName()));
    }
}

void ReviewPanel::choose(int number)
{
    if (number < 0 || number >= static_cast<int>(m_candidates.size()) || !mayAnswer()) {
        return;
    }
    const Question question = *current();
    const models::Candidate candidate = m_candidates[static_cast<std::size_t>(number)];
    answer({models::answerWith(*m_model->filingOf(question), question, candidate)},
           tr("%1 set to %2.").arg(currentName(), shown(candidate.text)));
}

void ReviewPanel::answerWithSelection(const QString &filing, Span span, const QString &text)
{
    if (!mayAnswer()) {
        return;
    }
    const Question question = *current();
    const models::OpenFilingPtr open = m_model->filingOf(question);
    if (!open || open->path != filing || span.isEmpty()) {
        Q_EMIT done(tr("Select the words of the value in the text first: %1 goes there, %2 comes back.")
                        .arg(m_actions.reviewText->shortcut().toString(QKeySequence::NativeText),
                             m_actions.reviewMode->shortcut().toString(QKeySequence::NativeText)));
        return;
    }
    Correction correction;
    correction.document = question.document;
    correction.path = question.path;
    correction.kind = CorrectionKind::SetSpan;
    correction.anchor = anchorFor(*open->document, span);
    correction.newText = text.simplified().toStdString();
    answer({correction}, tr("%1 set to %2.").arg(currentName(), text.simplified()));
}

void ReviewPanel::undo()
{
    if (!m_locked.isEmpty()) {
        Q_EMIT done(m_locked);
        return;
    }
    const QScopedValueRollback undoing(m_undoing, true);
    Q_EMIT undoRequested();
}

void ReviewPanel::putOff()
{
    if (!current()) {
        return;
    }
    const int row = m_row;
    {
        const QScopedValueRollback following(m_following, true);
        m_model->putOff(row);
    }
    // The next one has moved up; of a single one there is no next.
    goToRow(row < m_model->rowCount() ? row : 0);
    lead();
    Q_EMIT done(tr("Put off to the end of the questions."));
}

void ReviewPanel::startEditing()
{
    if (!mayAnswer()) {
        return;
    }
    const Question &question = *current();
    const models::OpenFilingPtr filing = m_model->filingOf(question);
    const Field *field = findField(*filing->effective, question.path);
    m_edit->setText(field ? shown(field->text.empty() ? field->value : field->text)
                          : shown(filing::property(*filing->effective, question.path).value_or(std::string())));
    m_edit->show();
    m_edit->setFocus(Qt::OtherFocusReason);
    m_edit->selectAll();
    refreshActions();
}

void ReviewPanel::finishEditing(bool record)
{
    if (m_edit->isHidden()) {
        return;
    }
    const QString text = m_edit->text().simplified();
    const bool had = m_edit->hasFocus();
    if (had) {
        m_view->setFocus(Qt::OtherFocusReason);
    }
    m_edit->hide();
    refreshActions();
    if (record && mayAnswer()) {
        const Question question = *current();
        const QString name = currentName();
        answer({models::answerWith(*m_model->filingOf(question), question, text.toStdString())},
               text.isEmpty() ? tr("%1 rejected; Undo takes it back.").arg(name) : tr("%1 set to %2.").arg(name, text));
    }
}

void ReviewPanel::move(int rows)
{
    const int last = m_model->rowCount() - 1;
    if (last >= 0) {
        goToRow(std::clamp(m_row + rows, 0, last));
        lead();
    }
}

void ReviewPanel::goToRow(int row)
{
    const int count = m_model->rowCount();
    m_row = count == 0 ? 0 : std::clamp(row, 0, count - 1);
    const Question *question = current();
    m_key = question ? question->key() : QString();
    {
        const QScopedValueRollback following(m_following, true);
        m_view->setCurrentIndex(question ? m_model->index(m_row, 0) : QModelIndex());
    }
    show();
}

void ReviewPanel::lead()
{
    const Question *question = current();
    if (question && question->place != m_cursor.place()) {
        m_cursor.moveTo(question->place, this);
    }
}

void ReviewPanel::show()
{
    const Question *question = current();
    m_filter->refresh(question);
    const models::OpenFilingPtr filing = question ? m_model->filingOf(*question) : nullptr;
    m_candidates = filing ? models::candidatesOf(*filing, *question) : std::vector<models::Candidate>();
    m_card->setHtml(filing ? questionHtml(*filing, *question, m_candidates, palette())
                           : tr("<p>Nothing of this kind is open here.</p><p><b>%1</b> and <b>%2</b> list other questions.</p>")
                                 .arg(m_actions.reviewKind->shortcut().toString(QKeySequence::NativeText),
                                      m_actions.reviewWhere->shortcut().toString(QKeySequence::NativeText)));
    refreshActions();
}

void ReviewPanel::showPage()
{
    const models::ReviewProgress &progress = m_model->progress();
    m_progress->setRange(0, std::max(1, progress.total()));
    m_progress->setValue(progress.answered);
    m_progressText->setText(tr("%1 of %2 answered · %3 left").arg(progress.answered).arg(progress.total()).arg(progress.left));
    m_progressText->setToolTip(models::progressText(progress));
    // What is listed may be empty while other questions are open.
    const bool asks = m_model->rowCount() > 0 || progress.left > 0 || m_model->filter().asked.has_value();
    if (!asks && progress.isDone()) {
        m_empty->setWords({tr("All %n questions are answered", nullptr, progress.answered), models::progressText(progress)});
    } else if (!asks) {
        m_empty->setReason(EmptyReason::NoQuestions);
    }
    const bool active = isActive();
    const int page = asks ? 0 : 1;
    if (page != m_stack->currentIndex()) {
        m_stack->setCurrentIndex(page);
    }
    QWidget *keeper = asks ? static_cast<QWidget *>(m_view) : m_empty;
    setFocusProxy(keeper);
    // The focus must not wander off with a page that goes, or the next key would reach another pane.
    if (active && !isActive()) {
        keeper->setFocus(Qt::OtherFocusReason);
    } else if (active && window()->focusWidget() != m_edit) {
        keeper->setFocus(Qt::OtherFocusReason);
    }
}

void ReviewPanel::refreshActions()
{
    // Where something else takes keys, letters and Enter are no answers.
    const bool free = m_edit->isHidden() && !m_filter->isAsking();
    const bool asks = current() != nullptr && free;
    for (QAction *action : m_actions.reviewKeys()) {
        action->setEnabled(asks);
    }
    for (QAction *action : {m_actions.reviewUndo, m_actions.reviewKind, m_actions.reviewWhere}) {
        action->setEnabled(free);
    }
    for (std::size_t i = 0; i < m_actions.reviewChoices.size(); ++i) {
        m_actions.reviewChoices[i]->setEnabled(asks && i < m_candidates.size());
    }
}

void ReviewPanel::refreshKeys()
{
    const std::pair<const QAction *, QString> shownKeys[] = {
        {m_actions.reviewAccept, tr("accept")},       {m_actions.reviewEdit, tr("edit")},
        {m_actions.reviewReject, tr("reject")},       {m_actions.reviewSkip, tr("later")},
        {m_actions.reviewText, tr("into the text")},  {m_actions.reviewSelection, tr("take selection")},
        {m_actions.reviewAcceptAll, tr("accept all of the statement")}, {m_actions.reviewUndo, tr("undo")},
        {m_actions.reviewKind, tr("which questions")},
    };
    QStringList parts;
    const QString quiet = quietText(palette()).name();
    for (const auto &[action, what] : shownKeys) {
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        if (!key.isEmpty()) {
            parts << u"<nobr><b>%1</b> <span style='color:%2'>%3</span></nobr>"_s.arg(key.toHtmlEscaped(), quiet, what.toHtmlEscaped());
        }
    }
    m_keys->setText(parts.join(u" &nbsp; "_s));
}

void ReviewPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        refreshKeys();
        show();
    }
}

bool ReviewPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        finishEditing(false);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace filing::ui
