// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The table under which the directors sign an annual report: "Signature | Title | Date". A title may stand beside its signature,
// begin above it or go on below the printed name.
#pragma once

#include "parsers/extraction/extraction.h"
#include "parsers/extraction/rules/signatureparts.h"

namespace filing::rules
{

struct SignatureTable
{
    std::size_t begin = 0;       ///< Index of the first part of its heading; parts.size() where there is no table.
    std::size_t end = 0;         ///< Behind its last part.
    std::vector<Signature> signers;
};

/// The first table of the parts.
[[nodiscard]] SignatureTable readSignatureTable(const LineReader &lines, const std::vector<SignaturePart> &parts, bool forOthers);

} // namespace filing::rules
