// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/roles.h"
#include "models/tree/keyedtreemodel.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using filing::models::ItemTree;
using filing::models::KeyedTreeModel;
using filing::models::LineSource;
using filing::models::TreeItem;

namespace
{

/// Lines with the words given, each with so many parts; counts how often one is worked out.
class Words : public LineSource
{
public:
    Words(QStringList words, std::uint32_t parts)
        : m_words(std::move(words))
        , m_parts(parts)
    {
    }

    [[nodiscard]] QString key(Line line) const override
    {
        return line.part == 0 ? m_words[line.line].section(u'=', 0, 0) : QString::number(line.part);
    }
    [[nodiscard]] std::uint32_t parts(Line) const override { return m_parts; }
    [[nodiscard]] TreeItem item(Line line) const override
    {
        ++made;
        TreeItem item;
        item.key = key(line);
        item.text[0] = line.part == 0 ? m_words[line.line] : m_words[line.line] + u'.' + QString::number(line.part);
        item.path = item.text[0];
        return item;
    }
    [[nodiscard]] std::optional<Line> find(const QString &path) const override
    {
        const auto line = static_cast<int>(m_words.indexOf(path.section(u'.', 0, 0)));
        const std::uint32_t part = path.section(u'.', 1).toUInt();
        return line < 0 || part > m_parts ? std::nullopt : std::optional(Line{static_cast<std::uint32_t>(line), part});
    }

    mutable int made = 0;

private:
    QStringList m_words;
    std::uint32_t m_parts;
};

class Model : public KeyedTreeModel
{
public:
    using KeyedTreeModel::findField;
    using KeyedTreeModel::reset;
    using KeyedTreeModel::update;
    [[nodiscard]] int columnCount(const QModelIndex &) const override { return 2; }
};

std::shared_ptr<Words> words(const QStringList &lines, std::uint32_t parts = 2)
{
    return std::make_shared<Words>(lines, parts);
}

ItemTree treeOf(const std::shared_ptr<Words> &source, qsizetype lines)
{
    ItemTree tree;
    TreeItem heading;
    heading.key = u"heading"_s;
    heading.text[0] = u"Heading"_s;
    tree.add(tree.add(0, heading), source, static_cast<std::size_t>(lines));
    return tree;
}

} // namespace

class TestItemTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void onlyWhatIsLookedAtIsWorkedOut();
    void aFieldIsFoundWithoutTheOthers();
    void aChangeIsToldOfWhatWasSeen();
    void linesComeAndGo_data();
    void linesComeAndGo();
    void partsComeToALineThatHadNone();
};

void TestItemTree::onlyWhatIsLookedAtIsWorkedOut()
{
    const auto source = words({u"a"_s, u"b"_s, u"c"_s});
    Model model;
    model.reset(treeOf(source, 3));
    const QModelIndex heading = model.index(0, 0);
    QCOMPARE(model.rowCount(heading), 3);
    for (int row = 0; row < 3; ++row) {
        QVERIFY(model.hasChildren(model.index(row, 0, heading)));
        QCOMPARE(model.rowCount(model.index(row, 0, heading)), 2);
    }
    QCOMPARE(source->made, 0);
    QCOMPARE(model.index(1, 0, heading).data().toString(), u"b"_s);
    QCOMPARE(model.index(1, 0, model.index(1, 0, heading)).data().toString(), u"b.2"_s);
    QCOMPARE(source->made, 2);
    QCOMPARE(model.index(1, 0, heading).data().toString(), u"b"_s);
    QCOMPARE(source->made, 2);
}

void TestItemTree::aFieldIsFoundWithoutTheOthers()
{
    const auto source = words({u"a"_s, u"b"_s, u"c"_s});
    Model model;
    model.reset(treeOf(source, 3));
    QCOMPARE(model.findField(u"c.1"_s).data().toString(), u"c.1"_s);
    QCOMPARE(model.findField(u"c.1"_s).parent().data().toString(), u"c"_s);
    QVERIFY(!model.findField(u"d"_s).isValid());
    QVERIFY(!model.findField(u"c.3"_s).isValid());
    QVERIFY(!model.findField(QString()).isValid());
    QCOMPARE(source->made, 2);
}

void TestItemTree::aChangeIsToldOfWhatWasSeen()
{
    Model model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.reset(treeOf(words({u"a=1"_s, u"b=1"_s, u"c=1"_s}, 0), 3));
    const QPersistentModelIndex seen = model.index(1, 0, model.index(0, 0));
    QCOMPARE(QModelIndex(seen).data().toString(), u"b=1"_s);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    const auto fresh = words({u"a=2"_s, u"b=2"_s, u"c=1"_s}, 0);
    model.update(treeOf(fresh, 3));
    QVERIFY(seen.isValid());
    QCOMPARE(QModelIndex(seen).data().toString(), u"b=2"_s);
    QVERIFY(std::any_of(changes.begin(), changes.end(), [&](const QList<QVariant> &change) { return change[0].toModelIndex() == seen; }));
    QCOMPARE(model.index(0, 0, model.index(0, 0)).data().toString(), u"a=2"_s);
    changes.clear();
    model.update(treeOf(words({u"a=2"_s, u"b=2"_s, u"c=1"_s}, 0), 3));
    QCOMPARE(changes.count(), 0);
}

void TestItemTree::linesComeAndGo_data()
{
    QTest::addColumn<QStringList>("after");
    QTest::newRow("one in front") << QStringList{u"z"_s, u"a"_s, u"b"_s, u"c"_s};
    QTest::newRow("one taken out") << QStringList{u"a"_s, u"c"_s};
    QTest::newRow("another order") << QStringList{u"c"_s, u"a"_s, u"b"_s};
    QTest::newRow("others") << QStringList{u"x"_s, u"c"_s, u"y"_s};
    QTest::newRow("none") << QStringList{};
}

void TestItemTree::linesComeAndGo()
{
    QFETCH(QStringList, after);
    Model model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.reset(treeOf(words({u"a"_s, u"b"_s, u"c"_s}), 3));
    const QPersistentModelIndex part = model.findField(u"c.2"_s);
    model.update(treeOf(words(after), after.size()));
    const QModelIndex heading = model.index(0, 0);
    QStringList shown;
    for (int row = 0; row < model.rowCount(heading); ++row) {
        const QModelIndex line = model.index(row, 0, heading);
        shown << line.data().toString();
        QCOMPARE(model.rowCount(line), 2);
        QCOMPARE(model.index(1, 0, line).data().toString(), shown.last() + u".2"_s);
        QCOMPARE(model.index(1, 0, line).parent(), line);
    }
    QCOMPARE(shown, after);
    // A line that moved is taken out and put in; one that stayed is the same.
    QCOMPARE(part.isValid(), after.contains(u"c"_s) && after != (QStringList{u"c"_s, u"a"_s, u"b"_s}));
}

void TestItemTree::partsComeToALineThatHadNone()
{
    Model model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.reset(treeOf(words({u"a"_s}, 0), 1));
    const QPersistentModelIndex line = model.index(0, 0, model.index(0, 0));
    QVERIFY(!model.hasChildren(line));
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.update(treeOf(words({u"a"_s}, 2), 1));
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(model.rowCount(line), 2);
    QCOMPARE(model.index(0, 0, line).data().toString(), u"a.1"_s);
    model.update(treeOf(words({u"a"_s}, 0), 1));
    QVERIFY(!model.hasChildren(line));
}

// A GUI application: the model tester of Qt 6.8 makes pixmaps of decorations.
QTEST_MAIN(TestItemTree)
#include "tst_itemtree.moc"
