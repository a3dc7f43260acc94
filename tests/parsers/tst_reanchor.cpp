// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/corrections/findquote.h"
#include "parsers/corrections/landmarks.h"
#include "parsers/corrections/reanchor.h"
#include "parsers/extraction/fieldpath.h"
#include "parsers/pipeline.h"
#include "tests/support/reshaped.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <functional>
#include <map>
#include <set>

using namespace Qt::StringLiterals;
using filing::Correction;
using filing::CorrectionKind;
using filing::Document;
using filing::DocumentPtr;
using filing::Extraction;
using filing::ExtractionPtr;
using filing::Field;
using filing::Reattachment;
using filing::Span;
using filing::test::Reshaped;

namespace
{

struct Copy
{
    DocumentPtr document;
    ExtractionPtr extraction;
};

Copy read(const std::string &bytes)
{
    Copy copy;
    copy.document = Document::fromBytes(bytes);
    if (auto extraction = filing::extract(*copy.document)) {
        copy.extraction = *extraction;
    }
    return copy;
}

/// A correction as the session records it: with the landmarks of the copy it is made on.
Correction made(const Copy &copy, const filing::Surveyor &surveyor, const std::string &path, CorrectionKind kind,
                Span chosen = {})
{
    Correction correction;
    correction.document = copy.document->id();
    correction.path = path;
    correction.kind = kind;
    const Field *field = filing::findField(*copy.extraction, path);
    const Span span = !chosen.isEmpty() ? chosen : field != nullptr ? field->span() : Span {};
    correction.anchor = anchorFor(*copy.document, span);
    correction.anchor.landmarks = landmarksText(surveyor.at(path, chosen));
    correction.newText = "1";
    return correction;
}

std::vector<Correction> correctionsOf(const Copy &copy)
{
    const filing::Surveyor surveyor(*copy.document, *copy.extraction);
    std::vector<Correction> corrections;
    filing::forEachField(*copy.extraction, [&](const filing::FieldEntry &entry) {
        if (!entry.field->span().isEmpty()) {
            const CorrectionKind kinds[]
                = { CorrectionKind::SetValue, CorrectionKind::Confirm, CorrectionKind::Reject };
            corrections.push_back(made(copy, surveyor, entry.path, kinds[corrections.size() % 3]));
        }
    });
    // A person may say that a value stands elsewhere: at the figure of another field.
    const std::size_t fields = corrections.size();
    for (std::size_t i = 7; i < fields; i += 11) {
        const std::size_t other = (i * 5 + 3) % fields;
        corrections.push_back(
            made(copy, surveyor, corrections[i].path, CorrectionKind::SetSpan, corrections[other].anchor.span));
    }
    return corrections;
}

bool standsAt(const Field &field, const Field &before, const Reshaped &shape)
{
    std::vector<Span> images;
    for (const Span piece : before.pieces) {
        images.push_back(shape.image(piece));
    }
    const auto meets = [](const std::vector<Span> &all, Span one) {
        return std::any_of(all.begin(), all.end(), [&](Span other) { return other.overlaps(one); });
    };
    return !field.pieces.empty()
        && std::all_of(images.begin(), images.end(), [&](Span image) { return meets(field.pieces, image); })
        && std::all_of(field.pieces.begin(), field.pieces.end(), [&](Span piece) { return meets(images, piece); });
}

/// Where the field is in the other copy, by its bytes; nothing where that copy is read another way.
std::set<std::string> rightPaths(const Copy &from, const Copy &to, const Reshaped &shape, const std::string &path)
{
    std::set<std::string> right;
    const Field *before = filing::findField(*from.extraction, path);
    const std::string slot = filing::slotOf(path);
    for (const std::string &other : filing::pathsLike(*to.extraction, slot)) {
        const Field *field = filing::findField(*to.extraction, other);
        // Of a cover fact there is but one, wherever it was read.
        const bool single
            = slot == path && field != nullptr && field->value == before->value && field->text == before->text;
        if (field != nullptr && (single || standsAt(*field, *before, shape))) {
            right.insert(other);
        }
    }
    return right;
}

struct Tally
{
    int corrections = 0;
    int reattached = 0;
    int wrong = 0;
    int lost = 0; ///< Orphans whose place is there.
    int unread = 0; ///< Orphans whose place the other copy's reading does not have.
    int empty = 0; ///< Orphans whose place is there, without it among the candidates.
    QStringList say;
};

void judge(const Copy &from, const Copy &to, const Reshaped &shape, const QString &name, Tally &tally)
{
    const std::vector<Correction> corrections = correctionsOf(from);
    const std::vector<Reattachment> results = filing::reanchor(corrections, *to.document, *to.extraction);
    for (std::size_t i = 0; i < corrections.size(); ++i) {
        const Correction &correction = corrections[i];
        const Reattachment &result = results[i];
        const std::set<std::string> right = rightPaths(from, to, shape, correction.path);
        const auto report = [&](const char *what) {
            tally.say << u"%1 %2: %3 → %4 (%5)\n%6"_s.arg(
                name, QString::fromLatin1(what), QString::fromStdString(correction.path),
                QString::fromStdString(result.path), QString::fromStdString(right.empty() ? "-" : *right.begin()),
                QString::fromStdString(correction.anchor.landmarks));
        };
        ++tally.corrections;
        if (result.outcome != Reattachment::Outcome::Orphan) {
            const bool place = correction.kind != CorrectionKind::SetSpan
                || result.span.overlaps(shape.image(correction.anchor.span));
            ++tally.reattached;
            if (!right.contains(result.path) || !place) {
                ++tally.wrong;
                report("wrong");
            }
        } else if (right.empty()) {
            ++tally.unread;
            report("unread");
        } else {
            ++tally.lost;
            const bool offered
                = std::any_of(result.candidates.begin(), result.candidates.end(),
                              [&](const filing::Candidate &candidate) { return right.contains(candidate.path); });
            tally.empty += offered ? 0 : 1;
            report(offered ? "lost" : "lost without candidate");
        }
    }
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList ownFiles()
{
    QStringList files;
    for (const QString &folder : { QStringLiteral(FILING_SAMPLES), QStringLiteral(FILING_FIXTURES "/filings") }) {
        for (const QFileInfo &file : QDir(folder).entryInfoList({ u"*.txt"_s, u"*.htm"_s }, QDir::Files, QDir::Name)) {
            files << file.filePath();
        }
    }
    return files;
}

const std::vector<std::string> sentences
    = { "The Company thanks its employees for a year of steady work in all of its workshops.",
        "Further details are given in the notes that accompany this announcement.",
        "Management will hold a conference call for the interested public." };

/// Lines and figures of the filing itself, said once more elsewhere.
std::vector<std::string> lookAlikes(const Copy &copy)
{
    std::vector<std::string> words;
    for (const filing::Statement &statement : copy.extraction->statements) {
        for (const filing::Row &row : statement.rows) {
            if (row.cells.size() > 1 && row.cells[0] && row.cells[1]) {
                words.push_back(row.label.text + " had been " + row.cells[0]->text + " and " + row.cells[1]->text
                                + " before.");
            }
        }
    }
    return words.empty() ? sentences : words;
}

/// Some rows of every statement once more, as a summary in front of it and behind it.
Reshaped withSummaries(const Copy &copy)
{
    const std::string_view bytes = copy.document->bytes();
    Reshaped out(bytes);
    std::uint32_t at = 0;
    for (const filing::Statement &statement : copy.extraction->statements) {
        if (statement.rows.empty() || statement.source.begin < at || statement.rows.size() < 4) {
            continue;
        }
        std::string summary = "\nSummary\n\n";
        for (std::size_t r = 1; r < statement.rows.size(); r += 3) {
            for (const Span line : filing::test::linesOf(bytes)) {
                if (line.contains(statement.rows[r].label.span().begin)) {
                    summary += line.of(bytes);
                }
            }
        }
        summary += "\nThis summary is not part of the statement.\n\n";
        const std::size_t line = bytes.rfind('\n', statement.source.begin);
        const auto begin = static_cast<std::uint32_t>(line == std::string_view::npos ? 0 : line + 1);
        const std::size_t next = bytes.find('\n', statement.source.end);
        const auto end = static_cast<std::uint32_t>(next == std::string_view::npos ? bytes.size() : next + 1);
        if (begin < at) {
            continue;
        }
        out.copy({ at, begin });
        out.put(summary);
        out.copy({ begin, end });
        out.put(summary);
        at = end;
    }
    out.copy({ at, static_cast<std::uint32_t>(bytes.size()) });
    return out;
}

/// The whole text of the statements once more at the end.
Reshaped withAnotherCopyOfStatements(const Copy &copy)
{
    const std::string_view bytes = copy.document->bytes();
    Reshaped out(bytes);
    out.copy({ 0, static_cast<std::uint32_t>(bytes.size()) });
    for (const filing::Statement &statement : copy.extraction->statements) {
        out.put("\n\nAs announced before:\n\n");
        out.put(statement.source.of(bytes));
        out.put("\n");
    }
    return out;
}

using Shaper = std::function<Reshaped(const Copy &)>;
struct Shape
{
    const char *name;
    Shaper make;
    bool back = false; ///< The corrections are made on the reshaped copy and go to the original.
    double floor = 0.97; ///< Of all; words that were chosen and stand in two copies of a statement stay orphans.
    double found = 0.97; ///< Of those whose place is there.
};

std::vector<Shape> shapes()
{
    return {
        { "the same bytes", [](const Copy &c) { return filing::test::withParagraphs(c.document->bytes(), {}); } },
        { "white space", [](const Copy &c) { return filing::test::whiteSpaceChanged(c.document->bytes()); } },
        { "wrapped", [](const Copy &c) { return filing::test::wrappedAnew(c.document->bytes()); } },
        { "sentences", [](const Copy &c) { return filing::test::withParagraphs(c.document->bytes(), sentences); } },
        { "look-alikes in prose",
          [](const Copy &c) { return filing::test::withParagraphs(c.document->bytes(), lookAlikes(c)); } },
        { "summaries around", withSummaries },
        { "text to HTML", [](const Copy &c) { return filing::test::asHtml(c.document->bytes()); } },
        { "HTML to text", [](const Copy &c) { return filing::test::asHtml(c.document->bytes()); }, true },
        { "statements twice", withAnotherCopyOfStatements, false, 0.94, 0.94 },
    };
}

} // namespace

class TestReanchor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ownFilingsInOtherShapes_data();
    void ownFilingsInOtherShapes();
    void aLookAlikeIsNotTakenBecauseTheRightPlaceChanged();
    void realFilingsInOtherShapes();
};

void TestReanchor::ownFilingsInOtherShapes_data()
{
    QTest::addColumn<int>("shape");
    const std::vector<Shape> all = shapes();
    for (std::size_t i = 0; i < all.size(); ++i) {
        QTest::newRow(all[i].name) << static_cast<int>(i);
    }
}

void TestReanchor::ownFilingsInOtherShapes()
{
    QFETCH(int, shape);
    const Shape how = shapes()[static_cast<std::size_t>(shape)];
    Tally tally;
    for (const QString &file : ownFiles()) {
        const Copy original = read(contentOf(file).toStdString());
        QVERIFY(original.extraction);
        Reshaped reshaped = how.make(original);
        const Copy other = read(reshaped.bytes());
        QVERIFY(other.extraction);
        const QString name = QFileInfo(file).fileName();
        how.back ? judge(other, original, reshaped.reversed(), name, tally)
                 : judge(original, other, reshaped, name, tally);
    }
    qInfo("%d corrections: %d re-attached, %d wrong; %d lost though there (%d without candidate), %d the other copy "
          "does not read",
          tally.corrections, tally.reattached, tally.wrong, tally.lost, tally.empty, tally.unread);
    for (const QString &line : tally.say.mid(0, qEnvironmentVariableIsSet("FILING_REANCHOR_SAY") ? -1 : 12)) {
        qInfo("%s", qUtf8Printable(line));
    }
    QVERIFY(tally.corrections >= 300);
    QCOMPARE(tally.wrong, 0);
    QVERIFY(tally.reattached >= how.floor * tally.corrections);
    QVERIFY(tally.reattached >= how.found * (tally.reattached + tally.lost));
    QVERIFY(tally.empty <= 0.01 * tally.corrections);
}

void TestReanchor::aLookAlikeIsNotTakenBecauseTheRightPlaceChanged()
{
    const std::string first = "In the first table research and development cost 3,806 against 3,716 and 3,947 before.\n\n";
    const std::string second = "In the second table research and development cost 3,806 against 3,716 and 3,947 before.\n\n";
    const auto placeIn = [](const Copy &from, std::string_view bytes, std::size_t at, const std::string &changed) {
        const Span chosen { static_cast<std::uint32_t>(bytes.find("3,806", at)),
                            static_cast<std::uint32_t>(bytes.find("3,806", at)) + 5 };
        const filing::Surveyor surveyor(*from.document, *from.extraction);
        return filing::clearPlace(surveyor.at("release/title", chosen), *read(changed).extraction);
    };
    const std::string bytes = first + second;
    const Copy copy = read(bytes);
    QVERIFY(copy.extraction);
    // Nothing changed: by their order.
    QCOMPARE(placeIn(copy, bytes, 0, bytes)->begin, static_cast<std::uint32_t>(bytes.find("3,806")));
    QCOMPARE(placeIn(copy, bytes, first.size(), bytes)->begin, static_cast<std::uint32_t>(bytes.find("3,806", first.size())));
    // A note is put in beside the right place, so the other one reads more like it than it does itself.
    std::string noted = bytes;
    noted.replace(noted.find("cost 3,806"), 4, "cost, as a note explains,");
    QVERIFY(!placeIn(copy, bytes, 0, noted));
    // The right place is gone.
    QVERIFY(!placeIn(copy, bytes, 0, second));
    // Where nothing ever looked like it, a changed word does no harm.
    const Copy alone = read(first);
    std::string said = first;
    said.replace(said.find("before"), 6, "earlier");
    QVERIFY(placeIn(alone, first, 0, said));
}

void TestReanchor::realFilingsInOtherShapes()
{
    const QDir folder(QStringLiteral(FILING_SHARED "/corpus/8k-earnings"));
    if (!folder.exists()) {
        QSKIP("the folder with real filings is not there");
    }
    const int most = qEnvironmentVariableIsSet("FILING_REANCHOR_FILES")
        ? qEnvironmentVariableIntValue("FILING_REANCHOR_FILES")
        : 3;
    QFileInfoList files = folder.entryInfoList(QDir::Files, QDir::Name);
    files.removeIf([](const QFileInfo &file) { return file.size() > 200000; });
    std::map<QString, Tally> tallies;
    Tally all;
    for (qsizetype i = 0; i < files.size() && i < most; ++i) {
        const QFileInfo &file = files[i * std::max<qsizetype>(1, files.size() / most) % files.size()];
        const Copy original = read(contentOf(file.filePath()).toStdString());
        const bool html = original.document->bytes().find("</") != std::string_view::npos
            && original.document->bytes().find("<TD") != original.document->bytes().find("<td");
        const auto go = [&](const char *name, const Reshaped &reshaped) {
            const Copy other = read(reshaped.bytes());
            judge(original, other, reshaped, file.fileName() + u' ' + QLatin1String(name),
                  tallies[QLatin1String(name)]);
            judge(other, original, reshaped.reversed(), file.fileName() + u" from "_s + QLatin1String(name),
                  tallies[QLatin1String(name) + u", back"_s]);
        };
        if (html) {
            go("tags stripped", filing::test::asReadText(original.document->bytes(), *original.extraction));
        } else {
            go("white space", filing::test::whiteSpaceChanged(original.document->bytes()));
            go("wrapped", filing::test::wrappedAnew(original.document->bytes()));
            go("sentences", filing::test::withParagraphs(original.document->bytes(), sentences));
            go("look-alikes in prose", filing::test::withParagraphs(original.document->bytes(), lookAlikes(original)));
        }
    }
    for (const auto &[name, tally] : tallies) {
        qInfo("%s: %d corrections, %d re-attached, %d wrong; %d lost though there (%d without candidate), %d not read "
              "there",
              qUtf8Printable(name), tally.corrections, tally.reattached, tally.wrong, tally.lost, tally.empty,
              tally.unread);
        for (const QString &line : tally.say) {
            if (line.contains(u" wrong: "_s) || qEnvironmentVariableIsSet("FILING_REANCHOR_SAY")) {
                qInfo("%s", qUtf8Printable(line));
            }
        }
        all.wrong += tally.wrong;
        all.lost += tally.lost;
        all.reattached += tally.reattached;
    }
    QCOMPARE(all.wrong, 0);
    QVERIFY(all.reattached >= 0.97 * (all.reattached + all.lost));
}

QTEST_GUILESS_MAIN(TestReanchor)
#include "tst_reanchor.moc"
