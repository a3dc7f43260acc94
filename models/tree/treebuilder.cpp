// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tree/treebuilder.h"

#include "models/text/displaytext.h"
#include "models/text/pathtext.h"
#include "models/text/reasontext.h"
#include "models/tr.h"

#include <QStringList>

namespace filing::models
{

namespace
{

QVariant sortValue(const Field &field)
{
    if (const auto number = field.number()) {
        return number->toDouble();
    }
    return toText(field.value.empty() ? field.text : field.value);
}

} // namespace

int TreeBuilder::addGroup(int parent, const QString &key, const QString &label, const QString &remark, Span span)
{
    TreeItem item;
    item.key = key;
    item.text = {label, remark, QString()};
    item.group = true;
    if (!span.isEmpty()) {
        item.place = {m_filing->path, {}, span};
    }
    return m_tree.add(parent, std::move(item));
}

int TreeBuilder::addField(int parent, const QString &path, const QString &label, const Field &field, FieldKind kind)
{
    const int node = m_tree.add(parent, fieldItem(*m_filing, path, label, field, kind));
    showAbove(node, signsAbove(field));
    return node;
}

int TreeBuilder::addPlace(int parent, const QString &key, const QString &label, const QString &value, Span span)
{
    return m_tree.add(parent, placeItem(*m_filing, key, label, value, span));
}

void TreeBuilder::showAbove(int node, Signs signs)
{
    for (int above = m_tree.parent(node); signs && above > 0; above = m_tree.parent(above)) {
        m_tree.edit(above).signs |= signs;
    }
}

TreeItem fieldItem(const OpenFiling &filing, const QString &path, const QString &label, const Field &field, FieldKind kind)
{
    TreeItem item;
    item.key = path.isEmpty() ? label : path;
    const bool amount = kind == FieldKind::Amount;
    item.text = {label, amount ? amountText(field) : fieldText(field), QString()};
    item.toolTip = fieldToolTip(field);
    item.editText = toText(field.text.empty() ? field.value : field.text);
    if (field.review == Review::Corrected || field.review == Review::Rejected) {
        item.machineText = toText(field.machineText);
    }
    item.place = {filing.path, path, field.span()};
    item.path = path;
    item.signs = signsOf(field);
    item.sort = sortValue(field);
    item.kind = static_cast<int>(kind);
    item.editable = !path.isEmpty();
    return item;
}

TreeItem placeItem(const OpenFiling &filing, const QString &key, const QString &label, const QString &value, Span span)
{
    TreeItem item;
    item.key = key;
    item.text = {label, value, QString()};
    item.place = {filing.path, {}, span};
    return item;
}

QString fieldToolTip(const Field &field)
{
    QStringList lines;
    if (!field.value.empty() && field.value != field.text) {
        lines << tr("Value: %1").arg(toText(field.value));
    }
    if (!field.was.empty()) {
        lines << tr("Stands there: %1").arg(toText(field.was));
    }
    if (!field.machineText.empty()) {
        lines << tr("Read by the machine: %1").arg(toText(field.machineText));
    }
    if (!field.reason.empty()) {
        lines << tr("Because: %1").arg(reasonText(field.reason));
    }
    if (!field.rule.empty()) {
        lines << tr("Rule: %1").arg(toText(field.rule));
    }
    return lines.join(QLatin1Char('\n'));
}

Signs signsAbove(const Field &field)
{
    const Signs signs = signsOf(field);
    Signs above = signs & Sign::Corrected;
    if (isDoubtful(field)) {
        above |= signs & (Signs(Sign::Contradicted) | Sign::Repaired);
    }
    return above;
}

} // namespace filing::models
