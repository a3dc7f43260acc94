// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The files opened before, as a menu; remembered in the settings. Those that are gone cannot be chosen, which is found out when the menu is
// about to be seen, without making anybody wait. GUI thread.
#pragma once

#include <QFutureWatcher>
#include <QMenu>
#include <QStringList>

class QSettings;

namespace filing::ui
{

class RecentFiles : public QMenu
{
    Q_OBJECT

public:
    /// The settings are borrowed and must outlive this.
    RecentFiles(QSettings &settings, QWidget *parent);

    void add(const QStringList &paths);
    [[nodiscard]] QStringList files() const;

Q_SIGNALS:
    void chosen(const QString &path);

private:
    void fill();
    void fade(const QStringList &existing);

    QSettings &m_settings;
    QFutureWatcher<QStringList> m_looking;
};

} // namespace filing::ui
