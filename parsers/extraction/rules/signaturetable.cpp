// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/extraction/rules/signaturetable.h"

#include "parsers/core/date.h"
#include "parsers/core/text.h"
#include "parsers/extraction/rules/signaturefields.h"
#include "parsers/extraction/rules/signaturewords.h"

#include <algorithm>
#include <map>

namespace filing::rules
{

namespace
{

constexpr std::size_t farthestBelow = 9;     ///< Rows a title goes on below the signature, at most.
constexpr std::size_t farthestAbove = 5;
constexpr std::size_t farthestSigner = 30;

bool isRowOf(const std::vector<SignaturePart> &parts, std::size_t first, std::size_t index)
{
    return index < parts.size() && parts[index].row == parts[first].row;
}

class TableReader
{
public:
    TableReader(const LineReader &lines, const std::vector<SignaturePart> &parts, bool forOthers)
        : m_lines(lines)
        , m_parts(parts)
        , m_text(lines.reading().text())
        , m_forOthers(forOthers)
    {
    }

    SignatureTable read()
    {
        SignatureTable table;
        table.begin = table.end = m_parts.size();
        const std::size_t heading = findHeading();
        if (heading == m_parts.size()) {
            return table;
        }
        table.end = findSigners(heading);
        if (m_signers.empty()) {
            table.end = m_parts.size();
            return table;
        }
        table.begin = heading;
        giveTitles(heading, table.end);
        for (Signer &signer : m_signers) {
            table.signers.push_back(signature(signer));
        }
        return table;
    }

private:
    struct Signer
    {
        std::size_t part = 0;
        Span name;
        std::size_t lastRow = 0;         ///< Of the printed name, or of the mark.
        std::vector<Span> title;
        std::optional<Field> date;
    };

    std::string_view words(std::size_t part) const { return m_parts[part].piece.text.of(m_text); }

    /// Index of the first part of a row with "Signature" and "Title".
    std::size_t findHeading() const
    {
        for (std::size_t i = 0; i < m_parts.size(); ++i) {
            if (!isSignerHeading(words(i))) {
                continue;
            }
            for (std::size_t k = i + 1; isRowOf(m_parts, i, k); ++k) {
                if (isTitleHeading(words(k))) {
                    return i;
                }
            }
        }
        return m_parts.size();
    }

    /// Marks of signing behind the heading; "By:" opens a signature of another kind.
    std::size_t findSigners(std::size_t heading)
    {
        std::size_t end = m_parts.size();
        for (std::size_t i = heading; i < m_parts.size(); ++i) {
            const Led led = leadOf(m_text, m_parts[i].piece.text);
            const bool attorney = led.lead == Lead::By && !led.rest.isEmpty();
            const std::size_t last = m_signers.empty() ? heading : m_signers.back().part;
            if (attorney || m_parts[i].row - m_parts[last].row > farthestSigner) {
                end = i;
                break;
            }
            if (const Signed found = signedAt(m_text, m_parts[i], m_forOthers); found.here && !isPrintedName(i)) {
                Signer signer;
                signer.part = i;
                signer.name = found.name;
                signer.lastRow = m_parts[i].row;
                m_signers.push_back(signer);
            }
        }
        return end;
    }

    /// "Ann Vale*" below a lone asterisk is the printed name, no second signature.
    bool isPrintedName(std::size_t part) const
    {
        return m_parts[part].starred && !m_signers.empty() && m_signers.back().name.isEmpty() && m_parts[part].row - m_parts[m_signers.back().part].row <= 2;
    }

    bool isFurniture(std::size_t part) const { return isSignerHeading(words(part)) || isTitleHeading(words(part)) || saysNothingOfSigner(words(part)); }

    void giveTitles(std::size_t heading, std::size_t end)
    {
        const int titleLeft = titleColumn(heading);
        takeNames(end, titleLeft);
        std::map<std::size_t, std::size_t> ownerOfRow = owners(end, titleLeft);
        for (std::size_t i = heading; i < end; ++i) {
            if (isFurniture(i) || !isTitlePart(i, titleLeft)) {
                takeDate(i);
                continue;
            }
            const auto owner = ownerOfRow.find(m_parts[i].row);
            if (owner != ownerOfRow.end()) {
                m_signers[owner->second].title.push_back(m_parts[i].piece.text);
            }
        }
    }

    /// Where titles begin: about below their heading, which may be centred over them.
    int titleColumn(std::size_t heading) const
    {
        constexpr int centred = 14;
        int head = -1;
        for (std::size_t k = heading + 1; isRowOf(m_parts, heading, k) && head < 0; ++k) {
            head = isTitleHeading(words(k)) ? m_parts[k].piece.left : -1;
        }
        int left = head;
        for (std::size_t i = heading + 1; i < m_parts.size(); ++i) {
            const Piece &piece = m_parts[i].piece;
            const bool titled = hasTitleWord(words(i)) && piece.left > m_parts[heading].piece.left && piece.left >= head - centred;
            left = titled && !isSigner(i) ? std::min(left, piece.left) : left;
        }
        return left - 1;
    }

    bool isTitlePart(std::size_t part, int titleLeft) const
    {
        return m_parts[part].piece.left >= titleLeft && !parseDate(words(part)) && !findDateOnly(words(part)) && !isSigner(part) && !isTakenName(part);
    }

    static bool findDateOnly(std::string_view words)
    {
        const auto found = findDate(words);
        return found && alnumKey(words.substr(0, found->begin)).empty() && alnumKey(words.substr(found->end)).empty();
    }

    bool isSigner(std::size_t part) const
    {
        return std::ranges::any_of(m_signers, [part](const Signer &signer) { return signer.part == part; });
    }

    bool isTakenName(std::size_t part) const
    {
        const Span span = m_parts[part].piece.text;
        return std::ranges::any_of(m_signers, [span](const Signer &signer) { return signer.name == span; });
    }

    /// The printed name below the mark, in its column; "Ann Vale, Director" has the title behind it.
    void takeNames(std::size_t end, int titleLeft)
    {
        for (std::size_t n = 0; n < m_signers.size(); ++n) {
            Signer &signer = m_signers[n];
            const std::size_t stop = n + 1 < m_signers.size() ? m_signers[n + 1].part : end;
            const Span conformed = signer.name;
            Span own = conformed;
            if (splitNameAndTitle(m_text, conformed, {}, own, signer.title)) {
                signer.name = own;
            }
            for (std::size_t i = signer.part + 1; i < stop && m_parts[i].row - m_parts[signer.part].row <= 3; ++i) {
                const Span span = m_parts[i].piece.text;
                const bool below = m_parts[i].row > m_parts[signer.part].row && m_parts[i].piece.left < titleLeft;
                const bool same = conformed.isEmpty() ? isPersonName(span.of(m_text)) : shareSurname(span.of(m_text), conformed.of(m_text));
                if (below && same && !isFurniture(i)) {
                    Span name = span;
                    std::vector<Span> title;
                    if (splitNameAndTitle(m_text, span, conformed, name, title)) {
                        signer.title.insert(signer.title.end(), title.begin(), title.end());
                    }
                    signer.name = name;
                    signer.lastRow = m_parts[i].row;
                    break;
                }
            }
        }
    }

    /// Whose title a row of the title column is part of.
    std::map<std::size_t, std::size_t> owners(std::size_t end, int titleLeft) const
    {
        std::map<std::size_t, std::size_t> lineOfRow;
        for (std::size_t i = 0; i < end; ++i) {
            if (isTitlePart(i, titleLeft) && !isFurniture(i)) {
                lineOfRow[m_parts[i].row] = i;
            }
        }
        std::map<std::size_t, std::size_t> owner;
        for (std::size_t n = 0; n < m_signers.size(); ++n) {
            const std::size_t mark = m_parts[m_signers[n].part].row;
            const std::size_t next = n + 1 < m_signers.size() ? m_parts[m_signers[n + 1].part].row : mark + farthestBelow + 1;
            const std::size_t previous = n > 0 ? m_signers[n - 1].lastRow : 0;
            // Titles that end beside the signature begin above it, unless they go on from the title before.
            std::size_t top = mark;
            while (lineOfRow.contains(mark) && top > previous + 1 && mark - top < farthestAbove && lineOfRow.contains(top - 1)) {
                --top;
            }
            const bool goesOn = n > 0 && top == previous + 1 && lineOfRow.contains(previous);
            for (std::size_t row = goesOn ? mark : top; row < mark; ++row) {
                owner[row] = n;
            }
            for (std::size_t row = mark; row < next && row - mark <= farthestBelow; ++row) {
                if (lineOfRow.contains(row)) {
                    owner[row] = n;
                }
            }
        }
        return owner;
    }

    void takeDate(std::size_t part)
    {
        if (!findDateOnly(leadOf(m_text, m_parts[part].piece.text).rest.of(m_text)) || m_signers.empty()) {
            return;
        }
        const auto near = std::ranges::min_element(m_signers, {}, [&](const Signer &signer) {
            const auto row = static_cast<long>(m_parts[part].row);
            return std::min(std::labs(row - static_cast<long>(m_parts[signer.part].row)), std::labs(row - static_cast<long>(signer.lastRow)));
        });
        const std::size_t row = m_parts[part].row;
        const bool beside = row + farthestAbove >= m_parts[m_signers.front().part].row && row <= m_signers.back().lastRow + farthestAbove;
        if (!beside) {
            return;
        }
        near->date = near->date ? near->date : dateField(m_lines.reading(), m_parts[part].piece.text);
    }

    Signature signature(Signer &signer) const
    {
        Signature signature = signatureOf(m_lines.reading(), signer.name, std::move(signer.title));
        signature.date = std::move(signer.date);
        return signature;
    }

    const LineReader &m_lines;
    const std::vector<SignaturePart> &m_parts;
    std::string_view m_text;
    bool m_forOthers;
    std::vector<Signer> m_signers;
};

} // namespace

SignatureTable readSignatureTable(const LineReader &lines, const std::vector<SignaturePart> &parts, bool forOthers)
{
    return TableReader(lines, parts, forOthers).read();
}

} // namespace filing::rules
