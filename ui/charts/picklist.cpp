// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/picklist.h"

#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScreen>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace filing::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int keyRole = Qt::UserRole + 1;
constexpr int widthInLetters = 40;
constexpr int mostRows = 14;

} // namespace

PickList::PickList(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_search(new QLineEdit)
    , m_list(new QListView)
    , m_usual(new QToolButton)
    , m_hint(new QLabel(tr("Space ticks, Enter picks one alone")))
    , m_model(new QStandardItemModel(this))
    , m_shown(new QSortFilterProxyModel(this))
{
    setFrameShape(QFrame::StyledPanel);
    m_search->setObjectName(u"pickSearch"_s);
    m_search->setPlaceholderText(tr("search…"));
    m_search->setAccessibleName(tr("Search the list"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_shown->setSourceModel(m_model);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list->setObjectName(u"pickItems"_s);
    m_list->setAccessibleName(tr("What can be chosen"));
    m_list->setModel(m_shown);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->installEventFilter(this);
    m_usual->setObjectName(u"pickUsual"_s);
    m_usual->setAutoRaise(true);
    m_usual->hide();
    QPalette quiet = m_hint->palette();
    quiet.setColor(QPalette::WindowText, quietText(quiet));
    m_hint->setPalette(quiet);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_hint);
    foot->addStretch();
    foot->addWidget(m_usual);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(6, 6, 6, 6);
    all->setSpacing(4);
    all->addWidget(m_search);
    all->addWidget(m_list);
    all->addLayout(foot);

    connect(m_search, &QLineEdit::textChanged, this, &PickList::filter);
    connect(m_list, &QListView::doubleClicked, this, &PickList::pickOnly);
    connect(m_list, &QListView::customContextMenuRequested, this, [this](QPoint at) {
        if (QStandardItem *item = itemAt(m_list->indexAt(at))) {
            Q_EMIT menuRequested(item->data(keyRole).toString(), m_list->viewport()->mapToGlobal(at));
        }
    });
    connect(m_model, &QStandardItemModel::itemChanged, this, [this] {
        if (!m_filling) {
            Q_EMIT pickedChanged(picked());
        }
    });
    connect(m_usual, &QToolButton::clicked, this, [this] {
        close();
        Q_EMIT pickedChanged({});
    });
}

void PickList::setItems(const std::vector<PickItem> &items, const QStringList &picked)
{
    m_filling = true;
    m_model->clear();
    for (const PickItem &entry : items) {
        auto *item = new QStandardItem(entry.text);
        item->setData(entry.key, keyRole);
        item->setToolTip(entry.tip);
        QFont font = item->font();
        font.setBold(entry.strong || entry.key.isEmpty());
        item->setFont(font);
        if (entry.key.isEmpty()) {
            item->setFlags(Qt::NoItemFlags);
            item->setForeground(quietText(palette()));
        } else {
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(picked.contains(entry.key) ? Qt::Checked : Qt::Unchecked);
        }
        m_model->appendRow(item);
    }
    m_filling = false;
}

QStringList PickList::picked() const
{
    QStringList keys;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QStandardItem *item = m_model->item(row);
        if (item->checkState() == Qt::Checked && item->isCheckable()) {
            keys << item->data(keyRole).toString();
        }
    }
    return keys;
}

void PickList::setUsual(const QString &text)
{
    m_usual->setText(text);
    m_usual->setVisible(!text.isEmpty());
}

void PickList::openBelow(QWidget *button)
{
    m_search->clear();
    const QFontMetrics metrics(font());
    m_list->setMinimumWidth(metrics.averageCharWidth() * widthInLetters);
    const int rows = std::clamp(m_model->rowCount(), 3, mostRows);
    m_list->setFixedHeight(rows * std::max(m_list->sizeHintForRow(0), metrics.height() + 4) + 4);
    adjustSize();
    // Below the button, or above it where the screen ends.
    const QRect screen = button->screen()->availableGeometry();
    QPoint at = button->mapToGlobal(QPoint(0, button->height()));
    if (at.y() + height() > screen.bottom()) {
        at.setY(button->mapToGlobal(QPoint()).y() - height());
    }
    at.setX(std::clamp(at.x(), screen.left(), std::max(screen.left(), screen.right() - width())));
    move(at);
    show();
    m_search->setFocus(Qt::PopupFocusReason);
}

QStandardItem *PickList::itemAt(const QModelIndex &index) const
{
    QStandardItem *item = index.isValid() ? m_model->itemFromIndex(m_shown->mapToSource(index)) : nullptr;
    return item && item->isCheckable() ? item : nullptr;
}

void PickList::toggle(const QModelIndex &index)
{
    if (QStandardItem *item = itemAt(index)) {
        item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    }
}

void PickList::pickOnly(const QModelIndex &index)
{
    if (const QStandardItem *item = itemAt(index)) {
        const QString key = item->data(keyRole).toString();
        close();
        Q_EMIT pickedChanged({key});
    }
}

void PickList::filter(const QString &text)
{
    m_shown->setFilterFixedString(text);
    for (int row = 0; row < m_shown->rowCount(); ++row) {
        if (itemAt(m_shown->index(row, 0))) {
            m_list->setCurrentIndex(m_shown->index(row, 0));
            return;
        }
    }
}

bool PickList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress) {
        return QFrame::eventFilter(watched, event);
    }
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        pickOnly(m_list->currentIndex());
        return true;
    case Qt::Key_Space:
        if (watched == m_list) {
            toggle(m_list->currentIndex());
            return true;
        }
        break;
    case Qt::Key_Down:
        if (watched == m_search) {
            m_list->setFocus(Qt::OtherFocusReason);
            if (!m_list->currentIndex().isValid()) {
                filter(m_search->text());
            }
            return true;
        }
        break;
    default:
        break;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace filing::ui
