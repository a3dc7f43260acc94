// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Inline XBRL: what the filer's own tags say about the words of a page. Listens while the page is read (no pass of its
// own), resolves contexts, units and continuations at the end.
#pragma once

#include "parsers/document/document.h"
#include "parsers/extraction/extraction.h"
#include "parsers/html/htmlreader.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace filing::xbrl
{

struct InlineXbrl
{
    std::vector<XbrlFact> facts;
    FactList cover;
    std::vector<FactList> registrants;   ///< Filled where there are several.
    std::vector<FactList> securities;    ///< Likewise.
};

/// A fact before its context is known. Views are of the document's bytes.
struct TaggedWords
{
    std::string_view name;
    std::string_view contextRef;
    std::string_view unitRef;
    std::string_view format;
    std::string_view continuedAt;
    int scale = 0;
    bool numeric = false;
    bool negative = false;
    bool nil = false;
    bool hidden = false;
    Span content;
};

struct Context
{
    std::optional<Date> start;
    std::optional<Date> end;
    std::string segment;
    std::string legalEntity;     ///< The member of dei:LegalEntityAxis, which tells co-registrants apart.
};

class InlineXbrlReader final : public html::MarkupObserver
{
public:
    explicit InlineXbrlReader(const Document &document);

    void startTag(const html::Token &token) override;
    void endTag(const html::Token &token) override;
    void header(Span element) override;

    [[nodiscard]] InlineXbrl finish();

private:
    struct Open
    {
        std::string_view localName;
        std::uint32_t contentBegin = 0;
        std::size_t fact = 0;            ///< Index into m_tagged, or none.
        std::string_view continuation;   ///< Its id.
    };
    struct Continuation
    {
        Span content;
        std::string_view continuedAt;
    };

    void startFact(const html::Token &token, bool numeric);
    void startContinuation(const html::Token &token);
    void readContext(Span element, std::string_view id);
    void readUnit(Span element, std::string_view id);
    [[nodiscard]] std::vector<Span> contentsOf(const TaggedWords &tagged) const;
    [[nodiscard]] XbrlFact resolve(const TaggedWords &tagged) const;

    const Document &m_document;
    std::string_view m_bytes;
    std::vector<TaggedWords> m_tagged;
    std::vector<Open> m_open;
    std::unordered_map<std::string_view, Context> m_contexts;
    std::unordered_map<std::string_view, std::string> m_units;
    std::unordered_map<std::string_view, Continuation> m_continuations;
    std::string_view m_resource;         ///< Id of the context or unit that is open.
    std::uint32_t m_resourceBegin = 0;
    bool m_hidden = false;
};

/// Adds what another document of the same submission says; its facts come behind, its cover only where there is none.
void append(InlineXbrl &all, InlineXbrl more);

/// Puts what the tags say into the extraction: all facts, and the cover, where a tagged fact stands before a read one.
void addTo(Extraction &extraction, InlineXbrl tagged);

} // namespace filing::xbrl
