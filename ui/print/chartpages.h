// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The chart on one page, in its colours for paper.
#pragma once

#include "ui/charts/chartoptions.h"
#include "ui/print/printpages.h"

namespace filing::ui
{

class ChartPages : public PrintPages
{
public:
    ChartPages(SeriesSet series, ChartOptions options);

    void setRoom(QSizeF room) override;
    bool cut() override { return true; }
    [[nodiscard]] int count() const override { return 1; }
    void paint(QPainter &painter, int page) override;

private:
    SeriesSet m_series;
    ChartOptions m_options;
    QSizeF m_drawn;
};

} // namespace filing::ui
