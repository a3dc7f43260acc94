// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartaccessible.h"

#include "ui/charts/chartview.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include <algorithm>
#include <vector>

namespace filing::ui
{

namespace
{

/// -1 where nothing is drawn.
int markOf(const ChartData &data, int kind, int slot)
{
    const auto found = std::find_if(data.marks.begin(), data.marks.end(),
                                    [&](const ChartMark &mark) { return mark.kind == kind && mark.slot == slot; });
    return found == data.marks.end() ? -1 : int(found - data.marks.begin());
}

class ChartViewAccessible;

class ChartCell : public QAccessibleInterface, public QAccessibleTableCellInterface, public QAccessibleActionInterface
{
public:
    ChartCell(ChartViewAccessible *table, int row, int column)
        : m_table(table)
        , m_row(row)
        , m_column(column)
    {
    }

    [[nodiscard]] bool isValid() const override;
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override;
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text what) const override;
    void setText(QAccessible::Text, const QString &) override { }
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Cell; }
    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableCellInterface ? static_cast<QAccessibleTableCellInterface *>(this)
            : type == QAccessible::ActionInterface     ? static_cast<void *>(static_cast<QAccessibleActionInterface *>(this))
                                                       : nullptr;
    }

    [[nodiscard]] bool isSelected() const override;
    [[nodiscard]] QList<QAccessibleInterface *> columnHeaderCells() const override { return {}; }
    [[nodiscard]] QList<QAccessibleInterface *> rowHeaderCells() const override { return {}; }
    [[nodiscard]] int columnIndex() const override { return m_column; }
    [[nodiscard]] int rowIndex() const override { return m_row; }
    [[nodiscard]] int columnExtent() const override { return 1; }
    [[nodiscard]] int rowExtent() const override { return 1; }
    [[nodiscard]] QAccessibleInterface *table() const override;

    /// The way to the place in the filing that a click on the mark takes.
    [[nodiscard]] QStringList actionNames() const override { return mark() < 0 ? QStringList() : QStringList {pressAction()}; }
    void doAction(const QString &name) override;
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    [[nodiscard]] const ChartData &data() const;
    [[nodiscard]] int mark() const { return isValid() ? markOf(data(), m_row, m_column) : -1; }

    ChartViewAccessible *m_table;
    int m_row;
    int m_column;
};

class ChartViewAccessible : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    explicit ChartViewAccessible(ChartView *chart)
        : QAccessibleWidget(chart, QAccessible::Table)
    {
    }
    ~ChartViewAccessible() override
    {
        for (const QAccessible::Id cell : m_cells) {
            QAccessible::deleteAccessibleInterface(cell);
        }
    }

    [[nodiscard]] ChartView &view() const { return *static_cast<ChartView *>(widget()); }
    [[nodiscard]] const ChartData &data() const { return view().data(); }

    [[nodiscard]] void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableInterface ? static_cast<QAccessibleTableInterface *>(this) : QAccessibleWidget::interface_cast(type);
    }

    [[nodiscard]] int childCount() const override { return rowCount() * columnCount(); }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        return columnCount() > 0 ? cellAt(index / columnCount(), index % columnCount()) : nullptr;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        const QAccessibleTableCellInterface *cell = const_cast<QAccessibleInterface *>(child)->tableCellInterface();
        return cell ? cell->rowIndex() * columnCount() + cell->columnIndex() : -1;
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (child(i)->rect().contains(x, y)) {
                return child(i);
            }
        }
        return nullptr;
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        const int current = view().current();
        return current < 0 ? nullptr : cellAt(data().marks[std::size_t(current)].kind, data().marks[std::size_t(current)].slot);
    }

    [[nodiscard]] QAccessibleInterface *caption() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *summary() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *cellAt(int row, int column) const override
    {
        if (row < 0 || column < 0 || row >= rowCount() || column >= columnCount()) {
            return nullptr;
        }
        const auto at = std::size_t(row * columnCount() + column);
        if (m_columns != columnCount()) {
            for (const QAccessible::Id cell : m_cells) {
                QAccessible::deleteAccessibleInterface(cell);
            }
            m_cells.clear();
            m_columns = columnCount();
        }
        for (std::size_t next = m_cells.size(); next <= at; ++next) {
            auto *made = new ChartCell(const_cast<ChartViewAccessible *>(this), int(next) / m_columns, int(next) % m_columns);
            m_cells.push_back(QAccessible::registerAccessibleInterface(made));
        }
        return QAccessible::accessibleInterface(m_cells[at]);
    }
    [[nodiscard]] QString rowDescription(int row) const override
    {
        return row >= 0 && row < rowCount() ? data().kinds[std::size_t(row)].label : QString();
    }
    [[nodiscard]] QString columnDescription(int column) const override
    {
        return column >= 0 && column < columnCount() ? data().slotList[std::size_t(column)].label : QString();
    }
    [[nodiscard]] int rowCount() const override { return int(data().kinds.size()); }
    [[nodiscard]] int columnCount() const override { return int(data().slotList.size()); }

    [[nodiscard]] int selectedCellCount() const override { return view().current() < 0 ? 0 : 1; }
    [[nodiscard]] QList<QAccessibleInterface *> selectedCells() const override
    {
        QAccessibleInterface *cell = focusChild();
        return cell ? QList<QAccessibleInterface *> {cell} : QList<QAccessibleInterface *>();
    }
    [[nodiscard]] int selectedColumnCount() const override { return 0; }
    [[nodiscard]] int selectedRowCount() const override { return 0; }
    [[nodiscard]] QList<int> selectedColumns() const override { return {}; }
    [[nodiscard]] QList<int> selectedRows() const override { return {}; }
    [[nodiscard]] bool isColumnSelected(int) const override { return false; }
    [[nodiscard]] bool isRowSelected(int) const override { return false; }
    bool selectRow(int) override { return false; }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent *) override { }

private:
    mutable std::vector<QAccessible::Id> m_cells;    ///< By row, then column; made when they are asked for.
    mutable int m_columns = 0;
};

bool ChartCell::isValid() const
{
    return m_table->isValid() && m_row < m_table->rowCount() && m_column < m_table->columnCount();
}

QAccessibleInterface *ChartCell::parent() const
{
    return m_table;
}

QAccessibleInterface *ChartCell::table() const
{
    return m_table;
}

const ChartData &ChartCell::data() const
{
    return m_table->data();
}

QString ChartCell::text(QAccessible::Text what) const
{
    if (!isValid()) {
        return {};
    }
    const int at = mark();
    if (at >= 0) {
        const ChartMark &shown = data().marks[std::size_t(at)];
        return what == QAccessible::Name      ? shown.name + QStringLiteral(": ") + shown.text
            : what == QAccessible::Value       ? shown.text
            : what == QAccessible::Description ? shown.details
                                               : QString();
    }
    const auto gap = std::find_if(data().gaps.begin(), data().gaps.end(),
                                  [this](const ChartGap &empty) { return empty.kind == m_row && empty.slot == m_column; });
    if (gap != data().gaps.end()) {
        return what == QAccessible::Name ? gap->name : what == QAccessible::Description ? gap->why : QString();
    }
    return what == QAccessible::Name
        ? data().kinds[std::size_t(m_row)].label + QStringLiteral(" · ") + data().slotList[std::size_t(m_column)].label
        : QString();
}

QRect ChartCell::rect() const
{
    const int at = mark();
    ChartView &view = m_table->view();
    if (at < 0 || !view.chart()) {
        return {};
    }
    const QRect inView = view.mapFromScene(view.chart()->markRect(at)).boundingRect();
    return {view.viewport()->mapToGlobal(inView.topLeft()), inView.size()};
}

QAccessible::State ChartCell::state() const
{
    QAccessible::State state;
    state.invalid = !isValid();
    state.readOnly = true;
    state.focusable = mark() >= 0;
    state.focused = isSelected() && m_table->view().hasFocus();
    state.selectable = mark() >= 0;
    state.selected = isSelected();
    return state;
}

bool ChartCell::isSelected() const
{
    return mark() >= 0 && m_table->view().current() == mark();
}

void ChartCell::doAction(const QString &name)
{
    if (name == pressAction() && mark() >= 0) {
        m_table->view().setCurrent(mark());
        Q_EMIT m_table->view().opened(mark());
    }
}

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<ChartView *>(object);
    return view ? new ChartViewAccessible(view) : nullptr;
}

} // namespace

void installChartAccessibility()
{
    QAccessible::installFactory(makeInterface);
}

} // namespace filing::ui
