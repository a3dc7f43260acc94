// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A ChartData drawn with Qt Charts: axes, grid and net result are Qt's, the bars are our own items over its plot area,
// because Qt Charts cannot hatch or outline a single bar. Pane and exports use this same scene, so they look the same.
// Needs a QApplication, but no display. GUI thread.
#pragma once

#include "ui/charts/chartdata.h"
#include "ui/theme/theme.h"

#include <QFont>
#include <QGraphicsScene>

class QChart;

namespace filing::ui
{

struct ChartLook
{
    QSizeF size{960, 540};
    ChartColors colors;
    QFont font;
};

class ChartScene : public QGraphicsScene
{
    Q_OBJECT

public:
    ChartScene(const ChartData &data, const ChartLook &look, QObject *parent = nullptr);

    [[nodiscard]] const ChartData &data() const { return m_data; }
    [[nodiscard]] QRectF plotArea() const { return m_plot; }
    /// The mark drawn at a place of the scene, or -1.
    [[nodiscard]] int markAt(QPointF at) const;
    [[nodiscard]] QRectF markRect(int mark) const;
    /// The gap at a place where no mark is, or -1.
    [[nodiscard]] int gapAt(QPointF at) const;
    /// The slot above or below a place, or -1 beside the plot.
    [[nodiscard]] int slotAt(QPointF at) const;
    [[nodiscard]] QRectF slotRect(int slot) const;
    [[nodiscard]] double valueAt(qreal y) const;
    /// Frames one mark; -1 for none.
    void setCurrent(int mark);
    [[nodiscard]] int current() const { return m_current; }

private:
    struct Columns
    {
        qreal group = 0;                     ///< Width of all bars of a slot.
        qreal bar = 0;
    };

    void layOut();
    void chooseSlotLabels();
    void chooseValueLabels();
    [[nodiscard]] qreal footHeight() const;
    void drawHead();
    void drawKey(qreal top);
    void drawFoot();
    void drawPlot();
    void drawSlotLabels();
    void drawGroupLabels(qreal y);
    void drawGaps();
    void drawBars();
    void drawLines();
    void drawValueLabels();
    void drawEndLabels();
    void addText(const QString &text, QPointF at, const QFont &font, const QColor &color, qreal width);
    [[nodiscard]] bool isEmptySlot(int slot) const;
    [[nodiscard]] bool anyGapDrawn() const;
    [[nodiscard]] QString valueLabel(const ChartMark &mark) const;
    [[nodiscard]] QString endLabel(int kind) const;
    [[nodiscard]] qreal yOf(double value) const;
    [[nodiscard]] qreal slotWidth() const;
    [[nodiscard]] int ticksPerLabel() const;
    [[nodiscard]] Columns columns() const;
    [[nodiscard]] qreal keyHeight() const;

    ChartData m_data;
    ChartLook m_look;
    QFont m_small;
    QFont m_bold;
    QRectF m_plot;
    QChart *m_chart = nullptr;
    std::vector<QGraphicsItem *> m_items;    ///< One for each mark.
    QGraphicsItem *m_frame = nullptr;
    bool m_roomy = false;                    ///< Wide enough for names at the right end instead of a key.
    bool m_compact = false;                  ///< Low: titles share a line, and so do signs and source.
    enum class SlotLabels { Full, Short, Groups } m_slotLabels = SlotLabels::Full;   ///< "Q3 FY11"; "Q3" and "FY11" below; "FY11".
    bool m_valueLabels = false;              ///< Every bar is wide enough for its value.
    int m_current = -1;
};

/// The colour of a kind of mark.
[[nodiscard]] QColor inkColor(const ChartKind &kind, const ChartColors &colors);

} // namespace filing::ui
