// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/session/sourcecursor.h"

namespace filing::models
{

namespace
{

/// Nobody goes back further than this; the oldest places fall away.
constexpr std::size_t maxPlaces = 200;

void remember(std::vector<Place> &places, const Place &place)
{
    if (place.filing.isEmpty()) {
        return;
    }
    if (places.size() == maxPlaces) {
        places.erase(places.begin());
    }
    places.push_back(place);
}

} // namespace

void SourceCursor::moveTo(const Place &place, QObject *origin)
{
    if (place == m_place) {
        // Asked again for the same place: panes still scroll there, but it is no new one.
        Q_EMIT moved(m_place, origin);
        return;
    }
    remember(m_back, m_place);
    m_forward.clear();
    m_place = place;
    Q_EMIT moved(m_place, origin);
}

void SourceCursor::back()
{
    if (!canGoBack()) {
        return;
    }
    remember(m_forward, m_place);
    m_place = m_back.back();
    m_back.pop_back();
    Q_EMIT moved(m_place, nullptr);
}

void SourceCursor::forward()
{
    if (!canGoForward()) {
        return;
    }
    remember(m_back, m_place);
    m_place = m_forward.back();
    m_forward.pop_back();
    Q_EMIT moved(m_place, nullptr);
}

bool SourceCursor::canGoBack() const
{
    return !m_back.empty();
}

bool SourceCursor::canGoForward() const
{
    return !m_forward.empty();
}

} // namespace filing::models
