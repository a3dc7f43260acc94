// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the parsers report as a code, said for people: what is odd, where, and what to do about it. The only place that knows
// the codes' words.
#pragma once

#include "models/session/snapshot.h"

#include <QString>

namespace filing::models
{

struct DiagnosticText
{
    QString what;                ///< "Balance sheet without periods"
    QString why;                 ///< Whole sentences: where it is and what to do.
};

/// `filing` is the one the diagnostic is about; a code that is new here is said as well as it can be.
[[nodiscard]] DiagnosticText diagnosticText(const Diagnostic &diagnostic, const OpenFiling &filing);
/// What a file that is no text looks like: the name of its format, or that it is full of control characters.
[[nodiscard]] QString binaryText(const Error &error);

} // namespace filing::models
