// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Makes the corrections of one step whole, one after the other, each against the filing as those before it leave it: a step
// may speak about what it puts in itself. Used for one step; GUI thread.
#pragma once

#include "models/session/snapshot.h"
#include "parsers/corrections/landmarks.h"
#include "parsers/corrections/overlay.h"

#include <optional>

namespace filing::models
{

class StepMaker
{
public:
    /// A filing that is read.
    explicit StepMaker(OpenFilingPtr filing);

    [[nodiscard]] const OpenFiling &filing() const { return *m_filing; }
    /// Fills in what the caller left empty. Why the correction cannot be made; empty when it can.
    [[nodiscard]] QString complete(Correction &correction);

private:
    OpenFilingPtr m_filing;
    StepLayer m_ahead;
    std::optional<Surveyor> m_surveyor;   ///< Of m_ahead; it finds out much at its first question.
};

} // namespace filing::models
