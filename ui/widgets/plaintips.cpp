// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/plaintips.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QMenu>
#include <QTextDocument>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace filing::ui
{

namespace
{

/// What would be shown for this place of this widget, where it is the widget itself that is asked.
QString tipAt(const QWidget &widget, QPoint place)
{
    if (const auto *menu = qobject_cast<const QMenu *>(&widget)) {
        const QAction *action = menu->actionAt(place);
        return action ? action->toolTip() : QString();
    }
    const QWidget *parent = widget.parentWidget();
    if (const auto *header = qobject_cast<const QHeaderView *>(parent); header && header->viewport() == &widget && header->model()) {
        const int section = header->logicalIndexAt(place);
        return section < 0 ? QString() : header->model()->headerData(section, header->orientation(), Qt::ToolTipRole).toString();
    }
    if (const auto *view = qobject_cast<const QAbstractItemView *>(parent); view && view->viewport() == &widget) {
        return view->indexAt(place).data(Qt::ToolTipRole).toString();
    }
    return widget.toolTip();
}

} // namespace

QString plainTip(const QString &text)
{
    return Qt::mightBeRichText(text) ? u"<p style='white-space:pre-wrap'>"_s + text.toHtmlEscaped() + u"</p>"_s : text;
}

PlainTips::PlainTips(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool PlainTips::eventFilter(QObject *receiver, QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !receiver->isWidgetType()) {
        return false;
    }
    auto *widget = static_cast<QWidget *>(receiver);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString tip = tipAt(*widget, help->pos());
    if (!Qt::mightBeRichText(tip)) {
        return false;
    }
    QToolTip::showText(help->globalPos(), plainTip(tip), widget);
    return true;
}

} // namespace filing::ui
