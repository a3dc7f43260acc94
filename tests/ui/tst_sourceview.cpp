// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/sourcefixture.h"
#include "ui/source/sourceaccessible.h"
#include "ui/source/sourceview.h"

#include <QAccessible>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using filing::Document;
using filing::Span;
using filing::ui::ShownMarks;
using filing::ui::ShownText;
using filing::ui::SourceView;

class SourceViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void caretMovesByKeys_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("keys");
        QTest::addColumn<int>("byte");
        const auto row = [](const char *name, const QByteArray &text, const QString &keys, int byte) {
            QTest::newRow(name) << text << keys << byte;
        };
        row("right over a two-byte character", "aäb", QStringLiteral("RR"), 3);
        row("right over a four-byte character", "𝟙b", QStringLiteral("R"), 4);
        row("right over a combined character", "e\xCC\x81z", QStringLiteral("R"), 3);
        row("right over a tab", "a\tb", QStringLiteral("RR"), 2);
        row("right over the end of a line", "a\r\nb", QStringLiteral("RR"), 3);
        row("left over the end of a line", "a\r\nb", QStringLiteral("RRL"), 1);
        row("left at the beginning stays", "ab", QStringLiteral("L"), 0);
        row("right at the end stays", "ab", QStringLiteral("RRRR"), 2);
        row("down keeps the column", "abcd\nx\nefgh", QStringLiteral("RRRDD"), 10);
        row("up keeps the column", "abcd\nx\nefgh", QStringLiteral("RRRDDU"), 6);
        row("down on the last line goes to the end", "ab\ncd", QStringLiteral("DD"), 5);
        row("end of the line", "abc\nde", QStringLiteral("E"), 3);
        row("beginning of the line", "abc\nde", QStringLiteral("DEH"), 4);
        row("end and beginning of the text", "abc\nde\n\n", QStringLiteral("Z"), 8);
        row("beginning of the text", "abc\nde", QStringLiteral("ZA"), 0);
        row("next word", "net loss", QStringLiteral("W"), 4);
        row("lone carriage returns", "a\rb\rc", QStringLiteral("DD"), 4);
    }

    void caretMovesByKeys()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, keys);
        QFETCH(int, byte);
        SourceView view;
        show(view, text.toStdString());
        for (const QChar key : keys) {
            press(view, key, Qt::NoModifier);
        }
        QCOMPARE(static_cast<int>(view.caret()), byte);
        QVERIFY(view.selection().isEmpty());
    }

    void shiftSelectsExactBytes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("keys");
        QTest::addColumn<QByteArray>("selected");
        const auto row = [](const char *name, const QByteArray &text, const QString &keys, const QByteArray &selected) {
            QTest::newRow(name) << text << keys << selected;
        };
        row("characters of several bytes", "aäö€z", QStringLiteral("RRR"), "aäö");
        row("tabs", "a\t\tb", QStringLiteral("RRR"), "a\t\t");
        row("over lines", "ab\r\ncd", QStringLiteral("DR"), "ab\r\nc");
        row("to the end", "ab\ncd", QStringLiteral("Z"), "ab\ncd");
        row("forth and back", "abcd", QStringLiteral("RRRL"), "ab");
    }

    void shiftSelectsExactBytes()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, keys);
        QFETCH(QByteArray, selected);
        SourceView view;
        show(view, text.toStdString());
        for (const QChar key : keys) {
            press(view, key, Qt::ShiftModifier);
        }
        const auto bytes = view.selection().of(view.text().bytes());
        QCOMPARE(QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())), selected);
        QCOMPARE(view.selectedText(), QString::fromUtf8(selected));
    }

    void mouseSelectsExactBytes()
    {
        SourceView view;
        show(view, "Käfer\t€ 12 und 𝟙𝟚 Söhne\nzweite");
        const std::string_view bytes = view.text().bytes();
        const auto from = static_cast<std::uint32_t>(bytes.find("€"));
        const auto to = static_cast<std::uint32_t>(bytes.find(" Söhne"));
        QSignalSpy changed(&view, &SourceView::selectionChanged);
        drag(view, from, to);
        QCOMPARE(view.selection(), (Span {from, to}));
        QCOMPARE(view.selectedText(), QStringLiteral("€ 12 und 𝟙𝟚"));
        QVERIFY(!changed.isEmpty());
    }

    void doubleClickSelectsTheWord_data()
    {
        QTest::addColumn<QString>("at");
        QTest::addColumn<QString>("selected");
        QTest::newRow("a word") << QStringLiteral("fer") << QStringLiteral("Käfer");
        QTest::newRow("a figure with separators") << QStringLiteral(",412") << QStringLiteral("8,412");
        QTest::newRow("a blank") << QStringLiteral(" sold") << QStringLiteral(" ");
    }

    void doubleClickSelectsTheWord()
    {
        QFETCH(QString, at);
        QFETCH(QString, selected);
        SourceView view;
        show(view, "Käfer sold 8,412.");
        const auto byte = static_cast<std::uint32_t>(view.text().bytes().find(at.toStdString()));
        QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, view.rectOf({byte, byte + 1}).center());
        QCOMPARE(view.selectedText(), selected);
    }

    void clickOnAFieldNamesIt()
    {
        const auto filing = filing::test::sampleFiling();
        SourceView view;
        showFiling(view, filing);
        QSignalSpy clicked(&view, &SourceView::fieldClicked);
        const Span amount = find(view, "7,130");
        click(view, amount, Qt::NoModifier);
        QCOMPARE(clicked.size(), 1);
        QCOMPARE(clicked.at(0).at(0).toString(), QStringLiteral("statements/0/rows/0/cells/1"));
        QCOMPARE(clicked.at(0).at(1).value<Span>(), amount);
        QCOMPARE(clicked.at(0).at(2).toBool(), false);
        click(view, find(view, "7,130"), Qt::ControlModifier);
        QCOMPARE(clicked.at(1).at(2).toBool(), true);
        click(view, find(view, "(Exact name"), Qt::NoModifier);
        QCOMPARE(clicked.size(), 2);
        // Where a sentence and the amount in it overlap, the amount is meant.
        click(view, find(view, "$8.4 million"), Qt::NoModifier);
        QCOMPARE(clicked.size(), 3);
        QCOMPARE(clicked.at(2).at(1).value<Span>(), find(view, "$8.4 million"));
    }

    void hoverNamesTheField()
    {
        SourceView view;
        showFiling(view, filing::test::sampleFiling());
        QSignalSpy hovered(&view, &SourceView::fieldHovered);
        QTest::mouseMove(view.viewport(), view.rectOf(find(view, "8,412")).center());
        QTRY_COMPARE(hovered.size(), 1);
        QVERIFY(hovered.at(0).at(0).toString().contains(QStringLiteral("Total revenues")));
        QTest::mouseMove(view.viewport(), view.rectOf(find(view, "(Exact")).center());
        QTRY_COMPARE(hovered.size(), 2);
        QVERIFY(hovered.at(1).at(0).toString().isEmpty());
    }

    void revealScrollsOnlyWhenNeeded()
    {
        std::string text;
        for (int i = 0; i < 1000; ++i) {
            text += "line " + std::to_string(i) + "\n";
        }
        SourceView view;
        show(view, text);
        view.reveal(find(view, "line 5\n"), false);
        QCOMPARE(view.verticalScrollBar()->value(), 0);
        const Span far = find(view, "line 700\n");
        view.reveal(far, true);
        const int there = view.verticalScrollBar()->value();
        QVERIFY(view.visibleSpan().contains(far));
        QVERIFY2(there < 700 && there > 650, "some lines before it stay in sight");
        view.reveal(find(view, "line 702\n"), true);
        QCOMPARE(view.verticalScrollBar()->value(), there);
    }

    void oneLineOfTenMegabytes()
    {
        std::string text(10'000'000, '7');
        text += " end";
        SourceView view;
        show(view, text);
        view.grab();
        QVERIFY2(!view.rows().isComplete(), "the first picture wants the first rows only");
        press(view, u'Z', Qt::NoModifier);
        QCOMPARE(view.caret(), static_cast<std::uint32_t>(text.size()));
        QVERIFY(!view.rectOf(find(view, "end")).isNull());
        QTRY_VERIFY(view.rows().isComplete());
        for (std::size_t i = 0; i < view.rows().count(); ++i) {
            QVERIFY(view.rows().row(i).size() <= filing::ui::SoftRows::maxBytes);
        }
    }

    void aLargeFileIsThereAtOnceAndScrollsExactly()
    {
        std::string text;
        while (text.size() < 40'000'000) {
            text += "Some words of a long filing, on lines as filings have them, " + std::to_string(text.size()) + "\n";
        }
        SourceView view;
        view.resize(700, 500);
        view.show();
        const auto document = Document::fromBytes(text);
        view.setText(ShownText::source(document));
        view.grab();
        QVERIFY(!view.rows().isComplete());
        QTRY_VERIFY(view.rows().isComplete());
        QCOMPARE(view.rows().count(), document->lineCount());
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum());
        QCOMPARE(view.visibleSpan().end, document->size());
    }

    void anotherWidthKeepsTheTopRow()
    {
        std::string text;
        for (int i = 0; i < 300; ++i) {
            text += "Paragraph " + std::to_string(i) + " " + std::string(40, 'x') + std::string(12, ' ') + "\n";
            for (int j = 0; j < 40; ++j) {
                text += "prose flows ";
            }
            text += "\n";
        }
        SourceView view;
        show(view, text);
        view.setTopByte(find(view, "Paragraph 150").begin);
        const std::size_t rows = view.rows().count();
        view.resize(1400, 500);
        QTRY_VERIFY(view.rows().count() < rows);
        QCOMPARE(view.visibleSpan().begin, find(view, "Paragraph 150").begin);
        view.resize(760, 500);
        QTRY_COMPARE(view.rows().count(), rows);
        QCOMPARE(view.visibleSpan().begin, find(view, "Paragraph 150").begin);
    }

    void screenReadersGetTheVisibleText()
    {
        filing::ui::installSourceAccessibility();
        SourceView view;
        showFiling(view, filing::test::sampleFiling());
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&view);
        QVERIFY(interface != nullptr);
        QAccessibleTextInterface *text = interface->textInterface();
        QVERIFY(text != nullptr);
        QVERIFY(interface->state().readOnly);
        QVERIFY(!interface->text(QAccessible::Name).isEmpty());
        const QString all = text->text(0, text->characterCount());
        QVERIFY(all.startsWith(QStringLiteral("UNITED STATES")));
        view.select(find(view, "Söhne"));
        int start = 0;
        int end = 0;
        text->selection(0, &start, &end);
        QCOMPARE(all.mid(start, end - start), QStringLiteral("Söhne"));
        QCOMPARE(text->cursorPosition(), end);
        const int at = static_cast<int>(all.indexOf(QStringLiteral("8-K")));
        QVERIFY(text->attributes(at, &start, &end).contains(QStringLiteral("text-description")));
        QCOMPARE(all.mid(start, end - start), QStringLiteral("8-K"));
    }

private:
    static void show(SourceView &view, const std::string &text)
    {
        view.resize(760, 500);
        view.setText(ShownText::source(Document::fromBytes(text)));
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.setFocus();
    }

    static void showFiling(SourceView &view, const filing::models::OpenFilingPtr &filing)
    {
        show(view, std::string(filing->document->bytes()));
        view.setText(ShownText::source(filing->document));
        view.setMarks(ShownMarks(filing::models::SpanIndex(*filing->effective), view.text()));
    }

    static Span find(const SourceView &view, std::string_view words)
    {
        const auto at = static_cast<std::uint32_t>(view.text().bytes().find(words));
        return {at, at + static_cast<std::uint32_t>(words.size())};
    }

    static void press(SourceView &view, QChar key, Qt::KeyboardModifiers modifiers)
    {
        switch (key.unicode()) {
        case u'L':
            return QTest::keyClick(&view, Qt::Key_Left, modifiers);
        case u'R':
            return QTest::keyClick(&view, Qt::Key_Right, modifiers);
        case u'U':
            return QTest::keyClick(&view, Qt::Key_Up, modifiers);
        case u'D':
            return QTest::keyClick(&view, Qt::Key_Down, modifiers);
        case u'H':
            return QTest::keyClick(&view, Qt::Key_Home, modifiers);
        case u'E':
            return QTest::keyClick(&view, Qt::Key_End, modifiers);
        case u'A':
            return QTest::keyClick(&view, Qt::Key_Home, modifiers | Qt::ControlModifier);
        case u'Z':
            return QTest::keyClick(&view, Qt::Key_End, modifiers | Qt::ControlModifier);
        case u'W':
            return QTest::keyClick(&view, Qt::Key_Right, modifiers | Qt::ControlModifier);
        default:
            QFAIL("no such key");
        }
    }

    static void click(SourceView &view, Span span, Qt::KeyboardModifiers modifiers)
    {
        view.reveal(span, false);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, modifiers, view.rectOf(span).center());
    }

    static void drag(SourceView &view, std::uint32_t from, std::uint32_t to)
    {
        const QPoint begin(view.rectOf({from, from + 1}).left(), view.rectOf({from, from + 1}).center().y());
        const QPoint end(view.rectOf({to, to + 1}).left(), view.rectOf({to, to + 1}).center().y());
        QTest::mousePress(view.viewport(), Qt::LeftButton, {}, begin);
        QMouseEvent move(QEvent::MouseMove, end, view.viewport()->mapToGlobal(end), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(view.viewport(), &move);
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, end);
    }
};

QTEST_MAIN(SourceViewTest)
#include "tst_sourceview.moc"
