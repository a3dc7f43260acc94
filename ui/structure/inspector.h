// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Everything that is known about the current value: what stands there, what is believed, the sums behind it with their
// figures, other readings, what the text says of it and what a person did. Its buttons are the window's actions. GUI thread.
#pragma once

#include "models/session/snapshot.h"
#include "models/session/sourcecursor.h"

#include <QWidget>

#include <optional>

class QAction;
class QStackedWidget;
class QTextBrowser;
class QUrl;

namespace filing::ui
{

class EmptyState;

class Inspector : public QWidget
{
    Q_OBJECT

public:
    /// The buttons are made from `actions`, in that order.
    Inspector(models::SourceCursor &cursor, const QList<QAction *> &actions, QWidget *parent = nullptr);

    /// `asOf`: a time in the past up to which the history is told.
    void setFiling(const models::OpenFilingPtr &filing, std::optional<qint64> asOf = {});
    [[nodiscard]] QString plainText() const;

Q_SIGNALS:
    /// Another reading shall be the value.
    void alternativeChosen(const QString &fieldPath, const QString &value);

protected:
    void changeEvent(QEvent *event) override;

private:
    void show(const models::Place &place);
    void followLink(const QUrl &link);

    models::SourceCursor &m_cursor;
    models::OpenFilingPtr m_filing;
    QTextBrowser *m_page = nullptr;
    EmptyState *m_empty = nullptr;
    QStackedWidget *m_stack = nullptr;
    QString m_path;
};

} // namespace filing::ui
