// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/inputs.h"

#include <array>
#include <cstdint>

namespace filing::bench
{
namespace
{

/// A small generator with a fixed sequence on every platform, which <random>'s distributions do not promise.
class Sequence
{
public:
    [[nodiscard]] std::uint32_t below(std::uint32_t limit)
    {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<std::uint32_t>(m_state >> 33) % limit;
    }

private:
    std::uint64_t m_state = 20111027;
};

constexpr std::array words{"the", "company", "of", "and", "its", "sensors", "calibration", "in", "fiscal", "to",
                           "revenue", "customers", "services", "a", "which", "products", "quarter", "were", "from",
                           "laboratory", "inventories", "agreement", "may", "not", "year", "operations", "market"};

void addSentence(std::string &to, Sequence &chance)
{
    const std::size_t begin = to.size();
    const std::uint32_t count = 9 + chance.below(20);
    for (std::uint32_t i = 0; i < count; ++i) {
        if (i > 0)
            to += ' ';
        to += words.at(chance.below(words.size()));
    }
    to.at(begin) = static_cast<char>(to.at(begin) - 'a' + 'A');
    to += ". ";
}

[[nodiscard]] std::string grouped(std::int64_t value)
{
    std::string digits = std::to_string(value < 0 ? -value : value);
    for (std::size_t at = digits.size(); at > 3; at -= 3)
        digits.insert(at - 3, ",");
    return value < 0 ? "(" + digits + ")" : digits;
}

constexpr std::string_view cellStyle = "background-color:#cceeff;padding:2px 0;text-align:right;vertical-align:bottom";
constexpr std::string_view fontStyle
    = "color:#000000;font-family:'Times New Roman',sans-serif;font-size:10pt;font-weight:400;line-height:120%";

void addSpan(std::string &to, std::string_view text)
{
    to += "<span style=\"";
    to += fontStyle;
    to += "\">";
    to += text;
    to += "</span>";
}

struct Line
{
    std::string_view label;
    std::string_view concept_;
    std::array<std::int64_t, 3> years;
};

void addFigure(std::string &to, const Line &line, std::size_t year, int &facts)
{
    const std::int64_t value = line.years.at(year);
    to += "<td style=\"";
    to += cellStyle;
    to += "\"><span style=\"";
    to += fontStyle;
    to += "\">";
    if (value < 0)
        to += '(';
    to += "<ix:nonFraction unitRef=\"usd\" contextRef=\"c-" + std::to_string(year + 1)
        + "\" decimals=\"-3\" name=\"us-gaap:";
    to += line.concept_;
    to += "\" format=\"ixt:num-dot-decimal\" scale=\"3\" id=\"f-" + std::to_string(++facts) + "\"";
    to += value < 0 ? " sign=\"-\">" : ">";
    to += grouped(value < 0 ? -value : value) + "</ix:nonFraction>";
    to += value < 0 ? ")</span></td>" : "</span></td>";
    to += "<td style=\"padding:0 1pt\"/>";
}

void addTable(std::string &to, const std::vector<Line> &lines, int &facts)
{
    to += "<div><table style=\"border-collapse:collapse;display:inline-table;margin-bottom:5pt;width:99.853%\"><tr>";
    for (int i = 0; i < 7; ++i)
        to += "<td style=\"width:11.637%\"/>";
    to += "</tr><tr><td style=\"padding:0 1pt\"/><td colspan=\"6\" style=\"text-align:center\">";
    addSpan(to, "Year Ended June 30,");
    to += "</td></tr><tr><td style=\"padding:0 1pt\"/>";
    for (const std::string_view year : {"2013", "2012", "2011"}) {
        to += "<td style=\"text-align:center\">";
        addSpan(to, year);
        to += "</td><td style=\"padding:0 1pt\"/>";
    }
    to += "</tr>";
    for (const Line &line : lines) {
        to += "<tr><td style=\"background-color:#cceeff;padding:2px 1pt;text-align:left;vertical-align:top\">";
        addSpan(to, line.label);
        to += "</td>";
        for (std::size_t year = 0; year < 3; ++year)
            addFigure(to, line, year, facts);
        to += "</tr>";
    }
    to += "</table></div>";
}

[[nodiscard]] std::vector<Line> statementOfOperations(Sequence &chance)
{
    std::vector<Line> lines{{"Products", "ProductRevenue", {}},
                            {"Calibration services", "ServiceRevenue", {}},
                            {"Total revenues", "Revenues", {}},
                            {"Cost of products", "CostOfGoodsSold", {}},
                            {"Research and development", "ResearchAndDevelopmentExpense", {}},
                            {"Selling and marketing", "SellingAndMarketingExpense", {}},
                            {"General and administrative", "GeneralAndAdministrativeExpense", {}},
                            {"Total costs and expenses", "CostsAndExpenses", {}},
                            {"Operating income (loss)", "OperatingIncomeLoss", {}},
                            {"Income tax expense", "IncomeTaxExpenseBenefit", {}},
                            {"Net income (loss)", "NetIncomeLoss", {}}};
    for (std::size_t year = 0; year < 3; ++year) {
        const auto any = [&chance] { return static_cast<std::int64_t>(1000 + chance.below(90000)); };
        const std::array<std::int64_t, 6> amount{any(), any(), any(), any(), any(), any()};
        const std::int64_t revenues = amount[0] + amount[1];
        const std::int64_t costs = amount[2] + amount[3] + amount[4] + amount[5];
        const std::array<std::int64_t, 11> column{amount[0], amount[1], revenues,         amount[2], amount[3],
                                                  amount[4], amount[5], costs,            revenues - costs, 1250,
                                                  revenues - costs - 1250};
        for (std::size_t row = 0; row < lines.size(); ++row)
            lines[row].years.at(year) = column.at(row);
    }
    return lines;
}

[[nodiscard]] std::vector<Line> tableOfNote(Sequence &chance)
{
    static constexpr std::array labels{"Balance at beginning of year", "Additions charged", "Payments", "Other",
                                       "Balance at end of year"};
    std::vector<Line> lines;
    for (const char *label : labels) {
        lines.push_back({label, "ProductWarrantyAccrual", {}});
        for (std::int64_t &year : lines.back().years)
            year = chance.below(40000);
    }
    return lines;
}

[[nodiscard]] std::string inlineHead()
{
    std::string out = "<?xml version='1.0' encoding='ASCII'?>\n"
                      "<html xmlns=\"http://www.w3.org/1999/xhtml\" xmlns:ix=\"http://www.xbrl.org/2013/inlineXBRL\" "
                      "xmlns:dei=\"http://xbrl.sec.gov/dei/2024\" xmlns:us-gaap=\"http://fasb.org/us-gaap/2024\" "
                      "xmlns:xbrli=\"http://www.xbrl.org/2003/instance\"><head><title>10-K</title></head><body>\n"
                      "<div style=\"display:none\"><ix:header><ix:resources>";
    for (int year = 0; year < 3; ++year) {
        const std::string end = std::to_string(2013 - year) + "-06-30";
        const std::string start = std::to_string(2012 - year) + "-07-01";
        out += "<xbrli:context id=\"c-" + std::to_string(year + 1)
            + "\"><xbrli:entity><xbrli:identifier scheme=\"http://www.sec.gov/CIK\">0009999901</xbrli:identifier>"
              "</xbrli:entity><xbrli:period><xbrli:startDate>"
            + start + "</xbrli:startDate><xbrli:endDate>" + end + "</xbrli:endDate></xbrli:period></xbrli:context>";
    }
    out += "<xbrli:unit id=\"usd\"><xbrli:measure>iso4217:USD</xbrli:measure></xbrli:unit></ix:resources></ix:header>"
           "</div>\n";
    for (const auto &[name, value] : {std::pair{"DocumentType", "10-K"}, {"DocumentPeriodEndDate", "June 30, 2013"},
                                      {"EntityRegistrantName", "Northfield Instruments, Inc."}}) {
        out += "<div><ix:nonNumeric contextRef=\"c-1\" name=\"dei:" + std::string(name) + "\">";
        addSpan(out, value);
        out += "</ix:nonNumeric></div>";
    }
    return out;
}

void addParagraph(std::string &to, Sequence &chance)
{
    to += "<div style=\"margin-bottom:9pt;text-align:justify\"><span style=\"";
    to += fontStyle;
    to += "\">";
    for (int i = 0; i < 4; ++i)
        addSentence(to, chance);
    to += "</span></div>";
}

} // namespace

std::string inlineTenK(std::size_t bytes)
{
    Sequence chance;
    int facts = 0;
    std::string out = inlineHead();
    out.reserve(bytes + 20000);
    out += "\n<div>";
    addSpan(out, "CONSOLIDATED STATEMENTS OF OPERATIONS");
    out += "</div><div>";
    addSpan(out, "(in thousands)");
    out += "</div>";
    addTable(out, statementOfOperations(chance), facts);
    out += "\n";
    while (out.size() + 60 < bytes) {
        addParagraph(out, chance);
        if (chance.below(3) == 0)
            addTable(out, tableOfNote(chance), facts);
    }
    return out + "</body></html>\n";
}

std::string release()
{
    Sequence chance;
    std::string out = "<HTML><BODY><P ALIGN=\"CENTER\">UNITED STATES<BR>SECURITIES AND EXCHANGE COMMISSION<BR>FORM 8-K"
                      "</P><P>Date of report (Date of earliest event reported): July 28, 2005</P>"
                      "<P>NORTHFIELD INSTRUMENTS, INC.<BR>(Exact name of registrant as specified in its charter)</P>"
                      "<P>ITEM 2.02 RESULTS OF OPERATIONS AND FINANCIAL CONDITION</P><P>";
    for (int i = 0; i < 12; ++i)
        addSentence(out, chance);
    out += "</P><P>CONSOLIDATED STATEMENTS OF OPERATIONS<BR>(in thousands)</P><TABLE><TR><TD></TD><TD COLSPAN=2>Three "
           "Months Ended June 30,</TD></TR><TR><TD></TD><TD>2005</TD><TD>2004</TD></TR>\n";
    for (const Line &line : statementOfOperations(chance)) {
        out += "<TR><TD>" + std::string(line.label) + "</TD>";
        for (std::size_t year = 0; year < 2; ++year)
            out += "<TD ALIGN=RIGHT>" + grouped(line.years.at(year)) + "</TD>";
        out += "</TR>\n";
    }
    return out + "</TABLE></BODY></HTML>\n";
}

namespace
{

void addPicture(std::string &to, Sequence &chance, std::size_t bytes)
{
    to += "<TEXT>\nbegin 644 chart.jpg\n";
    const std::size_t end = to.size() + bytes;
    while (to.size() < end) {
        to += 'M';
        for (int i = 0; i < 60; ++i)
            to += static_cast<char>(' ' + 1 + chance.below(63));
        to += '\n';
    }
    to += "`\nend\n";
}

void addText(std::string &to, Sequence &chance, std::size_t bytes)
{
    to += "<TEXT>\n";
    const std::size_t end = to.size() + bytes;
    while (to.size() < end) {
        addSentence(to, chance);
        to += '\n';
    }
}

} // namespace

std::string submission(std::size_t bytes, std::size_t documents)
{
    Sequence chance;
    std::string out = "<SEC-DOCUMENT>0009999901-13-000042.txt : 20130801\n<SEC-HEADER>\nACCESSION NUMBER:\t\t"
                      "0009999901-13-000042\nCONFORMED SUBMISSION TYPE:\t8-K\nFILED AS OF DATE:\t\t20130801\n\nFILER:\n\n"
                      "\tCOMPANY DATA:\n\t\tCOMPANY CONFORMED NAME:\t\t\tNORTHFIELD INSTRUMENTS INC\n"
                      "\t\tCENTRAL INDEX KEY:\t\t\t0009999901\n</SEC-HEADER>\n";
    out.reserve(bytes + bytes / 10 + 20000);
    const std::size_t each = bytes / documents;
    for (std::size_t i = 0; i < documents; ++i) {
        const bool first = i == 0;
        out += "<DOCUMENT>\n<TYPE>" + (first ? "8-K" : "EX-99." + std::to_string(i)) + "\n<SEQUENCE>"
            + std::to_string(i + 1) + "\n<FILENAME>d" + std::to_string(i) + (i % 3 == 2 ? ".jpg" : ".htm") + "\n";
        if (first)
            out += "<TEXT>\n" + release();
        else if (i % 3 == 2)
            addPicture(out, chance, each);
        else if (i % 3 == 1 && each > 20000)
            out += "<TEXT>\n<HTML>" + inlineTenK(each).substr(39);
        else
            addText(out, chance, each);
        out += "</TEXT>\n</DOCUMENT>\n";
    }
    return out + "</SEC-DOCUMENT>\n";
}

std::string oneLine(std::size_t bytes)
{
    Sequence chance;
    std::string out = "FORM 8-K ";
    out.reserve(bytes + 200);
    while (out.size() < bytes)
        addSentence(out, chance);
    return out;
}

namespace
{

std::string repeated(std::string_view what, std::size_t count)
{
    std::string out;
    out.reserve(what.size() * count);
    for (std::size_t i = 0; i < count; ++i)
        out += what;
    return out;
}

std::string nested(std::size_t depth)
{
    return "<html><body>FORM 8-K" + repeated("<div>", depth) + "text" + repeated("</div>", depth) + "</body></html>";
}

std::string nestedTables(std::size_t depth)
{
    return "<html><body>FORM 8-K" + repeated("<table><tr><td>1", depth) + "</body></html>";
}

std::string unclosed(std::size_t count) { return "<html><body>FORM 8-K" + repeated("<b><i><p>1,234 ", count); }

std::string wideTable(std::size_t rows)
{
    const std::string row = "<tr>" + repeated("<td>1,234</td>", 500) + "</tr>\n";
    return "<html><body>FORM 8-K<table>" + repeated(row, rows) + "</table></body></html>";
}

std::string hugeColspan(std::size_t rows)
{
    return "<html><body>FORM 8-K<table>"
        + repeated("<tr><td colspan=1000000 rowspan=1000000>Total</td><td>1,234</td></tr>\n", rows) + "</table></body></html>";
}

std::string entities(std::size_t count) { return "<html><body>FORM 8-K " + repeated("&amp;&#160;", count) + "</body></html>"; }

/// Figures that fit nothing: no sum of any rows is any other row.
std::string unsolvable(std::size_t rows)
{
    Sequence chance;
    std::string out = "FORM 8-K\n\nCONSOLIDATED STATEMENTS OF OPERATIONS\n(in thousands)\n\n"
                      "                                 Three Months Ended June 30,   Six Months Ended June 30,\n"
                      "                                     2005          2004            2005          2004\n";
    for (std::size_t i = 0; i < rows; ++i) {
        std::string label = (i % 9 == 8 ? "Total expenses " : "Other expense ") + std::to_string(i);
        label.resize(33, ' ');
        out += label;
        for (int column = 0; column < 4; ++column) {
            std::string figure = grouped(1 + chance.below(9999999));
            out += std::string(14 - figure.size(), ' ') + figure;
        }
        out += '\n';
    }
    return out;
}

/// A statement that adds up, of any length: every tenth row is the sum of the nine above.
std::string longStatement(std::size_t rows)
{
    Sequence chance;
    std::string out = "FORM 8-K\n\nCONSOLIDATED STATEMENTS OF OPERATIONS\n(in thousands)\n\n"
                      "                                 Three Months Ended June 30,\n"
                      "                                     2005          2004\n";
    std::array<std::int64_t, 2> sums{};
    for (std::size_t i = 0; i < rows; ++i) {
        const bool total = i % 10 == 9;
        std::string label = total ? "Total costs " : "Cost of region ";
        label += std::to_string(i);
        label.resize(33, ' ');
        out += label;
        for (std::int64_t &sum : sums) {
            const std::int64_t value = total ? sum : 1 + chance.below(99999);
            sum = total ? 0 : sum + value;
            const std::string figure = grouped(value);
            out += std::string(14 - figure.size(), ' ') + figure;
        }
        out += '\n';
    }
    return out;
}

std::string digits(std::size_t count) { return "FORM 8-K " + std::string(count, '7'); }

std::string digitLines(std::size_t count) { return "FORM 8-K\n" + repeated("12345678901234567890123456789\n", count); }

std::string brackets(std::size_t count) { return "FORM 8-K " + std::string(count, '('); }

std::string itemWords(std::size_t count) { return "FORM 8-K " + repeated("Item 5 words ", count); }

std::string itemLines(std::size_t count) { return "FORM 8-K\n" + repeated("Item 5. Other Events\n", count); }

std::string exhibitLines(std::size_t count)
{
    return "FORM 8-K\nItem 9.01 Financial Statements and Exhibits\n(d) Exhibits\n" + repeated("99.1 Press release of May\n", count);
}

std::string dateLines(std::size_t count) { return "FORM 8-K\n" + repeated("Date of Report May 6, 2005\n", count); }

std::string manyDocuments(std::size_t count) { return submission(count * 400, count); }

} // namespace

const std::vector<Shape> &shapes()
{
    static const std::vector<Shape> all{{"nested-tags", nested, 100000},
                                        {"nested-tables", nestedTables, 100000},
                                        {"unclosed-tags", unclosed, 100000},
                                        {"table-of-500-columns", wideTable, 10000},
                                        {"colspan-1000000", hugeColspan, 5000},
                                        {"entities", entities, 1000000},
                                        {"statement-that-fits-nothing", unsolvable, 5000},
                                        {"long-statement", longStatement, 5000},
                                        {"documents-in-a-submission", manyDocuments, 10000},
                                        {"digits-on-one-line", digits, 10000000},
                                        {"lines-of-digits", digitLines, 330000},
                                        {"brackets", brackets, 3000000},
                                        {"items-on-one-line", itemWords, 770000},
                                        {"item-lines", itemLines, 100000},
                                        {"exhibit-lines", exhibitLines, 100000},
                                        {"date-lines", dateLines, 100000}};
    return all;
}

} // namespace filing::bench
