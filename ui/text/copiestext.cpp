// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/copiestext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>

#include <algorithm>

namespace filing::ui
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("copiestext", text);
}

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
        return fitting == 1 ? tr("It fits here.") : tr("All fit here.");
    }
    if (fitting == 0) {
        return orphans == 1 ? tr("Where it belongs here is for you to say.") : tr("Where they belong here is for you to say.");
    }
    const QString fit = fitting == 1 ? tr("1 fits here") : tr("%1 fit here").arg(fitting);
    return orphans == 1 ? tr("%1, 1 does not.").arg(fit) : tr("%1, %2 do not.").arg(fit).arg(orphans);
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
                                             : tr("%1 other copies of this filing (%2)").arg(copies.size()).arg(copies.join(QStringLiteral("; ")));
    const QString made = all == 1 ? tr("1 correction was made on %1.").arg(where) : tr("%1 corrections were made on %2.").arg(all).arg(where);
    return made + QLatin1Char(' ') + fitText(fitting, orphans);
}

QString traySummary(int orphans, int fitting)
{
    if (orphans == 0) {
        return fitting == 1 ? tr("1 correction fits here.") : tr("%1 corrections fit here.").arg(fitting);
    }
    const QString need = orphans == 1 ? tr("1 correction needs a place") : tr("%1 corrections need a place").arg(orphans);
    return fitting == 0 ? tr("%1: choose one and press Enter.").arg(need)
        : fitting == 1  ? tr("%1, 1 fits.").arg(need)
                        : tr("%1, %2 fit.").arg(need).arg(fitting);
}

QString takenOverText(int count)
{
    return count == 1 ? tr("1 correction was taken over.") : tr("%1 corrections were taken over.").arg(count);
}

} // namespace filing::ui
