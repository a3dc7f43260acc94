// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/commandpalette.h"

#include "ui/theme/theme.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/fuzzymatch.h"

#include <QAccessible>
#include <QAction>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPixmap>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace filing::ui
{

namespace
{

constexpr int sideRole = Qt::UserRole + 1;
constexpr int ableRole = Qt::UserRole + 2;
constexpr std::size_t longestList = 200;

/// The name at the one end, its key or value faded at the other; what cannot be done is faded as a whole.
class CommandDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        size.setHeight(std::max(option.fontMetrics.height(), option.decorationSize.height()) + option.fontMetrics.height() / 3);
        return size;
    }

    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const int taken = sideWidth(*option, index);
        option->textElideMode = Qt::ElideRight;
        option->text = option->fontMetrics.elidedText(option->text, Qt::ElideRight,
                                                      option->rect.width() - taken - option->decorationSize.width() * 2);
        if (!index.data(ableRole).toBool()) {
            option->palette.setColor(QPalette::Text, quietText(option->palette));
            option->palette.setColor(QPalette::HighlightedText, option->palette.color(QPalette::HighlightedText));
        }
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const bool selected = option.state & QStyle::State_Selected;
        QColor colour = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
        colour.setAlphaF(0.75F);
        painter->save();
        painter->setPen(colour);
        const int gap = option.fontMetrics.averageCharWidth();
        const QRect side = option.rect.adjusted(gap, 0, -gap, 0);
        painter->drawText(side, int(QStyle::visualAlignment(option.direction, Qt::AlignRight)) | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(index.data(sideRole).toString(), Qt::ElideMiddle, side.width() / 2));
        painter->restore();
    }

private:
    static int sideWidth(const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        const int wanted = option.fontMetrics.horizontalAdvance(index.data(sideRole).toString());
        return std::min(wanted, option.rect.width() / 2) + 3 * option.fontMetrics.averageCharWidth();
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

CommandPalette::CommandPalette(std::vector<Command> commands, std::function<Command(const QString &)> forWords, QWidget *parent)
    : QDialog(parent, Qt::Popup)
    , m_commands(std::move(commands))
    , m_forWords(std::move(forWords))
    , m_filter(new FilterField(this))
    , m_list(new QListWidget(this))
    , m_about(new QLabel(this))
{
    setObjectName(u"commandPalette"_s);
    setWindowTitle(tr("Commands"));
    setAttribute(Qt::WA_DeleteOnClose);
    const int line = fontMetrics().height();
    m_filter->setList(m_list, FilterField::Keys::Move);
    m_filter->setObjectName(u"commandFilter"_s);
    m_filter->setPlaceholderText(tr("Type a command, a field, a filing, or words to search for"));
    m_filter->setAccessibleName(tr("Command, field or filing"));
    m_list->setObjectName(u"commandList"_s);
    m_list->setAccessibleName(tr("Commands"));
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setIconSize({line, line});
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_about->setObjectName(u"commandAbout"_s);
    m_about->setTextFormat(Qt::PlainText);
    m_about->setWordWrap(true);
    m_about->setMinimumHeight(line * 2);
    m_about->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);
    column->addWidget(m_about);

    connect(m_filter, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_filter, &QLineEdit::returnPressed, this, &CommandPalette::run);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::run);
    connect(m_list, &QListWidget::currentRowChanged, this, &CommandPalette::tellCurrent);
    filter({});
    const int width = std::min(fontMetrics().averageCharWidth() * 88, parent->width() * 9 / 10);
    resize(width, std::min(line * 24, parent->height() * 8 / 10));
    move(parent->mapToGlobal(QPoint((parent->width() - width) / 2, parent->height() / 12)));
    m_filter->setFocus();
}

// Popups have no frame of the desktop's, and the palette lies over text of its own colour.
void CommandPalette::paintEvent(QPaintEvent *event)
{
    QDialog::paintEvent(event);
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void CommandPalette::filter(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    std::vector<std::pair<int, std::size_t>> found;
    for (std::size_t i = 0; i < m_commands.size(); ++i) {
        const Command &command = m_commands[i];
        if (words.isEmpty() && !command.early) {
            continue;
        }
        if (const auto score = fuzzyMatch(words, command.name, command.about + u' ' + command.side)) {
            // Among equals those that can be done, then in the order they were given in.
            found.emplace_back(*score * 2 + (command.whyNot.isEmpty() ? 1 : 0), i);
        }
    }
    if (!words.isEmpty()) {
        std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    }
    m_list->clear();
    m_listed.clear();
    for (const auto &[score, index] : found) {
        if (m_listed.size() < longestList) {
            add(m_commands[index]);
        }
    }
    if (!words.isEmpty() && m_forWords) {
        add(m_forWords(text.simplified()));
    }
    m_list->setCurrentRow(0);
    tellCurrent();
}

void CommandPalette::add(const Command &command)
{
    // Names stand below each other whether they have an icon or not.
    QPixmap blank(m_list->iconSize());
    blank.fill(Qt::transparent);
    auto *item = new QListWidgetItem(command.icon.isNull() ? QIcon(blank) : command.icon, command.name, m_list);
    item->setToolTip(command.whyNot.isEmpty() ? command.about : command.whyNot);
    item->setData(sideRole, command.side);
    item->setData(ableRole, command.whyNot.isEmpty());
    item->setData(Qt::AccessibleDescriptionRole, QStringList{command.whyNot.isEmpty() ? command.about : command.whyNot, command.side}.join(u' '));
    m_listed.push_back(command);
}

void CommandPalette::tellCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0 || std::size_t(row) >= m_listed.size()) {
        m_about->setText(m_listed.empty() ? tr("Nothing has this name.") : QString());
        return;
    }
    const Command &command = m_listed[std::size_t(row)];
    m_about->setText(command.whyNot.isEmpty() ? command.about : tr("Not now: %1").arg(command.whyNot));
    m_about->setForegroundRole(command.whyNot.isEmpty() ? QPalette::WindowText : QPalette::Link);
    // The focus stays in the field; a screen reader shall speak the row all the same.
    QAccessibleEvent spoken(m_list, QAccessible::Focus);
    spoken.setChild(row);
    QAccessible::updateAccessibility(&spoken);
}

void CommandPalette::run()
{
    const int row = m_list->currentRow();
    if (row < 0 || std::size_t(row) >= m_listed.size()) {
        return;
    }
    const Command command = m_listed[std::size_t(row)];
    if (!command.whyNot.isEmpty()) {
        tellCurrent();
        return;
    }
    QWidget *window = parentWidget();
    close();
    // After the palette is gone, so that the command meets the focus as it was.
    QTimer::singleShot(0, window, command.run);
}

} // namespace filing::ui
