// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/corrections/targetdialog.h"

#include "ui/widgets/filterfield.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace filing::ui
{

namespace
{

constexpr int indexRole = Qt::UserRole;
constexpr int wideInCharacters = 90;
constexpr int highInLines = 26;

/// Every word typed stands somewhere in the name.
bool matches(const QString &name, const QStringList &typed)
{
    return std::all_of(typed.begin(), typed.end(), [&](const QString &word) { return name.contains(word, Qt::CaseInsensitive); });
}

} // namespace

TargetDialog::TargetDialog(std::vector<models::FieldTarget> targets, const QString &words, QWidget *parent)
    : QDialog(parent)
    , m_targets(std::move(targets))
    , m_filter(new FilterField(this))
    , m_list(new QTreeWidget(this))
    , m_value(new QLineEdit(words.simplified(), this))
    , m_reason(new QLineEdit(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(u"targetDialog"_s);
    setWindowTitle(tr("Set selected text as a field"));
    m_filter->setObjectName(u"targetFilter"_s);
    m_filter->setAccessibleName(tr("Search fields"));
    m_filter->setPlaceholderText(tr("Type parts of a field's name; arrow keys choose"));
    m_filter->setList(m_list, FilterField::Keys::Move);
    m_list->setObjectName(u"targetList"_s);
    m_list->setAccessibleName(tr("Fields"));
    m_list->setHeaderLabels({tr("Field"), tr("Says now")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setStretchLastSection(true);
    m_value->setObjectName(u"targetValue"_s);
    m_value->setAccessibleName(tr("Value"));
    m_reason->setObjectName(u"targetReason"_s);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Optional; kept in the history"));
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Set Field"));

    auto *form = new QFormLayout;
    form->addRow(tr("&Value"), m_value);
    form->addRow(tr("&Reason"), m_reason);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);
    column->addLayout(form);
    column->addWidget(m_buttons);

    connect(m_filter, &QLineEdit::textChanged, this, &TargetDialog::filter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &TargetDialog::check);
    connect(m_list, &QTreeWidget::itemActivated, this, [this] {
        if (chosen()) {
            accept();
        }
    });
    connect(m_value, &QLineEdit::textChanged, this, &TargetDialog::check);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fill();
    resize(fontMetrics().averageCharWidth() * wideInCharacters, fontMetrics().height() * highInLines);
    m_list->setColumnWidth(0, width() * 3 / 5);
    m_filter->setFocus();
}

QTreeWidgetItem *TargetDialog::addGroup(const QString &name)
{
    auto *group = new QTreeWidgetItem(m_list, {name});
    group->setFirstColumnSpanned(true);
    group->setFlags(Qt::ItemIsEnabled);
    QFont bold = font();
    bold.setBold(true);
    group->setFont(0, bold);
    group->setExpanded(true);
    return group;
}

void TargetDialog::addTarget(QTreeWidgetItem *group, std::size_t index)
{
    const models::FieldTarget &target = m_targets[index];
    auto *item = new QTreeWidgetItem(group, {target.label, target.now});
    item->setData(0, indexRole, QVariant::fromValue(index));
    item->setToolTip(0, target.group);
    item->setToolTip(1, target.now);
}

void TargetDialog::fill()
{
    QTreeWidgetItem *best = addGroup(tr("Best guesses"));
    const std::size_t few = std::min(m_targets.size(), models::bestGuesses);
    for (std::size_t i = 0; i < few; ++i) {
        addTarget(best, i);
    }
    // The rest by where they belong, in the order the guesses come up.
    std::map<QString, QTreeWidgetItem *> groups;
    for (std::size_t i = few; i < m_targets.size(); ++i) {
        QTreeWidgetItem *&group = groups[m_targets[i].group];
        if (group == nullptr) {
            group = addGroup(m_targets[i].group);
        }
        addTarget(group, i);
    }
    if (best->childCount() > 0) {
        m_list->setCurrentItem(best->child(0));
    }
    check();
}

void TargetDialog::filter()
{
    const QStringList typed = m_filter->text().split(u' ', Qt::SkipEmptyParts);
    QTreeWidgetItem *first = nullptr;
    QTreeWidgetItem *named = nullptr;   // A field called just so is meant before those that merely contain the words.
    for (int g = 0; g < m_list->topLevelItemCount(); ++g) {
        QTreeWidgetItem *group = m_list->topLevelItem(g);
        bool any = false;
        for (int i = 0; i < group->childCount(); ++i) {
            QTreeWidgetItem *item = group->child(i);
            const bool shown = matches(item->text(0) + u' ' + item->toolTip(0), typed);
            item->setHidden(!shown);
            any = any || shown;
            first = first == nullptr && shown ? item : first;
            const bool called = shown && item->text(0).compare(m_filter->text().trimmed(), Qt::CaseInsensitive) == 0;
            named = named == nullptr && called ? item : named;
        }
        group->setHidden(!any);
    }
    QTreeWidgetItem *meant = named ? named : first;
    m_list->setCurrentItem(meant);
    if (meant) {
        m_list->scrollToItem(meant);
    }
    check();
}

void TargetDialog::check()
{
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(chosen() != nullptr && !value().isEmpty());
}

const models::FieldTarget *TargetDialog::chosen() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    const QVariant index = item && !item->isHidden() ? item->data(0, indexRole) : QVariant();
    return index.isValid() ? &m_targets[index.value<std::size_t>()] : nullptr;
}

std::vector<Correction> TargetDialog::step() const
{
    const models::FieldTarget *target = chosen();
    if (!target) {
        return {};
    }
    std::vector<Correction> step = target->step;
    for (Correction &correction : step) {
        correction.newText = value().toStdString();
        correction.reason = m_reason->text().simplified().toStdString();
    }
    return step;
}

QString TargetDialog::path() const
{
    const models::FieldTarget *target = chosen();
    return target ? QString::fromStdString(target->path) : QString();
}

QString TargetDialog::label() const
{
    const models::FieldTarget *target = chosen();
    return target ? target->label : QString();
}

QString TargetDialog::value() const
{
    return m_value->text().simplified();
}

} // namespace filing::ui
