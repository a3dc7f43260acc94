// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The context menu of the raw pane.

#include "ui/source/findbar.h"
#include "ui/source/sourcepane_p.h"
#include "ui/source/sourceview.h"

#include <QFontMetrics>
#include <QMenu>

namespace filing::ui
{

namespace
{

QString shortened(const QString &name, const QWidget &widget)
{
    QString text = widget.fontMetrics().elidedText(name, Qt::ElideMiddle, 320);
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace

void SourcePane::Private::showMenu(const QPoint &at)
{
    if (!filing || view->text().isEmpty()) {
        return;
    }
    QMenu menu(&q);
    menu.setObjectName(QStringLiteral("sourceMenu"));
    const bool selected = !view->selection().isEmpty();
    QAction *copyAction = menu.addAction(tr("&Copy"), QKeySequence(QKeySequence::Copy), &q, &SourcePane::copy);
    copyAction->setEnabled(selected);
    menu.addAction(tr("Select &all"), QKeySequence(QKeySequence::SelectAll), &q, &SourcePane::selectAll);
    menu.addSeparator();
    addFieldActions(menu);
    QAction *table = menu.addAction(tr("&Read table by columns…"), &q, &SourcePane::readTableRequested);
    table->setObjectName(QStringLiteral("readTableHere"));
    table->setEnabled(extraction() != nullptr);
    menu.addSeparator();
    menu.addAction(selected ? tr("&Find the selected words…") : tr("&Find…"), QKeySequence(QKeySequence::Find), &q,
                   &SourcePane::showFind);
    menu.addAction(tr("&Go to line…"), &q, &SourcePane::goToLine);
    QAction *reading = menu.addAction(tr("Show as reading &text"), &q, [this](bool on) { q.setReadingMode(on); });
    reading->setCheckable(true);
    reading->setChecked(view->text().isReading());
    reading->setEnabled(view->text().isReading() || canRead(documentAt(sourceCaret())));
    menu.exec(at);
}

void SourcePane::Private::addFieldActions(QMenu &menu)
{
    const bool here = cursor.place().filing == filing->path;
    const QString current = here ? cursor.place().fieldPath : QString();
    const Span selection = q.selection();
    QAction *set = menu.addAction(current.isEmpty() ? tr("Set as &value of the current field")
                                                    : tr("Set as &value of “%1”").arg(shortened(nameOf(current), q)),
                                  &q, [this, current, selection] { Q_EMIT q.setValueRequested(current, selection); });
    set->setObjectName(QStringLiteral("setValue"));
    set->setEnabled(!current.isEmpty() && !selection.isEmpty());
    const auto shown = view->marks().at(view->caret());
    if (!shown) {
        return;
    }
    const models::Mark &mark = view->marks().mark(*shown);
    const QString path = mark.path;
    const QString name = shortened(mark.label, q);
    menu.addAction(tr("Go to “%1”").arg(name), &q, [this, path, span = shown->span] { clicked(path, span, true); });
    if (!mark.twin) {
        menu.addAction(tr("&Edit “%1”…").arg(name), &q, [this, path] { Q_EMIT q.editRequested(path); });
    }
}

} // namespace filing::ui
