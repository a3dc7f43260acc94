// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/merge.h"

#include "models/exchange/judgement.h"

#include <QUuid>

#include <map>
#include <set>

namespace filing::models
{

namespace
{

std::set<QString> uidsOf(const StoreContent &content)
{
    std::set<QString> uids;
    for (const LogEntry &entry : content.entries) {
        uids.insert(entry.uid);
    }
    return uids;
}

QString freshName()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

/// Appends under an id of this content, and gives it back.
qint64 add(StoreContent &content, LogEntry entry, qint64 withdraws)
{
    entry.id = static_cast<qint64>(content.entries.size()) + 1;
    entry.withdraws = withdraws;
    content.entries.push_back(std::move(entry));
    return content.entries.back().id;
}

/// Entries in force that the other side does not have, by field.
std::map<JudgedField, std::vector<LogEntry>> unknownWords(const StoreContent &content, const std::set<QString> &known)
{
    std::map<JudgedField, std::vector<LogEntry>> words;
    for (const LogEntry &entry : content.entries) {
        if (entry.inForce && !known.contains(entry.uid)) {
            words[judgedField(entry.correction)].push_back(entry);
        }
    }
    return words;
}

} // namespace

Merge mergeOf(const StoreContent &mine, const StoreContent &theirs)
{
    Merge merge {theirs, 0, 0, {}, {}};
    const std::set<QString> here = uidsOf(mine);
    const std::set<QString> there = uidsOf(theirs);
    for (const QString &uid : there) {
        ++(here.contains(uid) ? merge.shared : merge.fresh);
    }
    const auto myLast = lastWords(mine.entries);
    const auto theirLast = lastWords(theirs.entries);
    const auto myNew = unknownWords(mine, there);
    for (const auto &[field, entries] : unknownWords(theirs, here)) {
        const auto last = myLast.find(field);
        if (last == myLast.end()) {
            continue;
        }
        const LogEntry &theirWord = *theirLast.at(field);
        if (here.contains(theirWord.uid)) {
            // Their last word came from here. Taken in behind it, what they had said before it would count again.
            merge.overtaken.insert(merge.overtaken.end(), entries.begin(), entries.end());
        } else if (!there.contains(last->second->uid) && !saysTheSame(last->second->correction, theirWord.correction)) {
            merge.conflicts.push_back({myNew.at(field), entries, MergeChoice::Mine});
        }
    }
    return merge;
}

StoreContent mergedContent(const Merge &merge, const QString &author, qint64 timeMs)
{
    StoreContent content;
    content.filings = merge.theirs.filings;
    content.dismissals = merge.theirs.dismissals;
    std::map<qint64, qint64> ids; // Of their entries, here.
    for (const LogEntry &entry : merge.theirs.entries) {
        ids[entry.id] = add(content, entry, entry.withdraws != 0 ? ids[entry.withdraws] : 0);
    }
    const QString step = freshName();
    const auto takeBack = [&](const LogEntry &entry, qint64 id) {
        LogEntry withdrawal = entry;
        withdrawal.uid = freshName();
        withdrawal.step = step;
        withdrawal.correction.author = author.toStdString();
        withdrawal.correction.timeMs = timeMs;
        add(content, std::move(withdrawal), id);
    };
    const auto takeBackTheirs = [&](const std::vector<LogEntry> &entries) {
        for (const LogEntry &entry : entries) {
            takeBack(entry, ids[entry.id]);
        }
    };
    takeBackTheirs(merge.overtaken);
    for (const MergeConflict &conflict : merge.conflicts) {
        if (conflict.choice != MergeChoice::Mine) {
            for (const LogEntry &entry : conflict.mine) {
                // The store knows it already; it stands here so that the withdrawal can name it.
                takeBack(entry, add(content, entry, 0));
            }
        }
        if (conflict.choice != MergeChoice::Theirs) {
            takeBackTheirs(conflict.theirs);
        }
    }
    return content;
}

} // namespace filing::models
