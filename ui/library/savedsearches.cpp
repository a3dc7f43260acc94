// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/savedsearches.h"

#include "models/library/library.h"
#include "models/tables/filterline.h"

#include <QDialogButtonBox>
#include <QInputDialog>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace filing::ui
{

namespace
{

QString wordsOf(const models::SavedSearch &search)
{
    QStringList parts{search.text, models::filterLineText(search.filter)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

SavedSearchesDialog::SavedSearchesDialog(models::Library &library, QWidget *parent)
    : QDialog(parent)
    , m_library(library)
    , m_list(new QListWidget(this))
{
    setObjectName(u"savedSearchesDialog"_s);
    setWindowTitle(tr("Saved searches"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_list->setObjectName(u"savedSearchesList"_s);
    m_list->setAccessibleName(windowTitle());
    m_list->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *rename = buttons->addButton(tr("Rename"), QDialogButtonBox::ActionRole);
    QPushButton *remove = buttons->addButton(tr("Delete"), QDialogButtonBox::ActionRole);
    rename->setObjectName(u"savedSearchRename"_s);
    remove->setObjectName(u"savedSearchDelete"_s);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    // Qt makes its first button the proxy of the box, and Tab then goes round among the buttons in front of it for ever.
    buttons->setFocusProxy(nullptr);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(rename, &QPushButton::clicked, this, [this] {
        if (QListWidgetItem *item = m_list->currentItem()) {
            m_list->editItem(item);
        }
    });
    connect(remove, &QPushButton::clicked, this, &SavedSearchesDialog::remove);
    connect(m_list, &QListWidget::itemChanged, this, [this](QListWidgetItem *item) { renamed(m_list->row(item)); });
    fill({});
    m_list->setFocus();
    resize(fontMetrics().averageCharWidth() * 60, fontMetrics().height() * 16);
}

void SavedSearchesDialog::fill(const QString &current)
{
    const QScopedValueRollback filling(m_filling, true);
    m_list->clear();
    for (const models::SavedSearch &search : m_library.savedSearches()) {
        auto *item = new QListWidgetItem(search.name, m_list);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        item->setData(Qt::UserRole, search.name);
        item->setToolTip(wordsOf(search));
        if (search.name == current || m_list->count() == 1) {
            m_list->setCurrentItem(item);
        }
    }
}

void SavedSearchesDialog::renamed(int row)
{
    if (m_filling) {
        return;
    }
    const QString before = m_list->item(row)->data(Qt::UserRole).toString();
    const QString name = m_list->item(row)->text().trimmed();
    const std::vector<models::SavedSearch> all = m_library.savedSearches();
    const auto named = [&all](const QString &wanted) {
        return std::find_if(all.begin(), all.end(), [&](const models::SavedSearch &search) { return search.name == wanted; });
    };
    // A name that is taken would swallow the other search.
    const bool possible = !name.isEmpty() && name != before && named(name) == all.end() && named(before) != all.end();
    if (possible) {
        models::SavedSearch search = *named(before);
        search.name = name;
        if (m_library.saveSearch(search)) {
            m_library.removeSearch(before);
        }
    }
    QMetaObject::invokeMethod(this, [this, shown = possible ? name : before] { fill(shown); }, Qt::QueuedConnection);
}

void SavedSearchesDialog::remove()
{
    if (const QListWidgetItem *item = m_list->currentItem()) {
        m_library.removeSearch(item->data(Qt::UserRole).toString());
        fill({});
    }
}

SavedSearches::SavedSearches(QWidget *parent)
    : QMenu(parent)
{
    setObjectName(u"savedSearchesMenu"_s);
    setTitle(tr("Sa&ved Searches"));
    setToolTipsVisible(true);
    connect(this, &QMenu::aboutToShow, this, &SavedSearches::fill);
}

void SavedSearches::fill()
{
    clear();
    if (m_library == nullptr) {
        return;
    }
    const std::vector<models::SavedSearch> all = m_library->savedSearches();
    for (const models::SavedSearch &search : all) {
        QString name = search.name;
        QAction *action = addAction(name.replace(u'&', u"&&"_s), this, [this, search] { Q_EMIT chosen(search); });
        action->setToolTip(wordsOf(search));
    }
    if (all.empty()) {
        addAction(tr("No search is saved yet"))->setEnabled(false);
    }
    addSeparator();
    addAction(tr("&Save This Search…"), this, &SavedSearches::askName)->setObjectName(u"saveSearch"_s);
    QAction *manage = addAction(tr("&Rename or Delete…"), this, [this] { (new SavedSearchesDialog(*m_library, parentWidget()))->show(); });
    manage->setObjectName(u"manageSearches"_s);
    manage->setEnabled(!all.empty());
}

void SavedSearches::askName()
{
    bool good = false;
    const QString name = QInputDialog::getText(parentWidget(), tr("Save this search"), tr("Name of the search:"), QLineEdit::Normal, {}, &good);
    if (good && !name.trimmed().isEmpty()) {
        Q_EMIT saveRequested(name.trimmed());
    }
}

} // namespace filing::ui
