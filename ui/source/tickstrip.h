// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The narrow strip beside the scroll bar: where in the whole text fields, doubts and search hits stand. A click goes
// there. GUI thread.
#pragma once

#include "parsers/extraction/fieldpath.h"

#include <QImage>
#include <QWidget>

#include <cstddef>
#include <vector>

namespace filing::ui
{

class TickStrip : public QWidget
{
    Q_OBJECT

public:
    /// In the order they are painted: the last lies on top.
    enum class What { Field, Twin, Unexplained, Hit, Doubt, Current };
    struct Tick
    {
        std::size_t row = 0;
        What what = What::Field;
        FieldKind kind = FieldKind::Cover;
    };

    explicit TickStrip(QWidget *parent = nullptr);

    void setTicks(std::vector<Tick> ticks);
    void setRows(std::size_t count, std::size_t top, std::size_t visible);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void jumpRequested(std::size_t row);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] QImage drawn() const;
    [[nodiscard]] double yOf(std::size_t row) const;
    void jumpTo(int y);

    std::vector<Tick> m_ticks;
    std::size_t m_rows = 1;
    std::size_t m_top = 0;
    std::size_t m_visible = 1;
    QImage m_image;              ///< The ticks as last drawn; null when they have changed.
};

} // namespace filing::ui
