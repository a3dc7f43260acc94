// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A short filing of a fictional company with the fields that the raw pane's tests look at.
#pragma once

#include "models/session/snapshot.h"

#include <string>
#include <string_view>

namespace filing::test
{

/// The words `text` of the document, from the nth occurrence on, as a field.
inline Field fieldAt(const Document &document, std::string_view text, int nth = 0)
{
    std::size_t at = document.bytes().find(text);
    for (; nth > 0 && at != std::string_view::npos; --nth) {
        at = document.bytes().find(text, at + 1);
    }
    Field field;
    if (at == std::string_view::npos) {
        return field;
    }
    field.text = text;
    field.value = text;
    field.pieces = {{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + text.size())}};
    field.rule = "test.words";
    return field;
}

inline std::string sampleText()
{
    return "UNITED STATES SECURITIES AND EXCHANGE COMMISSION\n"
           "\n"
           "FORM 8-K\n"
           "\n"
           "Date of Report (Date of earliest event reported): May 4, 2012\n"
           "\n"
           "Käfer & Söhne Optik, Inc.\n"
           "\n"
           "(Exact name of registrant as specified in its charter)\n"
           "\n"
           "ITEM 2.02 — RESULTS OF OPERATIONS AND FINANCIAL CONDITION\n"
           "\n"
           "On May 4, 2012, the registrant issued a press release about its results for the quarter ended "
           "March 31, 2012. Revenues were $8.4 million, compared to $7.1 million in the same quarter of last year, an "
           "increase that comes mostly from lenses and from two smaller acquisitions made in the autumn.\n"
           "\n"
           "CONDENSED STATEMENTS OF OPERATIONS (in thousands)\n"
           "\n"
           "\t\tThree Months Ended March 31,\n"
           "\t\t2012\t2011\n"
           "Total revenues\t\t8,412\t7,130\n"
           "Tatal revennes\t\tB,4I2\t7.13O\n"
           "Cost of sales\t\t(3,0I5)\t(2,790)\n"
           "Net income\t\t1,299\t1,005\n"
           "\n"
           "- o Written communications pursuant to Rule 425\n"
           "\n"
           "Date: May 4, 2012\t/s/ Ada Lindqvist\n";
}

/// Total revenues are proven, cost of sales was repaired, net income contradicts, the line in between is a twin.
inline models::OpenFilingPtr sampleFiling(const std::string &text = sampleText(), const QString &path = QStringLiteral("sample.txt"))
{
    auto filing = std::make_shared<models::OpenFiling>();
    filing->path = path;
    filing->state = models::LoadState::Ready;
    filing->document = Document::fromBytes(text);
    const Document &document = *filing->document;

    auto extraction = std::make_shared<Extraction>();
    extraction->form = "8-K";
    extraction->cover = {{"EntityRegistrantName", fieldAt(document, "Käfer & Söhne Optik, Inc.")},
                         {"DocumentType", fieldAt(document, "8-K")},
                         {"DocumentPeriodEndDate", fieldAt(document, "May 4, 2012")}};
    extraction->items.push_back({"2.02", fieldAt(document, "RESULTS OF OPERATIONS AND FINANCIAL CONDITION"), {}});
    Signature signature;
    signature.name = fieldAt(document, "Ada Lindqvist");
    signature.date = fieldAt(document, "May 4, 2012", 2);
    extraction->signatures.push_back(signature);

    Statement statement;
    statement.title = fieldAt(document, "CONDENSED STATEMENTS OF OPERATIONS");
    for (const char *year : {"2012\t", "2011\n"}) {
        Period period;
        period.label = fieldAt(document, std::string_view(year).substr(0, 4), year[3] == '2' ? 4 : 0);
        period.months = 3;
        statement.periods.push_back(period);
    }
    const auto row = [&](const char *label, const char *first, const char *second) {
        Row made;
        made.label = fieldAt(document, label);
        made.cells = {fieldAt(document, first), fieldAt(document, second)};
        return made;
    };
    statement.rows = {row("Total revenues", "8,412", "7,130"), row("Cost of sales", "(3,0I5)", "(2,790)"),
                      row("Net income", "1,299", "1,005")};
    for (Cell &cell : statement.rows[0].cells) {
        cell->proof = Proof::Proven;
    }
    statement.rows[1].cells[0]->status = Status::Repaired;
    statement.rows[1].cells[0]->value = "-3015";
    statement.rows[2].cells[0]->proof = Proof::Contradicted;
    Twin twin;
    twin.text = "Tatal revennes B,4I2 7.13O";
    twin.pieces = fieldAt(document, "Tatal revennes\t\tB,4I2\t7.13O").pieces;
    statement.twins.push_back(twin);
    Witness witness;
    witness.sentence = fieldAt(document, "Revenues were $8.4 million, compared to $7.1 million in the same quarter of last year");
    witness.amount = fieldAt(document, "$8.4 million");
    witness.agrees = true;
    statement.witnesses.push_back(witness);
    extraction->statements.push_back(statement);

    SubmissionDocument only;
    only.type = "8-K";
    only.span = only.content = {0, document.size()};
    ReadingTextBuilder builder;
    builder.appendVerbatim(document.bytes(), 0);
    only.text = builder.finish();
    extraction->documents.push_back(only);

    filing->machine = extraction;
    filing->effective = extraction;
    return filing;
}

} // namespace filing::test
