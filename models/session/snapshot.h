// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The state of everything that is open, as one immutable value. Models and views get a new one after every change;
// nobody sees half of one. Shared freely, GUI thread makes them.
#pragma once

#include "models/session/filehead.h"
#include "parsers/corrections/correction.h"
#include "parsers/document/document.h"
#include "parsers/extraction/extraction.h"
#include "parsers/series/series.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace filing::models
{

/// One entry of the append-only log. An undo is an entry that withdraws another one; a redo withdraws the undo.
struct LogEntry
{
    qint64 id = 0;               ///< Ascending in the order of recording, in this store.
    QString uid;                 ///< The entry's name in every store it is carried to.
    QString step;                ///< Shared by entries that were made, and are undone, in one go.
    qint64 withdraws = 0;        ///< 0, or the entry this one takes back; then `correction` is a copy of that one's.
    Correction correction;
    bool inForce = true;         ///< Not withdrawn by a later entry (false for withdrawals themselves).
};

/// The log of a document or of the rules, oldest first. Shared: a copy costs nothing, however long it is; whoever changes one has it alone.
class EntryLog
{
public:
    EntryLog() = default;
    EntryLog(std::vector<LogEntry> entries)   // NOLINT: a log is a list of entries.
        : m_entries(std::make_shared<std::vector<LogEntry>>(std::move(entries)))
    {
    }

    [[nodiscard]] const std::vector<LogEntry> &entries() const { return *m_entries; }
    operator const std::vector<LogEntry> &() const { return *m_entries; }
    [[nodiscard]] auto begin() const { return m_entries->cbegin(); }
    [[nodiscard]] auto end() const { return m_entries->cend(); }
    [[nodiscard]] auto rbegin() const { return m_entries->crbegin(); }
    [[nodiscard]] auto rend() const { return m_entries->crend(); }
    [[nodiscard]] std::size_t size() const { return m_entries->size(); }
    [[nodiscard]] bool empty() const { return m_entries->empty(); }
    [[nodiscard]] const LogEntry &front() const { return m_entries->front(); }
    [[nodiscard]] const LogEntry &back() const { return m_entries->back(); }
    [[nodiscard]] const LogEntry &operator[](std::size_t index) const { return (*m_entries)[index]; }

    [[nodiscard]] std::vector<LogEntry> &edit()
    {
        if (m_entries.use_count() > 1) {
            m_entries = std::make_shared<std::vector<LogEntry>>(*m_entries);
        }
        return *m_entries;
    }
    void push_back(LogEntry entry) { edit().push_back(std::move(entry)); }
    void clear() { m_entries = std::make_shared<std::vector<LogEntry>>(); }

private:
    std::shared_ptr<std::vector<LogEntry>> m_entries = std::make_shared<std::vector<LogEntry>>();
};

enum class LoadState { Loading, Ready, Failed };

/// The form of a path that identifies an open file: absolute and without detours. Links are not followed.
[[nodiscard]] QString filingPath(const QString &path);

/// One open file. `path` is its identity while it is open (see filingPath).
struct OpenFiling
{
    QString path;
    LoadState state = LoadState::Loading;
    int percent = 0;                     ///< While loading.
    std::optional<Error> error;          ///< Failed, or readable but no filing.
    FileHeadPtr head;                    ///< Of a large file, until `document` is there.
    DocumentPtr document;                ///< Set as soon as the bytes are there, before fields are.
    ExtractionPtr machine;
    ExtractionPtr effective;             ///< Machine values with the corrections laid over.
    EntryLog log;                        ///< Of this document.
    std::vector<Correction> byRules;     ///< What the rules in force make of the machine's values here.
    double parseMs = 0;

    /// "Northfield Instruments, Inc. · 8-K · April 26, 2012", or the file name.
    [[nodiscard]] QString title() const;
};
using OpenFilingPtr = std::shared_ptr<const OpenFiling>;

struct Snapshot
{
    std::vector<OpenFilingPtr> filings;  ///< In the order they were opened.
    SeriesSet series;
    EntryLog rules;                      ///< The log of rules, of all scopes.
    std::optional<qint64> asOf;          ///< Set while the past is shown: only entries up to this time count, nothing can be recorded.
    quint64 revision = 0;

    [[nodiscard]] OpenFilingPtr find(const QString &path) const;
};
using SnapshotPtr = std::shared_ptr<const Snapshot>;

} // namespace filing::models
