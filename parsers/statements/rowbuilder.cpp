// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/core/text.h"
#include "parsers/statements/workrow.h"

#include <algorithm>
#include <utility>

namespace filing::solve
{

namespace
{

/// More numbers than this on a line are no statement.
constexpr std::size_t mostTokens = 48;
/// This many misread numbers make a table that is not tabbed text a bad conversion too.
constexpr std::size_t noisyFrom = 3;

/// The label without dotted leaders.
Span labelOf(const RawLine &line, const ReadingText &text)
{
    const std::string_view words = text.text(line.label);
    std::size_t end = words.size();
    std::size_t dots = 0;
    while (end > 0 && (words[end - 1] == '.' || isSpace(words[end - 1]) || words[end - 1] == '_')) {
        dots += words[end - 1] == '.' || words[end - 1] == '_' ? 1 : 0;
        --end;
    }
    if (dots < 2) {
        end = words.size();
    }
    const std::string_view kept = trimmed(words.substr(0, end));
    const auto lead = kept.empty() ? 0 : static_cast<std::uint32_t>(kept.data() - words.data());
    return {line.label.begin + lead, line.label.begin + lead + static_cast<std::uint32_t>(kept.size())};
}

/// Figures of neighbouring columns that a table aligned by blanks ran together.
std::vector<Token> apart(const std::vector<Token> &tokens, const ReadingText &text)
{
    std::vector<Token> all;
    for (const Token &token : tokens) {
        int column = token.column;
        for (Token &part : numberParts(token, text)) {
            part.column = column++;
            all.push_back(std::move(part));
        }
    }
    return all;
}

std::vector<FusedLine> readLines(const RawStatement &raw, const ReadingText &text)
{
    std::vector<FusedLine> lines;
    for (std::size_t i = 0; i < raw.lines.size(); ++i) {
        FusedLine line;
        line.line.raw = i;
        line.line.indent = raw.lines[i].indent;
        line.tokens = numberTokens(raw.lines[i], text);
        if (raw.source == GridSource::FixedWidth) {
            line.tokens = apart(line.tokens, text);
        }
        line.tokens.resize(std::min(line.tokens.size(), mostTokens));
        const Span label = labelOf(raw.lines[i], text);
        if (!label.isEmpty() && !isRule(text.text(label))) {
            line.line.label = {label};
            line.line.words = collapsed(text.text(label));
            line.line.leadingBlank = label.begin > raw.lines[i].text.begin;
        }
        if (!line.line.words.empty() || !line.tokens.empty()) {
            lines.push_back(std::move(line));
        }
    }
    return lines;
}

bool isNoisy(const RawStatement &raw, const std::vector<std::vector<Token>> &tokens, const NumberStyle &style)
{
    if (raw.source == GridSource::Tabs) {
        return true;
    }
    std::size_t misread = 0;
    for (const auto &line : tokens) {
        misread += static_cast<std::size_t>(std::count_if(line.begin(), line.end(), [&style](const Token &token) {
            return !token.isNil() && !isCleanNumber(token, style)
                && std::any_of(token.shown.begin(), token.shown.end(), isDigit);
        }));
    }
    return raw.source == GridSource::FixedWidth && misread >= noisyFrom;
}

std::vector<FusedLine> unfuse(const std::vector<FusedLine> &lines, const ReadingText &text, StatementKind kind)
{
    std::vector<FusedLine> split;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        std::vector<std::string> neighbours;
        if (i > 0) {
            neighbours.push_back(lines[i - 1].line.words);
        }
        if (i + 1 < lines.size()) {
            neighbours.push_back(lines[i + 1].line.words);
        }
        std::vector<FusedLine> parts = splitFused(lines[i], text, neighbours, kind);
        std::move(parts.begin(), parts.end(), std::back_inserter(split));
    }
    return split;
}

std::vector<std::vector<Token>> tokensOf(const std::vector<FusedLine> &lines)
{
    std::vector<std::vector<Token>> tokens;
    for (const FusedLine &line : lines) {
        tokens.push_back(line.tokens);
    }
    return tokens;
}

} // namespace

std::vector<WorkRow> buildRows(const RawStatement &raw, const ReadingText &text, NumberStyle &style)
{
    std::vector<FusedLine> lines = readLines(raw, text);
    style = learnStyle(tokensOf(lines));
    const bool noisy = isNoisy(raw, tokensOf(lines), style);
    style.scanned = noisy;
    if (noisy) {
        lines = unfuse(lines, text, raw.head.kind);
    }
    const ColumnModel model = columnModel(raw, tokensOf(lines));
    std::vector<WorkLine> work;
    for (FusedLine &line : lines) {
        line.line.cells = assignPeriods(line.tokens, model);
        if (noisy) {
            line.line.otherCells = otherAssignments(line.tokens, model);
        }
        line.line.anyToken = !line.tokens.empty();
        work.push_back(std::move(line.line));
    }
    if (raw.source == GridSource::FixedWidth) {
        work = joinWrapped(std::move(work));
    }
    if (noisy) {
        return bringHome(pairTwins(std::move(work), style), style);
    }
    std::vector<WorkRow> rows;
    for (WorkLine &line : work) {
        WorkRow row;
        row.slidFrom.assign(line.cells.size(), noLine);
        row.line = std::move(line);
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace filing::solve
