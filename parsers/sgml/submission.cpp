// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/sgml/submission.h"

#include "parsers/core/text.h"
#include "parsers/format.h"
#include "parsers/sgml/scan.h"

#include <algorithm>
#include <array>
#include <string>

namespace filing::sgml
{

namespace
{

constexpr auto none = std::string_view::npos;
constexpr std::size_t longestHead = 64 * 1024;        ///< <TYPE> … <TEXT> of one document.
constexpr std::size_t longestTail = 256;              ///< From </TEXT> to </DOCUMENT>.
constexpr std::size_t wrapperStart = 4096;            ///< A lower-case container begins so early or not at all.
constexpr std::size_t sniffedBytes = 1024;

/// EDGAR writes its tags in capitals; copies that went through an HTML library have them small.
struct Spelling
{
    std::string_view document;
    std::string_view text;
    std::string_view textEnd;
    bool small = false;
};
constexpr Spelling capitals{"DOCUMENT>", "<TEXT>", "</TEXT>", false};
constexpr Spelling smalls{"document>", "<text>", "</text>", true};

struct Tag
{
    std::size_t begin = none;
    std::size_t end = none;
    bool closing = false;
};

/// The next <DOCUMENT> or </DOCUMENT>.
Tag nextDocumentTag(std::string_view bytes, const Spelling &spelling, std::size_t from)
{
    for (std::size_t at = findTag(bytes, spelling.document, from); at != none;
         at = findTag(bytes, spelling.document, at + spelling.document.size())) {
        const std::size_t end = at + spelling.document.size();
        if (at >= 1 && bytes[at - 1] == '<') {
            return {at - 1, end, false};
        }
        if (at >= 2 && bytes[at - 1] == '/' && bytes[at - 2] == '<') {
            return {at - 2, end, true};
        }
    }
    return {};
}

Span spanOf(std::size_t begin, std::size_t end)
{
    return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

/// The words behind <NAME> up to the end of the line or the next tag.
std::string valueOf(std::string_view head, std::string_view name)
{
    const auto at = findIgnoringCase(head, name);
    if (at == none) {
        return {};
    }
    const std::string_view rest = head.substr(at + name.size());
    return collapsed(rest.substr(0, rest.find_first_of("<\r\n")));
}

/// Content without the line end behind <TEXT>.
std::size_t skipLineEnd(std::string_view bytes, std::size_t at)
{
    if (at < bytes.size() && bytes[at] == '\r') {
        ++at;
    }
    return at < bytes.size() && bytes[at] == '\n' ? at + 1 : at;
}

bool isUuencoded(std::string_view content)
{
    const std::string_view start = trimmed(content.substr(0, sniffedBytes));
    const auto looksLikeBegin = [](std::string_view line) {
        return line.size() > 10 && line.starts_with("begin ") && isDigit(line[6]) && isDigit(line[7]) && isDigit(line[8])
            && line[9] == ' ';
    };
    if (looksLikeBegin(start)) {
        return true;
    }
    // <PDF>, <ZIP> … stand before the encoded lines.
    const auto line = start.find('\n');
    return start.starts_with('<') && line != none && looksLikeBegin(trimmed(start.substr(line)));
}

/// Members that hold data for machines: listed and sized, but nobody reads them as text.
bool isForMachines(std::string_view type)
{
    constexpr std::array<std::string_view, 6> kinds{"GRAPHIC", "ZIP", "EXCEL", "XML", "PDF", "JSON"};
    return std::any_of(kinds.begin(), kinds.end(), [type](std::string_view kind) { return equalsIgnoringCase(type, kind); })
        || startsWithIgnoringCase(type, "EX-101") || startsWithIgnoringCase(type, "EX-100");
}

void describe(std::string_view bytes, SubmissionDocument &document)
{
    const std::string_view content = document.content.of(bytes);
    document.binary = isForMachines(document.type) || isUuencoded(content);
    if (!document.binary) {
        const Format format = detectFormat(content);
        document.format = format == Format::Submission ? Format::Text : format;
    }
}

SubmissionDocument readDocument(std::string_view bytes, const Spelling &spelling, const Tag &open, std::size_t end,
                                std::size_t innerEnd)
{
    SubmissionDocument document;
    document.span = spanOf(open.begin, end);
    const std::string_view inner = bytes.substr(0, innerEnd);
    const auto text = findTag(inner.substr(0, open.end + longestHead), spelling.text, open.end);
    const std::string_view head = inner.substr(open.end, text == none ? longestHead : text - open.end);
    document.type = valueOf(head, "<TYPE>");
    document.filename = valueOf(head, "<FILENAME>");
    document.description = valueOf(head, "<DESCRIPTION>");
    const std::size_t begin = skipLineEnd(bytes, text == none ? open.end : text + spelling.text.size());
    const std::size_t tail = std::max(begin, innerEnd - std::min(innerEnd, longestTail));
    const auto close = inner.substr(std::min(tail, innerEnd)).rfind(spelling.textEnd);
    const std::size_t contentEnd = close == none ? innerEnd : tail + close;
    document.content = spanOf(std::min(begin, contentEnd), contentEnd);
    describe(bytes, document);
    return document;
}

std::vector<SubmissionDocument> readDocuments(std::string_view bytes, const Spelling &spelling, Tag open)
{
    std::vector<SubmissionDocument> documents;
    while (open.begin != none) {
        const Tag next = nextDocumentTag(bytes, spelling, open.end);
        // Not terminated: the document ends where the next one begins.
        const std::size_t end = next.begin == none ? bytes.size() : next.closing ? next.end : next.begin;
        const std::size_t innerEnd = next.begin == none ? bytes.size() : next.begin;
        documents.push_back(readDocument(bytes, spelling, open, end, innerEnd));
        open = next;
        while (open.begin != none && open.closing) {
            open = nextDocumentTag(bytes, spelling, open.end);
        }
    }
    return documents;
}

struct Start
{
    const Spelling *spelling = nullptr;
    Tag open;
};

/// Where the first document begins, if the file is a container.
Start findStart(std::string_view bytes)
{
    const std::string_view early = bytes.substr(0, wrapperStart);
    Tag small = nextDocumentTag(early, smalls, 0);
    if (small.begin != none && !small.closing
        && trimmed(bytes.substr(small.end, sniffedBytes)).starts_with("<type>")) {
        return {&smalls, small};
    }
    // In the middle of prose the words "<DOCUMENT>" mean nothing; behind them must come the type.
    for (Tag tag = nextDocumentTag(bytes, capitals, 0); tag.begin != none;
         tag = nextDocumentTag(bytes, capitals, tag.end)) {
        if (!tag.closing && trimmed(bytes.substr(tag.end, sniffedBytes)).starts_with("<TYPE>")) {
            return {&capitals, tag};
        }
    }
    return {};
}

bool hasHeader(std::string_view bytes)
{
    const std::string_view start = bytes.substr(0, wrapperStart);
    constexpr std::array<std::string_view, 4> marks{"<SEC-HEADER>", "CONFORMED SUBMISSION TYPE:", "<ACCESSION-NUMBER>",
                                                    "<CONFORMED-NAME>"};
    return std::any_of(marks.begin(), marks.end(), [start](std::string_view mark) { return start.find(mark) != none; });
}

} // namespace

Submission splitSubmission(std::string_view bytes)
{
    Submission submission;
    const Start start = findStart(bytes);
    const std::size_t headerEnd = start.spelling != nullptr ? start.open.begin : bytes.size();
    if (hasHeader(bytes.substr(0, headerEnd))) {
        submission.header = readHeader(bytes, spanOf(0, headerEnd));
    }
    if (start.spelling != nullptr) {
        submission.documents = readDocuments(bytes, *start.spelling, start.open);
    }
    submission.container = submission.header.has_value() || !submission.documents.empty();
    if (submission.documents.empty()) {
        SubmissionDocument only;
        only.span = spanOf(0, bytes.size());
        only.content = only.span;
        const Format format = detectFormat(bytes);
        only.format = format == Format::Submission ? Format::Text : format;
        submission.documents.push_back(only);
    }
    return submission;
}

} // namespace filing::sgml
