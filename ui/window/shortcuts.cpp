// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/shortcuts.h"

#include <QSettings>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace filing::ui
{

namespace
{

constexpr const char *defaults = "defaultShortcuts";

QString settingOf(const QAction *action)
{
    return u"shortcuts/"_s + action->objectName();
}

} // namespace

QList<QKeySequence> defaultShortcuts(const QAction *action)
{
    const QVariant known = action->property(defaults);
    return known.isValid() ? known.value<QList<QKeySequence>>() : action->shortcuts();
}

void storeShortcuts(QSettings &settings, const std::vector<ShortcutChange> &changes, Stored as)
{
    for (const auto &[action, keys] : changes) {
        if (as == Stored::Default || keys == defaultShortcuts(action)) {
            settings.remove(settingOf(action));
            continue;
        }
        QStringList texts;
        for (const QKeySequence &key : keys) {
            texts << key.toString(QKeySequence::PortableText);
        }
        settings.setValue(settingOf(action), texts.isEmpty() ? QStringList{QString()} : texts);
    }
}

void applyShortcuts(const QSettings &settings, const std::vector<QAction *> &actions)
{
    for (QAction *action : actions) {
        if (!action->property(defaults).isValid()) {
            action->setProperty(defaults, QVariant::fromValue(action->shortcuts()));
        }
        QList<QKeySequence> keys = defaultShortcuts(action);
        if (settings.contains(settingOf(action))) {
            keys.clear();
            const QStringList texts = settings.value(settingOf(action)).toStringList();
            for (const QString &text : texts) {
                if (const QKeySequence key(text, QKeySequence::PortableText); !key.isEmpty()) {
                    keys << key;
                }
            }
        }
        action->setShortcuts(keys);
        action->setToolTip(keys.isEmpty() ? action->statusTip()
                                          : u"%1 (%2)"_s.arg(action->statusTip(), keys.first().toString(QKeySequence::NativeText)));
    }
}

} // namespace filing::ui
