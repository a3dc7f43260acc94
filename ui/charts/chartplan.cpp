// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartplan.h"

#include "ui/charts/charttext.h"
#include "ui/tr.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>

namespace filing::ui
{

using namespace Qt::StringLiterals;

namespace
{

using Group = SeriesLine::Group;

/// More steps of one hue cannot be told apart; smaller lines share the last one.
constexpr std::size_t mostShades = 6;

Group groupOf(const SeriesRegistrant &registrant, std::string_view role)
{
    const auto line = std::find_if(registrant.lines.begin(), registrant.lines.end(),
                                   [role](const SeriesLine &candidate) { return candidate.role == role; });
    return line == registrant.lines.end() ? Group::Other : line->group;
}

/// PerShare and Shares count something else than money; all the rest is money.
Group measureOf(const SeriesRegistrant &registrant, std::string_view role)
{
    const Group group = groupOf(registrant, role);
    return group == Group::PerShare || group == Group::Shares ? group : Group::Other;
}

double weight(const AxisCompany &company, std::string_view role)
{
    double sum = 0;
    for (const auto &[number, period] : company.slotPeriods) {
        const Amount *amount = company.amount(number, role);
        sum += amount ? std::abs(amount->value.toDouble()) : 0;
    }
    return sum;
}

/// What analysts call the share a result has of revenues; empty for other lines.
QString marginLabel(std::string_view role)
{
    return role == "gross-profit" ? tr("Gross margin")
        : role == "operating-income" ? tr("Operating margin")
        : role == "net-income"       ? tr("Net margin")
                                     : QString();
}

bool anywhere(const AxisCompany &company, std::string_view role)
{
    return std::any_of(company.slotPeriods.begin(), company.slotPeriods.end(),
                       [&](const auto &entry) { return company.amount(entry.first, role) != nullptr; });
}

class Planner
{
    Q_DECLARE_TR_FUNCTIONS(filing::ui::Planner)

public:
    Planner(const SeriesSet &set, const ChartOptions &options)
        : m_set(set)
        , m_options(options)
    {
    }

    ChartPlan plan()
    {
        chooseCompanies();
        if (m_plan.companies.empty()) {
            m_plan.refusal = tr("No statement of operations was found, so there are no quarters to show.");
            return std::move(m_plan);
        }
        if (std::all_of(m_plan.companies.begin(), m_plan.companies.end(), [](const AxisCompany &one) { return one.slotPeriods.empty(); })) {
            m_plan.refusal = m_options.annual
                ? tr("No whole fiscal year can be told from the open filings. Switch to quarterly, or open more filings.")
                : tr("No single quarter can be told from the open filings. Switch to annual, or open more filings.");
            return std::move(m_plan);
        }
        chooseRoles();
        for (int company = 0; company < int(m_plan.companies.size()); ++company) {
            for (const std::string &role : m_roles) {
                place(company, role);
            }
        }
        addNetResult();
        if (m_plan.bars.empty() && m_plan.lines.empty()) {
            m_plan.refusal = m_plan.remarks.isEmpty() ? tr("None of the chosen lines has a value.") : m_plan.remarks.join(u' ');
        }
        for (std::vector<PlannedKind> *list : {&m_plan.bars, &m_plan.lines}) {
            for (PlannedKind &planned : *list) {
                makeKinds(planned);
            }
        }
        return std::move(m_plan);
    }

private:
    bool single() const { return m_plan.companies.size() == 1; }
    bool linesOnly() const { return m_options.mode == ChartMode::Indexed || m_options.mode == ChartMode::Margins; }

    void chooseCompanies()
    {
        std::vector<const SeriesRegistrant *> chosen = chosenRegistrants(m_set, m_options);
        if (m_options.mode == ChartMode::Stacked && chosen.size() > 1) {
            chosen.erase(chosen.begin() + 1, chosen.end());
            m_plan.remarks << tr("Stacked lines show one company; choose bars side by side for several.");
        }
        for (const SeriesRegistrant *registrant : chosen) {
            // Dollars and euros do not share an axis; quotients of each do.
            if (!isRatio(m_options.mode) && registrant->currency != chosen.front()->currency) {
                m_plan.remarks << tr("%1 reports in %2 and is left out: choose growth, index or % of revenues to compare.")
                                      .arg(QString::fromStdString(registrant->name), QString::fromStdString(registrant->currency));
                continue;
            }
            m_plan.companies.push_back(axisCompany(*registrant, m_options));
        }
        for (AxisCompany &company : m_plan.companies) {
            company.named = m_plan.companies.size() > 1;
        }
    }

    void chooseRoles()
    {
        m_roles = m_options.roles;
        if (!m_roles.empty()) {
            dropOtherMeasures();
            return;
        }
        switch (m_options.mode) {
        case ChartMode::Margins:
            m_roles = single() ? marginRoles() : std::vector<std::string>{"net-income"};
            break;
        case ChartMode::CommonSize:
            m_roles = {"total-expenses"};
            break;
        default:
            m_roles = single() ? std::vector<std::string>{"total-revenues", "total-expenses"} : std::vector<std::string>{"total-revenues"};
        }
    }

    /// Amounts per share would be invisible beside millions, and would mean nothing in percent of revenues.
    void dropOtherMeasures()
    {
        const SeriesRegistrant &registrant = *m_plan.companies.front().registrant;
        const bool ofRevenues = m_options.mode == ChartMode::CommonSize || m_options.mode == ChartMode::Margins;
        m_plan.measure = ofRevenues ? Group::Other : measureOf(registrant, m_roles.front());
        if (m_options.mode == ChartMode::Growth || m_options.mode == ChartMode::Indexed) {
            return;
        }
        std::erase_if(m_roles, [&](const std::string &role) {
            const bool drop = measureOf(registrant, role) != m_plan.measure;
            if (drop) {
                m_plan.remarks << tr("%1 is counted in something else and has no place on this axis.").arg(roleLabel(registrant, role));
            }
            return drop;
        });
    }

    bool hasValues(const AxisCompany &company, const std::string &role) const
    {
        if (anywhere(company, role)) {
            return true;
        }
        // A gross profit may follow from what is printed.
        return (m_options.mode == ChartMode::Margins || m_options.mode == ChartMode::CommonSize)
            && std::any_of(company.slotPeriods.begin(), company.slotPeriods.end(),
                           [&](const auto &entry) { return shareFigure(company, entry.first, role).figure.has_value(); });
    }

    void place(int company, const std::string &role)
    {
        const AxisCompany &whose = m_plan.companies[std::size_t(company)];
        // With several lines the net result is drawn as the line it always is.
        if (role == "net-income" && netResultApplies() && m_roles.size() > 1) {
            return;
        }
        PlannedKind planned{company, role, {}, -1, {}, -1};
        if (stacks()) {
            planned.lines = linesOf(whose, role);
        }
        if (planned.lines.empty() && !hasValues(whose, role)) {
            const QString what = kindLabel(*whose.registrant, role);
            m_plan.remarks << (single() ? tr("%1: no filing prints it.").arg(what)
                                        : tr("%1: no filing of %2 prints it.").arg(what, QString::fromStdString(whose.registrant->name)));
            return;
        }
        (linesOnly() ? m_plan.lines : m_plan.bars).push_back(std::move(planned));
    }

    QString kindLabel(const SeriesRegistrant &registrant, const std::string &role) const
    {
        const QString margin = m_options.mode == ChartMode::Margins ? marginLabel(role) : QString();
        return margin.isEmpty() ? roleLabel(registrant, role) : margin;
    }

    bool stacks() const
    {
        return single() && m_options.roles.empty()
            && (m_options.mode == ChartMode::Stacked || m_options.mode == ChartMode::CommonSize);
    }

    std::vector<std::string> linesOf(const AxisCompany &company, std::string_view role) const
    {
        const Group wanted = role == "total-revenues" ? Group::Revenue : Group::Expense;
        std::vector<std::string> lines;
        for (const SeriesLine &line : company.registrant->lines) {
            if (!line.total && line.group == wanted && anywhere(company, line.role)) {
                lines.push_back(line.role);
            }
        }
        return lines;
    }

    bool netResultApplies() const
    {
        const bool bars = m_options.mode == ChartMode::Grouped || m_options.mode == ChartMode::Stacked
            || m_options.mode == ChartMode::CommonSize;
        return m_options.netResult && single() && bars;
    }

    void addNetResult()
    {
        const bool asked = m_options.roles.empty()
            || (m_roles.size() > 1 && std::find(m_roles.begin(), m_roles.end(), "net-income") != m_roles.end());
        if (netResultApplies() && asked && anywhere(m_plan.companies.front(), "net-income")) {
            m_plan.lines.push_back({0, "net-income", {}, -1, {}, -1});
        }
    }

    void makeKinds(PlannedKind &planned)
    {
        if (planned.lines.empty()) {
            ChartKind &kind = m_plan.kinds[std::size_t(m_plan.kindOf(planned))];
            if (!m_plan.companyOf(planned).named) {
                kind.label = kindLabel(*m_plan.companyOf(planned).registrant, planned.role);
            }
            return;
        }
        const AxisCompany &company = m_plan.companyOf(planned);
        std::vector<std::string> heavy = planned.lines;
        std::stable_sort(heavy.begin(), heavy.end(), [&company](const std::string &a, const std::string &b) {
            return weight(company, a) > weight(company, b);
        });
        heavy.resize(std::min(heavy.size(), mostShades));
        const Ink ink = planned.role == "total-revenues" ? Ink::Revenues : Ink::Expenses;
        for (const std::string &role : planned.lines) {
            if (std::find(heavy.begin(), heavy.end(), role) != heavy.end()) {
                const int shade = int(planned.lineKinds.size());
                planned.lineKinds[role] = int(m_plan.kinds.size());
                m_plan.kinds.push_back({roleLabel(*company.registrant, role), ink, 0, shade, int(heavy.size()), false, planned.company, role});
            }
        }
    }

    const SeriesSet &m_set;
    const ChartOptions &m_options;
    std::vector<std::string> m_roles;
    ChartPlan m_plan;
};

} // namespace

int ChartPlan::kindOf(PlannedKind &planned)
{
    if (planned.kind >= 0) {
        return planned.kind;
    }
    const AxisCompany &company = companyOf(planned);
    const bool isLine = std::any_of(lines.begin(), lines.end(), [&planned](const PlannedKind &line) { return &line == &planned; });
    ChartKind kind{roleLabel(*company.registrant, planned.role), Ink::Line, 0, 0, 1, isLine, planned.company, planned.role};
    if (company.named) {
        // Several companies: the hue says whose, the shade which line.
        const std::vector<PlannedKind> &list = isLine ? lines : bars;
        int roles = 0;
        for (const PlannedKind &other : list) {
            if (other.company == planned.company) {
                kind.shade = &other == &planned ? roles : kind.shade;
                ++roles;
            }
        }
        kind.shades = roles;
        kind.hue = planned.company;
        const QString owner = QString::fromStdString(company.registrant->name);
        kind.label = roles > 1 ? ui::tr("%1 · %2").arg(owner, kind.label) : owner;
    } else if (planned.role == "total-revenues") {
        kind.ink = Ink::Revenues;
    } else if (planned.role == "total-expenses") {
        kind.ink = Ink::Expenses;
    } else if (planned.role == "net-income" && isLine) {
        kind.ink = Ink::NetResult;
    } else {
        // Blue and orange belong to revenues and expenses wherever these are drawn.
        const auto taken = [this](Ink ink) {
            return std::any_of(kinds.begin(), kinds.end(), [ink](const ChartKind &other) { return other.ink == ink; });
        };
        const int reserved = taken(Ink::Revenues) || taken(Ink::Expenses) || isLine ? 2 : 0;
        kind.hue = reserved + int(std::count_if(kinds.begin(), kinds.end(), [](const ChartKind &other) { return other.ink == Ink::Line; }));
    }
    if (!planned.lines.empty()) {
        // Drawn whole among stacks: its lines do not add up to it.
        kind.label = ui::tr("%1, not split").arg(kind.label);
    }
    planned.kind = int(kinds.size());
    kinds.push_back(std::move(kind));
    return planned.kind;
}

int ChartPlan::otherKindOf(PlannedKind &planned)
{
    if (planned.otherKind < 0) {
        const Ink ink = planned.role == "total-revenues" ? Ink::Revenues : Ink::Expenses;
        const int shades = int(planned.lineKinds.size()) + 1;
        // One step more, so that it looks like none of the lines.
        for (const auto &[role, kind] : planned.lineKinds) {
            kinds[std::size_t(kind)].shades = shades;
        }
        planned.otherKind = int(kinds.size());
        kinds.push_back({ink == Ink::Revenues ? ui::tr("other revenues") : ui::tr("other expenses"), ink, 0, shades - 1, shades, false,
                         planned.company, planned.role});
    }
    return planned.otherKind;
}

ChartPlan planChart(const SeriesSet &set, const ChartOptions &options)
{
    return Planner(set, options).plan();
}

} // namespace filing::ui
