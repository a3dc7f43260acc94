// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Asks for a value and a reason: to edit a field with a reason. The form only asks; what it answers is recorded by whoever opened it.
#pragma once

#include <QDialog>
#include <QString>

#include <vector>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace filing::ui
{

class CorrectionForm : public QDialog
{
    Q_OBJECT

public:
    struct Choice
    {
        QString label;
        QString path;
        QString text;            ///< What the field says now.
        QString machine;         ///< What the machine read, where a person changed it.
    };

    /// `current` is the path to start with; empty lets the person choose.
    CorrectionForm(std::vector<Choice> choices, const QString &current, QWidget *parent);

    [[nodiscard]] QString path() const;
    [[nodiscard]] QString value() const;
    [[nodiscard]] QString reason() const;

private:
    void showChoice();
    void check();
    [[nodiscard]] const Choice *chosen() const;

    std::vector<Choice> m_choices;
    QComboBox *m_field = nullptr;
    QLabel *m_now = nullptr;
    QLineEdit *m_value = nullptr;
    QLineEdit *m_reason = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
};

} // namespace filing::ui
