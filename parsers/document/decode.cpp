// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/document/decode.h"

#include "parsers/core/text.h"

namespace filing
{

DecodedChar firstCharacter(std::string_view bytes, Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
        return decodeUtf8(bytes);
    case Encoding::Windows1252:
        return {decodeWindows1252(static_cast<unsigned char>(bytes.front())), 1, true};
    case Encoding::Utf16Le:
        return decodeUtf16(bytes, false);
    case Encoding::Utf16Be:
        return decodeUtf16(bytes, true);
    }
    return {0xFFFD, 1, false};
}

std::string decoded(const Document &document, Span span)
{
    std::string out;
    std::string_view bytes = span.of(document.bytes());
    while (!bytes.empty()) {
        const DecodedChar c = firstCharacter(bytes, document.encoding());
        appendUtf8(out, c.codePoint);
        bytes.remove_prefix(c.bytes);
    }
    return out;
}

} // namespace filing
