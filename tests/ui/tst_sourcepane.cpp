// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The raw pane as a whole. FILING_GRAB names a folder to leave pictures in; FILING_GRAB_FILE the filing they show.

#include "parsers/pipeline.h"
#include "tests/ui/sourcefixture.h"
#include "ui/source/sourcepane.h"
#include "ui/source/sourceview.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStyleFactory>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using filing::Span;
using filing::models::OpenFiling;
using filing::models::OpenFilingPtr;
using filing::models::Place;
using filing::models::SourceCursor;
using filing::ui::SourcePane;
using filing::ui::SourceView;

namespace
{

const QString totalRevenues = QStringLiteral("statements/0/rows/0/cells/0");

/// Two documents, whose reading text is not what the bytes are: tags are left out, an entity is resolved.
OpenFilingPtr taggedFiling()
{
    auto filing = std::make_shared<OpenFiling>();
    filing->path = QStringLiteral("tagged.htm");
    filing->state = filing::models::LoadState::Ready;
    std::string text = "<p>Lindqvist &amp; Co</p>\n";
    for (int i = 0; i < 200; ++i) {
        text += "<p>Paragraph " + std::to_string(i) + "</p>\n";
    }
    const auto border = static_cast<std::uint32_t>(text.size());
    text += "<b>Exhibit words</b> 4,711\n";
    filing->document = filing::Document::fromBytes(text);
    const auto size = filing->document->size();

    auto extraction = std::make_shared<filing::Extraction>();
    filing::ReadingTextBuilder first;
    first.appendVerbatim("Lindqvist ", 3);
    first.appendDecoded("&", {13, 18});
    first.appendVerbatim(" Co", 18);
    first.appendLayout("\n", 21);
    for (int i = 0; i < 200; ++i) {
        const std::string words = "Paragraph " + std::to_string(i);
        const auto at = static_cast<std::uint32_t>(text.find(words + "<"));
        first.appendVerbatim(words, at);
        first.appendLayout("\n", at + static_cast<std::uint32_t>(words.size()));
    }
    filing::ReadingTextBuilder second;
    second.appendVerbatim("Exhibit words", border + 3);
    second.appendVerbatim(" 4,711", border + 20);
    const auto add = [&](Span span, const char *type, filing::ReadingTextPtr reading) {
        filing::SubmissionDocument document;
        document.type = type;
        document.span = document.content = span;
        document.text = std::move(reading);
        extraction->documents.push_back(std::move(document));
    };
    add({0, border}, "8-K", first.finish());
    add({border, size}, "EX-99.1", second.finish());
    filing::Field name = filing::test::fieldAt(*filing->document, "Lindqvist &amp; Co");
    extraction->cover = {{"EntityRegistrantName", name}};
    extraction->release.title = filing::test::fieldAt(*filing->document, "Exhibit words");
    filing->machine = filing->effective = extraction;
    return filing;
}

std::string manyLines()
{
    std::string text;
    for (int i = 0; text.size() < 5'000'000; ++i) {
        text += "Line " + std::to_string(i) + " of a long filing\n";
    }
    return text;
}

/// A large file of which only the beginning has been read.
OpenFilingPtr withHead(const std::string &text, std::size_t bytes)
{
    auto filing = std::make_shared<OpenFiling>();
    filing->path = QStringLiteral("large.txt");
    filing->head = std::make_shared<const filing::models::FileHead>(
        filing::models::FileHead {filing::Document::fromBytes(text.substr(0, bytes)), text.size()});
    return filing;
}

OpenFilingPtr withDocument(const OpenFilingPtr &before, const std::string &text)
{
    auto filing = std::make_shared<OpenFiling>(*before);
    filing->head.reset();
    filing->document = filing::Document::fromBytes(text);
    return filing;
}

Span find(const OpenFilingPtr &filing, std::string_view words)
{
    const auto at = static_cast<std::uint32_t>(filing->document->bytes().find(words));
    return {at, at + static_cast<std::uint32_t>(words.size())};
}

} // namespace

class SourcePaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion"))); }

    void init()
    {
        // The offscreen platform says this of every window with a least size.
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
        m_cursor = std::make_unique<SourceCursor>();
        m_pane = std::make_unique<SourcePane>(*m_cursor);
        m_pane->resize(820, 600);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    }

    void cleanup()
    {
        m_pane.reset();
        m_cursor.reset();
    }

    void emptyPaneSaysWhatItIsFor()
    {
        const auto *sentence = m_pane->findChild<QLabel *>(QStringLiteral("noticeSentence"));
        QVERIFY(sentence->isVisible());
        QVERIFY(!sentence->text().isEmpty());
        QSignalSpy wanted(m_pane.get(), &SourcePane::openRequested);
        QTest::mouseClick(m_pane->findChild<QPushButton *>(QStringLiteral("noticeOpen")), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(m_pane->selection(), Span {});
        m_pane->findNext();
        m_pane->goToLine();
        m_pane->nextField(false);
        m_pane->setReadingMode(true);
        m_pane->setFiling(nullptr);
    }

    void loadingAndFailuresAreTold()
    {
        auto filing = std::make_shared<OpenFiling>();
        filing->path = QStringLiteral("folder/report.txt");
        m_pane->setFiling(filing);
        const auto *sentence = m_pane->findChild<QLabel *>(QStringLiteral("noticeSentence"));
        QCOMPARE(sentence->text(), QStringLiteral("Reading report.txt…"));
        auto failed = std::make_shared<OpenFiling>(*filing);
        failed->state = filing::models::LoadState::Failed;
        failed->error = filing::Error {filing::Errc::NotReadable, {}, "Permission denied"};
        m_pane->setFiling(failed);
        QVERIFY(sentence->text().contains(QStringLiteral("report.txt")));
        auto odd = std::make_shared<OpenFiling>(*filing);
        odd->document = filing::Document::fromBytes("just words");
        odd->error = filing::Error {filing::Errc::NotAFiling, {}, {}};
        m_pane->setFiling(odd);
        QVERIFY(view()->isVisible());
    }

    void clickOnAFieldMovesTheCursor()
    {
        const auto filing = filing::test::sampleFiling();
        m_pane->setFiling(filing);
        QSignalSpy moved(m_cursor.get(), &SourceCursor::moved);
        const Span amount = find(filing, "8,412");
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, rectOf(amount).center());
        QCOMPARE(m_cursor->place(), (Place {filing->path, totalRevenues, amount}));
        QCOMPARE(moved.size(), 1);
        QCOMPARE(moved.at(0).at(1).value<QObject *>(), m_pane.get());
        QCOMPARE(view()->currentField(), totalRevenues);
    }

    void doubleClickAsksForAnEdit()
    {
        const auto filing = filing::test::sampleFiling();
        m_pane->setFiling(filing);
        QSignalSpy edit(m_pane.get(), &SourcePane::editRequested);
        QTest::mouseDClick(view()->viewport(), Qt::LeftButton, {}, rectOf(find(filing, "7,130")).center());
        QCOMPARE(edit.size(), 1);
        QCOMPARE(edit.at(0).at(0).toString(), QStringLiteral("statements/0/rows/0/cells/1"));
    }

    void followsTheCursorAndKeepsASelection()
    {
        std::string text = filing::test::sampleText();
        text.insert(text.find("CONDENSED"), std::string(300, '\n'));
        const auto filing = filing::test::sampleFiling(text);
        m_pane->setFiling(filing);
        view()->select({0, 6});
        const Span amount = find(filing, "8,412");
        m_cursor->moveTo({filing->path, totalRevenues, amount});
        QVERIFY(view()->visibleSpan().contains(amount));
        QCOMPARE(m_pane->selectedText(), QStringLiteral("UNITED"));
        const int there = view()->verticalScrollBar()->value();
        m_cursor->moveTo({QStringLiteral("another.txt"), totalRevenues, {0, 4}});
        QCOMPARE(view()->verticalScrollBar()->value(), there);
        QVERIFY(view()->currentField().isEmpty());
    }

    void aFilingOpensWhereTheCursorIs()
    {
        std::string text = filing::test::sampleText();
        text.insert(text.find("CONDENSED"), std::string(300, '\n'));
        const auto filing = filing::test::sampleFiling(text);
        const Span amount = find(filing, "8,412");
        m_cursor->moveTo({filing->path, totalRevenues, amount});
        m_pane->setFiling(filing);
        QVERIFY(view()->visibleSpan().contains(amount));
        QCOMPARE(view()->currentField(), totalRevenues);
    }

    void aCorrectionKeepsPlaceAndSelection()
    {
        std::string text = filing::test::sampleText();
        text.insert(text.find("CONDENSED"), std::string(300, '\n'));
        const auto filing = filing::test::sampleFiling(text);
        m_pane->setFiling(filing);
        view()->setTopByte(find(filing, "Total revenues").begin - 20);
        view()->select(find(filing, "8,412"));
        const int top = view()->verticalScrollBar()->value();
        auto corrected = std::make_shared<OpenFiling>(*filing);
        auto effective = std::make_shared<filing::Extraction>(*filing->effective);
        effective->statements[0].rows[0].cells[0]->review = filing::Review::Confirmed;
        corrected->effective = effective;
        m_pane->setFiling(corrected);
        QCOMPARE(view()->verticalScrollBar()->value(), top);
        QCOMPARE(m_pane->selectedText(), QStringLiteral("8,412"));
    }

    void stepsThroughFieldsAndDoubts()
    {
        const auto filing = filing::test::sampleFiling();
        m_pane->setFiling(filing);
        m_pane->nextField(false);
        QCOMPARE(m_cursor->place().fieldPath, QStringLiteral("cover/DocumentType"));
        m_pane->nextField(true);
        QCOMPARE(m_cursor->place().fieldPath, QStringLiteral("statements/0/rows/1/cells/0"));
        m_pane->nextField(true);
        QCOMPARE(m_cursor->place().fieldPath, QStringLiteral("statements/0/rows/2/cells/0"));
        m_pane->nextField(true);
        QCOMPARE(m_cursor->place().fieldPath, QStringLiteral("statements/0/rows/1/cells/0"));
        m_pane->previousField(true);
        QCOMPARE(m_cursor->place().fieldPath, QStringLiteral("statements/0/rows/2/cells/0"));
        QVERIFY(view()->visibleSpan().contains(m_cursor->place().span));
    }

    void theBeginningIsShownAndThenGoesOn()
    {
        const std::string text = manyLines();
        const OpenFilingPtr begun = withHead(text, 200'000);
        m_pane->setFiling(begun);
        QVERIFY(view()->isVisible());
        QCOMPARE(view()->text().bytes().size(), std::size_t(200'000));
        const int gutter = view()->gutterWidth();
        view()->setTopByte(150'000);
        const std::uint32_t top = view()->visibleSpan().begin;
        view()->select({top + 3, top + 9});
        const QString selected = m_pane->selectedText();
        QSignalSpy moved(view()->verticalScrollBar(), &QScrollBar::valueChanged);
        // Another snapshot while it is read: nothing happens.
        m_pane->setFiling(std::make_shared<OpenFiling>(*begun));
        QCOMPARE(moved.size(), 0);

        m_pane->setFiling(withDocument(begun, text));
        QCOMPARE(view()->text().bytes().size(), text.size());
        QCOMPARE(view()->visibleSpan().begin, top);
        QCOMPARE(m_pane->selectedText(), selected);
        QCOMPARE(m_pane->selection(), (Span {top + 3, top + 9}));
        QCOMPARE(view()->gutterWidth(), gutter);
        QTest::keyClick(view(), Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(view()->caret(), static_cast<std::uint32_t>(text.size()));
        QCOMPARE(view()->visibleSpan().end, static_cast<std::uint32_t>(text.size()));
    }

    void aSearchInTheBeginningGoesOn()
    {
        std::string text = manyLines();
        text.replace(60'000, 6, "needle");
        text.replace(2'000'000, 6, "needle");
        text.replace(3'000'000, 6, "thread");
        const OpenFilingPtr begun = withHead(text, 200'000);
        m_pane->setFiling(begun);
        m_pane->showFind();
        auto *words = m_pane->findChild<QLineEdit *>(QStringLiteral("findWords"));
        const auto *count = m_pane->findChild<QLabel *>(QStringLiteral("findCount"));
        words->setText(QStringLiteral("thread"));
        QCOMPARE(count->text(), QStringLiteral("Searching…"));
        words->setText(QStringLiteral("needle"));
        QCOMPARE(count->text(), QStringLiteral("1 of 1+"));
        QCOMPARE(m_pane->selection(), (Span {60'000, 60'006}));
        m_pane->setFiling(withDocument(begun, text));
        QTRY_COMPARE(count->text(), QStringLiteral("1 of 2"));
        QCOMPARE(m_pane->selection(), (Span {60'000, 60'006}));
        m_pane->findNext();
        QCOMPARE(m_pane->selection(), (Span {2'000'000, 2'000'006}));
    }

    void anotherTextThanItBeganWithIsShownFromItsTop()
    {
        const std::string text = manyLines();
        const OpenFilingPtr begun = withHead(text, 200'000);
        m_pane->setFiling(begun);
        view()->setTopByte(150'000);
        m_pane->setFiling(withDocument(begun, "Other words.\n" + text));
        QVERIFY(view()->visibleSpan().of(view()->text().bytes()).size() > 0);
        QVERIFY(view()->text().bytes().starts_with("Other words."));
        QVERIFY(!view()->text().isPartial());
    }

    void aPlaceIsNotKeptWaitingForBehindTheFirstPage()
    {
        const std::string text = manyLines();
        const OpenFilingPtr begun = withHead(text, 200'000);
        m_cursor->moveTo({begun->path, {}, {2'000'000, 2'000'010}}, nullptr);
        m_pane->setFiling(begun);
        QVERIFY2(!view()->isVisible(), "the first page would be shown only to be left again");
        m_pane->setFiling(withDocument(begun, text));
        QVERIFY(view()->isVisible());
        QVERIFY(view()->visibleSpan().contains(Span {2'000'000, 2'000'010}));
    }

    void aBeginningThatIsAllThereWillBeGivesWayToTheReason()
    {
        const OpenFilingPtr begun = withHead(manyLines(), 200'000);
        m_pane->setFiling(begun);
        auto failed = std::make_shared<OpenFiling>(*begun);
        failed->head.reset();
        failed->state = filing::models::LoadState::Failed;
        failed->error = filing::Error {filing::Errc::NotReadable, {}, "the disk is gone"};
        m_pane->setFiling(failed);
        QVERIFY(!view()->isVisible());
        QVERIFY(m_pane->findChild<QLabel *>(QStringLiteral("noticeSentence"))->text().contains(QStringLiteral("the disk is gone")));
    }

    void tellsThePosition()
    {
        const auto filing = filing::test::sampleFiling();
        m_pane->setFiling(filing);
        QSignalSpy position(m_pane.get(), &SourcePane::positionChanged);
        const Span words = find(filing, "Söhne");
        view()->moveCaret(words.end, false);
        QCOMPARE(position.last().at(0).toUInt(), words.end);
        QCOMPARE(position.last().at(1).toLongLong(), 7);
        QCOMPARE(position.last().at(2).toLongLong(), 14);
    }

    void findsAndWraps()
    {
        const auto filing = filing::test::sampleFiling();
        m_pane->setFiling(filing);
        m_pane->showFind();
        auto *words = m_pane->findChild<QLineEdit *>(QStringLiteral("findWords"));
        const auto *count = m_pane->findChild<QLabel *>(QStringLiteral("findCount"));
        QVERIFY(words->isVisible());
        QTest::keyClicks(words, QStringLiteral("may 4"));
        QCOMPARE(count->text(), QStringLiteral("1 of 3"));
        QCOMPARE(m_pane->selection(), find(filing, "May 4"));
        QTest::keyClick(words, Qt::Key_Return);
        QCOMPARE(count->text(), QStringLiteral("2 of 3"));
        m_pane->findNext();
        QCOMPARE(count->text(), QStringLiteral("3 of 3"));
        m_pane->findNext();
        QVERIFY(count->text().startsWith(QStringLiteral("1 of 3")));
        QCOMPARE(m_pane->selection(), find(filing, "May 4"));
        m_pane->findPrevious();
        QVERIFY(count->text().startsWith(QStringLiteral("3 of 3")));
        m_pane->findChild<QToolButton *>(QStringLiteral("findCase"))->setChecked(true);
        QCOMPARE(count->text(), QStringLiteral("Not found"));
        QTest::keyClick(words, Qt::Key_Escape);
        QVERIFY(!words->isVisible());
        QVERIFY(view()->hasFocus());
        m_pane->showFind();
        view()->setFocus();
        view()->moveCaret(0, false);
        QTest::keyClick(view(), Qt::Key_Escape);
        QVERIFY(!words->isVisible());
    }

    void aSearchOfFiftyMegabytesBlocksNothing()
    {
        auto filing = std::make_shared<OpenFiling>();
        filing->path = QStringLiteral("digits.txt");
        std::string digits(50'000'000, '7');
        digits += " needle";
        filing->document = filing::Document::fromBytes(std::move(digits));
        m_pane->setFiling(filing);
        m_pane->showFind();
        auto *words = m_pane->findChild<QLineEdit *>(QStringLiteral("findWords"));
        words->setText(QStringLiteral("needle"));
        const auto *count = m_pane->findChild<QLabel *>(QStringLiteral("findCount"));
        QCOMPARE(count->text(), QStringLiteral("Searching…"));
        QTRY_COMPARE_WITH_TIMEOUT(count->text(), QStringLiteral("1 of 1"), 60000);
        QCOMPARE(m_pane->selectedText(), QStringLiteral("needle"));
    }

    void goesToALine()
    {
        const auto filing = filing::test::sampleFiling();
        m_pane->setFiling(filing);
        QSignalSpy position(m_pane.get(), &SourcePane::positionChanged);
        m_pane->goToLine();
        auto *number = m_pane->findChild<QLineEdit *>(QStringLiteral("goToNumber"));
        QVERIFY(number->isVisible());
        QTest::keyClicks(number, QStringLiteral("7"));
        QTest::keyClick(number, Qt::Key_Return);
        QCOMPARE(position.last().at(1).toLongLong(), 7);
        QVERIFY(!number->isVisible());
        m_pane->goToLine();
        QTest::keyClicks(number, QStringLiteral("@30"));
        QTest::keyClick(number, Qt::Key_Return);
        QCOMPARE(position.last().at(0).toUInt(), 30U);
    }

    void readingModeKeepsPlaceAndMarks()
    {
        const auto filing = taggedFiling();
        m_pane->setFiling(filing);
        QSignalSpy mode(m_pane.get(), &SourcePane::readingModeChanged);
        const Span words = find(filing, "Paragraph 120");
        view()->moveCaret(words.begin, false);
        view()->reveal(words, false);
        m_pane->setReadingMode(true);
        QVERIFY(m_pane->isReadingMode());
        QCOMPARE(mode.size(), 1);
        QVERIFY(!view()->text().bytes().starts_with('<'));
        const auto shown = view()->text().fromSource(words);
        QVERIFY(shown && view()->visibleSpan().contains(*shown));
        // The selection of words in reading text is bytes of the source.
        const auto name = view()->text().fromSource(find(filing, "Lindqvist &amp; Co"));
        view()->select(*name);
        QCOMPARE(m_pane->selectedText(), QStringLiteral("Lindqvist & Co"));
        QCOMPARE(m_pane->selection(), find(filing, "Lindqvist &amp; Co"));
        const auto mark = view()->marks().at(name->begin);
        QVERIFY(mark && mark->span == *name);
        m_pane->setReadingMode(false);
        QCOMPARE(m_pane->selection(), find(filing, "Lindqvist &amp; Co"));
    }

    void readingTextThatIsNotThereIsRefused()
    {
        auto filing = std::make_shared<OpenFiling>();
        filing->path = QStringLiteral("words.txt");
        filing->document = filing::Document::fromBytes("just words");
        m_pane->setFiling(filing);
        QSignalSpy mode(m_pane.get(), &SourcePane::readingModeChanged);
        m_pane->setReadingMode(true);
        QVERIFY(!m_pane->isReadingMode());
        QCOMPARE(mode.size(), 1);
        QCOMPARE(mode.at(0).at(0).toBool(), false);
        // What was asked for comes with the next filing that has it.
        m_pane->setFiling(taggedFiling());
        QVERIFY(m_pane->isReadingMode());
        QCOMPARE(mode.last().at(0).toBool(), true);
    }

    void readingModeChangesTheDocumentForAPlace()
    {
        const auto filing = taggedFiling();
        m_pane->setFiling(filing);
        m_pane->setReadingMode(true);
        QVERIFY(view()->text().bytes().starts_with("Lindqvist"));
        m_cursor->moveTo({filing->path, QStringLiteral("release/title"), find(filing, "Exhibit words")});
        QVERIFY(m_pane->isReadingMode());
        QVERIFY(view()->text().bytes().starts_with("Exhibit words"));
        QCOMPARE(view()->currentField(), QStringLiteral("release/title"));
    }

    void theSelectionCanBecomeAValue()
    {
        const auto filing = filing::test::sampleFiling();
        m_pane->setFiling(filing);
        m_cursor->moveTo({filing->path, totalRevenues, find(filing, "8,412")});
        view()->select(find(filing, "7,130"));
        QSignalSpy set(m_pane.get(), &SourcePane::setValueRequested);
        QTimer::singleShot(0, this, [] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            QVERIFY(menu != nullptr);
            auto *action = menu->findChild<QAction *>(QStringLiteral("setValue"));
            QVERIFY(action != nullptr && action->isEnabled());
            QVERIFY(action->text().contains(QStringLiteral("Total revenues")));
            action->trigger();
            menu->close();
        });
        Q_EMIT view()->menuRequested(view()->mapToGlobal(QPoint(100, 100)));
        QCOMPARE(set.size(), 1);
        QCOMPARE(set.at(0).at(0).toString(), totalRevenues);
        QCOMPARE(set.at(0).at(1).value<Span>(), find(filing, "7,130"));
    }

    void copiesAndZooms()
    {
        const auto filing = filing::test::sampleFiling();
        m_pane->setFiling(filing);
        view()->select(find(filing, "Käfer"));
        m_pane->copy();
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("Käfer"));
        const double size = view()->textFont().pointSizeF();
        m_pane->zoomIn();
        QVERIFY(view()->textFont().pointSizeF() > size);
        m_pane->zoomReset();
        QCOMPARE(view()->textFont().pointSizeF(), size);
        for (int i = 0; i < 50; ++i) {
            m_pane->zoomOut();
        }
        QVERIFY(view()->textFont().pointSizeF() >= 3);
    }

    void anotherFilingForgetsTheOld()
    {
        m_pane->setFiling(filing::test::sampleFiling());
        m_pane->showFind();
        m_pane->findChild<QLineEdit *>(QStringLiteral("findWords"))->setText(QStringLiteral("Lindqvist"));
        view()->select({0, 10});
        m_pane->setFiling(taggedFiling());
        QVERIFY(m_pane->selection().isEmpty() || m_pane->selectedText() == QStringLiteral("Lindqvist"));
        QCOMPARE(m_pane->findChild<QLabel *>(QStringLiteral("findCount"))->text(), QStringLiteral("1 of 1"));
        m_pane->setFiling(nullptr);
        QVERIFY(m_pane->selection().isEmpty());
    }

    void looksRight_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << QSize(900, 760) << false;
        QTest::newRow("dark") << QSize(900, 760) << true;
        QTest::newRow("small") << QSize(420, 300) << false;
        QTest::newRow("wide") << QSize(1500, 900) << false;
    }

    void looksRight()
    {
        const QString folder = qEnvironmentVariable("FILING_GRAB");
        QFETCH(QSize, size);
        QFETCH(bool, dark);
        QApplication::setPalette(filing::ui::standardPalette(dark ? filing::ui::Tone::Dark : filing::ui::Tone::Light));
        const OpenFilingPtr filing = pictured();
        m_pane->resize(size);
        m_pane->setFiling(filing);
        m_pane->nextField(true);
        m_pane->nextField(true);
        if (m_cursor->place().fieldPath.isEmpty() && !filing->effective->statements.empty()) {
            const Span title = filing->effective->statements.front().title.span();
            m_cursor->moveTo({filing->path, QStringLiteral("statements/0/title"), title});
        }
        const QImage picture = m_pane->grab().toImage();
        QCOMPARE(picture.size(), size);
        if (!folder.isEmpty()) {
            const QString name = QString::fromUtf8(QTest::currentDataTag());
            QTest::qWait(1000);
            m_pane->grab().save(QDir(folder).filePath(name + QStringLiteral("-current.png")));
            m_pane->setReadingMode(true);
            m_pane->grab().save(QDir(folder).filePath(name + QStringLiteral("-reading.png")));
            m_cursor->moveTo({filing->path, {}, {0, 1}});
            m_pane->showFind();
            m_pane->findChild<QLineEdit *>(QStringLiteral("findWords"))->setText(QStringLiteral("revenues"));
            view()->select({40, 90});
            view()->setTopByte(0);
            QTest::qWait(1000);
            m_pane->grab().save(QDir(folder).filePath(name + QStringLiteral("-top.png")));
        }
        QApplication::setPalette(filing::ui::standardPalette(filing::ui::Tone::Light));
    }

private:
    [[nodiscard]] SourceView *view() const { return m_pane->findChild<SourceView *>(); }

    QRect rectOf(Span span) const
    {
        view()->reveal(span, false);
        return view()->rectOf(span);
    }

    static OpenFilingPtr pictured()
    {
        QFile file(qEnvironmentVariable("FILING_GRAB_FILE"));
        if (file.fileName().isEmpty() || !file.open(QIODevice::ReadOnly)) {
            return filing::test::sampleFiling();
        }
        auto filing = std::make_shared<OpenFiling>();
        filing->path = file.fileName();
        filing->document = filing::Document::fromBytes(file.readAll().toStdString());
        if (const auto found = filing::extract(*filing->document)) {
            filing->machine = filing->effective = *found;
        }
        return filing;
    }

    std::unique_ptr<SourceCursor> m_cursor;
    std::unique_ptr<SourcePane> m_pane;
};

QTEST_MAIN(SourcePaneTest)
#include "tst_sourcepane.moc"
