// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The program's own sample filings, read and made into a snapshot, with corrections laid over where a test says some.
#pragma once

#include "models/corrections/correctionlog.h"
#include "models/session/recompute.h"
#include "models/session/snapshot.h"
#include "parsers/extraction/fieldpath.h"
#include "parsers/pipeline.h"

#include <QDir>
#include <QFile>

#include <map>
#include <vector>

namespace filing::test
{

/// A filing of these bytes, read.
inline std::shared_ptr<models::OpenFiling> readFiling(const QString &path, const QByteArray &bytes)
{
    auto filing = std::make_shared<models::OpenFiling>();
    filing->path = path;
    filing->state = models::LoadState::Ready;
    filing->document = Document::fromBytes(bytes.toStdString());
    if (auto read = extract(*filing->document)) {
        filing->machine = *read;
    }
    return filing;
}

/// Lays the corrections over, by the document they name, and builds the series.
inline models::SnapshotPtr snapshotOf(const std::vector<std::shared_ptr<models::OpenFiling>> &filings,
                                      const std::vector<Correction> &corrections = {})
{
    auto snapshot = std::make_shared<models::Snapshot>();
    qint64 id = 0;
    for (const auto &read : filings) {
        auto filing = std::make_shared<models::OpenFiling>(*read);
        for (const Correction &correction : corrections) {
            if (correction.document == filing->document->id()) {
                filing->log.push_back({++id, QString::number(id), {}, 0, correction, true});
            }
        }
        models::layOver(*filing, {}, std::nullopt);
        snapshot->filings.push_back(filing);
    }
    snapshot->series = models::seriesOf(snapshot->filings);
    return snapshot;
}

inline const std::vector<std::shared_ptr<models::OpenFiling>> &sampleFilings()
{
    static const auto filings = [] {
        std::vector<std::shared_ptr<models::OpenFiling>> read;
        const QDir folder(QStringLiteral(FILING_SAMPLES));
        for (const QString &name : folder.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly)) {
                read.push_back(readFiling(folder.filePath(name), file.readAll()));
            }
        }
        return read;
    }();
    return filings;
}

inline models::SnapshotPtr sampleSnapshot(const std::vector<Correction> &corrections = {})
{
    return snapshotOf(sampleFilings(), corrections);
}

/// What a person says about a source of a figure.
inline Correction said(const models::Snapshot &snapshot, const AmountSource &source, const std::string &value, const std::string &reason)
{
    const models::OpenFilingPtr filing = snapshot.find(QString::fromStdString(source.key));
    Correction correction;
    correction.document = filing->document->id();
    correction.path = source.path;
    correction.newText = value;
    correction.reason = reason;
    correction.author = "B. Analyst";
    correction.timeMs = 1772600760000;   // 2026-03-04 05:06 UTC
    return models::completed(correction, *filing);
}

} // namespace filing::test
