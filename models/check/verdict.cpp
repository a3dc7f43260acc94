// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/check/verdict.h"

#include "models/check/fieldfamily.h"
#include "models/check/samevalue.h"
#include "models/text/pathtext.h"

namespace filing::models
{

bool Verdict::isMiss() const
{
    return !right && family != family::provenCells();
}

void addCellVerdicts(std::vector<Verdict> &verdicts, const QString &field, const std::optional<QString> &expected,
                     const Field *cell)
{
    const QString wanted = expected.value_or(QString());
    const bool blank = cell == nullptr || cell->isEmpty();
    const QString got = blank ? QString() : shownValue(*cell, ValueKind::Amount);
    const bool right = expected ? !blank && saysTheSame(*cell, wanted, ValueKind::Amount) : blank;
    const bool sure = !blank && (cell->proof == Proof::Proven || cell->proof == Proof::Consistent);
    verdicts.push_back({expected ? family::cells() : family::blankCells(), field, wanted, got, right});
    const QString proof = blank ? QString() : QStringLiteral("%1 (%2)").arg(got, toText(name(cell->proof)));
    if (expected) {
        verdicts.push_back({family::provenCells(), field, wanted, proof, sure && right});
    }
    verdicts.push_back({family::falseProof(), field, wanted, proof, right || !sure});
}

} // namespace filing::models
