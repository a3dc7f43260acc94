// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/libraryseries.h"

#include "app/application.h"
#include "app/cli/seriesjson.h"
#include "app/cli/seriesview.h"
#include "app/commands/desk.h"
#include "app/commands/library.h"
#include "models/library/archiveplace.h"
#include "models/library/judgements.h"
#include "models/session/recompute.h"
#include "models/text/pathtext.h"
#include "parsers/pipeline.h"
#include "parsers/series/linerules.h"
#include "parsers/series/seriescache.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace filing::app
{

namespace
{

/// One after the other: a company has some dozens, of a few milliseconds each. The texts, which are most of their size,
/// are let go.
std::vector<models::OpenFilingPtr> read(const QStringList &files, const models::Judgements &judgements, SeriesCache &cache,
                                        std::vector<cli::UnreadFile> &unread)
{
    std::vector<models::OpenFilingPtr> filings;
    for (const QString &file : files) {
        Expected<std::string> bytes = models::readPlace(file);
        if (!bytes) {
            unread.push_back({ file.toStdString(), bytes.error() });
            continue;
        }
        auto filing = std::make_shared<models::OpenFiling>();
        filing->path = file;
        filing->document = Document::fromBytes(std::move(bytes).value());
        Expected<ExtractionPtr> extraction = extract(*filing->document);
        if (!extraction || (*extraction)->error) {
            unread.push_back({ file.toStdString(), extraction ? *(*extraction)->error : extraction.error() });
            continue;
        }
        filing->machine = std::move(extraction).value();
        filing->log = judgements.log(filing->document->id());
        models::layOver(*filing, judgements.rules(), std::nullopt);
        auto slim = std::make_shared<Extraction>(*filing->effective);
        for (SubmissionDocument &document : slim->documents) {
            document.text.reset();
        }
        // What the texts say of fiscal years is taken down before they go.
        SeriesCache alone;
        static_cast<void>(models::seriesOf({ filing }, {}, &alone));
        cache.read[{ slim.get(), file.toStdString() }] = { slim, alone.read.begin()->second.reading };
        filing->machine.reset();
        filing->effective = std::move(slim);
        filings.push_back(std::move(filing));
    }
    return filings;
}

} // namespace

int librarySeriesCommand(const cli::Arguments &arguments)
{
    takeData(arguments);
    if (!arguments.paths.empty()) {
        return cli::badUsage("series", "name files, or --library with --company, not both");
    }
    cli::SeriesCall call = cli::seriesCall(arguments);
    if (!call.problem.empty()) {
        return cli::badUsage("series", call.problem);
    }
    QString error;
    const QStringList files = libraryFiles(models::toText(arguments.value("--company")), error);
    if (files.isEmpty()) {
        QTextStream(stderr) << u"filingscope-cli series: "_s << error << Qt::endl;
        return cli::SomeFailed;
    }
    std::vector<cli::UnreadFile> unread;
    const models::Judgements judgements = models::Judgements::ofStore(userStore());
    const std::vector<LineRule> said = lineRules(judgements.rules());
    call.options.lineRules.insert(call.options.lineRules.begin(), said.begin(), said.end());
    SeriesCache cache;
    const std::vector<models::OpenFilingPtr> filings = read(files, judgements, cache, unread);
    const SeriesSet series = models::seriesOf(filings, call.options, &cache);
    return cli::printSeries(series, unread, call.csv);
}

} // namespace filing::app
