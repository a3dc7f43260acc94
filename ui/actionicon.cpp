// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actionicon.h"

#include <QFile>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace filing::ui
{

namespace
{

QPixmap drawn(QByteArray svg, const QColor &colour, int size)
{
    svg.replace("currentColor", colour.name().toLatin1());
    QSvgRenderer renderer(svg);
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    return pixmap;
}

} // namespace

QIcon actionIcon(const QString &name, const QPalette &palette)
{
    QFile file(u":/filingscope/icons/"_s + name + u".svg"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QByteArray svg = file.readAll();
    QIcon icon;
    for (const int size : {16, 20, 24, 32, 48, 64}) {
        icon.addPixmap(drawn(svg, palette.color(QPalette::Active, QPalette::ButtonText), size), QIcon::Normal);
        QColor faded = palette.color(QPalette::Active, QPalette::ButtonText);
        faded = QColor::fromRgbF(faded.redF() * 0.4F + palette.color(QPalette::Button).redF() * 0.6F,
                                 faded.greenF() * 0.4F + palette.color(QPalette::Button).greenF() * 0.6F,
                                 faded.blueF() * 0.4F + palette.color(QPalette::Button).blueF() * 0.6F);
        icon.addPixmap(drawn(svg, faded, size), QIcon::Disabled);
    }
    return icon;
}

} // namespace filing::ui
