// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The submission splitter: documents lie inside the file, in order, without overlap.

#include "parsers/sgml/submission.h"
#include "tests/fuzz/target.h"

using namespace filing;
using fuzz::require;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view bytes = fuzz::bytesOf(data, size);
    const sgml::Submission submission = sgml::splitSubmission(bytes);
    require(!submission.documents.empty());
    std::uint32_t at = 0;
    for (const SubmissionDocument &document : submission.documents) {
        require(document.span.begin >= at && document.span.end <= bytes.size());
        require(document.span.contains(document.content));
        at = document.span.end;
    }
    if (submission.header) {
        require(submission.header->source.end <= bytes.size());
        for (const HeaderFiler &filer : submission.header->filers) {
            require(filer.name.span().end <= bytes.size());
        }
    }
    return 0;
}
