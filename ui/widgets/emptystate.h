// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a pane shows instead of nothing: a title, one sentence, and the actions that help.
#pragma once

#include "ui/text/emptytext.h"

#include <QWidget>

class QAction;
class QLabel;
class QVBoxLayout;

namespace filing::ui
{

class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(EmptyReason reason, const QList<QAction *> &actions = {}, QWidget *parent = nullptr);

    void setReason(EmptyReason reason);
    void setWords(const EmptyText &words);
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    QLabel *m_title = nullptr;
    QLabel *m_hint = nullptr;
};

} // namespace filing::ui
