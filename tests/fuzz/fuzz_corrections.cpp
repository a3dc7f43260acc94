// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Corrections of any kind, in any order, at any path, over one small filing: what is laid over keeps the machine's values, other
// fields stay as they were, and no proof is given that the corrected cells do not bear out. One correction a line:
//   kind (v, s, c, r) TAB path, or # and the number of a field TAB new text TAB begin TAB size

#include "parsers/core/text.h"
#include "parsers/corrections/overlay.h"
#include "parsers/extraction/fieldpath.h"
#include "parsers/pipeline.h"
#include "parsers/series/series.h"
#include "tests/fuzz/invariants.h"
#include "tests/fuzz/target.h"
#include "tests/support/rawstatementfixture.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <string>
#include <vector>

using namespace filing;
using fuzz::require;

namespace
{

constexpr std::string_view cover =
    "FORM 8-K\n\nCURRENT REPORT\n\nDate of Report (Date of earliest event reported): April 28, 2011\n\nLantern Bay Optics, Inc.\n\n"
    "(Exact name of registrant as specified in its charter)\n\nMaine\t0-91827\t01-0099172\n"
    "(State of incorporation)\t(Commission File Number)\t(IRS Employer Identification No.)\n\n"
    "- o Written communications pursuant to Rule 425 under the Securities Act\n\n"
    "Item 2.02 Results of Operations and Financial Condition.\n\nItem 9.01 Financial Statements and Exhibits.\n\n"
    "(d) Exhibits\n\n99.1\tPress release dated April 28, 2011\n\nSIGNATURES\n\nPursuant to the requirements of the Securities Exchange "
    "Act of 1934\n\nLantern Bay Optics, Inc.\n\nDate: April 28, 2011 /s/ Ada Thorne\n\nAda Thorne\n\nChief Financial Officer\n\n"
    "CONSOLIDATED STATEMENTS OF OPERATIONS\n(in thousands, except per share amounts)\n\n"
    "\t\tThree Months Ended March 31,\t\t\t\tNine Months Ended March 31,\n\t\t2011\t\t2010\t\t2011\t\t2010\n";

struct Filing
{
    std::uint32_t bytes = 0;
    ExtractionPtr machine;
    std::vector<std::string> paths;
    std::string printed;
};

const Filing &filing_()
{
    static const Filing made = [] {
        const DocumentPtr document = Document::fromBytes(std::string(cover) + std::string(test::lanternBay));
        Filing result;
        result.bytes = document->size();
        result.machine = *extract(*document);
        forEachField(*result.machine, [&result](const FieldEntry &entry) { result.paths.push_back(entry.path); });
        result.printed = fuzz::printed(*result.machine);
        require(result.machine->statements.size() == 1 && result.paths.size() > 60);
        return result;
    }();
    return made;
}

std::uint32_t number(std::string_view words)
{
    std::uint32_t value = 0;
    std::from_chars(words.data(), words.data() + words.size(), value);
    return value;
}

std::vector<Correction> correctionsFrom(std::string_view bytes)
{
    const Filing &filing = filing_();
    std::vector<Correction> corrections;
    for (const std::string_view line : split(bytes, '\n')) {
        auto parts = split(line, '\t');
        parts.resize(5);
        if (parts[0].empty() || corrections.size() == 64) {
            continue;
        }
        Correction correction;
        correction.kind = parts[0] == "s" ? CorrectionKind::SetSpan
            : parts[0] == "c"             ? CorrectionKind::Confirm
            : parts[0] == "r"             ? CorrectionKind::Reject
                                          : CorrectionKind::SetValue;
        correction.path = parts[1].starts_with('#') ? filing.paths[number(parts[1].substr(1)) % filing.paths.size()] : std::string(parts[1]);
        correction.newText = parts[2];
        correction.anchor.span.begin = std::min(number(parts[3]), filing.bytes);
        correction.anchor.span.end = correction.anchor.span.begin + std::min(number(parts[4]), filing.bytes - correction.anchor.span.begin);
        corrections.push_back(std::move(correction));
    }
    return corrections;
}

void checkFields(const Extraction &effective, const std::vector<Correction> &corrections)
{
    const Extraction &machine = *filing_().machine;
    std::map<std::string, const Correction *> last;
    for (const Correction &correction : corrections) {
        last[correction.path] = &correction;
    }
    forEachField(effective, [&](const FieldEntry &entry) {
        const auto corrected = last.find(entry.path);
        const Field *before = findField(machine, entry.path);
        if (corrected == last.end()) {
            require(before != nullptr && before->text == entry.field->text && before->value == entry.field->value);
            require(before->review == entry.field->review && before->pieces == entry.field->pieces);
        } else if (before != nullptr && entry.field->review != Review::Machine && entry.field->review != Review::Confirmed) {
            require(entry.field->machineText == before->text && entry.field->machineValue == before->value);
        }
    });
    for (const auto &[path, correction] : last) {
        const Field *field = findField(effective, path);
        // One that was refused (a period nobody can read) leaves the field as it was, and is reported.
        const bool refused = std::any_of(effective.diagnostics.begin(), effective.diagnostics.end(), [&path = path](const auto &one) {
            return one.code == "correction.orphan" && one.detail == path;
        });
        if (field != nullptr && !refused && correction->kind == CorrectionKind::SetValue) {
            require(field->text == collapsed(correction->newText));
            require(field->review == Review::Corrected || field->review == Review::Added);
        }
    }
}

void checkSeries(const Extraction &effective)
{
    const std::vector<SeriesInput> inputs{{"lantern-bay", &effective}};
    for (const SeriesRegistrant &registrant : buildSeries(inputs).registrants) {
        for (const SeriesPeriod &period : registrant.quarters) {
            for (const auto &[role, amount] : period.values) {
                for (const AmountSource &source : amount.sources) {
                    const Field *field = findField(effective, source.path);
                    require(field != nullptr && field->number().has_value() && field->review != Review::Rejected);
                }
            }
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Filing &filing = filing_();
    const fuzz::Budget budget(size);
    const std::vector<Correction> corrections = correctionsFrom(fuzz::bytesOf(data, size));
    const Extraction effective = applyCorrections(*filing.machine, corrections);
    fuzz::checkExtraction(effective, filing.bytes);
    checkFields(effective, corrections);
    checkSeries(effective);
    require(fuzz::printed(effective) == fuzz::printed(applyCorrections(*filing.machine, corrections)));
    require(fuzz::printed(*filing.machine) == filing.printed);
    return 0;
}
