// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/judgement.h"

#include "models/check/samevalue.h"
#include "models/text/pathtext.h"
#include "parsers/core/date.h"
#include "parsers/core/printednumber.h"
#include "parsers/core/text.h"

#include <optional>

namespace filing::models
{

namespace
{

std::optional<Decimal> numberIn(const std::string &text)
{
    const auto printed = parsePrintedNumber(text);
    return printed && printed->kind == PrintedNumber::Kind::Number ? std::optional(printed->value) : Decimal::parse(text);
}

bool sameText(const std::string &a, const std::string &b, ValueKind kind)
{
    if (collapsed(a) == collapsed(b)) {
        return true;
    }
    if (kind == ValueKind::Amount) {
        const auto one = numberIn(a);
        const auto other = numberIn(b);
        return one && other && *one == *other;
    }
    const auto one = parseDate(a);
    const auto other = parseDate(b);
    return one && other && *one == *other;
}

std::string textSaid(const Correction &correction)
{
    switch (correction.kind) {
    case CorrectionKind::Confirm:
        return correction.oldText.empty() ? correction.anchor.quote : correction.oldText;
    case CorrectionKind::Reject:
        return {};
    case CorrectionKind::SetValue:
    case CorrectionKind::SetSpan:
    case CorrectionKind::Insert:
    case CorrectionKind::ReadTable:
    case CorrectionKind::Rule:
        break;
    }
    return correction.newText;
}

} // namespace

JudgedField judgedField(const Correction &said)
{
    return {said.document, said.kind == CorrectionKind::Rule ? said.path + '/' + alnumKey(said.anchor.quote) : said.path};
}

std::map<JudgedField, const LogEntry *> lastWords(const std::vector<LogEntry> &entries)
{
    std::map<JudgedField, const LogEntry *> last;
    for (const LogEntry &entry : entries) {
        if (entry.inForce) {
            last[judgedField(entry.correction)] = &entry;
        }
    }
    return last;
}

bool saysTheSame(const Correction &a, const Correction &b)
{
    if ((a.kind == CorrectionKind::Reject) != (b.kind == CorrectionKind::Reject)) {
        return false;
    }
    if (a.kind == CorrectionKind::ReadTable && b.kind == CorrectionKind::ReadTable && a.anchor.span != b.anchor.span) {
        return false;
    }
    return a.kind == CorrectionKind::Reject || sameText(textSaid(a), textSaid(b), valueKindOf(a.path));
}

QString valueSaid(const Correction &correction)
{
    return toText(collapsed(textSaid(correction)));
}

} // namespace filing::models
