// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/mergereport.h"

#include "app/commands/desk.h"
#include "app/commands/logtext.h"
#include "models/check/checkreport.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace filing::app
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("commands", text);
}

} // namespace

void sayConflicts(const models::Merge &merge, const std::vector<models::KnownFiling> &filings)
{
    for (const models::MergeConflict &conflict : merge.conflicts) {
        say(tr("conflict"));
        say(tr("  mine    %1").arg(entryLine(conflict.mine.back(), filings)));
        say(tr("  theirs  %1").arg(entryLine(conflict.theirs.back(), filings)));
    }
}

void sayAgreement(const std::vector<models::Agreement> &agreements)
{
    if (agreements.empty()) {
        return;
    }
    constexpr int width = 32;
    say(QString());
    say(tr("judged by both").leftJustified(width) + tr("fields   same  percent  kappa"));
    for (const models::Agreement &agreement : agreements) {
        const QString family = agreement.family.isEmpty() ? tr("all") : agreement.family;
        say(family.leftJustified(width)
            + u"%1 %2 %3 %4"_s.arg(agreement.fields, 6)
                  .arg(agreement.same, 6)
                  .arg(models::percentText(agreement.same, agreement.fields), 8)
                  .arg(models::kappaText(agreement), 6));
    }
}

} // namespace filing::app
