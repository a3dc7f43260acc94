// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What has to be asked before a row or column of a statement is reshaped. The dialogs only ask. GUI thread.
#pragma once

#include "parsers/extraction/statement.h"

#include <QDialog>
#include <QString>

#include <optional>
#include <string>
#include <vector>

class QComboBox;
class QDialogButtonBox;
class QListWidget;

namespace filing::ui
{

class FilterField;

/// One role out of all that are known, found by typing parts of its name.
class RoleDialog : public QDialog
{
    Q_OBJECT

public:
    RoleDialog(const Row &row, QWidget *parent);
    /// Empty: none of them.
    [[nodiscard]] std::string role() const;

private:
    void filter();

    FilterField *m_filter = nullptr;
    QListWidget *m_list = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
};

/// Where a row's label is cut, and which figures belong to the second part.
class SplitDialog : public QDialog
{
    Q_OBJECT

public:
    SplitDialog(const Statement &statement, const Row &row, QWidget *parent);
    /// Bytes of the label's text.
    [[nodiscard]] std::size_t cut() const;
    [[nodiscard]] std::vector<std::size_t> periods() const;

private:
    QComboBox *m_cuts = nullptr;
    QListWidget *m_figures = nullptr;
};

/// Asks until the words tell a period, or nothing more is said. What is not known of it is taken from `like` where that is set.
[[nodiscard]] std::optional<QString> askForPeriod(const QString &title, const QString &words, const Statement &statement, const Period *like,
                                                  QWidget *parent);

} // namespace filing::ui
