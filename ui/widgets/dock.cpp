// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/dock.h"

#include "ui/actionicon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace filing::ui
{

namespace
{

QToolButton *smallButton(const QString &name, const QString &tip, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setAutoRaise(true);
    const int side = button->fontMetrics().height() * 3 / 4;
    button->setIconSize({side, side});
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    button->setFocusPolicy(Qt::NoFocus);
    return button;
}

} // namespace

Dock::Dock(const QString &name, const QString &title, QWidget *content, QWidget *parent)
    : QDockWidget(title, parent)
    , m_title(new QWidget(this))
    , m_none(new QWidget(this))
    , m_row(new QHBoxLayout(m_title))
    , m_name(new QLabel(title, m_title))
{
    setObjectName(name);
    setWidget(content);
    setFeatures(DockWidgetClosable | DockWidgetMovable | DockWidgetFloatable);

    QFont bold = m_name->font();
    bold.setWeight(QFont::DemiBold);
    m_name->setFont(bold);
    m_name->setContentsMargins(2, 0, 4, 0);
    m_float = smallButton(name + u"Float"_s, tr("Take “%1” out of the window or put it back").arg(title), m_title);
    m_close = smallButton(name + u"Close"_s, tr("Hide “%1”; the View menu shows it again").arg(title), m_title);
    m_row->setContentsMargins(6, 2, 2, 2);
    m_row->setSpacing(2);
    m_row->addWidget(m_name);
    m_row->addStretch(1);
    m_row->addWidget(m_float);
    m_row->addWidget(m_close);
    setTitleBarWidget(m_title);
    m_none->setMaximumHeight(0);
    m_none->hide();

    connect(m_float, &QToolButton::clicked, this, [this] { setFloating(!isFloating()); });
    connect(m_close, &QToolButton::clicked, this, &QDockWidget::close);
    refreshIcons();
}

void Dock::setTool(QWidget *tool)
{
    // Label, tool with all the room, buttons: the stretch made way for the tool.
    delete m_row->takeAt(1);
    m_row->insertWidget(1, tool, 1);
    m_tool = tool;
}

void Dock::setTabbed(bool tabbed)
{
    const bool named = tabbed && !isFloating();
    m_name->setVisible(!named);
    QWidget *wanted = named && m_tool == nullptr ? m_none : m_title;
    if (titleBarWidget() != wanted) {
        QWidget *before = titleBarWidget();
        setTitleBarWidget(wanted);
        before->hide();
        wanted->setVisible(true);
    }
}

void Dock::changeEvent(QEvent *event)
{
    QDockWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        refreshIcons();
    }
}

void Dock::refreshIcons()
{
    m_float->setIcon(actionIcon(u"float"_s, palette()));
    m_close->setIcon(actionIcon(u"close"_s, palette()));
}

} // namespace filing::ui
