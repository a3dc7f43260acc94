// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/session/snapshot.h"

#include "models/text/displaytext.h"

#include <QDir>
#include <QFileInfo>
#include <QStringList>

#include <algorithm>

namespace filing::models
{

namespace
{

QString coverText(const Extraction &extraction, std::string_view concept_)
{
    const Field *field = extraction.coverFact(concept_);
    return field != nullptr ? QString::fromStdString(field->text) : QString();
}

} // namespace

QString OpenFiling::title() const
{
    const Extraction *extraction = effective ? effective.get() : machine.get();
    QStringList parts;
    if (extraction != nullptr) {
        parts << coverText(*extraction, "EntityRegistrantName") << QString::fromStdString(extraction->form)
              << coverText(*extraction, "DocumentPeriodEndDate");
        parts.removeAll(QString());
    }
    return parts.isEmpty() ? QFileInfo(path).fileName() : parts.join(QStringLiteral(" · "));
}

OpenFilingPtr Snapshot::find(const QString &path) const
{
    const auto at = [this](const QString &wanted) {
        return std::find_if(filings.begin(), filings.end(),
                            [&](const OpenFilingPtr &filing) { return filing->path == wanted; });
    };
    auto found = at(path);
    if (found == filings.end()) {
        found = at(filingPath(path));
    }
    return found != filings.end() ? *found : nullptr;
}

QString filingPath(const QString &path)
{
    return QDir::cleanPath(QFileInfo(path).absoluteFilePath());
}

} // namespace filing::models
