// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/core/text.h"
#include "parsers/statements/labelwords.h"
#include "parsers/statements/pershare.h"
#include "parsers/statements/roles.h"

#include <algorithm>
#include <array>
#include <string>

namespace filing
{

namespace
{

enum class Section { None, Revenue, CostOfRevenue, Expense, Other, PerShare, Shares };

struct Renamed
{
    std::string_view from;
    RoleMatch to;
};

constexpr RoleMatch role(std::string_view name, std::string_view concept_, LineClass lineClass)
{
    return {name, concept_, Measure::Money, lineClass, 0};
}

constexpr auto totalRevenues = role("total-revenues", "us-gaap:Revenues", LineClass::RevenueTotal);
constexpr auto costOfRevenues = role("cost-of-revenues", "us-gaap:CostOfRevenue", LineClass::Expense);
constexpr auto totalExpenses = role("total-operating-expenses", "us-gaap:OperatingExpenses", LineClass::ExpenseTotal);
constexpr auto totalOther = role("total-other-income", "us-gaap:NonoperatingIncomeExpense", LineClass::Result);

// The same words mean income above the total of revenues and cost below it.
constexpr std::array<Renamed, 4> underRevenue {{
    {"research-and-development", role("collaboration-revenue", "us-gaap:RevenueFromCollaborativeArrangementExcludingRevenueFromContractWithCustomer", LineClass::Revenue)},
    {"interest-expense", role("interest-income", "us-gaap:InvestmentIncomeInterest", LineClass::Revenue)},
    {"advertising", role("advertising-revenue", "us-gaap:AdvertisingRevenue", LineClass::Revenue)},
    {"other-income", role("other-revenue", "us-gaap:OtherIncome", LineClass::Revenue)},
}};
constexpr std::array<Renamed, 6> underCost {{
    {"product-revenue", role("cost-of-product", "us-gaap:CostOfGoodsAndServicesSold", LineClass::Expense)},
    {"service-revenue", role("cost-of-service", "us-gaap:CostOfGoodsAndServicesSold", LineClass::Expense)},
    {"license-revenue", role("cost-of-license", "us-gaap:CostOfGoodsAndServicesSold", LineClass::Expense)},
    {"subscription-revenue", role("cost-of-service", "us-gaap:CostOfGoodsAndServicesSold", LineClass::Expense)},
    {"other-revenue", role("other-operating-expense", "us-gaap:OtherCostAndExpenseOperating", LineClass::Expense)},
    {"advertising-revenue", role("advertising", "us-gaap:AdvertisingExpense", LineClass::Expense)},
}};

template<std::size_t N>
bool rename(RoleMatch &match, const std::array<Renamed, N> &table)
{
    const auto found = std::find_if(table.begin(), table.end(), [&](const Renamed &r) { return r.from == match.role; });
    if (found == table.end()) {
        return false;
    }
    const int edits = match.edits;
    match = found->to;
    match.edits = edits;
    return true;
}

bool startsOver(const RoleMatch &match)
{
    return match.lineClass == LineClass::Result || match.lineClass == LineClass::RevenueTotal
        || match.lineClass == LineClass::ExpenseTotal || match.lineClass == LineClass::Tax;
}

/// Walks down a statement and remembers under which heading it is.
class Walker
{
public:
    /// `wholeMoney`: money is printed in whole units, so cents are per share.
    Walker(StatementKind kind, bool wholeMoney)
        : m_kind(kind)
        , m_wholeMoney(wholeMoney)
    {
    }

    RoleMatch next(const LabelledLine &line)
    {
        const std::string key = labelKey(line.label);
        if (line.heading) {
            openSection(key);
            return {};
        }
        RoleMatch match = matchLabel(line.label, m_kind);
        if (m_section == Section::PerShare && line.printed == Printed::Whole && match.measure == Measure::Money) {
            return isBareDilution(key) ? sharesRole(dilutionOf(key)) : match;   // What is divided, above the quotient.
        }
        const bool inShares = m_section == Section::PerShare || m_section == Section::Shares;
        if (m_wholeMoney && line.printed == Printed::Cents && isMoneyResult(match) && (!inShares || match.lineClass == LineClass::Tax)) {
            return ofOneShare(key);
        }
        if (inShares) {
            if (!inShareSection(key, match)) {
                return match;
            }
        } else if (!match.isKnown() && isBareDilution(key)) {
            match = bareDilution(key, line.printed);
        }
        applySection(key, match);
        return match;
    }

private:
    static bool isBareDilution(std::string_view key)
    {
        const auto words = keyWords(key);
        return !words.empty() && words.size() <= 3 && dilutionOf(key).any();
    }

    // Without a heading the first basic/diluted pair is per share, the second counts shares.
    RoleMatch bareDilution(std::string_view key, Printed printed)
    {
        const Dilution dilution = dilutionOf(key);
        const bool again = (dilution.basic && m_seenEps.basic) || (dilution.diluted && m_seenEps.diluted);
        if ((again && printed != Printed::Cents) || printed == Printed::Whole) {
            return sharesRole(dilution);
        }
        m_seenEps.basic |= dilution.basic;
        m_seenEps.diluted |= dilution.diluted;
        return epsRole(PerShareOf::Net, dilution);
    }

    // "Adjusted operating income per share:" over "Basic" and "Diluted".
    static bool isOtherMeasure(std::string_view key)
    {
        for (const std::string_view word : {"adjusted", "core", "pro", "proforma", "gaap", "ffo", "funds", "comprehensive", "normalized", "economic"}) {
            if (hasWord(key, word)) {
                return true;
            }
        }
        return false;
    }

    static bool isMoneyResult(const RoleMatch &match)
    {
        return match.isKnown() && match.measure == Measure::Money
            && (match.lineClass == LineClass::Result || match.lineClass == LineClass::Other || match.lineClass == LineClass::Tax);
    }

    // "Net income   4.55" below a statement in whole millions, whatever the heading above says.
    RoleMatch ofOneShare(std::string_view key) const
    {
        const PerShareOf of = perShareOf(key);
        const Dilution own = dilutionOf(key);
        RoleMatch match = epsRole(of, own.any() ? own : m_dilution);
        if (of == PerShareOf::Net && !hasWord(key, "net")) {
            match.role = {};
            match.concept_ = {};
        }
        return match;
    }

    // True when the section goes on to have its say about `match`; false when the line was settled here.
    bool inShareSection(std::string_view key, RoleMatch &match)
    {
        if (match.lineClass == LineClass::PerShare || match.lineClass == LineClass::Shares
            || match.role == "dividends-per-share" || match.role == "book-value-per-share") {
            if (m_section == Section::Shares && match.lineClass == LineClass::PerShare) {
                m_section = Section::None;
            }
            return false;
        }
        Dilution dilution = dilutionOf(key);
        if (!dilution.any()) {
            dilution = m_dilution;
        }
        if (m_section == Section::Shares) {
            if (dilution.any()) {
                match = sharesRole(dilution);
                return false;
            }
            m_section = Section::None;
            return true;
        }
        const bool result = match.lineClass == LineClass::Result || match.lineClass == LineClass::Other || isBareDilution(key)
            || match.lineClass == LineClass::Unknown;
        if (!result) {
            m_section = Section::None;
            return true;
        }
        const PerShareOf of = m_otherMeasure ? PerShareOf::Special : perShareOf(key);
        match = epsRole(of, dilution);
        if (match.role.empty() == false && !isBareDilution(key) && !hasWord(key, "net") && of == PerShareOf::Net) {
            match.role = {};
            match.concept_ = {};
        }
        return false;
    }

    void openSection(std::string_view key)
    {
        if (m_wholeMoney && isBareDilution(key)) {
            m_dilution = dilutionOf(key);
        }
        if (opensPerShare(key)) {
            m_section = Section::PerShare;
            m_dilution = dilutionOf(key);
            m_otherMeasure = isOtherMeasure(key);
        } else if (opensShares(key)) {
            m_section = Section::Shares;
            m_dilution = dilutionOf(key);
        } else if ((m_section == Section::PerShare || m_section == Section::Shares) && isBareDilution(key)) {
            m_dilution = dilutionOf(key);
        } else if (hasWord(key, "cost") && (hasWord(key, "revenue") || hasWord(key, "sale") || hasWord(key, "sold"))
                   && !hasWord(key, "expense")) {
            m_section = Section::CostOfRevenue;
        } else if (hasWord(key, "other") && (hasWord(key, "income") || hasWord(key, "expense"))) {
            m_section = Section::Other;
        } else if (hasWord(key, "expense") || hasWord(key, "cost")) {
            m_section = Section::Expense;
        } else if (hasWord(key, "revenue") || hasWord(key, "sale") || key.ends_with("interest income")
                   || key.ends_with("non interest income") || key == "interest dividend income") {
            m_section = Section::Revenue;
        } else if (!key.empty() && m_section != Section::Revenue && m_section != Section::Expense) {
            m_section = Section::None;
        }
    }

    void applySection(std::string_view key, RoleMatch &match)
    {
        if (key == "total") {
            match = m_section == Section::Revenue ? totalRevenues
                : m_section == Section::CostOfRevenue ? costOfRevenues
                : m_section == Section::Expense ? totalExpenses
                : m_section == Section::Other ? totalOther : RoleMatch {};
            m_section = Section::None;
            return;
        }
        if (startsOver(match) && m_section != Section::PerShare) {
            m_section = Section::None;
            m_belowOperating |= match.role == "operating-income" || match.role == "pretax-income";
            return;
        }
        switch (m_section) {
        case Section::Revenue: inRevenue(key, match); break;
        case Section::CostOfRevenue:
        case Section::Expense: inExpense(key, match); break;
        case Section::Other: inOther(match); break;
        default: outside(key, match); break;
        }
    }

    void inRevenue(std::string_view key, RoleMatch &match)
    {
        if (hasWord(key, "cost") || hasWord(key, "expense")) {
            m_section = Section::None;
            return;
        }
        if (!rename(match, underRevenue) && match.lineClass == LineClass::Expense) {
            match.role = {};
            match.concept_ = {};
        }
        if (match.lineClass == LineClass::Unknown || match.lineClass == LineClass::Expense || match.lineClass == LineClass::Other) {
            match.lineClass = LineClass::Revenue;
        }
    }

    void inExpense(std::string_view key, RoleMatch &match)
    {
        if (m_section == Section::CostOfRevenue && match.role == "cost-of-revenues") {
            m_section = hasWord(key, "total") ? Section::None : m_section;
            return;
        }
        if (!rename(match, underCost) && match.lineClass == LineClass::Revenue) {
            match.role = {};
            match.concept_ = {};
        }
        if (match.lineClass == LineClass::Unknown || match.lineClass == LineClass::Revenue) {
            match.lineClass = LineClass::Expense;
        }
    }

    static void inOther(RoleMatch &match)
    {
        if (match.role == "other-revenue" || match.role == "other-operating-expense") {
            match = role("other-income", "us-gaap:OtherNonoperatingIncomeExpense", LineClass::Other);
        } else if (match.lineClass == LineClass::Unknown) {
            match.lineClass = LineClass::Other;
        }
    }

    void outside(std::string_view key, RoleMatch &match)
    {
        if (key == "other" && m_belowOperating) {
            match = role("other-income", "us-gaap:OtherNonoperatingIncomeExpense", LineClass::Other);
        }
    }

    StatementKind m_kind;
    bool m_wholeMoney = false;
    Section m_section = Section::None;
    Dilution m_dilution;
    Dilution m_seenEps;
    bool m_otherMeasure = false; ///< The section's per-share lines divide no GAAP result.
    bool m_belowOperating = false;
};

/// So many lines in whole units, and the statement's money is printed so.
constexpr std::ptrdiff_t fewWholeLines = 5;

int totalRank(std::string_view label)
{
    const std::string key = labelKey(label);
    return hasWord(key, "gross") ? 0 : hasWord(key, "total") ? 3 : hasWord(key, "net") ? 2 : 1;
}

// One line may carry a total's role. "Net sales", "Other revenue", "Total revenues": the last one does.
void keepOne(std::vector<RoleMatch> &matches, const std::vector<LabelledLine> &lines, std::string_view name, LineClass part)
{
    std::vector<std::size_t> claims;
    for (std::size_t i = 0; i < matches.size(); ++i) {
        if (matches[i].role == name) {
            claims.push_back(i);
        }
    }
    if (claims.size() < 2) {
        return;
    }
    const auto best = std::max_element(claims.begin(), claims.end(), [&](std::size_t a, std::size_t b) {
        return totalRank(lines[a].label) < totalRank(lines[b].label);
    });
    for (const std::size_t i : claims) {
        // The same words twice (a misread pass beside the clean line) are one claim.
        if (i != *best && labelKey(lines[i].label) != labelKey(lines[*best].label) && matches[i].edits == 0) {
            matches[i].role = {};
            matches[i].concept_ = {};
            matches[i].lineClass = part;
        }
    }
}

} // namespace

std::vector<RoleMatch> assignRoles(const std::vector<LabelledLine> &lines, StatementKind kind)
{
    std::vector<RoleMatch> matches;
    matches.reserve(lines.size());
    if (kind == StatementKind::BalanceSheet || kind == StatementKind::CashFlows) {
        for (const LabelledLine &line : lines) {
            matches.push_back(line.heading ? RoleMatch {} : matchLabel(line.label, kind));
        }
        return matches;
    }
    const auto printed = [&](Printed how) {
        return std::count_if(lines.begin(), lines.end(), [how](const LabelledLine &line) { return !line.heading && line.printed == how; });
    };
    Walker walker(kind, printed(Printed::Whole) >= fewWholeLines);
    for (const LabelledLine &line : lines) {
        matches.push_back(walker.next(line));
    }
    keepOne(matches, lines, "total-revenues", LineClass::Revenue);
    keepOne(matches, lines, "cost-of-revenues", LineClass::Expense);
    keepOne(matches, lines, "total-operating-expenses", LineClass::Expense);
    keepOne(matches, lines, "total-expenses", LineClass::Expense);
    return matches;
}

} // namespace filing
