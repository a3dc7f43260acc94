// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is said when memory runs out where nobody can go on without it. A file that is too large for what there is was told
// about before, where it was read; this is for the rest.
#pragma once

namespace filing::cli
{

enum class Exhausted {
    Leave,       ///< With exit status 1: a command.
    Crash,       ///< As a crash, so that the next start can tell of it: the window.
};

/// From here on an exception nobody caught says what it was on standard error, behind the program's name, and ends it so.
/// `program` must live as long as the program does.
void tellWhenExhausted(const char *program, Exhausted end);

} // namespace filing::cli
