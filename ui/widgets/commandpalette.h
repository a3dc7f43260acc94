// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Finds any action by typing parts of its name, and runs it (Ctrl+K).
#pragma once

#include <QDialog>

#include <vector>

class QAction;
class QLineEdit;
class QListWidget;

namespace filing::ui
{

class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    CommandPalette(const std::vector<QAction *> &actions, QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &text);
    void run();

    std::vector<QAction *> m_actions;
    QLineEdit *m_filter = nullptr;
    QListWidget *m_list = nullptr;
};

/// An action's text without its mnemonic and dots.
[[nodiscard]] QString plainText(const QAction *action);

} // namespace filing::ui
