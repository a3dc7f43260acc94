// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/charttablemodel.h"

#include "models/roles.h"
#include "models/signs.h"
#include "models/text/displaytext.h"
#include "ui/charts/chartdata.h"
#include "ui/charts/chartfigures.h"
#include "ui/charts/charttext.h"

#include <algorithm>

namespace filing::ui
{

using namespace Qt::StringLiterals;

namespace
{

bool shows(const Amount &amount, const SourceCell &cell)
{
    return cell.isAmong(amount.repeats) || (!amount.derived && cell.isAmong(amount.sources));
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

models::Signs signsOf(const ChartMark &mark)
{
    models::Signs signs;
    signs.setFlag(models::Sign::Derived, mark.derived || mark.computed);
    signs.setFlag(models::Sign::Contradicted, mark.proof == Proof::Contradicted);
    signs.setFlag(models::Sign::Proven, mark.proof == Proof::Proven);
    signs.setFlag(models::Sign::Consistent, mark.proof == Proof::Consistent);
    signs.setFlag(models::Sign::Corrected, mark.corrected);
    return signs;
}

} // namespace

void ChartTableModel::setChart(const ChartData &chart, const SeriesSet &set, const ChartOptions &options)
{
    beginResetModel();
    m_chart = chart;
    m_options = options;
    m_set = set;
    m_lines.clear();
    m_periods.clear();
    m_marks.clear();
    m_whole = !isRatio(chart.mode) && chart.companies.size() == 1;
    m_registrant = m_whole ? chosenRegistrant(m_set, options) : nullptr;
    if (m_registrant && !chart.isEmpty()) {
        const AxisCompany company = axisCompany(*m_registrant, options);
        for (const ChartSlot &slot : chart.slotList) {
            m_periods.push_back(company.at(slot.number));
        }
        for (const SeriesLine &line : m_registrant->lines) {
            const bool shown = std::any_of(m_periods.begin(), m_periods.end(), [&line](const SeriesPeriod *period) {
                return period && period->values.contains(line.role);
            });
            const bool wanted = m_options.roles.empty()
                || std::find(m_options.roles.begin(), m_options.roles.end(), line.role) != m_options.roles.end();
            if (shown && wanted) {
                m_lines.push_back(&line);
            }
        }
    } else {
        m_marks.assign(chart.kinds.size(), std::vector<int>(chart.slotList.size(), -1));
        for (std::size_t i = 0; i < chart.marks.size(); ++i) {
            m_marks[std::size_t(chart.marks[i].kind)][std::size_t(chart.marks[i].slot)] = int(i);
        }
    }
    endResetModel();
}

QModelIndex ChartTableModel::indexOf(const models::Place &place) const
{
    const auto isHere = [&place](const models::Place &cell) { return cell.filing == place.filing && cell.fieldPath == place.fieldPath; };
    const SourceCell wanted(place);
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columnCount(); ++column) {
            const QModelIndex cell = index(row, column);
            const Amount *amount = m_whole ? amountAt(cell) : nullptr;
            const ChartMark *mark = m_whole ? nullptr : markAt(cell);
            if ((amount && shows(*amount, wanted))
                || (mark && std::any_of(mark->sources.begin(), mark->sources.end(), isHere))) {
                return cell;
            }
        }
    }
    return {};
}

std::string ChartTableModel::roleAt(int row) const
{
    return m_whole ? m_lines[std::size_t(row)]->role : m_chart.kinds[std::size_t(row)].role;
}

int ChartTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_whole ? m_lines.size() : m_marks.size());
}

int ChartTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_chart.slotList.size());
}

const Amount *ChartTableModel::amountAt(const QModelIndex &index) const
{
    const SeriesPeriod *period = m_periods[std::size_t(index.column())];
    if (!period) {
        return nullptr;
    }
    const auto found = period->values.find(m_lines[std::size_t(index.row())]->role);
    return found == period->values.end() ? nullptr : &found->second;
}

const ChartMark *ChartTableModel::markAt(const QModelIndex &index) const
{
    const int mark = m_marks[std::size_t(index.row())][std::size_t(index.column())];
    return mark < 0 ? nullptr : &m_chart.marks[std::size_t(mark)];
}

QVariant ChartTableModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index));
    if (role == Qt::TextAlignmentRole) {
        return int(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (!index.isValid()) {
        return {};
    }
    return m_whole ? amountData(index, role) : markData(index, role);
}

QVariant ChartTableModel::amountData(const QModelIndex &index, int role) const
{
    const Amount *amount = amountAt(index);
    if (!amount) {
        return {};
    }
    const SeriesLine &line = *m_lines[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        // A quiet sign says at once which figures nobody printed.
        return (amount->derived ? u"∑ "_s : QString()) + models::printedNumber(amount->value);
    case Qt::EditRole:
        return QString::fromStdString(amount->value.toString());
    case Qt::ToolTipRole:
        return amountDetails(*m_registrant, *m_periods[std::size_t(index.column())], line.role, *amount, m_options);
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

QVariant ChartTableModel::markData(const QModelIndex &index, int role) const
{
    const ChartMark *mark = markAt(index);
    if (!mark) {
        const auto gap = std::find_if(m_chart.gaps.begin(), m_chart.gaps.end(), [&index](const ChartGap &candidate) {
            return candidate.kind == index.row() && candidate.slot == index.column();
        });
        return role == Qt::ToolTipRole && gap != m_chart.gaps.end() ? QVariant(gap->why) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return mark->text;
    case Qt::EditRole:
        return QString::number(mark->value, 'g', 15);
    case Qt::ToolTipRole:
        return mark->details;
    case Role::Sort:
        return mark->value;
    case Role::Signs:
        return int(signsOf(*mark));
    case Role::Place:
        return mark->sources.empty() ? QVariant() : QVariant::fromValue(mark->place);
    default:
        return {};
    }
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal) {
        const ChartSlot &slot = m_chart.slotList[std::size_t(section)];
        if (role == Qt::DisplayRole) {
            return slot.label;
        }
        return role == Qt::ToolTipRole ? QVariant(slot.period) : QVariant();
    }
    if (role == Qt::TextAlignmentRole) {
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    }
    if (!m_whole) {
        return role == Qt::DisplayRole ? QVariant(m_chart.kinds[std::size_t(section)].label) : QVariant();
    }
    const SeriesLine &line = *m_lines[std::size_t(section)];
    if (role == Qt::DisplayRole) {
        return lineLabel(line);
    }
    return role == Qt::ToolTipRole ? QVariant(lineHistoryText(*m_registrant, line.role)) : QVariant();
}

} // namespace filing::ui
