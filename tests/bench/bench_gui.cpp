// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the analyst feels, in the real window, offscreen: frames, trees, corrections, the start. Prints one JSON object of
// name: figure (milliseconds, or megabytes where the name says so); run.py holds them against the bars.

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
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTableView>
#include <QTreeView>
#include <QWheelEvent>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace Qt::StringLiterals;

namespace
{

using namespace filing;

constexpr std::size_t MB = 1000000;

double took(const std::function<void()> &what)
{
    QElapsedTimer clock;
    clock.start();
    what();
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

double percentile95(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() * 95 / 100];
}

double residentMegabytes()
{
    QFile status(u"/proc/self/statm"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    return status.readAll().split(' ').value(1).toDouble() * 4096 / MB;
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

/// From asking for the file to its words on the screen.
double firstPaint(tests::Program &program, const QString &path, ui::SourceView &view)
{
    const auto size = static_cast<qsizetype>(QFile(path).size());
    return took([&] {
        program.window().openFiles({path});
        while (static_cast<qsizetype>(view.text().bytes().size()) < size)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        view.viewport()->repaint();
    });
}

void measureSource(QJsonObject &out, const QString &name, const std::string &bytes)
{
    tests::Program program;
    auto *view = program.window().findChild<ui::SourceView *>();
    const QString path = program.write(u"big.txt"_s, QByteArray::fromStdString(bytes));
    const double before = residentMegabytes();
    out[name + u" first paint"_s] = firstPaint(program, path, *view);
    while (!view->rows().isComplete())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    out[name + u" frame"_s] = frames(*view);
    while (program.session().isLoading())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    settle();
    out[name + u" frame with fields"_s] = frames(*view);
    out[name + u" memory MB"_s] = residentMegabytes() - before;
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

/// The median of some corrections, each from the call to repainted tree, statement and chart.
double measureCorrection(int filings)
{
    tests::Program program;
    QStringList paths;
    for (int i = 0; i < filings; ++i) {
        QByteArray bytes = i == 0 ? tests::doubtfulFiling() : tests::cleanFiling();
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
    QJsonObject out;
    measureSource(out, u"100 MB submission"_s, bench::submission(100 * MB));
    measureSource(out, u"5 MB line"_s, bench::oneLine(5 * MB));
    measureSource(out, u"4 MB of HTML on five lines"_s, bench::inlineTenK(4 * MB));
    measureTree(out);
    out[u"correction"_s] = measureCorrection(1);
    out[u"correction, 40 filings open"_s] = measureCorrection(40);
    out[u"opening, 10,000 corrections of 100 filings"_s] = measureOpening(100, 9900);
    out[u"opening, 10,000 corrections of one filing"_s] = measureOpening(10000, 0);
    out[u"start"_s] = measureStart();
    std::fputs(QJsonDocument(out).toJson().constData(), stdout);
    return 0;
}
