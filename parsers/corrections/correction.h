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
    Reject,     ///< This is no such field.
};
[[nodiscard]] std::string_view name(CorrectionKind kind);

/// Where a field stands, robust to a rule update and (issue by issue) to other bytes: span, the words there and the
/// words around them.
struct Anchor
{
    Span span;               ///< Bytes of the document; empty for blank cells and typed values.
    std::string quote;       ///< The bytes of the span, decoded.
    std::string before;      ///< Up to 32 characters of context on each side.
    std::string after;
};

struct Correction
{
    DocumentId document;
    std::string path;        ///< fieldpath.h
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
