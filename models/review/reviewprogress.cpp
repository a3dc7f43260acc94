// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/review/reviewprogress.h"

#include "models/text/pathtext.h"
#include "models/tr.h"

#include <QDateTime>

#include <algorithm>
#include <set>

namespace filing::models
{

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

std::set<std::string> askedOfMachine(const OpenFiling &filing)
{
    OpenFiling untouched = filing;
    untouched.effective = filing.machine;
    untouched.log.clear();
    untouched.byRules.clear();
    std::set<std::string> asked;
    for (const Question &question : questionsOf(untouched)) {
        asked.insert(question.path);
    }
    return asked;
}

ReviewProgress reviewProgress(const OpenFiling &filing, const std::vector<Question> &questions, const std::set<std::string> &asked)
{
    ReviewProgress progress;
    std::set<std::string> open;
    for (const Question &question : questions) {
        progress.left += question.asked == Asked::ByRule ? 0 : 1;
        if (question.asked != Asked::ByRule) {
            open.insert(question.path);
        }
    }
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
    // What a rule takes out answers all that would be asked inside of it.
    const auto byRule = [&](const std::string &path) {
        return std::any_of(filing.byRules.begin(), filing.byRules.end(), [&](const Correction &made) {
            return path == made.path || (path.starts_with(made.path) && path[made.path.size()] == '/');
        });
    };
    progress.answered = static_cast<int>(std::count_if(asked.begin(), asked.end(), [&](const std::string &path) {
        return judged.contains(path) || (!open.contains(path) && byRule(path));
    }));
    return progress;
}

ReviewProgress reviewProgress(const OpenFiling &filing)
{
    return reviewProgress(filing, questionsOf(filing), filing.machine ? askedOfMachine(filing) : std::set<std::string>());
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
