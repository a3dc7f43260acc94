// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What EDGAR itself says about a submission, in the header it puts before the documents. Plain values; each field
// leads to its bytes. Where the header and a document disagree, the document is what was filed.
#pragma once

#include "parsers/extraction/field.h"

#include <optional>
#include <string>
#include <vector>

namespace filing
{

struct HeaderAddress
{
    bool business = true;        ///< Otherwise the mail address.
    Field street1;
    Field street2;
    Field city;
    Field state;
    Field zip;
    Field phone;
};

struct HeaderFormerName
{
    Field name;
    Field changed;               ///< value is the ISO date.
};

/// A FILER block, or one of its kin: SUBJECT COMPANY, FILED BY, REPORTING OWNER, ISSUER, DEPOSITOR …
struct HeaderFiler
{
    std::string role;            ///< "filer", "subject-company", … as the block's name in lower case.
    Field name;
    Field cik;
    Field irsNumber;
    Field state;                 ///< Of incorporation.
    Field fiscalYearEnd;         ///< "0930"; value is "09-30".
    Field industry;              ///< "SERVICES-… [7372]"; value is the four-digit SIC code.
    Field formType;
    Field act;
    Field fileNumber;
    std::vector<HeaderAddress> addresses;
    std::vector<HeaderFormerName> formerNames;
};

struct SubmissionHeader
{
    Span source;
    Field accessionNumber;
    Field formType;
    Field periodOfReport;        ///< value is the ISO date; likewise the next two.
    Field filed;
    Field changed;
    Field documentCount;
    std::vector<Field> items;    ///< ITEM INFORMATION, one title a line.
    std::vector<HeaderFiler> filers;
};

} // namespace filing
