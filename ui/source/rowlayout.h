// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The laid-out words of the rows on screen: bytes ↔ x positions, coloured. Made when a row is first painted and kept
// while it is near. Owned by SourceView, GUI thread.
#pragma once

#include "models/source/textmap.h"
#include "ui/source/linehighlighter.h"
#include "ui/source/showntext.h"
#include "ui/source/softrows.h"

#include <QCache>
#include <QFont>
#include <QPalette>
#include <QTextLayout>

#include <memory>
#include <vector>

namespace filing::ui
{

struct RowLayout
{
    Span span;                   ///< Bytes of the row, in shown offsets.
    models::TextMap map;
    QTextLayout layout;

    [[nodiscard]] double width() const;
    /// The UTF-16 unit of a byte; the text's length at or behind the row's end.
    [[nodiscard]] int unitOf(std::uint32_t byte) const;
    /// x of a byte; clamped to the row.
    [[nodiscard]] double xOf(std::uint32_t byte) const;
    /// The byte of the character whose left edge is nearest to x.
    [[nodiscard]] std::uint32_t byteAt(double x) const;
    /// The byte of the character under x, for hovering; the row's end when x is behind it.
    [[nodiscard]] std::uint32_t byteUnder(double x) const;
    /// The next or previous place a caret can stand in the row; the same place at its end.
    [[nodiscard]] std::uint32_t nextByte(std::uint32_t byte, bool word) const;
    [[nodiscard]] std::uint32_t previousByte(std::uint32_t byte, bool word) const;
};

class RowLayouts
{
public:
    RowLayouts();
    ~RowLayouts();

    void setFont(const QFont &font);
    void setPalette(const QPalette &palette);
    void clear() { m_cache.clear(); }
    /// The rows of these bytes have their tabs at these columns, counted in characters; elsewhere at every eighth.
    void setTabStops(Span shown, std::vector<int> columns);
    /// The reference holds until the next call.
    [[nodiscard]] const RowLayout &at(const ShownText &text, const SoftRows &rows, std::size_t row);

private:
    [[nodiscard]] QList<QTextLayout::FormatRange> formats(const ShownText &text, const SoftRows &rows, std::size_t row,
                                                          const QString &words);

    QCache<quint64, RowLayout> m_cache;
    std::unique_ptr<LineHighlighter> m_highlighter;   ///< Made with the first row: it reads its definitions then.
    QPalette m_palette;
    QFont m_font;
    double m_tabWidth = 64;
    double m_charWidth = 8;
    Span m_stopsIn;
    std::vector<int> m_stops;
};

} // namespace filing::ui
