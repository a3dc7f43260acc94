// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tests speak English as the programs do, with its singulars.

#include "models/text/translations.h"

#include <QCoreApplication>

namespace
{

void speakEnglish()
{
    filing::models::installEnglish();
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(speakEnglish)
