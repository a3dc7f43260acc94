// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Entries as files of all formats spell them, checked and put together to the content of a store. Whatever is wrong is
// told with its place and, where there is one, the limit; nothing is guessed.
#pragma once

#include "models/corrections/storecontent.h"

#include <QCoreApplication>
#include <QString>

#include <map>
#include <optional>
#include <set>

namespace filing::models
{

/// What a file may hold at most.
struct ExchangeLimits
{
    static constexpr qint64 bytes = 256LL * 1024 * 1024;
    static constexpr qint64 entries = 1'000'000;
    static constexpr qint64 textLength = 1024 * 1024; ///< Of one text, in UTF-16 units.
};

/// One entry, every part as text. Texts that a format leaves out are empty.
struct SpelledEntry
{
    QString uid;
    QString step;
    QString withdraws; ///< A uid, or empty.
    QString document; ///< SHA-256 in hex; of a rule its scope.
    QString path;
    QString kind;
    qint64 begin = 0;
    qint64 end = 0;
    QString quote;
    QString before;
    QString after;
    QString landmarks; ///< What tells the place apart in other copies; may be missing.
    QString oldText;
    QString newText;
    QString reason;
    QString author;
    QString time; ///< ISO 8601 with a time zone.
};

/// The words of the file formats; they never change, whatever the program calls the kinds.
[[nodiscard]] QString kindWord(CorrectionKind kind);
[[nodiscard]] std::optional<CorrectionKind> kindOfWord(const QString &word);
/// ISO 8601 in UTC with milliseconds, and back; nullopt where it is no time or its zone is left open.
[[nodiscard]] QString timeWord(qint64 timeMs);
[[nodiscard]] std::optional<qint64> timeOfWord(const QString &word);
/// The uid of the entry with this id; empty for 0.
[[nodiscard]] std::map<qint64, QString> uidsById(const std::vector<LogEntry> &entries);
[[nodiscard]] SpelledEntry spelled(const LogEntry &entry, const std::map<qint64, QString> &uids);

class ContentBuilder
{
    Q_DECLARE_TR_FUNCTIONS(filing::models::ContentBuilder)

public:
    /// `place` says where the entry stands ("entry 3", "line 7"). False with problem() set.
    bool add(const SpelledEntry &entry, const QString &place);
    bool addFiling(const KnownFiling &filing, const QString &place);
    bool addDismissal(const Dismissal &dismissal, const QString &place);

    [[nodiscard]] QString problem() const { return m_problem; }
    bool fail(const QString &place, const QString &what);
    /// With the entries' inForce worked out.
    [[nodiscard]] StoreContent take();

private:
    bool checkNames(const SpelledEntry &entry, const QString &place);
    bool checkTexts(const SpelledEntry &entry, const QString &place);
    bool checkWithdrawal(const SpelledEntry &entry, const LogEntry &made, const QString &place);

    StoreContent m_content;
    std::map<QString, std::size_t> m_byUid;
    std::set<DocumentId> m_filings;
    QString m_problem;
};

} // namespace filing::models
