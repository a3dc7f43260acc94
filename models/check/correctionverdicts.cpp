// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/check/correctionverdicts.h"

#include "models/check/fieldfamily.h"
#include "models/check/samevalue.h"
#include "models/text/pathtext.h"
#include "parsers/core/text.h"
#include "parsers/extraction/fieldpath.h"

#include <map>

namespace filing::models
{

namespace
{

/// What the correction speaks about, in words: the value that was confirmed, set or rejected.
QString wordsOf(const Correction &correction)
{
    switch (correction.kind) {
    case CorrectionKind::SetValue:
    case CorrectionKind::SetSpan:
    case CorrectionKind::Insert:
        return toText(collapsed(correction.newText));
    case CorrectionKind::Confirm:
    case CorrectionKind::Reject:
    case CorrectionKind::ReadTable:
    case CorrectionKind::Rule:
        break;
    }
    return toText(collapsed(correction.oldText.empty() ? correction.anchor.quote : correction.oldText));
}

bool isThere(const Field *field)
{
    return field != nullptr && !field->isEmpty();
}

/// The field that says `words` at the correction's path, else one of the same kind at its bytes, else whatever is at the path.
const Field *fieldMeant(const Extraction &machine, const Correction &correction, const QString &words)
{
    const ValueKind kind = valueKindOf(correction.path);
    const Field *meant = findField(machine, correction.path);
    if (correction.anchor.span.isEmpty() || (isThere(meant) && saysTheSame(*meant, words, kind))) {
        return meant;
    }
    const QString family = familyOf(correction.path);
    forEachField(machine, [&](const FieldEntry &entry) {
        if (entry.field->span() == correction.anchor.span && familyOf(entry.path) == family) {
            meant = entry.field;
        }
    });
    return meant;
}

void judge(const Extraction &machine, const Correction &correction, std::vector<Verdict> &verdicts)
{
    const QString field = toText(correction.path);
    const ValueKind kind = valueKindOf(correction.path);
    const QString words = wordsOf(correction);
    const Field *meant = fieldMeant(machine, correction, words);
    if (correction.kind == CorrectionKind::Reject) {
        const bool stillSaid = isThere(meant) && (words.isEmpty() || saysTheSame(*meant, words, kind));
        verdicts.push_back({familyOf(correction.path), field, QString(), stillSaid ? shownValue(*meant, kind) : QString(),
                            !stillSaid});
        return;
    }
    if (isCellPath(correction.path)) {
        addCellVerdicts(verdicts, field, words.isEmpty() ? std::nullopt : std::optional(words), meant);
        return;
    }
    // A confirmed value that was not written down can only be there or not.
    const bool unknown = words.isEmpty() && correction.kind == CorrectionKind::Confirm;
    const bool right = isThere(meant) ? unknown || saysTheSame(*meant, words, kind) : words.isEmpty() && !unknown;
    verdicts.push_back({familyOf(correction.path), field, words, isThere(meant) ? shownValue(*meant, kind) : QString(), right});
}

} // namespace

std::vector<Verdict> judgeCorrections(const Extraction &machine, const std::vector<Correction> &inForce)
{
    std::map<std::string, const Correction *> last;
    for (const Correction &correction : inForce) {
        last[correction.path] = &correction;
    }
    std::vector<Verdict> verdicts;
    for (const auto &[path, correction] : last) {
        judge(machine, *correction, verdicts);
    }
    return verdicts;
}

} // namespace filing::models
