// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an edit in a model asks the session for.
#pragma once

#include "models/session/snapshot.h"

#include <QString>

namespace filing::models
{

/// `text` as the new value of the field; an emptied field is no such field any more.
[[nodiscard]] inline Correction requestedCorrection(const OpenFiling &filing, const QString &path, const QString &text)
{
    Correction correction;
    correction.document = filing.document->id();
    correction.path = path.toStdString();
    correction.kind = text.isEmpty() ? CorrectionKind::Reject : CorrectionKind::SetValue;
    correction.newText = text.toStdString();
    return correction;
}

} // namespace filing::models
