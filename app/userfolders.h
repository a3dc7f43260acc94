// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Folders of the user that Qt 6.4 does not name, or names only with a warning. Nothing is made unless it says so.
#pragma once

#include <QString>

namespace filing::app
{

/// For what can be made again and belongs neither to the settings nor to the data: runs of the check, crash reports.
[[nodiscard]] QString stateFolder();

/// A folder that nobody else can look into and that is gone after the session: XDG_RUNTIME_DIR, else a folder of the user's own among
/// the temporary files, which is made. Empty where there is neither.
[[nodiscard]] QString runtimeFolder();

/// Whether it is a folder, no link, of this user, closed to all others.
[[nodiscard]] bool isPrivateFolder(const QString &path);

/// Where the session names no runtime folder, names ours, so that Qt does not complain on the terminal at every start. Before
/// QApplication.
void settleRuntimeFolder();

} // namespace filing::app
