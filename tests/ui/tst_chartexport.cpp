// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/csv.h"
#include "tests/support/chartfixture.h"
#include "tests/support/samplefilings.h"
#include "ui/charts/chartexport.h"
#include "ui/charts/chartexportdialog.h"
#include "ui/charts/chartpane.h"
#include "ui/charts/chartpicture.h"
#include "ui/charts/charttables.h"
#include "ui/charts/chartview.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDoubleSpinBox>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>
#include <QTextTable>
#include <QTimer>
#include <QXmlStreamReader>

#include <unistd.h>

using namespace filing;
using namespace filing::ui;
using namespace Qt::StringLiterals;

namespace
{

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void answer(QMessageBox::StandardButton button)
{
    QTimer::singleShot(0, qApp, [button] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        QVERIFY(box);
        box->button(button)->click();
    });
}

} // namespace

class TestChartExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesPictures();
    void writesADrawingWithItsWords();
    void keepsHostileNamesOutOfADrawing();
    void writesFiguresAsCsv();
    void saysInCsvWhatWasCorrected();
    void writesOnlyTheCompanyThatIsShown();
    void neutralisesFormulas_data();
    void neutralisesFormulas();
    void saysInThePictureWhatWasCorrected();
    void refusesWhatItCannotWrite();
    void leavesTheOldFileWhereWritingFails();
    void knowsItsFormats();
    void asksBeforeReplacing();
    void offersSizeOnlyForPictures();
    void keepsTheFileNameAPersonGave();
    void remembersChoices();
    void ignoresDamagedSettings();
    void tellsWhatIsWrongWithAFile();
    void worksByKeyboard();
    void copiesPictureTextAndTable();
    void offersAMenu();
};

void TestChartExport::writesPictures()
{
    QTemporaryDir folder;
    const models::SnapshotPtr shown = test::chartSnapshot();
    QString error;
    for (const double scale : {1.0, 2.5}) {
        ChartOptions options;
        options.size = {600, 400};
        options.scale = scale;
        const QString file = folder.filePath(u"chart.png"_s);
        QVERIFY2(exportChart(shown->series, *shown, options, file, &error), qPrintable(error));
        const QImage image(file);
        QCOMPARE(image.size(), (QSizeF(600, 400) * scale).toSize());
        QCOMPARE(image.pixelColor(1, 1), QColor(Qt::white));
        QCOMPARE(image.text(u"Title"_s), u"Larkmoor Pumps, Inc. – Quarterly revenues and expenses"_s);
    }
    const QString pdf = folder.filePath(u"chart.PDF"_s);
    QVERIFY(exportChart(shown->series, *shown, {}, pdf, &error));
    const QByteArray content = contentOf(pdf);
    QVERIFY(content.startsWith("%PDF-"));
    QVERIFY(content.trimmed().endsWith("%%EOF"));
}

void TestChartExport::writesADrawingWithItsWords()
{
    const QByteArray svg = chartSvg(test::chartSnapshot()->series, {});
    QXmlStreamReader xml(svg);
    QString words;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::Characters) {
            words += xml.text();
        }
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    for (const QString &expected : {u"Larkmoor Pumps, Inc."_s, u"Q4 FY12"_s, u"Revenues"_s, u"Source: 8 filings"_s}) {
        QVERIFY2(words.contains(expected), qPrintable(expected));
    }
    QVERIFY(QSvgRenderer(svg).isValid());
}

void TestChartExport::keepsHostileNamesOutOfADrawing()
{
    SeriesSet set = test::chartSnapshot()->series;
    for (const std::string &name : {std::string("<script>alert(1)</script> & \"Sons\""), std::string(10'000, 'W'),
                                    std::string("\xd7\x90\xd7\x91\xd7\x92 \xe2\x80\xae evil"), std::string("a\x01" "b\x1b")}) {
        set.registrants.edit(0).name = name;
        const QByteArray svg = chartSvg(set, {});
        QVERIFY(!svg.contains("<script"));
        QXmlStreamReader xml(svg);
        while (!xml.atEnd()) {
            xml.readNext();
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString() + u' ' + QString::fromStdString(name.substr(0, 20))));
        QVERIFY(!chartPng(set, {}).isEmpty());
    }
}

void TestChartExport::writesFiguresAsCsv()
{
    const models::SnapshotPtr shown = test::chartSnapshot();
    const QString text = QString::fromUtf8(chartCsv(shown->series, *shown, {}));
    QVERIFY(text.startsWith(u"registrant,cik,fiscal year,"_s));
    QVERIFY(text.contains(u"\"Larkmoor Pumps, Inc.\",0001999001,2012,4,2012-04-01,2012-06-30,total-revenues,Total revenues,"
                          "18548000,derived,unchecked,false,FY − 9M,fy12-q4.txt ["_s));
    QVERIFY(text.contains(u"operating-income,Operating income (loss),-1679000,reported,"_s));
    ChartOptions one;
    one.roles = {"net-income"};
    one.annual = true;
    QCOMPARE(chartCsv(shown->series, *shown, one).count("\r\n"), 4);
    QString problem;
    const auto rows = models::csvRows(chartCsv(shown->series, *shown, {}), &problem);
    QVERIFY2(rows.has_value(), qPrintable(problem));
    for (const models::CsvRow &row : *rows) {
        QCOMPARE(row.cells.size(), rows->front().cells.size());
    }
}

void TestChartExport::saysInCsvWhatWasCorrected()
{
    const models::SnapshotPtr before = test::sampleSnapshot();
    const Amount &amount = before->series.registrants.front().quarters.front().values.find("total-revenues")->second;
    const models::SnapshotPtr shown = test::sampleSnapshot({test::said(*before, amount.sources.front(), "10,617", "=SUM(A1)")});
    QString problem;
    const auto rows = models::csvRows(chartCsv(shown->series, *shown, {}), &problem);
    int corrected = 0;
    for (const models::CsvRow &row : *rows) {
        if (row.cells[15] == u"true"_s) {
            ++corrected;
            QCOMPARE(row.cells[8], u"10617000"_s);
            for (const QString &words : {u"B. Analyst"_s, u"2026-03-04 05:06 UTC"_s, u"10,616 → 10,617"_s, u"=SUM(A1)"_s}) {
                QVERIFY2(row.cells[16].contains(words), qPrintable(row.cells[16]));
            }
        }
    }
    QCOMPARE(corrected, 1);
}

void TestChartExport::writesOnlyTheCompanyThatIsShown()
{
    models::Snapshot two = *test::chartSnapshot();
    SeriesRegistrant other = two.series.registrants.front();
    other.name = "Aster Mills Co.";
    other.cik = "0000000042";
    other.quarters.resize(4);
    two.series.registrants.push_back(other);
    QVERIFY(!chartCsv(two.series, two, {}).contains("Aster"));
    ChartOptions options;
    options.registrant = u"0000000042"_s;
    QVERIFY(chartCsv(two.series, two, options).contains("Aster Mills Co."));
    QVERIFY(!chartCsv(two.series, two, options).contains("Larkmoor"));
    options.registrant = u"Nobody Inc."_s;
    QString error;
    QVERIFY(!exportChart(two.series, two, options, u"/nowhere/x.csv"_s, &error));
    QVERIFY2(error.contains(u"Nobody Inc."_s), qPrintable(error));
}

void TestChartExport::neutralisesFormulas_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");
    QTest::newRow("formula") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("link") << u"=HYPERLINK(0;1)"_s << u"'=HYPERLINK(0;1)"_s;
    QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
    QTest::newRow("plus") << u"+1"_s << u"'+1"_s;
    QTest::newRow("minus and words") << u"-cmd"_s << u"'-cmd"_s;
    QTest::newRow("minus and a sum") << u"-1+2"_s << u"'-1+2"_s;
    QTest::newRow("infinity is no number") << u"-inf"_s << u"'-inf"_s;
    QTest::newRow("full width") << u"＝1"_s << u"'＝1"_s;
    QTest::newRow("tab") << u"\t=1"_s << u"'\t'=1"_s;
    QTest::newRow("an apostrophe, so that one can be taken away") << u"'tis"_s << u"''tis"_s;
    QTest::newRow("a negative number") << u"-1679000"_s << u"-1679000"_s;
    QTest::newRow("a negative fraction") << u"-0.24"_s << u"-0.24"_s;
    QTest::newRow("words") << u"Net sales"_s << u"Net sales"_s;
    QTest::newRow("empty") << QString() << QString();
}

void TestChartExport::neutralisesFormulas()
{
    QFETCH(QString, text);
    QFETCH(QString, cell);
    QCOMPARE(models::guardedFigure(text), cell);
    if (text.isEmpty() || text.startsWith(u'\t')) {
        return;
    }
    // The same through whole files and the clipboard: a registrant may call itself anything, and so may a line.
    models::Snapshot shown = *test::chartSnapshot();
    shown.series.registrants.edit(0).name = text.toStdString();
    shown.series.registrants.edit(0).lines.front().label = text.toStdString();
    const QString csv = QString::fromUtf8(chartCsv(shown.series, shown, {}));
    QCOMPARE(csv.section(u"\r\n"_s, 1, 1).section(u',', 0, 0), cell);
    const QString tsv = chartTsv(shown.series, {});
    QCOMPARE(tsv.section(u'\t', 0, 0), cell);
    QCOMPARE(tsv.section(u'\n', 1, 1).section(u'\t', 0, 0), cell);
    QVERIFY(chartHtmlTable(shown.series, {}).contains(u">%1</th>"_s.arg(cell.toHtmlEscaped())));
}

void TestChartExport::saysInThePictureWhatWasCorrected()
{
    const models::SnapshotPtr before = test::sampleSnapshot();
    const Amount &amount = before->series.registrants.front().quarters.front().values.find("total-revenues")->second;
    const models::SnapshotPtr shown = test::sampleSnapshot({test::said(*before, amount.sources.front(), "10,617", "")});
    QVERIFY(!QString::fromUtf8(chartSvg(before->series, {})).contains(u"corrected by a person"_s));
    const QString svg = QString::fromUtf8(chartSvg(shown->series, {}));
    QVERIFY(svg.contains(u"1 value corrected by a person"_s));
    QVERIFY(chartTsv(shown->series, {}).contains(u"Corrected by a person: Total revenues Q1 FY11"_s));
    QVERIFY(chartHtmlTable(shown->series, {}).contains(u"Corrected by a person: Total revenues Q1 FY11"_s));
}

void TestChartExport::refusesWhatItCannotWrite()
{
    QTemporaryDir folder;
    const models::SnapshotPtr shown = test::chartSnapshot();
    QString error;
    QVERIFY(!exportChart(shown->series, *shown, {}, folder.filePath(u"chart.gif"_s), &error));
    QVERIFY(error.contains(u".png"_s));
    QVERIFY(!exportChart(shown->series, *shown, {}, folder.filePath(u"missing/chart.png"_s), &error));
    QVERIFY2(error.contains(u"chart.png"_s) && error.contains(u"there is no folder"_s), qPrintable(error));
    QVERIFY(!exportChart(shown->series, *shown, {}, ExportFormat::Png, folder.path(), &error));
    QVERIFY2(error.contains(u"is a folder"_s), qPrintable(error));
    QVERIFY(!exportChart({}, {}, {}, folder.filePath(u"chart.png"_s), &error));
    QVERIFY(!QFile::exists(folder.filePath(u"chart.png"_s)));
    ChartOptions nothing;
    nothing.roles = {"no-such-role"};
    for (const QString &suffix : exportSuffixes()) {
        error.clear();
        QVERIFY(!exportChart(shown->series, *shown, nothing, folder.filePath(u"chart."_s + suffix), &error));
        QVERIFY2(!error.isEmpty(), qPrintable(suffix));
    }
    QVERIFY(!exportChart(shown->series, *shown, {}, folder.filePath(u"chart.gif"_s), nullptr));
}

void TestChartExport::leavesTheOldFileWhereWritingFails()
{
    // A full disk: every write to this device fails as one does there.
    if (!QFile::exists(u"/dev/full"_s)) {
        QSKIP("this system has no /dev/full");
    }
    const models::SnapshotPtr shown = test::chartSnapshot();
    QString error;
    QVERIFY(!exportChart(shown->series, *shown, {}, ExportFormat::Csv, u"/dev/full"_s, &error));
    QVERIFY2(error.contains(u"could not be written"_s) && error.size() > 40, qPrintable(error));
    if (geteuid() == 0) {
        QSKIP("root may write everywhere");
    }
    QTemporaryDir folder;
    const QString path = folder.filePath(u"chart.csv"_s);
    QVERIFY(exportChart(shown->series, *shown, {}, path, &error));
    const QByteArray old = contentOf(path);
    QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner));
    ChartOptions annual;
    annual.annual = true;
    QVERIFY(!exportChart(shown->series, *shown, annual, path, &error));
    QVERIFY2(error.contains(u"could not be written"_s), qPrintable(error));
    QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QCOMPARE(contentOf(path), old);
}

void TestChartExport::knowsItsFormats()
{
    QVERIFY(formatOfFile(u"a.pdf"_s) == ExportFormat::Pdf);
    QVERIFY(formatOfFile(u"a.HTM"_s) == ExportFormat::EvidenceHtml);
    QVERIFY(!formatOfFile(u"a.docx"_s) && !formatOfFile(u"pdf"_s));
    for (const ExportFormat format : exportFormats()) {
        QVERIFY(formatNamed(nameOf(format)) == format);
        QVERIFY(!wordsOf(format).isEmpty() && explanationOf(format).endsWith(u'.'));
    }
}

void TestChartExport::asksBeforeReplacing()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"chart.png"_s);
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    ChartExportDialog dialog({}, u"chart"_s, {});
    auto *file = dialog.findChild<QLineEdit *>(u"exportFile"_s);
    file->setText(path);
    answer(QMessageBox::No);
    dialog.accept();
    QCOMPARE(dialog.result(), int(QDialog::Rejected));
    answer(QMessageBox::Yes);
    dialog.accept();
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    auto *format = dialog.findChild<QComboBox *>(u"exportFormat"_s);
    format->setCurrentIndex(format->findData(int(ExportFormat::Svg)));
    QCOMPARE(dialog.file(), folder.filePath(u"chart.svg"_s));
}

void TestChartExport::offersSizeOnlyForPictures()
{
    ChartExportDialog dialog({}, u"chart"_s, {});
    dialog.show();
    auto *format = dialog.findChild<QComboBox *>(u"exportFormat"_s);
    auto *width = dialog.findChild<QSpinBox *>(u"exportWidth"_s);
    auto *scale = dialog.findChild<QDoubleSpinBox *>(u"exportScale"_s);
    auto *pixels = dialog.findChild<QLabel *>(u"exportPixels"_s);
    QVERIFY(width->isVisible() && scale->isVisible());
    scale->setValue(3);
    width->setValue(500);
    QVERIFY2(pixels->text().contains(u"1500 × 1620"_s), qPrintable(pixels->text()));
    format->setCurrentIndex(format->findData(int(ExportFormat::Pdf)));
    QVERIFY(width->isVisible() && !scale->isVisible());
    format->setCurrentIndex(format->findData(int(ExportFormat::EvidencePdf)));
    QVERIFY(!width->isVisible() && !scale->isVisible());
    QVERIFY(dialog.file().endsWith(u"chart-evidence.pdf"_s));
    QVERIFY(dialog.findChild<QLabel *>(u"exportExplanation"_s)->text().contains(u"lines of the filing"_s));
}

void TestChartExport::keepsTheFileNameAPersonGave()
{
    ChartExportDialog dialog({}, u"chart"_s, {});
    auto *format = dialog.findChild<QComboBox *>(u"exportFormat"_s);
    auto *file = dialog.findChild<QLineEdit *>(u"exportFile"_s);
    file->clear();
    QTest::keyClicks(file, u"/tmp/mine.csv"_s);
    QVERIFY(dialog.format() == ExportFormat::Csv);
    format->setCurrentIndex(format->findData(int(ExportFormat::EvidencePdf)));
    QCOMPARE(dialog.file(), u"/tmp/mine.pdf"_s);
    file->clear();
    QTest::keyClicks(file, u"/tmp/other.pdf"_s);
    QVERIFY(dialog.format() == ExportFormat::EvidencePdf);
}

void TestChartExport::remembersChoices()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    ExportChoices choices;
    choices.format = ExportFormat::EvidenceHtml;
    choices.folder = folder.path();
    choices.tone = Tone::Dark;
    choices.size = {700, 300};
    choices.scale = 3;
    choices.keepIn(settings);
    ChartExportDialog dialog({}, u"chart"_s, ExportChoices::from(settings));
    QVERIFY(dialog.format() == ExportFormat::EvidenceHtml);
    QCOMPARE(dialog.file(), folder.filePath(u"chart-evidence.html"_s));
    QVERIFY(dialog.options().tone == Tone::Dark);
    QCOMPARE(dialog.options().size, QSizeF(700, 300));
    QCOMPARE(dialog.options().scale, 3.0);
    QCOMPARE(dialog.choices().folder, folder.path());
}

void TestChartExport::ignoresDamagedSettings()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    settings.setValue(u"export/format"_s, u"floppy"_s);
    settings.setValue(u"export/folder"_s, u"/no/such/folder"_s);
    settings.setValue(u"export/tone"_s, 77);
    settings.setValue(u"export/size"_s, QSizeF(-5, 1e9));
    settings.setValue(u"export/scale"_s, u"many"_s);
    const ExportChoices choices = ExportChoices::from(settings);
    const ExportChoices usual;
    QVERIFY(choices.format == usual.format && choices.tone == usual.tone);
    QCOMPARE(choices.size, usual.size);
    QCOMPARE(choices.scale, usual.scale);
    const ChartExportDialog dialog({}, u"chart"_s, choices);
    QVERIFY(!dialog.file().startsWith(u"/no/such"_s));
}

void TestChartExport::tellsWhatIsWrongWithAFile()
{
    QTemporaryDir folder;
    ChartExportDialog dialog({}, u"chart"_s, {});
    dialog.show();
    auto *file = dialog.findChild<QLineEdit *>(u"exportFile"_s);
    auto *problem = dialog.findChild<QLabel *>(u"exportProblem"_s);
    file->setText(folder.filePath(u"missing/chart.png"_s));
    dialog.accept();
    QVERIFY(dialog.isVisible());
    QVERIFY2(problem->isVisible() && problem->text().contains(u"missing"_s), qPrintable(problem->text()));
    file->setText(QString());
    dialog.accept();
    QVERIFY(dialog.isVisible() && problem->isVisible());
    // A name without an ending gets the format's.
    file->setText(folder.filePath(u"v1.2"_s));
    dialog.accept();
    QVERIFY(!dialog.isVisible());
    QCOMPARE(dialog.file(), folder.filePath(u"v1.2.png"_s));
}

void TestChartExport::worksByKeyboard()
{
    QTemporaryDir folder;
    ExportChoices choices;
    choices.folder = folder.path();
    ChartExportDialog dialog({}, u"chart"_s, choices);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto *format = dialog.findChild<QComboBox *>(u"exportFormat"_s);
    QVERIFY(format->hasFocus());
    QTest::keyClick(format, Qt::Key_Down);
    QVERIFY(dialog.format() == ExportFormat::Svg);
    QTest::keyClick(&dialog, Qt::Key_F, Qt::AltModifier);
    QVERIFY(dialog.findChild<QLineEdit *>(u"exportFile"_s)->hasFocus());
    QTest::keyClick(&dialog, Qt::Key_Return);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(dialog.file(), folder.filePath(u"chart.svg"_s));
}

void TestChartExport::copiesPictureTextAndTable()
{
    models::SourceCursor cursor;
    ChartPane pane(cursor);
    pane.setSnapshot(test::chartSnapshot());
    pane.copyToClipboard();
    const QMimeData *mime = QApplication::clipboard()->mimeData();
    QVERIFY(mime->hasImage() && mime->hasHtml() && mime->hasText());
    QVERIFY(mime->text().contains(u"Total revenues\t10616000\t"_s));
    QVERIFY(mime->text().contains(u"Doubtful: "_s));
    QTextDocument document;
    document.setHtml(mime->html());
    QTextTable *table = nullptr;
    for (QTextFrame *frame : document.rootFrame()->childFrames()) {
        table = table ? table : qobject_cast<QTextTable *>(frame);
    }
    QVERIFY(table);
    QCOMPARE(table->columns(), 13);
    QCOMPARE(table->rows(), 10);
    QCOMPARE(table->cellAt(9, 7).firstCursorPosition().block().text(), u"(1,648,000)"_s);
}

void TestChartExport::offersAMenu()
{
    models::SourceCursor cursor;
    ChartPane pane(cursor);
    pane.resize(900, 400);
    pane.setSnapshot(test::chartSnapshot());
    pane.show();
    auto *view = pane.findChild<ChartView *>(u"chartView"_s);
    // Beside the bars: what can be done with the chart as a whole.
    const QPoint corner(2, 2);
    QContextMenuEvent event(QContextMenuEvent::Mouse, corner, view->viewport()->mapToGlobal(corner));
    QApplication::sendEvent(view->viewport(), &event);
    QVERIFY(pane.exportMenu()->isVisible());
    pane.exportMenu()->close();
    QCOMPARE(pane.exportMenu()->actions().size(), 2);
}

QTEST_MAIN(TestChartExport)
#include "tst_chartexport.moc"
