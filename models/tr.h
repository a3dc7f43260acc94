// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// tr() for functions that belong to no QObject, under the context that lupdate gives them: their namespace. A class that is no
// QObject has Q_DECLARE_TR_FUNCTIONS(filing::models::Name) instead. Any thread. Include it from .cpp files only.
#pragma once

#include <QCoreApplication>

namespace filing::models
{

/// `number` stands for %n and chooses the plural form.
[[nodiscard]] inline QString tr(const char *text, const char *note = nullptr, int number = -1)
{
    return QCoreApplication::translate("filing::models", text, note, number);
}

} // namespace filing::models
