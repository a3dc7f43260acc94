// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A statement that is wider than its pane: its labels stay in sight.
#include "ui/structure/statementtable.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using namespace Qt::StringLiterals;
using filing::ui::StatementTable;

class TestStatementTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_table.reset(); }
    void labelsStayWhenScrolledSideways();
    void oneSelection();
    void keyboardKeepsThePeriodInSight();
    void labelsScrollWithTheRows();
    void anotherStatementMayHaveMorePeriods();

private:
    void fill(int periods);

    QStandardItemModel m_model;
    std::unique_ptr<StatementTable> m_table;
};

void TestStatementTable::fill(int periods)
{
    // As a statement's model does it: another statement is a reset.
    m_model.clear();
    m_model.setColumnCount(periods + 1);
    for (int row = 0; row < 40; ++row) {
        QList<QStandardItem *> items{new QStandardItem(u"Line %1"_s.arg(row))};
        for (int period = 1; period <= periods; ++period) {
            items << new QStandardItem(QString::number(row * 1000 + period));
        }
        m_model.appendRow(items);
    }
    for (int column = 0; column <= periods; ++column) {
        m_table->setColumnWidth(column, column == 0 ? 120 : 100);
    }
}

void TestStatementTable::init()
{
    m_table = std::make_unique<StatementTable>();
    m_table->setModel(&m_model);
    fill(8);
    m_table->resize(400, 300);
    m_table->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
}

void TestStatementTable::labelsStayWhenScrolledSideways()
{
    const QTableView *labels = m_table->labels();
    QVERIFY2(!labels->isVisible(), "the table's own labels are in sight");
    m_table->horizontalScrollBar()->setValue(250);
    QVERIFY(labels->isVisible());
    QCOMPARE(labels->width(), 120);
    QCOMPARE(labels->mapTo(m_table.get(), QPoint()).x(), 0);
    const QModelIndex third = m_model.index(3, 0);
    QCOMPARE(labels->viewport()->mapTo(m_table.get(), labels->visualRect(third).topLeft()).y(),
             m_table->viewport()->mapTo(m_table.get(), m_table->visualRect(third).topLeft()).y());
    m_table->horizontalScrollBar()->setValue(0);
    QVERIFY(!labels->isVisible());
}

void TestStatementTable::oneSelection()
{
    m_table->horizontalScrollBar()->setValue(250);
    const QModelIndex line = m_model.index(2, 0);
    QSignalSpy clicked(m_table.get(), &QTableView::clicked);
    QTest::mouseClick(m_table->labels()->viewport(), Qt::LeftButton, {}, m_table->labels()->visualRect(line).center());
    QCOMPARE(m_table->currentIndex(), line);
    QCOMPARE(clicked.size(), 1);
    QVERIFY2(m_table->horizontalScrollBar()->value() > 0, "choosing a label leaves the periods where they are");
    QCOMPARE(m_table->labels()->focusPolicy(), Qt::NoFocus);
}

void TestStatementTable::keyboardKeepsThePeriodInSight()
{
    m_table->setFocus();
    m_table->setCurrentIndex(m_model.index(1, 8));
    QVERIFY(m_table->labels()->isVisible());
    for (int column = 7; column >= 1; --column) {
        QTest::keyClick(m_table.get(), Qt::Key_Left);
        QCOMPARE(m_table->currentIndex().column(), column);
        const QRect cell = m_table->visualRect(m_table->currentIndex());
        QVERIFY2(cell.left() >= 120, qPrintable(u"column %1 lies behind the labels"_s.arg(column)));
        QVERIFY(cell.right() <= m_table->viewport()->width());
    }
}

void TestStatementTable::labelsScrollWithTheRows()
{
    m_table->horizontalScrollBar()->setValue(250);
    m_table->verticalScrollBar()->setValue(12);
    QCOMPARE(m_table->labels()->verticalScrollBar()->value(), 12);
    QCOMPARE(m_table->labels()->rowAt(1), m_table->rowAt(1));
    m_table->verticalScrollBar()->setValue(m_table->verticalScrollBar()->maximum());
    QCOMPARE(m_table->labels()->rowAt(1), m_table->rowAt(1));
}

void TestStatementTable::anotherStatementMayHaveMorePeriods()
{
    fill(12);
    m_table->horizontalScrollBar()->setValue(300);
    QVERIFY(m_table->labels()->isVisible());
    QCOMPARE(m_table->labels()->horizontalHeader()->hiddenSectionCount(), 12);
    fill(1);
    QTRY_VERIFY(!m_table->labels()->isVisible());
}

QTEST_MAIN(TestStatementTable)
#include "tst_statementtable.moc"
