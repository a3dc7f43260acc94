// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartdata.h"

#include "models/text/displaytext.h"
#include "ui/charts/charttext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace filing::ui
{

using namespace Qt::StringLiterals;

namespace
{

using Group = SeriesLine::Group;
constexpr std::size_t mostTicks = 7;

QString tr(const char *text)
{
    return QCoreApplication::translate("filing::ui::Chart", text);
}

models::Place placeOf(const AmountSource &source)
{
    return {QString::fromStdString(source.key), QString::fromStdString(source.path), source.source};
}

/// A total put together from lines of its own period is no derived quarter; its details tell the sum.
bool fromSeveralPeriods(const Amount &amount)
{
    return std::any_of(amount.sources.begin(), amount.sources.end(),
                       [&amount](const AmountSource &source) { return source.period != amount.sources.front().period; });
}

/// A bar column: the total, and the lines it can be split into.
struct Column
{
    std::string role;
    Ink ink = Ink::Line;
    std::vector<std::string> lines;
    int kind = -1;
    std::map<std::string, int, std::less<>> lineKinds;
    int remainderKind = -1;
};

class Preparer
{
public:
    Preparer(const SeriesRegistrant &registrant, const ChartOptions &options)
        : m_registrant(registrant)
        , m_options(options)
        , m_periods(options.annual ? registrant.years : registrant.quarters)
    {
    }

    ChartData prepare()
    {
        chooseColumns();
        m_data.columns = std::max(1, int(m_columns.size()));
        const AxisUnit unit = axisUnit(largest(), QString::fromStdString(m_registrant.currency));
        m_factor = unit.factor;
        m_data.unit = unit.words;
        makeKinds();
        for (std::size_t i = 0; i < m_periods.size(); ++i) {
            addSlotsBefore(i);
            addSlot(m_periods[i]);
        }
        if (m_data.marks.empty()) {
            return {};
        }
        setWords();
        setTicks();
        return std::move(m_data);
    }

private:
    const Amount *amount(const SeriesPeriod &period, std::string_view role) const
    {
        const auto found = period.values.find(role);
        return found == period.values.end() ? nullptr : &found->second;
    }

    bool anywhere(std::string_view role) const
    {
        return std::any_of(m_periods.begin(), m_periods.end(),
                           [&](const SeriesPeriod &period) { return amount(period, role) != nullptr; });
    }

    void chooseColumns()
    {
        if (!m_options.roles.empty()) {
            for (const std::string &role : m_options.roles) {
                const bool line = m_options.netResult && role == "net-income" && m_options.roles.size() > 1;
                if (anywhere(role) && !line) {
                    const Ink ink = role == "total-revenues" ? Ink::Revenues : role == "total-expenses" ? Ink::Expenses : Ink::Line;
                    m_columns.push_back({role, ink, {}, -1, {}, -1});
                }
            }
            m_line = m_options.netResult && m_options.roles.size() > 1
                && std::find(m_options.roles.begin(), m_options.roles.end(), "net-income") != m_options.roles.end();
            return;
        }
        Column revenues{"total-revenues", Ink::Revenues, {}, -1, {}, -1};
        Column expenses{"total-expenses", Ink::Expenses, {}, -1, {}, -1};
        for (const SeriesLine &line : m_registrant.lines) {
            if (m_options.stacked && !line.total && anywhere(line.role)) {
                if (line.group == Group::Revenue) {
                    revenues.lines.push_back(line.role);
                } else if (line.group == Group::Expense) {
                    expenses.lines.push_back(line.role);
                }
            }
        }
        for (Column &column : std::array{revenues, expenses}) {
            if (anywhere(column.role) || !column.lines.empty()) {
                m_columns.push_back(std::move(column));
            }
        }
        m_line = m_options.netResult;
    }

    double largest() const
    {
        double most = 0;
        for (const SeriesPeriod &period : m_periods) {
            for (const Column &column : m_columns) {
                if (const Amount *value = amount(period, column.role)) {
                    most = std::max(most, std::abs(value->value.toDouble()));
                }
                for (const std::string &role : column.lines) {
                    if (const Amount *value = amount(period, role)) {
                        most = std::max(most, std::abs(value->value.toDouble()));
                    }
                }
            }
            if (const Amount *value = m_line ? amount(period, "net-income") : nullptr) {
                most = std::max(most, std::abs(value->value.toDouble()));
            }
        }
        return most;
    }

    int addKind(const QString &label, Ink ink, int shade, int shades)
    {
        m_data.kinds.push_back({label, ink, shade, shades});
        return int(m_data.kinds.size()) - 1;
    }

    void makeKinds()
    {
        int plain = 0;
        for (Column &column : m_columns) {
            const int shades = int(column.lines.size());
            for (int i = 0; i < shades; ++i) {
                const std::string &role = column.lines[std::size_t(i)];
                column.lineKinds[role] = addKind(roleLabel(m_registrant, role), column.ink, i, shades);
            }
            if (shades == 0) {
                const int shade = column.ink == Ink::Line ? plain++ : 0;
                column.kind = addKind(roleLabel(m_registrant, column.role), column.ink, shade, 1);
            }
        }
        if (m_line && anywhere("net-income")) {
            m_netKind = addKind(roleLabel(m_registrant, "net-income"), Ink::NetResult, 0, 1);
        }
    }

    static int numberOf(const SeriesPeriod &period)
    {
        return period.fiscalQuarter == 0 ? period.fiscalYear : period.fiscalYear * 4 + period.fiscalQuarter - 1;
    }

    /// A quarter nobody reported keeps its place, so that time runs evenly.
    void addSlotsBefore(std::size_t index)
    {
        if (index == 0) {
            return;
        }
        const int previous = numberOf(m_periods[index - 1]);
        const int next = numberOf(m_periods[index]);
        if (next - previous > 40) {
            return;
        }
        for (int number = previous + 1; number < next; ++number) {
            SeriesPeriod blank;
            blank.fiscalYear = m_options.annual ? number : number / 4;
            blank.fiscalQuarter = m_options.annual ? 0 : number % 4 + 1;
            addLabels(blank, {});
        }
    }

    void addLabels(const SeriesPeriod &period, const QString &calendar)
    {
        const QString label = periodLabel(period);
        const QString group = label.section(u' ', -1);
        m_data.slotList.push_back({label, m_options.annual ? label : label.section(u' ', 0, 0),
                                   m_options.annual ? QString() : group, calendar});
    }

    void addSlot(const SeriesPeriod &period)
    {
        addLabels(period, calendarText(period));
        for (std::size_t column = 0; column < m_columns.size(); ++column) {
            if (!addStack(period, m_columns[column], int(column))) {
                addTotal(period, m_columns[column], int(column));
            }
        }
        if (const Amount *value = m_netKind >= 0 ? amount(period, "net-income") : nullptr) {
            addMark(period, "net-income", *value, m_netKind, -1, 0);
        }
    }

    ChartMark &addMark(const SeriesPeriod &period, const std::string &role, const Amount &value, int kind, int column, double from)
    {
        ChartMark mark;
        mark.role = role;
        mark.kind = kind;
        mark.slot = int(m_data.slotList.size()) - 1;
        mark.column = column;
        mark.from = from;
        mark.to = from + value.value.toDouble() / m_factor;
        mark.derived = fromSeveralPeriods(value);
        mark.doubtful = isDoubtful(value);
        mark.restated = value.restated;
        mark.name = tr("%1 · %2").arg(roleLabel(m_registrant, role), periodLabel(period));
        mark.text = tr("%1 %2").arg(models::printedNumber(value.value), QString::fromStdString(m_registrant.currency));
        mark.details = amountDetails(m_registrant, period, role, value, m_options);
        for (const AmountSource &source : value.sources) {
            mark.sources.push_back(placeOf(source));
        }
        for (const AmountSource &repeat : value.repeats) {
            mark.repeats.push_back(placeOf(repeat));
        }
        if (!mark.sources.empty()) {
            mark.place = mark.sources.front();
        }
        m_data.anyDerived = m_data.anyDerived || mark.derived;
        m_data.anyDoubtful = m_data.anyDoubtful || mark.doubtful;
        m_data.anyRestated = m_data.anyRestated || mark.restated;
        m_data.marks.push_back(std::move(mark));
        return m_data.marks.back();
    }

    void addTotal(const SeriesPeriod &period, Column &column, int position)
    {
        const Amount *total = amount(period, column.role);
        if (!total) {
            return;
        }
        if (column.kind < 0) {
            column.kind = addKind(roleLabel(m_registrant, column.role), column.ink, 0, 1);
        }
        addMark(period, column.role, *total, column.kind, position, 0);
    }

    /// False where the lines are not known, or add up to more than their total: then the total says it.
    bool addStack(const SeriesPeriod &period, Column &column, int position)
    {
        Decimal sum;
        bool any = false;
        for (const std::string &role : column.lines) {
            if (const Amount *line = amount(period, role)) {
                sum += line->value;
                any = true;
            }
        }
        const Amount *total = amount(period, column.role);
        const Decimal rest = total ? total->value - sum : Decimal();
        if (!any || (rest.isNegative() && rest.abs() * 200 > total->value.abs())) {
            return false;
        }
        double up = 0;
        double down = 0;
        for (const std::string &role : column.lines) {
            if (const Amount *line = amount(period, role); line && !line->value.isZero()) {
                double &base = line->value.isNegative() ? down : up;
                base = addMark(period, role, *line, column.lineKinds.at(role), position, base).to;
            }
        }
        if (total && rest * 200 > total->value.abs()) {
            if (column.remainderKind < 0) {
                column.remainderKind = addKind(tr("other"), column.ink, int(column.lines.size()), int(column.lines.size()) + 1);
            }
            Amount remainder = *total;
            remainder.value = rest;
            ChartMark &mark = addMark(period, column.role, remainder, column.remainderKind, position, up);
            mark.remainder = true;
            mark.name = tr("Not itemised of %1").arg(mark.name);
        }
        return true;
    }

    void setWords()
    {
        QStringList shown;
        for (const Column &column : m_columns) {
            const QString label = roleLabel(m_registrant, column.role);
            shown << label.left(1).toLower() + label.mid(1);
        }
        const QString what = shown.isEmpty() ? tr("net result") : shown.join(shown.size() == 2 ? tr(" and ") : u", "_s);
        m_data.owner = m_registrant.name.empty() ? tr("Unnamed registrant") : QString::fromStdString(m_registrant.name);
        m_data.what = (m_options.annual ? tr("Annual %1") : tr("Quarterly %1")).arg(what);
        m_data.sourceNote = sourceNote(m_registrant, m_options);
    }

    void setTicks()
    {
        double low = 0;
        double high = 0;
        for (const ChartMark &mark : m_data.marks) {
            low = std::min({low, mark.from, mark.to});
            high = std::max({high, mark.from, mark.to});
        }
        std::vector<double> ticks = roundTicks(low, high);
        const double step = ticks[1] - ticks[0];
        m_data.low = ticks.front();
        m_data.high = ticks.back();
        // A small loss under tall bars needs room, but not a whole step of it; neither do bars just above a tick.
        const double room = low - 0.05 * (high - low);
        if (low < 0 && ticks.size() > 2 && room > ticks.front() + 0.3 * step) {
            m_data.low = room;
            ticks.erase(ticks.begin());
        }
        const double top = high + 0.05 * (high - low);
        if (high > 0 && ticks.size() > 2 && top < ticks.back() - 0.3 * step) {
            m_data.high = top;
            ticks.pop_back();
        }
        for (const double at : ticks) {
            m_data.ticks.push_back({at, tickText(at, step)});
        }
    }

    const SeriesRegistrant &m_registrant;
    const ChartOptions &m_options;
    const std::vector<SeriesPeriod> &m_periods;
    std::vector<Column> m_columns;
    bool m_line = false;
    int m_netKind = -1;
    double m_factor = 1;
    ChartData m_data;
};

} // namespace

QString ChartMark::toolTip() const
{
    QString rows;
    for (const QString &line : details.split(u'\n')) {
        rows += u"<br/>"_s + line.toHtmlEscaped();
    }
    return u"<p style='white-space:pre-wrap'><b>%1</b><br/><b>%2</b>%3</p>"_s.arg(name.toHtmlEscaped(), text.toHtmlEscaped(), rows);
}

std::vector<double> roundTicks(double low, double high)
{
    low = std::min(low, 0.0);
    high = std::max(high, 0.0);
    if (high - low < 1e-9) {
        high = 1;
    }
    for (double magnitude = std::pow(10, std::floor(std::log10((high - low) / double(mostTicks)))); ; magnitude *= 10) {
        for (const double step : {1.0, 2.0, 2.5, 5.0}) {
            const double size = step * magnitude;
            const double first = std::floor(low / size + 1e-9);
            const double last = std::ceil(high / size - 1e-9);
            if (last - first + 1 <= double(mostTicks)) {
                std::vector<double> ticks;
                for (double at = first; at <= last + 0.5; ++at) {
                    ticks.push_back(at * size);
                }
                return ticks;
            }
        }
    }
}

ChartData prepareChart(const SeriesSet &set, const ChartOptions &options)
{
    const SeriesRegistrant *registrant = chosenRegistrant(set, options);
    return registrant ? Preparer(*registrant, options).prepare() : ChartData{};
}

} // namespace filing::ui
