// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which questions are listed: of which kind, and from where. Two lists that never hold the focus, for letters are answers here and not a
// search in a list; whoever owns them opens them by a key. GUI thread.
#pragma once

#include "models/review/queuemodel.h"

#include <QWidget>

class QComboBox;

namespace filing::ui
{

class QueueFilterBar : public QWidget
{
    Q_OBJECT

public:
    /// The model is borrowed and only read.
    QueueFilterBar(const models::QueueModel &model, QWidget *parent);

    /// Counts anew. `current`: what "this filing" means when it is chosen; null for none.
    void refresh(const models::Question *current);
    void askForKind();
    void askForPlace();
    [[nodiscard]] bool isAsking() const { return m_asking; }
    void setAsking(bool asking);

Q_SIGNALS:
    /// A list opened or closed. While one is open, keys are its own.
    void askingChanged();
    void chosen(const filing::models::QueueFilter &filter);

private:
    void chooseKind();
    void choosePlace();

    const models::QueueModel &m_model;
    QComboBox *m_kind = nullptr;
    QComboBox *m_place = nullptr;
    std::optional<models::Question> m_current;
    bool m_asking = false;
};

} // namespace filing::ui
