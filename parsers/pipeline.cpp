// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/pipeline.h"

#include "parsers/format.h"
#include "parsers/extraction/extractor.h"
#include "parsers/html/htmlreader.h"
#include "parsers/reading/plaintext.h"

#include <string>

namespace filing
{

namespace
{

/// What each stage leaves done, in percent.
enum Progress : int { Split = 5, Read = 45, Fields = 60, Statements = 100 };

std::vector<SubmissionDocument> splitDocuments(const Document &document, Format format)
{
    SubmissionDocument only;
    only.span = {0, document.size()};
    only.content = only.span;
    only.format = format == Format::Submission ? Format::Text : format;
    return {only};
}

ReadingTextPtr readText(const Document &document, const SubmissionDocument &member)
{
    if (member.format == Format::Html || member.format == Format::InlineXbrl) {
        return html::readHtml(document, member.content);
    }
    return readPlainText(document, member.content);
}

bool isRecognised(const Extraction &extraction)
{
    return !extraction.form.empty() || !extraction.cover.empty() || !extraction.items.empty()
        || !extraction.signatures.empty() || !extraction.statements.empty() || !extraction.facts.empty()
        || extraction.format == Format::Submission || extraction.release.title.has_value();
}

} // namespace

Expected<ExtractionPtr> extract(const Document &document, const ParseContext &context)
{
    if (document.bytes().size() > ParseContext::maxBytes) {
        return Error{Errc::TooLarge, {}, std::to_string(ParseContext::maxBytes)};
    }
    auto extraction = std::make_shared<Extraction>();
    extraction->error = refusal(document);
    if (extraction->error) {
        return ExtractionPtr(std::move(extraction));
    }
    extraction->format = detectFormat(document.bytes());
    extraction->documents = splitDocuments(document, extraction->format);
    context.report(Progress::Split);
    for (SubmissionDocument &member : extraction->documents) {
        if (context.cancelled()) {
            return Error{Errc::Cancelled, {}, {}};
        }
        if (!member.binary) {
            member.text = readText(document, member);
        }
    }
    context.report(Progress::Read);
    readFields(*extraction, context);
    if (context.cancelled()) {
        return Error{Errc::Cancelled, {}, {}};
    }
    context.report(Progress::Fields);
    if (!isRecognised(*extraction)) {
        extraction->error = Error{Errc::NotAFiling, {0, document.size()}, {}};
    }
    context.report(Progress::Statements);
    return ExtractionPtr(std::move(extraction));
}

} // namespace filing
