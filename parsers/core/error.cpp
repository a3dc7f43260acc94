// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/core/error.h"

namespace filing
{

std::string_view name(Errc code)
{
    switch (code) {
    case Errc::NotReadable:
        return "not-readable";
    case Errc::Empty:
        return "empty";
    case Errc::Binary:
        return "binary";
    case Errc::NotAFiling:
        return "not-a-filing";
    case Errc::TooLarge:
        return "too-large";
    case Errc::Cancelled:
        return "cancelled";
    }
    return "unknown";
}

} // namespace filing
