// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the colours and lines in the raw pane mean: a strip of samples with words, of those that occur in the filing.
// Wraps to the width there is. GUI thread.
#pragma once

#include "parsers/extraction/fieldpath.h"

#include <QWidget>

#include <functional>
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
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Look { Fill, Twin, Repair, Doubt, Unexplained, Current };
    struct Entry
    {
        Look look = Look::Fill;
        FieldKind kind = FieldKind::Cover;
        QString word;
    };

    void paintSample(QPainter &painter, const Entry &entry, const QRectF &rect) const;
    /// Places the entries row by row and calls `each`; returns the height.
    int arranged(int width, const std::function<void(const Entry &, const QRect &)> &each) const;

    std::vector<Entry> m_entries;
};

} // namespace filing::ui
