// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A small filing made by hand, with every part an extraction can have, standing at real bytes of a real document: for tests of the
// models. The company is fictional.
#pragma once

#include "models/corrections/correctionlog.h"
#include "models/session/recompute.h"
#include "models/session/snapshot.h"
#include "parsers/core/date.h"
#include "parsers/statements/prove.h"

#include <memory>
#include <string>

namespace filing::test
{

/// Writes words and fields one behind the other, so that every field knows its bytes.
class FilingWriter
{
public:
    void words(const std::string &text) { m_bytes += text; }
    Field field(const std::string &text, const std::string &value = {}, std::string_view rule = "test.rule")
    {
        Field made;
        made.text = text;
        made.value = value;
        made.rule = rule;
        const auto begin = static_cast<std::uint32_t>(m_bytes.size());
        m_bytes += text;
        made.pieces = {{begin, static_cast<std::uint32_t>(m_bytes.size())}};
        m_bytes += '\n';
        return made;
    }
    [[nodiscard]] Span spanFrom(std::uint32_t begin) const
    {
        return {begin, static_cast<std::uint32_t>(m_bytes.size())};
    }
    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(m_bytes.size()); }
    [[nodiscard]] DocumentPtr document() const { return Document::fromBytes(m_bytes); }

private:
    std::string m_bytes;
};

inline Row row(FilingWriter &writer, const std::string &label, const std::string &role,
               const std::vector<std::pair<std::string, std::string>> &cells)
{
    Row made;
    made.label = writer.field(label);
    made.role = role;
    made.heading = cells.empty();
    for (const auto &[text, value] : cells) {
        made.cells.push_back(text.empty() ? Cell() : Cell(writer.field(text, value)));
    }
    return made;
}

/// Two periods; revenues of two kinds with their total, expenses, a result in brackets. One cell is repaired, one blank.
inline Statement operations(FilingWriter &writer)
{
    Statement made;
    made.title = writer.field("CONSOLIDATED STATEMENTS OF OPERATIONS");
    made.scaleNote = writer.field("(in thousands)");
    made.scale = 1000;
    for (const int year : {2012, 2011}) {
        Period period;
        period.months = 3;
        period.end = Date{std::chrono::year{year} / 3 / 31};
        period.start = Date{std::chrono::year{year} / 1 / 1};
        period.label = writer.field("March 31, " + std::to_string(year), std::to_string(year) + "-03-31");
        made.periods.push_back(period);
    }
    made.rows.push_back(row(writer, "Revenues:", "", {}));
    made.rows.push_back(row(writer, "Product sales", "product-revenues", {{"4,000", "4000"}, {"3,000", "3000"}}));
    made.rows.push_back(row(writer, "Royalties", "royalty-revenues", {{"500", "500"}, {"", ""}}));
    made.rows.push_back(row(writer, "Total revenues", "total-revenues", {{"4,500", "4500"}, {"3,000", "3000"}}));
    made.rows.push_back(row(writer, "Total expenses", "total-expenses", {{"5,250", "5250"}, {"2.900", "2900"}}));
    made.rows.push_back(row(writer, "Operating loss", "operating-income", {{"(750)", "-750"}, {"100", "100"}}));
    Field &repaired = *made.rows[4].cells[1];
    repaired.text = "2,900";
    repaired.was = "2.900";
    repaired.status = Status::Repaired;
    repaired.reason = "a point for a comma";
    made.identities.push_back({Identity::Kind::Sum, 3, {{1, 1}, {2, 1}}, "total-revenues = sum of 2 rows"});
    made.identities.push_back({Identity::Kind::Sum, 5, {{3, 1}, {4, -1}}, "operating-income = total-revenues − total-expenses"});
    const Field twin = writer.field("Tota1 revenues 4,5OO 3,0O0");
    made.twins.push_back({twin.text, twin.pieces, 3, "the same line read twice"});
    made.source = {made.title.span().begin, writer.size()};
    Witness witness;
    const std::uint32_t begin = writer.size();
    writer.words("Revenues were ");
    witness.amount = writer.field("$4.5 million", "4500000");
    witness.sentence.text = "Revenues were $4.5 million";
    witness.sentence.pieces = {writer.spanFrom(begin)};
    witness.row = 3;
    witness.period = 0;
    witness.agrees = true;
    made.witnesses.push_back(witness);
    prove(made);
    return made;
}

inline std::shared_ptr<models::OpenFiling> openFiling(const QString &path, const std::string &name = "Alder Creek Instruments, Inc.")
{
    FilingWriter writer;
    auto made = std::make_shared<Extraction>();
    made->form = "8-K";
    writer.words("FORM 8-K\n");
    made->cover.emplace_back("DocumentPeriodEndDate", writer.field("April 26, 2012", "2012-04-26", "cover.date-of-report"));
    made->cover.emplace_back("EntityRegistrantName", writer.field(name));
    made->cover.emplace_back("WrittenCommunications", writer.field("[ ]", "false"));
    const std::uint32_t item = writer.size();
    made->items.push_back({"2.02", writer.field("Results of Operations and Financial Condition"), {}});
    writer.words("On April 26, 2012 the company said how it did.\n");
    made->items.back().body = writer.spanFrom(item);
    made->items.push_back({"9.01", writer.field("Financial Statements and Exhibits"), {}});
    made->items.back().body = writer.spanFrom(made->items.back().title.span().begin);
    Exhibit exhibit;
    exhibit.number = writer.field("99.1");
    exhibit.description = writer.field("Press release");
    made->exhibits.push_back(exhibit);
    Signature signature;
    signature.name = writer.field("Jane Example");
    signature.title = writer.field("Treasurer");
    made->signatures.push_back(signature);
    made->statements.push_back(operations(writer));

    auto filing = std::make_shared<models::OpenFiling>();
    filing->path = path;
    filing->state = models::LoadState::Ready;
    filing->percent = 100;
    filing->document = writer.document();
    filing->machine = made;
    filing->effective = made;
    return filing;
}

/// The filing after one more correction, as the session would publish it.
inline std::shared_ptr<models::OpenFiling> corrected(const models::OpenFiling &filing, Correction correction)
{
    auto after = std::make_shared<models::OpenFiling>(filing);
    correction.document = filing.document->id();
    models::LogEntry entry;
    entry.id = static_cast<qint64>(filing.log.size()) + 1;
    entry.correction = models::completed(std::move(correction), filing);
    after->log.push_back(entry);
    models::markInForce(after->log.edit());
    models::layOver(*after, {}, std::nullopt);
    return after;
}

/// The filing after its last correction was taken back.
inline std::shared_ptr<models::OpenFiling> undone(const models::OpenFiling &filing)
{
    auto after = std::make_shared<models::OpenFiling>(filing);
    models::LogEntry entry = filing.log.back();
    entry.withdraws = entry.id;
    entry.id = static_cast<qint64>(filing.log.size()) + 1;
    after->log.push_back(entry);
    models::markInForce(after->log.edit());
    models::layOver(*after, {}, std::nullopt);
    return after;
}

inline Correction setValue(const std::string &path, const std::string &text)
{
    Correction correction;
    correction.path = path;
    correction.newText = text;
    return correction;
}

inline models::SnapshotPtr snapshotOf(std::vector<models::OpenFilingPtr> filings, quint64 revision = 1)
{
    auto snapshot = std::make_shared<models::Snapshot>();
    snapshot->filings = std::move(filings);
    snapshot->revision = revision;
    return snapshot;
}

} // namespace filing::test
