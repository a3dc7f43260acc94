// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/translations.h"

#include "models/tr.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QTranslator>

#include <memory>

using namespace Qt::StringLiterals;

namespace filing::models
{

namespace
{

const QString folder = u":/filingscope/translations"_s;

bool install(const QLocale &locale, const QString &name, const QString &where)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(locale, name, u"_"_s, where)) {
        return false;
    }
    translator->setParent(QCoreApplication::instance());
    return QCoreApplication::installTranslator(translator.release());
}

} // namespace

QStringList languages()
{
    QStringList codes;
    const QStringList files = QDir(folder).entryList({u"filingscope_*.qm"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        codes << file.section(u'_', 1).section(u'.', 0, 0);
    }
    return codes;
}

void installEnglish()
{
    install(QLocale(QLocale::English), u"filingscope"_s, folder);
}

QLocale installLanguage(const QLocale &wanted)
{
    installEnglish();
    const QStringList names = wanted.uiLanguages();
    for (const QString &name : names) {
        const QLocale locale(name);
        if (locale.language() == QLocale::English) {
            break;
        }
        if (install(locale, u"filingscope"_s, folder)) {
            install(locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
            return locale;
        }
    }
    return QLocale(QLocale::English, QLocale::UnitedStates);
}

QString insideSentence(QString words)
{
    const bool small = tr("small", "“small” where nouns are written small inside a sentence, else “as is”") == u"small"_s;
    if (small && words.size() > 1 && words[1].isLower()) {
        words[0] = words[0].toLower();
    }
    return words;
}

} // namespace filing::models
