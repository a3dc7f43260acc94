// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Extraction + corrections → effective extraction. Pure; called again after every correction.
#pragma once

#include "parsers/corrections/correction.h"
#include "parsers/corrections/refusal.h"
#include "parsers/extraction/extraction.h"

#include <memory>
#include <optional>
#include <span>

namespace filing
{

/// Corrections apply in order, later ones win. Numbers typed as printed ("(1,234)", "1,234") get their
/// normalised value; dates too. One that cannot be laid over (refusal.h) changes nothing and is reported as
/// Diagnostic "correction.orphan", its path as detail. Statements with a changed cell are proven again; where rows, columns, roles or
/// signs changed their identities are found anew. No value is ever changed that nobody spoke about.
[[nodiscard]] Extraction applyCorrections(const Extraction &machine, std::span<const Correction> corrections);
/// The same; what it points to is borrowed for the call.
[[nodiscard]] Extraction applyCorrections(const Extraction &machine, std::span<const Correction *const> corrections);

/// Why the correction cannot be laid over this (effective) extraction; nullopt where it can. Does not know of keys that were rejected
/// before: ask for fresh ones with a predicate (keyBetween).
[[nodiscard]] std::optional<Refusal> refusalOf(const Extraction &effective, const Correction &correction);

/// Lays the corrections of one step over an extraction one by one, so that each can speak about what those before it put in.
/// Nothing is proven anew: what counts in the end applyCorrections() makes. One thread.
class StepLayer
{
public:
    explicit StepLayer(const Extraction &effective);
    ~StepLayer();
    StepLayer(const StepLayer &) = delete;
    StepLayer &operator=(const StepLayer &) = delete;

    /// As refusalOf(), of the extraction as it is now; laid over where it can be.
    std::optional<Refusal> lay(const Correction &correction);
    [[nodiscard]] const Extraction &extraction() const;

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace filing
