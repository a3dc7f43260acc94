// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is installed beside the programs: menu entry, description, file type, manuals, completion. Manuals and completion are held
// against what the programs say of themselves.

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMimeDatabase>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace
{

constexpr const char *id = "org.filingscope.Filingscope";

QString inPackaging(const QString &name)
{
    return QStringLiteral(FILING_PACKAGING "/") + name;
}

QString ownFile(const QString &ending)
{
    return inPackaging(u"desktop/"_s + QString::fromLatin1(id) + ending);
}

QString contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Standard output, or nothing when the program failed; `errors` gets what it complained of.
QString said(const QString &program, const QStringList &words, QString *errors = nullptr)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PATH"_s, QStringLiteral(FILING_BIN ":") + environment.value(u"PATH"_s));
    environment.insert(u"COLUMNS"_s, u"2000"_s);
    process.setProcessEnvironment(environment);
    process.start(program, words);
    if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        if (errors) {
            *errors = QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError());
        }
        return {};
    }
    if (errors) {
        *errors = QString::fromUtf8(process.readAllStandardError());
    }
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString cli()
{
    return QStringLiteral(FILING_BIN "/filingscope-cli");
}

QString window()
{
    return QStringLiteral(FILING_BIN "/filingscope");
}

QStringList longOptions(const QString &text)
{
    QStringList found;
    static const QRegularExpression option(u"(?<![\\w-])--([a-z][a-z-]*[a-z])"_s);
    for (auto matches = option.globalMatch(text); matches.hasNext();) {
        found << u"--"_s + matches.next().captured(1);
    }
    found.removeDuplicates();
    found.sort();
    return found;
}

/// The options a help lists at the start of lines, not those its sentences mention.
QStringList listedOptions(const QString &help)
{
    QStringList lines;
    for (const QString &line : help.split(u'\n')) {
        if (line.startsWith(u"  -"_s)) {
            const qsizetype gap = line.indexOf(QRegularExpression(u"\\S {2,}"_s), 3);
            lines << line.left(gap < 0 ? line.indexOf(u' ', 3) : gap + 1);
        }
    }
    return longOptions(lines.join(u'\n'));
}

QStringList commands()
{
    QStringList found;
    static const QRegularExpression line(u"^  ([a-z][a-z-]*)  +\\S"_s, QRegularExpression::MultilineOption);
    for (auto matches = line.globalMatch(said(cli(), {u"--help"_s})); matches.hasNext();) {
        found << matches.next().captured(1);
    }
    return found;
}

/// The first words of lines: what a shell would offer.
QStringList firstWords(const QString &text)
{
    QStringList words;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        words << line.section(QRegularExpression(u"[\\t ]"_s), 0, 0);
    }
    words.sort();
    return words;
}

/// The option a specification of zsh's _arguments is for: "(-h --help)--help[tell more]", "--out=:file:_files".
QString nameIn(const QString &spec)
{
    static const QRegularExpression option(u"^(?:\\([^)]*\\))?(--[a-z-]+)"_s);
    return option.match(spec).captured(1);
}

bool missing(const QString &tool)
{
    return QStandardPaths::findExecutable(tool).isEmpty();
}

/// Where words are typed behind the program, what bash would offer for the last of them.
QStringList bashOffers(const QString &script, const QString &function, const QStringList &words)
{
    const QString code = u"compopt() { :; }; . \"$1\"; f=$2; shift 2; COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1)); "
                         "\"$f\" \"$1\"; printf '%s\\n' \"${COMPREPLY[@]}\""_s;
    return firstWords(said(u"bash"_s, QStringList{u"--norc"_s, u"-c"_s, code, u"bash"_s, inPackaging(script), function} + words));
}

QStringList fishOffers(const QString &script, const QString &line)
{
    return firstWords(said(u"fish"_s, {u"--no-config"_s, u"-c"_s, u"source '%1'; complete -C '%2'"_s.arg(inPackaging(script), line)}));
}

/// What zsh's own functions would be given.
QString zshOffers(const QString &script, const QStringList &words)
{
    const QString code = u"_arguments() { print -rl -- \"$@\" }; _describe() { print -rl -- ${(P)4} }; compadd() { print -rl -- \"$@\" }; "
                         "script=$1; shift; words=(\"$@\"); CURRENT=$#words; source $script"_s;
    return said(u"zsh"_s, QStringList{u"-f"_s, u"-c"_s, code, u"zsh"_s, inPackaging(script)} + words);
}

} // namespace

class TestPackaging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void desktopEntryIsValid();
    void descriptionIsValid();
    void onesNameEachOther();
    void versionsAgree();
    void iconsAreDrawings();
    void submissionsAreRecognised_data();
    void submissionsAreRecognised();
    void flatpakNamesWhatIsBuilt();
    void manualOfTheWindowListsItsOptions();
    void manualOfTheCommandLineListsItsOptions();
    void manualsAreWellFormed();
    void everyCommandIsInTheHelp();
    void shellsCompleteTheWindow();
    void shellsCompleteTheCommandLine_data();
    void shellsCompleteTheCommandLine();
    void bashKnowsValues();
};

void TestPackaging::desktopEntryIsValid()
{
    if (missing(u"desktop-file-validate"_s)) {
        QSKIP("desktop-file-validate is not here (desktop-file-utils)");
    }
    QString errors;
    said(u"desktop-file-validate"_s, {ownFile(u".desktop"_s)}, &errors);
    QCOMPARE(errors, QString());
}

void TestPackaging::descriptionIsValid()
{
    if (missing(u"appstreamcli"_s)) {
        QSKIP("appstreamcli is not here (appstream)");
    }
    QString errors;
    const QString out = said(u"appstreamcli"_s, {u"validate"_s, u"--no-net"_s, ownFile(u".metainfo.xml"_s)}, &errors);
    QVERIFY2(!out.isEmpty(), qPrintable(errors));
}

void TestPackaging::onesNameEachOther()
{
    const QString entry = contentOf(ownFile(u".desktop"_s));
    const QString about = contentOf(ownFile(u".metainfo.xml"_s));
    const QString name = QString::fromLatin1(id);
    QVERIFY(entry.contains(u"\nIcon=%1\n"_s.arg(name)));
    QVERIFY(entry.contains(u"\nExec=filingscope %F\n"_s));
    QVERIFY(about.contains(u"<id>%1</id>"_s.arg(name)));
    QVERIFY(about.contains(u">%1.desktop</launchable>"_s.arg(name)));
    QVERIFY(contentOf(QStringLiteral(FILING_SOURCES "/app/main.cpp")).contains(u"setDesktopFileName(u\"%1\"_s)"_s.arg(name)));
    const QString type = u"application/x-edgar-submission"_s;
    QVERIFY(entry.contains(type) && about.contains(type) && contentOf(ownFile(u".xml"_s)).contains(type));
}

void TestPackaging::versionsAgree()
{
    const QString version = said(cli(), {u"--version"_s}).trimmed().section(u' ', 1);
    QVERIFY(!version.isEmpty());
    QCOMPARE(said(window(), {u"--version"_s}), u"filingscope %1\n"_s.arg(version));
    QVERIFY(contentOf(ownFile(u".metainfo.xml"_s)).contains(u"<release version=\"%1\""_s.arg(version)));
    QVERIFY(contentOf(inPackaging(u"debian/changelog"_s)).startsWith(u"filingscope (%1) "_s.arg(version)));
    QVERIFY(contentOf(inPackaging(u"man/filingscope.1"_s)).contains(u"\"Filingscope %1\""_s.arg(version)));
}

void TestPackaging::iconsAreDrawings()
{
    for (const QString &name : {u"filingscope.svg"_s, u"filingscope-symbolic.svg"_s}) {
        QXmlStreamReader reader(contentOf(QStringLiteral(FILING_SOURCES "/resources/icons/") + name));
        while (!reader.atEnd()) {
            reader.readNext();
            // Nothing that has to be fetched from elsewhere, no picture put in, no text in a font that may be missing.
            const bool foreign = reader.isStartElement()
                && (reader.name() == u"image" || reader.name() == u"text" || reader.attributes().hasAttribute(u"href"_s));
            QVERIFY2(!foreign, qPrintable(name));
        }
        QVERIFY2(!reader.hasError(), qPrintable(name));
    }
}

void TestPackaging::submissionsAreRecognised_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<bool>("submission");
    QTest::newRow("submission") << QByteArray("<SEC-DOCUMENT>0000912345-09-000012.txt : 20090507\n<SEC-HEADER>") << true;
    QTest::newRow("header alone") << QByteArray("<SEC-HEADER>0000912345-09-000012.hdr.sgml : 20090507\n") << true;
    QTest::newRow("before 2001")
        << QByteArray("-----BEGIN PRIVACY-ENHANCED MESSAGE-----\nProc-Type: 2001,MIC-CLEAR\nOriginator-Name: someone@example.org\n"
                      "MIC-Info: RSA-MD5,RSA,\n abcdef==\n\n<SEC-DOCUMENT>0000912345-97-000012.txt : 19970507\n")
        << true;
    QTest::newRow("as it is filed") << QByteArray("<SUBMISSION>\n<TYPE>8-K\n<FILER>\n") << true;
    QTest::newRow("one document") << QByteArray("<DOCUMENT>\n<TYPE>EX-99.1\n<SEQUENCE>2\n<FILENAME>ex991.htm\n") << true;
    QTest::newRow("signed mail of somebody") << QByteArray("-----BEGIN PRIVACY-ENHANCED MESSAGE-----\nProc-Type: 4,MIC-CLEAR\n\nHello\n")
                                             << false;
    QTest::newRow("some other SGML") << QByteArray("<DOCUMENT>\n<TITLE>Letters\n") << false;
    QTest::newRow("plain words") << QByteArray("The <SUBMISSIONS> of this term are due in May, says the school.\n") << false;
    QTest::newRow("HTML") << QByteArray("<!DOCTYPE html>\n<html><body>8-K</body></html>\n") << false;
}

void TestPackaging::submissionsAreRecognised()
{
    QFETCH(QByteArray, head);
    QFETCH(bool, submission);
    // The database reads the folder once, so it is made before the first question; QMimeDatabase understands the very files the
    // desktop's own reader does.
    static const QTemporaryDir data;
    if (!QFile::exists(data.filePath(u"mime"_s))) {
        QVERIFY(QDir().mkpath(data.filePath(u"mime/packages"_s)));
        QVERIFY(QFile::copy(ownFile(u".xml"_s), data.filePath(u"mime/packages/filingscope.xml"_s)));
        qputenv("XDG_DATA_HOME", QFile::encodeName(data.path()));
        if (!missing(u"update-mime-database"_s)) {
            QString errors;
            said(u"update-mime-database"_s, {data.filePath(u"mime"_s)}, &errors);
            QCOMPARE(errors, QString());
        }
    }
    QCOMPARE(QMimeDatabase().mimeTypeForData(head).name() == u"application/x-edgar-submission"_s, submission);
}

void TestPackaging::flatpakNamesWhatIsBuilt()
{
    const QString manifest = inPackaging(u"flatpak/%1.yml"_s.arg(QString::fromLatin1(id)));
    const QString code = u"import json, sys, yaml; print(json.dumps(yaml.safe_load(open(sys.argv[1]))))"_s;
    QString errors;
    const QString text = said(u"python3"_s, {u"-c"_s, code, manifest}, &errors);
    if (errors.contains(u"No module named"_s) || missing(u"python3"_s)) {
        QSKIP("python3-yaml is not here");
    }
    QVERIFY2(!text.isEmpty(), qPrintable(errors));
    const QJsonObject root = QJsonDocument::fromJson(text.toUtf8()).object();
    QCOMPARE(root[u"id"_s].toString(), QString::fromLatin1(id));
    QCOMPARE(root[u"command"_s].toString(), u"filingscope"_s);
    QCOMPARE(root[u"modules"_s].toArray().size(), 1);
    // Filings never need a network, and nothing of the desktop's secrets.
    for (const QJsonValue &right : root[u"finish-args"_s].toArray()) {
        QVERIFY2(!right.toString().contains(u"network"_s) && !right.toString().contains(u"=host"_s), qPrintable(right.toString()));
    }
}

void TestPackaging::manualOfTheWindowListsItsOptions()
{
    const QStringList options = listedOptions(said(window(), {u"--help"_s}));
    QVERIFY(options.size() > 8);
    const QString manual = contentOf(inPackaging(u"man/filingscope.1"_s)).replace(u"\\-"_s, u"-"_s);
    QStringList described;
    for (const QString &line : manual.split(u'\n')) {
        if (line.startsWith(u".B --"_s) || line.startsWith(u".BI --"_s) || line.startsWith(u".BR -"_s)) {
            described << line;
        }
    }
    QCOMPARE(longOptions(described.join(u'\n')), options);
}

void TestPackaging::manualOfTheCommandLineListsItsOptions()
{
    if (missing(u"python3"_s)) {
        QSKIP("python3 is not here, which makes the manual");
    }
    QString errors;
    QString manual = said(u"python3"_s,
                          {inPackaging(u"man/climanual.py"_s), cli(), inPackaging(u"man/filingscope-cli.1.in"_s), u"0.0"_s}, &errors);
    QVERIFY2(!manual.isEmpty(), qPrintable(errors));
    manual.replace(u"\\-"_s, u"-"_s);
    QVERIFY(!manual.contains(u'@'));
    for (const QString &command : commands()) {
        const qsizetype from = manual.indexOf(u"\n.SS %1\n"_s.arg(command));
        QVERIFY2(from >= 0, qPrintable(command));
        const qsizetype to = manual.indexOf(QRegularExpression(u"\n\\.S[SH] "_s), from + 1);
        QStringList terms;
        for (const QString &line : manual.mid(from, to - from).split(u'\n')) {
            if (line.startsWith(u".B --"_s)) {
                terms << line;
            }
        }
        QCOMPARE(longOptions(terms.join(u'\n')), listedOptions(said(cli(), {command, u"--help"_s})));
    }
}

void TestPackaging::manualsAreWellFormed()
{
    if (missing(u"groff"_s)) {
        QSKIP("groff is not here");
    }
    QString errors;
    const QString text = said(u"groff"_s, {u"-man"_s, u"-Tutf8"_s, u"-ww"_s, u"-z"_s, inPackaging(u"man/filingscope.1"_s)}, &errors);
    QCOMPARE(errors, QString());
}

void TestPackaging::everyCommandIsInTheHelp()
{
    const QString source = contentOf(QStringLiteral(FILING_SOURCES "/app/cli/main.cpp"));
    QStringList built;
    static const QRegularExpression entry(u"\\{\"([a-z-]+)\", filing::cli::"_s);
    for (auto matches = entry.globalMatch(source); matches.hasNext();) {
        built << matches.next().captured(1);
    }
    QVERIFY(built.size() > 5);
    QStringList listed = commands();
    listed.sort();
    built.sort();
    QCOMPARE(listed, built);
}

void TestPackaging::shellsCompleteTheWindow()
{
    const QStringList options = listedOptions(said(window(), {u"--help"_s}));
    QCOMPARE(bashOffers(u"completion/filingscope.bash"_s, u"_filingscope"_s, {u"filingscope"_s, u"--"_s}), options);
    if (!missing(u"fish"_s)) {
        QCOMPARE(fishOffers(u"completion/filingscope.fish"_s, u"filingscope --"_s), options);
    }
    if (!missing(u"zsh"_s)) {
        const QString specs = zshOffers(u"completion/_filingscope"_s, {u"filingscope"_s, u"-"_s});
        QStringList names;
        for (const QString &spec : specs.split(u'\n')) {
            names << nameIn(spec);
        }
        QCOMPARE(longOptions(names.join(u'\n')), options);
    }
}

void TestPackaging::shellsCompleteTheCommandLine_data()
{
    QTest::addColumn<QString>("command");
    for (const QString &command : commands()) {
        QTest::newRow(qPrintable(command)) << command;
    }
}

void TestPackaging::shellsCompleteTheCommandLine()
{
    QFETCH(QString, command);
    QStringList options = longOptions(said(cli(), {command, u"--help"_s}) + u" --help"_s);
    const QString script = u"completion/filingscope-cli"_s;
    QCOMPARE(bashOffers(script + u".bash"_s, u"_filingscope_cli"_s, {cli(), command, u"--"_s}), options);
    QVERIFY(bashOffers(script + u".bash"_s, u"_filingscope_cli"_s, {cli(), {}}).contains(command));
    if (!missing(u"fish"_s)) {
        QCOMPARE(fishOffers(script + u".fish"_s, u"filingscope-cli %1 --"_s.arg(command)), options);
        QVERIFY(fishOffers(script + u".fish"_s, u"filingscope-cli "_s).contains(command));
    }
    if (!missing(u"zsh"_s)) {
        const QString specs = zshOffers(u"completion/_filingscope-cli"_s, {cli(), command, u"--"_s});
        QStringList names;
        for (const QString &spec : specs.split(u'\n')) {
            names << nameIn(spec);
        }
        QCOMPARE(longOptions(names.join(u'\n')), options);
        QVERIFY(zshOffers(u"completion/_filingscope-cli"_s, {cli(), u"x"_s}).contains(u"\n%1:"_s.arg(command))
                || zshOffers(u"completion/_filingscope-cli"_s, {cli(), u"x"_s}).startsWith(command + u':'));
    }
}

void TestPackaging::bashKnowsValues()
{
    const QString script = u"completion/filingscope-cli.bash"_s;
    const QString function = u"_filingscope_cli"_s;
    QCOMPARE(bashOffers(script, function, {cli(), u"corrections"_s, u"--prefer"_s, {}}),
             (QStringList{u"mine"_s, u"neither"_s, u"theirs"_s}));
    QCOMPARE(bashOffers(script, function, {cli(), u"corrections"_s, u"imp"_s}), QStringList{u"import"_s});
    // The help shows two ways to export; the word is offered once.
    QCOMPARE(bashOffers(script, function, {cli(), u"corrections"_s, u"exp"_s}), QStringList{u"export"_s});
    if (!missing(u"zsh"_s)) {
        QCOMPARE(zshOffers(u"completion/_filingscope-cli"_s, {cli(), u"corrections"_s, u"exp"_s}).count(u"export"_s), 1);
    }
}

QTEST_GUILESS_MAIN(TestPackaging)
#include "tst_packaging.moc"
