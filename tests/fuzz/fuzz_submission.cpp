// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The submission splitter: documents lie inside the file, in order, without overlap; what the header says leads to bytes.

#include "parsers/sgml/submission.h"
#include "tests/fuzz/invariants.h"
#include "tests/fuzz/target.h"

using namespace filing;
using fuzz::require;

namespace
{

void checkFiler(const HeaderFiler &filer, std::uint32_t bytes)
{
    for (const Field *field : {&filer.name, &filer.cik, &filer.irsNumber, &filer.state, &filer.fiscalYearEnd, &filer.industry,
                               &filer.formType, &filer.act, &filer.fileNumber}) {
        fuzz::checkField(*field, bytes);
    }
    for (const HeaderAddress &address : filer.addresses) {
        for (const Field *field : {&address.street1, &address.street2, &address.city, &address.state, &address.zip, &address.phone}) {
            fuzz::checkField(*field, bytes);
        }
    }
    for (const HeaderFormerName &former : filer.formerNames) {
        fuzz::checkField(former.name, bytes);
        fuzz::checkField(former.changed, bytes);
    }
}

void checkHeader(const SubmissionHeader &header, std::uint32_t bytes)
{
    require(header.source.begin <= header.source.end && header.source.end <= bytes);
    for (const Field *field : {&header.accessionNumber, &header.formType, &header.periodOfReport, &header.filed, &header.changed,
                               &header.documentCount}) {
        fuzz::checkField(*field, bytes);
    }
    for (const Field &item : header.items) {
        fuzz::checkField(item, bytes);
    }
    for (const HeaderFiler &filer : header.filers) {
        checkFiler(filer, bytes);
    }
}

std::string printed(const sgml::Submission &submission)
{
    std::string out = submission.container ? "container" : "";
    for (const SubmissionDocument &document : submission.documents) {
        out += '\n' + document.type + '|' + document.filename + '|' + document.description + '|' + std::to_string(document.content.begin)
            + '-' + std::to_string(document.content.end) + (document.binary ? "b" : "t") + std::string(name(document.format));
    }
    if (submission.header) {
        for (const HeaderFiler &filer : submission.header->filers) {
            out += '\n' + filer.role + filer.name.text + filer.cik.text;
        }
    }
    return out;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const fuzz::Budget budget(size);
    const std::string_view bytes = fuzz::bytesOf(data, size);
    const sgml::Submission submission = sgml::splitSubmission(bytes);
    require(!submission.documents.empty());
    std::uint32_t at = 0;
    for (const SubmissionDocument &document : submission.documents) {
        require(document.span.begin >= at && document.span.begin <= document.span.end && document.span.end <= size);
        require(document.content.begin <= document.content.end && document.span.contains(document.content));
        at = document.span.end;
    }
    if (submission.header) {
        checkHeader(*submission.header, static_cast<std::uint32_t>(size));
    }
    require(printed(submission) == printed(sgml::splitSubmission(bytes)));
    return 0;
}
