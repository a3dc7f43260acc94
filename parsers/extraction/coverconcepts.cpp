// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/extraction/coverconcepts.h"

#include <algorithm>

namespace filing
{

namespace
{

using Value = CoverConcept::Value;

constexpr CoverConcept concepts[] = {
    {"DocumentType", Value::Words, false},
    {"AmendmentFlag", Value::TickBox, false},
    {"AmendmentDescription", Value::Words, false},
    {"DocumentPeriodEndDate", Value::Day, false},
    {"EntityRegistrantName", Value::Words, false},
    {"EntityIncorporationStateCountryCode", Value::Words, false},
    {"EntityFileNumber", Value::Words, false},
    {"EntityTaxIdentificationNumber", Value::Words, false},
    {"EntityCentralIndexKey", Value::Words, false},
    {"EntityAddress", Value::Words, false},
    {"EntityAddressAddressLine1", Value::Words, false},
    {"EntityAddressAddressLine2", Value::Words, false},
    {"EntityAddressAddressLine3", Value::Words, false},
    {"EntityAddressCityOrTown", Value::Words, false},
    {"EntityAddressStateOrProvince", Value::Words, false},
    {"EntityAddressCountry", Value::Words, false},
    {"EntityAddressPostalZipCode", Value::Words, false},
    {"EntityPhone", Value::Words, false},
    {"CityAreaCode", Value::Words, false},
    {"LocalPhoneNumber", Value::Words, false},
    {"EntityInformationFormerLegalOrRegisteredName", Value::Words, false},
    {"WrittenCommunications", Value::TickBox, false},
    {"SolicitingMaterial", Value::TickBox, false},
    {"PreCommencementTenderOffer", Value::TickBox, false},
    {"PreCommencementIssuerTenderOffer", Value::TickBox, false},
    {"Security12bTitle", Value::Words, true},
    {"Security12gTitle", Value::Words, true},
    {"TradingSymbol", Value::Words, true},
    {"NoTradingSymbolFlag", Value::TickBox, true},
    {"SecurityExchangeName", Value::Words, true},
    {"EntityEmergingGrowthCompany", Value::TickBox, false},
    {"EntityExTransitionPeriod", Value::TickBox, false},
    {"DocumentAnnualReport", Value::TickBox, false},
    {"DocumentQuarterlyReport", Value::TickBox, false},
    {"DocumentTransitionReport", Value::TickBox, false},
    {"CurrentFiscalYearEndDate", Value::Words, false},
    {"DocumentFiscalYearFocus", Value::Words, false},
    {"DocumentFiscalPeriodFocus", Value::Words, false},
    {"EntityFilerCategory", Value::Words, false},
    {"EntitySmallBusiness", Value::TickBox, false},
    {"EntityShellCompany", Value::TickBox, false},
    {"EntityCurrentReportingStatus", Value::Words, false},
    {"EntityInteractiveDataCurrent", Value::Words, false},
    {"EntityVoluntaryFilers", Value::Words, false},
    {"EntityWellKnownSeasonedIssuer", Value::Words, false},
    {"EntityPublicFloat", Value::Words, false},
    {"EntityCommonStockSharesOutstanding", Value::Words, false},
};

} // namespace

std::span<const CoverConcept> coverConcepts()
{
    return concepts;
}

const CoverConcept *coverConcept(std::string_view name)
{
    const auto found = std::find_if(std::begin(concepts), std::end(concepts), [name](const CoverConcept &known) { return known.name == name; });
    return found != std::end(concepts) ? found : nullptr;
}

} // namespace filing
