// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What SECURITY.md promises and the sources can show: who opens connections, programs and addresses, how SQL is put together, and that
// the page names tests and limits that are there.

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

QString contentOf(const QString &name)
{
    QFile file(QStringLiteral(FILING_SOURCES "/") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList sources()
{
    QStringList files;
    for (const QString &layer : {u"parsers"_s, u"models"_s, u"ui"_s, u"app"_s}) {
        QDirIterator entries(QStringLiteral(FILING_SOURCES "/") + layer, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (entries.hasNext()) {
            files << QDir(QStringLiteral(FILING_SOURCES)).relativeFilePath(entries.next());
        }
    }
    files.sort();
    return files;
}

/// Comments aside.
QString codeOf(const QString &name)
{
    static const QRegularExpression comment(u"//[^\n]*"_s);
    return contentOf(name).remove(comment);
}

} // namespace

class TestSecurity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheseReachOutside_data();
    void onlyTheseReachOutside();
    void statementsAreTextsOfTheProgram();
    void pageNamesWhatIsThere();
};

void TestSecurity::onlyTheseReachOutside_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QStringList>("allowed");
    QTest::newRow("networks") << u"\\bQ(Tcp|Udp|Ssl|Network|Abstract)(Socket|Server|AccessManager|Request|Reply)|\\bQHttp|\\bQWebSocket|"
                                 "\\bQDnsLookup|\\bgethostby|\\bgetaddrinfo|\\bAF_INET"_s
                              << QStringList();
    QTest::newRow("local sockets") << u"\\bQLocal(Socket|Server)\\b|\\bconnect\\s*\\(\\s*fd|\\bsocket\\s*\\(\\s*AF_"_s
                                   << QStringList{u"app/singleinstance.cpp"_s, u"app/singleinstance.h"_s};
    QTest::newRow("programs") << u"\\bQProcess\\b|\\b(execv|execvp|execve|execl|execlp|posix_spawn|popen|vfork)\\s*\\(|"
                                 "(?<![\\w.>:])system\\s*\\("_s
                              << QStringList{u"app/cli/program.cpp"_s};
    QTest::newRow("addresses") << u"\\bopenUrl\\b|setOpenExternalLinks\\s*\\(\\s*true"_s << QStringList{u"app/application.cpp"_s, u"ui/window/librarywork.cpp"_s};
    QTest::newRow("libraries") << u"\\bdlopen\\b|\\bQLibrary\\b|\\bQPluginLoader\\b|\\bQJSEngine\\b|\\bQScript"_s << QStringList();
    QTest::newRow("XML that reads more than its bytes") << u"\\bQDom|\\bsetEntityResolver\\b|\\bxmlRead|\\blibxml"_s << QStringList();
    QTest::newRow("programs and files in readers") << u"<fstream>|\\bfopen\\b|\\bifstream\\b|<filesystem>"_s
                                                   << QStringList{u"app/cli/*"_s, u"parsers/statements/compilelexicon.cpp"_s};   // The latter runs in the build only.
}

void TestSecurity::onlyTheseReachOutside()
{
    QFETCH(QString, pattern);
    QFETCH(QStringList, allowed);
    const QRegularExpression forbidden(pattern);
    QVERIFY(forbidden.isValid());
    QStringList found;
    for (const QString &file : sources()) {
        const bool may = std::any_of(allowed.begin(), allowed.end(), [&file](const QString &name) {
            return name.endsWith(u'*') ? file.startsWith(name.chopped(1)) : file == name;
        });
        const auto match = forbidden.match(codeOf(file));
        if (!may && match.hasMatch()) {
            found << file + u": "_s + match.captured();
        }
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestSecurity::statementsAreTextsOfTheProgram()
{
    // What may stand between the brackets of exec() and prepare(): a literal, or a name that is never a value of a filing. A literal
    // may take in names of columns and clauses of the program by arg().
    static const QRegularExpression call(u"\\b(?:exec|prepare)\\s*\\(\\s*([^;]*?)\\)\\s*(?:;|\\)|&&|\\|\\||\\{)"_s);
    static const QRegularExpression literal(u"^(?:QStringLiteral|u?\").*"_s, QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression appended(u"\"\\s*(?:_s)?\\s*\\+|\\+\\s*(?:QStringLiteral|u?\")|QString::asprintf"_s);
    QStringList found;
    int seen = 0;
    for (const QString &file : sources()) {
        const QString code = codeOf(file);
        if (!code.contains(u"QSqlQuery"_s)) {
            continue;
        }
        for (auto matches = call.globalMatch(code); matches.hasNext();) {
            const QString statement = matches.next().captured(1).trimmed();
            ++seen;
            const bool named = statement.isEmpty() || statement == u"statement"_s || statement == u"QString::fromLatin1(statement"_s;
            if ((!named && !literal.match(statement).hasMatch()) || appended.match(statement).hasMatch()) {
                found << file + u": "_s + statement;
            }
        }
    }
    QVERIFY2(seen > 10, "the statements were not found");
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestSecurity::pageNamesWhatIsThere()
{
    const QString page = contentOf(u"SECURITY.md"_s);
    QVERIFY(!page.isEmpty());
    static const QRegularExpression test(u"`(tst_[a-z]+)`"_s);
    QString all;
    QDirIterator lists(QStringLiteral(FILING_SOURCES "/tests"), {u"CMakeLists.txt"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (lists.hasNext()) {
        all += contentOf(QDir(QStringLiteral(FILING_SOURCES)).relativeFilePath(lists.next()));
    }
    for (auto names = test.globalMatch(page); names.hasNext();) {
        const QString name = names.next().captured(1);
        QVERIFY2(all.contains(u"filing_add_test("_s + name), qPrintable(name));
    }
    // Limits, where the page says in which file they stand.
    static const QRegularExpression limit(u"^\\| (`[^|]*) \\((`[^`]*`)\\) \\|"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression word(u"`([A-Za-z:]+)`"_s);
    int checked = 0;
    for (auto rows = limit.globalMatch(page); rows.hasNext();) {
        const auto row = rows.next();
        const QString code = contentOf(row.captured(2).remove(u'`'));
        for (auto names = word.globalMatch(row.captured(1)); names.hasNext(); ++checked) {
            const QString name = names.next().captured(1);
            QVERIFY2(code.contains(name), qPrintable(name));
        }
    }
    QVERIFY(checked >= 7);
}

QTEST_GUILESS_MAIN(TestSecurity)
#include "tst_security.moc"
