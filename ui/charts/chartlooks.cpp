// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartlooks.h"

#include <QSettings>
#include <QUrl>

#include <algorithm>

namespace filing::ui
{

using namespace Qt::StringLiterals;

namespace
{

/// Names and line keys may hold anything; settings keys and our separators may not.
QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text, " "));
}

QString decoded(const QString &text)
{
    return QUrl::fromPercentEncoding(text.toLatin1());
}

QString keyOf(const QString &name)
{
    return u"chartLooks/"_s + encoded(name);
}

const QString &yes()
{
    static const QString word = u"yes"_s;
    return word;
}

} // namespace

QString lookText(const ChartOptions &options)
{
    const std::string_view mode = name(options.mode);
    QStringList words{u"mode="_s + QString::fromLatin1(mode.data(), qsizetype(mode.size())),
                      options.axis == ChartAxis::Calendar ? u"axis=calendar"_s : u"axis=fiscal"_s,
                      u"annual="_s + (options.annual ? yes() : u"no"_s), u"net="_s + (options.netResult ? yes() : u"no"_s)};
    QStringList roles;
    for (const std::string &role : options.roles) {
        roles << QString::fromLatin1(QUrl::toPercentEncoding(QString::fromStdString(role)));
    }
    words << u"roles="_s + roles.join(u',');
    return words.join(u' ');
}

void applyLookText(const QString &text, ChartOptions &options)
{
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        const QString key = word.section(u'=', 0, 0);
        const QString value = word.section(u'=', 1);
        if (key == u"mode") {
            options.mode = chartModeNamed(value.toStdString()).value_or(options.mode);
        } else if (key == u"axis") {
            options.axis = value == u"calendar" ? ChartAxis::Calendar : ChartAxis::Fiscal;
        } else if (key == u"annual") {
            options.annual = value == yes();
        } else if (key == u"net") {
            options.netResult = value == yes();
        } else if (key == u"roles") {
            options.roles.clear();
            for (const QString &role : value.split(u',', Qt::SkipEmptyParts)) {
                options.roles.push_back(decoded(role).toStdString());
            }
        }
    }
}

QStringList savedLooks(const QSettings &settings)
{
    static const QString prefix = u"chartLooks/"_s;
    QStringList names;
    for (const QString &key : settings.allKeys()) {
        if (key.startsWith(prefix)) {
            names << decoded(key.mid(prefix.size()));
        }
    }
    names.sort(Qt::CaseInsensitive);
    return names;
}

void saveLook(QSettings &settings, const QString &name, const ChartOptions &options)
{
    settings.setValue(keyOf(name), lookText(options));
}

void removeLook(QSettings &settings, const QString &name)
{
    settings.remove(keyOf(name));
}

bool applyLook(const QSettings &settings, const QString &name, ChartOptions &options)
{
    if (!settings.contains(keyOf(name))) {
        return false;
    }
    applyLookText(settings.value(keyOf(name)).toString(), options);
    return true;
}

} // namespace filing::ui
