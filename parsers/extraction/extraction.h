// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Everything recognised in one file. A plain value: the parsers make it, corrections give a changed copy,
// nobody edits it in place. Spans count bytes of the Document it was read from.
#pragma once

#include "parsers/core/error.h"
#include "parsers/extraction/field.h"
#include "parsers/extraction/statement.h"
#include "parsers/extraction/submissionheader.h"
#include "parsers/reading/readingtext.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace filing
{

enum class Format { Text, Html, InlineXbrl, Submission };
[[nodiscard]] std::string_view name(Format format);

/// One document of a submission. A lone file is a submission of one.
struct SubmissionDocument
{
    std::string type;            ///< "8-K", "EX-99.1"
    std::string filename;
    std::string description;
    Span span;                   ///< The whole member, tags included.
    Span content;                ///< What stands between <TEXT> and </TEXT>, or the whole file.
    Format format = Format::Text;
    bool binary = false;         ///< uuencoded or otherwise not for reading: listed, never decoded.
    bool data = false;           ///< XML: shown as names and values; no rule of a printed form applies to it.
    ReadingTextPtr text;         ///< Null for binary members.
};

/// Cover facts under their `dei` names (EDGAR Filer Manual 6.5), in the order found. The names are literals.
using FactList = std::vector<std::pair<std::string_view, Field>>;

struct Item
{
    std::string number;          ///< "2.02", or "5" in the numbering before 23 August 2004.
    Field title;
    Span body;                   ///< Heading included, up to the next item or the signature.
    std::string key{};           ///< core/listkey.h; empty as the machine made it.
};

struct Exhibit
{
    Field number;
    Field description;
    std::string key{};           ///< core/listkey.h; empty as the machine made it.
};

struct Signature
{
    std::optional<Field> registrant;
    std::optional<Field> name;
    std::optional<Field> title;
    std::optional<Field> date;
    std::string key{};           ///< core/listkey.h; empty as the machine made it.
};

/// What an earnings release says of itself.
struct Release
{
    std::optional<Field> title;
    std::optional<Field> date;
    std::optional<Field> period;   ///< "three-month period ended March 31, 2011"; value is the ISO end date.
};

/// An inline XBRL fact.
struct XbrlFact
{
    std::string concept_;
    std::string value;           ///< Scaled and signed.
    std::string unit;
    std::optional<Date> start;   ///< Unset for an instant.
    std::optional<Date> end;     ///< The instant itself for an instant.
    Span source;                 ///< The printed words.
    std::string segment;         ///< "us-gaap:StatementClassOfStockAxis=us-gaap:CommonStockMember"; empty for the whole.
    bool hidden = false;         ///< Stands in the document's hidden part only.
};

struct Extraction
{
    Format format = Format::Text;
    std::string form;            ///< "8-K", "10-Q/A"; empty where it is not known.
    std::optional<Error> error;  ///< Set where the file is no filing; the text can still be shown.
    std::optional<SubmissionHeader> header;   ///< Where EDGAR's own header came with the file.
    std::vector<SubmissionDocument> documents;
    FactList cover;
    std::vector<FactList> registrants;   ///< All, where there are several; the first is in `cover` too.
    std::vector<FactList> securities;    ///< Likewise for Section 12(b) securities.
    std::vector<Item> items;
    std::vector<Exhibit> exhibits;
    std::vector<Signature> signatures;
    Release release;
    std::vector<Statement> statements;
    std::vector<XbrlFact> facts;
    Diagnostics diagnostics;

    [[nodiscard]] const Field *coverFact(std::string_view concept_) const;
};

using ExtractionPtr = std::shared_ptr<const Extraction>;

} // namespace filing
