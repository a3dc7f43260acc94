// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Threads that hang in a read while the program wants to end, because a network drive does not answer. They cannot be stopped and need not
// be waited for: what a person did is in the store. So they get a moment and are then left behind, with everything that is theirs; nothing
// they may still touch when they wake belongs to anybody else. GUI thread.
#pragma once

#include <QThread>
#include <QThreadPool>

#include <chrono>
#include <memory>

namespace filing::models
{

/// More than a read of a healthy disk takes. The window is gone by then; only the process still is there.
inline constexpr std::chrono::milliseconds readPatience{5000};

/// The end of a pool or a thread that reads files, and was told to stop.
void endReaders(std::unique_ptr<QThreadPool> pool);
void endReaders(std::unique_ptr<QThread> thread);
/// Somebody else did not wait for a thread of his.
void noteLeftBehind();

/// Then the process must end at once: what would be torn down they may still use.
[[nodiscard]] bool isAnyLeftBehind();

} // namespace filing::models
