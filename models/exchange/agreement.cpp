// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/agreement.h"

#include "models/check/fieldfamily.h"
#include "models/exchange/judgement.h"

#include <algorithm>
#include <map>

namespace filing::models
{

namespace
{

using namespace Qt::StringLiterals;

/// What the machine said of each field: what stood there before anybody spoke about it.
std::map<JudgedField, Correction> machineWords(const StoreContent &first, const StoreContent &second)
{
    std::map<JudgedField, Correction> words;
    for (const StoreContent *content : {&first, &second}) {
        for (const LogEntry &entry : content->entries) {
            const Correction &said = entry.correction;
            const auto known = words.find({said.document, said.path});
            if (entry.withdraws == 0 && (known == words.end() || said.timeMs < known->second.timeMs)) {
                words[{said.document, said.path}] = said;
            }
        }
    }
    for (auto &[field, said] : words) {
        said.kind = CorrectionKind::Confirm;
    }
    return words;
}

QString answer(const Correction &said, const Correction &machine)
{
    if (said.kind == CorrectionKind::Reject) {
        return u"rejected"_s;
    }
    // A confirmation that does not say of what can only mean the machine's value.
    const bool bare = said.kind == CorrectionKind::Confirm && valueSaid(said).isEmpty();
    return bare || saysTheSame(said, machine) ? u"right"_s : u"= "_s + valueSaid(said);
}

/// Equal answers must be equal texts, however each of the two wrote the value.
AnswerPair answers(const Correction &first, const Correction &second, const Correction &machine)
{
    const QString one = answer(first, machine);
    return saysTheSame(first, second) ? AnswerPair {one, one} : AnswerPair {one, answer(second, machine)};
}

} // namespace

Agreement agreementOf(const QString &family, const std::vector<AnswerPair> &answers)
{
    Agreement agreement {family, static_cast<int>(answers.size()), 0, std::nullopt};
    std::map<QString, std::pair<int, int>> counts;
    for (const AnswerPair &pair : answers) {
        agreement.same += pair.first == pair.second ? 1 : 0;
        ++counts[pair.first].first;
        ++counts[pair.second].second;
    }
    // In whole numbers, so that chance is exactly 1 where it is: n² p_e.
    qint64 chance = 0;
    for (const auto &[text, count] : counts) {
        chance += qint64 {count.first} * count.second;
    }
    const qint64 all = qint64 {agreement.fields} * agreement.fields;
    if (chance < all) {
        const qint64 observed = qint64 {agreement.same} * agreement.fields;
        agreement.kappa = static_cast<double>(observed - chance) / static_cast<double>(all - chance);
    }
    return agreement;
}

std::vector<Agreement> agreementOf(const StoreContent &first, const StoreContent &second)
{
    const auto mine = lastWords(first.entries);
    const auto theirs = lastWords(second.entries);
    const auto machine = machineWords(first, second);
    std::map<QString, std::vector<AnswerPair>> families;
    std::vector<AnswerPair> all;
    for (const auto &[field, entry] : mine) {
        const auto other = theirs.find(field);
        if (other == theirs.end() || other->second->uid == entry->uid || entry->correction.kind == CorrectionKind::Rule) {
            continue;
        }
        const AnswerPair pair = answers(entry->correction, other->second->correction, machine.at(field));
        families[familyOf(field.second)].push_back(pair);
        all.push_back(pair);
    }
    std::vector<Agreement> agreements;
    for (const auto &[family, pairs] : families) {
        agreements.push_back(agreementOf(family, pairs));
    }
    std::stable_sort(agreements.begin(), agreements.end(),
                     [](const Agreement &a, const Agreement &b) { return familyRank(a.family) < familyRank(b.family); });
    if (!all.empty()) {
        agreements.push_back(agreementOf(QString(), all));
    }
    return agreements;
}

QString kappaText(const Agreement &agreement)
{
    return agreement.kappa ? QString::number(*agreement.kappa, 'f', 2) : u"–"_s;
}

} // namespace filing::models
