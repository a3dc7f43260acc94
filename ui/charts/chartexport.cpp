// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartexport.h"

#include "ui/charts/chartscene.h"
#include "ui/charts/charttext.h"
#include "ui/charts/chartworkbook.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace filing::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int cssDpi = 96;
constexpr double largestSide = 16'000;       // Beyond it QImage and viewers give up.

QString tr(const char *text)
{
    return QCoreApplication::translate("filing::ui::Chart", text);
}

QFont exportFont()
{
    QFont font;
    // Pixels, not points: a picture must not depend on the screen it was made on.
    font.setPixelSize(14);
    return font;
}

std::unique_ptr<ChartScene> sceneFor(const SeriesSet &set, const ChartOptions &options)
{
    const ChartData data = prepareChart(set, options);
    if (data.isEmpty()) {
        return nullptr;
    }
    return std::make_unique<ChartScene>(data, ChartLook{options.size, chartColors(options.tone), exportFont()});
}

QByteArray svgOf(ChartScene &scene, const ChartOptions &options)
{
    QBuffer buffer;
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setResolution(cssDpi);
    svg.setSize(options.size.toSize());
    svg.setViewBox(QRectF(QPointF(), options.size));
    svg.setTitle(scene.data().title());
    svg.setDescription(scene.data().sourceNote);
    QPainter painter(&svg);
    scene.render(&painter, QRectF(QPointF(), options.size), scene.sceneRect());
    painter.end();
    return buffer.data();
}

QByteArray pdfOf(ChartScene &scene, const ChartOptions &options)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter pdf(&buffer);
    pdf.setTitle(scene.data().title());
    pdf.setCreator(u"Filingscope"_s);
    pdf.setResolution(300);
    pdf.setPageSize(QPageSize(options.size * 72.0 / cssDpi, QPageSize::Point));
    pdf.setPageMargins(QMarginsF(0, 0, 0, 0));
    QPainter painter(&pdf);
    scene.render(&painter, QRectF(0, 0, pdf.width(), pdf.height()), scene.sceneRect());
    painter.end();
    return bytes;
}

QByteArray pngOf(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QString quoted(const QString &text)
{
    const QString safe = harmlessCell(text);
    if (!safe.contains(u'"') && !safe.contains(u',') && !safe.contains(u'\n') && !safe.contains(u'\r')) {
        return safe;
    }
    return u'"' + QString(safe).replace(u'"', u"\"\""_s) + u'"';
}

QString sourcesText(const Amount &amount)
{
    QStringList all;
    for (const AmountSource &source : amount.sources) {
        all << u"%1%2 [%3-%4] %5 = %6"_s.arg(source.sign < 0 ? u"− "_s : QString(), QString::fromStdString(source.key))
                   .arg(source.source.begin)
                   .arg(source.source.end)
                   .arg(QString::fromStdString(source.period), QString::fromStdString(source.value.toString()));
    }
    return all.join(u"; "_s);
}

bool wanted(const std::string &role, const ChartOptions &options)
{
    return options.roles.empty() || std::find(options.roles.begin(), options.roles.end(), role) != options.roles.end();
}

std::vector<const SeriesRegistrant *> shownRegistrants(const SeriesSet &set, const ChartOptions &options)
{
    std::vector<const SeriesRegistrant *> shown;
    for (const SeriesRegistrant &registrant : set.registrants) {
        if (options.registrant.isEmpty() || &registrant == chosenRegistrant(set, options)) {
            shown.push_back(&registrant);
        }
    }
    return shown;
}

bool writeWhole(const QString &file, const QByteArray &bytes, QString *error)
{
    QSaveFile out(file);
    if (out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.commit()) {
        return true;
    }
    *error = tr("%1 could not be written: %2.").arg(file, out.errorString());
    return false;
}

} // namespace

QString harmlessCell(const QString &text)
{
    if (text.isEmpty() || !u"=+-@\t\r"_s.contains(text.front())) {
        return text;
    }
    bool number = false;
    text.toDouble(&number);
    return number ? text : u'\'' + text;
}

QStringList chartSuffixes()
{
    QStringList suffixes{u"png"_s, u"svg"_s, u"pdf"_s, u"csv"_s};
    if (canWriteWorkbook()) {
        suffixes << u"xlsx"_s;
    }
    return suffixes;
}

QImage chartImage(const SeriesSet &set, const ChartOptions &options)
{
    const auto scene = sceneFor(set, options);
    if (!scene) {
        return {};
    }
    const double most = largestSide / std::max(options.size.width(), options.size.height());
    const double scale = std::clamp(options.scale, 0.1, most);
    QImage image((options.size * scale).toSize(), QImage::Format_RGB32);
    image.fill(chartColors(options.tone).background);
    image.setDotsPerMeterX(int(std::lround(cssDpi * scale / 0.0254)));
    image.setDotsPerMeterY(int(std::lround(cssDpi * scale / 0.0254)));
    image.setText(u"Title"_s, scene->data().title());
    image.setText(u"Source"_s, scene->data().sourceNote);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    scene->render(&painter, QRectF(QPointF(), QSizeF(image.size())), scene->sceneRect());
    return image;
}

QString chartCsv(const SeriesSet &set, const ChartOptions &options)
{
    QString csv = u"registrant,cik,fiscal year,fiscal quarter,start,end,role,label,value,status,proof,restated,formula,sources\r\n"_s;
    for (const SeriesRegistrant *registrant : shownRegistrants(set, options)) {
        for (const SeriesPeriod &period : options.annual ? registrant->years : registrant->quarters) {
            for (const SeriesLine &line : registrant->lines) {
                const auto found = period.values.find(line.role);
                if (found == period.values.end() || !wanted(line.role, options)) {
                    continue;
                }
                const Amount &amount = found->second;
                const QStringList cells{QString::fromStdString(registrant->name),
                                        QString::fromStdString(registrant->cik),
                                        QString::number(period.fiscalYear),
                                        period.fiscalQuarter ? QString::number(period.fiscalQuarter) : QString(),
                                        QString::fromStdString(isoDate(period.start)),
                                        QString::fromStdString(isoDate(period.end)),
                                        QString::fromStdString(line.role),
                                        QString::fromStdString(line.label),
                                        QString::fromStdString(amount.value.toString()),
                                        amount.derived ? u"derived"_s : u"reported"_s,
                                        QString::fromUtf8(name(amount.proof).data(), qsizetype(name(amount.proof).size())),
                                        amount.restated ? u"true"_s : u"false"_s,
                                        QString::fromStdString(amount.formula),
                                        sourcesText(amount)};
                QStringList row;
                for (const QString &cell : cells) {
                    row << quoted(cell);
                }
                csv += row.join(u',') + u"\r\n"_s;
            }
        }
    }
    return csv;
}

QString chartTsv(const SeriesSet &set, const ChartOptions &options)
{
    const SeriesRegistrant *registrant = chosenRegistrant(set, options);
    if (!registrant) {
        return {};
    }
    const std::vector<SeriesPeriod> &periods = options.annual ? registrant->years : registrant->quarters;
    QStringList head{harmlessCell(QString::fromStdString(registrant->name))};
    for (const SeriesPeriod &period : periods) {
        head << periodLabel(period);
    }
    QString tsv = head.join(u'\t') + u'\n';
    for (const SeriesLine &line : registrant->lines) {
        QStringList row{harmlessCell(QString::fromStdString(line.label).replace(u'\t', u' '))};
        bool any = false;
        for (const SeriesPeriod &period : periods) {
            const auto found = period.values.find(line.role);
            any = any || found != period.values.end();
            row << (found == period.values.end() ? QString() : QString::fromStdString(found->second.value.toString()));
        }
        if (any && wanted(line.role, options)) {
            tsv += row.join(u'\t') + u'\n';
        }
    }
    return tsv;
}

bool exportChart(const SeriesSet &set, const ChartOptions &options, const QString &file, QString *error)
{
    QString ignored;
    error = error ? error : &ignored;
    const QString suffix = QFileInfo(file).suffix().toLower();
    if (suffix == u"xlsx" && !canWriteWorkbook()) {
        *error = tr("This build cannot write Excel workbooks; build it with libxlsxwriter, or choose .csv.");
        return false;
    }
    if (!chartSuffixes().contains(suffix)) {
        *error = tr("%1 has no format that a chart can be written in; choose .%2.").arg(file, chartSuffixes().join(u", ."_s));
        return false;
    }
    if (!chosenRegistrant(set, options)) {
        *error = tr("There is no quarterly series to write: no statement of operations was found.");
        return false;
    }
    if (suffix == u"csv") {
        return writeWhole(file, chartCsv(set, options).toUtf8(), error);
    }
    if (suffix == u"xlsx") {
        return writeWorkbook(set, options, file, error);
    }
    if (suffix == u"png") {
        const QImage image = chartImage(set, options);
        if (!image.isNull()) {
            return writeWhole(file, pngOf(image), error);
        }
    } else if (const auto scene = sceneFor(set, options)) {
        return writeWhole(file, suffix == u"svg" ? svgOf(*scene, options) : pdfOf(*scene, options), error);
    }
    *error = prepareChart(set, options).refusal;
    return false;
}

} // namespace filing::ui
