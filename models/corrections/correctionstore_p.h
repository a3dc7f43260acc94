// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The inside of the store, shared by the files that implement it: opening and the log (correctionstore.cpp), what is known of filings
// (storefilings.cpp), whole contents in and out (storeexchange.cpp). Nobody else includes this.
#pragma once

#include "models/corrections/correctionstore.h"
#include "models/corrections/transaction.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

#include <map>
#include <unordered_set>

namespace filing::models
{

[[nodiscard]] inline QString storedText(const std::string &value)
{
    return QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()));
}

[[nodiscard]] inline QString freshStoreName()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

struct CorrectionStore::Private
{
    QString file;
    QString connection;
    QString error;
    QString notice;
    bool open = false;
    bool rescued = false;

    [[nodiscard]] QSqlDatabase database() const { return QSqlDatabase::database(connection, false); }
    bool start();
    bool configure(QSqlDatabase &database);
    bool checkWhole(QSqlDatabase &database);
    bool fail(const QSqlError &reason);
    /// For insert(): prepared once for however many entries a step has.
    [[nodiscard]] QSqlQuery insertion() const;
    qint64 insert(QSqlQuery &insertion, const Correction &correction, qint64 withdraws, const QString &step,
                  const QString &uid = freshStoreName());
    bool takeInEntries(const std::vector<LogEntry> &entries, qint64 &taken);
    std::map<QString, qint64> idsByName();
    qint64 committed(Transaction &transaction, qint64 last);
    std::vector<LogEntry> select(const QString &where, const QVariantList &values);
    [[nodiscard]] std::vector<KnownFiling> filings(const QString &where, const QVariantList &values) const;
    bool rescue(QSqlDatabase &database);
    [[nodiscard]] bool isWhole(QSqlDatabase &database) const;
    bool put(const Dismissal &dismissal, const char *verb);
    /// The entries of a document that no later one takes back; none, with `error`, where they cannot be read.
    [[nodiscard]] std::unordered_set<qint64> standing(const DocumentId &document);
};

} // namespace filing::models
