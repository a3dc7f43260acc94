// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/displaytext.h"
#include "models/text/equationtext.h"
#include "models/text/pathtext.h"
#include "models/text/reasontext.h"
#include "models/tr.h"
#include "parsers/extraction/fieldpath.h"
#include "models/tree/extractiontree.h"

#include <QStringList>

#include <algorithm>

namespace filing::models
{

namespace
{

const QString &blankText()
{
    static const QString dash = QStringLiteral("–");
    return dash;
}

/// A row is as good as its weakest cell.
Signs rowSigns(const Row &row)
{
    Signs any;
    Signs all = Signs(Sign::Proven) | Sign::Consistent;
    bool filled = false;
    for (const Cell &cell : row.cells) {
        if (!cell || cell->review == Review::Rejected) {
            continue;
        }
        filled = true;
        any |= signsOf(*cell);
        if (cell->proof != Proof::Proven) {
            all.setFlag(Sign::Proven, false);
        }
        if (cell->proof != Proof::Proven && cell->proof != Proof::Consistent) {
            all.setFlag(Sign::Consistent, false);
        }
    }
    Signs signs = any & (Signs(Sign::Contradicted) | Sign::Repaired | Sign::Derived | Sign::Corrected);
    if (filled && !any.testFlag(Sign::Contradicted)) {
        signs |= all.testFlag(Sign::Proven) ? Signs(Sign::Proven) : all;
    }
    return signs;
}

int addBlankCell(TreeBuilder &builder, int parent, const QString &path, const QString &label)
{
    const int node = builder.addField(parent, path, label, Field(), FieldKind::Amount);
    builder.item(node).text[1] = blankText();
    builder.item(node).sort = QVariant();
    return node;
}

void addRow(TreeBuilder &builder, int parent, std::size_t statementIndex, std::size_t index)
{
    const Statement &statement = builder.extraction().statements[statementIndex];
    const Row &row = statement.rows[index];
    const QString path = QString::fromStdString(labelPath(builder.extraction(), statementIndex, index));
    const int node = builder.addField(parent, path, toText(row.label.text), row.label, FieldKind::Label);
    TreeItem &item = builder.item(node);
    item.group = row.heading;
    item.signs |= rowSigns(row);
    item.editable = false;
    QStringList values;
    for (const Cell &cell : row.cells) {
        values << (cell && cell->review != Review::Rejected ? amountText(*cell) : blankText());
    }
    item.text[1] = row.heading ? QString() : values.join(QStringLiteral("   "));
    for (std::size_t c = 0; c < row.cells.size() && !row.heading; ++c) {
        const QString cell = QString::fromStdString(cellPath(builder.extraction(), statementIndex, index, c));
        const QString label = c < statement.periods.size() ? periodText(statement.periods[c]) : QString();
        const int child = row.cells[c] ? builder.addField(node, cell, label, *row.cells[c], FieldKind::Amount)
                                       : addBlankCell(builder, node, cell, label);
        if (c < statement.periods.size()) {
            builder.item(child).brief = shortPeriodText(statement.periods[c]);
        }
    }
}

void addHead(TreeBuilder &builder, int group, std::size_t index)
{
    const Statement &statement = builder.extraction().statements[index];
    const QString root = QString::fromStdString(statementPath(builder.extraction(), index)) + QLatin1Char('/');
    if (!statement.title.isEmpty()) {
        builder.addField(group, root + QStringLiteral("title"), tr("Title"), statement.title, FieldKind::Header);
    }
    if (!statement.scaleNote.isEmpty()) {
        builder.addField(group, root + QStringLiteral("scaleNote"), tr("Units"), statement.scaleNote, FieldKind::Header);
    }
    const int periods = builder.addGroup(group, QStringLiteral("periods"), tr("Periods"), scaleText(statement));
    for (std::size_t p = 0; p < statement.periods.size(); ++p) {
        const Period &period = statement.periods[p];
        const int node = builder.addField(periods, QString::fromStdString(periodPath(builder.extraction(), index, p)), periodText(period),
                                          period.label, FieldKind::Header);
        builder.item(node).brief = shortPeriodText(period);
    }
}

void addChecks(TreeBuilder &builder, int parent, std::size_t index)
{
    const Statement &statement = builder.extraction().statements[index];
    if (statement.checks.empty()) {
        return;
    }
    const auto held = [&](auto of) {
        return std::count_if(statement.checks.begin(), statement.checks.end(),
                             [&](const Check &check) { return check.holds && of(check); });
    };
    const auto holding = [](auto holds, std::size_t all) { return tr("%1 of %2 hold").arg(holds).arg(all); };
    const int group = builder.addGroup(parent, QStringLiteral("checks"), tr("Arithmetic"),
                                       holding(held([](const Check &) { return true; }), statement.checks.size()));
    for (std::size_t i = 0; i < statement.identities.size(); ++i) {
        const auto ofThis = [&](const Check &check) { return check.identity == i; };
        const auto all = std::count_if(statement.checks.begin(), statement.checks.end(), ofThis);
        if (all == 0) {
            continue;
        }
        const int identity = builder.addGroup(group, QString::number(i), identityText(statement, i),
                                              holding(held(ofThis), static_cast<std::size_t>(all)));
        builder.item(identity).toolTip = toText(statement.identities[i].text);
        for (const Check &check : statement.checks) {
            if (!ofThis(check) || check.period >= statement.periods.size()) {
                continue;
            }
            const std::size_t target = statement.identities[i].target;
            const int node = builder.addPlace(identity, QString::number(check.period),
                                              periodText(statement.periods[check.period]), equationText(statement, check),
                                              {});
            TreeItem &item = builder.item(node);
            item.place.fieldPath = QString::fromStdString(cellPath(builder.extraction(), index, target, check.period));
            if (const Field *cell = findField(builder.extraction(), item.place.fieldPath.toStdString())) {
                item.place.span = cell->span();
            }
            item.signs = check.holds ? Sign::Consistent : Sign::Contradicted;
            if (!check.holds) {
                builder.showAbove(node, Sign::Contradicted);
            }
        }
    }
}

void addTwins(TreeBuilder &builder, int parent, std::size_t index)
{
    const Statement &statement = builder.extraction().statements[index];
    if (statement.twins.empty()) {
        return;
    }
    const int group = builder.addGroup(parent, QStringLiteral("twins"), tr("Misread twins left out"),
                                       tr("%n lines", nullptr, static_cast<int>(statement.twins.size())));
    for (std::size_t t = 0; t < statement.twins.size(); ++t) {
        const Twin &twin = statement.twins[t];
        Span span;
        for (const Span piece : twin.pieces) {
            span = span.united(piece);
        }
        const QString row = fieldLabel(builder.extraction(), labelPath(builder.extraction(), index, twin.row));
        const int node = builder.addPlace(group, QString::number(t), row, toText(twin.text), span);
        builder.item(node).toolTip = reasonText(twin.reason);
    }
}

void addWitnesses(TreeBuilder &builder, int parent, std::size_t index)
{
    const Statement &statement = builder.extraction().statements[index];
    if (statement.witnesses.empty()) {
        return;
    }
    const auto agree = std::count_if(statement.witnesses.begin(), statement.witnesses.end(),
                                     [](const Witness &witness) { return witness.agrees; });
    const int group = builder.addGroup(parent, QStringLiteral("witnesses"), tr("Prose"),
                                       tr("%1 of %2 agree").arg(agree).arg(statement.witnesses.size()));
    for (std::size_t w = 0; w < statement.witnesses.size(); ++w) {
        const Witness &witness = statement.witnesses[w];
        const QString path = QString::fromStdString(witnessPath(builder.extraction(), index, w));
        const QString label
            = fieldLabel(builder.extraction(), cellPath(builder.extraction(), index, witness.row, witness.period));
        const int node = builder.addField(group, path, label, witness.amount, FieldKind::Witness);
        TreeItem &item = builder.item(node);
        item.signs = signsOf(witness);
        item.toolTip = toText(witness.sentence.text);
        if (item.signs.testFlag(Sign::Contradicted)) {
            builder.showAbove(node, Sign::Contradicted);
        }
        builder.addPlace(node, QStringLiteral("sentence"), tr("Sentence"), toText(witness.sentence.text),
                         witness.sentence.span());
    }
}

} // namespace

void addStatement(TreeBuilder &builder, std::size_t index)
{
    const Statement &statement = builder.extraction().statements[index];
    const int group = builder.addGroup(0, QString::fromStdString(statementPath(builder.extraction(), index)),
                                       statementTitle(builder.extraction(), index),
                                       tr("%n periods", nullptr, static_cast<int>(statement.periods.size())), statement.source);
    addHead(builder, group, index);
    for (std::size_t r = 0; r < statement.rows.size(); ++r) {
        addRow(builder, group, index, r);
    }
    addChecks(builder, group, index);
    addTwins(builder, group, index);
    addWitnesses(builder, group, index);
}

} // namespace filing::models
