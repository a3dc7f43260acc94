// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/displaytext.h"

#include "models/text/pathtext.h"
#include "models/tr.h"
#include "parsers/core/listkey.h"
#include "parsers/core/text.h"
#include "parsers/extraction/fieldpath.h"

#include <QDate>
#include <QLocale>

#include <algorithm>
#include <cstdlib>

namespace filing::models
{

namespace
{

struct ConceptName
{
    std::string_view concept_;
    const char *label;
};

// The order of Exchange Act cover pages; the words are those of the forms, shortened.
constexpr ConceptName conceptNames[] = {
    {"DocumentType", QT_TR_NOOP("Form")},
    {"AmendmentFlag", QT_TR_NOOP("Amendment")},
    {"AmendmentDescription", QT_TR_NOOP("What the amendment changes")},
    {"DocumentPeriodEndDate", QT_TR_NOOP("Date of report")},
    {"EntityRegistrantName", QT_TR_NOOP("Registrant")},
    {"EntityIncorporationStateCountryCode", QT_TR_NOOP("State of incorporation")},
    {"EntityFileNumber", QT_TR_NOOP("Commission file number")},
    {"EntityTaxIdentificationNumber", QT_TR_NOOP("IRS employer number")},
    {"EntityCentralIndexKey", QT_TR_NOOP("Central index key (CIK)")},
    {"EntityAddress", QT_TR_NOOP("Address")},
    {"EntityAddressAddressLine1", QT_TR_NOOP("Address, line 1")},
    {"EntityAddressAddressLine2", QT_TR_NOOP("Address, line 2")},
    {"EntityAddressAddressLine3", QT_TR_NOOP("Address, line 3")},
    {"EntityAddressCityOrTown", QT_TR_NOOP("City")},
    {"EntityAddressStateOrProvince", QT_TR_NOOP("State")},
    {"EntityAddressCountry", QT_TR_NOOP("Country")},
    {"EntityAddressPostalZipCode", QT_TR_NOOP("Zip code")},
    {"EntityPhone", QT_TR_NOOP("Telephone")},
    {"CityAreaCode", QT_TR_NOOP("Area code")},
    {"LocalPhoneNumber", QT_TR_NOOP("Local telephone number")},
    {"EntityInformationFormerLegalOrRegisteredName", QT_TR_NOOP("Former name")},
    {"WrittenCommunications", QT_TR_NOOP("Written communications (Rule 425)")},
    {"SolicitingMaterial", QT_TR_NOOP("Soliciting material (Rule 14a-12)")},
    {"PreCommencementTenderOffer", QT_TR_NOOP("Pre-commencement communications (Rule 14d-2(b))")},
    {"PreCommencementIssuerTenderOffer", QT_TR_NOOP("Pre-commencement communications (Rule 13e-4(c))")},
    {"EntityEmergingGrowthCompany", QT_TR_NOOP("Emerging growth company")},
    {"EntityExTransitionPeriod", QT_TR_NOOP("Extended transition period not used")},
    {"Security12bTitle", QT_TR_NOOP("Title of security")},
    {"TradingSymbol", QT_TR_NOOP("Trading symbol")},
    {"SecurityExchangeName", QT_TR_NOOP("Exchange")},
    {"NoTradingSymbolFlag", QT_TR_NOOP("No trading symbol")},
    {"SecurityReportingObligation", QT_TR_NOOP("Reporting obligation")},
    {"DocumentQuarterlyReport", QT_TR_NOOP("Quarterly report")},
    {"DocumentAnnualReport", QT_TR_NOOP("Annual report")},
    {"DocumentTransitionReport", QT_TR_NOOP("Transition report")},
    {"DocumentFiscalYearFocus", QT_TR_NOOP("Fiscal year")},
    {"DocumentFiscalPeriodFocus", QT_TR_NOOP("Fiscal period")},
    {"CurrentFiscalYearEndDate", QT_TR_NOOP("End of fiscal year")},
    {"EntityCurrentReportingStatus", QT_TR_NOOP("All reports filed")},
    {"EntityInteractiveDataCurrent", QT_TR_NOOP("Interactive data filed")},
    {"EntityFilerCategory", QT_TR_NOOP("Filer category")},
    {"EntitySmallBusiness", QT_TR_NOOP("Smaller reporting company")},
    {"EntityShellCompany", QT_TR_NOOP("Shell company")},
    {"EntityVoluntaryFilers", QT_TR_NOOP("Voluntary filer")},
    {"EntityWellKnownSeasonedIssuer", QT_TR_NOOP("Well-known seasoned issuer")},
    {"EntityPublicFloat", QT_TR_NOOP("Public float")},
    {"EntityCommonStockSharesOutstanding", QT_TR_NOOP("Shares outstanding")},
    {"IcfrAuditorAttestationFlag", QT_TR_NOOP("Auditor attestation of internal control")},
};

/// "SecurityExchangeName" → "Security exchange name": better than nothing for a concept that is new here.
QString spacedOut(std::string_view name)
{
    QString words;
    for (const char c : name) {
        const bool capital = c >= 'A' && c <= 'Z';
        if (capital && !words.isEmpty()) {
            words += QLatin1Char(' ');
            words += QChar(QLatin1Char(c)).toLower();
        } else {
            words += QLatin1Char(c);
        }
    }
    return words;
}

QString monthsText(int months)
{
    static constexpr const char *words[] = {"", QT_TR_NOOP("one month"), QT_TR_NOOP("two months"), QT_TR_NOOP("three months"),
        QT_TR_NOOP("four months"), QT_TR_NOOP("five months"), QT_TR_NOOP("six months"), QT_TR_NOOP("seven months"),
        QT_TR_NOOP("eight months"), QT_TR_NOOP("nine months"), QT_TR_NOOP("ten months"), QT_TR_NOOP("eleven months"),
        QT_TR_NOOP("year")};
    if (months > 0 && months < static_cast<int>(std::size(words))) {
        return tr(words[months]);
    }
    return tr("%n months", nullptr, months);
}

QString kindText(StatementKind kind)
{
    switch (kind) {
    case StatementKind::Operations:
        return tr("Statement of operations");
    case StatementKind::ComprehensiveIncome:
        return tr("Statement of comprehensive income");
    case StatementKind::BalanceSheet:
        return tr("Balance sheet");
    case StatementKind::CashFlows:
        return tr("Statement of cash flows");
    case StatementKind::Other:
        break;
    }
    return tr("Statement");
}

QString memberText(std::string_view member)
{
    static constexpr ConceptName names[] = {
        {"registrant", QT_TR_NOOP("registrant")}, {"name", QT_TR_NOOP("name")}, {"title", QT_TR_NOOP("title")},
        {"date", QT_TR_NOOP("date")}, {"period", QT_TR_NOOP("period")}, {"number", QT_TR_NOOP("number")},
        {"description", QT_TR_NOOP("description")},
    };
    for (const ConceptName &known : names) {
        if (known.concept_ == member) {
            return tr(known.label);
        }
    }
    return toText(member);
}

QString joined(const QString &what, const QString &of)
{
    return of.isEmpty() ? what : what.isEmpty() ? of : what + QStringLiteral(" · ") + of;
}

QString rowText(const Statement &statement, std::size_t row)
{
    if (row >= statement.rows.size()) {
        return {};
    }
    const QString label = toText(statement.rows[row].label.text);
    return label.isEmpty() ? tr("Line %1 without a name").arg(row + 1) : label;
}

QString cellText(const Statement &statement, std::size_t row, std::size_t period)
{
    return joined(rowText(statement, row),
                  period < statement.periods.size() ? periodText(statement.periods[period]) : QString());
}

QString statementFieldText(const Extraction &extraction, std::string_view path)
{
    const StatementAddress address = statementAddress(extraction, path);
    if (!address.statement) {
        return toText(path);
    }
    const Statement &statement = extraction.statements[*address.statement];
    if (const auto cell = cellAddress(extraction, path)) {
        return cellText(statement, cell->row, cell->period);
    }
    if (const Witness *witness = findWitness(extraction, path)) {
        return tr("Said in the text: %1").arg(cellText(statement, witness->row, witness->period));
    }
    if (address.row) {
        return rowText(statement, *address.row);
    }
    if (address.period) {
        const QString period = periodText(statement.periods[*address.period]);
        return isCellPath(path) ? period : joined(tr("Period"), period);
    }
    return joined(path.ends_with("/scaleNote") ? tr("Units") : tr("Title"), statementTitle(statement));
}

QString exhibitText(const Extraction &extraction, std::size_t index)
{
    if (index >= extraction.exhibits.size()) {
        return {};
    }
    return tr("Exhibit %1").arg(toText(extraction.exhibits[index].number.text)).trimmed();
}

} // namespace

QString conceptLabel(std::string_view concept_)
{
    const auto found = std::find_if(std::begin(conceptNames), std::end(conceptNames),
                                    [&](const ConceptName &known) { return known.concept_ == concept_; });
    return found != std::end(conceptNames) ? tr(found->label) : spacedOut(concept_);
}

std::vector<std::string_view> coverConcepts()
{
    std::vector<std::string_view> all;
    for (const ConceptName &known : conceptNames) {
        all.push_back(known.concept_);
    }
    return all;
}

QString printedNumber(Decimal value)
{
    // Digit by digit: a locale's own rules must not change what a filing prints.
    const std::int64_t mantissa = std::abs(value.mantissa());
    QString digits = QString::number(mantissa).rightJustified(value.places() + 1, QLatin1Char('0'));
    const qsizetype whole = digits.size() - value.places();
    if (value.places() > 0) {
        digits.insert(whole, QLatin1Char('.'));
    }
    for (qsizetype at = whole - 3; at > 0; at -= 3) {
        digits.insert(at, QLatin1Char(','));
    }
    return value.isNegative() ? QLatin1Char('(') + digits + QLatin1Char(')') : digits;
}

QString dateText(Date date)
{
    const QDate day(static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
                    static_cast<int>(static_cast<unsigned>(date.day())));
    return QLocale::c().toString(day, QStringLiteral("MMMM d, yyyy"));
}

QString periodText(const Period &period)
{
    if (!period.end) {
        return toText(period.label.text);
    }
    const QString text = period.months == 0 ? dateText(*period.end)
                                            : tr("%1 to %2").arg(monthsText(period.months), dateText(*period.end));
    return period.restated ? tr("%1, restated").arg(text) : text;
}

QString shortPeriodText(const Period &period)
{
    if (!period.end) {
        return toText(period.label.text);
    }
    const QString date = dateText(*period.end);
    const QString month = date.left(3);
    const QString year = date.right(4);
    if (period.months == 0) {
        return QStringLiteral("%1 %2, %3")
            .arg(month, QString::number(static_cast<unsigned>(period.end->day())), year);
    }
    return period.months == 12 ? tr("Year to %1 %2").arg(month, year)
                               : tr("%1M to %2 %3").arg(QString::number(period.months), month, year);
}

QString statementTitle(const Statement &statement)
{
    QString title = kindText(statement.kind);
    if (statement.kind == StatementKind::Other && !statement.title.text.empty()) {
        title = toText(statement.title.text);
    }
    switch (statement.basis) {
    case Basis::Gaap:
        return title;
    case Basis::NonGaap:
        return tr("%1, non-GAAP").arg(title);
    case Basis::ProForma:
        return tr("%1, pro forma").arg(title);
    }
    return title;
}

QString statementTitle(const Extraction &extraction, std::size_t index)
{
    if (index >= extraction.statements.size()) {
        return {};
    }
    const QString title = statementTitle(extraction.statements[index]);
    const auto same = [&](const Statement &other) { return statementTitle(other) == title; };
    const auto begin = extraction.statements.begin();
    if (std::count_if(begin, extraction.statements.end(), same) < 2) {
        return title;
    }
    const auto number = 1 + std::count_if(begin, begin + static_cast<std::ptrdiff_t>(index), same);
    return QStringLiteral("%1 (%2)").arg(title).arg(number);
}

QString fieldLabel(const Extraction &extraction, std::string_view path)
{
    const std::string_view head = path.substr(0, path.find('/'));
    const std::string_view tail = path.substr(path.rfind('/') + 1);
    const std::vector<std::string_view> parts = split(path, '/');
    const std::string_view key = parts.size() > 1 ? parts[1] : std::string_view();
    if (head == "cover") {
        return conceptLabel(tail);
    }
    if (head == "registrants" || head == "securities") {
        const int number = toText(key).toInt() + 1;
        return joined(conceptLabel(tail), head == "registrants" ? tr("registrant %1").arg(number) : tr("security %1").arg(number));
    }
    if (const auto item = indexOfKey(extraction.items, key); head == "items" && item) {
        return tr("Item %1").arg(toText(extraction.items[*item].number));
    }
    if (const auto exhibit = indexOfKey(extraction.exhibits, key); head == "exhibits" && exhibit) {
        return tail == "number" ? joined(exhibitText(extraction, *exhibit), tr("number")) : exhibitText(extraction, *exhibit);
    }
    if (const auto signature = indexOfKey(extraction.signatures, key); head == "signatures" && signature) {
        const QString which = extraction.signatures.size() > 1 ? tr("Signature %1").arg(*signature + 1) : tr("Signature");
        return joined(which, memberText(tail));
    }
    if (head == "release") {
        return joined(tr("Release"), memberText(tail));
    }
    return head == "statements" ? statementFieldText(extraction, path) : toText(path);
}

QString fieldText(const Field &field)
{
    const QString text = toText(field.text.empty() ? field.value : field.text);
    // Tick boxes print as all sorts of marks; what counts is whether they are ticked.
    if (field.value == "true") {
        return tr("yes");
    }
    return field.value == "false" ? tr("no") : text;
}

QString amountText(const Field &field)
{
    const auto number = field.number();
    if (!number) {
        return toText(field.text);
    }
    // As many decimal places as are printed: 0.20 stays 0.20.
    const std::size_t point = field.text.rfind('.');
    int places = 0;
    for (std::size_t i = point; point != std::string::npos && ++i < field.text.size() && field.text[i] >= '0'
         && field.text[i] <= '9' && places < 6;) {
        ++places;
    }
    return printedNumber(*number + Decimal(0, std::max(places, number->places())));
}

QString scaleText(const Statement &statement)
{
    const QString currency = toText(statement.currency);
    switch (statement.scale) {
    case 1:
        return tr("in %1").arg(currency);
    case 1000:
        return tr("in thousands of %1").arg(currency);
    case 1000000:
        return tr("in millions of %1").arg(currency);
    case 1000000000:
        return tr("in billions of %1").arg(currency);
    default:
        return tr("in %1 × %2").arg(currency, printedNumber(Decimal(statement.scale)));
    }
}

} // namespace filing::models
