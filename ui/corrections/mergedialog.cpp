// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/corrections/mergedialog.h"

#include "models/exchange/agreementmodel.h"
#include "models/exchange/conflictmodel.h"
#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace filing::ui
{

using namespace Qt::StringLiterals;
using models::ConflictModel;
using models::MergeChoice;

namespace
{

QTableView *makeTable(const QString &name, const QString &title, QAbstractItemModel *model, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setObjectName(name);
    table->setAccessibleName(title);
    table->setModel(model);
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 8);
    table->horizontalHeader()->setHighlightSections(false);
    return table;
}

QLabel *makeNote(const QString &name, const QString &text, QWidget *parent)
{
    auto *note = new QLabel(text, parent);
    note->setObjectName(name);
    note->setWordWrap(true);
    note->setMargin(8);
    return note;
}

} // namespace

MergeDialog::MergeDialog(const QString &name, models::Merge merge, std::vector<models::Agreement> agreements, models::SourceCursor &cursor,
                         QWidget *parent)
    : QDialog(parent)
    , m_cursor(cursor)
{
    setObjectName(u"mergeDialog"_s);
    setWindowTitle(tr("Merge corrections from %1").arg(name));
    m_model = new ConflictModel(std::move(merge), this);
    const models::Merge &found = m_model->merge();
    auto *summary = makeNote(u"mergeSummary"_s,
                             u"%1: %2 %3"_s.arg(name,
                                                tr("%n entries are new here, %1 are known already.", nullptr, static_cast<int>(found.fresh))
                                                    .arg(found.shared),
                                                tr("About %n fields both sides say something different.", nullptr,
                                                   static_cast<int>(found.conflicts.size()))),
                             this);
    auto *pages = new QTabWidget(this);
    pages->setObjectName(u"mergePages"_s);
    pages->setDocumentMode(true);
    pages->addTab(makeConflictsPage(), tr("&Conflicts (%1)").arg(found.conflicts.size()));
    pages->addTab(makeAgreementPage(std::move(agreements)), tr("A&greement"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Apply | QDialogButtonBox::Cancel, this);
    QPushButton *apply = buttons->button(QDialogButtonBox::Apply);
    apply->setObjectName(u"mergeApply"_s);
    apply->setDefault(true);
    apply->setEnabled(found.fresh > 0);
    connect(apply, &QPushButton::clicked, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 8);
    column->addWidget(summary);
    column->addWidget(pages, 1);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(8, 0, 8, 0);
    row->addWidget(buttons);
    column->addLayout(row);
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 26);
    if (m_model->rowCount() > 0) {
        m_table->setFocus();
        m_table->setCurrentIndex(m_model->index(0, ConflictModel::Mine));
    }
    tellWhatStands();
}

QWidget *MergeDialog::makeConflictsPage()
{
    auto *page = new QWidget(this);
    m_table = makeTable(u"mergeConflicts"_s, tr("Conflicts"), m_model, page);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(ConflictModel::Choice, QHeaderView::ResizeToContents);
    m_table->installEventFilter(this);
    m_standing = makeNote(u"mergeStanding"_s, {}, page);
    auto *keys = new QHBoxLayout;
    keys->setContentsMargins(8, 0, 8, 0);
    const struct
    {
        const char *name;
        QString text;
        MergeChoice choice;
    } all[] = {{"mergeMine", tr("&Mine for all"), MergeChoice::Mine},
               {"mergeTheirs", tr("&Theirs for all"), MergeChoice::Theirs},
               {"mergeNeither", tr("&Neither for all"), MergeChoice::Neither}};
    for (const auto &each : all) {
        auto *button = new QPushButton(each.text, page);
        button->setObjectName(QLatin1StringView(each.name));
        button->setAutoDefault(false);
        button->setEnabled(m_model->rowCount() > 0);
        connect(button, &QPushButton::clicked, this, [this, choice = each.choice] { m_model->chooseAll(choice); });
        keys->addWidget(button);
    }
    keys->addStretch();
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 8);
    column->addWidget(m_table, 1);
    column->addWidget(m_standing);
    column->addLayout(keys);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) { lead(now); });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &MergeDialog::tellWhatStands);
    return page;
}

QWidget *MergeDialog::makeAgreementPage(std::vector<models::Agreement> agreements)
{
    const bool any = !agreements.empty();
    auto *page = new QWidget(this);
    auto *table = makeTable(u"mergeAgreement"_s, tr("Agreement"), new models::AgreementModel(std::move(agreements), this), page);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(models::AgreementModel::Family, QHeaderView::Stretch);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(table, 1);
    column->addWidget(makeNote(u"mergeAgreementNote"_s,
                               any ? tr("Fields that both judged without knowing of the other's word. Kappa is agreement beyond chance "
                                        "(Cohen): 1 full agreement, 0 no more than chance.")
                                   : tr("There is no field that both judged on their own."),
                               page));
    return page;
}

void MergeDialog::setSnapshot(const models::SnapshotPtr &snapshot)
{
    m_model->setSnapshot(snapshot);
    // Only until a place was shown: whoever looks around in the text meanwhile is not to be called back.
    if (!m_led) {
        lead(m_table->currentIndex());
    }
}

const models::Merge &MergeDialog::merge() const
{
    return m_model->merge();
}

bool MergeDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress) {
        return QDialog::eventFilter(watched, event);
    }
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_M:
        choose(MergeChoice::Mine);
        return true;
    case Qt::Key_T:
        choose(MergeChoice::Theirs);
        return true;
    case Qt::Key_N:
        choose(MergeChoice::Neither);
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

/// And on to the next one.
void MergeDialog::choose(MergeChoice choice)
{
    const QModelIndex now = m_table->currentIndex();
    if (!now.isValid()) {
        return;
    }
    m_model->choose(now.row(), choice);
    if (now.row() + 1 < m_model->rowCount()) {
        m_table->setCurrentIndex(now.siblingAtRow(now.row() + 1));
    }
}

void MergeDialog::lead(const QModelIndex &index)
{
    if (const auto place = m_model->place(index)) {
        m_led = true;
        m_cursor.moveTo(*place, this);
    }
}

void MergeDialog::tellWhatStands()
{
    int count[3] = {0, 0, 0};
    for (int row = 0; row < m_model->rowCount(); ++row) {
        ++count[static_cast<int>(m_model->choice(row))];
    }
    m_standing->setText(m_model->rowCount() == 0
                            ? tr("Nothing contradicts what is said here.")
                            : tr("M keeps mine, T takes theirs, N takes both back; left and right show the place of each side. "
                                 "Now: %1 mine, %2 theirs, %3 neither.")
                                  .arg(count[0])
                                  .arg(count[1])
                                  .arg(count[2]));
}

} // namespace filing::ui
