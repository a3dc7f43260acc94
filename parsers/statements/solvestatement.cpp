// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/core/text.h"
#include "parsers/statements/columnsolver.h"
#include "parsers/statements/depth.h"
#include "parsers/statements/labelshape.h"
#include "parsers/statements/misreadcopies.h"
#include "parsers/statements/prove.h"
#include "parsers/statements/proveagain.h"
#include "parsers/statements/repair.h"
#include "parsers/statements/statementtrace.h"
#include "parsers/statements/valuetable.h"
#include "parsers/statements/variants.h"

#include <algorithm>
#include <cmath>

namespace filing
{

namespace
{

using namespace solve;

constexpr std::string_view cellRule = "statement.cell";
constexpr std::string_view slidRule = "statement.slid-cell";
constexpr std::string_view repairRule = "statement.repaired-cell";

class Builder
{
public:
    Builder(const RawStatement &raw, const ReadingText &text)
        : m_raw(raw)
        , m_text(text)
    {
    }

    Statement run()
    {
        m_statement = m_raw.head;
        m_rows = buildRows(m_raw, m_text, m_style);
        std::erase_if(m_rows, [](const WorkRow &row) { return row.line.words.empty() && row.line.cellCount() == 0; });
        makeTable();
        if (settleVariants(m_rows, m_table, m_style)) {
            makeTable();
        }
        findIdentities();
        if (m_style.scanned) {
            dropCopies();
        }
        const DecisionTable decisions = decide(m_words, m_table, m_statement.identities, m_style);
        for (std::size_t row = 0; row < m_rows.size(); ++row) {
            chooseLine(row, decisions[row]);
            for (std::size_t period = 0; period < m_statement.periods.size(); ++period) {
                if (m_words[row][period]) {
                    m_statement.rows[row].cells[period] = cellField(row, period, *decisions[row][period]);
                }
            }
        }
        std::vector<int> indents;
        for (const WorkRow &row : m_rows) {
            indents.push_back(row.line.indent);
        }
        setDepths(m_statement, indents, m_classes);
        nameIdentities(m_statement);
        listTwins();
        traceRows(m_rows, m_raw, m_statement, m_text);
        prove(m_statement);
        return std::move(m_statement);
    }

private:
    std::vector<Span> source(const std::vector<Span> &spans) const
    {
        std::vector<Span> pieces;
        for (const Span span : spans) {
            for (const Span piece : m_text.toSourcePieces(span)) {
                pieces.push_back(piece);
            }
        }
        return pieces;
    }

    void makeTable()
    {
        readCells();
        makeRows();
        tabulate();
    }

    void dropCopies()
    {
        const auto copies = findMisreadCopies(m_rows, m_table, m_statement.identities);
        if (std::any_of(copies.begin(), copies.end(), [](const auto &copy) { return copy.has_value(); })) {
            m_rows = withoutCopies(std::move(m_rows), copies);
            makeTable();
            findIdentities();
        }
    }

    void readCells()
    {
        m_words.assign(m_rows.size(), {});
        for (std::size_t row = 0; row < m_rows.size(); ++row) {
            m_words[row].resize(m_statement.periods.size());
            for (std::size_t period = 0; period < m_statement.periods.size(); ++period) {
                CellWords words = cellWords(m_rows[row], period, m_style);
                // A word among numbers ("see note 3") is no misread number.
                const bool legible = !words.passes.empty()
                    && std::any_of(words.passes.begin(), words.passes.end(), [](const CellWords::Pass &pass) {
                           return std::any_of(pass.shown.begin(), pass.shown.end(), isDigit) || pass.shown.size() <= 6;
                       });
                if (legible) {
                    m_words[row][period] = std::move(words);
                }
            }
        }
    }

    void makeRows()
    {
        m_statement.rows.clear();
        m_classes.clear();
        std::vector<std::string> labels;
        for (const WorkRow &row : m_rows) {
            // Headings decide what the rows below them are, and have no second pass to be compared with.
            const bool mend = m_style.scanned && row.line.cellCount() == 0;
            labels.push_back(mend ? mendedLabel(row.line.words) : row.line.words);
        }
        std::vector<LabelledLine> lines;
        while (lines.size() < m_rows.size()) {
            lines.push_back({labels[lines.size()], isHeading(lines.size()), printedAs(lines.size())});
        }
        const std::vector<RoleMatch> roles = assignRoles(lines, m_statement.kind);
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            Row row;
            row.label.text = m_rows[i].line.words;
            row.label.pieces = source(m_rows[i].line.label);
            row.label.rule = "statement.row";
            row.heading = isHeading(i);
            if (!row.heading) {
                row.role = roles[i].role;
                row.concept_ = roles[i].concept_;
                row.measure = roles[i].measure;
            }
            row.cells.resize(m_statement.periods.size());
            for (std::size_t period = 0; period < row.cells.size(); ++period) {
                if (m_words[i][period]) {
                    Field field;
                    field.value = m_words[i][period]->readings.empty()
                        ? std::string()
                        : m_words[i][period]->readings.front().value.toString();
                    row.cells[period] = std::move(field);
                }
            }
            m_statement.rows.push_back(std::move(row));
            m_classes.push_back(roles[i].lineClass);
        }
    }

    Printed printedAs(std::size_t row) const
    {
        bool allWhole = true;
        bool allSmall = true;
        bool anyCents = false;
        bool any = false;
        for (const auto &token : m_rows[row].line.cells) {
            if (!token) {
                continue;
            }
            // Bad conversions lose commas and points: how a figure is printed says nothing there.
            if (m_style.scanned || !token->number || token->number->kind != PrintedNumber::Kind::Number) {
                return Printed::Mixed;
            }
            const Decimal value = token->number->value;
            const double size = std::fabs(value.toDouble());
            any = any || !value.isZero();
            allWhole = allWhole && value.places() == 0 && (size >= 100 || value.isZero());
            allSmall = allSmall && size < 1000;
            anyCents = anyCents || value.places() >= 2;
        }
        return !any ? Printed::Mixed : allWhole ? Printed::Whole : allSmall && anyCents ? Printed::Cents : Printed::Mixed;
    }

    bool hasCells(std::size_t row) const
    {
        return std::any_of(m_words[row].begin(), m_words[row].end(), [](const auto &words) { return words.has_value(); });
    }

    /// A row of dashes is none, but a line whose numbers were another row's is.
    bool isHeading(std::size_t row) const
    {
        const bool movedAway = m_rows[row].line.cellCount() == 0 && m_rows[row].numbersMoved;
        return !hasCells(row) && (!m_rows[row].line.anyToken || movedAway);
    }

    void tabulate()
    {
        m_table = valueTable(m_statement);
        for (std::size_t i = 0; i < m_classes.size(); ++i) {
            m_table.rows[i].lineClass = m_classes[i];
            for (std::size_t period = 0; period < m_table.periods; ++period) {
                m_table.rows[i].soft[period] = m_words[i][period] && !m_words[i][period]->isClean();
            }
        }
    }

    /// A header that is silent or wrong about share counts is corrected by the per-share lines.
    void settleShareScale()
    {
        const auto fits = [this](std::int64_t shareScale) {
            ValueTable trial = m_table;
            trial.shareScale = shareScale;
            double sum = 0;
            for (const FoundIdentity &found : findPerShare(trial)) {
                sum += found.evidence;
            }
            return sum;
        };
        if (fits(m_table.shareScale) > 0) {
            return;
        }
        for (const std::int64_t shareScale : {std::int64_t{1}, std::int64_t{1000}, std::int64_t{1000000}}) {
            if (fits(shareScale) >= 2) {
                m_statement.shareScale = shareScale;
                m_table.shareScale = shareScale;
                return;
            }
        }
    }

    void findIdentities()
    {
        settleShareScale();
        m_statement.identities.clear();
        std::vector<FoundIdentity> found = findSums(m_table);
        for (FoundIdentity &one : findPerShare(m_table)) {
            found.push_back(std::move(one));
        }
        for (FoundIdentity &one : found) {
            m_statement.identities.push_back(std::move(one.identity));
        }
    }

    /// Of two equally clean passes the one that the arithmetic agrees with becomes the row, the other its twin.
    void chooseLine(std::size_t index, const std::vector<std::optional<Decision>> &decisions)
    {
        WorkRow &row = m_rows[index];
        if (!row.undecided || row.shadows.empty()) {
            return;
        }
        WorkLine &other = row.shadows.front().line;
        int own = 0;
        int theirs = 0;
        for (std::size_t period = 0; period < decisions.size(); ++period) {
            if (!decisions[period] || !decisions[period]->byArithmetic || !decisions[period]->value) {
                continue;
            }
            const auto reads = [&](const WorkLine &line) {
                const auto &cell = line.cells[period];
                return cell && isCleanNumber(*cell, m_style) && cell->number->value == *decisions[period]->value;
            };
            own += reads(row.line) ? 1 : 0;
            theirs += reads(other) ? 1 : 0;
        }
        if (theirs > own) {
            std::swap(row.line, other);
            for (std::size_t period = 0; period < decisions.size(); ++period) {
                if (m_words[index][period]) {
                    m_words[index][period] = cellWords(row, period, m_style);
                }
            }
            m_statement.rows[index].label.text = row.line.words;
            m_statement.rows[index].label.pieces = source(row.line.label);
        }
        if (own != theirs) {
            row.shadows.front().reason = "misread pass over the same line; the arithmetic agrees with the other";
        }
    }

    Field cellField(std::size_t row, std::size_t period, const Decision &decision)
    {
        const CellWords &words = *m_words[row][period];
        const CellWords::Pass &own = words.passes.front();
        Field field;
        field.text = own.shown;
        field.pieces = source(own.spans);
        field.rule = cellRule;
        const bool reads = own.clean && decision.value && decision.value == ownValue(own);
        if (decision.value && (reads || decision.margin >= acceptMargin || sameDigits(own.shown, *decision.value))) {
            field.value = decision.value->toString();
        }
        if (decision.margin < 12 && decision.runnerUp) {
            field.alternatives.push_back({decision.runnerUp->toString(), "other reading", decision.margin, {}});
        }
        field.confidence = std::min(1.0, 0.5 + decision.margin / 24);
        if (words.slidFrom != noLine) {
            field.rule = slidRule;
            field.status = Status::Repaired;
            field.was = own.shown;
            field.reason = "stands on the line above (\"" + collapsed(m_text.text(m_raw.lines[words.slidFrom].label)) + "\")";
        }
        if (!reads && decision.value && decision.margin >= acceptMargin) {
            field.rule = repairRule;
            field.status = Status::Repaired;
            field.was = own.shown;
            field.text = printed(*decision.value, m_style.grouped, m_statement.rows[row].measure == Measure::PerShare ? 2 : 0);
            field.reason = repairReason(words, decision);
        }
        return field;
    }

    std::optional<Decimal> ownValue(const CellWords::Pass &pass) const
    {
        const auto number = parsePrintedNumber(pass.shown);
        return number ? std::optional(number->value) : std::nullopt;
    }

    /// Only separators were misread: every digit stands there.
    static bool sameDigits(std::string_view shown, Decimal value)
    {
        std::string digits;
        for (const char c : shown) {
            if (isDigit(c)) {
                digits += c;
            } else if (isAlpha(c) || c == '?') {
                return false;
            }
        }
        for (const int places : {0, 1, 2}) {
            std::string real;
            for (const char c : printed(value, false, places)) {
                real += isDigit(c) ? std::string(1, c) : std::string();
            }
            if (digits == real) {
                return true;
            }
        }
        return false;
    }

    std::string repairReason(const CellWords &words, const Decision &decision) const
    {
        std::string reason;
        for (std::size_t i = 1; i < words.passes.size(); ++i) {
            if (words.passes[i].clean && ownValue(words.passes[i]) == decision.value) {
                reason = "twin row";
            }
        }
        for (const std::size_t identity : decision.identities) {
            reason += (reason.empty() ? "" : "; ") + identityName(identity);
        }
        return reason;
    }

    std::string identityName(std::size_t index) const
    {
        const Identity &identity = m_statement.identities[index];
        return rowName(m_statement, identity.target)
            + (identity.kind == Identity::Kind::PerShare ? " = result \xC3\xB7 shares"
                                                         : " = sum of " + std::to_string(identity.terms.size()) + " rows");
    }

    void listTwins()
    {
        for (std::size_t row = 0; row < m_rows.size(); ++row) {
            for (const Shadow &shadow : m_rows[row].shadows) {
                Twin twin;
                const Span line = m_raw.lines[shadow.line.raw].text;
                std::vector<Span> spans = {line};
                if (shadow.valuesOnly) {
                    spans.clear();
                    for (const auto &cell : shadow.line.cells) {
                        if (cell) {
                            spans.insert(spans.end(), cell->spans.begin(), cell->spans.end());
                        }
                    }
                }
                for (const Span span : spans) {
                    twin.text += (twin.text.empty() ? "" : " ") + collapsed(m_text.text(span));
                }
                twin.pieces = source(spans);
                twin.row = row;
                twin.reason = shadow.reason;
                m_statement.twins.push_back(std::move(twin));
            }
        }
    }

    const RawStatement &m_raw;
    const ReadingText &m_text;
    NumberStyle m_style;
    Statement m_statement;
    std::vector<WorkRow> m_rows;
    CellWordsTable m_words;
    std::vector<LineClass> m_classes;
    ValueTable m_table;
};

} // namespace

Statement solveStatement(const RawStatement &raw, const ReadingText &text)
{
    return Builder(raw, text).run();
}

} // namespace filing
