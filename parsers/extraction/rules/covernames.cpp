// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/core/date.h"
#include "parsers/core/text.h"
#include "parsers/core/trace.h"
#include "parsers/extraction/rules/coverfields.h"
#include "parsers/extraction/rules/covervalues.h"
#include "parsers/reading/layout.h"

#include <algorithm>
#include <array>

namespace filing::rules
{

namespace
{

constexpr std::size_t longestName = 200;
constexpr std::size_t farthestName = 8;      ///< Lines between a caption and its value, blank ones and rules included.

/// Lines of the printed form itself.
constexpr std::array<std::string_view, 22> formWords = {
    "formk", "form8k", "form10q", "form10k", "currentreport", "quarterlyreport", "annualreport", "pursuanttosection", "thesecuritiesexchangeact",
    "securitiesexchangeact", "securitiesandexchangecommission", "unitedstates", "washingtondc", "dateofreport", "ofthesecurities",
    "amendmentno", "markone", "dateofearliest", "orthetransition", "section13or15", "commissionfile", "act1934"};

/// "April 28, 2011", "(May 1, 2005)", "January 19, 2016 (January 14, 2016)".
bool isDateOnly(std::string_view words)
{
    std::size_t at = 0;
    while (const auto found = findDate(words, at)) {
        if (!alnumKey(words.substr(at, found->begin - at)).empty()) {
            return false;
        }
        at = found->end;
    }
    return at > 0 && alnumKey(words.substr(at)).empty();
}

bool saysNothing(std::string_view words)
{
    const std::string key = alnumKey(words);
    return key.empty() || key == "na" || key == "none" || key == "notapplicable" || key == "inapplicable" || key == "nochange"
        || key == "unchanged" || key == "same" || key == "nil";
}

bool besides(const Caption &caption, const CoverValue &value)
{
    return value.piece.left < caption.right && caption.left < value.piece.right;
}

/// Values of a line that belong to the caption's column: the overlapping ones, or a lone one wherever it stands.
std::vector<CoverValue> inColumn(const CoverLayout &layout, std::size_t line, const Caption &caption)
{
    const std::vector<CoverValue> all = layout.valuesOn(line);
    if (all.size() <= 1) {
        return all;
    }
    std::vector<CoverValue> column;
    std::copy_if(all.begin(), all.end(), std::back_inserter(column),
                 [&](const CoverValue &value) { return besides(caption, value); });
    return column;
}

bool isNameLine(const LineReader &lines, std::size_t line, const std::vector<CoverValue> &values)
{
    if (values.empty() || isFormLine(lines.words(line)) || lines.line(line).size() > longestName) {
        return false;
    }
    return std::all_of(values.begin(), values.end(), [&](const CoverValue &value) {
        const std::string_view words = value.piece.text.of(lines.reading().text());
        return value.shape == ValueShape::Words && !isDateOnly(words) && !saysNothing(words)
            && std::any_of(words.begin(), words.end(), [](char c) { return isAlnum(c) || static_cast<unsigned char>(c) >= 0x80; });
    });
}

void append(std::vector<Span> &spans, const std::vector<CoverValue> &values)
{
    for (const CoverValue &value : values) {
        spans.push_back(value.piece.text);
    }
}

/// A name goes on over the line end when one line leads to the next with nothing between them.
bool goesOn(const LineReader &lines, std::size_t upper)
{
    return upper + 1 < lines.count() && !lines.isBlank(upper + 1);
}

std::vector<Span> nameAbove(const LineReader &lines, const CoverLayout &layout, const Caption &caption)
{
    std::vector<std::vector<CoverValue>> found;
    for (std::size_t i = caption.firstLine; i > layout.firstLine && caption.firstLine - i < farthestName; --i) {
        const std::size_t line = i - 1;
        if (lines.isBlank(line) || isRule(lines.reading().text(lines.reading().lines()[line]))) {
            if (!found.empty()) {
                break;
            }
            continue;
        }
        const auto values = inColumn(layout, line, caption);
        if (values.empty() && !layout.hasCaption(line) && !found.empty()) {
            break;
        }
        const bool captioned = layout.hasCaption(line)
            && std::ranges::any_of(layout.captionsOn(line), [&](const Caption *other) {
                   return values.empty() || (other->left < caption.right && caption.left < other->right);
               });
        if (captioned || !isNameLine(lines, line, values)) {
            break;
        }
        found.push_back(values);
    }
    std::vector<Span> spans;
    for (auto values = found.rbegin(); values != found.rend(); ++values) {
        append(spans, *values);
    }
    return spans;
}

std::vector<Span> nameBelow(const LineReader &lines, const CoverLayout &layout, const Caption &caption)
{
    std::vector<Span> spans;
    for (std::size_t line = caption.lastLine + 1; line < layout.endLine && line - caption.lastLine <= 4; ++line) {
        if (lines.isBlank(line) || isRule(lines.words(line))) {
            if (!spans.empty()) {
                break;
            }
            continue;
        }
        const auto values = inColumn(layout, line, caption);
        if (layout.hasCaption(line) || !isNameLine(lines, line, values)) {
            break;
        }
        append(spans, values);
        if (!goesOn(lines, line)) {
            break;
        }
    }
    return spans;
}

std::vector<Span> valuesBehind(const LineReader &lines, const CoverLayout &layout, const Caption &caption)
{
    std::vector<Span> spans;
    for (const CoverValue &value : layout.valuesOn(caption.lastLine)) {
        const bool behind = value.piece.text.begin >= caption.end();
        const bool next = std::ranges::none_of(layout.captionsOn(caption.lastLine), [&](const Caption *other) {
            return other->begin() >= caption.end() && other->begin() < value.piece.text.begin;
        });
        if (behind && next && value.shape == ValueShape::Words
            && !saysNothing(value.piece.text.of(lines.reading().text()))) {
            spans.push_back(value.piece.text);
        }
    }
    return spans;
}

std::vector<Span> valuesBefore(const LineReader &lines, const CoverLayout &layout, const Caption &caption)
{
    std::vector<Span> spans;
    for (const CoverValue &value : layout.valuesOn(caption.firstLine)) {
        const bool last = std::ranges::none_of(layout.captionsOn(caption.firstLine), [&](const Caption *other) {
            return other->begin() < caption.begin() && other->begin() >= value.piece.text.end;
        });
        if (value.piece.text.end <= caption.begin() && last && value.shape == ValueShape::Words
            && !saysNothing(value.piece.text.of(lines.reading().text()))) {
            spans.push_back(value.piece.text);
        }
    }
    return spans;
}

std::optional<Field> nonEmpty(Field field)
{
    return field.text.empty() ? std::nullopt : std::optional(std::move(field));
}

bool isPlaceLike(std::string_view words)
{
    if (isPlace(words)) {
        return true;
    }
    // States unknown to us: a few capitalised words without figures.
    const bool letters = std::all_of(words.begin(), words.end(), [](char c) { return !isDigit(c) && c != ':' && c != '@'; });
    return letters && words.size() >= 2 && words.size() <= 48 && (isUpper(words.front()) || static_cast<unsigned char>(words.front()) >= 0x80)
        && !saysNothing(words);
}

} // namespace

bool isFormLine(std::string_view words)
{
    const std::string key = alnumKey(words);
    if (key.empty()) {
        return true;
    }
    for (const std::string_view form : formWords) {
        if (key.starts_with(form)) {
            return true;
        }
    }
    return key == "of1934" || key.starts_with("sectionl3") || (key.starts_with("form") && key.size() < 10);
}

std::optional<Field> nameFor(const LineReader &lines, const CoverLayout &layout, const Caption &caption)
{
    constexpr std::string_view rule = "cover.registrant";
    const bool colon = caption.pieces.back().of(lines.reading().text()).ends_with(':');
    std::vector<Span> spans = colon ? valuesBehind(lines, layout, caption) : std::vector<Span>{};
    if (spans.empty()) {
        spans = valuesBefore(lines, layout, caption);
        // A column of its own may stand to the left; only words glued to the caption are the name.
        const bool glued = !spans.empty() && caption.begin() - spans.back().end <= 2;
        spans = glued ? spans : std::vector<Span>{};
    }
    if (spans.empty()) {
        spans = nameAbove(lines, layout, caption);
    }
    if (spans.empty()) {
        spans = nameBelow(lines, layout, caption);
    }
    if (spans.empty()) {
        spans = valuesBehind(lines, layout, caption);
    }
    return nonEmpty(makeField(lines.reading(), spans, rule));
}

std::optional<Field> nameWithoutCaption(const LineReader &lines, const CoverLayout &layout)
{
    std::size_t limit = layout.endLine;
    for (const Caption &caption : layout.captions) {
        if (caption.is(StateCaption | EmployerCaption | AddressCaption)) {
            limit = caption.firstLine;
            break;
        }
    }
    for (std::size_t i = limit; i > layout.firstLine; --i) {
        const auto values = layout.valuesOn(i - 1);
        for (const CoverValue &value : values) {
            const std::string_view words = value.piece.text.of(lines.reading().text());
            if (value.shape == ValueShape::Words && looksLikeCompany(words) && !isFormLine(words)) {
                constexpr std::string_view rule = "cover.registrant-without-caption";
                traceTaken(rule, lines.reading(), value.piece.text, "ends-like-a-company-name");
                return nonEmpty(makeField(lines.reading(), value.piece.text, rule));
            }
        }
    }
    return std::nullopt;
}

namespace
{

/// Glued to the caption, behind its colon, or inside its brackets: "(State of Incorporation: Delaware)".
std::optional<Span> stateBeside(const LineReader &lines, const CoverLayout &layout, const Caption &caption)
{
    const std::string_view text = lines.reading().text();
    std::vector<Span> spans = valuesBefore(lines, layout, caption);
    const std::vector<Span> behind = valuesBehind(lines, layout, caption);
    spans.insert(spans.end(), behind.begin(), behind.end());
    for (const Span piece : caption.pieces) {
        const std::size_t colon = piece.of(text).find(':');
        if (colon != std::string_view::npos) {
            const Span inner{piece.begin + static_cast<std::uint32_t>(colon) + 1, piece.end};
            const auto close = inner.of(text).find(')');
            spans.push_back(trimmedSpan(text, {inner.begin, close == std::string_view::npos ? inner.end : inner.begin + static_cast<std::uint32_t>(close)}));
        }
    }
    const auto place = std::find_if(spans.begin(), spans.end(), [text](Span span) { return isPlace(span.of(text)); });
    return place != spans.end() ? std::optional(*place) : std::nullopt;
}

/// A name too long for its column: "Commonwealth of" over "Pennsylvania".
std::vector<Span> wrappedState(const LineReader &lines, const CoverLayout &layout, const Caption &caption, std::size_t line)
{
    if (line == layout.firstLine) {
        return {};
    }
    const auto lower = inColumn(layout, line, caption);
    const auto upper = inColumn(layout, line - 1, caption);
    if (lower.size() != 1 || upper.size() != 1) {
        return {};
    }
    const std::string_view text = lines.reading().text();
    const std::string joined = std::string(upper[0].piece.text.of(text)) + " " + std::string(lower[0].piece.text.of(text));
    return isPlace(joined) ? std::vector<Span>{upper[0].piece.text, lower[0].piece.text} : std::vector<Span>{};
}

/// What a line says of the state: a known place in the caption's column, else anywhere on the line.
std::optional<Span> stateOn(const LineReader &lines, const CoverLayout &layout, const Caption &caption, std::size_t line)
{
    const std::string_view text = lines.reading().text();
    for (const auto &values : {inColumn(layout, line, caption), layout.valuesOn(line)}) {
        for (const CoverValue &value : values) {
            if (value.shape == ValueShape::Words && isPlace(value.piece.text.of(text))) {
                return value.piece.text;
            }
        }
    }
    return std::nullopt;
}

bool isParted(const CoverLayout &layout, const Caption &caption, std::size_t line)
{
    return std::ranges::any_of(layout.captionsOn(line), [&](const Caption *other) {
        return other != &caption && other->left < caption.right && caption.left < other->right;
    });
}

/// A place no list of ours has, right above the caption.
std::optional<Span> unknownState(const LineReader &lines, const CoverLayout &layout, const Caption &caption)
{
    const std::string_view text = lines.reading().text();
    for (std::size_t line = caption.firstLine; line > layout.firstLine && caption.firstLine - line < 3; --line) {
        for (const CoverValue &value : inColumn(layout, line - 1, caption)) {
            const std::string_view words = value.piece.text.of(text);
            if (value.shape == ValueShape::Words && isPlaceLike(words) && !looksLikeCompany(words)) {
                return value.piece.text;
            }
        }
        if (isParted(layout, caption, line - 1)) {
            break;
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<Field> stateFor(const LineReader &lines, const CoverLayout &layout, const Caption &caption)
{
    constexpr std::string_view rule = "cover.state";
    if (const auto beside = stateBeside(lines, layout, caption)) {
        return makeField(lines.reading(), *beside, rule);
    }
    for (std::size_t line = caption.firstLine; line > layout.firstLine && caption.firstLine - line < farthestName; --line) {
        if (const auto wrapped = wrappedState(lines, layout, caption, line - 1); !wrapped.empty()) {
            return makeField(lines.reading(), wrapped, rule);
        }
        if (const auto above = stateOn(lines, layout, caption, line - 1)) {
            return makeField(lines.reading(), *above, rule);
        }
        if (isParted(layout, caption, line - 1)) {
            break;
        }
    }
    if (const auto unknown = unknownState(lines, layout, caption)) {
        return makeField(lines.reading(), *unknown, "cover.state-unknown");
    }
    for (std::size_t line = caption.lastLine + 1; line < layout.endLine && line - caption.lastLine <= farthestName; ++line) {
        if (const auto below = stateOn(lines, layout, caption, line)) {
            return makeField(lines.reading(), *below, rule);
        }
        if (isParted(layout, caption, line)) {
            break;
        }
    }
    return std::nullopt;
}

std::optional<Field> numberFor(const LineReader &lines, const CoverLayout &layout, const Caption &caption, ValueShape shape,
                               std::string_view rule)
{
    const CoverValue *best = nullptr;
    int bestCost = 0;
    for (const CoverValue &value : layout.values) {
        if (value.shape != shape) {
            continue;
        }
        const bool above = value.line < caption.firstLine;
        const bool below = value.line > caption.lastLine;
        const auto distance = static_cast<int>(above ? caption.firstLine - value.line : below ? value.line - caption.lastLine : 0);
        const int cost = distance * 4 + (besides(caption, value) ? 0 : 2) + (below == caption.bracketed && distance > 0 ? 1 : 0);
        if (distance <= 10 && (best == nullptr || cost < bestCost)) {
            best = &value;
            bestCost = cost;
        }
    }
    return best ? std::optional(makeField(lines.reading(), best->piece.text, rule)) : std::nullopt;
}

std::optional<Field> misprintedEmployerNumber(const LineReader &lines, const CoverLayout &layout, const Caption &caption)
{
    const auto isFileNumber = [&layout](const CoverValue &value) {
        return std::ranges::any_of(layout.captionsOn(value.line), [](const Caption *other) { return other->is(FileCaption); });
    };
    for (const CoverValue &value : layout.values) {
        const std::string_view words = value.piece.text.of(lines.reading().text());
        if (isFileNumber(value)) {
            continue;
        }
        const bool near = value.line + 3 >= caption.firstLine && value.line <= caption.lastLine + 2;
        const bool shape = value.shape == ValueShape::FileNumber && words.size() >= 8 && words.size() <= 11 && words[2] == '-';
        const bool digits = std::count_if(words.begin(), words.end(), isDigit) == 9 && words.size() == 9;
        if (near && besides(caption, value) && (shape || digits)) {
            return makeField(lines.reading(), value.piece.text, "cover.employer-number-misprinted");
        }
    }
    return std::nullopt;
}

std::optional<Field> phoneFor(const LineReader &lines, const CoverLayout &layout, const Caption &caption)
{
    constexpr std::string_view rule = "cover.phone";
    const std::string_view text = lines.reading().text();
    const auto in = [&](std::uint32_t begin, std::uint32_t end) -> std::optional<Field> {
        const auto phone = findPhone(Span{begin, end}.of(text));
        return phone ? std::optional(makeField(lines.reading(), Span{begin + phone->begin, begin + phone->end}, rule)) : std::nullopt;
    };
    const auto lineEnd = [&](std::size_t line) { return lines.reading().lines()[std::min(line, lines.count() - 1)].end; };
    if (auto found = in(caption.end(), lineEnd(caption.lastLine))) {
        return found;
    }
    const auto above = [&]() -> std::optional<Field> {
        // "480", "-", "305-8910" on lines of their own: the lines above are looked at together, nearest first.
        int looked = 0;
        for (std::size_t i = caption.firstLine; i > layout.firstLine && looked < 4; --i) {
            if (lines.isBlank(i - 1) || isRule(lines.words(i - 1))) {
                continue;
            }
            looked += lines.line(i - 1).size() > 12 ? 2 : 1;
            const std::uint32_t begin = lines.reading().lines()[i - 1].begin;
            if (auto found = in(begin, caption.begin())) {
                return found;
            }
        }
        return std::nullopt;
    };
    const auto below = [&]() -> std::optional<Field> {
        // The number may be split over the cells or lines that follow: "(781)" and "895-0600".
        std::size_t end = caption.lastLine;
        for (int looked = 0; looked < 2 && end + 1 < layout.endLine;) {
            ++end;
            looked += lines.isBlank(end) || isRule(lines.words(end)) ? 0 : 1;
        }
        return in(caption.end(), lineEnd(end));
    };
    const std::uint32_t begin = lines.reading().lines()[caption.firstLine].begin;
    if (auto found = in(begin, caption.begin())) {
        return found;
    }
    auto found = caption.bracketed ? above() : below();
    return found ? found : caption.bracketed ? below() : above();
}

std::optional<Field> formerNameFor(const LineReader &lines, const CoverLayout &layout, const Caption &caption)
{
    constexpr std::string_view rule = "cover.former-name";
    const bool colon = caption.pieces.back().of(lines.reading().text()).ends_with(':');
    std::vector<Span> spans = colon ? valuesBehind(lines, layout, caption) : std::vector<Span>{};
    if (spans.empty()) {
        spans = nameAbove(lines, layout, caption);
    }
    const Field field = makeField(lines.reading(), spans, rule);
    return saysNothing(field.text) || field.text.size() > longestName ? std::nullopt : std::optional(field);
}

} // namespace filing::rules
