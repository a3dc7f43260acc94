// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every window the program opens beside its own (dialogs, choosers, questions, popups), and how a person comes to it. The sources tell which
// there are, so that a new one that no test visits is found. Tests of keyboard, large letters and languages visit them all.
#pragma once

#include "program.h"

#include <functional>

class QWidget;

namespace filing::tests
{

struct DialogWay
{
    using Step = std::function<void(QWidget *)>;

    QByteArray name;                     ///< Of the test's row.
    QStringList made;                    ///< As dialogsMade() lists them: where in the sources it is made.
    std::function<void(Program &)> reach;
    std::vector<Step> further;           ///< Done in the windows that come, one after the other; each leads to the next.
    bool ours = true;                    ///< Else it is Qt's or the desktop's own: only how it is reached and left is ours.
};

[[nodiscard]] const std::vector<DialogWay> &dialogWays();
/// "ui/window/wiring.cpp QFileDialog", …, from the sources below the folder; sorted, each once.
[[nodiscard]] QStringList dialogsMade(const QString &sources);

/// Two filings, one with a doubt, a correction that offers a rule, and a cell of the statement under the keyboard.
void prepare(Program &program);
/// Gives the first line with a role another one by the dialog, as a person does: the window then offers a rule.
void askForRule(Program &program);
/// Leaves a picture of the window in the folder FILINGSCOPE_PICTURES names, for people to look at; else nothing.
void picture(QWidget *window, const QString &name);
/// Goes the way, shows the window at its end to `look`, and closes all that opened. False when no window came.
[[nodiscard]] bool visit(Program &program, const DialogWay &way, const DialogWay::Step &look);

} // namespace filing::tests
