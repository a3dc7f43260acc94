// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/library/importtext.h"

#include "models/text/diagnostictext.h"
#include "models/text/pathtext.h"
#include "models/tr.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace filing::models
{

namespace
{

/// A number that plural forms are chosen by.
int plural(qint64 number)
{
    return static_cast<int>(number);
}

} // namespace

ImportProblem importProblem(const QString &path, const Error &error, const ImportLimits &limits)
{
    using Kind = ImportProblem::Kind;
    const QString detail = toText(error.detail);
    switch (error.code) {
    case Errc::NotReadable:
        return { Kind::Failed, path, tr("it cannot be read (%1)").arg(detail) };
    case Errc::Empty:
        return { Kind::NoFiling, path, tr("it is empty") };
    case Errc::Binary:
        return { Kind::NoFiling, path,
                 detail.isEmpty() ? tr("it is no text") : tr("it is no text but %1").arg(binaryText(error)) };
    case Errc::NotAFiling:
        return { Kind::NoFiling, path, tr("nothing of a filing was recognised in it") };
    case Errc::TooLarge:
        return { Kind::Limit, path, tr("it is larger than the %1 MB a filing may have").arg(limits.fileBytes >> 20U) };
    case Errc::Cancelled:
        break;
    }
    return { Kind::Failed, path, tr("reading it was stopped") };
}

QString reportText(const LibraryReport &report)
{
    QStringList parts;
    if (report.added > 0) {
        parts << tr("%Ln filings added", nullptr, plural(report.added));
    }
    if (report.updated > 0) {
        parts << tr("%Ln filings read again", nullptr, plural(report.updated));
    }
    if (report.known > 0) {
        parts << tr("%Ln copies known already", nullptr, plural(report.known));
    }
    if (report.unchanged > 0) {
        parts << tr("%Ln files unchanged", nullptr, plural(report.unchanged));
    }
    if (report.missing > 0) {
        parts << tr("%Ln files missing", nullptr, plural(report.missing));
    }
    if (report.changed > 0) {
        parts << tr("%Ln files changed", nullptr, plural(report.changed));
    }
    const auto left = [&](ImportProblem::Kind kind) {
        return std::count_if(report.problems.begin(), report.problems.end(),
                             [kind](const ImportProblem &problem) { return problem.kind == kind; });
    };
    if (const qint64 none = left(ImportProblem::Kind::NoFiling); none > 0) {
        parts << tr("%Ln files are no filing", nullptr, plural(none));
    }
    if (const qint64 failed = left(ImportProblem::Kind::Failed) + left(ImportProblem::Kind::Limit); failed > 0) {
        parts << tr("%Ln files were left out", nullptr, plural(failed));
    }
    QString text = parts.isEmpty() ? tr("There was nothing new") : parts.join(u", "_s);
    if (report.cancelled) {
        text = tr("Stopped: %1").arg(text);
    }
    return report.failure.isEmpty() ? text + u'.' : text + u". "_s + report.failure;
}

} // namespace filing::models
