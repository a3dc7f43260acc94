// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/application.h"
#include "app/chartarguments.h"
#include "app/commands/commands.h"
#include "app/commands/library.h"
#include "app/pictures.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QLocale>
#include <QSettings>
#include <QTextStream>

#include <algorithm>
#include <cstdio>
#include <string_view>

using namespace Qt::StringLiterals;

namespace
{

constexpr int badUsage = 2;

bool has(int argc, char **argv, std::string_view option)
{
    return std::any_of(argv + 1, argv + argc, [option](const char *argument) { return argument == option; });
}

QString tr(const char *text)
{
    return QCoreApplication::translate("main", text);
}

int refuse(const QString &why)
{
    QTextStream(stderr) << why << u"\n"_s << tr("Try “filingscope --help”.") << Qt::endl;
    return badUsage;
}

} // namespace

int main(int argc, char *argv[])
{
    if (filing::app::isCommandCall(argc, argv)) {
        return filing::app::commandMain(argc, argv, QStringLiteral(FILINGSCOPE_VERSION));
    }
    // Nobody looks while pictures are drawn, and there may be no display at all; must be known before QApplication is.
    if ((has(argc, argv, "--draw-chart") || has(argc, argv, "--screenshot") || has(argc, argv, "--help")
         || has(argc, argv, "--version"))
        && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    const QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"filingscope"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(FILINGSCOPE_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Filingscope"_s);
    QGuiApplication::setDesktopFileName(u"filingscope"_s);
    QGuiApplication::setWindowIcon(QIcon(u":/filingscope/icons/filingscope.svg"_s));
    if (QLocale().language() == QLocale::C) {
        // The C locale groups no digits, which amounts cannot be read without.
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }

    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Shows SEC filings beside what was recognised in them, and proves the numbers."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption store(u"store"_s, tr("Keep corrections in FILE instead of the user's data folder."), u"FILE"_s);
    const QCommandLineOption data(u"data"_s, tr("Keep library and corrections in DIR instead of the user's data folder."), u"DIR"_s);
    const QCommandLineOption library(u"library"_s, tr("With --draw-chart: the filings of the library instead of files."));
    const QCommandLineOption company(u"company"_s, tr("With --library: only these; words of a name, or a central index key."), u"X"_s);
    const QCommandLineOption chart(u"draw-chart"_s, tr("Draw the quarterly chart of the files and leave; see --out."));
    const QCommandLineOption out(u"out"_s, tr("With --draw-chart: the file to write, as .svg, .png, .pdf, .csv or .xlsx."), u"FILE"_s,
                                 u"chart.svg"_s);
    const QCommandLineOption pictures(u"screenshot"_s, tr("Leave pictures of the window and the chart in DIR and leave."), u"DIR"_s);
    const QCommandLineOption gallery(u"gallery"_s, tr("With --screenshot: more pictures, for the documentation."));
    parser.addOptions({store, data, library, company, chart, out, pictures, gallery});
    parser.addOptions(filing::app::chartArguments());
    parser.addPositionalArgument(u"FILE"_s, tr("Filings to open; a folder stands for the files in it."), u"[FILE…]"_s);
    if (!parser.parse(QCoreApplication::arguments())) {
        return refuse(parser.errorText());
    }
    if (parser.isSet(u"help"_s)) {
        parser.showHelp(0);
    }
    if (parser.isSet(u"version"_s)) {
        parser.showVersion();
    }
    if (parser.isSet(data)) {
        filing::app::setDataFolder(parser.value(data));
    }
    QStringList files = parser.positionalArguments();
    QString corrections = parser.value(store);
    if (parser.isSet(library)) {
        QString error;
        files = filing::app::libraryFiles(parser.value(company), error);
        corrections = corrections.isEmpty() ? filing::app::userStore() : corrections;
        if (files.isEmpty()) {
            QTextStream(stderr) << error << Qt::endl;
            return 1;
        }
    }
    if (parser.isSet(chart)) {
        if (files.isEmpty()) {
            return refuse(tr("--draw-chart needs at least one file."));
        }
        filing::app::ChartJob job{files, parser.value(out), corrections, {}};
        QString error;
        const QSettings settings(filing::app::userSettings(), QSettings::IniFormat);
        return filing::app::readChartArguments(parser, settings, job.options, error) ? filing::app::drawChart(std::move(job)) : refuse(error);
    }
    if (parser.isSet(pictures)) {
        return filing::app::takePictures(files, parser.value(pictures), parser.isSet(gallery));
    }
    filing::app::Application program({files, parser.value(store), {}});
    program.window().show();
    program.openFirst();
    return QApplication::exec();
}
