// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// "filingscope-cli chart" as scripts see it: the built programs are run on the samples.

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestChartCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void draws_data();
    void draws();
    void refuses_data();
    void refuses();
    void takesASavedLook();

private:
    int run(const QStringList &words);
    [[nodiscard]] QString drawn() const;

    QTemporaryDir m_folder;
    QByteArray m_said;
};

int TestChartCommand::run(const QStringList &words)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_CONFIG_HOME"_s, m_folder.filePath(u"config"_s));
    environment.insert(u"XDG_DATA_HOME"_s, m_folder.filePath(u"data"_s));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(FILING_CLI),
                  QStringList{u"chart"_s, u"--out"_s, m_folder.filePath(u"chart.svg"_s)} + words + QStringList{QStringLiteral(FILING_SAMPLES)});
    process.waitForFinished();
    m_said = process.readAllStandardError();
    return process.exitCode();
}

QString TestChartCommand::drawn() const
{
    QFile file(m_folder.filePath(u"chart.svg"_s));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void TestChartCommand::draws_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QStringList>("shows");
    QTest::newRow("what the pane draws") << QStringList{} << QStringList{u"Quarterly revenues and expenses, millions of USD"_s, u"Net result"_s};
    QTest::newRow("growth by calendar") << QStringList{u"--mode"_s, u"growth"_s, u"--axis"_s, u"calendar"_s}
                                        << QStringList{u"change on a year before"_s, u"Q3 2011"_s, u"8 of 12 quarters shown"_s};
    QTest::newRow("an index of a stretch") << QStringList{u"--mode"_s, u"indexed"_s, u"--from"_s, u"2012Q2"_s}
                                           << QStringList{u"Q2 FY12 = 100"_s};
    QTest::newRow("as first reported") << QStringList{u"--as"_s, u"first"_s} << QStringList{u"as first reported"_s};
    QTest::newRow("one company by the beginning of its name") << QStringList{u"--companies"_s, u"north"_s, u"--annual"_s}
                                                              << QStringList{u"Annual revenues and expenses"_s, u"FY12"_s};
}

void TestChartCommand::draws()
{
    QFETCH(QStringList, words);
    QFETCH(QStringList, shows);
    QVERIFY2(run(words) == 0, m_said.constData());
    const QString picture = drawn();
    for (const QString &text : shows) {
        QVERIFY2(picture.contains(text), qPrintable(text));
    }
}

void TestChartCommand::refuses_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("mode") << QStringList{u"--mode"_s, u"pie"_s} << QByteArray("grouped, stacked, common-size, growth, indexed, margins");
    QTest::newRow("axis") << QStringList{u"--axis"_s, u"lunar"_s} << QByteArray("fiscal or calendar");
    QTest::newRow("company") << QStringList{u"--companies"_s, u"nobody"_s} << QByteArray("nobody");
    QTest::newRow("stretch") << QStringList{u"--from"_s, u"yesterday"_s} << QByteArray("2011Q3");
    QTest::newRow("size") << QStringList{u"--size"_s, u"large"_s} << QByteArray("960x540");
    QTest::newRow("tone") << QStringList{u"--tone"_s, u"sepia"_s} << QByteArray("print, light or dark");
    QTest::newRow("view") << QStringList{u"--as"_s, u"today"_s} << QByteArray("latest, first or a day");
    QTest::newRow("look") << QStringList{u"--look"_s, u"none"_s} << QByteArray("No look is saved yet");
    QTest::newRow("line") << QStringList{u"--roles"_s, u"no-such-line"_s} << QByteArray("no filing prints it");
    QTest::newRow("nothing there") << QStringList{u"--from"_s, u"2050"_s} << QByteArray("nothing between");
}

void TestChartCommand::refuses()
{
    QFETCH(QStringList, words);
    QFETCH(QByteArray, says);
    QFile::remove(m_folder.filePath(u"chart.svg"_s));
    QVERIFY(run(words) != 0);
    QVERIFY2(m_said.contains(says), m_said.constData());
    QVERIFY(drawn().isEmpty());
}

void TestChartCommand::takesASavedLook()
{
    QVERIFY(QDir(m_folder.path()).mkpath(u"config/filingscope"_s));
    QFile settings(m_folder.filePath(u"config/filingscope/filingscope.ini"_s));
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write("[chartLooks]\nboard=mode=margins axis=fiscal annual=no net=yes roles=\n");
    settings.close();
    QVERIFY2(run({u"--look"_s, u"board"_s}) == 0, m_said.constData());
    QVERIFY(drawn().contains(u"Operating margin"_s));
}

QTEST_MAIN(TestChartCommand)
#include "tst_chartcommand.moc"
