// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window says of words that no field claims.
#include "program.h"

#include "ui/source/sourcepane.h"
#include "ui/source/sourceview.h"
#include "ui/source/legend.h"

#include <QLabel>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace filing;
using tests::Program;

namespace
{

/// A complete filing and a sentence behind it that no rule reads.
QByteArray filingWithARoof()
{
    return tests::cleanFiling() + "\nThe roof of the old boiler house was mended for $7,311 that winter.\n";
}

QString wordsAt(const Program &program, Span bytes)
{
    return QString::fromUtf8(bytes.of(program.filing()->document->bytes()).data(), static_cast<qsizetype>(bytes.size()));
}

QStringList marked(Program &program)
{
    QStringList words;
    for (const Span span : program.window().findChild<ui::SourceView *>()->unexplained()) {
        words << wordsAt(program, span);
    }
    return words;
}

bool namesTheRoof(const QStringList &words)
{
    return std::any_of(words.begin(), words.end(), [](const QString &word) { return word.contains(u"7,311"_s); });
}

} // namespace

class TestUnexplained : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statusBarTellsTheShare();
    void marksOnlyWhenAsked();
    void stepsFromOneToTheNext();
    void theModeIsRemembered();
    void aCorrectionExplains();
};

void TestUnexplained::statusBarTellsTheShare()
{
    Program program;
    program.open({program.write(u"a.txt"_s, filingWithARoof())});
    const auto *facts = program.find<QLabel>("factsLabel");
    QTRY_VERIFY2(facts->text().contains(u"of amounts explained"_s), qPrintable(facts->text()));
    QVERIFY2(!facts->text().contains(u"100\u00a0%"_s), qPrintable(facts->text()));
    const QStringList lines = facts->toolTip().split(u'\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY2(lines[0].contains(u"amounts belong"_s), qPrintable(lines[0]));
    QVERIFY2(lines[1].contains(u"dates"_s), qPrintable(lines[1]));
    QVERIFY2(lines[2].contains(u"names"_s), qPrintable(lines[2]));
    program.trigger("closeAll");
    QTRY_VERIFY2(!facts->text().contains(u"explained"_s), qPrintable(facts->text()));
    QVERIFY(facts->toolTip().isEmpty());
}

void TestUnexplained::marksOnlyWhenAsked()
{
    Program program;
    program.open({program.write(u"a.txt"_s, filingWithARoof())});
    QTRY_VERIFY(program.find<QLabel>("factsLabel")->text().contains(u"explained"_s));
    QVERIFY(marked(program).isEmpty());
    const auto *legend = program.window().findChild<ui::Legend *>();
    QVERIFY(!legend->accessibleName().contains(u"Unexplained"_s));
    program.trigger("unexplained");
    QVERIFY2(namesTheRoof(marked(program)), qPrintable(marked(program).join(u" | "_s)));
    QVERIFY(!marked(program).contains(u"9,000"_s));
    QVERIFY(legend->accessibleName().contains(u"Unexplained"_s));
    program.trigger("readingText");
    QVERIFY(!program.window().findChild<ui::SourceView *>()->unexplained().empty());
    program.trigger("unexplained");
    QVERIFY(marked(program).isEmpty());
    QVERIFY(!legend->accessibleName().contains(u"Unexplained"_s));
}

void TestUnexplained::stepsFromOneToTheNext()
{
    Program program;
    program.open({program.write(u"a.txt"_s, filingWithARoof())});
    QTRY_VERIFY(program.find<QLabel>("factsLabel")->text().contains(u"explained"_s));
    auto *source = program.window().findChild<ui::SourcePane *>();
    program.trigger("previousUnexplained");
    QVERIFY2(source->selectedText().contains(u"7,311"_s), "before the first stands the last");
    QVERIFY(program.find<QAction>("unexplained")->isChecked());
    const QStringList all = marked(program);
    QStringList met;
    for (qsizetype i = 0; i < all.size(); ++i) {
        QTest::keyClick(&program.window(), Qt::Key_F9);
        met << source->selectedText();
    }
    QCOMPARE(met, all);
}

void TestUnexplained::theModeIsRemembered()
{
    Program program;
    const QString file = program.write(u"a.txt"_s, filingWithARoof());
    program.trigger("unexplained");
    program.restart();
    QVERIFY(program.find<QAction>("unexplained")->isChecked());
    program.open({file});
    QTRY_VERIFY(namesTheRoof(marked(program)));
}

void TestUnexplained::aCorrectionExplains()
{
    Program program;
    program.open({program.write(u"a.txt"_s, filingWithARoof())});
    program.trigger("unexplained");
    QTRY_VERIFY(namesTheRoof(marked(program)));
    program.goTo(program.cellWith(u"9,000"_s));
    program.trigger("nextUnexplained");
    auto *source = program.window().findChild<ui::SourcePane *>();
    for (int i = 0; i < 50 && !source->selectedText().contains(u"7,311"_s); ++i) {
        program.trigger("nextUnexplained");
    }
    program.trigger("useSelection");
    QTRY_VERIFY2(!namesTheRoof(marked(program)), qPrintable(marked(program).join(u" | "_s)));
    program.trigger("undo");
    QTRY_VERIFY(namesTheRoof(marked(program)));
}

QTEST_MAIN(TestUnexplained)
#include "tst_unexplained.moc"
