// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/corrections/historypanel.h"

#include "models/roles.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace filing::ui
{

using models::HistoryModel;

/// Which entries of the log are listed.
class HistoryFilter : public QSortFilterProxyModel
{
public:
    enum Scope : int { All, Filing, Field };

    using QSortFilterProxyModel::QSortFilterProxyModel;

    void narrow(Scope scope, const models::Place &place, const QStringList &words)
    {
        // Places are moved to all the time; most moves change nothing here.
        if (scope == m_scope && words == m_words && (scope == All || place.filing == m_place.filing)
            && (scope != Field || place.fieldPath == m_place.fieldPath)) {
            return;
        }
        m_scope = scope;
        m_place = place;
        m_words = words;
        invalidateFilter();
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const QModelIndex entry = sourceModel()->index(row, 0, parent);
        if (m_scope != All && entry.data(Role::Place).value<models::Place>().filing != m_place.filing) {
            return false;
        }
        if (m_scope == Field && entry.data(Role::Path).toString() != m_place.fieldPath) {
            return false;
        }
        QString text;
        for (int column = 0; !m_words.isEmpty() && column < sourceModel()->columnCount(parent); ++column) {
            text += entry.siblingAtColumn(column).data().toString() + u' ';
        }
        return std::all_of(m_words.begin(), m_words.end(),
                           [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
    }

private:
    Scope m_scope = All;
    models::Place m_place;
    QStringList m_words;
};

HistoryPanel::HistoryPanel(models::SourceCursor &cursor, QWidget *parent)
    : ListPanel(cursor, u"historyTable"_s, tr("History of corrections"), EmptyReason::NoHistory, parent)
    , m_cursor(cursor)
    , m_model(new HistoryModel(this))
    , m_filter(new HistoryFilter(this))
    , m_scope(new QComboBox(this))
    , m_words(new QLineEdit(this))
{
    m_filter->setSourceModel(m_model);
    m_scope->setObjectName(u"historyScope"_s);
    m_scope->setAccessibleName(tr("Whose history"));
    m_scope->addItems({tr("All filings"), tr("This filing"), tr("This field")});
    m_words->setObjectName(u"historyWords"_s);
    m_words->setAccessibleName(tr("Filter the history"));
    m_words->setPlaceholderText(tr("filter…"));
    m_words->setClearButtonEnabled(true);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(6, 3, 6, 3);
    row->addWidget(m_scope);
    row->addWidget(m_words, 1);
    static_cast<QVBoxLayout *>(layout())->insertLayout(0, row);
    setModel(m_filter, HistoryModel::Field, {23, 30, 24, 12, 14, 14, 12, 20});
    connect(this, &ListPanel::menuRequested, this, &HistoryPanel::showMenu);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &HistoryPanel::narrow);
    connect(m_words, &QLineEdit::textChanged, this, &HistoryPanel::narrow);
    connect(&cursor, &models::SourceCursor::moved, this, [this](const models::Place &, const QObject *origin) {
        // A click on an entry must not take the others away from under the mouse.
        if (origin != this) {
            narrow();
        }
    });
}

int HistoryPanel::total() const
{
    return m_model ? m_model->rowCount() : 0;
}

void HistoryPanel::narrow()
{
    m_filter->narrow(static_cast<HistoryFilter::Scope>(m_scope->currentIndex()), m_cursor.place(),
                     m_words->text().split(u' ', Qt::SkipEmptyParts));
}

void HistoryPanel::showMenu(const QPoint &globalPos)
{
    const QModelIndex at = view()->currentIndex();
    if (!at.isValid()) {
        return;
    }
    const qint64 entry = at.data(Role::EntryId).toLongLong();
    const int together = at.data(Role::Step).toInt();
    QMenu menu(this);
    menu.setObjectName(u"historyMenu"_s);
    QAction *takeBack = menu.addAction(tr("&Take This Back"));
    takeBack->setEnabled(at.data(Role::InForce).toBool());
    QAction *takeBackStep = menu.addAction(tr("Take Back the &Whole Step (%1)").arg(together));
    takeBackStep->setVisible(together > 1 && at.data(Role::InForce).toBool());
    menu.addSeparator();
    QAction *show = menu.addAction(tr("&Show as of This Entry"));
    const QAction *chosen = menu.exec(globalPos);
    if (chosen == takeBack) {
        Q_EMIT takeBackRequested(entry);
    } else if (chosen && chosen == takeBackStep) {
        Q_EMIT takeBackStepRequested(entry);
    } else if (chosen && chosen == show) {
        Q_EMIT showAsOfRequested(at.data(Role::TimeMs).toLongLong());
    }
}

void HistoryPanel::setSnapshot(const models::SnapshotPtr &snapshot)
{
    m_model->setSnapshot(snapshot);
    refresh();
}

} // namespace filing::ui
