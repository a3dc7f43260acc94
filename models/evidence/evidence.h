// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Everything an export tells of a cell that a figure was made of, so that somebody without the program can check it: the file and its
// hash, the bytes, the words there, what was made of them and by whom. Worked out when asked; a value.
#pragma once

#include "models/evidence/correctionnote.h"
#include "models/evidence/quote.h"
#include "models/session/snapshot.h"

#include <QString>

#include <vector>

namespace filing::models
{

struct SourceEvidence
{
    QString filing;              ///< OpenFiling::title(), or the file name where the filing is not open.
    QString file;                ///< Its name without the folder, which is nobody's business.
    QString hash;                ///< SHA-256, hex; empty where the filing is not open.
    QString document;            ///< "EX-99.1"; empty for a lone file.
    QString statement;
    QString label;               ///< Of the row, as printed.
    QString period;              ///< Of the column, in words.
    Span span;                   ///< Bytes of the file where the words stand; empty where a person typed the value and none were there.
    QString printed;             ///< The words there.
    QString read;                ///< What is believed, as it would be printed; differs from `printed` where repaired or corrected.
    QString machine;             ///< What the machine had read, where a person changed it.
    QString repair;              ///< Why a repaired value is believed.
    Decimal number;              ///< In printed units.
    qint64 factor = 1;           ///< Whole units for a printed one; number × factor is the source's value.
    QString currency;
    Measure measure = Measure::Money;
    bool confirmed = false;      ///< A person looked at it and agreed.
    bool added = false;          ///< A person put it in.
    std::vector<CorrectionNote> corrections;
    std::vector<QuotedLine> quote;
};

/// What can be told; little more than the file's name where the filing is not open or has no such cell.
[[nodiscard]] SourceEvidence evidenceFor(const Snapshot &snapshot, const AmountSource &source);

} // namespace filing::models
