// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartdata.h"

#include "models/text/translations.h"
#include "parsers/series/flows.h"
#include "ui/charts/chartplan.h"
#include "ui/charts/charttext.h"
#include "ui/charts/chartticks.h"
#include "ui/charts/figuretext.h"
#include "ui/tr.h"

#include <algorithm>
#include <cmath>
#include <set>

#include <QCoreApplication>

namespace filing::ui
{

using namespace Qt::StringLiterals;

namespace
{

/// Quarters nobody reported keep their place, so that time runs evenly; but not decades of them.
constexpr int widestHole = 40;
/// Lines that add up to a total within this share of it need no rest.
constexpr double roundingShare = 1.0 / 200;

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

bool isCorrected(const Amount &amount)
{
    return std::any_of(amount.sources.begin(), amount.sources.end(),
                       [](const AmountSource &source) { return source.status == Status::Corrected; });
}

class Preparer
{
    Q_DECLARE_TR_FUNCTIONS(filing::ui::Preparer)

public:
    Preparer(ChartPlan plan, const SeriesView &view, const ChartOptions &options)
        : m_plan(std::move(plan))
        , m_view(view)
        , m_options(options)
    {
    }

    ChartData prepare()
    {
        m_data.mode = m_options.mode;
        m_data.annual = m_options.annual;
        m_data.remarks = m_plan.remarks;
        m_data.refusal = m_plan.refusal;
        for (const AxisCompany &company : m_plan.companies) {
            const SeriesRegistrant &registrant = *company.registrant;
            m_data.companies.push_back({registrant.name.empty() ? tr("Unnamed registrant") : QString::fromStdString(registrant.name),
                                        registrantKey(registrant), QString::fromStdString(registrant.currency)});
        }
        setNames();
        if (m_data.refusal.isEmpty()) {
            numberSlots();
        }
        m_data.what = viewTitle(m_data.what, m_view);
        if (!m_data.refusal.isEmpty()) {
            return std::move(m_data);
        }
        m_data.columns = int(m_plan.bars.size());
        setUnit();
        for (const int number : m_shown) {
            addSlot(number);
        }
        m_data.kinds = m_plan.kinds;
        if (m_data.marks.empty()) {
            m_data.refusal = nothingText(m_options, m_data.gaps.empty() ? QString() : m_data.gaps.back().why);
            return std::move(m_data);
        }
        countShown();
        std::vector<const SeriesRegistrant *> registrants;
        for (const AxisCompany &company : m_plan.companies) {
            registrants.push_back(company.registrant);
        }
        m_data.sourceNote = sourceNote(m_data, registrants, m_options);
        setTicks();
        return std::move(m_data);
    }

private:
    FigureOrWhy figure(const AxisCompany &company, int number, const std::string &role) const
    {
        switch (m_options.mode) {
        case ChartMode::CommonSize:
        case ChartMode::Margins:
            return shareFigure(company, number, role);
        case ChartMode::Growth:
            return growthFigure(company, number, role);
        case ChartMode::Indexed:
            return indexFigure(company, number, role, m_indexBase);
        case ChartMode::Grouped:
        case ChartMode::Stacked:
            break;
        }
        return amountFigure(company, number, role);
    }

    template<typename Visit>
    void forEachPlanned(Visit visit)
    {
        for (std::vector<PlannedKind> *list : {&m_plan.bars, &m_plan.lines}) {
            for (PlannedKind &planned : *list) {
                visit(planned);
            }
        }
    }

    bool anyFigure(int number)
    {
        bool any = false;
        forEachPlanned([&](const PlannedKind &planned) {
            const AxisCompany &company = m_plan.companyOf(planned);
            const auto shows = [&](const std::string &role) {
                return m_options.mode == ChartMode::Indexed ? company.amount(number, role) != nullptr
                                                            : figure(company, number, role).figure.has_value();
            };
            any = any || shows(planned.role) || std::any_of(planned.lines.begin(), planned.lines.end(), shows);
        });
        return any;
    }

    bool isWanted(int number) const
    {
        const int first = m_options.annual ? quarterNumber(number, 1) : number;
        const int last = m_options.annual ? quarterNumber(number, 4) : number;
        return (!m_options.from || last >= *m_options.from) && (!m_options.to || first <= *m_options.to);
    }

    /// The slots of the axis: from the first that shows something to the last, with the holes between.
    void numberSlots()
    {
        std::set<int> used;
        for (const AxisCompany &company : m_plan.companies) {
            for (const auto &[number, period] : company.slotPeriods) {
                if (used.contains(number) || anyFigure(number)) {
                    used.insert(number);
                }
            }
        }
        for (const int number : used) {
            int next = m_data.axisNumbers.empty() ? number : m_data.axisNumbers.back() + 1;
            for (next = number - next > widestHole ? number : next; next <= number; ++next) {
                m_data.axisNumbers.push_back(next);
            }
        }
        for (std::size_t i = 0; i < m_data.axisNumbers.size(); ++i) {
            if (isWanted(m_data.axisNumbers[i])) {
                m_data.firstShown = m_shown.empty() ? int(i) : m_data.firstShown;
                m_shown.push_back(m_data.axisNumbers[i]);
            }
        }
        if (m_shown.empty()) {
            m_data.refusal = m_data.axisNumbers.empty() ? nothingText(m_options, {}) : tr("There is nothing between these periods.");
        } else if (m_options.mode == ChartMode::Indexed) {
            findIndexBase();
        }
    }

    /// The first period shown in which everything that is drawn has a value that can be set to 100.
    void findIndexBase()
    {
        for (const int number : m_shown) {
            bool all = true;
            forEachPlanned([&](const PlannedKind &planned) {
                const Amount *amount = m_plan.companyOf(planned).amount(number, planned.role);
                all = all && amount && amount->value > Decimal();
            });
            if (all) {
                m_indexBase = number;
                m_data.what = indexTitle(m_data.what, slotLabel(number, m_options));
                return;
            }
        }
        m_data.refusal = tr("There is no period in which all that is to be compared is known and above zero, so nothing can be set to 100.");
    }

    void setNames()
    {
        QStringList owners;
        for (const ChartCompany &company : m_data.companies) {
            owners << company.name;
        }
        m_data.owner = listed(owners);
        QStringList shown;
        for (const std::vector<PlannedKind> *list : {&m_plan.bars, m_plan.bars.empty() ? &m_plan.lines : &m_plan.bars}) {
            for (const PlannedKind &planned : *list) {
                shown << models::insideSentence(roleLabel(*m_plan.companyOf(planned).registrant, planned.role));
            }
        }
        shown.removeDuplicates();
        m_data.what = chartTitle(shown, m_options);
    }

    void setUnit()
    {
        if (isRatio(m_options.mode)) {
            return;
        }
        double most = 0;
        forEachPlanned([&](const PlannedKind &planned) {
            const AxisCompany &company = m_plan.companyOf(planned);
            for (const int number : m_shown) {
                const Amount *total = company.amount(number, planned.role);
                most = std::max(most, total ? std::abs(total->value.toDouble()) : 0);
                for (const std::string &role : planned.lines) {
                    const Amount *line = company.amount(number, role);
                    most = std::max(most, line ? std::abs(line->value.toDouble()) : 0);
                }
            }
        });
        const AxisUnit unit = axisUnit(most, m_data.companies.front().currency, m_plan.measure);
        m_factor = unit.factor;
        m_data.factor = unit.factor;
        m_data.unit = unit.words;
        m_amountUnit = unit.ofAmount;
    }

    void addSlot(int number)
    {
        ChartSlot slot;
        slot.number = number;
        slot.label = slotLabel(number, m_options);
        slot.shortLabel = m_options.annual ? slot.label : slot.label.section(u' ', 0, 0);
        slot.group = m_options.annual ? QString() : slot.label.section(u' ', -1);
        QStringList periods;
        for (const AxisCompany &company : m_plan.companies) {
            if (const SeriesPeriod *period = company.at(number)) {
                periods << slotPeriodText(company, *period, m_options);
            }
        }
        slot.period = periods.join(u'\n');
        m_data.slotList.push_back(std::move(slot));
        for (std::size_t column = 0; column < m_plan.bars.size(); ++column) {
            if (!addStack(number, m_plan.bars[column], int(column))) {
                addWhole(number, m_plan.bars[column], int(column));
            }
        }
        for (PlannedKind &line : m_plan.lines) {
            addWhole(number, line, -1);
        }
    }

    void addWhole(int number, PlannedKind &planned, int column)
    {
        const AxisCompany &company = m_plan.companyOf(planned);
        const FigureOrWhy result = figure(company, number, planned.role);
        if (result.figure) {
            addMark(*result.figure, company, planned, planned.role, m_plan.kindOf(planned), column, 0);
            return;
        }
        // A stack that is missing needs no entry of the key for its total.
        const int kind = planned.kind < 0 && !planned.lineKinds.empty() ? planned.lineKinds.begin()->second : m_plan.kindOf(planned);
        m_data.gaps.push_back({kind, int(m_data.slotList.size()) - 1, column, markName(company, planned.role), result.why});
    }

    QString markName(const AxisCompany &company, const std::string &role) const
    {
        const QString what = figureName(roleLabel(*company.registrant, role), m_options.mode);
        const QString name = tr("%1 · %2").arg(what, m_data.slotList.back().label);
        return company.named ? tr("%1 · %2").arg(QString::fromStdString(company.registrant->name), name) : name;
    }

    ChartMark &addMark(const Figure &figure, const AxisCompany &company, const PlannedKind &planned, const std::string &role, int kind,
                       int column, double from)
    {
        ChartMark mark;
        mark.role = role;
        mark.company = planned.company;
        mark.kind = kind;
        mark.slot = int(m_data.slotList.size()) - 1;
        mark.column = column;
        mark.from = from;
        mark.value = figure.value;
        mark.to = from + figure.value / m_factor;
        mark.computed = figure.computed;
        mark.formula = figure.formula;
        mark.name = markName(company, role);
        mark.text = figure.computed ? ratioText(figure.value, m_options.mode)
                                    : amountText(figure.parts.front().amount->value, m_amountUnit);
        mark.details = figureDetails(company, figure, m_options);
        bool first = true;
        for (const FigurePart &part : figure.parts) {
            takeOver(part, company, planned.company, first, mark);
            first = false;
        }
        if (!mark.sources.empty()) {
            mark.place = mark.sources.front();
        }
        m_data.anyDerived = m_data.anyDerived || mark.derived;
        m_data.anyDoubtful = m_data.anyDoubtful || mark.doubtful;
        m_data.anyRestated = m_data.anyRestated || mark.restated;
        m_data.anyCorrected = m_data.anyCorrected || mark.corrected;
        m_data.marks.push_back(std::move(mark));
        return m_data.marks.back();
    }

    /// A figure is as good as the worst of what it was made of.
    void takeOver(const FigurePart &part, const AxisCompany &company, int owner, bool first, ChartMark &mark) const
    {
        const Amount &amount = *part.amount;
        // The base of an index is in every point of it; signs of that on all of them would say nothing.
        const bool shared = m_options.mode == ChartMode::Indexed && !first;
        mark.derived = mark.derived || (fromSeveralPeriods(amount) && !shared);
        mark.doubtful = mark.doubtful || isDoubtful(amount);
        mark.restated = mark.restated || (amount.restated && !shared);
        mark.corrected = mark.corrected || isCorrected(amount);
        mark.proof = first ? amount.proof : series::weaker(mark.proof, amount.proof);
        for (const AmountSource &source : amount.sources) {
            mark.sources.push_back(placeOf(source));
        }
        mark.inputs.push_back({tr("%1 · %2").arg(roleLabel(*company.registrant, part.role), periodLabel(*part.period)), part.role, owner,
                               part.period->fiscalYear, part.period->fiscalQuarter, part.period->start, part.period->end,
                               std::make_shared<const Amount>(amount), part.sign});
    }

    /// False where the lines are not known, or add up to more than their total: then the total says it.
    bool addStack(int number, PlannedKind &planned, int column)
    {
        const AxisCompany &company = m_plan.companyOf(planned);
        double sum = 0;
        std::vector<std::pair<std::string, Figure>> pieces;
        for (const std::string &role : planned.lines) {
            if (FigureOrWhy line = figure(company, number, role); line.figure) {
                sum += line.figure->value;
                pieces.emplace_back(role, std::move(*line.figure));
            }
        }
        const FigureOrWhy total = figure(company, number, planned.role);
        const double rest = total.figure ? total.figure->value - sum : 0;
        const double rounding = total.figure ? std::abs(total.figure->value) * roundingShare : 0;
        if (pieces.empty() || rest < -rounding) {
            return false;
        }
        double up = 0;
        double down = 0;
        for (const auto &[role, piece] : pieces) {
            if (piece.value != 0) {
                const auto own = planned.lineKinds.find(role);
                const int kind = own == planned.lineKinds.end() ? m_plan.otherKindOf(planned) : own->second;
                double &base = piece.value < 0 ? down : up;
                base = addMark(piece, company, planned, role, kind, column, base).to;
            }
        }
        if (rest > rounding) {
            addRemainder(company, planned, *total.figure, rest, column, up);
        }
        return true;
    }

    void addRemainder(const AxisCompany &company, PlannedKind &planned, Figure total, double rest, int column, double from)
    {
        total.value = rest;
        const bool amounts = !total.computed;
        ChartMark &mark = addMark(total, company, planned, planned.role, m_plan.otherKindOf(planned), column, from);
        mark.remainder = true;
        mark.name = tr("Not itemised of %1").arg(mark.name);
        if (amounts) {
            mark.text = tr("%1 %2").arg(numberText(rest), m_amountUnit);
        }
    }

    /// "Growth needs the quarter a year before: 8 of 12 shown."
    void countShown()
    {
        if (!isRatio(m_options.mode)) {
            return;
        }
        std::set<int> known;
        std::set<int> drawn;
        forEachPlanned([&](const PlannedKind &planned) {
            const AxisCompany &company = m_plan.companyOf(planned);
            for (const auto &[number, period] : company.slotPeriods) {
                if (isWanted(number) && company.amount(number, planned.role)) {
                    known.insert(number);
                }
            }
        });
        for (const ChartMark &mark : m_data.marks) {
            drawn.insert(m_data.slotList[std::size_t(mark.slot)].number);
        }
        if (drawn.size() < known.size()) {
            m_data.remarks << shownOfText(int(drawn.size()), int(known.size()), m_options);
        }
    }

    void setTicks()
    {
        const bool bars = m_data.columns > 0;
        m_data.base = m_options.mode == ChartMode::Indexed ? 100 : 0;
        if (m_options.mode == ChartMode::CommonSize) {
            m_data.reference = 100;
        }
        double low = bars ? 0 : m_data.marks.front().to;
        double high = low;
        for (const ChartMark &mark : m_data.marks) {
            low = std::min({low, mark.to, mark.isPoint() ? mark.to : mark.from});
            high = std::max({high, mark.to, mark.isPoint() ? mark.to : mark.from});
        }
        if (m_options.mode == ChartMode::Indexed) {
            low = std::min(low, m_data.base);
            high = std::max(high, m_data.base);
        }
        // Lines may begin anywhere, but close to zero they begin there.
        const bool zero = bars || low <= 0 || low < (high - low) * 0.8;
        const AxisRange range = axisRange(low, high, zero);
        m_data.low = range.low;
        m_data.high = range.high;
        for (const double at : range.ticks) {
            const bool percent = isRatio(m_options.mode) && m_options.mode != ChartMode::Indexed;
            m_data.ticks.push_back({at, percent ? percentTick(at, range.step) : tickText(at, range.step)});
        }
    }

    ChartPlan m_plan;
    SeriesView m_view;
    const ChartOptions &m_options;
    std::vector<int> m_shown;
    int m_indexBase = 0;
    double m_factor = 1;
    QString m_amountUnit;
    ChartData m_data;
};

} // namespace

namespace
{

QString cardText(const QString &head, const QString &value, const QString &details)
{
    QString rows;
    for (const QString &line : details.split(u'\n', Qt::SkipEmptyParts)) {
        rows += u"<br/>"_s + line.toHtmlEscaped();
    }
    const QString strong = value.isEmpty() ? QString() : u"<br/><b>%1</b>"_s.arg(value.toHtmlEscaped());
    return u"<p style='white-space:pre-wrap'><b>%1</b>%2%3</p>"_s.arg(head.toHtmlEscaped(), strong, rows);
}

} // namespace

QString ChartMark::toolTip() const
{
    return cardText(name, text, details);
}

QString ChartGap::toolTip() const
{
    return cardText(name, {}, why);
}

ChartData prepareChart(const SeriesSet &set, const ChartOptions &options)
{
    return Preparer(planChart(set, options), set.view, options).prepare();
}

} // namespace filing::ui
