// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/extraction/extraction.h"

#include <algorithm>

namespace filing
{

std::string_view name(Status status)
{
    switch (status) {
    case Status::Read:
        return "read";
    case Status::Repaired:
        return "repaired";
    case Status::Derived:
        return "derived";
    case Status::Corrected:
        return "corrected";
    }
    return "read";
}

std::string_view name(Proof proof)
{
    switch (proof) {
    case Proof::Unchecked:
        return "unchecked";
    case Proof::Consistent:
        return "consistent";
    case Proof::Proven:
        return "proven";
    case Proof::Contradicted:
        return "contradicted";
    }
    return "unchecked";
}

std::string_view name(Review review)
{
    switch (review) {
    case Review::Machine:
        return "machine";
    case Review::Confirmed:
        return "confirmed";
    case Review::Corrected:
        return "corrected";
    case Review::Added:
        return "added";
    case Review::Rejected:
        return "rejected";
    }
    return "machine";
}

std::string_view name(StatementKind kind)
{
    switch (kind) {
    case StatementKind::Operations:
        return "operations";
    case StatementKind::ComprehensiveIncome:
        return "comprehensive-income";
    case StatementKind::BalanceSheet:
        return "balance-sheet";
    case StatementKind::CashFlows:
        return "cash-flows";
    case StatementKind::Other:
        return "other";
    }
    return "other";
}

std::string_view name(Basis basis)
{
    switch (basis) {
    case Basis::Gaap:
        return "gaap";
    case Basis::NonGaap:
        return "non-gaap";
    case Basis::ProForma:
        return "pro-forma";
    }
    return "gaap";
}

std::string_view name(Format format)
{
    switch (format) {
    case Format::Text:
        return "text";
    case Format::Html:
        return "html";
    case Format::InlineXbrl:
        return "ixbrl";
    case Format::Submission:
        return "submission";
    }
    return "text";
}

const Field *Extraction::coverFact(std::string_view concept_) const
{
    const auto fact = std::find_if(cover.begin(), cover.end(), [&](const auto &entry) { return entry.first == concept_; });
    return fact == cover.end() ? nullptr : &fact->second;
}

} // namespace filing
