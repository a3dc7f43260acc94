// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/displaytext.h"
#include "models/text/equationtext.h"
#include "models/text/pathtext.h"
#include "models/text/reasontext.h"
#include "models/tr.h"
#include "models/tree/extractiontree.h"
#include "parsers/core/listkey.h"
#include "parsers/extraction/fieldpath.h"

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

TreeItem blankCell(const OpenFiling &filing, const QString &path, const QString &label)
{
    TreeItem item = fieldItem(filing, path, label, Field(), FieldKind::Amount);
    item.text[1] = blankText();
    item.sort = QVariant();
    return item;
}

/// What the cells of a row say on the headings above them.
Signs signsOfCells(const Row &row)
{
    Signs signs;
    for (const Cell &cell : row.cells) {
        signs |= cell && !row.heading ? signsAbove(*cell) : Signs();
    }
    return signs;
}

/// The rows of a statement, each with its cells below it.
class RowLines : public LineSource
{
public:
    RowLines(OpenFilingPtr filing, std::size_t statement)
        : m_filing(std::move(filing))
        , m_index(statement)
    {
    }

    [[nodiscard]] QString key(Line line) const override
    {
        return line.part == 0 ? QStringLiteral("rows/") + toText(keyAt(statement().rows, line.line))
                              : toText(keyAt(statement().periods, line.part - 1));
    }
    [[nodiscard]] std::uint32_t parts(Line line) const override
    {
        const Row &row = statement().rows[line.line];
        return row.heading ? 0 : static_cast<std::uint32_t>(row.cells.size());
    }
    [[nodiscard]] TreeItem item(Line line) const override
    {
        TreeItem item = line.part == 0 ? rowItem(line.line) : cellItem(line.line, line.part - 1);
        item.key = key(line);
        return item;
    }
    [[nodiscard]] std::optional<Line> find(const QString &fieldPath) const override
    {
        const std::string path = fieldPath.toStdString();
        const StatementAddress address = statementAddress(*m_filing->effective, path);
        if (address.statement != m_index || !address.row) {
            return std::nullopt;
        }
        Line line{static_cast<std::uint32_t>(*address.row), 0};
        if (path == labelPath(*m_filing->effective, m_index, *address.row)) {
            return line;
        }
        line.part = address.period && isCellPath(path) ? static_cast<std::uint32_t>(*address.period) + 1 : 0;
        return line.part > 0 && line.part <= parts(line) ? std::optional(line) : std::nullopt;
    }

private:
    [[nodiscard]] const Statement &statement() const { return m_filing->effective->statements[m_index]; }

    [[nodiscard]] TreeItem rowItem(std::size_t index) const
    {
        const Row &row = statement().rows[index];
        const QString path = QString::fromStdString(labelPath(*m_filing->effective, m_index, index));
        TreeItem item = fieldItem(*m_filing, path, toText(row.label.text), row.label, FieldKind::Label);
        item.group = row.heading;
        item.signs |= rowSigns(row) | signsOfCells(row);
        item.editable = false;
        QStringList values;
        for (const Cell &cell : row.cells) {
            values << (cell && cell->review != Review::Rejected ? amountText(*cell) : blankText());
        }
        item.text[1] = row.heading ? QString() : values.join(QStringLiteral("   "));
        return item;
    }

    [[nodiscard]] TreeItem cellItem(std::size_t row, std::size_t column) const
    {
        const std::vector<Period> &periods = statement().periods;
        const Cell &cell = statement().rows[row].cells[column];
        const QString path = QString::fromStdString(cellPath(*m_filing->effective, m_index, row, column));
        const QString label = column < periods.size() ? periodText(periods[column]) : QString();
        TreeItem item = cell ? fieldItem(*m_filing, path, label, *cell, FieldKind::Amount) : blankCell(*m_filing, path, label);
        if (column < periods.size()) {
            item.brief = shortPeriodText(periods[column]);
        }
        return item;
    }

    OpenFilingPtr m_filing;
    std::size_t m_index;
};

void addRows(TreeBuilder &builder, int group, std::size_t index)
{
    const Statement &statement = builder.extraction().statements[index];
    for (const Row &row : statement.rows) {
        builder.item(group).signs |= signsAbove(row.label) | signsOfCells(row);
    }
    builder.addLines(group, std::make_shared<RowLines>(builder.filing(), index), statement.rows.size());
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
    addRows(builder, group, index);
    addChecks(builder, group, index);
    addTwins(builder, group, index);
    addWitnesses(builder, group, index);
}

} // namespace filing::models
