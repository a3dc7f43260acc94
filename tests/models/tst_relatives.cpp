// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/corrections/correctionstore.h"
#include "models/session/filingsession.h"
#include "parsers/extraction/fieldpath.h"
#include "tests/support/filingfiles.h"
#include "tests/support/reshaped.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using filing::Correction;
using filing::CorrectionKind;
using filing::models::CorrectionStore;
using filing::models::FilingSession;
using filing::models::OpenFilingPtr;
using filing::models::Relative;

namespace
{

/// The last quarter's release, which has two statements, as text and as HTML.
QByteArray sample()
{
    QFile file(QStringLiteral(FILING_SAMPLES "/northfield-fy2012-q4.txt"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestRelatives : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void offersAndTakesOverAsOneStep();
    void whatIsJudgedHereStays();
    void orphansAreAttachedOrDismissedForGood();
    void otherFilingsOfTheSameFilerAreNone();

private:
    void correct(const QString &file, const char *path, const char *text,
                 CorrectionKind kind = CorrectionKind::SetValue)
    {
        Correction correction;
        correction.document = m_session->snapshot()->find(file)->document->id();
        correction.path = path;
        correction.kind = kind;
        correction.newText = text;
        QVERIFY(m_session->correct(correction));
    }
    void open(const QString &file)
    {
        m_session->open({ file });
        QTRY_VERIFY_WITH_TIMEOUT(!m_session->isLoading(), 60000);
    }
    [[nodiscard]] std::string text(const QString &file, const char *path) const
    {
        const filing::Field *field = filing::findField(*m_session->snapshot()->find(file)->effective, path);
        return field != nullptr ? field->text : std::string();
    }
    void restart()
    {
        m_session.reset();
        m_store = std::make_unique<CorrectionStore>(m_folder->filePath(u"corrections.sqlite"_s));
        m_session = std::make_unique<FilingSession>(*m_store);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CorrectionStore> m_store;
    std::unique_ptr<FilingSession> m_session;
    QString m_text;
    QString m_html;
};

void TestRelatives::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_session.reset();
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_text = m_folder->filePath(u"release.txt"_s);
    m_html = m_folder->filePath(u"release.htm"_s);
    QVERIFY(filing::test::writeFile(m_text, sample()));
    QVERIFY(filing::test::writeFile(m_html,
                                    QByteArray::fromStdString(filing::test::asHtml(sample().toStdString()).bytes())));
    restart();
}

void TestRelatives::offersAndTakesOverAsOneStep()
{
    open(m_text);
    correct(m_text, "statements/1/rows/1/cells/0", "9,999");
    correct(m_text, "statements/1/rows/2/cells/0", "", CorrectionKind::Confirm);
    correct(m_text, "cover/EntityRegistrantName", "Northfield Instruments Incorporated");
    QVERIFY(m_session->relativesOf(m_text).empty());
    restart();
    open(m_html);
    const std::vector<Relative> relatives = m_session->relativesOf(m_html);
    QCOMPARE(relatives.size(), std::size_t(1));
    QCOMPARE(relatives[0].filing.path, m_text);
    QCOMPARE(relatives[0].fitting.size(), std::size_t(3));
    QVERIFY(relatives[0].orphans.empty());
    QVERIFY(m_session->takeOver(m_html, relatives[0].filing.document));
    QCOMPARE(text(m_html, "cover/EntityRegistrantName"), std::string("Northfield Instruments Incorporated"));
    QCOMPARE(text(m_html, relatives[0].fitting[0].place.path.c_str()), std::string("9,999"));
    QVERIFY(m_session->relativesOf(m_html).empty());
    QVERIFY(m_session->snapshot()->find(m_html)->log.back().correction.reason.find("release.txt") != std::string::npos);
    // One step: taken back in one go, and offered again.
    QVERIFY(m_session->undo());
    QCOMPARE(text(m_html, "cover/EntityRegistrantName"), std::string("Northfield Instruments, Inc."));
    QCOMPARE(m_session->relativesOf(m_html).size(), std::size_t(1));
}

void TestRelatives::whatIsJudgedHereStays()
{
    open(m_text);
    correct(m_text, "cover/EntityRegistrantName", "There");
    open(m_html);
    correct(m_html, "cover/EntityRegistrantName", "Here");
    QVERIFY(m_session->relativesOf(m_html).empty());
    QCOMPARE(text(m_html, "cover/EntityRegistrantName"), std::string("Here"));
}

void TestRelatives::orphansAreAttachedOrDismissedForGood()
{
    // The amended filing has another figure there, so nobody but a person can say whether the correction still holds.
    QByteArray amended = sample();
    open(m_text);
    const std::string figure = text(m_text, "statements/1/rows/1/cells/0");
    const std::string second = text(m_text, "statements/1/rows/2/cells/0");
    amended.replace(QByteArray::fromStdString(figure), "77,777");
    amended.replace(QByteArray::fromStdString(second), "66,666");
    const QString other = m_folder->filePath(u"amended.txt"_s);
    QVERIFY(filing::test::writeFile(other, amended));
    correct(m_text, "statements/1/rows/1/cells/0", "12,345");
    correct(m_text, "statements/1/rows/2/cells/0", "2,345");
    open(other);
    std::vector<Relative> relatives = m_session->relativesOf(other);
    QCOMPARE(relatives.size(), std::size_t(1));
    QVERIFY(relatives[0].fitting.empty());
    QCOMPARE(relatives[0].orphans.size(), std::size_t(2));
    QVERIFY(!m_session->takeOver(other, relatives[0].filing.document));
    const auto &candidates = relatives[0].orphans[0].place.candidates;
    QVERIFY(!candidates.empty());
    QCOMPARE(candidates[0].path, std::string("statements/1/rows/1/cells/0"));
    QVERIFY(m_session->attach(other, relatives[0].orphans[0], candidates[0]));
    QCOMPARE(text(other, "statements/1/rows/1/cells/0"), std::string("12,345"));
    QSignalSpy published(m_session.get(), &FilingSession::snapshotChanged);
    QVERIFY(m_session->dismiss(other, relatives[0].orphans[1].origin));
    QCOMPARE(published.count(), 1);
    QVERIFY(m_session->relativesOf(other).empty());
    restart();
    open(other);
    QVERIFY(m_session->relativesOf(other).empty());
}

void TestRelatives::otherFilingsOfTheSameFilerAreNone()
{
    const QString third = m_folder->filePath(u"q3.txt"_s);
    QVERIFY(QFile::copy(QStringLiteral(FILING_SAMPLES "/northfield-fy2012-q3.txt"), third));
    open(third);
    correct(third, "cover/EntityRegistrantName", "Northfield");
    open(m_text);
    QVERIFY(m_session->relativesOf(m_text).empty());
}

QTEST_GUILESS_MAIN(TestRelatives)
#include "tst_relatives.moc"
