// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the check says of one confirmed value of one filing: what was expected, what the machine says now, whether that is right.
// Values; made on any thread.
#pragma once

#include "parsers/extraction/field.h"

#include <QString>

#include <optional>
#include <vector>

namespace filing::models
{

struct Verdict
{
    QString family;              ///< What is counted together; see fieldfamily.h.
    QString field;               ///< The path or the label's key.
    QString expected;            ///< Empty: nothing should be there.
    QString got;                 ///< Empty: nothing is there.
    bool right = false;

    /// A cell without proof is no miss: nothing wrong was said. It only counts.
    [[nodiscard]] bool isMiss() const;
};

/// All verdicts of one filing. The hash is its identity from one run to the next, the name is for people.
struct FilingVerdicts
{
    QString file;
    QString sha256;
    std::vector<Verdict> verdicts;
};

/// For each cell three verdicts: its value, whether it is proven, and that nothing wrong is called proven or consistent.
/// `expected` is a number, plain or as printed; nullopt or a dash: the cell is blank.
void addCellVerdicts(std::vector<Verdict> &verdicts, const QString &field, const std::optional<QString> &expected,
                     const Field *cell);

} // namespace filing::models
