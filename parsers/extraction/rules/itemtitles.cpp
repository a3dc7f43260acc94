// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/core/text.h"
#include "parsers/extraction/rules/items.h"

namespace filing::rules
{

namespace
{

struct Title
{
    std::string_view number;
    std::string_view words;
};

constexpr Title currentReport[] = {
    {"1.01", "Entry into a Material Definitive Agreement"},
    {"1.02", "Termination of a Material Definitive Agreement"},
    {"1.03", "Bankruptcy or Receivership"},
    {"1.04", "Mine Safety - Reporting of Shutdowns and Patterns of Violations"},
    {"1.05", "Material Cybersecurity Incidents"},
    {"2.01", "Completion of Acquisition or Disposition of Assets"},
    {"2.02", "Results of Operations and Financial Condition"},
    {"2.03", "Creation of a Direct Financial Obligation or an Obligation under an Off-Balance Sheet Arrangement of a Registrant"},
    {"2.03", "Creation of a Direct Financial Obligation"},
    {"2.04", "Triggering Events That Accelerate or Increase a Direct Financial Obligation or an Obligation under an Off-Balance Sheet Arrangement"},
    {"2.05", "Costs Associated with Exit or Disposal Activities"},
    {"2.06", "Material Impairments"},
    {"3.01", "Notice of Delisting or Failure to Satisfy a Continued Listing Rule or Standard; Transfer of Listing"},
    {"3.02", "Unregistered Sales of Equity Securities"},
    {"3.03", "Material Modification to Rights of Security Holders"},
    {"4.01", "Changes in Registrant's Certifying Accountant"},
    {"4.02", "Non-Reliance on Previously Issued Financial Statements or a Related Audit Report or Completed Interim Review"},
    {"5.01", "Changes in Control of Registrant"},
    {"5.02", "Departure of Directors or Certain Officers; Election of Directors; Appointment of Certain Officers; Compensatory Arrangements of Certain Officers"},
    {"5.02", "Departure of Directors or Principal Officers; Election of Directors; Appointment of Principal Officers"},
    {"5.02", "Compensatory Arrangements of Certain Officers"},
    {"5.02", "Election of Directors"},
    {"5.02", "Departure of Directors or Certain Officers; Election of Directors; Appointment of Certain Officers"},
    {"5.03", "Amendments to Articles of Incorporation or Bylaws; Change in Fiscal Year"},
    {"5.03", "Amendments to Articles of Incorporation or Bylaws"},
    {"5.04", "Temporary Suspension of Trading Under Registrant's Employee Benefit Plans"},
    {"5.05", "Amendments to the Registrant's Code of Ethics, or Waiver of a Provision of the Code of Ethics"},
    {"5.06", "Change in Shell Company Status"},
    {"5.07", "Submission of Matters to a Vote of Security Holders"},
    {"5.08", "Shareholder Director Nominations"},
    {"5.08", "Shareholder Nominations Pursuant to Exchange Act Rule 14a-11"},
    {"6.01", "ABS Informational and Computational Material"},
    {"6.02", "Change of Servicer or Trustee"},
    {"6.03", "Change in Credit Enhancement or Other External Support"},
    {"6.04", "Failure to Make a Required Distribution"},
    {"6.05", "Securities Act Updating Disclosure"},
    {"6.06", "Static Pool"},
    {"6.10", "Alternative Filings of Asset-Backed Issuers"},
    {"7.01", "Regulation FD Disclosure"},
    {"8.01", "Other Events"},
    {"8.01", "Other Events and Regulation FD Disclosure"},
    {"9.01", "Financial Statements and Exhibits"},
    {"9.01", "Financial Statements, Pro Forma Financial Information and Exhibits"},
    // Before 23 August 2004.
    {"1", "Changes in Control of Registrant"},
    {"2", "Acquisition or Disposition of Assets"},
    {"3", "Bankruptcy or Receivership"},
    {"4", "Changes in Registrant's Certifying Accountant"},
    {"5", "Other Events"},
    {"5", "Other Events and Regulation FD Disclosure"},
    {"5", "Other Events and Required FD Disclosure"},
    {"5", "Other Materially Important Events"},
    {"6", "Resignations of Registrant's Directors"},
    {"7", "Financial Statements and Exhibits"},
    {"7", "Financial Statements, Pro Forma Financial Information and Exhibits"},
    {"7", "Financial Statements and Pro Forma Financial Information"},
    {"7", "Exhibits"},
    {"8", "Change in Fiscal Year"},
    {"9", "Regulation FD Disclosure"},
    {"9", "Sales of Equity Securities Pursuant to Regulation S"},
    {"10", "Amendments to the Registrant's Code of Ethics, or Waiver of a Provision of the Code of Ethics"},
    {"11", "Temporary Suspension of Trading Under Registrant's Employee Benefit Plans"},
    {"12", "Results of Operations and Financial Condition"},
    {"12", "Disclosure of Results of Operations and Financial Condition"},
};

constexpr Title quarterlyReport[] = {
    {"1", "Financial Statements"},
    {"1", "Legal Proceedings"},
    {"1A", "Risk Factors"},
    {"2", "Management's Discussion and Analysis of Financial Condition and Results of Operations"},
    {"2", "Unregistered Sales of Equity Securities and Use of Proceeds"},
    {"2", "Changes in Securities"},
    {"3", "Quantitative and Qualitative Disclosures About Market Risk"},
    {"3", "Defaults Upon Senior Securities"},
    {"4", "Controls and Procedures"},
    {"4", "Mine Safety Disclosures"},
    {"4", "Submission of Matters to a Vote of Security Holders"},
    {"5", "Other Information"},
    {"6", "Exhibits"},
    {"6", "Exhibits and Reports on Form 8-K"},
};

constexpr Title annualReport[] = {
    {"1", "Business"},
    {"1A", "Risk Factors"},
    {"1B", "Unresolved Staff Comments"},
    {"1C", "Cybersecurity"},
    {"2", "Properties"},
    {"3", "Legal Proceedings"},
    {"4", "Mine Safety Disclosures"},
    {"4", "Submission of Matters to a Vote of Security Holders"},
    {"5", "Market for Registrant's Common Equity, Related Stockholder Matters and Issuer Purchases of Equity Securities"},
    {"6", "Selected Financial Data"},
    {"6", "[Reserved]"},
    {"7", "Management's Discussion and Analysis of Financial Condition and Results of Operations"},
    {"7A", "Quantitative and Qualitative Disclosures About Market Risk"},
    {"8", "Financial Statements and Supplementary Data"},
    {"9", "Changes in and Disagreements With Accountants on Accounting and Financial Disclosure"},
    {"9A", "Controls and Procedures"},
    {"9B", "Other Information"},
    {"9C", "Disclosure Regarding Foreign Jurisdictions that Prevent Inspections"},
    {"10", "Directors, Executive Officers and Corporate Governance"},
    {"10", "Directors and Executive Officers of the Registrant"},
    {"11", "Executive Compensation"},
    {"12", "Security Ownership of Certain Beneficial Owners and Management and Related Stockholder Matters"},
    {"13", "Certain Relationships and Related Transactions, and Director Independence"},
    {"14", "Principal Accountant Fees and Services"},
    {"14", "Exhibits, Financial Statement Schedules and Reports on Form 8-K"},
    {"15", "Exhibits and Financial Statement Schedules"},
    {"16", "Form 10-K Summary"},
};

constexpr Title foreignReport[] = {
    {"1", "Identity of Directors, Senior Management and Advisers"},
    {"2", "Offer Statistics and Expected Timetable"},
    {"3", "Key Information"},
    {"4", "Information on the Company"},
    {"4A", "Unresolved Staff Comments"},
    {"5", "Operating and Financial Review and Prospects"},
    {"6", "Directors, Senior Management and Employees"},
    {"7", "Major Shareholders and Related Party Transactions"},
    {"8", "Financial Information"},
    {"9", "The Offer and Listing"},
    {"10", "Additional Information"},
    {"11", "Quantitative and Qualitative Disclosures About Market Risk"},
    {"12", "Description of Securities Other than Equity Securities"},
    {"13", "Defaults, Dividend Arrearages and Delinquencies"},
    {"14", "Material Modifications to the Rights of Security Holders and Use of Proceeds"},
    {"15", "Controls and Procedures"},
    {"16", "[Reserved]"},
    {"16A", "Audit Committee Financial Expert"},
    {"16B", "Code of Ethics"},
    {"16C", "Principal Accountant Fees and Services"},
    {"16D", "Exemptions from the Listing Standards for Audit Committees"},
    {"16E", "Purchases of Equity Securities by the Issuer and Affiliated Purchasers"},
    {"16F", "Change in Registrant's Certifying Accountant"},
    {"16G", "Corporate Governance"},
    {"16H", "Mine Safety Disclosure"},
    {"16I", "Disclosure Regarding Foreign Jurisdictions that Prevent Inspections"},
    {"16J", "Insider Trading Policies"},
    {"16K", "Cybersecurity"},
    {"17", "Financial Statements"},
    {"18", "Financial Statements"},
    {"19", "Exhibits"},
};

template<std::size_t N>
std::vector<std::string_view> select(const Title (&titles)[N], std::string_view number)
{
    std::vector<std::string_view> found;
    for (const Title &title : titles) {
        if (title.number == number) {
            found.push_back(title.words);
        }
    }
    return found;
}

} // namespace

std::vector<std::string_view> printedTitles(std::string_view form, std::string_view number)
{
    if (form.starts_with("10-Q")) {
        return select(quarterlyReport, number);
    }
    if (form.starts_with("10-K")) {
        return select(annualReport, number);
    }
    if (form.starts_with("20-F")) {
        return select(foreignReport, number);
    }
    return select(currentReport, number);
}

} // namespace filing::rules
