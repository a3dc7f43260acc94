// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/agreementmodel.h"

#include "models/check/checkreport.h"

#include <QFont>

namespace filing::models
{

AgreementModel::AgreementModel(std::vector<Agreement> agreements, QObject *parent)
    : QAbstractTableModel(parent)
    , m_agreements(std::move(agreements))
{
}

int AgreementModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_agreements.size());
}

int AgreementModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AgreementModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Agreement &agreement = m_agreements[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole && index.column() != Family) {
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (role == Qt::FontRole && agreement.family.isEmpty()) {
        QFont font;
        font.setBold(true);
        return font;
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (index.column()) {
    case Family:
        return agreement.family.isEmpty() ? tr("All fields") : agreement.family;
    case Fields:
        return agreement.fields;
    case Same:
        return agreement.same;
    case Percent:
        return percentText(agreement.same, agreement.fields);
    case Kappa:
        return kappaText(agreement);
    default:
        return {};
    }
}

QVariant AgreementModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::ToolTipRole && section == Kappa) {
        return tr("Cohen's kappa: agreement beyond what chance would give. 1 is full agreement, 0 is chance, – is not defined.");
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue((section == Family ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Family:
        return tr("Judged by both");
    case Fields:
        return tr("Fields");
    case Same:
        return tr("Same");
    case Percent:
        return tr("Percent");
    case Kappa:
        return tr("Kappa");
    default:
        return {};
    }
}

} // namespace filing::models
