// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/errortext.h"

#include "models/text/diagnostictext.h"
#include "ui/tr.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace filing::ui
{

namespace
{

QString detail(const Error &error)
{
    return QString::fromStdString(error.detail);
}

QString sentence(const Error &error, const QString &file)
{
    switch (error.code) {
    case Errc::NotReadable:
        return tr("“%1” could not be read: %2. Check that the file is there and that you may open it.")
            .arg(file, error.detail.empty() ? tr("the system gave no reason") : detail(error));
    case Errc::Empty:
        return tr("“%1” is empty. Download the filing again.").arg(file);
    case Errc::Binary:
        return error.detail.empty()
            ? tr("“%1” is not text. Open the filing's text or HTML document instead.").arg(file)
            : tr("“%1” is not text but looks like %2. Open the filing's text or HTML document instead.")
                  .arg(file, models::binaryText(error));
    case Errc::NotAFiling:
        return tr("Nothing of an SEC filing was recognised in “%1”. It is shown as plain text; search still works.")
            .arg(file);
    case Errc::TooLarge: {
        bool known = false;
        const qint64 limit = detail(error).toLongLong(&known);
        return known ? tr("“%1” is larger than %2, the most one file may have. Open its documents one by one.")
                           .arg(file, QLocale().formattedDataSize(limit))
                     : tr("“%1” is too large. Open its documents one by one.").arg(file);
    }
    case Errc::Cancelled:
        return tr("Reading “%1” was cancelled. Read it again with F5.").arg(file);
    }
    return {};
}

} // namespace

Message messageFor(const Error &error, const QString &path)
{
    const std::string_view code = name(error.code);
    QString details = tr("File: %1\nCode: %2")
                          .arg(QDir::toNativeSeparators(path),
                               QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size())));
    if (!error.detail.empty()) {
        details += tr("\nDetail: %1").arg(detail(error));
    }
    if (!error.where.isEmpty()) {
        details += tr("\nBytes: %1 to %2").arg(error.where.begin).arg(error.where.end);
    }
    return {sentence(error, QFileInfo(path).fileName()), details};
}

Message storeRefused(const QString &reason)
{
    return {tr("Your change was not kept because it could not be recorded. Nothing else changed; please try again."),
            reason};
}

Message storeClosed(const QString &file, const QString &reason)
{
    return {tr("Corrections cannot be kept: %1. What you correct now is lost when the window closes.")
                .arg(reason.endsWith(u'.') ? reason.chopped(1) : reason),
            tr("Store: %1").arg(QDir::toNativeSeparators(file))};
}

Message notWritten(const QString &path, const QString &reason)
{
    return {tr("“%1” could not be written: %2. Choose another place.").arg(QFileInfo(path).fileName(), reason),
            QDir::toNativeSeparators(path)};
}

Message crashedBefore(const QString &report)
{
    return {tr("Filingscope ended unexpectedly the last time. Your corrections are kept. The report about it holds nothing of your filings."),
            report};
}

Message filesMissed(const QStringList &paths)
{
    constexpr qsizetype named = 3;
    QStringList names;
    for (const QString &path : paths.mid(0, named)) {
        names << QFileInfo(path).fileName();
    }
    if (paths.size() > named) {
        names << tr("%n more", "files, after the names of some", int(paths.size() - named));
    }
    const QString text = paths.size() == 1 ? tr("%1 was open the last time and is not there any more; it may have been moved or removed.")
                                           : tr("%1 were open the last time and are not there any more; they may have been moved or removed.");
    return {text.arg(QLocale().createSeparatedList(names)), paths.join(u'\n')};
}

Message nothingToOpen()
{
    return {tr("There is no file in what was dropped. Drop filings from a file manager, or use File ▸ Open."), {}};
}

} // namespace filing::ui
