// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Something that can be printed, cut into pages. Holds what it prints by value, so that filings may be closed and corrected meanwhile.
// Lengths are points (1/72 inch); pages count from 0. GUI thread.
#pragma once

#include <QSizeF>
#include <QString>

class QPainter;

namespace filing::ui
{

class PrintPages
{
public:
    PrintPages() = default;
    PrintPages(const PrintPages &) = delete;
    PrintPages &operator=(const PrintPages &) = delete;
    virtual ~PrintPages() = default;

    /// Begins anew for pages with so much room between header and footer.
    virtual void setRoom(QSizeF room) = 0;
    /// Cuts some more, in a moment; true when all pages are known.
    virtual bool cut() = 0;
    /// Known so far.
    [[nodiscard]] virtual int count() const = 0;
    /// Into (0, 0) … room.
    virtual void paint(QPainter &painter, int page) = 0;
};

/// What stands around every page.
struct PageWords
{
    QString file;                ///< Header, left.
    QString title;               ///< Header, right.
    QString made;                ///< Footer, left: when it was printed.
};

} // namespace filing::ui
