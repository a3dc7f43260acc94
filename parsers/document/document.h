// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The bytes of one file, exactly as they lie on disk, with a table of its lines. Immutable, shared by
// everybody who shows or reads it, safe on any thread. Every span in the program that does not say
// otherwise counts bytes of a Document.
#pragma once

#include "parsers/core/span.h"

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace filing
{

/// The content hash (SHA-256, hex). Corrections re-attach by it: same bytes, same document.
struct DocumentId
{
    std::string hex;
    friend auto operator<=>(const DocumentId &, const DocumentId &) = default;
};

/// How the bytes decode to characters. Found from a byte order mark, else from the bytes themselves:
/// valid UTF-8 is UTF-8, everything else is read as Windows-1252, as browsers read EDGAR's old files.
enum class Encoding { Utf8, Windows1252, Utf16Le, Utf16Be };

[[nodiscard]] std::string_view name(Encoding encoding);

class Document;
using DocumentPtr = std::shared_ptr<const Document>;

class Document : public std::enable_shared_from_this<Document>
{
public:
    [[nodiscard]] static DocumentPtr fromBytes(std::string bytes);

    [[nodiscard]] std::string_view bytes() const { return m_bytes; }
    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(m_bytes.size()); }
    [[nodiscard]] const DocumentId &id() const { return m_id; }
    [[nodiscard]] Encoding encoding() const { return m_encoding; }

    /// Lines end with LF, CRLF or a lone CR; the terminator belongs to no line. A document has at least one line.
    [[nodiscard]] std::size_t lineCount() const { return m_lineStarts.size(); }
    [[nodiscard]] Span line(std::size_t index) const;
    /// Zero-based; an offset behind the end belongs to the last line.
    [[nodiscard]] std::size_t lineAt(std::uint32_t byte) const;

private:
    struct Key
    {
    };

public:
    Document(Key, std::string bytes);

private:
    std::string m_bytes;
    DocumentId m_id;
    Encoding m_encoding = Encoding::Utf8;
    std::vector<std::uint32_t> m_lineStarts;
};

} // namespace filing
