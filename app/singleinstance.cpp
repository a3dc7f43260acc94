// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/singleinstance.h"

#include "app/userfolders.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLockFile>
#include <QTimer>

#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace filing::app
{

namespace
{

// A window that is still reading its first filings answers within this; one that hangs must not keep a person waiting for longer.
constexpr int patience = 3000;
constexpr int guestPatience = 10000;
constexpr int mostGuests = 16;
constexpr quint32 mostBytes = 1 << 20;
constexpr quint32 magic = 0x46534331;
// What the length of a socket's path is limited to by the system, less what Qt needs to make one.
constexpr qsizetype longestPath = 90;

constexpr char readyForIt = 'R';
constexpr char takeIt = 'T';

QByteArray toBytes(const Handed &handed)
{
    QByteArray content;
    QDataStream stream(&content, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    stream << magic << handed.files << handed.activation;
    QByteArray whole;
    QDataStream(&whole, QIODevice::WriteOnly) << quint32(content.size());
    return whole + content;
}

/// 0 as long as the length has not arrived.
quint32 announced(const QByteArray &whole)
{
    quint32 size = 0;
    QDataStream(whole) >> size;
    return whole.size() < qsizetype(sizeof size) ? 0 : size;
}

bool fromBytes(const QByteArray &whole, Handed &handed)
{
    QDataStream stream(whole.mid(sizeof(quint32)));
    stream.setVersion(QDataStream::Qt_6_0);
    quint32 sign = 0;
    stream >> sign;
    if (sign != magic) {
        return false;
    }
    stream >> handed.files >> handed.activation;
    return stream.status() == QDataStream::Ok;
}

bool isSameUser(const QLocalSocket &socket)
{
    ucred peer = {};
    socklen_t size = sizeof peer;
    return getsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 && peer.uid == geteuid();
}

/// A window on another screen is no help to the person before this one.
QByteArray meetingPoint(const QString &store)
{
    QByteArray what = QGuiApplication::platformName().toUtf8();
    for (const char *variable : {"WAYLAND_DISPLAY", "DISPLAY", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "FILINGSCOPE_DATA"}) {
        what += '\n' + qgetenv(variable);
    }
    what += '\n' + QDir::homePath().toUtf8();
    what += '\n' + (store.isEmpty() ? QString() : QFileInfo(store).absoluteFilePath()).toUtf8();
    return QCryptographicHash::hash(what, QCryptographicHash::Sha256).toHex().left(16);
}

} // namespace

SingleInstance::SingleInstance(const QString &store, QObject *parent)
    : QObject(parent)
{
    const QString runtime = runtimeFolder();
    const QString path = runtime + u"/filingscope/"_s + QString::fromLatin1(meetingPoint(store));
    if (!runtime.isEmpty() && path.size() <= longestPath && QDir().mkpath(QFileInfo(path).path())) {
        m_path = path;
    }
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::welcome);
}

SingleInstance::~SingleInstance() = default;

bool SingleInstance::handOver(const Handed &handed)
{
    return meet(&handed) == Answer::TakenOver;
}

void SingleInstance::standBy()
{
    static_cast<void>(meet(nullptr));
}

SingleInstance::Answer SingleInstance::meet(const Handed *handed)
{
    if (m_path.isEmpty()) {
        return Answer::Nobody;
    }
    // Two that start at the same moment must not both find nobody.
    QLockFile turn(m_path + u".lock"_s);
    turn.tryLock(patience);
    const Answer answer = ask(handed);
    if (answer == Answer::Nobody) {
        listen();
    }
    return answer;
}

SingleInstance::Answer SingleInstance::ask(const Handed *handed) const
{
    const QDeadlineTimer deadline(patience);
    const auto left = [&deadline] { return int(deadline.remainingTime()); };
    QLocalSocket socket;
    socket.connectToServer(m_path);
    if (!socket.waitForConnected(left())) {
        return socket.error() == QLocalSocket::SocketTimeoutError ? Answer::Silent : Answer::Nobody;
    }
    if (!handed || !isSameUser(socket)) {
        return Answer::Silent;
    }
    socket.write(toBytes(*handed));
    while (socket.bytesAvailable() == 0) {
        if (!socket.waitForReadyRead(left())) {
            return Answer::Silent;
        }
    }
    if (socket.read(1) != QByteArray(1, readyForIt)) {
        return Answer::Silent;
    }
    // Only now does the other one act: had we given up waiting, the files would open twice.
    socket.write(&takeIt, 1);
    while (socket.bytesToWrite() > 0) {
        if (!socket.waitForBytesWritten(left())) {
            return Answer::Silent;
        }
    }
    return Answer::TakenOver;
}

void SingleInstance::listen()
{
    if (!m_server.listen(m_path)) {
        // Nobody answers there any more: a crash left it behind.
        QLocalServer::removeServer(m_path);
        m_server.listen(m_path);
    }
}

void SingleInstance::welcome()
{
    while (QLocalSocket *guest = m_server.nextPendingConnection()) {
        connect(guest, &QLocalSocket::disconnected, guest, &QObject::deleteLater);
        if (!isSameUser(*guest) || m_guests >= mostGuests) {
            guest->abort();
            guest->deleteLater();
            continue;
        }
        ++m_guests;
        connect(guest, &QObject::destroyed, this, [this] { --m_guests; });
        connect(guest, &QLocalSocket::readyRead, this, [this, guest] { read(guest); });
        QTimer::singleShot(guestPatience, guest, [guest] {
            guest->abort();
            guest->deleteLater();
        });
        read(guest);
    }
}

void SingleInstance::read(QLocalSocket *guest)
{
    QByteArray whole = guest->property("whole").toByteArray() + guest->readAll();
    guest->setProperty("whole", whole);
    const quint32 size = announced(whole);
    if (size > mostBytes) {
        guest->abort();
        return;
    }
    const qsizetype wanted = qsizetype(sizeof size) + qsizetype(size);
    if (size == 0 || whole.size() < wanted) {
        return;
    }
    if (whole.size() == wanted) {
        if (!guest->property("asked").toBool()) {
            guest->setProperty("asked", true);
            guest->write(&readyForIt, 1);
            guest->flush();
        }
        return;
    }
    Handed handed;
    const bool good = whole.at(wanted) == takeIt && fromBytes(whole.left(wanted), handed);
    guest->setProperty("whole", {});
    disconnect(guest, &QLocalSocket::readyRead, this, nullptr);
    guest->disconnectFromServer();
    if (good) {
        Q_EMIT arrived(handed);
    }
}

} // namespace filing::app
