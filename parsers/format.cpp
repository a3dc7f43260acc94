// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/format.h"

#include "parsers/core/text.h"

#include <algorithm>
#include <array>

namespace filing
{

namespace
{

using namespace std::string_view_literals;

constexpr std::size_t sniffedBytes = 64 * 1024;

struct Magic
{
    std::string_view bytes;
    std::string_view format;
};

constexpr std::array magics{
    Magic{"\x89PNG"sv, "PNG"sv},          Magic{"GIF8"sv, "GIF"sv},
    Magic{"\xFF\xD8\xFF"sv, "JPEG"sv},    Magic{"%PDF-"sv, "PDF"sv},
    Magic{"PK\x03\x04"sv, "ZIP"sv},       Magic{"\x1F\x8B"sv, "gzip"sv},
    Magic{"\xD0\xCF\x11\xE0"sv, "OLE"sv}, Magic{"\x7F" "ELF"sv, "ELF"sv},
    Magic{"BZh"sv, "bzip2"sv},            Magic{"\xFD" "7zXZ"sv, "xz"sv},
    Magic{"SQLite format 3"sv, "SQLite"sv},
};

/// Control characters that no text has, in any 8-bit encoding.
bool isControl(char c)
{
    const auto code = static_cast<unsigned char>(c);
    return (code < 0x20 && !isSpace(c) && code != 0x1A && code != 0x1B) || code == 0x7F;
}

/// Headings and tables as markdown has them; conversions to it keep forced breaks as tags.
bool isMarkdown(std::string_view text)
{
    std::size_t begin = 0;
    while (begin < text.size()) {
        const std::string_view line = text.substr(begin, 8);
        const std::size_t marks = std::min(line.find_first_not_of('#'), line.size());
        if ((marks > 0 && marks < line.size() && line[marks] == ' ') || line.starts_with("|--")) {
            return true;
        }
        const std::size_t end = text.find('\n', begin);
        begin = end == std::string_view::npos ? text.size() : end + 1;
    }
    return false;
}

/// One of the tags that only HTML has; <TABLE>, <S> and <C> are of EDGAR's text documents too.
bool hasHtmlTag(std::string_view text)
{
    constexpr std::array names{"html"sv, "!doctype html"sv, "body"sv, "/td"sv, "/p"sv, "/div"sv, "/font"sv, "br"sv};
    const bool markdown = isMarkdown(text);
    for (auto at = text.find('<'); at != std::string_view::npos; at = text.find('<', at + 1)) {
        for (const std::string_view name : names) {
            const bool named = startsWithIgnoringCase(text.substr(at + 1), name);
            if (named && !(markdown && name == "br"sv) && at + 1 + name.size() < text.size() && !isAlnum(text[at + 1 + name.size()])) {
                return true;
            }
        }
    }
    return false;
}

bool startsWithTag(std::string_view text, std::string_view tag)
{
    return startsWithIgnoringCase(text, tag);
}

} // namespace

std::optional<Error> refusal(const Document &document)
{
    const std::string_view bytes = document.bytes();
    if (bytes.empty()) {
        return Error{Errc::Empty, {}, {}};
    }
    for (const Magic &magic : magics) {
        if (bytes.starts_with(magic.bytes)) {
            return Error{Errc::Binary, {}, std::string(magic.format)};
        }
    }
    if (document.encoding() == Encoding::Utf16Le || document.encoding() == Encoding::Utf16Be) {
        return std::nullopt;
    }
    // A few stray NULs are transmission damage and the text around them is worth reading; a third is a binary format.
    const std::string_view head = bytes.substr(0, sniffedBytes);
    const auto controls = static_cast<std::size_t>(std::count_if(head.begin(), head.end(), isControl));
    if (controls * 3 > head.size()) {
        return Error{Errc::Binary, {}, "control bytes"};
    }
    return std::nullopt;
}

bool looksLikeJson(std::string_view bytes)
{
    std::string_view text = trimmed(bytes);
    if (text.starts_with("\xEF\xBB\xBF")) {
        text = trimmed(text.substr(3));
    }
    const bool object = text.starts_with('{') && text.ends_with('}');
    const bool list = text.starts_with('[') && text.ends_with(']');
    if (!object && !list) {
        return false;
    }
    // "[Letterhead]" is words; what JSON opens goes on with a name, a value or its end.
    const std::string_view inside = trimmed(text.substr(1));
    return inside.front() == '"' || inside.front() == text.back() || (list && (inside.front() == '{' || inside.front() == '['));
}

Format detectFormat(std::string_view bytes)
{
    const std::string_view head = bytes.substr(0, sniffedBytes);
    std::string_view start = trimmed(head);
    if (start.starts_with("\xEF\xBB\xBF")) {
        start = trimmed(start.substr(3));
    }
    if (startsWithTag(start, "<SEC-DOCUMENT>") || startsWithTag(start, "-----BEGIN PRIVACY-ENHANCED MESSAGE-----")
        || startsWithTag(start, "<SUBMISSION>") || startsWithTag(start, "<IMS-DOCUMENT>")
        || startsWithTag(start, "<SEC-HEADER>") || startsWithTag(start, "<DOCUMENT>")) {
        return Format::Submission;
    }
    if (!hasHtmlTag(head)) {
        return Format::Text;
    }
    const bool tagged = head.find("xmlns:ix=") != std::string_view::npos || head.find("<ix:header") != std::string_view::npos;
    return tagged ? Format::InlineXbrl : Format::Html;
}

} // namespace filing
