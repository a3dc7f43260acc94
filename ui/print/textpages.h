// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A filing's text on paper: the lines with their numbers, and what was recognised in them in the colours and underlines of the raw pane.
// Lines are broken where the paper ends; a page with a table that is wider still is drawn smaller, so that no figure is cut off.
#pragma once

#include "ui/print/printpages.h"
#include "ui/source/rowlayout.h"
#include "ui/source/showntext.h"
#include "ui/source/softrows.h"

#include <QPalette>

namespace filing::ui
{

class TextPages : public PrintPages
{
public:
    struct What
    {
        ShownText text;
        ShownMarks marks;
        Span range;              ///< Shown bytes; whole lines of it are printed.
        bool numbers = true;
        bool marked = true;      ///< With what was recognised.
    };

    explicit TextPages(What what);

    void setRoom(QSizeF room) override;
    bool cut() override;
    [[nodiscard]] int count() const override;
    void paint(QPainter &painter, int page) override;

private:
    void paintRow(QPainter &painter, const RowLayout &layout, double y);
    void paintMarks(QPainter &painter, const RowLayout &layout, double y, const std::vector<ShownMark> &marks);
    void paintNumber(QPainter &painter, std::size_t row, double y);
    [[nodiscard]] std::size_t firstRow() const;
    [[nodiscard]] std::size_t endRow() const;

    What m_what;
    Span m_lines;                ///< The range, widened to whole lines.
    QPalette m_paper;
    QFont m_font;
    QSizeF m_room;
    SoftRows m_rows;
    RowLayouts m_layouts;
    double m_charWidth = 0;
    double m_rowHeight = 0;
    double m_left = 0;           ///< Of the text, behind the numbers.
    std::size_t m_perPage = 1;
    bool m_complete = false;
};

} // namespace filing::ui
