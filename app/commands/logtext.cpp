// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/logtext.h"

#include "models/text/pathtext.h"
#include "parsers/corrections/properties.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace filing::app
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("commands", text);
}

QString fileOf(const DocumentId &document, const std::vector<models::KnownFiling> &filings)
{
    const auto known
        = std::find_if(filings.begin(), filings.end(), [&](const models::KnownFiling &filing) { return filing.document == document; });
    return known != filings.end() ? QFileInfo(known->path).fileName() : models::toText(document.hex).left(12);
}

} // namespace

QString changeText(const Correction &correction)
{
    const QString path = models::toText(correction.path);
    const QString before = models::toText(correction.oldText);
    const QString after = models::toText(correction.newText);
    switch (correction.kind) {
    case CorrectionKind::Confirm:
        return tr("%1: “%2” confirmed").arg(path, before);
    case CorrectionKind::Reject:
        return tr("%1: “%2” rejected").arg(path, before);
    case CorrectionKind::Insert:
        return tr("%1: added “%2”").arg(path, after);
    case CorrectionKind::ReadTable:
        return tr("%1: read anew from bytes %2 to %3").arg(path).arg(correction.anchor.span.begin).arg(correction.anchor.span.end);
    case CorrectionKind::SetValue:
    case CorrectionKind::SetSpan:
    case CorrectionKind::Rule:
        break;
    }
    return tr("%1: “%2” → “%3”").arg(path, before, after);
}

QString effectText(const RuleEffect &effect)
{
    Correction correction;
    correction.path = effect.path;
    correction.oldText = effect.before;
    correction.newText = effect.after;
    correction.kind = effect.after.empty() && !isPropertyPath(effect.path) ? CorrectionKind::Reject : CorrectionKind::SetValue;
    return changeText(correction);
}

QString entryLine(const models::LogEntry &entry, const std::vector<models::KnownFiling> &filings)
{
    const Correction &said = entry.correction;
    QStringList parts {QDateTime::fromMSecsSinceEpoch(said.timeMs).toString(u"yyyy-MM-dd HH:mm:ss"_s), models::toText(said.author)};
    if (entry.withdraws != 0) {
        parts << tr("takes back");
    } else if (!entry.inForce) {
        parts << tr("taken back");
    }
    parts << (said.kind == CorrectionKind::Rule ? tr("rule %1 %2: “%3” → “%4”")
                                                      .arg(models::toText(said.path), models::toText(said.document.hex),
                                                           models::toText(said.anchor.quote), models::toText(said.newText))
                                                : changeText(said));
    if (!said.reason.empty()) {
        parts << u'(' + models::toText(said.reason) + u')';
    }
    if (said.kind != CorrectionKind::Rule) {
        parts << fileOf(said.document, filings);
    }
    parts << entry.uid;
    return parts.join(u"  "_s);
}

QString ruleLine(const models::LogEntry &entry)
{
    const Correction &said = entry.correction;
    QStringList parts {
        models::toText(said.path),
        tr("%1: “%2” → “%3”").arg(models::toText(said.document.hex), models::toText(said.anchor.quote), models::toText(said.newText))};
    if (!said.reason.empty()) {
        parts << u'(' + models::toText(said.reason) + u')';
    }
    parts << models::toText(said.author) << entry.uid;
    return parts.join(u"  "_s);
}

} // namespace filing::app
