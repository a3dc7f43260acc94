// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/pipeline.h"

#include "parsers/format.h"
#include "parsers/core/limits.h"
#include "parsers/extraction/extractor.h"
#include "parsers/html/htmlreader.h"
#include "parsers/reading/plaintext.h"
#include "parsers/reading/transcoded.h"
#include "parsers/reading/xmltext.h"
#include "parsers/sgml/submission.h"
#include "parsers/xbrl/ixbrlreader.h"
#include "parsers/statements/rawstatement.h"
#include "parsers/statements/witnesses.h"

#include <optional>
#include <string>
#include <utility>

namespace filing
{

namespace
{

/// What each stage leaves done, in percent.
enum Progress : int { Split = 5, Read = 45, Fields = 60, Statements = 100 };

/// The visible words of a member; what its tags say, if it has any, goes to `tagged`.
ReadingTextPtr readText(const Document &document, const SubmissionDocument &member, xbrl::InlineXbrl &tagged)
{
    switch (member.format) {
    case Format::Html:
        return html::readHtml(document, member.content);
    case Format::InlineXbrl: {
        xbrl::InlineXbrlReader reader(document);
        ReadingTextPtr text = html::readHtml(document, member.content, &reader);
        xbrl::append(tagged, reader.finish());
        return text;
    }
    case Format::Text:
    case Format::Submission:
        break;
    }
    return readPlainText(document, member.content);
}

/// The readers of marked-up text look at bytes and read a UTF-16 document from its UTF-8 copy.
void readMember(const Document &document, SubmissionDocument &member, const std::optional<Transcoded> &wide, xbrl::InlineXbrl &tagged)
{
    const Document &seen = wide ? wide->copy() : document;
    member.data = looksLikeXml(member.content.of(seen.bytes()));
    if (!wide) {
        member.text = member.data ? readXml(document, member.content) : readText(document, member, tagged);
        return;
    }
    // Facts would lead to bytes of the copy: the tags are left unread.
    member.format = member.format == Format::InlineXbrl ? Format::Html : member.format;
    const ReadingTextPtr text = member.data ? readXml(seen, member.content) : readText(seen, member, tagged);
    member.text = wide->back(*text);
    member.span = wide->back(member.span);
    member.content = wide->back(member.content);
}

std::optional<Date> latestEnd(const Statement &statement)
{
    std::optional<Date> latest;
    for (const Period &period : statement.periods) {
        latest = !latest || (period.end && *period.end > *latest) ? period.end : latest;
    }
    return latest;
}

/// The statement of operations a document's prose speaks of: the fullest of those that go on to the latest date.
Statement *latestOperations(Extraction &extraction, int document)
{
    Statement *best = nullptr;
    for (Statement &statement : extraction.statements) {
        if (statement.document == document && statement.kind == StatementKind::Operations && statement.basis == Basis::Gaap
            && (best == nullptr || std::pair(latestEnd(statement), statement.rows.size()) > std::pair(latestEnd(*best), best->rows.size()))) {
            best = &statement;
        }
    }
    return best;
}

bool readStatements(Extraction &extraction, const ParseContext &context)
{
    for (std::size_t i = 0; i < extraction.documents.size(); ++i) {
        const ReadingTextPtr &text = extraction.documents[i].text;
        if (text == nullptr) {
            continue;
        }
        for (const RawStatement &raw : findStatements(*text, static_cast<int>(i), extraction.diagnostics)) {
            if (context.cancelled()) {
                return false;
            }
            const std::size_t known = extraction.diagnostics.size();
            extraction.statements.push_back(solveStatement(raw, *text));
            // The solver knows figures, not where they stand.
            for (std::size_t met = known; met < extraction.diagnostics.size() && !raw.lines.empty(); ++met) {
                extraction.diagnostics[met].where = text->toSource({raw.lines.front().text.begin, raw.lines.back().text.end});
            }
        }
    }
    for (std::size_t i = 0; i < extraction.documents.size(); ++i) {
        if (Statement *latest = latestOperations(extraction, static_cast<int>(i)); latest != nullptr) {
            findWitnesses(*extraction.documents[i].text, *latest);
        }
    }
    return true;
}

bool isRecognised(const Extraction &extraction, bool container)
{
    return container || !extraction.form.empty() || !extraction.cover.empty() || !extraction.items.empty()
        || !extraction.signatures.empty() || !extraction.statements.empty() || !extraction.facts.empty()
        || extraction.release.title.has_value();
}

} // namespace

Expected<ExtractionPtr> extract(const Document &document, const ParseContext &context)
{
    if (document.bytes().size() > ParseContext::maxBytes) {
        return Error{Errc::TooLarge, {}, std::to_string(ParseContext::maxBytes)};
    }
    auto extraction = std::make_shared<Extraction>();
    const LimitScope limits(extraction->diagnostics);
    extraction->error = refusal(document);
    if (extraction->error) {
        return ExtractionPtr(std::move(extraction));
    }
    std::optional<Transcoded> wide;
    if (Transcoded::isNeeded(document)) {
        wide.emplace(document);
    }
    const std::string_view bytes = wide ? wide->copy().bytes() : document.bytes();
    sgml::Submission submission = sgml::splitSubmission(bytes);
    // One document in EDGAR's tags, without its header, is what the document is; its tags are no more than a wrapper.
    const bool several = submission.header || submission.documents.size() > 1;
    const bool container = submission.container;
    extraction->format = several ? Format::Submission : submission.documents.front().format;
    if (!wide) {
        extraction->header = std::move(submission.header);
    }
    extraction->documents = std::move(submission.documents);
    xbrl::InlineXbrl tagged;
    context.report(Progress::Split);
    for (SubmissionDocument &member : extraction->documents) {
        if (context.cancelled()) {
            return Error{Errc::Cancelled, {}, {}};
        }
        if (!member.binary) {
            readMember(document, member, wide, tagged);
        }
        if (member.data && extraction->form.empty()) {
            extraction->form = formOfXml(member.content.of(document.bytes()));
        }
    }
    for (Diagnostic &met : extraction->diagnostics) {
        met.where = wide ? wide->back(met.where) : met.where;
    }
    context.report(Progress::Read);
    readFields(*extraction, context);
    if (context.cancelled()) {
        return Error{Errc::Cancelled, {}, {}};
    }
    xbrl::addTo(*extraction, std::move(tagged));
    sgml::addHeaderFacts(*extraction);
    context.report(Progress::Fields);
    if (!readStatements(*extraction, context)) {
        return Error{Errc::Cancelled, {}, {}};
    }
    if (!isRecognised(*extraction, container) || looksLikeJson(bytes)) {
        extraction->error = Error{Errc::NotAFiling, {0, document.size()}, {}};
    }
    context.report(Progress::Statements);
    return ExtractionPtr(std::move(extraction));
}

} // namespace filing
