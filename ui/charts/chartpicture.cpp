// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartpicture.h"

#include "ui/charts/chartscene.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>
#include <memory>

namespace filing::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int cssDpi = 96;
constexpr double largestSide = 16'000;       // Beyond it QImage and viewers give up.

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

QByteArray escaped(const QString &words)
{
    QString text;
    for (const QChar c : words) {
        // XML has no way to write the others.
        if (c.unicode() >= 0x20 && c.unicode() < 0xfffe) {
            text += c;
        }
    }
    return text.toHtmlEscaped().toUtf8();
}

QByteArray withWords(QByteArray svg, const ChartData &data)
{
    // Nor does Qt leave them out of the words it draws.
    svg.removeIf([](char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t' && c != '\r'; });
    const qsizetype title = svg.indexOf("@title@");
    const qsizetype description = svg.indexOf("@description@", title);
    if (title < 0 || description < 0) {
        return svg;
    }
    const qsizetype between = title + qsizetype(qstrlen("@title@"));
    return svg.left(title) + escaped(data.title()) + svg.mid(between, description - between) + escaped(data.sourceNote)
        + svg.mid(description + qsizetype(qstrlen("@description@")));
}

} // namespace

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

QByteArray chartPng(const SeriesSet &set, const ChartOptions &options)
{
    const QImage image = chartImage(set, options);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return !image.isNull() && image.save(&buffer, "PNG") ? bytes : QByteArray();
}

QByteArray chartSvg(const SeriesSet &set, const ChartOptions &options)
{
    const auto scene = sceneFor(set, options);
    if (!scene) {
        return {};
    }
    QBuffer buffer;
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setResolution(cssDpi);
    svg.setSize(options.size.toSize());
    svg.setViewBox(QRectF(QPointF(), options.size));
    // Qt 6.4 writes title and description as they are, mark-up and all; so they are put in afterwards, escaped.
    svg.setTitle(u"@title@"_s);
    svg.setDescription(u"@description@"_s);
    QPainter painter(&svg);
    scene->render(&painter, QRectF(QPointF(), options.size), scene->sceneRect());
    painter.end();
    return withWords(buffer.data(), scene->data());
}

QByteArray chartPdf(const SeriesSet &set, const ChartOptions &options)
{
    const auto scene = sceneFor(set, options);
    if (!scene) {
        return {};
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter pdf(&buffer);
    pdf.setTitle(scene->data().title());
    pdf.setCreator(u"Filingscope"_s);
    pdf.setResolution(300);
    pdf.setPageSize(QPageSize(options.size * 72.0 / cssDpi, QPageSize::Point));
    pdf.setPageMargins(QMarginsF(0, 0, 0, 0));
    QPainter painter(&pdf);
    scene->render(&painter, QRectF(0, 0, pdf.width(), pdf.height()), scene->sceneRect());
    painter.end();
    return bytes;
}

bool paintChart(QPainter *painter, const QRectF &into, const SeriesSet &set, const ChartOptions &options)
{
    const auto scene = sceneFor(set, options);
    if (scene) {
        scene->render(painter, into, scene->sceneRect());
    }
    return scene != nullptr;
}

} // namespace filing::ui
