// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/session/coveragemeter.h"
#include "parsers/document/document.h"
#include "parsers/pipeline.h"

#include <QSignalSpy>
#include <QTest>

#include <string>

using namespace filing;
using models::CoverageMeter;
using models::CoveragePtr;

namespace
{

/// A filing of a fictional company; `loose` amounts stand where no rule looks.
ExtractionPtr filingWith(int loose)
{
    std::string text = "UNITED STATES\nSECURITIES AND EXCHANGE COMMISSION\n\nFORM 8-K\n\nCURRENT REPORT\n\n"
                       "Date of Report (Date of earliest event reported): May 4, 2012\n\nBrightwater Optics, Inc.\n"
                       "(Exact name of registrant as specified in its charter)\n\n";
    for (int i = 0; i < loose; ++i) {
        text += "The harbour was dredged for $" + std::to_string(4000 + i) + " that day.\n";
    }
    return extract(*Document::fromBytes(text), {}).value();
}

std::size_t amounts(const QVariant &coverage)
{
    const auto known = coverage.value<CoveragePtr>();
    return known ? known->tally(NotableKind::Figure).all : 999;
}

} // namespace

class TestCoverageMeter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<CoveragePtr>(); }

    void answersLaterAndRemembers()
    {
        CoverageMeter meter;
        QSignalSpy spy(&meter, &CoverageMeter::measured);
        const ExtractionPtr filing = filingWith(3);
        meter.measure(filing);
        QCOMPARE(spy.size(), 1);
        QVERIFY2(!spy.at(0).at(0).value<CoveragePtr>(), "asking must not measure on the GUI thread");
        QTRY_COMPARE(spy.size(), 2);
        QCOMPARE(amounts(spy.at(1).at(0)), std::size_t{3});
        meter.measure(nullptr);
        QVERIFY(!spy.at(2).at(0).value<CoveragePtr>());
        meter.measure(filing);
        QCOMPARE(spy.size(), 4);
        QCOMPARE(spy.at(3).at(0).value<CoveragePtr>(), spy.at(1).at(0).value<CoveragePtr>());
    }

    void onlyTheLastOneAskedForAnswers()
    {
        CoverageMeter meter;
        QSignalSpy spy(&meter, &CoverageMeter::measured);
        for (int i = 1; i <= 5; ++i) {
            meter.measure(filingWith(i));
        }
        QTRY_COMPARE(spy.size(), 6);
        QCOMPARE(amounts(spy.at(5).at(0)), std::size_t{5});
        for (int i = 0; i < 5; ++i) {
            QVERIFY(!spy.at(i).at(0).value<CoveragePtr>());
        }
    }

    void mayGoWhileMeasuring()
    {
        const ExtractionPtr filing = filingWith(2000);
        CoverageMeter meter;
        meter.measure(filing);
    }
};

QTEST_MAIN(TestCoverageMeter)
#include "tst_coveragemeter.moc"
