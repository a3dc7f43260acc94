// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actionicon.h"

#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace filing::ui
{

namespace
{

/// What the desktop's icon themes call the same thing; those of ours that are missing here have no counterpart.
QString themeName(const QString &name)
{
    static const QHash<QString, QString> names {
        {u"back"_s, u"go-previous"_s},        {u"cancel"_s, u"process-stop"_s},     {u"close"_s, u"window-close"_s},
        {u"copy"_s, u"edit-copy"_s},          {u"find"_s, u"edit-find"_s},          {u"forward"_s, u"go-next"_s},
        {u"leave-full-screen"_s, u"view-restore"_s}, {u"open"_s, u"document-open"_s}, {u"print"_s, u"document-print"_s},
        {u"redo"_s, u"edit-redo"_s},          {u"undo"_s, u"edit-undo"_s},
    };
    return names.value(name);
}

/// Draws the icon as large as it is asked for, so that it is sharp at every scale. Nothing is read or drawn before.
class ActionIconEngine : public QIconEngine
{
public:
    ActionIconEngine(QString name, QByteArray svg, const QPalette &palette)
        : m_name(std::move(name))
        , m_svg(std::move(svg))
        , m_ink(palette.color(QPalette::Active, QPalette::ButtonText))
        , m_ground(palette.color(QPalette::Button))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const QColor ink = inkOf(mode);
        const int side = std::min(rect.width(), rect.height());
        const QRect square(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, side, side);
        if (const QPixmap themed = fromTheme(square.size() * painter->device()->devicePixelRatioF(), ink); !themed.isNull()) {
            painter->drawPixmap(square, themed);
            return;
        }
        QByteArray svg = m_svg;
        QSvgRenderer renderer(svg.replace("currentColor", ink.name().toLatin1()));
        renderer.render(painter, square);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect({}, size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new ActionIconEngine(*this); }

private:
    [[nodiscard]] QColor inkOf(QIcon::Mode mode) const
    {
        if (mode != QIcon::Disabled) {
            return m_ink;
        }
        return QColor::fromRgbF(m_ink.redF() * 0.4F + m_ground.redF() * 0.6F, m_ink.greenF() * 0.4F + m_ground.greenF() * 0.6F,
                                m_ink.blueF() * 0.4F + m_ground.blueF() * 0.6F);
    }

    /// The theme's shape in our ink: its symbolic icons are all of one colour, which need not be that of the palette in use.
    QPixmap fromTheme(const QSize &size, const QColor &ink) const
    {
        const QString name = themeName(m_name);
        if (name.isEmpty() || !QIcon::hasThemeIcon(name + u"-symbolic"_s)) {
            return {};
        }
        QPixmap shape = QIcon::fromTheme(name + u"-symbolic"_s).pixmap(size, 1.0);
        if (!shape.isNull()) {
            QPainter painter(&shape);
            painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
            painter.fillRect(QRect({}, size), ink);
        }
        return shape;
    }

    QString m_name;
    QByteArray m_svg;
    QColor m_ink;
    QColor m_ground;
};

} // namespace

QIcon actionIcon(const QString &name, const QPalette &palette)
{
    QFile file(u":/filingscope/icons/"_s + name + u".svg"_s);
    return file.open(QIODevice::ReadOnly) ? QIcon(new ActionIconEngine(name, file.readAll(), palette)) : QIcon();
}

} // namespace filing::ui
