// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/desk.h"

#include "app/application.h"
#include "models/corrections/correctionlog.h"
#include "models/corrections/knownfiling.h"
#include "models/session/filereader.h"
#include "models/session/recompute.h"
#include "models/session/username.h"
#include "models/text/pathtext.h"
#include "parsers/pipeline.h"
#include "ui/text/errortext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QTextStream>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace filing::app
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("commands", text);
}

} // namespace

void say(const QString &line)
{
    QTextStream(stdout) << line << Qt::endl;
}

Desk::Desk(std::string command, const cli::Arguments &arguments)
    : m_command(std::move(command))
    , m_arguments(arguments)
{
}

bool Desk::open(bool make)
{
    const QString named = value("--store");
    const QString file = named.isEmpty() ? userStore() : named;
    if (!make && !QFileInfo::exists(file)) {
        refuse(tr("there is no store of corrections in “%1”").arg(QDir::toNativeSeparators(file)));
        return false;
    }
    m_store = std::make_unique<models::CorrectionStore>(file);
    if (!m_store->isOpen()) {
        refuse(m_store->error());
    }
    // A damaged store was rescued: whoever works with it must know.
    if (const QString notice = m_store->notice(); !notice.isEmpty()) {
        refuse(notice);
    }
    return m_store->isOpen();
}

std::optional<models::OpenFiling> Desk::read(const std::string &path)
{
    models::OpenFiling filing;
    filing.path = models::filingPath(models::toText(path));
    Expected<std::string> bytes = models::readBytes(filing.path, {});
    if (!bytes) {
        refuse(ui::messageFor(bytes.error(), models::toText(path)).text);
        return std::nullopt;
    }
    filing.document = Document::fromBytes(std::move(bytes).value());
    Expected<ExtractionPtr> extraction = extract(*filing.document);
    if (!extraction || (*extraction)->error) {
        refuse(ui::messageFor(extraction ? *(*extraction)->error : extraction.error(), models::toText(path)).text);
        return std::nullopt;
    }
    filing.machine = std::move(extraction).value();
    filing.state = models::LoadState::Ready;
    filing.log = m_store->entries(filing.document->id());
    models::layOver(filing, models::rulesInForce(m_store->rules()), std::nullopt);
    return filing;
}

std::optional<std::vector<DocumentId>> Desk::documents(const std::vector<std::string> &paths)
{
    std::vector<DocumentId> documents;
    for (const std::string &path : paths) {
        Expected<std::string> bytes = models::readBytes(models::toText(path), {});
        if (!bytes) {
            refuse(ui::messageFor(bytes.error(), models::toText(path)).text);
            return std::nullopt;
        }
        documents.push_back(Document::fromBytes(std::move(bytes).value())->id());
    }
    return documents;
}

void Desk::remember(const models::OpenFiling &filing)
{
    // Should it fail, the correction itself is recorded all the same.
    static_cast<void>(
        m_store->remember(models::knownFiling(filing.path, *filing.document, *filing.machine, QDateTime::currentMSecsSinceEpoch())));
}

std::string Desk::author() const
{
    const std::string named = m_arguments.value("--author");
    return named.empty() ? models::userName().toStdString() : named;
}

QString Desk::value(std::string_view option) const
{
    return models::toText(m_arguments.value(option));
}

int Desk::refuse(const QString &why) const
{
    QTextStream(stderr) << u"filingscope-cli "_s << models::toText(m_command) << u": "_s << why << Qt::endl;
    return cli::SomeFailed;
}

int Desk::badUsage(const QString &why) const
{
    return cli::badUsage(m_command, why.toStdString());
}

} // namespace filing::app
