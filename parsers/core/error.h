// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Why there is no result (Error) and what was odd about a result that there is (Diagnostic).
// `detail` is data (a name, a number, a limit), never a sentence: words for people are made in
// ui/text and app/cli.
#pragma once

#include "parsers/core/span.h"

#include <string>
#include <vector>

namespace filing
{

enum class Errc {
    NotReadable,    ///< The operating system refused the file; detail is its reason.
    Empty,          ///< No bytes at all.
    Binary,         ///< Not text in any encoding we know; detail names what it looks like ("PNG").
    NotAFiling,     ///< Text, but nothing of a filing was recognised in it.
    TooLarge,       ///< Above ParseContext::maxBytes; detail is the limit in bytes.
    Cancelled,      ///< Stopped on request; not a failure.
};

struct Error
{
    Errc code = Errc::NotReadable;
    Span where;
    std::string detail;
};

enum class Severity { Note, Warning };

/// One odd thing found while reading. `code` is stable and machine readable ("statement.no-periods");
/// `where` is in bytes of the file.
struct Diagnostic
{
    std::string code;
    std::string detail;
    Span where;
    Severity severity = Severity::Warning;
};

using Diagnostics = std::vector<Diagnostic>;

/// The stable name of an error code, as the command line prints it ("not-a-filing").
[[nodiscard]] std::string_view name(Errc code);

} // namespace filing
