// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/corrections.h"

#include "app/commands/desk.h"
#include "app/commands/logtext.h"
#include "app/commands/mergereport.h"
#include "models/exchange/exchange.h"
#include "models/review/reviewprogress.h"
#include "models/text/pathtext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QSaveFile>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace filing::app
{

namespace
{

using Paths = std::vector<std::string>;

QString tr(const char *text)
{
    return QCoreApplication::translate("commands", text);
}

/// The files behind the subcommand.
Paths behind(const cli::Arguments &arguments)
{
    return {arguments.paths.begin() + 1, arguments.paths.end()};
}

/// Of the filings that are named, or all. Nothing after saying why.
std::optional<models::StoreContent> contentFor(Desk &desk, const Paths &paths)
{
    models::StoreContent content = desk.store().content();
    if (paths.empty()) {
        return content;
    }
    const auto documents = desk.documents(paths);
    return documents ? std::optional(models::only(content, *documents, false)) : std::nullopt;
}

models::StoreContent inForce(models::StoreContent content)
{
    std::erase_if(content.entries, [](const models::LogEntry &entry) { return !entry.inForce; });
    return content;
}

int write(const Desk &desk, const QByteArray &bytes)
{
    const QString name = desk.value("--out");
    if (name.isEmpty()) {
        const bool done
            = std::fwrite(bytes.data(), 1, static_cast<std::size_t>(bytes.size()), stdout) == static_cast<std::size_t>(bytes.size())
            && std::fflush(stdout) == 0;
        return done ? cli::Good : desk.refuse(tr("the output cannot be written"));
    }
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return desk.refuse(tr("“%1” cannot be written: %2").arg(QDir::toNativeSeparators(name), file.errorString()));
    }
    return cli::Good;
}

/// nullopt after saying that there is no such format.
std::optional<models::ExchangeFormat> formatOf(const Desk &desk, int *status)
{
    const QString named = desk.value("--format");
    const auto format = named.isEmpty() ? models::exchangeFormatOf(desk.value("--out")) : models::exchangeFormatNamed(named);
    if (!format && !named.isEmpty()) {
        *status = desk.badUsage(tr("there is no format %1").arg(named));
    }
    return format;
}

int print(Desk &desk, bool everything)
{
    const bool asText = !desk.arguments().has("--format") || desk.value("--format") == "text"_L1;
    int status = cli::Good;
    const auto format = asText ? std::nullopt : formatOf(desk, &status);
    if (status != cli::Good) {
        return status;
    }
    if (!desk.open(false)) {
        return cli::SomeFailed;
    }
    auto content = contentFor(desk, behind(desk.arguments()));
    if (!content) {
        return cli::SomeFailed;
    }
    if (!everything) {
        content = inForce(std::move(*content));
    }
    if (format) {
        return write(desk, models::exported(*content, *format, models::documentsOf(content->filings)));
    }
    for (const models::LogEntry &entry : content->entries) {
        say(entryLine(entry, content->filings));
    }
    return cli::Good;
}

int exportAll(Desk &desk)
{
    int status = cli::Good;
    const auto format = formatOf(desk, &status);
    if (status != cli::Good) {
        return status;
    }
    if (!desk.open(false)) {
        return cli::SomeFailed;
    }
    const auto content = contentFor(desk, behind(desk.arguments()));
    return content
        ? write(desk, models::exported(*content, format.value_or(models::ExchangeFormat::Json), models::documentsOf(content->filings)))
        : int(cli::SomeFailed);
}

/// False after saying why.
bool takeIn(Desk &desk, const models::Merge &merge)
{
    const models::StoreContent merged = models::mergedContent(merge, models::toText(desk.author()), QDateTime::currentMSecsSinceEpoch());
    if (desk.store().takeIn(merged) < 0) {
        desk.refuse(desk.store().error());
        return false;
    }
    return true;
}

int importFiles(Desk &desk)
{
    const Paths files = behind(desk.arguments());
    if (files.empty()) {
        return desk.badUsage(tr("no files were named"));
    }
    if (!desk.open(true)) {
        return cli::SomeFailed;
    }
    for (const std::string &file : files) {
        const QString name = models::toText(file);
        QString problem;
        const auto theirs = models::contentOfFile(name, &problem);
        if (!theirs) {
            return desk.refuse(problem);
        }
        const models::Merge merge = models::mergeOf(desk.store().content(), *theirs);
        if (!merge.conflicts.empty()) {
            sayConflicts(merge, theirs->filings);
            return desk.refuse(tr("“%1” was not taken in: %2 fields are judged differently; filingscope-cli corrections merge decides")
                                   .arg(name)
                                   .arg(merge.conflicts.size()));
        }
        if (!takeIn(desk, merge)) {
            return cli::SomeFailed;
        }
        say(tr("%1: %2 entries taken in, %3 were known").arg(name).arg(merge.fresh).arg(merge.shared));
    }
    return cli::Good;
}

std::optional<models::MergeChoice> preferred(const QString &name)
{
    if (name == "mine"_L1) {
        return models::MergeChoice::Mine;
    }
    if (name == "theirs"_L1) {
        return models::MergeChoice::Theirs;
    }
    return name == "neither"_L1 ? std::optional(models::MergeChoice::Neither) : std::nullopt;
}

int merge(Desk &desk)
{
    const Paths files = behind(desk.arguments());
    const auto choice = preferred(desk.value("--prefer"));
    if (files.size() != 1) {
        return desk.badUsage(tr("exactly one file must be named"));
    }
    if (desk.arguments().has("--prefer") && !choice) {
        return desk.badUsage(tr("--prefer is mine, theirs or neither"));
    }
    QString problem;
    const auto theirs = models::contentOfFile(models::toText(files.front()), &problem);
    if (!theirs) {
        return desk.refuse(problem);
    }
    if (!desk.open(true)) {
        return cli::SomeFailed;
    }
    const models::StoreContent mine = desk.store().content();
    models::Merge merge = models::mergeOf(mine, *theirs);
    for (models::MergeConflict &conflict : merge.conflicts) {
        conflict.choice = choice.value_or(models::MergeChoice::Mine);
    }
    const bool undecided = !merge.conflicts.empty() && !choice;
    const bool json = desk.arguments().has("--json");
    if (!json) {
        say(tr("%1 entries are new, %2 known").arg(merge.fresh).arg(merge.shared));
        sayConflicts(merge, theirs->filings);
        sayAgreement(models::agreementOf(mine, *theirs));
    }
    const bool wanted = !undecided && !desk.arguments().has("--dry-run");
    const bool taken = wanted && takeIn(desk, merge);
    if (json) {
        say(mergeJson(merge, models::agreementOf(mine, *theirs), taken));
    }
    if (undecided) {
        return desk.refuse(tr("nothing was taken in: %1 conflicts are left; --prefer decides them").arg(merge.conflicts.size()));
    }
    return taken || !wanted ? cli::Good : cli::SomeFailed;
}

int undo(Desk &desk)
{
    const Paths names = behind(desk.arguments());
    if (names.empty()) {
        return desk.badUsage(tr("no entries were named"));
    }
    if (!desk.open(false)) {
        return cli::SomeFailed;
    }
    std::vector<models::LogEntry> step;
    const std::vector<models::LogEntry> entries = desk.store().allEntries();
    for (const std::string &name : names) {
        const auto found = std::find_if(entries.begin(), entries.end(),
                                        [&](const models::LogEntry &entry) { return entry.inForce && entry.uid == models::toText(name); });
        if (found == entries.end()) {
            return desk.refuse(tr("no entry in force is named “%1”").arg(models::toText(name)));
        }
        step.push_back(*found);
    }
    if (desk.store().withdraw(step, models::toText(desk.author()), QDateTime::currentMSecsSinceEpoch()) == 0) {
        return desk.refuse(desk.store().error());
    }
    return cli::Good;
}

int status(Desk &desk)
{
    const Paths files = behind(desk.arguments());
    if (files.empty()) {
        return desk.badUsage(tr("no files were named"));
    }
    if (!desk.open(false)) {
        return cli::SomeFailed;
    }
    int result = cli::Good;
    for (const std::string &file : files) {
        const auto filing = desk.read(file);
        if (!filing) {
            result = cli::SomeFailed;
            continue;
        }
        const QString progress = models::progressText(models::reviewProgress(*filing));
        say(models::toText(file) + u": "_s + (progress.isEmpty() ? tr("nothing to review") : progress));
    }
    return result;
}

} // namespace

int correctionsCommand(const cli::Arguments &arguments)
{
    Desk desk("corrections", arguments);
    const std::string what = arguments.paths.empty() ? std::string() : arguments.paths.front();
    if (what == "list" || what == "log") {
        return print(desk, what == "log");
    }
    if (what == "export") {
        return exportAll(desk);
    }
    if (what == "import") {
        return importFiles(desk);
    }
    if (what == "merge") {
        return merge(desk);
    }
    if (what == "undo") {
        return undo(desk);
    }
    if (what == "status") {
        return status(desk);
    }
    return desk.badUsage(tr("say what to do: list, log, export, import, merge, undo or status"));
}

} // namespace filing::app
