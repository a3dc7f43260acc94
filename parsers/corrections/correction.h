// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person says about one field. A value: made by a view or a script, recorded by the store, laid over the
// machine's extraction by overlay.h. Raw bytes and machine values never change.
#pragma once

#include "parsers/core/span.h"
#include "parsers/document/document.h"

#include <cstdint>
#include <string>
#include <vector>

namespace filing
{

enum class CorrectionKind {
    SetValue,   ///< The value is `newText`, typed.
    SetSpan,    ///< The value is what stands at `anchor.span`.
    Confirm,    ///< The machine is right.
    Reject,     ///< This is no such field; of a row, column, item …: it is none (then `path` is the element's, without a member).
    Insert,     ///< A new element at `path`, whose last part is a fresh list key; `newText` is its label, number or period.
    ReadTable,  ///< The statement at `path` is what stands at `anchor.span`, its columns cut as `newText` says (readtable.h).
    Rule,       ///< No word about one field but a rule (rule.h): `document` is its scope, `path` its kind.
};
[[nodiscard]] std::string_view name(CorrectionKind kind);

/// Where a field stands, robust to a rule update and to other bytes (reanchor.h): span, the words there and the words around them.
struct Anchor
{
    Span span;               ///< Bytes of the document; empty for blank cells and typed values.
    std::string quote;       ///< The bytes of the span, decoded.
    std::string before;      ///< Up to 32 characters of context on each side.
    std::string after;
    std::string landmarks{}; ///< What tells the place apart beyond its bytes (landmarks.h); empty in entries of older stores.
};

struct Correction
{
    DocumentId document;     ///< Of the bytes it speaks about; of a rule its scope.
    std::string path;        ///< fieldpath.h; also a property of an element (properties.h).
    CorrectionKind kind = CorrectionKind::SetValue;
    Anchor anchor;           ///< Of the machine's field; for SetSpan the span chosen by the person.
    std::string oldText;     ///< What was effective before; for the history.
    std::string newText;     ///< SetValue, SetSpan: the value, as it would be printed ("(1,234)").
    std::string reason;
    std::string author;
    std::int64_t timeMs = 0; ///< Milliseconds since 1970, UTC.
};

/// Makes the anchor of a span of a document.
[[nodiscard]] Anchor anchorFor(const Document &document, Span span);

} // namespace filing
