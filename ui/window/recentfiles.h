// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The files opened before, as a menu; remembered in the settings. GUI thread.
#pragma once

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

    QSettings &m_settings;
};

} // namespace filing::ui
