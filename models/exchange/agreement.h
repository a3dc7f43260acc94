// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How far two people agree who judged the same fields without knowing of each other, per family of fields
// (models/check/fieldfamily.h).
//
// For each field each of them gives one of these answers: the machine is right; there is no such field; another value
// (every value is an answer of its own). Over n fields that both judged,
//
//   percent  p_o = (fields with the same answer) / n
//   chance   p_e = sum over the answers k of (share of k among the first's answers) * (share of k among the second's)
//   kappa        = (p_o - p_e) / (1 - p_e)
//
// as in J. Cohen, "A Coefficient of Agreement for Nominal Scales", Educational and Psychological Measurement 20 (1960),
// pages 37-46. Where p_e is 1 (both give one and the same answer throughout) kappa is not defined.
#pragma once

#include "models/corrections/storecontent.h"

#include <QString>

#include <optional>
#include <vector>

namespace filing::models
{

struct Agreement
{
    QString family; ///< Empty: all families together.
    int fields = 0; ///< Judged by both.
    int same = 0;

    [[nodiscard]] double share() const { return fields != 0 ? static_cast<double>(same) / fields : 0; }
    std::optional<double> kappa;
};

/// One pair of answers; equal texts are the same answer.
struct AnswerPair
{
    QString first;
    QString second;
};
[[nodiscard]] Agreement agreementOf(const QString &family, const std::vector<AnswerPair> &answers);

/// By family, the sum over all last. An entry that both stores hold is one person's word and counts for nothing;
/// neither do rules.
[[nodiscard]] std::vector<Agreement> agreementOf(const StoreContent &first, const StoreContent &second);

/// "0.56"; a dash where it is not defined.
[[nodiscard]] QString kappaText(const Agreement &agreement);

} // namespace filing::models
