// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the colours and lines in the raw pane mean: a strip of samples with words, of those that occur in the filing.
// Wraps to the width there is. GUI thread.
#pragma once

#include "parsers/extraction/fieldpath.h"

#include <QWidget>

#include <vector>

namespace filing::models
{
struct Mark;
}

namespace filing::ui
{

class Legend : public QWidget
{
    Q_OBJECT

public:
    explicit Legend(QWidget *parent = nullptr);

    /// `unexplained`: words that no field claims are marked, too.
    void setMarks(const std::vector<models::Mark> &marks, bool unexplained = false);
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Look { Fill, Twin, Repair, Doubt, Unexplained, Current };
    struct Entry
    {
        Look look = Look::Fill;
        FieldKind kind = FieldKind::Cover;
        QString word;
    };

    void paintSample(QPainter &painter, const Entry &entry, const QRectF &rect) const;
    /// Where the entries stand, row by row from the left; those in rows without room are left out when painted.
    [[nodiscard]] std::vector<QRect> places(int width) const;
    [[nodiscard]] int line() const;                                   ///< Height of a row.
    [[nodiscard]] int rows() const;                                   ///< For which there is room.

    std::vector<Entry> m_entries;
};

} // namespace filing::ui
