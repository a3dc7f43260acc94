// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/commandpalette.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPixmap>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace filing::ui
{

namespace
{

constexpr int shortcutRole = Qt::UserRole + 1;
constexpr int indexRole = Qt::UserRole + 2;
constexpr int iconSide = 16;

/// The name at the left, its shortcut faded at the right.
class CommandDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        size.setHeight(std::max(option.fontMetrics.height(), option.decorationSize.height()) + 6);
        return size;
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const bool selected = option.state & QStyle::State_Selected;
        QColor colour = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
        colour.setAlphaF(0.75F);
        painter->save();
        painter->setPen(colour);
        painter->drawText(option.rect.adjusted(0, 0, -8, 0), Qt::AlignRight | Qt::AlignVCenter,
                          index.data(shortcutRole).toString());
        painter->restore();
    }
};

} // namespace

QString plainText(const QAction *action)
{
    QString text = action->text();
    text.remove(u'&');
    if (text.endsWith(u'…')) {
        text.chop(1);
    }
    return text;
}

CommandPalette::CommandPalette(const std::vector<QAction *> &actions, QWidget *parent)
    : QDialog(parent, Qt::Popup)
    , m_actions(actions)
    , m_filter(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setObjectName(u"commandPalette"_s);
    setWindowTitle(tr("Commands"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_filter->setObjectName(u"commandFilter"_s);
    m_filter->setPlaceholderText(tr("What do you want to do?"));
    m_filter->setAccessibleName(tr("Command"));
    m_list->setObjectName(u"commandList"_s);
    m_list->setAccessibleName(tr("Commands"));
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setIconSize({iconSide, iconSide});
    m_list->setUniformItemSizes(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(m_filter);
    column->addWidget(m_list);

    m_filter->installEventFilter(this);
    connect(m_filter, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_filter, &QLineEdit::returnPressed, this, &CommandPalette::run);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::run);
    filter({});
    const int width = std::min(fontMetrics().averageCharWidth() * 70, parent->width() - 40);
    resize(width, std::min(fontMetrics().height() * 20, parent->height() - 80));
    move(parent->mapToGlobal(QPoint((parent->width() - width) / 2, 60)));
    m_filter->setFocus();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        if (press->key() == Qt::Key_Down || press->key() == Qt::Key_Up || press->key() == Qt::Key_PageDown
            || press->key() == Qt::Key_PageUp) {
            QApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void CommandPalette::filter(const QString &text)
{
    m_list->clear();
    // Names stand below each other whether they have an icon or not.
    QPixmap blank(iconSide, iconSide);
    blank.fill(Qt::transparent);
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (std::size_t i = 0; i < m_actions.size(); ++i) {
        const QAction *action = m_actions[i];
        const QString searched = plainText(action) + u' ' + action->statusTip();
        const bool matches = std::all_of(words.begin(), words.end(), [&](const QString &word) {
            return searched.contains(word, Qt::CaseInsensitive);
        });
        if (!matches || !action->isEnabled() || !action->isVisible()) {
            continue;
        }
        auto *item = new QListWidgetItem(action->icon().isNull() ? QIcon(blank) : action->icon(), plainText(action), m_list);
        item->setToolTip(action->statusTip());
        item->setData(shortcutRole, action->shortcut().toString(QKeySequence::NativeText));
        item->setData(indexRole, static_cast<int>(i));
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::run()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item) {
        return;
    }
    QAction *action = m_actions[static_cast<std::size_t>(item->data(indexRole).toInt())];
    close();
    // After the palette is gone, so that the action meets the focus as it was.
    QTimer::singleShot(0, action, &QAction::trigger);
}

} // namespace filing::ui
