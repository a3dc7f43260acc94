// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/signs.h"

namespace filing::models
{

namespace
{

/// Below this the rule itself says that it is guessing.
constexpr double doubtfulConfidence = 0.5;

} // namespace

Signs signsOf(const Field &field)
{
    if (field.review == Review::Rejected) {
        return Sign::Rejected;
    }
    Signs signs;
    signs.setFlag(Sign::Proven, field.proof == Proof::Proven);
    signs.setFlag(Sign::Consistent, field.proof == Proof::Consistent);
    signs.setFlag(Sign::Contradicted, field.proof == Proof::Contradicted);
    signs.setFlag(Sign::Repaired, field.status == Status::Repaired);
    signs.setFlag(Sign::Derived, field.status == Status::Derived);
    signs.setFlag(Sign::Corrected, field.review == Review::Corrected);
    signs.setFlag(Sign::Added, field.review == Review::Added);
    signs.setFlag(Sign::Confirmed, field.review == Review::Confirmed);
    return signs;
}

bool isDoubtful(const Field &field)
{
    switch (field.review) {
    case Review::Confirmed:
    case Review::Rejected:
        return false;
    case Review::Corrected:
    case Review::Added:
        return field.proof == Proof::Contradicted;
    case Review::Machine:
        break;
    }
    return field.proof == Proof::Contradicted || field.status == Status::Repaired
        || field.confidence < doubtfulConfidence;
}

Signs signsOf(const Witness &witness)
{
    Signs signs = signsOf(witness.amount);
    if (witness.amount.review == Review::Machine) {
        signs.setFlag(witness.agrees ? Sign::Consistent : Sign::Contradicted);
    }
    return signs;
}

bool isDoubtful(const Witness &witness)
{
    return isDoubtful(witness.amount) || (witness.amount.review == Review::Machine && !witness.agrees);
}

} // namespace filing::models
