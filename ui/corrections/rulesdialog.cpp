// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/corrections/rulesdialog.h"

#include "models/corrections/rulepreview.h"
#include "models/exchange/exchange.h"
#include "models/text/pathtext.h"
#include "models/text/roletext.h"
#include "ui/corrections/ruledialog.h"
#include "ui/widgets/emptystate.h"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QSaveFile>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace filing::ui
{

namespace
{

constexpr int wideInCharacters = 110;
constexpr int highInLines = 20;

QString valueText(const Rule &rule)
{
    return rule.kind == RuleKind::LabelRole ? models::roleText(rule.value) : models::toText(rule.value);
}

QString changesText(const Rule &rule, const models::Snapshot &snapshot)
{
    const models::RulePreview preview = models::previewOf(rule, snapshot);
    return preview.changes.empty() ? RulesDialog::tr("nothing")
                                   : models::countText(static_cast<int>(preview.changes.size()), preview.filings);
}

} // namespace

RulesDialog::RulesDialog(models::FilingSession &session, models::SourceCursor &cursor, models::RuleSurvey *survey, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_cursor(cursor)
    , m_survey(survey)
    , m_list(new QTreeWidget(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"rulesDialog"_s);
    setWindowTitle(tr("Rules"));
    m_list->setObjectName(u"rulesList"_s);
    m_list->setAccessibleName(tr("Rules in force"));
    m_list->setHeaderLabels({tr("Words"), tr("Meaning"), tr("For"), tr("By"), tr("Reason"), tr("Changes now")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *add = buttons->addButton(tr("&Add…"), QDialogButtonBox::ActionRole);
    m_edit = buttons->addButton(tr("&Edit…"), QDialogButtonBox::ActionRole);
    m_remove = buttons->addButton(tr("&Remove"), QDialogButtonBox::ActionRole);
    m_export = buttons->addButton(tr("E&xport…"), QDialogButtonBox::ActionRole);
    QPushButton *import = buttons->addButton(tr("&Import…"), QDialogButtonBox::ActionRole);
    m_export->setObjectName(u"exportRules"_s);
    import->setObjectName(u"importRules"_s);
    connect(m_export, &QPushButton::clicked, this, &RulesDialog::exportRules);
    connect(import, &QPushButton::clicked, this, &RulesDialog::importRules);
    add->setObjectName(u"addRule"_s);
    m_edit->setObjectName(u"editRule"_s);
    m_remove->setObjectName(u"removeRule"_s);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_stack, 1);
    column->addWidget(buttons);
    m_stack->addWidget(m_list);
    m_stack->addWidget(new EmptyState(EmptyReason::NoRules, {}, m_stack));
    // Qt makes its first button the proxy of the box, and Tab then goes round among the buttons in front of it for ever.
    buttons->setFocusProxy(nullptr);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(add, &QPushButton::clicked, this, [this] { edit(true); });
    connect(m_edit, &QPushButton::clicked, this, [this] { edit(false); });
    connect(m_list, &QTreeWidget::itemActivated, this, [this] { edit(false); });
    connect(m_remove, &QPushButton::clicked, this, &RulesDialog::remove);
    connect(&session, &models::FilingSession::snapshotChanged, this, &RulesDialog::fill);
    resize(fontMetrics().averageCharWidth() * wideInCharacters, fontMetrics().height() * highInLines);
    // In hundredths; what a rule changes takes the rest.
    static constexpr std::array shares{18, 24, 16, 13, 12};
    for (std::size_t section = 0; section < shares.size(); ++section) {
        m_list->setColumnWidth(static_cast<int>(section), width() * shares.at(section) / 100);
    }
    fill();
}

void RulesDialog::fill()
{
    const models::LogEntry *before = chosen();
    const qint64 kept = before ? before->id : 0;
    m_list->clear();
    const models::SnapshotPtr snapshot = m_session.snapshot();
    for (const models::LogEntry &entry : snapshot->rules) {
        const auto rule = entry.inForce ? ruleOf(entry.correction) : std::nullopt;
        if (!rule) {
            continue;
        }
        const QString when = QLocale().toString(QDateTime::fromMSecsSinceEpoch(entry.correction.timeMs), QLocale::ShortFormat);
        auto *item = new QTreeWidgetItem(
            m_list, {models::toText(rule->pattern), models::kindText(rule->kind) + u' ' + valueText(*rule),
                     models::scopeText(rule->scope, *snapshot), models::toText(entry.correction.author) + u", "_s + when,
                     models::toText(rule->reason), changesText(*rule, *snapshot)});
        item->setToolTip(5, tr("In the open filings"));
        item->setData(0, Qt::UserRole, entry.id);
        if (entry.id == kept) {
            m_list->setCurrentItem(item);
        }
    }
    if (!m_list->currentItem()) {
        m_list->setCurrentItem(m_list->topLevelItem(0));
    }
    const bool any = m_list->topLevelItemCount() > 0;
    m_stack->setCurrentIndex(any ? 0 : 1);
    m_edit->setEnabled(any);
    m_remove->setEnabled(any);
    m_export->setEnabled(any);
}

const models::LogEntry *RulesDialog::chosen() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    if (!item) {
        return nullptr;
    }
    const qint64 id = item->data(0, Qt::UserRole).toLongLong();
    const models::SnapshotPtr snapshot = m_session.snapshot();
    const auto found = std::find_if(snapshot->rules.begin(), snapshot->rules.end(),
                                    [&](const models::LogEntry &entry) { return entry.id == id; });
    return found != snapshot->rules.end() ? &*found : nullptr;
}

void RulesDialog::edit(bool fresh)
{
    const models::LogEntry *entry = fresh ? nullptr : chosen();
    if (!fresh && !entry) {
        return;
    }
    const qint64 id = entry ? entry->id : 0;
    RuleDialog dialog(entry ? ruleOf(entry->correction).value_or(Rule()) : Rule(), m_session.snapshot(), m_cursor, m_survey, this);
    if (dialog.exec() == QDialog::Accepted) {
        m_session.addRule(dialog.rule(), id);
    }
}

void RulesDialog::exportRules()
{
    const QString file = QFileDialog::getSaveFileName(this, tr("Export Rules"), tr("rules.json"), tr("Rules (*.json)"));
    if (file.isEmpty()) {
        return;
    }
    // Nothing that was said about any filing goes with them.
    const QByteArray bytes = models::exported(models::only(m_session.content(), {}, true), models::ExchangeFormat::Json);
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.commit()) {
        QMessageBox::warning(this, windowTitle(), tr("%1 could not be written: %2.").arg(file, out.errorString()));
    }
}

void RulesDialog::importRules()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Import Rules"), {}, tr("Rules (*.json);;All files (*)"));
    if (file.isEmpty()) {
        return;
    }
    QString problem;
    const auto content = models::contentOfFile(file, &problem);
    if (!content) {
        QMessageBox::warning(this, windowTitle(), problem);
        return;
    }
    m_session.takeIn(models::only(*content, {}, true));
}

void RulesDialog::remove()
{
    if (const models::LogEntry *entry = chosen()) {
        m_session.takeBack(entry->id);
    }
}

} // namespace filing::ui
