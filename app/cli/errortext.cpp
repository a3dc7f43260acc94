// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/errortext.h"

namespace filing::cli
{

namespace
{

std::string withDetail(std::string sentence, const std::string &detail)
{
    return detail.empty() ? sentence + "." : sentence + ": " + detail + ".";
}

} // namespace

std::string errorText(const Error &error)
{
    switch (error.code) {
    case Errc::NotReadable:
        return withDetail("The file cannot be read", error.detail);
    case Errc::Empty:
        return "The file is empty.";
    case Errc::Binary:
        return error.detail.empty() ? "This is no text file."
                                    : "This is no text file; it looks like " + error.detail + ".";
    case Errc::NotAFiling:
        return withDetail("Nothing of an SEC filing was recognised in this text", error.detail);
    case Errc::TooLarge:
        return "The file is larger than the limit of " + error.detail + " bytes.";
    case Errc::Cancelled:
        return "Reading was stopped on request.";
    }
    return {};
}

std::string diagnosticText(const Diagnostic &diagnostic)
{
    // Codes are words already: "statement.no-periods" reads "statement: no periods".
    std::string text;
    for (const char c : diagnostic.code) {
        if (c == '.') {
            text += ": ";
        } else {
            text += c == '-' ? ' ' : c;
        }
    }
    return diagnostic.detail.empty() ? text : text + " (" + diagnostic.detail + ")";
}

} // namespace filing::cli
