// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The small box over the text that asks for a line ("212") or a byte of the file ("@14703"). GUI thread.
#pragma once

#include <QFrame>

#include <cstddef>

class QLabel;
class QLineEdit;

namespace filing::ui
{

class GoToBar : public QFrame
{
    Q_OBJECT

public:
    explicit GoToBar(QWidget *parent);

    void open(std::size_t lines);

Q_SIGNALS:
    /// Counts from 1.
    void lineChosen(std::size_t line);
    void byteChosen(quint32 byte);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void go();

    QLineEdit *m_number = nullptr;
    QLabel *m_range = nullptr;
    std::size_t m_lines = 1;
};

} // namespace filing::ui
