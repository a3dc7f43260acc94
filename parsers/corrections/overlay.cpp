// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/corrections/overlay.h"

#include "parsers/core/listkey.h"
#include "parsers/core/text.h"
#include "parsers/corrections/elements.h"
#include "parsers/corrections/properties.h"
#include "parsers/corrections/samefact.h"
#include "parsers/corrections/setfield.h"
#include "parsers/extraction/fieldpath.h"
#include "parsers/statements/prove.h"
#include "parsers/statements/proveagain.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>

namespace filing
{

namespace
{

/// What has to be done to a statement once all corrections are laid over; more includes less.
enum class Touched { No, Confirmed, Cells, Structure };

/// What the words of a correction's path do to the arithmetic of the statement it leads into.
Touched touchedBy(const Correction &correction)
{
    const std::string_view path = correction.path;
    if (isCellPath(path)) {
        return correction.kind == CorrectionKind::Confirm ? Touched::Confirmed : Touched::Cells;
    }
    if (isPropertyPath(path)) {
        const bool aside = path.ends_with("/depth") || path.ends_with("/currency") || path.ends_with("/basis") || path.ends_with("/restated");
        return aside ? Touched::No : Touched::Structure;
    }
    const bool shapes = correction.kind == CorrectionKind::Insert || correction.kind == CorrectionKind::Reject || path.ends_with("/scaleNote");
    return shapes ? Touched::Structure : Touched::No;
}

class Overlay
{
public:
    explicit Overlay(Extraction &extraction)
        : m_extraction(extraction)
    {
    }

    std::optional<Refusal> apply(const Correction &correction)
    {
        // Looked up before: the path of a row that is taken out leads nowhere behind.
        const Touched touched = touchedBy(correction);
        const auto statement = touched != Touched::No ? statementAddress(m_extraction, correction.path).statement : std::nullopt;
        std::string key = statement ? keyAt(m_extraction.statements, *statement) : std::string();
        const auto refused = layUnderOneName(correction);
        if (!refused && statement) {
            Touched &known = m_touched[std::move(key)];
            known = std::max(known, touched);
        }
        return refused;
    }

    void finish()
    {
        for (const auto &[key, touched] : m_touched) {
            // A statement that was rejected since is gone.
            const auto at = indexOfKey(m_extraction.statements, key);
            if (!at) {
                continue;
            }
            Statement &statement = m_extraction.statements[*at];
            if (touched == Touched::Confirmed) {
                prove(statement);
            } else {
                proveAgain(statement, touched == Touched::Structure ? Reshaped::Structure : Reshaped::Cells);
            }
        }
    }

private:
    std::optional<Refusal> layUnderOneName(const Correction &correction)
    {
        std::string path = knownPathOf(m_extraction, correction.path);
        if (path == correction.path) {
            const auto refused = lay(correction);
            keepInStep(m_extraction, path);
            return refused;
        }
        Correction plain = correction;
        plain.path = std::move(path);
        const auto refused = lay(plain);
        keepInStep(m_extraction, plain.path);
        return refused;
    }

    std::optional<Refusal> lay(const Correction &correction)
    {
        switch (correction.kind) {
        case CorrectionKind::SetValue:
        case CorrectionKind::SetSpan:
            return isPropertyPath(correction.path) ? setNamed(correction) : setField(m_extraction, correction);
        case CorrectionKind::Confirm:
            return confirmField(m_extraction, correction);
        case CorrectionKind::Reject:
            return reject(correction);
        case CorrectionKind::Insert:
            return m_gone.contains(correction.path) ? Refusal::Taken : insertElement(m_extraction, correction);
        case CorrectionKind::ReadTable:
            return m_gone.contains(correction.path) ? Refusal::Taken : readTableAt(m_extraction, correction);
        case CorrectionKind::Rule:
            break;
        }
        return Refusal::NoSuchPlace;
    }

    std::optional<Refusal> setNamed(const Correction &correction)
    {
        if (setProperty(m_extraction, correction.path, correction.newText)) {
            return std::nullopt;
        }
        return property(m_extraction, correction.path) ? Refusal::NoSuchValue : Refusal::NoSuchPlace;
    }

    std::optional<Refusal> reject(const Correction &correction)
    {
        if (!isElementPath(correction.path)) {
            return rejectField(m_extraction, correction.path) ? std::nullopt : std::optional(Refusal::NoSuchPlace);
        }
        if (!rejectElement(m_extraction, correction.path)) {
            return Refusal::NoSuchPlace;
        }
        m_gone.insert(correction.path);
        return std::nullopt;
    }

    Extraction &m_extraction;
    std::map<std::string, Touched> m_touched;   ///< By the statement's key.
    std::set<std::string> m_gone;               ///< Paths of elements that were rejected.
};

} // namespace

Extraction applyCorrections(const Extraction &machine, std::span<const Correction> corrections)
{
    std::vector<const Correction *> all;
    all.reserve(corrections.size());
    for (const Correction &correction : corrections) {
        all.push_back(&correction);
    }
    return applyCorrections(machine, std::span<const Correction *const>(all));
}

Extraction applyCorrections(const Extraction &machine, std::span<const Correction *const> corrections)
{
    Extraction effective = machine;
    Overlay overlay(effective);
    for (const Correction *correction : corrections) {
        if (overlay.apply(*correction)) {
            effective.diagnostics.push_back({"correction.orphan", correction->path, correction->anchor.span, Severity::Warning});
        }
    }
    overlay.finish();
    return effective;
}

std::optional<Refusal> refusalOf(const Extraction &effective, const Correction &correction)
{
    return StepLayer(effective).lay(correction);
}

struct StepLayer::Private
{
    explicit Private(const Extraction &effective)
        : extraction(effective)
    {
    }

    Extraction extraction;
    Overlay overlay{extraction};
};

StepLayer::StepLayer(const Extraction &effective)
    : m_d(std::make_unique<Private>(effective))
{
}

StepLayer::~StepLayer() = default;

std::optional<Refusal> StepLayer::lay(const Correction &correction)
{
    return m_d->overlay.apply(correction);
}

const Extraction &StepLayer::extraction() const
{
    return m_d->extraction;
}

} // namespace filing
