// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/library/rulesurvey.h"

#include "models/library/archiveplace.h"
#include "models/library/judgements.h"
#include "models/library/library.h"
#include "models/session/leftbehind.h"
#include "parsers/pipeline.h"

#include <QElapsedTimer>

#include <iterator>

namespace filing::models
{

namespace
{

/// Often enough to look alive, seldom enough not to fill the event queue.
constexpr int tellEveryMilliseconds = 150;

RulePreview previewIn(const QString &path, const Rule &rule, const Judgements &judgements)
{
    Expected<std::string> bytes = readPlace(path, {});
    if (!bytes) {
        return {};
    }
    auto filing = std::make_shared<OpenFiling>();
    filing->path = path;
    filing->document = Document::fromBytes(std::move(*bytes));
    const Expected<ExtractionPtr> extraction = extract(*filing->document);
    if (!extraction) {
        return {};
    }
    filing->machine = *extraction;
    filing->effective = *extraction;
    filing->state = LoadState::Ready;
    filing->log = judgements.log(filing->document->id());
    Snapshot alone;
    alone.filings.push_back(std::move(filing));
    return previewOf(rule, alone);
}

void add(RulePreview &all, RulePreview one)
{
    std::move(one.changes.begin(), one.changes.end(), std::back_inserter(all.changes));
    all.filings += one.filings;
    all.keptByPeople += one.keptByPeople;
    all.known += one.known;
}

} // namespace

RuleSurvey::RuleSurvey(const Library &library, QObject *parent)
    : QObject(parent)
    , m_library(library)
{
    m_pool->setMaxThreadCount(1);
}

RuleSurvey::~RuleSurvey()
{
    stop();
    endReaders(std::move(m_pool));
}

void RuleSurvey::stop()
{
    if (m_stopped) {
        *m_stopped = true;
        m_stopped.reset();
    }
}

void RuleSurvey::ask(const Rule &rule, const QStringList &open)
{
    stop();
    QStringList paths = m_library.paths({});
    paths.removeIf([&open](const QString &path) { return open.contains(path); });
    const auto stopped = std::make_shared<std::atomic_bool>(false);
    m_stopped = stopped;
    m_pool->start([this, rule, paths, stopped, store = m_library.corrections()] {
        const Judgements judgements = Judgements::ofStore(store);
        Progress progress;
        progress.total = static_cast<int>(paths.size());
        QElapsedTimer told;
        told.start();
        const auto tell = [&] {
            // Whoever asked may be gone when a drive answers at last.
            if (*stopped) {
                return;
            }
            QMetaObject::invokeMethod(this, [this, progress, stopped] {
                if (!*stopped) {
                    Q_EMIT progressed(progress);
                }
            });
            progress.found = {};
            told.restart();
        };
        for (const QString &path : paths) {
            if (*stopped) {
                return;
            }
            add(progress.found, previewIn(path, rule, judgements));
            ++progress.read;
            if (told.hasExpired(tellEveryMilliseconds) && !progress.isDone()) {
                tell();
            }
        }
        tell();
    });
}

} // namespace filing::models
