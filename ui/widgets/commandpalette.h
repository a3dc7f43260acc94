// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Finds anything by typing parts of its name, and does it or goes there (Ctrl+K). What it offers is given to it. What cannot be done now is
// listed, too, and says why.
#pragma once

#include <QDialog>
#include <QIcon>

#include <functional>
#include <vector>

class QAction;
class QLabel;
class QListWidget;

namespace filing::ui
{

class FilterField;

struct Command
{
    QString name;
    QString about;               ///< What it does or where it leads; found, too, but after names.
    QString side;                ///< At the far end of the row: the key, the value, the file.
    QString whyNot;              ///< Empty where it can be done.
    QIcon icon;
    bool early = false;          ///< Listed before anything is typed.
    std::function<void()> run;
};

class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    /// `forWords` makes one more command of what was typed, at the end; may be empty.
    CommandPalette(std::vector<Command> commands, std::function<Command(const QString &)> forWords, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void filter(const QString &text);
    void add(const Command &command);
    void tellCurrent();
    void run();

    std::vector<Command> m_commands;
    std::function<Command(const QString &)> m_forWords;
    std::vector<Command> m_listed;
    FilterField *m_filter = nullptr;
    QListWidget *m_list = nullptr;
    QLabel *m_about = nullptr;
};

/// An action's text without its mnemonic and dots.
[[nodiscard]] QString plainText(const QAction *action);

} // namespace filing::ui
