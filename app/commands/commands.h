// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What filingscope-cli hands to the program with Qt: "filingscope --command NAME WORDS…", without a window. Needs no QApplication.
#pragma once

#include <QString>

namespace filing::app
{

[[nodiscard]] bool isCommandCall(int argc, char **argv);
/// The whole command with its own QCoreApplication. Exit statuses are those of the command line.
[[nodiscard]] int commandMain(int argc, char **argv, const QString &version);

} // namespace filing::app
