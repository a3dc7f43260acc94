// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The head of a statement: the scale at the left, the periods above the right edge of their figures, which end before the
// room for the marks.
#pragma once

#include <QHeaderView>

namespace filing::ui
{

class PeriodHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit PeriodHeader(QWidget *parent = nullptr);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int logicalIndex) const override;
};

} // namespace filing::ui
