// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The one selection of the window: which filing, which bytes, which field. Every pane follows it and moves it; panes
// never know each other. Keeps a history of places for back and forward. GUI thread.
#pragma once

#include "parsers/core/span.h"

#include <QMetaType>
#include <QObject>
#include <QString>

#include <vector>

namespace filing::models
{

struct Place
{
    QString filing;              ///< OpenFiling::path; empty: nowhere.
    QString fieldPath;           ///< Empty when only bytes are meant.
    Span span;                   ///< Bytes of the document; may be empty (a blank cell).

    friend bool operator==(const Place &, const Place &) = default;
};

class SourceCursor : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] const Place &place() const { return m_place; }
    /// Goes there and remembers where it was. `origin` is the pane that asks, so that it need not follow itself.
    void moveTo(const Place &place, QObject *origin = nullptr);
    void back();
    void forward();
    [[nodiscard]] bool canGoBack() const;
    [[nodiscard]] bool canGoForward() const;

Q_SIGNALS:
    void moved(const filing::models::Place &place, QObject *origin);

private:
    Place m_place;
    std::vector<Place> m_back;
    std::vector<Place> m_forward;
};

} // namespace filing::models

Q_DECLARE_METATYPE(filing::models::Place)
