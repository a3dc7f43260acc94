// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A statement as a table on paper, each figure with the sign of what is known about it, and below it what the signs mean.
#pragma once

#include "models/session/snapshot.h"
#include "ui/print/printpages.h"

#include <QTextDocument>

namespace filing::ui
{

class StatementPages : public PrintPages
{
public:
    /// An index into the filing's effective extraction.
    StatementPages(const models::OpenFilingPtr &filing, int statement);

    void setRoom(QSizeF room) override;
    bool cut() override { return true; }
    [[nodiscard]] int count() const override { return m_document.pageCount(); }
    void paint(QPainter &painter, int page) override;

    /// As it is laid out, for tests.
    [[nodiscard]] QString plainText() const { return m_document.toPlainText(); }

private:
    QTextDocument m_document;
    QSizeF m_room;
};

} // namespace filing::ui
