// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/evidence/evidenceblocks.h"

#include "models/text/displaytext.h"
#include "ui/tr.h"

#include <algorithm>

namespace filing::ui
{

using namespace Qt::StringLiterals;
using models::CorrectionNote;
using models::QuotedLine;

namespace
{

constexpr std::size_t widestTable = 7;       // Columns of figures that fit on a page.
constexpr std::size_t longestTable = 32;     // Rows.
constexpr qsizetype longestName = 300;       // A label of a filing; what is longer is no label.
constexpr double quoteWidth = 790;           // Letters a line of the narrowest page holds, times their size in points.

QString cropped(const QString &text)
{
    return text.size() <= longestName ? text : text.left(longestName) + u'…';
}

QString name(const QString &text)
{
    return safeHtml(cropped(text));
}

QString tag(const QString &word, const char *look)
{
    return u" <span class=\"tag %1\">%2</span>"_s.arg(QLatin1StringView(look), word);
}

QString tags(const ChartMark &mark)
{
    return (mark.derived ? tag(tr("derived"), "derived") : QString()) + (mark.corrected ? tag(tr("corrected"), "corrected") : QString())
        + (mark.restated ? tag(tr("restated"), "restated") : QString()) + (mark.doubtful ? tag(tr("doubtful"), "doubtful") : QString());
}

QString cell(const QString &html)
{
    return u"<td>%1</td>"_s.arg(html);
}

QString headRow(const QStringList &words)
{
    QString row = u"<tr>"_s;
    for (const QString &word : words) {
        row += u"<th align=\"left\">%1</th>"_s.arg(word.toHtmlEscaped());
    }
    return row + u"</tr>"_s;
}

QString quote(const std::vector<QuotedLine> &lines)
{
    if (lines.empty()) {
        return {};
    }
    QStringList html;
    qsizetype longest = 1;
    for (const QuotedLine &line : lines) {
        if (line.gap) {
            html << u"<span class=\"gap\">⋯</span>"_s;
        }
        longest = std::max(longest, line.text.size());
        const QString before = line.text.left(line.markBegin);
        const QString marked = line.text.mid(line.markBegin, line.markLength);
        html << (line.markLength > 0
                     ? safeHtml(before) + u"<span class=\"hit\">"_s + safeHtml(marked) + u"</span>"_s
                         + safeHtml(line.text.mid(line.markBegin + line.markLength))
                     : safeHtml(line.text));
    }
    // A quote keeps its columns, so it gets as small as its longest line needs.
    const double size = std::clamp(quoteWidth / double(longest), 5.0, 8.0);
    return u"<table class=\"quote\" width=\"100%\" cellspacing=\"0\" cellpadding=\"6\"><tr><td><pre style=\"font-size:%1pt\">%2</pre></td></tr></table>"_s
        .arg(QString::number(size, 'f', 1), html.join(u'\n'));
}

/// Whose filings they are the head of the page says.
QString titleOf(const models::SourceEvidence &evidence, const QString &owner)
{
    const QString lead = owner + u" · "_s;
    return name(evidence.filing.startsWith(lead) ? evidence.filing.mid(lead.size()) : evidence.filing);
}

QString placeWords(const models::SourceEvidence &evidence, const QString &owner)
{
    QStringList place{titleOf(evidence, owner), u"<span class=\"file\">%1</span>"_s.arg(name(evidence.file))};
    if (!evidence.document.isEmpty()) {
        place << name(evidence.document);
    }
    if (!evidence.span.isEmpty()) {
        place << tr("bytes %1–%2").arg(models::printedNumber(Decimal(evidence.span.begin)),
                                       models::printedNumber(Decimal(evidence.span.end)));
    }
    return place.join(u" · "_s);
}

/// "Total revenues · printed “11,925” × 1,000 · proven"
QStringList sourceWords(const ProofSource &source)
{
    const models::SourceEvidence &evidence = source.evidence;
    QStringList words;
    if (!evidence.label.isEmpty()) {
        words << name(evidence.label);
    }
    if (!evidence.printed.isEmpty()) {
        const QString printed = tr("printed “%1”").arg(name(evidence.printed));
        words << (evidence.factor == 1 ? printed : tr("%1 × %2").arg(printed, models::printedNumber(Decimal(evidence.factor))));
    }
    words << safeHtml(source.standing) + (evidence.confirmed ? tr(", confirmed by a person") : QString());
    return words;
}

QString correctionWords(const CorrectionNote &note)
{
    QStringList words;
    words << (note.byRule ? tr("a rule") : name(note.author));
    if (note.time) {
        words << models::timeText(*note.time).toHtmlEscaped();
    }
    QString change = name(note.field) + u": "_s + note.action.toHtmlEscaped();
    if (!note.from.isEmpty() || !note.to.isEmpty()) {
        change += u" <s>%1</s> → <b>%2</b>"_s.arg(name(note.from), name(note.to));
    }
    return change + u" ("_s + words.join(u", "_s) + u')' + (note.reason.isEmpty() ? QString() : u" – "_s + name(note.reason));
}

QString sourceHtml(const ProofSource &source, bool several, const QString &owner)
{
    const models::SourceEvidence &evidence = source.evidence;
    QString html;
    if (several) {
        QStringList words{u"<b>%1%2</b>"_s.arg(source.source.sign < 0 ? u"− "_s : QString(), models::printedNumber(source.source.value)),
                          safeHtml(QString::fromStdString(source.source.period))};
        html += u"<p class=\"what\">%1</p>"_s.arg((words + sourceWords(source)).join(u" · "_s));
    }
    html += u"<p class=\"where\">%1</p>"_s.arg(placeWords(evidence, owner)) + quote(evidence.quote);
    if (!evidence.repair.isEmpty()) {
        html += u"<p class=\"note\">%1</p>"_s.arg(tr("Read as “%1”: %2").arg(name(evidence.read), name(evidence.repair)));
    }
    for (const CorrectionNote &note : evidence.corrections) {
        html += u"<p class=\"note\">%1</p>"_s.arg(correctionWords(note));
    }
    return html;
}

/// Period, formula and sum of an amount; where one cell says it, what is printed there.
QString inputWords(const ProofInput &input)
{
    QStringList how{safeHtml(input.period)};
    if (!input.formula.isEmpty()) {
        how << u"<b>%1</b>"_s.arg(safeHtml(input.formula));
    }
    if (!input.arithmetic.isEmpty()) {
        how << safeHtml(input.arithmetic);
    }
    if (input.sources.size() == 1) {
        how << sourceWords(input.sources.front());
    }
    return how.join(u" · "_s);
}

QString inputHtml(const ProofFigure &figure, const ProofInput &input, const QString &owner)
{
    QString how = inputWords(input);
    if (figure.inputs.size() > 1 || !figure.formula.isEmpty()) {
        how = u"<b>%1: %2</b> · "_s.arg(name(input.name), safeHtml(input.value)) + how;
    }
    if (input.shownAt >= 0) {
        how += u" · <a href=\"#n%1\">%2</a>"_s.arg(QString::number(input.shownAt), tr("shown above"));
        return u"<p class=\"how\">%1</p>"_s.arg(how);
    }
    QString html = u"<p class=\"how\">%1</p>"_s.arg(how);
    for (const ProofSource &source : input.sources) {
        html += sourceHtml(source, input.sources.size() > 1, owner);
    }
    if (!input.restated.isEmpty()) {
        html += u"<p class=\"note\">%1</p>"_s.arg(safeHtml(input.restated));
    }
    if (!input.also.isEmpty()) {
        html += u"<p class=\"also\">%1</p>"_s.arg(tr("The same in %1").arg(name(input.also.join(u", "_s))));
    }
    return html;
}

EvidenceBlock figureBlock(const ProofFigure &figure, std::size_t index, const QString &owner)
{
    QString html = u"<div class=\"figure\" id=\"n%1\"><table class=\"of\" width=\"100%\" cellspacing=\"0\" cellpadding=\"0\"><tr>"
                   "<td><h3>%2%3</h3></td><td align=\"right\"><h3 class=\"value\">%4</h3></td></tr></table>"_s
                       .arg(QString::number(index), name(figure.mark.name), tags(figure.mark), safeHtml(figure.mark.text));
    if (!figure.formula.isEmpty()) {
        html += u"<p class=\"how\"><b>%1</b></p>"_s.arg(safeHtml(figure.formula));
    }
    for (const ProofInput &input : figure.inputs) {
        html += inputHtml(figure, input, owner);
    }
    return {EvidenceBlock::Kind::Html, html + u"</div>"_s, false};
}

QString figureCell(const EvidencePack &pack, int slot, std::size_t kind)
{
    QStringList shown;
    for (const int at : pack.figuresAt(slot, int(kind))) {
        const ChartMark &mark = pack.figures[std::size_t(at)].mark;
        const QString signs = (mark.derived ? u"∑ "_s : QString()) + (mark.corrected ? u"✎ "_s : QString())
            + (mark.restated ? u"▲ "_s : QString()) + (mark.doubtful ? u"⚠ "_s : QString());
        // The head of the table says the unit; of an amount only the number stands here.
        const QString value = mark.computed ? mark.text : mark.text.section(u' ', 0, 0);
        shown << u"<span class=\"sign\">%1</span><a href=\"#n%2\">%3</a>"_s.arg(signs, QString::number(at), safeHtml(value));
    }
    return u"<td align=\"right\">%1</td>"_s.arg(shown.join(u"<br>"_s));
}

void addTable(std::vector<EvidenceBlock> &blocks, const EvidencePack &pack)
{
    const std::size_t kinds = pack.chart.kinds.size();
    const std::size_t rows = pack.chart.slotList.size();
    for (std::size_t firstKind = 0; firstKind < kinds; firstKind += widestTable) {
        for (std::size_t first = 0; first < rows; first += longestTable) {
            QString html = u"<table class=\"figures\" cellspacing=\"0\" cellpadding=\"4\"><tr><th align=\"left\">%1</th>"_s.arg(tr("Period"));
            const std::size_t last = std::min(kinds, firstKind + widestTable);
            for (std::size_t kind = firstKind; kind < last; ++kind) {
                html += u"<th align=\"right\">%1</th>"_s.arg(name(pack.chart.kinds[kind].label));
            }
            html += u"</tr>"_s;
            for (std::size_t row = first; row < std::min(rows, first + longestTable); ++row) {
                html += u"<tr>"_s + cell(safeHtml(pack.chart.slotList[row].label));
                for (std::size_t kind = firstKind; kind < last; ++kind) {
                    html += figureCell(pack, int(row), kind);
                }
                html += u"</tr>"_s;
            }
            blocks.push_back({EvidenceBlock::Kind::Html, html + u"</table>"_s, false});
        }
    }
}

void addHeading(std::vector<EvidenceBlock> &blocks, const QString &title)
{
    blocks.push_back({EvidenceBlock::Kind::Html, u"<h2>%1</h2>"_s.arg(title.toHtmlEscaped()), true});
}

void addText(std::vector<EvidenceBlock> &blocks, const QString &text)
{
    blocks.push_back({EvidenceBlock::Kind::Html, u"<p>%1</p>"_s.arg(text), false});
}

/// A table that may be long, in pieces of a page.
void addRows(std::vector<EvidenceBlock> &blocks, const QStringList &head, const QStringList &rows)
{
    constexpr qsizetype piece = 16;
    for (qsizetype first = 0; first < rows.size(); first += piece) {
        blocks.push_back({EvidenceBlock::Kind::Html,
                          u"<table class=\"list\" width=\"100%\" cellspacing=\"0\" cellpadding=\"4\">"_s + headRow(head)
                              + rows.mid(first, piece).join(QString()) + u"</table>"_s,
                          false});
    }
}

void addCorrections(std::vector<EvidenceBlock> &blocks, const EvidencePack &pack)
{
    addHeading(blocks, tr("Corrections by people"));
    QStringList rows;
    for (const auto &[note, figures] : pack.corrections) {
        rows << u"<tr>"_s + cell(name(note.field)) + cell(note.action.toHtmlEscaped()) + cell(u"<s>%1</s>"_s.arg(name(note.from)))
                + cell(u"<b>%1</b>"_s.arg(name(note.to))) + cell(note.byRule ? tr("a rule") : name(note.author))
                + cell(note.time ? models::timeText(*note.time).toHtmlEscaped() : QString()) + cell(name(note.reason))
                + cell(name(figures.join(u", "_s))) + u"</tr>"_s;
    }
    if (rows.isEmpty()) {
        addText(blocks, tr("None of these figures was changed."));
    }
    addRows(blocks, {tr("Field"), tr("What"), tr("Before"), tr("Now"), tr("By"), tr("At"), tr("Reason"), tr("Figures")}, rows);
}

void addRestatements(std::vector<EvidenceBlock> &blocks, const EvidencePack &pack)
{
    addHeading(blocks, tr("Restatements"));
    QStringList rows;
    for (const ProofRestatement &version : pack.restatements) {
        rows << u"<tr>"_s + cell(name(version.line)) + cell(safeHtml(version.period))
                + u"<td align=\"right\">%1</td>"_s.arg(version.counts ? u"<b>%1</b>"_s.arg(safeHtml(version.value)) : safeHtml(version.value))
                + cell(name(version.filing)) + cell(safeHtml(version.reported)) + cell(name(version.place)) + u"</tr>"_s;
    }
    if (rows.isEmpty()) {
        addText(blocks, tr("No two filings report different values for the same period."));
    } else {
        addText(blocks, tr("The newest value, in bold, is the one that counts."));
    }
    addRows(blocks, {tr("Line"), tr("Period"), tr("Value"), tr("Filing"), tr("Reported"), tr("Where")}, rows);
}

void addGaps(std::vector<EvidenceBlock> &blocks, const EvidencePack &pack)
{
    addHeading(blocks, tr("Gaps"));
    QStringList rows;
    for (const auto &[what, why] : pack.gaps) {
        rows << u"<tr>"_s + cell(name(what)) + cell(safeHtml(why)) + u"</tr>"_s;
    }
    if (rows.isEmpty()) {
        addText(blocks, tr("No period that could be known is missing."));
    }
    addRows(blocks, {tr("Figure"), tr("Why there is no value")}, rows);
}

void addFilings(std::vector<EvidenceBlock> &blocks, const EvidencePack &pack)
{
    addHeading(blocks, tr("Filings"));
    QStringList rows;
    for (const ProofFiling &filing : pack.filings) {
        rows << u"<tr>"_s + cell(name(filing.title)) + cell(u"<span class=\"file\">%1</span>"_s.arg(name(filing.file)))
                + cell(u"<span class=\"hash\">%1</span>"_s.arg(filing.hash.toHtmlEscaped())) + u"</tr>"_s;
    }
    addRows(blocks, {tr("Filing"), tr("File"), tr("SHA-256")}, rows);
    addText(blocks, tr("To check a figure: the file's SHA-256 must be the one above; then <span class=\"file\">tail -c +BEGIN FILE | head -c LENGTH</span> "
                       "prints the bytes of a source, with BEGIN one more than its first byte and LENGTH the last less the first."));
}

QString summary(const EvidencePack &pack)
{
    const auto count = [&pack](auto is) { return QString::number(std::count_if(pack.figures.begin(), pack.figures.end(), is)); };
    return tr("%1 figures from %2 filings: %3 derived from other periods (∑), %4 corrected by a person (✎), %5 restated (▲), %6 doubtful (⚠).")
        .arg(QString::number(pack.figures.size()), QString::number(pack.filings.size()),
             count([](const ProofFigure &figure) { return figure.mark.derived; }),
             count([](const ProofFigure &figure) { return figure.mark.corrected; }),
             count([](const ProofFigure &figure) { return figure.mark.restated; }),
             count([](const ProofFigure &figure) { return figure.mark.doubtful; }));
}

} // namespace

QString safeHtml(const QString &text)
{
    QString shown;
    bool turns = false;
    for (const QChar c : text) {
        const QChar::Direction direction = c.direction();
        turns = turns || direction == QChar::DirR || direction == QChar::DirAL;
        // Marks that switch the direction are no words of a filing, and could turn round what stands around them.
        const bool mark = (c.unicode() >= 0x202a && c.unicode() <= 0x202e) || (c.unicode() >= 0x2066 && c.unicode() <= 0x2069);
        const bool control = (c.unicode() < 0x20 && c != u'\n' && c != u'\t') || c.unicode() == 0x7f;
        if (!mark && !control) {
            shown += c;
        }
    }
    return (turns ? QChar(0x2068) + shown + QChar(0x2069) : shown).toHtmlEscaped();
}

std::vector<EvidenceBlock> evidenceBlocks(const EvidencePack &pack)
{
    std::vector<EvidenceBlock> blocks;
    QString head = u"<h1>%1</h1><p class=\"lead\">%2</p>"_s.arg(name(pack.chart.owner), name(pack.chart.what));
    head += u"<p class=\"made\">%1</p>"_s.arg(safeHtml((pack.asOf.isEmpty() ? QString() : pack.asOf + u' ') + pack.made));
    blocks.push_back({EvidenceBlock::Kind::Html, head, true});
    blocks.push_back({EvidenceBlock::Kind::Chart, {}, true});
    addText(blocks, safeHtml(summary(pack)));
    addHeading(blocks, tr("Figures"));
    addTable(blocks, pack);
    addHeading(blocks, tr("How each figure follows"));
    for (std::size_t i = 0; i < pack.figures.size(); ++i) {
        blocks.push_back(figureBlock(pack.figures[i], i, pack.chart.owner));
    }
    addCorrections(blocks, pack);
    addRestatements(blocks, pack);
    addGaps(blocks, pack);
    addFilings(blocks, pack);
    return blocks;
}

} // namespace filing::ui
