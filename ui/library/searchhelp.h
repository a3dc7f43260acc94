// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The bubble that says what can stand in a search of the library, with examples to click. Opens below a widget and closes with Esc or a
// click elsewhere. GUI thread.
#pragma once

#include <QFrame>

class QLabel;

namespace filing::ui
{

class SearchHelp : public QFrame
{
    Q_OBJECT

public:
    explicit SearchHelp(QWidget *parent = nullptr);

    void openBelow(const QWidget *widget);

Q_SIGNALS:
    void exampleChosen(const QString &text);

private:
    QLabel *m_text = nullptr;
};

} // namespace filing::ui
