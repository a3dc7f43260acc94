// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/corrections/correction.h"

#include "parsers/document/decode.h"

#include <algorithm>

namespace filing
{

namespace
{

constexpr std::uint32_t contextBytes = 32;

/// Moves an offset to the start of the UTF-8 character it stands in.
std::uint32_t characterStart(std::string_view bytes, std::uint32_t at)
{
    while (at > 0 && at < bytes.size() && (static_cast<unsigned char>(bytes[at]) & 0xC0U) == 0x80U) {
        --at;
    }
    return at;
}

} // namespace

std::string_view name(CorrectionKind kind)
{
    switch (kind) {
    case CorrectionKind::SetValue:
        return "set-value";
    case CorrectionKind::SetSpan:
        return "set-span";
    case CorrectionKind::Confirm:
        return "confirm";
    case CorrectionKind::Reject:
        return "reject";
    case CorrectionKind::Insert:
        return "insert";
    case CorrectionKind::ReadTable:
        return "read-table";
    case CorrectionKind::Rule:
        return "rule";
    }
    return {};
}

Anchor anchorFor(const Document &document, Span span)
{
    const std::uint32_t size = document.size();
    span.begin = std::min(span.begin, size);
    span.end = std::clamp(span.end, span.begin, size);
    Span before{span.begin - std::min(span.begin, contextBytes), span.begin};
    Span after{span.end, std::min(size, span.end + contextBytes)};
    if (document.encoding() == Encoding::Utf8) {
        before.begin = characterStart(document.bytes(), before.begin);
        after.end = characterStart(document.bytes(), after.end);
    }
    return {span, decoded(document, span), decoded(document, before), decoded(document, after), {}};
}

} // namespace filing
