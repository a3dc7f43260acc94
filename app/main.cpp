// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/application.h"
#include "app/chartarguments.h"
#include "app/cli/exhausted.h"
#include "app/commandline.h"
#include "app/commands/commands.h"
#include "app/commands/library.h"
#include "app/crashhandler.h"
#include "app/pictures.h"
#include "app/quitsignals.h"
#include "app/singleinstance.h"
#include "app/userfolders.h"
#include "models/session/leftbehind.h"
#include "models/text/translations.h"

#include <QApplication>
#include <QIcon>
#include <QLocale>
#include <QSettings>
#include <QTextStream>
#include <QThreadPool>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <string_view>
#include <utility>

using namespace Qt::StringLiterals;

namespace
{

constexpr int badUsage = 2;

bool has(int argc, char **argv, std::string_view option)
{
    return std::any_of(argv + 1, argv + argc, [option](const char *argument) { return argument == option; });
}

/// Nobody looks while pictures are drawn or help is printed, and there may be no display at all. Must be known before QApplication is.
bool needsNoDisplay(int argc, char **argv)
{
    constexpr const char *options[] = {"--draw-chart", "--screenshot", "--help", "--help-all", "-h", "-?", "--version", "-v"};
    return std::any_of(std::begin(options), std::end(options), [&](const char *option) { return has(argc, argv, option); });
}

int refuse(const QString &why)
{
    QTextStream(stderr) << why << u'\n' << QCoreApplication::translate("main", "Try “filingscope --help”.") << Qt::endl;
    return badUsage;
}

void introduce()
{
    QCoreApplication::setApplicationName(u"filingscope"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(FILINGSCOPE_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Filingscope"_s);
    QGuiApplication::setDesktopFileName(u"org.filingscope.Filingscope"_s);
    QGuiApplication::setWindowIcon(QIcon::fromTheme(u"org.filingscope.Filingscope"_s, QIcon(u":/filingscope/icons/filingscope.svg"_s)));
    if (QLocale().language() == QLocale::C) {
        // The C locale groups no digits, which amounts cannot be read without.
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }
}

/// The window speaks the language of its person. What is drawn or printed for scripts is English unless they say otherwise.
void speak(const filing::app::CommandLine &line)
{
    if (!line.language().isEmpty()) {
        QLocale::setDefault(QLocale(line.language()));
    } else if (line.wantsChart() || line.wantsPictures()) {
        filing::models::installEnglish();
        return;
    }
    const QLocale words = filing::models::installLanguage(line.language().isEmpty() ? QLocale::system() : QLocale());
    QGuiApplication::setLayoutDirection(words.textDirection());
}

/// What the desktop gives along, so that the window that takes over may come to the front.
QByteArray activationToken()
{
    const QByteArray wayland = qgetenv("XDG_ACTIVATION_TOKEN");
    return wayland.isEmpty() ? qgetenv("DESKTOP_STARTUP_ID") : wayland;
}

int runWindow(const filing::app::CommandLine &line, const QStringList &files, const QString &store)
{
    using namespace filing::app;
    SingleInstance instance(store);
    if (line.wantsNewWindow()) {
        instance.standBy();
    } else if (instance.handOver({files, activationToken()})) {
        return 0;
    }
    installCrashHandler(crashFolder(), QStringLiteral(FILINGSCOPE_VERSION));
    filing::cli::tellWhenExhausted("filingscope", filing::cli::Exhausted::Crash);
    Application program({files, store, {}, line.wantsCleanStart()});
    const QuitSignals signal;
    QObject::connect(&signal, &QuitSignals::quitRequested, &program.window(), [&program] {
        program.window().close();
        QCoreApplication::quit();
    });
    QObject::connect(&instance, &SingleInstance::arrived, &program.window(),
                     [&program](const Handed &handed) { program.takeOver(handed); });
    program.window().show();
    program.openFirst();
    program.offerCrashReport(crashFolder());
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    using filing::cli::Exhausted;
    filing::cli::tellWhenExhausted("filingscope", Exhausted::Leave);
    if (filing::app::isCommandCall(argc, argv)) {
        return filing::app::commandMain(argc, argv, QStringLiteral(FILINGSCOPE_VERSION));
    }
    if (needsNoDisplay(argc, argv) && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    filing::app::settleRuntimeFolder();
    const QApplication application(argc, argv);
    introduce();

    filing::app::CommandLine line;
    if (!line.parse(QCoreApplication::arguments())) {
        return refuse(line.problem());
    }
    if (line.wantsHelp()) {
        QTextStream(stdout) << line.helpText();
        return 0;
    }
    if (line.wantsVersion()) {
        QTextStream(stdout) << u"filingscope "_s << QCoreApplication::applicationVersion() << Qt::endl;
        return 0;
    }
    speak(line);
    if (!line.dataFolder().isEmpty()) {
        filing::app::setDataFolder(line.dataFolder());
    }
    QStringList files = line.files();
    QString corrections = line.store();
    if (line.wantsLibrary()) {
        QString error;
        files = filing::app::libraryFiles(line.company(), error);
        corrections = corrections.isEmpty() ? filing::app::userStore() : corrections;
        if (files.isEmpty()) {
            QTextStream(stderr) << error << Qt::endl;
            return 1;
        }
    }
    if (line.wantsChart()) {
        filing::app::ChartJob job{files, line.chartFile(), corrections, {}, {}, filing::ui::formatNamed(line.parser().value(u"format"_s))};
        if (line.parser().isSet(u"format"_s) && !job.format) {
            return refuse(QCoreApplication::translate("main", "There is no format %1.").arg(line.parser().value(u"format"_s)));
        }
        QString error;
        const QSettings settings(filing::app::userSettings(), QSettings::IniFormat);
        return filing::app::readChartArguments(line.parser(), settings, job, error) ? filing::app::drawChart(std::move(job)) : refuse(error);
    }
    if (line.wantsPictures()) {
        return filing::app::takePictures(files, line.pictureFolder(), line.wantsGallery());
    }
    const int status = runWindow(line, files, corrections);
    if (filing::models::isAnyLeftBehind() || !QThreadPool::globalInstance()->waitForDone(int(filing::models::readPatience.count()))) {
        // All is saved and closed, and nothing must be torn down that a thread may still use when its drive answers.
        std::fflush(nullptr);
        std::_Exit(status);
    }
    return status;
}
