// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Why an action cannot be done now, in one sentence that says what to do first. GUI thread.
#pragma once

#include <QString>

class QAction;

namespace filing::ui
{

/// The window as far as it decides what can be done.
struct WindowState
{
    bool filing = false;         ///< One is open and in front.
    bool fields = false;         ///< Something was recognised in it.
    bool field = false;          ///< One of them is chosen.
    bool statementLine = false;  ///< It is of a statement.
    bool selection = false;      ///< Some of the text is selected.
    bool chart = false;
    bool library = false;
    QString locked;              ///< Why nothing can be recorded.
};

/// Empty where it is enabled.
[[nodiscard]] QString whyNot(const QAction *action, const WindowState &state);

} // namespace filing::ui
