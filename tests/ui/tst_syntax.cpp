// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/source/linehighlighter.h"
#include "ui/theme/theme.h"

#include <QRegularExpression>
#include <QTest>

using filing::ui::LineHighlighter;

class SyntaxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void definitionLoads() { QVERIFY(LineHighlighter(filing::ui::standardPalette(filing::ui::Tone::Light)).isValid()); }

    void namesWords_data()
    {
        QTest::addColumn<QString>("row");
        QTest::addColumn<QString>("tokens");
        const auto row = [](const QString &text, const QString &tokens) {
            QTest::newRow(qPrintable(text)) << text << tokens;
        };
        row(QStringLiteral("The company sells lenses in 12 countries."), {});
        row(QStringLiteral("CURRENT REPORT"), QStringLiteral("Heading{CURRENT REPORT}"));
        row(QStringLiteral("   ## LIABILITIES AND SHAREHOLDERS' EQUITY"),
            QStringLiteral("Heading{   ## LIABILITIES AND SHAREHOLDERS' EQUITY}"));
        row(QStringLiteral("ITEM 2.02 — RESULTS OF OPERATIONS"), QStringLiteral("Item{ITEM 2.02 — RESULTS OF OPERATIONS}"));
        row(QStringLiteral("Item 5. Other Events"), QStringLiteral("Item{Item 5. Other Events}"));
        row(QStringLiteral("Item 9.01.\tFinancial Statements"), QStringLiteral("Item{Item 9.01.}"));
        row(QStringLiteral("see Item 9.01 below"), {});
        row(QStringLiteral("a report on Form 10-Q/A and a Form S-1"), QStringLiteral("Form{Form 10-Q/A} Form{Form S-1}"));
        row(QStringLiteral("this 8-K was filed"), QStringLiteral("Form{8-K}"));
        row(QStringLiteral("on April 28, 2011 and on 6/30/2010"), QStringLiteral("Date{April 28, 2011} Date{6/30/2010}"));
        row(QStringLiteral("Sept. 5,1999; 2011-03-31"), QStringLiteral("Date{Sept. 5,1999} Date{2011-03-31}"));
        row(QStringLiteral("They may go"), {});
        row(QStringLiteral("revenues were $5.2 million"), QStringLiteral("Amount{$5.2 million}"));
        row(QStringLiteral("Total\t15,763\t12,091"), QStringLiteral("Amount{15,763} Amount{12,091}"));
        row(QStringLiteral("Net loss\t(15,003)\t$ (0.22)"),
            QStringLiteral("Negative amount{(15,003)} Negative amount{$ (0.22)}"));
        row(QStringLiteral("grew by 12.5% or $ 1,200"), QStringLiteral("Amount{12.5%} Amount{$ 1,200}"));
        row(QStringLiteral("telephone (781) 555-0100"), {});
        row(QStringLiteral("Rule 14a-12 (17 CFR 240.14a-12)"), {});
        row(QStringLiteral("a lone $ sign"), {});
        row(QStringLiteral("☒ Yes ☐ No [ ] [X] |_|"),
            QStringLiteral("Tick box{☒} Tick box{☐} Tick box{[ ]} Tick box{[X]} Tick box{|_|}"));
        row(QStringLiteral("- o Written communications"), QStringLiteral("Tick box{o}"));
        row(QStringLiteral("/s/ Ada Lindqvist"), QStringLiteral("Signature{/s/ Ada Lindqvist}"));
        row(QStringLiteral("CONFORMED SUBMISSION TYPE:\t8-K"),
            QStringLiteral("Header key{CONFORMED SUBMISSION TYPE:} Form{8-K}"));
        row(QStringLiteral("------------   --------"), QStringLiteral("Rule{------------   --------}"));
        row(QStringLiteral("R&amp;D and &#146;s"), QStringLiteral("Entity{&amp;} Entity{&#146;}"));
        row(QStringLiteral("3 < 4 and 5 > 2"), {});
        row(QStringLiteral("<td colspan=2 class=\"a b\">9,521</td>"),
            QStringLiteral("Tag{<td } Attribute{colspan} Attribute value{=2} Tag{ } Attribute{class} Tag{=} "
                           "Attribute value{\"a b\"} Tag{>} Amount{9,521} Tag{</td>}"));
        row(QStringLiteral("<S> <C>"), QStringLiteral("Tag{<S>} Tag{<C>}"));
        row(QStringLiteral("<!-- 1,234 --> 5,678"), QStringLiteral("Comment{<!-- 1,234 -->} Amount{5,678}"));
    }

    void namesWords()
    {
        QFETCH(QString, row);
        QFETCH(QString, tokens);
        QCOMPARE(printed({}, row, true), tokens);
    }

    void aRowInsideATagKnowsIt()
    {
        QCOMPARE(printed(QStringLiteral("<td style=\"color:red;"), QStringLiteral(" width:1,234px\">7,130"), false),
                 QStringLiteral("Attribute value{ width:1,234px\"} Tag{>} Amount{7,130}"));
    }

    void theMiddleOfALineIsNoHeading()
    {
        QCOMPARE(printed({}, QStringLiteral("UNITED STATES"), false), QString());
        QCOMPARE(printed({}, QStringLiteral("7,130 and"), false), QStringLiteral("Amount{7,130}"));
    }

    void formatsCoverTheWords()
    {
        LineHighlighter highlighter(filing::ui::standardPalette(filing::ui::Tone::Dark));
        const auto formats = highlighter.highlight({}, QStringLiteral("ITEM 2.02"), true);
        QCOMPARE(formats.size(), 1);
        QCOMPARE(formats.front().length, 9);
        QCOMPARE(formats.front().format.fontWeight(), static_cast<int>(QFont::Bold));
        QVERIFY(formats.front().format.foreground().color().isValid());
    }

private:
    QString printed(const QString &before, const QString &row, bool startsLine)
    {
        LineHighlighter highlighter(filing::ui::standardPalette(filing::ui::Tone::Light));
        QStringList all;
        LineHighlighter::Token last;
        // The engine may hand one word out in parts: neighbours of one format are one token.
        const auto tokens = highlighter.tokens(before, row, startsLine);
        for (qsizetype i = 0; i < tokens.size(); ++i) {
            LineHighlighter::Token token = tokens.at(i);
            while (i + 1 < tokens.size() && tokens.at(i + 1).format == token.format
                   && tokens.at(i + 1).begin == token.begin + token.length) {
                token.length += tokens.at(++i).length;
            }
            all.push_back(QStringLiteral("%1{%2}").arg(token.format, row.mid(token.begin, token.length)));
        }
        return all.join(u' ');
    }
};

QTEST_MAIN(SyntaxTest)
#include "tst_syntax.moc"
