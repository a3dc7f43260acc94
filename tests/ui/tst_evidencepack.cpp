// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/chartfixture.h"
#include "tests/support/samplefilings.h"
#include "ui/charts/evidence/evidencehtml.h"
#include "ui/charts/evidence/evidencepack.h"
#include "ui/charts/evidence/evidencepdf.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace filing;
using namespace filing::ui;
using namespace Qt::StringLiterals;

namespace
{

QStringList matches(const QString &text, const QString &pattern)
{
    QStringList found;
    for (auto each = QRegularExpression(pattern).globalMatch(text); each.hasNext();) {
        found << each.next().captured(1);
    }
    return found;
}

/// The bytes of the file that a source names.
QString bytesAt(const models::Snapshot &shown, const ProofSource &source)
{
    const models::OpenFilingPtr filing = shown.find(QString::fromStdString(source.source.key));
    const std::string_view bytes = filing->document->bytes();
    return QString::fromUtf8(bytes.substr(source.evidence.span.begin, source.evidence.span.size()));
}

} // namespace

class TestEvidencePack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFigureIsQuotedWhereItStands();
    void aDerivedFigureShowsAllItsSources();
    void whatWasComputedSaysHow();
    void linksStayOnThePage();
    void nothingIsFetchedAndNothingRuns();
    void saysWhoCorrectedWhat();
    void staysEmptyWithTheChart();
    void printsPages();
};

void TestEvidencePack::everyFigureIsQuotedWhereItStands()
{
    const models::SnapshotPtr shown = test::sampleSnapshot();
    const EvidencePack pack = evidencePack(shown->series, *shown, {});
    QCOMPARE(pack.figures.size(), std::size_t(36));   // Twelve quarters of revenues, expenses and net result.
    QCOMPARE(pack.filings.size(), shown->filings.size());
    int quoted = 0;
    for (const ProofFigure &figure : pack.figures) {
        for (const ProofInput &input : figure.inputs) {
            QVERIFY2(!input.sources.empty() || input.shownAt >= 0, qPrintable(input.name));
            for (const ProofSource &source : input.sources) {
                QCOMPARE(bytesAt(*shown, source), source.evidence.printed);
                int marked = 0;
                for (const models::QuotedLine &line : source.evidence.quote) {
                    if (line.markLength > 0) {
                        ++marked;
                        QCOMPARE(line.text.mid(line.markBegin, line.markLength), source.evidence.printed);
                    }
                }
                QVERIFY2(marked == 1, qPrintable(input.name));
                ++quoted;
            }
        }
    }
    QVERIFY(quoted >= 36);
    QCOMPARE(int(evidenceHtml(shown->series, *shown, {}).count(u"class=\"hit\""_s)), quoted);
}

void TestEvidencePack::aDerivedFigureShowsAllItsSources()
{
    const models::SnapshotPtr shown = test::sampleSnapshot();
    const EvidencePack pack = evidencePack(shown->series, *shown, {});
    const auto fourth = std::find_if(pack.figures.begin(), pack.figures.end(),
                                     [](const ProofFigure &figure) { return figure.mark.name == u"Revenues · Q4 FY11"_s; });
    QVERIFY(fourth != pack.figures.end());
    QVERIFY(fourth->mark.derived);
    const ProofInput &input = fourth->inputs.front();
    QCOMPARE(input.formula, u"FY − 9M"_s);
    QCOMPARE(input.arithmetic, u"46,941,000 − 34,104,000 = 12,837,000"_s);
    QCOMPARE(input.sources.size(), std::size_t(2));
    QCOMPARE(input.sources.front().evidence.printed, u"46,941"_s);
    QCOMPARE(input.sources.back().evidence.printed, u"34,104"_s);
    QCOMPARE(input.sources.back().source.sign, -1);
}

void TestEvidencePack::whatWasComputedSaysHow()
{
    const models::SnapshotPtr shown = test::sampleSnapshot();
    ChartOptions options;
    options.mode = ChartMode::Growth;
    const EvidencePack pack = evidencePack(shown->series, *shown, options);
    QVERIFY(!pack.isEmpty());
    for (const ProofFigure &figure : pack.figures) {
        QVERIFY2(figure.mark.computed && !figure.formula.isEmpty(), qPrintable(figure.mark.name));
        QVERIFY2(figure.inputs.size() >= 2, qPrintable(figure.mark.name));
    }
}

void TestEvidencePack::linksStayOnThePage()
{
    const models::SnapshotPtr shown = test::sampleSnapshot();
    const QString html = evidenceHtml(shown->series, *shown, {});
    const QStringList links = matches(html, u"href=\"#([^\"]*)\""_s);
    const QStringList places = matches(html, u" id=\"([^\"]*)\""_s);
    QVERIFY(links.size() >= 36);
    QCOMPARE(QSet<QString>(places.begin(), places.end()).size(), places.size());
    for (const QString &link : links) {
        QVERIFY2(places.contains(link), qPrintable(link));
    }
    QCOMPARE(html.count(u"href=\""_s), links.size());
}

void TestEvidencePack::nothingIsFetchedAndNothingRuns()
{
    models::Snapshot shown = *test::chartSnapshot();
    shown.series.registrants.edit(0).name = "<img src=x onerror=alert(1)> & \"Sons\"";
    const QString html = evidenceHtml(shown.series, shown, {});
    for (const QString &never : {u"<script"_s, u"<img src=x"_s, u"@import"_s, u"<link"_s, u"<iframe"_s}) {
        QVERIFY2(!html.contains(never), qPrintable(never));
    }
    QVERIFY(html.contains(u"&lt;img src=x"_s));
    for (const QString &source : matches(html, u"src=\"([^\"]{0,30})"_s)) {
        QVERIFY2(source.startsWith(u"data:"_s), qPrintable(source));
    }
}

void TestEvidencePack::saysWhoCorrectedWhat()
{
    const models::SnapshotPtr before = test::sampleSnapshot();
    const Amount &amount = before->series.registrants.front().quarters.front().values.find("total-revenues")->second;
    const models::SnapshotPtr shown = test::sampleSnapshot({test::said(*before, amount.sources.front(), "10,617", "misprint <b>")});
    const EvidencePack pack = evidencePack(shown->series, *shown, {});
    QCOMPARE(pack.corrections.size(), std::size_t(1));
    QCOMPARE(pack.corrections.front().second, QStringList{u"Revenues · Q1 FY11"_s});
    const QString html = evidenceHtml(shown->series, *shown, {});
    for (const QString &words : {u"B. Analyst"_s, u"2026-03-04 05:06 UTC"_s, u"10,616"_s, u"10,617"_s, u"misprint &lt;b&gt;"_s}) {
        QVERIFY2(html.contains(words), qPrintable(words));
    }
}

void TestEvidencePack::staysEmptyWithTheChart()
{
    const models::Snapshot none;
    QVERIFY(evidencePack(none.series, none, {}).isEmpty());
    QVERIFY(evidenceHtml(none.series, none, {}).isEmpty());
    QVERIFY(evidencePdf(none.series, none, {}).isEmpty());
}

void TestEvidencePack::printsPages()
{
    const models::SnapshotPtr shown = test::sampleSnapshot();
    const QByteArray pdf = evidencePdf(shown->series, *shown, {});
    QVERIFY(pdf.startsWith("%PDF-"));
    QVERIFY(pdf.count("/Type /Page\n") > 5);
}

QTEST_MAIN(TestEvidencePack)
#include "tst_evidencepack.moc"
