// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Shows a ChartScene in a widget: keeps it as large as the widget, and turns mouse and keyboard into hovering, moving between
// marks, opening them, zooming and panning. Which periods are shown is not its own to decide: it asks. GUI thread.
#pragma once

#include "ui/charts/chartscene.h"

#include <QGraphicsView>

#include <memory>
#include <optional>

namespace filing::ui
{

class ChartView : public QGraphicsView
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);
    ~ChartView() override;

    /// Keeps the current mark where the same role and period is still there.
    void setData(const ChartData &data);
    [[nodiscard]] const ChartData &data() const { return m_data; }
    [[nodiscard]] const ChartScene *chart() const { return m_chart.get(); }
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int mark);
    /// Asks for more (factor below 1) or fewer periods; 0 for all. Around the current mark.
    void zoom(double factor);
    /// The lower edge of a mark on the screen, for a menu.
    [[nodiscard]] QPoint menuPoint(int mark) const;

Q_SIGNALS:
    void opened(int mark);                ///< Clicked, or Enter pressed.
    void menuRequested(int mark, QPoint at);   ///< -1: beside the marks.
    void hovered(const QString &text);    ///< Empty when there is nothing.
    /// Positions in ChartData::axisNumbers, both shown.
    void rangeRequested(int first, int last);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    void rebuild();
    void moveBy(int slotCount, int inside);
    void moveToEnd(bool last);
    void announce();
    void hover(QPointF at);
    void showCard(QPoint at, QPoint global);
    [[nodiscard]] QString slotCard(int slot) const;
    void zoomAround(double position, double factor);
    void pan(int slotCount);
    void requestRange(int first, int last);
    [[nodiscard]] int shown() const { return int(m_data.slotList.size()); }
    [[nodiscard]] int all() const { return int(m_data.axisNumbers.size()); }

    ChartData m_data;
    /// Not a child: scenes are replaced while the widget's children are being shown.
    std::unique_ptr<ChartScene> m_chart;
    int m_current = -1;
    int m_hovered = -1;
    std::optional<QPointF> m_mouse;       ///< Over the plot; where the crosshair is.
    std::optional<QPoint> m_pressed;      ///< The left button went down here.
    std::optional<QPoint> m_dragged;      ///< The middle button: panning from here.
    bool m_banding = false;               ///< A stretch is being marked.
    int m_wheel = 0;                      ///< Turned, but not yet acted on.
};

} // namespace filing::ui
