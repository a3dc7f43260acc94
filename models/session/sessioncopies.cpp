// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/session/filingsession_p.h"

#include <QDateTime>
#include <QFileInfo>

namespace filing::models
{

std::vector<Relative> FilingSession::relativesOf(const QString &path) const
{
    const OpenFilingPtr filing = m_d->snapshot->find(path);
    return filing && filing->machine && !filing->machine->error ? models::relativesOf(*filing, m_d->store) : std::vector<Relative>();
}

int FilingSession::takeOver(const QString &path, const std::optional<DocumentId> &from)
{
    const OpenFilingPtr filing = m_d->snapshot->find(path);
    if (!filing || !filing->machine) {
        return 0;
    }
    std::vector<Correction> step;
    const Surveyor here(*filing->document, *filing->machine);
    for (const Relative &relative : relativesOf(path)) {
        const QString note = tr("taken over from %1").arg(QFileInfo(relative.filing.path).fileName());
        for (const Offered &offered : !from || relative.filing.document == *from ? relative.fitting : std::vector<Offered>()) {
            step.push_back(takenOver(offered, offered.place.path, offered.place.span, *filing->document, here, note));
        }
    }
    const auto count = static_cast<int>(step.size());
    return !step.empty() && correct(std::move(step)) ? count : 0;
}

bool FilingSession::attach(const QString &path, const Offered &orphan, const Candidate &place)
{
    const OpenFilingPtr filing = m_d->snapshot->find(path);
    if (!filing || !filing->machine) {
        return false;
    }
    const Surveyor here(*filing->document, *filing->machine);
    return correct(takenOver(orphan, place.path, place.span, *filing->document, here, tr("taken over from another copy")));
}

bool FilingSession::dismiss(const QString &path, const QString &origin)
{
    const OpenFilingPtr filing = m_d->snapshot->find(path);
    if (!filing || !filing->document) {
        return false;
    }
    if (!m_d->store.dismiss(filing->document->id(), origin, m_d->author, QDateTime::currentMSecsSinceEpoch())) {
        return m_d->refuse(m_d->store.error());
    }
    m_d->publish();
    return true;
}

} // namespace filing::models
