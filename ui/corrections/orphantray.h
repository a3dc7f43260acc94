// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Corrections of other copies of the filing in front that found no clear place in it, each with the places it may belong to. Going to a
// place shows it in the text; Enter puts the correction there, a number key goes to that candidate, Delete drops the correction for good.
// Records nothing itself. GUI thread.
#pragma once

#include "models/session/sourcecursor.h"
#include "models/tables/copiesmodel.h"

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace filing::ui
{

class OrphanTray : public QWidget
{
    Q_OBJECT

public:
    /// `takeOver` makes all that fits.
    OrphanTray(models::SourceCursor &cursor, QAction *takeOver, QWidget *parent = nullptr);

    void setOffers(const models::OpenFilingPtr &filing, const std::vector<models::Relative> &relatives);
    /// Nothing can be recorded now.
    void setLocked(bool locked);
    [[nodiscard]] QTreeView *view() const { return m_view; }
    [[nodiscard]] models::CopiesModel *model() const { return m_model; }

Q_SIGNALS:
    void attachRequested(const filing::models::Offered &offered, const filing::Candidate &place);
    void dismissRequested(const filing::models::Offered &offered);
    void countChanged(int count);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void lead();
    void attach();
    void dismiss();
    void goToCandidate(int number);
    void refresh();

    models::SourceCursor &m_cursor;
    models::CopiesModel *m_model = nullptr;
    QTreeView *m_view = nullptr;
    QLabel *m_summary = nullptr;
    QPushButton *m_attach = nullptr;
    QPushButton *m_dismiss = nullptr;
    QPushButton *m_takeOver = nullptr;
    QStackedWidget *m_stack = nullptr;
    bool m_locked = false;
};

} // namespace filing::ui
