// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// SHA-256 (FIPS 180-4): the identity of a document is the hash of its bytes.
#pragma once

#include <string>
#include <string_view>

namespace filing
{

/// 64 lower-case hexadecimal digits.
[[nodiscard]] std::string sha256Hex(std::string_view bytes);

} // namespace filing
