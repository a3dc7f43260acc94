// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The strip below the text while the column ruler is open: which mark the keys move, how many figures of the table are
// proven now and would be with these columns, and the buttons. Works out what would be read; records nothing. GUI
// thread.
#pragma once

#include "models/corrections/tablereading.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace filing::ui
{

class RulerPanel : public QFrame
{
    Q_OBJECT

public:
    explicit RulerPanel(QWidget *parent = nullptr);

    /// The line that says what the keys do; a low window has better use for the room.
    void setKeysShown(bool shown);
    /// What is there now, to be compared with.
    void setBefore(const models::OpenFilingPtr &filing, const TablePlace &place);
    /// What the place would be read as. Works it out: a few milliseconds.
    void preview(const TablePlace &place);
    /// Which mark the keys move, counted from 1 of `count`, and where it stands; 0 for none.
    void tellMark(int mark, int count, int column);

    [[nodiscard]] bool canRead() const { return m_reading.get() != nullptr; }
    [[nodiscard]] const models::TableReading &reading() const { return m_reading; }
    /// What the columns were read as.
    [[nodiscard]] QStringList columnNames() const;
    /// "4 columns, 26 of 28 figures proven".
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    void suggestRequested();
    void accepted();
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    [[nodiscard]] QString tallyText(const models::Tally &tally) const;
    [[nodiscard]] QString whyNot(const TablePlace &place) const;

    models::OpenFilingPtr m_filing;
    std::optional<models::Tally> m_before;
    int m_laidAside = 0;
    models::TableReading m_reading;
    QLabel *m_mark = nullptr;
    QLabel *m_tally = nullptr;
    QLabel *m_keys = nullptr;
    QPushButton *m_read = nullptr;
};

} // namespace filing::ui
