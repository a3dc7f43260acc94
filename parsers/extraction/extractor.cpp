// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/extraction/extractor.h"

#include "parsers/core/text.h"
#include "parsers/extraction/rules/cover.h"
#include "parsers/extraction/rules/exhibits.h"
#include "parsers/extraction/rules/items.h"
#include "parsers/extraction/rules/release.h"
#include "parsers/extraction/rules/signatures.h"

#include <algorithm>

namespace filing
{

namespace
{

/// What the form itself says: cover, items, exhibits, signatures.
void readForm(Extraction &extraction, const ReadingText &text)
{
    rules::Cover cover = rules::readCover(text);
    if (!cover.form.empty()) {
        extraction.form = cover.form;
    }
    extraction.cover = std::move(cover.facts);
    extraction.registrants = std::move(cover.registrants);
    extraction.securities = std::move(cover.securities);
    const auto size = static_cast<std::uint32_t>(text.text().size());
    const std::optional<Span> block = rules::findSignatureBlock(text);
    const std::uint32_t end = block ? block->begin : size;
    const auto items = rules::readItems(text, extraction.form, end);
    for (const rules::FoundItem &found : items) {
        extraction.items.push_back(found.item);
    }
    if (block) {
        extraction.signatures = rules::readSignatures(text, *block);
    }
    if (block || !items.empty()) {
        extraction.exhibits = rules::readExhibits(text, items, end);
    }
}

/// The first document that reads as a release: an exhibit, or what is glued behind the form's signature.
void readReleases(Extraction &extraction, std::optional<std::size_t> form)
{
    for (std::size_t i = 0; i < extraction.documents.size() && !extraction.release.title; ++i) {
        const SubmissionDocument &document = extraction.documents[i];
        const bool candidate = document.type.empty() || startsWithIgnoringCase(document.type, "EX-99") || form == i;
        if (!document.text || document.binary || document.data || !candidate || (form == i && extraction.documents.size() > 1)) {
            continue;
        }
        std::uint32_t from = 0;
        if (form == i && !extraction.cover.empty()) {
            const auto block = rules::findSignatureBlock(*document.text);
            if (!block) {
                continue;
            }
            from = block->begin;
        }
        Release release = rules::readRelease(*document.text, from);
        if (release.title || release.period) {
            extraction.release = std::move(release);
            return;
        }
    }
}

/// What EDGAR's header or the document's own type calls the form; the cover has the last word.
std::string filedAs(const Extraction &extraction, std::optional<std::size_t> form)
{
    if (extraction.header && !extraction.header->formType.isEmpty()) {
        return extraction.header->formType.text;
    }
    if (!extraction.form.empty()) {
        return extraction.form;
    }
    const bool named = form && !startsWithIgnoringCase(extraction.documents[*form].type, "EX-");
    return named ? extraction.documents[*form].type : std::string();
}

} // namespace

std::optional<std::size_t> mainDocument(const Extraction &extraction)
{
    std::optional<std::size_t> fallback;
    for (std::size_t i = 0; i < extraction.documents.size(); ++i) {
        const SubmissionDocument &document = extraction.documents[i];
        if (!document.text || document.binary || document.data) {
            continue;
        }
        if (!startsWithIgnoringCase(document.type, "EX-")) {
            return i;
        }
        if (!fallback) {
            fallback = i;
        }
    }
    return extraction.documents.size() == 1 ? fallback : std::nullopt;
}

void readFields(Extraction &extraction, const ParseContext &context)
{
    const auto form = mainDocument(extraction);
    extraction.form = filedAs(extraction, form);
    if (form && !context.cancelled()) {
        readForm(extraction, *extraction.documents[*form].text);
    }
    if (!context.cancelled()) {
        readReleases(extraction, form);
    }
}

} // namespace filing
