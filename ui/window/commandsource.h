// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the command palette offers of actions, and of a filing: its fields and the lines of its statements; and the filings that are open.
// GUI thread.
#pragma once

#include "models/session/snapshot.h"
#include "models/session/sourcecursor.h"
#include "ui/widgets/commandpalette.h"
#include "ui/window/whynot.h"

namespace filing::ui
{

[[nodiscard]] std::vector<Command> commandsOf(const std::vector<QAction *> &actions, const WindowState &state);
/// They lead to their place in the filing. The cursor is borrowed.
[[nodiscard]] std::vector<Command> fieldsOf(const models::OpenFilingPtr &filing, models::SourceCursor &cursor);
[[nodiscard]] std::vector<Command> filingsOf(const models::Snapshot &snapshot, models::SourceCursor &cursor);

} // namespace filing::ui
