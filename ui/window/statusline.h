// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Fills the status bar: what was recognised at the left, where the caret is at the right, and between them the progress of
// reading with a cancel button, once it takes longer than a moment. GUI thread.
#pragma once

#include "models/review/reviewbook.h"
#include "models/session/coveragemeter.h"
#include "models/session/snapshot.h"

#include <QObject>

class QAction;
class QLabel;
class QProgressBar;
class QStatusBar;
class QTimer;
class QWidget;

namespace filing::ui
{

class StatusLine : public QObject
{
    Q_OBJECT

public:
    StatusLine(QStatusBar *bar, QAction *cancel);

    void setFiling(const models::OpenFilingPtr &filing);
    /// Progress worked out for other panes, too.
    void setBook(std::shared_ptr<models::ReviewBook> book) { m_book = std::move(book); }
    /// Of the filing set last; null while it is not known.
    void setCoverage(const models::CoveragePtr &coverage);
    void setPosition(quint32 byte, qsizetype line, qsizetype column);
    void setProgress(int done, int total, int percent);
    [[nodiscard]] QString facts() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showFacts();
    void fitFacts();
    void showPosition();

    QLabel *m_facts = nullptr;
    QLabel *m_position = nullptr;
    QWidget *m_reading = nullptr;
    QLabel *m_readingText = nullptr;
    QProgressBar *m_progress = nullptr;
    QTimer *m_patience = nullptr;
    std::shared_ptr<models::ReviewBook> m_book = std::make_shared<models::ReviewBook>();
    models::OpenFilingPtr m_filing;
    QString m_found;
    QString m_said;              ///< All of it; the label may have room for less.
    models::CoveragePtr m_coverage;
    QString m_place;
};

} // namespace filing::ui
