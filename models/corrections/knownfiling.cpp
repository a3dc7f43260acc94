// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/corrections/knownfiling.h"

#include "models/text/pathtext.h"

namespace filing::models
{

namespace
{

QString coverText(const Extraction &extraction, std::string_view concept_)
{
    const Field *fact = extraction.coverFact(concept_);
    return fact != nullptr ? toText(fact->text) : QString();
}

QString reportOf(const Extraction &extraction)
{
    const Field *period = extraction.coverFact("DocumentPeriodEndDate");
    if (period != nullptr && !period->value.empty()) {
        return toText(period->value);
    }
    return extraction.release.date ? toText(extraction.release.date->value) : QString();
}

QString keyOf(const Extraction &extraction)
{
    const QString printed = coverText(extraction, "EntityCentralIndexKey");
    const bool known = printed.isEmpty() && extraction.header && !extraction.header->filers.empty();
    return known ? toText(extraction.header->filers.front().cik.text) : printed;
}

} // namespace

KnownFiling knownFiling(const QString &path, const Document &document, const Extraction &extraction, qint64 timeMs)
{
    return {document.id(),
            filingPath(path),
            toText(name(extraction.format)),
            toText(extraction.form),
            coverText(extraction, "EntityRegistrantName"),
            keyOf(extraction),
            extraction.header ? toText(extraction.header->accessionNumber.text) : QString(),
            reportOf(extraction),
            qint64 {document.size()},
            timeMs};
}

} // namespace filing::models
