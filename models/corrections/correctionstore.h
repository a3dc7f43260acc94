// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The append-only log of corrections in SQLite. One per process, used on one thread; several processes may share
// the file (WAL). Nothing is ever updated or deleted: an undo is an entry that withdraws another.
#pragma once

#include "models/session/snapshot.h"

#include <QString>

#include <memory>
#include <vector>

namespace filing::models
{

class CorrectionStore
{
public:
    /// Opens or creates the store at `file` (":memory:" in tests) and migrates it (resources/sql). On failure the
    /// object exists, isOpen() is false and error() says why in one sentence; a store of a newer version is refused.
    explicit CorrectionStore(const QString &file);
    ~CorrectionStore();
    CorrectionStore(const CorrectionStore &) = delete;
    CorrectionStore &operator=(const CorrectionStore &) = delete;

    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] QString error() const;
    [[nodiscard]] QString file() const;

    /// Records and returns the entry's id; 0 when refused (see error()). Durable when it returns.
    qint64 append(const Correction &correction);
    /// Takes an entry back (an undo), or takes a withdrawal back (a redo).
    qint64 withdraw(const LogEntry &entry, const QString &author, qint64 timeMs);

    /// All entries of a document, oldest first, with inForce worked out.
    [[nodiscard]] std::vector<LogEntry> entries(const DocumentId &document) const;

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace filing::models
