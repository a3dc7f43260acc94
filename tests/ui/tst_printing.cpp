// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What goes on paper: the text with its lines and marks, the statement with its signs, the chart; what is offered first is what the person
// looks at; a long text can be watched and stopped.
#include "program.h"

#include "ui/actions.h"
#include "ui/charts/chartpane.h"
#include "ui/print/pageframe.h"
#include "ui/print/pagepreview.h"
#include "ui/print/printdialog.h"
#include "ui/print/statementpages.h"
#include "ui/print/textpages.h"
#include "ui/source/sourceview.h"

#include <QAbstractButton>
#include <QAction>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QPicture>
#include <QSpinBox>
#include <QStatusBar>
#include <QTableView>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace filing;
using tests::Program;

namespace
{

const QSizeF a4 {481, 728};

ui::TextPages::What textOf(const QByteArray &bytes)
{
    const DocumentPtr document = Document::fromBytes(bytes.toStdString());
    return {ui::ShownText::source(document), {}, {0, document->size()}};
}

/// What is darker than paper.
QRect inked(const QImage &image)
{
    QRect rect;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qGray(image.pixel(x, y)) < 200) {
                rect |= QRect(x, y, 1, 1);
            }
        }
    }
    return rect;
}

QImage picture(ui::PrintPages &pages, QSizeF sheet, int page, double scale = 1)
{
    QImage image((sheet * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    ui::paintPage(painter, sheet, {u"a.txt"_s, u"Brightwater"_s, u"now"_s}, pages, page, pages.count());
    return image;
}

void cutAll(ui::PrintPages &pages)
{
    while (!pages.cut()) {
    }
}

/// Runs what a person does in the dialog that the action opens.
void inDialog(Program &program, const std::function<void(ui::PrintDialog *)> &deed)
{
    bool met = false;
    QTimer::singleShot(0, &program.window(), [&] {
        auto *dialog = program.find<ui::PrintDialog>("printDialog");
        QVERIFY(dialog);
        met = true;
        deed(dialog);
        dialog->reject();
    });
    program.trigger("print");
    QVERIFY(met);
    program.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&program.window()));
}

int pdfPages(const QString &file)
{
    QFile pdf(file);
    return pdf.open(QIODevice::ReadOnly) ? int(pdf.readAll().count("/Type /Page\n")) : -1;
}

} // namespace

class TestPrinting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLineIsOnOnePage();
    void rangesAreWholeLines();
    void widePagesAreDrawnSmaller();
    void longTextIsCutInMoments();
    void statementCarriesItsSigns();
    void offersWhatIsLookedAt();
    void choosesLines();
    void previewLeadsThroughThePages();
    void savesPdf_data();
    void savesPdf();
    void canBeStopped();
    void tellsWhyAFileCannotBeWritten();
    void nothingToPrint();
};

void TestPrinting::everyLineIsOnOnePage()
{
    QByteArray bytes;
    for (int i = 0; i < 500; ++i) {
        bytes += "line " + QByteArray::number(i) + '\n';
    }
    ui::TextPages pages(textOf(bytes));
    pages.setRoom(ui::roomIn(a4));
    cutAll(pages);
    QVERIFY(pages.count() > 5 && pages.count() < 12);
    // The last page is not empty, and not full.
    const QRect last = inked(picture(pages, a4, pages.count() - 1).copy(0, 22, 481, 680));
    QVERIFY(last.height() > 3);
    QVERIFY(inked(picture(pages, a4, 0).copy(0, 22, 481, 680)).height() > 640);
}

void TestPrinting::rangesAreWholeLines()
{
    ui::TextPages::What what = textOf("first line\nsecond line\nthird line\nfourth line\n");
    what.range = {14, 26};   // From within the second line into the third.
    ui::TextPages two(what);
    two.setRoom(ui::roomIn(a4));
    cutAll(two);
    QCOMPARE(two.count(), 1);
    what.range = {0, 45};
    ui::TextPages all(what);
    all.setRoom(ui::roomIn(a4));
    cutAll(all);
    const int height = inked(picture(all, a4, 0).copy(0, 22, 481, 680)).height();
    const int half = inked(picture(two, a4, 0).copy(0, 22, 481, 680)).height();
    QVERIFY2(half * 2 > height - 8 && half * 2 < height + 8, qPrintable(u"%1 of %2"_s.arg(half).arg(height)));
}

void TestPrinting::widePagesAreDrawnSmaller()
{
    // A table row is not broken; it must end on the paper all the same.
    QByteArray row = "Total revenues";
    for (int i = 0; i < 14; ++i) {
        row += "\t1,234,5" + QByteArray::number(10 + i);
    }
    ui::TextPages pages(textOf(row + "\n" + row + "\nshort\n"));
    pages.setRoom(ui::roomIn(a4));
    cutAll(pages);
    const QSizeF wider(a4.width() + 200, a4.height());
    QImage image(wider.toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    pages.paint(painter, 0);
    painter.end();
    const QRect ink = inked(image);
    QVERIFY(ink.right() > a4.width() * 0.9 && ink.right() <= a4.width());
}

void TestPrinting::longTextIsCutInMoments()
{
    QByteArray bytes;
    while (bytes.size() < 9'000'000) {
        bytes += "A line of a long filing that says nothing of interest at all.\n";
    }
    ui::TextPages pages(textOf(bytes));
    pages.setRoom(ui::roomIn(a4));
    QVERIFY(!pages.cut());
    QVERIFY(pages.count() > 0);
    // The first page is there before the last is known.
    QVERIFY(inked(picture(pages, a4, 0)).height() > 600);
    int slices = 1;
    while (!pages.cut()) {
        ++slices;
    }
    QVERIFY(slices >= 3);
    QVERIFY(pages.count() > 1500);
    // Only a few lines of it: nobody cuts the rest.
    ui::TextPages::What what = textOf(bytes);
    what.range = {0, 300};
    ui::TextPages few(what);
    few.setRoom(ui::roomIn(a4));
    QVERIFY(few.cut());
    QCOMPARE(few.count(), 1);
}

void TestPrinting::statementCarriesItsSigns()
{
    Program program;
    program.open({program.write(u"b.txt"_s, tests::doubtfulFiling())});
    program.goTo(program.cellWith(u"7,400"_s));
    program.trigger("confirm");
    const ui::StatementPages pages(program.filing(), 0);
    const QString text = pages.plainText();
    for (const QString &word : {u"Total revenues"_s, u"10,000"_s, u"in thousands of USD"_s, u"✓✓"_s, u"⚠"_s, u"●"_s, u"proven"_s, u"contradicted"_s,
                                u"confirmed"_s}) {
        QVERIFY2(text.contains(word), qPrintable(word));
    }
}

void TestPrinting::offersWhatIsLookedAt()
{
    Program program;
    program.open({program.write(u"a.txt"_s, tests::cleanFiling())});
    program.find<ui::SourceView>("sourceView")->setFocus();
    inDialog(program, [](ui::PrintDialog *dialog) { QCOMPARE(dialog->choice().what, ui::Printed::Text); });
    program.statement()->setFocus();
    inDialog(program, [](ui::PrintDialog *dialog) { QCOMPARE(dialog->choice().what, ui::Printed::Statement); });
    program.trigger("showChart");
    inDialog(program, [](ui::PrintDialog *dialog) { QCOMPARE(dialog->choice().what, ui::Printed::Chart); });
    // A selection is what somebody wants.
    auto *view = program.find<ui::SourceView>("sourceView");
    view->select({10, 90});
    view->setFocus();
    inDialog(program, [](ui::PrintDialog *dialog) { QCOMPARE(dialog->choice().lines, ui::PrintedLines::Selected); });
}

void TestPrinting::choosesLines()
{
    Program program;
    program.open({program.write(u"a.txt"_s, tests::cleanFiling())});
    inDialog(program, [](ui::PrintDialog *dialog) {
        QCOMPARE(dialog->choice().lines, ui::PrintedLines::All);
        QVERIFY(!dialog->findChild<QAbstractButton *>(u"printSelected"_s)->isEnabled());
        dialog->findChild<QSpinBox *>(u"printTo"_s)->setValue(3);
        QCOMPARE(dialog->choice().lines, ui::PrintedLines::FromTo);
        dialog->findChild<QAbstractButton *>(u"printStatement"_s)->click();
        QVERIFY(!dialog->findChild<QSpinBox *>(u"printTo"_s)->isEnabled());
    });
}

void TestPrinting::previewLeadsThroughThePages()
{
    Program program;
    QByteArray bytes = tests::cleanFiling();
    for (int i = 0; i < 200; ++i) {
        bytes += "Another line of the exhibit.\n";
    }
    program.open({program.write(u"a.txt"_s, bytes)});
    inDialog(program, [](ui::PrintDialog *dialog) {
        auto *preview = dialog->findChild<ui::PagePreview *>(u"pagePreview"_s);
        QTRY_VERIFY(preview->isCounted());
        QVERIFY(preview->pageCount() >= 3);
        auto *next = dialog->findChild<QAbstractButton *>(u"previewNext"_s);
        auto *previous = dialog->findChild<QAbstractButton *>(u"previewPrevious"_s);
        QVERIFY(!previous->isEnabled());
        next->click();
        QCOMPARE(preview->page(), 1);
        QTest::keyClick(dialog->findChild<QWidget *>(u"previewSheet"_s), Qt::Key_End);
        QCOMPARE(preview->page(), preview->pageCount() - 1);
        QVERIFY(!next->isEnabled());
        // Something else begins with its first page.
        dialog->findChild<QAbstractButton *>(u"printChart"_s)->click();
        QCOMPARE(preview->page(), 0);
        QCOMPARE(preview->pageCount(), 1);
    });
}

void TestPrinting::savesPdf_data()
{
    QTest::addColumn<int>("what");
    QTest::newRow("the text") << int(ui::Printed::Text);
    QTest::newRow("the statement") << int(ui::Printed::Statement);
    QTest::newRow("the chart") << int(ui::Printed::Chart);
}

void TestPrinting::savesPdf()
{
    QFETCH(int, what);
    Program program;
    program.open({program.write(u"a.txt"_s, tests::cleanFiling())});
    const QString file = program.folder() + u"/out.pdf"_s;
    ui::PrintChoice choice;
    choice.what = ui::Printed(what);
    program.window().printToFile(choice, file);
    QVERIFY(!program.find<QAction>("print")->isEnabled());
    QTRY_VERIFY(QFileInfo::exists(file));
    QTRY_VERIFY(program.find<QAction>("print")->isEnabled());
    QVERIFY(pdfPages(file) >= 1);
    QVERIFY(program.window().statusBar()->currentMessage().contains(u"out.pdf"_s));
    QVERIFY(!program.find<QWidget>("printProgress")->isVisible());
}

void TestPrinting::canBeStopped()
{
    Program program;
    QByteArray bytes = tests::cleanFiling();
    for (int i = 0; i < 20000; ++i) {
        bytes += "Another line of the exhibit.\n";
    }
    program.open({program.write(u"a.txt"_s, bytes)});
    const QString file = program.write(u"out.pdf"_s, "what was there before");
    program.window().printToFile({}, file);
    QVERIFY(program.find<QWidget>("printProgress")->isVisible());
    program.trigger("cancelPrinting");
    QTRY_VERIFY(program.find<QAction>("print")->isEnabled());
    QVERIFY(!program.find<QWidget>("printProgress")->isVisible());
    QCOMPARE(QFileInfo(file).size(), qint64(21));
}

void TestPrinting::tellsWhyAFileCannotBeWritten()
{
    Program program;
    program.open({program.write(u"a.txt"_s, tests::cleanFiling())});
    program.window().printToFile({}, program.folder() + u"/no/such/folder/out.pdf"_s);
    QTRY_VERIFY(program.find<QWidget>("messageStrip")->isVisible());
    QVERIFY(program.find<QAction>("print")->isEnabled());
}

void TestPrinting::nothingToPrint()
{
    Program program;
    QVERIFY(!program.find<QAction>("print")->isEnabled());
    const QString a = program.write(u"a.txt"_s, tests::cleanFiling());
    program.open({a});
    QVERIFY(program.find<QAction>("print")->isEnabled());
    program.trigger("closeAll");
    QTRY_VERIFY(!program.find<QAction>("print")->isEnabled());
}

QTEST_MAIN(TestPrinting)
#include "tst_printing.moc"
