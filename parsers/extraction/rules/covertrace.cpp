// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/extraction/rules/covertrace.h"

#include "parsers/core/trace.h"

#include <algorithm>

namespace filing::rules
{

namespace
{

constexpr std::size_t nearLines = 3;         ///< So near a caption a person would look for its value.

struct CaptionRule
{
    unsigned kind;
    std::string_view rule;
    std::string_view whyNot;     ///< What words near the caption are not.
};

constexpr CaptionRule captionRules[] = {
    {NameCaption, "cover.registrant", "not-a-name"},
    {StateCaption, "cover.state", "not-a-state-or-country"},
    {FileCaption, "cover.file-number", "not-a-file-number"},
    {EmployerCaption, "cover.employer-number", "not-an-employer-number"},
    {AddressCaption, "cover.address", "not-an-address"},
    {PhoneCaption, "cover.phone", "not-a-telephone-number"},
    {FormerCaption, "cover.former-name", "not-a-name"},
};

std::string_view whyNot(std::string_view rule)
{
    const auto found = std::ranges::find(captionRules, rule, &CaptionRule::rule);
    return found == std::end(captionRules) ? "not-its-value" : found->whyNot;
}

std::string_view sideOf(const LineReader &lines, const Caption &caption, const Field &value)
{
    const std::size_t line = lines.reading().lineAt(lines.reading().fromSource(value.span()).begin);
    return line < caption.firstLine ? "value-above-caption" : line > caption.lastLine ? "value-below-caption" : "value-beside-caption";
}

/// The words a person would look at: the nearest above and below the caption, and those beside it.
void passNearest(const LineReader &lines, const CoverLayout &layout, const Caption &caption, std::string_view rule)
{
    std::size_t above = layout.values.size();
    bool below = false;
    for (std::size_t i = 0; i < layout.values.size(); ++i) {
        const CoverValue &value = layout.values[i];
        const bool near = value.line + nearLines >= caption.firstLine && value.line <= caption.lastLine + nearLines;
        if (!near || value.piece.left >= caption.right || caption.left >= value.piece.right) {
            continue;
        }
        if (value.line < caption.firstLine) {
            above = i;
        } else if (value.line <= caption.lastLine || (!below && !caption.is(FormerCaption))) {
            below = below || value.line > caption.lastLine;
            tracePassed(rule, lines.reading(), value.piece.text, whyNot(rule));
        }
    }
    if (above < layout.values.size()) {
        tracePassed(rule, lines.reading(), layout.values[above].piece.text, whyNot(rule));
    }
}

Span zone(const LineReader &lines, std::size_t firstLine, std::size_t endLine)
{
    return endLine <= firstLine ? Span{} : Span{lines.line(firstLine).begin, lines.line(endLine - 1).end};
}

} // namespace

void traceCaption(const LineReader &lines, const CoverLayout &layout, const Caption &caption, std::string_view rule,
                  const std::optional<Field> &found, bool known)
{
    if (!isTracing()) {
        return;
    }
    if (known) {
        tracePassed(rule, lines.reading(), caption.pieces, "known-from-an-earlier-caption");
        return;
    }
    if (found && !found->text.empty()) {
        traceTaken(found->rule, lines.reading(), caption.pieces, sideOf(lines, caption, *found));
        return;
    }
    tracePassed(rule, lines.reading(), caption.pieces, "caption-without-value");
    passNearest(lines, layout, caption, rule);
}

void traceMissingCaptions(const LineReader &lines, const CoverLayout &layout)
{
    if (!isTracing()) {
        return;
    }
    for (const CaptionRule &rule : captionRules) {
        const bool there = std::ranges::any_of(layout.captions, [&rule](const Caption &caption) { return caption.is(rule.kind); });
        // Few companies had another name before, and few forms ask for it.
        if (!there && rule.kind != FormerCaption) {
            tracePassed(rule.rule, lines.reading(), zone(lines, layout.firstLine, layout.endLine), "no-such-caption-on-the-cover");
        }
    }
}

void traceNoCover(const LineReader &lines, std::size_t endLine)
{
    tracePassed("cover.form", lines.reading(), zone(lines, 0, endLine), "neither-form-name-nor-enough-captions");
}

} // namespace filing::rules
