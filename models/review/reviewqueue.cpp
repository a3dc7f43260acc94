// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/review/reviewqueue.h"

#include "models/signs.h"
#include "models/text/pathtext.h"
#include "parsers/corrections/properties.h"
#include "parsers/extraction/fieldpath.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <string_view>

namespace filing::models
{

namespace
{

/// Smaller figures without a headline role are not worth a question when nothing speaks against them.
constexpr double worthAsking = 0.02;
/// Rules that are surer than this are not asked about on a cover.
constexpr double sureEnough = 0.75;

bool isHeadline(const Row &row)
{
    static constexpr std::array<std::string_view, 6> roles = {"total-revenues", "net-income", "net-income-attributable",
                                                              "net-income-to-common", "operating-income", "pretax-income"};
    return std::find(roles.begin(), roles.end(), row.role) != roles.end();
}

bool isTotal(const Row &row)
{
    return row.role.starts_with("total-") || row.role == "gross-profit";
}

bool isEarningsPerShare(const Row &row)
{
    return row.measure == Measure::PerShare && !row.role.empty() && !row.role.starts_with("dividends")
        && !row.role.starts_with("book-value");
}

double magnitude(const Cell &cell)
{
    const auto number = cell ? cell->number() : std::nullopt;
    return number ? std::abs(number->toDouble()) : 0;
}

/// What figures of a statement are measured by: total revenues, where they are known, else the largest amount.
std::vector<double> references(const Statement &statement)
{
    std::vector<double> largest(statement.periods.size(), 0);
    std::vector<double> revenues(statement.periods.size(), 0);
    for (const Row &row : statement.rows) {
        if (row.measure != Measure::Money) {
            continue;
        }
        for (std::size_t p = 0; p < row.cells.size() && p < largest.size(); ++p) {
            const double size = magnitude(row.cells[p]);
            largest[p] = std::max(largest[p], size);
            if (row.role == "total-revenues") {
                revenues[p] = std::max(revenues[p], size);
            }
        }
    }
    for (std::size_t p = 0; p < largest.size(); ++p) {
        if (revenues[p] > 0) {
            largest[p] = revenues[p];
        }
    }
    return largest;
}

/// Statements other than that of operations under GAAP count for less.
double statementFactor(const Statement &statement)
{
    return (statement.kind == StatementKind::Operations ? 1.0 : 0.6) * (statement.basis == Basis::Gaap ? 1.0 : 0.5);
}

double fieldWeight(const FieldEntry &entry)
{
    switch (entry.kind) {
    case FieldKind::Header:
        return 1.0;   // A wrong period spoils its whole column.
    case FieldKind::Cover:
        return entry.path.ends_with("/EntityRegistrantName") || entry.path.ends_with("/DocumentPeriodEndDate") ? 1.0 : 0.3;
    case FieldKind::Release:
        return 0.5;
    case FieldKind::Amount:
    case FieldKind::Witness:
    case FieldKind::Item:
    case FieldKind::Exhibit:
    case FieldKind::Signature:
    case FieldKind::Label:
        break;
    }
    return 0.2;
}

class Asking
{
public:
    explicit Asking(const OpenFiling &filing)
        : m_filing(filing)
        , m_extraction(*filing.effective)
    {
        for (const Statement &statement : m_extraction.statements) {
            m_references.push_back(references(statement));
        }
        for (const LogEntry &entry : filing.log) {
            if (entry.inForce) {
                m_spokenFor.insert(entry.correction.path);
            }
        }
    }

    std::vector<Question> run()
    {
        askAboutRules();
        forEachField(m_extraction, [this](const FieldEntry &entry) { askAbout(entry); });
        std::stable_sort(m_questions.begin(), m_questions.end(), asksBefore);
        return std::move(m_questions);
    }

private:
    void add(Asked asked, const std::string &path, double weight, Span span)
    {
        Question &question = m_questions.emplace_back();
        question.asked = asked;
        question.document = m_filing.document->id();
        question.path = path;
        question.weight = weight;
        question.place = {m_filing.path, toText(path), span};
    }

    void askAboutRules()
    {
        for (const Correction &made : m_filing.byRules) {
            if (m_spokenFor.contains(made.path) || !m_byRules.insert(made.path).second) {
                continue;
            }
            const Field *field = findField(m_extraction, made.path);
            Span span = field != nullptr ? field->span() : made.anchor.span;
            double weight = 0.5;
            if (const StatementAddress at = statementAddress(m_extraction, made.path); at.statement) {
                const Statement &statement = m_extraction.statements[*at.statement];
                if (at.row && span.isEmpty()) {
                    span = statement.rows[*at.row].label.span();
                } else if (at.period && span.isEmpty()) {
                    span = statement.periods[*at.period].label.span();
                }
                weight = (at.row && (isHeadline(statement.rows[*at.row]) || isTotal(statement.rows[*at.row])) ? 2.0 : 1.0)
                    * statementFactor(statement);
            }
            add(Asked::ByRule, made.path, weight, span);
        }
    }

    void askAbout(const FieldEntry &entry)
    {
        const Field &field = *entry.field;
        if (field.review != Review::Machine || m_spokenFor.contains(entry.path) || m_byRules.contains(entry.path)) {
            return;
        }
        const Witness *witness = entry.kind == FieldKind::Witness ? findWitness(m_extraction, entry.path) : nullptr;
        const auto cell = cellAddress(m_extraction, entry.path);
        if (field.proof == Proof::Contradicted) {
            add(Asked::Contradicted, entry.path, cell ? cellWeight(*cell) : fieldWeight(entry), field.span());
        } else if (witness != nullptr && !witness->agrees) {
            add(Asked::ProseDisagrees, entry.path, witnessWeight(entry.path, *witness), field.span());
        } else if (field.status == Status::Repaired) {
            add(Asked::Repaired, entry.path, cell ? cellWeight(*cell) : fieldWeight(entry), field.span());
        } else if (isDoubtful(field) || (entry.kind == FieldKind::Cover && field.confidence < sureEnough)) {
            add(Asked::Guessed, entry.path, cell ? cellWeight(*cell) : fieldWeight(entry), field.span());
        } else if (cell && matters(*cell, field)) {
            add(Asked::Unchecked, entry.path, cellWeight(*cell), field.span());
        }
    }

    [[nodiscard]] double share(const CellAddress &cell) const
    {
        const double all = m_references[cell.statement][cell.period];
        const Row &row = m_extraction.statements[cell.statement].rows[cell.row];
        return row.measure == Measure::Money && all > 0 ? std::min(1.0, magnitude(row.cells[cell.period]) / all) : 0;
    }

    [[nodiscard]] double cellWeight(const CellAddress &cell) const
    {
        const Statement &statement = m_extraction.statements[cell.statement];
        const Row &row = statement.rows[cell.row];
        const double standing = isHeadline(row) ? 2.0 : isTotal(row) || isEarningsPerShare(row) ? 1.0 : 0.0;
        return (standing + share(cell)) * statementFactor(statement);
    }

    [[nodiscard]] double witnessWeight(const std::string &path, const Witness &witness) const
    {
        const StatementAddress at = statementAddress(m_extraction, path);
        if (!at.statement) {
            return 0;
        }
        const Statement &statement = m_extraction.statements[*at.statement];
        if (witness.row >= statement.rows.size() || witness.period >= statement.rows[witness.row].cells.size()
            || witness.period >= statement.periods.size()) {
            return 0;
        }
        return cellWeight({*at.statement, witness.row, witness.period});
    }

    /// Of the figures that no sum covers only those that people come for.
    [[nodiscard]] bool matters(const CellAddress &cell, const Field &field) const
    {
        const Statement &statement = m_extraction.statements[cell.statement];
        const Row &row = statement.rows[cell.row];
        if (statement.kind != StatementKind::Operations || statement.basis != Basis::Gaap || field.proof != Proof::Unchecked
            || field.status != Status::Read || row.heading || !field.number()) {
            return false;
        }
        return isHeadline(row) || isTotal(row) || isEarningsPerShare(row) || share(cell) >= worthAsking;
    }

    const OpenFiling &m_filing;
    const Extraction &m_extraction;
    std::vector<std::vector<double>> m_references;   ///< Of each statement, by period.
    std::set<std::string> m_spokenFor;
    std::set<std::string> m_byRules;
    std::vector<Question> m_questions;
};

} // namespace

QString Question::key() const
{
    return toText(document.hex) + QLatin1Char('|') + toText(path);
}

bool asksBefore(const Question &a, const Question &b)
{
    return a.asked != b.asked ? a.asked < b.asked : a.weight > b.weight;
}

std::vector<Question> questionsOf(const OpenFiling &filing)
{
    return filing.effective && filing.document ? Asking(filing).run() : std::vector<Question>();
}

std::vector<Question> reviewQueue(const Snapshot &snapshot)
{
    std::vector<Question> all;
    std::set<DocumentId> seen;
    for (const OpenFilingPtr &filing : snapshot.filings) {
        if (filing->effective && filing->document && seen.insert(filing->document->id()).second) {
            std::vector<Question> some = questionsOf(*filing);
            all.insert(all.end(), std::make_move_iterator(some.begin()), std::make_move_iterator(some.end()));
        }
    }
    std::stable_sort(all.begin(), all.end(), asksBefore);
    return all;
}

std::vector<Question> keepOrder(const std::vector<Question> &before, std::vector<Question> fresh, const std::vector<QString> &last)
{
    std::map<QString, std::size_t> rank;
    for (std::size_t at = 0; at < before.size(); ++at) {
        rank.emplace(before[at].key(), at);
    }
    std::map<QString, std::size_t> putOff;
    for (std::size_t at = 0; at < last.size(); ++at) {
        putOff.insert_or_assign(last[at], at);
    }
    std::vector<std::pair<std::size_t, Question>> known;
    std::vector<Question> added;
    std::vector<std::pair<std::size_t, Question>> later;
    for (Question &question : fresh) {
        const QString key = question.key();
        if (const auto off = putOff.find(key); off != putOff.end()) {
            later.emplace_back(off->second, std::move(question));
        } else if (const auto at = rank.find(key); at != rank.end()) {
            known.emplace_back(at->second, std::move(question));
        } else {
            added.push_back(std::move(question));
        }
    }
    const auto byNumber = [](const auto &a, const auto &b) { return a.first < b.first; };
    std::sort(known.begin(), known.end(), byNumber);
    std::sort(later.begin(), later.end(), byNumber);
    std::vector<Question> result;
    auto next = added.begin();
    for (auto &[number, question] : known) {
        while (next != added.end() && asksBefore(*next, question)) {
            result.push_back(std::move(*next++));
        }
        result.push_back(std::move(question));
    }
    result.insert(result.end(), std::make_move_iterator(next), std::make_move_iterator(added.end()));
    for (auto &[number, question] : later) {
        result.push_back(std::move(question));
    }
    return result;
}

std::vector<Question> acceptedWith(const std::vector<Question> &queue, const Question &question)
{
    const auto groupOf = [](const Question &each) {
        // "statements/1" of "statements/1/rows/3/cells/0"; all the rest of a filing is one group.
        const std::string &path = each.path;
        return path.starts_with("statements/") ? path.substr(0, path.find('/', std::string_view("statements/").size())) : std::string();
    };
    std::vector<Question> together;
    std::copy_if(queue.begin(), queue.end(), std::back_inserter(together), [&](const Question &each) {
        return each.document == question.document && groupOf(each) == groupOf(question) && each.asked != Asked::Contradicted
            && each.asked != Asked::ProseDisagrees;
    });
    return together;
}

} // namespace filing::models
