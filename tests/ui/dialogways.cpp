// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogways.h"

#include "models/text/roletext.h"
#include "parsers/corrections/correction.h"
#include "parsers/extraction/fieldpath.h"
#include "ui/charts/chartview.h"
#include "ui/library/librarypanel.h"
#include "ui/source/sourcepane.h"
#include "ui/source/sourceview.h"
#include "ui/widgets/dock.h"
#include "ui/window/exchanging.h"
#include "ui/window/windowdocks.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryFile>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace filing::tests
{

namespace
{

using Step = DialogWay::Step;

std::function<void(Program &)> byAction(const char *name)
{
    return [name](Program &program) { program.trigger(name); };
}

/// An action of a menu that is filled when it opens.
std::function<void(Program &)> byMenu(const char *menu, const char *name)
{
    return [menu, name](Program &program) {
        auto *opened = program.find<QMenu>(menu);
        QVERIFY2(opened, menu);
        QVERIFY(QMetaObject::invokeMethod(opened, "aboutToShow"));
        program.trigger(name);
    };
}

Step click(const char *name)
{
    return [name](QWidget *dialog) {
        auto *button = dialog->findChild<QAbstractButton *>(QLatin1StringView(name));
        QVERIFY2(button && button->isEnabled(), name);
        button->click();
    };
}

/// The test's own program: it is there, and no file of corrections.
void chooseSomething(QWidget *dialog)
{
    auto *chooser = qobject_cast<QFileDialog *>(dialog);
    QVERIFY(chooser);
    chooser->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(QCoreApplication::applicationFilePath());
    QMetaObject::invokeMethod(chooser, "accept");
}

/// As typed into the dialog that exports charts.
void name(QWidget *dialog, const QString &path)
{
    auto *file = dialog->findChild<QLineEdit *>(u"exportFile"_s);
    file->setText(path);
    QMetaObject::invokeMethod(file, "textEdited", Q_ARG(QString, path));
}

void importFolder(Program &program)
{
    QDir(program.folder()).mkpath(u"filings"_s);
    program.write(u"filings/first.txt"_s, cleanFiling());
    program.write(u"filings/picture.bin"_s, QByteArray(4000, '\0'));
    QSignalSpy finished(&program.job(), &models::LibraryJob::finished);
    program.job().import({program.folder() + u"/filings"_s});
    QTRY_VERIFY_WITH_TIMEOUT(!finished.isEmpty(), 20000);
}

/// Another store's word on the same cell, so that there is something to decide.
QString theirCorrections(Program &program)
{
    const QString file = program.folder() + u"/theirs.sqlite"_s;
    models::CorrectionStore store(file);
    const QString cell = program.cellWith(u"8,100"_s);
    Correction said;
    said.document = program.filing()->document->id();
    said.path = cell.toStdString();
    said.oldText = program.text(cell).toStdString();
    said.newText = "8,200";
    said.author = "Joan Example";
    said.timeMs = 1335398400123;
    said.anchor = anchorFor(*program.filing()->document, program.field(cell)->span());
    store.append(said);
    said.newText = "8,300";
    said.author.clear();
    [[maybe_unused]] const bool recorded = program.session().correct(said);
    return file;
}

void bringChart(Program &program)
{
    ui::WindowDocks::bringForward(program.find<ui::Dock>("quartersDock"));
    QCoreApplication::processEvents();
}

std::vector<DialogWay> windowWays()
{
    return {
        {"open", {u"ui/window/wiring.cpp QFileDialog"_s}, byAction("open"), {}, false},
        {"about", {u"ui/window/dialogs.cpp QDialog"_s}, byAction("about"), {}},
        {"shortcuts", {}, byAction("shortcuts"), {}},
        {"legend", {}, byAction("legend"), {}},
        {"edit shortcuts", {u"ui/window/shortcutsdialog.cpp QDialog"_s}, byAction("editShortcuts"), {}},
        {"commands", {u"ui/widgets/commandpalette.cpp QDialog"_s}, byAction("commands"), {}},
        {"manual", {u"ui/help/manualwindow.cpp Qt::Window"_s}, byAction("manual"), {}},
        {"past", {u"ui/window/layering.cpp QDialog"_s}, byAction("showPast"), {}},
        {"print", {u"ui/print/printdialog.cpp QDialog"_s}, byAction("print"), {}},
        {"paper", {u"ui/print/printdialog.cpp QPageSetupDialog"_s}, byAction("print"), {click("printPaper")}, false},
        {"save as PDF", {u"ui/window/printing.cpp QFileDialog"_s}, byAction("print"), {click("printPdf")}, false},
    };
}

std::vector<DialogWay> correctionWays()
{
    return {
        {"edit with reason", {u"ui/corrections/correctionform.cpp QDialog"_s}, byAction("editWithReason"), {}},
        {"set from selection", {u"ui/corrections/targetdialog.cpp QDialog"_s}, byAction("setFromSelection"), {}},
        {"make rule", {u"ui/corrections/ruledialog.cpp QDialog"_s}, byAction("makeRule"), {}},
        {"author", {u"ui/window/editing.cpp QInputDialog"_s}, byAction("author"), {}},
        {"role of row", {u"ui/corrections/rowdialogs.cpp QDialog"_s}, byAction("rowRole"), {}},
        {"split row", {}, byAction("splitRow"), {}},
        {"period", {u"ui/corrections/rowdialogs.cpp QInputDialog"_s}, byAction("setPeriod"), {}},
        {"insert column", {}, byAction("insertColumn"), {}},
        {"rules", {u"ui/corrections/rulesdialog.cpp QDialog"_s}, byAction("rules"), {}},
        {"new rule", {}, byAction("rules"), {click("addRule")}},
        {"import rules", {u"ui/corrections/rulesdialog.cpp QFileDialog"_s}, byAction("rules"), {click("importRules")}, false},
        {"rules that are none", {u"ui/corrections/rulesdialog.cpp QMessageBox"_s},
         byAction("rules"), {click("importRules"), chooseSomething}},
        {"export corrections", {u"ui/window/exchanging.cpp QFileDialog"_s}, byAction("exportCorrections"), {}, false},
        {"import corrections", {}, byAction("importCorrections"), {}, false},
        {"merge", {u"ui/corrections/mergedialog.cpp QDialog"_s},
         [](Program &program) { QVERIFY(program.window().findChild<ui::Exchanging *>()->merge(theirCorrections(program))); },
         {}},
    };
}

std::vector<DialogWay> libraryWays()
{
    return {
        {"import files", {u"ui/window/librarywork.cpp QFileDialog"_s}, byAction("importFiles"), {}, false},
        {"import folder", {}, byAction("importFolder"), {}, false},
        {"import report", {u"ui/library/importreport.cpp QDialog"_s},
         [](Program &program) {
             importFolder(program);
             program.trigger("importReport");
         },
         {}},
        {"open many", {u"ui/window/librarywork.cpp QMessageBox"_s},
         [](Program &program) {
             QStringList paths;
             for (int i = 0; i < 120; ++i) {
                 paths << program.folder() + u"/no-%1.txt"_s.arg(i);
             }
             Q_EMIT program.find<ui::LibraryPanel>("libraryPanel")->openRequested(paths);
         },
         {}},
        {"save search", {u"ui/library/savedsearches.cpp QInputDialog"_s},
         [](Program &program) {
             importFolder(program);
             byMenu("savedSearchesMenu", "saveSearch")(program);
         },
         {}},
        {"saved searches", {u"ui/library/savedsearches.cpp QDialog"_s},
         [](Program &program) {
             importFolder(program);
             models::SavedSearch search;
             search.name = u"Charges"_s;
             search.text = u"restructuring"_s;
             QVERIFY(program.library().saveSearch(search));
             byMenu("savedSearchesMenu", "manageSearches")(program);
         },
         {}},
        {"search help", {u"ui/library/searchhelp.cpp Qt::Popup"_s},
         [](Program &program) {
             importFolder(program);
             ui::WindowDocks::bringForward(program.find<ui::Dock>("libraryDock"));
             program.find<QAbstractButton>("librarySearchHelpButton")->click();
         },
         {}},
    };
}

std::vector<DialogWay> chartWays()
{
    return {
        {"export chart", {u"ui/charts/chartexportdialog.cpp QDialog"_s}, byAction("exportChart"), {}},
        {"export chart to", {u"ui/charts/chartexportdialog.cpp QFileDialog"_s}, byAction("exportChart"), {click("exportChoose")}, false},
        {"replace chart", {u"ui/charts/chartexportdialog.cpp QMessageBox"_s}, byAction("exportChart"),
         {[](QWidget *dialog) {
             static QTemporaryFile there(QDir::temp().filePath(u"chart-XXXXXX.svg"_s));
             QVERIFY(there.open());
             name(dialog, there.fileName());
             QMetaObject::invokeMethod(dialog, "accept");
         }}},
        {"chart not written", {u"ui/charts/chartpane.cpp QMessageBox"_s}, byAction("exportChart"),
         {[](QWidget *dialog) {
             // As if the folder went after the dialog had seen it.
             name(dialog, u"/dev/null/chart.svg"_s);
             QMetaObject::invokeMethod(dialog, "done", Q_ARG(int, 1));
         }}},
        {"as known on", {u"ui/charts/chartcontrols.cpp QDialog"_s}, byAction("chartAsKnown"), {}},
        {"save look", {u"ui/charts/chartcontrols.cpp QInputDialog"_s}, byMenu("chartLooks", "chartSaveLook"), {}},
        {"chart lines", {u"ui/charts/picklist.cpp Qt::Popup"_s},
         [](Program &program) {
             bringChart(program);
             program.find<QAbstractButton>("chartLines")->click();
         },
         {}},
        {"chart companies", {},
         [](Program &program) {
             bringChart(program);
             program.find<QAbstractButton>("chartCompanies")->click();
         },
         {}},
    };
}

bool isWindowOfOurs(const QWidget *widget, const QWidget *main)
{
    const bool passing = widget->inherits("QMenu") || widget->inherits("QTipLabel") || widget->inherits("QDockWidget")
        || widget->inherits("QComboBoxPrivateContainer") || widget->inherits("QRubberBand");
    return widget != main && widget->isVisible() && widget->isWindow() && !passing;
}

QWidget *newest(const QWidget *main, const QList<QWidget *> &known)
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (isWindowOfOurs(widget, main) && !known.contains(widget)) {
            return widget;
        }
    }
    return nullptr;
}

} // namespace

const std::vector<DialogWay> &dialogWays()
{
    static const std::vector<DialogWay> all = [] {
        std::vector<DialogWay> ways;
        for (const auto &group : {windowWays(), correctionWays(), libraryWays(), chartWays()}) {
            ways.insert(ways.end(), group.begin(), group.end());
        }
        return ways;
    }();
    return all;
}

QStringList dialogsMade(const QString &sources)
{
    static const QRegularExpression kinds(u"\\b(QFileDialog|QInputDialog|QMessageBox|QColorDialog|QFontDialog|QProgressDialog)::(?:get|question|warning|"
                                          "information|critical|about)|\\b(QPageSetupDialog|QPrintPreviewDialog|QPrintDialog)[ (]|: (QDialog)\\(|"
                                          "\\b(QDialog|QWizard|QMessageBox|QProgressDialog|QFileDialog) \\w+\\(|new (QDialog|QMessageBox|QWizard|"
                                          "QProgressDialog|QFileDialog)\\(|\\(parent, (Qt::\\w+)\\)"_s);
    QStringList found;
    const QDir top(sources);
    for (QDirIterator files(top.filePath(u"ui"_s), {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly)) {
            continue;
        }
        const QString text = QString::fromUtf8(file.readAll());
        for (auto match = kinds.globalMatch(text); match.hasNext();) {
            const QStringList captured = match.next().capturedTexts();
            found << top.relativeFilePath(file.fileName()) + u' ' + captured.last();
        }
    }
    found.sort();
    found.removeDuplicates();
    return found;
}

void prepare(Program &program)
{
    program.open({program.write(u"a.txt"_s, cleanFiling()), program.write(u"b.txt"_s, doubtfulFiling())});
    program.goTo(program.cellWith(u"1,600"_s));
    program.window().findChild<ui::SourcePane *>()->selectAll();
    program.statement()->setFocus();
    QVERIFY(program.statement()->currentIndex().isValid());
}

void askForRule(Program &program)
{
    const Extraction &extraction = *program.filing()->effective;
    const auto &rows = extraction.statements.front().rows;
    const auto line = std::find_if(rows.begin(), rows.end(), [](const Row &row) { return !row.role.empty() && !row.heading; });
    QVERIFY(line != rows.end());
    program.goTo(QString::fromStdString(labelPath(extraction, 0, std::size_t(line - rows.begin()))));
    QTimer::singleShot(0, qApp, [] {
        auto *dialog = QApplication::activeModalWidget();
        QVERIFY(dialog);
        auto *list = dialog->findChild<QListWidget *>(u"roleList"_s);
        list->setCurrentItem(list->findItems(models::roleText("royalty-revenue"), Qt::MatchExactly).value(0));
        QMetaObject::invokeMethod(dialog, "accept");
    });
    program.trigger("rowRole");
}

void picture(QWidget *window, const QString &name)
{
    const QString folder = qEnvironmentVariable("FILINGSCOPE_PICTURES");
    if (!folder.isEmpty() && QDir().mkpath(folder)) {
        QCoreApplication::processEvents();
        window->grab().save(QDir(folder).filePath(QString(name).replace(u' ', u'-') + u".png"_s));
    }
}

bool visit(Program &program, const DialogWay &way, const DialogWay::Step &look)
{
    const QWidget *main = &program.window();
    QList<QWidget *> known;
    std::size_t step = 0;
    bool looked = false;
    QTimer watch;
    watch.setInterval(5);
    const auto next = [&] {
        QWidget *window = newest(main, known);
        if (!looked && window) {
            known << window;
            if (step < way.further.size()) {
                // Not from within the timer: the step may wait for the next window itself.
                const Step &further = way.further[step++];
                QMetaObject::invokeMethod(window, [&further, window] { further(window); }, Qt::QueuedConnection);
            } else {
                look(window);
                looked = true;
            }
        } else if (looked) {
            // The last that opened is the first to go.
            while (!known.isEmpty() && !(known.last() && QApplication::topLevelWidgets().contains(known.last()) && known.last()->isVisible())) {
                known.removeLast();
            }
            if (known.isEmpty()) {
                watch.stop();
            } else {
                known.last()->close();
            }
        }
    };
    QObject::connect(&watch, &QTimer::timeout, &program.window(), next);
    watch.start();
    way.reach(program);
    [[maybe_unused]] const bool over = QTest::qWaitFor([&] { return !watch.isActive(); }, 8000);
    return looked;
}

} // namespace filing::tests
