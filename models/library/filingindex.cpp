// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/library/filingindex.h"

#include "models/review/reviewprogress.h"
#include "models/session/recompute.h"
#include "models/text/pathtext.h"
#include "parsers/core/listkey.h"
#include "parsers/core/text.h"
#include "parsers/corrections/landmarks.h"
#include "parsers/extraction/fieldpath.h"

#include <QDate>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace filing::models
{

namespace
{

QString coverText(const FactList &facts, std::string_view concept_)
{
    for (const auto &[name, field] : facts) {
        if (name == concept_ && field.review != Review::Rejected) {
            return toText(field.text);
        }
    }
    return {};
}

QDate dateOf(const Field *field)
{
    return field != nullptr ? QDate::fromString(toText(field->value), Qt::ISODate) : QDate();
}

QDate reportOf(const Extraction &extraction)
{
    const QDate printed = dateOf(extraction.coverFact("DocumentPeriodEndDate"));
    if (printed.isValid()) {
        return printed;
    }
    const QDate released = extraction.release.date ? dateOf(&*extraction.release.date) : QDate();
    return !released.isValid() && extraction.header ? dateOf(&extraction.header->periodOfReport) : released;
}

/// Names, and the keys of those that file together.
void addNames(const Extraction &extraction, IndexedFiling &made)
{
    made.names << made.facts.registrant;
    for (const FactList &registrant : extraction.registrants) {
        made.names << coverText(registrant, "EntityRegistrantName")
                   << paddedCik(coverText(registrant, "EntityCentralIndexKey"));
    }
    made.names << coverText(extraction.cover, "EntityInformationFormerLegalOrRegisteredName");
    if (extraction.header) {
        for (const HeaderFiler &filer : extraction.header->filers) {
            made.names << toText(filer.name.text);
            for (const HeaderFormerName &former : filer.formerNames) {
                made.names << toText(former.name.text);
            }
        }
    }
    made.names.removeAll(QString());
    made.names.removeDuplicates();
}

void addFacts(const Extraction &extraction, IndexedFiling &made)
{
    LibraryFiling &facts = made.facts;
    facts.registrant = coverText(extraction.cover, "EntityRegistrantName");
    facts.cik = paddedCik(coverText(extraction.cover, "EntityCentralIndexKey"));
    if (extraction.header && !extraction.header->filers.empty()) {
        const HeaderFiler &filer = extraction.header->filers.front();
        facts.registrant = facts.registrant.isEmpty() ? toText(filer.name.text) : facts.registrant;
        facts.cik = facts.cik.isEmpty() ? paddedCik(toText(filer.cik.text)) : facts.cik;
    }
    facts.form = toText(extraction.form);
    facts.report = reportOf(extraction);
    if (extraction.header) {
        facts.filed = dateOf(&extraction.header->filed);
        facts.accession = toText(extraction.header->accessionNumber.text);
    }
    for (const Item &item : extraction.items) {
        facts.items << toText(item.number);
    }
    facts.items.removeDuplicates();
    made.nameKey = companyKey(facts.registrant);
    made.format = toText(name(extraction.format));
    addNames(extraction, made);
}

void addReview(const OpenFiling &filing, LibraryFiling &facts)
{
    const ReviewProgress progress = reviewProgress(filing);
    facts.answered = progress.answered;
    facts.left = progress.left;
    const bool touched = progress.timeMs != 0;
    facts.review = !touched ? ReviewState::Untouched : progress.left == 0 ? ReviewState::Done : ReviewState::Started;
}

double factor(const Statement &statement, Measure measure)
{
    switch (measure) {
    case Measure::Money:
        return static_cast<double>(statement.scale);
    case Measure::Shares:
        return static_cast<double>(statement.shareScale);
    case Measure::PerShare:
    case Measure::Percent:
        break;
    }
    return 1;
}

/// Digits first, noughts behind: what is multiplied as a double would not be equal to what a person types.
double wholeUnits(Decimal number, double scale)
{
    constexpr std::array<double, 7> powers { 1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6 };
    const auto places = static_cast<std::size_t>(number.places());
    return static_cast<double>(number.mantissa()) * scale / (places < powers.size() ? powers[places] : powers.back());
}

void addCells(const Statement &statement, const Row &row, IndexedFiling &made)
{
    for (std::size_t i = 0; i < row.cells.size() && i < statement.periods.size(); ++i) {
        const Cell &cell = row.cells[i];
        const auto number = cell && cell->review != Review::Rejected ? cell->number() : std::nullopt;
        if (!number) {
            continue;
        }
        const Period &period = statement.periods[i];
        IndexedCell indexed;
        indexed.line = made.lines.size() - 1;
        indexed.period = keyAt(statement.periods, i);
        indexed.value = wholeUnits(*number, factor(statement, row.measure));
        indexed.text = cell->text;
        indexed.months = period.months;
        indexed.first = period.start ? isoDate(*period.start) : std::string();
        indexed.last = period.end ? isoDate(*period.end) : std::string();
        indexed.span = cell->span();
        indexed.proof = static_cast<int>(cell->proof);
        indexed.status = static_cast<int>(cell->status);
        made.facts.contradicted += cell->proof == Proof::Contradicted ? 1 : 0;
        made.cells.push_back(std::move(indexed));
    }
}

void addStatements(const Extraction &extraction, IndexedFiling &made)
{
    for (std::size_t s = 0; s < extraction.statements.size(); ++s) {
        const Statement &statement = extraction.statements[s];
        for (std::size_t r = 0; r < statement.rows.size(); ++r) {
            const Row &row = statement.rows[r];
            if (row.heading) {
                continue;
            }
            made.lines.push_back({ rowPath(extraction, s, r), row.label.text, row.role,
                                   static_cast<int>(statement.kind), static_cast<int>(statement.basis),
                                   static_cast<int>(row.measure), statement.currency });
            addCells(statement, row, made);
        }
    }
}

/// What is not in a statement: its lines are kept apart, and prose that states figures is in the text.
void addFields(const Extraction &extraction, IndexedFiling &made)
{
    forEachField(extraction, [&](const FieldEntry &entry) {
        const bool kept = entry.kind == FieldKind::Cover || entry.kind == FieldKind::Item
            || entry.kind == FieldKind::Exhibit || entry.kind == FieldKind::Signature
            || entry.kind == FieldKind::Release;
        const Field &field = *entry.field;
        if (kept && field.review != Review::Rejected) {
            made.fields.push_back({ entry.path, field.text, field.value, field.span(), static_cast<int>(field.status),
                                    static_cast<int>(field.review) });
        }
    });
}

/// Endings that are written in more than one way.
QString endingOf(const QString &word)
{
    static const std::array<std::pair<QString, QString>, 5> endings { {
        { u"incorporated"_s, u"inc"_s },
        { u"corporation"_s, u"corp"_s },
        { u"company"_s, u"co"_s },
        { u"companies"_s, u"cos"_s },
        { u"limited"_s, u"ltd"_s },
    } };
    for (const auto &[whole, brief] : endings) {
        if (word == whole) {
            return brief;
        }
    }
    return word;
}

} // namespace

QString companyKey(const QString &name)
{
    // EDGAR marks the state behind a name that two companies have: "ALDER CREEK INC /DE/".
    const QString printed = name.section(u" /"_s, 0, 0);
    QStringList words = toText(wordKey(printed.toStdString())).split(u' ', Qt::SkipEmptyParts);
    if (words.size() > 1 && words.first() == u"the"_s) {
        words.removeFirst();
    }
    QString key;
    for (const QString &word : words) {
        key += endingOf(word);
    }
    return key;
}

QString paddedCik(const QString &cik)
{
    constexpr int digits = 10;
    bool isNumber = false;
    const qulonglong number = cik.trimmed().toULongLong(&isNumber);
    if (!isNumber || number == 0) {
        return {};
    }
    const QString text = QString::number(number);
    return text.size() <= digits ? text.rightJustified(digits, u'0') : QString();
}

IndexedFiling indexFiling(OpenFiling filing, const std::vector<Rule> &rules, bool withText)
{
    layOver(filing, rules, std::nullopt);
    IndexedFiling made;
    made.extraction = filing.effective;
    const Extraction &extraction = *filing.effective;
    made.facts.document = filing.document->id();
    made.facts.bytes = filing.document->size();
    addFacts(extraction, made);
    addReview(filing, made.facts);
    addFields(extraction, made);
    addStatements(extraction, made);
    if (withText) {
        made.chunks = textChunks(extraction);
    }
    return made;
}

} // namespace filing::models
