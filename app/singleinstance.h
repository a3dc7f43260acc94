// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One window per user, screen and store: a later start hands its files to the one that runs and leaves. They meet at a socket in the
// user's runtime folder. Whoever does not answer in time, is another user or was left over by a crash is passed over: then the later
// start opens a window of its own. Owned by main(); GUI thread.
#pragma once

#include <QLocalServer>
#include <QLocalSocket>
#include <QObject>
#include <QStringList>

namespace filing::app
{

/// What one start tells another.
struct Handed
{
    QStringList files;           ///< Absolute.
    QByteArray activation;       ///< The desktop's leave to come to the front; empty where it gives none.
};

class SingleInstance : public QObject
{
    Q_OBJECT

public:
    /// `store` is the store of corrections asked for; windows on different stores never share files.
    explicit SingleInstance(const QString &store, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// True when another window has taken over: then nothing is left to do here. Otherwise this one listens, unless somebody else does
    /// who would not answer. Blocks for at most a few seconds.
    [[nodiscard]] bool handOver(const Handed &handed);
    /// Only listens for later starts, where nobody does yet.
    void standBy();
    [[nodiscard]] bool isListening() const { return m_server.isListening(); }
    /// Where they meet; empty where there is no folder for it.
    [[nodiscard]] QString socketPath() const { return m_path; }

Q_SIGNALS:
    void arrived(const filing::app::Handed &handed);

private:
    enum class Answer { Nobody, TakenOver, Silent };
    /// Without anything to hand over: whether somebody is there.
    [[nodiscard]] Answer ask(const Handed *handed) const;
    [[nodiscard]] Answer meet(const Handed *handed);
    void listen();
    void welcome();
    void read(QLocalSocket *guest);

    QLocalServer m_server;
    QString m_path;
    int m_guests = 0;
};

} // namespace filing::app
