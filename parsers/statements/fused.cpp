// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/core/text.h"
#include "parsers/statements/labelshape.h"
#include "parsers/statements/roles.h"
#include "parsers/statements/workrow.h"

#include <algorithm>

namespace filing::solve
{

namespace
{

/// "15 762" may be one number that lost its comma; "2,190 858" cannot.
bool mayBeOneNumber(const std::vector<Token> &parts)
{
    const auto plain = [](const Token &part) {
        return std::all_of(part.shown.begin(), part.shown.end(), [](char c) { return isDigit(c) || c == '('|| c == ')'; });
    };
    const auto digits = [](const Token &part) {
        return std::count_if(part.shown.begin(), part.shown.end(), isDigit);
    };
    if (!plain(parts.front()) || digits(parts.front()) > 3 || parts.front().shown.ends_with(')')) {
        return false;
    }
    return std::all_of(parts.begin() + 1, parts.end(), [&](const Token &part) {
        return plain(part) && digits(part) == 3 && !part.shown.starts_with('(');
    });
}

/// The number of rows in the line: what most of its cells say.
std::size_t rowCount(const std::vector<std::vector<Token>> &parts)
{
    std::size_t most = 1;
    for (const auto &cell : parts) {
        most = std::max(most, cell.size());
    }
    const auto agreeing = std::count_if(parts.begin(), parts.end(), [most](const auto &cell) { return cell.size() == most; });
    return most > 1 && static_cast<std::size_t>(agreeing) == parts.size() ? most : 1;
}

/// Labels that statements are known to use are where a seam lies, whatever the letters look like.
double knownness(std::string_view label, StatementKind kind)
{
    const RoleMatch match = matchLabel(trimmed(label), kind);
    const auto words = static_cast<double>(std::count(label.begin(), label.end(), ' ')) + 1;
    return match.isKnown() && match.edits == 0 ? 3 + 0.2 * words : 0;
}

/// Where each of `count` labels starts, the first at 0; fewer where no seam is found.
std::vector<std::size_t> labelStarts(std::string_view label, std::size_t count, StatementKind kind)
{
    std::vector<Seam> seams = labelSeams(label);
    std::vector<std::size_t> starts = {0};
    while (starts.size() < count && !seams.empty()) {
        double best = -1;
        std::size_t chosen = 0;
        for (std::size_t i = 0; i < seams.size(); ++i) {
            const auto next = std::upper_bound(starts.begin(), starts.end(), seams[i].at);
            const std::size_t end = next == starts.end() ? label.size() : *next;
            const std::size_t begin = *(next - 1);
            const double right = knownness(label.substr(seams[i].at, end - seams[i].at), kind);
            const double score = seams[i].score + knownness(label.substr(begin, seams[i].at - begin), kind)
                + std::max(right, seams[i].starter ? 2.0 : 0.0);
            if (score > best) {
                best = score;
                chosen = i;
            }
        }
        starts.insert(std::upper_bound(starts.begin(), starts.end(), seams[chosen].at), seams[chosen].at);
        seams.erase(seams.begin() + static_cast<std::ptrdiff_t>(chosen));
    }
    return starts;
}

std::vector<Span> shifted(Span label, std::size_t begin, std::size_t end)
{
    const Span span{label.begin + static_cast<std::uint32_t>(begin), label.begin + static_cast<std::uint32_t>(end)};
    return span.isEmpty() ? std::vector<Span>{} : std::vector<Span>{span};
}

} // namespace

std::vector<FusedLine> splitFused(const FusedLine &line, const ReadingText &text,
                                  const std::vector<std::string> &neighbours, StatementKind kind)
{
    std::vector<std::vector<Token>> parts;
    for (const Token &token : line.tokens) {
        parts.push_back(numberParts(token, text));
    }
    const std::size_t count = parts.empty() ? 1 : rowCount(parts);
    if (count == 1 || line.line.label.size() > 1) {
        return {line};
    }
    const Span label = line.line.label.empty() ? Span{} : line.line.label.front();
    const std::string_view words = text.text(label);
    std::size_t heading = headingPrefix(words);
    std::vector<std::size_t> starts = labelStarts(words.substr(heading), count, kind);
    if (heading > 0 && starts.size() < count) {
        heading = 0;
        starts = labelStarts(words, count, kind);
    }
    const bool certain = std::any_of(parts.begin(), parts.end(), [](const auto &cell) { return !mayBeOneNumber(cell); });
    if (!certain) {
        const bool copied = std::any_of(neighbours.begin(), neighbours.end(), [&line](const std::string &other) {
            return sameLabel(line.line.words, other);
        });
        if (copied || starts.size() < count) {
            return {line};
        }
    }
    // " Total" with a blank in front: the first of the two rows has no label.
    const bool firstUnlabelled = starts.size() < count && count == 2 && line.line.leadingBlank;
    std::vector<FusedLine> lines;
    if (heading > 0) {
        FusedLine head = line;
        head.tokens.clear();
        head.line.label = shifted(label, 0, heading);
        head.line.part = true;
        lines.push_back(std::move(head));
    }
    for (std::size_t i = 0; i < count; ++i) {
        FusedLine one = line;
        one.line.part = true;
        one.line.label.clear();
        if (firstUnlabelled) {
            if (i == 1) {
                one.line.label = {label};
            }
        } else if (i < starts.size()) {
            const std::size_t end = i + 1 < starts.size() ? starts[i + 1] : words.size() - heading;
            const std::string_view own = words.substr(heading + starts[i], end - starts[i]);
            const auto lead = static_cast<std::size_t>(trimmed(own).data() - own.data());
            one.line.label = shifted(label, heading + starts[i] + lead, heading + starts[i] + lead + trimmed(own).size());
        }
        one.tokens.clear();
        for (const auto &cell : parts) {
            one.tokens.push_back(cell[i]);
        }
        lines.push_back(std::move(one));
    }
    for (FusedLine &one : lines) {
        one.line.words = one.line.label.empty() ? "" : collapsed(text.text(one.line.label.front()));
    }
    return lines;
}

} // namespace filing::solve
