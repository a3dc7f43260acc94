// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Glyph, word, colour and drawn icon of every sign. The icons are drawn rather than loaded, so that they follow the
// palette and are sharp at any size.

#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

namespace filing::ui
{

using models::Sign;
using models::Signs;

namespace
{

QString words(const char *text)
{
    return QCoreApplication::translate("filing::ui::Theme", text);
}

// All pictures are laid out on a 16 × 16 grid.

QPainterPath checkMark(double left, double bottom)
{
    QPainterPath path;
    path.moveTo(left, bottom - 3.5);
    path.lineTo(left + 3, bottom);
    path.lineTo(left + 8, bottom - 7.5);
    return path;
}

void paintRepaired(QPainter &painter)
{
    painter.drawArc(QRectF(3, 3, 10, 10), 100 * 16, 290 * 16);
    QPainterPath head;
    head.moveTo(7.6, 0.4);
    head.lineTo(4.6, 3.2);
    head.lineTo(8.2, 5.6);
    painter.drawPath(head);
}

void paintContradicted(QPainter &painter, const QColor &ink)
{
    QPainterPath triangle;
    triangle.moveTo(8, 1.8);
    triangle.lineTo(14.8, 13.8);
    triangle.lineTo(1.2, 13.8);
    triangle.closeSubpath();
    painter.drawPath(triangle);
    painter.drawLine(QPointF(8, 6), QPointF(8, 9.6));
    painter.setBrush(ink);
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(QPointF(8, 11.8), 0.95, 0.95);
}

void paintDerived(QPainter &painter)
{
    QPainterPath sigma;
    sigma.moveTo(12.2, 4.4);
    sigma.lineTo(12.2, 2.6);
    sigma.lineTo(4, 2.6);
    sigma.lineTo(8.6, 8);
    sigma.lineTo(4, 13.4);
    sigma.lineTo(12.2, 13.4);
    sigma.lineTo(12.2, 11.6);
    painter.drawPath(sigma);
}

void paintCorrected(QPainter &painter)
{
    QPainterPath pencil;
    pencil.moveTo(2.4, 13.6);
    pencil.lineTo(3.4, 10);
    pencil.lineTo(10.8, 2.6);
    pencil.lineTo(13.4, 5.2);
    pencil.lineTo(6, 12.6);
    pencil.closeSubpath();
    painter.drawPath(pencil);
    painter.drawLine(QPointF(9.2, 4.2), QPointF(11.8, 6.8));
}

void paintSign(QPainter &painter, Sign sign, const QColor &ink)
{
    painter.setPen(QPen(ink, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    switch (sign) {
    case Sign::None:
        break;
    case Sign::Proven:
        painter.drawPath(checkMark(1.2, 12));
        painter.drawPath(checkMark(6.4, 12));
        break;
    case Sign::Consistent:
        painter.drawPath(checkMark(4, 12));
        break;
    case Sign::Contradicted:
        paintContradicted(painter, ink);
        break;
    case Sign::Repaired:
        paintRepaired(painter);
        break;
    case Sign::Derived:
        paintDerived(painter);
        break;
    case Sign::Corrected:
        paintCorrected(painter);
        break;
    case Sign::Added:
        painter.drawLine(QPointF(8, 3), QPointF(8, 13));
        painter.drawLine(QPointF(3, 8), QPointF(13, 8));
        break;
    case Sign::Confirmed:
        painter.setBrush(ink);
        painter.drawEllipse(QPointF(8, 8), 4.4, 4.4);
        break;
    case Sign::Rejected:
        painter.drawEllipse(QPointF(8, 8), 5.8, 5.8);
        painter.drawLine(QPointF(3.9, 12.1), QPointF(12.1, 3.9));
        break;
    }
}

class SignIconEngine : public QIconEngine
{
public:
    explicit SignIconEngine(Sign sign)
        : m_sign(sign)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const QPalette palette = QGuiApplication::palette();
        QColor ink = mode == QIcon::Selected ? palette.color(QPalette::HighlightedText) : signColor(m_sign, palette);
        if (mode == QIcon::Disabled) {
            ink = palette.color(QPalette::Disabled, QPalette::Text);
        }
        const double side = qMin(rect.width(), rect.height());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2);
        painter->scale(side / 16, side / 16);
        paintSign(*painter, m_sign, ink);
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect({}, size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new SignIconEngine(m_sign); }

private:
    Sign m_sign;
};

} // namespace

QString signText(Sign sign)
{
    switch (sign) {
    case Sign::None:
        return {};
    case Sign::Proven:
        return QStringLiteral("✓✓");
    case Sign::Consistent:
        return QStringLiteral("✓");
    case Sign::Contradicted:
        return QStringLiteral("⚠");
    case Sign::Repaired:
        return QStringLiteral("↺");
    case Sign::Derived:
        return QStringLiteral("∑");
    case Sign::Corrected:
        return QStringLiteral("✎");
    case Sign::Added:
        return QStringLiteral("⊕");
    case Sign::Confirmed:
        return QStringLiteral("●");
    case Sign::Rejected:
        return QStringLiteral("⊘");
    }
    return {};
}

QString signWord(Sign sign)
{
    switch (sign) {
    case Sign::None:
        return {};
    case Sign::Proven:
        return words(QT_TRANSLATE_NOOP("filing::ui::Theme", "proven"));
    case Sign::Consistent:
        return words(QT_TRANSLATE_NOOP("filing::ui::Theme", "consistent"));
    case Sign::Contradicted:
        return words(QT_TRANSLATE_NOOP("filing::ui::Theme", "contradicted"));
    case Sign::Repaired:
        return words(QT_TRANSLATE_NOOP("filing::ui::Theme", "repaired"));
    case Sign::Derived:
        return words(QT_TRANSLATE_NOOP("filing::ui::Theme", "derived"));
    case Sign::Corrected:
        return words(QT_TRANSLATE_NOOP("filing::ui::Theme", "corrected"));
    case Sign::Added:
        return words(QT_TRANSLATE_NOOP("filing::ui::Theme", "added"));
    case Sign::Confirmed:
        return words(QT_TRANSLATE_NOOP("filing::ui::Theme", "confirmed"));
    case Sign::Rejected:
        return words(QT_TRANSLATE_NOOP("filing::ui::Theme", "rejected"));
    }
    return {};
}

QColor signColor(Sign sign, const QPalette &palette)
{
    const bool dark = toneOf(palette) == Tone::Dark;
    switch (sign) {
    case Sign::Proven:
    case Sign::Consistent:
        return dark ? QColor(0xff41d3a2) : QColor(0xff00694c);
    case Sign::Contradicted:
        return dark ? QColor(0xffff9a57) : QColor(0xffb04a00);
    case Sign::Repaired:
    case Sign::Derived:
        return repairColor(palette);
    case Sign::Corrected:
    case Sign::Added:
    case Sign::Confirmed:
        return dark ? QColor(0xffe3a7d0) : QColor(0xff8a2f68);
    case Sign::None:
    case Sign::Rejected:
        break;
    }
    return quietText(palette);
}

QIcon signIcon(Sign sign)
{
    return sign == Sign::None ? QIcon() : QIcon(new SignIconEngine(sign));
}

const std::vector<Sign> &allSigns()
{
    static const std::vector<Sign> signs {Sign::Rejected, Sign::Corrected, Sign::Added, Sign::Confirmed, Sign::Contradicted,
                                          Sign::Repaired, Sign::Derived,   Sign::Proven,    Sign::Consistent};
    return signs;
}

namespace
{

QString joined(Signs signs, QString (*part)(Sign), const QString &separator)
{
    QString all;
    for (const Sign sign : allSigns()) {
        if (signs.testFlag(sign)) {
            all += (all.isEmpty() ? QString() : separator) + part(sign);
        }
    }
    return all;
}

} // namespace

QString signsText(Signs signs)
{
    return joined(signs, signText, QStringLiteral(" "));
}

QString signsWords(Signs signs)
{
    return joined(signs, signWord, QStringLiteral(", "));
}

} // namespace filing::ui
