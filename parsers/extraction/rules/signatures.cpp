// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/extraction/rules/signatures.h"

#include "parsers/core/date.h"
#include "parsers/core/text.h"
#include "parsers/core/trace.h"
#include "parsers/extraction/rules/covervalues.h"
#include "parsers/extraction/rules/signaturefields.h"
#include "parsers/extraction/rules/signatureparts.h"
#include "parsers/extraction/rules/signaturetable.h"
#include "parsers/extraction/rules/signaturewords.h"

#include <algorithm>
#include <cstdlib>

namespace filing::rules
{

namespace
{

constexpr std::size_t mostTitleParts = 4;
constexpr std::size_t farthestTitle = 6;      ///< Rows between the parts of one signer, at most.
constexpr std::size_t farthestDate = 14;
constexpr std::size_t farthestStar = 14;
constexpr std::size_t farthestSigner = 30;
constexpr std::size_t longestRegistrant = 160;

class SignatureReader
{
public:
    SignatureReader(const ReadingText &text, Span block)
        : m_lines(text)
        , m_text(text.text())
        , m_block(block)
        , m_forOthers(signsForOthers(m_lines, block))
        , m_parts(signatureParts(m_lines, block))
        , m_table(readSignatureTable(m_lines, m_parts, m_forOthers))
    {
    }

    std::vector<Signature> read()
    {
        readMarked(0, m_table.begin);
        const bool none = m_signatures.empty();
        if (none) {
            readUnmarked(m_table.begin);
        }
        m_signatures.insert(m_signatures.end(), m_table.signers.begin(), m_table.signers.end());
        readMarked(m_table.end, m_parts.size());
        shareDates();
        if (isTracing()) {
            for (const Signature &signer : m_signatures) {
                report(signer, !none);
            }
        }
        return std::move(m_signatures);
    }

private:
    /// What is known of one signer while the parts below the signature are looked at.
    struct Draft
    {
        Span conformed;          ///< The name behind "/s/".
        Span name;
        std::vector<Span> title;
        bool printed = false;    ///< The printed name was found.
        std::size_t lastRow = 0;
        std::size_t used = 0;    ///< Behind the last part taken.
    };

    std::string_view words(std::size_t part) const { return m_parts[part].piece.text.of(m_text); }
    Led ledAt(std::size_t part) const { return leadOf(m_text, m_parts[part].piece.text); }
    bool isSigner(std::size_t part) const { return signedAt(m_text, m_parts[part], m_forOthers).here; }

    bool isDatePart(std::size_t part) const
    {
        const Led led = ledAt(part);
        return led.lead == Lead::Date || parseDate(led.rest.of(m_text)).has_value();
    }

    /// Below the signature and in its column, if there are columns; those of different tables cannot be compared.
    bool isUnder(const SignaturePart &part, const SignaturePart &signature) const
    {
        return part.row == signature.row || part.grid != signature.grid || part.piece.overlaps(signature.piece)
            || part.piece.left >= signature.piece.left - 4;
    }

    void readMarked(std::size_t begin, std::size_t end)
    {
        std::size_t previousEnd = begin;
        std::size_t lastRow = begin < end ? m_parts[begin].row : 0;
        for (std::size_t i = begin; i < end; ++i) {
            // An asterisk far from the signatures is a footnote's.
            const bool footnote = m_parts[i].starred && m_parts[i].row - lastRow > farthestStar;
            // Behind a table of directors the form is over; what is signed further below is an exhibit or an opinion.
            if (begin > 0 && m_parts[i].row - lastRow > farthestSigner) {
                break;
            }
            if (isSigner(i) && !footnote) {
                previousEnd = readSigner(i, previousEnd, end);
                lastRow = m_parts[i].row;
            }
        }
    }

    /// The first signature that stands below the given one; signatures beside it share its rows.
    std::size_t nextSigner(std::size_t at, std::size_t limit) const
    {
        for (std::size_t i = at + 1; i < limit; ++i) {
            if (isSigner(i) && m_parts[i].row != m_parts[at].row && !isPrintedStar(i, at)) {
                return i;
            }
        }
        return limit;
    }

    /// "Ann Vale*" below a lone asterisk.
    bool isPrintedStar(std::size_t part, std::size_t at) const
    {
        return m_parts[part].starred && m_parts[at].starred && m_parts[at].piece.text.isEmpty();
    }

    /// Another signature stands to the right of this one, and what is below belongs to either by its column.
    int columnEnd(std::size_t at, std::size_t limit) const
    {
        int end = -1;
        for (std::size_t i = at + 1; i < limit && m_parts[i].row == m_parts[at].row; ++i) {
            if (isSigner(i) && m_parts[i].piece.left > m_parts[at].piece.left && end < 0) {
                end = m_parts[i].piece.left;
            }
        }
        return end;
    }

    Draft draftAt(std::size_t at) const
    {
        Draft draft;
        draft.conformed = signedAt(m_text, m_parts[at], m_forOthers).name;
        draft.name = draft.conformed;
        draft.lastRow = m_parts[at].row;
        draft.used = at + 1;
        static_cast<void>(splitNameAndTitle(m_text, draft.conformed, {}, draft.name, draft.title));
        return draft;
    }

    /// Returns the index behind the last part used.
    std::size_t readSigner(std::size_t at, std::size_t previousEnd, std::size_t limit)
    {
        Draft draft = draftAt(at);
        const std::size_t end = nextSigner(at, limit);
        const int columnLimit = columnEnd(at, end);
        for (std::size_t i = at + 1; i < end; ++i) {
            const Led led = ledAt(i);
            const bool elsewhere = led.lead == Lead::None && !isUnder(m_parts[i], m_parts[at]);
            const bool beside = columnLimit >= 0 && m_parts[i].grid == m_parts[at].grid && m_parts[i].piece.left >= columnLimit - 2;
            if (isDatePart(i) || isRegistrantCaption(words(i)) || elsewhere || beside || saysNothingOfSigner(words(i)) || isSigner(i)) {
                continue;
            }
            if (m_parts[i].row - draft.lastRow > farthestTitle || !takePart(draft, i, led)) {
                break;
            }
        }
        if (m_parts[at].starred && !isPersonName(draft.name.of(m_text))) {
            return previousEnd;
        }
        Signature signer = signatureOf(m_lines.reading(), draft.name, draft.title);
        readRegistrant(signer, previousEnd, at);
        readDate(signer, at, end);
        m_signatures.push_back(std::move(signer));
        return draft.used;
    }

    /// False where the signer's words end.
    bool takePart(Draft &draft, std::size_t index, const Led &led) const
    {
        const std::size_t row = m_parts[index].row;
        const std::string_view conformed = draft.conformed.of(m_text);
        const bool same = shareSurname(led.rest.of(m_text), conformed);
        if (led.lead == Lead::By && led.rest.isEmpty()) {
            return true;    // "By ______" under the conformed signature.
        }
        // "By: ANN VALE" under "/s/ Ann Vale" is the printed name; any other "By:" is the next signer's.
        if (led.lead == Lead::By && (draft.printed || !same)) {
            return false;
        }
        Span name = led.rest;
        std::vector<Span> title;
        const bool besideTitle = same && !hasTitleWord(led.rest.of(m_text));
        const bool mayBeName = led.lead != Lead::Title && !draft.printed && (led.lead == Lead::Name || draft.title.empty() || besideTitle);
        if (led.lead == Lead::Title) {
            draft.title = led.rest.isEmpty() ? std::vector<Span>{} : std::vector<Span>{led.rest};
        } else if (mayBeName && takesPrintedName(led, draft.conformed, name, title)) {
            draft.name = name;
            draft.printed = true;
            draft.title = title.empty() ? draft.title : title;
        } else if (takesTitle(led.rest, draft.title, row - draft.lastRow)) {
            draft.title.push_back(led.rest);
        } else {
            return draft.title.empty();
        }
        draft.lastRow = row;
        draft.used = index + 1;
        return true;
    }

    /// The printed name under the signature: same person, or at least a person.
    bool takesPrintedName(const Led &led, Span conformed, Span &name, std::vector<Span> &title) const
    {
        name = withoutTail(m_text, led.rest);
        if (name.isEmpty()) {
            return false;
        }
        static_cast<void>(splitNameAndTitle(m_text, led.rest, conformed, name, title));
        name = withoutTail(m_text, name);
        if (led.lead == Lead::Name) {
            return true;
        }
        return shareSurname(name.of(m_text), conformed.of(m_text)) || (conformed.isEmpty() && isPersonName(name.of(m_text)));
    }

    bool takesTitle(Span part, const std::vector<Span> &title, std::size_t distance) const
    {
        const std::string_view all = part.of(m_text);
        // "Principal Financial Officer:" heads the next signer.
        if (all.empty() || all.size() > 200 || title.size() >= mostTitleParts || all.ends_with(':')) {
            return false;
        }
        if (!title.empty()) {
            const std::string_view before = title.back().of(m_text);
            const bool near = distance <= 2;
            return near && (goesOn(before) || (distance <= 1 && (hasTitleWord(all) || all.front() == '(' ) && !isPersonName(all)) || (distance <= 1 && isLower(all.front())));
        }
        return hasTitleWord(all);
    }

    void readRegistrant(Signature &signer, std::size_t from, std::size_t at) const
    {
        std::vector<Span> spans;
        std::size_t lastRow = 0;
        for (std::size_t i = from; i < at; ++i) {
            const std::string_view all = words(i);
            const bool taken = ledAt(i).lead == Lead::None && !isDatePart(i) && !isRegistrantCaption(all) && all.size() <= longestRegistrant
                && alnumKey(all).size() > 2 && !isTitleOnly(all) && !saysNothingOfSigner(all) && !isHeading(all) && mayRegister(i);
            if (!taken) {
                continue;
            }
            if (!spans.empty() && m_parts[i].row - lastRow > 1) {
                break;
            }
            spans.push_back(m_parts[i].piece.text);
            lastRow = m_parts[i].row;
        }
        // Behind the signature, over "(Registrant)", only where nothing stood before it.
        Field name = makeField(m_lines.reading(), spans, "signatures.registrant");
        if (!name.text.empty()) {
            signer.registrant = std::move(name);
        }
    }

    static bool isTitleOnly(std::string_view all)
    {
        const auto list = wordsOf(all);
        return !list.empty() && std::ranges::all_of(list, [](std::string_view word) { return hasTitleWord(word); });
    }

    static bool isHeading(std::string_view all)
    {
        const std::string key = alnumKey(all.substr(0, 60));
        return key.starts_with("powerofattorney") || key.starts_with("knowallm") || key.starts_with("knowallp") || key.starts_with("pursuanttothe")
            || key.starts_with("item") || isSignerHeading(all) || isTitleHeading(all);
    }

    /// Above the first signature stands the registrant; between later ones only what reads as a company is one.
    bool mayRegister(std::size_t part) const { return m_signatures.empty() || looksLikeCompany(words(part)); }

    void readDate(Signature &signer, std::size_t at, std::size_t end)
    {
        for (std::size_t i = at; i-- > 0 && m_parts[at].row - m_parts[i].row < farthestDate && i >= m_lastDate;) {
            if (takeDate(signer, i)) {
                return;
            }
        }
        for (std::size_t i = at + 1; i < end && m_parts[i].row - m_parts[at].row < farthestDate; ++i) {
            if (takeDate(signer, i)) {
                return;
            }
        }
    }

    bool takeDate(Signature &signer, std::size_t part)
    {
        if (isDatePart(part) && (signer.date = dateField(m_lines.reading(), m_parts[part].piece.text))) {
            m_lastDate = part + 1;
            return true;
        }
        return false;
    }

    /// Several signers under one date.
    void shareDates()
    {
        std::optional<Field> known;
        for (const Signature &signer : m_signatures) {
            known = known ? known : signer.date;
        }
        known = known ? known : dateOfSentence();
        known = known ? known : dateLineAbove(m_lines.reading(), m_block);
        for (Signature &signer : m_signatures) {
            if (!signer.date) {
                signer.date = known;
            }
        }
    }

    /// "… duly authorized, on this 18th day of February, 2009."
    std::optional<Field> dateOfSentence() const
    {
        const std::uint32_t end = m_parts.empty() ? m_block.begin : std::max(m_block.begin, m_parts.front().piece.text.begin);
        return dateField(m_lines.reading(), {m_block.begin, end});
    }

    static void report(const Signature &signer, bool marked)
    {
        if (!signer.name) {
            return;
        }
        const auto passed = [&signer](const std::optional<Field> &field, std::string_view rule, std::string_view why) {
            if (!field) {
                tracePassed(rule, signer.name->span(), signer.name->text, why);
            }
        };
        traceTaken(signer.name->rule, signer.name->span(), signer.name->text, marked ? "signed-with-a-mark" : "named-without-a-mark");
        passed(signer.title, "signatures.title", "no-title-under-the-name");
        passed(signer.date, "signatures.date", "no-date-near-the-signature");
        passed(signer.registrant, "signatures.registrant", "no-company-above-the-signature");
    }

    /// Signed without "/s/": "By:" with a name behind or below it, or "Name:" and "Title:" alone.
    void readUnmarked(std::size_t limit)
    {
        for (std::size_t i = 0; i < limit; ++i) {
            const Lead lead = ledAt(i).lead;
            if (lead != Lead::By && lead != Lead::Name) {
                continue;
            }
            const Draft draft = unmarkedAt(i, limit);
            if (!isPersonName(withoutTail(m_text, draft.name).of(m_text)) && draft.title.empty()) {
                tracePassed("signatures.name", m_lines.reading(), m_parts[i].piece.text, "neither-a-person-nor-a-title");
                continue;
            }
            Signature signer = signatureOf(m_lines.reading(), draft.name, draft.title);
            readRegistrant(signer, 0, i);
            readDate(signer, i, limit);
            m_signatures.push_back(std::move(signer));
            return;
        }
    }

    Draft unmarkedAt(std::size_t at, std::size_t limit) const
    {
        Draft draft;
        draft.name = ledAt(at).rest;
        std::size_t next = at + 1;
        for (; draft.name.isEmpty() && next < limit; ++next) {
            const Led below = ledAt(next);
            if ((below.lead == Lead::None || below.lead == Lead::Name) && !isDatePart(next)) {
                draft.name = below.rest;
            }
        }
        static_cast<void>(splitNameAndTitle(m_text, draft.name, {}, draft.name, draft.title));
        std::size_t last = next > 0 ? m_parts[next - 1].row : 0;
        for (std::size_t k = next; k < limit && m_parts[k].row - last <= 3; ++k) {
            const Led below = ledAt(k);
            if (below.lead == Lead::By) {
                break;
            }
            const bool title = below.lead == Lead::Title
                || (below.lead == Lead::None && !isDatePart(k) && takesTitle(below.rest, draft.title, m_parts[k].row - last));
            if (title) {
                draft.title.push_back(below.rest);
                last = m_parts[k].row;
            } else if (below.lead == Lead::Name) {
                draft.name = below.rest;
                last = m_parts[k].row;
            }
        }
        return draft;
    }

    LineReader m_lines;
    std::string_view m_text;
    Span m_block;
    bool m_forOthers;
    std::vector<SignaturePart> m_parts;
    SignatureTable m_table;
    std::vector<Signature> m_signatures;
    std::size_t m_lastDate = 0;
};

} // namespace

std::vector<Signature> readSignatures(const ReadingText &text, Span block)
{
    return SignatureReader(text, block).read();
}

} // namespace filing::rules
