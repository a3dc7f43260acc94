// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/corrections/ruledialog.h"

#include "models/corrections/rulepreview.h"
#include "models/text/pathtext.h"
#include "models/text/roletext.h"
#include "parsers/core/text.h"

#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace filing::ui
{

namespace
{

constexpr int wideInCharacters = 100;
constexpr int highInLines = 28;
constexpr std::chrono::milliseconds typingPause{400};

QString text(std::string_view words)
{
    return models::toText(words);
}

std::string bytes(const QString &words)
{
    return words.simplified().toStdString();
}

} // namespace

RuleDialog::RuleDialog(const Rule &rule, const models::SnapshotPtr &snapshot, models::SourceCursor &cursor, models::RuleSurvey *survey,
                       QWidget *parent)
    : QDialog(parent)
    , m_snapshot(snapshot)
    , m_survey(survey)
    , m_cursor(cursor)
    , m_kind(new QComboBox(this))
    , m_pattern(new QLineEdit(text(rule.pattern), this))
    , m_value(new QComboBox(this))
    , m_scope(new QComboBox(this))
    , m_reason(new QLineEdit(text(rule.reason), this))
    , m_summary(new QLabel(this))
    , m_changes(new QTreeWidget(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(u"ruleDialog"_s);
    setWindowTitle(tr("Rule"));
    m_kind->setObjectName(u"ruleKind"_s);
    for (const RuleKind kind : {RuleKind::LabelRole, RuleKind::ColumnPeriod, RuleKind::NotAField}) {
        m_kind->addItem(models::kindText(kind), static_cast<int>(kind));
    }
    if (m_kind->findData(static_cast<int>(rule.kind)) < 0) {
        m_kind->addItem(models::kindText(rule.kind), static_cast<int>(rule.kind));
    }
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(rule.kind)));
    m_pattern->setObjectName(u"rulePattern"_s);
    m_pattern->setPlaceholderText(tr("As printed; case, blanks and punctuation do not matter"));
    m_value->setObjectName(u"ruleValue"_s);
    m_value->setEditable(true);
    m_value->setInsertPolicy(QComboBox::NoInsert);
    m_value->completer()->setFilterMode(Qt::MatchContains);
    m_value->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_scope->setObjectName(u"ruleScope"_s);
    m_reason->setObjectName(u"ruleReason"_s);
    m_reason->setPlaceholderText(tr("Optional; kept in the history"));
    m_summary->setObjectName(u"ruleSummary"_s);
    m_summary->setWordWrap(true);
    m_changes->setObjectName(u"ruleChanges"_s);
    m_changes->setAccessibleName(tr("What the rule changes"));
    m_changes->setHeaderLabels({tr("Filing"), tr("Place"), tr("Before"), tr("After")});
    m_changes->setRootIsDecorated(false);
    m_changes->setUniformRowHeights(true);

    // The filer the rule was made at comes first; any other open one can be chosen as well.
    m_scope->addItem(tr("Every filer"), u"*"_s);
    const auto addScope = [this](const std::string &scope) {
        if (m_scope->findData(text(scope)) < 0) {
            m_scope->addItem(tr("Only %1").arg(models::scopeText(scope, *m_snapshot)), text(scope));
        }
    };
    addScope(rule.scope);
    for (const models::OpenFilingPtr &filing : m_snapshot->filings) {
        if (filing->machine) {
            addScope(scopeOf(*filing->machine));
        }
    }
    m_scope->setCurrentIndex(m_scope->findData(text(rule.scope)));

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Words"), m_pattern);
    form->addRow(tr("&Meaning"), m_kind);
    form->addRow(QString(), m_value);
    form->addRow(tr("&For"), m_scope);
    form->addRow(tr("&Reason"), m_reason);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_summary);
    column->addWidget(m_changes, 1);
    column->addWidget(m_buttons);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Make Rule"));

    fillValues();
    if (const int known = m_value->findData(text(rule.value)); known >= 0) {
        m_value->setCurrentIndex(known);
    } else if (rule.value.empty()) {
        m_value->setEditText(QString());
    } else {
        m_value->addItem(models::valueText(rule.kind, rule.value), text(rule.value));
        m_value->setCurrentIndex(m_value->count() - 1);
    }
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        fillValues();
        showPreview();
    });
    connect(m_pattern, &QLineEdit::textChanged, this, &RuleDialog::showPreview);
    connect(m_value, &QComboBox::editTextChanged, this, &RuleDialog::showPreview);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &RuleDialog::showPreview);
    connect(m_changes, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *item) {
        if (item && item->data(0, Qt::UserRole).isValid()) {
            m_cursor.moveTo(item->data(0, Qt::UserRole).value<models::Place>(), this);
        }
    });
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(fontMetrics().averageCharWidth() * wideInCharacters, fontMetrics().height() * highInLines);
    for (const int section : {0, 1}) {
        m_changes->setColumnWidth(section, width() * 3 / 10);
    }
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &RuleDialog::surveyLibrary);
    if (m_survey) {
        connect(m_survey, &models::RuleSurvey::progressed, this, &RuleDialog::takeSurvey);
    }
    showPreview();
    m_value->setFocus();
}

RuleDialog::~RuleDialog()
{
    if (m_survey) {
        m_survey->stop();
    }
}

void RuleDialog::fillValues()
{
    m_value->clear();
    switch (static_cast<RuleKind>(m_kind->currentData().toInt())) {
    case RuleKind::LabelRole:
        m_value->addItem(tr("No role"), QString());
        for (const std::string_view role : models::knownRoles()) {
            m_value->addItem(models::roleText(role), text(role));
        }
        break;
    case RuleKind::ColumnPeriod:
        for (const std::string_view length : {"3 months", "6 months", "9 months", "12 months", "instant"}) {
            m_value->addItem(models::valueText(RuleKind::ColumnPeriod, length), text(length));
        }
        break;
    case RuleKind::NotAField:
        for (const std::string_view family : models::knownFamilies()) {
            m_value->addItem(models::valueText(RuleKind::NotAField, family), text(family));
        }
        break;
    case RuleKind::JoinLines:
        for (const std::string_view role : models::knownRoles()) {
            m_value->addItem(models::roleText(role), text(role));
        }
        break;
    case RuleKind::SplitLine:
        break;
    }
}

Rule RuleDialog::rule() const
{
    const int known = m_value->findText(m_value->currentText(), Qt::MatchFixedString);
    const QString value = known >= 0 ? m_value->itemData(known).toString() : m_value->currentText();
    return {static_cast<RuleKind>(m_kind->currentData().toInt()), bytes(m_scope->currentData().toString()), bytes(m_pattern->text()),
            bytes(value), bytes(m_reason->text())};
}

bool RuleDialog::isWhole() const
{
    const Rule now = rule();
    const bool known = m_value->findText(m_value->currentText(), Qt::MatchFixedString) >= 0;
    const bool ofSeries = now.kind == RuleKind::JoinLines || now.kind == RuleKind::SplitLine;
    return !alnumKey(now.pattern).empty() && (known || ofSeries || now.kind == RuleKind::NotAField);
}

void RuleDialog::showPreview()
{
    const Rule now = rule();
    const bool ofSeries = now.kind == RuleKind::JoinLines || now.kind == RuleKind::SplitLine;
    const bool whole = isWhole();
    m_preview = whole ? models::previewOf(now, *m_snapshot) : models::RulePreview();
    m_changes->clear();
    addChanges(m_preview, true);
    m_library = {};
    m_pause.stop();
    if (m_survey) {
        m_survey->stop();
        if (whole && !ofSeries) {
            m_pause.start();
        }
    }
    showSummary();
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(whole);
}

void RuleDialog::addChanges(const models::RulePreview &preview, bool open)
{
    for (const models::RuleChange &change : preview.changes) {
        auto *item = new QTreeWidgetItem(m_changes, {change.filing, change.field, change.before, change.after});
        if (open) {
            item->setData(0, Qt::UserRole, QVariant::fromValue(change.place));
        }
        item->setToolTip(0, open ? change.filing : tr("%1, in the library: %2").arg(change.filing, change.place.filing));
        item->setToolTip(1, change.field);
    }
}

void RuleDialog::surveyLibrary()
{
    QStringList open;
    for (const models::OpenFilingPtr &filing : m_snapshot->filings) {
        open << filing->path;
    }
    m_survey->ask(rule(), open);
}

void RuleDialog::takeSurvey(const models::RuleSurvey::Progress &progress)
{
    addChanges(progress.found, false);
    m_library.found.filings += progress.found.filings;
    m_library.found.keptByPeople += progress.found.keptByPeople;
    m_library.found.changes.insert(m_library.found.changes.end(), progress.found.changes.begin(), progress.found.changes.end());
    m_library.read = progress.read;
    m_library.total = progress.total;
    showSummary();
}

void RuleDialog::showSummary()
{
    const Rule now = rule();
    const bool ofSeries = now.kind == RuleKind::JoinLines || now.kind == RuleKind::SplitLine;
    const auto places = [](const models::RulePreview &preview) {
        const QString changes = tr("%n places change", nullptr, static_cast<int>(preview.changes.size()));
        return tr("%1 in %n filings", nullptr, preview.filings).arg(changes);
    };
    QString summary = !isWhole()       ? tr("Say which words are meant, and what they mean.")
        : ofSeries                     ? tr("No field changes; the chart and the tables of periods follow.")
        : m_preview.changes.empty()    ? tr("Nothing changes in the open filings; the rule holds for those opened later.")
                                       : places(m_preview) + u'.';
    if (m_library.total > 0) {
        summary += u' ' + tr("%1 (%2).").arg(m_library.found.changes.empty() ? tr("Nothing changes in the library") : tr("In the library: %1").arg(places(m_library.found)),
                                       m_library.isDone() ? tr("%Ln filings read", nullptr, m_library.total)
                                                          : tr("%1 of %Ln filings read so far", nullptr, m_library.total).arg(QLocale().toString(m_library.read)));
    }
    if (const int kept = m_preview.keptByPeople + m_library.found.keptByPeople; kept > 0) {
        summary += u' ' + tr("%n that somebody judged stay as they are.", nullptr, kept);
    }
    m_summary->setText(summary);
}

} // namespace filing::ui
