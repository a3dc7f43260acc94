// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/check/verdict.h"

#include "models/check/fieldfamily.h"
#include "models/check/samevalue.h"
#include "models/text/pathtext.h"
#include "parsers/core/printednumber.h"

namespace filing::models
{

namespace
{

bool isDash(const QString &amount)
{
    const auto printed = parsePrintedNumber(amount.toStdString());
    return printed && printed->kind == PrintedNumber::Kind::Nil;
}

} // namespace

bool Verdict::isMiss() const
{
    return !right && family != family::provenCells();
}

void addCellVerdicts(std::vector<Verdict> &verdicts, const QString &field, const std::optional<QString> &expected,
                     const Field *cell)
{
    const bool filled = expected && !isDash(*expected);
    const QString wanted = filled ? *expected : QString();
    const bool blank = cell == nullptr || cell->isEmpty();
    const QString got = blank ? QString() : shownValue(*cell, ValueKind::Amount);
    const bool right = filled ? !blank && saysTheSame(*cell, wanted, ValueKind::Amount) : blank;
    const bool sure = !blank && (cell->proof == Proof::Proven || cell->proof == Proof::Consistent);
    verdicts.push_back({filled ? family::cells() : family::blankCells(), field, wanted, got, right});
    const QString proof = blank ? QString() : QStringLiteral("%1 (%2)").arg(got, toText(name(cell->proof)));
    if (filled) {
        verdicts.push_back({family::provenCells(), field, wanted, proof, sure && right});
    }
    verdicts.push_back({family::falseProof(), field, wanted, proof, right || !sure});
}

} // namespace filing::models
