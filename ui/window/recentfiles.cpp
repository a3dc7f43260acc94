// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/recentfiles.h"

#include "models/library/archiveplace.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QtConcurrent>

#include <algorithm>

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
    setTitle(tr("Open &Recent"));
    setToolTipsVisible(true);
    connect(this, &QMenu::aboutToShow, this, [this] {
        if (!m_looking.isRunning()) {
            m_looking.setFuture(QtConcurrent::run(models::existingPlaces, files()));
        }
    });
    connect(&m_looking, &QFutureWatcher<QStringList>::finished, this, [this] { fade(m_looking.result()); });
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
        const bool alone = std::count_if(all.begin(), all.end(), [&info](const QString &other) {
                               return QFileInfo(other).fileName() == info.fileName();
                           }) == 1;
        const QString text = alone ? info.fileName() : tr("%1 in %2").arg(info.fileName(), info.dir().dirName());
        // An ampersand in a name is no mnemonic.
        QAction *action = addAction(QString(text).replace(u"&"_s, u"&&"_s));
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

void RecentFiles::fade(const QStringList &existing)
{
    const QList<QAction *> all = actions();
    for (QAction *action : all) {
        const QString path = action->data().toString();
        if (path.isEmpty()) {
            continue;
        }
        const bool there = existing.contains(path);
        action->setEnabled(there);
        action->setToolTip(there ? QDir::toNativeSeparators(path) : tr("%1 is not there any more").arg(QDir::toNativeSeparators(path)));
    }
}

} // namespace filing::ui
