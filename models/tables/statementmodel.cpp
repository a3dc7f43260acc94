// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/statementmodel.h"

#include "models/roles.h"
#include "models/signs.h"
#include "models/text/displaytext.h"
#include "models/text/pathtext.h"
#include "models/tree/requestedcorrection.h"
#include "models/tree/treebuilder.h"
#include "parsers/extraction/fieldpath.h"

namespace filing::models
{

namespace
{

bool sameShape(const Statement &a, const Statement &b)
{
    return a.rows.size() == b.rows.size() && a.periods.size() == b.periods.size();
}

} // namespace

StatementModel::StatementModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void StatementModel::setStatement(const OpenFilingPtr &filing, int statement)
{
    const bool valid = filing && filing->effective && statement >= 0
        && statement < static_cast<int>(filing->effective->statements.size());
    const int wanted = valid ? statement : -1;
    const Statement *before = current();
    const bool inPlace = valid && before != nullptr && wanted == m_statement && m_filing->path == filing->path
        && m_filing->document->id() == filing->document->id()
        && sameShape(*before, filing->effective->statements[static_cast<std::size_t>(wanted)]);
    if (!inPlace) {
        beginResetModel();
        m_filing = filing;
        m_statement = wanted;
        endResetModel();
        return;
    }
    const bool same = m_filing->effective == filing->effective;
    m_filing = filing;
    if (!same && rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }
}

const Statement *StatementModel::current() const
{
    return m_statement < 0 ? nullptr : &m_filing->effective->statements[static_cast<std::size_t>(m_statement)];
}

QString StatementModel::pathAt(int row, int column) const
{
    const auto statement = static_cast<std::size_t>(m_statement);
    const Extraction &extraction = *m_filing->effective;
    return QString::fromStdString(
        column == 0 ? labelPath(extraction, statement, static_cast<std::size_t>(row))
                    : cellPath(extraction, statement, static_cast<std::size_t>(row), static_cast<std::size_t>(column - 1)));
}

QModelIndex StatementModel::indexOf(const QString &fieldPath) const
{
    if (current() == nullptr) {
        return {};
    }
    const StatementAddress address = statementAddress(*m_filing->effective, fieldPath.toStdString());
    if (address.statement != static_cast<std::size_t>(m_statement) || !address.row) {
        return {};
    }
    const int column = address.period ? static_cast<int>(*address.period) + 1 : 0;
    const bool named = address.period || fieldPath.endsWith(QLatin1String("/label"));
    return named && hasIndex(static_cast<int>(*address.row), column) ? index(static_cast<int>(*address.row), column)
                                                                     : QModelIndex();
}

int StatementModel::rowCount(const QModelIndex &parent) const
{
    Q_ASSERT(checkIndex(parent));
    return parent.isValid() || current() == nullptr ? 0 : static_cast<int>(current()->rows.size());
}

int StatementModel::columnCount(const QModelIndex &parent) const
{
    Q_ASSERT(checkIndex(parent));
    return parent.isValid() || current() == nullptr ? 0 : 1 + static_cast<int>(current()->periods.size());
}

const Field *StatementModel::fieldAt(int row, int column) const
{
    const Row &line = current()->rows[static_cast<std::size_t>(row)];
    if (column == 0) {
        return &line.label;
    }
    const auto period = static_cast<std::size_t>(column - 1);
    return period < line.cells.size() && line.cells[period] ? &*line.cells[period] : nullptr;
}

QVariant StatementModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index));
    if (!index.isValid() || current() == nullptr) {
        return {};
    }
    const Row &row = current()->rows[static_cast<std::size_t>(index.row())];
    const Field *field = fieldAt(index.row(), index.column());
    switch (role) {
    case Qt::TextAlignmentRole:
        return index.column() == 0 ? QVariant(Qt::AlignLeft | Qt::AlignVCenter)
                                   : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case Role::Group:
        return row.heading;
    case Role::Depth:
        return row.depth;
    case Role::Path:
        return pathAt(index.row(), index.column());
    case Role::Place:
        return QVariant::fromValue(Place{m_filing->path, pathAt(index.row(), index.column()),
                                         field != nullptr ? field->span() : Span()});
    case Role::Kind:
        return static_cast<int>(index.column() == 0 ? FieldKind::Label : FieldKind::Amount);
    default:
        return field != nullptr ? fieldData(*field, index.column(), role) : QVariant();
    }
}

QVariant StatementModel::fieldData(const Field &field, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return column == 0 ? toText(field.text) : amountText(field);
    case Qt::EditRole:
        return toText(field.text.empty() ? field.value : field.text);
    case Qt::ToolTipRole: {
        const QString text = fieldToolTip(field);
        return text.isEmpty() ? QVariant() : QVariant(text);
    }
    case Role::Sort: {
        const auto number = field.number();
        return number ? QVariant(number->toDouble()) : QVariant(toText(field.text));
    }
    case Role::Signs:
        return static_cast<int>(signsOf(field));
    case Role::MachineText:
        return field.review == Review::Corrected || field.review == Review::Rejected
            ? QVariant(toText(field.machineText))
            : QVariant();
    default:
        return {};
    }
}

QVariant StatementModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || current() == nullptr || section < 0 || section >= columnCount()) {
        return {};
    }
    if (section == 0) {
        return role == Qt::DisplayRole ? QVariant(scaleText(*current())) : QVariant();
    }
    const auto number = static_cast<std::size_t>(section - 1);
    const Period &period = current()->periods[number];
    const QString path = QString::fromStdString(periodPath(*m_filing->effective, static_cast<std::size_t>(m_statement), number));
    switch (role) {
    case Qt::DisplayRole:
        return shortPeriodText(period);
    case Qt::ToolTipRole:
        return periodText(period);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case Role::Path:
        return path;
    case Role::Signs:
        return static_cast<int>(signsOf(period.label));
    case Role::Place:
        return QVariant::fromValue(Place{m_filing->path, path, period.label.span()});
    default:
        return {};
    }
}

Qt::ItemFlags StatementModel::flags(const QModelIndex &index) const
{
    Q_ASSERT(checkIndex(index));
    if (!index.isValid() || current() == nullptr) {
        return Qt::NoItemFlags;
    }
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    const Row &row = current()->rows[static_cast<std::size_t>(index.row())];
    // A blank cell can be given a value; a heading has none.
    flags.setFlag(Qt::ItemIsEditable,
                  index.column() == 0 || (!row.heading && static_cast<std::size_t>(index.column()) <= row.cells.size()));
    return flags;
}

bool StatementModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    Q_ASSERT(checkIndex(index));
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable)) {
        return false;
    }
    const QString text = value.toString().trimmed();
    if (text == data(index, Qt::EditRole).toString()) {
        return false;
    }
    Q_EMIT correctionRequested(requestedCorrection(*m_filing, pathAt(index.row(), index.column()), text));
    return true;
}

} // namespace filing::models
