// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The few windows that only tell something: about, shortcuts, signs and colours. Each deletes itself when closed.
#pragma once

#include <vector>

class QAction;
class QWidget;

namespace filing::ui
{

void showAbout(QWidget *parent);
void showShortcuts(const std::vector<QAction *> &actions, QWidget *parent);
void showLegend(QWidget *parent);

} // namespace filing::ui
