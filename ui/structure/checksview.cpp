// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/structure/checksview.h"

#include "models/roles.h"
#include "models/text/displaytext.h"
#include "models/text/equationtext.h"
#include "parsers/extraction/fieldpath.h"
#include "ui/text/prooftext.h"
#include "ui/theme/theme.h"

#include <QHeaderView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace filing::ui
{

using models::Place;

ChecksView::ChecksView(models::SourceCursor &cursor, QWidget *parent)
    : QTreeWidget(parent)
    , m_cursor(cursor)
{
    setObjectName(u"checksView"_s);
    setAccessibleName(tr("Checks of the statement"));
    setColumnCount(2);
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setIndentation(fontMetrics().height());
    header()->setStretchLastSection(true);
    header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    connect(this, &QTreeWidget::itemClicked, this, &ChecksView::lead);
    connect(this, &QTreeWidget::itemActivated, this, &ChecksView::lead);
}

void ChecksView::setStatement(const models::OpenFilingPtr &filing, int statement)
{
    clear();
    m_path = filing ? filing->path : QString();
    if (!filing || !filing->effective || statement < 0
        || statement >= static_cast<int>(filing->effective->statements.size())) {
        return;
    }
    const Statement &shownOne = filing->effective->statements[static_cast<std::size_t>(statement)];
    addSums(*filing->effective, static_cast<std::size_t>(statement));
    addWitnesses(*filing->effective, static_cast<std::size_t>(statement));
    addTwins(shownOne);
}

// Failing sums first and unfolded: they are what one looks for here.
void ChecksView::addSums(const Extraction &extraction, std::size_t at)
{
    const Statement &statement = extraction.statements[at];
    if (statement.identities.empty()) {
        return;
    }
    QTreeWidgetItem *group = addGroup(tr("Sums"), static_cast<qsizetype>(statement.identities.size()));
    for (std::size_t i = 0; i < statement.identities.size(); ++i) {
        const Identity &identity = statement.identities[i];
        auto *line = new QTreeWidgetItem(group);
        line->setText(0, identity.target < statement.rows.size() ? rowLabel(statement.rows[identity.target]) : QString());
        line->setText(1, models::identityText(statement, i));
        line->setToolTip(1, line->text(1));
        bool fails = false;
        for (const Check &check : statement.checks) {
            if (check.identity != i || check.period >= statement.periods.size()) {
                continue;
            }
            auto *figures = new QTreeWidgetItem(line);
            figures->setText(0, models::periodText(statement.periods[check.period]));
            figures->setText(1, equationFigures(statement, check));
            figures->setToolTip(1, figures->text(1));
            figures->setIcon(0, signIcon(check.holds ? models::Sign::Consistent : models::Sign::Contradicted));
            const QString path = QString::fromStdString(
                cellPath(extraction, at, identity.target, check.period));
            const auto &cells = statement.rows[identity.target].cells;
            const Span span = check.period < cells.size() && cells[check.period] ? cells[check.period]->span() : Span{};
            figures->setData(0, Role::Place, QVariant::fromValue(Place{m_path, path, span}));
            fails = fails || !check.holds;
        }
        line->setIcon(0, signIcon(fails ? models::Sign::Contradicted : models::Sign::Consistent));
        line->setExpanded(fails);
    }
    group->setExpanded(true);
}

void ChecksView::addWitnesses(const Extraction &extraction, std::size_t at)
{
    const Statement &statement = extraction.statements[at];
    if (statement.witnesses.empty()) {
        return;
    }
    QTreeWidgetItem *group = addGroup(tr("Said in the text"), static_cast<qsizetype>(statement.witnesses.size()));
    for (std::size_t i = 0; i < statement.witnesses.size(); ++i) {
        const Witness &witness = statement.witnesses[i];
        auto *line = new QTreeWidgetItem(group);
        line->setText(0, witness.row < statement.rows.size() ? rowLabel(statement.rows[witness.row]) : QString());
        line->setText(1, u"“"_s + shown(witness.sentence.text) + u"”"_s);
        line->setToolTip(1, witness.agrees ? tr("The cell rounds to what the sentence says.")
                                           : tr("The sentence states another figure than the cell."));
        line->setIcon(0, signIcon(witness.agrees ? models::Sign::Consistent : models::Sign::Contradicted));
        const QString path = QString::fromStdString(witnessPath(extraction, at, i));
        line->setData(0, Role::Place, QVariant::fromValue(Place{m_path, path, witness.sentence.span()}));
    }
    group->setExpanded(true);
}

void ChecksView::addTwins(const Statement &statement)
{
    if (statement.twins.empty()) {
        return;
    }
    QTreeWidgetItem *group = addGroup(tr("Left out as misread twins"), static_cast<qsizetype>(statement.twins.size()));
    for (const Twin &twin : statement.twins) {
        auto *line = new QTreeWidgetItem(group);
        line->setText(0, twin.row < statement.rows.size() ? tr("of %1").arg(rowLabel(statement.rows[twin.row])) : QString());
        line->setText(1, shown(twin.text));
        line->setToolTip(1, shown(twin.reason));
        line->setForeground(1, twinText(palette()));
        Span span;
        for (const Span piece : twin.pieces) {
            span = span.united(piece);
        }
        line->setData(0, Role::Place, QVariant::fromValue(Place{m_path, {}, span}));
    }
    group->setExpanded(true);
}

QTreeWidgetItem *ChecksView::addGroup(const QString &title, qsizetype count)
{
    auto *group = new QTreeWidgetItem(this);
    group->setText(0, u"%1 · %2"_s.arg(title).arg(count));
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    group->setFont(0, bold);
    group->setFirstColumnSpanned(true);
    return group;
}

void ChecksView::lead(const QTreeWidgetItem *item)
{
    const auto place = item->data(0, Role::Place).value<Place>();
    if (!place.filing.isEmpty()) {
        m_cursor.moveTo(place, this);
    }
}

} // namespace filing::ui
