// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/series/identity.h"

#include "parsers/core/text.h"
#include "parsers/series/bothatonce.h"
#include "parsers/series/reports.h"

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <tuple>

namespace filing::series
{

namespace
{

using Group = SeriesLine::Group;
using Keys = std::set<std::string, std::less<>>;

constexpr std::array<std::string_view, 7> coreRoles{"total-revenues", "total-expenses", "total-operating-expenses", "operating-income",
                                                    "pretax-income", "net-income", "gross-profit"};

bool isCore(std::string_view key)
{
    return std::find(coreRoles.begin(), coreRoles.end(), key) != coreRoles.end();
}

bool isOwn(std::string_view key)
{
    return key.starts_with("line:");
}

bool inScope(std::string_view scope, const ReadFiling &filing)
{
    const auto plain = [](std::string_view key) { return key.substr(std::min(key.find_first_not_of('0'), key.size())); };
    if (scope.starts_with("cik:")) {
        return !filing.cik.empty() && plain(scope.substr(4)) == plain(filing.cik);
    }
    return scope == "*" || (scope.starts_with("name:") && alnumKey(filing.name) == scope.substr(5));
}

/// Label or key, as people write them.
bool isCalled(const SeriesLine &line, const std::string &name)
{
    return !line.role.empty() && (line.role == name || (!alnumKey(name).empty() && alnumKey(line.label) == alnumKey(name)));
}

void rename(ReadFiling &filing, const std::string &from, const std::string &to)
{
    for (auto *flows : {&filing.flows, &filing.otherBasis}) {
        if (!flows->contains(to)) {
            if (auto node = flows->extract(from)) {
                node.key() = to;
                flows->insert(std::move(node));
            }
        }
    }
    for (SeriesLine &line : filing.lines) {
        line.role = line.role == from ? to : line.role;
    }
}

/// Where one filing has two lines of a role, the line that has it alone in another filing goes by its words as well.
void nameSharedLines(std::vector<ReadFiling> &filings)
{
    Keys shared;
    for (const ReadFiling &filing : filings) {
        shared.insert(filing.roles.shared.begin(), filing.roles.shared.end());
    }
    for (ReadFiling &filing : filings) {
        for (const auto &[role, own] : filing.roles.ownKeys) {
            if (shared.contains(role) && !filing.flows.contains(own)) {
                rename(filing, role, own);
            }
        }
    }
}

/// "Third-party servicing expenses" and "Third party servicing" have the same words that matter.
std::string stemOf(const std::string &label)
{
    constexpr std::array<std::string_view, 16> noise{"expense", "cost", "net", "total", "the", "of", "and", "in", "for", "income", "loss",
                                                     "recovery", "benefit", "provision", "charge", "on"};
    std::set<std::string> words;
    std::string word;
    const std::string text = lowered(label) + " ";
    for (const char c : text) {
        if (isAlnum(c)) {
            word += c;
            continue;
        }
        if (word.size() > 3 && word.back() == 's') {
            word.pop_back();
        }
        if (!word.empty() && std::find(noise.begin(), noise.end(), word) == noise.end()) {
            words.insert(word);
        }
        word.clear();
    }
    std::string stem;
    for (const std::string &each : words) {
        stem += each + ' ';
    }
    return words.size() > 1 ? stem : std::string();
}

/// What one filing says under one key.
struct Line
{
    std::string key;
    std::size_t filing = 0;
    const SeriesLine *line = nullptr;
    std::map<std::pair<int, int>, Claim> claims;
};

struct Evidence
{
    int equal = 0;
    int different = 0;
    bool telling = false;                ///< One of the equal values has three digits or more.
};

/// Counts what `line` says of periods that the others speak of, too. Of several values there (a restatement) one suffices.
void compare(const Line &line, const std::vector<Line> &others, Evidence &evidence)
{
    for (const auto &[period, claim] : line.claims) {
        bool spoken = false;
        bool same = false;
        for (const Line &other : others) {
            const auto found = other.claims.find(period);
            if (found != other.claims.end() && (claim.terms.size() == 1 || found->second.terms.size() == 1)) {
                spoken = true;
                same = same || agree(claim, found->second);
            }
        }
        if (spoken && !same) {
            ++evidence.different;
        } else if (same && !claim.value.isZero()) {
            const Flow &flow = *claim.terms.front().first;
            ++evidence.equal;
            evidence.telling = evidence.telling || (flow.measure != Measure::PerShare && claim.value.abs() >= Decimal(100) * flow.scale);
        }
    }
}

/// Puts keys together that never stand in one filing side by side.
class Joiner
{
public:
    Joiner(std::vector<ReadFiling> &filings, std::span<const LineRule> rules)
        : m_filings(filings)
    {
        for (const LineRule &rule : rules) {
            if (std::any_of(filings.begin(), filings.end(), [&rule](const ReadFiling &each) { return inScope(rule.scope, each); })) {
                m_rules.push_back(rule);
            }
        }
    }

    LineNames run()
    {
        m_names.before.resize(m_filings.size());
        split();
        fillBoth(m_filings, m_names);
        nameSharedLines(m_filings);
        collect();
        byPerson();
        bySameValues();
        bySameWords();
        apply();
        return std::move(m_names);
    }

private:
    void split()
    {
        for (const LineRule &rule : m_rules) {
            for (ReadFiling &filing : m_filings) {
                for (std::size_t i = 0; !rule.join && i < filing.lines.size(); ++i) {
                    const std::string own = "line:" + alnumKey(filing.lines[i].label);
                    if (isCalled(filing.lines[i], rule.line) && !alnumKey(filing.lines[i].label).empty()) {
                        m_apart.insert(own);
                        if (filing.lines[i].role != own && !filing.flows.contains(own)) {
                            rename(filing, std::string(filing.lines[i].role), own);
                        }
                    }
                }
            }
        }
    }

    void collect()
    {
        for (std::size_t i = 0; i < m_filings.size(); ++i) {
            for (const auto &[key, flows] : m_filings[i].flows) {
                m_filingsOf[key].push_back(i);
            }
        }
        // A line that all filings have needs no other name.
        for (std::size_t i = 0; i < m_filings.size(); ++i) {
            for (const SeriesLine &line : m_filings[i].lines) {
                const auto flows = m_filings[i].flows.find(line.role);
                if (flows == m_filings[i].flows.end() || m_filingsOf[line.role].size() == m_filings.size()) {
                    continue;
                }
                std::vector<const Flow *> own;
                for (const Flow &flow : flows->second) {
                    if (!flow.previously && !flow.isDisplaceable()) {
                        own.push_back(&flow);
                    }
                }
                m_lines[line.role].push_back({line.role, i, &line, own.empty() ? std::map<std::pair<int, int>, Claim>() : claimsOf(own)});
            }
        }
    }

    bool apartInAllFilings(const std::string &a, const std::string &b) const
    {
        const std::vector<std::size_t> &left = m_filingsOf.at(a);
        const std::vector<std::size_t> &right = m_filingsOf.at(b);
        return std::none_of(left.begin(), left.end(),
                            [&right](std::size_t filing) { return std::binary_search(right.begin(), right.end(), filing); });
    }

    /// What two lines are allows them to be one.
    bool fit(const std::string &a, const std::string &b) const
    {
        const Line &left = m_lines.at(a).front();
        const Line &right = m_lines.at(b).front();
        const Group one = left.line->group;
        const Group other = right.line->group;
        const bool grouped = one == other || (one == Group::Other && other != Group::PerShare && other != Group::Shares)
            || (other == Group::Other && one != Group::PerShare && one != Group::Shares);
        const bool measured = m_filings[left.filing].flows.find(a)->second.front().measure
            == m_filings[right.filing].flows.find(b)->second.front().measure;
        const bool core = isCore(a) || isCore(b);
        return grouped && measured && a != b && !m_apart.contains(a) && !m_apart.contains(b) && (!core || isOwn(a) || isOwn(b))
            && apartInAllFilings(a, b);
    }

    Evidence evidenceOf(const std::string &a, const std::string &b) const
    {
        Evidence there;
        Evidence back;
        for (const Line &line : m_lines.at(a)) {
            compare(line, m_lines.at(b), there);
        }
        for (const Line &line : m_lines.at(b)) {
            compare(line, m_lines.at(a), back);
        }
        // A restatement leaves values of one side without a partner; not of both.
        return {std::min(there.equal, back.equal), std::min(there.different, back.different), there.telling && back.telling};
    }

    void bySameValues()
    {
        std::map<std::string, Keys> partners;
        for (auto a = m_lines.begin(); a != m_lines.end(); ++a) {
            for (auto b = std::next(a); b != m_lines.end(); ++b) {
                if (!fit(a->first, b->first)) {
                    continue;
                }
                const Evidence evidence = evidenceOf(a->first, b->first);
                const bool core = isCore(a->first) || isCore(b->first);
                if (evidence.different == 0 && (evidence.equal >= 2 || (evidence.telling && !core))) {
                    partners[a->first].insert(b->first);
                    partners[b->first].insert(a->first);
                }
            }
        }
        // Two partners that stand side by side in one filing leave open which of them it is.
        const auto clear = [&](const std::string &key) {
            const Keys &all = partners.at(key);
            for (auto one = all.begin(); one != all.end(); ++one) {
                for (auto other = std::next(one); other != all.end(); ++other) {
                    if (!apartInAllFilings(*one, *other)) {
                        return false;
                    }
                }
            }
            return true;
        };
        for (const auto &[key, all] : partners) {
            for (const std::string &other : all) {
                if (key < other && clear(key) && clear(other)) {
                    unite(key, other, "same-values");
                }
            }
        }
    }

    void bySameWords()
    {
        std::map<std::string, Keys> byStem;
        for (const auto &[key, lines] : m_lines) {
            for (const Line &line : lines) {
                if (const std::string stem = stemOf(line.line->label); !stem.empty()) {
                    byStem[stem].insert(key);
                }
            }
        }
        for (const auto &[stem, keys] : byStem) {
            if (keys.size() == 2 && fit(*keys.begin(), *keys.rbegin()) && (isOwn(*keys.begin()) || isOwn(*keys.rbegin()))
                && evidenceOf(*keys.begin(), *keys.rbegin()).different == 0) {
                unite(*keys.begin(), *keys.rbegin(), "same-words");
            }
        }
    }

    void byPerson()
    {
        for (const LineRule &rule : m_rules) {
            Keys from;
            Keys to;
            for (const ReadFiling &filing : m_filings) {
                for (const SeriesLine &line : filing.lines) {
                    if (rule.join && filing.flows.contains(line.role)) {
                        (isCalled(line, rule.with) ? to : isCalled(line, rule.line) ? from : m_nobody).insert(line.role);
                    }
                }
            }
            for (const std::string &key : from) {
                for (const std::string &target : to) {
                    if (key != target) {
                        m_chosen.insert(target);
                        unite(key, target, "person");
                    }
                }
            }
        }
    }

    const std::string &rootOf(const std::string &key) const
    {
        const auto at = m_parent.find(key);
        return at == m_parent.end() ? key : rootOf(at->second);
    }

    /// Prefers what a person chose, then a known role, then the name in the newest filing.
    bool leads(const std::string &a, const std::string &b) const
    {
        const auto rank = [this](const std::string &key) {
            return std::tuple(m_chosen.contains(key), !isOwn(key), m_filingsOf.at(key).back(), key);
        };
        return rank(a) > rank(b);
    }

    void unite(const std::string &first, const std::string &second, const char *why)
    {
        const std::string a = rootOf(first);
        const std::string b = rootOf(second);
        if (a == b || !apartInAllFilings(a, b)) {
            return;
        }
        const bool chosen = leads(a, b);
        const std::string &root = chosen ? a : b;
        const std::string &other = chosen ? b : a;
        m_parent[other] = root;
        std::vector<std::size_t> &all = m_filingsOf[root];
        const auto middle = static_cast<std::ptrdiff_t>(all.size());
        all.insert(all.end(), m_filingsOf[other].begin(), m_filingsOf[other].end());
        std::inplace_merge(all.begin(), all.begin() + middle, all.end());
        m_names.joinedBy.try_emplace(root, why);
    }

    void apply()
    {
        for (std::size_t i = 0; i < m_filings.size(); ++i) {
            for (const auto &[key, parent] : m_parent) {
                const std::string &root = rootOf(key);
                if (m_filings[i].flows.contains(key)) {
                    rename(m_filings[i], key, root);
                    m_names.before[i][root] = key;
                }
            }
        }
    }

    std::vector<ReadFiling> &m_filings;
    std::vector<LineRule> m_rules;
    Keys m_apart;
    Keys m_chosen;
    Keys m_nobody;
    std::map<std::string, std::vector<std::size_t>, std::less<>> m_filingsOf;   ///< Ascending.
    std::map<std::string, std::vector<Line>, std::less<>> m_lines;   ///< Of keys that some filing lacks.
    std::map<std::string, std::string, std::less<>> m_parent;
    LineNames m_names;
};

void addLabel(SeriesLine &line, const std::string &label, const std::string &role, const ReadFiling &filing)
{
    if (line.labels.empty() || line.labels.back().label != label || line.labels.back().role != role) {
        line.labels.push_back({label, role, filing.key, filing.key, filing.filed, filing.filed});
    } else {
        line.labels.back().last = filing.key;
        line.labels.back().lastFiled = filing.filed;
    }
}

} // namespace

LineNames nameLines(std::vector<ReadFiling> &filings, std::span<const LineRule> rules)
{
    return Joiner(filings, rules).run();
}

std::vector<SeriesLine> collectLines(const std::vector<ReadFiling> &filings, const LineNames &names)
{
    std::vector<SeriesLine> lines;
    std::map<std::string, std::size_t, std::less<>> known;
    for (auto filing = filings.rbegin(); filing != filings.rend(); ++filing) {
        for (const SeriesLine &line : filing->lines) {
            const bool used = filing->flows.contains(line.role);
            if (used && known.emplace(line.role, lines.size()).second) {
                lines.push_back(line);
                lines.back().order = static_cast<int>(lines.size()) - 1;
                const auto why = names.joinedBy.find(line.role);
                lines.back().joinedBy = why != names.joinedBy.end() ? why->second : std::string();
            }
        }
    }
    for (std::size_t i = 0; i < filings.size(); ++i) {
        for (const SeriesLine &line : filings[i].lines) {
            const auto at = known.find(line.role);
            if (at != known.end() && filings[i].flows.contains(line.role)) {
                const auto before = names.before[i].find(line.role);
                addLabel(lines[at->second], line.label, before != names.before[i].end() ? before->second : line.role, filings[i]);
            }
        }
    }
    return lines;
}

} // namespace filing::series
