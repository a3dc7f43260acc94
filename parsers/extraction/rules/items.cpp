// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/extraction/rules/items.h"

#include "parsers/core/text.h"
#include "parsers/core/trace.h"
#include "parsers/extraction/rules/itemheading.h"
#include "parsers/extraction/rules/linereader.h"

#include <algorithm>
#include <optional>
#include <set>

namespace filing::rules
{

namespace
{

constexpr std::uint32_t contentsBody = 160;   ///< Letters between two headings of a table of contents, at most.
constexpr std::uint32_t contentsTail = 2000;  ///< Letters behind its last item: its signature and exhibit rows, the first words of the page.

class ItemReader
{
public:
    ItemReader(const ReadingText &text, std::string_view form, std::uint32_t end)
        : m_lines(text)
        , m_text(text.text())
        , m_form(form)
        , m_end(end)
    {
    }

    std::vector<FoundItem> read()
    {
        for (std::size_t i = 0; i < m_lines.count() && m_lines.reading().lines()[i].begin < m_end; ++i) {
            addItemHeadings(m_headings, m_lines, m_form, i);
        }
        keepOneNumbering();
        dropContents();
        dropRepeated();
        return finish();
    }

private:
    bool isNew(const ItemHeading &heading) const { return heading.number.find('.') != std::string::npos; }

    /// A form uses one numbering; the other one's numbers are references.
    void keepOneNumbering()
    {
        const bool anyNew = std::ranges::any_of(m_headings, [this](const ItemHeading &heading) { return isNew(heading); });
        if (anyNew) {
            std::erase_if(m_headings, [this](const ItemHeading &heading) {
                if (!isNew(heading)) {
                    passItemHeading(m_lines, heading, "of-the-other-numbering");
                }
                return !isNew(heading);
            });
        }
    }

    std::uint32_t bodySize(std::size_t index) const
    {
        const std::uint32_t from = m_headings[index].title.empty() ? m_headings[index].begin : m_headings[index].title.back().end;
        const std::uint32_t to = index + 1 < m_headings.size() ? m_headings[index + 1].begin : m_end;
        return to > from ? static_cast<std::uint32_t>(alnumKey(Span{from, std::min(to, from + 4000)}.of(m_text)).size()) : 0;
    }

    /// Rows of a table of contents are short and come again.
    void dropContents()
    {
        std::vector<ItemHeading> kept;
        std::optional<std::size_t> firstRow;
        for (std::size_t i = 0; i < m_headings.size(); ++i) {
            const bool again = std::any_of(m_headings.begin() + static_cast<std::ptrdiff_t>(i) + 1, m_headings.end(),
                                           [&](const ItemHeading &later) { return later.number == m_headings[i].number; });
            const bool brief = bodySize(i) < contentsBody;
            if (!(again && (brief || isContentsRow(m_headings[i]) || endsContents(firstRow, i)))) {
                kept.push_back(m_headings[i]);
                firstRow.reset();
            } else {
                passItemHeading(m_lines, m_headings[i], "contents-row");
                firstRow = firstRow.value_or(i);
            }
        }
        m_headings = std::move(kept);
    }

    /// The last row of a table of contents: other entries may follow it, but the next heading begins the table's items anew.
    bool endsContents(std::optional<std::size_t> firstRow, std::size_t index) const
    {
        return firstRow && index + 1 < m_headings.size() && m_headings[index + 1].number == m_headings[*firstRow].number
            && bodySize(index) < contentsTail;
    }

    bool isContentsRow(const ItemHeading &heading) const
    {
        const std::string_view words = m_lines.words(heading.line);
        return !words.empty() && isDigit(words.back()) && heading.line + 1 < m_lines.count()
            && m_lines.pieces(heading.line).size() > 1;
    }

    void dropRepeated()
    {
        if (m_form.starts_with("10-Q")) {
            // Part II counts from one again; a heading right behind its like is a page's running title.
            const auto same = [this](const ItemHeading &a, const ItemHeading &b) {
                const bool again = a.number == b.number && b.likeness < a.likeness + 0.05;
                if (again) {
                    passItemHeading(m_lines, b, "repeated-heading");
                }
                return again;
            };
            m_headings.erase(std::unique(m_headings.begin(), m_headings.end(), same), m_headings.end());
            return;
        }
        std::set<std::string> seen;
        std::erase_if(m_headings, [&](const ItemHeading &heading) {
            const bool again = !seen.insert(heading.number).second;
            if (again) {
                passItemHeading(m_lines, heading, "repeated-heading");
            }
            return again;
        });
    }

    std::vector<FoundItem> finish() const
    {
        std::vector<FoundItem> items;
        for (std::size_t i = 0; i < m_headings.size(); ++i) {
            const ItemHeading &heading = m_headings[i];
            FoundItem found;
            found.line = heading.line;
            std::size_t next = i + 1;
            while (next < m_headings.size() && m_headings[next].begin == heading.begin) {
                ++next;
            }
            found.body = {heading.begin, next < m_headings.size() ? m_headings[next].begin : std::max(m_end, heading.begin)};
            found.item.number = heading.number;
            found.item.title = makeField(m_lines.reading(), heading.title, itemHeadingRule);
            traceTaken(itemHeadingRule, m_lines.reading(), Span{heading.begin, m_lines.line(heading.line).end},
                       heading.likeness > 0.75 ? "title-of-the-form" : "own-title");
            found.item.title.confidence = heading.likeness > 0.9 ? 1.0 : 0.8;
            found.item.body = m_lines.reading().toSource(trimmedSpan(m_text, found.body));
            items.push_back(std::move(found));
        }
        return items;
    }

    LineReader m_lines;
    std::string_view m_text;
    std::string_view m_form;
    std::uint32_t m_end;
    std::vector<ItemHeading> m_headings;
};

} // namespace

std::vector<FoundItem> readItems(const ReadingText &text, std::string_view form, std::uint32_t end)
{
    return ItemReader(text, form, end).read();
}

} // namespace filing::rules
