// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The words of the window in the language of the person before it; they come with the program (":/filingscope/translations").
// Figures, dates of filings and quotes stay as they are printed, whatever the language. GUI thread, before any words are made.
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

namespace filing::models
{

/// The languages the window speaks, as their codes: "de", "en" …
[[nodiscard]] QStringList languages();

/// English has its singulars ("1 filing") in a file, too. What scripts read stays English, so that is all they get.
void installEnglish();

/// English, and over it the first language the locale wants and there is, with Qt's own words where they are installed.
/// Returns the language of the words, for the direction of layouts.
QLocale installLanguage(const QLocale &wanted);

/// "Trading symbol" → "trading symbol", but "SEC file number" stays; and all stay in languages that write nouns large.
[[nodiscard]] QString insideSentence(QString words);

} // namespace filing::models
