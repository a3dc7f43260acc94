// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/session/stepmaker.h"

#include "models/session/recompute.h"

#include <utility>

namespace filing::models
{

StepMaker::StepMaker(OpenFilingPtr filing)
    : m_filing(std::move(filing))
    , m_ahead(*m_filing->effective)
{
}

QString StepMaker::complete(Correction &correction)
{
    if (!leadsIntoFile(correction, *m_filing)) {
        return refusalText(Refusal::NoWords, correction);
    }
    if (!m_surveyor) {
        m_surveyor.emplace(*m_filing->document, m_ahead.extraction());
    }
    Correction made = completed(correction, *m_filing, m_ahead.extraction(), *m_surveyor);
    if (const auto refused = m_ahead.lay(made)) {
        return refusalText(*refused, correction);
    }
    correction = std::move(made);
    // A confirmation moves no words.
    if (correction.kind != CorrectionKind::Confirm) {
        m_surveyor.reset();
    }
    return {};
}

} // namespace filing::models
