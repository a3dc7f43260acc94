// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Looks of charts, saved under a name in the settings: which lines in which way, but not whose and not which stretch of time, so
// that one look fits every company. GUI thread.
#pragma once

#include "ui/charts/chartoptions.h"

class QSettings;

namespace filing::ui
{

/// "mode=growth axis=calendar …": readable in the settings file.
[[nodiscard]] QString lookText(const ChartOptions &options);
/// Words it does not know are left aside: they are from a later version.
void applyLookText(const QString &text, ChartOptions &options);

/// Alphabetically.
[[nodiscard]] QStringList savedLooks(const QSettings &settings);
void saveLook(QSettings &settings, const QString &name, const ChartOptions &options);
void removeLook(QSettings &settings, const QString &name);
/// False, and nothing changed, where there is no such look.
[[nodiscard]] bool applyLook(const QSettings &settings, const QString &name, ChartOptions &options);

} // namespace filing::ui
