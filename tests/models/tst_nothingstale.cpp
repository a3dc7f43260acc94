// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the session keeps between two changes (readings, series, pages of the review, what models know of a filing) saves time and
// changes nothing: after whatever happens, everything is as if it had been worked out from the store alone.

#include "models/corrections/correctionlog.h"
#include "models/corrections/correctionstore.h"
#include "models/review/reviewbook.h"
#include "models/session/filingsession.h"
#include "models/session/recompute.h"
#include "models/tables/filingsmodel.h"
#include "models/tables/problemsmodel.h"
#include "parsers/corrections/rule.h"
#include "parsers/extraction/fieldpath.h"
#include "parsers/series/linerules.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace filing;
using namespace filing::models;

namespace
{

QString cellsOf(const std::vector<AmountSource> &sources)
{
    QStringList cells;
    for (const AmountSource &source : sources) {
        cells << QString::fromStdString(source.key + " " + source.path + " " + source.period + " " + source.value.toString())
                     + u" %1 %2 %3 %4"_s.arg(source.sign).arg(int(source.proof)).arg(int(source.status)).arg(source.judged);
    }
    return cells.join(u", "_s);
}

/// Everything a series says, in lines that tell at once where two differ.
QStringList told(const SeriesSet &set)
{
    QStringList lines;
    for (const SeriesRegistrant &registrant : set.registrants) {
        lines << QString::fromStdString(registrant.name + " " + registrant.cik);
        for (const SeriesLine &line : registrant.lines) {
            lines << QString::fromStdString("line " + line.role + " " + line.label + " " + line.joinedBy);
        }
        for (const auto *periods : {&registrant.quarters, &registrant.years}) {
            for (const SeriesPeriod &period : *periods) {
                for (const auto &[role, amount] : period.values) {
                    lines << u"%1 %2 %3 %4 %5 [%6] [%7] [%8]"_s.arg(
                        QString::fromStdString(isoDate(period.end)), QString::fromStdString(role),
                        QString::fromStdString(amount.value.toString()), QString::fromStdString(amount.formula),
                        QString::number(int(amount.proof)), cellsOf(amount.sources), cellsOf(amount.repeats), cellsOf(amount.repaired));
                }
            }
        }
        for (const SeriesGap &gap : registrant.gaps) {
            lines << QString::fromStdString("gap " + gap.role + " " + gap.why + " " + isoDate(gap.end)) + u' ' + cellsOf(gap.sources);
        }
        for (const Restatement &restatement : registrant.restatements) {
            for (const Restatement::Version &version : restatement.versions) {
                lines << QString::fromStdString("restated " + restatement.role + " " + isoDate(restatement.end)) + u' '
                        + cellsOf(version.sources);
            }
        }
    }
    return lines;
}

QStringList told(const Extraction &extraction)
{
    QStringList lines;
    forEachField(extraction, [&lines](const FieldEntry &entry) {
        lines << QString::fromStdString(entry.path + " " + entry.field->text + " " + entry.field->value)
                + u" %1 %2 %3"_s.arg(int(entry.field->proof)).arg(int(entry.field->status)).arg(int(entry.field->review));
    });
    for (const Statement &statement : extraction.statements) {
        for (const Row &row : statement.rows) {
            lines << QString::fromStdString("role " + row.role);
        }
        lines << u"checks %1"_s.arg(statement.checks.size());
    }
    return lines;
}

QStringList told(const ReviewBook::Page &page)
{
    QStringList lines{u"%1 of %2"_s.arg(page.progress.answered).arg(page.progress.total())};
    for (const Question &question : page.questions) {
        lines << question.key() + u" %1 %2"_s.arg(int(question.asked)).arg(question.weight);
    }
    return lines;
}

QStringList told(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(parent); ++column) {
            cells << model.index(row, column, parent).data().toString();
        }
        lines << cells.join(u" | "_s);
        lines << told(model, model.index(row, 0, parent));
    }
    return lines;
}

/// A session with what follows it, and everything of it worked out anew beside.
class Followed
{
public:
    explicit Followed(const QString &file)
        : m_store(file)
        , m_session(m_store)
    {
        m_filings.setBook(m_book);
        QObject::connect(&m_session, &FilingSession::snapshotChanged, &m_filings, [this](const SnapshotPtr &snapshot) {
            m_filings.setSnapshot(snapshot);
            m_problems.setSnapshot(snapshot);
        });
    }

    FilingSession &session() { return m_session; }

    void compare(const char *after)
    {
        const SnapshotPtr now = m_session.snapshot();
        const std::vector<LogEntry> rules = logAsOf(m_store.rules(), now->asOf);
        Snapshot anew;
        for (const OpenFilingPtr &filing : now->filings) {
            auto fresh = std::make_shared<OpenFiling>(*filing);
            fresh->log = m_store.entries(filing->document->id());
            layOver(*fresh, rulesInForce(rules), now->asOf);
            QVERIFY2(told(*filing->effective) == told(*fresh->effective), after);
            ReviewBook blank;
            QVERIFY2(told(*m_book->of(filing)) == told(*blank.of(fresh)), after);
            anew.filings.push_back(std::move(fresh));
        }
        anew.series = seriesOf(anew.filings, {now->series.view, lineRules(rulesInForce(rules))});
        QCOMPARE(told(now->series), told(anew.series));
        FilingsModel filings;
        ProblemsModel problems;
        filings.setBook(std::make_shared<ReviewBook>());
        filings.setSnapshot(std::make_shared<const Snapshot>(anew));
        problems.setSnapshot(std::make_shared<const Snapshot>(anew));
        QCOMPARE(told(m_filings), told(filings));
        QCOMPARE(told(m_problems), told(problems));
    }

private:
    CorrectionStore m_store;
    FilingSession m_session;
    std::shared_ptr<ReviewBook> m_book = std::make_shared<ReviewBook>();
    FilingsModel m_filings;
    ProblemsModel m_problems;
};

} // namespace

class TestNothingStale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void afterEachKindOfChange();

private:
    [[nodiscard]] Correction correction(const Extraction &extraction, const DocumentId &document, std::size_t which, const char *text) const;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestNothingStale::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
}

Correction TestNothingStale::correction(const Extraction &extraction, const DocumentId &document, std::size_t which, const char *text) const
{
    std::vector<std::string> cells;
    forEachField(extraction, [&cells](const FieldEntry &entry) {
        if (entry.kind == FieldKind::Amount) {
            cells.push_back(entry.path);
        }
    });
    Correction made;
    made.document = document;
    made.path = cells.at(which);
    made.newText = text;
    made.timeMs = 1700000000000;
    return made;
}

void TestNothingStale::afterEachKindOfChange()
{
    const QString store = m_folder->filePath(u"corrections.sqlite"_s);
    Followed all(store);
    FilingSession &session = all.session();
    session.open({QStringLiteral(FILING_SAMPLES)});
    QTRY_VERIFY_WITH_TIMEOUT(!session.isLoading(), 60000);
    const SnapshotPtr before = session.snapshot();
    std::vector<OpenFilingPtr> filings;
    for (const OpenFilingPtr &filing : before->filings) {
        if (!filing->effective->statements.empty()) {
            filings.push_back(filing);
        }
    }
    QVERIFY(filings.size() >= 4);
    const auto in = [&](std::size_t filing, std::size_t cell, const char *text) {
        return correction(*filings[filing]->machine, filings[filing]->document->id(), cell, text);
    };
    all.compare("opening");
    const QStringList first = told(session.snapshot()->series);

    const auto amount = before->series.registrants[0].quarters.back().values.find("total-revenues");
    QVERIFY(amount != before->series.registrants[0].quarters.back().values.end());
    Correction shown;
    shown.document = before->find(QString::fromStdString(amount->second.sources[0].key))->document->id();
    shown.path = amount->second.sources[0].path;
    shown.newText = "1,234";
    QVERIFY(session.correct(shown));
    all.compare("a correction");
    QVERIFY(told(session.snapshot()->series) != first);
    QVERIFY(session.correct({in(1, 2, "2,345"), in(1, 3, "3,456")}));
    all.compare("a step of two");
    QVERIFY(session.undo());
    all.compare("undo");
    QVERIFY(session.undo());
    all.compare("undo of all");
    QCOMPARE(told(session.snapshot()->series), first);
    QVERIFY(session.redo());
    all.compare("redo");
    QVERIFY(session.redo());
    all.compare("redo of all");

    const std::string label = filings[0]->machine->statements[0].rows.back().label.text;
    QVERIFY(session.addRule({RuleKind::LabelRole, "*", label, "net-income", {}}));
    all.compare("a rule");
    QVERIFY(session.addRule({RuleKind::SplitLine, "*", "Total revenues", {}, {}}));
    all.compare("a rule of lines");
    QVERIFY(session.undo());
    QVERIFY(session.undo());
    all.compare("undo of rules");

    {
        CorrectionStore other(store);
        QVERIFY(other.append(in(2, 1, "7,777")) != 0);
        Correction rule = entryOf({RuleKind::LabelRole, "*", label, "net-income", {}});
        rule.timeMs = 1700000000000;
        QVERIFY(other.append(rule) != 0);
    }
    session.refresh();
    QCOMPARE(session.snapshot()->rules.size(), std::size_t(5));   // Two, what took them back, and the other program's.
    all.compare("what another program wrote");
    QVERIFY(session.undo());
    all.compare("undo of what another program wrote");

    session.setSeriesView({SeriesView::Kind::First, {}});
    all.compare("another view");
    session.showAsOf(1);
    all.compare("the past");
    QCOMPARE(told(*session.snapshot()->find(filings[1]->path)->effective), told(*filings[1]->machine));
    session.showAsOf(std::nullopt);
    all.compare("the present");
    session.close(filings[1]->path);
    all.compare("closing");
    session.open({filings[1]->path});
    QTRY_VERIFY_WITH_TIMEOUT(!session.isLoading(), 60000);
    all.compare("opening again");
    QVERIFY(session.correct(in(1, 0, "5,555")));
    all.compare("a correction of what was opened again");
}

QTEST_GUILESS_MAIN(TestNothingStale)
#include "tst_nothingstale.moc"
