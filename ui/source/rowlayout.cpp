// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/source/rowlayout.h"

#include <QFontMetricsF>
#include <QTextOption>

namespace filing::ui
{

namespace
{

constexpr int cachedRows = 300;         ///< Some screens: each is some kilobytes.
constexpr int tabColumns = 8;

/// The bytes since the last tag that was opened before `row` and not closed: what a row in the middle of a tag needs
/// to be coloured right. Bounded, because a stray '<' can be megabytes back.
std::string_view openTagBefore(std::string_view bytes, std::uint32_t row)
{
    constexpr std::uint32_t reach = 4096;
    const std::uint32_t least = row > reach ? row - reach : 0;
    for (std::uint32_t at = row; at-- > least;) {
        if (bytes[at] == '>') {
            return {};
        }
        if (bytes[at] == '<') {
            return bytes.substr(at, row - at);
        }
    }
    return {};
}

} // namespace

double RowLayout::width() const
{
    return layout.lineCount() > 0 ? layout.lineAt(0).naturalTextWidth() : 0;
}

int RowLayout::unitOf(std::uint32_t byte) const
{
    return static_cast<int>(byte >= span.end ? map.text().size() : map.unitAt(byte));
}

double RowLayout::xOf(std::uint32_t byte) const
{
    if (layout.lineCount() == 0 || byte <= span.begin) {
        return 0;
    }
    return layout.lineAt(0).cursorToX(unitOf(byte));
}

std::uint32_t RowLayout::byteAt(double x) const
{
    if (layout.lineCount() == 0) {
        return span.begin;
    }
    return map.byteAt(layout.lineAt(0).xToCursor(x, QTextLine::CursorBetweenCharacters));
}

std::uint32_t RowLayout::byteUnder(double x) const
{
    if (layout.lineCount() == 0 || x >= width()) {
        return span.end;
    }
    return map.byteAt(layout.lineAt(0).xToCursor(x, QTextLine::CursorOnCharacter));
}

std::uint32_t RowLayout::nextByte(std::uint32_t byte, bool word) const
{
    const auto mode = word ? QTextLayout::SkipWords : QTextLayout::SkipCharacters;
    return map.byteAt(layout.nextCursorPosition(unitOf(byte), mode));
}

std::uint32_t RowLayout::previousByte(std::uint32_t byte, bool word) const
{
    const auto mode = word ? QTextLayout::SkipWords : QTextLayout::SkipCharacters;
    return map.byteAt(layout.previousCursorPosition(unitOf(byte), mode));
}

RowLayouts::RowLayouts()
    : m_cache(cachedRows)
{
}

RowLayouts::~RowLayouts() = default;

void RowLayouts::setFont(const QFont &font)
{
    m_font = font;
    m_charWidth = QFontMetricsF(font).horizontalAdvance(u'0');
    m_tabWidth = tabColumns * m_charWidth;
    m_cache.clear();
}

void RowLayouts::setTabStops(Span shown, std::vector<int> columns)
{
    m_stopsIn = shown;
    m_stops = std::move(columns);
    m_cache.clear();
}

void RowLayouts::setPalette(const QPalette &palette)
{
    m_palette = palette;
    if (m_highlighter) {
        m_highlighter->setPalette(palette);
    }
    m_cache.clear();
}

const RowLayout &RowLayouts::at(const ShownText &text, const SoftRows &rows, std::size_t row)
{
    if (const RowLayout *known = m_cache.object(row)) {
        return *known;
    }
    auto made = std::make_unique<RowLayout>();
    made->span = rows.row(row);
    made->map = models::TextMap(made->span.of(text.bytes()), made->span.begin, text.encoding());
    made->layout.setFont(m_font);
    made->layout.setText(made->map.text());
    made->layout.setCacheEnabled(true);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTabStopDistance(m_tabWidth);
    if (!m_stops.empty() && m_stopsIn.contains(made->span)) {
        QList<QTextOption::Tab> tabs;
        for (const int column : m_stops) {
            tabs.append({ column * m_charWidth, QTextOption::LeftTab });
        }
        option.setTabs(tabs);
    }
    option.setTextDirection(Qt::LeftToRight);
    made->layout.setTextOption(option);
    made->layout.setFormats(formats(text, rows, row, made->map.text()));
    made->layout.beginLayout();
    QTextLine line = made->layout.createLine();
    if (line.isValid()) {
        line.setLineWidth(1e6);
        line.setPosition({0, 0});
    }
    made->layout.endLayout();
    RowLayout *kept = made.release();
    m_cache.insert(row, kept);
    return *kept;
}

QList<QTextLayout::FormatRange> RowLayouts::formats(const ShownText &text, const SoftRows &rows, std::size_t row,
                                                    const QString &words)
{
    if (!m_highlighter) {
        m_highlighter = std::make_unique<LineHighlighter>(m_palette);
    }
    const bool oneByteUnits = text.encoding() == Encoding::Utf8 || text.encoding() == Encoding::Windows1252;
    QString before;
    if (oneByteUnits && !text.isReading()) {
        before = models::decoded(openTagBefore(text.bytes(), rows.row(row).begin), text.encoding());
    }
    return m_highlighter->highlight(before, words, rows.startsLine(row));
}

} // namespace filing::ui
