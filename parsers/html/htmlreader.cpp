// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/html/htmlreader.h"

#include "parsers/core/limits.h"
#include "parsers/core/text.h"
#include "parsers/html/attributes.h"
#include "parsers/html/elements.h"
#include "parsers/html/flow.h"
#include "parsers/html/openelements.h"
#include "parsers/html/page.h"
#include "parsers/html/positioned.h"
#include "parsers/html/styles.h"
#include "parsers/html/tablestack.h"
#include "parsers/html/typewritten.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <vector>

namespace filing::html
{

namespace
{

constexpr std::size_t deepest = 1U << 16;        ///< Elements open at one time; deeper ones are read without style.
constexpr std::uint32_t flushAt = 1U << 15;      ///< Words outside tables go to the page in portions of this size.
constexpr float pointsPerIndent = 9;
constexpr int leastInlineGap = 3;                ///< Points.
constexpr int blanksPerIndent = 2;
constexpr std::size_t peekedBytes = 512;
constexpr std::size_t sourcePerText = 2;         ///< More than half of a page is mark-up, nearly always.

class Reader
{
public:
    Reader(const Document &document, Span content, MarkupObserver *observer)
        : m_bytes(document.bytes())
        , m_content(content)
        , m_tokens(m_bytes, content)
        , m_flow(document)
        , m_tables(m_flow, m_page)
        , m_positioned(m_flow, m_page)
        , m_observer(observer)
        , m_open(pageOf(content.of(document.bytes())))
    {
        m_page.builder().expect(content.size() / sourcePerText);
        if (now().preserve) {
            m_preformattedFrom = 0;
        }
    }

    ReadingTextPtr read()
    {
        Token token;
        while (m_tokens.next(token)) {
            switch (token.kind) {
            case TokenKind::Text:
                readText(token);
                break;
            case TokenKind::StartTag:
                readStartTag(token);
                break;
            case TokenKind::EndTag:
                readEndTag(token);
                break;
            case TokenKind::Comment:
            case TokenKind::Declaration:
                leaveOut(token);
                break;
            }
        }
        while (!m_tables.isEmpty()) {
            m_tables.closeTable();
        }
        m_positioned.write();
        endPreformatted();
        return m_page.finish();
    }

private:
    static OpenElement pageOf(std::string_view content)
    {
        OpenElement page;
        page.preserve = looksTypewritten(content);
        return page;
    }

    [[nodiscard]] const OpenElement &now() const { return m_open.now(); }
    [[nodiscard]] std::string_view nameOf(const Token &token) const
    {
        return Span{token.nameBegin, token.nameEnd}.of(m_bytes);
    }

    /// Simple tag strippers stop at the first ">": keep pieces clear of comments that have one inside.
    void leaveOut(const Token &comment)
    {
        const std::string_view inside = comment.span().of(m_bytes);
        if (inside.find('>') + 1 < inside.size()) {
            m_page.builder().leaveOut(comment.span());
        }
    }

    /// Tables laid out with blanks are looked for in preformatted text once it is on the page.
    void endPreformatted()
    {
        flush();
        if (m_preformattedFrom) {
            m_page.noteLayout(*m_preformattedFrom);
            m_preformattedFrom.reset();
        }
    }

    void flush()
    {
        m_page.writeLines(m_flow, {0, m_flow.size()}, m_flow.breakBefore());
        m_flow.clear();
    }

    void readText(const Token &token)
    {
        if (now().hidden) {
            if (!trimmed(token.span().of(m_bytes)).empty()) {
                m_page.builder().leaveOut(token.span());
            }
            return;
        }
        if (!m_tables.isEmpty() && !m_tables.inCell()) {
            if (trimmed(token.span().of(m_bytes)).empty()) {
                return;
            }
            m_tables.openCell({});
            m_open.openCellWithoutTag();
        }
        if (m_positioned.isWaiting() && !now().positioned) {
            if (trimmed(token.span().of(m_bytes)).empty()) {
                return;
            }
            m_positioned.write();
        }
        if (now().preserve) {
            m_flow.addPreformatted(token.span());
            return;
        }
        m_flow.addText(token.span(), now().face);
        m_flushSoon = m_flow.size() > flushAt;
    }

    void breakLine(Flow::Break kind)
    {
        m_flow.breakLine(kind);
        if (m_flushSoon && m_tables.isEmpty() && !m_positioned.isWaiting() && !now().preserve) {
            m_flushSoon = false;
            flush();
        }
    }

    void readStartTag(const Token &token)
    {
        const std::string_view name = nameOf(token);
        const Element element = elementOf(name);
        switch (element) {
        case Element::Unknown:
            readDecoration(token);
            return;
        case Element::Void:
            return;
        case Element::LineBreak:
            if (!now().hidden) {
                m_flow.forceLine();
            }
            return;
        case Element::Rule:
            readRule(token);
            return;
        case Element::PageBreak:
            breakLine(Flow::Break::Page);
            return;
        case Element::RawText:
            skipRawText(name);
            return;
        case Element::Prefixed:
            readPrefixed(token, name);
            return;
        case Element::TableSection:
            if (!m_tables.isEmpty()) {
                leaveRow();
            }
            return;
        case Element::Table:
        case Element::TableRow:
        case Element::TableCell:
            readTableTag(token, element);
            return;
        default:
            openElement(token, element);
        }
    }

    /// <b>, <i> and the like are let pass unless they hide their words.
    void readDecoration(const Token &token)
    {
        const Style style = attributesOf(m_bytes, token, m_styles).style;
        const bool hides = style.display == Display::Hidden || style.invisible;
        if (hides && !token.selfClosing && m_open.size() < deepest) {
            m_open.push(derive(token, Element::Unknown, style));
        }
    }

    void readRule(const Token &token)
    {
        const Style style = attributesOf(m_bytes, token, m_styles).style;
        if (style.display != Display::Hidden && !now().hidden) {
            breakLine(style.breakAfter || style.breakBefore ? Flow::Break::Page : Flow::Break::Blank);
        }
    }

    /// Everything up to the end tag, if there is one.
    void skipRawText(std::string_view name)
    {
        bool &absent = m_noRawTextEnd[toLower(name[1]) == 'i' ? 0 : toLower(name[1]) == 'c' ? 1 : 2];
        if (absent) {
            return;
        }
        std::size_t at = m_tokens.position();
        while ((at = m_bytes.find("</", at)) < m_content.end) {
            if (startsWithIgnoringCase(m_bytes.substr(at + 2), name)) {
                m_page.builder().leaveOut({m_tokens.position(), static_cast<std::uint32_t>(at)});
                m_tokens.skipTo(static_cast<std::uint32_t>(at));
                return;
            }
            at += 2;
        }
        absent = true;
    }

    void readPrefixed(const Token &token, std::string_view name)
    {
        if (equalsIgnoringCase(name, "ix:header") && !token.selfClosing) {
            constexpr std::string_view closer = "</ix:header";
            const auto at = m_noHeaderEnd ? std::string_view::npos
                                          : findIgnoringCase(m_bytes.substr(0, m_content.end), closer, token.end);
            m_noHeaderEnd = at == std::string_view::npos;
            if (!m_noHeaderEnd) {
                m_tokens.skipTo(static_cast<std::uint32_t>(at));
                m_page.builder().leaveOut({token.begin, static_cast<std::uint32_t>(at)});
                if (m_observer != nullptr) {
                    m_observer->header({token.begin, static_cast<std::uint32_t>(at)});
                }
                return;
            }
        }
        if (m_observer != nullptr) {
            m_observer->startTag(token);
        }
    }

    /// What the element's own attributes make of the state around it.
    [[nodiscard]] OpenElement derive(const Token &token, Element element, const Style &style) const
    {
        OpenElement open = now();
        open.element = element;
        open.initial = toLower(m_bytes[token.nameBegin]);
        open.inlineBlock = style.display == Display::InlineBlock;
        open.breakAfter = style.breakAfter;
        open.hidden = open.hidden || style.display == Display::Hidden || style.invisible;
        open.preserve = open.preserve || style.preserve || element == Element::Preformatted;
        open.atBottom = element == Element::TableRow && style.atBottom;
        open.raised = style.superscript || element == Element::Superscript;
        if (style.face != FontFace::Inherited) {
            open.face = style.face;
        }
        const bool block = element == Element::Block || element == Element::Paragraph || element == Element::List
            || element == Element::ListItem || element == Element::Preformatted;
        const bool laidInline = style.display == Display::Inline || style.display == Display::InlineBlock;
        open.breaksLine = (block && !laidInline) || style.display == Display::Block;
        return open;
    }

    void openElement(const Token &token, Element element)
    {
        const Style style = attributesOf(m_bytes, token, m_styles).style;
        if (element == Element::Paragraph) {
            close(m_open.findParagraph()); // <p> ends a paragraph that is still open
        } else if (element == Element::ListItem) {
            close(m_open.findListItem());
        }
        OpenElement open = derive(token, element, style);
        if (element == Element::Preformatted && m_tables.isEmpty() && !m_positioned.isWaiting() && !m_preformattedFrom) {
            flush();
            m_preformattedFrom = m_page.builder().size();
        }
        if (style.pageFrame && open.breaksLine) {
            m_positioned.write();
        }
        if (style.positioned && m_tables.isEmpty() && !open.positioned && !open.hidden && !token.selfClosing) {
            if (!m_positioned.isWaiting()) {
                flush();
                m_positionedDepth = m_open.size();
            }
            open.positioned = true;
            m_positioned.begin(style.left, style.top);
        }
        if (!open.hidden) {
            startLayout(token, element, style, open);
        }
        if (token.selfClosing || m_open.size() >= deepest) {
            if (open.breaksLine && !open.hidden) {
                breakLine(element == Element::Paragraph ? Flow::Break::Blank : Flow::Break::Line);
            }
            if (m_open.size() >= deepest) {
                limitReached("nesting", deepest, token.span());
            }
            return;
        }
        m_open.push(open);
    }

    void startLayout(const Token &token, Element element, const Style &style, const OpenElement &open)
    {
        if (style.breakBefore) {
            breakLine(Flow::Break::Page);
        }
        if (open.breaksLine) {
            breakLine(element == Element::Paragraph || element == Element::List ? Flow::Break::Blank : Flow::Break::Line);
            indentCell(style);
        } else if (open.inlineBlock) {
            m_flow.gap();
        } else if (open.raised) {
            m_flow.raise();
        } else if (style.indent >= leastInlineGap) {
            m_flow.gap(); // "Item 1." and "Business" stand apart by padding alone
        }
        if (element == Element::ListItem && !open.positioned) {
            m_flow.addMark("\xE2\x80\xA2", token.begin);
        }
    }

    void indentCell(const Style &style)
    {
        m_tables.indentCell(static_cast<int>(std::lround(static_cast<float>(style.indent) / pointsPerIndent))
                            * blanksPerIndent);
    }

    // ---- tables ----

    void leaveCell()
    {
        m_tables.closeCell();
        m_open.leaveCell();
    }

    void leaveRow()
    {
        m_tables.closeRow();
        m_open.leaveRow();
    }

    void readTableTag(const Token &token, Element element)
    {
        if (now().preserve && element == Element::Table && !hasRows(token)) {
            return; // <TABLE><S><C> of a text filing inside <PRE>
        }
        if (element == Element::Table) {
            openTable(token);
            return;
        }
        if (m_tables.isEmpty()) {
            // Rows and cells without a table: at least keep their words apart.
            if (element == Element::TableRow) {
                breakLine(Flow::Break::Line);
            } else {
                m_flow.gap();
            }
            return;
        }
        const Attributes attributes = attributesOf(m_bytes, token, m_styles);
        element == Element::TableRow ? openRow(token, attributes) : openCell(token, attributes);
    }

    void openRow(const Token &token, const Attributes &attributes)
    {
        leaveRow();
        m_tables.openRow();
        m_open.openRow(derive(token, Element::TableRow, attributes.style));
    }

    void openCell(const Token &token, const Attributes &attributes)
    {
        leaveCell();
        // A cell that is not displayed takes no column either.
        if (attributes.style.display != Display::Hidden) {
            m_tables.openCell({attributes.columnSpan, attributes.rowSpan,
                               attributes.style.atBottom || (now().atBottom && !attributes.style.atTop), token.span()});
            indentCell(attributes.style);
        } else if (!m_tables.inRow()) {
            m_tables.openRow();
        }
        m_open.openCell(derive(token, Element::TableCell, attributes.style));
        if (token.selfClosing) {
            leaveCell();
        }
    }

    void openTable(const Token &token)
    {
        const Style style = attributesOf(m_bytes, token, m_styles).style;
        m_positioned.write();
        if (style.breakBefore && !now().hidden) {
            breakLine(Flow::Break::Page);
        }
        m_tables.openTable();
        OpenElement open = derive(token, Element::Table, style);
        open.positioned = false;
        m_open.openTable(open);
    }

    void closeTable()
    {
        if (m_tables.isEmpty()) {
            return;
        }
        leaveRow();
        m_tables.closeTable();
        const bool pageBreak = now().breakAfter && !now().hidden;
        m_open.closeTable();
        if (pageBreak) {
            breakLine(Flow::Break::Page);
        }
    }

    /// Whether a <table> met in preformatted text is one of HTML.
    [[nodiscard]] bool hasRows(const Token &token) const
    {
        const std::string_view ahead = m_bytes.substr(token.end, std::min<std::size_t>(peekedBytes, m_content.end - token.end));
        return containsIgnoringCase(ahead, "<tr") || containsIgnoringCase(ahead, "<tbody");
    }

    // ---- end tags ----

    void readEndTag(const Token &token)
    {
        const std::string_view name = nameOf(token);
        const Element element = elementOf(name);
        switch (element) {
        case Element::Prefixed:
            if (m_observer != nullptr) {
                m_observer->endTag(token);
            }
            return;
        case Element::Table:
            closeTable();
            return;
        case Element::TableRow:
        case Element::TableSection:
            if (!m_tables.isEmpty()) {
                leaveRow();
            }
            return;
        case Element::TableCell:
            if (!m_tables.isEmpty()) {
                leaveCell();
            }
            return;
        case Element::LineBreak:
            if (!now().hidden) {
                m_flow.forceLine(); // </br>: browsers take it as <br>
            }
            return;
        case Element::Unknown:
            if (now().hidden) {
                closeElement(element, toLower(name.front()));
            }
            return;
        case Element::Void:
        case Element::Rule:
        case Element::PageBreak:
        case Element::RawText:
            return;
        default:
            closeElement(element, toLower(name.front()));
        }
    }

    void closeElement(Element element, char initial)
    {
        if (const auto open = m_open.find(element, initial)) {
            popTo(*open);
        } else if (element == Element::Paragraph && !now().hidden) {
            breakLine(Flow::Break::Blank); // a lone </p> is an empty paragraph
        }
    }

    void close(std::optional<std::size_t> open)
    {
        if (open) {
            popTo(*open);
        }
    }

    void popTo(std::size_t size)
    {
        while (m_open.size() > size) {
            const OpenElement closed = m_open.pop();
            if (closed.positioned && !now().positioned) {
                m_positioned.end();
                continue;
            }
            if (closed.element == Element::Preformatted && !now().preserve && m_tables.isEmpty()) {
                endPreformatted();
            }
            if (closed.hidden) {
                continue;
            }
            if (closed.breakAfter) {
                breakLine(Flow::Break::Page);
            } else if (closed.breaksLine) {
                const bool apart = closed.element == Element::Paragraph || closed.element == Element::List;
                breakLine(apart ? Flow::Break::Blank : Flow::Break::Line);
            } else if (closed.inlineBlock) {
                m_flow.gap();
            }
        }
        if (m_open.size() < m_positionedDepth) {
            m_positioned.write(); // the page they were placed on ends
            m_positionedDepth = 0;
        }
    }

    std::string_view m_bytes;
    Span m_content;
    Tokenizer m_tokens;
    Page m_page;
    Flow m_flow;
    TableStack m_tables;
    Positioned m_positioned;
    StyleCache m_styles;
    MarkupObserver *m_observer;
    OpenElements m_open;
    std::size_t m_positionedDepth = 0;
    std::array<bool, 3> m_noRawTextEnd{};
    bool m_noHeaderEnd = false;
    bool m_flushSoon = false;
    std::optional<std::uint32_t> m_preformattedFrom;
};

} // namespace

ReadingTextPtr readHtml(const Document &document, Span content, MarkupObserver *observer)
{
    return Reader(document, content, observer).read();
}

} // namespace filing::html
