// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/corrections/rowdialogs.h"

#include "models/text/displaytext.h"
#include "models/text/roletext.h"
#include "parsers/corrections/periodtext.h"
#include "parsers/statements/roles.h"
#include "ui/tr.h"
#include "ui/widgets/filterfield.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QInputDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace filing::ui
{

namespace
{

constexpr int roleData = Qt::UserRole;

QString text(std::string_view words)
{
    return QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size()));
}

} // namespace

RoleDialog::RoleDialog(const Row &row, QWidget *parent)
    : QDialog(parent)
    , m_filter(new FilterField(this))
    , m_list(new QListWidget(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(u"roleDialog"_s);
    setWindowTitle(tr("Role of \"%1\"").arg(text(row.label.text)));
    m_filter->setObjectName(u"roleFilter"_s);
    m_filter->setAccessibleName(tr("Search roles"));
    m_filter->setPlaceholderText(tr("Type parts of a role's name; arrow keys choose"));
    m_filter->setList(m_list, FilterField::Keys::Move);
    m_list->setObjectName(u"roleList"_s);
    m_list->setAccessibleName(tr("Roles"));
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Set Role"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);
    column->addWidget(m_buttons);

    m_list->addItem(tr("No role of its own"));
    m_list->item(0)->setData(roleData, QString());
    for (const RoleMatch &known : knownRoles()) {
        auto *item = new QListWidgetItem(models::roleText(known.role), m_list);
        item->setData(roleData, text(known.role));
        item->setToolTip(text(known.concept_));
    }
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->data(roleData).toString() == text(row.role)) {
            m_list->setCurrentRow(i);
        }
    }
    connect(m_filter, &QLineEdit::textChanged, this, &RoleDialog::filter);
    connect(m_list, &QListWidget::itemActivated, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(fontMetrics().averageCharWidth() * 60, fontMetrics().height() * 24);
    m_filter->setFocus();
}

void RoleDialog::filter()
{
    const QStringList typed = m_filter->text().split(u' ', Qt::SkipEmptyParts);
    QListWidgetItem *meant = nullptr;
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem *item = m_list->item(i);
        const QString name = item->text() + u' ' + item->data(roleData).toString() + u' ' + item->toolTip();
        const bool shown = std::all_of(typed.begin(), typed.end(),
                                       [&](const QString &word) { return name.contains(word, Qt::CaseInsensitive); });
        item->setHidden(!shown);
        const bool called = shown && item->text().compare(m_filter->text().trimmed(), Qt::CaseInsensitive) == 0;
        meant = called || (shown && !meant) ? item : meant;
    }
    m_list->setCurrentItem(meant);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(meant != nullptr);
}

std::string RoleDialog::role() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(roleData).toString().toStdString() : std::string();
}

SplitDialog::SplitDialog(const Statement &statement, const Row &row, QWidget *parent)
    : QDialog(parent)
    , m_cuts(new QComboBox(this))
    , m_figures(new QListWidget(this))
{
    setObjectName(u"splitDialog"_s);
    setWindowTitle(tr("Split row"));
    m_cuts->setObjectName(u"splitCut"_s);
    m_figures->setObjectName(u"splitFigures"_s);
    m_figures->setAccessibleName(tr("Figures of the second line"));
    const std::string &label = row.label.text;
    for (std::size_t at = label.find(' '); at != std::string::npos; at = label.find(' ', at + 1)) {
        m_cuts->addItem(text(std::string_view(label).substr(0, at)) + u"  |  "_s + text(std::string_view(label).substr(at + 1)),
                        QVariant::fromValue(at));
    }
    for (std::size_t p = 0; p < row.cells.size() && p < statement.periods.size(); ++p) {
        if (row.cells[p] && row.cells[p]->review != Review::Rejected) {
            auto *item = new QListWidgetItem(
                tr("%1 · %2").arg(models::amountText(*row.cells[p]), models::periodText(statement.periods[p])), m_figures);
            item->setData(roleData, QVariant::fromValue(p));
            item->setCheckState(Qt::Unchecked);
        }
    }
    // As high as its figures need: two of them in a field for twenty look as if some were missing.
    const int line = m_figures->count() > 0 ? m_figures->sizeHintForRow(0) : fontMetrics().height();
    m_figures->setFixedHeight(std::clamp(m_figures->count(), 1, 8) * line + 2 * m_figures->frameWidth() + 2);
    m_figures->setMinimumWidth(m_figures->sizeHintForColumn(0) + 2 * m_figures->frameWidth() + fontMetrics().averageCharWidth());
    m_figures->setEnabled(m_figures->count() > 0);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Split Row"));
    auto *form = new QFormLayout(this);
    form->addRow(tr("&Lines"), m_cuts);
    form->addRow(tr("&Figures of the second line"), m_figures);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_cuts->setFocus();
}

std::size_t SplitDialog::cut() const
{
    return m_cuts->currentData().value<std::size_t>();
}

std::vector<std::size_t> SplitDialog::periods() const
{
    std::vector<std::size_t> chosen;
    for (int i = 0; i < m_figures->count(); ++i) {
        if (m_figures->item(i)->checkState() == Qt::Checked) {
            chosen.push_back(m_figures->item(i)->data(roleData).value<std::size_t>());
        }
    }
    return chosen;
}

std::optional<QString> askForPeriod(const QString &title, const QString &words, const Statement &statement, const Period *like,
                                    QWidget *parent)
{
    const QString accepted = tr("A period like \"Three Months Ended March 31, 2011\", \"2011-01-01/2011-03-31\" or \"As of March 31, 2011\":");
    const bool instants = statement.kind == StatementKind::BalanceSheet;
    const auto months = instants ? std::optional(0) : like && like->months > 0 ? std::optional(like->months) : std::nullopt;
    QString said = words;
    QString question = accepted;
    for (;;) {
        bool ok = false;
        said = QInputDialog::getText(parent, title, question, QLineEdit::Normal, said, &ok).simplified();
        if (!ok) {
            return std::nullopt;
        }
        if (parsePeriodSpan(said.toStdString(), months, like ? like->end : std::nullopt)) {
            return said;
        }
        question = tr("\"%1\" does not say which period it is.").arg(said) + u"\n"_s + accepted;
    }
}

} // namespace filing::ui
