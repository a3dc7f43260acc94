// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The open filings of a session and how each goes from Loading to Ready or Failed. Filings are immutable values shared with snapshots,
// so every step replaces a filing by a changed copy. No signals, no store: the session does those.
#pragma once

#include "models/session/snapshot.h"
#include "parsers/corrections/rule.h"

#include <functional>
#include <vector>

namespace filing::models
{

class FilingTable
{
public:
    [[nodiscard]] const std::vector<OpenFilingPtr> &all() const { return m_filings; }
    /// Open, read, and made of these bytes; null where none is.
    [[nodiscard]] OpenFilingPtr withDocument(const DocumentId &document) const;
    /// Of a filing whose bytes are there.
    [[nodiscard]] DocumentId documentOf(const QString &path) const;
    /// The read filings, one for each document.
    [[nodiscard]] std::vector<OpenFilingPtr> oneOfEach() const;
    /// Their logs and that of the rules.
    [[nodiscard]] std::vector<EntryLog> logs() const;

    void startReading(const QString &path);
    void progressed(const QString &path, int percent);
    /// Of a filing of which nothing is known yet; whether it is.
    bool takeHead(const QString &path, const FileHeadPtr &head);
    /// True where other bytes than before came, so that what was known of the filing is gone.
    bool takeDocument(const QString &path, const DocumentPtr &document);
    void takeExtraction(const QString &path, const ExtractionPtr &extraction, EntryLog log, double milliseconds);
    /// All filings follow the rules, and are shown as of this time (unset: now).
    void takeRules(EntryLog rules, std::optional<qint64> asOf);
    [[nodiscard]] const EntryLog &rules() const { return m_rules; }
    [[nodiscard]] std::optional<qint64> asOf() const { return m_asOf; }
    void takeFailure(const QString &path, const Error &error);
    /// The filings with these bytes follow the log.
    void takeLog(const DocumentId &document, const EntryLog &log);
    /// Those that were only read again stay as they were; those not read yet go.
    void stopReading();
    void remove(const QString &path);

private:
    void change(const QString &path, const std::function<void(OpenFiling &)> &change);

    EntryLog m_rules;
    std::optional<qint64> m_asOf;
    std::vector<Rule> m_inForce;   ///< Of m_rules, at that time.
    std::vector<OpenFilingPtr> m_filings;
};

} // namespace filing::models
