// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Corrections out of the window and into it: the Export and the Import and Merge actions at work. Owned by the main window. GUI thread.
#pragma once

#include "models/session/filingsession.h"
#include "models/session/sourcecursor.h"
#include "ui/text/errortext.h"

#include <QObject>

class QSettings;
class QWidget;

namespace filing::ui
{

class Actions;
class MergeDialog;

class Exchanging : public QObject
{
    Q_OBJECT

public:
    /// Everything is borrowed and must outlive this.
    Exchanging(models::FilingSession &session, models::SourceCursor &cursor, const Actions &actions, QSettings &settings, QWidget *window);

    /// In the format that the name's ending says (JSON where it says none); an existing file is replaced, whole or not at all.
    bool exportTo(const QString &file);
    /// Shows what an exported file or another store would change. Null after telling why it cannot.
    MergeDialog *merge(const QString &file);

Q_SIGNALS:
    void done(const QString &what);
    void failed(const filing::ui::Message &message);

private:
    void chooseExport();
    void chooseImport();
    void apply(const MergeDialog &dialog, const QString &name);

    models::FilingSession &m_session;
    models::SourceCursor &m_cursor;
    QSettings &m_settings;
    QWidget *m_window;
};

} // namespace filing::ui
