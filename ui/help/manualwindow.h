// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The user manual in a window of its own: contents at the side, back and forward, find in all pages. Shows what comes with the
// program only: links and pictures that lead elsewhere are not followed. GUI thread.
#pragma once

#include "ui/help/manualtext.h"

#include <QTextBrowser>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QToolButton;

namespace filing::ui
{

class ManualBrowser : public QTextBrowser
{
    Q_OBJECT

public:
    /// The text is borrowed.
    explicit ManualBrowser(const ManualText &text, QWidget *parent = nullptr);
    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;

private:
    const ManualText &m_manual;
};

class ManualWindow : public QWidget
{
    Q_OBJECT

public:
    ManualWindow(ManualText text, QWidget *parent);

    void showPage(const QString &file);
    [[nodiscard]] QString page() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeBar();
    void follow(const QUrl &link);
    void find(bool forward);
    /// Marks the page in the contents and gives its tables room.
    void dress(const QUrl &shown);

    ManualText m_text;
    QListWidget *m_contents = nullptr;
    ManualBrowser *m_page = nullptr;
    QLineEdit *m_find = nullptr;
    QLabel *m_found = nullptr;
    QToolButton *m_back = nullptr;
    QToolButton *m_forward = nullptr;
};

} // namespace filing::ui
