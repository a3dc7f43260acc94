// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/statements/labelshape.h"

#include "parsers/core/text.h"
#include "parsers/statements/glyphs.h"

#include <algorithm>
#include <string>
#include <unordered_set>

namespace filing::solve
{

namespace
{

constexpr std::string_view vocabulary =
    "a about above accounting accretion acquired acquisition acquisitions activities additional adjusted adjustment "
    "adjustments administration administrative advertising affiliate affiliates after aircraft allowance allowances amortization "
    "amount amounts and annual applicable as asset assets assumed attributable available average bad bank base based basic before "
    "benefit benefits board bonds borrowings brokerage business by capital capitation cash change changes charge charges claims class "
    "clearing clinical collaboration commission commissions common communications company compensation completion comprehensive "
    "computation compute computing consolidated consulting contingent continued continuing contract contracts contribution "
    "contributions controlling conversion convertible corporate corporation cost costs credit credits cumulative currency current "
    "customer customers data debt decline declared decrease deferred deposit deposits depletion depreciation derivative "
    "derivatives development differences diluted direct discontinued disposal disposals disposition distributed distribution "
    "distributions dividend dividends donations doubtful drilling due earned earnings effect effects electric employee employees "
    "energy engineering entities environmental equipment equity equivalent equivalents estate estimated excess exchange excise "
    "excluding exclusive expense expenses exploration extinguishment extraordinary facilities facility fair fees finance financial "
    "financing fiscal fixed food foreign fountain franchise freight from fuel fully fund funds gain gains gas general goods "
    "goodwill government gross guarantee handling hardware health held hospitality impairment impairments in incentive income "
    "including increase incurred indebtedness information insurance intangible intangibles interest international inventories "
    "inventory investee investees investment investments investor issuance item items joint labor lease leased leases leasing legal "
    "less liabilities license licenses licensing liquidation litigation loan loans long loss losses maintenance management "
    "manufactured manufacturing margin marketable marketing material materials medical merchandise merger merchandising method "
    "milestone minority mortgage natural net new noncash noncontrolling noncurrent noninterest nonmarketable nonoperating "
    "nonrecurring note notes number obligations occupancy of off offering office oil on operated operating operation operational operations "
    "or ordinary other outstanding owned ownership paid participating partners partnership patent payment payments payroll "
    "penalties pension per period personnel plan plans plant post preferred premium premiums prepaid preproduction price "
    "principal prior pro processing product production products professional profit program project promotion promotional "
    "properties property provided provision provisions purchase purchased real realized reclassification recoveries recovery redemption "
    "refinancing regulatory reimbursed reimbursement reimbursements related rent rental rentals reorganization repairs reported "
    "research reserve restaurant restaurants restructuring results retail retirement return returns revenue revenues royalties royalty "
    "salaries salary sale sales securities securitization segment selling separately separation service services servicing "
    "settlement severance share shareholder shareholders shares shipping short shown software sold special statutory stock "
    "stockholder stockholders store stores subscription subscriptions subsidiaries subsidiary supplies support swap systems "
    "tax taxable taxes technical technology telephone temporary term than third the timber to tools total trading training transaction "
    "transactional transactions transfer transition transmission transportation travel treasury trust trade unaudited unconsolidated "
    "undistributed unit unitholders units unrealized used utilities valuation value variable vehicle venture ventures wages warrant "
    "warrants warranty wages water weighted wholesale with withdrawal write writedown writedowns writeoff year gaap loss non nonoperating "
    "home network online advertising content subscribers wireless equal parts direct party parties region first second third "
    "continuing effective rate united states domestic us export government commercial industrial residential consumer";

const std::unordered_set<std::string_view> &words()
{
    static const std::unordered_set<std::string_view> known = [] {
        std::unordered_set<std::string_view> set;
        for (const std::string_view word : split(vocabulary, ' ')) {
            set.insert(word);
        }
        return set;
    }();
    return known;
}

/// Words labels often begin with: a seam between two labels stands before one of them.
bool startsLabel(std::string_view word)
{
    static const std::unordered_set<std::string_view> starters = {
        "total", "net", "gross", "income", "loss", "operating", "provision", "interest", "other", "cost", "costs", "basic",
        "diluted", "shares", "weighted", "general", "selling", "research", "depreciation", "amortization", "minority",
        "equity", "earnings", "benefit", "restructuring", "sales", "product", "products", "service", "services",
        "marketing", "average", "cumulative", "extraordinary", "gain", "discontinued", "comprehensive", "dividends", "cash",
        "revenue", "revenues", "license", "impairment", "salaries", "advertising", "professional", "acquisition", "less"};
    return starters.count(word) > 0;
}

/// After these words a label goes on.
bool leadsOn(std::string_view word)
{
    static const std::unordered_set<std::string_view> connectors = {
        "and", "of", "in", "to", "for", "the", "from", "before", "on", "by", "per", "with", "or", "&", "a", "after", "than",
        "at", "as", "attributable", "including", "excluding", "non", "used", "\xE2\x80\x94", "\xE2\x80\x93", "-", "--"};
    return connectors.count(word) > 0 || word.ends_with(",") || word.ends_with("-") || word.ends_with("(") || word == "less:" || word == "add:" || word == "plus:";
}

/// The known word that a misread one looks like; the word itself if none or several do.
std::string mendedWord(const std::string &word)
{
    const std::string own = lowered(word);
    if (own.size() < 4 || words().count(own) > 0) {
        return word;
    }
    // Look-alikes count a quarter each; a real difference counts one.
    const double most = own.size() < 7 ? 0.55 : 0.8;
    std::string best = word;
    double nearest = most + 0.01;
    for (const std::string_view known : words()) {
        if (known.size() + 2 < own.size() || known.size() > own.size() + 2) {
            continue;
        }
        const double distance = labelDistance(own, known);
        if (distance < nearest || (distance == nearest && best > known)) {
            nearest = distance;
            best = std::string(known);
        }
    }
    return best;
}

std::string lettersOf(std::string_view word)
{
    std::string letters;
    for (const char c : word) {
        if (isAlnum(c)) {
            letters += toLower(c);
        }
    }
    return letters;
}

double seamScore(std::string_view before, std::string_view after)
{
    if (leadsOn(lowered(before))) {
        return -1;
    }
    const bool bracket = after.size() > 1 && after.front() == '(' && isUpper(after[1]);
    const bool dash = after == "-" || after == "\xE2\x80\x93" || after == "\xE2\x80\x94";
    if (!isUpper(after.front()) && !dash && !bracket) {
        return -1;
    }
    const std::string_view firstLetter = before.substr(before.front() == '(' ? 1 : 0);
    const bool lowerBefore = std::any_of(before.begin(), before.end(), isLower);
    const bool lowerAfter = std::any_of(after.begin(), after.end(), isLower);
    double score = 0.5;
    if (lowerBefore && !firstLetter.empty() && !isUpper(firstLetter.front())) {
        score += 2;
    }
    return lowerBefore != lowerAfter ? score + 1 : score;
}

} // namespace

double labelQuality(std::string_view label)
{
    double known = 0;
    double all = 0;
    std::string word;
    const auto finish = [&] {
        if (word.size() > 1) {
            all += static_cast<double>(word.size());
            known += words().count(lowered(word)) > 0 ? static_cast<double>(word.size()) : 0;
        }
        word.clear();
    };
    for (const char c : label) {
        // A digit within a word is damage, so it belongs to the word; footnote numbers stand alone.
        if (isAlnum(c)) {
            word += c;
        } else {
            finish();
        }
    }
    finish();
    return all > 0 ? known / all : 0;
}

bool looksLikeCaption(std::string_view label)
{
    if (label.ends_with(':')) {
        return true;
    }
    static constexpr std::string_view captions[] = {
        "revenue", "revenues", "net revenues", "net sales", "sales", "expenses", "costs and expenses", "operating expenses",
        "operating costs", "operating costs and expenses", "cost of sales", "cost of revenue", "cost of revenues",
        "other income (expense)", "other income", "other (expense) income", "other income and expense", "other expenses",
        "other income (expense), net", "nonoperating income (expense)", "interest income", "interest expense",
        "noninterest income", "noninterest expense", "earnings per share", "net income per share", "net loss per share",
        "net income (loss) per share", "loss per share", "per share data", "per common share", "net income per common share",
        "earnings per common share", "weighted average shares", "weighted average shares outstanding", "operating revenues",
        "weighted average number of shares", "weighted average number of shares outstanding", "income", "costs"};
    const std::string own = lowered(label);
    return std::any_of(std::begin(captions), std::end(captions), [&own](std::string_view caption) {
        return labelDistance(own, caption) <= 0.08 * static_cast<double>(caption.size()) + 0.3;
    });
}

bool sameLabel(std::string_view a, std::string_view b)
{
    if (a.empty() || b.empty()) {
        return false;
    }
    const double length = static_cast<double>(std::max(a.size(), b.size()));
    return labelDistance(a, b) <= std::min(0.6 + 0.06 * length, 3.0);
}

std::vector<Seam> labelSeams(std::string_view label)
{
    std::vector<Seam> seams;
    std::size_t wordBegin = 0;
    std::string_view before;
    int depth = 0;
    for (std::size_t at = 0; at <= label.size(); ++at) {
        if (at < label.size() && !isSpace(label[at])) {
            continue;
        }
        const std::string_view word = label.substr(wordBegin, at - wordBegin);
        if (!word.empty()) {
            const double score = before.empty() || depth > 0 ? -1 : seamScore(before, word);
            if (score > 0) {
                seams.push_back({wordBegin, score, startsLabel(lettersOf(word))});
            }
            depth += static_cast<int>(std::count(word.begin(), word.end(), '('))
                - static_cast<int>(std::count(word.begin(), word.end(), ')'));
            before = word;
        }
        wordBegin = at + 1;
    }
    return seams;
}

std::size_t headingPrefix(std::string_view label)
{
    const auto colon = label.find(": ");
    if (colon == std::string_view::npos || colon > 60) {
        return 0;
    }
    return trimmed(label.substr(colon + 1)).empty() ? 0 : colon + 1;
}

bool isUnfinished(std::string_view label)
{
    label = trimmed(label);
    return !label.empty() && leadsOn(lowered(label.substr(label.find_last_of(' ') + 1)));
}

std::string mendedLabel(std::string_view label)
{
    std::string mended;
    std::string word;
    for (const char c : label) {
        if (isAlnum(c)) {
            word += c;
            continue;
        }
        mended += mendedWord(word);
        word.clear();
        mended += c;
    }
    return mended + mendedWord(word);
}

} // namespace filing::solve
