// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/charttables.h"

#include "models/evidence/evidence.h"
#include "models/exchange/csv.h"
#include "models/text/displaytext.h"
#include "ui/charts/chartdata.h"
#include "ui/charts/chartpicture.h"
#include "ui/charts/charttext.h"
#include "ui/charts/figuretables.h"
#include "ui/tr.h"

#include <QFileInfo>
#include <QMimeData>

namespace filing::ui
{

using namespace Qt::StringLiterals;

namespace
{

QString fileOf(const AmountSource &source)
{
    return QFileInfo(QString::fromStdString(source.key)).fileName();
}

QString sourcesText(const Amount &amount)
{
    QStringList all;
    for (const AmountSource &source : amount.sources) {
        // All at once: what is put in may hold a "%3" of its own.
        all << u"%1%2 [%3-%4] %5 = %6"_s.arg(source.sign < 0 ? u"− "_s : QString(), fileOf(source), QString::number(source.source.begin),
                                             QString::number(source.source.end), QString::fromStdString(source.period),
                                             QString::fromStdString(source.value.toString()));
    }
    return all.join(u"; "_s);
}

QString correctionsText(const models::Snapshot &filings, const Amount &amount)
{
    QStringList all;
    for (const AmountSource &source : amount.sources) {
        const models::OpenFilingPtr filing = filings.find(QString::fromStdString(source.key));
        for (const models::CorrectionNote &note : filing ? models::correctionsOf(*filing, source.path, filings.asOf)
                                                         : std::vector<models::CorrectionNote>()) {
            QStringList words{note.field, note.action, note.from + u" → "_s + note.to, note.byRule ? tr("by a rule") : note.author,
                              note.time ? models::timeText(*note.time) : QString(), note.reason};
            words.removeAll(QString());
            all << words.join(u", "_s);
        }
    }
    all.removeDuplicates();
    return all.join(u"; "_s);
}

QString wordOf(Proof proof)
{
    const std::string_view word = name(proof);
    return QString::fromUtf8(word.data(), qsizetype(word.size()));
}

QString truth(bool value)
{
    return value ? u"true"_s : u"false"_s;
}

QStringList csvCells(const FigureTable &table, const SeriesLine &line, const SeriesPeriod &period, const Amount &amount)
{
    return {QString::fromStdString(table.registrant->name),
            QString::fromStdString(table.registrant->cik),
            QString::number(period.fiscalYear),
            period.fiscalQuarter ? QString::number(period.fiscalQuarter) : QString(),
            QString::fromStdString(isoDate(period.start)),
            QString::fromStdString(isoDate(period.end)),
            QString::fromStdString(line.role),
            QString::fromStdString(line.label),
            QString::fromStdString(amount.value.toString()),
            amount.derived ? u"derived"_s : u"reported"_s,
            wordOf(amount.proof),
            truth(amount.restated),
            QString::fromStdString(amount.formula),
            sourcesText(amount),
            unitOf(*table.registrant, line),
            truth(isCorrected(amount))};
}

/// What the chart computed of amounts: the formula names them, and their own lines tell their sources.
QStringList computedCells(const ChartData &chart, const ChartMark &mark)
{
    const ChartCompany &company = chart.companies[std::size_t(mark.company)];
    const ChartInput &input = mark.inputs.front();
    return {company.name,
            company.key == company.name ? QString() : company.key,
            QString::number(input.fiscalYear),
            input.fiscalQuarter ? QString::number(input.fiscalQuarter) : QString(),
            QString::fromStdString(isoDate(input.start)),
            QString::fromStdString(isoDate(input.end)),
            QString::fromStdString(mark.role),
            chart.kinds[std::size_t(mark.kind)].label,
            QString::number(mark.value, 'f', 4),
            u"computed"_s,
            wordOf(mark.proof),
            truth(mark.restated),
            mark.formula,
            QString(),
            chart.mode == ChartMode::Indexed ? u"index"_s : u"percent"_s,
            truth(mark.corrected),
            QString()};
}

/// One cell of the clipboard's text: nothing in it ends the cell.
QString oneCell(const std::string &words)
{
    return models::guardedFigure(QString::fromStdString(words).simplified());
}

/// What a table without its window has to say: units, corrections, doubts, sources.
QStringList footnotes(const FigureTable &table)
{
    QStringList corrected;
    QStringList doubtful;
    for (const SeriesLine *line : table.lines) {
        for (const SeriesPeriod *period : table.periods) {
            if (const Amount *amount = amountIn(*period, line->role)) {
                const QString what = u"%1 %2"_s.arg(QString::fromStdString(line->label).simplified(), periodLabel(*period));
                if (isCorrected(*amount)) {
                    corrected << what;
                } else if (isDoubtful(*amount)) {
                    doubtful << what;
                }
            }
        }
    }
    QStringList notes{tr("In whole units of %1, shares and per-share figures as they are.").arg(QString::fromStdString(table.registrant->currency))};
    if (!corrected.isEmpty()) {
        notes << tr("Corrected by a person: %1").arg(corrected.join(u", "_s));
    }
    if (!doubtful.isEmpty()) {
        notes << tr("Doubtful: %1").arg(doubtful.join(u", "_s));
    }
    return notes;
}

/// What the chart makes of the figures (a growth, a share), as it shows it: kinds down, periods across. Nothing where it shows amounts.
std::vector<QStringList> ratioRows(const ChartData &chart)
{
    std::vector<QStringList> rows;
    if (!isRatio(chart.mode) || chart.isEmpty()) {
        return rows;
    }
    rows.push_back({oneCell(chart.what.toStdString())});
    for (const ChartSlot &slot : chart.slotList) {
        rows.front() << slot.label;
    }
    for (std::size_t kind = 0; kind < chart.kinds.size(); ++kind) {
        QStringList row{oneCell(chart.kinds[kind].label.toStdString())};
        row.resize(qsizetype(chart.slotList.size()) + 1);
        for (const ChartMark &mark : chart.marks) {
            if (mark.kind == int(kind)) {
                row[mark.slot + 1] = QString::number(mark.value, 'f', 2);
            }
        }
        rows.push_back(row);
    }
    return rows;
}

QString ratioTable(const ChartData &chart)
{
    const std::vector<QStringList> rows = ratioRows(chart);
    if (rows.empty()) {
        return {};
    }
    QString html = u"<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\" style=\"border-collapse:collapse\">\n"_s;
    for (const QStringList &row : rows) {
        html += u"<tr>"_s;
        for (const QString &cell : row) {
            html += u"<td style=\"text-align:%1\">%2</td>"_s.arg(&cell == &row.front() ? u"left"_s : u"right"_s, cell.toHtmlEscaped());
        }
        html += u"</tr>\n"_s;
    }
    return html + u"</table>\n"_s;
}

QString styleOf(const Amount &amount)
{
    QString style = u"text-align:right;white-space:nowrap"_s;
    style += amount.derived ? u";font-style:italic"_s : QString();
    style += amount.restated ? u";text-decoration:underline"_s : QString();
    style += isCorrected(amount) ? u";background:#e3f0fa"_s : QString();
    style += isDoubtful(amount) ? u";color:#b34700;font-weight:bold"_s : QString();
    return style;
}

QString htmlRow(const FigureTable &table, const SeriesLine &line)
{
    QString row = u"<tr><th style=\"text-align:left;font-weight:normal\">%1</th>"_s.arg(oneCell(line.label).toHtmlEscaped());
    for (const SeriesPeriod *period : table.periods) {
        const Amount *amount = amountIn(*period, line.role);
        // Spreadsheets take the number from the attribute, whatever the locale makes of the text.
        row += amount ? u"<td style=\"%1\" sdval=\"%2\" sdnum=\"1033;\">%3</td>"_s.arg(
                            styleOf(*amount), QString::fromStdString(amount->value.toString()),
                            models::printedNumber(amount->value).toHtmlEscaped())
                      : u"<td></td>"_s;
    }
    return row + u"</tr>\n"_s;
}

} // namespace

QByteArray chartCsv(const SeriesSet &set, const models::Snapshot &filings, const ChartOptions &options)
{
    QByteArray csv = "registrant,cik,fiscal year,fiscal quarter,start,end,role,label,value,status,proof,restated,formula,sources,"
                     "unit,corrected,corrections\r\n";
    for (const FigureTable &table : figureTables(set, options)) {
        for (const SeriesPeriod *period : table.periods) {
            for (const SeriesLine *line : table.lines) {
                if (const Amount *amount = amountIn(*period, line->role)) {
                    csv += models::csvFigureLine(csvCells(table, *line, *period, *amount) << correctionsText(filings, *amount));
                }
            }
        }
    }
    const ChartData chart = prepareChart(set, options);
    for (const ChartMark &mark : chart.marks) {
        if (mark.computed) {
            csv += models::csvFigureLine(computedCells(chart, mark));
        }
    }
    return csv;
}

QString chartTsv(const SeriesSet &set, const ChartOptions &options)
{
    QString tsv;
    for (const FigureTable &table : figureTables(set, options)) {
        QStringList head{oneCell(table.registrant->name)};
        for (const SeriesPeriod *period : table.periods) {
            head << periodLabel(*period);
        }
        tsv += head.join(u'\t') + u'\n';
        for (const SeriesLine *line : table.lines) {
            QStringList row{oneCell(line->label)};
            for (const SeriesPeriod *period : table.periods) {
                const Amount *amount = amountIn(*period, line->role);
                row << (amount ? QString::fromStdString(amount->value.toString()) : QString());
            }
            tsv += row.join(u'\t') + u'\n';
        }
        for (const QString &note : footnotes(table)) {
            tsv += models::guardedFigure(note) + u'\n';
        }
    }
    const ChartData chart = prepareChart(set, options);
    for (const QStringList &row : ratioRows(chart)) {
        tsv += row.join(u'\t') + u'\n';
    }
    return tsv + models::guardedFigure(chart.sourceNote) + u'\n';
}

QString chartHtmlTable(const SeriesSet &set, const ChartOptions &options)
{
    QString html = u"<html><head><meta charset=\"utf-8\"></head><body>\n"_s;
    for (const FigureTable &table : figureTables(set, options)) {
        html += u"<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\" style=\"border-collapse:collapse\">\n<tr><th style=\"text-align:left\">%1</th>"_s
                    .arg(oneCell(table.registrant->name).toHtmlEscaped());
        for (const SeriesPeriod *period : table.periods) {
            html += u"<th style=\"text-align:right\">%1</th>"_s.arg(periodLabel(*period).toHtmlEscaped());
        }
        html += u"</tr>\n"_s;
        for (const SeriesLine *line : table.lines) {
            html += htmlRow(table, *line);
        }
        html += u"</table>\n"_s;
        for (const QString &note : footnotes(table)) {
            html += u"<p style=\"margin:2px 0;font-size:small\">%1</p>\n"_s.arg(note.toHtmlEscaped());
        }
    }
    const ChartData chart = prepareChart(set, options);
    html += ratioTable(chart) + u"<p style=\"margin:2px 0;font-size:small\">%1</p>\n"_s.arg(chart.sourceNote.toHtmlEscaped());
    return html + u"</body></html>"_s;
}

std::unique_ptr<QMimeData> chartMimeData(const SeriesSet &set, const ChartOptions &options)
{
    auto mime = std::make_unique<QMimeData>();
    mime->setImageData(chartImage(set, options));
    mime->setHtml(chartHtmlTable(set, options));
    mime->setText(chartTsv(set, options));
    return mime;
}

} // namespace filing::ui
