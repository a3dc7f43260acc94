// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// SIGTERM, SIGINT and SIGHUP end the program as Quit does: the open filings are remembered. Owned by main(); GUI thread.
#pragma once

#include <QObject>

namespace filing::app
{

class QuitSignals : public QObject
{
    Q_OBJECT

public:
    explicit QuitSignals(QObject *parent = nullptr);
    ~QuitSignals() override;

Q_SIGNALS:
    void quitRequested();

private:
    int m_pipe[2] = {-1, -1};
};

} // namespace filing::app
