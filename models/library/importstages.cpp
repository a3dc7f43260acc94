// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/library/importstages.h"

#include "models/library/importtext.h"
#include "models/session/filereader.h"
#include "parsers/pipeline.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>
#include <new>
#include <thread>

using namespace Qt::StringLiterals;

namespace filing::models
{

namespace
{

/// Unpacked members that wait for a reader, and what was read and waits for the writer, by the size of the files.
constexpr std::size_t waitingBytes = 16 << 20;
constexpr std::size_t leastCost = 1 << 15;
/// A batch is written when it is this large, old, or nothing comes any more.
constexpr qint64 batchBytes = 8 << 20;
constexpr std::size_t batchFilings = 100;
constexpr qint64 batchMilliseconds = 500;
constexpr std::chrono::milliseconds idle { 100 };
constexpr int mostReaders = 8;

std::size_t costOf(qint64 bytes)
{
    return std::max(leastCost, static_cast<std::size_t>(bytes));
}

} // namespace

bool RunKnowledge::load(LibraryDatabase &database, const QString &corrections)
{
    judgements = Judgements::ofStore(corrections);
    QSqlQuery query(database.database());
    query.setForwardOnly(true);
    if (!query.exec(
            u"SELECT hash, extractor, judged, cik, registrant, (SELECT group_concat (name, char (10)) FROM known_as"
            " WHERE known_as.filing = filing.id) FROM filing"_s)) {
        return database.fail(query.lastError());
    }
    while (query.next()) {
        const DocumentId document { query.value(0).toString().toStdString() };
        const QStringList names = QStringList { query.value(3).toString(), query.value(4).toString() }
            + query.value(5).toString().split(u'\n');
        const bool current = query.value(1).toInt() >= extractorVersion;
        filings[document.hex]
            = { current, !current || judgements.isStale(document, query.value(2).toLongLong(), names) };
    }
    if (!query.exec(u"SELECT path, id, bytes, time_ms, whole FROM source"_s)) {
        return database.fail(query.lastError());
    }
    while (query.next()) {
        sources[query.value(0).toString()] = { query.value(1).toLongLong(), query.value(2).toLongLong(),
                                               query.value(3).toLongLong(), query.value(4).toBool() };
    }
    return true;
}

ImportStages::ImportStages(const RunPlan &plan, const RunKnowledge &known, const RunContext &context)
    : m_plan(plan)
    , m_known(known)
    , m_context(context)
    , m_tasks(waitingBytes)
    , m_results(waitingBytes)
{
}

void ImportStages::run(LibraryDatabase &database, LibraryReport &report)
{
    const std::stop_callback passOn(m_context.stop, [this] { m_stop.request_stop(); });
    const auto cores = static_cast<int>(std::thread::hardware_concurrency());
    const int readers = m_context.readers > 0 ? m_context.readers : std::clamp(cores, 1, mostReaders);
    m_reading = readers;
    {
        std::vector<std::jthread> threads;
        threads.emplace_back([this] { find(); });
        for (int i = 0; i < readers; ++i) {
            threads.emplace_back([this] { read(); });
        }
        write(database, report);
    }
    report.unchanged += m_unchanged;
    for (ImportProblem &problem : m_found) {
        report.problems.push_back(std::move(problem));
    }
    report.cancelled = report.cancelled || m_context.stop.stop_requested();
}

void ImportStages::find()
{
    const std::stop_token stop = m_stop.get_token();
    SourceFinder::Out out;
    out.task = [this, stop](RunTask task) {
        const std::size_t cost = task.bytes ? costOf(static_cast<qint64>(task.bytes->size())) : leastCost;
        return m_context.gate->pass(stop) && m_tasks.push(std::move(task), cost, stop);
    };
    out.ended = [this, stop](const RunSourcePtr &source) {
        RunResult end;
        end.source = source;
        end.ended = true;
        return m_results.push(std::move(end), 0, stop);
    };
    out.problem = [this](ImportProblem problem) {
        const std::lock_guard lock(m_mutex);
        m_found.push_back(std::move(problem));
    };
    out.passed = [this](bool unchanged) {
        const std::lock_guard lock(m_mutex);
        m_unchanged += unchanged ? 1 : 0;
        ++m_progress.done;
    };
    out.counted = [this](qint64 total, bool counting) {
        const std::lock_guard lock(m_mutex);
        m_progress.total = total;
        m_progress.counting = counting;
    };
    SourceFinder(m_plan, m_known.sources, m_context.limits, stop, std::move(out)).run();
    m_tasks.close();
}

void ImportStages::read()
{
    const std::stop_token stop = m_stop.get_token();
    while (std::optional<RunTask> task = m_tasks.pop(stop)) {
        if (!m_context.gate->pass(stop)) {
            break;
        }
        {
            const std::lock_guard lock(m_mutex);
            m_progress.current = task->path();
        }
        RunResult result = readTask(*task);
        const std::size_t cost = result.indexed ? costOf(result.bytes) : leastCost;
        if (!m_results.push(std::move(result), cost, stop)) {
            break;
        }
    }
    if (--m_reading == 0) {
        m_results.close();
    }
}

RunResult ImportStages::readTask(RunTask &task) const
{
    RunResult result;
    result.source = task.source;
    result.member = task.member;
    ParseContext context;
    context.stop = m_stop.get_token();
    const auto refuse = [&](const Error &error) {
        result.problem = importProblem(task.path(), error, m_context.limits);
        task.source->failed = task.source->failed || result.problem->kind != ImportProblem::Kind::NoFiling;
        return std::move(result);
    };
    try {
        Expected<std::string> bytes
            = task.bytes ? Expected<std::string>(std::move(*task.bytes)) : readBytes(task.path(), context);
        if (!bytes) {
            return refuse(bytes.error());
        }
        OpenFiling filing;
        filing.document = Document::fromBytes(std::move(bytes).value());
        result.bytes = filing.document->size();
        result.document = filing.document->id();
        const auto known = m_known.filings.find(result.document.hex);
        const bool isKnown = known != m_known.filings.end();
        result.known = isKnown && !known->second.stale;
        if (result.known || (!isKnown && !m_plan.adding)) {
            return result;
        }
        Expected<ExtractionPtr> extraction = extract(*filing.document, context);
        if (!extraction || (*extraction)->error) {
            return refuse(extraction ? *(*extraction)->error : extraction.error());
        }
        filing.machine = std::move(extraction).value();
        filing.log = m_known.judgements.log(result.document);
        result.indexed
            = indexFiling(std::move(filing), m_known.judgements.rules(), !isKnown || !known->second.textStands);
    } catch (const std::bad_alloc &) {
        return refuse({ Errc::NotReadable, {}, "not enough memory" });
    }
    return result;
}

void ImportStages::write(LibraryDatabase &database, LibraryReport &report)
{
    ImportWriter writer(database, m_plan, m_known.judgements.last());
    std::vector<RunResult> batch;
    qint64 bytes = 0;
    QElapsedTimer age;
    age.start();
    while (true) {
        std::optional<RunResult> result = m_results.pop(idle);
        const bool came = result.has_value();
        if (came) {
            bytes += result->bytes;
            batch.push_back(std::move(*result));
        }
        const bool full = bytes >= batchBytes || batch.size() >= batchFilings || age.elapsed() >= batchMilliseconds;
        // Nobody else can write while a batch is; so it is gathered first.
        if (!batch.empty() && (full || !came)) {
            if (!writer.write(batch, report)) {
                m_stop.request_stop();
                return;
            }
            const std::lock_guard lock(m_mutex);
            m_progress.done += static_cast<qint64>(batch.size());
            m_progress.bytesDone += bytes;
            batch.clear();
            bytes = 0;
        }
        if (batch.empty()) {
            age.restart();
            tell();
        }
        if (!came && m_results.isDone()) {
            return;
        }
    }
}

void ImportStages::tell()
{
    LibraryProgress progress;
    {
        const std::lock_guard lock(m_mutex);
        progress = m_progress;
    }
    progress.paused = m_context.gate->isClosed();
    if (m_context.progress) {
        m_context.progress(progress);
    }
}

} // namespace filing::models
