// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handmadefiling.h"

#include "parsers/statements/prove.h"

namespace filing::tests
{

namespace
{

/// Finds the words in the text, from the end of the last find on.
class Maker
{
public:
    explicit Maker(std::string_view text)
        : m_text(text)
    {
    }

    Field read(std::string_view words, std::string_view value = {}, std::string_view rule = "test.rule")
    {
        Field field;
        field.text = words;
        field.value = value.empty() ? words : value;
        field.rule = rule;
        const std::size_t at = m_text.find(words, m_from);
        Q_ASSERT(at != std::string_view::npos);
        m_from = at + words.size();
        field.pieces = {{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(m_from)}};
        return field;
    }

    void from(std::size_t at) { m_from = at; }

private:
    std::string_view m_text;
    std::size_t m_from = 0;
};

Row row(Maker &make, const char *label, const char *role, int depth, std::initializer_list<std::pair<const char *, const char *>> cells)
{
    Row made;
    made.label = make.read(label);
    made.role = role;
    made.depth = depth;
    for (const auto &[words, value] : cells) {
        made.cells.push_back(words ? Cell(make.read(words, value)) : std::nullopt);
    }
    return made;
}

Period quarter(Maker &make, int year)
{
    Period period;
    period.label = make.read(year == 2024 ? "March 31, 2024" : "March 31, 2023");
    period.months = 3;
    period.end = std::chrono::year(year) / std::chrono::March / 31;
    period.start = std::chrono::year(year) / std::chrono::January / 1;
    return period;
}

Statement statement(Maker &make)
{
    Statement made;
    made.title = make.read("STATEMENTS OF OPERATIONS");
    made.scaleNote = make.read("(in thousands)");
    made.scale = 1000;
    made.shareScale = 1000;
    made.periods = {quarter(make, 2024), quarter(make, 2023)};
    made.rows = {
        row(make, "Product sales", "product-revenues", 1, {{"8,100", "8100"}, {"7,400", "7400"}}),
        row(make, "Service fees", "service-revenues", 1, {{"1,900", "1900"}, {"l,600", "1600"}}),
        row(make, "Total revenues", "total-revenues", 0, {{"10,000", "10000"}, {"9,000", "9000"}}),
        row(make, "Operating expenses", "total-expenses", 0, {{"12,500", "12500"}, {"8,700", "8700"}}),
        row(make, "Operating result", "operating-income", 0, {{"(2,500)", "-2500"}, {"310", "310"}}),
        row(make, "Other income", "other-income", 0, {{"150", "150"}, {nullptr, nullptr}}),
    };
    Field &repaired = *made.rows[1].cells[1];
    repaired.text = "1,600";
    repaired.status = Status::Repaired;
    repaired.was = "l,600";
    repaired.reason = "the letter l stands for the digit 1; total revenues say so";
    repaired.alternatives = {{"7600", "l read as 7", 3.0, {}}};
    made.identities = {{Identity::Kind::Sum, 2, {{0, 1}, {1, 1}}, "total-revenues = sum of 2 rows"},
                       {Identity::Kind::Sum, 4, {{2, 1}, {3, -1}}, "operating-income = total-revenues - total-expenses"}};
    Witness witness;
    make.from(0);
    witness.sentence = make.read("Revenues were $10.0 million.");
    make.from(0);
    witness.amount = make.read("$10.0 million", "10000000");
    witness.row = 2;
    witness.period = 0;
    witness.agrees = true;
    made.witnesses = {witness};
    Twin twin;
    make.from(0);
    twin.text = "Tatal revenues 1O,000";
    twin.pieces = make.read("Tatal revenues  1O,000").pieces;
    twin.row = 2;
    twin.reason = "the line below repeats it";
    made.twins = {twin};
    prove(made);
    return made;
}

} // namespace

std::string handmadeText()
{
    return "FORM 8-K\n"
           "Date of Report: May 2, 2024\n"
           "Brightwater Instruments, Inc.\n"
           "Delaware\n"
           "\n"
           "Item 2.02 Results of Operations\n"
           "Revenues were $10.0 million.\n"
           "\n"
           "STATEMENTS OF OPERATIONS (in thousands)\n"
           "                      March 31, 2024  March 31, 2023\n"
           "Product sales                  8,100           7,400\n"
           "Service fees                   1,900           l,600\n"
           "Tatal revenues  1O,000\n"
           "Total revenues                10,000           9,000\n"
           "Operating expenses            12,500           8,700\n"
           "Operating result              (2,500)            310\n"
           "Other income                     150               -\n";
}

models::OpenFilingPtr handmadeFiling(const QString &path)
{
    auto filing = std::make_shared<models::OpenFiling>();
    filing->path = path;
    filing->state = models::LoadState::Ready;
    filing->document = Document::fromBytes(handmadeText());
    auto extraction = std::make_shared<Extraction>();
    extraction->form = "8-K";
    Maker make(filing->document->bytes());
    extraction->cover = {{"DocumentPeriodEndDate", make.read("May 2, 2024", "2024-05-02")},
                         {"EntityRegistrantName", make.read("Brightwater Instruments, Inc.")},
                         {"EntityIncorporationStateCountryCode", make.read("Delaware")}};
    Item item;
    item.number = "2.02";
    item.title = make.read("Results of Operations");
    extraction->items = {item};
    make.from(0);
    extraction->statements = {statement(make)};
    filing->machine = extraction;
    filing->effective = extraction;
    filing->parseMs = 0.4;
    return filing;
}

models::SnapshotPtr snapshotOf(std::vector<models::OpenFilingPtr> filings)
{
    auto snapshot = std::make_shared<models::Snapshot>();
    snapshot->filings = std::move(filings);
    return snapshot;
}

} // namespace filing::tests
