// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/statements/misreadcopies.h"

#include "parsers/core/text.h"
#include "parsers/statements/glyphs.h"
#include "parsers/statements/labelshape.h"

#include <algorithm>
#include <string>
#include <utility>

namespace filing::solve
{

namespace
{

/// A label without a word this long says nothing of what the row is.
constexpr std::size_t realWord = 4;
/// A misread label shares at least this much with the clean one.
constexpr double mostDistance = 0.45;

/// One character per digit or misread digit, brackets and separators left out: "(0, CC)" is "0CC".
std::string digitsOf(std::string_view shown)
{
    std::string digits;
    for (const char c : asciiShape(shown)) {
        if (isAlnum(c) || c == '\1' || c == '?') {
            digits += c;
        }
    }
    return digits;
}

bool isBracketed(std::string_view shown)
{
    return shown.find('(') != std::string_view::npos || shown.find(')') != std::string_view::npos;
}

struct Likeness
{
    bool sameShape = true;       ///< Values in the same periods, with the same signs and numbers of digits.
    std::size_t digits = 0;
    std::size_t equalDigits = 0;
    std::size_t equalCells = 0;  ///< Of two digits and more.
    std::size_t otherCells = 0;
};

Likeness compare(const WorkLine &copy, const WorkLine &row)
{
    Likeness likeness;
    for (std::size_t k = 0; k < copy.cells.size(); ++k) {
        const auto &x = copy.cells[k];
        const auto &y = row.cells[k];
        if (!x && !y) {
            continue;
        }
        const std::string a = x ? digitsOf(x->shown) : std::string();
        const std::string b = y ? digitsOf(y->shown) : std::string();
        if (a.size() != b.size() || isBracketed(x ? x->shown : "") != isBracketed(y ? y->shown : "")) {
            likeness.sameShape = false;
            break;
        }
        std::size_t equal = 0;
        for (std::size_t i = 0; i < a.size(); ++i) {
            equal += a[i] == b[i] ? 1 : 0;
        }
        likeness.digits += a.size();
        likeness.equalDigits += equal;
        likeness.equalCells += equal == a.size() && a.size() > 1 ? 1 : 0;
        likeness.otherCells += equal < a.size() ? 1 : 0;
    }
    return likeness;
}

bool isUnreadable(std::string_view label)
{
    std::size_t letters = 0;
    for (const char c : label) {
        letters = isAlpha(c) ? letters + 1 : 0;
        if (letters >= realWord) {
            return false;
        }
    }
    return true;
}

/// The words that nobody uses are where the labels differ: "Scrvicc fees" beside "Service fees".
bool isMisreadLabel(const WorkLine &copy, const WorkLine &row)
{
    if (labelQuality(row.words) <= labelQuality(copy.words)) {
        return false;
    }
    if (isUnreadable(copy.words)) {
        return true;
    }
    const double length = static_cast<double>(std::max(copy.words.size(), row.words.size()));
    return labelDistance(copy.words, row.words) <= mostDistance * length;
}

bool hasSlid(const WorkRow &row)
{
    return std::any_of(row.slidFrom.begin(), row.slidFrom.end(), [](std::size_t line) { return line != noLine; });
}

class CopyFinder
{
public:
    CopyFinder(const std::vector<WorkRow> &rows, const ValueTable &table, const std::vector<Identity> &identities)
        : m_rows(rows)
        , m_table(table)
        , m_identities(identities)
    {
    }

    std::vector<std::optional<std::size_t>> run()
    {
        std::vector<std::optional<std::size_t>> copies(m_rows.size());
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            if (i + 1 < m_rows.size() && looksLikeCopy(i, i + 1)) {
                copies[i] = i + 1;
            } else if (i > 0 && !copies[i - 1] && looksLikeCopy(i, i - 1)) {
                copies[i] = i - 1;
            }
        }
        if (std::none_of(copies.begin(), copies.end(), [](const auto &copy) { return copy.has_value(); })) {
            return copies;
        }
        // A copy amid the parts of a total hides their sum, so the sums are looked for without any that may be one.
        ValueTable without = m_table;
        for (std::size_t i = 0; i < copies.size(); ++i) {
            without.rows[i].measure = copies[i] ? Measure::Percent : without.rows[i].measure;
        }
        std::vector<FoundIdentity> found = findSums(without);
        const std::vector<FoundIdentity> perShare = findPerShare(without);
        found.insert(found.end(), perShare.begin(), perShare.end());
        for (std::size_t i = 0; i < copies.size(); ++i) {
            if (copies[i] && !speaksFor(*copies[i], i, found)) {
                copies[i].reset();
            }
        }
        return copies;
    }

private:
    bool looksLikeCopy(std::size_t copy, std::size_t row) const
    {
        const WorkRow &own = m_rows[copy];
        const WorkRow &other = m_rows[row];
        if (own.line.part || own.line.isHeading() || other.line.isHeading() || m_table.rows[row].role.empty() || hasSlid(own)) {
            return false;
        }
        const Likeness likeness = compare(own.line, other.line);
        const bool alike = likeness.sameShape && likeness.otherCells > 0 && likeness.equalCells > 0
            && 2 * likeness.equalDigits > likeness.digits;
        return alike && isMisreadLabel(own.line, other.line) && !isAnotherLine(copy, row)
            && std::none_of(m_identities.begin(), m_identities.end(),
                            [copy](const Identity &identity) { return uses(identity, copy); });
    }

    /// The lexicon knows the row as something that its neighbour is not, or that the statement would lack without it.
    bool isAnotherLine(std::size_t copy, std::size_t row) const
    {
        const ValueRow &own = m_table.rows[copy];
        const ValueRow &other = m_table.rows[row];
        if (!own.role.empty()) {
            return own.role != other.role;
        }
        const auto lacks = [this](const std::string &role) {
            return std::none_of(m_table.rows.begin(), m_table.rows.end(), [&role](const ValueRow &r) { return r.role == role; });
        };
        if (other.lineClass == LineClass::Result) {
            return lacks("net-income");
        }
        // Basic and diluted figures are often as good as equal, and so are the results before and after a small tax.
        constexpr std::string_view basic = "-basic";
        constexpr std::string_view diluted = "-diluted";
        if (other.role.ends_with(basic)) {
            return lacks(std::string(other.role.substr(0, other.role.size() - basic.size())) + std::string(diluted));
        }
        return other.role.ends_with(diluted) && !other.role.ends_with("-basic-diluted")
            && lacks(std::string(other.role.substr(0, other.role.size() - diluted.size())) + std::string(basic));
    }

    static bool uses(const Identity &identity, std::size_t row)
    {
        return identity.target == row
            || std::any_of(identity.terms.begin(), identity.terms.end(), [row](const Identity::Term &term) { return term.row == row; });
    }

    std::optional<bool> holds(const Identity &identity, std::size_t period) const
    {
        if (identity.kind == Identity::Kind::PerShare) {
            const auto fit = fitPerShare(identity, m_table, period);
            return fit ? std::optional(fit->holds) : std::nullopt;
        }
        const auto difference = residual(identity, m_table, period);
        return difference ? std::optional(*difference == 0) : std::nullopt;
    }

    /// Identities hold with the row wherever they can be tried, and would not hold with the copy.
    bool speaksFor(std::size_t row, std::size_t copy, const std::vector<FoundIdentity> &found) const
    {
        bool confirmed = false;
        for (const FoundIdentity &one : found) {
            // A share count takes part in a quotient without being pinned by it.
            const bool pins = one.identity.kind == Identity::Kind::Sum || one.identity.target == row;
            if (!pins || !uses(one.identity, row)) {
                continue;
            }
            for (std::size_t period = 0; period < m_table.periods; ++period) {
                const auto held = holds(one.identity, period);
                if (held && !*held) {
                    return false;
                }
                confirmed = confirmed || (held && m_table.rows[row].values[period] != m_table.rows[copy].values[period]);
            }
        }
        return confirmed;
    }

    const std::vector<WorkRow> &m_rows;
    const ValueTable &m_table;
    const std::vector<Identity> &m_identities;
};

} // namespace

std::vector<std::optional<std::size_t>> findMisreadCopies(const std::vector<WorkRow> &rows, const ValueTable &table,
                                                          const std::vector<Identity> &identities)
{
    return CopyFinder(rows, table, identities).run();
}

std::vector<WorkRow> withoutCopies(std::vector<WorkRow> rows, const std::vector<std::optional<std::size_t>> &copies)
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!copies[i]) {
            continue;
        }
        std::vector<Shadow> &home = rows[*copies[i]].shadows;
        std::fill(rows[i].line.cells.begin(), rows[i].line.cells.end(), std::nullopt);
        home.push_back({std::move(rows[i].line), "misread pass over the same line; the arithmetic agrees with the other", false});
        std::move(rows[i].shadows.begin(), rows[i].shadows.end(), std::back_inserter(home));
    }
    std::vector<WorkRow> kept;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!copies[i]) {
            kept.push_back(std::move(rows[i]));
        }
    }
    return kept;
}

} // namespace filing::solve
