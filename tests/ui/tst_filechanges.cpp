// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A file that changes or vanishes while it is open: the window says so, and shows what was read until the person asks for more.
#include "program.h"

#include "ui/actions.h"

#include <QAbstractButton>
#include <QAction>
#include <QDateTime>
#include <QFile>
#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace filing;
using tests::Program;

namespace
{

QWidget *strip(const Program &program)
{
    return program.find<QWidget>("changedStrip");
}

QString said(const Program &program)
{
    return strip(program)->findChild<QLabel *>(u"messageText"_s)->text();
}

QAbstractButton *answer(const Program &program, const char *name)
{
    return strip(program)->findChild<QAbstractButton *>(QLatin1StringView(name));
}

/// The way editors save: a new file takes the place of the old one.
void replace(const Program &program, const QString &path, const QByteArray &bytes)
{
    const QString beside = program.write(u"beside.tmp"_s, bytes);
    QVERIFY(std::rename(QFile::encodeName(beside).constData(), QFile::encodeName(path).constData()) == 0);
}

void age(const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addDays(-3), QFileDevice::FileModificationTime));
}

} // namespace

class TestFileChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changeIsSaidAndNothingSwapped_data();
    void changeIsSaidAndNothingSwapped();
    void readingAgainTakesTheNewBytes();
    void keepingEndsItUntilTheNextChange();
    void vanishingIsSaid();
    void comingBackAsItWasEndsIt();
    void anotherDateIsNoChange();
    void onlyTheFilingInFrontSpeaks();
    void correctionsStayWithWhatWasRead();
};

void TestFileChanges::changeIsSaidAndNothingSwapped_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("renamed");
    QTest::addColumn<bool>("old");
    QByteArray sameSize = tests::cleanFiling();
    sameSize.replace("9,000", "9,001");
    QTest::newRow("written in place, longer") << tests::cleanFiling() + "\nMore.\n" << false << true;
    QTest::newRow("written in place, same size") << sameSize << false << true;
    QTest::newRow("replaced by a renamed file") << sameSize << true << true;
    QTest::newRow("shortly after it was made") << sameSize << false << false;
}

void TestFileChanges::changeIsSaidAndNothingSwapped()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, renamed);
    QFETCH(bool, old);
    Program program;
    const QString a = program.write(u"a.txt"_s, tests::cleanFiling());
    if (old) {
        age(a);
    }
    program.open({a});
    QVERIFY(!strip(program)->isVisible());
    QVERIFY(!program.find<QAction>("keepRead")->isEnabled());
    const DocumentPtr before = program.filing()->document;
    if (renamed) {
        replace(program, a, bytes);
    } else {
        program.write(u"a.txt"_s, bytes);
    }
    QTRY_VERIFY(strip(program)->isVisible());
    QVERIFY2(said(program).startsWith(u"a.txt has changed on disk"_s), qPrintable(said(program)));
    QCOMPARE(program.filing()->document, before);
}

void TestFileChanges::readingAgainTakesTheNewBytes()
{
    Program program;
    const QString a = program.write(u"a.txt"_s, tests::cleanFiling());
    program.open({a});
    // Again and again: a file that was replaced is watched on.
    for (int round = 1; round <= 3; ++round) {
        QByteArray bytes = tests::cleanFiling();
        bytes.replace("9,000", "9,00" + QByteArray::number(round));
        replace(program, a, bytes);
        QTRY_VERIFY(strip(program)->isVisible());
        answer(program, "readAgainButton")->click();
        QTRY_VERIFY(!program.session().isLoading());
        QTRY_COMPARE(program.filing()->document->bytes(), std::string_view(bytes.constData(), std::size_t(bytes.size())));
        QTRY_VERIFY(!strip(program)->isVisible());
    }
}

void TestFileChanges::keepingEndsItUntilTheNextChange()
{
    Program program;
    const QString a = program.write(u"a.txt"_s, tests::cleanFiling());
    program.open({a});
    program.write(u"a.txt"_s, tests::cleanFiling() + "\nOne.\n");
    QTRY_VERIFY(strip(program)->isVisible());
    answer(program, "keepReadButton")->click();
    QVERIFY(!strip(program)->isVisible());
    QVERIFY(!program.find<QAction>("keepRead")->isEnabled());
    program.write(u"a.txt"_s, tests::cleanFiling() + "\nOne and two.\n");
    QTRY_VERIFY(strip(program)->isVisible());
    // Escape keeps as well.
    QTest::keyClick(&program.window(), Qt::Key_Escape);
    QVERIFY(!strip(program)->isVisible());
}

void TestFileChanges::vanishingIsSaid()
{
    Program program;
    const QString a = program.write(u"a.txt"_s, tests::cleanFiling());
    program.open({a});
    QVERIFY(QFile::remove(a));
    QTRY_VERIFY(strip(program)->isVisible());
    QVERIFY2(said(program).startsWith(u"a.txt is not there any more"_s), qPrintable(said(program)));
    QVERIFY(program.filing()->effective);
    QVERIFY(!answer(program, "readAgainButton"));
    answer(program, "closeButton")->click();
    QTRY_VERIFY(program.session().snapshot()->filings.empty());
    QVERIFY(!strip(program)->isVisible());
}

void TestFileChanges::comingBackAsItWasEndsIt()
{
    Program program;
    const QString a = program.write(u"a.txt"_s, tests::cleanFiling());
    program.open({a});
    QVERIFY(QFile::rename(a, program.folder() + u"/aside.txt"_s));
    QTRY_VERIFY(strip(program)->isVisible());
    QVERIFY(QFile::rename(program.folder() + u"/aside.txt"_s, a));
    QTRY_VERIFY(!strip(program)->isVisible());
}

void TestFileChanges::anotherDateIsNoChange()
{
    Program program;
    const QString a = program.write(u"a.txt"_s, tests::cleanFiling());
    const QString b = program.write(u"b.txt"_s, tests::doubtfulFiling());
    program.open({a, b});
    age(a);
    replace(program, a, tests::cleanFiling());
    // The other one tells when both were looked at.
    program.write(u"b.txt"_s, tests::cleanFiling());
    program.window().cursor().moveTo({b, {}, {}});
    QTRY_VERIFY(strip(program)->isVisible());
    program.window().cursor().moveTo({a, {}, {}});
    QVERIFY(!strip(program)->isVisible());
}

void TestFileChanges::onlyTheFilingInFrontSpeaks()
{
    Program program;
    const QString a = program.write(u"a.txt"_s, tests::cleanFiling());
    const QString b = program.write(u"b.txt"_s, tests::doubtfulFiling());
    program.open({a, b});
    program.write(u"a.txt"_s, tests::cleanFiling() + "\nMore.\n");
    QTRY_VERIFY(strip(program)->isVisible());
    program.window().cursor().moveTo({b, {}, {}});
    QVERIFY(!strip(program)->isVisible());
    program.window().cursor().moveTo({a, {}, {}});
    QVERIFY(strip(program)->isVisible());
}

void TestFileChanges::correctionsStayWithWhatWasRead()
{
    Program program;
    const QString a = program.write(u"a.txt"_s, tests::cleanFiling());
    program.open({a});
    const QString cell = program.cellWith(u"9,000"_s);
    program.goTo(cell);
    program.write(u"a.txt"_s, "\n\n\n" + tests::cleanFiling());
    QTRY_VERIFY(strip(program)->isVisible());
    program.trigger("confirm");
    QCOMPARE(program.filing()->log.size(), std::size_t(1));
    QCOMPARE(program.text(cell), u"9,000"_s);
    QVERIFY(strip(program)->isVisible());
    // The new bytes are another document; what was said of the old ones is offered, not forced on them.
    answer(program, "readAgainButton")->click();
    QTRY_VERIFY(!program.session().isLoading());
    QTRY_COMPARE(program.filing()->log.size(), std::size_t(0));
    QTRY_VERIFY(program.find<QWidget>("offerStrip")->isVisible());
}

QTEST_MAIN(TestFileChanges)
#include "tst_filechanges.moc"
