// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/extraction/rules/covervalues.h"
#include "tests/parsers/printed.h"

#include <QTest>

using namespace filing;
using namespace Qt::StringLiterals;

namespace
{

/// name | state | file number | employer number | address | phone | date
QByteArray seven(const Extraction &x)
{
    QByteArray out;
    for (const char *concept_ : {"EntityRegistrantName", "EntityIncorporationStateCountryCode", "EntityFileNumber", "EntityTaxIdentificationNumber",
                                 "EntityAddress", "EntityPhone"}) {
        out += printed::fact(x, concept_) + " | ";
    }
    const Field *date = x.coverFact("DocumentPeriodEndDate");
    return out + (date ? QByteArray::fromStdString(date->value) : "-"_ba);
}

const QByteArray usual = "Brightwater Instruments, Inc. | Delaware | 0-23456 | 94-1234567 | "
                         "12 Harbor Way, Suite 5, Port Elias, CA 94001 | (415) 555-0100 | 2003-05-06"_ba;
const QByteArray formHead = "FORM 8-K\nCURRENT REPORT\nPursuant to Section 13 or 15(d) of the Securities Exchange Act of 1934\n\n"_ba;

} // namespace

class TestCover : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void captions_data();
    void captions();
    void absentStaysAbsent();
    void severalRegistrants();
    void registrantTable();
    void formerName_data();
    void formerName();
    void addressParts();
    void addressesAbroad_data();
    void addressesAbroad();
    void phoneParts();
    void tickBoxes_data();
    void tickBoxes();
    void emergingGrowth_data();
    void emergingGrowth();
    void securities();
    void wrappedSecurities();
    void forms_data();
    void forms();
    void shapes_data();
    void shapes();
};

void TestCover::captions_data()
{
    QTest::addColumn<QByteArray>("cover");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("captions under the values, in columns")
        << formHead + "       Date of Report (Date of earliest event reported): May 6, 2003\n\n"
                      "                     Brightwater Instruments, Inc.\n"
                      "          (Exact name of registrant as specified in its charter)\n\n"
                      "   Delaware                   0-23456             94-1234567\n"
                      "(State or other           (Commission File      (IRS Employer\n"
                      " jurisdiction of              Number)          Identification No.)\n"
                      " incorporation)\n\n"
                      "  12 Harbor Way, Suite 5, Port Elias, CA            94001\n"
                      " (Address of principal executive offices)         (Zip Code)\n\n"
                      " Registrant's telephone number, including area code: (415) 555-0100\n" << usual;
    QTest::newRow("tabs, captions split over lines")
        << formHead + "Date of Report (Date of earliest event reported): May 6, 2003\n\nBrightwater Instruments, Inc.\n\n"
                      "(Exact name of registrant as specified in its charter)\n\nDelaware\t0-23456\t94-1234567\n"
                      "(State or other\t(Commission File\t(IRS Employer\njurisdiction of\tNumber)\tIdentification No.)\nincorporation)\t\t\n\n"
                      "12 Harbor Way, Suite 5, Port Elias, CA 94001\n\n(Address of principal executive offices) (Zip Code)\n\n"
                      "Registrant's telephone number, including area code: (415) 555-0100\n" << usual;
    QTest::newRow("captions glued to values, emphasis")
        << formHead + "Date of Report (Date of earliest event reported): May 6, 2003\n\nBrightwater Instruments, Inc.\n\n"
                      "(Exact name of registrant as specified in its charter)\n\nDelaware (State or other jurisdiction of\n\nincorporation)\n\n"
                      "0-23456 (Commission File Number) **94-1234567** (IRS Employer Identification No.)\n\n"
                      "12 Harbor Way, Suite 5, Port Elias, CA 94001\n\n(Address of principal executive offices) (Zip Code)\n\n"
                      "Registrant's telephone number, including area code: (415) 555-0100\n" << usual;
    QTest::newRow("ruled forms")
        << formHead + " Date of Report (Date of earliest event reported): May 6, 2003\n--------------------------------\n\n"
                      "             Brightwater Instruments, Inc.\n-----------------------------------------------\n"
                      "   (Exact name of registrant as specified in its charter)\n\n\n"
                      "                Delaware\n-----------------------------------------------\n"
                      "   (State or other jurisdiction of incorporation)\n\n\n"
                      "   0-23456                             94-1234567\n-----------------------------------------------\n"
                      "(Commission File Number)   (IRS Employer Identification Number)\n\n\n"
                      "    12 Harbor Way, Suite 5, Port Elias, CA 94001\n-----------------------------------------------\n"
                      "    (Address of principal executive offices)\n\n\n"
                      "               (415) 555-0100\n-----------------------------------------------\n"
                      "  (Registrant's telephone number, including area code)\n\n                N/A\n"
                      "(Former name or former address, if changed since last report)\n" << usual;
    QTest::newRow("employer number before file number, address over three lines")
        << formHead + "Date of Report (Date of earliest event reported) May 6, 2003\n\nBrightwater Instruments, Inc.\n"
                      "(Exact name of registrant as specified in its charter)\n\n"
                      "Delaware                        94-1234567               0-23456\n"
                      "(State or other juris-         (IRS Employer       (Commission File No.)\ndiction of incorporation)    Identification No.)\n\n"
                      "12 Harbor Way,\nSuite 5,\nPort Elias, CA                          94001\n(Address of principal executive offices)          (Zip code)\n\n"
                      "Registrant's telephone number, including area code: (415) 555-0100\n" << usual;
    QTest::newRow("date above its caption, phone above its caption")
        << formHead + "May 6, 2003\nDate of Report (Date of earliest event reported)\n\nBrightwater Instruments, Inc.\n(Exact name of registrant as specified in its charter)\n\n"
                      "Delaware\n(State or other jurisdiction of incorporation)\n\n0-23456      94-1234567\n(Commission File Number)   (I.R.S. Employer Identification No.)\n\n"
                      "12 Harbor Way, Suite 5, Port Elias, CA 94001\n(Address of principal executive offices, including zip code)\n\n(415) 555-0100\n"
                      "(Registrant's telephone number, including area code)\n" << usual;
    QTest::newRow("two dates, the report's comes first")
        << formHead + "Date of Report:  May 6, 2003\nDate of earliest\nevent reported:  May 1, 2003\n\nBrightwater Instruments, Inc.\n(Exact name of registrant as specified in its charter)\n\n"
                      "Delaware   0-23456   94-1234567\n(State of incorporation)   (Commission File Number)   (IRS Employer Identification No.)\n\n"
                      "12 Harbor Way, Suite 5, Port Elias, CA 94001\n(Address of principal executive offices)\n\nRegistrant's telephone number, including area code:\n(415) 555-0100\n" << usual;
    QTest::newRow("one caption for address and telephone")
        << formHead + "Date of Report (Date of earliest event reported):  May 6, 2003\n\nBrightwater Instruments, Inc.\n(Exact name of Registrant as specified in its charter)\n\n"
                      "Delaware               0-23456                  94-1234567\n(State or other    (Commission File          (I.R.S. Employer\njurisdiction of         Number)             Identification No.)\nincorporation)\n\n\n"
                      "         12 Harbor Way, Suite 5,\n         Port Elias, CA 94001\n           (415) 555-0100\n   (Address, including Zip Code, and telephone number,\nincluding area code, of Registrant's principal executive offices)\n" << usual;
    QTest::newRow("double-spaced typing")
        << formHead + "Date  of  Report:  May  6,  2003\n\nCommission  File  Number :  0-23456\n\n        Brightwater Instruments, Inc.\n\n"
                      "Delaware                                                    94-1234567\n(Jurisdiction  of  Incorporation)                            (I.R.S.\n"
                      "                                             Employer  Identification  No.)\n\n"
                      "12  Harbor  Way,  Suite  5,  Port  Elias,  CA                   94001\n(Address of principal executive offices)                   (Zip Code)\n\n"
                      "Registrant's  telephone  number,  including  area  code:     (415)  555-0100\n" << usual;
    QTest::newRow("form name, address and phone torn over lines")
        << "FORM\n8-K\nCURRENT REPORT\nMay 6, 2003\nDate of Report (Date of earliest event reported)\nBrightwater Instruments, Inc.\n(Exact name of registrant as specified in its charter)\n\n"
           "Delaware\t0-23456\t94-1234567\n(State or other jurisdictionof incorporation)\t(CommissionFile Number)\t(I.R.S. EmployerIdentification No.)\n12 Harbor Way\n,\nSuite 5\n,\nPort Elias\n,\nCA\n94001\n"
           "(Address of principal executive offices) (Zip Code)\n(415)\n555-0100\n(Registrant's telephone number, including area code)\n"_ba
        << "Brightwater Instruments, Inc. | Delaware | 0-23456 | 94-1234567 | 12 Harbor Way Suite 5 Port Elias CA 94001 | (415) 555-0100 | 2003-05-06"_ba;
    QTest::newRow("ZIP code beside the street")
        << formHead + "Date of Report: May 6, 2003\n\nBrightwater Instruments, Inc.\n(Exact name of registrant as specified in its charter)\n\nDelaware                        94-1234567\n(State or other jurisdiction    (I.R.S. Employer\n"
                      "of incorporation)               Identification Number)\n\nCommission File No. 0-23456\n\n12 Harbor Way, Suite 5,         94001\nPort Elias, CA                  (Zip Code)\n(Address of principal executive offices)\n\n"
                      "Registrant's telephone number, including area code        (415) 555-0100\n" << usual;
    QTest::newRow("values inside and behind captions, name below")
        << formHead + "Date of Report (Date of earliest event reported): May 6, 2003\n(Exact name of registrant as specified in its charter)\nBrightwater Instruments, Inc.\n(State of Incorporation: Delaware) Commission File Number 0-23456\n"
        << "Brightwater Instruments, Inc. | Delaware | 0-23456 | - | - | - | 2003-05-06"_ba;
    QTest::newRow("two dates in one line above the name")
        << formHead + "Date of Report (Date of earliest event reported)\n\nMay 6, 2003 (May 1, 2003)\n\nBrightwater Instruments, Inc.\n(Exact name of registrant as specified in its charter)\n"
        << "Brightwater Instruments, Inc. | - | - | - | - | - | 2003-05-06"_ba;
    QTest::newRow("Canadian address")
        << formHead + "Date of Report (Date of earliest event reported) June 2, 2008\n\nMaple Ridge Minerals Ltd.\n-----\n(Exact name of registrant as specified in its charter)\n\n"
                      "Nevada              000-51234             98-7654321\n-------\n(State or other jurisdiction  (Commission File Number)   (IRS Employer\n  of incorporation)                                   Identification No.)\n\n"
                      "83 Stanley Road, RR6 Woodville, Ontario K0M 2T0\n-----\n(Address of principal executive offices)     (Zip Code)\n\nRegistrant's telephone number, including area code: 416-555-0199\n"
        << "Maple Ridge Minerals Ltd. | Nevada | 000-51234 | 98-7654321 | 83 Stanley Road, RR6 Woodville, Ontario K0M 2T0 | 416-555-0199 | 2008-06-02"_ba;
    QTest::newRow("a state too long for its column, no employer number")
        << formHead + "Date of Report (Date of earliest event reported): May 6, 2003\n\n                     Brightwater Instruments, Inc.\n          (Exact name of registrant as specified in its charter)\n\n"
                      "   Commonwealth of         33-23456-A                N/A\n   Pennsylvania\n"
                      "(State or other           (Commission File      (IRS Employer\n jurisdiction of              Number)          Identification No.)\n incorporation)\n\n"
                      "  12 Harbor Way, Suite 5, Port Elias, CA            94001\n (Address of principal executive offices)         (Zip Code)\n\n"
                      " Registrant's telephone number, including area code: (415) 555-0100\n"
        << "Brightwater Instruments, Inc. | Commonwealth of Pennsylvania | 33-23456-A | - | 12 Harbor Way, Suite 5, Port Elias, CA 94001 | (415) 555-0100 | 2003-05-06"_ba;
}

void TestCover::captions()
{
    QFETCH(QByteArray, cover);
    QFETCH(QByteArray, expected);
    QCOMPARE(seven(*printed::extracted(cover + "\n\nItem 5. Other Events\n\nNothing.\n")), expected);
}

void TestCover::absentStaysAbsent()
{
    const auto x = printed::extracted(formHead + "Date of Report: May 6, 2003\n\nBrightwater Instruments, Inc.\n(Exact name of registrant as specified in its charter)\n\nItem 5. Other Events\n\nCall (415) 555-0100.\n");
    QCOMPARE(seven(*x), "Brightwater Instruments, Inc. | - | - | - | - | - | 2003-05-06"_ba);
    QCOMPARE(printed::fact(*x, "WrittenCommunications"), "-"_ba);
}

void TestCover::severalRegistrants()
{
    const QByteArray one = "Delaware   1-11111   52-1111111\n(State of incorporation)   (Commission File Number)   (IRS Employer Identification No.)\n\n"_ba;
    const QByteArray two = "Nevada   1-22222   52-2222222\n(State of incorporation)   (Commission File Number)   (IRS Employer Identification No.)\n\n"_ba;
    const auto x = printed::extracted(formHead + "Date of Report: May 6, 2003\n\nAlder Energy Corp.\n(Exact name of registrant as specified in its charter)\n\n" + one
                                      + "Alder Gas LLC\n(Exact name of registrant as specified in its charter)\n\n" + two + "Item 5. Other Events\n");
    QCOMPARE(x->registrants.size(), std::size_t(2));
    QCOMPARE(printed::fact(*x, "EntityRegistrantName"), "Alder Energy Corp."_ba);
    QCOMPARE(x->registrants[1].front().second.text, std::string("Alder Gas LLC"));
    const auto file = std::find_if(x->registrants[1].begin(), x->registrants[1].end(), [](const auto &fact) { return fact.first == "EntityFileNumber"; });
    QCOMPARE(file->second.text, std::string("1-22222"));
}

void TestCover::registrantTable()
{
    const auto x = printed::extracted("FORM 8-K\nCURRENT REPORT\n\nDate of Report (Date of earliest event reported): May 6, 2003\n\n"
                                      "Commission   Registrant; State of Incorporation;       I.R.S. Employer\n"
                                      "File Number  Address; and Telephone Number             Identification No.\n"
                                      "-----------  ------------------------------------      ------------------\n"
                                      "1-11111      Alder Energy Corp.                         52-1111111\n"
                                      "             (A Delaware Corporation)\n             1 Alder Square\n             Port Elias, California 94001\n             (415) 555-0150\n\n"
                                      "1-22222      Alder Gas Company                          52-2222222\n"
                                      "             (A Nevada Corporation)\n             2 Alder Square\n             Port Elias, California 94002\n             (415) 555-0160\n\nItem 5. Other Events\n"_ba);
    QCOMPARE(seven(*x), "Alder Energy Corp. | Delaware | 1-11111 | 52-1111111 | 1 Alder Square Port Elias, California 94001 | (415) 555-0150 | 2003-05-06"_ba);
    QCOMPARE(x->registrants.size(), std::size_t(2));
    QCOMPARE(x->registrants[1].front().second.text, std::string("Alder Gas Company"));
}

void TestCover::formerName_data()
{
    QTest::addColumn<QByteArray>("above");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("a name") << "Brightwater Labs, Inc."_ba << "Brightwater Labs, Inc."_ba;
    QTest::newRow("not applicable") << "Not Applicable"_ba << "-"_ba;
    QTest::newRow("n/a") << "N/A"_ba << "-"_ba;
    QTest::newRow("none") << "None"_ba << "-"_ba;
    QTest::newRow("nothing") << ""_ba << "-"_ba;
}

void TestCover::formerName()
{
    QFETCH(QByteArray, above);
    QFETCH(QByteArray, expected);
    const auto x = printed::extracted(formHead + "Registrant's telephone number, including area code: (415) 555-0100\n\n" + above
                                      + "\n(Former name or former address, if changed since last report)\n\nItem 5. Other Events\n");
    QCOMPARE(printed::fact(*x, "EntityInformationFormerLegalOrRegisteredName"), expected);
    const auto beside = printed::extracted(formHead + "Former name or former address, if changed since last report: " + above + "\n\nItem 5. Other Events\n");
    QCOMPARE(printed::fact(*beside, "EntityInformationFormerLegalOrRegisteredName"), expected);
}

void TestCover::addressParts()
{
    const auto x = printed::extracted(formHead + "12 Harbor Way, Suite 5\nPort Elias, California          94001-1234\n(Address of principal executive offices)  (Zip Code)\n\nItem 5. Other Events\n");
    QCOMPARE(printed::fact(*x, "EntityAddress"), "12 Harbor Way, Suite 5 Port Elias, California 94001-1234"_ba);
    QCOMPARE(printed::fact(*x, "EntityAddressAddressLine1"), "12 Harbor Way"_ba);
    QCOMPARE(printed::fact(*x, "EntityAddressAddressLine2"), "Suite 5"_ba);
    QCOMPARE(printed::fact(*x, "EntityAddressCityOrTown"), "Port Elias"_ba);
    QCOMPARE(printed::fact(*x, "EntityAddressStateOrProvince"), "California"_ba);
    QCOMPARE(printed::fact(*x, "EntityAddressPostalZipCode"), "94001-1234"_ba);
    const Field *address = x->coverFact("EntityAddress");
    QVERIFY(address->pieces.size() >= 2);
}

void TestCover::addressesAbroad_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QByteArray>("expected");    // town | state or province | country | code
    QTest::newRow("Canada") << "1 Rue Basse, Montreal, Quebec, Canada H3B 4W5"_ba << "Montreal | Quebec | Canada | H3B 4W5"_ba;
    QTest::newRow("country behind the code") << "40 King Street, Toronto, Ontario, M5X 1E3, Canada"_ba << "Toronto | Ontario | Canada | M5X 1E3"_ba;
    QTest::newRow("Britain") << "9 Castle Way, London, United Kingdom EC2A 1AA"_ba << "London | - | United Kingdom | EC2A 1AA"_ba;
    QTest::newRow("Ireland") << "7 Quay Road, Dublin, D02 R296, Ireland"_ba << "Dublin | - | Ireland | D02 R296"_ba;
    QTest::newRow("Bermuda") << "2 Church Lane, Hamilton HM 11, Bermuda"_ba << "Hamilton | - | Bermuda | HM 11"_ba;
    QTest::newRow("Cayman Islands") << "5 Shell Road, Grand Harbour, KY1-1104, Cayman Islands"_ba << "Grand Harbour | - | Cayman Islands | KY1-1104"_ba;
    QTest::newRow("code before a Dutch town") << "50 Marieplein, 2591 TV The Hague, The Netherlands"_ba << "The Hague | - | The Netherlands | 2591 TV"_ba;
    QTest::newRow("code before a German town") << "3 Ring, D-80331 Munich, Germany"_ba << "Munich | - | Germany | D-80331"_ba;
    QTest::newRow("Singapore") << "8 Marina Way, Harbour Park, Singapore 018956"_ba << "Harbour Park | - | Singapore | 018956"_ba;
}

void TestCover::addressesAbroad()
{
    QFETCH(QByteArray, address);
    QFETCH(QByteArray, expected);
    const auto x = printed::extracted(formHead + address + "\n(Address of principal executive offices)  (Zip Code)\n\nItem 5. Other Events\n");
    QCOMPARE(printed::fact(*x, "EntityAddressCityOrTown") + " | " + printed::fact(*x, "EntityAddressStateOrProvince") + " | "
                 + printed::fact(*x, "EntityAddressCountry") + " | " + printed::fact(*x, "EntityAddressPostalZipCode"),
             expected);
}

void TestCover::phoneParts()
{
    const auto x = printed::extracted(formHead + "Registrant's telephone number, including area code: (415) 555-0100\n\nItem 5. Other Events\n");
    QCOMPARE(printed::fact(*x, "CityAreaCode"), "415"_ba);
    QCOMPARE(printed::fact(*x, "LocalPhoneNumber"), "555-0100"_ba);
}

void TestCover::tickBoxes_data()
{
    QTest::addColumn<QByteArray>("box");
    QTest::addColumn<QByteArray>("value");
    for (const char *box : {"o", "☐", "□", "[ ]", "[_]", "|_|", "\u00A8", "- o", "( )"}) {
        QTest::addRow("open %s", box) << QByteArray(box) << "false"_ba;
    }
    for (const char *box : {"☒", "x", "X", "[X]", "[x]", "|X|", "☑", "þ"}) {
        QTest::addRow("ticked %s", box) << QByteArray(box) << "true"_ba;
    }
}

void TestCover::tickBoxes()
{
    QFETCH(QByteArray, box);
    QFETCH(QByteArray, value);
    const auto x = printed::extracted(formHead + "Check the appropriate box below:\n\n" + box
                                      + "  Written communications pursuant to Rule 425 under the Securities Act (17 CFR\n   230.425)\n\n"
                                        "[ ] Soliciting material pursuant to Rule 14a-12 under the Exchange Act (17 CFR 240.14a-12)\n\n"
                                        "[ ] Pre-commencement communications pursuant to Rule 14d-2(b) under the Exchange Act\n\n"
                                        "[X] Pre-commencement communications pursuant to Rule 13e-4(c) under the Exchange Act\n\nItem 5. Other Events\n");
    const Field *field = x->coverFact("WrittenCommunications");
    QVERIFY(field);
    QCOMPARE(QByteArray::fromStdString(field->value), value);
    QCOMPARE(x->coverFact("SolicitingMaterial")->value, std::string("false"));
    QCOMPARE(x->coverFact("PreCommencementTenderOffer")->value, std::string("false"));
    QCOMPARE(x->coverFact("PreCommencementIssuerTenderOffer")->value, std::string("true"));
}

void TestCover::emergingGrowth_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<QByteArray>("company");
    QTest::addColumn<QByteArray>("transition");
    const QByteArray indicate = "Indicate by check mark whether the registrant is an emerging growth company as defined in Rule 405 of the Securities Act of 1933.\n\n"_ba;
    const QByteArray elect = "If an emerging growth company, indicate by check mark if the registrant has elected not to use the extended transition period for complying "
                             "with any new or revised financial accounting standards provided pursuant to Section 13(a) of the Exchange Act."_ba;
    QTest::newRow("both open") << indicate + "Emerging growth company ☐\n\n" + elect + " ☐\n" << "false"_ba << "false"_ba;
    QTest::newRow("company ticked") << indicate + "Emerging growth company ☒\n\n" + elect + " ☐\n" << "true"_ba << "false"_ba;
    QTest::newRow("both ticked, box before") << indicate + "[X] Emerging growth company\n\n" + elect + " [X]\n" << "true"_ba << "true"_ba;
    QTest::newRow("no boxes") << indicate << "-"_ba << "-"_ba;
}

void TestCover::emergingGrowth()
{
    QFETCH(QByteArray, words);
    QFETCH(QByteArray, company);
    QFETCH(QByteArray, transition);
    const auto x = printed::extracted(formHead + words + "\nItem 8.01 Other Events\n");
    const auto value = [&](const char *concept_) {
        const Field *field = x->coverFact(concept_);
        return field ? QByteArray::fromStdString(field->value) : "-"_ba;
    };
    QCOMPARE(value("EntityEmergingGrowthCompany"), company);
    QCOMPARE(value("EntityExTransitionPeriod"), transition);
}

void TestCover::securities()
{
    const auto x = printed::extracted(formHead + "Securities registered pursuant to Section 12(b) of the Act:\n\nTitle of each class\tTrading Symbol(s)\tName of each exchange on which registered\n"
                                                 "Common Stock, $0.01 par value\tBWTR\tThe Nasdaq Stock Market LLC\n5.25% Notes due 2031\tBWTR31\tNew York Stock Exchange\n\nItem 8.01 Other Events\n");
    QCOMPARE(x->securities.size(), std::size_t(2));
    QCOMPARE(printed::fact(*x, "Security12bTitle"), "Common Stock, $0.01 par value"_ba);
    QCOMPARE(printed::fact(*x, "TradingSymbol"), "BWTR"_ba);
    QCOMPARE(printed::fact(*x, "SecurityExchangeName"), "The Nasdaq Stock Market LLC"_ba);
    QCOMPARE(x->securities[1][1].second.text, std::string("BWTR31"));
}

void TestCover::wrappedSecurities()
{
    const auto x = printed::extracted(formHead + "Securities registered pursuant to Section 12(b) of the Act:\n\n"
                                                 "Title of each class               Trading         Name of each exchange on\n                                  Symbol(s)       which registered\n"
                                                 "Common Stock, par value $0.01     BWTR            New York Stock Exchange\nper share\n"
                                                 "Warrants, each exercisable for    BWTRW           The Nasdaq Stock Market\none share                                         LLC\n\nItem 8.01 Other Events\n");
    QCOMPARE(x->securities.size(), std::size_t(2));
    QCOMPARE(x->securities[0][0].second.text, std::string("Common Stock, par value $0.01 per share"));
    QCOMPARE(x->securities[1][0].second.text, std::string("Warrants, each exercisable for one share"));
    QCOMPARE(x->securities[1][2].second.text, std::string("The Nasdaq Stock Market LLC"));
}

void TestCover::forms_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("form");
    QTest::newRow("8-K") << "FORM 8-K\nCURRENT REPORT\n"_ba << "8-K"_ba;
    QTest::newRow("8-K/A") << "FORM 8-K/A\n"_ba << "8-K/A"_ba;
    QTest::newRow("amendment said below") << "FORM 8-K\n(Amendment No. 1)\n"_ba << "8-K/A"_ba;
    QTest::newRow("quarterly report") << "Form 10-Q\nQUARTERLY REPORT\n"_ba << "10-Q"_ba;
    QTest::newRow("no blank") << "FORM8-K\n"_ba << "8-K"_ba;
    QTest::newRow("not a form") << "Form of proxy\n"_ba << ""_ba;
}

void TestCover::forms()
{
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, form);
    QCOMPARE(QByteArray::fromStdString(printed::extracted(head + "\nSome words.\n")->form), form);
}

void TestCover::shapes_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("employer");
    QTest::addColumn<QByteArray>("phone");
    QTest::newRow("file number") << "0-23456"_ba << "0-23456"_ba << "-"_ba << "-"_ba;
    QTest::newRow("long file number") << "333-123456-01"_ba << "333-123456-01"_ba << "-"_ba << "-"_ba;
    QTest::newRow("employer number") << "94-1234567"_ba << "-"_ba << "94-1234567"_ba << "-"_ba;
    QTest::newRow("phone with brackets") << "(415) 555-0100"_ba << "-"_ba << "-"_ba << "(415) 555-0100"_ba;
    QTest::newRow("phone with hyphens") << "415-555-0100"_ba << "-"_ba << "-"_ba << "415-555-0100"_ba;
    QTest::newRow("phone with dots") << "415.555.0100"_ba << "-"_ba << "-"_ba << "415.555.0100"_ba;
    QTest::newRow("phone abroad") << "+44 20 7946 0123"_ba << "-"_ba << "-"_ba << "+44 20 7946 0123"_ba;
    QTest::newRow("ZIP code is none of these") << "94001-1234"_ba << "-"_ba << "-"_ba << "-"_ba;
    QTest::newRow("date is none of these") << "04-28-2011"_ba << "-"_ba << "-"_ba << "-"_ba;
}

void TestCover::shapes()
{
    QFETCH(QByteArray, words);
    const std::string text = words.toStdString();
    const auto show = [&](const std::optional<Span> &span) {
        return span ? QByteArray::fromStdString(std::string(span->of(text))) : "-"_ba;
    };
    QTEST(show(rules::findFileNumber(text)), "file");
    QTEST(show(rules::findEmployerNumber(text)), "employer");
    QTEST(show(rules::findPhone(text)), "phone");
}

QTEST_GUILESS_MAIN(TestCover)
#include "tst_cover.moc"
