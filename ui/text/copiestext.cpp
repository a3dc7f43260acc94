// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/copiestext.h"

#include "ui/tr.h"

#include <QDateTime>
#include <QFileInfo>

#include <algorithm>

namespace filing::ui
{

namespace
{

int size(const std::vector<models::Offered> &offered)
{
    return static_cast<int>(offered.size());
}

QString lastDay(const models::Relative &relative)
{
    qint64 last = 0;
    for (const auto *list : {&relative.fitting, &relative.orphans}) {
        for (const models::Offered &offered : *list) {
            last = std::max(last, qint64{offered.entry.correction.timeMs});
        }
    }
    return QDateTime::fromMSecsSinceEpoch(last).toString(QStringLiteral("yyyy-MM-dd"));
}

QString fitText(int fitting, int orphans)
{
    if (orphans == 0) {
        return tr("All %n fit here.", nullptr, fitting);
    }
    if (fitting == 0) {
        return tr("Where these %n belong here is for you to say.", nullptr, orphans);
    }
    return tr("%1, %n do not.", nullptr, orphans).arg(tr("%n fit here", nullptr, fitting));
}

} // namespace

QString offerText(const std::vector<models::Relative> &relatives)
{
    int fitting = 0;
    int orphans = 0;
    QStringList copies;
    for (const models::Relative &relative : relatives) {
        fitting += size(relative.fitting);
        orphans += size(relative.orphans);
        copies << tr("%1, %2").arg(QFileInfo(relative.filing.path).fileName(), lastDay(relative));
    }
    const int all = fitting + orphans;
    const QString where = copies.size() == 1 ? tr("another copy of this filing (%1)").arg(copies.first())
                                             : tr("%n other copies of this filing (%1)", nullptr, static_cast<int>(copies.size())).arg(copies.join(QStringLiteral("; ")));
    const QString made = tr("%n corrections were made on %1.", nullptr, all).arg(where);
    return made + QLatin1Char(' ') + fitText(fitting, orphans);
}

QString traySummary(int orphans, int fitting)
{
    if (orphans == 0) {
        return tr("%n corrections fit here.", nullptr, fitting);
    }
    const QString need = tr("%n corrections need a place", nullptr, orphans);
    return fitting == 0 ? tr("%1: choose one and press Enter.").arg(need)
                        : tr("%1, %n fit.", nullptr, fitting).arg(need);
}

QString takenOverText(int count)
{
    return tr("%n corrections were taken over.", nullptr, count);
}

} // namespace filing::ui
