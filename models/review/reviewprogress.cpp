// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/review/reviewprogress.h"

#include "models/text/pathtext.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <set>

namespace filing::models
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("filing", text);
}

} // namespace

ReviewProgress &ReviewProgress::operator+=(const ReviewProgress &other)
{
    answered += other.answered;
    left += other.left;
    if (other.timeMs > timeMs) {
        author = other.author;
        timeMs = other.timeMs;
    }
    return *this;
}

ReviewProgress reviewProgress(const OpenFiling &filing, int left)
{
    ReviewProgress progress;
    progress.left = left;
    std::set<std::string> judged;
    for (const LogEntry &entry : filing.log) {
        if (!entry.inForce) {
            continue;
        }
        judged.insert(entry.correction.path);
        if (entry.correction.timeMs >= progress.timeMs) {
            progress.timeMs = entry.correction.timeMs;
            progress.author = toText(entry.correction.author);
        }
    }
    if (judged.empty() || !filing.machine) {
        return progress;
    }
    // What was asked before anybody answered.
    OpenFiling untouched = filing;
    untouched.effective = filing.machine;
    untouched.log.clear();
    std::set<std::string> asked;
    for (const Question &question : questionsOf(untouched)) {
        asked.insert(question.path);
    }
    progress.answered = static_cast<int>(
        std::count_if(judged.begin(), judged.end(), [&](const std::string &path) { return asked.contains(path); }));
    return progress;
}

ReviewProgress reviewProgress(const OpenFiling &filing)
{
    return reviewProgress(filing, static_cast<int>(questionsOf(filing).size()));
}

QString progressText(const ReviewProgress &progress)
{
    QStringList parts;
    if (progress.total() > 0) {
        parts << (progress.answered == 0 ? tr("%1 to review").arg(progress.left)
                      : progress.left == 0 ? tr("all %1 answered").arg(progress.answered)
                                           : tr("%1 of %2 answered").arg(progress.answered).arg(progress.total()));
    }
    if (progress.timeMs != 0) {
        const QString when = QDateTime::fromMSecsSinceEpoch(progress.timeMs).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
        parts << (progress.author.isEmpty() ? tr("last on %1").arg(when) : tr("last by %1, %2").arg(progress.author, when));
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace filing::models
