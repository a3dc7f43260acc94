// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/softselection.h"

#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QEvent>

namespace filing::ui
{

namespace
{

/// How much of the highlight colour shows: with focus, and without.
constexpr double strong = 0.28;
constexpr double faint = 0.16;

} // namespace

SoftSelection::SoftSelection(QAbstractItemView *view)
    : QObject(view)
    , m_view(view)
{
    view->installEventFilter(this);
    apply();
}

bool SoftSelection::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange) {
        apply();
    }
    return QObject::eventFilter(watched, event);
}

void SoftSelection::apply()
{
    if (m_applying) {
        return;
    }
    m_applying = true;
    const QPalette base = QApplication::palette();
    QPalette palette;
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
        palette.setColor(group, QPalette::Highlight,
                         blended(base.color(QPalette::Active, QPalette::Highlight), base.color(QPalette::Active, QPalette::Base),
                                 group == QPalette::Active ? strong : faint));
        palette.setColor(group, QPalette::HighlightedText, base.color(QPalette::Active, QPalette::Text));
    }
    m_view->setPalette(palette);
    m_applying = false;
}

} // namespace filing::ui
