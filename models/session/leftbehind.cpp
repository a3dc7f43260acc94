// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/session/leftbehind.h"

#include <QDeadlineTimer>

#include <vector>

namespace filing::models
{

namespace
{

bool anyLeft = false;

/// Never destroyed: their threads run.
std::vector<QObject *> &leftBehind()
{
    static auto *const all = new std::vector<QObject *>;
    return *all;
}

} // namespace

void endReaders(std::unique_ptr<QThreadPool> pool)
{
    if (!pool->waitForDone(static_cast<int>(readPatience.count()))) {
        leftBehind().push_back(pool.release());
        noteLeftBehind();
    }
}

void endReaders(std::unique_ptr<QThread> thread)
{
    thread->quit();
    if (!thread->wait(QDeadlineTimer(readPatience))) {
        leftBehind().push_back(thread.release());
        noteLeftBehind();
    }
}

void noteLeftBehind()
{
    anyLeft = true;
}

bool isAnyLeftBehind()
{
    return anyLeft;
}

} // namespace filing::models
