// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// HTML → reading text: what a person sees of the page, in reading order, with tables as aligned lines and grids. One pass
// over the tokens without a tree; hidden text is left out; unclosed and misnested tags are taken as browsers would.
#pragma once

#include "parsers/document/document.h"
#include "parsers/html/tokenizer.h"
#include "parsers/reading/readingtext.h"

namespace filing::html
{

/// Told of every tag whose name has a prefix ("ix:nonFraction") while a page is read, so that inline XBRL needs no pass of
/// its own.
class MarkupObserver
{
public:
    MarkupObserver() = default;
    MarkupObserver(const MarkupObserver &) = delete;
    MarkupObserver &operator=(const MarkupObserver &) = delete;
    virtual ~MarkupObserver() = default;

    virtual void startTag(const Token &token) = 0;
    virtual void endTag(const Token &token) = 0;
    /// An <ix:header> with everything in it; its tags are not told one by one.
    virtual void header(Span element) = 0;
};

/// Reads `content`, a part of the document (the whole of it for a lone file).
[[nodiscard]] ReadingTextPtr readHtml(const Document &document, Span content, MarkupObserver *observer = nullptr);

} // namespace filing::html
