// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The container EDGAR sends filings in: a header and many documents between <DOCUMENT> and </DOCUMENT>, some of them
// uuencoded pictures and archives. Splitting looks at the container's own tags only, at close to memory speed.
#pragma once

#include "parsers/extraction/extraction.h"

#include <optional>
#include <string_view>
#include <vector>

namespace filing::sgml
{

struct Submission
{
    std::optional<SubmissionHeader> header;
    /// At least one; a file that is no container is a submission of one document without a type.
    std::vector<SubmissionDocument> documents;
    bool container = false;      ///< Whether any of EDGAR's own tags were there.
};

/// Lists what is in a file of any format. No document is read yet.
[[nodiscard]] Submission splitSubmission(std::string_view bytes);

/// Reads the header's fields out of `where`.
[[nodiscard]] std::optional<SubmissionHeader> readHeader(std::string_view bytes, Span where);

/// Adds what only the header tells: the registrants' CIK. Nothing a document prints is taken from it.
void addHeaderFacts(Extraction &extraction);

} // namespace filing::sgml
