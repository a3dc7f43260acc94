// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Filings that want the program to read a file, to open a connection or to run something. The system itself watches: inotify sees
// whether a file beside them is opened, a filter of system calls sees sockets and programs. See SECURITY.md.

#include "program.h"

#include "parsers/extraction/fieldpath.h"
#include "ui/widgets/plaintips.h"

#include <QAbstractItemView>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHelpEvent>
#include <QImage>
#include <QLabel>
#include <QTest>
#include <QToolTip>
#include <QTreeView>

#include <atomic>
#include <memory>
#include <csignal>
#include <cstddef>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/inotify.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace filing;
using tests::Program;

namespace
{

constexpr const char *secretWords = "ZWIEBELKUCHEN";

std::atomic<int> forbiddenCalls = 0;

void onForbidden(int)
{
    ++forbiddenCalls;
}

/// From here on this process, all its threads, is caught at every socket for a network and every program it starts. Once is for good.
bool forbidNetworkAndPrograms()
{
#if defined(__x86_64__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    std::signal(SIGSYS, onForbidden);
    const auto jump = [](unsigned int number, unsigned char yes, unsigned char no) {
        return sock_filter{BPF_JMP | BPF_JEQ | BPF_K, yes, no, number};
    };
    sock_filter filter[] = {
        {BPF_LD | BPF_W | BPF_ABS, 0, 0, offsetof(seccomp_data, nr)},
        jump(SYS_execve, 5, 0),
        jump(SYS_execveat, 4, 0),
        jump(SYS_socket, 0, 4),
        {BPF_LD | BPF_W | BPF_ABS, 0, 0, offsetof(seccomp_data, args[0])},
        jump(AF_INET, 1, 0),
        jump(AF_INET6, 0, 1),
        {BPF_RET | BPF_K, 0, 0, SECCOMP_RET_TRAP},
        {BPF_RET | BPF_K, 0, 0, SECCOMP_RET_ALLOW},
    };
    sock_fprog program = {static_cast<unsigned short>(std::size(filter)), filter};
    return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0
        && syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_TSYNC, &program) == 0;
#else
    return false;
#endif
}

/// Sees whether the file was opened since.
class Watch
{
public:
    explicit Watch(const QString &file)
        : m_queue(inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
    {
        inotify_add_watch(m_queue, QFile::encodeName(file).constData(), IN_OPEN | IN_ACCESS);
    }
    ~Watch() { close(m_queue); }
    Watch(const Watch &) = delete;
    Watch &operator=(const Watch &) = delete;

    [[nodiscard]] bool sawSomething() const
    {
        char events[4096];
        return read(m_queue, events, sizeof events) > 0;
    }

private:
    int m_queue;
};

/// `markup` put between the cover and the statement of a filing that reads like any other.
QByteArray textWith(const QByteArray &markup)
{
    QByteArray text = tests::cleanFiling();
    return text.insert(text.indexOf("CONDENSED CONSOLIDATED"), markup + "\n\n");
}

QByteArray htmlWith(const QByteArray &head, const QByteArray &body)
{
    return "<html><head><title>8-K</title>" + head + "</head><body><pre>" + tests::cleanFiling() + "</pre>" + body + "</body></html>\n";
}

} // namespace

class TestHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void filingsReachNothing_data();
    void filingsReachNothing();
    void namesInSubmissionsAreNoPaths();
    void tipsShowCharacters_data();
    void tipsShowCharacters();
    void tipOfAnItemReadsNoFile();

private:
    [[nodiscard]] QByteArray filled(QByteArray text) const
    {
        return text.replace("SECRET", QFile::encodeName(m_secret)).replace("PICTURE", QFile::encodeName(m_picture));
    }
    void lookAtEverything();

    std::unique_ptr<Program> m_program;
    QString m_secret;
    QString m_picture;
    bool m_guarded = false;
};

void TestHostile::initTestCase()
{
    m_program = std::make_unique<Program>();
    m_secret = m_program->write(u"secret.txt"_s, secretWords);
    m_picture = m_program->folder() + u"/secret.png"_s;
    QImage picture(8, 8, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QVERIFY(picture.save(m_picture));

    // What watches must see.
    const Watch watch(m_secret);
    QFile file(m_secret);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(watch.sawSomething());
    m_guarded = forbidNetworkAndPrograms();
    if (m_guarded) {
        syscall(SYS_socket, AF_INET, SOCK_STREAM, 0);
        syscall(SYS_execve, "/bin/true", nullptr, nullptr);
        QCOMPARE(forbiddenCalls.exchange(0), 2);
    } else {
        qInfo("No filter of system calls here: only files are watched");
    }
}

void TestHostile::filingsReachNothing_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *title, const char *name, const QByteArray &bytes) {
        QTest::newRow(title) << QString::fromLatin1(name) << bytes;
    };
    row("pictures and frames", "a.htm",
        htmlWith({}, "<img src='file://PICTURE'><img src='PICTURE'><img src='secret.png'><img src='http://127.0.0.1:9/x.png'>"
                     "<iframe src='file://SECRET'></iframe><object data='file://SECRET'></object><embed src='SECRET'>"
                     "<video poster='file://PICTURE'></video><table background='PICTURE'><tr><td>1</td></tr></table>"));
    row("styles and scripts", "b.htm",
        htmlWith("<link rel='stylesheet' href='file://SECRET'><style>@import 'file://SECRET'; body { background: url(file://PICTURE) }</style>"
                 "<script src='file://SECRET'></script><script>fetch('http://127.0.0.1:9/')</script><base href='http://127.0.0.1:9/'>"
                 "<meta http-equiv='refresh' content='0; url=http://127.0.0.1:9/'>",
                 "<p onmouseover='alert(1)' style='background:url(PICTURE)'>words</p>"));
    row("external entities", "c.xhtml",
        "<?xml version='1.0'?><?xml-stylesheet href='file://SECRET'?><!DOCTYPE html [<!ENTITY x SYSTEM 'file://SECRET'>"
        "<!ENTITY % y SYSTEM 'http://127.0.0.1:9/x.dtd'> %y;]>"
            + htmlWith({}, "<p>&x;</p><xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='file://SECRET' parse='text'/>"
                           "<ix:references><link:schemaRef xlink:href='file://SECRET'/></ix:references>"));
    row("words for a shell", "d.txt",
        textWith("$(cat SECRET) `cat SECRET` ; cat SECRET | sh\n%n%n%s%s\nfile://SECRET http://127.0.0.1:9/ \\\\127.0.0.1\\x\n"
                 "<img src=PICTURE><a href=\"file://SECRET\">link</a>"));
    row("a submission", "e.txt",
        "<SEC-DOCUMENT>0000912345-24-000012.txt : 20240502\n<SEC-HEADER>0000912345-24-000012.hdr.sgml : 20240502\n</SEC-HEADER>\n"
        "<DOCUMENT>\n<TYPE>8-K\n<SEQUENCE>1\n<FILENAME>SECRET\n<DESCRIPTION><img src='file://PICTURE'>\n<TEXT>\n"
            + tests::cleanFiling()
            + "</TEXT>\n</DOCUMENT>\n<DOCUMENT>\n<TYPE>GRAPHIC\n<SEQUENCE>2\n<FILENAME><img src=PICTURE>\n<TEXT>\nbegin 644 SECRET\n"
              "#0V%T\n`\nend\n</TEXT>\n</DOCUMENT>\n</SEC-DOCUMENT>\n");
}

/// Every field, so that every pane shows it, and every tip of the tree.
void TestHostile::lookAtEverything()
{
    const models::OpenFilingPtr filing = m_program->filing();
    QVERIFY(filing && filing->effective);
    QStringList paths;
    forEachField(*filing->effective, [&](const FieldEntry &entry) { paths << QString::fromStdString(entry.path); });
    for (const QString &path : paths) {
        m_program->goTo(path);
    }
    QCoreApplication::processEvents();
    QTreeView *tree = m_program->tree();
    tree->expandAll();
    for (QModelIndex index = tree->model()->index(0, 0); index.isValid(); index = tree->indexBelow(index)) {
        tree->scrollTo(index);
        const QPoint at = tree->visualRect(index).center();
        QHelpEvent help(QEvent::ToolTip, at, tree->viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(tree->viewport(), &help);
    }
    m_program->window().grab();
    QCoreApplication::processEvents();
}

void TestHostile::filingsReachNothing()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    const QString path = m_program->write(name, filled(bytes));
    const Watch secret(m_secret);
    const Watch picture(m_picture);
    m_program->open({path});
    lookAtEverything();
    QVERIFY(!secret.sawSomething());
    QVERIFY(!picture.sawSomething());
    QCOMPARE(forbiddenCalls.exchange(0), 0);
    const models::OpenFilingPtr filing = m_program->filing();
    QVERIFY(!QByteArray::fromStdString(std::string(filing->document->bytes())).contains(secretWords));
    forEachField(*filing->effective, [&](const FieldEntry &entry) {
        QVERIFY2(entry.field->text.find(secretWords) == std::string::npos, entry.path.c_str());
    });
    // The statement is still read: the filing was looked at, not refused.
    QVERIFY(!filing->effective->statements.empty());
}

void TestHostile::namesInSubmissionsAreNoPaths()
{
    const QDir folder(m_program->folder());
    const QStringList before = folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    QStringList wanted;
    QByteArray submission("<SEC-DOCUMENT>0000912345-24-000013.txt : 20240502\n");
    for (const QString &name : {folder.filePath(u"planted-a.txt"_s), u"planted-b.txt"_s, u"../planted-c.txt"_s, u"~/planted-d.txt"_s}) {
        submission += "<DOCUMENT>\n<TYPE>8-K\n<SEQUENCE>1\n<FILENAME>" + name.toUtf8() + "\n<TEXT>\n" + tests::cleanFiling()
            + "</TEXT>\n</DOCUMENT>\n";
        wanted << QDir::cleanPath(folder.absoluteFilePath(QString(name).replace(u'~', QDir::homePath())))
               << QFileInfo(name).absoluteFilePath();
    }
    m_program->open({m_program->write(u"names.txt"_s, submission + "</SEC-DOCUMENT>\n")});
    lookAtEverything();
    for (const QString &path : wanted) {
        QVERIFY2(!QFile::exists(path), qPrintable(path));
    }
    QCOMPARE(folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), before.size() + 1);
}

void TestHostile::tipsShowCharacters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("wrapped");
    QTest::newRow("words") << u"Total revenues, three months"_s << false;
    QTest::newRow("an ampersand") << u"Smith & Co. < 5 %"_s << false;
    QTest::newRow("a picture") << u"<img src='file:///etc/passwd'>"_s << true;
    QTest::newRow("a tag in words") << u"Revenues <b>total</b>\nline"_s << true;
    QTest::newRow("a link") << u"<a href='x'>y</a>"_s << true;
}

void TestHostile::tipsShowCharacters()
{
    QFETCH(QString, text);
    QFETCH(bool, wrapped);
    const QString tip = ui::plainTip(text);
    QCOMPARE(tip != text, wrapped);
    QLabel label(tip);
    label.setTextInteractionFlags(Qt::TextSelectableByMouse);
    label.resize(label.sizeHint());
    label.setSelection(0, int(text.size()));
    QCOMPARE(label.selectedText().replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n'), text);
}

void TestHostile::tipOfAnItemReadsNoFile()
{
    QTreeView *tree = m_program->tree();
    QVERIFY(tree->model()->rowCount() > 0);
    const Watch picture(m_picture);
    // As Qt does it where nobody looks after it; else this test would prove nothing.
    QToolTip::showText({}, u"<img src='%1'>"_s.arg(m_picture), tree);
    QVERIFY(picture.sawSomething());
    QWidget widget;
    widget.setToolTip(u"<img src='%1' alt='again'>"_s.arg(m_picture));
    widget.show();
    QToolTip::hideText();
    QHelpEvent help(QEvent::ToolTip, {1, 1}, widget.mapToGlobal(QPoint(1, 1)));
    QCoreApplication::sendEvent(&widget, &help);
    QVERIFY(!picture.sawSomething());
    QVERIFY(QToolTip::text().contains(u"&lt;img"_s));
}

QTEST_MAIN(TestHostile)
#include "tst_hostile.moc"
