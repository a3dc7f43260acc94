// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Hints in a balloon beside the pane each speaks of: Next, Back, Skip, by mouse or keyboard (Enter and arrows walk, Esc
// leaves). Nothing is blocked meanwhile. Shows one hint from the start, deletes itself at the end. Child of the window; GUI thread.
#pragma once

#include <QFrame>
#include <QPointer>

#include <functional>
#include <vector>

class QLabel;
class QPushButton;

namespace filing::ui
{

struct Hint
{
    QString title;
    QString text;
    QWidget *pane = nullptr;     ///< Borrowed.
    std::function<void()> bringForward;
};

class Tour : public QFrame
{
    Q_OBJECT

public:
    Tour(std::vector<Hint> hints, QWidget *window);

    void next();
    void back();
    void leave();
    [[nodiscard]] int at() const { return m_at; }

Q_SIGNALS:
    /// Before it is deleted; to the end or skipped.
    void ended();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    class Frame;

    void show(int hint);
    void place();
    [[nodiscard]] QRect paneRect() const;

    std::vector<Hint> m_hints;
    int m_at = 0;
    QWidget *m_window;
    QPointer<QWidget> m_focusBefore;
    Frame *m_frame = nullptr;    ///< The window's.
    QLabel *m_title = nullptr;
    QLabel *m_text = nullptr;
    QLabel *m_count = nullptr;
    QPushButton *m_skip = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
};

} // namespace filing::ui
