// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Everything a store knows, as a value: what is exported, imported and merged. Made from a store or read from a file.
#pragma once

#include "models/session/snapshot.h"

#include <QString>

#include <vector>

namespace filing::models
{

/// A filing that was opened with this store: enough to recognise it in another shape and to find its file again.
struct KnownFiling
{
    DocumentId document;
    QString path; ///< Where it was last seen.
    QString format;
    QString form;
    QString registrant;
    QString cik;
    QString accession;
    QString report; ///< Period of report, or date of a release; ISO 8601.
    qint64 bytes = 0;
    qint64 seenMs = 0;
};

/// An entry made on another copy that is not to be offered for this document any more.
struct Dismissal
{
    DocumentId document;
    QString uid;
    QString author;
    qint64 timeMs = 0;
};

/// `entries` in the order of recording. Their ids, and the ids that withdrawals name, hold within this value only.
struct StoreContent
{
    std::vector<LogEntry> entries;
    std::vector<KnownFiling> filings;
    std::vector<Dismissal> dismissals{}; ///< In the order of documents and names.
};

} // namespace filing::models
