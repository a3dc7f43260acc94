// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/document/document.h"
#include "parsers/document/utf8.h"
#include "parsers/reading/readingtext.h"

#include <QTest>

using namespace filing;
using namespace Qt::StringLiterals;

class TestDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encodings_data();
    void encodings();
    void lines_data();
    void lines();
    void lineAtFindsEveryByte();
    void utf8RejectsWhatIsNotUtf8_data();
    void utf8RejectsWhatIsNotUtf8();
    void readingTextMapsBothWays();
    void runsAreMergedAndFound();
    void aRunOfGigabytesBecomesSeveral();
    void piecesLeaveOtherWordsOut();
    void piecesJoinOverMarkup();
    void positionedTextKeepsItsBytes();
    void aTextIsCopiedOnlyWhereItIsNotOneStretch_data();
    void aTextIsCopiedOnlyWhereItIsNotOneStretch();
    void aTextOutlivesTheHandleOfItsDocument();
};

namespace
{

/// What a reader may say of its document, word for word.
struct Said
{
    enum Kind { Verbatim, Decoded, Layout } kind = Verbatim;
    Span source;
    std::string text{};          ///< Of what is not verbatim.
};

void say(ReadingTextBuilder &builder, const Document &document, const std::vector<Said> &all)
{
    for (const Said &said : all) {
        switch (said.kind) {
        case Said::Verbatim:
            builder.appendVerbatim(said.source.of(document.bytes()), said.source.begin);
            break;
        case Said::Decoded:
            builder.appendDecoded(said.text, said.source);
            break;
        case Said::Layout:
            builder.appendLayout(said.text, said.source.begin);
            break;
        }
    }
}

} // namespace

void TestDocument::encodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("encoding");
    QTest::newRow("ascii") << "FORM 8-K"_ba << "UTF-8"_ba;
    QTest::newRow("utf-8 dash") << "8\xE2\x80\x94K"_ba << "UTF-8"_ba;
    QTest::newRow("windows quotation marks") << "the \x93" "Plan\x94"_ba << "Windows-1252"_ba;
    QTest::newRow("one damaged byte does not change utf-8") << "\xE2\x80\x94 \xE2\x80\x94 \xFF"_ba << "UTF-8"_ba;
    QTest::newRow("utf-16 little endian") << QByteArray("\xFF\xFE" "A\0", 4) << "UTF-16LE"_ba;
    QTest::newRow("utf-16 big endian") << QByteArray("\xFE\xFF\0A", 4) << "UTF-16BE"_ba;
    QTest::newRow("utf-16 without its mark") << QByteArray("F\0O\0R\0M\0 \0", 10).repeated(8) << "UTF-16LE"_ba;
    QTest::newRow("a few NULs do not make it wide") << QByteArray("Form 8-K\0\0\0\0 of May", 19).repeated(4) << "UTF-8"_ba;
    QTest::newRow("empty") << ""_ba << "UTF-8"_ba;
}

void TestDocument::encodings()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, encoding);
    QCOMPARE(name(Document::fromBytes(bytes.toStdString())->encoding()), std::string_view(encoding.toStdString()));
}

void TestDocument::lines_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArrayList>("lines");
    QTest::newRow("line feeds") << "a\nb\n"_ba << QByteArrayList{"a", "b", ""};
    QTest::newRow("carriage return and line feed") << "a\r\n\r\nb"_ba << QByteArrayList{"a", "", "b"};
    QTest::newRow("carriage returns alone") << "a\rb\r\rc"_ba << QByteArrayList{"a", "b", "", "c"};
    QTest::newRow("mixed") << "a\n\rb"_ba << QByteArrayList{"a", "", "b"};
    QTest::newRow("no terminator") << "abc"_ba << QByteArrayList{"abc"};
    QTest::newRow("empty") << ""_ba << QByteArrayList{""};
    QTest::newRow("a wide letter with the low byte of a line feed")
        << QByteArray("\xFF\xFE" "\x0A\x01" "\x0A\0" "b\0", 8)
        << QByteArrayList{QByteArray("\xFF\xFE" "\x0A\x01", 4), QByteArray("b\0", 2)};
    QTest::newRow("utf-16") << QByteArray("\xFF\xFE" "a\0\r\0\n\0b\0", 10)
                            << QByteArrayList{QByteArray("\xFF\xFE" "a\0", 4), QByteArray("b\0", 2)};
}

void TestDocument::lines()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArrayList, lines);
    const auto document = Document::fromBytes(bytes.toStdString());
    QByteArrayList seen;
    for (std::size_t i = 0; i < document->lineCount(); ++i) {
        const auto text = document->line(i).of(document->bytes());
        seen << QByteArray(text.data(), static_cast<qsizetype>(text.size()));
    }
    QCOMPARE(seen, lines);
}

void TestDocument::lineAtFindsEveryByte()
{
    const auto document = Document::fromBytes("ab\r\ncd\n\ne");
    const std::vector<std::size_t> expected = {0, 0, 0, 0, 1, 1, 1, 2, 3, 3, 3};
    for (std::uint32_t byte = 0; byte < expected.size(); ++byte) {
        QCOMPARE(document->lineAt(byte), expected[byte]);
    }
}

void TestDocument::utf8RejectsWhatIsNotUtf8_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("valid");
    QTest::newRow("two bytes") << "\xC3\xA9"_ba << true;
    QTest::newRow("four bytes") << "\xF0\x9F\x93\x88"_ba << true;
    QTest::newRow("overlong slash") << "\xC0\xAF"_ba << false;
    QTest::newRow("overlong three bytes") << "\xE0\x80\xAF"_ba << false;
    QTest::newRow("surrogate") << "\xED\xA0\x80"_ba << false;
    QTest::newRow("above the last code point") << "\xF4\x90\x80\x80"_ba << false;
    QTest::newRow("cut off") << "\xE2\x80"_ba << false;
    QTest::newRow("continuation alone") << "\x80"_ba << false;
}

void TestDocument::utf8RejectsWhatIsNotUtf8()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, valid);
    const auto decoded = decodeUtf8(bytes.toStdString());
    QCOMPARE(decoded.valid, valid);
    QCOMPARE(decoded.bytes, valid ? static_cast<std::uint32_t>(bytes.size()) : 1U);
}

void TestDocument::readingTextMapsBothWays()
{
    // Source: "A&amp;B <b>C</b>"
    ReadingTextBuilder builder;
    builder.appendVerbatim("A", 0);
    builder.appendDecoded("&", {1, 6});
    builder.appendVerbatim("B ", 6);
    builder.appendVerbatim("C", 11);
    const auto text = builder.finish();
    QCOMPARE(text->text(), std::string_view("A&B C"));
    QCOMPARE(text->toSource({1, 2}), (Span{1, 6}));
    QCOMPARE(text->toSource({0, 3}), (Span{0, 7}));
    QCOMPARE(text->toSource({4, 5}), (Span{11, 12}));
    QCOMPARE(text->fromSource({3, 4}), (Span{1, 2}));
    QCOMPARE(text->fromSource({11, 12}), (Span{4, 5}));
    QVERIFY(text->fromSource({8, 10}).isEmpty());
}

void TestDocument::runsAreMergedAndFound()
{
    TextRuns runs;
    runs.append(3, {10, 13}, true);
    runs.append(2, {13, 15}, true);      // goes on where the last one ends
    runs.append(1, {15, 20}, false);     // "&amp;"
    runs.append(2, {40, 42}, true);
    QCOMPARE(runs.size(), std::size_t(3));
    QCOMPARE(runs.text(0), (Span{0, 5}));
    QCOMPARE(runs[0].source(), (Span{10, 15}));
    QCOMPARE(runs.text(1), (Span{5, 6}));
    QCOMPARE(runs.text(2), (Span{6, 8}));
    for (const auto &[at, run] : {std::pair(0U, 0U), {4U, 0U}, {5U, 1U}, {6U, 2U}, {7U, 2U}, {8U, 3U}}) {
        QCOMPARE(runs.at(at), std::size_t(run));
    }
}

void TestDocument::aRunOfGigabytesBecomesSeveral()
{
    TextRuns runs;
    runs.append(0xC0000000U, {5, 0xC0000005U}, true);
    runs.append(7, {0xC0000005U, 0xC000000CU}, true);
    QCOMPARE(runs.size(), std::size_t(2));
    QCOMPARE(runs.text(1).end, 0xC0000007U);
    QCOMPARE(runs[1].sourceBegin, 5U + runs.text(1).begin);
    QCOMPARE(runs[1].sourceEnd(), 0xC000000CU);
}

void TestDocument::piecesLeaveOtherWordsOut()
{
    // Two columns, read column by column: "830 Winter" (10…20) and its caption (30…40) stand between the words.
    ReadingTextBuilder builder;
    builder.appendVerbatim("Street", 10);
    builder.appendLayout(" ", 16);
    builder.appendVerbatim("Town", 40);
    builder.appendLayout("\n", 44);
    builder.appendVerbatim("Caption", 20);
    const auto text = builder.finish();
    QCOMPARE(text->toSourcePieces({0, 11}), (std::vector<Span>{{10, 16}, {40, 44}}));
}

void TestDocument::piecesJoinOverMarkup()
{
    ReadingTextBuilder builder;
    builder.appendVerbatim("Net", 10);
    builder.appendLayout(" ", 13);
    builder.appendVerbatim("loss", 20);
    const auto text = builder.finish();
    QCOMPARE(text->toSourcePieces({0, 8}), (std::vector<Span>{{10, 24}}));
}

void TestDocument::positionedTextKeepsItsBytes()
{
    // A block that stands later in the file is read first.
    ReadingTextBuilder builder;
    builder.appendVerbatim("first\n", 100);
    builder.appendVerbatim("second", 10);
    const auto text = builder.finish();
    QCOMPARE(text->lines().size(), std::size_t(2));
    QCOMPARE(text->toSource({0, 5}), (Span{100, 105}));
    QCOMPARE(text->fromSource({10, 12}), (Span{6, 8}));
    QCOMPARE(text->lineAt(7), std::size_t(1));
}

void TestDocument::aTextIsCopiedOnlyWhereItIsNotOneStretch_data()
{
    QTest::addColumn<std::vector<Said>>("said");
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<bool>("shared");
    using enum Said::Kind;
    QTest::newRow("all of it") << std::vector<Said>{{Verbatim, {0, 26}}} << "Net sales\nrose &amp; fell\n"_ba << true;
    QTest::newRow("a part") << std::vector<Said>{{Verbatim, {4, 14}}} << "sales\nrose"_ba << true;
    QTest::newRow("parts that go on") << std::vector<Said>{{Verbatim, {4, 9}}, {Verbatim, {9, 14}}} << "sales\nrose"_ba << true;
    QTest::newRow("nothing between") << std::vector<Said>{{Verbatim, {4, 9}}, {Layout, {9, 9}}, {Verbatim, {9, 14}}}
                                     << "sales\nrose"_ba << true;
    QTest::newRow("a gap") << std::vector<Said>{{Verbatim, {0, 3}}, {Verbatim, {9, 14}}, {Verbatim, {14, 15}}} << "Net\nrose "_ba << false;
    QTest::newRow("backwards") << std::vector<Said>{{Verbatim, {10, 14}}, {Verbatim, {0, 10}}} << "roseNet sales\n"_ba << false;
    QTest::newRow("an entity") << std::vector<Said>{{Verbatim, {10, 15}}, {Decoded, {15, 20}, "&"}, {Verbatim, {20, 25}}}
                               << "rose & fell"_ba << false;
    QTest::newRow("an entity first") << std::vector<Said>{{Decoded, {15, 20}, "&"}, {Verbatim, {20, 25}}} << "& fell"_ba << false;
    QTest::newRow("a line end made up") << std::vector<Said>{{Verbatim, {0, 3}}, {Layout, {3, 3}, "\n"}, {Verbatim, {3, 9}}}
                                        << "Net\n sales"_ba << false;
    QTest::newRow("nothing") << std::vector<Said>{} << ""_ba << true;
}

/// Either way it is the same text with the same places.
void TestDocument::aTextIsCopiedOnlyWhereItIsNotOneStretch()
{
    QFETCH(std::vector<Said>, said);
    QFETCH(QByteArray, expected);
    QFETCH(bool, shared);
    DocumentPtr document = Document::fromBytes("Net sales\nrose &amp; fell\n");
    ReadingTextBuilder sharing(*document);
    say(sharing, *document, said);
    QCOMPARE(sharing.text(), std::string_view(expected.toStdString()));
    const ReadingTextPtr text = sharing.finish();
    ReadingTextBuilder copying;
    say(copying, *document, said);
    const ReadingTextPtr copy = copying.finish();
    QCOMPARE(text->text(), std::string_view(expected.toStdString()));
    QCOMPARE(copy->text(), text->text());
    QCOMPARE(text->lines(), copy->lines());
    for (std::uint32_t at = 0; at < text->text().size(); ++at) {
        QCOMPARE(text->toSource({at, at + 1}), copy->toSource({at, at + 1}));
    }
    for (std::uint32_t at = 0; at < document->size(); ++at) {
        QCOMPARE(text->fromSource({at, at + 1}), copy->fromSource({at, at + 1}));
    }
    const std::weak_ptr<const Document> kept = document;
    document.reset();
    QCOMPARE(kept.expired(), !shared);
}

void TestDocument::aTextOutlivesTheHandleOfItsDocument()
{
    DocumentPtr document = Document::fromBytes(std::string(5000, 'x') + "Total revenues");
    const char *const bytes = document->bytes().data();
    ReadingTextBuilder builder(*document);
    builder.appendVerbatim(document->bytes().substr(5000), 5000);
    ReadingTextPtr text = builder.finish();
    const std::weak_ptr<const Document> kept = document;
    document.reset();
    QCOMPARE(text->text(), std::string_view("Total revenues"));
    QVERIFY(text->text().data() == bytes + 5000);
    const ReadingText another = *text;
    text.reset();
    QCOMPARE(another.text({6, 14}), std::string_view("revenues"));
    QVERIFY(!kept.expired());
}

QTEST_APPLESS_MAIN(TestDocument)
#include "tst_document.moc"
