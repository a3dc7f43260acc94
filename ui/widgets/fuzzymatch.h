// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How well typed letters fit a name: whole words best, then the beginnings of words, then letters in the right order ("nd" finds "Next Doubt").
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace filing::ui
{

/// Higher is better; nullopt where some of the words fits nowhere. `more` is read, too, but only for whole stretches and for less. An empty
/// list fits everything.
[[nodiscard]] std::optional<int> fuzzyMatch(const QStringList &words, const QString &name, const QString &more = {});

} // namespace filing::ui
