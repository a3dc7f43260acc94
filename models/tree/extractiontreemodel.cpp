// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tree/extractiontreemodel.h"

#include "models/tree/extractiontree.h"
#include "models/tree/requestedcorrection.h"

#include <QCoreApplication>

namespace filing::models
{

ExtractionTreeModel::ExtractionTreeModel(QObject *parent)
    : KeyedTreeModel(parent)
{
}

void ExtractionTreeModel::setFiling(const OpenFilingPtr &filing)
{
    if (filing == m_filing) {
        return;
    }
    const bool sameBytes = filing && m_filing && filing->path == m_filing->path && filing->document && m_filing->document
        && filing->document->id() == m_filing->document->id();
    const bool sameFields = sameBytes && filing->effective == m_filing->effective;
    const bool wasEmpty = !m_filing || !m_filing->effective;   // Nothing is selected in it, nothing has to be found again.
    m_filing = filing;
    if (!filing) {
        reset({});
    } else if (!sameBytes || (wasEmpty && filing->effective)) {
        reset(extractionTree(filing));
    } else if (!sameFields) {
        update(extractionTree(filing));
    }
}

OpenFilingPtr ExtractionTreeModel::filing() const
{
    return m_filing;
}

QModelIndex ExtractionTreeModel::indexOf(const QString &fieldPath) const
{
    return findField(fieldPath);
}

int ExtractionTreeModel::columnCount(const QModelIndex &parent) const
{
    Q_ASSERT(checkIndex(parent));
    return ColumnCount;
}

QVariant ExtractionTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Label:
        return tr("Field");
    case Value:
        return tr("Value");
    case Marks:
        return tr("Proof");
    default:
        return {};
    }
}

Qt::ItemFlags ExtractionTreeModel::flags(const QModelIndex &index) const
{
    Q_ASSERT(checkIndex(index));
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    // A view asks this of every line, also of those nobody sees: only of a value is more to be known.
    flags.setFlag(Qt::ItemIsEditable, index.column() == Value && itemAt(index)->editable);
    flags.setFlag(Qt::ItemNeverHasChildren, !hasChildren(index.siblingAtColumn(0)));
    return flags;
}

bool ExtractionTreeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    Q_ASSERT(checkIndex(index));
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable) || !m_filing) {
        return false;
    }
    const TreeItem *item = itemAt(index);
    const QString text = value.toString().trimmed();
    if (text == item->editText) {
        return false;
    }
    // The tree changes when the session publishes what came of it.
    Q_EMIT correctionRequested(requestedCorrection(*m_filing, item->path, text));
    return true;
}

} // namespace filing::models
