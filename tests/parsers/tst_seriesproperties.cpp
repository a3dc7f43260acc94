// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Companies made up at random: calendars of months and of weeks, years whose end moved, releases that tell quarters, years to
// date or both, filings that are missing, restatements that a filing shows. Whatever the series gives must be what was so.

#include "parsers/series/series.h"
#include "parsers/series/seriescache.h"
#include "tests/support/extractionbuilder.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <random>
#include <set>

using namespace filing;
using namespace filing::test;
using namespace Qt::StringLiterals;

namespace
{

constexpr std::array<const char *, 3> roles{"total-revenues", "total-expenses", "operating-income"};

struct Quarter
{
    Date start;
    Date end;
    int year = 0;                        ///< Fiscal; of the transition the one it would have belonged to.
    int quarter = 0;
    /// Values by vintage: what was held true from that filing on. Revenues and expenses; the result follows.
    std::map<int, std::array<std::int64_t, 2>> known;
};

std::int64_t valueAt(const Quarter &quarter, int role, int filing)
{
    const auto held = std::prev(quarter.known.upper_bound(filing))->second;
    return role == 2 ? held[0] - held[1] : held[static_cast<std::size_t>(role)];
}

Date plusDays(Date date, int days)
{
    return Date(std::chrono::sys_days(date) + std::chrono::days(days));
}

Date monthEnd(int year, int month)
{
    return Date(std::chrono::year(year + (month - 1) / 12) / std::chrono::month(unsigned((month - 1) % 12 + 1)) / std::chrono::last);
}

class Company
{
public:
    /// `quiet`: no filing is missing and nothing is restated.
    explicit Company(unsigned seed, bool quiet = false)
        : m_random(seed)
        , m_quiet(quiet)
    {
        m_weeks = one(4) == 0;
        m_toDateOnly = one(3) == 0;
        m_missing = quiet ? 0 : one(3);
        makeQuarters();
        makeFilings();
    }

    [[nodiscard]] SeriesSet series(const SeriesOptions &options = {}) const { return buildSeries(m_inputs.inputs(), options); }
    [[nodiscard]] const std::vector<Quarter> &quarters() const { return m_quarters; }
    [[nodiscard]] bool moves() const { return m_moves; }
    [[nodiscard]] const std::vector<SeriesInput> &inputs() const { return m_inputs.inputs(); }
    [[nodiscard]] int filings() const { return m_filings; }
    [[nodiscard]] Date filed(int filing) const { return m_filed[static_cast<std::size_t>(filing)]; }

    /// What was held true of the whole quarters between two days, by any vintage; empty where the days are none of the company's.
    [[nodiscard]] std::set<std::int64_t> held(Date start, Date end, int role, int upTo) const
    {
        std::set<std::int64_t> values;
        const auto first = std::find_if(m_quarters.begin(), m_quarters.end(), [&](const Quarter &each) { return near(each.start, start); });
        const auto last = std::find_if(m_quarters.begin(), m_quarters.end(), [&](const Quarter &each) { return near(each.end, end); });
        for (int filing = 0; filing <= upTo && first != m_quarters.end() && last != m_quarters.end(); ++filing) {
            std::int64_t sum = 0;
            for (auto each = first; each <= last; ++each) {
                sum += valueAt(*each, role, filing);
            }
            values.insert(sum);
        }
        return values;
    }

    [[nodiscard]] static bool near(Date a, Date b)
    {
        return std::abs((std::chrono::sys_days(a) - std::chrono::sys_days(b)).count()) <= 7;
    }

private:
    int one(int below) { return std::uniform_int_distribution<int>(0, below - 1)(m_random); }

    void makeQuarters()
    {
        const int month = 1 + one(12);
        const int years = 3 + one(3);
        m_moves = one(5) == 0;
        const int moved = 1 + one(2);
        int ended = 0;
        Date from = plusDays(monthEnd(2001, month), m_weeks ? one(5) - 2 : 0);
        for (int year = 0; year < years; ++year) {
            // A year that is cut off moves the end of all that follow.
            const int quarters = m_moves && year == moved ? 1 + one(3) : 4;
            for (int quarter = 1; quarter <= quarters; ++quarter) {
                // The year ends on the weekday that is nearest to the end of the month, so some last quarters have a week more.
                const Date regular = monthEnd(2001, month + 3 * ++ended);
                const bool longer = quarter == quarters && std::chrono::sys_days(regular) - std::chrono::sys_days(from) > std::chrono::days(94);
                const Date to = m_weeks ? plusDays(from, longer ? 98 : 91) : regular;
                Quarter made{plusDays(from, 1), to, year, quarter, {}};
                made.known[0] = {1000 + one(9000), 1000 + one(9000)};
                m_quarters.push_back(made);
                from = to;
            }
        }
    }

    /// The quarters of that fiscal year up to and with this one.
    [[nodiscard]] std::vector<std::size_t> toDate(std::size_t quarter) const
    {
        std::vector<std::size_t> all;
        for (int back = m_quarters[quarter].quarter - 1; back >= 0; --back) {
            all.push_back(quarter - static_cast<std::size_t>(back));
        }
        return all;
    }

    void addColumn(std::vector<Column> &columns, std::vector<Line> &lines, const std::vector<std::size_t> &quarters, int filing, bool restated)
    {
        // Companies print months, or weeks; the reader makes months of them.
        columns.push_back({static_cast<int>(quarters.size()) * 3, isoDate(m_quarters[quarters.back()].end), restated});
        for (int role = 0; role < 3; ++role) {
            std::int64_t sum = 0;
            for (const std::size_t each : quarters) {
                sum += valueAt(m_quarters[each], role, filing);
            }
            lines[static_cast<std::size_t>(role)].values.push_back(std::to_string(sum));
        }
    }

    void makeFilings()
    {
        for (std::size_t at = 0; at < m_quarters.size(); ++at) {
            const int filing = m_filings++;
            m_filed.push_back(plusDays(m_quarters[at].end, 30 + one(20)));
            std::vector<std::size_t> changed;
            if (at > 0 && !m_quiet && one(6) == 0) {
                // Restated are quarters of this year and of the one before that ended already.
                for (std::size_t each = at - std::min<std::size_t>(at, 7); each < at; ++each) {
                    if (one(3) == 0) {
                        auto held = std::prev(m_quarters[each].known.end())->second;
                        held[0] += 5 + one(900);
                        held[1] -= 5 + one(90);
                        m_quarters[each].known[filing] = held;
                        changed.push_back(each);
                    }
                }
            }
            // A filing that restates shows all it touches and is there; others may be missing.
            if (changed.empty() && one(10) < m_missing) {
                continue;
            }
            addFiling(at, filing, changed);
        }
    }

    void addFiling(std::size_t at, int filing, const std::vector<std::size_t> &changed)
    {
        std::vector<Column> columns;
        std::vector<Line> lines{{roles[0], "Revenues", {}}, {roles[1], "Expenses", {}}, {roles[2], "Operating income", {}}};
        const auto add = [&](std::size_t quarter, bool restated) {
            if (!m_toDateOnly || m_quarters[quarter].quarter == 1) {
                addColumn(columns, lines, {quarter}, filing, restated);
            }
            if (m_quarters[quarter].quarter > 1) {
                addColumn(columns, lines, toDate(quarter), filing, restated);
            }
        };
        add(at, false);
        if (at >= 4) {
            add(at - 4, !changed.empty() && one(2) == 0);
        }
        for (const std::size_t each : changed) {
            for (std::size_t later = each; later < at && m_quarters[later].year == m_quarters[each].year; ++later) {
                if (later + 4 != at) {
                    add(later, one(2) == 0);
                }
            }
        }
        m_inputs.add("f" + std::to_string(filing), extraction("Larkmoor Pumps, Inc.", isoDate(filed(filing)), statement(columns, lines, 1)));
    }

    std::mt19937 m_random;
    bool m_quiet = false;
    bool m_weeks = false;
    bool m_moves = false;
    bool m_toDateOnly = false;
    int m_missing = 0;
    int m_filings = 0;
    std::vector<Date> m_filed;
    std::vector<Quarter> m_quarters;
    Filings m_inputs;
};

int roleNumber(const std::string &role)
{
    return static_cast<int>(std::find(roles.begin(), roles.end(), role) - roles.begin());
}

/// An amount that is none of the values ever held true, and does not say that it is unsure.
QString wrongAmount(const Company &company, const SeriesSet &set, int upTo)
{
    for (const SeriesRegistrant &registrant : set.registrants) {
        for (const auto *periods : {&registrant.quarters, &registrant.years}) {
            for (const SeriesPeriod &period : *periods) {
                for (const auto &[role, amount] : period.values) {
                    const auto held = company.held(period.start, period.end, roleNumber(role), upTo);
                    const bool sure = amount.proof == Proof::Proven || amount.proof == Proof::Consistent;
                    const bool right = std::any_of(held.begin(), held.end(), [&wanted = amount.value](std::int64_t value) { return Decimal(value) == wanted; });
                    if (sure && !right) {
                        return u"%1 %2 to %3: %4 = %5"_s.arg(QString::fromStdString(role), QString::fromStdString(isoDate(period.start)),
                                                             QString::fromStdString(isoDate(period.end)),
                                                             QString::fromStdString(amount.value.toString()),
                                                             QString::fromStdString(amount.formula));
                    }
                }
            }
        }
    }
    return {};
}

} // namespace

class TestSeriesProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsGivenWasSo_data();
    void whatIsGivenWasSo();
    void isCompleteWhereNothingIsMissing();
    void theCacheChangesNothing();
};

void TestSeriesProperties::whatIsGivenWasSo_data()
{
    QTest::addColumn<int>("view");
    QTest::newRow("latest") << int(SeriesView::Kind::Latest);
    QTest::newRow("as first reported") << int(SeriesView::Kind::First);
    QTest::newRow("as known") << int(SeriesView::Kind::AsKnown);
}

void TestSeriesProperties::whatIsGivenWasSo()
{
    QFETCH(int, view);
    int given = 0;
    for (unsigned seed = 1; seed <= 300; ++seed) {
        const Company company(seed);
        const int upTo = view == int(SeriesView::Kind::AsKnown) ? int(seed % unsigned(company.filings())) : company.filings() - 1;
        const SeriesSet set = company.series({{static_cast<SeriesView::Kind>(view), company.filed(upTo)}, {}});
        const QString wrong = wrongAmount(company, set, upTo);
        QVERIFY2(wrong.isEmpty(), qPrintable(u"seed %1: %2"_s.arg(seed).arg(wrong)));
        given += set.registrants.empty() ? 0 : int(set.registrants[0].quarters.size());
    }
    QVERIFY2(given > 1200, qPrintable(QString::number(given)));
}

void TestSeriesProperties::isCompleteWhereNothingIsMissing()
{
    for (unsigned seed = 1; seed <= 200; ++seed) {
        const Company company(seed, true);
        const SeriesSet set = company.series();
        QCOMPARE(set.registrants.size(), std::size_t(1));
        const SeriesRegistrant &registrant = set.registrants[0];
        const std::string which = "seed " + std::to_string(seed);
        for (const Quarter &quarter : company.quarters()) {
            const auto found = std::find_if(registrant.quarters.begin(), registrant.quarters.end(),
                                            [&](const SeriesPeriod &period) { return Company::near(period.end, quarter.end); });
            QVERIFY2(found != registrant.quarters.end(), which.c_str());
            QVERIFY2(Company::near(found->start, quarter.start), which.c_str());
            if (!company.moves()) {
                QVERIFY2(found->fiscalQuarter == quarter.quarter, which.c_str());
            }
            for (int role = 0; role < 3; ++role) {
                const auto amount = found->values.find(roles[static_cast<std::size_t>(role)]);
                QVERIFY2(amount != found->values.end(), which.c_str());
                QVERIFY2(amount->second.value == Decimal(valueAt(quarter, role, 0)), which.c_str());
                QVERIFY2(amount->second.proof != Proof::Contradicted && !amount->second.restated, which.c_str());
            }
        }
        QVERIFY2(registrant.gaps.empty() && registrant.restatements.empty(), which.c_str());
    }
}

/// Everything a series says of amounts and gaps.
static QString dump(const SeriesSet &set)
{
    QStringList lines;
    for (const SeriesRegistrant &registrant : set.registrants) {
        for (const auto *periods : {&registrant.quarters, &registrant.years}) {
            for (const SeriesPeriod &period : *periods) {
                for (const auto &[role, amount] : period.values) {
                    lines << u"%1 %2 %3 %4 %5 %6"_s.arg(QString::fromStdString(isoDate(period.end)), QString::fromStdString(role),
                                                        QString::fromStdString(amount.value.toString()),
                                                        QString::fromStdString(amount.formula))
                                 .arg(int(amount.proof)).arg(amount.restated);
                }
            }
        }
        for (const SeriesGap &gap : registrant.gaps) {
            lines << QString::fromStdString(gap.role + ' ' + gap.why + ' ' + isoDate(gap.end));
        }
    }
    return lines.join(u'\n');
}

void TestSeriesProperties::theCacheChangesNothing()
{
    SeriesCache cache;
    std::mt19937 random(5);
    for (unsigned seed = 1; seed <= 10; ++seed) {
        std::vector<std::shared_ptr<Extraction>> all;
        const Company company(seed);
        for (const SeriesInput &input : company.inputs()) {
            all.push_back(std::make_shared<Extraction>(*input.extraction));
        }
        for (int round = 0; round < 6; ++round) {
            // A correction makes a new extraction of one filing; the others stay the very same.
            auto &touched = all[random() % all.size()];
            auto changed = std::make_shared<Extraction>(*touched);
            changed->statements[0].rows[0].cells[0]->value = std::to_string(1 + random() % 5000);
            touched = changed;
            std::vector<SeriesInput> with;
            std::vector<SeriesInput> without;
            for (std::size_t i = 0; i < all.size(); ++i) {
                with.push_back({"f" + std::to_string(i), all[i].get(), all[i]});
                without.push_back({"f" + std::to_string(i), all[i].get()});
            }
            const SeriesOptions options{{round % 2 == 0 ? SeriesView::Kind::Latest : SeriesView::Kind::First, {}}, {}};
            QCOMPARE(dump(buildSeries(with, options, &cache)), dump(buildSeries(without, options)));
        }
    }
}

QTEST_APPLESS_MAIN(TestSeriesProperties)
#include "tst_seriesproperties.moc"
