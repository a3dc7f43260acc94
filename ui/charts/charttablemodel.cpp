// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/charttablemodel.h"

#include "models/roles.h"
#include "models/signs.h"
#include "models/text/displaytext.h"
#include "ui/charts/charttext.h"

#include <algorithm>

namespace filing::ui
{

using namespace Qt::StringLiterals;

namespace
{

bool shows(const Amount &amount, const models::Place &place)
{
    const auto here = [&place](const AmountSource &source) {
        return QString::fromStdString(source.key) == place.filing && QString::fromStdString(source.path) == place.fieldPath;
    };
    return std::any_of(amount.repeats.begin(), amount.repeats.end(), here)
        || (!amount.derived && std::any_of(amount.sources.begin(), amount.sources.end(), here));
}

models::Signs signsOf(const Amount &amount)
{
    models::Signs signs;
    signs.setFlag(models::Sign::Derived, amount.derived);
    signs.setFlag(models::Sign::Contradicted, amount.proof == Proof::Contradicted);
    signs.setFlag(models::Sign::Proven, amount.proof == Proof::Proven);
    signs.setFlag(models::Sign::Consistent, amount.proof == Proof::Consistent);
    for (const AmountSource &source : amount.sources) {
        signs.setFlag(models::Sign::Repaired, signs.testFlag(models::Sign::Repaired) || source.status == Status::Repaired);
        signs.setFlag(models::Sign::Corrected, signs.testFlag(models::Sign::Corrected) || source.status == Status::Corrected);
    }
    return signs;
}

} // namespace

void ChartTableModel::setSeries(const SeriesRegistrant *registrant, const ChartOptions &options)
{
    beginResetModel();
    m_options = options;
    m_registrant = registrant ? *registrant : SeriesRegistrant{};
    m_periods = options.annual ? m_registrant.years : m_registrant.quarters;
    std::erase_if(m_registrant.lines, [this](const SeriesLine &line) {
        const bool shown = std::any_of(m_periods.begin(), m_periods.end(),
                                       [&line](const SeriesPeriod &period) { return period.values.contains(line.role); });
        const bool wanted = m_options.roles.empty()
            || std::find(m_options.roles.begin(), m_options.roles.end(), line.role) != m_options.roles.end();
        return !shown || !wanted;
    });
    endResetModel();
}

QModelIndex ChartTableModel::indexOf(const models::Place &place) const
{
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columnCount(); ++column) {
            const Amount *amount = amountAt(index(row, column));
            if (amount && shows(*amount, place)) {
                return index(row, column);
            }
        }
    }
    return {};
}

int ChartTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_registrant.lines.size());
}

int ChartTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_periods.size());
}

const Amount *ChartTableModel::amountAt(const QModelIndex &index) const
{
    const SeriesPeriod &period = m_periods[std::size_t(index.column())];
    const auto found = period.values.find(m_registrant.lines[std::size_t(index.row())].role);
    return found == period.values.end() ? nullptr : &found->second;
}

QVariant ChartTableModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index));
    const Amount *amount = index.isValid() ? amountAt(index) : nullptr;
    if (role == Qt::TextAlignmentRole) {
        return int(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (!amount) {
        return {};
    }
    const SeriesLine &line = m_registrant.lines[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        // A quiet sign says at once which figures nobody printed.
        return (amount->derived ? u"∑ "_s : QString()) + models::printedNumber(amount->value);
    case Qt::EditRole:
        return QString::fromStdString(amount->value.toString());
    case Qt::ToolTipRole:
        return amountDetails(m_registrant, m_periods[std::size_t(index.column())], line.role, *amount, m_options);
    case Role::Sort:
        return amount->value.toDouble();
    case Role::Signs:
        return int(signsOf(*amount));
    case Role::Place:
        if (!amount->sources.empty()) {
            const AmountSource &source = amount->sources.front();
            return QVariant::fromValue(models::Place{QString::fromStdString(source.key), QString::fromStdString(source.path),
                                                     source.source});
        }
        return {};
    default:
        return {};
    }
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal) {
        const SeriesPeriod &period = m_periods[std::size_t(section)];
        if (role == Qt::DisplayRole) {
            return periodLabel(period);
        }
        return role == Qt::ToolTipRole ? QVariant(calendarText(period)) : QVariant();
    }
    const SeriesLine &line = m_registrant.lines[std::size_t(section)];
    if (role == Qt::DisplayRole) {
        return line.label.empty() ? roleLabel(m_registrant, line.role) : QString::fromStdString(line.label);
    }
    if (role == Qt::TextAlignmentRole) {
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    }
    return {};
}

} // namespace filing::ui
