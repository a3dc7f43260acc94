// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The layers, checked in the sources: the linker sees symbols, this sees what is included. Also what every file must carry.

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{


QStringList filesBelow(const QString &folder, const QStringList &names)
{
    QStringList files;
    QDirIterator entries(QStringLiteral(FILING_SOURCES "/") + folder, names, QDir::Files, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        files << entries.next();
    }
    files.sort();
    return files;
}

QStringList codeFiles(const QString &folder)
{
    if (!folder.isEmpty()) {
        return filesBelow(folder, {u"*.h"_s, u"*.cpp"_s});
    }
    QStringList files;
    for (const QString &layer : {u"parsers"_s, u"models"_s, u"ui"_s, u"app"_s, u"tests"_s}) {
        files << codeFiles(layer);
    }
    return files;
}

QString contentOf(const QString &file)
{
    QFile source(file);
    return source.open(QIODevice::ReadOnly) ? QString::fromUtf8(source.readAll()) : QString();
}

QString shortName(const QString &file)
{
    return QDir(QStringLiteral(FILING_SOURCES)).relativeFilePath(file);
}

/// "file:line: text" of every line the rule forbids.
QStringList offences(const QString &name, const QString &content, const QRegularExpression &forbidden)
{
    QStringList found;
    const QStringList lines = content.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (forbidden.match(lines[i]).hasMatch()) {
            found << u"%1:%2: %3"_s.arg(name).arg(i + 1).arg(lines[i].trimmed());
        }
    }
    return found;
}

QRegularExpression including(const QString &what)
{
    return QRegularExpression(u"^\\s*#\\s*include\\s+%1"_s.arg(what));
}

} // namespace

class TestLayering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seesWhatIsForbidden();
    void includesFollowTheLayers_data();
    void includesFollowTheLayers();
    void everyFileSaysItsLicence();
    void everyHeaderIsGuarded();
    void nothingIsLeftForLater();
};

void TestLayering::seesWhatIsForbidden()
{
    const QString code = u"#include \"parsers/core/span.h\"\n#include <QString>\n  #  include <QtCore>\n// #include <QMap>\n"_s;
    QCOMPARE(offences(u"a.h"_s, code, including(u"<Q"_s)),
             (QStringList{u"a.h:2: #include <QString>"_s, u"a.h:3: #  include <QtCore>"_s}));
    QVERIFY(codeFiles(u"parsers"_s).size() > 20);
    QVERIFY(codeFiles(u"models"_s).size() > 20);
}

void TestLayering::includesFollowTheLayers_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("except");
    QTest::addColumn<QString>("forbidden");
    QTest::newRow("parsers use no Qt") << u"parsers"_s << QString() << u"<Q"_s;
    QTest::newRow("parsers know no other layer") << u"parsers"_s << QString() << u"\"(models|ui|app|tests)/"_s;
    QTest::newRow("models know neither views nor programs") << u"models"_s << QString() << u"\"(ui|app|tests)/"_s;
    QTest::newRow("models use no widgets")
        << u"models"_s << QString()
        << u"<(QtWidgets|QWidget|QApplication|QMainWindow|QDialog|QAbstractItemView|QTreeView|QTableView|QMessageBox|QtCharts|QChart)"_s;
    QTest::newRow("views do no SQL") << u"ui"_s << QString() << u"<QSql"_s;
    QTest::newRow("views know no program") << u"ui"_s << QString() << u"\"(app|tests)/"_s;
    QTest::newRow("the command line uses no Qt") << u"app/cli"_s << QString() << u"<Q"_s;
    QTest::newRow("only the programs know the programs") << QString() << u"app/"_s << u"\"app/"_s;
    QTest::newRow("includes start at the root") << QString() << QString() << u"\"\\.\\.?/"_s;
}

void TestLayering::includesFollowTheLayers()
{
    QFETCH(QString, folder);
    QFETCH(QString, except);
    QFETCH(QString, forbidden);
    QStringList found;
    for (const QString &file : codeFiles(folder)) {
        const QString name = shortName(file);
        // The tests of a layer may look into it.
        if (except.isEmpty() || (!name.startsWith(except) && !name.startsWith(u"tests/"_s + except))) {
            found << offences(name, contentOf(file), including(forbidden));
        }
    }
    QCOMPARE(found, QStringList());
}

void TestLayering::everyFileSaysItsLicence()
{
    QStringList missing;
    const QStringList names{u"*.h"_s, u"*.cpp"_s, u"CMakeLists.txt"_s, u"*.sh"_s, u"*.py"_s, u"*.sql"_s};
    for (const QString &folder : {u"parsers"_s, u"models"_s, u"ui"_s, u"app"_s, u"tests"_s, u"resources"_s, u"packaging"_s}) {
        for (const QString &file : filesBelow(folder, names)) {
            const QString head = contentOf(file).left(400);
            if (!head.contains(u"SPDX-FileCopyrightText: "_s) || !head.contains(u"SPDX-License-Identifier: GPL-3.0-or-later"_s)) {
                missing << shortName(file);
            }
        }
    }
    QCOMPARE(missing, QStringList());
}

void TestLayering::everyHeaderIsGuarded()
{
    QStringList missing;
    for (const QString &file : codeFiles({})) {
        if (file.endsWith(u".h"_s) && !contentOf(file).contains(u"\n#pragma once\n"_s)) {
            missing << shortName(file);
        }
    }
    QCOMPARE(missing, QStringList());
}

void TestLayering::nothingIsLeftForLater()
{
    // Written in two pieces, so that this line is no offence itself.
    const QRegularExpression later(u"\\b(TO"_s + u"DO|FIX"_s + u"ME|XX"_s + u"X|HA"_s + u"CK)\\b"_s);
    QStringList found;
    for (const QString &file : codeFiles({})) {
        found << offences(shortName(file), contentOf(file), later);
    }
    QCOMPARE(found, QStringList());
}

QTEST_GUILESS_MAIN(TestLayering)
#include "tst_layering.moc"
