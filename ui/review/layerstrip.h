// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Says across the window that other values than the present ones are shown, and leads back. GUI thread.
#pragma once

#include <QFrame>

class QAction;
class QLabel;
class QToolButton;

namespace filing::ui
{

class LayerStrip : public QFrame
{
    Q_OBJECT

public:
    explicit LayerStrip(QWidget *parent = nullptr);

    /// `back` is what the button does.
    void say(const QString &text, QAction *back);
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_text = nullptr;
    QToolButton *m_back = nullptr;
};

} // namespace filing::ui
