// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/core/date.h"
#include "parsers/core/limits.h"
#include "parsers/core/text.h"
#include "parsers/sgml/submission.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace filing::sgml
{

namespace
{

constexpr std::size_t longestHeader = 4U << 20;
constexpr std::size_t mostFilers = 10000;

enum class Key {
    Unknown, Accession, Form, Period, Items, Filed, Changed, Count, Name, Cik, Industry, Irs, State, YearEnd, FilingForm,
    Act, FileNumber, Street1, Street2, City, Zip, Phone, FormerName, FormerDate, Filer, BusinessAddress, MailAddress,
    Company, Former, FilingValues,
};

struct KeyName
{
    std::string_view name;       ///< Letters and digits only, lower case.
    Key key;
};

// The captions of labelled headers and the tag names of tag-only ones.
constexpr std::array keyNames{
    KeyName{"accessionnumber", Key::Accession}, KeyName{"conformedsubmissiontype", Key::Form}, KeyName{"type", Key::Form},
    KeyName{"conformedperiodofreport", Key::Period}, KeyName{"period", Key::Period},
    KeyName{"iteminformation", Key::Items}, KeyName{"items", Key::Items}, KeyName{"filedasofdate", Key::Filed},
    KeyName{"filingdate", Key::Filed}, KeyName{"dateasofchange", Key::Changed},
    KeyName{"dateoffilingdatechange", Key::Changed}, KeyName{"publicdocumentcount", Key::Count},
    KeyName{"companyconformedname", Key::Name}, KeyName{"conformedname", Key::Name}, KeyName{"centralindexkey", Key::Cik},
    KeyName{"cik", Key::Cik}, KeyName{"standardindustrialclassification", Key::Industry},
    KeyName{"assignedsic", Key::Industry}, KeyName{"irsnumber", Key::Irs}, KeyName{"ein", Key::Irs},
    KeyName{"stateofincorporation", Key::State}, KeyName{"fiscalyearend", Key::YearEnd},
    KeyName{"formtype", Key::FilingForm}, KeyName{"secact", Key::Act}, KeyName{"act", Key::Act},
    KeyName{"secfilenumber", Key::FileNumber}, KeyName{"filenumber", Key::FileNumber}, KeyName{"street1", Key::Street1},
    KeyName{"street2", Key::Street2}, KeyName{"city", Key::City}, KeyName{"state", Key::State}, KeyName{"zip", Key::Zip},
    KeyName{"businessphone", Key::Phone}, KeyName{"phone", Key::Phone}, KeyName{"formerconformedname", Key::FormerName},
    KeyName{"dateofnamechange", Key::FormerDate}, KeyName{"datechanged", Key::FormerDate},
    KeyName{"filer", Key::Filer}, KeyName{"subjectcompany", Key::Filer}, KeyName{"filedby", Key::Filer},
    KeyName{"filedfor", Key::Filer}, KeyName{"reportingowner", Key::Filer}, KeyName{"issuer", Key::Filer},
    KeyName{"depositor", Key::Filer}, KeyName{"securitizer", Key::Filer}, KeyName{"serialcompany", Key::Filer},
    KeyName{"issuingentity", Key::Filer}, KeyName{"companydata", Key::Company}, KeyName{"ownerdata", Key::Company},
    KeyName{"filingvalues", Key::FilingValues}, KeyName{"businessaddress", Key::BusinessAddress},
    KeyName{"mailaddress", Key::MailAddress}, KeyName{"formercompany", Key::Former}, KeyName{"formername", Key::Former},
};

Key keyOf(std::string_view caption)
{
    const std::string key = alnumKey(caption);
    const auto *const found
        = std::find_if(keyNames.begin(), keyNames.end(), [&key](const KeyName &known) { return known.name == key; });
    return found == keyNames.end() ? Key::Unknown : found->key;
}

/// "SUBJECT COMPANY" and "SUBJECT-COMPANY" → "subject-company".
std::string roleName(std::string_view caption)
{
    std::string role = lowered(trimmed(caption));
    std::replace(role.begin(), role.end(), ' ', '-');
    return role;
}

class HeaderReader
{
public:
    HeaderReader(std::string_view bytes, Span where)
        : m_bytes(bytes)
        , m_where(where)
    {
    }

    SubmissionHeader read()
    {
        if (m_where.size() > longestHeader) {
            limitReached("header-bytes", longestHeader, m_where);
            m_where.end = m_where.begin + static_cast<std::uint32_t>(longestHeader);
        }
        m_header.source = m_where;
        std::size_t at = m_where.begin;
        while (at < m_where.end) {
            const auto found = m_bytes.find_first_of("\r\n", at);
            const std::size_t end = std::min<std::size_t>(found, m_where.end);
            readLine(m_bytes.substr(at, end - at));
            at = end + 1;
        }
        return std::move(m_header);
    }

private:
    void readLine(std::string_view line)
    {
        line = trimmed(line);
        if (line.empty()) {
            return;
        }
        if (line.front() == '<') {
            readTags(line);
            return;
        }
        const auto colon = line.find(':');
        if (colon != std::string_view::npos) {
            take(line.substr(0, colon), trimmed(line.substr(colon + 1)));
        }
    }

    /// "<CONFORMED-NAME>NORTHFIELD INC<CIK>0000000000</COMPANY-DATA>": any number of tags on one line.
    void readTags(std::string_view line)
    {
        while (!line.empty()) {
            const auto close = line.find('>');
            if (close == std::string_view::npos) {
                return;
            }
            const std::string_view name = line.substr(1, close - 1);
            line.remove_prefix(close + 1);
            const auto next = std::min(line.find('<'), line.size());
            if (!name.starts_with('/')) {
                take(name, trimmed(line.substr(0, next)));
            }
            line.remove_prefix(next);
        }
    }

    [[nodiscard]] Field field(std::string_view words) const
    {
        const auto begin = static_cast<std::uint32_t>(words.data() - m_bytes.data());
        Field field;
        field.text = collapsed(words);
        field.pieces = {{begin, begin + static_cast<std::uint32_t>(words.size())}};
        field.rule = "header.caption";
        return field;
    }

    [[nodiscard]] Field dateField(std::string_view words) const
    {
        Field made = field(words);
        if (const auto date = parseDate(words.substr(0, 8))) {
            made.value = isoDate(*date);
        }
        return made;
    }

    [[nodiscard]] Field industryField(std::string_view words) const
    {
        Field made = field(words);
        const auto bracket = words.rfind('[');
        const std::string_view code = bracket == std::string_view::npos ? words : words.substr(bracket + 1);
        made.value = trimmed(code.substr(0, code.find(']')));
        return made;
    }

    [[nodiscard]] Field yearEndField(std::string_view words) const
    {
        Field made = field(words);
        if (words.size() == 4 && std::all_of(words.begin(), words.end(), isDigit)) {
            made.value = std::string(words.substr(0, 2)) + '-' + std::string(words.substr(2));
        }
        return made;
    }

    HeaderFiler &filer()
    {
        if (m_isBeyond) {
            return m_beyond;
        }
        if (m_header.filers.empty()) {
            openFiler("filer");
        }
        return m_header.filers.back();
    }

    void openFiler(std::string_view caption)
    {
        m_isBeyond = m_header.filers.size() >= mostFilers;
        if (m_isBeyond) {
            m_beyond = {};
            limitReached("filers", mostFilers, m_where);
        } else {
            m_header.filers.emplace_back();
            m_header.filers.back().role = roleName(caption);
        }
        m_section = Key::Company;
    }

    void openAddress(bool business)
    {
        filer().addresses.emplace_back().business = business;
        m_section = Key::BusinessAddress;
    }

    HeaderAddress &address()
    {
        if (filer().addresses.empty()) {
            openAddress(true);
        }
        return filer().addresses.back();
    }

    void take(std::string_view caption, std::string_view words)
    {
        const Key key = keyOf(caption);
        if (words.empty()) {
            openSection(key, caption);
        } else if (!takeSubmission(key, words) && !takeAddress(key, words)) {
            takeFiler(key, words);
        }
    }

    void openSection(Key key, std::string_view caption)
    {
        switch (key) {
        case Key::Filer:
            openFiler(caption);
            break;
        case Key::BusinessAddress:
        case Key::MailAddress:
            openAddress(key == Key::BusinessAddress);
            break;
        case Key::Company:
        case Key::FilingValues:
        case Key::Former:
            m_section = key;
            break;
        default:
            break;
        }
    }

    bool takeSubmission(Key key, std::string_view words)
    {
        switch (key) {
        case Key::Accession:
            m_header.accessionNumber = field(words);
            return true;
        case Key::Form:
            m_header.formType = field(words);
            return true;
        case Key::Period:
            m_header.periodOfReport = dateField(words);
            return true;
        case Key::Items:
            m_header.items.push_back(field(words));
            return true;
        case Key::Filed:
            m_header.filed = dateField(words);
            return true;
        case Key::Changed:
            m_header.changed = dateField(words);
            return true;
        case Key::Count:
            m_header.documentCount = field(words);
            return true;
        default:
            return false;
        }
    }

    bool takeAddress(Key key, std::string_view words)
    {
        switch (key) {
        case Key::Street1:
            address().street1 = field(words);
            return true;
        case Key::Street2:
            address().street2 = field(words);
            return true;
        case Key::City:
            address().city = field(words);
            return true;
        case Key::Zip:
            address().zip = field(words);
            return true;
        case Key::Phone:
            address().phone = field(words);
            return true;
        case Key::State:
            if (m_section != Key::BusinessAddress) {
                return false;
            }
            address().state = field(words);
            return true;
        default:
            return false;
        }
    }

    void takeFiler(Key key, std::string_view words)
    {
        switch (key) {
        case Key::Name:
            filer().name = field(words);
            break;
        case Key::Cik:
            filer().cik = field(words);
            break;
        case Key::Industry:
            filer().industry = industryField(words);
            break;
        case Key::Irs:
            filer().irsNumber = field(words);
            break;
        case Key::State:
            filer().state = field(words);
            break;
        case Key::YearEnd:
            filer().fiscalYearEnd = yearEndField(words);
            break;
        case Key::FilingForm:
            filer().formType = field(words);
            break;
        case Key::Act:
            filer().act = field(words);
            break;
        case Key::FileNumber:
            filer().fileNumber = field(words);
            break;
        case Key::FormerName:
            filer().formerNames.emplace_back().name = field(words);
            break;
        case Key::FormerDate:
            if (!filer().formerNames.empty()) {
                filer().formerNames.back().changed = dateField(words);
            }
            break;
        default:
            break;
        }
    }

    std::string_view m_bytes;
    Span m_where;
    HeaderFiler m_beyond;                ///< Takes what is said of filers above the limit.
    bool m_isBeyond = false;
    SubmissionHeader m_header;
    Key m_section = Key::Company;
};

} // namespace

std::optional<SubmissionHeader> readHeader(std::string_view bytes, Span where)
{
    SubmissionHeader header = HeaderReader(bytes, where).read();
    if (header.accessionNumber.isEmpty() && header.formType.isEmpty() && header.filers.empty()) {
        return std::nullopt;
    }
    return header;
}

void addHeaderFacts(Extraction &extraction)
{
    constexpr std::string_view cik = "EntityCentralIndexKey";
    if (!extraction.header) {
        return;
    }
    const std::vector<HeaderFiler> &filers = extraction.header->filers;
    const auto filer = std::find_if(filers.begin(), filers.end(), [](const HeaderFiler &candidate) {
        return !candidate.cik.isEmpty() && (candidate.role == "filer" || candidate.role == "subject-company"
                                            || candidate.role == "issuer");
    });
    if (filer != filers.end() && extraction.coverFact(cik) == nullptr) {
        extraction.cover.emplace_back(cik, filer->cik);
    }
}

} // namespace filing::sgml
