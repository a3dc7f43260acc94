// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/importreport.h"

#include "models/exchange/csv.h"
#include "ui/widgets/softselection.h"

#include <QAction>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace filing::ui
{

namespace
{

enum Column { Name, Why, Folder };

} // namespace

ImportReport::ImportReport(const models::LibraryReport &report, QWidget *parent)
    : QDialog(parent)
    , m_list(new QTreeWidget(this))
{
    setObjectName(u"importReport"_s);
    setWindowTitle(tr("Import report"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *summary = new QLabel(models::reportText(report), this);
    summary->setObjectName(u"importReportSummary"_s);
    summary->setWordWrap(true);
    summary->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    summary->setFocusPolicy(Qt::StrongFocus);
    m_list->setObjectName(u"importReportList"_s);
    m_list->setAccessibleName(tr("What was left out, and why"));
    m_list->setHeaderLabels({tr("File"), tr("Why it was left out"), tr("Where")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    new SoftSelection(m_list);
    QList<QTreeWidgetItem *> items;
    for (const models::ImportProblem &problem : report.problems) {
        const QFileInfo file(problem.path);
        auto *item = new QTreeWidgetItem({file.fileName(), problem.text, QDir::toNativeSeparators(file.path())});
        item->setData(Name, Qt::UserRole, QDir::toNativeSeparators(problem.path));
        for (const int column : {int(Name), int(Why), int(Folder)}) {
            item->setToolTip(column, item->text(column));
        }
        items << item;
    }
    m_list->addTopLevelItems(items);
    const int character = fontMetrics().averageCharWidth();
    m_list->header()->resizeSection(Name, character * 28);
    m_list->header()->resizeSection(Why, character * 50);
    if (!items.isEmpty()) {
        m_list->setCurrentItem(items.first(), Name, QItemSelectionModel::NoUpdate);
    }

    auto *copy = new QAction(tr("Copy"), this);
    copy->setShortcut(QKeySequence::Copy);
    addAction(copy);
    connect(copy, &QAction::triggered, this, [this] { QGuiApplication::clipboard()->setText(copied()); });
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *button = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    button->setObjectName(u"importReportCopy"_s);
    button->setToolTip(tr("Copy the selected lines, or all of them"));
    connect(button, &QPushButton::clicked, copy, &QAction::trigger);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(summary);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    resize(character * 110, fontMetrics().height() * 24);
    m_list->setFocus();
}

QString ImportReport::copied() const
{
    QStringList lines;
    const bool all = m_list->selectedItems().isEmpty();
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        const QTreeWidgetItem *item = m_list->topLevelItem(row);
        if (all || item->isSelected()) {
            lines << models::clipboardRow({item->data(Name, Qt::UserRole).toString(), item->text(Why)});
        }
    }
    return lines.join(u'\n');
}

} // namespace filing::ui
