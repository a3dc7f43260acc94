// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/anchortext.h"

#include "models/text/displaytext.h"
#include "models/text/pathtext.h"
#include "models/tr.h"
#include "parsers/core/text.h"

#include <QStringList>

#include <algorithm>
#include <iterator>

namespace filing::models
{

namespace
{

struct Words
{
    std::string_view code;
    const char *words;
};

constexpr Words shares[] = {
    { "words", QT_TR_NOOP("value") },
    { "row", QT_TR_NOOP("line") },
    { "period", QT_TR_NOOP("period") },
    { "statement", QT_TR_NOOP("statement") },
    { "element", QT_TR_NOOP("entry") },
    { "neighbours", QT_TR_NOOP("neighbours") },
    { "alone", QT_TR_NOOP("correction here, too") },
};

constexpr Words reasons[] = {
    { "nowhere", QT_TR_NOOP("Nothing in this copy is like it.") },
    { "several", QT_TR_NOOP("Several places are equally like it.") },
    { "faint", QT_TR_NOOP("The place agrees, but what is around it does not.") },
    { "untold", QT_TR_NOOP("An older version made it, without noting what stands around it.") },
    { "chosen", QT_TR_NOOP("The words that were chosen are not found here for certain.") },
    { "alone", QT_TR_NOOP("Another correction leads to the same place.") },
    { "neighbours", QT_TR_NOOP("What stood around it is not found here for certain.") },
    { "there", QT_TR_NOOP("What it puts in stands in this copy already, as it was read.") },
    { "table", QT_TR_NOOP("The table has to be marked anew: its columns stand elsewhere in this copy.") },
};

template<std::size_t size>
QString wordsFor(const Words (&list)[size], std::string_view code)
{
    const auto known = std::find_if(std::begin(list), std::end(list), [&](const Words &each) { return each.code == code; });
    return known != std::end(list) ? tr(known->words) : toText(code);
}

QString listed(const QStringList &parts)
{
    return parts.size() < 2 ? parts.join(QString())
                            : tr("%1 and %2").arg(parts.mid(0, parts.size() - 1).join(QStringLiteral(", ")), parts.last());
}

QString joined(const QStringList &parts)
{
    QStringList said = parts;
    said.removeAll(QString());
    return said.join(QStringLiteral(" · "));
}

/// What agrees, or what differs.
QStringList sharesIn(std::string_view codes, bool differing)
{
    QStringList words;
    for (const std::string_view code : split(codes, ' ')) {
        const bool differs = code.starts_with('-');
        if (!code.empty() && differs == differing) {
            words << wordsFor(shares, differs ? code.substr(1) : code);
        }
    }
    return words;
}

/// "revenue-growth" → "Revenue growth".
QString spaced(std::string_view word)
{
    QString text = toText(word).replace(QLatin1Char('-'), QLatin1Char(' '));
    return text.isEmpty() ? text : text.left(1).toUpper() + text.mid(1);
}

/// The columns of an entry: the words above it, else its period.
QString columnText(const Landmarks &landmarks)
{
    return toText(landmarks.column.empty() ? landmarks.period : landmarks.column);
}

QString statementPlace(const Landmarks &landmarks, const std::string &member)
{
    QStringList parts;
    parts << toText(landmarks.row) << columnText(landmarks);
    if (joined(parts).isEmpty()) {
        parts << (landmarks.title.empty() ? spaced(landmarks.kind) : toText(landmarks.title));
    }
    const bool field = member == "#" || member == "label" || member == "title" || member == "sentence";
    return joined({ joined(parts), field ? QString() : spaced(member) });
}

} // namespace

QString anchorPlaceText(const Correction &correction)
{
    Landmarks landmarks = landmarksFrom(correction.anchor.landmarks);
    if (landmarks.slot.empty()) {
        landmarks.slot = slotOf(correction.path);
    }
    const std::vector<std::string_view> parts = split(landmarks.slot, '/');
    const std::string member(parts.back());
    const QString which = toText(landmarks.element);
    if (parts[0] == "cover" || parts[0] == "registrants" || parts[0] == "securities") {
        return joined({ conceptLabel(member), parts[0] == "cover" ? QString() : which });
    }
    if (parts[0] == "statements") {
        const QString text = statementPlace(landmarks, member);
        return text.isEmpty() ? toText(correction.path) : text;
    }
    const QString list = parts[0] == "items" ? tr("Item") : parts[0] == "exhibits" ? tr("Exhibit")
        : parts[0] == "signatures"                                                 ? tr("Signature")
                                                                                   : spaced(parts[0]);
    return joined({ joined({ list + (which.isEmpty() ? QString() : QLatin1Char(' ') + which) }),
                    member == "#" ? QString() : spaced(member) });
}

QString saidText(const Correction &correction)
{
    const QString before = toText(correction.oldText.empty() ? correction.anchor.quote : correction.oldText);
    const QString after = toText(correction.newText);
    switch (correction.kind) {
    case CorrectionKind::SetValue:
    case CorrectionKind::SetSpan:
        return before.isEmpty() ? after : tr("%1 → %2").arg(before, after);
    case CorrectionKind::Confirm:
        return tr("%1 confirmed").arg(before).trimmed();
    case CorrectionKind::Reject:
        return tr("%1 rejected").arg(before).trimmed();
    case CorrectionKind::Insert:
        return tr("“%1” put in").arg(after);
    case CorrectionKind::ReadTable:
        return tr("table read again");
    case CorrectionKind::Rule:
        break;
    }
    return {};
}

QString agreementText(std::string_view codes)
{
    const QStringList same = sharesIn(codes, false);
    const QStringList other = sharesIn(codes, true);
    QStringList parts;
    if (!same.isEmpty()) {
        parts << tr("same %1").arg(listed(same));
    }
    if (!other.isEmpty()) {
        parts << tr("other %1").arg(listed(other));
    }
    return parts.join(QStringLiteral("; "));
}

QString orphanText(const Reattachment &orphan)
{
    if (orphan.why != "differs" || orphan.candidates.empty()) {
        return wordsFor(reasons, orphan.why);
    }
    return tr("The likeliest place differs in its %1.").arg(listed(sharesIn(orphan.candidates.front().why, true)));
}

} // namespace filing::models
