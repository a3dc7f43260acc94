// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The reading text of an XML member, as ownership reports and notices of exempt offerings are filed since 2003: one line per
// element with words, its name before them, elements around it above and less indented. Tolerant: what does not nest is read on.
#pragma once

#include "parsers/document/document.h"
#include "parsers/reading/readingtext.h"

#include <string>

namespace filing
{

/// True for content that is XML and no XHTML page, with or without the <XML> that EDGAR puts around it.
[[nodiscard]] bool looksLikeXml(std::string_view content);

[[nodiscard]] ReadingTextPtr readXml(const Document &document, Span content);

/// The form the XML says it is: <documentType>4</documentType>, <submissionType>D/A</submissionType>; empty where it does not.
[[nodiscard]] std::string formOfXml(std::string_view content);

} // namespace filing
