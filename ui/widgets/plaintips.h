// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Qt takes a tool tip that looks like HTML for HTML and then reads the files it names. Tips show words out of filings, which nobody
// may trust: here all of them are shown as the characters they are. One per program, owned by the window; GUI thread.
#pragma once

#include <QObject>
#include <QString>

namespace filing::ui
{

/// The text so that a tool tip shows its characters, whatever they look like. For those who call QToolTip::showText() themselves.
[[nodiscard]] QString plainTip(const QString &text);

class PlainTips : public QObject
{
    Q_OBJECT

public:
    explicit PlainTips(QObject *parent);

protected:
    bool eventFilter(QObject *receiver, QEvent *event) override;
};

} // namespace filing::ui
