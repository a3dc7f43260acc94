// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/statements/labelwords.h"
#include "parsers/statements/roles.h"

#include <QTest>

#include <string>
#include <vector>

using namespace Qt::StringLiterals;

class TestRoles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameLineSameKey_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("income and loss") << u"Income (loss) from operations:"_s << u"LOSS FROM OPERATIONS"_s;
        QTest::newRow("footnote marks") << u"Cost of sales (1)"_s << u"Cost of sales"_s;
        QTest::newRow("note letters") << u"Restructuring costs (a)"_s << u"Restructuring cost"_s;
        QTest::newRow("long asides") << u"Cost of revenue (exclusive of depreciation shown separately below)"_s << u"Costs of revenues"_s;
        QTest::newRow("apostrophes") << u"Total stockholders' equity"_s << u"Total shareholders’ equity"_s;
        QTest::newRow("ampersand") << u"Research & development"_s << u"Research and development"_s;
    }
    void sameLineSameKey()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QCOMPARE(QString::fromStdString(filing::labelKey(one.toStdString())),
                 QString::fromStdString(filing::labelKey(other.toStdString())));
    }

    void single_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("role");
        const auto row = [](const char *label, const QString &role) {
            QTest::newRow(label) << QString::fromUtf8(label) << role;
        };
        row("Total net revenues", u"total-revenues"_s);
        row("Net sales", u"total-revenues"_s);
        row("Cost of goods sold", u"cost-of-revenues"_s);
        row("Selling, general & administrative expenses", u"selling-general-administrative"_s);
        row("General and administrative", u"general-and-administrative"_s);
        row("(Loss) income from operations", u"operating-income"_s);
        row("Loss before taxes", u"pretax-income"_s);
        row("(Benefit)/provision for income taxes", u"income-tax"_s);
        row("Net loss", u"net-income"_s);
        row("Net income attributable to Northfield Mills, Inc.", u"net-income-attributable"_s);
        row("Net income attributable to noncontrolling interests", u"noncontrolling-interest"_s);
        row("Net loss attributable to common stockholders", u"net-income-to-common"_s);
        row("Net loss per common share, basic and diluted", u"eps-basic-diluted"_s);
        row("Basic earnings per share", u"eps-basic"_s);
        row("Diluted loss per share from continuing operations", u"eps-continuing-diluted"_s);
        row("Weighted average common shares outstanding - diluted", u"shares-diluted"_s);
        row("Shares used in computing basic net income per share", u"shares-basic"_s);
        row("Average common shares outstanding, basic and diluted", u"shares-basic-diluted"_s);
        row("Cash dividends declared per share", u"dividends-per-share"_s);
        row("Total interest and dividend income", u"total-interest-income"_s);
        row("Net interest income after provision for loan losses", u"net-interest-after-provision"_s);
        row("Net premiums earned", u"premiums-earned"_s);
        row("Tatal revenues", u"total-revenues"_s);
        row("Reseanch and develobment", u"research-and-development"_s);
        row("Contributions to the lighthouse fund", QString());
        row("Total", QString());
        row("", QString());
    }
    void single()
    {
        QFETCH(QString, label);
        QFETCH(QString, role);
        const std::string text = label.toStdString();
        const filing::RoleMatch match = filing::matchLabel(text, filing::StatementKind::Operations);
        QCOMPARE(QString::fromUtf8(match.role.data(), qsizetype(match.role.size())), role);
    }

    void otherStatements_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("role");
        const int balance = int(filing::StatementKind::BalanceSheet);
        const int cash = int(filing::StatementKind::CashFlows);
        QTest::newRow("assets") << balance << u"TOTAL ASSETS"_s << u"total-assets"_s;
        QTest::newRow("equity") << balance << u"Shareholders' equity"_s << u"total-equity"_s;
        QTest::newRow("both sides") << balance << u"Total liabilities and stockholders' equity"_s << u"total-liabilities-and-equity"_s;
        QTest::newRow("operations") << cash << u"Net cash (used in) provided by operating activities"_s << u"cash-from-operations"_s;
        QTest::newRow("capital spending") << cash << u"Purchases of property and equipment"_s << u"cf-capex"_s;
    }
    void otherStatements()
    {
        QFETCH(int, kind);
        QFETCH(QString, label);
        QFETCH(QString, role);
        const std::string text = label.toStdString();
        const filing::RoleMatch match = filing::matchLabel(text, filing::StatementKind(kind));
        QCOMPARE(QString::fromUtf8(match.role.data(), qsizetype(match.role.size())), role);
    }

    // One line per printed line: "label" for a heading, "label = role" for the others.
    void statement_data()
    {
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("headings give short labels their meaning") << QStringList {
            u"Revenues:"_s, u"Research and development=collaboration-revenue"_s, u"Services=service-revenue"_s,
            u"Total=total-revenues"_s, u"Cost of revenues:"_s, u"Services=cost-of-service"_s, u"Total=cost-of-revenues"_s,
            u"Operating expenses:"_s, u"Research and development=research-and-development"_s, u"Total=total-operating-expenses"_s,
            u"Operating loss=operating-income"_s, u"Net loss=net-income"_s, u"Net loss per share:"_s, u"Basic=eps-basic"_s,
            u"Diluted=eps-diluted"_s, u"Weighted average shares outstanding:"_s, u"Basic=shares-basic"_s, u"Diluted=shares-diluted"_s};
        QTest::newRow("results under a per-share heading are per share") << QStringList {
            u"Net sales=total-revenues"_s, u"Net income=net-income"_s, u"Earnings per share - diluted:"_s,
            u"Continuing operations=eps-continuing-diluted"_s, u"Discontinued operations=eps-discontinued-diluted"_s,
            u"Net income=eps-diluted"_s};
        QTest::newRow("the total of several sales lines keeps the role") << QStringList {
            u"Net sales="_s, u"Membership fees="_s, u"Total revenues=total-revenues"_s, u"Cost of sales=cost-of-revenues"_s};
        QTest::newRow("basic and diluted without headings") << QStringList {
            u"Net income=net-income"_s, u"Basic=eps-basic"_s, u"Diluted=eps-diluted"_s, u"Basic=shares-basic"_s, u"Diluted=shares-diluted"_s};
    }
    void statement()
    {
        QFETCH(QStringList, lines);
        std::vector<std::string> labels;
        QStringList wanted;
        std::vector<bool> headings;
        for (const QString &line : lines) {
            const bool heading = !line.contains(u'=');
            headings.push_back(heading);
            labels.push_back(line.section(u'=', 0, 0).toStdString());
            wanted << line.section(u'=', 1);
        }
        std::vector<filing::LabelledLine> input;
        for (std::size_t i = 0; i < labels.size(); ++i) {
            input.push_back({labels[i], headings[i]});
        }
        QStringList got;
        for (const filing::RoleMatch &match : filing::assignRoles(input, filing::StatementKind::Operations)) {
            got << QString::fromUtf8(match.role.data(), qsizetype(match.role.size()));
        }
        QCOMPARE(got, wanted);
    }

    // "label=role" with how its figures are printed before it: "W " in whole units, "C " with cents.
    void printedFiguresTellAnAmountFromAQuotient_data()
    {
        QTest::addColumn<QStringList>("lines");
        const QStringList money {u"W Revenues=total-revenues"_s, u"W Cost of sales=cost-of-revenues"_s, u"W Gross profit=gross-profit"_s,
                                 u"W Operating income=operating-income"_s, u"W Net income=net-income"_s};
        QTest::newRow("what is divided stands under the heading")
            << money + QStringList {u"Earnings per share"_s, u"W Net income=net-income"_s, u"C Basic earnings per share=eps-basic"_s};
        QTest::newRow("no heading says per share")
            << money + QStringList {u"Amounts of common stock"_s, u"C Income from continuing operations=eps-continuing-basic-diluted"_s,
                                    u"C Net income=eps-basic-diluted"_s};
        QTest::newRow("headings of the two counts")
            << money + QStringList {u"Diluted:"_s, u"C Net income=eps-diluted"_s};
        QTest::newRow("share of an accounting change")
            << money + QStringList {u"Earnings per share"_s, u"C Income taxes="_s, u"C Net income=eps-basic-diluted"_s};
        QTest::newRow("a measure of the company's own")
            << money + QStringList {u"Adjusted operating income per share"_s, u"C Basic="_s, u"C Diluted="_s, u"Earnings per share"_s,
                                    u"C Basic=eps-basic"_s};
        QTest::newRow("comprehensive income per share")
            << money + QStringList {u"C Comprehensive income per common share - basic="_s, u"C Net income per common share - basic=eps-basic"_s};
        QTest::newRow("ratios are no amounts")
            << money + QStringList {u"C Gross profit margin="_s, u"C Operating margin="_s, u"C Net income, percent of sales="_s};
        QTest::newRow("shares at a date are no average")
            << money + QStringList {u"W Common shares outstanding at end of period="_s, u"W Average shares outstanding=shares-basic-diluted"_s};
        QTest::newRow("money in cents stays money")
            << QStringList {u"C Revenues=total-revenues"_s, u"C Cost of sales=cost-of-revenues"_s, u"C Net income=net-income"_s};
    }
    void printedFiguresTellAnAmountFromAQuotient()
    {
        QFETCH(QStringList, lines);
        std::vector<std::string> labels;
        QStringList wanted;
        for (const QString &line : lines) {
            const bool heading = !line.contains(u'=');
            labels.push_back((heading ? line : line.mid(2).section(u'=', 0, 0)).toStdString());
            wanted << (heading ? QString() : line.section(u'=', 1));
        }
        std::vector<filing::LabelledLine> input;
        for (std::size_t i = 0; i < labels.size(); ++i) {
            const QString &line = lines[qsizetype(i)];
            const bool heading = !line.contains(u'=');
            const auto printed = heading ? filing::Printed::Mixed : line.startsWith(u'C') ? filing::Printed::Cents : filing::Printed::Whole;
            input.push_back({labels[i], heading, printed});
        }
        QStringList got;
        for (const filing::RoleMatch &match : filing::assignRoles(input, filing::StatementKind::Operations)) {
            got << QString::fromUtf8(match.role.data(), qsizetype(match.role.size()));
        }
        QCOMPARE(got, wanted);
    }
};

QTEST_APPLESS_MAIN(TestRoles)
#include "tst_roles.moc"
