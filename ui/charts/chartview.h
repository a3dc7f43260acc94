// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Shows a ChartScene in a widget: keeps it as large as the widget, and turns mouse and keyboard into hovering, moving between
// marks and opening them. GUI thread.
#pragma once

#include "ui/charts/chartscene.h"

#include <QGraphicsView>

#include <memory>

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

Q_SIGNALS:
    void opened(int mark);                ///< Clicked, or Enter pressed.
    void hovered(const QString &text);    ///< Empty when there is nothing.

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void rebuild();
    void moveBy(int slotCount, int inside);
    void announce();

    ChartData m_data;
    /// Not a child: scenes are replaced while the widget's children are being shown.
    std::unique_ptr<ChartScene> m_chart;
    int m_current = -1;
    int m_hovered = -1;
};

} // namespace filing::ui
