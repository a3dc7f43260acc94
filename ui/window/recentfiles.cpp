// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/recentfiles.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace filing::ui
{

namespace
{

constexpr qsizetype longestList = 12;
const auto settingsKey = "recentFiles";

} // namespace

RecentFiles::RecentFiles(QSettings &settings, QWidget *parent)
    : QMenu(parent)
    , m_settings(settings)
{
    setObjectName(u"recentMenu"_s);
    setTitle(tr("O&pen Recent"));
    setToolTipsVisible(true);
    fill();
}

QStringList RecentFiles::files() const
{
    return m_settings.value(QLatin1StringView(settingsKey)).toStringList();
}

void RecentFiles::add(const QStringList &paths)
{
    QStringList all = files();
    for (const QString &path : paths) {
        // What the program brings along has an entry of its own.
        if (path.startsWith(u":/"_s)) {
            continue;
        }
        all.removeAll(path);
        all.prepend(path);
    }
    m_settings.setValue(QLatin1StringView(settingsKey), all.mid(0, longestList));
    fill();
}

void RecentFiles::fill()
{
    clear();
    const QStringList all = files();
    for (const QString &path : all) {
        const QFileInfo info(path);
        // An ampersand in a name is no mnemonic.
        QString text = info.fileName().replace(u"&"_s, u"&&"_s);
        QAction *action = addAction(text);
        action->setToolTip(QDir::toNativeSeparators(path));
        action->setData(path);
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT chosen(path); });
    }
    if (!all.isEmpty()) {
        addSeparator();
        QAction *forget = addAction(tr("&Clear This List"));
        connect(forget, &QAction::triggered, this, [this] {
            m_settings.remove(QLatin1StringView(settingsKey));
            fill();
        });
    }
    menuAction()->setEnabled(!all.isEmpty());
}

} // namespace filing::ui
