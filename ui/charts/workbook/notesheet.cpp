// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/workbook/notesheet.h"

#include "ui/charts/charttext.h"
#include "ui/tr.h"

#include <QFileInfo>

#include <algorithm>
#include <array>
#include <set>

namespace filing::ui
{

using namespace Qt::StringLiterals;
using models::CorrectionNote;
using models::SourceEvidence;

namespace
{

constexpr std::array<double, 7> widths{34, 26, 20, 52, 18, 22, 70};

bool isListed(const FigureTable &table, std::string_view role)
{
    return std::any_of(table.lines.begin(), table.lines.end(), [role](const SeriesLine *line) { return line->role == role; });
}

QString spanText(Date start, Date end)
{
    return QString::fromStdString(isoDate(start) + " – " + isoDate(end));
}

} // namespace

NoteSheet::NoteSheet(Book &book, const std::vector<FigureTable> &tables, const std::vector<SourceEvidence> &evidence,
                     const models::Snapshot &filings, const ChartOptions &options)
    : m_book(book)
    , m_filings(filings)
    , m_options(options)
    , m_sheet(book.addSheet("Notes"))
{
    for (std::size_t i = 0; i < widths.size(); ++i) {
        worksheet_set_column(m_sheet, Column(i), Column(i), widths[i], nullptr);
    }
    worksheet_set_row(m_sheet, 0, 22, nullptr);
    writeAbout();
    writeCorrections(evidence);
    for (const FigureTable &table : tables) {
        writeRestatements(table);
        writeGaps(table);
        writeDoubts(table);
    }
    writeFilings(evidence);
}

void NoteSheet::section(const QString &title)
{
    ++m_row;
    m_book.text(m_sheet, m_row++, 0, title, Book::Style::Section);
}

void NoteSheet::head(const QStringList &words)
{
    for (int i = 0; i < int(words.size()); ++i) {
        m_book.text(m_sheet, m_row, Column(i), words[i], Book::Style::Head);
    }
    ++m_row;
}

void NoteSheet::row(const QStringList &words)
{
    for (int i = 0; i < int(words.size()); ++i) {
        m_book.text(m_sheet, m_row, Column(i), words[i], Book::Style::Wrapped);
    }
    ++m_row;
}

void NoteSheet::none(const QString &words)
{
    m_book.text(m_sheet, m_row++, 0, words, Book::Style::Quiet);
}

void NoteSheet::writeAbout()
{
    m_book.text(m_sheet, m_row++, 0, tr("How to read this workbook"), Book::Style::Title);
    QStringList lines{
        tr("Every figure on the sheet “Figures” is a formula over the sheet “Sources”: one cell as printed, or several with signs where "
           "nobody printed the figure (Q4 = FY − 9M)."),
        tr("On “Sources”, the value is the number as printed × its factor. Change a number there, and everything that follows from it changes."),
        tr("Bytes count from 0 in the named file, the last one not included; the SHA-256 says whether a file is the same one."),
        tr("What comes from a filing is always text, never a formula."),
    };
    if (m_filings.asOf) {
        lines << tr("Shown as it was judged on %1.").arg(models::timeText(QDateTime::fromMSecsSinceEpoch(*m_filings.asOf, Qt::UTC)));
    }
    for (const QString &line : lines) {
        m_book.text(m_sheet, m_row++, 0, line);
    }
}

void NoteSheet::writeCorrections(const std::vector<SourceEvidence> &evidence)
{
    section(tr("Corrections by people"));
    std::vector<std::pair<CorrectionNote, QString>> notes;
    for (const SourceEvidence &source : evidence) {
        for (const CorrectionNote &note : source.corrections) {
            if (std::none_of(notes.begin(), notes.end(), [&note](const auto &known) { return known.first == note; })) {
                notes.emplace_back(note, source.filing);
            }
        }
    }
    if (notes.empty()) {
        none(tr("None of these figures was changed."));
        return;
    }
    head({tr("Field"), tr("What was done"), tr("Before"), tr("Now"), tr("By"), tr("At"), tr("Reason"), tr("Filing")});
    for (const auto &[note, filing] : notes) {
        row({note.field, note.action, note.from, note.to, note.byRule ? tr("a rule") : note.author,
             note.time ? models::timeText(*note.time) : QString(), note.reason, filing});
    }
}

void NoteSheet::writeRestatements(const FigureTable &table)
{
    section(tr("Restatements"));
    bool any = false;
    for (const Restatement &restatement : table.registrant->restatements) {
        if (!isListed(table, restatement.role)) {
            continue;
        }
        if (!any) {
            head({tr("Line"), tr("Period"), tr("Value"), tr("Filing"), tr("Reported"), tr("Bytes"), tr("Which one counts")});
        }
        any = true;
        for (const Restatement::Version &version : restatement.versions) {
            const bool last = &version == &restatement.versions.back();
            m_book.number(m_sheet, m_row, 2, version.value.toDouble(), m_book.figure(version.value.toString().find('.') == std::string::npos ? 0 : 2));
            m_book.text(m_sheet, m_row, 0, roleLabel(*table.registrant, restatement.role), Book::Style::Wrapped);
            m_book.text(m_sheet, m_row, 1, spanText(restatement.start, restatement.end));
            m_book.text(m_sheet, m_row, 3, filingTitle(version.source.key, m_options));
            m_book.text(m_sheet, m_row, 4, version.filed ? QString::fromStdString(isoDate(*version.filed)) : QString());
            m_book.text(m_sheet, m_row, 5, u"%1 – %2"_s.arg(version.source.source.begin).arg(version.source.source.end));
            m_book.text(m_sheet, m_row++, 6, last ? tr("the newest") : QString());
        }
    }
    if (!any) {
        none(tr("No two filings report different values for the same period."));
    }
}

void NoteSheet::writeGaps(const FigureTable &table)
{
    section(tr("Gaps"));
    bool any = false;
    for (const SeriesGap &gap : table.registrant->gaps) {
        // A gap of a line that is nowhere is worth a word, too: it is the reason why there is no such line.
        const bool otherLength = m_options.annual != (gap.fiscalQuarter == 0);
        if (otherLength || (!m_options.roles.empty() && !isListed(table, gap.role))) {
            continue;
        }
        if (!any) {
            head({tr("Line"), tr("Period"), tr("Why there is no value")});
        }
        any = true;
        SeriesPeriod period;
        period.fiscalYear = gap.fiscalYear;
        period.fiscalQuarter = gap.fiscalQuarter;
        m_book.text(m_sheet, m_row, 0, roleLabel(*table.registrant, gap.role), Book::Style::Wrapped);
        m_book.text(m_sheet, m_row, 1, periodLabel(period));
        m_book.text(m_sheet, m_row++, 2, gapText(*table.registrant, gap.role, gap.fiscalYear, gap.fiscalQuarter));
    }
    if (!any) {
        none(tr("No period that could be known is missing."));
    }
}

void NoteSheet::writeDoubts(const FigureTable &table)
{
    section(tr("Doubtful figures"));
    bool any = false;
    for (const SeriesLine *line : table.lines) {
        for (const SeriesPeriod *period : table.periods) {
            const Amount *amount = amountIn(*period, line->role);
            if (amount && isDoubtful(*amount)) {
                if (!any) {
                    head({tr("Line"), tr("Period"), tr("Value"), tr("Why")});
                }
                any = true;
                m_book.text(m_sheet, m_row, 0, QString::fromStdString(line->label), Book::Style::Wrapped);
                m_book.text(m_sheet, m_row, 1, periodLabel(*period));
                m_book.number(m_sheet, m_row, 2, amount->value.toDouble(), m_book.figure(usualPlaces(*line), {false, false, true, false}));
                m_book.text(m_sheet, m_row++, 3,
                            amount->proof == Proof::Contradicted ? tr("Other figures of the filings contradict it.")
                                                                 : tr("It was repaired, and nothing confirms it."));
            }
        }
    }
    if (!any) {
        none(tr("No figure is contradicted, and none was repaired without a proof."));
    }
}

void NoteSheet::writeFilings(const std::vector<SourceEvidence> &evidence)
{
    section(tr("Filings"));
    head({tr("File"), QString(), QString(), tr("Filing"), QString(), QString(), tr("SHA-256")});
    std::set<std::pair<QString, QString>> told;
    for (const SourceEvidence &source : evidence) {
        if (told.insert({source.file, source.hash}).second) {
            m_book.text(m_sheet, m_row, 0, source.file);
            m_book.text(m_sheet, m_row, 6, source.hash);
            m_book.text(m_sheet, m_row++, 3, source.filing);
        }
    }
}

} // namespace filing::ui
