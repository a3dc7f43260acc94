// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the analyst feels, in the real window, offscreen: frames, trees, corrections, the start. Prints one JSON object of
// name: figure (milliseconds, or megabytes where the name says so); run.py holds them against the bars. "--only tree" measures
// one group.

#include "models/corrections/correctionstore.h"
#include "models/session/filingsession.h"
#include "parsers/extraction/fieldpath.h"
#include "tests/bench/inputs.h"
#include "tests/support/extractionbuilder.h"
#include "tests/ui/program.h"
#include "ui/charts/chartpane.h"
#include "ui/source/sourceview.h"
#include "ui/structure/structurepanel.h"
#include "ui/window/windowdocks.h"

#include <QApplication>
#include <QDockWidget>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTreeView>
#include <QWheelEvent>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>

using namespace Qt::StringLiterals;

namespace
{

using namespace filing;

constexpr std::size_t MB = 1000000;

/// Milliseconds: of the clock on the wall, or with FILINGSCOPE_BENCH_CLOCK=cpu of the processor's work for this thread, which
/// tells more on a machine that others use, too.
class Clock
{
public:
    [[nodiscard]] double milliseconds() const { return now() - m_start; }

private:
    static double now()
    {
        static const bool cpu = qgetenv("FILINGSCOPE_BENCH_CLOCK") == "cpu";
        timespec time{};
        clock_gettime(cpu ? CLOCK_THREAD_CPUTIME_ID : CLOCK_MONOTONIC, &time);
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
    }
    double m_start = now();
};

double took(const std::function<void()> &what)
{
    const Clock clock;
    what();
    return clock.milliseconds();
}

double percentile95(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() * 95 / 100];
}

/// The most memory the process ever held.
double peakMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').value(1).toDouble() * 1024 / MB;
    }
    return 0;
}

void settle() { QCoreApplication::processEvents(); }

/// Frames while the wheel turns, and after jumps to anywhere: the time from the event to the painted rows.
double frames(ui::SourceView &view)
{
    std::vector<double> all;
    const auto frame = [&](const std::function<void()> &move) {
        all.push_back(took([&] {
            move();
            view.viewport()->repaint();
        }));
    };
    const QPointF middle = view.viewport()->rect().center();
    for (int i = 0; i < 150; ++i) {
        frame([&] {
            QWheelEvent wheel(middle, view.viewport()->mapToGlobal(middle), {}, {0, i % 30 == 29 ? 1200 : -360}, Qt::NoButton,
                              Qt::NoModifier, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(view.viewport(), &wheel);
        });
    }
    QRandomGenerator random(7);
    for (int i = 0; i < 150; ++i)
        frame([&] { view.verticalScrollBar()->setValue(random.bounded(view.verticalScrollBar()->maximum() + 1)); });
    return percentile95(std::move(all));
}

void wait() { QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents); }

/// A process of this program that opens one file in the window: prints the figures.
int openSource(const QString &path)
{
    tests::Program program;
    settle();
    auto *view = program.window().findChild<ui::SourceView *>();
    const auto size = static_cast<std::size_t>(QFile(path).size());
    QJsonObject out;
    const Clock sinceAsked;
    program.window().openFiles({path});
    // The first words of the file on the screen, whether all of it has been read or not.
    while (view->text().isEmpty() || !view->isVisible())
        wait();
    view->viewport()->repaint();
    out[u"first paint"_s] = sinceAsked.milliseconds();
    while (view->text().bytes().size() < size)
        wait();
    view->viewport()->repaint();
    out[u"all there"_s] = sinceAsked.milliseconds();
    while (!view->rows().isComplete())
        wait();
    out[u"frame"_s] = frames(*view);
    while (program.session().isLoading())
        wait();
    settle();
    out[u"frame with fields"_s] = frames(*view);
    out[u"memory MB"_s] = peakMegabytes();
    std::fputs(QJsonDocument(out).toJson().constData(), stdout);
    return 0;
}

/// The best of some processes, so that no run finds what another left warm or spent.
void measureSource(QJsonObject &out, const QString &name, const std::string &bytes)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"big.txt"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes.data(), qint64(bytes.size())) != qint64(bytes.size()))
        qFatal("no room for %s", qPrintable(path));
    file.close();
    for (int i = 0; i < 3; ++i) {
        QProcess run;
        run.start(QCoreApplication::applicationFilePath(), {u"--source"_s, path});
        run.waitForFinished(-1);
        const QJsonObject found = QJsonDocument::fromJson(run.readAllStandardOutput()).object();
        for (auto figure = found.begin(); figure != found.end(); ++figure) {
            const QString key = name + u' ' + figure.key();
            out[key] = out.contains(key) ? std::min(out[key].toDouble(), figure->toDouble()) : figure->toDouble();
        }
    }
}

models::OpenFilingPtr hundredThousandFields()
{
    std::vector<test::Line> lines;
    for (int i = 0; i < 20000; ++i)
        lines.push_back({{}, "Cost of region " + std::to_string(i), {"1,234", "2,345", "3,456", "4,567"}, Measure::Money});
    auto extraction = std::make_shared<Extraction>();
    extraction->form = "8-K";
    extraction->statements.push_back(
        test::statement({{3, "2011-03-31"}, {3, "2010-03-31"}, {9, "2011-03-31"}, {9, "2010-03-31"}}, lines));
    auto filing = std::make_shared<models::OpenFiling>();
    filing->path = u"/made-up.txt"_s;
    filing->state = models::LoadState::Ready;
    filing->document = Document::fromBytes("FORM 8-K");
    filing->machine = extraction;
    filing->effective = extraction;
    return filing;
}

void measureTree(QJsonObject &out)
{
    const models::OpenFilingPtr filing = hundredThousandFields();
    models::SourceCursor cursor;
    ui::StructurePanel panel(cursor);
    panel.resize(400, 700);
    panel.show();
    settle();
    out[u"tree shown"_s] = took([&] {
        panel.setFiling(filing);
        panel.view()->viewport()->repaint();
    });
    out[u"tree expanded"_s] = took([&] {
        panel.view()->expandAll();
        panel.view()->viewport()->repaint();
    });
}

/// The median of some corrections, each from the call to repainted tree, statement and chart. The filings are of so many companies.
double measureCorrection(int filings, int companies = 1)
{
    tests::Program program;
    QStringList paths;
    for (int i = 0; i < filings; ++i) {
        QByteArray bytes = i == 0 ? tests::doubtfulFiling() : tests::cleanFiling();
        bytes.replace("Brightwater", "Brightwater" + QByteArray(i % companies / 26, 'z') + char('a' + i % companies % 26));
        bytes += "\nFiling " + QByteArray::number(i) + "\n";
        paths << program.write(u"filing-%1.txt"_s.arg(i), bytes);
    }
    program.open(paths);
    auto *quarters = program.find<QDockWidget>("quartersDock");
    quarters->setFloating(true);                                   // In sight together with the statement.
    quarters->show();
    settle();
    const QString path = program.cellWith(u"1,300"_s);
    std::vector<double> all;
    for (int i = 0; i < 15; ++i) {
        all.push_back(took([&] {
            Correction correction;
            correction.document = program.filing()->document->id();
            correction.path = path.toStdString();
            correction.newText = std::to_string(1900 + i);
            program.session().correct(std::move(correction));
            program.tree()->viewport()->repaint();
            program.statement()->viewport()->repaint();
            program.window().chart()->repaint();
        }));
        settle();
    }
    std::ranges::sort(all);
    return all[all.size() / 2];
}

/// What opening a filing costs more because of the corrections in the store: `own` of them are about it, the others about others.
double measureOpening(int own, int others)
{
    tests::Program program;
    const QString path = program.write(u"filing.txt"_s, tests::doubtfulFiling());
    const auto opened = [&] {
        std::vector<double> all;
        for (int i = 0; i < 7; ++i) {
            program.restart();
            all.push_back(took([&] {
                program.window().openFiles({path});
                while (program.session().isLoading() || !program.filing())
                    QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            }));
        }
        std::ranges::sort(all);
        return all[all.size() / 2];
    };
    program.open({path});
    std::vector<std::string> paths;
    forEachField(*program.filing()->effective, [&paths](const FieldEntry &entry) {
        if (entry.kind == FieldKind::Amount)
            paths.push_back(entry.path);
    });
    const double before = opened();
    models::CorrectionStore store(program.folder() + u"/corrections.sqlite"_s);
    std::vector<Correction> step;
    for (int i = 0; i < own + others; ++i) {
        Correction correction;
        correction.document = i < own ? program.filing()->document->id() : DocumentId{std::string(60, '0') + std::to_string(1000 + i % 100)};
        correction.path = paths[static_cast<std::size_t>(i) % paths.size()];
        correction.newText = std::to_string(1000 + i);
        correction.author = "B. Analyst";
        correction.timeMs = 1700000000000 + i;
        step.push_back(std::move(correction));
        if (step.size() == 50) {
            store.append(step);
            step.clear();
        }
    }
    return opened() - before;
}

/// A process of this program that opens the window on the sample filings and leaves: start and end counted.
double measureStart()
{
    double best = 1e9;
    for (int i = 0; i < 5; ++i) {
        best = std::min(best, took([] {
            QProcess start;
            start.start(QCoreApplication::applicationFilePath(), {u"--window"_s});
            start.waitForFinished(-1);
        }));
    }
    return best;
}

int openWindowAndLeave()
{
    tests::Program program;
    program.window().openSamples();
    program.window().findChild<ui::SourceView *>()->viewport()->repaint();
    settle();
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    if (application.arguments().contains(u"--window"_s))
        return openWindowAndLeave();
    if (const qsizetype at = application.arguments().indexOf(u"--source"_s); at > 0)
        return openSource(application.arguments().value(at + 1));
    const qsizetype word = application.arguments().indexOf(u"--only"_s);
    const auto wanted = [only = word > 0 ? application.arguments().value(word + 1) : QString()](const QString &group) {
        return only.isEmpty() || only == group;
    };
    QJsonObject out;
    if (wanted(u"source"_s)) {
        measureSource(out, u"100 MB submission"_s, bench::submission(100 * MB));
        measureSource(out, u"5 MB line"_s, bench::oneLine(5 * MB));
        measureSource(out, u"4 MB of HTML on five lines"_s, bench::inlineTenK(4 * MB));
    }
    if (wanted(u"tree"_s))
        measureTree(out);
    if (wanted(u"correction"_s)) {
        out[u"correction"_s] = measureCorrection(1);
        out[u"correction, 40 filings open"_s] = measureCorrection(40);
        out[u"correction, 500 filings of 50 companies open"_s] = measureCorrection(500, 50);
        out[u"correction, 500 filings of one company open"_s] = measureCorrection(500);
    }
    if (wanted(u"opening"_s)) {
        out[u"opening, 10,000 corrections of 100 filings"_s] = measureOpening(100, 9900);
        out[u"opening, 10,000 corrections of one filing"_s] = measureOpening(10000, 0);
    }
    if (wanted(u"start"_s))
        out[u"start"_s] = measureStart();
    std::fputs(QJsonDocument(out).toJson().constData(), stdout);
    return 0;
}
