// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The chart drawn into something that is no widget: picture, drawing, page, or a part of somebody else's page. Size, scale and colours
// are those of the options. All are empty where there is nothing to draw. Needs a QApplication.
#pragma once

#include "ui/charts/chartoptions.h"

#include <QByteArray>
#include <QImage>
#include <QRectF>

class QPainter;

namespace filing::ui
{

[[nodiscard]] QImage chartImage(const SeriesSet &set, const ChartOptions &options);
[[nodiscard]] QByteArray chartPng(const SeriesSet &set, const ChartOptions &options);
[[nodiscard]] QByteArray chartSvg(const SeriesSet &set, const ChartOptions &options);
[[nodiscard]] QByteArray chartPdf(const SeriesSet &set, const ChartOptions &options);
/// As large as fits into the rectangle; false where there is nothing to draw.
bool paintChart(QPainter *painter, const QRectF &into, const SeriesSet &set, const ChartOptions &options);

} // namespace filing::ui
