// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/corrections/correctionform.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace filing::ui
{

CorrectionForm::CorrectionForm(std::vector<Choice> choices, const QString &current, QWidget *parent)
    : QDialog(parent)
    , m_choices(std::move(choices))
    , m_field(new QComboBox(this))
    , m_now(new QLabel(this))
    , m_value(new QLineEdit(this))
    , m_reason(new QLineEdit(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(u"correctionForm"_s);
    setWindowTitle(tr("Correct a value"));
    m_field->setObjectName(u"correctionField"_s);
    m_field->setAccessibleName(tr("Field"));
    m_field->setEditable(true);
    m_field->setInsertPolicy(QComboBox::NoInsert);
    m_field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_field->setMinimumContentsLength(44);
    int at = -1;
    for (const Choice &choice : m_choices) {
        if (choice.path == current) {
            at = m_field->count();
        }
        m_field->addItem(choice.label, choice.path);
    }
    m_field->setCurrentIndex(at);
    m_field->completer()->setFilterMode(Qt::MatchContains);
    m_field->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_field->lineEdit()->setPlaceholderText(tr("Type part of a field's name"));

    m_now->setObjectName(u"correctionNow"_s);
    m_now->setWordWrap(true);
    m_now->setTextFormat(Qt::RichText);
    m_value->setObjectName(u"correctionValue"_s);
    m_value->setAccessibleName(tr("New value, as it would be printed"));
    m_value->setPlaceholderText(tr("As it would be printed, e.g. (1,234)"));
    m_reason->setObjectName(u"correctionReason"_s);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Optional; kept in the history"));
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Set Value"));

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("&Field"), m_field);
    form->addRow(tr("Now"), m_now);
    form->addRow(tr("&Value"), m_value);
    form->addRow(tr("&Reason"), m_reason);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addStretch(1);
    column->addWidget(m_buttons);

    connect(m_field, &QComboBox::currentIndexChanged, this, &CorrectionForm::showChoice);
    connect(m_field, &QComboBox::editTextChanged, this, &CorrectionForm::check);
    connect(m_value, &QLineEdit::textChanged, this, &CorrectionForm::check);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showChoice();
    m_value->selectAll();
    if (at < 0) {
        m_field->setFocus();
    } else {
        m_value->setFocus();
    }
}

QString CorrectionForm::path() const
{
    const Choice *choice = chosen();
    return choice ? choice->path : QString();
}

QString CorrectionForm::value() const
{
    return m_value->text().simplified();
}

QString CorrectionForm::reason() const
{
    return m_reason->text().simplified();
}

void CorrectionForm::showChoice()
{
    const Choice *choice = chosen();
    if (!choice) {
        m_now->setText(tr("Choose the field first."));
    } else {
        QString now = choice->text.isEmpty() ? tr("blank") : choice->text.toHtmlEscaped();
        if (!choice->machine.isEmpty()) {
            now += tr(" &nbsp;(the machine read <s>%1</s>)").arg(choice->machine.toHtmlEscaped());
        }
        m_now->setText(now);
        m_value->setText(choice->text);
    }
    check();
}

void CorrectionForm::check()
{
    const Choice *choice = chosen();
    const bool changed = choice && !value().isEmpty() && value() != choice->text;
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(changed);
}

// The text must be the name of the chosen field: half a name chooses nothing.
const CorrectionForm::Choice *CorrectionForm::chosen() const
{
    const int at = m_field->currentIndex();
    if (at < 0 || m_field->currentText() != m_field->itemText(at)) {
        return nullptr;
    }
    return &m_choices[static_cast<std::size_t>(at)];
}

} // namespace filing::ui
