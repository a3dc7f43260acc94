// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/chartfixture.h"
#include "tests/support/flatsheets.h"
#include "tests/support/samplefilings.h"
#include "ui/charts/figuretables.h"
#include "ui/charts/chartdata.h"
#include "ui/charts/chartworkbook.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace filing;
using namespace filing::ui;
using namespace Qt::StringLiterals;

namespace
{

// Columns of the sheet of sources.
constexpr int sourceFile = 2;
constexpr int sourceBegin = 5;
constexpr int sourceEnd = 6;
constexpr int sourcePrinted = 10;
constexpr int sourceNumber = 11;
constexpr int sourceValue = 13;
constexpr int sourceStanding = 15;
constexpr int sourceBy = 16;
constexpr int sourceWhy = 18;
constexpr int sourceMachine = 19;
constexpr int sourceUses = 20;
constexpr int firstFigureRow = 5;

/// LibreOffice with a profile of its own that works out every formula when it opens a file.
class Office
{
public:
    Office()
    {
        const QString user = m_folder.filePath(u"profile/user"_s);
        QDir().mkpath(user);
        QFile settings(user + u"/registrymodifications.xcu"_s);
        if (settings.open(QIODevice::WriteOnly)) {
            settings.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                           "<oor:items xmlns:oor=\"http://openoffice.org/2001/registry\">");
            for (const char *mode : {"OOXMLRecalcMode", "ODFRecalcMode"}) {
                settings.write(QByteArray("<item oor:path=\"/org.openoffice.Office.Calc/Formula/Load\"><prop oor:name=\"") + mode
                               + "\" oor:op=\"fuse\"><value>0</value></prop></item>");
            }
            settings.write("</oor:items>\n");
        }
    }

    [[nodiscard]] static QString program() { return QStandardPaths::findExecutable(u"soffice"_s); }

    /// The bytes of a spreadsheet as flat XML; empty where LibreOffice did not take it.
    QByteArray flat(const QByteArray &bytes, const QString &suffix)
    {
        const QString name = u"book%1"_s.arg(++m_count);
        const QString in = m_folder.filePath(name + u'.' + suffix);
        const QString out = m_folder.filePath(name);
        QFile file(in);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            return {};
        }
        file.close();
        QProcess process;
        process.start(program(), {u"--headless"_s, u"--norestore"_s, u"-env:UserInstallation=file://"_s + m_folder.filePath(u"profile"_s),
                                  u"--convert-to"_s, u"fods"_s, u"--outdir"_s, out, in});
        process.waitForFinished(150'000);
        QFile made(out + u'/' + name + u".fods"_s);
        return made.open(QIODevice::ReadOnly) ? made.readAll() : QByteArray();
    }

private:
    QTemporaryDir m_folder;
    int m_count = 0;
};

QByteArray workbook(const models::Snapshot &shown, const ChartOptions &options = {})
{
    QString error;
    const QByteArray bytes = chartWorkbook(shown.series, shown, options, &error);
    if (bytes.isEmpty()) {
        qWarning("%s", qPrintable(error));
    }
    return bytes;
}

} // namespace

class TestChartWorkbook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void opensWithTheSameFigures();
    void derivesLive();
    void recomputesFromAChangedSource();
    void tracesEverySourceToItsBytes();
    void tellsCorrections();
    void tellsRestatementsAndDoubts();
    void stacksLikeThePicture();
    void annualFigures();
    void survivesHostileNames();

private:
    test::FlatSheets sheetsOf(const QByteArray &bytes, const QString &suffix = u"xlsx"_s)
    {
        m_flat = m_office->flat(bytes, suffix);
        return test::FlatReader(m_flat).read();
    }

    std::unique_ptr<Office> m_office;
    QByteArray m_flat;
    QByteArray m_sampleFlat;
    test::FlatSheets m_sample;
};

void TestChartWorkbook::initTestCase()
{
    if (!canWriteWorkbook()) {
        QSKIP("built without libxlsxwriter");
    }
    QVERIFY(workbook(*test::chartSnapshot()).startsWith("PK"));
    if (Office::program().isEmpty()) {
        QSKIP("LibreOffice (soffice) is not installed; packaging/setup.sh --tests installs it");
    }
    m_office = std::make_unique<Office>();
    m_sample = sheetsOf(workbook(*test::sampleSnapshot()));
    m_sampleFlat = m_flat;
    QVERIFY2(!m_sample.isEmpty(), "LibreOffice made nothing of the workbook");
}

void TestChartWorkbook::opensWithTheSameFigures()
{
    QCOMPARE(test::FlatReader(m_sampleFlat).read().keys(), (QStringList{u"Chart"_s, u"Figures"_s, u"Notes"_s, u"Sources"_s}));
    const models::SnapshotPtr shown = test::sampleSnapshot();
    const FigureTable table = figureTables(shown->series, {}).front();
    int compared = 0;
    for (int line = 0; line < int(table.lines.size()); ++line) {
        for (int period = 0; period < int(table.periods.size()); ++period) {
            const Amount *amount = amountIn(*table.periods[std::size_t(period)], table.lines[std::size_t(line)]->role);
            const auto cell = m_sample[u"Figures"_s].value({firstFigureRow + line, 2 + period});
            QCOMPARE(!cell.type.isEmpty(), amount != nullptr);
            if (amount) {
                QCOMPARE(cell.value, amount->value.toDouble());
                QVERIFY2(cell.formula.contains(u"Sources"_s), qPrintable(cell.formula));
                ++compared;
            }
        }
    }
    QVERIFY(compared > 150);
    const ChartData data = prepareChart(shown->series, {});
    for (const ChartMark &mark : data.marks) {
        const auto cell = m_sample[u"Chart"_s].value({31 + mark.slot, 1 + mark.kind});
        QVERIFY2(std::abs(cell.value - mark.to) < 1e-9 && cell.formula.contains(u"Figures"_s), qPrintable(mark.name));
    }
    QVERIFY(m_sampleFlat.contains("chart:chart"));
    QVERIFY(m_sampleFlat.contains("chart:class=\"chart:line\""));
}

void TestChartWorkbook::derivesLive()
{
    const auto &figures = m_sample[u"Figures"_s];
    const auto &sources = m_sample[u"Sources"_s];
    // Q4 of fiscal 2012: the year less nine months, both as restated: a mix of reported and restated figures would be wrong.
    QCOMPARE(figures.value({3, 9}).text, u"Q4 FY12"_s);
    QCOMPARE(figures.value({7, 0}).text, u"Total revenues"_s);
    const auto cell = figures.value({7, 9});
    QCOMPARE(cell.value, 14'304'000.0);
    static const QRegularExpression form(u"^of:=\\[\\$?Sources\\.N(\\d+)\\]-\\[\\$?Sources\\.N(\\d+)\\]$"_s);
    const auto match = form.match(cell.formula);
    QVERIFY2(match.hasMatch(), qPrintable(cell.formula));
    const int year = match.captured(1).toInt() - 1;
    const int nineMonths = match.captured(2).toInt() - 1;
    QCOMPARE(sources.value({year, sourceValue}).value, 51'675'000.0);
    QCOMPARE(sources.value({nineMonths, sourceValue}).value, 37'371'000.0);
    QCOMPARE(sources.value({year, sourcePrinted}).text, u"51,675"_s);
    QVERIFY(sources.value({year, sourceUses}).text.contains(u"Total revenues, Q4 FY12 = FY − 9M"_s));
}

void TestChartWorkbook::recomputesFromAChangedSource()
{
    QByteArray changed = m_sampleFlat;
    QCOMPARE(changed.count("office:value=\"51675\""), 1);
    changed.replace("office:value=\"51675\"", "office:value=\"52675\"");
    // No formula remembers what it came to.
    QString text = QString::fromUtf8(changed);
    static const QRegularExpression remembered(u"(table:formula=\"[^\"]*\") office:value-type=\"float\" office:value=\"[^\"]*\" calcext:value-type=\"float\""_s);
    QVERIFY(text.contains(remembered));
    text.replace(remembered, u"\\1"_s);
    const test::FlatSheets sheets = sheetsOf(text.toUtf8(), u"fods"_s);
    QCOMPARE(sheets[u"Figures"_s].value({7, 9}).value, 15'304'000.0);
    QCOMPARE(sheets[u"Chart"_s].value({31 + 7, 1}).value, 15.304);
    // All others are what they were.
    const auto &before = m_sample[u"Figures"_s];
    for (auto cell = before.begin(); cell != before.end(); ++cell) {
        if (cell.key() != std::pair{7, 9}) {
            QCOMPARE(sheets[u"Figures"_s].value(cell.key()).value, cell->value);
        }
    }
}

void TestChartWorkbook::tracesEverySourceToItsBytes()
{
    const auto &sources = m_sample[u"Sources"_s];
    int checked = 0;
    for (int row = 1; sources.contains({row, 0}); ++row) {
        const QString file = sources.value({row, sourceFile}).text;
        QFile filing(QStringLiteral(FILING_SAMPLES) + u'/' + file);
        QVERIFY2(filing.open(QIODevice::ReadOnly), qPrintable(file));
        const auto begin = qsizetype(sources.value({row, sourceBegin}).value);
        const auto end = qsizetype(sources.value({row, sourceEnd}).value);
        const QByteArray bytes = filing.readAll().mid(begin, end - begin);
        QCOMPARE(QString::fromUtf8(bytes).simplified(), sources.value({row, sourcePrinted}).text);
        // What is printed is the number, unless the program says that it repaired it.
        const bool repaired = sources.value({row, sourceStanding}).text.contains(u"repaired"_s);
        const QString plain = QString::fromUtf8(bytes).remove(u',').replace(u'(', u'-').remove(u')').remove(u' ');
        if (!repaired && plain != u"—"_s) {
            QCOMPARE(plain.toDouble(), sources.value({row, sourceNumber}).value);
        }
        ++checked;
    }
    QVERIFY(checked > 150);
}

void TestChartWorkbook::tellsCorrections()
{
    const models::SnapshotPtr before = test::sampleSnapshot();
    const Amount &amount = before->series.registrants.front().quarters.front().values.find("total-revenues")->second;
    const models::SnapshotPtr shown = test::sampleSnapshot({test::said(*before, amount.sources.front(), "10,617", "misprint")});
    const test::FlatSheets sheets = sheetsOf(workbook(*shown));
    QCOMPARE(sheets[u"Figures"_s].value({7, 2}).value, 10'617'000.0);
    int told = 0;
    const auto &sources = sheets[u"Sources"_s];
    for (int row = 1; sources.contains({row, 0}); ++row) {
        if (!sources.value({row, sourceBy}).text.isEmpty()) {
            ++told;
            QCOMPARE(sources.value({row, sourceBy}).text, u"B. Analyst"_s);
            QCOMPARE(sources.value({row, sourceBy + 1}).text, u"2026-03-04 05:06 UTC"_s);
            QCOMPARE(sources.value({row, sourceWhy}).text, u"misprint"_s);
            QCOMPARE(sources.value({row, sourceMachine}).text, u"10,616"_s);
            QCOMPARE(sources.value({row, sourcePrinted}).text, u"10,616"_s);
            QCOMPARE(sources.value({row, sourceNumber}).value, 10'617.0);
            QVERIFY(sources.value({row, sourceStanding}).text.contains(u"corrected by a person"_s));
        }
    }
    QCOMPARE(told, 1);
    QStringList notes;
    for (const test::FlatCell &cell : sheets[u"Notes"_s]) {
        notes << cell.text;
    }
    QVERIFY(notes.contains(u"B. Analyst"_s) && notes.contains(u"misprint"_s) && notes.contains(u"10,617"_s));
}

void TestChartWorkbook::tellsRestatementsAndDoubts()
{
    const test::FlatSheets sheets = sheetsOf(workbook(*test::chartSnapshot()));
    bool restated = false;
    bool doubtful = false;
    const auto &notes = sheets[u"Notes"_s];
    for (auto cell = notes.begin(); cell != notes.end(); ++cell) {
        const int row = cell.key().first;
        restated = restated || (cell->value == 12'435'000.0 && notes.value({row, 0}).text == u"Revenues"_s
                                && notes.value({row + 1, 2}).value == 12'125'000.0 && notes.value({row + 1, 6}).text == u"the newest"_s);
        doubtful = doubtful || (cell->text == u"Total costs and expenses"_s && notes.value({row, 1}).text == u"Q2 FY12"_s);
    }
    QVERIFY(restated);
    QVERIFY(doubtful);
}

void TestChartWorkbook::stacksLikeThePicture()
{
    ChartOptions options;
    options.mode = ChartMode::Stacked;
    const models::SnapshotPtr shown = test::sampleSnapshot();
    const test::FlatSheets sheets = sheetsOf(workbook(*shown, options));
    const ChartData data = prepareChart(shown->series, options);
    const int rows = data.columns + 1;
    for (const ChartMark &mark : data.marks) {
        const auto cell = sheets[u"Chart"_s].value({31 + mark.slot * rows + std::max(0, mark.column), 1 + mark.kind});
        const double height = mark.isPoint() ? mark.to : mark.to - mark.from;
        QVERIFY2(std::abs(cell.value - height) < 1e-9 && !cell.formula.isEmpty(), qPrintable(mark.name));
    }
}

void TestChartWorkbook::annualFigures()
{
    ChartOptions options;
    options.annual = true;
    const test::FlatSheets sheets = sheetsOf(workbook(*test::sampleSnapshot(), options));
    QCOMPARE(sheets[u"Figures"_s].value({3, 2}).text, u"FY11"_s);
    QCOMPARE(sheets[u"Figures"_s].value({7, 3}).value, 51'675'000.0);
}

void TestChartWorkbook::survivesHostileNames()
{
    models::Snapshot shown = *test::chartSnapshot();
    SeriesRegistrant &registrant = shown.series.registrants.edit(0);
    registrant.name = "=HYPERLINK(\"http://example.invalid\";\"x\")";
    registrant.currency = "=1+1";
    const std::vector<std::string> labels{"=1+1", "+1", "-1", "@SUM(A1)", "<script>alert(1)</script>", std::string(10'000, 'W'),
                                          std::string(40'000, 'Z'), "\xd7\x90\xd7\x91\xd7\x92 \xe2\x80\xae evil", "a\x01" "b\x1b"};
    QCOMPARE(registrant.lines.size(), labels.size());
    for (std::size_t i = 0; i < labels.size(); ++i) {
        registrant.lines[i].label = labels[i];
    }
    const test::FlatSheets sheets = sheetsOf(workbook(shown));
    QCOMPARE(sheets[u"Figures"_s].value({0, 0}).text, QString::fromStdString(registrant.name));
    for (int i = 0; i < 6; ++i) {
        QCOMPARE(sheets[u"Figures"_s].value({firstFigureRow + i, 0}).text, QString::fromStdString(labels[std::size_t(i)]));
    }
    QCOMPARE(sheets[u"Figures"_s].value({firstFigureRow + 6, 0}).text.size(), 32'001);
    QCOMPARE(sheets[u"Figures"_s].value({firstFigureRow + 8, 0}).text, u"ab"_s);
    for (const QString &sheet : {u"Chart"_s, u"Figures"_s, u"Sources"_s, u"Notes"_s}) {
        for (const test::FlatCell &cell : sheets[sheet]) {
            QVERIFY2(cell.formula.isEmpty() || cell.formula.contains(u"[.") || cell.formula.contains(u"Sources"_s)
                         || cell.formula.contains(u"Figures"_s), qPrintable(cell.formula));
            QVERIFY(cell.formula.isEmpty() || cell.type == u"float"_s);
        }
    }
}

QTEST_MAIN(TestChartWorkbook)
#include "tst_chartworkbook.moc"
