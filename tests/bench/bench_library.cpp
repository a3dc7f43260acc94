// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Measures the library against its bars and prints them: bench_library FOLDER [DATA]. FOLDER holds the filings
// (make_filings.py makes them); DATA keeps the library for another run, which then measures the questions only.
#include "models/library/libraryjob.h"
#include "models/library/libraryreader.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <sys/resource.h>
#include <vector>

using namespace Qt::StringLiterals;
using namespace filing::models;

namespace
{

double cpuSeconds()
{
    rusage usage {};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

double mostMemory()
{
    rusage usage {};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

void line(const char *what, double value, const char *unit, double bar, bool atLeast = false)
{
    const bool good = atLeast ? value >= bar : value <= bar;
    std::printf("%-44s %10.1f %-10s (bar %.0f) %s\n", what, value, unit, bar, good ? "" : "MISSED");
    std::fflush(stdout);
}

double threadMilliseconds()
{
    timespec now {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// The middle of some runs: of the time of the processor, which other programs do not lengthen (nothing here waits for
/// the disk after the first run), and by the clock.
void measure(const QByteArray &what, double bar, const std::function<void()> &work)
{
    std::vector<double> runs;
    std::vector<double> clock;
    for (int i = 0; i < 7; ++i) {
        QElapsedTimer timer;
        timer.start();
        const double before = threadMilliseconds();
        work();
        runs.push_back(threadMilliseconds() - before);
        clock.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(runs.begin(), runs.end());
    std::sort(clock.begin(), clock.end());
    const double middle = runs[runs.size() / 2];
    std::printf("%-44s %10.1f %-10s (bar %.0f) %s by the clock %.1f\n", what.constData(), middle, "ms", bar,
                middle <= bar ? "" : "MISSED", clock[clock.size() / 2]);
    std::fflush(stdout);
}

void import(const QString &folder, const QString &file)
{
    LibraryJob job(file, QString());
    LibraryReport report;
    QObject::connect(&job, &LibraryJob::finished, &job, [&](const LibraryReport &ended) {
        report = ended;
        QCoreApplication::quit();
    });
    const double before = cpuSeconds();
    job.import({ folder });
    QCoreApplication::exec();
    const double cpu = cpuSeconds() - before;
    const auto filings = static_cast<double>(report.added);
    std::printf("%s\n", qUtf8Printable(reportText(report)));
    line("import, by the clock", filings / std::max(report.seconds, 0.001), "filings/s", 150, true);
    line("import, by processor time of two cores", filings / std::max(cpu / 2, 0.001), "filings/s", 150, true);
    line("memory of the import", mostMemory(), "MB", 300);
    const double size = static_cast<double>(QFileInfo(file).size()) / (1 << 20);
    std::printf("%-44s %10.1f MB\n", "size of the library", size);
}

void ask(const QString &file)
{
    measure("opening", 200, [&] { (void)LibraryReader(file).count(); });
    const LibraryReader reader(file);
    std::printf("%lld filings\n", static_cast<long long>(reader.count()));
    ListRequest screen;
    screen.limit = 200;
    measure("the first 200 of a list", 50, [&] { (void)reader.list(screen); });
    measure("list of all", 50, [&] { (void)reader.list({}); });
    measure("facets of all", 50, [&] { (void)reader.facets({}); });
    for (const char *text : { "restructuring", "revenues", "\"results of operations\"", "net NEAR/5 loss", "goodw*",
                              "the company", "revenue item:2.02", "\"net income\" form:8-K from:2004-01-01",
                              "impairment -goodwill", "dividend OR buyback", "net loss > 10,000,000",
                              "revenues < 5 million", "restructuring net loss > 1m", "\"cost of\" > 1bn" }) {
        SearchRequest request;
        request.text = QString::fromUtf8(text);
        const SearchResults results = reader.search(request);
        measure("search " + QByteArray(text) + " [" + QByteArray::number(results.hits.size()) + "]", 50,
                [&] { (void)reader.search(request); });
        if (!results.problem.isEmpty()) {
            std::printf("  %s\n", qUtf8Printable(results.problem));
        }
    }
    line("memory", mostMemory(), "MB", 300);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() < 2) {
        std::fprintf(stderr, "Usage: bench_library FOLDER [DATA]\n");
        return 2;
    }
    const QTemporaryDir temporary;
    const QString data = words.size() > 2 ? words[2] : temporary.path();
    const QString file = QDir(data).filePath(u"library.sqlite"_s);
    if (!QFile::exists(file)) {
        import(words[1], file);
    }
    ask(file);
    return 0;
}
