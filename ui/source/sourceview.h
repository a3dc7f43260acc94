// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The text of the raw pane: soft rows, painted only where they are seen, with the marks of recognised fields, a caret
// and a selection. Knows shown offsets only (ShownText); SourcePane speaks with the rest of the window. GUI thread.
#pragma once

#include "ui/source/rowlayout.h"
#include "ui/source/showntext.h"
#include "ui/source/softrows.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>
#include <QElapsedTimer>

#include <optional>
#include <vector>

class QVariantAnimation;

namespace filing::ui
{

class TickStrip;

class SourceView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit SourceView(QWidget *parent = nullptr);
    ~SourceView() override;

    /// Shows a text from its beginning; marks, hits and selection of the old one are gone.
    void setText(ShownText text);
    /// The same text and what follows it: place, caret and selection stay.
    void continueText(ShownText text);
    void setMarks(ShownMarks marks);
    /// The search hits, sorted; empty takes them away.
    void setHits(std::vector<Span> hits);
    void setCurrentHit(std::optional<Span> hit);
    /// What no field claims, sorted; empty takes the marks away.
    void setUnexplained(std::vector<Span> words);
    /// The field with the frame: all marks with this path.
    void setCurrentField(const QString &path);

    [[nodiscard]] const ShownText &text() const { return m_text; }
    [[nodiscard]] const ShownMarks &marks() const { return m_marks; }
    [[nodiscard]] const QString &currentField() const { return m_currentField; }
    [[nodiscard]] const std::vector<Span> &unexplained() const { return m_unexplained; }
    [[nodiscard]] const SoftRows &rows() const { return m_rows; }

    [[nodiscard]] std::uint32_t caret() const { return m_caret; }
    [[nodiscard]] Span selection() const;
    [[nodiscard]] QString selectedText() const;
    /// Puts the caret at the end of the span and selects it.
    void select(Span span);
    void moveCaret(std::uint32_t to, bool extendSelection);
    /// Scrolls only as far as needed for the span to be seen with some of what stands around it.
    void reveal(Span span, bool flash);
    [[nodiscard]] std::uint32_t topByte() const { return m_topByte; }
    void setTopByte(std::uint32_t byte);

    void setTextFont(const QFont &font);
    [[nodiscard]] const QFont &textFont() const { return m_font; }

    /// The lines of a span are shown as the column ruler needs them: not broken, their tabs at columns of their own
    /// where there are any. An empty span: as everything else.
    void setTable(Span shown, std::vector<int> tabStops);
    /// Pixels left of the text, for line numbers and signs.
    [[nodiscard]] int gutterWidth() const { return m_gutterWidth; }

    /// Where the first row of a span is on the viewport; null when it is not on screen.
    [[nodiscard]] QRect rectOf(Span span) const;
    /// The bytes of the rows on screen, terminators between them included.
    [[nodiscard]] Span visibleSpan() const;
    [[nodiscard]] std::optional<std::uint32_t> byteAtPoint(QPoint point, bool underOnly) const;

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void caretMoved(quint32 shown);
    void selectionChanged();
    /// A field's words were clicked; `jump` with Ctrl held.
    void fieldClicked(const QString &path, filing::Span shown, bool jump);
    void fieldDoubleClicked(const QString &path);
    /// Empty when the mouse leaves the marks.
    void fieldHovered(const QString &label);
    void menuRequested(const QPoint &globalPosition);
    void zoomRequested(int steps);
    void copyRequested();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    friend class SourcePainter;

    // Rows and geometry (sourceview.cpp)
    void restartRows();
    void indexSlice();
    void updateBars();
    void updateTicks();
    void scrollToRow(std::size_t row);
    void tellTextChanged();
    [[nodiscard]] std::uint32_t wrapBytes() const;
    [[nodiscard]] std::size_t topRow() const;
    [[nodiscard]] std::size_t visibleRows() const;
    void indexTo(std::uint32_t byte);
    [[nodiscard]] std::size_t rowOf(std::uint32_t byte);
    [[nodiscard]] const RowLayout &layoutOf(std::size_t row) const;
    [[nodiscard]] double textLeft() const;

    // Mouse and keyboard (sourceinput.cpp)
    void dragTo(QPoint point);
    void hover(QPoint point, Qt::KeyboardModifiers modifiers);
    [[nodiscard]] std::optional<ShownMark> markAtPoint(QPoint point) const;
    [[nodiscard]] static QString tipOf(const models::Mark &mark);
    [[nodiscard]] Span wordAt(std::uint32_t byte);
    bool moveByKey(const QKeyEvent &event);
    [[nodiscard]] std::uint32_t stepped(bool forward, bool word);
    [[nodiscard]] std::uint32_t stepRows(std::ptrdiff_t count);
    void finishCaretMove(Span selectionBefore);

    ShownText m_text;
    ShownMarks m_marks;
    SoftRows m_rows;
    std::optional<SoftRows> m_pendingRows;   ///< Rows for a new width, while the old ones are still shown.
    std::uint32_t m_wrap = SoftRows::maxBytes;
    mutable RowLayouts m_layouts;
    QFont m_font;
    double m_charWidth = 8;
    int m_rowHeight = 18;
    int m_gutterWidth = 48;
    Span m_table; ///< Lines that are kept whole.
    mutable double m_widest = 0;
    std::uint32_t m_topByte = 0;
    bool m_followTop = true;                 ///< Scrolling by hand moves m_topByte; re-wrapping must not.

    std::uint32_t m_caret = 0;
    std::uint32_t m_anchor = 0;
    double m_goalX = -1;                     ///< Column that up and down keep; negative when unset.
    bool m_caretOn = true;
    QString m_currentField;
    std::vector<Span> m_hits;
    std::optional<Span> m_currentHit;
    std::vector<Span> m_unexplained;
    QString m_hovered;

    enum class Drag { None, Pressed, Selecting };
    Drag m_drag = Drag::None;
    QPoint m_pressPoint;
    QPoint m_dragPoint;
    QElapsedTimer m_sinceDoubleClick;

    QBasicTimer m_indexTimer;
    QBasicTimer m_scrollTimer;
    QBasicTimer m_blinkTimer;
    QBasicTimer m_rewrapTimer;
    QVariantAnimation *m_flash = nullptr;
    Span m_flashSpan;
    TickStrip *m_ticks = nullptr;
};

} // namespace filing::ui
