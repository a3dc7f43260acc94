// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The column ruler: lies over the rows of a text table in the raw pane and shows where its columns are cut; the marks
// are dragged, added and taken away by mouse or keyboard. Knows marks and lines only: what they make of the table is
// told by whoever listens. A child of the view's viewport; GUI thread.
#pragma once

#include "parsers/corrections/tableplace.h"
#include "parsers/statements/tablecolumns.h"

#include <QStringList>
#include <QWidget>

#include <optional>
#include <vector>

namespace filing::ui
{

class SourceView;

class ColumnRuler : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnRuler(SourceView &view);

    void open(const ReadingTextPtr &text, const TablePlace &place);
    void close();
    [[nodiscard]] bool isOpen() const { return m_text != nullptr; }
    /// With the marks and lines as they are now.
    [[nodiscard]] const TablePlace &place() const { return m_place; }
    /// The mark that the keys move; -1 where there is none.
    [[nodiscard]] int current() const { return m_current; }
    /// Where the program would cut.
    void suggest();
    /// What the columns were read as, for the heads above them.
    void setNames(const QStringList &names);
    /// Call when the view shows another text (source, reading text) or other rows.
    void follow();
    /// Where a mark stands on the first line on screen; null where none is.
    [[nodiscard]] QPoint markPoint(int mark) const;

Q_SIGNALS:
    /// Marks or lines changed.
    void changed();
    /// Another mark is the current one, or it moved.
    void currentChanged();
    void accepted();
    void cancelled();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Line
    {
        bool blank = false; ///< No words to read: white space, or tags that are left out.
        Span text; ///< In text offsets.
        std::vector<TableColumns::Character> characters;
        std::vector<std::uint32_t> shown; ///< For each character its place in what the view shows.
    };
    /// What one step of the ruler's own undo brings back.
    struct State
    {
        ColumnCuts cuts;
        std::size_t first = 0;
        std::size_t last = 0;
        int current = -1;
    };
    enum class Drag { None, Mark, Top, Bottom };

    // State
    [[nodiscard]] State state() const;
    void remember();
    void restore(const State &state);
    void readLines();
    void told();
    void select(int mark);
    void moveCurrent(int columns);
    void setMark(int mark, int column);
    void add(int column);
    void addBehindCurrent();
    void remove(int mark);
    void moveEdge(bool top, int lines);
    void setEdge(bool top, std::size_t line);
    [[nodiscard]] int widest() const;

    // Geometry
    [[nodiscard]] std::uint32_t shownAt(Span line, std::uint32_t at) const;
    [[nodiscard]] QRect rowOf(const Line &line) const;
    [[nodiscard]] std::optional<QPointF> pointOf(const Line &line, int column) const;
    [[nodiscard]] const Line *lineAt(int y) const;
    [[nodiscard]] int columnAt(const Line &line, double x) const;
    [[nodiscard]] int markAt(QPoint point) const;
    [[nodiscard]] int top() const;
    [[nodiscard]] int bottom() const;
    [[nodiscard]] QRect band() const;
    [[nodiscard]] Drag edgeAt(QPoint point) const;
    [[nodiscard]] std::size_t lineNumberAt(int y) const;
    void bringIntoSight(int mark);
    [[nodiscard]] bool isKey(const QKeyEvent &event) const;

    // Painting
    void paintColumns(QPainter &painter) const;
    void paintMark(QPainter &painter, int mark) const;
    void paintBand(QPainter &painter) const;
    void dragTo(QPoint point);

    SourceView &m_view;
    ReadingTextPtr m_text;
    TablePlace m_place;
    std::size_t m_first = 0; ///< Lines of the reading text, both ends in.
    std::size_t m_last = 0;
    std::vector<Line> m_lines;
    QStringList m_names;
    int m_current = -1;
    std::vector<State> m_undo;
    std::vector<State> m_redo;
    Drag m_drag = Drag::None;
    std::optional<State> m_beforeDrag;
    bool m_out = false; ///< The mark that is dragged is outside, and gone if it is let go there.
};

} // namespace filing::ui
