// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Asks which field selected words are: a searchable list, the best guesses first. The dialog only asks; what was chosen is recorded by
// whoever opened it. GUI thread.
#pragma once

#include "models/corrections/fieldtargets.h"

#include <QDialog>
#include <QString>

#include <vector>

class QDialogButtonBox;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace filing::ui
{

class FilterField;

class TargetDialog : public QDialog
{
    Q_OBJECT

public:
    /// `targets`: best first. `words`: as selected, to be edited before they become the value.
    TargetDialog(std::vector<models::FieldTarget> targets, const QString &words, QWidget *parent);

    /// What was chosen, with the value and the reason filled in; empty where nothing is.
    [[nodiscard]] std::vector<Correction> step() const;
    /// The path of the field that holds the words then.
    [[nodiscard]] QString path() const;
    [[nodiscard]] QString label() const;
    [[nodiscard]] QString value() const;

private:
    void fill();
    void filter();
    void check();
    [[nodiscard]] const models::FieldTarget *chosen() const;
    QTreeWidgetItem *addGroup(const QString &name);
    void addTarget(QTreeWidgetItem *group, std::size_t index);

    std::vector<models::FieldTarget> m_targets;
    FilterField *m_filter = nullptr;
    QTreeWidget *m_list = nullptr;
    QLineEdit *m_value = nullptr;
    QLineEdit *m_reason = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
};

} // namespace filing::ui
