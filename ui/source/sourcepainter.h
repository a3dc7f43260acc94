// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Paints one picture of a SourceView: gutter, fills of fields, search hits, selection, words, and what marks doubt,
// repair and the current field. Lives for one paint event.
#pragma once

#include "ui/source/sourceview.h"

#include <QPainter>

#include <span>
#include <vector>

namespace filing::ui
{

class SourcePainter
{
public:
    SourcePainter(const SourceView &view, QPainter &painter);
    void paint(const QRect &clip);

private:
    /// A horizontal stretch of the row that is being painted.
    struct Stretch
    {
        QRectF rect;
        bool begins = false;     ///< The span begins in this row, rather than going on from the one above.
        bool ends = false;
    };

    void paintRow(std::size_t row, int y);
    void paintGutter(std::size_t row, int y, const std::vector<ShownMark> &marks);
    void paintBackgrounds(const RowLayout &layout, int y, const std::vector<ShownMark> &marks);
    void paintDecorations(const RowLayout &layout, int y, const std::vector<ShownMark> &marks);
    void paintCaret(const RowLayout &layout, std::size_t row, int y);
    [[nodiscard]] QList<QTextLayout::FormatRange> overlays(const RowLayout &layout,
                                                           const std::vector<ShownMark> &marks) const;
    [[nodiscard]] Stretch stretchOf(const RowLayout &layout, int y, Span span) const;
    void paintUnexplained(const RowLayout &layout, int y);
    /// Those of the sorted spans that overlap the row.
    [[nodiscard]] static std::span<const Span> within(const std::vector<Span> &spans, Span row);
    void fill(const Stretch &stretch, const QColor &color);
    void wave(const QRectF &rect, const QColor &color);

    const SourceView &m_view;
    QPainter &m_painter;
    QPalette m_palette;
    double m_left = 0;           ///< Where column 0 stands on the viewport.
    QPalette::ColorGroup m_group = QPalette::Inactive;
};

} // namespace filing::ui
