// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/copies.h"

#include "ui/actions.h"
#include "ui/corrections/orphantray.h"
#include "ui/text/copiestext.h"
#include "ui/widgets/messagestrip.h"

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace filing::ui
{

namespace
{

/// What was changed is painted first.
constexpr std::chrono::milliseconds afterPainting{60};

template<typename Visit>
void forEachOffered(const std::vector<models::Relative> &relatives, Visit visit)
{
    for (const models::Relative &relative : relatives) {
        for (const auto *list : {&relative.fitting, &relative.orphans}) {
            std::for_each(list->begin(), list->end(), visit);
        }
    }
}

QString asideKey(const models::OpenFilingPtr &filing, const models::Offered &offered)
{
    return filing->path + u'\n' + offered.origin;
}

} // namespace

Copies::Copies(models::FilingSession &session, const Actions &actions, MessageStrip *strip, OrphanTray *tray, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_actions(actions)
    , m_strip(strip)
    , m_tray(tray)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(afterPainting);
    connect(&m_soon, &QTimer::timeout, this, &Copies::look);
    connect(actions.takeOver, &QAction::triggered, this, &Copies::takeOver);
    connect(actions.showCopies, &QAction::triggered, this, &Copies::trayRequested);
    connect(actions.offerLater, &QAction::triggered, this, &Copies::putAside);
    connect(tray, &OrphanTray::attachRequested, this, &Copies::attach);
    connect(tray, &OrphanTray::dismissRequested, this, &Copies::dismiss);
    actions.takeOver->setEnabled(false);
    actions.offerLater->setEnabled(false);
}

void Copies::setFiling(const models::OpenFilingPtr &filing)
{
    const bool other = !filing || !m_filing || filing->machine != m_filing->machine || filing->path != m_filing->path;
    m_filing = filing;
    if (other) {
        m_relatives.clear();
        m_tray->setOffers(m_filing, m_relatives);
        showOffer();
    }
    m_soon.start();
}

void Copies::setLocked(const QString &why)
{
    m_locked = !why.isEmpty();
    m_tray->setLocked(m_locked);
    showOffer();
}

void Copies::look()
{
    m_soon.stop();
    m_relatives = m_filing && m_filing->machine ? m_session.relativesOf(m_filing->path) : std::vector<models::Relative>();
    m_tray->setOffers(m_filing, m_relatives);
    showOffer();
}

void Copies::showOffer()
{
    bool fits = false;
    bool fresh = false;
    for (const models::Relative &relative : m_relatives) {
        fits = fits || !relative.fitting.empty();
    }
    forEachOffered(m_relatives, [&](const models::Offered &offered) { fresh = fresh || !m_aside.contains(asideKey(m_filing, offered)); });
    m_actions.takeOver->setEnabled(fits && !m_locked);
    m_actions.offerLater->setEnabled(fresh && !m_locked);
    if (!fresh || m_locked) {
        m_strip->clear();
        return;
    }
    QList<QAction *> answers{m_actions.showCopies, m_actions.offerLater};
    if (fits) {
        answers.prepend(m_actions.takeOver);
    }
    m_strip->showOffer(offerText(m_relatives), answers);
}

bool Copies::putAside()
{
    if (!m_strip->isVisible()) {
        return false;
    }
    forEachOffered(m_relatives, [this](const models::Offered &offered) { m_aside.insert(asideKey(m_filing, offered)); });
    showOffer();
    return true;
}

void Copies::takeOver()
{
    if (!m_filing || m_locked) {
        return;
    }
    // Undone, they are not to be offered across the window again.
    putAside();
    if (const int count = m_session.takeOver(m_filing->path); count > 0) {
        Q_EMIT done(takenOverText(count));
        look();
        if (m_tray->model()->orphanCount() > 0) {
            Q_EMIT trayRequested();
        }
    }
}

void Copies::attach(const models::Offered &offered, const Candidate &place)
{
    if (m_filing && !m_locked && m_session.attach(m_filing->path, offered, place)) {
        look();
        Q_EMIT done(takenOverText(1));
    }
}

void Copies::dismiss(const models::Offered &offered)
{
    if (m_filing && !m_locked && m_session.dismiss(m_filing->path, offered.origin)) {
        look();
        Q_EMIT done(tr("The correction is not offered for this filing any more."));
    }
}

} // namespace filing::ui
