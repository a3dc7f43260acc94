// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What else a field may say, and what the answers to a question record.
#include "models/review/reviewqueue.h"

#include "models/text/displaytext.h"
#include "models/text/pathtext.h"
#include "parsers/core/text.h"
#include "parsers/corrections/properties.h"
#include "parsers/extraction/fieldpath.h"

#include <algorithm>

namespace filing::models
{

namespace
{

/// As many as there are number keys.
constexpr std::size_t most = 9;

std::string printed(const std::string &value)
{
    const auto number = Decimal::parse(value);
    return number ? printedNumber(*number).toStdString() : value;
}

/// A number in printed units as one in whole ones, and back; nullopt where that does not come out even.
std::optional<Decimal> divided(Decimal value, std::int64_t scale)
{
    int places = value.places();
    for (std::int64_t rest = scale; rest > 1; rest /= 10) {
        if (rest % 10 != 0) {
            return std::nullopt;
        }
        ++places;
    }
    return Decimal::parse(Decimal(value.mantissa(), places).toString());
}

class Finding
{
public:
    Finding(const OpenFiling &filing, const Question &question)
        : m_filing(filing)
        , m_extraction(*filing.effective)
        , m_question(question)
        , m_field(findField(m_extraction, question.path))
    {
    }

    std::vector<Candidate> run()
    {
        if (m_field != nullptr) {
            addReadings();
            if (const auto cell = cellAddress(m_extraction, m_question.path)) {
                addTwins(*cell);
                addProse(*cell);
            } else if (const Witness *witness = findWitness(m_extraction, m_question.path)) {
                addStatement(*witness);
            }
        }
        if (m_question.asked == Asked::ByRule) {
            addMachine();
        }
        return std::move(m_found);
    }

private:
    void add(Candidate::From from, const std::string &text, const std::string &reason, Span source)
    {
        const bool same = m_field != nullptr && (text == m_field->text || text == m_field->value);
        const bool known = std::any_of(m_found.begin(), m_found.end(), [&](const Candidate &other) { return other.text == text; });
        if (!text.empty() && !same && !known && m_found.size() < most) {
            m_found.push_back({from, text, reason, source});
        }
    }

    void addReadings()
    {
        for (const Alternative &other : m_field->alternatives) {
            add(Candidate::From::Reading, printed(other.value), other.reason, other.source);
        }
        // What the bytes read as, where something else is believed.
        if (m_field->status == Status::Repaired) {
            add(Candidate::From::Reading, m_field->was, {}, m_field->span());
        }
    }

    /// The figure of the twin line that stands in the same place, counted from the right: labels may hold digits, too.
    void addTwins(const CellAddress &cell)
    {
        const Statement &statement = m_extraction.statements[cell.statement];
        const std::size_t count = statement.rows[cell.row].cells.size();
        for (const Twin &twin : statement.twins) {
            if (twin.row != cell.row) {
                continue;
            }
            std::vector<std::string> figures;
            for (const std::string_view word : split(twin.text, ' ')) {
                if (std::any_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; })) {
                    figures.emplace_back(word);
                }
            }
            if (figures.size() >= count) {
                add(Candidate::From::Twin, figures[figures.size() - count + cell.period], twin.reason,
                    twin.pieces.empty() ? Span() : twin.pieces.front());
            }
        }
    }

    void addProse(const CellAddress &cell)
    {
        const Statement &statement = m_extraction.statements[cell.statement];
        const Row &row = statement.rows[cell.row];
        for (const Witness &witness : statement.witnesses) {
            const auto stated = witness.amount.number();
            if (witness.row != cell.row || witness.period != cell.period || witness.agrees || !stated) {
                continue;
            }
            const std::int64_t scale = row.measure == Measure::Money ? statement.scale
                : row.measure == Measure::Shares                     ? statement.shareScale
                                                                     : 1;
            if (const auto value = divided(*stated, scale)) {
                add(Candidate::From::Prose, printedNumber(*value).toStdString(), witness.sentence.text, witness.amount.span());
            }
        }
    }

    void addStatement(const Witness &witness)
    {
        const StatementAddress at = statementAddress(m_extraction, m_question.path);
        const Statement &statement = m_extraction.statements[*at.statement];
        if (witness.row >= statement.rows.size() || witness.period >= statement.rows[witness.row].cells.size()) {
            return;
        }
        const Row &row = statement.rows[witness.row];
        const Cell &cell = row.cells[witness.period];
        const auto number = cell ? cell->number() : std::nullopt;
        if (!number) {
            return;
        }
        const std::int64_t scale = row.measure == Measure::Money ? statement.scale
            : row.measure == Measure::Shares                     ? statement.shareScale
                                                                 : 1;
        add(Candidate::From::Statement, printedNumber(*number * scale).toStdString(), row.label.text, cell->span());
    }

    void addMachine()
    {
        if (m_field != nullptr) {
            add(Candidate::From::Machine, m_field->machineText, {}, {});
        } else if (const auto machine = m_filing.machine ? property(*m_filing.machine, m_question.path) : std::nullopt) {
            if (machine != property(m_extraction, m_question.path)) {
                add(Candidate::From::Machine, *machine, {}, {});
            }
        }
    }

    const OpenFiling &m_filing;
    const Extraction &m_extraction;
    const Question &m_question;
    const Field *m_field;
    std::vector<Candidate> m_found;
};

Correction about(const Question &question, CorrectionKind kind)
{
    Correction correction;
    correction.document = question.document;
    correction.path = question.path;
    correction.kind = kind;
    return correction;
}

} // namespace

std::vector<Candidate> candidatesOf(const OpenFiling &filing, const Question &question)
{
    return filing.effective ? Finding(filing, question).run() : std::vector<Candidate>();
}

Correction acceptance(const OpenFiling &filing, const Question &question)
{
    const auto made = std::find_if(filing.byRules.rbegin(), filing.byRules.rend(),
                                   [&](const Correction &each) { return each.path == question.path; });
    if (question.asked != Asked::ByRule || made == filing.byRules.rend()) {
        return about(question, CorrectionKind::Confirm);
    }
    // The same word as the rule's, but a person's: it stands when the rule goes.
    Correction correction = *made;
    correction.document = question.document;
    correction.author.clear();
    correction.timeMs = 0;
    correction.oldText.clear();
    return correction;
}

Correction rejection(const OpenFiling &filing, const Question &question)
{
    if (question.asked != Asked::ByRule || !filing.machine) {
        return about(question, CorrectionKind::Reject);
    }
    // Where a person speaks, the rule is silent: the machine's value is what remains.
    if (const auto machine = property(*filing.machine, question.path)) {
        Correction correction = about(question, CorrectionKind::SetValue);
        correction.newText = *machine;
        return correction;
    }
    return about(question, findField(*filing.machine, question.path) != nullptr ? CorrectionKind::Confirm : CorrectionKind::Reject);
}

Correction answerWith(const OpenFiling &filing, const Question &question, const std::string &text)
{
    const Field *field = filing.effective ? findField(*filing.effective, question.path) : nullptr;
    if (field != nullptr && text == field->text && question.asked != Asked::ByRule) {
        return acceptance(filing, question);
    }
    if (text.empty() && field != nullptr) {
        return rejection(filing, question);
    }
    Correction correction = about(question, CorrectionKind::SetValue);
    correction.newText = text;
    return correction;
}

Correction answerWith(const OpenFiling &filing, const Question &question, const Candidate &candidate)
{
    Correction correction = answerWith(filing, question, candidate.text);
    correction.reason = candidate.reason;
    const bool reading = candidate.from == Candidate::From::Reading || candidate.from == Candidate::From::Twin;
    if (correction.kind == CorrectionKind::SetValue && reading && !candidate.source.isEmpty() && filing.document) {
        correction.kind = CorrectionKind::SetSpan;
        correction.anchor = anchorFor(*filing.document, candidate.source);
    }
    return correction;
}

} // namespace filing::models
