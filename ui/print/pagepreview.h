// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Shows one page as it will be printed, drawn when it is looked at, and leads through the others. GUI thread.
#pragma once

#include "ui/print/printpages.h"

#include <QPageLayout>
#include <QTimer>
#include <QWidget>

#include <memory>

class QLabel;
class QToolButton;

namespace filing::ui
{

class PagePreview : public QWidget
{
    Q_OBJECT

public:
    explicit PagePreview(QWidget *parent = nullptr);
    ~PagePreview() override;

    /// Null shows nothing.
    void show(std::unique_ptr<PrintPages> pages, const PageWords &words, const QPageLayout &layout);
    [[nodiscard]] int page() const { return m_page; }
    void setPage(int page);
    /// Known so far.
    [[nodiscard]] int pageCount() const;
    [[nodiscard]] bool isCounted() const { return m_counted; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    class Sheet;
    void tell();

    Sheet *m_sheet;
    QToolButton *m_previous;
    QToolButton *m_next;
    QLabel *m_where;
    std::unique_ptr<PrintPages> m_pages;
    PageWords m_words;
    QPageLayout m_layout;
    QTimer m_counting;
    int m_page = 0;
    bool m_counted = false;
};

} // namespace filing::ui
