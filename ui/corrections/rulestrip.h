// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A quiet line that asks whether a correction shall hold for all that look alike. It takes no focus and no room while it has nothing to
// ask; what its buttons do are actions of the window. GUI thread.
#pragma once

#include <QFrame>
#include <QList>

class QAction;
class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QToolButton;

namespace filing::ui
{

class RuleStrip : public QFrame
{
    Q_OBJECT

public:
    struct Buttons
    {
        QAction *preview = nullptr;
        QAction *apply = nullptr;
        QAction *dismiss = nullptr;
        QAction *offers = nullptr;   ///< Whether any such question is asked; in the last button's menu.
    };

    RuleStrip(const Buttons &buttons, QWidget *parent);

    /// Shows the question; what would change stands behind it, in quiet words.
    void ask(const QString &question, const QString &effect);
    [[nodiscard]] QString text() const;
    /// The keys of the actions changed.
    void refreshKeys();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showText();
    void arrange();

    QLabel *m_text = nullptr;
    QBoxLayout *m_row = nullptr;
    QHBoxLayout *m_buttonRow = nullptr;
    QList<QToolButton *> m_buttons;
    QString m_question;
    QString m_effect;
};

} // namespace filing::ui
