// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/check/fieldfamily.h"

#include "models/text/pathtext.h"
#include "parsers/core/listkey.h"
#include "parsers/core/text.h"
#include "parsers/extraction/fieldpath.h"

#include <QStringList>

#include <algorithm>

namespace filing::models
{

QString familyOf(std::string_view path)
{
    if (isCellPath(path)) {
        return family::cells();
    }
    QStringList kept;
    for (const std::string_view part : split(path, '/')) {
        if (part.empty() || !isListKey(part)) {
            kept << toText(part);
        }
    }
    return kept.join(QLatin1Char('/'));
}

int familyRank(const QString &family)
{
    const QString order[] = {QStringLiteral("cover/"),     QStringLiteral("items"),    QStringLiteral("exhibits"),
                             QStringLiteral("signatures"), QStringLiteral("release/"), QStringLiteral("statements/"),
                             family::scale(),              family::cells(),            family::blankCells(),
                             family::provenCells(),        family::falseProof()};
    const auto found = std::find_if(std::begin(order), std::end(order),
                                    [&](const QString &start) { return family.startsWith(start); });
    return static_cast<int>(found - std::begin(order));
}

} // namespace filing::models
