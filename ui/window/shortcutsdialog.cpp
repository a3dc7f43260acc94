// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/shortcutsdialog.h"

#include "ui/theme/theme.h"
#include "ui/widgets/commandpalette.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace filing::ui
{

namespace
{

QString textOf(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &key : keys) {
        texts << key.toString(QKeySequence::NativeText);
    }
    texts.removeDuplicates();
    return texts.join(u", "_s);
}

} // namespace

ShortcutsDialog::ShortcutsDialog(QSettings &settings, const std::vector<QAction *> &actions, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_actions(actions)
    , m_filter(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
    , m_edit(new QKeySequenceEdit(this))
    , m_warning(new QLabel(this))
    , m_reset(new QPushButton(tr("&Default Key"), this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(u"shortcutsEditor"_s);
    setWindowTitle(tr("Change shortcuts"));
    m_filter->setObjectName(u"shortcutsFilter"_s);
    m_filter->setPlaceholderText(tr("Search actions and keys…"));
    m_filter->setAccessibleName(tr("Search actions and keys"));
    m_filter->setClearButtonEnabled(true);
    m_list->setObjectName(u"shortcutsList"_s);
    m_list->setAccessibleName(tr("Actions and their keys"));
    m_list->setHeaderLabels({tr("Action"), tr("Key"), tr("What it does")});
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(true);
    m_list->setUniformRowHeights(true);
    m_edit->setObjectName(u"shortcutsKey"_s);
    m_edit->setAccessibleName(tr("New key of the chosen action"));
    m_warning->setObjectName(u"shortcutsWarning"_s);
    m_warning->setWordWrap(true);
    m_warning->setMinimumHeight(fontMetrics().height() * 2);
    m_reset->setObjectName(u"shortcutsReset"_s);
    auto *clear = new QPushButton(tr("&No Key"), this);
    auto *resetAllButton = m_buttons->addButton(tr("Reset A&ll"), QDialogButtonBox::ResetRole);
    resetAllButton->setObjectName(u"shortcutsResetAll"_s);
    for (QPushButton *button : {m_reset, clear, resetAllButton}) {
        button->setAutoDefault(false);
    }

    auto *keyLabel = new QLabel(tr("&Key"), this);
    keyLabel->setBuddy(m_edit);
    auto *row = new QHBoxLayout;
    row->addWidget(keyLabel);
    row->addWidget(m_edit, 1);
    row->addWidget(clear);
    row->addWidget(m_reset);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);
    column->addLayout(row);
    column->addWidget(m_warning);
    column->addWidget(m_buttons);
    // Qt makes its first button the proxy of the box, and Tab then goes round without what was made after it.
    m_buttons->setFocusProxy(nullptr);
    setTabOrder(m_edit, clear);
    setTabOrder(clear, m_reset);
    resize(fontMetrics().averageCharWidth() * 104, fontMetrics().height() * 32);

    connect(m_filter, &QLineEdit::textChanged, this, &ShortcutsDialog::filter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ShortcutsDialog::showCurrent);
    connect(m_edit, &QKeySequenceEdit::keySequenceChanged, this, [this](const QKeySequence &key) {
        if (current() && key != m_keys[current()].value(0)) {
            setKeys(key.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{key});
        }
    });
    connect(clear, &QPushButton::clicked, this, [this] {
        setKeys({});
        showCurrent();
    });
    connect(m_reset, &QPushButton::clicked, this, &ShortcutsDialog::resetOne);
    connect(resetAllButton, &QPushButton::clicked, this, &ShortcutsDialog::resetAll);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fill();
    m_filter->setFocus();
}

void ShortcutsDialog::fill()
{
    for (QAction *action : m_actions) {
        m_keys[action] = action->shortcuts();
        auto *item = new QTreeWidgetItem(m_list, {plainText(action), textOf(action->shortcuts()), action->statusTip()});
        item->setToolTip(2, action->statusTip());
        m_items[action] = item;
    }
    const int character = fontMetrics().averageCharWidth();
    m_list->header()->resizeSection(0, character * 36);
    m_list->header()->resizeSection(1, character * 22);
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

void ShortcutsDialog::filter(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    QTreeWidgetItem *first = nullptr;
    for (const auto &[action, item] : m_items) {
        const QString searched = item->text(0) + u' ' + item->text(1) + u' ' + item->text(2);
        item->setHidden(!std::all_of(words.begin(), words.end(),
                                     [&](const QString &word) { return searched.contains(word, Qt::CaseInsensitive); }));
    }
    for (int i = 0; i < m_list->topLevelItemCount() && !first; ++i) {
        first = m_list->topLevelItem(i)->isHidden() ? nullptr : m_list->topLevelItem(i);
    }
    if (!m_list->currentItem() || m_list->currentItem()->isHidden()) {
        m_list->setCurrentItem(first);
    }
}

QAction *ShortcutsDialog::current() const
{
    const int at = m_list->indexOfTopLevelItem(m_list->currentItem());
    return at >= 0 ? m_actions[static_cast<std::size_t>(at)] : nullptr;
}

void ShortcutsDialog::showCurrent()
{
    QAction *action = current();
    m_edit->setEnabled(action != nullptr);
    m_edit->setKeySequence(action ? m_keys[action].value(0) : QKeySequence());
    m_reset->setEnabled(action && m_keys[action] != defaultShortcuts(action));
    check();
}

void ShortcutsDialog::setKeys(const QList<QKeySequence> &keys)
{
    QAction *action = current();
    if (!action) {
        return;
    }
    m_keys[action] = keys;
    QTreeWidgetItem *item = m_items[action];
    item->setText(1, textOf(keys));
    QFont font = m_list->font();
    font.setBold(keys != defaultShortcuts(action));
    item->setFont(1, font);
    m_reset->setEnabled(keys != defaultShortcuts(action));
    check();
}

void ShortcutsDialog::resetOne()
{
    if (QAction *action = current()) {
        setKeys(defaultShortcuts(action));
        showCurrent();
    }
}

void ShortcutsDialog::resetAll()
{
    QTreeWidgetItem *before = m_list->currentItem();
    for (QAction *action : m_actions) {
        m_list->setCurrentItem(m_items[action]);
        setKeys(defaultShortcuts(action));
    }
    m_list->setCurrentItem(before);
    showCurrent();
}

const QAction *ShortcutsDialog::ownerOf(const QKeySequence &key, const QAction *but) const
{
    for (const auto &[action, keys] : m_keys) {
        if (action != but && !key.isEmpty() && keys.contains(key)) {
            return action;
        }
    }
    return nullptr;
}

// Two actions with one key would both stay silent.
void ShortcutsDialog::check()
{
    QString conflict;
    QAction *chosen = current();
    const auto look = [&](QAction *action) {
        for (const QKeySequence &key : m_keys[action]) {
            if (const QAction *owner = ownerOf(key, action); owner && conflict.isEmpty()) {
                conflict = tr("%1 belongs to “%2”, too, and would do neither for “%3”. Give one of them another key.")
                               .arg(key.toString(QKeySequence::NativeText), plainText(owner), plainText(action));
            }
        }
    };
    if (chosen) {
        look(chosen);
    }
    for (QAction *action : m_actions) {
        look(action);
    }
    m_warning->setText(conflict.isEmpty() ? QString()
                                          : u"<span style='color:%1'>⚠ %2</span>"_s.arg(doubtColor(palette()).name(),
                                                                                       conflict.toHtmlEscaped()));
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(conflict.isEmpty());
}

void ShortcutsDialog::accept()
{
    std::vector<ShortcutChange> changes;
    for (QAction *action : m_actions) {
        changes.emplace_back(action, m_keys[action]);
    }
    storeShortcuts(m_settings, changes);
    applyShortcuts(m_settings, m_actions);
    QDialog::accept();
}

} // namespace filing::ui
