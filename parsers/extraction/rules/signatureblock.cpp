// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/core/date.h"
#include "parsers/core/text.h"
#include "parsers/core/trace.h"
#include "parsers/extraction/rules/keyedtext.h"
#include "parsers/extraction/rules/linereader.h"
#include "parsers/extraction/rules/signatures.h"
#include "parsers/extraction/rules/signaturewords.h"

#include <algorithm>

namespace filing::rules
{

namespace
{

constexpr std::string_view blockRule = "signatures.block";

bool isSignatureHeading(std::string_view words)
{
    const auto first = std::find_if(words.begin(), words.end(), isAlnum);
    if (first == words.end() || toLower(*first) != 's') {
        return false;
    }
    const std::string key = alnumKey(words.substr(0, 40));
    return key == "signature" || key == "signatures" || key == "signaturepage";
}

/// "Pursuant to the requirements of the Securities Exchange Act …"; under the heading other wordings will do.
bool opensSentence(std::string_view key, const LineReader &lines, std::size_t line)
{
    if (key.find("pursuanttotherequirement") < 60 || key.starts_with("inaccordancewiththerequirement")) {
        return true;
    }
    if (!key.starts_with("inaccordancewith") && !key.starts_with("pursuantto") && !key.starts_with("asrequiredby")) {
        return false;
    }
    for (std::size_t i = line; i > 0 && line - i < 4; --i) {
        if (isSignatureHeading(lines.words(i - 1))) {
            return true;
        }
    }
    return false;
}

/// A mark of signing soon below a heading stands for the sentence that should be between.
bool signedBelow(const LineReader &lines, std::size_t heading)
{
    constexpr std::size_t near = 12;
    std::size_t words = 0;
    for (std::size_t i = heading + 1; i < std::min(lines.count(), heading + 2 * near) && words < near; ++i) {
        const std::string_view line = lines.words(i);
        words += line.empty() ? 0U : 1U;
        if (findIgnoringCase(line.substr(0, 300), "/s/") != std::string_view::npos) {
            return true;
        }
    }
    return false;
}

std::uint32_t blockBegin(const LineReader &lines, std::size_t sentence)
{
    for (std::size_t i = sentence; i > 0 && sentence - i < 5; --i) {
        if (isSignatureHeading(lines.words(i - 1))) {
            return lines.line(i - 1).begin;
        }
    }
    return lines.line(sentence).begin;
}

/// The block ends where the index of exhibits, or an exhibit glued behind the form, begins.
std::uint32_t blockEnd(const LineReader &lines, std::size_t sentence)
{
    constexpr std::size_t longestBlock = 140;
    for (std::size_t i = sentence + 1; i < std::min(lines.count(), sentence + longestBlock); ++i) {
        const std::string key = alnumKey(lines.words(i).substr(0, 60));
        if (key.starts_with("exhibitindex") || key.starts_with("indextoexhibit") || key.starts_with("indexofexhibit") || key == "exhibits"
            || key.starts_with("exhibitno") || (key.starts_with("exhibit") && key.size() > 7 && key.size() < 13 && isDigit(key[7]))) {
            return lines.line(i).begin;
        }
    }
    return static_cast<std::uint32_t>(lines.reading().text().size());
}

} // namespace

std::optional<Span> findSignatureBlock(const ReadingText &text)
{
    const LineReader lines(text);
    for (std::size_t i = 0; i < lines.count(); ++i) {
        const Span span = lines.line(i);
        if (isSignatureHeading(span.of(text.text()))) {
            if (signedBelow(lines, i)) {
                traceTaken(blockRule, text, span, "signed-below");
                return Span{span.begin, blockEnd(lines, i)};
            }
            tracePassed(blockRule, text, span, "no-mark-of-signing-right-below");
        }
        if (span.isEmpty() || !opensSentence(alnumKey(span.of(text.text()).substr(0, 160)), lines, i)) {
            continue;
        }
        // The sentence may be wrapped, so its words are looked at together.
        const KeyedText keyed(text.text(), {span.begin, std::min(span.begin + 900, static_cast<std::uint32_t>(text.text().size()))});
        const std::size_t signed_ = keyed.find("signed");
        if (signed_ == KeyedText::npos || signed_ > 320 || (keyed.find("act") > signed_ && keyed.find("1934") > signed_)) {
            tracePassed(blockRule, text, span, "sentence-does-not-say-signed");
            continue;
        }
        traceTaken(blockRule, text, span, "sentence-of-signing");
        return Span{blockBegin(lines, i), blockEnd(lines, i)};
    }
    return std::nullopt;
}

std::optional<Field> dateLineAbove(const ReadingText &text, Span block)
{
    constexpr std::size_t farthest = 60;
    const LineReader lines(text);
    const std::size_t from = text.lineAt(block.begin);
    for (std::size_t i = from; i > 0 && from - i < farthest; --i) {
        const Span span = lines.line(i - 1);
        const Led led = span.size() < 60 ? leadOf(text.text(), span) : Led{};
        if (led.lead != Lead::Date) {
            continue;
        }
        if (const auto date = parseDate(led.rest.of(text.text()))) {
            Field field = makeField(text, led.rest, "signatures.date-above");
            field.value = isoDate(*date);
            field.confidence = 0.7;
            return field;
        }
    }
    return std::nullopt;
}

} // namespace filing::rules
