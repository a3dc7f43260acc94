// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lets a person give every action another key: search, a warning where a key has an owner already, back to the program's own for one or for
// all. Nothing changes before OK. GUI thread.
#pragma once

#include "ui/window/shortcuts.h"

#include <QDialog>

#include <map>

class QDialogButtonBox;
class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace filing::ui
{

class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    /// Settings and actions are borrowed.
    ShortcutsDialog(QSettings &settings, const std::vector<QAction *> &actions, QWidget *parent);

    void accept() override;

private:
    void fill();
    void filter(const QString &text);
    void showCurrent();
    void setKeys(const QList<QKeySequence> &keys);
    void resetOne();
    void resetAll();
    void check();
    [[nodiscard]] QAction *current() const;
    /// Another action that has the key; null where it is free.
    [[nodiscard]] const QAction *ownerOf(const QKeySequence &key, const QAction *but) const;

    QSettings &m_settings;
    std::vector<QAction *> m_actions;
    std::map<QAction *, QList<QKeySequence>> m_keys;   ///< As they will be.
    std::map<QAction *, QTreeWidgetItem *> m_items;
    QLineEdit *m_filter = nullptr;
    QTreeWidget *m_list = nullptr;
    QKeySequenceEdit *m_edit = nullptr;
    QLabel *m_warning = nullptr;
    QPushButton *m_reset = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
};

} // namespace filing::ui
