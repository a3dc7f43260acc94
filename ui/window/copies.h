// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Corrections of other copies of the filing in front: the offer above the text, the tray of what has no clear place, and their actions at
// work. What there is to offer is worked out shortly after the filing or the corrections changed. Owned by the main window. GUI thread.
#pragma once

#include "models/session/filingsession.h"

#include <QObject>
#include <QTimer>

#include <set>

namespace filing::ui
{

class Actions;
class MessageStrip;
class OrphanTray;

class Copies : public QObject
{
    Q_OBJECT

public:
    /// Everything is borrowed and must outlive this.
    Copies(models::FilingSession &session, const Actions &actions, MessageStrip *strip, OrphanTray *tray, QWidget *window);

    /// What is in front now; looked at again after every snapshot.
    void setFiling(const models::OpenFilingPtr &filing);
    /// Why nothing can be recorded now; empty when it can. Nothing is offered then.
    void setLocked(const QString &why);
    /// Puts the offer aside until there is something new. False where there is none on screen.
    bool putAside();

Q_SIGNALS:
    void done(const QString &what);
    /// The tray shall be seen.
    void trayRequested();

private:
    void look();
    void showOffer();
    void takeOver();
    void attach(const models::Offered &offered, const Candidate &place);
    void dismiss(const models::Offered &offered);

    models::FilingSession &m_session;
    const Actions &m_actions;
    MessageStrip *m_strip;
    OrphanTray *m_tray;
    QTimer m_soon;
    models::OpenFilingPtr m_filing;
    std::vector<models::Relative> m_relatives;
    std::set<QString> m_aside;   ///< Origins, with the filing they were offered to, that were put aside.
    bool m_locked = false;
};

} // namespace filing::ui
