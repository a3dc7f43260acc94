// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One plain sentence above the text: what went wrong, where, and what to do; or an offer with the answers to it. Never in the way;
// details unfold and can be copied.
#pragma once

#include "ui/text/errortext.h"

#include <QFrame>
#include <QList>

class QAction;
class QBoxLayout;
class QLabel;
class QPlainTextEdit;
class QToolButton;

namespace filing::ui
{

class MessageStrip : public QFrame
{
    Q_OBJECT

public:
    explicit MessageStrip(QWidget *parent = nullptr);

    /// Shows the message; one with the same text replaces nothing and is not shown twice.
    /// `offers` is what the person may want to do about it, as buttons beside the usual ones; borrowed.
    void showMessage(const Message &message, const QList<QAction *> &offers = {});
    /// A question instead: the answers are buttons, and there is nothing to copy or close.
    void showOffer(const QString &text, const QList<QAction *> &answers);
    void clear();
    [[nodiscard]] QString text() const { return m_message.text; }

Q_SIGNALS:
    /// The person has read it; it is still there.
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void refreshIcons();
    void copyDetails() const;
    void setDetailsShown(bool shown);
    void setAnswers(const QList<QAction *> &answers);

    Message m_message;
    QBoxLayout *m_row = nullptr;         ///< The words, then the buttons; below them where it is narrow.
    QBoxLayout *m_buttons = nullptr;
    QLabel *m_icon = nullptr;
    QLabel *m_text = nullptr;
    QPlainTextEdit *m_details = nullptr;
    QToolButton *m_more = nullptr;
    QToolButton *m_copy = nullptr;
    QToolButton *m_close = nullptr;
    QList<QToolButton *> m_answers;
};

} // namespace filing::ui
